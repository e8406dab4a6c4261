// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Migrations.h"
#include "app/store/OutboxTable.h"

/// Puts entries into the outbox file of a desk that is not running, as if a person had queued them while offline: for what
/// depends on how many there are, and not on how they came. `batch`: they are of this one; empty: of none.
inline void queueOffline(const QString &dataDir, int count, const QDateTime &released, const QString &batch = {})
{
    Db db;
    const auto opened = db.open(dataDir + QStringLiteral("/outbox.sqlite"), Db::Durability::Precious);
    if (!opened || !Migrations::run(db, QStringLiteral("outbox")))
        qFatal("the outbox cannot be opened");
    OutboxTable outbox(db);
    const auto queued = db.transaction([&]() -> Result<Done> {
        if (!batch.isEmpty()) {
            BatchSummary summary;
            summary.id = batch;
            summary.connection = QStringLiteral("practice-registerTrainees");
            summary.kind = QStringLiteral("trainee");
            summary.command = QStringLiteral("defer");
            summary.createdAt = released;
            if (const auto saved = outbox.saveBatch(summary); !saved)
                return saved;
        }
        for (int i = 1; i <= count; ++i) {
            Entry entry;
            entry.draft.connection = QStringLiteral("practice-registerTrainees");
            entry.draft.kind = QStringLiteral("trainee");
            entry.draft.command = QStringLiteral("defer");
            entry.draft.target = QStringLiteral("queued-%1").arg(i, 8, 10, QLatin1Char('0'));
            entry.draft.values = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-%1").arg(1 + i % 15, 2, 10, QLatin1Char('0'))},
                                  {QStringLiteral("defer_reason"), QStringLiteral("Leave %1").arg(i)}};
            entry.draft.base = {{QStringLiteral("state"), QStringLiteral("trn_received")}, {QStringLiteral("itt_start_date"), QStringLiteral("2025-09-01")}};
            entry.batch = batch;
            entry.person = entry.draft.target;
            entry.name = QStringLiteral("Person %1").arg(count - i);
            entry.reference = QStringLiteral("%1").arg(i, 7, 10, QLatin1Char('0'));
            entry.sendUntil = QDate(2027, 1, 1).addDays(i % 300);
            const auto id = outbox.saveDraft(entry, released);
            if (!id)
                return fail(id.error());
            auto saved = outbox.entry(*id);
            if (!saved || !*saved)
                return fail(ErrorKind::Storage, QStringLiteral("not there"));
            Entry ready = **saved;
            ready.state = EntryState::Ready;
            ready.releasedAt = released;
            if (const auto moved = outbox.transition(EntryState::Draft, ready, QStringLiteral("released"), QStringLiteral("tester"), released); !moved)
                return fail(moved.error());
        }
        return Done{};
    });
    if (!queued)
        qFatal("%s", qPrintable(queued.error().message));
}

/// Puts entries into the outbox file of a desk that is not running that the service accepted long ago; `done`: when. Called
/// before what is to wait is queued.
inline void finishOffline(const QString &dataDir, int count, const QDateTime &done)
{
    queueOffline(dataDir, count, done);
    Db db;
    if (!db.open(dataDir + QStringLiteral("/outbox.sqlite"), Db::Durability::Precious) || !db.run(QStringLiteral("UPDATE entry SET state='done', holds=0")))
        qFatal("the outbox cannot be changed");
}
