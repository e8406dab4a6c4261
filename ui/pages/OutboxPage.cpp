// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OutboxPage.h"

#include "ui/Theme.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/EntryActs.h"
#include "ui/pages/EntryPanel.h"
#include "ui/pages/OpenBatchLine.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/Chips.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FitSplitter.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Paced.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/StatusDelegate.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableLook.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace {
const QList<EntryState> draftStates{EntryState::Draft};
const QList<EntryState> outboxStates{EntryState::Ready, EntryState::Waiting, EntryState::Sending, EntryState::Unsure,
                                     EntryState::Conflict, EntryState::Rejected, EntryState::Done};
} // namespace

OutboxPage::OutboxPage(Core &core, QSettings &settings, QWidget *parent) : OutboxPage(core, settings, false, parent) { }

DraftsView::DraftsView(Core &core, QSettings &settings, QWidget *parent) : OutboxPage(core, settings, true, parent) { }

OutboxPage::OutboxPage(Core &core, QSettings &settings, bool drafts, QWidget *parent)
    : DeskPage(parent), m_core(core), m_drafts(drafts), m_model(new OutboxModel(core, drafts ? draftStates : outboxStates, this))
{
    build();
    TableKeys::of(m_table)->remember(settings, m_drafts ? QStringLiteral("drafts") : QStringLiteral("outbox"));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &OutboxPage::tick);
    connect(m_model, &OutboxModel::settled, this, &OutboxPage::settled);
    connect(m_model, &OutboxModel::failed, this, [this](const Error &error) {
        m_settled = true;
        m_message->say(Notice::Weight::Problem, ErrorText::of(error, ErrorText::Doing::Reading).sentence());
        Q_EMIT settledChanged();
    });
    connect(m_model, &OutboxModel::arrived, this, [this] {
        showPanel();
        tick();
        Q_EMIT settledChanged();
    });
    auto *paced = new Paced(this, [this] { refresh(); });
    connect(&m_core, &Core::outboxChanged, paced, &Paced::ask);
    connect(&m_core, &Core::connectionsChanged, paced, &Paced::ask);
    connect(&m_core, &Core::statusChanged, this, &OutboxPage::tick);
    connect(&m_core, &Core::offlineChanged, this, &OutboxPage::tick);
}

QString OutboxPage::title() const { return m_drafts ? tr("Drafts") : tr("Outbox"); }

QString OutboxPage::help() const
{
    return m_drafts ? tr("What you typed and did not put in the outbox yet. Enter goes on with a draft; each says until which day it can be sent.")
                    : tr("What you put in the outbox: what it waits for, what was sent and what the service answered. Entries that need you come "
                         "first; select one to see why and what can be done.");
}

void OutboxPage::build()
{
    // The panel stands at the page's right edge from top to bottom, as beside the tables of records.
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_splitter = new FitSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    page->addWidget(m_splitter);
    auto *list = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    m_title = PageHead::heading(title(), list);
    m_count = PageHead::line(list);
    m_message = new MessageBar(list);
    m_acts = new EntryActs(m_core, *m_model, *m_message, this);
    connect(m_acts, &EntryActs::entryRequested, this, &OutboxPage::entryRequested);
    connect(m_acts, &EntryActs::began, this, [this] { m_acted = true; });
    auto *actions = new QWidget(list);
    buildActions(new FlowLayout(2 * Theme::unit, actions));
    column->addWidget(new PageHead(m_title, m_count, actions, list));
    column->addWidget(m_message);
    if (m_drafts) {
        auto *open = new OpenBatchLine(m_core, list);
        column->addWidget(open);
        connect(open, &OpenBatchLine::goOnRequested, this, [this] { Q_EMIT pageRequested(QStringLiteral("bulk")); });
        connect(open, &OpenBatchLine::discardRequested, this, &OutboxPage::askToDiscard);
    }
    auto *chips = new QWidget(list);
    buildChips(new FlowLayout(2 * Theme::unit, chips));
    column->addWidget(new Strip(chips, list));
    m_stack = new QStackedWidget(list);
    buildTable();
    m_empty = new EmptyState(m_stack);
    m_empty->setIcon(m_drafts ? QStringLiteral("drafts") : QStringLiteral("outbox"));
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (isAllSent()) {
            m_chips.at(m_chips.size() - 2).button->click();
        } else if (m_model->total() > 0 && !m_chips.isEmpty()) {
            m_find->clear();
            m_chips.constFirst().button->click();
        } else {
            Q_EMIT pageRequested(QString::fromLatin1(m_core.kinds().views().constFirst().id));
        }
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_panel = new EntryPanel(m_core, m_splitter);
    m_panel->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_panel, &EntryPanel::chosen, this, [this](EntryAction action) {
        if (action == EntryAction::Edit)
            open();
        else
            m_acts->actInPanel(action, m_panel->entry()); // the one that it shows, whatever else is selected
    });
    connect(m_panel, &EntryPanel::openRequested, this, &OutboxPage::open);
    connect(m_panel, &EntryPanel::commandRequested, this, [this](const QString &kind, const QString &command, qint64 row) {
        Q_EMIT commandRequested(kind, command, {row});
    });
}

