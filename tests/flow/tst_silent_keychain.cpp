// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "app/Lock.h"
#include "app/api/Service.h"
#include "app/secrets/KeychainSecrets.h"
#include "app/store/Migrations.h"
#include "app/store/OutboxTable.h"
#include "app/sync/Transport.h"
#include "tests/net/RawServer.h"
#include "tests/support/Desk.h"
#include "tests/support/RegisterDoor.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonDocument>

/// A start with a keychain that does not answer: nothing is lost, nothing of it is written over, and the desk goes on as
/// soon as it answers, without another start. And one that nobody has need of yet is not written to.
class tst_silent_keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenItAnswers_data();
    void goesOnWhenItAnswers();
    void aTokenGoesWithItsAddress_data();
    void aTokenGoesWithItsAddress();
    void noKeyIsKeptBeforeThereIsAConnection();
};

namespace {
struct Kept {
    bool answers = true;
    QHash<QString, QString> kept;
    QStringList written;
};

class Moody final : public Secrets
{
public:
    explicit Moody(Kept &keychain) : m_keychain(keychain) { }
    QFuture<Result<QString>> read(const QString &key) override
    {
        if (m_asks)
            m_silent = !m_keychain.answers;
        m_asks = m_asks && !m_silent;
        return readyFuture<QString>(m_silent ? QString() : m_keychain.kept.value(key));
    }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        m_keychain.written.append(key);
        m_keychain.kept.insert(key, secret);
        return readyFuture<Done>(Done{});
    }
    QFuture<Result<Done>> forget(const QString &key) override
    {
        m_keychain.kept.remove(key);
        return readyFuture<Done>(Done{});
    }
    bool isLasting() const override { return !m_silent; }
    bool isSilent() const override { return m_silent; }
    void askAgain() override { m_asks = true; }

private:
    Kept &m_keychain;
    bool m_asks = true;
    bool m_silent = false;
};
} // namespace

void tst_silent_keychain::goesOnWhenItAnswers_data()
{
    QTest::addColumn<bool>("byTheLock");
    QTest::newRow("the lock asks again") << true;
    QTest::newRow("a person refreshes") << false;
}

void tst_silent_keychain::goesOnWhenItAnswers()
{
    QFETCH(bool, byTheLock);
    const QJsonObject world = PracticeServer::seeded(20, QStringLiteral("Zq7vXw9RkT2mB4nL"));
    PracticeServer server(world, false);
    QTemporaryDir folder;
    Kept keychain;
    keychain.kept.insert(QStringLiteral("lock"), QStringLiteral("a digest"));
    {
        Db db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("outbox.sqlite")), Db::Durability::Precious));
        QVERIFY(Migrations::run(db, QStringLiteral("outbox")));
        OutboxTable outbox(db);
        const auto doors = Services::standard()->practiceDoors(QJsonDocument(world).toJson(), server.url());
        QVERIFY(doors);
        for (const PracticeDoor &door : *doors) {
            QVERIFY(outbox.saveConnection(door.connection));
            keychain.kept.insert(Transport::secretKey(door.connection.id), door.secret);
        }
    }
    keychain.answers = false;
    const QHash<QString, QString> before = keychain.kept;
    Config config;
    config.dataDir = folder.path();
    Core core(config, std::make_unique<HurriedClock>(), std::make_unique<Moody>(keychain), Kinds::standard(), Services::standard());
    core.start();
    const auto all = [&core](const std::function<bool(const ConnectionStatus &)> &is) {
        const QList<Connection> connections = core.connections();
        return connections.size() == 3 && std::all_of(connections.begin(), connections.end(), [&](const Connection &each) { return is(core.status(each.id)); });
    };
    QVERIFY(Desk::until([&] { return all([](const ConnectionStatus &each) { return each.reach == ConnectionStatus::Reach::SignInNeeded; }); }));
    QCOMPARE(server.requests(), 0);
    QVERIFY(!core.journal().lock().isChosen());
    // Asked in vain, it is as before, and the key of the record that is in there is not replaced.
    core.journal().lock().askAgain();
    QVERIFY(!Desk::until([&] { return server.requests() > 0; }, 200));
    QCOMPARE(keychain.kept, before);
    keychain.answers = true;
    if (byTheLock)
        core.journal().lock().askAgain();
    else
        core.refresh(core.connections().constFirst().id, false);
    QVERIFY(Desk::until([&] { return all([](const ConnectionStatus &each) { return each.hasSecret && each.lastSuccess.isValid(); }); }));
    QVERIFY(core.journal().lock().isChosen());
    // There was no key of the record yet: this run's is kept from now on.
    QCOMPARE(keychain.written.size(), 1);
}

