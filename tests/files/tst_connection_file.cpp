// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"
#include "app/Files.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonDocument>

/// A connection as a file for a colleague.
class tst_connection_file : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void itsAddressesSayWhereItIs_data();
    void itsAddressesSayWhereItIs();
    void refused_data();
    void refused();
    void aFaultIsNoEnd();
    void savedAndOpened();

private:
    QString put(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("given.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    static QByteArray json(const QString &service, const QString &environment, const QString &endpoint, const QString &signIn = {})
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("id"), QStringLiteral("theirs")}, {QStringLiteral("name"), QStringLiteral("Given")},
                                         {QStringLiteral("service"), service}, {QStringLiteral("environment"), environment},
                                         {QStringLiteral("endpoint"), endpoint}, {QStringLiteral("tokenEndpoint"), signIn}})
            .toJson();
    }
    Result<Connection> opened(const QString &path) { return Desk::outcome(m_desk->core().files().openConnection(path)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

void tst_connection_file::initTestCase()
{
    m_desk = std::make_unique<Desk>(QUrl());
    m_desk->config.practice = false;
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
}

void tst_connection_file::itsAddressesSayWhereItIs_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<Environment>("is");
    const auto row = [](const char *name, const char *service, const char *says, const char *endpoint, const char *signIn, Environment is) {
        QTest::newRow(name) << QString::fromLatin1(service) << QString::fromLatin1(says) << QString::fromLatin1(endpoint) << QString::fromLatin1(signIn) << is;
    };
    const char *trainees = "registerTrainees";
    const char *live = "https://www.register-trainee-teachers.service.gov.uk";
    row("live", trainees, "live", live, "", Environment::Live);
    row("with a slash", trainees, "live", "https://www.register-trainee-teachers.service.gov.uk/", "", Environment::Live);
    row("the sandbox", trainees, "sandbox", "https://sandbox.register-trainee-teachers.service.gov.uk", "", Environment::Sandbox);
    row("says the sandbox, is live", trainees, "sandbox", live, "", Environment::Live);
    row("says live, is elsewhere", trainees, "live", "https://register-trainee-teachers.example.org", "", Environment::Other);
    row("a host that begins so", trainees, "live", "https://www.register-trainee-teachers.service.gov.uk.example.org", "", Environment::Other);
    row("another port", trainees, "live", "https://www.register-trainee-teachers.service.gov.uk:8443", "", Environment::Other);
    row("another service's", trainees, "live", "https://www.register-early-career-teachers.education.gov.uk", "", Environment::Other);
    row("says practice", trainees, "practice", "https://register-trainee-teachers.example.org", "", Environment::Other);
    row("signs in elsewhere", trainees, "live", live, "https://login.example.org/token", Environment::Other);
    const char *agreements = "https://api.prd.dxs.pub.tec.govt.nz";
    row("its own sign-in unsaid", "workBased", "live", agreements, "", Environment::Live);
    row("its own sign-in", "workBased", "live", agreements, "https://security.education.govt.nz/oauth2/access_token", Environment::Live);
    row("a secret for somebody else", "workBased", "live", agreements, "https://security.example.org/oauth2/access_token", Environment::Other);
}

void tst_connection_file::itsAddressesSayWhereItIs()
{
    QFETCH(QString, service);
    QFETCH(QString, says);
    QFETCH(QString, endpoint);
    QFETCH(QString, signIn);
    QFETCH(Environment, is);
    const auto connection = opened(put(json(service, says, endpoint, signIn)));
    QVERIFY(connection);
    QCOMPARE(connection->environment, is);
    QVERIFY(!connection->id.isEmpty() && connection->id != QLatin1String("theirs"));
    QCOMPARE(connection->name, QStringLiteral("Given"));
}

void tst_connection_file::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const QString service = QStringLiteral("registerTrainees");
    const QString live = QStringLiteral("live");
    QTest::newRow("no JSON") << QByteArray("name,service\r\n") << QStringLiteral("otherFile");
    QTest::newRow("another service") << json(QStringLiteral("boats"), live, QStringLiteral("https://example.org")) << QStringLiteral("otherFile");
    QTest::newRow("no address") << json(service, live, QString()) << QStringLiteral("otherFile");
    QTest::newRow("too long") << QByteArray(300 * 1024, ' ') + json(service, live, QStringLiteral("https://example.org")) << QStringLiteral("otherFile");
    QTest::newRow("not secure") << json(service, live, QStringLiteral("http://example.org")) << QStringLiteral("address");
    QTest::newRow("with a name in it") << json(service, live, QStringLiteral("https://www.register-trainee-teachers.service.gov.uk@example.org")) << QStringLiteral("address");
    QTest::newRow("a sign-in that is not secure") << json(QStringLiteral("workBased"), live, QStringLiteral("https://api.prd.dxs.pub.tec.govt.nz"), QStringLiteral("http://example.org/token"))
                                                  << QStringLiteral("address");
}

void tst_connection_file::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto connection = opened(put(bytes));
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, ErrorKind::Invalid);
    QCOMPARE(connection.error().detail, detail);
    QCOMPARE(opened(m_folder.filePath(QStringLiteral("nothing.json"))).error().kind, ErrorKind::Storage);
}

/// A file that opens and cannot be read, as on a share that went away: that is said, not that it is another kind of file.
void tst_connection_file::aFaultIsNoEnd()
{
    const QString path = QStringLiteral("/proc/self/mem"); // nothing is in its first bytes
    QVERIFY(QFile(path).open(QIODevice::ReadOnly));
    const auto connection = opened(path);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, ErrorKind::Storage);
    const auto asked = Desk::outcome(m_desk->core().approvals().open(path));
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::Storage);
}

void tst_connection_file::savedAndOpened()
{
    Connection connection;
    connection.id = QStringLiteral("ours");
    connection.name = QStringLiteral("Ours");
    connection.service = QStringLiteral("earlyCareer");
    connection.environment = Environment::Sandbox;
    connection.endpoint = QStringLiteral("https://sandbox.register-early-career-teachers.education.gov.uk");
    connection.version = QStringLiteral("v3");
    connection.secondPerson = {QStringLiteral("participant.withdraw")};
    const QString path = m_folder.filePath(QStringLiteral("saved.json"));
    Desk::wait(m_desk->core().files().saveConnection(connection, path));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    const auto back = opened(path);
    QVERIFY(back);
    connection.id = back->id;
    QCOMPARE(*back == connection, true);
    QVERIFY(!Desk::outcome(m_desk->core().files().saveConnection(connection, m_folder.filePath(QStringLiteral("nowhere/saved.json")))));
}

DESK_TEST(tst_connection_file)
#include "tst_connection_file.moc"
