// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Restoring.h"

#include "app/base/Faults.h"
#include "app/store/Backups.h"
#include "app/store/Cell.h"
#include "app/store/Migrations.h"
#include "app/store/Removal.h"
#include "app/store/Salvage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace {
const Fault fileNotRead{QT_TRANSLATE_NOOP("Faults", "The file %1 cannot be read.")};

/// Working copies must not be mistaken for copies, nor stay.
struct Scratch {
    QString path;
    explicit Scratch(const QString &directory) : path(QDir(directory).filePath(QStringLiteral("restoring"))) { clear(); }
    ~Scratch() { clear(); }
    void clear() const
    {
        for (const char *tail : {"", "-wal", "-shm", "-journal"})
            QFile::remove(QString(path + QLatin1String(tail)));
    }
};

Error cannotRead(const QString &file)
{
    return {ErrorKind::Storage, 0, fileNotRead.with(file), QStringLiteral("corrupt"), {}, {}, {}};
}

EntryQuery everything()
{
    EntryQuery query;
    for (int state = 0; state < entryStateCount; ++state)
        query.states.append(EntryState(state));
    query.sort = QStringLiteral("created");
    return query;
}

bool isOver(EntryState state) { return state == EntryState::Done || state == EntryState::Dropped; }

/// What began to be sent after these steps, by entry.
Result<QMultiHash<qint64, Draft>> goneSince(Stores &stores, const QList<HistoryStep> &steps)
{
    const auto sent = stores.activity.sentSince(steps);
    if (!sent)
        return fail(sent.error());
    QMultiHash<qint64, Draft> gone;
    for (const Draft &draft : *sent)
        gone.insert(draft.entry, draft);
    return gone;
}

bool hasGone(const QMultiHash<qint64, Draft> &gone, const Entry &entry)
{
    const QList<Draft> all = gone.values(entry.id);
    return std::any_of(all.begin(), all.end(), [&](const Draft &each) {
        return each.connection == entry.draft.connection && each.kind == entry.draft.kind && each.target == entry.draft.target
            && each.command == entry.draft.command;
    });
}

/// Read back by itself; only where that cannot tell a person is asked.
Result<Done> doubt(OutboxTable &outbox, Entry entry, const QString &who, const QDateTime &now)
{
    const EntryState from = entry.state;
    entry.state = EntryState::Unsure;
    entry.needsPerson = false;
    entry.notBefore = {};
    entry.held = false;
    entry.lastError = {ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}}; // a service that was busy then is no leave to send again now
    // One that is not doubted could be sent a second time: rather no restore at all.
    return outbox.transitions({{from, entry}}, QStringLiteral("restored"), who, now);
}

/// A copy of the copy with today's schema: what is listed is never written to.
Result<Done> openCopy(Db &db, const Scratch &scratch, const QString &file)
{
    if (!QFile::copy(file, scratch.path))
        return fail(cannotRead(file));
    Result<Done> opened = db.open(scratch.path, Db::Durability::Precious);
    if (opened)
        opened = Migrations::run(db, QStringLiteral("outbox"));
    if (!opened)
        return opened;
    const Result<QString> sound = db.quickCheck();
    return sound && *sound == QLatin1String("ok") ? Result<Done>(Done{}) : fail(cannotRead(file));
}

/// What may have gone since: it was on its way, or the record says so.
QList<Entry> doubtfulOf(const QList<Entry> &entries, const QMultiHash<qint64, Draft> &gone)
{
    QList<Entry> doubtful;
    for (const Entry &entry : entries) {
        const bool mayGo = entry.state == EntryState::Ready || entry.state == EntryState::Waiting || entry.state == EntryState::Sending;
        if (mayGo || (hasGone(gone, entry) && !isOver(entry.state)))
            doubtful.append(entry);
    }
    return doubtful;
}

struct Compared {
    RestorePreview preview;
    QList<Entry> doubtful;
};

Result<Compared> compare(Stores &stores, OutboxTable &copy)
{
    Compared found;
    const auto then = copy.entries(everything());
    const auto now = stores.outbox.entries(everything());
    if (!then || !now)
        return fail((then ? now : then).error());
    const auto steps = copy.stepsAfter(0);
    if (!steps)
        return fail(steps.error());
    QMultiHash<qint64, Draft> gone;
    if (stores.activityDb.isOpen()) {
        const auto sent = goneSince(stores, *steps);
        if (!sent)
            return fail(sent.error());
        gone = *sent;
    } else {
        found.preview.recordWhole = false;
    }
    QHash<qint64, const Entry *> present;
    for (const Entry &entry : *now)
        present.insert(entry.id, &entry);
    found.preview.entries = then->size();
    found.doubtful = doubtfulOf(*then, gone);
    for (const Entry &entry : *then) {
        const Entry *today = present.take(entry.id);
        if (today != nullptr && today->changedAt != entry.changedAt)
            found.preview.older += 1;
    }
    found.preview.lost = present.size();
    found.preview.unsure = found.doubtful.size();
    return found;
}

