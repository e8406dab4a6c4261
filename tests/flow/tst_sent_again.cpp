// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/FaultCases.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// What may have arrived is not sent again: not by a person in a hurry, not by what was said of an earlier attempt, and not
/// by a version of the desk that does not know it.
class tst_sent_again : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAHurry_data();
    void inAHurry();
    void nobodyCouldTell();
    void busyOnceIsNoLeave();
    void unknownWhileItWaits();
    void unknownWhileInDoubt();
};

namespace {
/// One write, a service that fails as told, and a desk whose time stands still.
struct One {
    One(const QString &kind, const QString &command)
        : write(FaultCases::of(kind, command)), key(FaultCases::key(write, 1)), server(world(), false), proxy(quint16(server.url().port())), desk(proxy.url())
    {
        desk.clock = [this] {
            auto made = std::make_unique<FakeClock>(now);
            clock = made.get();
            return made;
        };
    }
    QJsonObject world() const
    {
        QJsonObject made = FaultCases::emptyWorld();
        const QString own = QString::fromLatin1(Kinds::standard().kind(write.kind)->service);
        for (const char *service : {"registerTrainees", "earlyCareer", "workBased"}) {
            if (own != QLatin1String(service))
                made.remove(QLatin1String(service));
        }
        write.add(made, key, 1);
        return made;
    }
    bool begin()
    {
        desk.start();
        return until([&] {
            const QList<Connection> doors = desk.core().connections();
            return !doors.isEmpty() && !FaultCases::rowOf(desk, write.kind, key).isEmpty() && !desk.core().status(doors.constFirst().id).pulling;
        });
    }
    void release() { entry = desk.release(write.kind, write.command, FaultCases::rowOf(desk, write.kind, key), FaultCases::valuesOf(write, key)); }
    bool until(const std::function<bool()> &isSo, std::chrono::milliseconds step = std::chrono::milliseconds(10))
    {
        return Desk::until([&] {
            clock->advance(step);
            return isSo();
        });
    }
    bool becomes(EntryState state)
    {
        return until([&] { return desk.entry(entry).state == state; });
    }
    Entry settled()
    {
        if (!until([&] { return Desk::isSettled(desk.entry(entry)); }, std::chrono::seconds(1)))
            qWarning("it does not settle");
        return desk.entry(entry);
    }
    void end()
    {
        now = clock->now();
        desk.end();
    }
    void forgetCommand()
    {
        Kinds fewer;
        for (KindSpec kind : desk.kinds.all()) {
            kind.commands.removeIf([&](const CommandSpec &each) { return write.command == QLatin1String(each.id); });
            fewer.add(kind);
        }
        for (const ViewSpec &view : desk.kinds.views())
            fewer.add(view);
        desk.kinds = fewer;
    }

    const FaultCases::Write write;
    const QString key;
    PracticeServer server;
    FaultProxy proxy;
    Desk desk;
    FakeClock *clock = nullptr;
    QDateTime now{QDate(2026, 2, 16), QTime(12, 0), Qt::UTC};
    qint64 entry = 0;
};

const QString trainee = QStringLiteral("trainee");
const QString addPlacement = QStringLiteral("addPlacement");
} // namespace

void tst_sent_again::inAHurry_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    const Kinds kinds = Kinds::standard();
    const QList<FaultCases::Write> all = FaultCases::all();
    for (const FaultCases::Write &each : all) {
        if (kinds.command(each.kind, each.command)->creates) // what the service itself would take twice
            QTest::newRow(qPrintable(each.command)) << each.kind << each.command;
    }
}

