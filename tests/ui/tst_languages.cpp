// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "app/base/Faults.h"
#include "tests/ui/ImportDesk.h"
#include "ui/form/ErrorSummary.h"
#include "ui/pages/ConnectionForm.h"
#include "ui/pages/ConnectionsPage.h"
#include "ui/pages/EntryPanel.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FaultWords.h"

#include <QtCore/QPointer>
#include <QtCore/QTranslator>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>

/// What did not work, told in Welsh and te reo Māori: also by sentences that are made below the window, and kept there in
/// English. A service's own words stay as they came.
class tst_languages : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everySentence_data() { languages(); }
    void everySentence();
    void whatStandsInIt_data() { languages(); }
    void whatStandsInIt();
    void othersWordsStay_data() { languages(); }
    void othersWordsStay();
    void noToken_data() { languages(); }
    void noToken();
    void networkGone_data() { languages(); }
    void networkGone();
    void secureConnectionFails_data() { languages(); }
    void secureConnectionFails();
    void damagedFile_data() { languages(); }
    void damagedFile();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"cy", "mi"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void speak();
    void begin();
    static QString say(const char *text) { return QCoreApplication::translate("Faults", text); }
    Connection save(const QString &endpoint);
    /// What the form says after the test of a connection to this address.
    QString tested(const QString &endpoint);

    std::unique_ptr<QTranslator> m_translator;
};

void tst_languages::initTestCase()
{
    Q_INIT_RESOURCE(ui);
    dress();
    makeFolder();
}

void tst_languages::cleanup()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window.reset();
    m_desk.reset();
    m_server.reset();
}

void tst_languages::speak()
{
    QFETCH(QString, language);
    QLocale::setDefault(language == QLatin1String("cy") ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom) : QLocale(QLocale::Maori, QLocale::NewZealand));
    m_translator = std::make_unique<QTranslator>();
    const QString file = QStringLiteral(":/i18n/app_%1.qm").arg(language);
    QVERIFY2(m_translator->load(file), qPrintable(file));
    QCoreApplication::installTranslator(m_translator.get());
}

void tst_languages::begin()
{
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
}

Connection tst_languages::save(const QString &endpoint)
{
    m_desk = std::make_unique<Desk>(QUrl());
    m_desk->config.practice = false;
    m_desk->config.practiceUrl = QUrl();
    m_desk->config.pullAtStart = false;
    begin();
    Connection connection;
    connection.id = QStringLiteral("ours");
    connection.name = QStringLiteral("Ours");
    connection.service = QStringLiteral("registerTrainees");
    connection.environment = Environment::Other;
    connection.endpoint = endpoint;
    connection.version = QStringLiteral("v2026.1");
    connection.tokenHeader = QStringLiteral("Authorization");
    Desk::wait(m_desk->core().saveConnection(connection, QStringLiteral("secret")));
    return m_desk->core().connections().constFirst();
}

QString tst_languages::tested(const QString &endpoint)
{
    save(endpoint);
    ConnectionsPage connections(m_desk->core(), *m_settings);
    connections.show();
    if (!Desk::until([&connections] { return connections.table()->rowCount() == 1; }))
        return {};
    connections.table()->selectRow(0);
    child<QPushButton>(&connections, "edit")->click();
    connections.form()->test();
    if (!connections.form()->summary()->sentences().isEmpty())
        return connections.form()->summary()->sentences().join(QLatin1Char('\n'));
    const QString asking = connections.form()->message()->text();
    Desk::until([&] { return connections.form()->message()->text() != asking; });
    return connections.form()->message()->text();
}

void tst_languages::everySentence()
{
    speak();
    const QList<const char *> all = Fault::patterns();
    QVERIFY(all.size() > 60);
    for (const char *pattern : all) {
        QString english = QString::fromUtf8(pattern);
        const bool one = english.contains(QLatin1String("%1"));
        const bool two = english.contains(QLatin1String("%2"));
        english = two ? english.arg(QStringLiteral("first.example"), QStringLiteral("/a b")) : one ? english.arg(QStringLiteral("first.example")) : english;
        const QString words = FaultWords::of(english);
        QVERIFY2(words != english && FaultWords::isOwn(english), qPrintable(english));
        QVERIFY2(!words.contains(QLatin1Char('%')), qPrintable(words));
        QVERIFY2(!one || words.contains(QLatin1String("first.example")), qPrintable(words));
        QVERIFY2(!two || words.contains(QLatin1String("/a b")), qPrintable(words));
    }
}

