// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/SecondLook.h"

#include "app/base/Faults.h"
#include "app/sync/Gather.h"
#include "app/sync/OutboxState.h"
#include "app/sync/ReviewFile.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

namespace {
const Fault nobodyWaits{QT_TRANSLATE_NOOP("Faults", "None of these entries waits for a second person.")};
const Fault otherDesk{QT_TRANSLATE_NOOP("Faults", "This answer is to a review file of another desk.")};
const Fault askerAnswered{QT_TRANSLATE_NOOP("Faults", "The person who asked has answered.")};

QString freshSecret()
{
    QByteArray bytes(32, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()), reinterpret_cast<quint32 *>(bytes.data() + bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

/// Who put it in the outbox last: they do not agree to it themselves.
Result<QString> releasedBy(Stores &stores, qint64 entry)
{
    const auto history = stores.outbox.history(entry);
    if (!history)
        return fail(history.error());
    static const QStringList ways{QStringLiteral("released"), QStringLiteral("kept"), QStringLiteral("sendTomorrow"), QStringLiteral("keptMine")};
    for (auto line = history->crbegin(); line != history->crend(); ++line) {
        if (ways.contains(line->note))
            return line->who;
    }
    return QString();
}

/// The entry as a reviewer sees it.
Result<SecondPerson::Row> rowOf(Stores &stores, const Entry &entry, const SecondLook::Scene &scene)
{
    SecondPerson::Row row;
    row.draft = entry.draft;
    row.draft.entry = entry.id;
    row.print = SecondPerson::print(entry.draft);
    row.name = entry.name;
    row.reference = entry.reference;
    row.releasedAt = entry.releasedAt.isValid() ? entry.releasedAt : entry.changedAt;
    const auto who = releasedBy(stores, entry.id);
    if (!who)
        return fail(who.error());
    row.who = who->isEmpty() ? scene.who : *who;
    if (!entry.batch.isEmpty()) {
        const auto batches = stores.outbox.batches(entry.batch);
        if (!batches)
            return fail(batches.error());
        row.batch = batches->isEmpty() ? QString() : batches->constFirst().name;
    }
    const auto detail = stores.records.byId(entry.draft.connection, entry.draft.kind, entry.draft.target);
    if (!detail)
        return fail(detail.error());
    const Values record = *detail ? Gather::withId((*detail)->record) : entry.draft.base;
    const KindSpec *kind = stores.kinds.kind(entry.draft.kind);
    const CommandSpec *command = stores.kinds.command(entry.draft.kind, entry.draft.command);
    if (kind != nullptr)
        row.state = record.text(QString::fromLatin1(kind->stateColumn));
    if (command != nullptr && command->outcome != nullptr) {
        Subject subject;
        subject.record = record;
        const char *outcome = command->outcome(subject, entry.draft.values);
        row.outcome = QString::fromLatin1(outcome == nullptr ? "" : outcome);
    }
    return row;
}

QStringList fileDoors(const QList<Connection> &connections)
{
    QStringList ids;
    for (const Connection &each : connections) {
        if (each.isOfFile())
            ids.append(each.id);
    }
    return ids;
}

/// Agreed or declined; false: it moved meanwhile.
Result<bool> settle(Stores &stores, Entry entry, const SecondPerson::Answer &answer, const SecondPerson::Verdict &verdict, const QDateTime &now)
{
    const EntryState from = entry.state;
    entry.approvedBy = answer.name;
    if (verdict.approved) {
        entry.approvedPrint = verdict.print;
        entry.approvedAt = now;
        return stores.outbox.transition(from, entry, QStringLiteral("approved"), answer.name, now);
    }
    entry.state = from == EntryState::Draft ? from : nextState(from, OutboxEvent::TakeBack).value_or(EntryState::Draft);
    entry.releasedAt = {};
    entry.held = false;
    entry.needsPerson = true;
    entry.lastError = {ErrorKind::Forbidden, 0, verdict.words, QStringLiteral("declined"), {}, {}, {}};
    return stores.outbox.transition(from, entry, QStringLiteral("declined"), answer.name, now);
}
} // namespace

Result<QList<Entry>> SecondLook::waiting(Stores &stores, const Scene &scene) { return stores.outbox.waitingForSecond(fileDoors(scene.connections)); }

Result<qint64> SecondLook::count(Stores &stores, const Scene &scene) { return stores.outbox.countWaitingForSecond(fileDoors(scene.connections)); }

Result<SecondPerson::Asked> SecondLook::ask(Stores &stores, const QList<qint64> &entries, const Scene &scene)
{
    const auto open = waiting(stores, scene);
    if (!open)
        return fail(open.error());
    SecondPerson::Asked asked;
    asked.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    asked.secret = freshSecret();
    asked.who = scene.who;
    asked.at = scene.now;
    QSet<QString> doors;
    const QSet<qint64> wanted(entries.begin(), entries.end());
    for (const Entry &entry : *open) {
        if (!wanted.isEmpty() && !wanted.contains(entry.id))
            continue;
        const auto row = rowOf(stores, entry, scene);
        if (!row)
            return fail(row.error());
        asked.rows.append(*row);
        doors.insert(entry.draft.connection);
    }
    if (asked.rows.isEmpty())
        return fail(ErrorKind::Missing, nobodyWaits);
    for (const Connection &each : scene.connections) {
        if (doors.contains(each.id))
            asked.doors.append({each.id, each.name, each.service, each.environment});
    }
    if (const auto saved = stores.outbox.saveAsked(asked); !saved)
        return fail(saved.error());
    return asked;
}

Result<SecondPerson::Taken> SecondLook::take(Stores &stores, const QByteArray &bytes, const Scene &scene)
{
    const auto id = ReviewFile::answersWhat(bytes);
    if (!id)
        return fail(id.error());
    const auto asked = stores.outbox.asked(*id);
    if (!asked)
        return fail(asked.error());
    if (asked->id.isEmpty())
        return fail(ErrorKind::Missing, otherDesk);
    const auto answer = ReviewFile::readAnswer(bytes, asked->secret);
    if (!answer)
        return fail(answer.error());
    if (!answer->who.isEmpty() && answer->who == asked->who)
        return fail(ErrorKind::Forbidden, askerAnswered);
    const auto open = waiting(stores, scene);
    if (!open)
        return fail(open.error());
    QHash<qint64, Entry> waits;
    for (const Entry &entry : *open)
        waits.insert(entry.id, entry);
    SecondPerson::Taken taken;
    taken.name = answer->name;
    taken.at = answer->at;
    const auto done = stores.outboxDb.transaction([&]() -> Result<Done> {
        for (const SecondPerson::Verdict &verdict : answer->verdicts) {
            const auto print = stores.outbox.openPrint(asked->id, verdict.entry);
            if (!print)
                return fail(print.error());
            if (print->isEmpty() || *print != verdict.print || !waits.contains(verdict.entry)) {
                taken.over += 1;
                continue;
            }
            const Entry entry = waits.value(verdict.entry);
            if (SecondPerson::print(entry.draft) != verdict.print) {
                taken.changed += 1;
                continue;
            }
            const auto who = releasedBy(stores, entry.id);
            if (!who)
                return fail(who.error());
            if (!who->isEmpty() && *who == answer->who) {
                taken.own += 1;
                continue;
            }
            const auto settled = settle(stores, entry, *answer, verdict, scene.now);
            if (!settled)
                return fail(settled.error());
            if (const auto noted = stores.outbox.setAnswered(asked->id, entry.id, scene.now); !noted)
                return noted;
            (verdict.approved ? taken.approved : taken.declined) += *settled ? 1 : 0;
        }
        return Done{};
    });
    if (!done)
        return fail(done.error());
    return taken;
}
