// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BulkPage.h"

#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/form/FieldRow.h"
#include "ui/pages/BulkForm.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/BatchDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FitSplitter.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/TableOut.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace std::chrono_literals;

namespace {
constexpr auto reviewAfter = 120ms; // typing asks once, not at every letter
constexpr auto keepAfter = 500ms;
}

BulkPage::BulkPage(Core &core, QSettings &, QWidget *parent) : DeskPage(parent), m_core(core)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(reviewAfter);
    connect(&m_soon, &QTimer::timeout, this, &BulkPage::review);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &BulkPage::keep);
    connect(&m_core.bulk(), &Bulk::discarded, this, [this] {
        if (m_lines != nullptr && !m_queueing)
            begin({});
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 3 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    m_title = new QLabel(this);
    m_title->setFont(Theme::scaled(font(), 1.7, true));
    m_title->setWordWrap(true);
    m_count = new QLabel(this);
    m_count->setWordWrap(true);
    Look::ink(m_count, Look::Ink::Dim);
    m_message = new MessageBar(this);
    m_empty = new EmptyState(this);
    m_empty->setIcon(QStringLiteral("review"));
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT pageRequested(QString::fromLatin1(m_core.kinds().views().constFirst().id)); });
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_count);
    column->addLayout(names);
    column->addWidget(m_message);
    column->addWidget(m_empty, 1);
    showEmpty();
    connect(&m_core, &Core::recordsChanged, this, [this](const QString &kind) {
        // While a pull stores page after page the review is not put off again and again.
        if (m_lines != nullptr && kind == QLatin1String(m_kind->id) && isVisible() && !m_soon.isActive())
            ask(false);
    });
}

BulkPage::~BulkPage()
{
    if (m_lines == nullptr)
        return;
    if (m_keepSoon.isActive())
        m_core.bulk().keep(m_lines->plan());
    m_lines->disconnect(this); // a cell that is open still writes what was typed when the window goes
}

QString BulkPage::title() const
{
    return m_lines == nullptr ? tr("Many at once") : BatchWords::title(*m_kind, *m_command, m_lines->plan().items.size());
}

QString BulkPage::service() const { return m_kind == nullptr ? QString() : QString::fromLatin1(m_kind->service); }

std::optional<BatchPlan> BulkPage::plan() const { return m_lines == nullptr ? std::nullopt : std::optional(m_lines->plan()); }

void BulkPage::showEmpty()
{
    const bool begun = m_lines != nullptr;
    m_empty->setVisible(!begun);
    m_title->setText(title());
    m_count->setVisible(begun);
    m_empty->say(tr("No records are selected"), tr("Select several rows of a list, then what is to be done with them."), tr("Go to the records"));
}

void BulkPage::begin(const BatchPlan &plan)
{
    const KindSpec *kind = m_core.kinds().kind(plan.kind);
    const CommandSpec *command = m_core.kinds().command(plan.kind, plan.command);
    delete m_splitter;
    delete m_foot;
    delete m_lines;
    m_splitter = nullptr;
    m_foot = nullptr;
    m_lines = nullptr;
    m_kind = kind;
    m_command = command;
    m_message->clear();
    m_keepSoon.stop();
    ++m_turn;
    m_reviewing = false;
    m_pasting = false;
    m_again = false;
    m_pressed = -1;
    m_inOutbox = 0;
    m_arrange = true;
    if (kind == nullptr || command == nullptr || plan.items.isEmpty()) {
        m_core.bulk().keep({});
        showEmpty();
        Q_EMIT titleChanged();
        return;
    }
    m_lines = new BatchLines(*kind, *command, this);
    build();
    m_form->load(plan);
    connect(m_lines, &BatchLines::planChanged, this, [this](bool arrange) {
        ++m_edits;
        m_keepSoon.start();
        ask(arrange);
    });
    // What was accepted before was accepted for other rows or answers: its boxes are here to be ticked again.
    BatchPlan anew = plan;
    anew.ticked.clear();
    anew.confirmed.clear();
    for (BatchItem &item : anew.items)
        item.ticked.clear();
    m_lines->setPlan(anew);
    setNarrow(m_narrow);
    showEmpty();
    Q_EMIT titleChanged();
    m_soon.stop();
    review();
    keep();
}

