// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Service.h"
#include "app/store/Backups.h"
#include "app/store/Worker.h"
#include "tests/flow/Noted.h"
#include "tests/flow/OnDisk.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <atomic>

/// What a desk forgets when a connection is removed.
class tst_removal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfARemovedConnectionStays();
    void nothingStaysBetweenTheRowsOfAnother();
    void whatIsUnderWayDoesNotComeBack();
    void aFailedRemovalKeepsTheToken();
    void aTokenIsForgottenByTheNextStart();
    void aTokenThatStaysIsSaid();
};

using namespace noted;

void tst_removal::nothingOfARemovedConnectionStays()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id), QStringLiteral("Markedfirst"), QStringLiteral("Markedlast"))}));
    Desk desk(server.url());
    desk.config.holdSeconds = 600;
    desk.start();
    ready(desk);
    desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), QLatin1String(id), deferral());
    const QString door = desk.rows(QStringLiteral("trainee")).isEmpty() ? QString() : desk.core().currentConnection(QStringLiteral("trainees")).id;
    const QString connection = door.isEmpty() ? desk.entries().first().draft.connection : door;
    desk.end();
    desk.start();
    ready(desk);
    QTRY_VERIFY(!Desk::wait(desk.core().journal().backups()).isEmpty());
    const QList<BackupEntry> copies = Desk::wait(desk.core().journal().backups());
    Desk::wait(desk.core().journal().restore(copies.constFirst().file)); // one more file: what was set aside
    const QList<QByteArray> marks{"markedfirst", "markedlast", "markedword"};
    for (const QByteArray &mark : marks)
        QVERIFY2(!holding(desk.directory(), mark).isEmpty(), mark.constData());
    const auto removed = desk.core().removeConnection(connection);
    Desk::wait(removed);
    for (const QByteArray &mark : marks)
        QCOMPARE(holding(desk.directory(), mark), QStringList());
    ActivityQuery query;
    query.text = QLatin1String(id);
    QVERIFY(actions(desk, query).contains(QStringLiteral("released")));
    QVERIFY(actions(desk).contains(QStringLiteral("removedConnection")));
    QCOMPARE(Desk::wait(desk.core().journal().check()).found, ActivityCheck::Found::Whole);
    desk.end();
    for (const QByteArray &mark : marks)
        QCOMPARE(holding(desk.directory(), mark), QStringList());
}

namespace {
const QString leaves = QStringLiteral("leaves");
const QString remains = QStringLiteral("remains");

Connection doorOf(const QString &id)
{
    Connection connection;
    connection.id = id;
    connection.service = QStringLiteral("registerTrainees");
    connection.environment = Environment::Sandbox;
    connection.endpoint = QStringLiteral("https://sandbox.example");
    connection.version = QStringLiteral("v2026.1");
    connection.name = id;
    return connection;
}

/// Records, entries and notes of what cannot be listed, of both in the same tables in no order, each written twice.
Result<Done> fill(Stores &stores, int many)
{
    QList<std::pair<QString, int>> all;
    for (int i = 0; i < many; ++i)
        all << std::pair(leaves, i) << std::pair(remains, i);
    QRandomGenerator random(7);
    QHash<std::pair<QString, int>, qint64> entries;
    for (const QString &connection : {leaves, remains}) {
        if (const Result<Done> saved = stores.outbox.saveConnection(doorOf(connection)); !saved)
            return saved;
    }
    for (int round = 0; round < 2; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        const QDateTime at(QDate(2026, 2, 16), QTime(12, round), Qt::UTC);
        const auto of = [&random](const std::pair<QString, int> &one) {
            return QString(QStringLiteral("Mark%1%2").arg(one.first).arg(one.second) + QString(random.bounded(60), QLatin1Char('x')));
        };
        Result<Done> done = stores.cacheDb.transaction([&]() -> Result<Done> {
            for (const auto &one : std::as_const(all)) {
                const QString name = of(one);
                const Record record{QStringLiteral("id%1").arg(one.second), {}, {{QStringLiteral("name"), name}, {QStringLiteral("last_name"), name}}};
                if (const auto stored = stores.records.upsert(one.first, QStringLiteral("trainee"), {record}, at); !stored)
                    return fail(stored.error());
            }
            return Done{};
        });
        if (done) {
            done = stores.outboxDb.transaction([&]() -> Result<Done> {
                for (const auto &one : std::as_const(all)) {
                    Entry entry;
                    entry.id = entries.value(one);
                    entry.name = of(one);
                    entry.draft.connection = one.first;
                    entry.draft.kind = QStringLiteral("trainee");
                    entry.draft.target = QStringLiteral("id%1").arg(one.second);
                    entry.draft.command = QStringLiteral("defer");
                    entry.draft.values = {{QStringLiteral("defer_reason"), of(one)}};
                    const auto saved = stores.outbox.saveDraft(entry, at);
                    if (!saved)
                        return fail(saved.error());
                    entries.insert(one, *saved);
                    const Record paper{entry.draft.target, {}, {{QStringLiteral("name"), of(one)}}};
                    if (const auto known = stores.outbox.know(one.first, QStringLiteral("agreement"), {paper}, {}, at); !known)
                        return known;
                }
                return Done{};
            });
        }
        if (!done)
            return done;
    }
    return Done{};
}
} // namespace

