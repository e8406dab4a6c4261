// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include "ui/models/DueList.h"
#include "ui/models/OutboxModel.h"
#include "ui/text/Words.h"

#include <QtCore/QTranslator>

/// What a row says of a command that waits for somebody, and what is told of one that was accepted and not confirmed.
class tst_kept_back : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_plurals.load(QStringLiteral(":/i18n/app_en_GB.qm")));
        QCoreApplication::installTranslator(&m_plurals);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_plurals); }

    void rowsSayWhatTheyWaitFor();
    void graceThatIsNotConfirmedIsWatched_data();
    void graceThatIsNotConfirmedIsWatched();
    void aLearnerIsCountedOnce();

private:
    QTranslator m_plurals;
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString agreement = QStringLiteral("agreement");
const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");

/// Of the only row: "In hand" in the list of records, the state and what it waits for in the outbox.
QStringList said(Desk &desk, OutboxModel &outbox)
{
    const Row row = desk.rows(trainee).constFirst();
    const KindSpec *kind = desk.core().kinds().kind(trainee);
    const CommandSpec *command = kind->command(row.inHandCommand);
    const auto cell = [&outbox](int column) { return outbox.index(0, column).data().toString(); };
    return {command == nullptr ? QString() : Words::inHand(*command, row, kind), cell(OutboxModel::State), cell(OutboxModel::Waits)};
}
} // namespace

void tst_kept_back::rowsSayWhatTheyWaitFor()
{
    PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(trainee).size() == 1 && !desk.core().status(QStringLiteral("practice-registerTrainees")).pulling; }));
    desk.core().setOffline(true);
    Connection connection = desk.core().connections().constFirst();
    connection.secondPerson = {QStringLiteral("trainee.defer")};
    Desk::wait(desk.core().saveConnection(connection, {}));
    const qint64 entry = desk.release(trainee, QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    OutboxModel outbox(desk.core(), {EntryState::Ready, EntryState::Waiting});
    outbox.refresh();
    QTRY_COMPARE(outbox.rowCount(), 1);
    QCOMPARE(said(desk, outbox), (QStringList{QStringLiteral("Deferral waits for a second person"), QStringLiteral("Waits for a second person"),
                                              QStringLiteral("A colleague’s agreement: see Second person")}));
    connection.secondPerson.clear();
    Desk::wait(desk.core().saveConnection(connection, {}));
    const auto again = [&] {
        outbox.refresh();
        return said(desk, outbox);
    };
    QTRY_COMPARE(again(), (QStringList{QStringLiteral("Deferral ready to send"), QStringLiteral("Ready to send"), QStringLiteral("Working offline")}));
    QCOMPARE(desk.act(entry, EntryAction::Hold).moved, 1);
    QTRY_COMPARE(again(), (QStringList{QStringLiteral("Deferral held"), QStringLiteral("Ready to send"), QStringLiteral("Held until you press Send now")}));
}

void tst_kept_back::graceThatIsNotConfirmedIsWatched_data()
{
    QTest::addColumn<QString>("paused");
    QTest::addColumn<QString>("words");
    // Noon of 16 February 2026 is the 17th in Auckland; grace ends 42 days after it began.
    QTest::newRow("soon over") << QStringLiteral("2026-01-08") << QStringLiteral("Grace ends within 7 days for 1 learner (sent, not yet confirmed)");
    QTest::newRow("a while to go") << QStringLiteral("2026-02-10") << QString();
}

void tst_kept_back::graceThatIsNotConfirmedIsWatched()
{
    QFETCH(QString, paused);
    QFETCH(QString, words);
    PracticeServer server(QJsonObject{{QStringLiteral("clock"), QStringLiteral("2026-02-16T12:00:00Z")},
                                      {QStringLiteral("workBased"), QJsonDocument::fromJson(R"({"machines": {"clientId": {"secret": "secret", "organisations": ["0123"]}},
        "agreements": [{"eid": "0123", "trainingAgreementLocalId": "TA-1", "learnerLocalId": "L1", "status": "Active", "signedDate": "2025-01-10", "employerName": "Sawmill Ltd"}]})").object()}},
                          false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(agreement).size() == 1 && !desk.core().status(QStringLiteral("practice-workBased")).pulling; }));
    // It is accepted, and nothing can be read of it afterwards.
    bool sent = false;
    QList<Fault> unread(200, Fault{Fault::Kind::Status, false, 503});
    proxy.script(unread, [&sent](const QByteArray &head) {
        sent = sent || head.contains("/grace");
        return sent && head.startsWith("GET ");
    });
    const qint64 entry = desk.release(agreement, QStringLiteral("grace"), QStringLiteral("TA-1"),
                                      {{QStringLiteral("pauseDate"), paused}, {QStringLiteral("graceReasonCode"), QStringLiteral("LE")}});
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Done; }));
    QVERIFY(desk.entry(entry).expected);
    DueList due(desk.core());
    due.refresh();
    QTRY_VERIFY(due.isSettled());
    if (words.isEmpty()) {
        QCOMPARE(due.all().size(), 0);
        return;
    }
    QCOMPARE(due.all().size(), 1);
    QCOMPARE(due.all().constFirst().title, words);
    QCOMPARE(due.all().constFirst().day, QDate(2026, 2, 19));
    QCOMPARE(due.all().constFirst().days, 2);
    QCOMPARE(due.all().constFirst().page, QStringLiteral("agreements"));
    QVERIFY2(due.all().constFirst().detail.contains(QStringLiteral("19 February 2026")), qPrintable(due.all().constFirst().detail));
}

/// Two agreements of one learner are one learner, and the nearest day is said.
void tst_kept_back::aLearnerIsCountedOnce()
{
    PracticeServer server(QJsonObject{{QStringLiteral("clock"), QStringLiteral("2026-02-16T12:00:00Z")},
                                      {QStringLiteral("workBased"), QJsonDocument::fromJson(R"({"machines": {"clientId": {"secret": "secret", "organisations": ["0123", "0124"]}},
        "agreements": [{"eid": "0123", "trainingAgreementLocalId": "TA-1", "learnerLocalId": "L1", "status": "Grace", "pauseDate": "2026-01-09", "graceReasonCode": "LE", "signedDate": "2025-01-10"},
                       {"eid": "0123", "trainingAgreementLocalId": "TA-2", "learnerLocalId": "L1", "status": "Grace", "pauseDate": "2026-01-08", "graceReasonCode": "LE", "signedDate": "2025-01-10"}]})").object()}},
                          false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(agreement).size() == 2 && !desk.core().status(QStringLiteral("practice-workBased")).pulling; }));
    DueList due(desk.core());
    due.refresh();
    QTRY_VERIFY(due.isSettled());
    QCOMPARE(due.all().size(), 1);
    QCOMPARE(due.all().constFirst().title, QStringLiteral("Grace ends within 7 days for 1 learner"));
    QCOMPARE(due.all().constFirst().detail, QStringLiteral("L1: 19 February 2026"));
}

DESK_TEST(tst_kept_back)
#include "tst_kept_back.moc"
