// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// Ways out: of a refusal that names what is missing, and of a version that was switched off.
class tst_cures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlacementTakesTheRefusalAway();
    void aVersionThatIsOff();
    void everyCureIsACommand();
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");

QJsonObject world(int placements)
{
    QJsonObject one = plainTrainee(sarah);
    one[QStringLiteral("training_route")] = QStringLiteral("provider_led_postgrad");
    one[QStringLiteral("placements")] = placements;
    return traineeWorld({one});
}
} // namespace

void tst_cures::aPlacementTakesTheRefusalAway()
{
    PracticeServer server(world(2));
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(trainee).size(), 1, 20000);
    // Somebody takes one away between our look and our write.
    proxy.script({{Fault::Kind::None}}, [&server](const QByteArray &head) {
        if (FaultProxy::writes(head))
            server.replace(world(1));
        return FaultProxy::writes(head);
    });
    const qint64 status = desk.release(trainee, QStringLiteral("updateStatus"), sarah, {{QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-16")}});
    QVERIFY(Desk::until([&] { return desk.entry(status).state == EntryState::Rejected; }));
    const Entry refused = desk.entry(status);
    QCOMPARE(refused.lastError.fields.size(), 1);
    QCOMPARE(refused.lastError.fields.constFirst().message, QStringLiteral("placements must be at least 2 for the provider_led_postgrad training route"));
    QCOMPARE(cures(*desk.core().kinds().command(trainee, QStringLiteral("updateStatus")), refused.lastError), QStringList{QStringLiteral("addPlacement")});

    // A refusal holds what comes later of the same person, but not what takes it away.
    const qint64 placement = desk.release(trainee, QStringLiteral("addPlacement"), sarah,
                                          {{QStringLiteral("name"), QStringLiteral("Ysgol Môr")}, {QStringLiteral("postcode"), QStringLiteral("BN1 1AA")}});
    QCOMPARE(desk.settled(placement).state, EntryState::Done);
    QCOMPARE(desk.entry(status).state, EntryState::Rejected);
    QVERIFY(Desk::until([&] { return desk.record(trainee, sarah)->record.values.number(QStringLiteral("placements")) == 2; }));

    const ActionReport again = desk.act(status, EntryAction::Release);
    QCOMPARE(again.stayed, QList<Stay>());
    QCOMPARE(again.moved, 1);
    QVERIFY(Desk::until([&] { return desk.entry(status).state == EntryState::Done; }));
    QCOMPARE(server.applied(QStringLiteral("update-qts-or-eyts-status")), 1);
}

void tst_cures::aVersionThatIsOff()
{
    PracticeServer server(world(2));
    Desk desk(server.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(trainee).size(), 1, 20000);
    Connection connection = desk.core().currentConnection(QStringLiteral("registerTrainees"));
    QSignalSpy told(&desk.core(), &Core::noticed);
    connection.version = QStringLiteral("v2024.0");
    Desk::wait(desk.core().saveConnection(connection, {}));
    QVERIFY(Desk::until([&] { return !desk.core().status(connection.id).pulling; }));
    desk.core().refresh(connection.id);
    QVERIFY(Desk::until([&] { return !desk.core().status(connection.id).otherVersions.isEmpty(); }));
    QCOMPARE(desk.core().status(connection.id).otherVersions, (QStringList{QStringLiteral("v2026.1"), QStringLiteral("v2026.0"), QStringLiteral("v2025.0")}));
    // Other things may be said besides.
    QStringList said;
    Notice notice;
    for (const QList<QVariant> &each : std::as_const(told)) {
        const auto one = each.constFirst().value<Notice>();
        said.append(one.key);
        if (!one.version.isEmpty())
            notice = one;
    }
    QVERIFY2(notice.connection == connection.id, qPrintable(said.join(QLatin1Char('\n'))));
    QCOMPARE(notice.version, QStringLiteral("v2026.1"));
    QCOMPARE(desk.rows(trainee).size(), 1); // nothing is lost

    connection.version = notice.version;
    Desk::wait(desk.core().saveConnection(connection, {}));
    QVERIFY(desk.core().status(connection.id).otherVersions.isEmpty());
    desk.core().refresh(connection.id);
    QVERIFY(Desk::until([&] { return !desk.core().status(connection.id).pulling && desk.core().status(connection.id).problem.isEmpty(); }));
}

void tst_cures::everyCureIsACommand()
{
    int named = 0;
    const Kinds kinds = Kinds::standard();
    for (const KindSpec &kind : kinds.all()) {
        for (const CommandSpec &command : kind.commands) {
            for (const Rule &rule : command.rules) {
                if (*rule.cure == '\0')
                    continue;
                ++named;
                QVERIFY2(kind.command(QLatin1String(rule.cure)) != nullptr, rule.cure);
                QVERIFY2(*rule.fault != '\0', rule.id);
            }
        }
    }
    QVERIFY(named >= 2);
}

DESK_TEST(tst_cures)
#include "tst_cures.moc"