void OutboxPage::buildTable()
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    TableLook::apply(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    TableKeys *keys = TableKeys::of(m_table);
    keys->setFind(m_find);
    keys->sortBy([this](int column, Qt::SortOrder order) { m_model->sort(column, order); });
    m_table->setProperty("elidesAtEdge", true); // words that go on beyond the window say so; the tool tip has them whole
    const int letter = fontMetrics().averageCharWidth();
    for (int i = 0; i < OutboxModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, OutboxModel::widths[i] * letter);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &OutboxPage::open);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this, keys](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("&Open"), this, &OutboxPage::open);
        for (const EntryAction action : {EntryAction::SendNow, EntryAction::Hold, EntryAction::TakeBack, EntryAction::Drop})
            menu->addAction(EntryWords::verb(action), this, [this, action] { m_acts->act(action, selected(Selected)); });
        keys->addTo(menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::selectionMoved);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPage::selectionMoved);
}

void OutboxPage::buildChips(FlowLayout *row)
{
    m_find = new QLineEdit(this);
    m_find->setAccessibleName(tr("Find in %1").arg(title()));
    ClearButton::give(m_find);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *pair = new QWidget(this);
    auto *pairRow = new QHBoxLayout(pair);
    pairRow->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Find"), pair);
    label->setBuddy(m_find);
    pairRow->addWidget(label);
    pairRow->addWidget(m_find);
    row->addWidget(pair);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_acted = false; // what is current from here on, the person looked for
        m_wanted = 0;
        m_model->setText(text);
    });
    if (m_drafts)
        return;
    m_chips = {{tr("Not finished"), {EntryState::Ready, EntryState::Waiting, EntryState::Sending, EntryState::Unsure, EntryState::Conflict, EntryState::Rejected}},
               {Words::entryState(EntryState::Ready), {EntryState::Ready, EntryState::Waiting}},
               {Words::entryState(EntryState::Sending), {EntryState::Sending}},
               {Words::entryState(EntryState::Unsure), {EntryState::Unsure}},
               {Words::entryState(EntryState::Conflict), {EntryState::Conflict}},
               {Words::entryState(EntryState::Rejected), {EntryState::Rejected}},
               {Words::entryState(EntryState::Done), {EntryState::Done}},
               {tr("All"), outboxStates}};
    for (Chip &chip : m_chips) {
        chip.button = new QPushButton(this);
        chip.button->setCheckable(true);
        chip.button->setProperty("chip", true);
        chip.button->setAutoDefault(false);
        const EntryState first = chip.states.constFirst();
        chip.button->setObjectName(chip.title == Words::entryState(first) ? entryStateName(first) : QString());
        row->addWidget(chip.button);
        Chips::onPress(chip.button, [this, states = chip.states, button = chip.button](bool) {
            for (const Chip &other : std::as_const(m_chips))
                Chips::setChosen(other.button, other.button == button);
            m_acted = false;
            m_wanted = 0;
            m_model->setShown(states);
        });
    }
    Chips::setChosen(m_chips.constFirst().button, true);
    m_model->setShown(m_chips.constFirst().states);
}

void OutboxPage::refresh() { m_model->refresh(); }

void OutboxPage::entered()
{
    m_acted = false;
    m_wanted = 0;
    refresh();
    m_table->setFocus();
}

void OutboxPage::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QList<QWidget *> OutboxPage::areas()
{
    QWidget *list = m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_find;
    return {m_find, list, m_panel};
}

void OutboxPage::setNarrow(bool narrow) { m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal); }

void OutboxPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    refresh();
}

bool OutboxPage::isSettled() const { return m_settled && !m_model->isReading(); }

void OutboxPage::settled()
{
    m_settled = true;
    showCounts();
    if (const int row = m_wanted == 0 ? -1 : m_model->rowOf(m_wanted); row >= 0) {
        m_wanted = 0;
        m_table->selectRow(row);
    }
    m_shown.clear();
    selectionMoved();
    tick();
    Q_EMIT settledChanged();
}

