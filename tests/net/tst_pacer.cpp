// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Pacer.h"

#include "tests/support/Runner.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using std::chrono::seconds;

namespace {

const QDateTime start(QDate(2026, 2, 16), QTime(12, 0, 40), Qt::UTC);

/// Sends as fast as allowed from `from` until `end`; the instants at which requests went.
QList<QDateTime> run(Pacer &pacer, const QDateTime &from, const QDateTime &end, bool write)
{
    QList<QDateTime> sent;
    for (QDateTime now = from;;) {
        now = pacer.earliest(now, write);
        if (now >= end)
            return sent;
        pacer.took(now);
        sent.append(now);
    }
}

/// The most requests in any window of that length, wherever it is laid.
int busiest(const QList<QDateTime> &sent, int windowSeconds)
{
    int most = 0;
    for (qsizetype first = 0, last = 0; last < sent.size(); ++last) {
        while (sent[first].msecsTo(sent[last]) >= qint64(windowSeconds) * 1000)
            ++first;
        most = std::max(most, int(last - first + 1));
    }
    return most;
}

} // namespace

class tst_pacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capacity_data();
    void capacity();
    void staysBelowInAnyWindow_data();
    void staysBelowInAnyWindow();
    void mixedTrafficStaysBelow();
    void writesFindRoomAmongPulls();
    void pullsSpread();
    void noLimitNoWait();
    void aReservedPlaceCounts();
    void holdStopsAll();
    void clockSetBack();
    void restart();
    void foreignText_data();
    void foreignText();
    void sharedByKey();
};

void tst_pacer::capacity_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("expected");
    QTest::newRow("Register") << 100 << 85;
    QTest::newRow("early careers") << 1000 << 850;
    QTest::newRow("rounded down") << 50 << 42;
    QTest::newRow("twenty") << 20 << 17;
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("one, else nothing would ever go") << 1 << 1;
    QTest::newRow("none") << 0 << 0;
}

void tst_pacer::capacity()
{
    QFETCH(int, limit);
    QFETCH(int, expected);
    QCOMPARE(Pacer(limit, seconds(60)).capacity(), expected);
}

void tst_pacer::staysBelowInAnyWindow_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("write");
    for (const bool write : {false, true}) {
        QTest::addRow("100 in 60 s, %s", write ? "writes" : "pulls") << 100 << 60 << write;
        QTest::addRow("1000 in 300 s, %s", write ? "writes" : "pulls") << 1000 << 300 << write;
        QTest::addRow("3 in 10 s, %s", write ? "writes" : "pulls") << 3 << 10 << write;
        QTest::addRow("1 in 1 s, %s", write ? "writes" : "pulls") << 1 << 1 << write;
    }
}

void tst_pacer::staysBelowInAnyWindow()
{
    QFETCH(int, limit);
    QFETCH(int, window);
    QFETCH(bool, write);
    Pacer pacer(limit, seconds(window));
    const QList<QDateTime> sent = run(pacer, start, start.addSecs(qint64(window) * 4), write);
    const int room = write ? pacer.capacity() : pacer.capacityForPulls();
    QVERIFY(busiest(sent, window) <= room);
    QVERIFY2(sent.size() >= qint64(room) * 3, "it waits without need");
}

void tst_pacer::mixedTrafficStaysBelow()
{
    QRandomGenerator random(7);
    Pacer pacer(100, seconds(60));
    QList<QDateTime> sent;
    for (QDateTime now = start; now < start.addSecs(900); now = now.addMSecs(random.bounded(1500))) {
        const bool write = random.bounded(3) == 0;
        for (int i = random.bounded(40); i > 0 && pacer.earliest(now, write) <= now; --i) {
            pacer.took(now);
            sent.append(now);
        }
    }
    QVERIFY(busiest(sent, 60) <= 85);
    QVERIFY(sent.size() > 85 * 10);
}

void tst_pacer::writesFindRoomAmongPulls()
{
    Pacer pacer(100, seconds(60));
    const QDateTime end = start.addSecs(300);
    run(pacer, start, end, false);
    int writes = 0;
    while (pacer.earliest(end, true) == end) {
        pacer.took(end);
        ++writes;
    }
    QVERIFY(writes >= 85 - pacer.capacityForPulls());
    QVERIFY(writes >= 10);
    QVERIFY(pacer.earliest(end, false) > end);
}

