// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/LongQueue.h"
#include "tests/support/Runner.h"

/// A long queue that was made offline is whole at each start, with the table and the counters beside it, and nothing of it goes
/// anywhere while nobody is there. How long such a start takes is a measure (desk-bench), not a test.
class tst_queue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeAtEachStart();
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
bool startUp(Desk &desk)
{
    desk.end();
    desk.start();
    Query query;
    query.kind = kind;
    query.connection = practice;
    query.limit = 64;
    return Desk::until([&] {
        const auto order = Desk::outcome(desk.core().order(query));
        return order && order->size() == 64 && Desk::outcome(desk.core().rows(kind, *order)) && Desk::outcome(desk.core().outboxCounts());
    });
}
} // namespace

void tst_queue::isWholeAtEachStart()
{
    constexpr int entries = 10'000;
    PracticeServer server(world(), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == people && !desk.core().status(practice).pulling; }));
    desk.end();
    server.stop();
    queueOffline(desk.config.dataDir, entries, QDateTime::currentDateTimeUtc());
    // The first start copies the new steps into the activity record: once, and after the table.
    for (int start = 0; start < 3; ++start) {
        QVERIFY(startUp(desk));
        QVERIFY(Desk::until([&] { return Desk::wait(desk.core().outboxCounts()).byState.value(EntryState::Ready) == entries; }));
    }
    QVERIFY(server.writes().isEmpty());
}

DESK_TEST(tst_queue)
#include "tst_queue.moc"
