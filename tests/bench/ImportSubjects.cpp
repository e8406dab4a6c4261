// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files brought in: a register of agreements beside a plain insert of its rows, and a bulk import beside a plain parse and join.
#include "app/Bulk.h"
#include "app/Files.h"
#include "tests/bench/DeskCore.h"
#include "tests/bench/Fill.h"
#include "tests/bench/Pages.h"
#include "tests/bench/Plain.h"
#include "tests/bench/Subjects.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <sqlite3.h>

namespace {
/// Rows of a file without quotes, cut at its commas.
QList<QList<QByteArray>> cut(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QList<QByteArray>> rows;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        if (!line.isEmpty())
            rows.append(line.split(','));
    }
    return rows;
}

/// Every row of the file, in one transaction.
void fill(Plain &plain, sqlite3_stmt *insert, const QString &path)
{
    plain.run("BEGIN");
    const QList<QList<QByteArray>> rows = cut(path);
    for (const QList<QByteArray> &row : rows) {
        for (int i = 0; i < row.size(); ++i)
            Plain::bind(insert, i + 1, row.at(i));
        plain.step(insert);
    }
    plain.run("COMMIT");
}
} // namespace

int Subjects::agreements(const Call &call)
{
    QCoreApplication application(call.argc, call.argv);
    const QString folder = call.words.value(0);
    QByteArray content = "Local ID,Learner ID,Signed,End date,Employer,Status\n";
    for (int i = 0; i < call.number(1); ++i)
        content += "NEW" + QByteArray::number(i) + ',' + QByteArray::number(i + 10'000) + ",2024-03-03,2027-03-03,Sawmill " + QByteArray::number(i % 70) + ",Active\n";
    ImportRequest request;
    request.connection = Fill::workBased;
    request.kind = QStringLiteral("agreement");
    request.path = written(folder + QStringLiteral("/agreements.csv"), content);
    Plain plain(folder + QStringLiteral("/plain.sqlite"));
    plain.run("CREATE TABLE agreement (row INTEGER PRIMARY KEY, connection INTEGER, id TEXT, learner TEXT, signed TEXT, ended TEXT, employer TEXT, status TEXT, "
              "UNIQUE (connection, id)); CREATE INDEX signed ON agreement (connection, signed); CREATE INDEX ended ON agreement (connection, ended); "
              "CREATE INDEX employer ON agreement (connection, employer); CREATE INDEX status ON agreement (connection, status)");
    const double floor = timed([&] {
        sqlite3_stmt *insert = plain.prepare("INSERT INTO agreement (connection,id,learner,signed,ended,employer,status) VALUES (1,?,?,?,?,?,?)");
        fill(plain, insert, request.path);
    });
    DeskCore desk(folder);
    desk.whenReady([&] {
        int added = 0;
        const double ours = timed([&] { added = DeskCore::answer(desk.core().files().importRegister(request)).added; });
        say({{QStringLiteral("ours"), ours}, {QStringLiteral("floor"), floor}});
        QCoreApplication::exit(added == call.number(1) ? 0 : 1);
    });
    return application.exec();
}

int Subjects::bulk(const Call &call)
{
    QCoreApplication application(call.argc, call.argv);
    const QString folder = call.words.value(0);
    ImportRequest request;
    request.connection = Fill::earlyCareer;
    request.kind = QStringLiteral("participant");
    request.command = QStringLiteral("withdraw");
    DeskCore desk(folder);
    desk.whenReady([&] {
        Plain plain(folder + QStringLiteral("/cache.sqlite"));
        QList<double> ours;
        QList<double> floor;
        int matched = 0;
        for (int run = 0; run < 3; ++run) {
            // Other people each time: what the desk has read lately is no help.
            request.path = written(folder + QStringLiteral("/withdraw%1.csv").arg(run), Pages::withdrawals(call.number(1), run * call.number(1)));
            floor.append(timed([&] {
                plain.run("CREATE TEMP TABLE brought (trn TEXT, name TEXT, reason TEXT)");
                sqlite3_stmt *insert = plain.prepare("INSERT INTO brought VALUES (?,?,?)");
                fill(plain, insert, request.path);
                matched = plain.all(plain.prepare("SELECT p.*, b.* FROM brought b CROSS JOIN participant p ON p.connection=1 AND p.gone_at IS NULL AND p.trn=b.trn COLLATE NOCASE"),
                                    [](sqlite3_stmt *row) {
                                        for (int i = 0; i < sqlite3_column_count(row); ++i)
                                            sqlite3_column_text(row, i);
                                    });
            }));
            plain.run("DROP TABLE temp.brought");
            // Freed after the clock has stopped, as the floor's table is.
            ImportPlan plan;
            BatchReview review;
            ours.append(timed([&] {
                plan = DeskCore::answer(desk.core().files().plan(request));
                review = DeskCore::answer(desk.core().bulk().review(plan.plan));
            }));
            if (plan.matched != matched || review.lines.size() != plan.rows)
                qFatal("%d of %d rows matched, %d by plain SQL", plan.matched, plan.rows, matched);
        }
        say({{QStringLiteral("ours"), list(ours)}, {QStringLiteral("floor"), list(floor)}});
        QCoreApplication::exit(0);
    });
    return application.exec();
}
