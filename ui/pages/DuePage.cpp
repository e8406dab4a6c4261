// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DuePage.h"

#include "ui/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/StatusDelegate.h"
#include "ui/widgets/TableOut.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace {
constexpr int soon = 500; // milliseconds: a pull changes records many times a second

enum Role { TitleRole = Qt::UserRole + 1, DetailRole, DaysRole };

/// How long there is, in a pill; beside it what is due, and below that who or why.
class DueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        own.text.clear();
        own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = option.palette;
        const Parts parts = measure(option, index);
        const int days = index.data(DaysRole).toInt();
        const Tone tone = days <= 1 ? Tone::Red : days <= 7 ? Tone::Orange : Tone::Grey;
        painter->save();
        painter->setFont(option.font);
        StatusDelegate::drawPill(painter, QRect(parts.pill.left(), parts.title.top(), parts.pill.width(), option.fontMetrics.height() + 2 * Theme::unit), Words::daysLeft(days),
                                 PillShape::Diamond, Theme::pill(tone, palette, selected));
        painter->setPen(palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(Theme::scaled(option.font, 1, true));
        painter->drawText(parts.title.translated(0, Theme::unit), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), index.data(TitleRole).toString());
        painter->setFont(option.font);
        if (!selected)
            painter->setPen(Theme::dimmed(palette));
        painter->drawText(parts.detail.translated(0, Theme::unit), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), index.data(DetailRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        if (const auto *list = qobject_cast<const QListWidget *>(option.widget))
            own.rect = QRect(0, 0, list->viewport()->width() - 2 * list->spacing(), 0);
        const Parts parts = measure(own, index);
        return {own.rect.width(), qMax(parts.detail.bottom(), parts.title.bottom()) - own.rect.top() + 4 * Theme::unit};
    }

private:
    struct Parts {
        QRect pill, title, detail;
    };

    static Parts measure(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QRect inside = option.rect.adjusted(3 * Theme::unit, 2 * Theme::unit, -3 * Theme::unit, 0);
        int widest = StatusDelegate::pillWidth(option.fontMetrics, Words::daysLeft(-30));
        widest = qMax(widest, StatusDelegate::pillWidth(option.fontMetrics, Words::daysLeft(30))); // all begin at one line
        widest = qMax(widest, StatusDelegate::pillWidth(option.fontMetrics, Words::daysLeft(0)));
        Parts parts;
        parts.pill = QRect(inside.left(), inside.top(), widest, 0);
        const int left = inside.left() + widest + 4 * Theme::unit;
        const int width = qMax(80, inside.right() - left);
        const QFontMetrics bold(Theme::scaled(option.font, 1, true));
        const auto height = [width](const QFontMetrics &metrics, const QString &text) {
            return text.isEmpty() ? 0 : metrics.boundingRect(QRect(0, 0, width, 10000), int(Qt::TextWordWrap), text).height();
        };
        parts.title = QRect(left, inside.top(), width, height(bold, index.data(TitleRole).toString()));
        parts.detail = QRect(left, parts.title.bottom() + Theme::unit, width, height(option.fontMetrics, index.data(DetailRole).toString()));
        return parts;
    }
};
} // namespace

