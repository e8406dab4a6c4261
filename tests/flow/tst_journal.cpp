// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"
#include "tests/flow/Noted.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

#include <QtCore/QDir>

/// What a whole desk notes of its own work, and keeps copies of.
class tst_journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJourneyIsNoted();
    void theFileShowsItsOwnChange();
    void whatWasSentSaysWhen();
    void aRestoreIsReadBack();
    void copiesByTheHour();
    void copiesThatFailAreSaidOnce();
};

using namespace noted;

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

void tst_journal::whatWasSentSaysWhen()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    desk.start();
    ready(desk);
    const qint64 entry = desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), QLatin1String(id), deferral());
    QCOMPARE(desk.settled(entry).state, EntryState::Done);
    const QList<HistoryLine> steps = Desk::wait(desk.core().history(entry));
    QCOMPARE(steps.constFirst().note, QStringLiteral("draft"));
    QCOMPARE(steps.constFirst().who, QStringLiteral("tester"));
    QDateTime sent;
    for (const HistoryLine &step : steps) {
        if (step.to == EntryState::Sending)
            sent = step.at;
    }
    QVERIFY(sent.isValid());
    EntriesExport results;
    results.query.states = {EntryState::Done};
    results.titles = EntriesExport::entryColumns();
    results.path = desk.directory() + QStringLiteral("/results.csv");
    QCOMPARE(Desk::wait(desk.core().files().exportEntries(results)), 1);
    QFile file(results.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList lines = text.split(QLatin1Char('\n'));
    const qsizetype column = EntriesExport::entryColumns().indexOf(QLatin1String("sent"));
    QVERIFY2(column > 0 && lines.size() > 1, qPrintable(text));
    QCOMPARE(lines.at(1).split(QLatin1Char(',')).value(column).remove(QLatin1Char('"')), sent.toUTC().toString(Qt::ISODate));
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
    desk.clock = FakeClock::maker(clock);
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
    QVERIFY(Desk::until([&] { return copies("outbox").size() == 7; })); // the oldest goes once the newest is there
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

/// Else the newest copy could be weeks old and nobody would know; and it is not told every hour.
void tst_journal::copiesThatFailAreSaidOnce()
{
    PracticeServer server(traineeWorld({plainTrainee(QLatin1String(id))}));
    Desk desk(server.url());
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock);
    QVERIFY(QDir().mkpath(desk.config.dataDir));
    const QString folder = desk.config.dataDir + QStringLiteral("/backups");
    const auto inTheWay = [&folder] {
        QFile file(folder);
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(inTheWay());
    desk.start();
    QStringList said;
    connect(&desk.core(), &Core::noticed, this, [&said](const Notice &notice) {
        if (notice.key.contains(QLatin1String("hourly copy")))
            said.append(notice.arguments.value(QStringLiteral("problem")));
    });
    QVERIFY(Desk::until([&] { return !said.isEmpty(); }));
    QVERIFY(said.constFirst().contains(QLatin1String("backups")));
    for (int hour = 0; hour < 2; ++hour) {
        clock->advance(std::chrono::hours(1));
        QVERIFY(!Desk::until([&] { return said.size() > 1; }, 1000));
    }
    QVERIFY(QFile::remove(folder));
    clock->advance(std::chrono::hours(1));
    QVERIFY(Desk::until([&] { return !QDir(folder).entryList({QStringLiteral("activity-*.sqlite")}, QDir::Files).isEmpty(); }));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(inTheWay());
    ready(desk);
    const qint64 row = desk.rows(QStringLiteral("trainee")).first().row;
    Desk::wait(desk.core().saveDraft(Desk::wait(desk.core().openForm(QStringLiteral("trainee"), QStringLiteral("defer"), row)).draft)); // something new to copy
    clock->advance(std::chrono::hours(1));
    QVERIFY(Desk::until([&] { return said.size() == 2; })); // copies were made meanwhile: this is news
}

DESK_TEST(tst_journal)
#include "tst_journal.moc"
