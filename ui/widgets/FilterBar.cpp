// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/Chips.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Strip.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

FilterBar::FilterBar(const KindSpec &kind, const QStringList &fixed, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_search(new QLineEdit(this))
    , m_row(new FlowLayout(2 * Theme::unit))
    , m_chipRow(new FlowLayout(2 * Theme::unit))
    , m_more(new QWidget(this))
    , m_moreButton(new QPushButton(tr("Fil&ters"), this))
    , m_clear(new QPushButton(tr("Clea&r filters"), this))
    , m_last(m_moreButton)
    , m_attentionRow(new FlowLayout(2 * Theme::unit))
    , m_presetRow(new FlowLayout(2 * Theme::unit))
    , m_attention(new QLabel(tr("Needs a person first:"), this))
{
    setProperty(Mnemonics::shared, true);
    m_clear->setProperty(Mnemonics::shared, false); // it comes and goes, and takes what is left
    m_more->setProperty(Mnemonics::shared, false); // each list has its own
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QWidget(this);
    row->setLayout(m_row);
    column->addWidget(new Strip(row, this));
    auto *lines = new QWidget(this);
    auto *groups = new QVBoxLayout(lines);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->addLayout(m_attentionRow); // of its own, so that its title speaks of nothing else
    groups->addLayout(m_presetRow);
    groups->addLayout(m_chipRow);
    groups->addStretch();
    column->addWidget(new Strip(lines, this, 2 * Theme::unit));
    m_attentionRow->addWidget(m_attention);
    m_attention->hide();
    column->addWidget(m_more);

    auto *searching = new QWidget(this);
    auto *searchRow = new QHBoxLayout(searching);
    searchRow->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Find"), searching);
    label->setBuddy(m_search);
    searchRow->addWidget(label);
    searchRow->addWidget(m_search);
    m_search->setAccessibleName(tr("Find in %1").arg(Words::kindTitle(kind)));
    m_search->setAccessibleDescription(tr("By the beginnings of names or numbers, in any order"));
    m_search->setToolTip(tr("By the beginnings of names or numbers, in any order (Ctrl+F)"));
    ClearButton::give(m_search);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_row->addWidget(searching);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (m_clearing)
            return;
        showClear();
        Q_EMIT changed();
    });

    auto *under = new QVBoxLayout(m_more);
    under->setContentsMargins(0, 2 * Theme::unit, 0, 0);
    auto *boxes = new FlowLayout(2 * Theme::unit);
    under->addLayout(boxes);
    for (const ColumnSpec &spec : m_kind.columns) {
        const QString id = QString::fromLatin1(spec.id);
        if (!spec.filter || fixed.contains(id))
            continue;
        if (spec.type == ColumnType::State) {
            m_states = true;
            continue;
        }
        auto *pair = new QWidget(m_more);
        auto *pairRow = new QHBoxLayout(pair);
        pairRow->setContentsMargins(0, 0, 2 * Theme::unit, 0);
        auto *box = new QComboBox(pair);
        auto *name = new QLabel(Words::columnTitle(spec), pair);
        name->setBuddy(box);
        box->setAccessibleName(Words::columnTitle(spec));
        box->addItem(tr("All"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
        pairRow->addWidget(name);
        pairRow->addWidget(box);
        boxes->addWidget(pair);
        m_boxes.append({id, box, {}});
        connect(box, &QComboBox::activated, this, [this] {
            showClear();
            Q_EMIT changed();
        });
    }
    m_more->hide();
    m_moreButton->setCheckable(true);
    m_moreButton->setVisible(!m_boxes.isEmpty());
    m_moreButton->setAccessibleDescription(tr("Shows filters by column"));
    connect(m_moreButton, &QPushButton::toggled, m_more, &QWidget::setVisible);
    m_row->addWidget(m_moreButton);
    m_row->addWidget(m_clear);
    m_clear->setFlat(true);
    if (m_states) {
        m_all = chip({});
        Chips::setChosen(m_all, true);
    }
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    showClear();
}

QPushButton *FilterBar::chip(const QString &code)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setProperty("chip", true);
    button->setAutoDefault(false);
    Chips::onPress(button, [this, code](bool on) { toggleState(code, on); });
    m_chipRow->addWidget(button);
    return button;
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT listRequested();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void FilterBar::toggleState(const QString &code, bool on)
{
    if (code.isEmpty())
        m_chosen.clear();
    else if (on)
        m_chosen.append(code);
    else
        m_chosen.removeAll(code);
    showClear();
    Q_EMIT changed();
}

void FilterBar::showClear()
{
    if (m_all != nullptr)
        Chips::setChosen(m_all, m_chosen.isEmpty());
    for (const auto &[code, button] : std::as_const(m_chips))
        Chips::setChosen(button, m_chosen.contains(code));
    const bool active = isActive();
    if (!active && m_clear->hasFocus())
        m_search->setFocus();
    m_clear->setVisible(active);
    int chosen = 0;
    for (const Box &box : std::as_const(m_boxes))
        chosen += box.box->currentIndex() > 0 ? 1 : 0;
    m_moreButton->setText(chosen == 0 ? tr("Fil&ters") : tr("Fil&ters: %n chosen", nullptr, chosen));
}

QString FilterBar::text() const { return m_search->text(); }

QList<Condition> FilterBar::conditions() const { return conditionsBut({}); }

QList<Condition> FilterBar::conditionsBut(const QString &column) const
{
    QList<Condition> all = conditionsButPreset();
    all.removeIf([&column](const Condition &each) { return each.column == column; });
    for (const Preset &preset : m_presets) {
        if (preset.id == m_preset)
            all += preset.conditions;
    }
    return all;
}

QList<Condition> FilterBar::conditionsButPreset() const
{
    QList<Condition> all;
    const QString state = QString::fromLatin1(m_kind.stateColumn);
    if (!m_chosen.isEmpty())
        all.append({state, Condition::Test::AnyOf, m_chosen});
    for (const Box &box : m_boxes) {
        if (!box.wanted.isEmpty())
            all.append({box.column, Condition::Test::Is, {box.wanted}});
        else if (box.box->currentIndex() > 0)
            all.append(box.box->currentData().isNull() ? Condition{box.column, Condition::Test::Blank, {}}
                                                       : Condition{box.column, Condition::Test::Is, {box.box->currentData().toString()}});
    }
    return all;
}

bool FilterBar::isActive() const { return !m_search->text().trimmed().isEmpty() || !conditions().isEmpty(); }

void FilterBar::clear()
{
    m_chosen.clear();
    m_preset.clear();
    showPresets();
    for (Box &box : m_boxes) {
        box.wanted.clear();
        box.box->setCurrentIndex(0);
    }
    m_clearing = true; // not by blocking the box's signals: its own cross goes by them
    m_search->clear();
    m_clearing = false;
    showClear();
    Q_EMIT changed();
}

void FilterBar::find(const QString &typed)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(typed);
}

