// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DuePage.h"

#include "ui/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace {
constexpr int soon = 500; // milliseconds: a pull changes records many times a second

/// Lines with room above and below.
class Roomy final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 4 * Theme::unit);
    }
};
}

DuePage::DuePage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent)
    , m_core(core)
    , m_due(core)
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *head = new QLabel(title(), this);
    head->setFont(Theme::scaled(font(), 1.7, true));
    head->setWordWrap(true);
    names->addWidget(head);
    names->addWidget(m_count);
    column->addLayout(names);
    column->addWidget(m_stack, 1);
    m_count->setPalette(Theme::tinted(palette(), Theme::dimmed(palette())));
    m_count->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new Roomy(m_list));
    m_list->setWordWrap(true);
    m_list->setSpacing(Theme::unit);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(title());
    m_list->setAccessibleDescription(tr("Enter opens where to see to it"));

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
    connect(&m_due, &DueList::changed, this, &DuePage::show);
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

void DuePage::show()
{
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const Due &due : m_due.all()) {
        auto *item = new QListWidgetItem(due.detail.isEmpty() ? due.title : QString(due.title + QLatin1Char('\n') + due.detail), m_list);
        item->setData(Qt::AccessibleTextRole, due.detail.isEmpty() ? due.title : QString(due.title + QStringLiteral(". ") + due.detail));
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    const int number = m_list->count();
    m_count->setText(number == 0 ? QString() : tr("%n thing(s), the nearest first", nullptr, number));
    m_empty->say(tr("Nothing is due"),
                 tr("No grace ends, no statement cuts off and no draft lapses within 7 days, and no token that you noted a day for expires within 30."),
                 tr("Go to the records"));
    QWidget *wanted = number == 0 ? static_cast<QWidget *>(m_empty) : m_list;
    if (m_stack->currentWidget() != wanted) {
        const bool focus = m_list->hasFocus() || m_empty->button()->hasFocus();
        m_stack->setCurrentWidget(wanted);
        if (focus)
            areas().constFirst()->setFocus();
    }
    Q_EMIT settledChanged();
}

void DuePage::open()
{
    const Due due = m_due.all().value(m_list->currentRow());
    if (due.entry != 0)
        Q_EMIT entryRequested(due.entry);
    else if (!due.page.isEmpty())
        Q_EMIT pageRequested(due.page);
}
