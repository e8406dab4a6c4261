// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"
#include "app/Bulk.h"
#include "app/Journal.h"
#include "app/kind/Activity.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/// A second pair of eyes: what waits leaves by no way before somebody else agreed to exactly this, and once after.
class tst_second_person : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void agreedAndDeclined();
    void editedWaitsAgain_data();
    void editedWaitsAgain();
    void anotherTry();
    void notOurAnswer_data();
    void notOurAnswer();
    void reviewFileThatWasChanged();
    void batchesOverASize_data();
    void batchesOverASize();
    void turnedOnLater();
    void restoredStillWaits();
    void aSlowPathHoldsNothingUp();
    void noFileNoNote();

private:
    qint64 defer(const QString &id, const QString &date = QStringLiteral("2026-02-10"))
    {
        return m_desk->release(kind, QStringLiteral("defer"), id, {{QStringLiteral("defer_date"), date}});
    }
    void ask(const QStringList &commands, int over = 0);
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    bool nothingLeaves() { return !Desk::until([this] { return !m_server->writes().isEmpty(); }, 300); }
    /// On the reviewer's own desk: agrees to every row whose person is in `agreed`, declines the others.
    void answer(const char *asked, const char *into, const QStringList &agreed);
    SecondPerson::Taken bringBack(const char *name) { return Desk::wait(m_desk->core().approvals().bringBack(path(name))); }
    Error refusal(const char *name)
    {
        const auto taken = Desk::outcome(m_desk->core().approvals().bringBack(path(name)));
        return taken ? Error() : taken.error();
    }
    void begin();

    const QString kind = QStringLiteral("trainee");
    const QString door = QStringLiteral("practice-registerTrainees");
    const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");
    const QString ben = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");
    const QString cara = QStringLiteral("cccccccccccccccccccccccc");
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_colleague;
};

