// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/OneDeferral.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// A service that answers, and for everything alike: a version that was switched off, a gateway that turns everybody away, a
/// reading that fails for ever. No entry is given up for it, and where nothing is known somebody is told.
class tst_switched_off : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsGivenUp_data();
    void nothingIsGivenUp();
    void aRecordThatIsGoneIs();
    void whatCanNeverBeReadIsTold();
};

namespace {
constexpr int always = 100'000;
constexpr auto everything = [](const QByteArray &head) { return !head.contains("/__sandbox/"); };
constexpr auto readings = [](const QByteArray &head) { return head.startsWith("GET ") && everything(head); };

QList<Fault> forEver(int status) { return QList<Fault>(always, Fault{Fault::Kind::Status, false, status}); }

struct Scene {
    explicit Scene(OneDeferral::Of of) : deferral(of), server(deferral.world(), false), proxy(quint16(server.url().port())), desk(proxy.url())
    {
        desk.clock = [] { return std::make_unique<HurriedClock>(); };
    }
    bool release()
    {
        desk.start();
        const auto row = deferral.row(desk, 20000);
        return row && Desk::until([this] { return !desk.core().status(desk.core().connections().first().id).pulling; }) && deferral.draftAndRelease(desk, *row);
    }
    bool never(EntryState state)
    {
        const auto history = Desk::wait(desk.core().history(deferral.entry));
        return std::none_of(history.begin(), history.end(), [state](const HistoryLine &line) { return line.to == state; });
    }

    OneDeferral deferral;
    PracticeServer server;
    FaultProxy proxy;
    Desk desk;
};
} // namespace

void tst_switched_off::nothingIsGivenUp_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<int>("status");
    for (const int status : {404, 403}) {
        QTest::addRow("Register trainee teachers, %d", status) << int(OneDeferral::Of::Trainee) << status;
        QTest::addRow("Register early career teachers, %d", status) << int(OneDeferral::Of::Participant) << status;
    }
}

void tst_switched_off::nothingIsGivenUp()
{
    QFETCH(const int, service);
    QFETCH(const int, status);
    Scene at{OneDeferral::Of(service)};
    at.desk.config.holdSeconds = 2;
    QVERIFY(at.release());
    at.proxy.script(forEver(status), everything);
    QVERIFY(Desk::until([&] { return at.desk.entry(at.deferral.entry).attempt > 1; }));
    QVERIFY(at.never(EntryState::Rejected));
    at.proxy.script({});
    QVERIFY(at.deferral.settle(at.desk, 30000));
    QCOMPARE(at.desk.entry(at.deferral.entry).state, EntryState::Done);
    QVERIFY(at.never(EntryState::Rejected));
    QCOMPARE(at.server.arrived(at.deferral.key()), 1);
}

/// One record that is not there, where the service is: that is an answer.
void tst_switched_off::aRecordThatIsGoneIs()
{
    Scene at{OneDeferral::Of::Trainee};
    at.desk.config.holdSeconds = 2;
    QVERIFY(at.release());
    at.proxy.script(forEver(404), [](const QByteArray &head) { return head.contains("/trainees/aaaa"); });
    QVERIFY(at.deferral.settle(at.desk, 30000));
    QCOMPARE(at.desk.entry(at.deferral.entry).state, EntryState::Rejected);
    QCOMPARE(at.server.arrived(at.deferral.key()), 0);
}

void tst_switched_off::whatCanNeverBeReadIsTold()
{
    Scene at{OneDeferral::Of::Trainee};
    FakeClock *clock = nullptr;
    at.desk.clock = FakeClock::maker(clock);
    at.desk.config.holdSeconds = 0;
    QVERIFY(at.release());
    at.proxy.script({Fault{Fault::Kind::CloseUnanswered, true}}, FaultProxy::writes);
    QVERIFY(Desk::until([&] { return at.desk.entry(at.deferral.entry).state == EntryState::Unsure; }));
    at.proxy.script(forEver(500), readings);
    const auto later = [&](const std::function<bool(const Entry &)> &isSo) {
        return Desk::until([&] {
            clock->advance(std::chrono::minutes(10));
            return isSo(at.desk.entry(at.deferral.entry));
        });
    };
    QVERIFY(later([](const Entry &entry) { return entry.needsPerson; }));
    QCOMPARE(at.desk.entry(at.deferral.entry).state, EntryState::Unsure);
    // It goes on looking, and believes what it sees.
    at.proxy.script({});
    QVERIFY(later([](const Entry &entry) { return entry.state == EntryState::Done; }));
    QVERIFY(!at.desk.entry(at.deferral.entry).needsPerson);
    QCOMPARE(at.server.applied(at.deferral.key()), 1);
}

DESK_TEST(tst_switched_off)
#include "tst_switched_off.moc"
