// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, first windows and bytes of the store, beside plain SQL on the same file.
#include "app/kind/Kinds.h"
#include "app/store/Worker.h"
#include "tests/bench/DeskCore.h"
#include "tests/bench/Fill.h"
#include "tests/bench/Plain.h"
#include "tests/bench/Subjects.h"

#include <QtCore/QFile>

#include <sqlite3.h>
#include <unistd.h>

namespace {
constexpr int runs = 5;

QString cacheOf(const QString &folder) { return folder + QStringLiteral("/cache.sqlite"); }

/// By what a column sorts in its index (a name by its folded twin, words without regard to case).
QByteArray orderBy(const ColumnSpec &column)
{
    const char *tail = column.type == ColumnType::Name ? "_key\"" : column.type == ColumnType::Text ? "\" COLLATE NOCASE" : "\"";
    return QByteArray(QByteArray("\"") + column.id + tail);
}
} // namespace

int Subjects::order(const Call &call)
{
    const Kinds kinds = Kinds::standard();
    const KindSpec &kind = *kinds.kind(QStringLiteral("participant"));
    Worker worker(kinds);
    if (!DeskCore::answer(worker.open(call.words.value(0))).problem.isEmpty())
        return 1;
    Plain plain(cacheOf(call.words.value(0)));
    QJsonObject said;
    for (const ColumnSpec &column : kind.columns) {
        if (!column.shown && !column.filter)
            continue;
        Query query;
        query.kind = QString::fromLatin1(kind.id);
        query.connection = Fill::earlyCareer;
        query.sort = QString::fromLatin1(column.id);
        sqlite3_stmt *floor = plain.prepare("SELECT row FROM participant WHERE connection=1 AND gone_at IS NULL ORDER BY " + orderBy(column));
        QList<double> ours;
        QList<double> least;
        for (int run = 0; run < runs; ++run) {
            QList<qint64> rows;
            least.append(timed([&] {
                plain.all(floor, [&](sqlite3_stmt *row) { rows.append(sqlite3_column_int64(row, 0)); });
            }));
            ours.append(timed([&] {
                if (DeskCore::answer(worker.read([query](Stores &stores) { return stores.records.order(query); })).size() != rows.size())
                    qFatal("the orders differ");
            }));
        }
        said.insert(query.sort, QJsonObject{{QStringLiteral("ours"), list(ours)}, {QStringLiteral("floor"), list(least)}});
    }
    say(said);
    return 0;
}

int Subjects::filterFloor(const Call &call)
{
    Plain plain(cacheOf(call.words.value(0)));
    const QByteArray first = " AND connection=1 AND gone_at IS NULL ORDER BY name_key LIMIT 64";
    QList<double> took;
    for (const char *column : {"role", "cohort", "schedule", "training_status", "participant_status", "delivery_partner"}) {
        QByteArray value;
        plain.all(plain.prepare(QByteArray("SELECT ") + column + " FROM participant LIMIT 1"),
                  [&](sqlite3_stmt *row) { value = reinterpret_cast<const char *>(sqlite3_column_text(row, 0)); });
        sqlite3_stmt *statement = plain.prepare(QByteArray("SELECT row FROM participant WHERE ") + column + "=?" + first);
        Plain::bind(statement, 1, value);
        took.append(timed([&] { plain.all(statement); }));
    }
    sqlite3_stmt *words = plain.prepare("SELECT row FROM participant WHERE row IN (SELECT rowid FROM participant_search WHERE participant_search MATCH ?)" + first);
    for (const char *typed : {"j*", "jo*", "jon*", "jones*", "jones* AND s*", "jones* AND sa*", "0000123*", "te*", "smith* AND noah*"}) {
        Plain::bind(words, 1, QByteArray(typed));
        took.append(timed([&] { plain.all(words); }));
    }
    say({{QStringLiteral("painted"), list(took)}});
    return 0;
}

int Subjects::disk(const Call &call)
{
    const Kinds kinds = Kinds::standard();
    const KindSpec &kind = *kinds.kind(QStringLiteral("participant"));
    Plain plain(cacheOf(call.words.value(0)));
    plain.run("PRAGMA wal_checkpoint(TRUNCATE)");
    QByteArray kept = "length(id)";
    for (const ColumnSpec &column : kind.columns)
        kept += QByteArray("+coalesce(length(CAST(\"") + column.id + "\" AS BLOB)),0)";
    const auto pages = [&](const QByteArray &names) { return plain.number("SELECT coalesce(sum(pgsize),0) FROM dbstat WHERE name " + names) / 1e6; };
    say({{QStringLiteral("kept"), plain.number("SELECT sum(" + kept + ") FROM participant") / 1e6},
         {QStringLiteral("table"), pages("= 'participant'")},
         {QStringLiteral("all"), pages("LIKE 'participant%' OR name LIKE 'sqlite_autoindex_participant%'")}});
    return 0;
}

int Subjects::sync(const Call &call)
{
    QFile file(call.words.value(0) + QStringLiteral("/fdatasync"));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QList<double> took;
    for (int run = 0; run < call.number(1); ++run) {
        // What one page of a log takes.
        took.append(timed([&] {
            file.write(QByteArray(4096, char('a' + run % 26)));
            file.flush();
            ::fdatasync(file.handle());
        }));
    }
    say({{QStringLiteral("sync"), list(took)}});
    return 0;
}