void tst_second_person::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>(
        traineeWorld({plainTrainee(sarah), plainTrainee(ben, QStringLiteral("Ben"), QStringLiteral("Otu")), plainTrainee(cara, QStringLiteral("Cara"), QStringLiteral("Lee"))}),
        false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.who = QStringLiteral("asker");
    begin();
    m_colleague = std::make_unique<Desk>(QUrl());
    m_colleague->config.practice = false;
    m_colleague->config.who = QStringLiteral("reviewer");
    m_colleague->start();
    QSignalSpy ready(&m_colleague->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
}

void tst_second_person::cleanup()
{
    m_desk.reset();
    m_colleague.reset();
    m_server.reset();
}

void tst_second_person::begin()
{
    m_desk->start();
    QVERIFY(Desk::until([this] { return m_desk->rows(kind).size() == 3 && !m_desk->core().status(door).pulling; }));
}

void tst_second_person::ask(const QStringList &commands, int over)
{
    Connection connection = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
    connection.secondPerson = commands;
    connection.secondPersonOver = over;
    Desk::wait(m_desk->core().saveConnection(connection, {}));
}

void tst_second_person::answer(const char *asked, const char *into, const QStringList &agreed)
{
    Approvals &approvals = m_colleague->core().approvals();
    const SecondPerson::Asked file = Desk::wait(approvals.open(path(asked)));
    QVERIFY(approvals.mayAnswer(file));
    QList<SecondPerson::Verdict> verdicts;
    for (const SecondPerson::Row &row : file.rows)
        verdicts.append({row.draft.entry, row.print, agreed.contains(row.name), agreed.contains(row.name) ? QString() : QStringLiteral("Wrong date, see her e-mail")});
    Desk::wait(approvals.saveAnswer(file, QStringLiteral("Mary Review"), verdicts, path(into)));
}

void tst_second_person::agreedAndDeclined()
{
    ask({QStringLiteral("trainee.defer")});
    const qint64 first = defer(sarah);
    const qint64 second = defer(ben);
    // What was not chosen goes as ever.
    QVERIFY(m_desk->entry(first).waitsForSecond() && m_desk->entry(second).waitsForSecond());
    QVERIFY(nothingLeaves());
    // Neither a press nor a start of the desk goes round it.
    m_desk->act(first, EntryAction::SendNow);
    m_desk->act(first, EntryAction::Hold);
    m_desk->act(first, EntryAction::SendNow);
    m_desk->act(first, EntryAction::SendTomorrow);
    m_desk->act(first, EntryAction::SendNow);
    QVERIFY(nothingLeaves());
    begin();
    QVERIFY(m_desk->entry(first).waitsForSecond());
    QVERIFY(nothingLeaves());

    QCOMPARE(Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json"))), 2);
    const QFileDevice::Permissions permissions = QFileInfo(path("review.json")).permissions();
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QFile file(path("review.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().toLower().contains("bearer"));
    const SecondPerson::Asked seen = Desk::wait(m_colleague->core().approvals().open(path("review.json")));
    QCOMPARE(seen.who, QStringLiteral("asker"));
    QCOMPARE(seen.rows.size(), 2);
    QCOMPARE(seen.rows.first().name, QStringLiteral("Sarah Jones"));
    QCOMPARE(seen.rows.first().reference, QStringLiteral("1234567"));
    QCOMPARE(seen.rows.first().state, QStringLiteral("trn_received"));
    QCOMPARE(seen.rows.first().draft.values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-10"));
    QCOMPARE(seen.doors.size(), 1);
    QCOMPARE(seen.doors.first().environment, Environment::Practice);

    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones")});
    const SecondPerson::Taken taken = bringBack("answer.json");
    QCOMPARE(taken.approved, 1);
    QCOMPARE(taken.declined, 1);
    QCOMPARE(taken.name, QStringLiteral("Mary Review"));
    QCOMPARE(m_desk->settled(first).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
    QCOMPARE(m_server->arrived(ben), 0);
    const Entry declined = m_desk->entry(second);
    QCOMPARE(declined.state, EntryState::Draft);
    QCOMPARE(declined.lastError.message, QStringLiteral("Wrong date, see her e-mail"));
    QCOMPARE(declined.lastError.detail, QStringLiteral("declined"));
    QCOMPARE(declined.approvedBy, QStringLiteral("Mary Review"));
    QStringList notes;
    for (const HistoryLine &line : Desk::wait(m_desk->core().history(first)))
        notes.append(line.note + QLatin1Char('|') + line.who);
    QVERIFY2(notes.contains(QStringLiteral("approved|Mary Review")), qPrintable(notes.join(QLatin1Char(' '))));
    // The same file again does nothing more.
    const SecondPerson::Taken again = bringBack("answer.json");
    QCOMPARE(again.approved + again.declined, 0);
    QCOMPARE(again.over, 2);
    QCOMPARE(m_server->writes().size(), 1);
}

void tst_second_person::editedWaitsAgain_data()
{
    QTest::addColumn<bool>("agreedFirst");
    QTest::addColumn<bool>("changes");
    QTest::newRow("changed before the answer came") << false << true;
    QTest::newRow("changed after it was agreed to") << true << true;
    QTest::newRow("taken back and put in again as it was") << true << false;
}

void tst_second_person::editedWaitsAgain()
{
    QFETCH(bool, agreedFirst);
    QFETCH(bool, changes);
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    m_desk->core().setOffline(true);
    Desk::wait(m_desk->core().approvals().saveReview({id}, path("review.json")));
    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones")});
    if (agreedFirst) {
        QCOMPARE(bringBack("answer.json").approved, 1);
        QVERIFY(!m_desk->entry(id).waitsForSecond());
    }
    m_desk->act(id, EntryAction::TakeBack);
    QCOMPARE(defer(sarah, changes ? QStringLiteral("2026-02-11") : QStringLiteral("2026-02-10")), id);
    QVERIFY(m_desk->entry(id).waitsForSecond());
    m_desk->core().setOffline(false);
    QVERIFY(nothingLeaves());
    const SecondPerson::Taken taken = bringBack("answer.json");
    QCOMPARE(taken.approved, 0);
    QCOMPARE(agreedFirst ? taken.over : taken.changed, 1);
    QVERIFY(nothingLeaves());
    Desk::wait(m_desk->core().approvals().saveReview({}, path("second.json")));
    answer("second.json", "second-answer.json", {QStringLiteral("Sarah Jones")});
    QCOMPARE(bringBack("second-answer.json").approved, 1);
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
}

/// What was agreed to and could not leave for want of a network needs nobody a second time.
void tst_second_person::anotherTry()
{
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones")});
    m_server->stop();
    QCOMPARE(bringBack("answer.json").approved, 1);
    QVERIFY(Desk::until([this] { return m_desk->core().status(door).reach == ConnectionStatus::Reach::Offline; }));
    m_server->start();
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
}

void tst_second_person::notOurAnswer_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("detail");
    const QString changed = QStringLiteral("changed");
    QTest::newRow("a no made a yes") << QByteArray("\"approved\": false") << QByteArray("\"approved\": true") << changed;
    QTest::newRow("another name") << QByteArray("Mary Review") << QByteArray("Nora Review") << changed;
    QTest::newRow("another user") << QByteArray("\"who\": \"reviewer\"") << QByteArray("\"who\": \"somebody\"") << changed;
    QTest::newRow("another seal") << QByteArray("\"seal\": \"") << QByteArray("\"seal\": \"0") << changed;
    QTest::newRow("cut") << QByteArray("}\n}") << QByteArray("}") << QStringLiteral("otherFile");
    QTest::newRow("a newer desk's") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2") << QStringLiteral("newer");
    QTest::newRow("something else") << QByteArray("provider-desk-review-answer") << QByteArray("shopping-list") << QStringLiteral("otherFile");
}

void tst_second_person::notOurAnswer()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, detail);
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    answer("review.json", "answer.json", {});
    QFile file(path("answer.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    if (from == "}\n}")
        bytes.chop(4);
    else
        QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Error error = refusal("answer.json");
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.detail, detail);
    QVERIFY(m_desk->entry(id).waitsForSecond());

    // An answer to somebody else's file, and one's own answer.
    answer("review.json", "right.json", {QStringLiteral("Sarah Jones")});
    m_desk->end();
    Desk other(m_server->url());
    other.start();
    QVERIFY(Desk::until([&] { return other.rows(kind).size() == 3; }));
    const auto foreign = Desk::outcome(other.core().approvals().bringBack(path("right.json")));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, ErrorKind::Missing);
    begin();
    m_colleague->config.who = QStringLiteral("asker");
    m_colleague->start();
    QSignalSpy ready(&m_colleague->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
    Approvals &own = m_colleague->core().approvals();
    const SecondPerson::Asked asked = Desk::wait(own.open(path("review.json")));
    QVERIFY(!own.mayAnswer(asked));
    QCOMPARE(Desk::outcome(own.saveAnswer(asked, QStringLiteral("Me"), {{id, asked.rows.first().print, true, {}}}, path("own.json"))).error().kind, ErrorKind::Forbidden);
    QVERIFY(nothingLeaves());
}

void tst_second_person::reviewFileThatWasChanged()
{
    ask({QStringLiteral("trainee.defer")});
    defer(sarah);
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    QFile file(path("review.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    // Another date under the same print, and another name, which the print does not hold: both are noticed.
    for (const auto &[from, to] : {std::pair("2026-02-10", "2026-02-01"), std::pair("Sarah Jones", "Sarah Janes")}) {
        QVERIFY(bytes.contains(from));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes).replace(from, to));
        file.close();
        const auto opened = Desk::outcome(m_colleague->core().approvals().open(path("review.json")));
        QVERIFY(!opened);
        QCOMPARE(opened.error().detail, QStringLiteral("changed"));
    }
}

void tst_second_person::batchesOverASize_data()
{
    QTest::addColumn<int>("over");
    QTest::addColumn<bool>("waits");
    QTest::newRow("3 are more than 2") << 2 << true;
    QTest::newRow("3 are not more than 3") << 3 << false;
    QTest::newRow("no size") << 0 << false;
}

void tst_second_person::batchesOverASize()
{
    QFETCH(int, over);
    QFETCH(bool, waits);
    ask({}, over);
    BatchPlan plan;
    plan.connection = door;
    plan.kind = kind;
    plan.command = QStringLiteral("defer");
    plan.name = QStringLiteral("The lot");
    plan.shared = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}};
    for (const Row &row : m_desk->rows(kind)) {
        BatchItem item;
        item.row = row.row;
        plan.items.append(item);
    }
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(plan)).queued, 3);
    if (!waits) {
        QVERIFY(Desk::until([this] { return m_server->writes().size() == 3; }));
        return;
    }
    const QString batch = Desk::wait(m_desk->core().bulk().batches()).first().id;
    Desk::wait(m_desk->core().bulk().act(batch, BatchAction::Pause));
    Desk::wait(m_desk->core().bulk().act(batch, BatchAction::Resume));
    QVERIFY(nothingLeaves());
    // One that is taken out does not make the others a small batch.
    m_desk->act(m_desk->entries().first().id, EntryAction::Drop);
    QVERIFY(nothingLeaves());
    QCOMPARE(Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json"))), 2);
    QCOMPARE(Desk::wait(m_colleague->core().approvals().open(path("review.json"))).rows.first().batch, QStringLiteral("The lot"));
    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones"), QStringLiteral("Ben Otu"), QStringLiteral("Cara Lee")});
    QCOMPARE(bringBack("answer.json").approved, 2);
    QVERIFY(Desk::until([this] { return m_server->writes().size() == 2; }));
}

