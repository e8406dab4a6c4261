// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "app/Lock.h"
#include "app/api/Service.h"
#include "app/secrets/MemorySecrets.h"
#include "tests/support/Desk.h"
#include "app/secrets/MemorySecrets.h"
#include "app/store/Db.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <QtCore/QDirIterator>

/// What a whole desk notes of its own work, keeps copies of, forgets when it is told to, and locks.
class tst_journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJourneyIsNoted();
    void theFileShowsItsOwnChange();
    void aRestoreIsReadBack();
    void copiesByTheHour();
    void nothingOfARemovedConnectionStays();
    void whatIsUnderWayDoesNotComeBack();
    void aTokenThatStaysIsSaid();
    void lockByIdleAndWaking();
    void wrongPhrasesAreSlowed();
    void noKeyIsKeptBeforeThereIsAConnection();

private:
    static constexpr const char *id = "aaaaaaaaaaaaaaaaaaaaaaaa";
    static Values deferral() { return {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("defer_reason"), QStringLiteral("Markedword")}}; }
    static void ready(Desk &desk)
    {
        QVERIFY(Desk::until([&] { return !desk.rows(QStringLiteral("trainee")).isEmpty(); }));
    }
    static QList<ActivityLine> lines(Desk &desk, const ActivityQuery &query = {})
    {
        Journal &journal = desk.core().journal();
        QList<ActivityLine> all = Desk::wait(journal.lines(Desk::wait(journal.order(query))));
        std::reverse(all.begin(), all.end());
        return all;
    }
    static QStringList actions(Desk &desk, const ActivityQuery &query = {})
    {
        QStringList all;
        for (const ActivityLine &line : lines(desk, query))
            all.append(line.action);
        return all;
    }
};

void tst_journal::aJourneyIsNoted()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    desk.start();
    ready(desk);
    const qint64 entry = desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), QLatin1String(id), deferral());
    QCOMPARE(desk.settled(entry).state, EntryState::Done);
    ActivityQuery query;
    query.text = QLatin1String(id);
    QCOMPARE(actions(desk, query), QStringList({QStringLiteral("draft"), QStringLiteral("released"), QStringLiteral("sending"), QStringLiteral("accepted")}));
    const QList<ActivityLine> all = lines(desk, query);
    QCOMPARE(all[3].status, 200);
    QCOMPARE(all[2].attempt, 1);
    QCOMPARE(all[1].who, QStringLiteral("tester"));
    QCOMPARE(all[0].who, QStringLiteral("tester"));
    QVERIFY(all[1].codes.value(QStringLiteral("defer_reason")).toString().startsWith(QLatin1String("hmac-sha256:")));
    QTRY_VERIFY(actions(desk).contains(QStringLiteral("backup"))); // when nothing else was asked for a moment
    const ActivityCheck check = Desk::wait(desk.core().journal().check());
    QCOMPARE(check.found, ActivityCheck::Found::Whole);
    QCOMPARE(check.lines, actions(desk).size());
}

void tst_journal::theFileShowsItsOwnChange()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    desk.config.who = QStringLiteral("=cmd|' /C calc'!A0");
    desk.start();
    ready(desk);
    QCOMPARE(desk.settled(desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), QLatin1String(id), deferral())).state, EntryState::Done);
    const QString path = desk.directory() + QStringLiteral("/record.csv");
    ActivityQuery query;
    query.text = QLatin1String(id);
    QCOMPARE(Desk::wait(desk.core().journal().saveFile(path, query)), 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"line\","));
    QVERIFY(!bytes.contains(",\"=cmd"));
    QVERIFY(bytes.contains(",\"'=cmd"));
    QVERIFY(!bytes.contains("Markedword"));
    QVERIFY(!bytes.contains("Sarah"));
    const qsizetype closing = bytes.indexOf("\"closing fingerprint\"");
    QVERIFY(closing > 0);
    QVERIFY(bytes.mid(closing).contains(Journal::fingerprint(bytes.left(closing))));
    QByteArray changed = bytes;
    changed.replace("2026-02-15", "2026-02-14");
    QVERIFY(changed != bytes);
    QVERIFY(!changed.mid(closing).contains(Journal::fingerprint(changed.left(closing))));
    QCOMPARE(actions(desk).constLast(), QStringLiteral("exported"));
    QVERIFY(!Desk::outcome(desk.core().journal().saveFile(QStringLiteral("/proc/nothing/record.csv"), {})));
}

