// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/pages/AboutPage.h"
#include "ui/pages/ConnectionForm.h"
#include "ui/pages/ConnectionsPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/SecretField.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QTableWidget>

/// Connections as a person makes, tests and removes them, over a real desk that works offline.
class tst_connections_page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptySaysWhatToEnter();
    void wrongTokenIsSpotted_data();
    void wrongTokenIsSpotted();
    void onlyHttps_data();
    void onlyHttps();
    void anotherAddressIsAlwaysSeen();
    void savedAndEdited();
    void clientCredentialsAndOperations();
    void savedByItsKeyAndAlwaysInSight();
    void whatWasBegunIsOneStepAway();
    void removeAsksFirst();
    void expiry_data();
    void expiry();
    void testSaysWhatWasFound();
    void testNamesOperations();
    void operationsAreChecked_data();
    void operationsAreChecked();
    void helpIsMadeOfTheKinds();

private:
    void fill(ConnectionForm *form, const QString &service, const QString &environment, const QString &token);
    void set(ConnectionForm *form, const char *id, const QString &text) { form->row(QLatin1String(id))->load(Values{{QLatin1String(id), text}}); }
    void pick(ConnectionForm *form, const char *id, const QString &words);

    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ConnectionsPage> m_page;
};

void tst_connections_page::init()
{
    m_settings = std::make_unique<QSettings>(m_settingsDir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_desk = std::make_unique<Desk>(QUrl());
    m_desk->config.practice = false;
    m_desk->config.practiceUrl = QUrl();
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
    m_desk->core().setOffline(true);
    m_page = std::make_unique<ConnectionsPage>(m_desk->core(), *m_settings);
    m_page->resize(1100, 800);
    m_page->show();
}

void tst_connections_page::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_connections_page::pick(ConnectionForm *form, const char *id, const QString &words)
{
    for (QAbstractButton *each : form->row(QLatin1String(id))->findChildren<QAbstractButton *>()) {
        if (each->text() == words && !each->isHidden())
            return each->click();
    }
    QFAIL(qPrintable(words));
}

void tst_connections_page::fill(ConnectionForm *form, const QString &service, const QString &environment, const QString &token)
{
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    pick(form, "service", service);
    pick(form, "environment", environment);
    set(form, "name", QStringLiteral("Ours"));
    form->row(QStringLiteral("token"))->findChild<QLineEdit *>()->setText(token);
}

void tst_connections_page::emptySaysWhatToEnter()
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

void tst_connections_page::wrongTokenIsSpotted_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("words");
    QTest::newRow("sandbox in live") << QStringLiteral("Live") << QStringLiteral("sandbox_abc") << QStringLiteral("This token is for the sandbox. This profile is for live");
    QTest::newRow("live in sandbox") << QStringLiteral("Sandbox") << QStringLiteral("production_abc") << QStringLiteral("This token is for live. This profile is for the sandbox");
    QTest::newRow("fits") << QStringLiteral("Live") << QStringLiteral("production_abc") << QString();
    QTest::newRow("says nothing") << QStringLiteral("Live") << QStringLiteral("abc") << QString();
}

void tst_connections_page::wrongTokenIsSpotted()
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

void tst_connections_page::onlyHttps_data()
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

void tst_connections_page::onlyHttps()
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
void tst_connections_page::anotherAddressIsAlwaysSeen()
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

void tst_connections_page::savedAndEdited()
{
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("Register"), QStringLiteral("Sandbox"), QStringLiteral("sandbox_abc"));
    QCOMPARE(form->connection().endpoint, QStringLiteral("https://sandbox.register-trainee-teachers.service.gov.uk"));
    QCOMPARE(form->connection().version, QStringLiteral("v2026.1"));
    QCOMPARE(form->row(QStringLiteral("token"))->findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
    set(form, "cycles", QStringLiteral("2024, 2025"));
    set(form, "holdSeconds", QStringLiteral("45"));
    form->save();
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
    const Connection kept = m_desk->core().connections().constFirst();
    QCOMPARE(kept.cycles, (QStringList{QStringLiteral("2024"), QStringLiteral("2025")}));
    QCOMPARE(kept.holdSeconds, 45);
    QVERIFY(kept.autoSend == Connection().autoSend || !kept.autoSend);
    QCOMPARE(m_page->table()->item(0, 2)->text(), QStringLiteral("Sandbox"));

    m_page->findChild<QPushButton *>(QStringLiteral("edit"))->click();
    QVERIFY(form->secret().isEmpty()); // never read back
    set(form, "name", QStringLiteral("Renamed"));
    form->save();
    QTRY_COMPARE(m_desk->core().connections().constFirst().name, QStringLiteral("Renamed"));
    QCOMPARE(m_desk->core().connections().size(), 1);
    QVERIFY(m_desk->core().status(kept.id).hasSecret);
}