/// Records that no service could list again are facts, and nothing of them is ever sent: what was registered since stays.
Result<Done> keepRegister(Stores &stores, Db &copy)
{
    const auto nothing = [](sqlite3_stmt *) { return false; };
    QList<QVariantList> rows;
    const Result<Done> read = stores.outboxDb.scan(QStringLiteral("SELECT connection, kind, id, updated_at, values_json, source, at FROM known"), {}, [&rows](sqlite3_stmt *row) {
        QVariantList cells;
        for (int i = 0; i < 6; ++i)
            cells.append(Cell::text(row, i));
        cells.append(qint64(sqlite3_column_int64(row, 6)));
        rows.append(cells);
        return true;
    });
    if (!read)
        return read;
    for (const QVariantList &row : std::as_const(rows)) {
        if (const auto kept = copy.scan(QStringLiteral("INSERT OR REPLACE INTO known (connection, kind, id, updated_at, values_json, source, at)"
                                                       " VALUES (?,?,?,?,?,?,?)"), row, nothing); !kept)
            return kept;
    }
    return Done{};
}

/// The connections as they are now, whatever the copy says of them: one that was removed does not come back.
Result<Done> keepConnections(Stores &stores, Db &db, OutboxTable &copy)
{
    const auto now = stores.outbox.connections();
    const auto then = copy.connections();
    if (!now || !then)
        return fail((now ? then : now).error());
    QSet<QString> there;
    for (const Connection &each : *now) {
        there.insert(each.id);
        if (const auto saved = copy.saveConnection(each); !saved)
            return saved;
    }
    bool any = false;
    for (const Connection &each : *then) {
        if (there.contains(each.id))
            continue;
        if (const auto removed = copy.removeConnection(each.id); !removed)
            return removed;
        any = true;
    }
    if (const auto owes = Removal::keepOwed(stores.outbox, copy); !owes)
        return owes;
    if (const auto head = Activity::carryHead(stores.outbox, copy); !head)
        return head;
    if (const auto registered = keepRegister(stores, db); !registered)
        return registered;
    return any ? Removal::compact(db) : Result<Done>(Done{});
}

/// No number of an entry is given twice, and a copy from before the first of them is not taken for a file that lost them.
Result<Done> keepNumbers(Stores &stores, Db &copy)
{
    const auto given = stores.outboxDb.value(QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name='entry'"));
    if (!given)
        return fail(given.error());
    const QVariant highest = given->toLongLong();
    const auto nothing = [](sqlite3_stmt *) { return false; };
    const Result<Done> raised = copy.scan(QStringLiteral("UPDATE sqlite_sequence SET seq=max(seq,?) WHERE name='entry'"), {highest}, nothing);
    return raised ? copy.scan(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT 'entry', ?1 WHERE ?1>0"
                                             " AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name='entry')"),
                              {highest}, nothing)
                  : raised;
}
} // namespace

QList<BackupEntry> Restoring::list(const QString &directory)
{
    QList<BackupEntry> all;
    for (const Backups::Of of : {Backups::Of::Outbox, Backups::Of::Aside}) {
        const QStringList files = Backups::list(directory, of);
        for (const QString &file : files) {
            BackupEntry entry{file, Backups::instantOf(file), of == Backups::Of::Aside, -1};
            Db db;
            if (db.open(file, Db::Durability::Precious, Db::Access::ReadOnly)) {
                if (const auto count = db.value(QStringLiteral("SELECT count(*) FROM entry")))
                    entry.entries = count->toLongLong();
            }
            all.append(entry);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const BackupEntry &a, const BackupEntry &b) { return a.at > b.at; });
    return all;
}

Result<RestorePreview> Restoring::preview(Stores &stores, const QString &file)
{
    const Scratch scratch(QFileInfo(stores.outboxDb.path()).absolutePath());
    Db db;
    if (const Result<Done> opened = openCopy(db, scratch, file); !opened)
        return fail(opened.error());
    OutboxTable copy(db);
    const Result<Compared> compared = compare(stores, copy);
    if (!compared)
        return fail(compared.error());
    return compared->preview;
}

Result<RestorePreview> Restoring::restore(Stores &stores, const QString &directory, const QString &file, const QString &who, const QDateTime &now)
{
    // The record first: what went since the copy is told from it.
    if (stores.activityDb.isOpen()) {
        if (const auto copied = stores.activity.catchUp(stores.outbox); !copied)
            return fail(copied.error());
    }
    const Scratch scratch(directory);
    Db db;
    if (const Result<Done> opened = openCopy(db, scratch, file); !opened)
        return fail(opened.error());
    OutboxTable copy(db);
    copy.facts = stores.outbox.facts;
    const Result<Compared> compared = compare(stores, copy);
    if (!compared)
        return fail(compared.error());
    Result<Done> done = keepConnections(stores, db, copy);
    if (done)
        done = copy.beginHistoryAnew();
    if (done)
        done = keepNumbers(stores, db);
    if (!done)
        return fail(done.error());
    for (const Entry &entry : compared->doubtful) {
        if (const Result<Done> doubted = doubt(copy, entry, who, now); !doubted)
            return fail(doubted.error());
    }
    const auto aside = Backups::backupPrecious(stores.outboxDb, directory, now, Backups::Of::Aside);
    if (!aside)
        return fail(aside.error());
    const Result<Done> owed = Activity::owe(copy, QStringLiteral("restored"), now,
                                            {{QStringLiteral("copy"), QFileInfo(file).completeBaseName()},
                                             {QStringLiteral("aside"), QFileInfo(*aside).completeBaseName()},
                                             {QStringLiteral("entries"), compared->preview.entries},
                                             {QStringLiteral("unsure"), compared->preview.unsure}});
    if (!owed)
        return fail(owed.error());
    db.close();
    if (const Result<Done> restored = stores.outboxDb.restoreFrom(scratch.path); !restored)
        return fail(restored.error());
    // The outbox is the copy from here on, whatever the record takes: the worker copies what it owes as soon as it can.
    stores.outbox.noteUnrecorded();
    return compared->preview;
}

