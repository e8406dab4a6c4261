// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "app/store/Migrations.h"
#include "app/store/Restoring.h"
#include "tests/store/Toy.h"
#include "tests/support/Runner.h"

using Toy::at;

/// The activity record over a real store: what it says, that nothing is lost between two files, that a line cut out or
/// changed is noticed, and what a restore makes of entries that may have gone.
class tst_activity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepIsALine();
    void freeTextIsAFingerprint();
    void whatTheServiceSaidIsRedacted();
    void linesCannotBeChanged();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void aCrashBetweenTheFilesIsRepaired();
    void aRecordThatCannotBeWrittenLosesNothing();
    void aLostFileComesBackFromItsCopy();
    void searches();
    void longRecords();
    void restoredReadyIsUnsure();
    void restoringCanBeUndone();
    void removedConnectionsStayRemoved();

private:
    template <class T>
    static T got(const QFuture<Result<T>> &future)
    {
        QFuture<Result<T>> copy = future;
        copy.waitForFinished();
        const Result<T> result = copy.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    std::unique_ptr<Worker> open()
    {
        auto worker = std::make_unique<Worker>(m_kinds);
        worker->who = QStringLiteral("siân");
        worker->now = [] { return at(1000); };
        got(worker->open(m_folder->path()));
        return worker;
    }
    static qint64 draft(Worker &worker, const QString &target, const QString &reason = QStringLiteral("Ill since May"), int second = 0)
    {
        Entry entry;
        entry.draft = {0, QStringLiteral("c"), QStringLiteral("person"), target, QStringLiteral("defer"),
                       {{QStringLiteral("date"), QStringLiteral("2026-08-15")}, {QStringLiteral("reason"), reason}}, {}, {}};
        entry.name = QStringLiteral("Siân O’Neill");
        entry.person = QStringLiteral("person-") + target;
        return got(worker.write([entry, second](Stores &stores) { return stores.outbox.saveDraft(entry, at(second)); }));
    }
    static void move(Worker &worker, qint64 id, EntryState to, const QString &note, int second, const std::function<void(Entry &)> &change = {})
    {
        const bool moved = got(worker.write([=](Stores &stores) -> Result<bool> {
            Entry entry = **stores.outbox.entry(id);
            const EntryState from = entry.state;
            entry.state = to;
            if (change)
                change(entry);
            return stores.outbox.transition(from, entry, note, QStringLiteral("rhys"), at(second));
        }));
        QVERIFY(moved);
    }
    static QList<ActivityLine> lines(Worker &worker, const ActivityQuery &query = {})
    {
        return got(worker.read([query](Stores &stores) -> Result<QList<ActivityLine>> {
            QList<ActivityLine> all;
            const auto done = stores.activity.each(query, [&](const ActivityLine &line) {
                all.append(line);
                return true;
            });
            if (!done)
                return fail(done.error());
            return all;
        }));
    }
    static QStringList actions(Worker &worker, const ActivityQuery &query = {})
    {
        QStringList all;
        for (const ActivityLine &line : lines(worker, query))
            all.append(line.action);
        return all;
    }
    static ActivityCheck check(Worker &worker, int atMost = 3)
    {
        return got(worker.read([atMost](Stores &stores) -> Result<ActivityCheck> {
            Activity::Checking state;
            while (!state.over) {
                const auto next = stores.activity.check(state, atMost);
                if (!next)
                    return fail(next.error());
                state = *next;
            }
            return state.check;
        }));
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// As somebody with a tool would do it, past the guards.
    void tamper(const QString &sql)
    {
        Db db;
        QVERIFY(db.open(path("activity.sqlite"), Db::Durability::Precious));
        QVERIFY(db.script(QStringLiteral("DROP TRIGGER line_never_changes; DROP TRIGGER line_never_goes; ") + sql));
    }

    Kinds m_kinds;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_activity::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_kinds = Kinds();
    KindSpec kind = Toy::person();
    kind.commands[0].fields = {FieldSpec{.id = "date", .type = FieldType::Date}, FieldSpec{.id = "reason", .type = FieldType::LongText}};
    m_kinds.add(kind);
}

void tst_activity::everyStepIsALine()
{
    const auto worker = open();
    const qint64 id = draft(*worker, QStringLiteral("p1"));
    move(*worker, id, EntryState::Ready, QStringLiteral("released"), 1);
    move(*worker, id, EntryState::Sending, QStringLiteral("sending"), 2, [](Entry &entry) { entry.attempt = 1; });
    move(*worker, id, EntryState::Done, QStringLiteral("accepted"), 3, [](Entry &entry) { entry.lastError = {ErrorKind::Cancelled, 204, {}, {}, {}, {}, {}}; });
    const QList<ActivityLine> all = lines(*worker);
    QCOMPARE(actions(*worker), QStringList({QStringLiteral("draft"), QStringLiteral("released"), QStringLiteral("sending"), QStringLiteral("accepted")}));
    QCOMPARE(all[0].who, QStringLiteral("siân"));
    QCOMPARE(all[1].who, QStringLiteral("rhys"));
    QVERIFY(!all[0].computer.isEmpty());
    QVERIFY(!all[0].zone.isEmpty());
    QCOMPARE(all[2].attempt, 1);
    QCOMPARE(all[3].status, 204);
    QCOMPARE(all[3].at, at(3));
    QCOMPARE(all[3].target, QStringLiteral("p1"));
    QCOMPARE(all[3].person, QStringLiteral("person-p1"));
    QCOMPARE(all[3].command, QStringLiteral("defer"));
    QCOMPARE(all[3].entry, id);
    QCOMPARE(all[1].codes.value(QStringLiteral("date")).toString(), QStringLiteral("2026-08-15"));
    QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
    QCOMPARE(check(*worker).lines, 4);
    QCOMPARE(QFile::permissions(path("activity.sqlite")) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser), QFile::Permissions());
}

