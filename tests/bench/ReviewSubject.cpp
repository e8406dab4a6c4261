// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The review of declarations and the preview of voids, beside the same figures by plain SQL on the same file.
#include "app/Bulk.h"
#include "app/Reviews.h"
#include "tests/bench/DeskCore.h"
#include "tests/bench/Fill.h"
#include "tests/bench/Plain.h"
#include "tests/bench/Subjects.h"

#include <QtCore/QCoreApplication>

#include <sqlite3.h>

namespace {
constexpr int runs = 5;
const QStringList countedBy{QStringLiteral("state"), QStringLiteral("cohort"), QStringLiteral("type"), QStringLiteral("delivery_partner"), QStringLiteral("statement")};

Query declarations()
{
    Query query;
    query.kind = QStringLiteral("declaration");
    query.connection = Fill::earlyCareer;
    query.sort = QStringLiteral("updated_at");
    query.descending = true;
    return query;
}

void reviewed(Core &core)
{
    // Asked together, as the page asks.
    QList<QFuture<Result<Counts>>> counts;
    for (const QString &column : countedBy)
        counts.append(core.counts(declarations(), column));
    const auto changes = core.reviews().changes(QStringLiteral("review"), Fill::earlyCareer);
    for (const auto &each : counts)
        DeskCore::answer(each);
    if (DeskCore::answer(changes).isEmpty())
        qFatal("nothing has changed");
}

void reviewedPlainly(Plain &plain)
{
    for (const QString &column : countedBy)
        plain.all(plain.prepare("SELECT count(*), " + column.toLatin1() + " FROM declaration WHERE connection=1 AND gone_at IS NULL GROUP BY 2"));
    plain.all(plain.prepare("SELECT t.row, c.at, c.\"column\", c.was, c.became FROM change c JOIN declaration t ON t.connection=c.connection AND t.id=c.id "
                            "WHERE c.connection=1 AND c.kind='declaration' AND c.at>0 AND t.gone_at IS NULL ORDER BY c.at"),
              [](sqlite3_stmt *row) {
                  for (int i = 0; i < 5; ++i)
                      sqlite3_column_text(row, i);
              });
}

Query inFilter()
{
    Query query = declarations();
    query.conditions = {{QStringLiteral("lead_provider_name"), Condition::Test::Is, {QStringLiteral("Our Provider")}}};
    return query;
}

void previewed(Core &core)
{
    BatchPlan plan;
    plan.connection = Fill::earlyCareer;
    plan.kind = QStringLiteral("declaration");
    plan.command = QStringLiteral("void");
    const QList<qint64> rows = DeskCore::answer(core.order(inFilter()));
    for (const qint64 row : rows) {
        BatchItem item;
        item.row = row;
        plan.items.append(item);
    }
    if (DeskCore::answer(core.bulk().review(plan)).lines.size() != rows.size())
        qFatal("the preview lacks lines");
}

void previewedPlainly(Plain &plain)
{
    plain.all(plain.prepare("SELECT d.*, p.training_status, CASE WHEN d.state IN ('submitted','eligible','payable','ineligible') THEN 'voided' "
                            "WHEN d.state='paid' THEN 'clawed back' ELSE 'cannot be' END FROM declaration d "
                            "LEFT JOIN participant p ON p.connection=d.connection AND p.enrolment_key=d.enrolment_key "
                            "WHERE d.connection=1 AND d.gone_at IS NULL AND d.lead_provider_name='Our Provider' ORDER BY d.updated_at DESC"),
              [](sqlite3_stmt *row) {
                  for (int i = 0; i < sqlite3_column_count(row); ++i)
                      sqlite3_column_text(row, i);
              });
}
} // namespace

int Subjects::review(const Call &call)
{
    QCoreApplication application(call.argc, call.argv);
    DeskCore desk(call.words.value(0));
    desk.whenReady([&] {
        Plain plain(call.words.value(0) + QStringLiteral("/cache.sqlite"));
        QList<double> took[4];
        for (int run = 0; run < runs; ++run) {
            took[0].append(timed([&] { reviewed(desk.core()); }));
            took[1].append(timed([&] { reviewedPlainly(plain); }));
            took[2].append(timed([&] { previewed(desk.core()); }));
            took[3].append(timed([&] { previewedPlainly(plain); }));
        }
        say({{QStringLiteral("review"), list(took[0])}, {QStringLiteral("reviewFloor"), list(took[1])},
             {QStringLiteral("preview"), list(took[2])}, {QStringLiteral("previewFloor"), list(took[3])}});
        QCoreApplication::exit(0);
    });
    return application.exec();
}
