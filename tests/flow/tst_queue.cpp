// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LongQueue.h"
#include "tests/support/Runner.h"

/// A long queue costs nothing that a person waits for: the desk starts as it does without one. The figure is printed, not
/// judged: it is a ratio of medians in one run, and the machine may be busy.
class tst_queue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsQuickly();
};

namespace {
const QString kind = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");
constexpr int people = 500;

QJsonObject world()
{
    QList<QJsonObject> all;
    for (int i = 1; i <= people; ++i)
        all.append(plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaa%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("Tāne"), QStringLiteral("O’Brien %1").arg(i)));
    return traineeWorld(all);
}

/// From nothing to a table and its counters, as the window asks for them.
qint64 startUp(Desk &desk)
{
    desk.end();
    QElapsedTimer timer;
    timer.start();
    desk.start();
    Query query;
    query.kind = kind;
    query.connection = practice;
    query.limit = 64;
    if (!Desk::until([&] {
            const auto order = Desk::outcome(desk.core().order(query));
            return order && order->size() == 64 && Desk::outcome(desk.core().rows(kind, *order)) && Desk::outcome(desk.core().outboxCounts());
        }))
        qFatal("the table stays empty");
    return timer.elapsed();
}

qint64 median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}
} // namespace

void tst_queue::startsAsQuickly()
{
    const int entries = qEnvironmentVariableIsSet("DESK_QUEUE") ? qEnvironmentVariableIntValue("DESK_QUEUE") : 10'000;
    PracticeServer server(world(), false);
    Desk none(server.url());
    Desk many(server.url());
    for (Desk *desk : {&none, &many}) {
        desk->start();
        QVERIFY(Desk::until([&] { return desk->rows(kind).size() == people && !desk->core().status(practice).pulling; }));
        desk->end();
    }
    server.stop();
    queueOffline(many, entries, QDateTime::currentDateTimeUtc());
    QList<qint64> without;
    QList<qint64> with;
    // The first start copies the new steps into the activity record: once, and after the table.
    startUp(many);
    QVERIFY(Desk::until([&] { return Desk::wait(many.core().outboxCounts()).byState.value(EntryState::Ready) == entries; }));
    for (int run = 0; run < 11; ++run) {
        without.append(startUp(none));
        with.append(startUp(many));
    }
    none.end();
    qInfo().noquote() << QStringLiteral("start with %1 entries queued offline: %2 ms, with none: %3 ms, ratio %4")
                             .arg(entries).arg(median(with)).arg(median(without)).arg(double(median(with)) / double(std::max<qint64>(median(without), 1)), 0, 'f', 2);
    QCOMPARE(Desk::wait(many.core().outboxCounts()).byState.value(EntryState::Ready), entries);
    QVERIFY(server.writes().isEmpty());
}

DESK_TEST(tst_queue)
#include "tst_queue.moc"
