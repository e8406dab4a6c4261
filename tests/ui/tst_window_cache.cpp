// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "ui/models/WindowCache.h"

namespace {
QList<Row> rows(int window, const QString &mark = {})
{
    QList<Row> all;
    for (int place = 0; place < WindowCache::windowSize; ++place) {
        Row row;
        row.row = window * WindowCache::windowSize + place + 1;
        row.id = mark;
        all.append(row);
    }
    return all;
}

void load(WindowCache &cache, int window, const QString &mark = {})
{
    cache.want(window * WindowCache::windowSize);
    QCOMPARE(cache.takeWanted(), QList<int>{window});
    QVERIFY(cache.put(window, cache.generation(), rows(window, mark)));
}
} // namespace

class tst_window_cache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missThenHit()
    {
        WindowCache cache;
        QCOMPARE(cache.row(70, 71), nullptr);
        load(cache, 1);
        QVERIFY(cache.row(70, 71) != nullptr);
        QCOMPARE(cache.row(70, 71)->row, 71);
        QCOMPARE(cache.row(70, 9), nullptr); // the place holds another record by now
    }

    void aWindowIsAskedForOnce()
    {
        WindowCache cache;
        QVERIFY(cache.want(0));
        for (int position = 0; position < 64; ++position)
            QVERIFY(!cache.want(position));
        QCOMPARE(cache.takeWanted(), QList<int>{0});
        QCOMPARE(cache.underWay(), QList<int>{0});
        QVERIFY(!cache.want(5)); // under way
        QVERIFY(cache.takeWanted().isEmpty());
        QVERIFY(cache.put(0, cache.generation(), rows(0)));
        QVERIFY(!cache.want(5)); // here
    }

    void failureMayBeAskedAgain()
    {
        WindowCache cache;
        cache.want(0);
        cache.takeWanted();
        cache.fail(0, cache.generation());
        QVERIFY(cache.want(0));
    }

    void leastRecentlyLookedAtGoes()
    {
        WindowCache cache(2);
        load(cache, 0);
        load(cache, 1);
        QVERIFY(cache.row(0, 1) != nullptr); // 0 is now the younger
        load(cache, 2);
        QCOMPARE(cache.held(), 2);
        QVERIFY(cache.row(0, 1) != nullptr);
        QCOMPARE(cache.row(64, 65), nullptr);
    }

    void oldAnswersAreDropped()
    {
        WindowCache cache;
        cache.want(0);
        cache.takeWanted();
        const int before = cache.generation();
        cache.renew();
        QVERIFY(!cache.put(0, before, rows(0)));
        QCOMPARE(cache.row(0, 1), nullptr);
        QVERIFY(!cache.put(0, cache.generation(), rows(0))); // nobody asked
    }

    void anotherOrderShowsWhatWasReadBefore()
    {
        WindowCache cache;
        load(cache, 0, QStringLiteral("old"));
        cache.renew();
        QVERIFY(cache.want(200));
        QVERIFY(cache.row(200, 5) != nullptr); // record 5 is at another place now
        QCOMPARE(cache.row(200, 5)->id, QStringLiteral("old"));
        QCOMPARE(cache.row(200, 500), nullptr);
    }

    void staleIsShownAndAskedAgain()
    {
        WindowCache cache;
        load(cache, 0, QStringLiteral("old"));
        cache.markStale();
        QCOMPARE(cache.row(3, 4)->id, QStringLiteral("old"));
        QVERIFY(cache.want(3));
        QCOMPARE(cache.takeWanted(), QList<int>{0});
        QVERIFY(cache.put(0, cache.generation(), rows(0, QStringLiteral("new"))));
        QCOMPARE(cache.row(3, 4)->id, QStringLiteral("new"));
        QVERIFY(!cache.want(3));
    }

    void aDraggedBarAsksForWhatItRestsOn()
    {
        WindowCache cache;
        for (int window = 0; window < 50; ++window)
            cache.want(window * WindowCache::windowSize);
        const QList<int> taken = cache.takeWanted(3);
        QCOMPARE(taken, (QList<int>{49, 48, 47}));
        QVERIFY(cache.takeWanted().isEmpty());
        QVERIFY(cache.want(0)); // passed by, and free to be wanted
    }
};

DESK_TEST(tst_window_cache)
#include "tst_window_cache.moc"
