// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResultsPage.h"

#include "ui/Theme.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/EntryActs.h"
#include "ui/pages/EntryPanel.h"
#include "ui/pages/OutboxFiles.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/Chips.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FitSplitter.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/MiddleDelegate.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/StatusDelegate.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableLook.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace std::chrono_literals;

namespace {
constexpr auto refreshAfter = 400ms; // while a batch is being sent its entries change several times a second
const QList<EntryState> everyState{EntryState::Draft, EntryState::Ready, EntryState::Sending, EntryState::Waiting, EntryState::Unsure,
                                   EntryState::Conflict, EntryState::Rejected, EntryState::Done, EntryState::Dropped};
} // namespace

ResultsPage::ResultsPage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent), m_core(core), m_list(new BatchList(core, this)), m_entries(new OutboxModel(core, everyState, this))
{
    build();
    // Pages are made anew when the language or the colours change; what is being drawn goes on behind that, but not behind the end.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [ends = m_ends] { *ends = true; });
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshAfter);
    connect(&m_soon, &QTimer::timeout, this, &ResultsPage::refresh);
    const auto later = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_core, &Core::outboxChanged, this, later);
    connect(&m_core, &Core::connectionsChanged, this, later);
    connect(&m_core, &Core::offlineChanged, this, later);
    connect(m_list, &BatchList::settled, this, &ResultsPage::listed);
    connect(m_entries, &OutboxModel::settled, this, &ResultsPage::showEntry);
    connect(m_entries, &OutboxModel::arrived, this, &ResultsPage::showEntry);
    const auto failed = [this](const Error &error) { m_message->say(Notice::Weight::Problem, ErrorText::of(error, ErrorText::Doing::Reading).sentence()); };
    for (const auto said : {&OutboxModel::settled, &OutboxModel::arrived})
        connect(m_entries, said, this, &DeskPage::settledChanged);
    connect(m_list, &BatchList::settled, this, &DeskPage::settledChanged);
    connect(m_list, &BatchList::failed, this, failed);
    connect(m_entries, &OutboxModel::failed, this, failed);
}

ResultsPage::~ResultsPage() = default;

bool ResultsPage::isSettled() const { return m_list->isLoaded() && !m_entries->isReading(); }