void tst_activity::freeTextIsAFingerprint()
{
    const auto worker = open();
    draft(*worker, QStringLiteral("before"));
    got(worker->write([](Stores &stores) -> Result<Done> {
        stores.activity.setKey("key");
        return Done{};
    }));
    draft(*worker, QStringLiteral("p1"));
    draft(*worker, QStringLiteral("p2"));
    draft(*worker, QStringLiteral("p3"), QStringLiteral("Other"));
    const QList<ActivityLine> all = lines(*worker);
    const auto print = [&](int line) { return all[line].codes.value(QStringLiteral("reason")).toString(); };
    QVERIFY(print(0).isEmpty());
    QVERIFY(print(1).startsWith(QStringLiteral("hmac-sha256:")));
    QCOMPARE(print(2), print(1));
    QVERIFY(print(3) != print(1));
}

void tst_activity::whatTheServiceSaidIsRedacted()
{
    const auto worker = open();
    const qint64 id = draft(*worker, QStringLiteral("p1"));
    move(*worker, id, EntryState::Ready, QStringLiteral("released"), 1);
    move(*worker, id, EntryState::Sending, QStringLiteral("sending"), 2);
    move(*worker, id, EntryState::Rejected, QStringLiteral("notAccepted"), 3, [](Entry &entry) {
        entry.lastError = {ErrorKind::Invalid, 422,
                           QStringLiteral("Siân o’neill born 1990-01-31 (QQ123456C, sian@example.org) cannot be deferred on 2026-08-15 for \"Ill since May\""), {}, {}, {}, {}};
    });
    const ActivityLine line = lines(*worker).constLast();
    QCOMPARE(line.status, 422);
    for (const char *secret : {"Siân", "Neill", "neill", "1990", "QQ123456C", "sian@", "Ill since"})
        QVERIFY2(!line.words.contains(QString::fromUtf8(secret)), qPrintable(line.words));
    QVERIFY2(line.words.contains(QLatin1String("cannot be deferred on 2026-08-15")), qPrintable(line.words));
}

void tst_activity::linesCannotBeChanged()
{
    const auto worker = open();
    draft(*worker, QStringLiteral("p1"));
    for (const char *sql : {"UPDATE line SET who='x'", "DELETE FROM line"}) {
        auto tried = worker->write([sql](Stores &stores) { return stores.activityDb.script(QLatin1String(sql)); });
        tried.waitForFinished();
        QVERIFY(!tried.result());
        QVERIFY(tried.result().error().message.contains(QLatin1String("never")));
    }
    QCOMPARE(lines(*worker).size(), 1);
}

