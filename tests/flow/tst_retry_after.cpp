// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/FaultCases.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// As long as a service asks, said in whatever way or not at all, and no longer than a person wants.
class tst_retry_after : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void boundaryWithoutHeader();
    void aPersonTriesNow();
};

namespace {
/// One agreement, a service that says it is busy, and a desk whose time stands still.
struct Busy {
    explicit Busy(const QJsonValue &retryAfter) : server(world(), false), desk(server.url())
    {
        desk.clock = [this] {
            auto made = std::make_unique<FakeClock>();
            if (later.isValid())
                made->setNow(later);
            clock = made.get();
            return made;
        };
        QJsonObject about{{QStringLiteral("eid"), QStringLiteral("0123")}, {QStringLiteral("times"), 1}};
        if (!retryAfter.isUndefined())
            about[QStringLiteral("retry_after")] = retryAfter;
        event = about;
    }
    static FaultCases::Write hold()
    {
        const QList<FaultCases::Write> all = FaultCases::all();
        return *std::find_if(all.begin(), all.end(), [](const FaultCases::Write &each) {
            return each.kind == QLatin1String("agreement") && each.command == QLatin1String("hold");
        });
    }
    static QJsonObject world()
    {
        QJsonObject made = FaultCases::emptyWorld();
        hold().add(made, QStringLiteral("TA-1"), 1);
        return made;
    }
    /// Queues one entry that is told to wait; when it may go, by the desk's clock.
    QDateTime toldToWait()
    {
        desk.start();
        if (!Desk::until([&] { return desk.rows(QStringLiteral("agreement")).size() == 1 && !status().pulling; }))
            return {};
        if (server.world().event(QStringLiteral("busy"), event).status != 200)
            return {};
        entry = desk.release(QStringLiteral("agreement"), QStringLiteral("hold"), QStringLiteral("TA-1"), hold().values);
        Desk::until([&] { return status().waitUntil.isValid(); });
        return status().waitUntil;
    }
    ConnectionStatus status() { return desk.core().status(QStringLiteral("practice-workBased")); }
    bool isSent(int milliseconds)
    {
        return Desk::until([&] { return server.applied(QStringLiteral("TA-1")) == 1; }, milliseconds);
    }

    PracticeServer server;
    Desk desk;
    FakeClock *clock = nullptr;
    QDateTime later;
    QJsonObject event;
    qint64 entry = 0;
};
} // namespace

void tst_retry_after::retryAfter_data()
{
    QTest::addColumn<QJsonValue>("header");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const QDateTime now(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    const auto date = [](const QDateTime &at) {
        return QJsonValue(QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) + QStringLiteral(" GMT"));
    };
    constexpr qint64 day = 24 * 3600;
    QTest::newRow("7 seconds") << QJsonValue(7) << qint64(7) << qint64(7);
    QTest::newRow("a date in 90 seconds") << date(now.addSecs(90)) << qint64(90) << qint64(90);
    QTest::newRow("nothing: the ladder's first") << QJsonValue(QJsonValue::Undefined) << qint64(4) << qint64(6);
    QTest::newRow("nonsense: the ladder's first") << QJsonValue(QStringLiteral("soon")) << qint64(4) << qint64(6);
    QTest::newRow("no time: the ladder's first") << QJsonValue(0) << qint64(4) << qint64(6);
    QTest::newRow("less than none: the ladder's first") << QJsonValue(QStringLiteral("-5")) << qint64(4) << qint64(6);
    QTest::newRow("a date that is past: the ladder's first") << date(now.addSecs(-90)) << qint64(4) << qint64(6);
    QTest::newRow("a day") << QJsonValue(qint64(day)) << day << day;
    QTest::newRow("a week is a day") << QJsonValue(qint64(7 * day)) << day << day;
    QTest::newRow("a date in a month is a day") << date(now.addDays(30)) << day << day;
}

