// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Fill.h"

#include "app/kind/Kinds.h"
#include "app/store/Worker.h"

#include <cstdio>

namespace {
constexpr int page = 500;

const char *const firstNames[] = {"Sarah", "Siân", "Wiremu", "Zoë", "Łukasz", "Amelia", "Noah", "Aroha", "Rhys", "Tāne", "Isla", "George"};
const char *const lastNames[] = {"Jones", "O’Neill-Evans", "Tūhoe", "Patel", "Brown", "Ngātai", "Khan", "Evans", "Smith", "Müller", "Te Rangi"};

/// A value that suits a column, the same for the same number.
QVariant valueFor(const ColumnSpec &column, const KindSpec &kind, int number)
{
    const QString id = QString::fromLatin1(column.id);
    switch (column.type) {
    case ColumnType::Name:
        return QStringLiteral("%1 %2").arg(QString::fromUtf8(firstNames[(number * 7) % std::size(firstNames)]),
                                           QString::fromUtf8(lastNames[(number * 13) % std::size(lastNames)]));
    case ColumnType::State:
        return QString::fromLatin1(kind.states.at(number % kind.states.size()).code);
    case ColumnType::Date:
        return QDate(2023, 9, 1).addDays((number * 37) % 1000).toString(Qt::ISODate);
    case ColumnType::Instant:
        return QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(number * 61LL % 20'000'000).toString(Qt::ISODate);
    case ColumnType::Number:
        return number % 4;
    case ColumnType::Flag:
        return number % 2 == 0;
    default:
        break;
    }
    if (id == QLatin1String("trn"))
        return QString::number(1'000'000 + number);
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(column.title).left(12)).arg((number * 31) % 400);
}
} // namespace

bool fillFolder(const QString &directory, const QString &kindId, int count)
{
    const Kinds kinds = Kinds::standard();
    const KindSpec *kind = kinds.kind(kindId);
    if (!kind)
        return false;
    Worker worker(kinds);
    const auto opened = worker.open(directory);
    Connection connection;
    connection.service = QString::fromLatin1(kind->service);
    connection.id = QStringLiteral("practice-") + connection.service;
    connection.name = connection.service;
    connection.endpoint = QStringLiteral("http://127.0.0.1:9");
    auto filled = worker.write([kind, connection, count](Stores &stores) -> Result<Done> {
        if (const auto saved = stores.outbox.saveConnection(connection); !saved)
            return saved;
        for (int from = 0; from < count; from += page) {
            QList<Record> records;
            for (int number = from; number < std::min(from + page, count); ++number) {
                Record record{QStringLiteral("bench%1").arg(number, 8, 10, QLatin1Char('0')), QStringLiteral("2026-01-01T00:00:00Z"), {}};
                for (const ColumnSpec &column : kind->columns)
                    record.values.set(QString::fromLatin1(column.id), valueFor(column, *kind, number));
                records.append(record);
            }
            const auto stored = stores.records.upsert(connection.id, QString::fromLatin1(kind->id), records, QDateTime::currentDateTimeUtc());
            if (!stored)
                return stored;
        }
        return Done{};
    });
    filled.waitForFinished();
    const Result<Done> result = filled.result();
    if (!result)
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result.has_value();
}