namespace {
/// A keychain that may stop taking what is written to it.
class Full final : public Keychain
{
public:
    explicit Full(QHash<QString, QString> &kept, const bool &isFull) : m_kept(kept), m_isFull(isFull) { }
    void read(const QString &key, const Then &then) override
    {
        const bool there = m_kept.contains(key);
        then({there ? Said::Yes : Said::NotThere, m_kept.value(key), {}});
    }
    void write(const QString &key, const QString &secret, const Then &then) override
    {
        if (!m_isFull)
            m_kept.insert(key, secret);
        then({m_isFull ? Said::Failed : Said::Yes, {}, {}});
    }
    void remove(const QString &key, const Then &then) override { then({m_kept.remove(key) > 0 ? Said::Yes : Said::NotThere, {}, {}}); }

private:
    QHash<QString, QString> &m_kept;
    const bool &m_isFull;
};
} // namespace

void tst_silent_keychain::aTokenGoesWithItsAddress_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("the new one is kept") << false;
    QTest::newRow("the keychain does not take the new one") << true;
}

/// What is kept for an address does not stay in the keychain when the connection goes to another.
void tst_silent_keychain::aTokenGoesWithItsAddress()
{
    QFETCH(bool, isFull);
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); });
    QHash<QString, QString> kept;
    bool full = false;
    SystemClock clock;
    Desk desk{QUrl()};
    desk.config.practice = false;
    desk.config.pullAtStart = false;
    desk.secrets = [&] { return std::make_unique<KeychainSecrets>(std::make_unique<Full>(kept, full), clock); };
    desk.start();
    QSignalSpy ready(&desk.core(), &Core::ready);
    QVERIFY(Desk::until([&] { return ready.count() > 0; }));
    Connection door = registerDoor(QStringLiteral("Register"));
    const QString key = Transport::secretKey(door.id);
    Desk::wait(desk.core().saveConnection(door, QStringLiteral("first-token")));
    QVERIFY(kept.value(key).endsWith(QLatin1String("first-token")));
    // Another name is no other address.
    door.name = QStringLiteral("Register trainee teachers");
    Desk::wait(desk.core().saveConnection(door, {}));
    QVERIFY(kept.value(key).endsWith(QLatin1String("first-token")));
    // What is refused takes nothing away.
    door.endpoint = server.url(QString()).toString();
    QVERIFY(!Desk::outcome(desk.core().saveConnection(door, {})));
    QVERIFY(kept.value(key).endsWith(QLatin1String("first-token")));
    full = isFull;
    Desk::wait(desk.core().saveConnection(door, QStringLiteral("second-token")));
    QCOMPARE(kept.value(key).section(QLatin1Char('\n'), 1), isFull ? QString() : QStringLiteral("second-token"));
    Desk::wait(desk.core().testConnection(door, {}));
    QVERIFY(server.requests.constLast().contains("Bearer second-token"));
    desk.end();
}

/// A keychain that does not exist yet asks for a password when it is written to: not before a person has chosen a door.
void tst_silent_keychain::noKeyIsKeptBeforeThereIsAConnection()
{
    QTemporaryDir folder;
    Kept keychain;
    Config config;
    config.dataDir = folder.filePath(QStringLiteral("desk"));
    Core core(config, std::make_unique<SystemClock>(), std::make_unique<Moody>(keychain), Kinds::standard(), Services::standard());
    QSignalSpy ready(&core, &Core::ready);
    core.start();
    QVERIFY(ready.wait(20000));
    QVERIFY(!Desk::until([&] { return !keychain.written.isEmpty(); }, 300));
    core.setOffline(true);
    Connection connection;
    connection.id = QStringLiteral("c");
    connection.service = QStringLiteral("registerTrainees");
    connection.environment = Environment::Sandbox;
    connection.endpoint = QStringLiteral("https://sandbox.example");
    connection.version = core.versions(connection.service).constFirst();
    connection.name = QStringLiteral("Ours");
    Desk::wait(core.saveConnection(connection, QStringLiteral("token")));
    QVERIFY(Desk::until([&] { return keychain.written.size() == 2; })); // the token, and what there is something to keep for now
}

DESK_TEST(tst_silent_keychain)
#include "tst_silent_keychain.moc"
