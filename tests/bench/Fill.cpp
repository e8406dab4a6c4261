// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Fill.h"

#include "app/api/Service.h"
#include "app/kind/Kinds.h"
#include "app/store/Worker.h"
#include "tests/bench/Pages.h"
#include "tests/support/LongQueue.h"

#include <cstdio>

namespace {
constexpr int page = 500;

/// A value that suits a column, the same for the same number.
QVariant valueFor(const ColumnSpec &column, const KindSpec &kind, int number)
{
    const QString id = QString::fromLatin1(column.id);
    switch (column.type) {
    case ColumnType::Name:
        return Pages::fullName(number);
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

Connection connectionTo(const QString &id, quint16 port)
{
    Connection connection;
    connection.id = id;
    connection.service = id.section(QLatin1Char('-'), 1);
    connection.name = connection.service;
    connection.endpoint = QStringLiteral("http://127.0.0.1:%1").arg(port);
    connection.version = connection.service == QLatin1String("earlyCareer") ? QStringLiteral("v3")
        : connection.service == QLatin1String("workBased")                  ? QStringLiteral("v1.0")
                                                                            : QStringLiteral("v2026.1");
    connection.ours = QStringLiteral("Our Provider");
    connection.holdSeconds = 600;
    return connection;
}

/// Records out of nothing but the kind's columns.
Result<Done> plain(Stores &stores, const QString &connection, const QString &kindId, int count)
{
    const KindSpec &kind = *stores.kinds.kind(kindId);
    for (int from = 0; from < count; from += page) {
        QList<Record> records;
        for (int number = from; number < std::min(from + page, count); ++number) {
            Record record{QStringLiteral("bench%1").arg(number, 8, 10, QLatin1Char('0')), QStringLiteral("2026-01-01T00:00:00Z"), {}};
            for (const ColumnSpec &column : kind.columns)
                record.values.set(QString::fromLatin1(column.id), valueFor(column, kind, number));
            records.append(record);
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (!kind.listable) {
            if (const auto known = stores.outbox.know(connection, kindId, records, QStringLiteral("bench"), now); !known)
                return known;
        }
        if (const auto stored = stores.records.upsert(connection, kindId, records, now); !stored)
            return stored;
    }
    return Done{};
}

/// An answer of the service, read and kept as a pull would.
Result<Done> answered(Stores &stores, const Service &service, const Connection &connection, const char *kind, const QByteArray &body)
{
    Response response;
    response.status = 200;
    response.body = body;
    const auto read = service.readPage(connection, QString::fromLatin1(kind), {}, response);
    if (!read)
        return fail(read.error());
    QList<Record> records;
    for (const KindRecord &each : read->records)
        records.append(each.record);
    return stores.records.upsert(connection.id, QString::fromLatin1(kind), records, QDateTime::currentDateTimeUtc());
}

Result<Done> earlyCareerPeople(Stores &stores, const Service &service, const Connection &connection, const Amounts &amounts)
{
    if (const auto done = answered(stores, service, connection, "delivery_partner", Pages::deliveryPartners()); !done)
        return done;
    if (const auto done = answered(stores, service, connection, "statement", Pages::statementList()); !done)
        return done;
    for (int from = 0; from < amounts.participants && amounts.round == 0; from += Pages::size) {
        const QByteArray body = Pages::participants(from, std::min(Pages::size, amounts.participants - from));
        if (const auto done = answered(stores, service, connection, "participant", body); !done)
            return done;
    }
    for (int from = 0; from < amounts.declarations; from += Pages::size) {
        const QByteArray body = Pages::declarations(from, std::min(Pages::size, amounts.declarations - from), std::max(1, amounts.participants), amounts.round);
        if (const auto done = answered(stores, service, connection, "declaration", body); !done)
            return done;
    }
    return Done{};
}
} // namespace

bool Fill::folder(const QString &directory, const Amounts &amounts, quint16 port)
{
    const Kinds kinds = Kinds::standard();
    const auto services = Services::standard();
    Worker worker(kinds);
    const auto opened = worker.open(directory);
    auto filled = worker.write([&](Stores &stores) -> Result<Done> {
        // The rows of a connection that is filled here are whole as far as the desk can tell.
        const auto whole = [&](const QString &id, const char *kind) {
            return stores.records.setCursor(id, QString::fromLatin1(kind), QString(), {{}, QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc()});
        };
        if (const auto saved = stores.outbox.saveConnection(connectionTo(earlyCareer, port)); !saved)
            return saved;
        if (amounts.participants > 0 || amounts.declarations > 0) {
            const auto done = earlyCareerPeople(stores, *services->service(QStringLiteral("earlyCareer")), connectionTo(earlyCareer, port), amounts);
            if (!done)
                return done;
            for (const char *kind : {"delivery_partner", "statement", "participant", "declaration"}) {
                if (const auto set = whole(earlyCareer, kind); !set)
                    return set;
            }
        }
        for (const auto &[connection, kind, count] : {std::tuple{registerTrainees, "trainee", amounts.trainees}, std::tuple{workBased, "agreement", amounts.agreements}}) {
            if (count <= 0)
                continue;
            if (const auto saved = stores.outbox.saveConnection(connectionTo(connection, port)); !saved)
                return saved;
            if (const auto done = plain(stores, connection, QString::fromLatin1(kind), count); !done)
                return done;
        }
        return Done{};
    });
    filled.waitForFinished();
    const Result<Done> result = filled.result();
    if (!result)
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result.has_value();
}

void Fill::queue(const QString &directory, int entries) { queueOffline(directory, entries, QDateTime::currentDateTimeUtc()); }
