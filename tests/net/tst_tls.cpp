// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/HttpClient.h"

#include "tests/net/Answer.h"
#include "tests/net/RawServer.h"
#include "tests/support/Certificates.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

/// Real TLS on loopback. A fault of a certificate is final, said in words, and nothing of the request leaves.
class tst_tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void trusted();
    void faults_data();
    void faults();
    void notTls();
    void closedInTheHandshake();

private:
    Certificates m_certificates;
    QSslConfiguration m_before;
    FakeClock m_clock;
};

void tst_tls::initTestCase()
{
    QVERIFY2(QSslSocket::supportsSsl(), "Qt has no TLS here");
    QVERIFY(m_certificates.make());
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_certificates.known());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void tst_tls::trusted()
{
    const QSslConfiguration tls = m_certificates.leaf("known", "local", "20200101000000Z", "20990101000000Z");
    QVERIFY(!tls.localCertificate().isNull());
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); }, tls);
    HttpClient client(m_clock);
    Answer get(client.send(readOf(server.url())));
    VERIFY_STATUS(get, 200);
    Answer post(client.send(writeOf(Method::Post, server.url(QStringLiteral("/"), QStringLiteral("localhost")), "{}")));
    VERIFY_STATUS(post, 200);
    QVERIFY(server.requests.value(1).contains("Content-Length: 2\r\n"));
}

void tst_tls::faults_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<QString>("words");
    const QByteArray long_ago("20200101000000Z");
    const QByteArray far("20990101000000Z");
    QTest::newRow("expired") << QByteArray("known") << QByteArray("local") << long_ago << QByteArray("20210203000000Z")
                             << QStringLiteral("the certificate expired on 2021-02-03.");
    QTest::newRow("not yet valid") << QByteArray("known") << QByteArray("local") << QByteArray("20980405000000Z") << far
                                   << QStringLiteral("the certificate is not valid before 2098-04-05 (is this computer's date right?).");
    QTest::newRow("wrong host") << QByteArray("known") << QByteArray("elsewhere") << long_ago << far
                                << QStringLiteral("the certificate is for another host.");
    QTest::newRow("unknown issuer") << QByteArray("unknown") << QByteArray("local") << long_ago << far
                                    << QStringLiteral("the certificate's issuer is not known to this computer.");
    QTest::newRow("self-signed") << QByteArray() << QByteArray() << QByteArray() << QByteArray()
                                 << QStringLiteral("the certificate is self-signed");
    QTest::newRow("two at once") << QByteArray("known") << QByteArray("elsewhere") << long_ago << QByteArray("20210203000000Z")
                                 << QStringLiteral("the certificate expired on 2021-02-03");
}

void tst_tls::faults()
{
    QFETCH(QByteArray, issuer);
    QFETCH(QByteArray, section);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(QString, words);
    const QSslConfiguration tls = issuer.isEmpty() ? m_certificates.selfSigned()
                                                   : m_certificates.leaf(issuer.constData(), section.constData(), from.constData(), until.constData());
    QVERIFY(!tls.localCertificate().isNull());
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); }, tls);
    HttpClient client(m_clock);
    for (const Method method : {Method::Get, Method::Post, Method::Put}) {
        Answer answer(client.send(writeOf(method, server.url(), method == Method::Post ? "{}" : ""), "Authorization", "Bearer canary"));
        VERIFY_ERROR(answer, ErrorKind::Offline, "tls");
        QVERIFY2(answer.error().message.startsWith(QStringLiteral("The secure connection to 127.0.0.1 was not made: ")), qUtf8Printable(answer.error().message));
        QVERIFY2(answer.error().message.contains(words), qUtf8Printable(answer.error().message));
    }
    QCOMPARE(server.requests.size(), 0);
}

void tst_tls::notTls()
{
    RawServer server;
    connect(&server, &QTcpServer::newConnection, this, [] {});
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    HttpClient client(m_clock);
    Answer post(client.send(writeOf(Method::Post, url, "{}")));
    QTRY_VERIFY(server.last);
    server.last->write("HTTP/1.1 400 This is plain HTTP\r\nContent-Length: 0\r\n\r\n");
    server.last->disconnectFromHost();
    QTRY_VERIFY_WITH_TIMEOUT(post.came(), 20000);
    QVERIFY(!post.result());
    QCOMPARE(errorKindName(post.kind()), errorKindName(ErrorKind::Offline));
}

void tst_tls::closedInTheHandshake()
{
    RawServer server;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    HttpClient client(m_clock);
    Answer post(client.send(writeOf(Method::Post, url, "{}")));
    QTRY_VERIFY(server.last);
    server.close();
    server.last->abort();
    QTRY_VERIFY_WITH_TIMEOUT(post.came(), 20000);
    QVERIFY(!post.result());
    QCOMPARE(errorKindName(post.kind()), errorKindName(ErrorKind::Offline));
}

DESK_TEST(tst_tls)
#include "tst_tls.moc"