QStringList FilterBar::columns() const
{
    QStringList ids;
    if (m_states)
        ids.append(QString::fromLatin1(m_kind.stateColumn));
    for (const Box &box : m_boxes)
        ids.append(box.column);
    return ids;
}

void FilterBar::setStateCounts(const Counts &counts)
{
    if (!m_states)
        return;
    m_all->setText(tr("All %1").arg(Words::count(counts.total)));
    QHash<QString, qint64> byCode;
    QStringList codes;
    for (const StateSpec &state : m_kind.states)
        codes.append(QString::fromLatin1(state.code));
    for (const auto &[value, number] : counts.byValue) {
        // Other spellings of one state are one chip; a state that we do not know has its own.
        const StateSpec *spec = m_kind.state(value);
        const QString code = spec == nullptr ? value : QString::fromLatin1(spec->code);
        byCode[code] += number;
        if (!codes.contains(code) && !code.isEmpty())
            codes.append(code);
    }
    for (const QString &code : std::as_const(codes)) {
        const auto known = std::find_if(m_chips.cbegin(), m_chips.cend(), [&code](const auto &one) { return one.first == code; });
        QPushButton *button = known == m_chips.cend() ? nullptr : known->second;
        const qint64 number = byCode.value(code);
        if (button == nullptr) {
            if (number == 0 && !m_chosen.contains(code))
                continue;
            button = chip(code);
            setTabOrder(m_chips.isEmpty() ? m_all : m_chips.constLast().second, button);
            m_chips.append({code, button});
        }
        button->setText(QStringLiteral("%1 %2").arg(Words::recordState(m_kind, code), Words::count(number)));
        button->setVisible(number > 0 || m_chosen.contains(code));
    }
    showClear();
}

