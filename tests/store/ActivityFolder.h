// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Migrations.h"
#include "app/store/Worker.h"
#include "tests/store/Toy.h"

#include <QtTest/QtTest>

using Toy::at;

/// A store with an activity record in a folder of its own.
class ActivityFolder : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_kinds = Kinds();
        KindSpec kind = Toy::person();
        kind.commands[0].fields = {FieldSpec{.id = "date", .type = FieldType::Date}, FieldSpec{.id = "reason", .type = FieldType::LongText}};
        m_kinds.add(kind);
    }
    template <class T>
    static T got(const QFuture<Result<T>> &future)
    {
        QFuture<Result<T>> copy = future;
        copy.waitForFinished();
        const Result<T> result = copy.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    std::unique_ptr<Worker> open()
    {
        auto worker = std::make_unique<Worker>(m_kinds);
        worker->who = QStringLiteral("siân");
        worker->now = [] { return at(1000); };
        got(worker->open(m_folder->path()));
        return worker;
    }
    static qint64 draft(Worker &worker, const QString &target, const QString &reason = QStringLiteral("Ill since May"), int second = 0)
    {
        Entry entry;
        entry.draft = {0, QStringLiteral("c"), QStringLiteral("person"), target, QStringLiteral("defer"),
                       {{QStringLiteral("date"), QStringLiteral("2026-08-15")}, {QStringLiteral("reason"), reason}}, {}, {}};
        entry.name = QStringLiteral("Siân O’Neill");
        entry.person = QStringLiteral("person-") + target;
        return got(worker.write([entry, second](Stores &stores) { return stores.outbox.saveDraft(entry, at(second)); }));
    }
    static void move(Worker &worker, qint64 id, EntryState to, const QString &note, int second, const std::function<void(Entry &)> &change = {})
    {
        const bool moved = got(worker.write([=](Stores &stores) -> Result<bool> {
            Entry entry = **stores.outbox.entry(id);
            const EntryState from = entry.state;
            entry.state = to;
            if (change)
                change(entry);
            return stores.outbox.transition(from, entry, note, QStringLiteral("rhys"), at(second));
        }));
        QVERIFY(moved);
    }
    static QList<ActivityLine> lines(Worker &worker, const ActivityQuery &query = {})
    {
        return got(worker.read([query](Stores &stores) -> Result<QList<ActivityLine>> {
            QList<ActivityLine> all;
            const auto done = stores.activity.each(query, [&](const ActivityLine &line) {
                all.append(line);
                return true;
            });
            if (!done)
                return fail(done.error());
            return all;
        }));
    }
    static QStringList actions(Worker &worker, const ActivityQuery &query = {})
    {
        QStringList all;
        for (const ActivityLine &line : lines(worker, query))
            all.append(line.action);
        return all;
    }
    static ActivityCheck check(Worker &worker, int atMost = 3)
    {
        return got(worker.read([atMost](Stores &stores) -> Result<ActivityCheck> {
            Activity::Checking state;
            while (!state.over) {
                const auto next = stores.activity.check(stores.outbox, state, atMost);
                if (!next)
                    return fail(next.error());
                state = *next;
            }
            return state.check;
        }));
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// As somebody with a tool would do it, past the guards.
    void tamper(const QString &sql)
    {
        Db db;
        QVERIFY(db.open(path("activity.sqlite"), Db::Durability::Precious));
        QVERIFY(db.script(QStringLiteral("DROP TRIGGER line_never_changes; DROP TRIGGER line_never_goes; ") + sql));
    }

    Kinds m_kinds;
    std::unique_ptr<QTemporaryDir> m_folder;
};