void tst_languages::whatStandsInIt()
{
    speak();
    const QString reasons = FaultWords::of(QStringLiteral("The secure connection to a.example was not made: the certificate expired on 2021-02-03; "
                                                          "the certificate is self-signed."));
    QVERIFY2(reasons.contains(QLatin1String("a.example")) && reasons.contains(say("the certificate is self-signed")), qPrintable(reasons));
    QVERIFY2(!reasons.contains(QLatin1String("expired")) && !reasons.contains(QLatin1String("2021-02-03")), qPrintable(reasons));
    QVERIFY2(reasons.contains(QLocale().toString(QDate(2021, 2, 3), QStringLiteral("d MMMM yyyy"))), qPrintable(reasons));
    const QString silent = FaultWords::of(QStringLiteral("a.example did not answer within 60 seconds."));
    QVERIFY2(silent.contains(say("%1 seconds").arg(60)), qPrintable(silent));
    // A cause in brackets is for the help desk.
    QCOMPARE(FaultWords::of(QStringLiteral("The service’s answer could not be read. ($.data: not a list)")),
             QString(say("The service’s answer could not be read.") + QStringLiteral(" ($.data: not a list)")));
}

void tst_languages::othersWordsStay()
{
    speak();
    const QString sentence = QStringLiteral("Defer date must not be in the future");
    QCOMPARE(FaultWords::of(sentence), sentence);
    QVERIFY(!FaultWords::isOwn(sentence));
    const QString alike = QStringLiteral("The school refused the connection.");
    QCOMPARE(FaultWords::of(alike), alike);
    Error error{ErrorKind::Invalid, 422, {}, {}, {{QStringLiteral("defer_date"), sentence}}, {}, {}};
    QCOMPARE(ErrorText::of(error, ErrorText::Doing::Sending).words, QStringList{QStringLiteral("defer_date: ") + sentence});
}

void tst_languages::noToken()
{
    speak();
    const Connection connection = save(QStringLiteral("http://127.0.0.1:9"));
    // Where there is no keychain, a token is kept for one run only.
    m_desk->end();
    begin();
    const TestReport report = Desk::wait(m_desk->core().testConnection(connection, {}));
    QCOMPARE(report.sentence, QStringLiteral("No token is stored for this connection.")); // as it is logged
    EntryPanel panel(m_desk->core());
    Entry entry;
    entry.id = 5;
    entry.state = EntryState::Unsure;
    entry.draft.kind = QStringLiteral("trainee");
    entry.draft.command = QStringLiteral("defer");
    entry.lastError.kind = ErrorKind::SignIn;
    entry.lastError.message = report.sentence;
    panel.show(&entry, QString());
    QStringList said;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        said.append(label->text());
    const QString all = said.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(say("No token is stored for this connection.")), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1String("No token")), qPrintable(all));
}

void tst_languages::networkGone()
{
    speak();
    const QString said = tested(QStringLiteral("http://127.0.0.1:9"));
    QVERIFY2(said.contains(say("%1 refused the connection.").arg(QStringLiteral("127.0.0.1"))), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("refused")), qPrintable(said));
}

void tst_languages::secureConnectionFails()
{
    speak();
    // Speaks no TLS.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] { plain.nextPendingConnection()->write("HTTP/1.0 400 Bad Request\r\n\r\n"); });
    const QString said = tested(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort()));
    const QString begins = say("No secure connection to %1 could be made: %2.").section(QStringLiteral("%2"), 0, 0).arg(QStringLiteral("127.0.0.1"));
    QVERIFY2(said.contains(begins), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("secure connection")), qPrintable(said));
}

void tst_languages::damagedFile()
{
    QVERIFY(startTrainees());
    const QString file = put("bad.csv", QStringLiteral("TRN,Date of deferral\n\"0123450,15/02/2026\n"));
    m_window->startImport(request(file, "defer"));
    QVERIFY(settles());
    const QString english = said(page());
    QVERIFY2(english.contains(QLatin1String("quotation mark")), qPrintable(english));
    const QPointer<ImportPage> before = page();
    speak();
    QVERIFY(Desk::until([&] { return page() != nullptr && page() != before; })); // the window is made anew in the language
    m_window->startImport(request(file, "defer"));
    QVERIFY(settles());
    const QString words = said(page());
    QVERIFY2(!words.isEmpty() && words != english, qPrintable(words));
    QVERIFY2(!words.contains(QLatin1String("quotation")) && !words.contains(QLatin1String("Nothing")), qPrintable(words));
}

DESK_TEST(tst_languages)
#include "tst_languages.moc"