/// SQLite overwrites what is deleted, and not the copies of it that the splits of pages left in the gaps between other rows.
void tst_removal::nothingStaysBetweenTheRowsOfAnother()
{
    constexpr int many = 2000;
    QTemporaryDir folder;
    Config config;
    config.dataDir = folder.filePath(QStringLiteral("desk"));
    {
        const Kinds kinds = Kinds::standard();
        Worker worker(kinds);
        Desk::wait(worker.open(config.dataDir));
        Desk::wait(worker.write([](Stores &stores) { return fill(stores, many); }));
        Desk::wait(worker.write([&](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, config.dataDir, QDateTime(QDate(2026, 2, 16), QTime(13, 0), Qt::UTC)); }));
    }
    Core core(config, std::make_unique<SystemClock>(), std::make_unique<MemorySecrets>(), Kinds::standard(), Services::standard());
    QSignalSpy ready(&core, &Core::ready);
    core.start();
    QVERIFY(ready.wait(20000));
    core.setOffline(true);
    for (const char *mark : {"markleaves", "markremains"})
        QVERIFY(holding(folder.path(), mark).size() >= 3); // the cache, the outbox and the copy of it
    Desk::wait(core.removeConnection(leaves));
    QCOMPARE(holding(folder.path(), "markleaves"), QStringList());
    Query query;
    query.kind = QStringLiteral("trainee");
    query.connection = remains;
    QCOMPARE(Desk::wait(core.order(query)).size(), many);
    QCOMPARE(Desk::wait(core.entries({})).size(), many);
    QVERIFY(holding(folder.path(), "markremains").size() >= 3);
}

namespace {
/// A keychain that outlives the desk.
class Keychain final : public Secrets
{
public:
    explicit Keychain(MemorySecrets &of) : m_of(of) { }
    QFuture<Result<QString>> read(const QString &key) override { return m_of.read(key); }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override { return m_of.write(key, secret); }
    QFuture<Result<Done>> forget(const QString &key) override { return m_of.forget(key); }
    bool isLasting() const override { return true; }

private:
    MemorySecrets &m_of;
};
} // namespace

