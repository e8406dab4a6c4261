// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers beside the navigation, and what became of what was sent.
#include "ui/MainWindow.h"

#include "app/Approvals.h"
#include "app/kind/Review.h"
#include "ui/HoldNotice.h"
#include "ui/Navigation.h"
#include "ui/text/EntryWords.h"
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
    QList<EntryState> alone;
    for (const EntryState state : {EntryState::Done, EntryState::Rejected, EntryState::Unsure, EntryState::Conflict}) {
        now[state] = counts.byState.value(state);
        const qint64 more = m_ended ? now[state] - m_ended->value(state) : 0;
        if (more > 0)
            words.append(QString(Words::entryState(state) + QStringLiteral(": ") + Words::count(more)));
        if (more == 1)
            alone.append(state);
    }
    m_ended = now;
    const auto tell = [this](const QString &said) {
        if (m_lockPage == nullptr && m_message->text().isEmpty())
            m_message->say(Notice::Weight::Note, said);
    };
    if (words.size() != 1 || alone.size() != 1) {
        if (!words.isEmpty())
            tell(words.join(QStringLiteral(", ")));
        return;
    }
    // One alone is somebody's: the last that came to this.
    EntryQuery query;
    query.states = alone;
    query.limit = 1;
    whenDone(m_navigation, m_core.entries(query), [this, tell, words](const Result<QList<Entry>> &last) {
        if (!last || last->isEmpty())
            return tell(words.constFirst());
        const Entry &entry = last->constFirst();
        const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
        const QString name = kind == nullptr ? entry.name : Words::recordName(*kind, entry.name, entry.reference, entry.draft.target);
        tell(QString(Words::entryState(entry.state) + QStringLiteral(": ") + name + QStringLiteral(", ") + EntryWords::what(m_core.kinds(), entry.draft)));
    });
}

void MainWindow::countOutbox()
{
    if (!m_ready)
        return;
    ++m_counting;
    whenDone(this, m_core.outboxCounts(), [this](const Result<OutboxCounts> &counts) {
        --m_counting;
        m_check.start();
        if (!counts)
            return;
        const auto number = [&counts](EntryState state) { return counts->byState.value(state); };
        const qint64 drafts = number(EntryState::Draft);
        const qint64 open = number(EntryState::Ready) + number(EntryState::Waiting) + number(EntryState::Sending) + number(EntryState::Unsure)
                + number(EntryState::Conflict) + number(EntryState::Rejected);
        m_navigation->setCount(QStringLiteral("drafts"), drafts == 0 ? QString() : Words::count(drafts));
        m_navigation->setCount(QStringLiteral("outbox"), open == 0 ? QString() : Words::count(open));
        m_hold->counted(*counts);
        if (number(EntryState::Sending) == 0)
            sayEnded(*counts);
    });
    whenDone(m_navigation, m_core.approvals().count(), [this](const Result<qint64> &waiting) {
        if (waiting)
            m_navigation->setCount(QStringLiteral("second"), *waiting == 0 ? QString() : Words::count(*waiting));
    });
}
