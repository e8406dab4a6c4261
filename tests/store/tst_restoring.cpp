// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "app/store/Removal.h"
#include "app/store/Restoring.h"
#include "tests/store/ActivityFolder.h"
#include "tests/support/Runner.h"

#include <atomic>

/// What a restore makes of entries that may have gone, and that it can be undone.
class tst_restoring : public ActivityFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void restoredReadyIsUnsure();
    void restoringCanBeUndone();
    void removedConnectionsStayRemoved();
    void whatARemovalOwesIsStillOwed();
    void whatWasRegisteredSinceStays();
    void whatWentUnderALaterNameIsKnown();
    void aSalvageAsksTheRecordToo();
    void aRecordThatCannotBeWrittenHoldsUpNoRestore();
    void whatCannotBeDoubtedIsNotRestored();

private:
    QString state(Worker &worker, qint64 id)
    {
        const auto entry = got(worker.read([id](Stores &stores) { return stores.outbox.entry(id); }));
        return entry ? entryStateName(entry->state) : QStringLiteral("gone");
    }
    void send(Worker &worker, qint64 id, int second)
    {
        move(worker, id, EntryState::Ready, QStringLiteral("released"), second);
        move(worker, id, EntryState::Sending, QStringLiteral("sending"), second + 1);
        move(worker, id, EntryState::Done, QStringLiteral("accepted"), second + 2);
    }
};

void tst_restoring::restoredReadyIsUnsure()
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

void tst_restoring::restoringCanBeUndone()
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

void tst_restoring::removedConnectionsStayRemoved()
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

/// An earlier file in the outbox's place makes neither the traces of a removal nor its sign-in forgotten.
void tst_restoring::whatARemovalOwesIsStillOwed()
{
    const auto worker = open();
    Connection door;
    door.id = QStringLiteral("c");
    door.service = QStringLiteral("toy");
    const QString copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(1)); }));
    got(worker->write([door](Stores &stores) { return stores.outbox.saveConnection(door); }));
    got(worker->write([this](Stores &stores) { return Removal::removeRows(stores, m_folder->path(), QStringLiteral("c")); }));
    got(worker->write([this, copy](Stores &stores) { return Restoring::restore(stores, m_folder->path(), copy, {}, at(5)); }));
    QCOMPARE(got(worker->read(Removal::owedSignIns)), QStringList{QStringLiteral("c")});
    QCOMPARE(got(worker->read([](Stores &stores) { return stores.outbox.note(QStringLiteral("compactOwed")); })), QStringLiteral("1"));
}

/// Nothing could fetch it again.
void tst_restoring::whatWasRegisteredSinceStays()
{
    const auto worker = open();
    Connection door;
    door.id = QStringLiteral("c");
    door.service = QStringLiteral("toy");
    const QString paper = QStringLiteral("paper");
    const auto know = [&](const QString &id, const QString &name, int when) {
        got(worker->write([=](Stores &stores) {
            return stores.outbox.know(QStringLiteral("c"), paper, {{id, {}, {{QStringLiteral("name"), name}}}}, QStringLiteral("import"), at(when));
        }));
    };
    got(worker->write([door](Stores &stores) { return stores.outbox.saveConnection(door); }));
    know(QStringLiteral("1"), QStringLiteral("Aroha"), 0);
    const QString copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(1)); }));
    know(QStringLiteral("1"), QStringLiteral("Aroha Ngata"), 2);
    know(QStringLiteral("2"), QStringLiteral("Wiremu"), 3);
    got(worker->write([this, copy](Stores &stores) { return Restoring::restore(stores, m_folder->path(), copy, {}, at(5)); }));
    const QList<Record> known = got(worker->read([paper](Stores &stores) { return stores.outbox.known(QStringLiteral("c"), paper); }));
    QCOMPARE(known.size(), 2);
    QCOMPARE(known[0].values.text(QStringLiteral("name")), QStringLiteral("Aroha Ngata"));
    QCOMPARE(known[1].values.text(QStringLiteral("name")), QStringLiteral("Wiremu"));
}

/// A restored outbox counts on under another name: what was sent under it is no less sent.
void tst_restoring::whatWentUnderALaterNameIsKnown()
{
    const auto worker = open();
    const qint64 first = draft(*worker, QStringLiteral("first"));
    const auto copied = [&](int when) {
        return got(worker->write([this, when](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(when)); }));
    };
    const auto restore = [&](const QString &file, int when) {
        return got(worker->write([this, file, when](Stores &stores) { return Restoring::restore(stores, m_folder->path(), file, {}, at(when)); }));
    };
    const QString copy = copied(2);
    const qint64 second = draft(*worker, QStringLiteral("second"), {}, 3);
    QCOMPARE(restore(copy, 5).unsure, 0);
    const QString nothingSince = copied(6); // it has no step of its own name
    const qint64 other = draft(*worker, QStringLiteral("other"), {}, 7);
    QVERIFY(other > second); // no number is given twice
    send(*worker, first, 8);
    send(*worker, other, 11);
    QCOMPARE(got(worker->write([nothingSince](Stores &stores) { return Restoring::preview(stores, nothingSince); })).unsure, 1);
    QCOMPARE(restore(copy, 20).unsure, 1);
    QCOMPARE(state(*worker, first), QStringLiteral("unsure"));
    const QStringList aside = Backups::list(m_folder->path(), Backups::Of::Aside);
    QCOMPARE(aside.size(), 2);
    QCOMPARE(restore(aside.constLast(), 30).unsure, 1); // as it stood before the first restore
    QCOMPARE(state(*worker, first), QStringLiteral("unsure"));
    QCOMPARE(state(*worker, second), QStringLiteral("draft")); // another entry went
}

