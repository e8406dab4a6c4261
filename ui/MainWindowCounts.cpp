// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers beside the navigation, and what became of what was sent.
#include "ui/MainWindow.h"

#include "app/Approvals.h"
#include "app/kind/Review.h"
#include "ui/Navigation.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

void MainWindow::countViews()
{
    const QSet<QString> kinds = std::exchange(m_recount, {});
    for (const ViewSpec &view : m_core.kinds().views()) {
        if (kinds.contains(QLatin1String(view.kind)))
            countView(view);
    }
}

void MainWindow::countView(const ViewSpec &view)
{
    const KindSpec *kind = m_core.kinds().kind(QString::fromLatin1(view.kind));
    const QString id = QString::fromLatin1(view.id);
    Query query;
    query.kind = QString::fromLatin1(view.kind);
    query.connection = m_core.currentConnection(QString::fromLatin1(kind->service)).id;
    query.conditions = view.conditions;
    if (query.connection.isEmpty())
        return m_navigation->setCount(id, {});
    // Of a list of what can be done, the number is of those with whom it can be done now.
    if (*view.standingOf != '\0')
        query.conditions.append({Review::standing, Condition::Test::Is, {QString::fromLatin1(view.standingOf)}});
    const QString column = QString::fromLatin1(kind->column(QString::fromLatin1(kind->stateColumn)) ? kind->stateColumn : kind->nameColumn);
    ++m_counting;
    whenDone(this, m_core.counts(query, column), [this, id](const Result<Counts> &counts) {
        --m_counting;
        if (counts)
            m_navigation->setCount(id, counts->total == 0 ? QString() : Words::count(counts->total));
        m_check.start();
    });
}

/// What became of what was sent, once nothing is on its way any more: said where it is also read out.
void MainWindow::sayEnded(const OutboxCounts &counts)
{
    QHash<EntryState, qint64> now;
    QStringList words;
    for (const EntryState state : {EntryState::Done, EntryState::Rejected, EntryState::Unsure, EntryState::Conflict}) {
        now[state] = counts.byState.value(state);
        if (const qint64 more = m_ended ? now[state] - m_ended->value(state) : 0; more > 0)
            words.append(QString(Words::entryState(state) + QStringLiteral(": ") + Words::count(more)));
    }
    m_ended = now;
    if (!words.isEmpty() && m_lockPage == nullptr && m_message->text().isEmpty())
        m_message->say(Notice::Weight::Note, words.join(QStringLiteral(", ")));
}

void MainWindow::countOutbox()
{
    if (!m_ready)
        return;
    whenDone(m_navigation, m_core.outboxCounts(), [this](const Result<OutboxCounts> &counts) {
        if (!counts)
            return;
        const auto number = [&counts](EntryState state) { return counts->byState.value(state); };
        const qint64 drafts = number(EntryState::Draft);
        const qint64 open = number(EntryState::Ready) + number(EntryState::Waiting) + number(EntryState::Sending) + number(EntryState::Unsure)
                + number(EntryState::Conflict) + number(EntryState::Rejected);
        m_navigation->setCount(QStringLiteral("drafts"), drafts == 0 ? QString() : Words::count(drafts));
        m_navigation->setCount(QStringLiteral("outbox"), open == 0 ? QString() : Words::count(open));
        if (number(EntryState::Sending) == 0)
            sayEnded(*counts);
    });
    whenDone(m_navigation, m_core.approvals().waiting(), [this](const Result<QList<Entry>> &waiting) {
        if (waiting)
            m_navigation->setCount(QStringLiteral("second"), waiting->isEmpty() ? QString() : Words::count(waiting->size()));
    });
}
