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

bool MainWindow::mayTellEnded() const
{
    const bool isFree = m_message->text().isEmpty() || (m_message->isNote() && !m_hold->isTelling());
    return m_lockPage == nullptr && (isFree || m_message->text() == m_saidEnded);
}

/// What became of what was sent, once nothing is on its way any more: said where it is also read out, in the place of what was
/// noted before, and never of what asks for something.
void MainWindow::sayEnded(const OutboxCounts &counts)
{
    if (m_ended && !mayTellEnded())
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
    if (m_saidStates.isEmpty() && m_saidOf != 0 && m_message->text() == m_saidEnded)
        endFound();
    if (undone && !m_saidEnded.isEmpty() && m_message->text() == m_saidEnded) {
        m_message->clear();
        if (words.isEmpty())
            sayFound(m_saidOf);
    }
    if (words.isEmpty())
        return;
    // One alone is somebody's: the last that came to this. Several may be of one batch.
    EntryQuery query;
    query.states = ended;
    query.limit = int(qMin(number, mostNamed));
    const QString all = words.join(QStringLiteral(", "));
    whenDone(m_navigation, m_core.entries(query), [this, ended, number, all](const Result<QList<Entry>> &last) {
        if (!last || last->isEmpty())
            return tellEnded(all, ended, 0);
        const auto open = std::find_if(last->begin(), last->end(), [](const Entry &each) { return each.state != EntryState::Done; });
        const qint64 first = open == last->end() ? 0 : open->id;
        if (number > 1) {
            return nameBatch(*last, [this, ended, first, all](const QString &name) {
                tellEnded(name.isEmpty() ? all : QString(name + QStringLiteral(". ") + all), ended, first);
            });
        }
        tellEnded(endedWords(last->constFirst()), ended, first);
    });
}

/// `open`: of them, one that was not accepted, which somebody has to look at; 0: all were.
void MainWindow::tellEnded(const QString &said, const QList<EntryState> &states, qint64 open)
{
    if (!mayTellEnded())
        return;
    m_saidEnded = said;
    m_saidStates = states;
    m_saidOf = open;
    if (open == 0)
        return m_message->say(Notice::Weight::Note, said);
    m_message->say(Notice::Weight::Warning, said, tr("Show in the outbox"), [this, open] {
        m_message->clear();
        this->open(QStringLiteral("outbox:%1").arg(open));
    });
}

/// Whose it is and how it ended; where it was not accepted, also why and what to do next.
QString MainWindow::endedWords(const Entry &entry) const
{
    const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
    const QString name = kind == nullptr ? entry.name : Words::recordName(*kind, entry.name, entry.reference, entry.draft.target);
    const QString what = EntryWords::what(m_core.kinds(), entry.draft);
    const QString said = Words::entryState(entry.state) + QStringLiteral(": ") + name + QStringLiteral(", ") + what;
    if (entry.state == EntryState::Done)
        return said;
    return said + QStringLiteral(". ") + EntryWords::whatNext(entry, EntryWords::scene(m_core, entry));
}

/// What was in doubt, and is not at the service: it does not go by itself, so it is not left unsaid.
void MainWindow::sayFound(qint64 entry)
{
    if (entry == 0)
        return;
    whenDone(m_navigation, m_core.bulk().read({entry}), [this](const Result<EntryPart> &part) {
        if (!part || part->entries.isEmpty())
            return;
        const Entry &found = part->entries.constFirst();
        if (found.state == EntryState::Ready && found.held && found.needsPerson)
            tellEnded(endedWords(found), {}, found.id);
    });
}

/// It is said until somebody has decided.
void MainWindow::endFound()
{
    whenDone(m_navigation, m_core.bulk().read({m_saidOf}), [this, said = m_saidEnded](const Result<EntryPart> &part) {
        const bool waits = !part || std::any_of(part->entries.begin(), part->entries.end(), [](const Entry &each) { return each.held && each.needsPerson; });
        if (!waits && m_message->text() == said)
            m_message->clear();
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
