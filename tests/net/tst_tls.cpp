// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/HttpClient.h"

#include "tests/net/Answer.h"
#include "tests/net/RawServer.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

namespace {

/// Certificates made by the openssl program: an authority that this test trusts, and one that nobody knows.
class Certificates
{
public:
    bool make()
    {
        return write("ca.conf",
                     "[ca]\ndefault_ca=d\n[d]\ndir=.\nnew_certs_dir=.\ndatabase=index\nserial=serial\ndefault_md=sha256\npolicy=p\n"
                     "unique_subject=no\nrand_serial=yes\n[p]\ncommonName=supplied\n[root]\nbasicConstraints=critical,CA:true\n"
                     "keyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n"
                     "[local]\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n[elsewhere]\nsubjectAltName=DNS:elsewhere.example\n")
            && write("index", "") && openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem")
            && authority("known") && authority("unknown") && authority("localhost");
    }
    /// A server's certificate from `issuer`, valid between the two (YYYYMMDDHHMMSSZ).
    QSslConfiguration leaf(const char *issuer, const char *section, const char *from, const char *until)
    {
        const QString name = QString::fromLatin1(issuer);
        const bool made = openssl("req -new -key key.pem -subj /CN=server -out leaf.csr")
            && openssl(QStringLiteral("ca -batch -config ca.conf -cert %1.pem -keyfile key.pem -in leaf.csr -out leaf.pem -notext -extensions %2 "
                                      "-startdate %3 -enddate %4")
                           .arg(name, QString::fromLatin1(section), QString::fromLatin1(from), QString::fromLatin1(until)));
        return made ? configuration(QStringLiteral("leaf.pem")) : QSslConfiguration();
    }
    QSslConfiguration selfSigned() { return configuration(QStringLiteral("localhost.pem")); }
    QSslCertificate known() { return certificate(QStringLiteral("known.pem")); }

private:
    bool authority(const char *name)
    {
        const QString text = QString::fromLatin1(name);
        return openssl(QStringLiteral("req -new -x509 -key key.pem -subj /CN=%1 -days 30 -out %1.pem -config ca.conf -extensions root").arg(text));
    }
    bool openssl(const QString &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        const bool ended = process.waitForFinished(20'000) && process.exitCode() == 0;
        if (!ended)
            qWarning("openssl %s: %s", qPrintable(arguments), process.readAllStandardError().constData());
        return ended;
    }
    bool openssl(const char *arguments) { return openssl(QString::fromLatin1(arguments)); }
    bool write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    QByteArray read(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QSslCertificate certificate(const QString &name) { return QSslCertificate(read(name)); }
    QSslConfiguration configuration(const QString &name)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate(name));
        configuration.setPrivateKey(QSslKey(read(QStringLiteral("key.pem")), QSsl::Ec));
        return configuration;
    }

    QTemporaryDir m_folder;
};

} // namespace

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
