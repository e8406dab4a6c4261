// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "tests/flow/BulkWorlds.h"
#include "tests/flow/OnDisk.h"
#include "tests/support/Runner.h"


/// A batch that was begun and not queued: what was typed for it is on disk, and goes with its connection.
class tst_open_batch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereAgain();
    void goesWithItsConnection();
    void aSelectionAloneIsNotKept();
    void isThatOfARestoredCopy();

private:
    static bool begin(Desk &desk, int rows)
    {
        desk.start();
        return Desk::until([&] { return desk.rows(bulk::traineeKind).size() == rows; })
            && Desk::until([&] { return !desk.core().status(connection).pulling; });
    }
    static BatchPlan typed(Desk &desk);
    static inline const QString connection = QStringLiteral("practice-registerTrainees");
    static inline const QString day = QStringLiteral("defer_date");
};

BatchPlan tst_open_batch::typed(Desk &desk)
{
    BatchPlan plan;
    plan.connection = connection;
    plan.kind = bulk::traineeKind;
    plan.command = QStringLiteral("defer");
    plan.name = QStringLiteral("Sawmill closed");
    plan.source = QStringLiteral("days.csv");
    plan.shared = {{day, QStringLiteral("2026-02-15")}};
    plan.ticked = {QStringLiteral("date.olderThanThreeMonths")};
    const QList<Row> rows = desk.rows(bulk::traineeKind);
    for (const Row &row : rows) {
        BatchItem item;
        item.row = row.row;
        item.shown = QStringLiteral("Zaphodname"); // as a review notes whose row it is
        plan.items.append(item);
    }
    plan.items[0].values = {{day, QStringLiteral("2026-02-10")}};
    plan.items[0].line = 7;
    plan.items[1].leftOut = true;
    plan.items[2].takenIn = true;
    plan.items[2].said.append(Finding{QStringLiteral("cell.date"), day, Severity::Block, "Row {row}: {value} is no date that there is",
                           {{QStringLiteral("row"), 4012}, {QStringLiteral("value"), QStringLiteral("31/2/2026")}, {QStringLiteral("since"), QDate(2026, 2, 1)}}});
    plan.items[2].said.append(Finding{QStringLiteral("match.name"), QStringLiteral("name"), Severity::Block,
                                      "Row {row} says {named}, but {value} is {name}’s. Choose who is meant",
                                      {{QStringLiteral("named"), QStringLiteral("Markednamed")},
                                       {QStringLiteral("name"), QStringLiteral("Markedknown")},
                                       {QStringLiteral("value"), QStringLiteral("Markedtyped")}}});
    return plan;
}

/// The desk's process ends without another word: what keep() called kept is there.
void tst_open_batch::isThereAgain()
{
    PracticeServer server(bulk::trainees(4));
    Desk desk(server.url());
    QVERIFY(begin(desk, 4));
    QVERIFY(!desk.core().bulk().kept());
    const BatchPlan plan = typed(desk);
    Desk::wait(desk.core().bulk().keep(plan));
    // As a kill would leave the folder: a copy taken while the desk runs.
    QTemporaryDir copy;
    const QDir from(desk.config.dataDir);
    for (const QString &file : from.entryList(QDir::Files)) {
        QFile bytes(from.filePath(file));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY2(!bytes.readAll().contains("Zaphodname"), qPrintable(file)); // ids, answers and what was said
        QVERIFY(QFile::copy(from.filePath(file), copy.filePath(file)));
    }
    Desk killed(server.url());
    killed.config.dataDir = copy.path();
    killed.start();
    QVERIFY(Desk::until([&] { return killed.core().bulk().kept().has_value(); }));
    const BatchPlan back = *killed.core().bulk().kept();
    QCOMPARE(back.connection, connection);
    QCOMPARE(back.kind, plan.kind);
    QCOMPARE(back.command, plan.command);
    QCOMPARE(back.name, plan.name);
    QCOMPARE(back.source, plan.source);
    QVERIFY(back.shared == plan.shared);
    QVERIFY(back.ticked.isEmpty()); // what was accepted is asked again
    QCOMPARE(back.items.size(), 4);
    QCOMPARE(back.items.at(0).row, plan.items.at(0).row);
    QVERIFY(back.items.at(0).values == plan.items.at(0).values);
    QCOMPARE(back.items.at(0).line, 7);
    QVERIFY(back.items.at(1).leftOut && !back.items.at(1).takenIn);
    QVERIFY(back.items.at(2).takenIn);
    const Finding said = back.items.at(2).said.value(0);
    QCOMPARE(said.rule, QStringLiteral("cell.date"));
    QCOMPARE(said.field, day);
    QCOMPARE(QLatin1String(said.message), QLatin1String("Row {row}: {value} is no date that there is"));
    QCOMPARE(said.arguments.value(QStringLiteral("row")), QVariant(qint64(4012)));
    QCOMPARE(said.arguments.value(QStringLiteral("since")), QVariant(QDate(2026, 2, 1)));
    QVERIFY(Desk::until([&] { return killed.core().serviceNow(connection).date() == QDate(2026, 2, 16); }));
    // Judged anew; a row that is gone says so, and takes nobody else's place.
    BatchPlan other = back;
    other.items[0].target = QStringLiteral("ffffffffffffffffffffffff");
    const QList<BatchLine> lines = Desk::wait(killed.core().bulk().check(other));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).fate, Fate::Blocked);
    QCOMPARE(lines.at(0).findings.value(0).rule, QStringLiteral("batch.moved"));
    QCOMPARE(lines.at(3).fate, Fate::Sends);
    // Discarded, it does not come back.
    Desk::wait(killed.core().bulk().discard());
    QVERIFY(!killed.core().bulk().kept());
    killed.end();
    killed.start();
    QVERIFY(Desk::until([&] { return killed.rows(bulk::traineeKind).size() == 4; }));
    Desk::wait(killed.core().outboxCounts()); // reads go in turn: the kept one was asked for before
    QVERIFY(!killed.core().bulk().kept());
}

