// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ConnectionDesk.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QTableWidget>

/// What the form of a connection asks for, refuses before anything is saved, and finds out by its test.
class tst_connection_form : public ConnectionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { endPage(); }
    void emptySaysWhatToEnter();
    void wrongTokenIsSpotted_data();
    void wrongTokenIsSpotted();
    void onlyHttps_data();
    void onlyHttps();
    void anotherAddressIsAlwaysSeen();
    void clientCredentialsAndOperations();
    void testSaysWhatWasFound();
    void testNamesOperations();
    void operationsAreChecked_data();
    void operationsAreChecked();
};

void tst_connection_form::emptySaysWhatToEnter()
{
    ConnectionForm *form = m_page->form();
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    QVERIFY(form->isVisible());
    form->save();
    const QStringList said = form->summary()->sentences();
    QVERIFY(said.contains(QStringLiteral("Select which service this is for")));
    QVERIFY(said.contains(QStringLiteral("Select which environment this is for")));
    QVERIFY(said.contains(QStringLiteral("Enter your name for this connection")));
    QVERIFY(said.contains(QStringLiteral("Enter your API token")));
    QVERIFY(m_desk->core().connections().isEmpty());
    QCOMPARE(form->findChild<QLabel *>(QStringLiteral("keychain"))->text(),
             QStringLiteral("This computer has no keychain: the token is kept for this run only."));
}

void tst_connection_form::wrongTokenIsSpotted_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("words");
    QTest::newRow("sandbox in live") << QStringLiteral("Live") << QStringLiteral("sandbox_abc") << QStringLiteral("This token is for the sandbox. This profile is for live");
    QTest::newRow("live in sandbox") << QStringLiteral("Sandbox") << QStringLiteral("production_abc") << QStringLiteral("This token is for live. This profile is for the sandbox");
    QTest::newRow("fits") << QStringLiteral("Live") << QStringLiteral("production_abc") << QString();
    QTest::newRow("says nothing") << QStringLiteral("Live") << QStringLiteral("abc") << QString();
}

void tst_connection_form::wrongTokenIsSpotted()
{
    QFETCH(QString, environment);
    QFETCH(QString, token);
    QFETCH(QString, words);
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("Register"), environment, token);
    form->save();
    QCOMPARE(form->row(QStringLiteral("token"))->error(), words);
    if (words.isEmpty())
        QTRY_COMPARE(m_desk->core().connections().size(), 1);
    else
        QVERIFY(m_desk->core().connections().isEmpty());
}

void tst_connection_form::onlyHttps_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("passes");
    QTest::newRow("https") << QStringLiteral("https://example.org") << true;
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080") << true;
    QTest::newRow("localhost") << QStringLiteral("http://localhost:8080/") << true;
    QTest::newRow("http") << QStringLiteral("http://example.org") << false;
    QTest::newRow("a look-alike") << QStringLiteral("http://127.0.0.1.example.org") << false;
    QTest::newRow("no scheme") << QStringLiteral("example.org") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
}

void tst_connection_form::onlyHttps()
{
    QFETCH(QString, address);
    QFETCH(bool, passes);
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("Register"), QStringLiteral("Another address"), QStringLiteral("abc"));
    set(form, "endpoint", address);
    form->save();
    QCOMPARE(form->row(QStringLiteral("endpoint"))->error().isEmpty(), passes);
}

/// Under the name of a service's environment the address need not be shown, unless it is another.
void tst_connection_form::anotherAddressIsAlwaysSeen()
{
    ConnectionForm *form = m_page->form();
    const QWidget *address = form->row(QStringLiteral("endpoint"));
    fill(form, QStringLiteral("Register"), QStringLiteral("Live"), QStringLiteral("production_abc"));
    QVERIFY(address->isHidden());
    Connection given;
    given.id = QStringLiteral("given");
    given.name = QStringLiteral("Given");
    given.service = QStringLiteral("registerTrainees");
    given.environment = Environment::Live;
    given.endpoint = QStringLiteral("https://www.register-trainee-teachers.service.gov.uk");
    form->edit(given);
    QVERIFY(address->isHidden());
    given.endpoint = QStringLiteral("https://register-trainee-teachers.example.org");
    form->edit(given);
    QVERIFY(!address->isHidden());
}