QTableView *ResultsPage::makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setItemDelegate(new StatusDelegate(table));
    TableLook::apply(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

void ResultsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(PageHead::heading(title(), this));
    m_message = new MessageBar(this);
    column->addWidget(m_message);
    m_empty = new EmptyState(this);
    m_empty->setIcon(QStringLiteral("results"));
    m_empty->say(tr("No batches yet"), tr("What you put in the outbox for several records at once is listed here with its answers. What you sent one by one is in the outbox, under Accepted."),
                 tr("Go to the records"), tr("Go to the outbox"));
    connect(m_empty, &EmptyState::otherActed, this, [this] { Q_EMIT pageRequested(QStringLiteral("outbox")); });
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT pageRequested(QString::fromLatin1(m_core.kinds().views().constFirst().id)); });
    column->addWidget(m_empty, 1);

    m_splitter = new FitSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_batches = makeTable(m_list, QStringLiteral("batches"));
    m_batches->setAccessibleName(tr("Batches"));
    m_batches->setItemDelegateForColumn(BatchList::Name, new MiddleDelegate(m_batches)); // several differ by their time alone
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {40, 28, 36, 44, 20}; // letters, with the air around them
    for (int each = 0; each < BatchList::ColumnCount; ++each)
        m_batches->setColumnWidth(each, widths[each] * letter);
    m_batches->setMinimumHeight(m_batches->horizontalHeader()->sizeHint().height() + 3 * m_batches->verticalHeader()->defaultSectionSize() / 2);
    m_splitter->addWidget(m_batches);
    m_detail = new QWidget(m_splitter);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 2 * Theme::unit, 0, 0);
    detail->setSpacing(2 * Theme::unit);
    m_name = new QLabel(m_detail);
    m_name->setFont(Theme::scaled(font(), 1.2, true));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_progress = new QProgressBar(m_detail);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(2 * Theme::unit);
    m_words = new QLabel(m_detail);
    m_words->setObjectName(QStringLiteral("progress"));
    m_words->setWordWrap(true);
    m_back = new QLabel(m_detail);
    m_back->setWordWrap(true);
    Look::ink(m_back, Look::Ink::Dim);
    m_parts = new QWidget(m_detail);
    new FlowLayout(2 * Theme::unit, m_parts);
    arrangeParts({}); // before the table is made, so that Tab comes by here first
    m_lower = new FitSplitter(Qt::Horizontal, m_detail);
    m_lower->setChildrenCollapsible(false);
    m_table = makeTable(m_entries, QStringLiteral("batchEntries"));
    m_table->setAccessibleName(tr("Entries of the batch"));
    for (int each = 0; each < OutboxModel::ColumnCount; ++each)
        m_table->setColumnWidth(each, OutboxModel::widths[each] * letter);
    m_table->horizontalHeader()->setSectionsMovable(true);
    TableKeys::of(m_table)->sortBy([this](int section, Qt::SortOrder order) { m_entries->sort(section, order); });
    m_panel = new EntryPanel(m_core, m_lower);
    m_panel->leaveOutWayBack();
    m_panel->setMinimumWidth(letter * 40);
    m_acts = new EntryActs(m_core, *m_entries, *m_message, this);
    connect(m_acts, &EntryActs::entryRequested, this, &ResultsPage::entryRequested);
    connect(m_acts, &EntryActs::began, this, [this] { m_actedOn = m_panel->entry(); });
    // The view selects what takes the place of a row that goes; the next press would be about somebody else.
    connect(m_entries, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_actedOn == 0 || m_entries->rowOf(m_actedOn) >= 0)
            return;
        m_actedOn = 0;
        m_table->clearSelection();
        showEntry();
    });
    connect(m_acts, &EntryActs::ended, this, &ResultsPage::refresh);
    m_lower->addWidget(m_table);
    m_lower->addWidget(m_panel);
    m_lower->setStretchFactor(0, 1);
    m_lower->setStretchFactor(1, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_progress, m_words, new Strip(buildButtons(), m_detail), m_back, new Strip(m_parts, m_detail)})
        detail->addWidget(each);
    detail->addWidget(m_lower, 1);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    column->addWidget(m_splitter, 1);
    m_splitter->hide();
    connect(m_batches->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsPage::showEntry);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT entryRequested(m_entries->idAt(index.row())); });
    connect(m_panel, &EntryPanel::commandRequested, this,
            [this](const QString &kind, const QString &command, qint64 row) { Q_EMIT commandRequested(kind, command, {row}); });
    connect(m_panel, &EntryPanel::openRequested, this, [this] { Q_EMIT entryRequested(m_panel->entry()); });
    connect(m_panel, &EntryPanel::chosen, this, [this](EntryAction action) {
        const qint64 entry = m_panel->entry();
        if (action == EntryAction::Edit)
            return Q_EMIT entryRequested(entry);
        m_acts->actInPanel(action, entry);
    });
}

QWidget *ResultsPage::buildButtons()
{
    auto *buttons = new QWidget(m_detail);
    buttons->setObjectName(QStringLiteral("acts"));
    buttons->installEventFilter(this);
    auto *row = new FlowLayout(2 * Theme::unit, buttons);
    const auto add = [&](const char *name, const QString &text, const std::function<void()> &fn) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, fn);
        row->addWidget(button);
        return button;
    };
    m_pause = add("pause", tr("&Resume"), [this] {
        const BatchSummary *batch = current();
        if (batch != nullptr)
            act(batch->paused || BatchWords::standing(*batch).isHeld ? BatchAction::Resume : BatchAction::Pause);
    });
    const int wide = m_pause->sizeHint().width();
    m_pause->setText(tr("&Pause"));
    m_pause->setMinimumWidth(qMax(wide, m_pause->sizeHint().width())); // the next button does not move with its words
    m_takeBack = add("takeBack", tr("&Take back the unsent"), [this] { act(BatchAction::TakeBack); });
    m_cancel = add("cancel", tr("Cancel the &unsent"), [this] { act(BatchAction::Cancel); });
    add("print", tr("P&rint…"), [this] { print(); });
    add("pdf", tr("&Save as PDF…"), [this] { askPdf(); });
    auto *files = new OutboxFiles(
        m_core, this, m_message, [this] { return m_table; }, true,
        [this] {
            EntryQuery query;
            query.batch = m_batch;
            return query;
        },
        [this] { return m_entries->ids(); });
    row->addWidget(files->button());
    // What comes only with the answers is last: the place that is kept for it is no hole between the others.
    m_correct = add("correct", tr("&Correct and send again"), [this] { correct(); });
    m_undo = add("undo", QString(), [this] { undo(); });
    return buttons;
}

