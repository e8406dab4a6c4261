// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/FaultCases.h"
#include "tests/support/Runner.h"

/// What this desk sent today begins a period of training today, which no answer of the service says: that the person can
/// be neither deferred nor withdrawn until tomorrow is known before anything is sent, and can be sent then.
class tst_same_day : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownBeforeSending_data();
    void isKnownBeforeSending();
    void changesTwice();
    void isOverTomorrow();
    void staysJoining();
};

namespace {

const QString participant = QStringLiteral("participant");
const QString practice = QStringLiteral("practice-earlyCareer");

FaultCases::Write writeOf(const QString &command)
{
    for (const FaultCases::Write &each : FaultCases::all()) {
        if (each.kind == participant && each.command == command)
            return each;
    }
    qFatal("no such command: %s", qPrintable(command));
}

QJsonObject worldOf(const FaultCases::Write &write)
{
    QJsonObject world = FaultCases::emptyWorld();
    for (const char *other : {"registerTrainees", "workBased"})
        world.remove(QLatin1String(other));
    write.add(world, FaultCases::key(write, 1), 1);
    return world;
}

bool isThere(Desk &desk)
{
    return Desk::until([&] { return desk.rows(participant).size() == 1 && !desk.core().status(practice).pulling; });
}

QString blockedBy(const Verdict &verdict)
{
    QStringList said;
    for (const Finding &finding : verdict.findings) {
        if (finding.severity == Severity::Block)
            said.append(QString::fromUtf8(finding.message));
    }
    return said.join(QLatin1Char('|'));
}

Values leaving() { return {{QStringLiteral("reason"), QStringLiteral("other")}}; }

/// One participant, whose schedule is changed today.
struct ChangedToday {
    explicit ChangedToday(const QJsonObject &world) : server(world, false) { }
    bool begin()
    {
        desk.start();
        if (!isThere(desk))
            return false;
        row = desk.rows(participant).first().id;
        return desk.settled(desk.release(participant, write.command, row, write.values)).state == EntryState::Done;
    }
    static FaultCases::Write change() { return writeOf(QStringLiteral("changeSchedule")); }

    const FaultCases::Write write = change();
    PracticeServer server;
    Desk desk{server.url()};
    QString row;
};

} // namespace

void tst_same_day::isKnownBeforeSending_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    for (const char *first : {"changeSchedule", "resume"}) {
        for (const char *then : {"defer", "withdraw"})
            QTest::addRow("%s, then %s", first, then) << QString::fromLatin1(first) << QString::fromLatin1(then);
    }
}

void tst_same_day::isKnownBeforeSending()
{
    QFETCH(QString, first);
    QFETCH(QString, then);
    const FaultCases::Write write = writeOf(first);
    const QString id = FaultCases::key(write, 1);
    PracticeServer server(worldOf(write), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(isThere(desk));
    const QString row = desk.rows(participant).first().id;
    const Entry sent = desk.settled(desk.release(participant, first, row, write.values));
    QCOMPARE(sent.state, EntryState::Done);
    // The row comes back with the answer; a pull knows nothing of it, and takes nothing of it away.
    desk.core().refresh(practice);
    QVERIFY(Desk::until([&] { return !desk.core().status(practice).pulling; }));
    const int before = int(server.writes().size());
    const Verdict verdict = desk.submit(participant, then, row, leaving());
    QCOMPARE(blockedBy(verdict), QStringLiteral("This cannot be done today, because the training was changed today. Send it tomorrow"));
    QCOMPARE(int(server.writes().size()), before);
    Entry draft;
    for (const Entry &entry : desk.entries()) {
        if (entry.draft.command == then)
            draft = entry;
    }
    QCOMPARE(draft.state, EntryState::Draft);
    QCOMPARE(desk.act(draft.id, EntryAction::SendTomorrow).moved, 1);
    draft = desk.entry(draft.id);
    QCOMPARE(draft.state, EntryState::Ready);
    // By the service's day: its clock is frozen at noon, so that tomorrow is twelve hours away.
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(draft.notBefore);
    QVERIFY2(wait > 11 * 3600 && wait < 13 * 3600, qPrintable(QString::number(wait)));
    QCOMPARE(int(server.writes().size()), before);
}

/// A second change on the same day is taken: it is edited in place.
void tst_same_day::changesTwice()
{
    ChangedToday at(worldOf(ChangedToday::change()));
    QVERIFY(at.begin());
    const qint64 again = at.desk.release(participant, at.write.command, at.row,
                                         {{QStringLiteral("schedule_identifier"), QStringLiteral("ecf-reduced-january")}});
    QCOMPARE(at.desk.settled(again).state, EntryState::Done);
    QVERIFY(!blockedBy(at.desk.submit(participant, QStringLiteral("defer"), at.row, leaving())).isEmpty());
}

/// The next day, as the service counts them, nothing stands in the way.
void tst_same_day::isOverTomorrow()
{
    ChangedToday at(worldOf(ChangedToday::change()));
    QVERIFY(at.begin());
    at.server.world().freeze(QDateTime(QDate(2026, 2, 17), QTime(0, 0), Qt::UTC));
    at.desk.core().refresh(practice);
    QVERIFY(Desk::until([&] { return !at.desk.core().status(practice).pulling; }));
    QCOMPARE(at.desk.settled(at.desk.release(participant, QStringLiteral("defer"), at.row, leaving())).state, EntryState::Done);
}

/// Whose training is still to come keeps its first day: the change begins nothing today.
void tst_same_day::staysJoining()
{
    const QByteArray later = QJsonDocument(worldOf(ChangedToday::change())).toJson().replace("2025-09-01", "2026-02-20");
    ChangedToday at(QJsonDocument::fromJson(later).object());
    QVERIFY(at.begin());
    QCOMPARE(blockedBy(at.desk.submit(participant, QStringLiteral("defer"), at.row, leaving())),
             QStringLiteral("This participant has not been training with you for at least one day"));
}

DESK_TEST(tst_same_day)
#include "tst_same_day.moc"