Result<Done> Restoring::doubtSalvaged(Stores &stores, const QDateTime &now)
{
    const Result<QList<qint64>> owed = Salvage::owed(stores.outbox);
    if (!owed)
        return fail(owed.error());
    if (owed->isEmpty() || !stores.activityDb.isOpen())
        return Done{};
    const QSet<qint64> salvaged(owed->begin(), owed->end());
    auto steps = stores.outbox.stepsAfter(0);
    if (!steps)
        return fail(steps.error());
    steps->removeIf([&salvaged](const HistoryStep &step) { return !salvaged.contains(step.entry); });
    const auto gone = goneSince(stores, *steps);
    if (!gone)
        return fail(gone.error());
    return stores.outboxDb.transaction([&]() -> Result<Done> {
        if (const Result<Done> settled = Salvage::settle(stores.outbox); !settled)
            return settled;
        for (const qint64 id : *owed) {
            const auto entry = stores.outbox.entry(id);
            if (!entry)
                return fail(entry.error());
            if (!*entry || isOver((*entry)->state) || (*entry)->state == EntryState::Unsure || !hasGone(*gone, **entry))
                continue;
            if (const Result<Done> doubted = doubt(stores.outbox, **entry, {}, now); !doubted)
                return doubted;
        }
        return Done{};
    });
}

/// Numbers of steps are never given twice in one file, whatever is taken out of it. By indexes: asked at every start.
Result<bool> Restoring::isBehind(Stores &stores)
{
    const Result<HistoryMark> mark = stores.outbox.historyMark();
    if (!mark)
        return fail(mark.error());
    const auto given = stores.outboxDb.value(QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name='history'"));
    const auto told = stores.activityDb.value(QStringLiteral("SELECT max(history) FROM line WHERE outbox=? AND history>0"), {mark->outbox});
    if (!given || !told)
        return fail((given ? told : given).error());
    if (told->toLongLong() > given->toLongLong())
        return true;
    // Or it went on under a later name.
    const auto later = stores.activityDb.value(QStringLiteral("SELECT 1 FROM line WHERE id>(SELECT id FROM line WHERE outbox=? AND history=? AND history>0)"
                                                              " AND history>0 AND outbox<>? LIMIT 1"),
                                               {mark->outbox, told->toLongLong(), mark->outbox});
    if (!later)
        return fail(later.error());
    return later->isValid();
}

Result<Restoring::WentBack> Restoring::doubtOlder(Stores &stores, const QDateTime &now)
{
    const auto entries = stores.outbox.entries(everything());
    const auto steps = stores.outbox.stepsAfter(0);
    if (!entries || !steps)
        return fail(entries ? steps.error() : entries.error());
    const auto gone = goneSince(stores, *steps);
    const auto missing = lost(stores);
    if (!gone || !missing)
        return fail(gone ? missing.error() : gone.error());
    const QList<Entry> doubtful = doubtfulOf(*entries, *gone);
    const Result<Done> doubted = stores.outboxDb.transaction([&]() -> Result<Done> {
        if (const Result<Done> anew = stores.outbox.beginHistoryAnew(); !anew)
            return anew;
        for (const Entry &entry : doubtful) {
            if (const Result<Done> each = doubt(stores.outbox, entry, {}, now); !each)
                return each;
        }
        return Activity::owe(stores.outbox, QStringLiteral("restored"), now,
                             {{QStringLiteral("entries"), entries->size()}, {QStringLiteral("unsure"), doubtful.size()}});
    });
    if (!doubted)
        return fail(doubted.error());
    stores.outbox.noteUnrecorded();
    return WentBack{*missing, doubtful.size()};
}

Result<qint64> Restoring::lost(Stores &stores)
{
    const auto given = stores.outboxDb.value(QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name='entry'"));
    if (!given)
        return fail(given.error());
    const auto count = stores.activityDb.value(QStringLiteral("SELECT count(DISTINCT entry) FROM line WHERE history>0 AND entry>?"), {given->toLongLong()});
    if (!count)
        return fail(count.error());
    return count->toLongLong();
}