void tst_journal::aRestoreIsReadBack()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    desk.config.holdSeconds = 600;
    desk.start();
    ready(desk);
    const qint64 entry = desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), QLatin1String(id), deferral());
    QCOMPARE(desk.entry(entry).state, EntryState::Ready);
    desk.end();
    desk.start(); // makes the copy in which it is ready
    ready(desk);
    QTRY_VERIFY(!Desk::wait(desk.core().journal().backups()).isEmpty() && Desk::wait(desk.core().journal().backups()).constFirst().entries == 1);
    const QString copy = Desk::wait(desk.core().journal().backups()).constFirst().file;
    desk.act(entry, EntryAction::SendNow);
    QCOMPARE(desk.settled(entry).state, EntryState::Done);
    QCOMPARE(server.applied(QLatin1String(id)), 1);
    const RestorePreview said = Desk::wait(desk.core().journal().restore(copy));
    QCOMPARE(said.unsure, 1);
    // It had gone meanwhile: reading finds it, and it is not sent a second time.
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Done; }));
    QCOMPARE(server.arrived(QLatin1String(id)), 1);
    const QStringList all = actions(desk);
    QVERIFY(all.contains(QStringLiteral("restored")));
    QVERIFY(all.contains(QStringLiteral("foundByReading")));
    QCOMPARE(Desk::wait(desk.core().journal().check()).found, ActivityCheck::Found::Whole);
}

void tst_journal::copiesByTheHour()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    FakeClock *clock = nullptr;
    desk.clock = [&clock] {
        auto made = std::make_unique<FakeClock>();
        clock = made.get();
        return made;
    };
    desk.start();
    ready(desk);
    QVERIFY(Desk::until([&] { return desk.core().status(QStringLiteral("practice-registerTrainees")).lastSuccess.isValid(); }));
    desk.core().setOffline(true); // a poll would change something by itself
    const auto copies = [&](const char *of) {
        return QDir(desk.config.dataDir + QStringLiteral("/backups")).entryList({QLatin1String(of) + QStringLiteral("-*.sqlite")}, QDir::Files, QDir::Name);
    };
    QVERIFY(Desk::until([&] { return copies("outbox").size() == 1 && copies("activity").size() == 1; }));
    // Each hour with work is a copy, made by the hour and not at once, and the newest seven stay.
    Draft draft = Desk::wait(desk.core().openForm(QStringLiteral("trainee"), QStringLiteral("defer"), desk.rows(QStringLiteral("trainee")).first().row)).draft;
    for (int hour = 0; hour < 9; ++hour) {
        draft.values = {{QStringLiteral("defer_reason"), QStringLiteral("Hour %1").arg(hour)}};
        draft.entry = Desk::wait(desk.core().saveDraft(draft));
        const QString newest = copies("outbox").constLast();
        QVERIFY(!Desk::until([&] { return copies("outbox").constLast() != newest; }, 50));
        clock->advance(std::chrono::hours(1));
        QVERIFY2(Desk::until([&] { return copies("outbox").constLast() != newest; }), qPrintable(QString::number(hour)));
    }
    QCOMPARE(copies("outbox").size(), 7);
    // The last copy of the record has the line of the last copy of the outbox.
    QVERIFY(Desk::until([&] { return copies("activity").size() == 7 && copies("activity").constLast().mid(9) == copies("outbox").constLast().mid(7); }, 5000));
    // An hour without work is none.
    const QStringList before = copies("*");
    clock->advance(std::chrono::hours(1));
    QVERIFY(!Desk::until([&] { return copies("*") != before; }, 400));
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QString &file : copies("*"))
        QCOMPARE(QFile::permissions(desk.config.dataDir + QStringLiteral("/backups/") + file) & ~mine, QFileDevice::Permissions());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const char *folder : {"", "/backups"})
        QCOMPARE(QFile::permissions(desk.config.dataDir + QLatin1String(folder)) & others, QFileDevice::Permissions());
}

namespace {
/// Every byte under `directory` that says `word`.
QStringList holding(const QString &directory, const QByteArray &word)
{
    QStringList hits;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray bytes = file.readAll().toLower();
        if (bytes.contains(word) || bytes.replace('\0', QByteArray()).contains(word))
            hits.append(file.fileName());
    }
    return hits;
}
} // namespace

void tst_journal::nothingOfARemovedConnectionStays()
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
void tst_journal::whatIsUnderWayDoesNotComeBack()
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

void tst_journal::aTokenThatStaysIsSaid()
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

