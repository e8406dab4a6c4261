// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

/// Whole journeys of a real desk against the practice server on loopback.
class tst_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deferOffline();
    void refusedDatesAreNotQueued_data();
    void refusedDatesAreNotQueued();
    void changedWhileWaiting();
    void holdLetsTakeBack();
    void acceptedForLater();
};

namespace {
const QString kind = QStringLiteral("trainee");
const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");
const QString rhys = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");

Values deferral(const QString &date, const QString &reason = QStringLiteral("Parental leave"))
{
    return {{QStringLiteral("defer_date"), date}, {QStringLiteral("defer_reason"), reason}};
}

QString stateOf(Desk &desk, const QString &id)
{
    const auto detail = desk.record(kind, id);
    return detail ? detail->record.values.text(QStringLiteral("state")) : QString();
}
} // namespace

void tst_journey::deferOffline()
{
    PracticeServer server(traineeWorld({plainTrainee(sarah), plainTrainee(rhys, QStringLiteral("Rhys"), QStringLiteral("Evans"))}));
    Desk desk(server.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(kind).size(), 2, 20000);
    QCOMPARE(desk.rows(kind, QStringLiteral("jon sar")).size(), 1);

    server.stop();
    QVERIFY(!desk.submit(kind, QStringLiteral("defer"), sarah, deferral(QStringLiteral("2026-02-15"))).blocked());
    QCOMPARE(desk.entries().size(), 1);
    QTRY_COMPARE(desk.core().status(QStringLiteral("practice-registerTrainees")).reach, ConnectionStatus::Reach::Offline);
    QVERIFY(desk.entries().first().state == EntryState::Ready || desk.entries().first().state == EntryState::Waiting);

    // Quit, start again, and only then the server comes back.
    desk.end();
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.core().connections().size(), 1, 10000);
    QCOMPARE(desk.entries().size(), 1);
    QCOMPARE(desk.rows(kind).size(), 2);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.entries().first().state, EntryState::Done, 10000);
    QTRY_COMPARE(stateOf(desk, sarah), QStringLiteral("deferred"));
    QCOMPARE(stateOf(desk, rhys), QStringLiteral("trn_received"));
    QCOMPARE(server.writes().size(), 1);
    QCOMPARE(server.writes().first()[QLatin1String("status")].toInt(), 200);
    QCOMPARE(server.writes().first()[QLatin1String("body")][QLatin1String("data")][QLatin1String("defer_date")].toString(), QStringLiteral("2026-02-15"));
}

void tst_journey::refusedDatesAreNotQueued_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("rule");
    QTest::newRow("tomorrow by the service's day") << "2026-02-17" << "x" << "date.future";
    QTest::newRow("no such day") << "2026-02-31" << "x" << "date.format";
    QTest::newRow("empty") << "" << "x" << "date.missing";
    QTest::newRow("501 characters") << "2026-02-16" << QString(501, QLatin1Char('x')) << "field.length:defer_reason";
}

void tst_journey::refusedDatesAreNotQueued()
{
    QFETCH(QString, date);
    QFETCH(QString, reason);
    QFETCH(QString, rule);
    PracticeServer server(traineeWorld({plainTrainee(sarah)}));
    Desk desk(server.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(kind).size(), 1, 20000);
    const Verdict verdict = desk.submit(kind, QStringLiteral("defer"), sarah, deferral(date, reason));
    QVERIFY(verdict.blocked());
    QStringList rules;
    for (const Finding &finding : verdict.findings)
        rules.append(finding.rule);
    QVERIFY2(rules.contains(rule), qPrintable(rules.join(QLatin1Char(' '))));
    QCOMPARE(desk.entries().first().state, EntryState::Draft);
    QVERIFY(server.writes().isEmpty());
}

