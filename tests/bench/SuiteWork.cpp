// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of what a person does with records, and of a desk that grows or rests.
#include "tests/bench/Fill.h"
#include "tests/bench/Subjects.h"
#include "tests/bench/Suite.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>

using Bar = Measure::Bar;

namespace {
QList<double> asked(const std::optional<QJsonObject> &said, const char *key)
{
    if (!said || !said->contains(QLatin1String(key)))
        return {};
    const QJsonValue value = said->value(QLatin1String(key));
    return value.isArray() ? Subjects::list(value) : QList<double>{value.toDouble()};
}

QString now() { return QString::number(QDateTime::currentMSecsSinceEpoch()); }
} // namespace

void Suite::outbox()
{
    const QString count = m_brief ? QStringLiteral("1") : QStringLiteral("10");
    const QString made = freshFolder();
    if (!Fill::folder(made, {0, m_brief ? 500 : 20'000, 0, 0}))
        return;
    const QList<double> floor = asked(Subjects::ask(QStringLiteral("sync"), {made, m_brief ? QStringLiteral("20") : QStringLiteral("200")}), "sync");
    const QList<double> ours = asked(Subjects::ask(QStringLiteral("outbox"), {made, count}), "took");
    m_report.add({QStringLiteral("“Put in outbox” to durable and shown"), QStringLiteral("ms"), ours, floor, Bar::Times, 3, false,
                  QStringLiteral("from the press in the form to the row that says so, painted; beside one fdatasync() of a page on the same disk")});
}

void Suite::review()
{
    const int declarations = m_brief ? 1'000 : 20'000;
    const QString made = freshFolder();
    Amounts amounts{0, declarations / 2, declarations, 0};
    bool filled = Fill::folder(made, amounts);
    amounts.round = 1;
    filled = filled && Fill::folder(made, amounts);
    const auto said = filled ? Subjects::ask(QStringLiteral("review"), {made}) : std::nullopt;
    m_report.add({QStringLiteral("review of %1 declarations: counts and what changed").arg(declarations), QStringLiteral("ms"), asked(said, "review"),
                  asked(said, "reviewFloor"), Bar::Times, 3, false, QStringLiteral("counts by state, cohort, type, delivery partner and statement, and every change since the mark; beside plain SQL")});
    m_report.add({QStringLiteral("select all of them and preview their voids"), QStringLiteral("ms"), asked(said, "preview"), asked(said, "previewFloor"),
                  Bar::Times, 5, false, QStringLiteral("every rule asked of every row; beside plain SQL that tells their outcomes")});
}

void Suite::imports()
{
    const QString rows = m_brief ? QStringLiteral("300") : QStringLiteral("5000");
    Measure agreements{QStringLiteral("import of %1 agreements from CSV").arg(rows), QStringLiteral("ms"), {}, {}, Bar::None, 0, false,
                       QStringLiteral("beside a plain parse and insert of the same rows")};
    for (int run = 0; run < (m_brief ? 1 : 3); ++run) {
        const QString made = freshFolder();
        const auto said = Fill::folder(made, {0, 0, 0, 1}) ? Subjects::ask(QStringLiteral("agreements"), {made, rows}) : std::nullopt;
        agreements.ours += asked(said, "ours");
        agreements.floor += asked(said, "floor");
        QDir(made).removeRecursively();
    }
    m_report.add(agreements);
    const auto said = Subjects::ask(QStringLiteral("bulk"), {folder(m_brief ? 6'000 : 100'000), rows});
    m_report.add({QStringLiteral("bulk import of %1 rows: parsed, matched and checked").arg(rows), QStringLiteral("ms"), asked(said, "ours"), asked(said, "floor"),
                  Bar::Times, 3, false, QStringLiteral("beside a plain parse and SQL join of the same rows")});
    importWindow(rows);
}

void Suite::importWindow(const QString &rows)
{
    QList<double> checked;
    QList<double> stalls;
    QList<double> longest;
    QList<double> bareStalls;
    QList<double> bareLongest;
    for (int run = 0; run < (m_brief ? 1 : 3); ++run) {
        const auto bare = Subjects::ask(QStringLiteral("bare"), {rows, QStringLiteral("stall"), now(), QStringLiteral("60")});
        const auto desk = Subjects::ask(QStringLiteral("importWindow"), {folder(m_brief ? 6'000 : 100'000), rows});
        bareStalls += asked(bare, "stalls");
        bareLongest += asked(bare, "longest");
        checked += asked(desk, "checked");
        stalls += asked(desk, "stalls");
        longest += asked(desk, "longest");
    }
    m_report.add({QStringLiteral("the same in the window, from the file to what becomes of every row"), QStringLiteral("ms"), checked, {}, Bar::None, 0, false,
                  QStringLiteral("the file looked at, its columns shown and gone on from at once, every row checked")});
    m_report.add({QStringLiteral("stalls of the window during that import, 99th percentile"), QStringLiteral("ms"), stalls, bareStalls, Bar::AtMost, 16, false,
                  QStringLiteral("from the file to the review of every row; beside a bare table that is given as many rows and turned over by Page Down for a second")});
    m_report.add({QStringLiteral("longest stall of the window during that import"), QStringLiteral("ms"), longest, bareLongest, Bar::AtMost, 50});
}

void Suite::growth()
{
    QList<int> sizes = m_brief ? QList<int>{1'000, 6'000} : QList<int>{10'000, 100'000};
    if (m_million)
        sizes.append(1'000'000);
    const QString page = QStringLiteral("participants");
    double before[3] = {};
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const int size = sizes.at(i);
        const int runs = m_brief || size > 100'000 ? 1 : 3;
        QList<double> pulled = pulls(size, runs);
        for (double &each : pulled)
            each *= 1000.0 / size;
        QList<double> starts;
        for (int run = 0; run < runs; ++run)
            starts += asked(Subjects::ask(QStringLiteral("start"), {folder(size), page, now()}), "start");
        const QList<double> painted = asked(Subjects::ask(QStringLiteral("filter"), {folder(size), page, m_brief ? QStringLiteral("brief") : QString()}), "painted");
        const struct {
            const char *name;
            const QList<double> &ours;
            double times;
            double reference;
            bool held;
        } rows[] = {{"pull, a thousand records", pulled, 1.15, before[0], i > 0}, {"filter", painted, 3, before[1], i > 1}, {"start", starts, 3, before[2], i > 1}};
        for (int each = 0; each < 3; ++each) {
            const auto &row = rows[each];
            // The floor of a size is the size before it.
            m_report.add({QStringLiteral("growth, %1 records: %2").arg(size).arg(QLatin1String(row.name)), QStringLiteral("ms"), row.ours,
                          i > 0 ? QList<double>{row.reference} : QList<double>(), row.held ? Bar::Times : Bar::None, row.times});
            before[each] = Measure::median(row.ours);
        }
    }
}

void Suite::idle()
{
    const auto said = Subjects::ask(QStringLiteral("idle"), {folder(m_brief ? 6'000 : 200'000), m_brief ? QStringLiteral("1") : QStringLiteral("60"), m_brief ? QStringLiteral("1000") : QStringLiteral("4000")});
    m_report.add({QStringLiteral("idle: processor"), QStringLiteral("%"), asked(said, "shown"), {}, m_brief ? Bar::None : Bar::AtMost, 0.1});
    m_report.add({QStringLiteral("idle: wakes of the window’s thread"), QStringLiteral("a second"), asked(said, "shownWakes"), {}, m_brief ? Bar::None : Bar::AtMost, 1});
    m_report.add({QStringLiteral("idle and hidden: processor"), QStringLiteral("%"), asked(said, "hidden"), {}, m_brief ? Bar::None : Bar::AtMost, 0.1});
    m_report.add({QStringLiteral("idle and hidden: wakes of the window’s thread"), QStringLiteral("a second"), asked(said, "hiddenWakes"), {}, m_brief ? Bar::None : Bar::AtMost, 1});
}