void tst_activity::damageIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("found");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("missing");
    const auto row = [](const char *name, const char *sql, ActivityCheck::Found found, qint64 line, qint64 missing) {
        QTest::newRow(name) << QString::fromLatin1(sql) << int(found) << line << missing;
    };
    using F = ActivityCheck::Found;
    row("nothing", "", F::Whole, 0, 0);
    row("who", "UPDATE line SET who='somebody' WHERE id=4;", F::Changed, 4, 0);
    row("when", "UPDATE line SET at=at+1 WHERE id=7;", F::Changed, 7, 0);
    row("codes", "UPDATE line SET codes='{}' WHERE id=1;", F::Changed, 1, 0);
    row("hash", "UPDATE line SET hash='00' WHERE id=5;", F::Changed, 5, 0);
    row("one cut out", "DELETE FROM line WHERE id=5;", F::Cut, 6, 1);
    row("three cut out", "DELETE FROM line WHERE id BETWEEN 3 AND 5;", F::Cut, 6, 3);
    row("the first", "DELETE FROM line WHERE id=1;", F::Cut, 2, 1);
    row("the end", "DELETE FROM line WHERE id>7;", F::EndCut, 7, 2);
    row("cut out and numbered anew", "DELETE FROM line WHERE id=5; UPDATE line SET id=id-1 WHERE id>5;", F::Changed, 5, 0);
}

void tst_activity::damageIsNoticed()
{
    QFETCH(QString, sql);
    QFETCH(int, found);
    QFETCH(qint64, line);
    QFETCH(qint64, missing);
    {
        const auto worker = open();
        // Lines of the desk, which no history could bring back.
        for (int i = 0; i < 9; ++i)
            got(worker->write([i](Stores &stores) { return stores.activity.append(QStringLiteral("backup"), at(i), {}, {{QStringLiteral("copy"), i}}); }));
    }
    if (!sql.isEmpty())
        tamper(sql);
    const auto worker = open();
    for (const int step : {2, 3, 100}) {
        const ActivityCheck said = check(*worker, step);
        QCOMPARE(int(said.found), found);
        QCOMPARE(said.at, line);
        QCOMPARE(said.missing, missing);
    }
}

void tst_activity::aCrashBetweenTheFilesIsRepaired()
{
    qint64 id = 0;
    {
        const auto worker = open();
        id = draft(*worker, QStringLiteral("p1"));
    }
    // The outbox committed, then the power went: two steps without a line.
    {
        Db db;
        QVERIFY(db.open(path("outbox.sqlite"), Db::Durability::Precious));
        OutboxTable outbox(db);
        Entry entry = **outbox.entry(id);
        entry.state = EntryState::Ready;
        QVERIFY(*outbox.transition(EntryState::Draft, entry, QStringLiteral("released"), QStringLiteral("rhys"), at(1)));
        entry.state = EntryState::Sending;
        QVERIFY(*outbox.transition(EntryState::Ready, entry, QStringLiteral("sending"), QStringLiteral("rhys"), at(2)));
    }
    const QStringList expected{QStringLiteral("draft"), QStringLiteral("released"), QStringLiteral("sending")};
    for (int start = 0; start < 2; ++start) {
        const auto worker = open();
        QCOMPARE(actions(*worker), expected); // once, however often it starts
        QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
    }
}

void tst_activity::aRecordThatCannotBeWrittenLosesNothing()
{
    qint64 id = 0;
    {
        Worker worker(m_kinds);
        bool full = false;
        worker.failStep = [&full](const QString &sql) { return full && sql.startsWith(QLatin1String("INSERT INTO line")); };
        got(worker.open(m_folder->path()));
        full = true;
        id = draft(worker, QStringLiteral("p1"));
        move(worker, id, EntryState::Ready, QStringLiteral("released"), 1);
        QCOMPARE(lines(worker).size(), 0);
        QCOMPARE((*got(worker.read([id](Stores &stores) { return stores.outbox.entry(id); }))).state, EntryState::Ready);
        full = false;
        got(worker.write([](Stores &) -> Result<Done> { return Done{}; }));
        QCOMPARE(actions(worker), QStringList({QStringLiteral("draft"), QStringLiteral("released")}));
        full = true;
        move(worker, id, EntryState::Draft, QStringLiteral("takenBack"), 2);
    }
    const auto worker = open();
    QCOMPARE(actions(*worker), QStringList({QStringLiteral("draft"), QStringLiteral("released"), QStringLiteral("takenBack")}));
}

