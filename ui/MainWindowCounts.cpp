// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers beside the navigation, and what became of what was sent.
#include "ui/MainWindow.h"

#include "app/Approvals.h"
#include "app/Bulk.h"
#include "app/kind/Review.h"
#include "ui/HoldNotice.h"
#include "ui/Navigation.h"
#include "ui/text/EntryWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

namespace {
constexpr qint64 mostNamed = 1000; // whose batch is looked for, the last first
} // namespace

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

/// The line of a connection has more to go: between two of it nothing is being sent for a moment.
bool MainWindow::isSending() const
{
    const QList<Connection> all = m_core.connections();
    return std::any_of(all.begin(), all.end(), [this](const Connection &each) { return m_core.status(each.id).sending > 0; });
}

/// What became of what was sent, once nothing is on its way any more: said where it is also read out, in the place of what was
/// noted before, and never of what asks for something.
void MainWindow::sayEnded(const OutboxCounts &counts)
{
    const auto mayTell = [this] { return m_lockPage == nullptr && (m_message->text().isEmpty() || m_message->text() == m_saidEnded || (m_message->isNote() && !m_hold->isTelling())); };
    if (m_ended && !mayTell())
        return; // said with what ends next
    QHash<EntryState, qint64> now;
    QStringList words;
    QList<EntryState> ended;
    qint64 number = 0;
    bool undone = false; // some of what was said is not so any more
    for (const EntryState state : {EntryState::Done, EntryState::Rejected, EntryState::Unsure, EntryState::Conflict}) {
        now[state] = counts.byState.value(state);
        const qint64 more = m_ended ? now[state] - m_ended->value(state) : 0;
        undone = undone || (more < 0 && m_saidStates.contains(state));
        if (more <= 0)
            continue;
        words.append(QString(Words::entryState(state) + QStringLiteral(": ") + Words::count(more)));
        ended.append(state);
        number += more;
    }
    m_ended = now;
    if (undone && !m_saidEnded.isEmpty() && m_message->text() == m_saidEnded)
        m_message->clear();
    if (words.isEmpty())
        return;
    const auto tell = [this, ended, mayTell](const QString &said) {
        if (!mayTell())
            return;
        m_saidEnded = said;
        m_saidStates = ended;
        m_message->say(Notice::Weight::Note, said);
    };
    // One alone is somebody's: the last that came to this. Several may be of one batch.
    EntryQuery query;
    query.states = ended;
    query.limit = int(qMin(number, mostNamed));
    const QString all = words.join(QStringLiteral(", "));
    whenDone(m_navigation, m_core.entries(query), [this, tell, number, all](const Result<QList<Entry>> &last) {
        if (!last || last->isEmpty())
            return tell(all);
        if (number > 1)
            return nameBatch(*last, [tell, all](const QString &name) { tell(name.isEmpty() ? all : QString(name + QStringLiteral(". ") + all)); });
        const Entry &entry = last->constFirst();
        const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
        const QString name = kind == nullptr ? entry.name : Words::recordName(*kind, entry.name, entry.reference, entry.draft.target);
        tell(QString(Words::entryState(entry.state) + QStringLiteral(": ") + name + QStringLiteral(", ") + EntryWords::what(m_core.kinds(), entry.draft)));
    });
}

/// The batch that all of them are of; empty: there is none.
void MainWindow::nameBatch(const QList<Entry> &entries, const std::function<void(const QString &)> &then)
{
    const QString batch = entries.constFirst().batch;
    if (batch.isEmpty() || std::any_of(entries.begin(), entries.end(), [&batch](const Entry &each) { return each.batch != batch; }))
        return then({});
    whenDone(m_navigation, m_core.bulk().batches(), [batch, then](const Result<QList<BatchSummary>> &all) {
        for (const BatchSummary &each : all.value_or(QList<BatchSummary>())) {
            if (each.id == batch)
                return then(each.name);
        }
        then({});
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
        if (number(EntryState::Sending) == 0 && !isSending())
            sayEnded(*counts);
    });
    whenDone(m_navigation, m_core.approvals().count(), [this](const Result<qint64> &waiting) {
        if (waiting)
            m_navigation->setCount(QStringLiteral("second"), *waiting == 0 ? QString() : Words::count(*waiting));
    });
}
