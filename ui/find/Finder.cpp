// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/Finder.h"

#include "ui/Icons.h"
#include "ui/MainWindow.h"
#include "ui/StyleParts.h"
#include "ui/Theme.h"
#include "ui/find/Match.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/Look.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int quiet = 80;        // milliseconds after a key: records are asked for once a pause
constexpr int mostThings = 30;   // nobody reads further: one more letter is shorter
constexpr int rowsShown = 10;
constexpr int fewestRows = 4;    // the panel does not jump with the last few letters

enum Role { TitleRole = Qt::UserRole, WhatRole, DetailRole, IconRole };

/// What it is called, then quieter what tells it apart; what it is stands at the right.
class FoundDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {40, Theme::rowHeight(option.fontMetrics)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Active, QPalette::Highlight));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), Theme::unit, Theme::unit);
        }
        const QColor text = palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor dim = selected ? text : Theme::dimmed(palette);
        QRect line = option.rect.adjusted(2 * Theme::unit, 0, -2 * Theme::unit, 0);
        const int size = option.fontMetrics.height();
        if (const QString icon = index.data(IconRole).toString(); Icons::exists(icon))
            Icons::draw(painter, QRect(line.left(), line.center().y() - size / 2, size, size), icon, dim);
        line.setLeft(line.left() + size + 2 * Theme::unit);
        const auto write = [&](const QString &words, const QColor &color, bool right, bool bold) {
            painter->setPen(color);
            painter->setFont(Theme::scaled(option.font, 1, bold));
            const int width = qMin(painter->fontMetrics().horizontalAdvance(words) + 1, line.width());
            painter->drawText(line, int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
            right ? line.setRight(line.right() - width - 3 * Theme::unit) : line.setLeft(line.left() + width + 3 * Theme::unit);
        };
        write(index.data(WhatRole).toString(), dim, true, false);
        write(index.data(TitleRole).toString(), text, false, true);
        if (line.width() > 3 * Theme::unit)
            write(index.data(DetailRole).toString(), dim, false, false);
        painter->restore();
    }
};
} // namespace

Finder::Finder(MainWindow &window, Core &core)
    : QFrame(&window)
    , m_window(window)
    , m_core(core)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("finder"));
    setAccessibleName(tr("Find a command, a page or a record"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    auto *title = new QLabel(tr("Find a command, a page or a record"), this);
    title->setFont(Theme::scaled(font(), 1.15, true));
    title->setBuddy(m_field);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    m_field->setAccessibleName(title->text());
    m_field->setAccessibleDescription(tr("Type the beginning of words. Down goes to the results, Enter takes the first, Escape closes"));
    m_field->setPlaceholderText(tr("Beginnings of words, a TRN or an ID"));
    ClearButton::give(m_field);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    Look::ink(m_count, Look::Ink::Dim);
    m_count->setWordWrap(true);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_asked = std::make_unique<QObject>();
        const QString typed = m_field->text().trimmed();
        if (typed.isEmpty())
            return count();
        Finds::records(m_asked.get(), m_window, m_core, typed, [this](const QList<Found> &found) {
            for (const Found &one : found)
                add(one);
            count();
        });
        count();
    });
    connect(m_field, &QLineEdit::textChanged, this, &Finder::search);
    // The keys are eventFilter()'s. Not itemActivated as well: in some styles it comes with the same click.
    connect(m_list, &QListWidget::itemClicked, this, &Finder::run);
    // It goes with the focus, but not when another program comes to the front for a moment.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now))
            hide();
    });
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    window.installEventFilter(this);
    hide();
}

void Finder::start()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_things = Finds::things(m_window, m_core);
    m_field->clear();
    search();
    QFrame::show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Finder::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

/// It lies over a page of its own colour: an edge all around tells the two apart in every scheme.
void Finder::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(StyleParts::border(palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

/// In the middle of the upper part, as wide as a long line and never wider than the window.
void Finder::place()
{
    const QFontMetrics metrics = fontMetrics();
    const int width = qMin(m_window.width() - 4 * Theme::unit, metrics.averageCharWidth() * 90);
    // As high as what was found, within reason.
    const int rows = qBound(fewestRows, m_list->count(), rowsShown) * Theme::rowHeight(metrics);
    const int around = sizeHint().height() - m_list->sizeHint().height();
    const int height = qMin(m_window.height() - 4 * Theme::unit, around + rows + Theme::unit);
    setGeometry((m_window.width() - width) / 2, qMin(m_window.height() / 12, m_window.height() - height - 2 * Theme::unit), width, height);
}

void Finder::search()
{
    m_asked.reset();
    const QString typed = m_field->text().trimmed();
    QList<std::pair<int, Found>> ranked;
    for (const Found &thing : std::as_const(m_things)) {
        if (const int score = Match::score(typed, thing.title, thing.others); score > 0)
            ranked.append({score, thing});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Found> found;
    for (const auto &[score, thing] : std::as_const(ranked)) {
        if (found.size() < mostThings)
            found.append(thing);
    }
    show(found);
    m_quiet.start();
}

void Finder::show(const QList<Found> &found)
{
    m_list->clear();
    m_shown.clear();
    for (const Found &one : found)
        add(one);
    m_list->setCurrentRow(0);
}

void Finder::add(const Found &found)
{
    QStringList parts{found.title, found.what, found.detail};
    parts.removeAll(QString());
    auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_list);
    item->setData(Qt::AccessibleTextRole, parts.join(QStringLiteral(", ")));
    item->setData(TitleRole, found.title);
    item->setData(WhatRole, found.what);
    item->setData(DetailRole, found.detail);
    item->setData(IconRole, found.icon);
    item->setToolTip(item->text());
    m_shown.append(found);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

/// How many there are and which Enter takes, for the eye and for the ear.
void Finder::count()
{
    const int number = m_list->count();
    place();
    QString words;
    if (number == 0)
        words = tr("Nothing is called that. Try fewer letters, or refresh to fetch more records.");
    else if (m_list->currentRow() <= 0 && !m_field->text().trimmed().isEmpty())
        words = tr("%n result(s). Enter takes: %1", nullptr, number).arg(m_list->item(0)->data(Qt::AccessibleTextRole).toString());
    else
        words = tr("%n result(s)", nullptr, number);
    if (m_count->text() == words)
        return;
    m_count->setText(words);
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Finder::run()
{
    const Found found = m_shown.value(m_list->currentRow());
    if (!found.act)
        return;
    leave();
    found.act();
}

void Finder::leave()
{
    hide();
    m_asked.reset();
    m_quiet.stop();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_window.setFocus(Qt::OtherFocusReason);
}

void Finder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_field) {
        if (enter) {
            run();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown) {
            if (m_list->count() > 0)
                m_list->setFocus(Qt::OtherFocusReason); // the first is the current one: it is read
            return true;
        }
        return false;
    }
    if (enter) {
        run();
        return true;
    }
    if (key->key() == Qt::Key_Up && m_list->currentRow() <= 0) {
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!key->text().isEmpty() && key->text().at(0).isPrint()) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->insert(key->text());
        return true;
    }
    return false;
}