void tst_pacer::pullsSpread()
{
    Pacer pacer(100, seconds(60));
    const QList<QDateTime> sent = run(pacer, start, start.addSecs(600), false);
    // A small pull is not held up …
    QCOMPARE(sent[20], start);
    // … a long one leaves no pause of half a minute behind it.
    qint64 longest = 0;
    for (qsizetype i = 1; i < sent.size(); ++i)
        longest = std::max(longest, sent[i - 1].msecsTo(sent[i]));
    QVERIFY2(longest < 25'000, qPrintable(QString::number(longest)));
}

void tst_pacer::noLimitNoWait()
{
    Pacer pacer(0, seconds(60));
    for (int i = 0; i < 10'000; ++i)
        pacer.took(start);
    QCOMPARE(pacer.earliest(start, false), start);
    pacer.holdUntil(start.addSecs(5));
    QCOMPARE(pacer.earliest(start, false), start.addSecs(5));
}

void tst_pacer::aReservedPlaceCounts()
{
    Pacer pacer(10, seconds(60)); // eight of ten
    for (int i = 0; i < 7; ++i)
        pacer.took(start);
    pacer.reserve();
    // It goes when it goes: as if now, whenever that is.
    QCOMPARE(pacer.earliest(start.addSecs(30), true), start.addSecs(60));
    QCOMPARE(pacer.earliest(start.addSecs(60), true), start.addSecs(60));
    for (int i = 0; i < 7; ++i)
        pacer.took(start.addSecs(60));
    QVERIFY(pacer.earliest(start.addSecs(61), true) >= start.addSecs(120));
    pacer.giveBack();
    QCOMPARE(pacer.earliest(start.addSecs(61), true), start.addSecs(61));
}

void tst_pacer::holdStopsAll()
{
    Pacer pacer(100, seconds(60));
    pacer.holdUntil(start.addSecs(30));
    pacer.holdUntil(start.addSecs(10));
    QCOMPARE(pacer.earliest(start, true), start.addSecs(30));
    QCOMPARE(pacer.earliest(start, false), start.addSecs(30));
    QCOMPARE(pacer.earliest(start.addSecs(31), false), start.addSecs(31));
    // A hold written by a clock that was years ahead is a day at most.
    pacer.holdUntil(start.addYears(3));
    QCOMPARE(pacer.earliest(start, true), start.addDays(1));
}

void tst_pacer::clockSetBack()
{
    Pacer pacer(100, seconds(60));
    for (int i = 0; i < 85; ++i)
        pacer.took(start);
    const QDateTime earlier = start.addDays(-400);
    QCOMPARE(pacer.earliest(earlier, true), earlier.addSecs(60));
    pacer.took(earlier);
    QVERIFY(pacer.earliest(earlier, true) <= earlier.addSecs(60));
}

void tst_pacer::restart()
{
    Pacer before(100, seconds(60));
    for (int i = 0; i < 85; ++i)
        before.took(start.addMSecs(i));
    before.holdUntil(start.addSecs(20));
    Pacer after = Pacer::fromText(before.toText(), 100, seconds(60));
    QCOMPARE(after.earliest(start.addSecs(1), true), start.addSecs(60));
    QCOMPARE(after.heldUntil(), start.addSecs(20));
    QCOMPARE(after.toText(), before.toText());
    QCOMPARE(after.earliest(start.addSecs(120), true), start.addSecs(120));
}

void tst_pacer::foreignText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("not JSON") << QStringLiteral("{taken");
    QTest::newRow("a list") << QStringLiteral("[1,2]");
    QTest::newRow("wrong types") << QStringLiteral("{\"taken\":[\"x\",null,{}],\"heldUntil\":\"soon\"}");
    QTest::newRow("no instants") << QStringLiteral("{\"taken\":[1e300,-1e300,-5,1e18],\"heldUntil\":1e300}");
}

void tst_pacer::foreignText()
{
    QFETCH(QString, text);
    QCOMPARE(Pacer::fromText(text, 100, seconds(60)).earliest(start, true), start);
}

void tst_pacer::sharedByKey()
{
    const QString key = Pacers::key(QStringLiteral("registerTrainees"), QStringLiteral("Host.Example"));
    QCOMPARE(key, Pacers::key(QStringLiteral("registerTrainees"), QStringLiteral("host.example")));
    Pacers pacers;
    const auto one = pacers.pacer(key, 1, seconds(60));
    one->took(start);
    QCOMPARE(pacers.pacer(key, 1, seconds(60))->earliest(start, true), start.addSecs(60));
    QCOMPARE(pacers.pacer(QStringLiteral("other"), 1, seconds(60))->earliest(start, true), start);

    Pacers next;
    next.restore(pacers.toText());
    QCOMPARE(next.toText(), pacers.toText());
    QCOMPARE(next.pacer(key, 1, seconds(60))->earliest(start, true), start.addSecs(60));
    next.restore(QStringLiteral("nonsense"));
    QCOMPARE(next.toText(), pacers.toText());
}

DESK_TEST(tst_pacer)
#include "tst_pacer.moc"
