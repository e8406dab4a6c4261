// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultProxy.h"

#include "app/net/HttpClient.h"
#include "tests/net/Answer.h"
#include "tests/net/RawServer.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Fault)

namespace {
const QByteArray record = R"({"data":{"id":"abc","count":3,"list":[1,"x"],"flag":true,"none":null}})";
}

/// The proxy itself, and the transport's word for each fault: a write that reached the server is never called unsent.
class tst_fault_proxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOn();
    void everyFault_data();
    void everyFault();
    void ownStatusAndHeaders();
    void wrongTypes();
    void cutJson();
    void late();
    void filter();
    void stopAndResume();
    void serverAway();

private:
    FakeClock m_clock;
};

void tst_fault_proxy::passesOn()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, record); });
    FaultProxy proxy(server.serverPort());
    HttpClient client(m_clock);
    for (int i = 0; i < 3; ++i) {
        Answer answer(client.send(writeOf(Method::Put, proxy.url(), "{}")));
        VERIFY_STATUS(answer, 200);
        QCOMPARE(answer.result()->body, record);
    }
    QCOMPARE(proxy.arrived(), QList<QByteArray>(3, "PUT / HTTP/1.1"));
    QCOMPARE(proxy.delivered(), proxy.arrived());
    QVERIFY(server.requests.first().endsWith("\r\n\r\n{}"));
}

void tst_fault_proxy::everyFault_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : Fault::all())
        QTest::newRow(fault.name().constData()) << fault;
}

void tst_fault_proxy::everyFault()
{
    QFETCH(Fault, fault);
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, record); });
    FaultProxy proxy(server.serverPort());
    proxy.setDripInterval(1ms);
    proxy.script({fault});
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(Method::Post, proxy.url(), "{}")));

    using Kind = Fault::Kind;
    const bool hangs = fault.kind == Kind::Hang || fault.kind == Kind::Late;
    const bool reaches = fault.reaches && fault.kind != Kind::CloseUnread;
    if (hangs) {
        QTRY_COMPARE(proxy.arrived().size(), 1);
        if (reaches && fault.kind == Kind::Hang)
            QTRY_COMPARE(server.requests.size(), 1);
        QTRY_VERIFY(proxy.isScriptOver());
        m_clock.advance(75s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(answer.came(), 20000);
    QTRY_COMPARE(proxy.deliveredCount("POST "), reaches ? 1 : 0);
    QTRY_COMPARE(int(server.requests.size()), reaches ? 1 : 0);
    switch (fault.kind) {
    case Kind::Status:
        VERIFY_STATUS(answer, fault.status);
        break;
    case Kind::Redirect:
        VERIFY_STATUS(answer, 302);
        break;
    case Kind::Html:
    case Kind::CutJson:
    case Kind::WrongTypes:
    case Kind::Drip:
        VERIFY_STATUS(answer, 200);
        QCOMPARE(answer.result()->body == record, fault.kind == Kind::Drip);
        break;
    default:
        QVERIFY(!answer.result());
        QCOMPARE(errorKindName(answer.kind()), errorKindName(ErrorKind::Unsure));
    }
    QCOMPARE(proxy.arrived().size(), 1);
    // The next exchange is whole again.
    Answer next(client.send(readOf(proxy.url())));
    VERIFY_STATUS(next, 200);
    QCOMPARE(next.result()->body, record);
}

void tst_fault_proxy::ownStatusAndHeaders()
{
    RawServer server;
    FaultProxy proxy(server.serverPort());
    proxy.script({{Fault::Kind::Status, false, 429, "Retry-After: 11\r\n"}});
    HttpClient client(m_clock);
    Answer answer(client.send(readOf(proxy.url())));
    VERIFY_STATUS(answer, 429);
    QCOMPARE(answer.result()->header("retry-after"), QByteArray("11"));
    QCOMPARE(server.connections, 0);
}

void tst_fault_proxy::wrongTypes()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, record); });
    FaultProxy proxy(server.serverPort());
    proxy.script({{Fault::Kind::WrongTypes}});
    HttpClient client(m_clock);
    Answer answer(client.send(readOf(proxy.url())));
    VERIFY_STATUS(answer, 200);
    const QJsonObject data = QJsonDocument::fromJson(answer.result()->body).object().value(QStringLiteral("data")).toObject();
    QCOMPARE(data.value(QStringLiteral("id")), QJsonValue(3));
    QCOMPARE(data.value(QStringLiteral("count")), QJsonValue(QStringLiteral("3")));
    QVERIFY(data.value(QStringLiteral("list")).isObject());
    QVERIFY(data.value(QStringLiteral("flag")).isArray());
    QCOMPARE(data.value(QStringLiteral("none")), QJsonValue(false));
}