void ResultsPage::entered()
{
    closeUp();
    m_actedOn = 0;
    refresh();
    if (m_splitter->isVisible())
        m_batches->setFocus();
    else
        setFocus(); // until it is known what is shown: never left to whatever comes next, the status line
}

/// The empty places of what can do nothing any more go once nobody is about to press beside them.
void ResultsPage::closeUp()
{
    m_pressed = false;
    m_offered.clear();
    showBatch();
}

bool ResultsPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Leave && object->objectName() == QLatin1String("acts"))
        closeUp();
    return DeskPage::eventFilter(object, event);
}

QList<QWidget *> ResultsPage::areas()
{
    if (!m_splitter->isVisible())
        return {m_empty->button()};
    return {m_batches, m_table, m_panel};
}

void ResultsPage::setNarrow(bool narrow) { m_lower->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal); }

void ResultsPage::refresh()
{
    m_list->refresh();
    if (!m_batch.isEmpty())
        m_entries->refresh();
}

void ResultsPage::listed()
{
    const bool any = m_list->rowCount() > 0;
    m_empty->setVisible(!any);
    m_splitter->setVisible(any);
    // What was queued since is what a person comes for.
    const bool isNew = any && !m_known.isEmpty() && !m_known.contains(m_list->batch(0)->id);
    m_known.clear();
    for (int row = 0; row < m_list->rowCount(); ++row)
        m_known.append(m_list->batch(row)->id);
    if (any && (isNew || current() == nullptr || !m_batches->currentIndex().isValid())) {
        m_batches->setCurrentIndex(m_list->index(isNew ? 0 : qMax(0, m_list->rowOf(m_batch)), 0));
        m_batches->scrollTo(m_batches->currentIndex());
    }
    showBatch();
    if (hasFocus())
        any ? m_batches->setFocus() : m_empty->button()->setFocus();
    Q_EMIT settledChanged();
}

void ResultsPage::choose(int row)
{
    const BatchSummary *batch = m_list->batch(row);
    if (batch == nullptr || batch->id == m_batch)
        return;
    m_batch = batch->id;
    m_pressed = false;
    m_actedOn = 0;
    m_part = -1;
    m_partKey.clear();
    m_entries->setShown({});
    m_entries->setBatch(m_batch);
    m_message->clear();
    showBatch();
}

/// What can do nothing is not there. While anything of the batch is on its way, or somebody has just pressed here, its place stays
/// empty instead: another button would slide under the pointer.
void ResultsPage::offer(QPushButton *button, bool can, bool keepsPlace)
{
    QSizePolicy policy = button->sizePolicy();
    const bool pressing = m_pressed || button->parentWidget()->underMouse();
    policy.setRetainSizeWhenHidden(keepsPlace || (pressing && m_offered == m_batch && (policy.retainSizeWhenHidden() || !button->isHidden())));
    button->setSizePolicy(policy);
    if (!can && button->hasFocus())
        m_batches->setFocus();
    button->setVisible(can);
}