/// Removed with a form open, a write whose answer is still coming, and half a copy from a crash.
void tst_removal::whatIsUnderWayDoesNotComeBack()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id), QStringLiteral("Markedfirst"), QStringLiteral("Markedlast"))}), false);
    FaultProxy proxy(quint16(server.url().port()));
    proxy.setDripInterval(std::chrono::milliseconds(1));
    Desk desk(proxy.url());
    MemorySecrets secrets;
    auto core = std::make_unique<Core>(desk.config, std::make_unique<SystemClock>(), std::make_unique<Keychain>(secrets), desk.kinds, desk.services);
    core->start();
    const QString kind = QStringLiteral("trainee");
    const QString connection = QStringLiteral("practice-registerTrainees");
    Query query;
    query.kind = kind;
    query.connection = connection;
    QVERIFY(Desk::until([&] { return core->status(connection).lastSuccess.isValid() && !core->status(connection).pulling; }));
    const QList<qint64> order = Desk::wait(core->order(query));
    QCOMPARE(order.size(), 1);
    const QString keptUnder = QStringLiteral("provider-desk/") + connection;
    QVERIFY(!Desk::wait(secrets.read(keptUnder)).isEmpty());

    Draft open = Desk::wait(core->openForm(kind, QStringLiteral("updateStatus"), order.constFirst())).draft;
    Draft draft = Desk::wait(core->openForm(kind, QStringLiteral("defer"), order.constFirst())).draft;
    draft.values = deferral();
    draft.entry = Desk::wait(core->saveDraft(draft));
    const QDir backups(desk.config.dataDir + QStringLiteral("/backups"));
    QVERIFY(Desk::until([&] { return backups.entryList({QStringLiteral("activity-*.sqlite")}, QDir::Files).size() == 1; }));
    QFile half(backups.filePath(QStringLiteral("unfinished")));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half of a copy with Markedlast");
    half.close();
    proxy.script({{Fault::Kind::Drip}}, FaultProxy::writes);
    const Verdict verdict = Desk::wait(core->submit(draft));
    for (const Finding &finding : verdict.findings)
        draft.ticked.append(finding.rule);
    if (!draft.ticked.isEmpty())
        Desk::wait(core->submit(draft));
    QVERIFY(Desk::until([&] { return server.applied(QLatin1String(id)) == 1; }));
    Desk::wait(core->removeConnection(connection));
    QVERIFY(Desk::wait(secrets.read(keptUnder)).isEmpty());

    open.values = {{QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-15")}};
    const auto refused = Desk::outcome(core->saveDraft(open));
    QVERIFY(!refused);
    QCOMPARE(errorKindName(refused.error().kind), errorKindName(ErrorKind::Missing));
    const QList<QByteArray> marks{"markedfirst", "markedlast", "markedword"};
    const auto hits = [&] {
        QStringList all;
        for (const QByteArray &mark : marks)
            all.append(holding(desk.directory(), mark));
        return all.join(QLatin1Char(' '));
    };
    // The answer is still coming, a byte a millisecond.
    QVERIFY2(!Desk::until([&] { return !hits().isEmpty(); }, 3000), qPrintable(hits()));
    core.reset();
    QCOMPARE(hits(), QString());
    Db cache;
    QVERIFY(cache.open(desk.config.dataDir + QStringLiteral("/cache.sqlite"), Db::Durability::Cache, Db::Access::ReadOnly));
    QCOMPARE(cache.value(QStringLiteral("SELECT count(*) FROM connection WHERE id=?"), {connection})->toInt(), 0);
    QCOMPARE(cache.value(QStringLiteral("SELECT count(*) FROM cursor WHERE connection NOT IN (SELECT number FROM connection)"))->toInt(), 0);
}

/// It is in the file still: as it was, with its sign-in, and it can be removed again.
void tst_removal::aFailedRemovalKeepsTheToken()
{
    MemorySecrets secrets;
    std::atomic_bool full = false;
    Desk desk{QUrl()};
    desk.config.practice = false;
    desk.config.failStep = [&full](const QString &sql) { return full && sql.startsWith(QLatin1String("DELETE FROM entry")); };
    Core core(desk.config, std::make_unique<SystemClock>(), std::make_unique<Keychain>(secrets), desk.kinds, desk.services);
    QSignalSpy ready(&core, &Core::ready);
    core.start();
    QVERIFY(ready.wait(20000));
    core.setOffline(true);
    for (const QString &each : {remains, leaves})
        Desk::wait(core.saveConnection(doorOf(each), QStringLiteral("token of ") + each));
    core.setCurrentConnection(leaves);
    QStringList said;
    connect(&core, &Core::noticed, this, [&said](const Notice &notice) { said.append(notice.key); });
    const QString keptUnder = QStringLiteral("provider-desk/") + leaves;
    full = true;
    QVERIFY(!Desk::outcome(core.removeConnection(leaves)));
    full = false;
    QVERIFY(!Desk::wait(secrets.read(keptUnder)).isEmpty());
    QVERIFY(core.status(leaves).hasSecret);
    QCOMPARE(core.currentConnection(QStringLiteral("registerTrainees")).id, leaves);
    QCOMPARE(said, QStringList());
    Desk::wait(core.removeConnection(leaves));
    QVERIFY(Desk::wait(secrets.read(keptUnder)).isEmpty());
    QVERIFY(!Desk::wait(secrets.read(QStringLiteral("provider-desk/") + remains)).isEmpty());
}

/// The desk ended between the rows and the keychain's answer, or the keychain failed: a later start asks again, once it is
/// done no more, and never for one that is there.
void tst_removal::aTokenIsForgottenByTheNextStart()
{
    class Failing final : public Secrets
    {
    public:
        Failing(MemorySecrets &of, bool &fails, QStringList &forgotten) : m_of(of), m_fails(fails), m_forgotten(forgotten) { }
        QFuture<Result<QString>> read(const QString &key) override { return m_of.read(key); }
        QFuture<Result<Done>> write(const QString &key, const QString &secret) override { return m_of.write(key, secret); }
        QFuture<Result<Done>> forget(const QString &key) override
        {
            m_forgotten.append(key);
            return m_fails ? readyFuture<Done>(fail(ErrorKind::Storage, QStringLiteral("It is locked."))) : m_of.forget(key);
        }
        bool isLasting() const override { return true; }

    private:
        MemorySecrets &m_of;
        bool &m_fails;
        QStringList &m_forgotten;
    };
    MemorySecrets secrets;
    std::atomic_bool full = false;
    bool fails = true;
    QStringList forgotten;
    Desk desk{QUrl()};
    desk.config.practice = false;
    desk.config.pullAtStart = false;
    desk.config.failStep = [&full](const QString &sql) { return full && sql.startsWith(QLatin1String("DELETE FROM entry")); };
    desk.secrets = [&] { return std::make_unique<Failing>(secrets, fails, forgotten); };
    const auto start = [&desk, &forgotten] {
        forgotten.clear();
        desk.start();
        desk.core().setOffline(true);
        QSignalSpy ready(&desk.core(), &Core::ready);
        return ready.wait(20000);
    };
    QVERIFY(start());
    for (const QString &each : {leaves, remains})
        Desk::wait(desk.core().saveConnection(doorOf(each), QStringLiteral("token")));
    Desk::wait(desk.core().removeConnection(leaves));
    const QString keptUnder = QStringLiteral("provider-desk/") + leaves;
    QVERIFY(!Desk::wait(secrets.read(keptUnder)).isEmpty());
    fails = false;
    QVERIFY(start());
    QVERIFY(Desk::until([&] { return Desk::wait(secrets.read(keptUnder)).isEmpty(); }));
    QCOMPARE(forgotten, QStringList(keptUnder));
    full = true;
    QVERIFY(!Desk::outcome(desk.core().removeConnection(remains)));
    full = false;
    QVERIFY(start());
    QVERIFY(!Desk::until([&] { return !forgotten.isEmpty(); }, 300));
    QVERIFY(!Desk::wait(secrets.read(QStringLiteral("provider-desk/") + remains)).isEmpty());
}

void tst_removal::aTokenThatStaysIsSaid()
{
    class Stubborn final : public Secrets
    {
    public:
        QFuture<Result<QString>> read(const QString &key) override { return m_kept.read(key); }
        QFuture<Result<Done>> write(const QString &key, const QString &secret) override { return m_kept.write(key, secret); }
        QFuture<Result<Done>> forget(const QString &) override { return readyFuture<Done>(fail(ErrorKind::Storage, QStringLiteral("It is locked."))); }
        bool isLasting() const override { return true; }

    private:
        MemorySecrets m_kept;
    };
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    desk.secrets = [] { return std::make_unique<Stubborn>(); };
    desk.start();
    ready(desk);
    QStringList said;
    connect(&desk.core(), &Core::noticed, this, [&said](const Notice &notice) { said.append(notice.key + notice.arguments.value(QStringLiteral("problem"))); });
    Desk::wait(desk.core().removeConnection(desk.core().connections().constFirst().id));
    QVERIFY(Desk::until([&] { return !said.filter(QStringLiteral("could not be taken out of the computer’s keychain")).isEmpty(); }));
    QVERIFY(said.join(QLatin1Char(' ')).contains(QLatin1String("It is locked.")));
}

DESK_TEST(tst_removal)
#include "tst_removal.moc"