void tst_activity::aLostFileComesBackFromItsCopy()
{
    {
        const auto worker = open();
        got(worker->write([](Stores &stores) { return stores.activity.append(QStringLiteral("exported"), at(0)); }));
        draft(*worker, QStringLiteral("p1"));
        got(worker->write([this](Stores &stores) { return Backups::backupChanged(stores.activityDb, m_folder->path(), at(1), Backups::Of::Activity); }));
        draft(*worker, QStringLiteral("p2"));
    }
    {
        QFile file(path("activity.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, 'x'));
    }
    const auto worker = open();
    QCOMPARE(actions(*worker), QStringList({QStringLiteral("exported"), QStringLiteral("draft"), QStringLiteral("draft")}));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("activity-damaged-*.sqlite")}).size(), 1);
}

void tst_activity::searches()
{
    const auto worker = open();
    for (const char *target : {"p1", "p2", "p3"}) {
        const qint64 id = draft(*worker, QLatin1String(target), QStringLiteral("a"), 10);
        move(*worker, id, EntryState::Ready, QStringLiteral("released"), 86400 * 3);
    }
    const auto count = [&](const ActivityQuery &query) { return got(worker->read([query](Stores &stores) { return stores.activity.order(query); })).size(); };
    ActivityQuery query;
    QCOMPARE(count(query), 6);
    query.text = QStringLiteral(" P2 ");
    QCOMPARE(count(query), 2);
    query.text = QStringLiteral("person-p3");
    QCOMPARE(count(query), 2);
    query.text = QStringLiteral("1");
    QCOMPARE(count(query), 2); // the entry's number
    query = {};
    query.who = QStringLiteral("rhys");
    QCOMPARE(count(query), 3);
    query = {};
    query.from = at(86400 * 2).toLocalTime().date();
    QCOMPARE(count(query), 3);
    query.to = query.from.addDays(-1);
    QCOMPARE(count(query), 0);
    query = {};
    query.command = QStringLiteral("withdraw");
    QCOMPARE(count(query), 0);
    const ActivityChoices choices = got(worker->read([](Stores &stores) { return stores.activity.choices(); }));
    QCOMPARE(choices.commands.size(), 1);
    QCOMPARE(choices.colleagues, QStringList({QStringLiteral("rhys"), QStringLiteral("siân")}));
}

