// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "app/Files.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

/// More than 200 damaged files brought into a whole desk: it says something of each, and is afterwards as it was before.
class tst_damaged_files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanges();
};

void tst_damaged_files::nothingChanges()
{
    const QString trainee = QStringLiteral("trainee");
    const QList<QStringList> rows = Corpus::rows();
    QList<QJsonObject> people;
    for (int i = 1; i < rows.size(); ++i) {
        QJsonObject one = plainTrainee(QString(24, QLatin1Char(char('a' + i))));
        one[QLatin1String("trn")] = rows.at(i).constFirst();
        people.append(one);
    }
    PracticeServer server(traineeWorld(people), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(trainee).size() == people.size(); }));
    desk.core().setOffline(true);
    const QList<Row> before = desk.rows(trainee);
    const int asked = server.requests();

    QTemporaryDir folder;
    int sentences = 0;
    const QList<Corpus::Damaged> all = Corpus::damaged();
    for (const Corpus::Damaged &each : all) {
        ImportRequest request;
        request.connection = QStringLiteral("practice-registerTrainees");
        request.kind = trainee;
        request.command = QStringLiteral("defer");
        request.path = Corpus::put(folder.path(), QStringLiteral("damaged"), each.content);
        const FileLook look = Desk::wait(desk.core().files().open(request));
        const ImportPlan plan = Desk::wait(desk.core().files().plan(request));
        const QList<BatchLine> lines = Desk::wait(desk.core().bulk().check(plan.plan));
        const bool said = !look.problems.isEmpty() || plan.faulty > 0 || plan.leftOut > 0 || lines.size() < people.size();
        sentences += said ? 1 : 0;
        if (!look.isUsable())
            QVERIFY2(plan.plan.items.isEmpty(), each.name.constData());
        QVERIFY2(!look.broughtInAt.isValid(), each.name.constData());
    }
    qInfo("%d of %d damaged files say so", sentences, int(all.size()));
    QVERIFY(desk.entries().isEmpty());
    QVERIFY(Desk::wait(desk.core().bulk().batches()).isEmpty());
    QCOMPARE(server.requests(), asked);
    const QList<Row> after = desk.rows(trainee);
    QCOMPARE(after.size(), before.size());
    for (int i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i).cells, before.at(i).cells);
}

DESK_TEST(tst_damaged_files)
#include "tst_damaged_files.moc"