void tst_second_person::turnedOnLater()
{
    m_desk->core().setOffline(true);
    const qint64 id = defer(sarah);
    QVERIFY(!m_desk->entry(id).waitsForSecond());
    ask({QStringLiteral("trainee.defer")});
    QVERIFY(m_desk->entry(id).waitsForSecond());
    m_desk->core().setOffline(false);
    QVERIFY(nothingLeaves());
    ask({});
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
}

void tst_second_person::restoredStillWaits()
{
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    begin(); // a start makes a copy of what changed
    QString copy;
    QVERIFY(Desk::until([&] {
        for (const BackupEntry &each : Desk::wait(m_desk->core().journal().backups()))
            copy = each.entries == 1 ? each.file : copy;
        return !copy.isEmpty();
    }));
    // What comes back is in doubt, is found not to have gone, and is sent again by a press: it waits all the same.
    Desk::wait(m_desk->core().journal().restore(copy));
    QVERIFY(Desk::until([&] { return m_desk->entry(id).state == EntryState::Ready; }));
    m_desk->act(id, EntryAction::SendNow);
    QVERIFY(m_desk->entry(id).waitsForSecond());
    QVERIFY(nothingLeaves());
}

/// A file on a share that does not answer is waited for by nobody else.
void tst_second_person::aSlowPathHoldsNothingUp()
{
    const QByteArray slow = QFile::encodeName(path("slow.json"));
    QCOMPARE(mkfifo(slow.constData(), 0600), 0); // who reads it waits for somebody who writes
    const auto end = [&slow] {
        const int writer = ::open(slow.constData(), O_WRONLY);
        QVERIFY(writer >= 0);
        ::close(writer);
    };
    const auto opened = m_desk->core().approvals().open(path("slow.json"));
    QCOMPARE(m_desk->rows(kind).size(), 3);
    QVERIFY(!opened.isFinished());
    end();
    QCOMPARE(Desk::outcome(opened).error().detail, QStringLiteral("otherFile"));
    const auto taken = m_desk->core().approvals().bringBack(path("slow.json"));
    const qint64 id = m_desk->release(kind, QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}});
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QVERIFY(!taken.isFinished());
    end();
    QCOMPARE(Desk::outcome(taken).error().detail, QStringLiteral("otherFile"));
}

void tst_second_person::noFileNoNote()
{
    ask({QStringLiteral("trainee.defer")});
    defer(sarah);
    QCOMPARE(Desk::wait(m_desk->core().approvals().count()), 1);
    QVERIFY(!Desk::outcome(m_desk->core().approvals().saveReview({}, path("nowhere/review.json"))));
    QVERIFY(Desk::wait(m_desk->core().approvals().askedAt()).isEmpty());
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    QCOMPARE(Desk::wait(m_desk->core().approvals().askedAt()).size(), 1);
}

DESK_TEST(tst_second_person)
#include "tst_second_person.moc"
