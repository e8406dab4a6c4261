// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/ChoiceField.h"

#include "ui/Theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace {
/// More than this many in sight at once are no longer read but searched.
constexpr int mostInSight = 12;

const char *const codeProperty = "code";

QString worded(const Choice &choice) { return QCoreApplication::translate("Choices", choice.title.toUtf8().constData()); }

bool same(const QList<Choice> &one, const QList<Choice> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Choice &a, const Choice &b) { return a.code == b.code && a.title == b.title; });
}

QVBoxLayout *listIn(FieldGroup *group, const QString &title)
{
    group->setAccessibleName(title);
    auto *list = new QVBoxLayout(group);
    list->setContentsMargins(0, Theme::unit, 0, Theme::unit);
    list->setSpacing(2 * Theme::unit);
    return list;
}
} // namespace

ChoiceField::ChoiceField(const FieldSpec &spec, const QString &title, QWidget *parent)
    : FieldRow(spec, title, parent)
    , m_group(new FieldGroup(this))
    , m_list(listIn(m_group, title))
    , m_buttons(new QButtonGroup(this))
    , m_combo(new QComboBox(m_group))
{
    m_combo->setAccessibleName(title);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->hide();
    m_list->addWidget(m_combo);
    setEditor(m_group, {m_group});
    // Changed and toggled, not activated and clicked: a screen reader's action chooses without a click.
    const auto chose = [this] {
        if (m_filling)
            return;
        m_wanted.clear();
        Q_EMIT changed();
    };
    connect(m_combo, &QComboBox::currentIndexChanged, this, chose);
    connect(m_buttons, &QButtonGroup::idToggled, this, [chose](int, bool on) {
        if (on)
            chose();
    });
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    if (same(choices, m_choices))
        return;
    const QString kept = code().isEmpty() ? m_wanted : code();
    m_choices = choices;
    build();
    select(kept);
}

void ChoiceField::build()
{
    const QScopedValueRollback filling(m_filling, true);
    const QList<QAbstractButton *> old = m_buttons->buttons();
    for (QAbstractButton *button : old) {
        m_buttons->removeButton(button);
        button->deleteLater();
        button->hide();
    }
    m_combo->clear();
    const bool inSight = spec().required && m_choices.size() <= mostInSight;
    m_combo->setVisible(!inSight);
    QList<QWidget *> spoken{m_group};
    if (!inSight) {
        m_combo->addItem(tr("Not chosen"), QString());
        for (const Choice &choice : std::as_const(m_choices))
            m_combo->addItem(worded(choice), choice.code);
        spoken = {m_combo};
    } else {
        for (const Choice &choice : std::as_const(m_choices)) {
            auto *button = new QRadioButton(worded(choice), m_group);
            button->setProperty(codeProperty, choice.code);
            m_buttons->addButton(button);
            m_list->addWidget(button);
            button->show();
            spoken.append(button);
        }
    }
    setSpoken(spoken);
}

QString ChoiceField::code() const
{
    if (!m_combo->isHidden())
        return m_combo->currentData().toString();
    const QAbstractButton *button = m_buttons->checkedButton();
    return button == nullptr ? QString() : button->property(codeProperty).toString();
}

void ChoiceField::select(const QString &wanted)
{
    const QScopedValueRollback filling(m_filling, true);
    m_wanted = wanted;
    if (!m_combo->isHidden()) {
        m_combo->setCurrentIndex(qMax(0, m_combo->findData(wanted)));
        return;
    }
    const QList<QAbstractButton *> all = m_buttons->buttons();
    for (QAbstractButton *button : all) {
        if (button->property(codeProperty).toString() == wanted)
            button->setChecked(true);
    }
}

void ChoiceField::store(Values &values) const
{
    if (const QString chosen = code(); !chosen.isEmpty())
        values.set(id(), chosen);
}

void ChoiceField::load(const Values &values) { select(values.text(id())); }

QString ChoiceField::words() const
{
    const QString chosen = code();
    for (const Choice &choice : m_choices) {
        if (!chosen.isEmpty() && choice.code == chosen)
            return worded(choice);
    }
    return {};
}

QWidget *ChoiceField::focusTarget() const
{
    if (!m_combo->isHidden())
        return m_combo;
    if (QAbstractButton *checked = m_buttons->checkedButton())
        return checked;
    const QList<QAbstractButton *> all = m_buttons->buttons();
    return all.isEmpty() ? static_cast<QWidget *>(m_group) : all.constFirst();
}

ChoicesField::ChoicesField(const FieldSpec &spec, const QString &title, QWidget *parent)
    : FieldRow(spec, title, parent), m_group(new FieldGroup(this)), m_list(listIn(m_group, title))
{
    setEditor(m_group, {m_group});
}

void ChoicesField::setChoices(const QList<Choice> &choices)
{
    if (same(choices, m_choices))
        return;
    m_wanted += ticked();
    m_choices = choices;
    for (QCheckBox *box : std::as_const(m_boxes)) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    QList<QWidget *> spoken{m_group};
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(worded(choice), m_group);
        box->setProperty(codeProperty, choice.code);
        box->setChecked(m_wanted.contains(choice.code));
        connect(box, &QCheckBox::toggled, this, [this, code = choice.code] {
            m_wanted.removeAll(code);
            Q_EMIT changed();
        });
        m_list->addWidget(box);
        box->show();
        m_boxes.append(box);
        spoken.append(box);
    }
    setSpoken(spoken);
}

QStringList ChoicesField::ticked() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            codes.append(box->property(codeProperty).toString());
    }
    return codes;
}

void ChoicesField::store(Values &values) const
{
    if (const QStringList codes = ticked(); !codes.isEmpty())
        values.set(id(), codes);
}

void ChoicesField::load(const Values &values)
{
    m_wanted = values.list(id());
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(m_wanted.contains(box->property(codeProperty).toString()));
    }
}

QString ChoicesField::words() const
{
    QStringList words;
    const QStringList codes = ticked();
    for (const Choice &choice : m_choices) {
        if (codes.contains(choice.code))
            words.append(worded(choice));
    }
    return words.join(QStringLiteral("; "));
}

QWidget *ChoicesField::focusTarget() const { return m_boxes.isEmpty() ? static_cast<QWidget *>(m_group) : m_boxes.constFirst(); }