void tst_open_batch::goesWithItsConnection()
{
    PracticeServer server(bulk::trainees(3));
    Desk desk(server.url());
    QVERIFY(begin(desk, 3));
    const BatchPlan plan = typed(desk);
    Desk::wait(desk.core().bulk().keep(plan));
    desk.end();
    QVERIFY(begin(desk, 3)); // which leaves a copy of the outbox with it
    const QList<QByteArray> marks{"sawmill closed", "markednamed", "markedknown", "markedtyped"};
    for (const QByteArray &mark : marks)
        QVERIFY2(Desk::until([&] { return holding(desk.config.dataDir, mark).size() >= 2; }), mark.constData());
    QSignalSpy changed(&desk.core().bulk(), &Bulk::keptChanged);
    Desk::wait(desk.core().removeConnection(connection));
    QVERIFY(Desk::until([&] { return !changed.isEmpty(); }));
    QVERIFY(!desk.core().bulk().kept());
    // A page that is still open does not bring it back.
    const auto again = Desk::outcome(desk.core().bulk().keep(plan));
    QVERIFY(!again && again.error().kind == ErrorKind::Missing);
    QVERIFY(!desk.core().bulk().kept());
    for (const QByteArray &mark : marks)
        QCOMPARE(holding(desk.config.dataDir, mark), QStringList());
}

void tst_open_batch::aSelectionAloneIsNotKept()
{
    PracticeServer server(bulk::trainees(3));
    Desk desk(server.url());
    QVERIFY(begin(desk, 3));
    BatchPlan plan = typed(desk);
    plan.shared = {};
    for (BatchItem &item : plan.items) {
        BatchItem bare;
        bare.row = item.row;
        item = bare;
    }
    Desk::wait(desk.core().bulk().keep(plan));
    QVERIFY(!desk.core().bulk().kept());
    Desk::wait(desk.core().bulk().keep(typed(desk)));
    QVERIFY(desk.core().bulk().kept());
    // What was typed was taken away again.
    Desk::wait(desk.core().bulk().keep(plan));
    QVERIFY(!desk.core().bulk().kept());
}

/// What was begun since the copy is not in the file any more, and what had been begun then is.
void tst_open_batch::isThatOfARestoredCopy()
{
    PracticeServer server(bulk::trainees(4));
    Desk desk(server.url());
    const auto copies = [&desk] { return Desk::wait(desk.core().journal().backups()); };
    QVERIFY(begin(desk, 4));
    QVERIFY(Desk::until([&] { return copies().size() == 1; }));
    const QString before = copies().constFirst().file;
    BatchPlan plan = typed(desk);
    plan.name = QStringLiteral("Of the copy");
    Desk::wait(desk.core().bulk().keep(plan));
    desk.end();
    QVERIFY(begin(desk, 4));
    QVERIFY(Desk::until([&] { return copies().size() == 2 && desk.core().bulk().kept(); }));
    const QString with = copies().constFirst().file;
    plan.name = QStringLiteral("Of today");
    Desk::wait(desk.core().bulk().keep(plan));
    QSignalSpy left(&desk.core().bulk(), &Bulk::discarded);
    Desk::wait(desk.core().journal().restore(with));
    QVERIFY(Desk::until([&] { return desk.core().bulk().kept().value_or(BatchPlan()).name == QLatin1String("Of the copy"); }));
    QCOMPARE(desk.core().bulk().kept()->items.size(), 4);
    QCOMPARE(left.size(), 1); // a page that shows another one
    Desk::wait(desk.core().journal().restore(before));
    QVERIFY(Desk::until([&] { return !desk.core().bulk().kept(); }));
    desk.end();
    QVERIFY(begin(desk, 4));
    Desk::wait(desk.core().outboxCounts());
    QVERIFY(!desk.core().bulk().kept());
}

DESK_TEST(tst_open_batch)
#include "tst_open_batch.moc"
