// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "app/Lock.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
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
    void nothingOfARemovedConnectionStays();
    void lockByIdleAndWaking();
    void wrongPhrasesAreSlowed();

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

DESK_TEST(tst_journal)
#include "tst_journal.moc"