void FilterBar::setChoices(const Counts &counts)
{
    const ColumnSpec *spec = m_kind.column(counts.column);
    for (Box &box : m_boxes) {
        if (box.column != counts.column || spec == nullptr)
            continue;
        const bool blank = box.wanted.isEmpty() && box.box->currentIndex() > 0 && box.box->currentData().isNull();
        const QString chosen = box.wanted.isEmpty() ? box.box->currentData().toString() : box.wanted;
        box.wanted.clear();
        box.box->clear();
        box.box->addItem(tr("All"), QString());
        for (const auto &[value, number] : counts.byValue) {
            const QString words = Words::cell(m_kind, *spec, value.isEmpty() ? QVariant() : QVariant(value));
            box.box->addItem(tr("%1 (%2)").arg(words, Words::count(number)), value.isEmpty() ? QVariant() : QVariant(value));
        }
        int index = chosen.isEmpty() ? 0 : box.box->findData(chosen);
        if (blank)
            index = box.box->findData(QVariant());
        if (index < 0) {
            box.box->addItem(tr("%1 (%2)").arg(Words::cell(m_kind, *spec, chosen), Words::count(0)), chosen);
            index = box.box->count() - 1;
        }
        box.box->setCurrentIndex(index);
    }
    showClear();
}

void FilterBar::choose(const QString &column, const QString &value)
{
    if (m_states && column == QLatin1String(m_kind.stateColumn)) {
        const StateSpec *spec = m_kind.state(value);
        const QString code = spec == nullptr ? value : QString::fromLatin1(spec->code);
        m_chosen = m_chosen == QStringList{code} ? QStringList() : QStringList{code};
    }
    for (Box &box : m_boxes) {
        if (box.column != column)
            continue;
        const bool blank = value.isEmpty();
        const bool same = box.box->currentIndex() > 0 && box.wanted.isEmpty()
            && (blank ? box.box->currentData().isNull() : box.box->currentData().toString() == value);
        box.wanted.clear();
        int index = same ? 0 : blank ? box.box->findData(QVariant()) : box.box->findData(value);
        if (index < 0 && !blank)
            box.wanted = value;
        box.box->setCurrentIndex(qMax(0, index));
        m_moreButton->setChecked(true);
    }
    showClear();
    Q_EMIT changed();
}

void FilterBar::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
    m_row->addItem(m_row->takeAt(m_row->indexOf(m_clear))); // it comes and goes: at the very end
    setTabOrder(std::exchange(m_last, widget), widget); // read in the order in which they stand
    setTabOrder(widget, m_clear);
}

void FilterBar::restore(QSettings &settings, const QString &view)
{
    const QString group = QStringLiteral("filters/%1/").arg(view);
    m_chosen = settings.value(group + QStringLiteral("states")).toStringList();
    bool more = false;
    for (Box &box : m_boxes) {
        box.wanted = settings.value(group + box.column).toString();
        more = more || !box.wanted.isEmpty();
    }
    m_moreButton->setChecked(more);
    showClear();
}

void FilterBar::forget(QSettings &settings, const QString &view) { settings.remove(QStringLiteral("filters/%1").arg(view)); }

void FilterBar::save(QSettings &settings, const QString &view) const
{
    const QString group = QStringLiteral("filters/%1/").arg(view);
    settings.setValue(group + QStringLiteral("states"), m_chosen);
    for (const Box &box : m_boxes) {
        const QString value = box.wanted.isEmpty() ? box.box->currentData().toString() : box.wanted;
        if (value.isEmpty())
            settings.remove(group + box.column);
        else
            settings.setValue(group + box.column, value);
    }
}