void BulkPage::build()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_splitter = new FitSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    const Connection connection = m_core.currentConnection(service());
    FieldMoment moment;
    moment.today = m_core.serviceNow(connection.id).toTimeZone(m_core.serviceZone(service())).date();
    moment.ownToday = m_core.now().toLocalTime().date();
    moment.service = Words::serviceName(service());
    moment.zone = QString::fromUtf8(m_core.serviceZone(service()).id());
    m_form = new BulkForm(*m_command, BatchWords::isFinal(*m_kind, *m_command), connection.version, moment, m_splitter);
    m_form->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    connect(m_form, &BulkForm::answersChanged, this, [this] { m_lines->setShared(m_form->values()); });
    connect(m_form, &BulkForm::nameChanged, this, [this] {
        m_lines->setName(m_form->name());
        m_keepSoon.start();
    });
    connect(m_form, &BulkForm::ticksChanged, this, [this] {
        m_lines->setConfirmed(m_form->confirmed());
        m_lines->setTicked(m_form->ticked());
    });
    m_list = new QWidget(m_splitter);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(4 * Theme::unit, 0, 0, 0);
    rows->setSpacing(2 * Theme::unit);
    m_chips = new QWidget(m_list);
    new FlowLayout(2 * Theme::unit, m_chips);
    arrangeChips({allChip}).constFirst()->setText(tr("All")); // before the table is made, so that Tab comes by here first
    rows->addWidget(m_chips);
    buildTable();
    rows->addWidget(m_table, 1);
    m_why = new QLabel(m_list);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    rows->addWidget(m_why);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_list);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 48, 1000});
    column->addWidget(m_splitter, 1);

    m_foot = new QWidget(this);
    auto *foot = new FlowLayout(2 * Theme::unit, m_foot);
    m_main = new QPushButton(m_foot); // made in their order on the page: Tab follows it, and comes last by what takes all away
    m_main->setObjectName(QStringLiteral("main"));
    m_main->setDefault(true);
    m_blocked = new QPushButton(m_foot);
    m_blocked->setObjectName(QStringLiteral("leaveOutBlocked"));
    m_leave = new QPushButton(m_foot);
    m_leave->setObjectName(QStringLiteral("leaveOut"));
    auto *paste = new QPushButton(tr("&Paste cells"), m_foot);
    paste->setObjectName(QStringLiteral("paste"));
    paste->setAccessibleDescription(tr("IDs, or IDs and dates, copied in a spreadsheet: days go to the rows that are here, others are added. Ctrl+V does the same in the list"));
    m_save = new QPushButton(tr("&Save the problem rows…"), m_foot);
    m_save->setObjectName(QStringLiteral("saveProblems"));
    m_save->setAccessibleDescription(tr("The blocked rows with what is wrong with each, to be corrected in a spreadsheet and brought in again"));
    for (QPushButton *button : {m_main, m_blocked, m_leave})
        button->setProperty(Mnemonics::wanted, true);
    auto *away = new QPushButton(tr("&Discard this batch"), m_foot);
    away->setObjectName(QStringLiteral("discard"));
    m_estimate = new QLabel(m_foot);
    Look::ink(m_estimate, Look::Ink::Dim);
    for (QWidget *each : std::initializer_list<QWidget *>{m_main, m_blocked, m_leave, paste, m_save, away, m_estimate})
        foot->addWidget(each);
    column->addWidget(m_foot);
    connect(m_main, &QPushButton::clicked, this, &BulkPage::queue);
    connect(m_leave, &QPushButton::clicked, this, [this] { leaveOut({}); });
    connect(m_blocked, &QPushButton::clicked, this, &BulkPage::leaveOutBlocked);
    connect(m_save, &QPushButton::clicked, this, &BulkPage::askToSave);
    connect(paste, &QPushButton::clicked, this, [this] { this->paste(QGuiApplication::clipboard()->text()); });
    connect(away, &QPushButton::clicked, this, [this] {
        const QString words = m_inOutbox == 0 ? tr("Discard this batch? Nothing of it is in the outbox, and what you typed for it is lost.")
                                              : tr("Discard what is left of this batch? What is in the outbox stays there: %1. What you typed for the rest is lost.").arg(Words::count(m_inOutbox));
        m_message->askToLose(words, tr("Discard"), [this] {
            if (m_queueing)
                return;
            const QString kind = QString::fromLatin1(m_kind->id);
            const int stays = m_inOutbox;
            begin({});
            Q_EMIT discarded(kind, stays == 0 ? tr("Batch discarded. Nothing of it was sent.")
                                              : tr("What was left of the batch is discarded. In the outbox: %1.").arg(Words::count(stays)));
        });
    });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), m_foot, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, m_main, &QPushButton::click);
}