void tst_journey::changedWhileWaiting()
{
    PracticeServer server(traineeWorld({plainTrainee(sarah)}));
    Desk desk(server.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(kind).size(), 1, 20000);
    // Somebody defers her on the website; the desk has not refreshed since.
    QJsonObject deferred = plainTrainee(sarah);
    deferred[QStringLiteral("state")] = QStringLiteral("deferred");
    deferred[QStringLiteral("defer_date")] = QStringLiteral("2026-01-10");
    server.replace(traineeWorld({deferred}));

    QVERIFY(!desk.submit(kind, QStringLiteral("defer"), sarah, deferral(QStringLiteral("2026-02-15"))).blocked());
    QTRY_COMPARE_WITH_TIMEOUT(desk.entries().first().state, EntryState::Conflict, 10000);
    Entry entry = desk.entries().first();
    QCOMPARE(entry.theirs.text(QStringLiteral("state")), QStringLiteral("deferred"));
    QCOMPARE(entry.draft.base.text(QStringLiteral("state")), QStringLiteral("trn_received"));
    QTRY_COMPARE(stateOf(desk, sarah), QStringLiteral("deferred"));
    QVERIFY(server.writes().isEmpty());

    // Kept, it could only be refused: it is a draft again, and says why.
    const ActionReport kept = desk.act(entry.id, EntryAction::KeepMine);
    QCOMPARE(kept.moved, 0);
    QCOMPARE(kept.stayed, QList<Stay>{{Stay::Why::BackToDrafts}});
    entry = desk.entry(entry.id);
    QCOMPARE(entry.state, EntryState::Draft);
    QCOMPARE(entry.lastError.detail, QStringLiteral("rules"));
    QCOMPARE(entry.lastError.fields.first().message, QStringLiteral("status.notAllowed"));
    QVERIFY(entry.needsPerson && !entry.releasedAt.isValid());
    QCOMPARE(Desk::wait(desk.core().history(entry.id)).constLast().note, QStringLiteral("lapsed"));
    QVERIFY(server.writes().isEmpty());
    QCOMPARE(entry.draft.values.text(QStringLiteral("defer_reason")), QStringLiteral("Parental leave"));
}

void tst_journey::holdLetsTakeBack()
{
    PracticeServer server(traineeWorld({plainTrainee(sarah)}));
    Desk desk(server.url());
    desk.config.holdSeconds = 600;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(kind).size(), 1, 20000);
    desk.submit(kind, QStringLiteral("defer"), sarah, deferral(QStringLiteral("2026-02-15")));
    const qint64 id = desk.entries().first().id;
    QCOMPARE(desk.entry(id).state, EntryState::Ready);
    desk.core().act({id}, EntryAction::TakeBack);
    QTRY_COMPARE(desk.entry(id).state, EntryState::Draft);
    desk.core().act({id}, EntryAction::Release);
    QTRY_COMPARE(desk.entry(id).state, EntryState::Ready);
    QVERIFY(server.writes().isEmpty());
    desk.core().act({id}, EntryAction::SendNow);
    QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, EntryState::Done, 10000);
    QCOMPARE(server.writes().size(), 1);
}

void tst_journey::acceptedForLater()
{
    PracticeServer server(traineeWorld({plainTrainee(sarah)}));
    Desk desk(server.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(kind).size(), 1, 20000);
    const Verdict verdict = desk.submit(kind, QStringLiteral("updateStatus"), sarah, {{QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-15")}});
    QVERIFY(!verdict.blocked());
    QTRY_COMPARE_WITH_TIMEOUT(desk.entries().first().state, EntryState::Done, 10000);
    QTRY_COMPARE(stateOf(desk, sarah), QStringLiteral("recommended_for_award"));
    QCOMPARE(server.writes().size(), 1);
    QCOMPARE(server.writes().first()[QLatin1String("status")].toInt(), 202);
    QVERIFY(desk.entries().first().expected);

    // DfE's teaching record answers later: the next pull shows the award, the entry waits for nothing more, the timeline has both.
    QCOMPARE(server.world().event(QStringLiteral("award_confirmed"), {{QStringLiteral("trainee_id"), sarah}}).status, 200);
    const QString door = desk.core().currentConnection(QStringLiteral("registerTrainees")).id;
    QVERIFY(Desk::until([&] { return !desk.core().status(door).pulling; }));
    desk.core().refresh(door);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(desk, sarah), QStringLiteral("awarded"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.entries().first().expected, 20000);
    const auto changes = desk.record(kind, sarah)->changes;
    const auto shows = [&changes](const char *state) {
        return std::any_of(changes.begin(), changes.end(), [state](const RecordDetail::Change &each) {
            return each.column == QLatin1String("state") && each.to == QLatin1String(state);
        });
    };
    QVERIFY(shows("recommended_for_award"));
    QVERIFY(shows("awarded"));
}

DESK_TEST(tst_journey)
#include "tst_journey.moc"
