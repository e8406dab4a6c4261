// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TableSource.h"

#include <QtCore/QMap>
#include <QtCore/QTimer>

/// A made-up kind and its rows in memory, so that the window's parts are tried without a store.
namespace Toy {

inline KindSpec kind()
{
    KindSpec spec;
    spec.id = "boat";
    spec.service = "harbour";
    spec.title = "Boats";
    spec.noun = "%n boat(s)";
    spec.subtitle = "number";
    spec.columns = {
        {.id = "number", .type = ColumnType::Text, .title = "Number", .shown = true},
        {.id = "name", .type = ColumnType::Name, .title = "Name", .shown = true},
        {.id = "state", .type = ColumnType::State, .title = "State", .shown = true, .filter = true},
        {.id = "built", .type = ColumnType::Date, .title = "Built", .shown = true, .empty = "Not known yet"},
        {.id = "crew", .type = ColumnType::Number, .title = "Crew"},
        {.id = "secret", .type = ColumnType::Code},
    };
    StateSpec afloat;
    afloat.code = "afloat";
    afloat.title = "Afloat";
    afloat.tone = Tone::Teal;
    afloat.meaning = "It floats.";
    spec.states = {afloat};
    CommandSpec sink;
    sink.id = "sink";
    sink.title = "Sink…";
    sink.verb = "Sink";
    sink.noun = "Sinking";
    spec.commands = {sink};
    spec.pill = PillShape::Square;
    return spec;
}

/// Rows by number, in the order of the map `place → number`; counts what is asked, and answers when told.
class Harbour
{
public:
    explicit Harbour(int boats)
    {
        for (int number = 1; number <= boats; ++number)
            order.append(number);
    }

    TableSource source()
    {
        return {[this](const Query &query) {
                    ++orders;
                    queries.append(query);
                    QList<qint64> answer = order;
                    if (query.descending)
                        std::reverse(answer.begin(), answer.end());
                    if (query.limit > 0)
                        answer = answer.mid(0, query.limit);
                    Pledge<QList<qint64>> pledge;
                    if (held)
                        waiting.append([pledge, answer] { pledge.finish(answer); });
                    else
                        pledge.finish(answer);
                    return pledge.future();
                },
                [this](const QString &, const QList<qint64> &rows) {
                    loads.append(rows);
                    QList<Row> answer;
                    for (const qint64 row : rows)
                        answer.append(boat(row));
                    return readyFuture<QList<Row>>(answer);
                },
                {}};
    }

    Row boat(qint64 number) const
    {
        Row row;
        row.row = number;
        row.id = QStringLiteral("b%1").arg(number);
        row.cells = {QStringLiteral("N%1").arg(number), QString(prefix + QStringLiteral("Boat %1%2").arg(number).arg(suffix)), QStringLiteral("afloat"),
                     number % 2 == 0 ? QVariant() : QVariant(QStringLiteral("2024-06-17")), number, QStringLiteral("x")};
        if (number == 3) {
            row.inHandState = EntryState::Ready;
            row.inHandCommand = QStringLiteral("sink");
        }
        return row;
    }

    void answer()
    {
        const auto now = std::exchange(waiting, {});
        for (const auto &fn : now)
            fn();
    }

    QList<qint64> order;
    QString prefix;
    QString suffix;
    int orders = 0;
    QList<Query> queries;
    QList<QList<qint64>> loads;
    bool held = false;
    QList<std::function<void()>> waiting;
};

inline Query query()
{
    Query query;
    query.kind = QStringLiteral("boat");
    query.connection = QStringLiteral("c");
    return query;
}

} // namespace Toy