void tst_retry_after::retryAfter()
{
    QFETCH(QJsonValue, header);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    Busy busy(header);
    const QDateTime until = busy.toldToWait();
    QVERIFY(until.isValid());
    // Without a header and without a documented window, TEC's ladder: 5 s and its next rungs with a spread.
    const qint64 asked = busy.clock->now().secsTo(until);
    QVERIFY2(asked >= least && asked <= most, qPrintable(QString::number(asked)));
    QVERIFY(!busy.isSent(50));

    // Kept over a restart, and shown again.
    const qint64 half = asked / 2;
    busy.later = busy.clock->now().addSecs(half);
    busy.desk.start();
    QVERIFY(Desk::until([&] { return busy.status().waitUntil.isValid(); }));
    QVERIFY(std::abs(busy.status().waitUntil.secsTo(until)) <= 1);
    QVERIFY(Desk::until([&] { return busy.status().reach == ConnectionStatus::Reach::Online; }));
    busy.clock->advance(std::chrono::seconds(asked - half - 1));
    QVERIFY(!busy.isSent(200));
    QVERIFY(Desk::until([&] {
        // Slowly: a token, a comparison and the write are exchanged meanwhile, each within its time by this clock.
        busy.clock->advance(std::chrono::milliseconds(50));
        return busy.server.applied(QStringLiteral("TA-1")) == 1;
    }));
    QVERIFY(Desk::until([&] { return !busy.status().waitUntil.isValid(); }));
}

void tst_retry_after::boundaryWithoutHeader()
{
    // Early careers' 429 does not say how long: the next multiple of five minutes, and a little more.
    QJsonObject world = FaultCases::emptyWorld();
    const QList<FaultCases::Write> all = FaultCases::all();
    const auto write = std::find_if(all.begin(), all.end(), [](const FaultCases::Write &each) { return each.kind == QLatin1String("participant"); });
    write->add(world, FaultCases::key(*write, 1), 1);
    world[QStringLiteral("clock")] = QStringLiteral("2026-02-16T12:03:20Z");
    PracticeServer server(world, false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock, "2026-02-16T12:03:20Z");
    desk.start();
    const QString connection = QStringLiteral("practice-earlyCareer");
    QVERIFY(Desk::until([&] { return desk.rows(write->kind).size() == 1 && !desk.core().status(connection).pulling; }));
    proxy.script({{Fault::Kind::Status, false, 429}}, [](const QByteArray &head) { return head.contains("/api/v3/"); });
    desk.core().refresh(connection);
    QVERIFY(Desk::until([&] { return desk.core().status(connection).waitUntil.isValid(); }));
    const QDateTime until = desk.core().status(connection).waitUntil;
    const QDateTime boundary(QDate(2026, 2, 16), QTime(12, 5), Qt::UTC);
    QVERIFY2(until > boundary && until <= boundary.addSecs(32), qPrintable(until.toString(Qt::ISODateWithMs)));
    QVERIFY(Desk::until([&] {
        return !desk.core().status(QStringLiteral("practice-registerTrainees")).pulling && !desk.core().status(QStringLiteral("practice-workBased")).pulling;
    }));
    const auto asked = [&] {
        const QList<QByteArray> lines = proxy.arrived();
        return std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.contains("/api/v3/"); });
    };
    const auto before = asked();
    clock->advance(std::chrono::seconds(99));
    QVERIFY(!Desk::until([&] { return asked() > before; }, 200));
}

void tst_retry_after::aPersonTriesNow()
{
    Busy busy(QJsonValue(3600));
    QVERIFY(busy.toldToWait().isValid());
    QVERIFY(!busy.isSent(100));
    busy.desk.act(busy.entry, EntryAction::SendNow);
    QVERIFY(!busy.status().waitUntil.isValid());
    QVERIFY(Desk::until([&] {
        busy.clock->advance(std::chrono::milliseconds(10));
        return busy.server.applied(QStringLiteral("TA-1")) == 1;
    }));
}

DESK_TEST(tst_retry_after)
#include "tst_retry_after.moc"
