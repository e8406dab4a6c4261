// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does on the page of many at once: leave out, queue.
#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/pages/BulkForm.h"
#include "ui/pages/BulkPage.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

namespace {
QString notQueued(const Error &error)
{
    return BulkPage::tr("Nothing was put in the outbox. %1").arg(ErrorText::of(error, ErrorText::Doing::Saving).sentence());
}
} // namespace

/// Nothing is sent on a connection without a token.
bool BulkPage::isOfFile() const
{
    const QString id = m_lines->plan().connection;
    const QList<Connection> all = m_core.connections();
    return std::any_of(all.begin(), all.end(), [&id](const Connection &each) { return each.id == id && each.isOfFile(); });
}

void BulkPage::showMain()
{
    const int total = int(m_lines->lines().size());
    const int going = m_lines->countOf(BatchWords::Group::Sends);
    const int blocked = m_lines->countOf(BatchWords::Group::Blocked) + m_lines->countOf(BatchWords::Group::NotOurs);
    const bool ofFile = isOfFile();
    const int unanswered = m_lines->countOf(BatchWords::Group::Unanswered);
    const int open = m_lines->countOf(BatchWords::Group::Warned) + unanswered;
    const QString none = going > 0 || open + blocked == 0 ? QString() : whyNone(total, unanswered, open);
    if (going == 0) { // it stays in reach, and leads to what is missing
        Mnemonics::setText(m_main, unanswered > 0 ? tr("Show what is missing") : open > 0 ? tr("Show what to tick") : tr("Show what is blocked"));
        m_main->setAccessibleDescription(none);
    } else if (ofFile) {
        Mnemonics::setText(m_main, tr("Keep %1 of %2 for the file").arg(Words::count(going), Words::count(total)));
        m_main->setAccessibleDescription(tr("They stay drafts until you write them to the service’s own file"));
    } else {
        Mnemonics::setText(m_main, tr("Put %1 of %2 in outbox…").arg(Words::count(going), Words::count(total)));
        m_main->setAccessibleDescription(blocked == 0 ? tr("Shows what will happen. Nothing is sent")
                                                      : tr("Blocked rows stay here. Shows what will happen to the others. Nothing is sent"));
    }
    m_main->setVisible(going + open + blocked > 0); // all are left out otherwise
    m_form->setAct(going == 0 ? QString() : act(), going + open > 0);
    QStringList names = BatchWords::names(*m_kind, *m_command, m_lines->lines(), m_core.now()).values();
    names.sort();
    m_form->setOwnName(names.join(QStringLiteral(" · ")));
    showWhy();
    m_blocked->setVisible(blocked > 0);
    Mnemonics::setText(m_blocked, tr("Leave out the %1 blocked").arg(Words::count(blocked)));
    m_save->setVisible(blocked > 0);
    const QList<int> chosen = selected();
    const bool out = !chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), [this](int item) { return m_lines->isLeftOut(item); });
    // With none selected it stays in reach, and says what it waits for.
    Mnemonics::setText(m_leave, out ? tr("Take in %1").arg(Words::count(chosen.size())) : tr("Leave out %1").arg(Words::count(chosen.size())));
    m_leave->setAccessibleDescription(chosen.isEmpty() ? tr("Select at least one row first.") : tr("Space does the same in the list"));
    const QString estimate = BatchWords::estimate(m_core.bulk().estimate(m_lines->plan().connection, m_lines->plan().kind, going));
    m_estimate->setText(going > 0 ? estimate : none);
}

void BulkPage::leaveOut(std::optional<bool> out)
{
    const QList<int> chosen = selected();
    if (chosen.isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Select at least one row first."));
    const bool all = std::all_of(chosen.begin(), chosen.end(), [this](int item) { return m_lines->isLeftOut(item); });
    m_lines->setLeftOut(chosen, out.value_or(!all));
}

void BulkPage::leaveOutBlocked()
{
    QList<int> items;
    for (const BatchLine &line : m_lines->lines()) {
        if (BatchWords::isBlocked(line))
            items.append(line.item);
    }
    m_lines->setLeftOut(items, true);
}

bool BulkPage::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return DeskPage::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && m_table->viewport()->isAncestorOf(focus))
        return false; // what an open cell has taken, Enter for one, comes by here as well
    if (key->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return true;
    }
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
        leaveOut({});
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & ~Qt::KeypadModifier) && m_table->currentIndex().isValid()) {
        if (m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(m_table->currentIndex());
        else
            m_message->say(Notice::Weight::Note, m_lines->field(m_table->currentIndex().column()) == nullptr
                                                     ? tr("This cell is the record’s own. Your answers can be changed here, row by row.")
                                                     : tr("This answer is the same for all rows. Change it in the form."));
        return true;
    }
    return false;
}

