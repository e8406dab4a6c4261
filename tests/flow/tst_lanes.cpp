// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Service.h"
#include "app/secrets/MemorySecrets.h"
#include "app/store/Migrations.h"
#include "app/store/OutboxTable.h"
#include "app/sync/Transport.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

/// Who goes first where not everything may go at once: a person's writes before what is only looked up, and that before
/// pulls; and of several connections, when the desk opens, one after another.
class tst_lanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesGoFirst();
    void pullsAreNotStarved();
    void opensOneAfterAnother();
};

namespace {
const QString token = QStringLiteral("Zq7vXw9RkT2mB4nL");

QList<PracticeDoor> doorsOf(const QJsonObject &world, const QUrl &url)
{
    const auto doors = Services::standard()->practiceDoors(QJsonDocument(world).toJson(), url);
    return doors.value_or(QList<PracticeDoor>());
}

/// Requests of every lane to one service that limits how many it takes, at a time that the test moves.
struct Crowd {
    Crowd() { Desk::wait(secrets.write(Transport::secretKey(door.connection.id), door.secret)); }
    void send(Lane lane, const char *mark, int count)
    {
        for (int i = 0; i < count; ++i) {
            Request request;
            request.url = QUrl(door.connection.endpoint + QStringLiteral("/api/v2026.1/info?%1=%2").arg(QLatin1String(mark)).arg(i));
            answers.append(transport.send(door.connection, request, lane));
        }
    }
    bool isAnswered()
    {
        return Desk::until([this] {
            clock.advance(std::chrono::milliseconds(250));
            server.world().freeze(clock.now());
            return std::all_of(answers.begin(), answers.end(), [](const auto &each) { return each.isFinished(); });
        });
    }
    QJsonArray ledger() { return server.world().ledger().toJson(false)[QLatin1String("requests")].toArray(); }

    const QJsonObject world = PracticeServer::seeded(20, token);
    PracticeServer server{world, true};
    FakeClock clock;
    MemorySecrets secrets;
    const std::shared_ptr<const Services> services = Services::standard();
    const PracticeDoor door = doorsOf(world, server.url()).constFirst();
    Transport transport{clock, secrets, *services};
    QList<QFuture<Result<Response>>> answers;
};
} // namespace

void tst_lanes::writesGoFirst()
{
    Crowd at;
    QCOMPARE(at.door.connection.service, QStringLiteral("registerTrainees"));
    const auto seen = [&] {
        QString order;
        const QJsonArray requests = at.ledger();
        for (const QJsonValue &each : requests)
            order.append(each[QLatin1String("path")].toString().section(QLatin1Char('?'), 1).left(1));
        return order;
    };

    // A long pull has taken what a pull may take at once, and waits for its next turn.
    at.send(Lane::Pull, "pull", 60);
    QVERIFY(Desk::until([&] { return seen().size() >= 20; }));
    QVERIFY(!Desk::until([&] { return seen().size() > 40; }, 200));
    const QString before = seen();
    QVERIFY(before.size() < 60);
    // What a person looks up takes its turn, a write has room of its own: it leaves with the clock standing still.
    at.send(Lane::Read, "read", 2);
    at.send(Lane::Write, "write", 3);
    QVERIFY(Desk::until([&] { return seen().size() == before.size() + 3; }));
    QCOMPARE(seen(), QString(before + QStringLiteral("www")));
    QVERIFY(at.isAnswered());
    QCOMPARE(seen(), QString(before + QStringLiteral("wwwrr") + QString(60 - before.size(), QLatin1Char('p'))));
    const QJsonArray requests = at.ledger();
    for (const QJsonValue &each : requests)
        QCOMPARE(each[QLatin1String("status")].toInt(), 200);
}

/// Hours of writes leave room for a page now and then, and the limit is as it was.
void tst_lanes::pullsAreNotStarved()
{
    Crowd at;
    at.send(Lane::Write, "write", 200);
    at.send(Lane::Pull, "pull", 4);
    QVERIFY(at.isAnswered());
    QString order;
    const QJsonArray requests = at.ledger();
    for (const QJsonValue &each : requests) {
        QCOMPARE(each[QLatin1String("status")].toInt(), 200);
        order.append(each[QLatin1String("path")].toString().section(QLatin1Char('?'), 1).left(1));
    }
    QCOMPARE(order.size(), 204);
    QVERIFY2(order.lastIndexOf(QLatin1Char('p')) < 90, qPrintable(order));
    // Writes go first all the same: no two pulls while one of them waits, and not many.
    const QStringList between = order.left(90).split(QLatin1Char('p'));
    for (const QString &writes : between.mid(0, between.size() - 1))
        QVERIFY2(writes.size() >= 19, qPrintable(order));
}

void tst_lanes::opensOneAfterAnother()
{
    const QJsonObject world = PracticeServer::seeded(20, token);
    PracticeServer server(world, false);
    QTemporaryDir folder;
    MemorySecrets *secrets = new MemorySecrets;
    {
        Db db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("outbox.sqlite")), Db::Durability::Precious));
        QVERIFY(Migrations::run(db, QStringLiteral("outbox")));
        OutboxTable outbox(db);
        for (const PracticeDoor &door : doorsOf(world, server.url())) {
            QVERIFY(outbox.saveConnection(door.connection));
            Desk::wait(secrets->write(Transport::secretKey(door.connection.id), door.secret));
        }
    }
    Config config;
    config.dataDir = folder.path();
    FakeClock *clock = new FakeClock;
    Core core(config, std::unique_ptr<Clock>(clock), std::unique_ptr<Secrets>(secrets), Kinds::standard(), Services::standard());
    core.start();
    const auto isIn = [&] {
        const QList<Connection> all = core.connections();
        return all.size() == 3 && std::all_of(all.begin(), all.end(), [&](const Connection &each) { return core.status(each.id).hasSecret; });
    };
    QVERIFY(Desk::until(isIn));
    // Half a second at a time: when each begins.
    QMap<QString, int> begun;
    for (int step = 0; step < 20; ++step) {
        clock->advance(std::chrono::milliseconds(step == 0 ? 1 : 500));
        for (const Connection &each : core.connections()) {
            const ConnectionStatus status = core.status(each.id);
            if ((status.pulling || status.lastSuccess.isValid()) && !begun.contains(each.id))
                begun.insert(each.id, step * 500);
        }
    }
    QList<int> times = begun.values();
    std::sort(times.begin(), times.end());
    QCOMPARE(times.size(), 3);
    QCOMPARE(times[0], 0);
    for (int i = 1; i < 3; ++i) {
        const int apart = times[i] - times[i - 1];
        QVERIFY2(apart >= 1000 && apart <= 3500, qPrintable(QString::number(apart)));
    }
}

DESK_TEST(tst_lanes)
#include "tst_lanes.moc"
