// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// "Keep my draft" is said of a record as the person saw it. What becomes of it afterwards is compared again, and what
/// would take money back asks for a tick of its own.
class tst_kept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondMoveIsSeen();
    void aClawbackAsksForItsTick();
    void whatWasRefusedIsReadAgain();
    void whatWasFoundInsteadIsShown();
};

namespace {
const QString kind = QStringLiteral("declaration");

QJsonObject worldOf(const QString &payment)
{
    return bulk::declarations(1, [payment](int) { return payment; });
}

struct Drafted {
    Drafted() : server(worldOf(QStringLiteral("eligible")), false), desk(server.url()) { }
    /// A void of an eligible declaration, which the service has moved on by then.
    bool begin(const QString &became)
    {
        desk.start();
        if (!Desk::until([this] { return desk.rows(kind).size() == 1 && !desk.core().status(QStringLiteral("practice-earlyCareer")).pulling; }))
            return false;
        server.replace(worldOf(became));
        entry = desk.release(kind, QStringLiteral("void"), bulk::declaration(1), {});
        return Desk::until([this] { return state() == EntryState::Conflict; });
    }
    EntryState state() { return desk.entry(entry).state; }

    PracticeServer server;
    Desk desk;
    qint64 entry = 0;
};
} // namespace

void tst_kept::aSecondMoveIsSeen()
{
    Drafted at;
    QVERIFY(at.begin(QStringLiteral("+payable")));
    QCOMPARE(at.desk.entry(at.entry).theirs.text(QStringLiteral("state")), QStringLiteral("payable"));
    at.desk.core().setOffline(true);
    QCOMPARE(at.desk.act(at.entry, EntryAction::KeepMine).moved, 1);
    QCOMPARE(at.state(), EntryState::Ready);
    QCOMPARE(at.desk.entry(at.entry).lastError.kind, ErrorKind::Cancelled); // it was decided
    QCOMPARE(at.desk.entry(at.entry).draft.base.text(QStringLiteral("state")), QStringLiteral("payable"));
    at.server.replace(worldOf(QStringLiteral("+paid")));
    at.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] { return at.state() == EntryState::Conflict; }));
    QCOMPARE(at.desk.entry(at.entry).theirs.text(QStringLiteral("state")), QStringLiteral("paid"));
    QVERIFY(at.server.writes().isEmpty());

    const ActionReport refused = at.desk.act(at.entry, EntryAction::KeepMine);
    QCOMPARE(refused.moved, 0);
    QCOMPARE(refused.stayed, QList<Stay>{{Stay::Why::AsksTick}});
    QCOMPARE(at.desk.act(at.entry, EntryAction::KeepMineTicked).moved, 1);
    QVERIFY(Desk::until([&] { return at.state() == EntryState::Done; }));
    QCOMPARE(at.server.applied(bulk::declaration(1)), 1);
    QVERIFY(Desk::until([&] { return at.desk.record(kind, bulk::declaration(1))->record.values.text(QStringLiteral("state")) == QLatin1String("awaiting-clawback"); }));
}

void tst_kept::aClawbackAsksForItsTick()
{
    Drafted at;
    QVERIFY(at.begin(QStringLiteral("+paid")));
    QCOMPARE(at.desk.act(at.entry, EntryAction::KeepMine).moved, 0);
    QCOMPARE(at.state(), EntryState::Conflict);
    QVERIFY(at.server.writes().isEmpty());
    // What stays a void wants no tick.
    Drafted plain;
    QVERIFY(plain.begin(QStringLiteral("+payable")));
    QCOMPARE(plain.desk.act(plain.entry, EntryAction::KeepMine).moved, 1);
    QVERIFY(Desk::until([&] { return plain.state() == EntryState::Done; }));
    QCOMPARE(plain.server.applied(bulk::declaration(1)), 1);
}

/// A refusal by the record's state says that the cache is out of date: it is not left so.
void tst_kept::whatWasRefusedIsReadAgain()
{
    PracticeServer server(worldOf(QStringLiteral("eligible")), false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 1 && !desk.core().status(QStringLiteral("practice-earlyCareer")).pulling; }));
    // Somebody voids it between our look and our void.
    proxy.script({{Fault::Kind::None}}, [&server](const QByteArray &head) {
        if (FaultProxy::writes(head))
            server.replace(worldOf(QStringLiteral("voided")));
        return FaultProxy::writes(head);
    });
    const qint64 entry = desk.release(kind, QStringLiteral("void"), bulk::declaration(1), {});
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Rejected; }));
    QVERIFY(Desk::until([&] { return desk.record(kind, bulk::declaration(1))->record.values.text(QStringLiteral("state")) == QLatin1String("voided"); }, 5000));
}

/// A void whose answer was lost, of a declaration that has moved on by itself since: both are there to be compared.
void tst_kept::whatWasFoundInsteadIsShown()
{
    PracticeServer server(worldOf(QStringLiteral("eligible")), false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 1 && !desk.core().status(QStringLiteral("practice-earlyCareer")).pulling; }));
    proxy.script({{Fault::Kind::CloseUnread, false}}, [&server](const QByteArray &head) {
        if (FaultProxy::writes(head))
            server.replace(worldOf(QStringLiteral("+payable")));
        return FaultProxy::writes(head);
    });
    const qint64 entry = desk.release(kind, QStringLiteral("void"), bulk::declaration(1), {});
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Conflict; }));
    const Entry found = desk.entry(entry);
    QCOMPARE(found.draft.base.text(QStringLiteral("state")), QStringLiteral("eligible"));
    QCOMPARE(found.theirs.text(QStringLiteral("state")), QStringLiteral("payable"));
    QCOMPARE(server.applied(bulk::declaration(1)), 0);
    // Kept, it is sent once, for the record as it was shown.
    QCOMPARE(desk.act(entry, EntryAction::KeepMine).moved, 1);
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Done; }));
    QCOMPARE(server.applied(bulk::declaration(1)), 1);
    QVERIFY(desk.entry(entry).theirs.ids().isEmpty());
}

DESK_TEST(tst_kept)
#include "tst_kept.moc"