void tst_activity::longRecords()
{
    const auto worker = open();
    got(worker->write([](Stores &stores) {
        return stores.activityDb.transaction([&]() -> Result<Done> {
            for (int i = 0; i < 20'000; ++i) {
                if (const auto done = stores.activity.append(QStringLiteral("backup"), at(i)); !done)
                    return done;
            }
            return Done{};
        });
    }));
    QElapsedTimer timer;
    timer.start();
    const QList<qint64> order = got(worker->read([](Stores &stores) { return stores.activity.order({}); }));
    QCOMPARE(order.size(), 20'000);
    QCOMPARE(order.first(), 20'000);
    QCOMPARE(got(worker->read([order](Stores &stores) { return stores.activity.lines(order.mid(10'000, 64)); })).size(), 64);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(check(*worker, 5000).lines, 20'000);
}

void tst_activity::restoredReadyIsUnsure()
{
    const auto worker = open();
    const qint64 drafted = draft(*worker, QStringLiteral("drafted"));
    const qint64 sentSince = draft(*worker, QStringLiteral("sentSince"));
    const qint64 ready = draft(*worker, QStringLiteral("ready"));
    const qint64 waiting = draft(*worker, QStringLiteral("waiting"));
    const qint64 done = draft(*worker, QStringLiteral("done"));
    move(*worker, ready, EntryState::Ready, QStringLiteral("released"), 1, [](Entry &entry) { entry.held = true; });
    move(*worker, waiting, EntryState::Waiting, QStringLiteral("notSent"), 1);
    move(*worker, done, EntryState::Done, QStringLiteral("accepted"), 1);
    const QString copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(2)); }));
    move(*worker, sentSince, EntryState::Ready, QStringLiteral("released"), 3);
    move(*worker, sentSince, EntryState::Sending, QStringLiteral("sending"), 4);
    move(*worker, sentSince, EntryState::Done, QStringLiteral("accepted"), 5);
    const qint64 later = draft(*worker, QStringLiteral("later"));
    const RestorePreview preview = got(worker->write([copy](Stores &stores) { return Restoring::preview(stores, copy); }));
    QCOMPARE(preview.entries, 5);
    QCOMPARE(preview.lost, 1);
    QCOMPARE(preview.older, 1);
    QCOMPARE(preview.unsure, 3);
    const auto state = [&](qint64 id) {
        const auto entry = got(worker->read([id](Stores &stores) { return stores.outbox.entry(id); }));
        return entry ? entryStateName(entry->state) : QStringLiteral("gone");
    };
    QCOMPARE(state(sentSince), QStringLiteral("done")); // a preview changes nothing
    got(worker->write([this, copy](Stores &stores) { return Restoring::restore(stores, m_folder->path(), copy, QStringLiteral("siân"), at(10)); }));
    QCOMPARE(state(drafted), QStringLiteral("draft"));
    QCOMPARE(state(done), QStringLiteral("done"));
    QCOMPARE(state(ready), QStringLiteral("unsure"));
    QCOMPARE(state(waiting), QStringLiteral("unsure"));
    QCOMPARE(state(sentSince), QStringLiteral("unsure"));
    QCOMPARE(state(later), QStringLiteral("gone"));
    const QStringList after = actions(*worker);
    QCOMPARE(after.filter(QStringLiteral("restored")).size(), 4); // the desk's own line and one for each that is in doubt
    // The history is counted anew: what happens now is noted too.
    const qint64 fresh = draft(*worker, QStringLiteral("fresh"));
    move(*worker, fresh, EntryState::Dropped, QStringLiteral("dropped"), 11);
    QCOMPARE(actions(*worker).size(), after.size() + 2);
    QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
}

void tst_activity::restoringCanBeUndone()
{
    const auto worker = open();
    draft(*worker, QStringLiteral("p1"));
    const QString copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(1)); }));
    const qint64 second = draft(*worker, QStringLiteral("p2"));
    const auto restore = [&](const QString &file, int when) {
        return got(worker->write([this, file, when](Stores &stores) { return Restoring::restore(stores, m_folder->path(), file, {}, at(when)); }));
    };
    restore(copy, 5);
    QVERIFY(!got(worker->read([second](Stores &stores) { return stores.outbox.entry(second); })));
    const QList<BackupEntry> all = Restoring::list(m_folder->path());
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].aside);
    QCOMPARE(all[0].at, at(5));
    QCOMPARE(all[0].entries, 2);
    QCOMPARE(all[1].entries, 1);
    restore(all[0].file, 6);
    QVERIFY(got(worker->read([second](Stores &stores) { return stores.outbox.entry(second); })));
    QCOMPARE(Restoring::list(m_folder->path()).size(), 3);
    QVERIFY(!QFile::exists(path("restoring")));
    auto refused = worker->write([this](Stores &stores) { return Restoring::restore(stores, m_folder->path(), path("nothing"), {}, at(7)); });
    refused.waitForFinished();
    QVERIFY(!refused.result());
    QCOMPARE(got(worker->read([](Stores &stores) { return stores.outbox.entries({}); })).size(), 2);
}

void tst_activity::removedConnectionsStayRemoved()
{
    const auto worker = open();
    Connection door;
    door.id = QStringLiteral("c");
    door.service = QStringLiteral("toy");
    got(worker->write([door](Stores &stores) { return stores.outbox.saveConnection(door); }));
    draft(*worker, QStringLiteral("p1"));
    const QString copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(1)); }));
    got(worker->write([](Stores &stores) { return stores.outbox.removeConnection(QStringLiteral("c")); }));
    got(worker->write([this, copy](Stores &stores) { return Restoring::restore(stores, m_folder->path(), copy, {}, at(5)); }));
    QVERIFY(got(worker->read([](Stores &stores) { return stores.outbox.connections(); })).isEmpty());
    QVERIFY(got(worker->read([](Stores &stores) { return stores.outbox.entries({}); })).isEmpty());
}

DESK_TEST(tst_activity)
#include "tst_activity.moc"
