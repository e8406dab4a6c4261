// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Migrations.h"
#include "app/store/Records.h"
#include "tests/store/Toy.h"

#include <QtTest/QtTest>

using Toy::at;

namespace recordsOf {

inline const QString connection = QStringLiteral("toy-live");
inline const QString person = QStringLiteral("person");
inline const QString claim = QStringLiteral("claim");

inline Record record(const QString &id, const Values &values, const QString &updatedAt = QStringLiteral("2026-08-01T00:00:00Z"))
{
    return {id, updatedAt, values};
}

inline Record named(const QString &id, const QString &name, const QString &state = QStringLiteral("active"))
{
    return record(id, {{QStringLiteral("name"), name}, {QStringLiteral("trn"), QString(QStringLiteral("10000") + id)}, {QStringLiteral("state"), state}});
}

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace recordsOf

using namespace recordsOf;

/// A cache of made-up kinds in a file of its own.
class RecordsFile : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_kinds = Toy::kinds();
        open();
    }

    void finish() { m_records.reset(); }
    void open()
    {
        m_db = std::make_unique<Db>();
        QVERIFY(m_db->open(m_folder->filePath(QStringLiteral("cache.sqlite")), Db::Durability::Cache));
        QVERIFY(Migrations::run(*m_db, QStringLiteral("cache")));
        m_records = std::make_unique<Records>(*m_db, m_kinds);
        const Result<Done> prepared = m_records->prepare();
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message));
    }
    void reopen(const Kinds &kinds)
    {
        m_records.reset();
        m_db.reset();
        m_kinds = kinds;
        open();
    }
    void put(const QList<Record> &records, int seconds = 0)
    {
        const Result<Done> done = m_records->upsert(connection, person, records, at(seconds));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    void fill(int count)
    {
        static const char *const states[] = {"active", "deferred", "withdrawn"};
        QList<Record> many;
        many.reserve(count);
        for (int i = 0; i < count; ++i) {
            many.append(record(QStringLiteral("%1-aaaa-4bbb-8ccc-%2").arg(i, 8, 16, QLatin1Char('0')).arg(i, 12, 16, QLatin1Char('0')),
                               {{QStringLiteral("name"), QStringLiteral("First%1 Person%2").arg(i % 977).arg((i * 7919LL) % count)},
                                {QStringLiteral("trn"), QString::number(1'000'000 + i)},
                                {QStringLiteral("state"), QString::fromLatin1(states[i % 3])},
                                {QStringLiteral("start"), QDate(2020, 1, 1).addDays(i % 2000).toString(Qt::ISODate)},
                                {QStringLiteral("placements"), i % 4},
                                {QStringLiteral("cycle"), QString::number(2020 + i % 6)}}));
        }
        put(many);
    }
    QStringList idsOf(const Query &query)
    {
        const Result<QList<qint64>> order = m_records->order(query);
        if (!order)
            return {QString(QStringLiteral("error: ") + order.error().message)};
        QStringList ids;
        const Result<QList<Row>> rows = m_records->rows(query.kind, *order);
        for (const Row &row : *rows)
            ids.append(row.id);
        return ids;
    }
    QStringList search(const QString &text, int limit = 0, const QString &kind = person) { return idsOf({kind, connection, {}, text, {}, false, limit}); }
    QString claimName(const QString &id) { return (**m_records->byId(connection, claim, id)).record.values.text(QStringLiteral("person_name")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Kinds m_kinds;
    std::unique_ptr<Db> m_db;
    std::unique_ptr<Records> m_records;
};