void BulkPage::entered()
{
    if (m_lines == nullptr) {
        if (const auto kept = m_core.bulk().kept())
            begin(*kept);
    }
    if (m_lines == nullptr)
        return;
    ask(false);
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> BulkPage::areas()
{
    if (m_lines == nullptr)
        return {this};
    if (m_main->isVisibleTo(this))
        return {m_form->firstFocus(), m_table, m_main};
    return {m_form->firstFocus(), m_table};
}

void BulkPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (m_splitter != nullptr)
        m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

// ---------------------------------------------------------------------------------------------- the way to the outbox

void BulkPage::queue()
{
    if (m_queueing)
        return;
    if (const QWidget *focus = QApplication::focusWidget(); focus != nullptr && m_table->viewport()->isAncestorOf(focus))
        m_main->setFocus(Qt::OtherFocusReason); // an open cell gives what was typed
    if (m_pasting)
        return; // the page says so, and what it brings
    if (m_reviewing || m_soon.isActive()) {
        // What the button says may not be so any more: it is done once that is known.
        m_pressed = m_lines->countOf(BatchWords::Group::Sends);
        return m_message->say(Notice::Weight::Note, tr("Still checking the rows. They are queued as soon as that is done."));
    }
    const int going = m_lines->countOf(BatchWords::Group::Sends);
    if (going == 0) {
        if (m_lines->countOf(BatchWords::Group::Unanswered) > 0)
            return askForAnswers();
        if (m_lines->countOf(BatchWords::Group::Warned) > 0)
            return m_form->complain(tr("Tick the warnings that you accept, or leave those rows out"));
        return showBlocked();
    }
    bool alone = true;
    for (const BatchLine &line : m_lines->lines()) {
        const bool ticked = std::any_of(m_command->outcomes.begin(), m_command->outcomes.end(),
                                        [&line](const OutcomeSpec &one) { return line.outcome == QLatin1String(one.id) && *one.tick != '\0'; });
        if (BatchWords::groupOf(line) == BatchWords::Group::Sends && !ticked)
            alone = false;
    }
    if (!m_form->confirm(act(), alone))
        return;
    isOfFile() ? commit() : check();
}

/// From the press to its answer nothing is changed: it would not be among what is queued, and gone afterwards.
void BulkPage::setQueueing(bool queueing)
{
    m_queueing = queueing;
    if (queueing) {
        QWidget *focus = window()->focusWidget();
        m_focus = focus != nullptr && isAncestorOf(focus) ? focus : nullptr;
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_splitter, m_foot}) {
        if (each != nullptr)
            each->setEnabled(!queueing);
    }
    if (!queueing && m_focus != nullptr)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void BulkPage::commit()
{
    setQueueing(true);
    whenDone(this, m_core.bulk().queue(named()), [this, turn = m_turn, plan = m_lines->plan()](const Result<BatchReport> &report) {
        if (report && report->queued > 0)
            Q_EMIT batchQueued(plan); // also where something else stands here by now
        if (turn == m_turn && m_lines != nullptr)
            return queueAnswered(report);
        m_queueing = false; // another batch stands here by now: its rows are not touched
        if (!report)
            m_message->say(Notice::Weight::Problem, notQueued(report.error()));
        else
            m_message->say(Notice::Weight::Note, tr("In the outbox: %1 of %2.").arg(Words::count(report->queued), Words::count(report->queued + report->blocked + report->warned + report->leftOut + report->inHand)));
    });
}

void BulkPage::queueAsPressed()
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed != m_lines->countOf(BatchWords::Group::Sends))
        return m_message->say(Notice::Weight::Note, tr("Nothing is queued yet: the check changed how many can go. Look at the rows, then queue them."));
    m_message->clear();
    queue();
}

void BulkPage::queueAnswered(const Result<BatchReport> &report)
{
    setQueueing(false);
    if (!report)
        return m_message->say(Notice::Weight::Problem, notQueued(report.error()));
    // What went leaves the page; what is blocked stays to be mended.
    BatchPlan rest = m_lines->plan();
    const int total = int(rest.items.size());
    int beyond = 0; // nothing that can be answered here makes them go
    rest.items.clear();
    // What was asked once more just before may have found that some cannot go any more: then all are looked at again, and those
    // that went are told by the outbox.
    const bool otherwise = report->queued != m_lines->countOf(BatchWords::Group::Sends);
    for (const BatchLine &line : m_lines->lines()) {
        const auto group = BatchWords::groupOf(line);
        const bool blocked = BatchWords::isBlocked(line) && !line.inHand;
        const bool mendable = blocked && BatchWords::isMendable(*m_command, line);
        beyond += blocked && !mendable ? 1 : 0;
        if (mendable || group == BatchWords::Group::Unanswered || group == BatchWords::Group::Warned
            || (otherwise && group == BatchWords::Group::Sends))
            rest.items.append(m_lines->plan().items.at(line.item));
    }
    const bool ofFile = isOfFile();
    QStringList words{(ofFile ? tr("Kept for the file, among the drafts: %1 of %2.") : tr("In the outbox: %1 of %2.")).arg(Words::count(report->queued), Words::count(total))};
    if (report->inHand > 0)
        words.append(tr("There already: %1.").arg(Words::count(report->inHand)));
    if (report->leftOut > 0)
        words.append(tr("Left out: %1.").arg(Words::count(report->leftOut)));
    if (beyond > 0)
        words.append(tr("Not possible: %1.").arg(Words::count(beyond)));
    const int inOutbox = m_inOutbox + report->queued;
    begin(rest);
    m_inOutbox = inOutbox;
    if (rest.items.isEmpty()) {
        Q_EMIT pageRequested(ofFile ? QStringLiteral("drafts") : QStringLiteral("results"));
        return;
    }
    words.append(tr("Here to be mended: %1.").arg(Words::count(rest.items.size())));
    m_message->say(Notice::Weight::Note, words.join(QLatin1Char(' ')), tr("See results"), [this] { Q_EMIT pageRequested(QStringLiteral("results")); });
    if (!m_table->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
}