DuePage::DuePage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent)
    , m_core(core)
    , m_due(core)
    , m_count(PageHead::line(this))
    , m_save(new QPushButton(tr("&Save as…"), this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(new PageHead(PageHead::heading(title(), this), m_count, m_save, this));
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->setIcon(QStringLiteral("due"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new DueDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(title());
    m_list->setAccessibleDescription(tr("Enter opens where to see to it"));

    m_save->setObjectName(QStringLiteral("save"));
    m_save->hide();
    const auto fileName = [this] { return FilePrompt::name({title(), m_core.now().toLocalTime().date().toString(Qt::ISODate)}); };
    QAction *save = TableOut::offer(core, m_list, m_message, fileName, [this] { return sheet(); });
    save->setText(m_save->text());
    connect(m_save, &QPushButton::clicked, save, &QAction::trigger);

    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, &m_due, &DueList::refresh);
    const auto later = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&core, &Core::recordsChanged, this, later);
    connect(&core, &Core::outboxChanged, this, later);
    connect(&core, &Core::connectionsChanged, this, later);
    connect(&core, &Core::statusChanged, this, &DuePage::settledChanged);
    connect(&m_due, &DueList::changed, this, &DuePage::fill);
    connect(m_list, &QListWidget::itemActivated, this, &DuePage::open);
    connect(m_empty, &EmptyState::acted, this, [this, &core] { Q_EMIT pageRequested(QString::fromLatin1(core.kinds().views().constFirst().id)); });
}

QString DuePage::title() const { return tr("What is due"); }

QString DuePage::help() const
{
    return tr("Grace that ends, statements that cut off, drafts that can soon be sent no more, and tokens that expire on the day that you noted. "
              "The nearest comes first. Enter opens the place where to see to it.");
}

/// Not before the first records are here: what is due is among them.
bool DuePage::isSettled() const
{
    const QList<Connection> all = m_core.connections();
    if (!m_due.isSettled() || m_soon.isActive() || (m_core.config().practice && all.isEmpty()))
        return false;
    return std::none_of(all.cbegin(), all.cend(), [this](const Connection &each) { return m_core.status(each.id).pulling; });
}

void DuePage::entered()
{
    m_due.refresh();
    m_list->setFocus();
}

QList<QWidget *> DuePage::areas()
{
    return {m_stack->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_empty->button()};
}

void DuePage::fill()
{
    const int row = qMax(0, m_list->currentRow());
    const Due current = m_shown.value(row);
    m_shown = m_due.all();
    m_list->clear();
    for (const Due &due : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(due.detail.isEmpty() ? due.title : QString(due.title + QLatin1Char('\n') + due.detail), m_list);
        item->setData(TitleRole, due.title);
        item->setData(DetailRole, due.detail);
        item->setData(DaysRole, due.days);
        item->setData(Qt::AccessibleTextRole, due.detail.isEmpty() ? due.title : QString(due.title + QStringLiteral(". ") + due.detail));
    }
    m_list->setCurrentRow(qMin(rowOf(current, row), m_list->count() - 1));
    const int number = m_list->count();
    const bool focus = m_list->hasFocus() || m_save->hasFocus() || m_empty->button()->hasFocus();
    m_save->setVisible(number > 0);
    m_count->setText(number == 0 ? QString() : tr("%n thing(s), the nearest first", nullptr, number));
    m_empty->say(tr("Nothing is due"),
                 tr("No grace ends, no statement cuts off and no draft lapses within 7 days, and no token that you noted a day for expires within 30."),
                 tr("Go to the records"));
    QWidget *wanted = number == 0 ? static_cast<QWidget *>(m_empty) : m_list;
    if (m_stack->currentWidget() != wanted) {
        m_stack->setCurrentWidget(wanted);
        if (focus)
            areas().constFirst()->setFocus();
    }
    Q_EMIT settledChanged();
}

/// Where the same thing stands now, also when its words have changed with a number in them.
int DuePage::rowOf(const Due &due, int otherwise) const
{
    int found = -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        const Due &each = m_shown.at(row);
        if (each.page != due.page || each.entry != due.entry || each.token != due.token)
            continue;
        if (each.title == due.title)
            return row;
        if (found < 0)
            found = row;
    }
    return found < 0 ? otherwise : found;
}

SheetExport DuePage::sheet() const
{
    SheetExport sheet;
    sheet.titles = {tr("Day"), tr("Days left"), tr("What"), tr("Details")};
    for (const Due &due : m_due.all())
        sheet.rows.append({due.day, due.days, due.title, due.detail});
    return sheet;
}

void DuePage::open()
{
    const Due due = m_shown.value(m_list->currentRow());
    if (due.entry != 0)
        Q_EMIT entryRequested(due.entry);
    else if (!due.page.isEmpty())
        Q_EMIT pageRequested(due.page);
}
