// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/RawServer.h"
#include "tests/support/Certificates.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

/// A certificate that is not accepted is final: the desk does not knock again by itself, however long it waits, since
/// the host would let itself be reached and show the same certificate. A person may ask again.
class tst_untrusted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedAgainByItself();
};

void tst_untrusted::nothingIsAskedAgainByItself()
{
    Certificates certificates;
    QVERIFY(certificates.make());
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, R"({"data":[]})"); },
                     certificates.leaf("unknown", "local", "20200101000000Z", "20990101000000Z"));
    Desk desk{QUrl()};
    desk.config.practice = false;
    desk.config.practiceUrl = {};
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock);
    desk.start();
    QSignalSpy ready(&desk.core(), &Core::ready);
    QVERIFY(Desk::until([&] { return ready.count() > 0; }));
    Connection door;
    door.id = QStringLiteral("door");
    door.name = QStringLiteral("RECT");
    door.service = QStringLiteral("earlyCareer");
    door.version = desk.core().versions(door.service).constFirst();
    door.environment = Environment::Live;
    door.endpoint = server.url(QStringLiteral("/api"), QStringLiteral("localhost")).toString();
    Desk::wait(desk.core().saveConnection(door, QStringLiteral("a-token")));
    const auto reach = [&] { return desk.core().status(door.id).reach; };
    const auto waits = [](const std::function<bool()> &isSo) {
        return Desk::until(isSo, 20000);
    };
    QVERIFY(waits([&] { return reach() == ConnectionStatus::Reach::Untrusted && !desk.core().status(door.id).pulling; }));
    QVERIFY2(desk.core().status(door.id).problem.contains(QLatin1String("issuer is not known")), qPrintable(desk.core().status(door.id).problem));
    QVERIFY(server.requests.isEmpty());
    const int tried = server.connections;
    for (int hour = 0; hour < 48; ++hour) {
        clock->advance(std::chrono::hours(1));
        Desk::until([] { return false; }, 5);
    }
    QCOMPARE(server.connections, tried);
    QCOMPARE(reach(), ConnectionStatus::Reach::Untrusted);
    // The person refreshes: asked once more, and no more than that.
    desk.core().refresh(door.id);
    QVERIFY(waits([&] { return server.connections > tried && reach() == ConnectionStatus::Reach::Untrusted; }));
    QVERIFY(server.requests.isEmpty());
}

DESK_TEST(tst_untrusted)
#include "tst_untrusted.moc"
