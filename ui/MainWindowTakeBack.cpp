// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was put in the outbox comes back to the drafts, by key or from the notice that counts down.
#include "ui/MainWindow.h"

#include "app/Bulk.h"
#include "ui/HoldNotice.h"
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
