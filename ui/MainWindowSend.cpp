// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys by which entries go from the outbox and come back from it, wherever one is in the window (ux.md 3.7).
#include "ui/MainWindow.h"

#include "app/Bulk.h"
#include "ui/HoldNotice.h"
#include "ui/pages/Page.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

/// What is counted down; where nothing is, since nothing goes out or without a hold, what was put in the outbox a moment ago
/// with all of its batch. What lies there longer is taken back in the outbox, where it is seen.
void MainWindow::takeBack()
{
    const EntryListQuery running = HoldNotice::running(m_core);
    if (running.states.isEmpty())
        return takeBackNewest();
    whenDone(this, m_core.bulk().list(running), [this](const Result<EntryList> &list) {
        QList<qint64> entries;
        for (const EntryMark &mark : list ? list->rows : QList<EntryMark>())
            entries.append(mark.id);
        entries.isEmpty() ? takeBackNewest() : takeBack(entries);
    });
}

void MainWindow::takeBackNewest()
{
    EntryQuery query;
    query.states = {EntryState::Ready, EntryState::Waiting};
    query.sort = QStringLiteral("released");
    query.limit = 1;
    whenDone(this, m_core.entries(query), [this, states = query.states](const Result<QList<Entry>> &newest) {
        const Entry last = newest && !newest->isEmpty() ? newest->constFirst() : Entry();
        if (!last.releasedAt.isValid() || last.releasedAt.addSecs(Connection().holdSeconds) < m_core.now())
            return m_message->say(Notice::Weight::Note, tr("Nothing was put in the outbox just now. What waits there longer can be taken back in the outbox."));
        if (last.batch.isEmpty())
            return takeBack({last.id});
        EntryListQuery batch;
        batch.states = states;
        batch.batch = last.batch;
        whenDone(this, m_core.bulk().list(batch), [this, only = last.id](const Result<EntryList> &list) {
            QList<qint64> all;
            for (const EntryMark &mark : list ? list->rows : QList<EntryMark>())
                all.append(mark.id);
            takeBack(all.isEmpty() ? QList<qint64>{only} : all);
        });
    });
}

void MainWindow::takeBack(const QList<qint64> &entries)
{
    whenDone(this, m_core.act(entries, EntryAction::TakeBack), [this, entries](const Result<ActionReport> &report) {
        if (!report)
            return m_message->say(Notice::Weight::Problem, ErrorText::of(report.error(), ErrorText::Doing::Saving).sentence());
        if (report->moved == 0)
            return m_message->say(Notice::Weight::Warning, tr("It could not be taken back: it has begun to be sent. The outbox shows how it ended."));
        m_takenBack = entries;
        if (const int away = int(entries.size()) - report->moved; away > 0) {
            const QString back = tr("Taken back: %n entry(s).", nullptr, report->moved);
            return m_message->say(Notice::Weight::Warning, QString(back + QLatin1Char(' ') + tr("%n had begun to be sent. The outbox shows how it ended.", nullptr, away)));
        }
        if (report->moved > 1)
            return m_message->say(Notice::Weight::Note, tr("Taken back: %n entry(s). They are drafts again.", nullptr, report->moved));
        whenDone(this, m_core.bulk().read(entries), [this](const Result<EntryPart> &part) {
            const Entry last = part && !part->entries.isEmpty() ? part->entries.constFirst() : Entry();
            const CommandSpec *command = m_core.kinds().command(last.draft.kind, last.draft.command);
            const QString verb = command == nullptr ? last.draft.command : Words::commandVerb(*command, last.draft.base);
            const KindSpec *kind = m_core.kinds().kind(last.draft.kind);
            const QString whose = kind == nullptr ? last.name : Words::recordNameWithin(*kind, last.name, last.reference, last.draft.target);
            m_message->say(Notice::Weight::Note, tr("Taken back: %1, %2. It is a draft again.").arg(verb, whose));
        });
    });
}

/// And says what became of it.
void MainWindow::perform(EntryAction action, const QList<qint64> &entries)
{
    m_message->clear();
    whenDone(this, m_core.act(entries, action), [this, action](const Result<ActionReport> &report) {
        if (!report)
            return m_message->say(Notice::Weight::Problem, ErrorText::of(report.error(), ErrorText::Doing::Saving).sentence());
        m_message->say(report->stayed.isEmpty() ? Notice::Weight::Note : Notice::Weight::Warning, EntryWords::came(action, *report, m_core.isOffline()));
    });
}

/// What Ctrl+Z took back, by way of the page that says what will happen: nothing goes back by a key alone.
void MainWindow::putBack()
{
    if (m_takenBack.isEmpty() || m_page == nullptr)
        return m_message->say(Notice::Weight::Note, tr("Nothing was taken back that could be put in the outbox again."));
    ReleaseCheck::Ways ways;
    ways.go = [this](const QList<qint64> &going) {
        m_takenBack.clear();
        perform(EntryAction::Release, going);
    };
    ways.stay = [this](const QStringList &reasons, qsizetype) { m_message->say(Notice::Weight::Warning, reasons.join(QLatin1Char(' '))); };
    ways.fail = [this](const Error &error) { m_message->say(Notice::Weight::Problem, ErrorText::of(error, ErrorText::Doing::Reading).sentence()); };
    ReleaseCheck::ask(m_core, m_page, EntryAction::Release, m_takenBack, ways);
}

/// The outbox shows what waits, and its sending is asked about there; a key alone sends nothing.
void MainWindow::sendWaiting()
{
    open(QStringLiteral("outbox"));
    EntryListQuery waiting;
    waiting.states = {EntryState::Ready, EntryState::Waiting};
    // What was put off to another day stays for it.
    waiting.matches = [later = m_core.now().addSecs(60 * 60)](const Entry &entry) { return entry.state == EntryState::Waiting || !(entry.notBefore > later); };
    whenDone(this, m_core.bulk().list(waiting), [this](const Result<EntryList> &list) {
        QList<qint64> all;
        for (const EntryMark &mark : list ? list->rows : QList<EntryMark>()) {
            if (!mark.second)
                all.append(mark.id);
        }
        if (all.isEmpty())
            return m_message->say(Notice::Weight::Note, tr("Nothing in the outbox waits to be sent."));
        m_message->ask(tr("Send now what waits in the outbox, also what is held? %n entry(s).", nullptr, int(all.size())), tr("Send %1").arg(Words::count(all.size())),
                       [this, all] { perform(EntryAction::SendNow, all); });
    });
}