void tst_sent_again::inAHurry()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    One one(kind, command);
    QVERIFY(one.begin());
    // It is done and the answer lost; the read-back takes its time.
    one.proxy.script({{Fault::Kind::CloseUnanswered, true}, {Fault::Kind::Hang, false}}, FaultCases::fromTheWriteOn(one.key));
    one.release();
    QVERIFY(one.becomes(EntryState::Unsure));
    const ActionReport report = one.desk.act(one.entry, EntryAction::SendNow);
    QCOMPARE(report.moved, 0);
    QCOMPARE(report.stayed, QList<Stay>{{Stay::Why::LooksFirst}});
    QCOMPARE(one.settled().state, EntryState::Done);
    QCOMPARE(one.server.applied(one.key), 1);
    QCOMPARE(one.server.arrived(one.key), 1);
}

/// Nothing could be read, so a person decides: about this one entry, and it is read once more before it leaves.
void tst_sent_again::nobodyCouldTell()
{
    One one(trainee, addPlacement);
    QVERIFY(one.begin());
    one.proxy.script({{Fault::Kind::CloseUnanswered, true}, {Fault::Kind::Status, false, 404}},
                     [](const QByteArray &head) { return head.contains("/placements"); });
    one.release();
    QCOMPARE(one.settled().state, EntryState::Unsure);
    const ActionReport several = Desk::wait(one.desk.core().act({one.entry, one.entry + 1}, EntryAction::SendNow));
    QCOMPARE(several.moved, 0);
    QCOMPARE(several.stayed, QList<Stay>{{Stay::Why::DecideFirst}});
    QCOMPARE(one.desk.entry(one.entry).state, EntryState::Unsure);
    QCOMPARE(one.desk.act(one.entry, EntryAction::SendNow).moved, 1);
    QCOMPARE(one.settled().state, EntryState::Done);
    QCOMPARE(one.server.arrived(one.key), 1);
}

/// The service was busy with the first attempt; what became of the second nobody knows.
void tst_sent_again::busyOnceIsNoLeave()
{
    One one(trainee, QStringLiteral("defer"));
    QVERIFY(one.begin());
    one.proxy.script({{Fault::Kind::Status, false, 429, "Retry-After: 60\r\n"}, {Fault::Kind::Hang, false}}, FaultCases::isWrite);
    one.release();
    QVERIFY(one.becomes(EntryState::Waiting));
    QVERIFY(one.until([&] { return one.proxy.isScriptOver(); }, std::chrono::seconds(1)));
    QCOMPARE(one.desk.entry(one.entry).state, EntryState::Sending);
    one.end();
    one.desk.start();
    const Entry entry = one.settled();
    QCOMPARE(entry.state, EntryState::Ready);
    QVERIFY(entry.held);
    QVERIFY(entry.needsPerson);
    QCOMPARE(one.server.arrived(one.key), 0);
}

void tst_sent_again::unknownWhileItWaits()
{
    One one(trainee, addPlacement);
    QVERIFY(one.begin());
    one.proxy.script({{Fault::Kind::Status, false, 429, "Retry-After: 60\r\n"}}, FaultCases::isWrite);
    one.release();
    QVERIFY(one.becomes(EntryState::Waiting));
    one.end();
    one.forgetCommand();
    one.desk.start();
    const Entry entry = one.settled();
    QCOMPARE(entry.state, EntryState::Draft);
    QVERIFY(entry.needsPerson);
    QCOMPARE(one.server.arrived(one.key), 0);
}

void tst_sent_again::unknownWhileInDoubt()
{
    One one(trainee, addPlacement);
    QVERIFY(one.begin());
    one.proxy.script({{Fault::Kind::Hang, false}}, FaultCases::isWrite);
    one.release();
    QVERIFY(one.until([&] { return one.proxy.isScriptOver(); }));
    one.end();
    one.forgetCommand();
    one.desk.start();
    const Entry entry = one.settled();
    QCOMPARE(entry.state, EntryState::Unsure);
    QVERIFY(entry.needsPerson);
    QCOMPARE(entry.lastError.message, QStringLiteral("This version of the desk does not know “addPlacement”."));
    QCOMPARE(one.server.arrived(one.key), 0);
}

DESK_TEST(tst_sent_again)
#include "tst_sent_again.moc"