/// What a salvage takes out of a copy may have gone since, exactly as after a restore; and whom the rules ask stands in the
/// connections.
void tst_restoring::aSalvageAsksTheRecordToo()
{
    QString copy;
    qint64 drafted = 0;
    qint64 sentSince = 0;
    qint64 ready = 0;
    {
        const auto worker = open();
        Connection door;
        door.id = QStringLiteral("c");
        door.service = QStringLiteral("toy");
        door.secondPerson = {QStringLiteral("person.other")};
        got(worker->write([door](Stores &stores) { return stores.outbox.saveConnection(door); }));
        drafted = draft(*worker, QStringLiteral("drafted"));
        sentSince = draft(*worker, QStringLiteral("sentSince"));
        ready = draft(*worker, QStringLiteral("ready"));
        move(*worker, ready, EntryState::Ready, QStringLiteral("released"), 1);
        copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(2)); }));
        send(*worker, sentSince, 3);
    }
    {
        Db db;
        QVERIFY(db.open(copy, Db::Durability::Precious));
        QVERIFY(db.script(QStringLiteral("DELETE FROM second_person; UPDATE entry SET held=1, not_before=1")));
    }
    QFile file(path("outbox.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(9000, 'x'));
    file.close();
    const auto worker = open();
    QCOMPARE(state(*worker, drafted), QStringLiteral("draft"));
    for (const qint64 id : {sentSince, ready}) {
        const auto entry = got(worker->read([id](Stores &stores) { return stores.outbox.entry(id); }));
        QVERIFY(entry.has_value());
        QCOMPARE(entryStateName(entry->state), QStringLiteral("unsure"));
        QVERIFY(!entry->needsPerson && !entry->held && !entry->notBefore.isValid());
    }
    QCOMPARE(got(worker->read([](Stores &stores) { return stores.outbox.toReadBack(QStringLiteral("c"), at(60), 10); })).size(), 2);
    QCOMPARE(got(worker->read([](Stores &stores) { return stores.outboxDb.value(QStringLiteral("SELECT command FROM second_person")); })).toString(),
             QStringLiteral("person.other"));
}

/// The outbox is the copy already: that is no failure, and the record tells of it as soon as it can be written.
void tst_restoring::aRecordThatCannotBeWrittenHoldsUpNoRestore()
{
    std::atomic_bool full = false; // outlives the worker, whose thread asks for it until the end
    Worker worker(m_kinds);
    std::atomic_bool stuck = false;
    worker.failStep = [&full, &stuck](const QString &sql) {
        return (full && sql.startsWith(QLatin1String("INSERT INTO line"))) || (stuck && sql.contains(QLatin1String("INTO note")));
    };
    got(worker.open(m_folder->path()));
    const qint64 ready = draft(worker, QStringLiteral("ready"));
    move(worker, ready, EntryState::Ready, QStringLiteral("released"), 1);
    const QString copy = got(worker.write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(2)); }));
    full = true;
    const auto restored = worker.write([this, copy](Stores &stores) { return Restoring::restore(stores, m_folder->path(), copy, {}, at(5)); });
    QCOMPARE(got(restored).unsure, 1);
    QCOMPARE(state(worker, ready), QStringLiteral("unsure"));
    QVERIFY(!actions(worker).contains(QStringLiteral("restored")));
    full = false;
    stuck = true; // the outbox goes on owing what the record has
    for (const bool still : {true, false}) {
        stuck = still;
        got(worker.write([](Stores &) -> Result<Done> { return Done{}; }));
        QCOMPARE(actions(worker).filter(QStringLiteral("restored")).size(), 2); // the desk's own line, and that of the entry
    }
    QCOMPARE(check(worker).found, ActivityCheck::Found::Whole);
}

/// An entry that stayed ready could be sent a second time.
void tst_restoring::whatCannotBeDoubtedIsNotRestored()
{
    const auto worker = open();
    const qint64 ready = draft(*worker, QStringLiteral("ready"));
    move(*worker, ready, EntryState::Ready, QStringLiteral("released"), 1);
    const QString copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(2)); }));
    move(*worker, ready, EntryState::Done, QStringLiteral("accepted"), 3);
    {
        Db db;
        QVERIFY(db.open(copy, Db::Durability::Precious));
        QVERIFY(db.script(QStringLiteral("CREATE TRIGGER stubborn BEFORE UPDATE ON entry BEGIN SELECT RAISE(IGNORE); END")));
    }
    auto refused = worker->write([this, copy](Stores &stores) { return Restoring::restore(stores, m_folder->path(), copy, {}, at(5)); });
    refused.waitForFinished();
    QVERIFY(!refused.result());
    QCOMPARE(state(*worker, ready), QStringLiteral("done"));
}

DESK_TEST(tst_restoring)
#include "tst_restoring.moc"
