// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/MainWindow.h"
#include "ui/pages/ConnectionsPage.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/EntryPanel.h"
#include "ui/widgets/MessageBar.h"

#include <atomic>

/// What a person is offered where something stands in the way: in the form, the details, the outbox and the connections.
class tst_ways_out : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusalInTheForm();
    void blockInTheForm();
    void refusalInTheOutbox();
    void standingInTheDetails();
    void deferredSaysWhere_data();
    void deferredSaysWhere();
    void versionIsChangedByOnePress();
    void aVersionThatIsNotSavedSaysSo();

private:
    static Error refusal();
    static QPushButton *button(QWidget *widget, const char *name) { return widget->findChild<QPushButton *>(QLatin1String(name)); }
    static QStringList texts(QWidget *widget);

    static constexpr const char *deferred = "bbbbbbbbbbbbbbbbbbbbbbbb";
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FormDesk> m_form;
};

void tst_ways_out::init()
{
    QJsonObject sarah = plainTrainee(FormDesk::sarah());
    sarah[QStringLiteral("training_route")] = QStringLiteral("provider_led_postgrad");
    sarah[QStringLiteral("placements")] = 1;
    sarah[QStringLiteral("degrees")] = 0;
    QJsonObject rhys = plainTrainee(QLatin1String(deferred), QStringLiteral("Rhys"), QStringLiteral("Evans"));
    rhys[QStringLiteral("state")] = QStringLiteral("deferred");
    m_server = std::make_unique<PracticeServer>(traineeWorld({sarah, rhys}));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 2, 20000);
    m_form = std::make_unique<FormDesk>(*m_desk);
}

void tst_ways_out::cleanup()
{
    m_form.reset();
    m_desk.reset();
    m_server.reset();
}

/// All that the service may name at once, as it does.
Error tst_ways_out::refusal()
{
    return {ErrorKind::Invalid, 422, QStringLiteral("qts_standards_met_date must not be in the future"), {},
            {{QStringLiteral("qts_standards_met_date"), QStringLiteral("qts_standards_met_date must not be in the future")},
             {QStringLiteral("degree_id"), QStringLiteral("degree_id must be completed before qts_standards_met_date")},
             {QStringLiteral("placements"), QStringLiteral("placements must be at least 2 for the provider_led_postgrad training route")}},
            {}, {}};
}

QStringList tst_ways_out::texts(QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all.append(label->text());
    return all;
}

void tst_ways_out::refusalInTheForm()
{
    FormStart start = m_form->start(QStringLiteral("trainee"), QStringLiteral("updateStatus"));
    Entry entry;
    entry.id = start.draft.entry = 7;
    entry.state = EntryState::Rejected;
    entry.draft = start.draft;
    entry.lastError = refusal();
    start.detail.entries = {entry};
    m_form->open(start);
    // Each fault where it belongs, in the server's words, with ours beneath.
    QCOMPARE(m_form->row("qts_standards_met_date")->error(), QStringLiteral("qts_standards_met_date must not be in the future"));
    QVERIFY(m_form->row("qts_standards_met_date")->findChild<QLabel *>(QStringLiteral("help"))->text().contains(QLatin1String("Register may still have yesterday")));
    const QStringList lines = m_form->summary();
    QCOMPARE(lines, (QStringList{QStringLiteral("qts_standards_met_date must not be in the future"),
                                 QStringLiteral("degree_id must be completed before qts_standards_met_date"),
                                 QStringLiteral("A degree is needed. Add a degree, then send again."),
                                 QStringLiteral("placements must be at least 2 for the provider_led_postgrad training route"),
                                 QStringLiteral("2 placements are needed. Add a placement, then send again.")}));
    QPushButton *degree = button(m_form->dialog.get(), "cure.addDegree");
    QPushButton *placement = button(m_form->dialog.get(), "cure.addPlacement");
    QVERIFY(degree != nullptr && degree->isVisible());
    QVERIFY(placement != nullptr && placement->isVisible());
    placement->click();
    QTRY_VERIFY(m_form->dialog->findChild<FormDialog *>() != nullptr);
    QCOMPARE(m_form->dialog->findChild<FormDialog *>()->findChild<QLabel *>(QStringLiteral("title"))->text(), QStringLiteral("Add placement: Sarah Jones"));
}

void tst_ways_out::blockInTheForm()
{
    m_form->open(QStringLiteral("updateStatus"));
    QVERIFY(button(m_form->dialog.get(), "cure.addPlacement") != nullptr);
    QVERIFY(button(m_form->dialog.get(), "cure.addDegree") != nullptr);
    m_form->open(QStringLiteral("defer"));
    QVERIFY(button(m_form->dialog.get(), "cure.addPlacement") == nullptr);
}