void tst_journal::lockByIdleAndWaking()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    FakeClock *clock = nullptr;
    desk.clock = [&clock] {
        auto made = std::make_unique<FakeClock>();
        clock = made.get();
        return made;
    };
    desk.start();
    Lock &lock = desk.core().journal().lock();
    QVERIFY(Desk::until([&] { return lock.isKnown(); }));
    QVERIFY(!lock.lock());
    QVERIFY(!lock.isLocked());
    lock.setRules({5, true});
    clock->advance(std::chrono::hours(1));
    QVERIFY2(!lock.isLocked(), "without a pass phrase there is no lock");
    Desk::wait(lock.choose(QStringLiteral("correct horse")));
    lock.touched();
    clock->advance(std::chrono::minutes(4));
    QVERIFY(!lock.isLocked());
    lock.touched();
    clock->advance(std::chrono::minutes(4));
    QVERIFY(!lock.isLocked());
    // The computer's clock is set back meanwhile: the minutes pass all the same.
    clock->jump(std::chrono::hours(-24));
    clock->advance(std::chrono::minutes(2));
    QVERIFY(lock.isLocked());
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    QVERIFY(!lock.isLocked());
    // Asleep: the clock goes on, the timers do not.
    lock.setRules({0, true});
    clock->setNow(clock->now().addSecs(1800));
    clock->advance(std::chrono::seconds(6));
    QVERIFY(lock.isLocked());
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    lock.setRules({0, false});
    clock->setNow(clock->now().addSecs(1800));
    clock->advance(std::chrono::seconds(6));
    QVERIFY(!lock.isLocked());
    Desk::wait(lock.choose({}));
    QVERIFY(!lock.isChosen());
}

void tst_journal::wrongPhrasesAreSlowed()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    FakeClock *clock = nullptr;
    desk.clock = [&clock] {
        auto made = std::make_unique<FakeClock>();
        clock = made.get();
        return made;
    };
    desk.start();
    Lock &lock = desk.core().journal().lock();
    Desk::wait(lock.choose(QStringLiteral("correct horse")));
    QVERIFY(lock.lock());
    QVERIFY(!Desk::wait(lock.unlock(QStringLiteral("wrong horse"))));
    const auto soon = Desk::outcome(lock.unlock(QStringLiteral("correct horse")));
    QVERIFY(!soon);
    QCOMPARE(soon.error().kind, ErrorKind::Busy);
    QVERIFY(soon.error().retryAfter.has_value());
    QVERIFY(lock.isLocked());
    clock->advance(std::chrono::seconds(3));
    QVERIFY(!Desk::wait(lock.unlock(QStringLiteral("wrong again"))));
    clock->advance(std::chrono::seconds(3));
    QVERIFY(!Desk::outcome(lock.unlock(QStringLiteral("correct horse"))));
    clock->advance(std::chrono::seconds(2));
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    QVERIFY(!lock.isLocked());
}

namespace {
/// Notes what it is asked to keep.
class NotedSecrets final : public Secrets
{
public:
    explicit NotedSecrets(QStringList &written) : m_written(written) { }
    QFuture<Result<QString>> read(const QString &key) override { return m_memory.read(key); }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        m_written.append(key);
        return m_memory.write(key, secret);
    }
    QFuture<Result<Done>> forget(const QString &key) override { return m_memory.forget(key); }
    bool isLasting() const override { return true; }

private:
    QStringList &m_written;
    MemorySecrets m_memory;
};
} // namespace

/// A keychain that does not exist yet asks for a password when it is written to: not before a person has chosen a door.
void tst_journal::noKeyIsKeptBeforeThereIsAConnection()
{
    QTemporaryDir folder;
    QStringList written;
    Config config;
    config.dataDir = folder.filePath(QStringLiteral("desk"));
    Core core(config, std::make_unique<SystemClock>(), std::make_unique<NotedSecrets>(written), Kinds::standard(), Services::standard());
    QSignalSpy ready(&core, &Core::ready);
    core.start();
    QVERIFY(ready.wait(20000));
    QVERIFY(!Desk::until([&] { return !written.isEmpty(); }, 300));
    core.setOffline(true);
    Connection connection;
    connection.id = QStringLiteral("c");
    connection.service = QStringLiteral("registerTrainees");
    connection.environment = Environment::Sandbox;
    connection.endpoint = QStringLiteral("https://sandbox.example");
    connection.version = core.versions(connection.service).constFirst();
    connection.name = QStringLiteral("Ours");
    Desk::wait(core.saveConnection(connection, QStringLiteral("token")));
    QVERIFY(Desk::until([&] { return written.size() == 2; })); // the token, and what there is something to keep for now
}

DESK_TEST(tst_journal)
#include "tst_journal.moc"
