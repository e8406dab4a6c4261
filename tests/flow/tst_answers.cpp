// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/RawServer.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include "app/store/Db.h"

#include <algorithm>

/// Bad answers to a pull, and what the desk says of them: the page is refused whole, with the path of its fault, and what
/// was fetched before stays.
class tst_answers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badPage_data();
    void badPage();
    void enormousPage();
    void theSamePageAgain();
    void askedToWait_data();
    void askedToWait();
    void newerFiles();
};

namespace {
const QString kind = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");

/// 500 trainees on the first page and 100 on the second.
QJsonObject twoPages()
{
    QJsonObject world = traineeWorld({});
    QJsonObject part = world[QStringLiteral("registerTrainees")].toObject();
    QJsonObject like = plainTrainee(QString());
    like.remove(QStringLiteral("trainee_id"));
    part[QStringLiteral("sets")] = QJsonArray{QJsonObject{{QStringLiteral("repeat"), 600}, {QStringLiteral("id_prefix"), QStringLiteral("aaaaaaaaaaaaaaaaaaaa")}, {QStringLiteral("like"), like}}};
    world[QStringLiteral("registerTrainees")] = part;
    return world;
}

bool isSecondPage(const QByteArray &head) { return head.contains("academic_cycle=2025&") && head.contains("page=2&"); }
bool isPage(const QByteArray &head) { return head.contains("academic_cycle="); }
} // namespace

void tst_answers::badPage_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("truncated JSON") << int(Fault::Kind::CutJson) << "$";
    QTest::newRow("wrong types") << int(Fault::Kind::WrongTypes) << "data";
    QTest::newRow("HTML") << int(Fault::Kind::Html) << "$";
    QTest::newRow("cut on the way") << int(Fault::Kind::CloseInBody) << "cut off";
    QTest::newRow("redirect") << int(Fault::Kind::Redirect) << "redirect";
}

void tst_answers::badPage()
{
    QFETCH(int, fault);
    QFETCH(QString, said);
    PracticeServer server(twoPages(), false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    desk.clock = [] { return std::make_unique<HurriedClock>(); };
    proxy.script({{Fault::Kind(fault), true}}, isSecondPage);
    desk.start();
    QVERIFY(Desk::until([&] { return !desk.core().status(practice).problem.isEmpty(); }));
    const QString problem = desk.core().status(practice).problem;
    QVERIFY2(problem.contains(said), qPrintable(problem));
    // What was read of the page is not there, what came before it is.
    QCOMPARE(desk.rows(kind).size(), 500);
    desk.core().refresh();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 600; }));
    QVERIFY(Desk::until([&] { return desk.core().status(practice).problem.isEmpty() && !desk.core().status(practice).pulling; }));
}

void tst_answers::enormousPage()
{
    const QByteArray world = QJsonDocument(traineeWorld({})).toJson();
    int pages = 0;
    RawServer server([&](QTcpSocket *socket, const QByteArray &request) {
        if (request.contains("__sandbox/world"))
            return RawServer::answer(socket, world);
        if (!isPage(request) || ++pages > 1)
            return RawServer::answer(socket, R"({"errors":[{"error":"NotFound","message":"No trainees found"}]})", "404 Not Found");
        // More than 64 MiB, and no length told beforehand: only the counting of bytes can notice.
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"data\":[\"");
        for (int mebibyte = 0; mebibyte < 66; ++mebibyte)
            socket->write(QByteArray(1024 * 1024, 'x'));
        socket->disconnectFromHost();
    });
    Desk desk(server.url(QString()));
    desk.start();
    QVERIFY(Desk::until([&] { return desk.core().status(practice).problem.contains(QLatin1String("64 MiB")); }));
    QCOMPARE(desk.rows(kind).size(), 0);
}

/// A service that takes no notice of the page's number would be asked for ever.
void tst_answers::theSamePageAgain()
{
    PracticeServer server(twoPages(), false);
    RawServer deaf([&server](QTcpSocket *socket, const QByteArray &request) {
        QByteArray asked = request;
        auto *behind = new QTcpSocket(socket);
        QObject::connect(behind, &QTcpSocket::readyRead, socket, [socket, behind] { socket->write(behind->readAll()); });
        behind->connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        behind->write(asked.replace("page=2&", "page=1&"));
    });
    Desk desk(deaf.url(QString()));
    desk.start();
    QVERIFY(Desk::until([&] { return !desk.core().status(practice).problem.isEmpty(); }));
    QCOMPARE(desk.core().status(practice).problem, QStringLiteral("The service gives the same page of its list again."));
    QCOMPARE(desk.rows(kind).size(), 500);
    QCOMPARE(std::count_if(deaf.requests.cbegin(), deaf.requests.cend(), isSecondPage), 1);
}

void tst_answers::askedToWait_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("seconds") << QByteArray("Retry-After: 7\r\n") << 7 << 7;
    QTest::newRow("a date, by the answer's own clock")
        << QByteArray("Date: Mon, 16 Feb 2026 12:00:00 GMT\r\nRetry-After: Mon, 16 Feb 2026 12:00:40 GMT\r\n") << 40 << 40;
    // 12:00:00 begins a window of a minute: the next begins at 12:01, and a little more is waited.
    QTest::newRow("none") << QByteArray() << 60 << 68;
    QTest::newRow("nonsense") << QByteArray("Retry-After: soon\r\n") << 60 << 68;
    QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << 0 << 68;
}

void tst_answers::askedToWait()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, least);
    QFETCH(int, most);
    PracticeServer server(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"))}), false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock);
    proxy.script({{Fault::Kind::Status, false, 429, headers}}, isPage);
    desk.start();
    const QDateTime now = clock->now();
    if (least > 0) {
        QVERIFY(Desk::until([&] { return desk.core().status(practice).waitUntil.isValid(); }));
        const qint64 wait = now.secsTo(desk.core().status(practice).waitUntil);
        QVERIFY2(wait >= least && wait <= most, qPrintable(QString::number(wait)));
        // Nothing is asked before, and it goes on by itself after.
        clock->advance(std::chrono::seconds(wait - 1));
        QVERIFY(!Desk::until([&] { return server.requests() > 0; }, 200));
    }
    QVERIFY(Desk::until([&] {
        clock->advance(std::chrono::seconds(1));
        return desk.rows(kind).size() == 1;
    }));
}

void tst_answers::newerFiles()
{
    PracticeServer server(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"))}), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 1 && !desk.core().status(practice).pulling; }));
    desk.core().setOffline(true);
    desk.submit(kind, QStringLiteral("defer"), QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    desk.end();
    {
        Db outbox;
        QVERIFY(outbox.open(desk.config.dataDir + QStringLiteral("/outbox.sqlite"), Db::Durability::Precious).has_value());
        QVERIFY(outbox.script(QStringLiteral("PRAGMA user_version=999")).has_value());
    }
    const int asked = server.requests();
    desk.start();
    QVERIFY(Desk::until([&] { return !desk.core().connections().isEmpty(); }));
    QVERIFY(!Desk::until([&] { return server.requests() > asked; }, 500));
    QCOMPARE(desk.entries().size(), 1);
    QCOMPARE(desk.entries().first().state, EntryState::Ready);
}

DESK_TEST(tst_answers)
#include "tst_answers.moc"