void OutboxPage::showCounts()
{
    for (const Chip &chip : std::as_const(m_chips)) {
        qint64 number = 0;
        for (const EntryState state : chip.states)
            number += m_model->countOf(state);
        chip.button->setText(tr("%1 %2").arg(chip.title, Words::count(number)));
    }
    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->total() ? tr("%n entry(s)", nullptr, shown)
                                               : tr("%1 of %2 shown").arg(Words::count(shown), Words::count(m_model->total())));
    m_table->setAccessibleName(tr("%1, %2").arg(title(), m_count->text()));
    showEmpty();
    // Always a current cell, also after a filter took it away.
    if (shown == 0 || m_table->currentIndex().isValid())
        return;
    const QModelIndex there = m_model->index(qMax(0, m_model->rowOf(m_current)), 0);
    if (m_acted) // what takes the place of the entry that something was done with is not selected by that
        m_table->selectionModel()->setCurrentIndex(there, QItemSelectionModel::NoUpdate);
    else
        m_table->setCurrentIndex(there);
}

void OutboxPage::showEmpty()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_panel->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        return;
    if (isAllSent())
        m_empty->say(tr("Everything has been sent"), {}, tr("Show what was sent"));
    else if (m_model->total() > 0)
        m_empty->say(tr("Nothing matches this filter"), tr("Other entries are hidden by it."), tr("Clear the filter"));
    else if (m_drafts)
        m_empty->say(tr("There are no drafts"), tr("What you type in a form is kept here by itself until you put it in the outbox."), tr("Go to the records"));
    else
        m_empty->say(tr("The outbox is empty"), tr("What you put in it waits here a moment, is sent, and keeps its answer."), tr("Go to the records"));
}

/// Nothing hides anything: there is nothing left of what the page shows first.
bool OutboxPage::isAllSent() const
{
    if (m_chips.isEmpty() || m_model->total() == 0 || !m_find->text().isEmpty())
        return false;
    const QList<EntryState> &open = m_chips.constFirst().states;
    return std::all_of(open.cbegin(), open.cend(), [this](EntryState state) { return m_model->countOf(state) == 0; });
}

QList<qint64> OutboxPage::selected(Where where) const
{
    QList<qint64> entries;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        entries.append(m_model->idAt(row.row()));
    if (entries.isEmpty() && where == OrCurrent && m_table->currentIndex().isValid())
        entries.append(m_model->idAt(m_table->currentIndex().row()));
    return entries;
}

void OutboxPage::choose(qint64 entry)
{
    const int row = m_model->rowOf(entry);
    m_wanted = 0;
    if (row >= 0)
        return m_table->selectRow(row);
    m_find->clear();
    if (!m_chips.isEmpty())
        m_chips.constFirst().button->click();
    m_wanted = entry; // until something else is looked for
    refresh();
}

void OutboxPage::selectionMoved()
{
    const QModelIndex current = m_table->currentIndex();
    m_current = current.isValid() ? m_model->idAt(current.row()) : 0;
    m_model->keep(m_current);
    if (m_release != nullptr) {
        const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
        m_release->setText(chosen > 1 ? tr("&Put %1 in outbox…").arg(Words::count(chosen)) : EntryWords::verb(EntryAction::Release));
    }
    showPanel();
}

/// Of the entry that is selected: with one that only took another's place, a second press would be done to somebody else.
void OutboxPage::showPanel()
{
    const int row = m_table->currentIndex().row();
    const bool isChosen = row >= 0 && m_table->selectionModel()->isRowSelected(row, QModelIndex());
    const Entry *entry = m_current == 0 || !isChosen ? nullptr : m_model->find(m_current);
    const QString waits = m_model->waits(m_current);
    // What the panel shows of an entry changes with its transitions only; its clock runs by itself.
    const QString print = entry == nullptr ? QString()
                                           : QStringLiteral("%1 %2 %3 %4").arg(entry->id).arg(int(entry->state)).arg(entry->changedAt.toMSecsSinceEpoch()).arg(entry->held);
    if (print == m_shown && entry != nullptr)
        return m_panel->setWaits(waits);
    m_shown = print;
    m_panel->show(entry, waits);
}

void OutboxPage::tick()
{
    const bool runs = isVisible() && m_model->countsDown();
    m_model->tick();
    if (m_panel->entry() == m_current && m_model->find(m_current) != nullptr)
        m_panel->setWaits(m_model->waits(m_current));
    runs ? m_second.start() : m_second.stop();
}
