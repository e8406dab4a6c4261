// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "app/store/Opening.h"
#include "tests/store/WorkerFolder.h"
#include "tests/support/Runner.h"

namespace {
constexpr int drafts = 24;

/// The files of a folder on this thread, each of their steps to be failed.
struct Files {
    explicit Files(const Kinds &kinds)
        : records(cacheDb, kinds), outbox(outboxDb), activity(activityDb, kinds), all{cacheDb, outboxDb, records, outbox, kinds, activityDb, activity}
    {
        for (Db *each : {&cacheDb, &outboxDb, &activityDb})
            each->failStep = [this](const QString &) { return ++steps == broken; };
    }

    Db cacheDb;
    Db outboxDb;
    Db activityDb;
    Records records;
    OutboxTable outbox;
    Activity activity;
    Stores all;
    int steps = 0;
    int broken = 0;
};
} // namespace

/// A damaged outbox whose mending ends at any of its steps: for want of room, or with the desk.
class tst_mending : public WorkerFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void noStepLosesWhatTheFileStillGives()
    {
        damage();
        bool ended = false;
        for (int broken = 1; !ended; ++broken) {
            QTemporaryDir folder;
            copyTo(folder.path());
            {
                Files files(m_kinds);
                files.broken = broken;
                Opening opening(files.all, folder.path(), [] { return at(100); });
                const StoreReport report = opening.openAll();
                if (report.problem.isEmpty() && report.outboxSetAside.isEmpty())
                    (void)opening.checkOutbox();
                ended = files.steps < broken;
            }
            Files files(m_kinds);
            Opening next(files.all, folder.path(), [] { return at(200); });
            const StoreReport report = next.openAll();
            QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
            (void)next.checkOutbox();
            const auto entries = files.outbox.entries({});
            QVERIFY(entries);
            QVERIFY2(entries->size() == drafts, qPrintable(QStringLiteral("step %1: %2 entries").arg(broken).arg(entries->size())));
            // A draft in the copy that gave it back, and sent since: the record tells, at whichever start it is asked.
            const auto sent = files.outbox.entry(1);
            QVERIFY(sent && *sent);
            QVERIFY2((*sent)->state == EntryState::Unsure, qPrintable(QStringLiteral("step %1: %2").arg(broken).arg(entryStateName((*sent)->state))));
            QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("outbox-mending.sqlite"))));
        }
    }

    /// The power went between the two renamings.
    void whatWasSavedTakesTheEmptyPlace()
    {
        seed(drafts);
        QVERIFY(QFile::rename(filePath("outbox.sqlite"), filePath("outbox-mending.sqlite")));
        Files files(m_kinds);
        const StoreReport report = Opening(files.all, path(), [] { return at(100); }).openAll();
        QVERIFY2(report.problem.isEmpty() && !report.outboxMissing, qPrintable(report.problem));
        QCOMPARE(files.outbox.entries({})->size(), drafts);
    }

private:
    QString filePath(const char *name) const { return QDir(path()).filePath(QString::fromLatin1(name)); }

    /// A copy is older than half of the drafts, and than the sending of the first, whose page is lost.
    void damage()
    {
        seed(drafts / 2);
        {
            Worker worker(m_kinds);
            got(worker.open(path()));
            got(worker.write([folder = path()](Stores &stores) -> Result<Done> {
                if (const auto copied = Backups::backupPrecious(stores.outboxDb, folder, at(20)); !copied)
                    return fail(copied.error());
                for (int i = drafts / 2; i < drafts; ++i) {
                    if (const auto saved = stores.outbox.saveDraft(draft(QStringLiteral("p%1").arg(i)), at(30 + i)); !saved)
                        return fail(saved.error());
                }
                Entry entry = **stores.outbox.entry(1);
                for (const EntryState to : {EntryState::Ready, EntryState::Sending, EntryState::Done}) {
                    const EntryState from = std::exchange(entry.state, to);
                    if (const auto moved = stores.outbox.transition(from, entry, to == EntryState::Sending ? QStringLiteral("sending") : QString(), {}, at(70)); !moved)
                        return fail(moved.error());
                }
                return Done{};
            }));
        }
        const QString file = filePath("outbox.sqlite");
        QByteArray bytes = read(file);
        const qsizetype first = bytes.indexOf("Name of p0");
        QVERIFY(first > 0);
        bytes.replace(first / 4096 * 4096, 4096, QByteArray(4096, '\xff'));
        write(file, bytes);
    }

    void copyTo(const QString &folder) const
    {
        for (const QString &part : {QString(), QStringLiteral("backups")}) {
            const QDir from(QDir(path()).filePath(part));
            QVERIFY(QDir().mkpath(QDir(folder).filePath(part)));
            const QStringList names = from.entryList(QDir::Files);
            for (const QString &name : names)
                QVERIFY(QFile::copy(from.filePath(name), QDir(QDir(folder).filePath(part)).filePath(name)));
        }
    }
};

DESK_TEST(tst_mending)
#include "tst_mending.moc"