void tst_fault_proxy::cutJson()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, record); });
    FaultProxy proxy(server.serverPort());
    proxy.script({{Fault::Kind::CutJson}});
    HttpClient client(m_clock);
    Answer answer(client.send(readOf(proxy.url())));
    VERIFY_STATUS(answer, 200);
    QCOMPARE(answer.result()->body, record.left(record.size() / 2));
    QCOMPARE(answer.result()->header("content-length").toLongLong(), answer.result()->body.size());
}

/// The client gives up first; only then does the server see the request.
void tst_fault_proxy::late()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, record); });
    FaultProxy proxy(server.serverPort());
    proxy.script({{Fault::Kind::Late}});
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(Method::Put, proxy.url(), "")));
    QTRY_VERIFY(proxy.isScriptOver());
    QCOMPARE(proxy.deliveredCount(), 0);
    QCOMPARE(server.connections, 0);
    m_clock.advance(75s);
    VERIFY_ERROR(answer, ErrorKind::Unsure, "timeout");
    QTRY_COMPARE(server.requests.size(), 1);
    QCOMPARE(proxy.deliveredCount("PUT "), 1);
}

void tst_fault_proxy::filter()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, record); });
    FaultProxy proxy(server.serverPort());
    proxy.script({{Fault::Kind::Status, false, 500}}, FaultProxy::writes);
    HttpClient client(m_clock);
    Answer read(client.send(readOf(proxy.url())));
    VERIFY_STATUS(read, 200);
    QVERIFY(!proxy.isScriptOver());
    Answer write(client.send(writeOf(Method::Delete, proxy.url(), "")));
    VERIFY_STATUS(write, 500);
    QVERIFY(proxy.isScriptOver());
    QCOMPARE(proxy.deliveredCount("GET "), 1);
    QCOMPARE(proxy.deliveredCount("DELETE "), 0);
}

void tst_fault_proxy::stopAndResume()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, record); });
    FaultProxy proxy(server.serverPort());
    HttpClient client(m_clock);
    const QUrl url = proxy.url();
    Answer before(client.send(readOf(url)));
    VERIFY_STATUS(before, 200);
    proxy.stop();
    Answer away(client.send(writeOf(Method::Post, url, "{}")));
    QTRY_VERIFY_WITH_TIMEOUT(away.came(), 20000);
    QVERIFY(!away.result());
    QVERIFY(proxy.resume());
    QCOMPARE(proxy.url(), url);
    Answer back(client.send(readOf(url)));
    VERIFY_STATUS(back, 200);
    QCOMPARE(proxy.deliveredCount("POST "), 0);
}

void tst_fault_proxy::serverAway()
{
    RawServer server;
    const quint16 port = server.serverPort();
    server.close();
    FaultProxy proxy(port);
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(Method::Post, proxy.url(), "{}")));
    VERIFY_ERROR(answer, ErrorKind::Unsure, "closed");
    QCOMPARE(proxy.deliveredCount(), 0);
}

DESK_TEST(tst_fault_proxy)
#include "tst_fault_proxy.moc"
