// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "tests/support/Desk.h"
#include "tests/support/LongQueue.h"
#include "tests/support/Runner.h"

#include <QtCore/QSemaphore>

#include <atomic>

/// A person's word about very many entries: written in parts, so that nobody waits for all of them, and said as it is where
/// the file fails in the middle.
class tst_act_many : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGoBetween_data() { bothWays(); }
    void readsGoBetween();
    void aFaultKeepsWhatWasDone_data() { bothWays(); }
    void aFaultKeepsWhatWasDone();
    void aPauseCutShortIsPressedAgain();

private:
    static void bothWays()
    {
        QTest::addColumn<bool>("ofBatch");
        QTest::newRow("of entries") << false;
        QTest::newRow("of their batch") << true;
    }
};

namespace {
constexpr int entries = 500;
const QString batch = QStringLiteral("the-lot");

/// A desk without a network, with so many entries in its outbox.
struct Filled {
    Filled() : desk(QUrl())
    {
        desk.config.practice = false;
        desk.config.pullAtStart = false;
        desk.start();
        QSignalSpy ready(&desk.core(), &Core::ready);
        (void)Desk::until([&] { return ready.count() > 0; });
        desk.end();
        queueOffline(desk.config.dataDir, entries, QDateTime::currentDateTimeUtc(), batch);
    }
    void begin()
    {
        desk.start();
        const QList<Entry> all = desk.entries();
        for (const Entry &entry : all)
            ids.append(entry.id);
    }
    QFuture<Result<ActionReport>> takeBack(bool ofBatch)
    {
        return ofBatch ? desk.core().bulk().act(batch, BatchAction::TakeBack) : desk.core().act(ids, EntryAction::TakeBack);
    }
    BatchSummary summary() { return Desk::wait(desk.core().bulk().batches()).value(0); }
    qint64 drafts() { return Desk::wait(desk.core().outboxCounts()).byState.value(EntryState::Draft); }

    Desk desk;
    QList<qint64> ids;
};
} // namespace

void tst_act_many::readsGoBetween()
{
    QFETCH(bool, ofBatch);
    Filled at;
    std::atomic<bool> acting = false;
    std::atomic<int> commits = 0;
    QSemaphore asked;
    at.desk.config.failStep = [&](const QString &sql) {
        acting = acting || sql.startsWith(QLatin1String("UPDATE entry"));
        if (acting && sql == QLatin1String("COMMIT") && ++commits == 1)
            asked.acquire(); // until somebody wants to read
        return false;
    };
    at.begin();
    QCOMPARE(at.ids.size(), entries);
    QVERIFY(!acting);
    QStringList order;
    whenDone<ActionReport>(this, at.takeBack(ofBatch), [&](const Result<ActionReport> &report) {
        order.append(QStringLiteral("acted on %1").arg(report ? report->moved : -1));
    });
    const bool hasBegun = Desk::until([&] { return acting.load(); });
    whenDone<OutboxCounts>(this, at.desk.core().outboxCounts(), [&](const Result<OutboxCounts> &counts) {
        const qint64 drafts = counts ? counts->byState.value(EntryState::Draft) : -1;
        order.append(drafts > 0 && drafts < entries ? QStringLiteral("read between") : QStringLiteral("read at %1").arg(drafts));
    });
    asked.release();
    QVERIFY(hasBegun);
    QVERIFY(Desk::until([&] { return order.size() == 2; }));
    QCOMPARE(order, QStringList({QStringLiteral("read between"), QStringLiteral("acted on %1").arg(entries)}));
    QCOMPARE(at.drafts(), entries);
    QVERIFY2(commits < 20, qPrintable(QString::number(commits))); // and not one of each entry
}

void tst_act_many::aFaultKeepsWhatWasDone()
{
    QFETCH(bool, ofBatch);
    Filled at;
    std::atomic<bool> watching = false;
    std::atomic<int> moves = 0;
    at.desk.config.failStep = [&](const QString &sql) { return watching && sql.startsWith(QLatin1String("UPDATE entry")) && ++moves > 350; };
    at.begin();
    QSignalSpy changed(&at.desk.core(), &Core::outboxChanged);
    watching = true;
    const auto acted = Desk::outcome(at.takeBack(ofBatch));
    watching = false;
    QVERIFY(acted);
    const ActionReport report = *acted;
    QVERIFY(report.moved > 0 && report.moved <= 350);
    QCOMPARE(report.stayed.size(), entries - report.moved);
    QCOMPARE(at.drafts(), report.moved);
    QVERIFY(Desk::until([&] { return changed.count() > 0; })); // or the window would show them as they were
    // The rest goes as soon as it can.
    QCOMPARE(Desk::wait(at.takeBack(ofBatch)).moved, entries - report.moved);
    QCOMPARE(at.drafts(), entries);
}

/// The batch is paused with the last of its entries, and goes on with the last.
void tst_act_many::aPauseCutShortIsPressedAgain()
{
    Filled at;
    std::atomic<bool> watching = false;
    std::atomic<int> moves = 0;
    at.desk.config.failStep = [&](const QString &sql) { return watching && sql.startsWith(QLatin1String("UPDATE entry")) && ++moves > 350; };
    at.begin();
    for (const BatchAction action : {BatchAction::Pause, BatchAction::Resume}) {
        moves = 0;
        watching = true;
        const int before = Desk::wait(at.desk.core().bulk().act(batch, action)).moved;
        watching = false;
        QVERIFY2(before > 0 && before <= 350, qPrintable(QString::number(before)));
        QCOMPARE(at.summary().paused, action == BatchAction::Resume); // not yet
        QCOMPARE(at.summary().held, action == BatchAction::Pause ? before : entries - before);
        QCOMPARE(Desk::wait(at.desk.core().bulk().act(batch, action)).moved, entries - before);
        QCOMPARE(at.summary().paused, action == BatchAction::Pause);
    }
}

DESK_TEST(tst_act_many)
#include "tst_act_many.moc"