void tst_connection_form::clientCredentialsAndOperations()
{
    ConnectionForm *form = m_page->form();
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    pick(form, "service", QStringLiteral("TEC"));
    pick(form, "environment", QStringLiteral("Live"));
    QVERIFY(form->row(QStringLiteral("token"))->isHidden());
    form->save();
    QVERIFY(form->summary()->sentences().contains(QStringLiteral("Enter the EDUMIS number of your organisation")));
    QVERIFY(form->summary()->sentences().contains(QStringLiteral("Enter your client ID")));
    auto *table = form->findChild<QTableWidget *>(QStringLiteral("operations"));
    QVERIFY(table->isVisible());
    QVERIFY(table->rowCount() > 0);
    QVERIFY(form->connection().operations.isEmpty());
    table->item(0, 2)->setText(QStringLiteral("/other/{id}"));
    QCOMPARE(form->connection().operations.size(), 1);
    QCOMPARE(form->connection().operations.constFirst().path, QStringLiteral("/other/{id}"));
    QCOMPARE(form->connection().tokenHeader, QStringLiteral("Authorization"));
    form->row(QStringLiteral("tokenHeader"))->findChild<QLineEdit *>()->setText(QStringLiteral("X-Token"));
    QCOMPARE(form->connection().tokenHeader, QStringLiteral("X-Token"));
    form->row(QStringLiteral("clientId"))->findChild<QLineEdit *>()->setText(QStringLiteral("me"));
    form->row(QStringLiteral("secret"))->findChild<QLineEdit *>()->setText(QStringLiteral("hush"));
    QCOMPARE(form->secret(), QStringLiteral("me\nhush"));
}

void tst_connection_form::testSaysWhatWasFound()
{
    PracticeServer server(traineeWorld({plainTrainee(FormDesk::sarah())}));
    m_desk->core().setOffline(false);
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("Register"), QStringLiteral("Another address"), QStringLiteral("desk"));
    set(form, "endpoint", server.url().toString());
    form->test();
    QTRY_VERIFY2(form->message()->text().contains(QLatin1String("answers")), qPrintable(form->message()->text()));
    server.stop();
    form->test();
    QTRY_VERIFY2(form->message()->text().contains(QLatin1String("cannot be reached")), qPrintable(form->message()->text()));
}

void tst_connection_form::testNamesOperations()
{
    PracticeServer server(PracticeServer::seeded(5, QStringLiteral("secret")));
    m_desk->core().setOffline(false);
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("TEC"), QStringLiteral("Another address"), QString());
    set(form, "endpoint", server.url().toString());
    set(form, "organisation", QStringLiteral("0123"));
    form->row(QStringLiteral("clientId"))->findChild<QLineEdit *>()->setText(QStringLiteral("clientId"));
    form->row(QStringLiteral("secret"))->findChild<QLineEdit *>()->setText(QStringLiteral("secret-machine"));
    auto *table = form->findChild<QTableWidget *>(QStringLiteral("operations"));
    QVERIFY(table->isColumnHidden(3));
    form->test();
    QTRY_VERIFY2(form->message()->text().contains(QLatin1String("accepts the sign-in")), qPrintable(form->message()->text()));
    QVERIFY(!table->isColumnHidden(3));
    for (int row = 0; row < table->rowCount(); ++row)
        QVERIFY2(!table->item(row, 3)->text().isEmpty(), qPrintable(table->item(row, 0)->text()));
    QVERIFY(server.writes().isEmpty());
    table->item(1, 2)->setText(QStringLiteral("/elsewhere")); // what was found was found of another table
    QVERIFY(table->isColumnHidden(3));
}

void tst_connection_form::operationsAreChecked_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("passes");
    QTest::newRow("put") << 1 << "put" << true;
    QTest::newRow("no such method") << 1 << "SEND" << false;
    QTest::newRow("no method") << 1 << "" << false;
    QTest::newRow("a method that only reads") << 1 << "get" << false;
    QTest::newRow("another path") << 2 << "/{version}/agreements/{id}/in-grace" << true;
    QTest::newRow("an address") << 2 << "https://example.org/{id}" << false;
    QTest::newRow("without the id") << 2 << "/{version}/agreements/grace" << false;
    QTest::newRow("a question") << 2 << "/{version}/agreements/{id}?grace" << false;
}

void tst_connection_form::operationsAreChecked()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(bool, passes);
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("TEC"), QStringLiteral("Live"), QString());
    set(form, "organisation", QStringLiteral("0123"));
    form->row(QStringLiteral("clientId"))->findChild<QLineEdit *>()->setText(QStringLiteral("me"));
    form->row(QStringLiteral("secret"))->findChild<QLineEdit *>()->setText(QStringLiteral("hush"));
    auto *table = form->findChild<QTableWidget *>(QStringLiteral("operations"));
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text() == QLatin1String("grace"))
            table->item(row, column)->setText(text);
    }
    form->save();
    QCOMPARE(form->summary()->sentences().isEmpty(), passes);
    if (passes)
        QTRY_COMPARE(m_desk->core().connections().size(), 1);
    else
        QVERIFY(m_desk->core().connections().isEmpty());
}

DESK_TEST(tst_connection_form)
#include "tst_connection_form.moc"