void ResultsPage::showBatch()
{
    const BatchSummary *batch = current();
    m_detail->setVisible(batch != nullptr);
    if (batch == nullptr)
        return;
    m_name->setText(batch->name.isEmpty() ? tr("Without a name") : batch->name);
    m_progress->setMaximum(int(batch->total));
    m_progress->setValue(int(batch->answered() - batch->of(EntryState::Unsure))); // what never answered has not
    m_words->setText(BatchWords::progress(*batch, m_core.bulk().estimate(batch->connection, batch->kind, batch->unsent()), m_core.isOffline()));
    if (const qint64 back = batch->of(EntryState::Draft); back >= m_mostBack)
        m_mostBack = back;
    else if (!m_saidBack.isEmpty() && m_message->text() == m_saidBack)
        m_message->clear(); // they have left the drafts again
    m_progress->setAccessibleName(m_words->text());
    const bool stands = batch->paused || BatchWords::standing(*batch).isHeld;
    const bool onItsWay = batch->unsent() + batch->of(EntryState::Sending) > 0;
    offer(m_pause, batch->unsent() > 0, onItsWay);
    offer(m_takeBack, batch->unsent() > 0, onItsWay);
    offer(m_cancel, batch->unsent() > 0, onItsWay);
    offer(m_correct, batch->of(EntryState::Rejected) + batch->of(EntryState::Draft) > 0, onItsWay);
    m_pause->setText(stands ? tr("&Resume") : tr("&Pause"));
    const KindSpec *kind = m_core.kinds().kind(batch->kind);
    const CommandSpec *command = m_core.kinds().command(batch->kind, batch->command);
    const CommandSpec *inverse = kind == nullptr || command == nullptr ? nullptr : kind->command(QString::fromLatin1(command->inverse));
    m_back->setText(kind == nullptr || command == nullptr ? QString() : BatchWords::wayBack(*kind, *command));
    m_back->setVisible(!m_back->text().isEmpty() && batch->of(EntryState::Done) > 0); // of nothing that there is to take back yet
    if (inverse != nullptr)
        m_undo->setText(tr("%1 what was accepted…").arg(Words::commandVerb(*inverse)));
    offer(m_undo, inverse != nullptr && batch->of(EntryState::Done) > 0, inverse != nullptr && onItsWay);
    m_offered = m_batch;
    showParts();
}

void ResultsPage::showParts()
{
    const BatchSummary *batch = current();
    m_shown = BatchWords::parts(*batch, m_core.kinds().kind(batch->kind));
    QStringList key;
    for (const BatchWords::Part &part : std::as_const(m_shown))
        key.append(part.title);
    if (key != m_partKey) {
        // The part that is shown alone may be gone by now.
        const QString alone = m_partKey.value(m_part);
        m_partKey = key;
        m_part = int(key.indexOf(alone));
    }
    const QList<QPushButton *> buttons = arrangeParts(m_partKey);
    for (int part = -1; part < m_shown.size(); ++part) {
        QPushButton *button = buttons.at(part + 1);
        button->setObjectName(QStringLiteral("part%1").arg(part));
        button->setText(part < 0 ? tr("All %1").arg(Words::count(batch->total))
                                 : tr("%1 %2").arg(m_shown.at(part).title, Words::count(m_shown.at(part).count)));
        Chips::setChosen(button, part == m_part);
    }
    const BatchWords::Part alone = m_part < 0 ? BatchWords::Part{} : m_shown.at(m_part);
    m_entries->setShown(alone.states, alone.expected);
}

/// All of them, and these.
QList<QPushButton *> ResultsPage::arrangeParts(const QStringList &titles)
{
    return Chips::arrange(m_parts, QStringList{QString()} + titles, [this](QPushButton *button, const QString &title) {
        Chips::onPress(button, [this, title](bool) {
            m_actedOn = 0; // what is current from here on, the person looked for
            m_part = int(m_partKey.indexOf(title));
            showParts();
        });
    });
}

void ResultsPage::showEntry()
{
    if (!m_table->currentIndex().isValid() && m_entries->rowCount() > 0)
        m_table->setCurrentIndex(m_entries->index(0, 0)); // comes back here
    const QModelIndex index = m_table->currentIndex();
    const qint64 current = index.isValid() ? m_entries->idAt(index.row()) : 0;
    m_entries->keep(current);
    const bool isChosen = index.isValid() && m_table->selectionModel()->isRowSelected(index.row(), QModelIndex());
    const Entry *entry = isChosen ? m_entries->find(current) : nullptr;
    const QString waits = m_entries->waits(current);
    // What is ticked in the panel stays while others of the batch are being sent.
    const QString print = entry == nullptr ? QString()
                                           : QStringLiteral("%1 %2 %3 %4").arg(entry->id).arg(int(entry->state)).arg(entry->changedAt.toMSecsSinceEpoch()).arg(entry->held);
    if (print == m_shownEntry && entry != nullptr)
        return m_panel->setWaits(waits);
    m_shownEntry = print;
    m_panel->show(entry, waits);
}
