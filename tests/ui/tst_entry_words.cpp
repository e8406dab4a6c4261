// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ServerWords.h"

/// What an entry waits for and why a service did not take it, in words.
class tst_entry_words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void aPauseIsOverInResults();
    void whatWasKeptIsInTheOutbox();
    void knownRefusals();
    void whoTookTheStep();
};

void tst_entry_words::waits_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("words");
    const char *words[] = {"Will be sent in 45 seconds", "Held until you press Send now", "Working offline", "Waiting for your sign-in",
                           "We do not know if RECT received this. We are checking", "We do not know if RECT received this. You decide",
                           "This record changed while your draft was waiting", "Next to be sent", "Waiting for the network",
                           "Came back: a rule stands in the way", "DfE still has to update the record", "After: Deferral not accepted",
                           "RECT asks us to wait until 4:15pm", "RECT has a problem. We wait until 4:15pm, then try again"};
    int row = 0;
    for (const char *each : words)
        QTest::newRow(each) << row++ << QString::fromLatin1(each);
}

void tst_entry_words::waits()
{
    QFETCH(int, row);
    QFETCH(QString, words);
    EntryWords::Scene scene;
    scene.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    scene.service = QStringLiteral("RECT");
    scene.status.reach = ConnectionStatus::Reach::Online;
    Entry entry;
    entry.state = EntryState::Ready;
    entry.releasedAt = scene.now.addSecs(-600);
    switch (row) {
    case 0:
        scene.holdSeconds = 60;
        entry.releasedAt = scene.now.addSecs(-15);
        break;
    case 1:
        entry.held = true;
        break;
    case 2:
        scene.offline = true;
        break;
    case 3:
        scene.status.reach = ConnectionStatus::Reach::SignInNeeded;
        break;
    case 4:
    case 5:
        entry.state = EntryState::Unsure;
        entry.needsPerson = row == 5;
        break;
    case 6:
        entry.state = EntryState::Conflict;
        break;
    case 8:
        scene.status.reach = ConnectionStatus::Reach::Offline;
        break;
    case 9:
        entry.state = EntryState::Draft;
        entry.lastError.detail = QStringLiteral("rules");
        break;
    case 10:
        entry.state = EntryState::Done;
        entry.expected = true;
        break;
    case 11:
        scene.earlier = QStringLiteral("Deferral not accepted");
        break;
    case 12:
    case 13:
        scene.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0));
        scene.status.waitUntil = QDateTime(QDate(2026, 2, 16), QTime(16, 15));
        scene.status.waitsForFaults = row == 13;
        break;
    default:
        break;
    }
    QString said = EntryWords::waits(entry, scene);
    // Plural forms come from the English translation, which this suite does not load.
    QCOMPARE(said.replace(QLatin1String("second(s)"), QLatin1String("seconds")), words);
}

void tst_entry_words::aPauseIsOverInResults()
{
    Entry entry;
    entry.state = EntryState::Ready;
    entry.held = true;
    entry.batch = QStringLiteral("b");
    QCOMPARE(EntryWords::waits(entry, {}), QStringLiteral("Held until you press Send now, or Resume in Results"));
}

void tst_entry_words::whatWasKeptIsInTheOutbox()
{
    for (const EntryAction action : {EntryAction::KeepMine, EntryAction::KeepMineTicked, EntryAction::SendTomorrow})
        QCOMPARE(EntryWords::didWhat(action, 1), EntryWords::didWhat(EntryAction::Release, 1));
}

void tst_entry_words::knownRefusals()
{
    const auto title = [](int http, const char *words) {
        Error error;
        error.kind = ErrorKind::Invalid;
        error.http = http;
        error.fields = {{QString(), QString::fromLatin1(words)}};
        return ServerWords::of(error, QStringLiteral("Register")).title;
    };
    QCOMPARE(title(422, "placements must be at least 2 for the provider_led_postgrad training route"), QStringLiteral("2 placements are needed"));
    QCOMPARE(title(422, "state is invalid must be one of [submitted_for_trn, trn_received]"), QStringLiteral("This trainee cannot be deferred now"));
    QCOMPARE(title(422, "degree_id must be completed if the trainee has a degree"), QStringLiteral("A degree is needed"));
    QCOMPARE(title(422, "withdrawal_date must be after itt_start_date"), QStringLiteral("The date is before the trainee’s ITT started"));
    QCOMPARE(title(422, "withdraw_date Choose a withdrawal date"), QStringLiteral("An answer is missing"));
    QCOMPARE(title(422, "reasons Choose one or more reasons why the trainee withdrew from the course"), QStringLiteral("An answer is missing"));
    QCOMPARE(title(422, "safeguarding_concern_reasons Enter the concerns"), QStringLiteral("An answer is missing"));
    QCOMPARE(title(422, "reasons entered not valid for selected trigger eg unacceptable_behaviour for a trainee trigger"),
             QStringLiteral("A reason does not belong to who decided on the withdrawal"));
    Error guard;
    guard.kind = ErrorKind::Invalid;
    guard.http = 422;
    guard.message = QStringLiteral("It’s not possible to perform this action while the trainee is in its current state");
    QCOMPARE(ServerWords::of(guard, QStringLiteral("Register")).title, QStringLiteral("This cannot be done in the trainee’s current state"));
    QCOMPARE(title(404, "Trainee(s) not found"), QStringLiteral("Register has no such trainee for your organisation"));
    QCOMPARE(title(422, "The declaration has already been voided."), QStringLiteral("Already voided"));
    QCOMPARE(title(422, "something new"), QStringLiteral("Register did not accept this."));
}

/// Whoever started the desk is named on what a person did, and not on what the desk or the service did by itself.
void tst_entry_words::whoTookTheStep()
{
    const QDateTime at(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    const auto said = [&at](const char *note, EntryState to) { return EntryWords::history({at, EntryState::Ready, to, QString::fromLatin1(note), QStringLiteral("Marama")}); };
    for (const char *note : {"draft", "released", "takenBack", "keptMine"})
        QVERIFY2(said(note, EntryState::Draft).endsWith(QLatin1String(" (Marama)")), note);
    for (const char *note : {"sending", "accepted", "changedWhileWaiting", "foundByReading", "lapsed"})
        QVERIFY2(!said(note, EntryState::Conflict).contains(QLatin1String("Marama")), note);
}

DESK_TEST(tst_entry_words)
#include "tst_entry_words.moc"