void BulkPage::buildTable()
{
    m_table = new QTableView(m_list);
    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setModel(m_lines);
    auto *cells = new BatchDelegate(*m_lines, m_table);
    m_table->setItemDelegate(cells);
    // Not at once: Tab opens the next cell, and it is all the same edit.
    connect(cells, &BatchDelegate::closed, this, &BulkPage::catchUp, Qt::QueuedConnection);
    TableLook::apply(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    QHeaderView *header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    constexpr int widths[] = {26, 20, 22, 26, 48}; // letters, with the air around them
    for (int column = 0; column < m_lines->columnCount(); ++column) {
        const int title = fontMetrics().horizontalAdvance(m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 8 * Theme::unit;
        const int width = column < BatchLines::FirstField ? widths[column] : column == m_lines->daysColumn() ? 44 : column == m_lines->tellsColumn() ? 36 : 24;
        m_table->setColumnWidth(column, qMax(qMin(title, letter * 40), letter * width));
    }
    for (const char *elides : {"elidesAtEdge", "elidesStates"}) // the panel leaves less room than in the lists
        m_table->setProperty(elides, true);
    int states = 0; // as in the lists, a state is never cut
    for (const StateSpec &state : m_kind->states) {
        const QString words = Words::recordState(*m_kind, QString::fromLatin1(state.code));
        states = qMax(states, StatusDelegate::pillWidth(fontMetrics(), words) + 4 * Theme::unit);
    }
    m_table->setColumnWidth(BatchLines::State, qMax(m_table->columnWidth(BatchLines::State), states));
    int widest = 0; // what will happen is read whole
    for (const OutcomeSpec &outcome : m_command->outcomes) {
        BatchLine line;
        line.outcome = QString::fromLatin1(outcome.id);
        line.leftOut = line.apart = outcome.leftOut;
        widest = qMax(widest, fontMetrics().horizontalAdvance(BatchWords::fate(*m_command, line)));
    }
    m_table->setColumnWidth(BatchLines::Outcome, qMax(m_table->columnWidth(BatchLines::Outcome), widest + 12 * Theme::unit));
    showDayEarly();
    if (const int tells = m_lines->tellsColumn(); tells >= 0)
        header->moveSection(header->visualIndex(tells), header->visualIndex(BatchLines::Reference) + 1);
    m_table->setMinimumHeight(header->sizeHint().height() + 3 * m_table->verticalHeader()->defaultSectionSize());
    m_table->installEventFilter(this);
    TableOut::offer(m_core, m_table, m_message, [this] { return m_lines->plan().name.isEmpty() ? title() : m_lines->plan().name; }, [this] { return TableOut::sheetOf(m_table); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkPage::showMain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BulkPage::showWhy);
}

/// Where each row has a day of its own, it stands beside who it is; what the record is now comes after the reasons.
void BulkPage::showDayEarly()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = BatchLines::FirstField; column < m_lines->columnCount(); ++column) {
        const FieldSpec *field = m_lines->field(column);
        if (field == nullptr || qstrcmp(field->id, m_command->dateField) != 0)
            continue;
        header->moveSection(header->visualIndex(column), header->visualIndex(BatchLines::State));
        header->moveSection(header->visualIndex(BatchLines::State), header->visualIndex(BatchLines::Why));
        m_table->setColumnWidth(column, fontMetrics().averageCharWidth() * 22);
    }
}

// ---------------------------------------------------------------------------------------------- the review

void BulkPage::ask(bool arrange)
{
    m_arrange = m_arrange || arrange;
    m_soon.start();
}

void BulkPage::review()
{
    if (m_lines == nullptr)
        return;
    if (m_reviewing) {
        m_again = true;
        return;
    }
    m_reviewing = true;
    whenDone(this, m_core.bulk().review(m_lines->plan()), [this, turn = m_turn](const Result<BatchReview> &done) {
        if (turn == m_turn)
            reviewed(done);
    });
}

void BulkPage::reviewed(const Result<BatchReview> &done)
{
    m_reviewing = false;
    if (std::exchange(m_again, false))
        return review();
    if (!done) {
        m_pressed = -1;
        m_message->say(Notice::Weight::Problem, ErrorText::why(done.error(), ErrorText::Doing::Reading));
        Q_EMIT settledChanged();
        return;
    }
    const int item = current();
    const QList<int> chosen = selected();
    m_form->setQuestions(done->questions);
    if (m_lines->setReview(*done, std::exchange(m_arrange, false)) && m_core.bulk().kept())
        m_keepSoon.start();
    showGroups(); // the one that was looked at may be gone, and all rows are shown then
    choose(chosen);
    setCurrent(item);
    showTicks();
    showMain();
    Q_EMIT settledChanged();
    if (m_pressed >= 0 && !m_soon.isActive())
        queueAsPressed();
}

/// A review came while a cell was open.
void BulkPage::catchUp()
{
    if (m_lines == nullptr)
        return;
    const int item = current();
    const QList<int> chosen = selected();
    m_lines->catchUp();
    choose(chosen);
    setCurrent(item);
}

QString BulkPage::help() const
{
    return tr("One command for many rows: the answers that all share, and below them a line for each row with what will become of it. Nothing is sent before you put it in the outbox.");
}
