// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

#include "app/csv/Csv.h"

#include <QtCore/QList>

#include <algorithm>

namespace {
struct Table {
    QList<QStringList> rows;
    bool whole = false;
};

Table read(const QString &text, QChar delimiter, qsizetype piece)
{
    Table table;
    CsvParser parser(delimiter, [&](int, QStringList &cells) { table.rows.append(cells); });
    bool goes = true;
    for (qsizetype at = 0; goes && at < text.size(); at += piece)
        goes = parser.feed(QStringView(text).mid(at, piece));
    table.whole = goes && parser.finish();
    FUZZ_HOLDS(table.whole || parser.fault());
    return table;
}
} // namespace

void Fuzz::csv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QChar delimiter = CsvParser::delimiterOf(text.left(4096));
    const Table table = read(text, delimiter, std::max<qsizetype>(text.size(), 1));
    // Wherever the pieces are cut, the rows are the same.
    const Table again = read(text, delimiter, 7);
    FUZZ_HOLDS(table.whole == again.whole && table.rows == again.rows);
    for (const QStringList &cells : table.rows) {
        for (const QString &cell : cells) {
            const QString safe = Csv::guarded(cell);
            FUZZ_HOLDS(safe.isEmpty() || !QStringLiteral("=+-@\t\r\n＝＋－＠").contains(safe.front()));
            (void)Csv::unguarded(cell);
            (void)Csv::guardedId(cell);
        }
        if (!table.whole || cells.size() < 2)
            continue;
        const Table own = read(QString::fromUtf8(Csv::row(cells)), QLatin1Char(','), 4096);
        FUZZ_HOLDS(own.whole && own.rows.size() == 1 && own.rows.first().size() == cells.size());
    }
}