void tst_ways_out::refusalInTheOutbox()
{
    const FormStart start = m_form->start(QStringLiteral("trainee"), QStringLiteral("updateStatus"));
    Entry entry;
    entry.draft = start.draft;
    entry.draft.entry = entry.id = Desk::wait(m_desk->core().saveDraft(start.draft));
    entry.state = EntryState::Rejected;
    entry.lastError = refusal();
    EntryPanel panel(m_desk->core());
    panel.show(&entry, {});
    QSignalSpy asked(&panel, &EntryPanel::commandRequested);
    QPushButton *placement = button(&panel, "cure.addPlacement");
    QVERIFY(placement != nullptr && button(&panel, "cure.addDegree") != nullptr);
    placement->click();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(1).toString(), QStringLiteral("addPlacement"));
    QCOMPARE(asked.constFirst().at(2).toLongLong(), start.detail.row);
    QVERIFY(button(&panel, "sendAgain") == nullptr);

    // Once the placement was accepted the same can be sent again.
    entry.changedAt = m_desk->core().now().addDays(-1);
    const qint64 added = m_desk->release(QStringLiteral("trainee"), QStringLiteral("addPlacement"), FormDesk::sarah(),
                                         {{QStringLiteral("name"), QStringLiteral("Ysgol Môr")}, {QStringLiteral("postcode"), QStringLiteral("BN1 1AA")}});
    QCOMPARE(m_desk->settled(added).state, EntryState::Done);
    panel.show(&entry, {});
    QTRY_VERIFY(button(&panel, "sendAgain") != nullptr);
    QSignalSpy chosen(&panel, &EntryPanel::chosen);
    button(&panel, "sendAgain")->click();
    QCOMPARE(chosen.constFirst().constFirst().value<EntryAction>(), EntryAction::Release);
}

void tst_ways_out::standingInTheDetails()
{
    const KindSpec kind = *m_desk->core().kinds().kind(QStringLiteral("trainee"));
    DetailPanel panel(m_desk->core(), kind, {});
    panel.show(); // it is filled for who sees it
    panel.setRow(m_desk->record(QStringLiteral("trainee"), FormDesk::sarah())->row);
    QTRY_VERIFY(button(&panel, "cure.addPlacement") != nullptr);
    QSignalSpy asked(&panel, &DetailPanel::commandRequested);
    button(&panel, "cure.addPlacement")->click();
    QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("addPlacement"));
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("elsewhere")) == nullptr);
}

void tst_ways_out::deferredSaysWhere_data()
{
    QTest::addColumn<bool>("practice");
    QTest::newRow("practice has no pages") << true;
    QTest::newRow("another address") << false;
}

void tst_ways_out::deferredSaysWhere()
{
    QFETCH(bool, practice);
    if (!practice) {
        Connection connection = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
        connection.environment = Environment::Other;
        Desk::wait(m_desk->core().saveConnection(connection, {}));
    }
    const KindSpec kind = *m_desk->core().kinds().kind(QStringLiteral("trainee"));
    DetailPanel panel(m_desk->core(), kind, {});
    panel.show(); // it is filled for who sees it
    panel.setRow(m_desk->record(QStringLiteral("trainee"), QLatin1String(deferred))->row);
    QTRY_VERIFY(panel.findChild<QLabel *>(QStringLiteral("elsewhere")) != nullptr);
    QVERIFY(texts(&panel).contains(QStringLiteral("Reinstate: possible in the Register web service only. Open the trainee’s page there")));
    QCOMPARE(button(&panel, "openElsewhere") == nullptr, practice);
    if (!practice)
        QCOMPARE(button(&panel, "openElsewhere")->text(), QStringLiteral("Open in Register"));
}

void tst_ways_out::versionIsChangedByOnePress()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    ConnectionsPage page(m_desk->core(), settings);
    Connection connection = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
    connection.version = QStringLiteral("v2024.0");
    Desk::wait(m_desk->core().saveConnection(connection, {}));
    QTRY_VERIFY(!m_desk->core().status(connection.id).pulling);
    m_desk->core().refresh(connection.id);
    auto *message = page.findChild<MessageBar *>(QStringLiteral("listMessage"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QLatin1String("no longer answers version v2024.0. It answers v2026.1, v2026.0, v2025.0.")), 20000);
    QPushButton *use = nullptr;
    for (QPushButton *each : message->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("Use v2026.1"))
            use = each;
    }
    QVERIFY(use != nullptr);
    use->click();
    QTRY_COMPARE(m_desk->core().currentConnection(QStringLiteral("registerTrainees")).version, QStringLiteral("v2026.1"));
    QTRY_VERIFY(message->text().contains(QLatin1String("uses version v2026.1 now")));
}

/// Offered by the window, wherever one is: kept or not, it says which.
void tst_ways_out::aVersionThatIsNotSavedSaysSo()
{
    const auto full = std::make_shared<std::atomic<bool>>(false);
    m_desk->end();
    m_desk->config.failStep = [full](const QString &sql) { return *full && sql.startsWith(QLatin1String("INSERT INTO connection")); };
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 2, 20000);
    m_desk->core().setOffline(true);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    MainWindow window(m_desk->core(), settings);
    window.show();
    Q_EMIT m_desk->core().ready();
    auto *message = window.findChild<MessageBar *>();
    const Connection before = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
    const auto use = [&](const QString &version) {
        Q_EMIT m_desk->core().noticed({Notice::Weight::Problem, QStringLiteral("Another"), {}, before.id, version});
        button(message, "action")->click();
    };
    *full = true;
    use(QStringLiteral("v2026.0"));
    QTRY_VERIFY2(message->text().startsWith(QLatin1String("The desk could not read or write its own files.")), qPrintable(message->text()));
    QCOMPARE(m_desk->core().currentConnection(QStringLiteral("registerTrainees")).version, before.version);
    *full = false;
    button(message, "action")->click(); // and offers it once more
    QTRY_VERIFY2(message->text().endsWith(QLatin1String("uses version v2026.0 now.")), qPrintable(message->text()));
}

DESK_TEST(tst_ways_out)
#include "tst_ways_out.moc"