void tst_connections_page::clientCredentialsAndOperations()
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

void tst_connections_page::savedByItsKeyAndAlwaysInSight()
{
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("Register"), QStringLiteral("Sandbox"), QStringLiteral("sandbox_abc"));
    const auto *save = form->findChild<QPushButton *>(QStringLiteral("save"));
    const auto *questions = form->findChild<QScrollArea *>();
    QTRY_VERIFY(questions->widget()->height() > questions->viewport()->height()); // there is something to scroll
    const QRect seen(save->mapTo(m_page.get(), QPoint(0, 0)), save->size());
    QVERIFY2(save->isVisible() && m_page->rect().contains(seen), "the way on is behind a scroll bar");
    m_page->activateWindow();
    form->focusFirst();
    QTRY_VERIFY(form->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
}

void tst_connections_page::whatWasBegunIsOneStepAway()
{
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    ConnectionForm *form = m_page->form();
    m_page->entered();
    QVERIFY(!form->isVisible());
    auto *message = m_page->findChild<MessageBar *>(QStringLiteral("listMessage"));
    QVERIFY(message->text().isEmpty()); // nothing had been typed
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    form->row(QStringLiteral("name"))->findChild<QLineEdit *>()->setText(QStringLiteral("Half a connection"));
    m_page->entered();
    QVERIFY(!form->isVisible());
    QCOMPARE(message->text(), QStringLiteral("You had begun to fill in a connection. Nothing of it is saved yet."));
    const QList<QPushButton *> buttons = message->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == QLatin1String("Go on with it"))
            each->click();
    }
    QVERIFY(form->isVisible());
    QCOMPARE(form->connection().name, QStringLiteral("Half a connection"));
}

void tst_connections_page::removeAsksFirst()
{
    fill(m_page->form(), QStringLiteral("RECT"), QStringLiteral("Live"), QStringLiteral("abc"));
    m_page->form()->save();
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
    m_page->findChild<QPushButton *>(QStringLiteral("remove"))->click();
    auto *message = m_page->findChild<MessageBar *>(QStringLiteral("listMessage"));
    QVERIFY2(message->text().startsWith(QLatin1String("Remove Ours? Its token, the copy of its records")), qPrintable(message->text()));
    QCOMPARE(m_desk->core().connections().size(), 1);
    for (QPushButton *each : message->findChildren<QPushButton *>()) {
        if (each->text().startsWith(QLatin1String("Remove")))
            each->click();
    }
    QTRY_VERIFY(m_desk->core().connections().isEmpty());
    QTRY_VERIFY(m_page->table()->isHidden());
}

void tst_connections_page::expiry_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("soon");
    QTest::addColumn<QString>("begins");
    QTest::newRow("past") << -1 << true << QStringLiteral("Expired on 15 February 2026");
    QTest::newRow("today") << 0 << true << QStringLiteral("Expires today");
    QTest::newRow("1") << 1 << true << QStringLiteral("Check: expires tomorrow");
    QTest::newRow("7") << 7 << true << QStringLiteral("Check: expires within 7 days");
    QTest::newRow("8") << 8 << true << QStringLiteral("Check: expires within 30 days");
    QTest::newRow("30") << 30 << true << QStringLiteral("Check: expires within 30 days");
    QTest::newRow("31") << 31 << false << QStringLiteral("Expires on 19 March 2026");
}

void tst_connections_page::expiry()
{
    QFETCH(int, days);
    QFETCH(bool, soon);
    QFETCH(QString, begins);
    const QDate today(2026, 2, 16);
    bool said = false;
    const QString words = ConnectionsPage::expiryWords(today.addDays(days), today, &said);
    QVERIFY2(words.startsWith(begins), qPrintable(words));
    QCOMPARE(said, soon);
}

void tst_connections_page::testSaysWhatWasFound()
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

void tst_connections_page::testNamesOperations()
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

void tst_connections_page::operationsAreChecked_data()
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

void tst_connections_page::operationsAreChecked()
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

void tst_connections_page::helpIsMadeOfTheKinds()
{
    HelpPage help(m_desk->core(), *m_settings);
    help.show();
    for (const KindSpec &kind : m_desk->core().kinds().all()) {
        for (const CommandSpec &command : kind.commands)
            QVERIFY2(help.text().contains(QLatin1String(command.verb)), command.verb);
        for (const StateSpec &state : kind.states)
            QVERIFY2(help.text().contains(QLatin1String(state.title)), state.title);
    }
    AboutPage about(m_desk->core(), *m_settings);
    about.show();
    QString all;
    for (const QLabel *label : about.findChildren<QLabel *>())
        all += label->text();
    QVERIFY(all.contains(QLatin1String("await a review by native readers")));
    QVERIFY(all.contains(QLatin1String(qVersion())));
}

DESK_TEST(tst_connections_page)
#include "tst_connections_page.moc"
