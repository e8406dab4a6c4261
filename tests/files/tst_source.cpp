// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"
#include "app/Bulk.h"
#include "app/Files.h"
#include "tests/files/RegisterExport.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include <QtCore/QDirIterator>

using namespace registerExport;

namespace {
const QString kind = QStringLiteral("trainee");
const QString command = QStringLiteral("updateStatus");
} // namespace

/// Without a token: Register's own export as a connection, drafts checked on it, the file that its bulk upload takes.
class tst_source : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void labelsBecomeCodes_data();
    void labelsBecomeCodes();
    void opened();
    void savedBySpreadsheet();
    void nothingElseCanBeDone();
    void aRecordIsJudgedByItsOwnConnection();
    void keptWrittenAnsweredShown();
    void aFileIsOfOneConnection();
    void manyAtOnce();
    void secondPersonHoldsTheFile();
    void anotherFile_data();
    void anotherFile();

private:
    QString put(const char *name, const QByteArray &bytes, int hoursAgo = 0)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        file.flush();
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo), QFileDevice::FileModificationTime);
        return file.fileName();
    }
    SourceReport open(const QString &path, const QString &connection = {}) { return Desk::wait(m_desk->core().files().openSource(path, connection)); }
    QList<Row> rows()
    {
        Query query;
        query.kind = kind;
        query.connection = m_door;
        return Desk::wait(m_desk->core().rows(kind, Desk::wait(m_desk->core().order(query))));
    }
    qint64 row(int number)
    {
        for (const Row &each : rows()) {
            if (each.id.startsWith(QStringLiteral("slug%1").arg(number, 4, 10, QLatin1Char('0'))))
                return each.row;
        }
        return 0;
    }
    Values record(int number) { return Desk::wait(m_desk->core().record(kind, row(number)))->record.values; }
    Verdict keep(int number, const QDate &met, bool tick = true)
    {
        Draft draft = Desk::wait(m_desk->core().openForm(kind, command, row(number))).draft;
        draft.values.set(QStringLiteral("qts_standards_met_date"), met.toString(Qt::ISODate));
        Verdict verdict = Desk::wait(m_desk->core().submit(draft));
        if (tick && !verdict.blocked() && verdict.warned()) {
            draft = Desk::wait(m_desk->core().openForm(kind, command, row(number))).draft;
            for (const Finding &finding : verdict.warnings())
                draft.ticked.append(finding.rule);
            verdict = Desk::wait(m_desk->core().submit(draft));
        }
        return verdict;
    }
    WrittenFiles write(const char *name)
    {
        QList<qint64> ids;
        for (const Entry &entry : m_desk->entries())
            ids.append(entry.id);
        return Desk::wait(m_desk->core().files().writeServiceFile(kind, QStringLiteral("bulkStatus"), ids, m_folder->filePath(QLatin1String(name))));
    }
    QString text(const char *name)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    Connection door() const { return m_desk->core().currentConnection(QStringLiteral("registerTrainees")); }

    const QDate m_yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QString m_door;
};

void tst_source::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(QUrl());
    m_desk->config.practice = false;
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
    const QString path = put("export.csv",
                             csv({person(1, QStringLiteral("TRN received")), person(2, QStringLiteral("TRN received")), person(3, QStringLiteral("Deferred")),
                                  person(4, QStringLiteral("Pending TRN"))}),
                             2);
    m_door = open(path).connection;
}

void tst_source::labelsBecomeCodes_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("code");
    for (const auto &[label, code] : {std::pair("Draft", "draft"), std::pair("Pending TRN", "submitted_for_trn"), std::pair("pending trn", "submitted_for_trn"),
                                      std::pair("TRN received", "trn_received"), std::pair("QTS pending", "recommended_for_award"),
                                      std::pair("EYTS recommended", "recommended_for_award"), std::pair("Holds QTS", "awarded"), std::pair("EYTS awarded", "awarded"),
                                      std::pair("Deferred", "deferred"), std::pair("withdrawn", "withdrawn"), std::pair("Something new", "Something new")})
        QTest::newRow(label) << QString::fromLatin1(label) << QString::fromLatin1(code);
}

void tst_source::labelsBecomeCodes()
{
    QFETCH(QString, label);
    QFETCH(QString, code);
    m_door = open(put("one.csv", csv({person(9, label)}))).connection;
    QCOMPARE(record(9).text(QStringLiteral("state")), code);
}

void tst_source::opened()
{
    QCOMPARE(headers().size(), 76);
    QCOMPARE(rows().size(), 4);
    const Values sarah = record(1);
    QCOMPARE(sarah.text(QStringLiteral("name")), QStringLiteral("Sarah Jones 1"));
    QCOMPARE(sarah.text(QStringLiteral("trn")), QStringLiteral("0000001"));
    QCOMPARE(sarah.text(QStringLiteral("hesa_id")), QStringLiteral("1234567890001"));
    QCOMPARE(sarah.text(QStringLiteral("training_route")), QStringLiteral("12"));
    QCOMPARE(sarah.text(QStringLiteral("course")), QStringLiteral("mathematics"));
    QCOMPARE(sarah.text(QStringLiteral("cycle")), QStringLiteral("2024"));
    QCOMPARE(*sarah.number(QStringLiteral("placements")), 4);
    QCOMPARE(*sarah.number(QStringLiteral("degrees")), 1);
    QCOMPARE(sarah.text(QStringLiteral("itt_end_date")), QStringLiteral("2027-07-31"));
    QVERIFY(door().isOfFile());
    QCOMPARE(door().environment, Environment::Live);
    QCOMPARE(door().endpoint, live);
    QCOMPARE(door().fileName, QStringLiteral("export.csv"));
    // It is there after a start, and nothing is asked for a token or fetched.
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
    m_desk->core().refresh();
    QCOMPARE(rows().size(), 4);
    QCOMPARE(m_desk->core().status(m_door).reach, ConnectionStatus::Reach::Unknown);
    QVERIFY(!m_desk->core().status(m_door).pulling);
    // What the desk has no job for is not on this computer.
    m_desk->end();
    QDirIterator files(m_desk->directory(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        looked += bytes.contains("Jones 1") ? 1 : 0;
        for (const char *canary : {"1999-12-31", "canary1@example.org", "Canary group"})
            QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
    }
    QVERIFY(looked > 0);
}

/// The zeros of the TRN and the form of the days are the spreadsheet's; what cannot be read is not taken for "none".
void tst_source::savedBySpreadsheet()
{
    Cells good = person(1, QStringLiteral("TRN received"));
    good.insert(Cells{{QStringLiteral("trn"), QStringLiteral("1")}, {QStringLiteral("itt_start_date"), QStringLiteral("02/09/2024")},
                      {QStringLiteral("expected_end_date"), QStringLiteral("31/07/2027")}, {QStringLiteral("defer_date"), QStringLiteral("Not required by HESA")},
                      {QStringLiteral("register_record_last_changed_at"), QStringLiteral("01/08/2026 09:00")}});
    Cells bad = person(2, QStringLiteral("TRN received"));
    bad[QStringLiteral("itt_start_date")] = QStringLiteral("31/02/2024");
    Cells unknown = person(8, QStringLiteral("TRN received"));
    unknown[QStringLiteral("itt_start_date")] = QStringLiteral("2024");
    const SourceReport report = open(put("saved.csv", csv({good, bad, unknown, person(3, QStringLiteral("Deferred")), person(4, QStringLiteral("Pending TRN"))}), 1), m_door);
    QCOMPARE(report.records, 3);
    QCOMPARE(report.refused, (QList<int>{3, 4}));
    QCOMPARE(report.gone, 0); // whose row cannot be read is there all the same
    const Values sarah = record(1);
    QCOMPARE(sarah.text(QStringLiteral("trn")), QStringLiteral("0000001"));
    QCOMPARE(sarah.text(QStringLiteral("itt_start_date")), QStringLiteral("2024-09-02"));
    QCOMPARE(sarah.text(QStringLiteral("itt_end_date")), QStringLiteral("2027-07-31"));
    QCOMPARE(sarah.text(QStringLiteral("cycle")), QStringLiteral("2024"));
    QVERIFY(sarah.knows(QStringLiteral("defer_date")) && sarah.isBlank(QStringLiteral("defer_date")));
    QCOMPARE(sarah.text(QStringLiteral("updated_at")), QStringLiteral("2026-08-01T09:00:00Z"));
    QCOMPARE(record(2).text(QStringLiteral("itt_start_date")), QStringLiteral("2024-09-02"));
    // With the month first even the days that could be read are others.
    good[QStringLiteral("expected_end_date")] = QStringLiteral("7/31/2027");
    const auto opened = Desk::outcome(m_desk->core().files().openSource(put("american.csv", csv({good})), m_door));
    QVERIFY(!opened && opened.error().detail == QLatin1String("otherFile"));
    QCOMPARE(rows().size(), 4);
}

/// Whichever connection the list shows now.
void tst_source::aRecordIsJudgedByItsOwnConnection()
{
    Connection other;
    other.id = QStringLiteral("other");
    other.service = QStringLiteral("registerTrainees");
    other.environment = Environment::Sandbox;
    other.endpoint = QStringLiteral("https://sandbox.example");
    other.version = m_desk->core().versions(other.service).constFirst();
    other.name = QStringLiteral("Other");
    m_desk->core().setOffline(true);
    Desk::wait(m_desk->core().saveConnection(other, QStringLiteral("token")));
    m_desk->core().setCurrentConnection(other.id);
    QCOMPARE(m_desk->core().currentConnection(other.service).id, other.id);
    const QList<Finding> findings = Desk::wait(m_desk->core().standings(kind, row(1))).value(QStringLiteral("defer"));
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.constFirst().rule, QStringLiteral("file.noUpload"));
}

void tst_source::nothingElseCanBeDone()
{
    const auto standings = Desk::wait(m_desk->core().standings(kind, row(1)));
    QVERIFY(standings.value(command).isEmpty());
    for (const char *other : {"defer", "withdraw", "addDegree"}) {
        QVERIFY(!standings.value(QLatin1String(other)).isEmpty());
        QCOMPARE(standings.value(QLatin1String(other)).first().rule, QStringLiteral("file.noUpload"));
    }
    QCOMPARE(Desk::wait(m_desk->core().standings(kind, row(3))).value(command).first().rule, QStringLiteral("status.notAllowed"));
    Draft draft = Desk::wait(m_desk->core().openForm(kind, QStringLiteral("defer"), row(1))).draft;
    draft.values.set(QStringLiteral("defer_date"), m_yesterday.toString(Qt::ISODate));
    QVERIFY(Desk::wait(m_desk->core().submit(draft)).blocked());
    const qint64 id = m_desk->entries().first().id;
    for (const EntryAction action : {EntryAction::Release, EntryAction::SendNow, EntryAction::SendTomorrow}) {
        const ActionReport report = m_desk->act(id, action);
        QCOMPARE(report.moved, 0);
        QCOMPARE(report.reasons, QStringList{QStringLiteral("ofFile")});
    }
    QCOMPARE(m_desk->entry(id).state, EntryState::Draft);
}

void tst_source::keptWrittenAnsweredShown()
{
    QVERIFY(keep(3, m_yesterday).blocked());
    QVERIFY(!keep(1, m_yesterday).blocked());
    QVERIFY(!keep(2, m_yesterday.addMonths(-13)).blocked()); // a warning in a form, no date for a file
    const WrittenFiles written = write("bulk.csv");
    QCOMPARE(written.rows, 1);
    QCOMPARE(written.leftOut.size(), 2);
    QStringList reasons;
    for (const WrittenFiles::LeftOut &each : written.leftOut)
        reasons.append(each.why.rule);
    reasons.sort();
    QCOMPARE(reasons, (QStringList{QStringLiteral("file.old"), QStringLiteral("status.notAllowed")}));
    QCOMPARE(text("bulk.csv"), QStringLiteral("\"TRN\",\"Provider trainee ID\",\"HESA ID\",\"Date QTS or EYTS requirements met\"\r\n"
                                              "\"0000001\",\"P1\",\"1234567890001\",\"%1\"\r\n").arg(m_yesterday.toString(QStringLiteral("dd/MM/yyyy"))));
    const auto first = [this] {
        for (const Entry &entry : m_desk->entries()) {
            if (entry.reference == QLatin1String("0000001"))
                return entry;
        }
        return Entry();
    };
    QCOMPARE(first().state, EntryState::Draft);
    QCOMPARE(first().writtenTo, QStringLiteral("bulk.csv"));
    QVERIFY(!first().sentAt.isValid());

    // DfE's answer lands on the person it names, and what it refused is in no file any more.
    put("answer.csv", "TRN,Provider trainee ID,Date QTS or EYTS requirements met,Errors\r\n0000001,P1,01/02/2026,Subject must match trainee record\r\n");
    ImportRequest request;
    request.connection = m_door;
    request.kind = kind;
    request.path = m_folder->filePath(QStringLiteral("answer.csv"));
    const QList<ReturnedLine> lines = Desk::wait(m_desk->core().files().readAnswerFile(request));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().entry, first().id);
    QCOMPARE(first().lastError.message, QStringLiteral("Subject must match trainee record"));
    QVERIFY(first().writtenTo.isEmpty());
    QVERIFY(first().needsPerson);
    QVERIFY(!keep(1, m_yesterday.addDays(-1)).blocked());
    QVERIFY(first().lastError.message.isEmpty());
    QCOMPARE(write("again.csv").rows, 1);
    QCOMPARE(first().writtenTo, QStringLiteral("again.csv"));
    // A change takes it out of the file, by word, and it is written once more.
    QVERIFY(!keep(1, m_yesterday).blocked());
    QVERIFY(first().writtenTo.isEmpty());
    write("third.csv");

    // The newer list shows it: done. Who is not in it any more is gone.
    const SourceReport report = open(put("newer.csv", csv({person(1, QStringLiteral("QTS pending")), person(2, QStringLiteral("TRN received")), person(5, QStringLiteral("TRN received"))})), m_door);
    QVERIFY(!report.isNew);
    QCOMPARE(report.gone, 2);
    QCOMPARE(report.shown, 1);
    QCOMPARE(first().state, EntryState::Done);
    QCOMPARE(rows().size(), 3);
    QCOMPARE(m_desk->core().connections().size(), 1);
}

/// Two providers' lists, each with its drafts: a file has those of one, names the others, and its answer finds its way back.
void tst_source::aFileIsOfOneConnection()
{
    const QString first = m_door;
    QVERIFY(!keep(1, m_yesterday).blocked());
    m_door = open(put("other.csv", csv({person(7, QStringLiteral("TRN received"))}), 1)).connection;
    QVERIFY(m_door != first);
    QVERIFY(!keep(7, m_yesterday).blocked());
    QCOMPARE(m_desk->entries().size(), 2);
    const auto written = [this](const char *name, const char *own, const char *other) {
        const WrittenFiles files = write(name);
        return files.rows == 1 && files.leftOut.size() == 1 && files.leftOut.first().why.rule == QLatin1String("file.otherDoor")
            && !files.leftOut.first().why.arguments.value(QStringLiteral("connection")).toString().isEmpty() && text(name).contains(QLatin1String(own))
            && !text(name).contains(QLatin1String(other));
    };
    m_desk->core().setCurrentConnection(first);
    QVERIFY(written("first.csv", "0000001", "0000007"));
    m_desk->core().setCurrentConnection(m_door);
    QVERIFY(written("second.csv", "0000007", "0000001"));
    // The answer to the first one, while the second is the one in the lists.
    put("answer.csv", "TRN,Provider trainee ID,Date QTS or EYTS requirements met,Errors\r\n0000001,P1,01/02/2026,Subject must match trainee record\r\n");
    ImportRequest request;
    request.kind = kind;
    request.path = m_folder->filePath(QStringLiteral("answer.csv"));
    const QList<ReturnedLine> lines = Desk::wait(m_desk->core().files().readAnswerFile(request));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().entry != 0);
    QCOMPARE(m_desk->entry(lines.first().entry).reference, QStringLiteral("0000001"));
    QCOMPARE(m_desk->entry(lines.first().entry).lastError.message, QStringLiteral("Subject must match trainee record"));
}

void tst_source::manyAtOnce()
{
    QList<Cells> people;
    for (int i = 1; i <= 40; ++i)
        people.append(person(i, QStringLiteral("TRN received")));
    open(put("many.csv", csv(people)), m_door);
    BatchPlan plan;
    plan.connection = m_door;
    plan.kind = kind;
    plan.command = command;
    plan.name = QStringLiteral("June");
    plan.shared = {{QStringLiteral("qts_standards_met_date"), m_yesterday.toString(Qt::ISODate)}};
    for (const Row &each : rows()) {
        BatchItem item;
        item.row = each.row;
        plan.items.append(item);
    }
    for (const BatchLine &line : Desk::wait(m_desk->core().bulk().check(plan))) {
        for (const Finding &finding : line.findings)
            plan.ticked.append(finding.rule);
    }
    plan.ticked.removeDuplicates();
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(plan)).queued, 40);
    for (const Entry &entry : m_desk->entries()) {
        QCOMPARE(entry.state, EntryState::Draft);
        QVERIFY(entry.releasedAt.isValid());
    }
    QCOMPARE(write("forty.csv").rows, 40);
    QCOMPARE(text("forty.csv").count(QLatin1Char('\n')), 41);
    plan.command = QStringLiteral("defer");
    plan.shared = {{QStringLiteral("defer_date"), m_yesterday.toString(Qt::ISODate)}};
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(plan)).blocked, 40);
}

void tst_source::secondPersonHoldsTheFile()
{
    Connection connection = door();
    connection.secondPerson = {QStringLiteral("trainee.updateStatus")};
    Desk::wait(m_desk->core().saveConnection(connection, {}));
    QVERIFY(!keep(1, m_yesterday).blocked());
    const WrittenFiles held = write("held.csv");
    QCOMPARE(held.rows, 0);
    QCOMPARE(held.leftOut.first().why.rule, QStringLiteral("file.second"));
    const QString review = m_folder->filePath(QStringLiteral("review.json"));
    const QString answer = m_folder->filePath(QStringLiteral("answer.json"));
    QCOMPARE(Desk::wait(m_desk->core().approvals().saveReview({}, review)), 1);
    Desk colleague{QUrl()};
    colleague.config.practice = false;
    colleague.config.who = QStringLiteral("reviewer");
    colleague.start();
    QSignalSpy ready(&colleague.core(), &Core::ready);
    QVERIFY(ready.wait(20000));
    const SecondPerson::Asked asked = Desk::wait(colleague.core().approvals().open(review));
    Desk::wait(colleague.core().approvals().saveAnswer(asked, QStringLiteral("Mary"), {{asked.rows.first().draft.entry, asked.rows.first().print, true, {}}}, answer));
    QCOMPARE(Desk::wait(m_desk->core().approvals().bringBack(answer)).approved, 1);
    QCOMPARE(write("agreed.csv").rows, 1);
    QVERIFY(!keep(1, m_yesterday.addDays(-1)).blocked());
    QCOMPARE(write("changed.csv").rows, 0);
}

void tst_source::anotherFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<QString>("detail");
    QTest::newRow("some other table") << QByteArray("Name,TRN\r\nSarah,1234567\r\n") << 0 << QStringLiteral("otherFile");
    QTest::newRow("empty") << QByteArray() << 0 << QStringLiteral("otherFile");
    QTest::newRow("nobody in it") << QByteArray(csv({}) + "No trainee data to export\r\n") << 0 << QStringLiteral("empty");
    QTest::newRow("older") << csv({person(1, QStringLiteral("TRN received"))}) << 30 << QStringLiteral("older");
    Cells elsewhere = person(1, QStringLiteral("TRN received"));
    elsewhere[QStringLiteral("trainee_url")] = QStringLiteral("https://sandbox.register-trainee-teachers.service.gov.uk/trainees/x");
    QTest::newRow("of the sandbox") << csv({elsewhere}) << 0 << QStringLiteral("otherDoor");
}

void tst_source::anotherFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, hoursAgo);
    QFETCH(QString, detail);
    const auto opened = Desk::outcome(m_desk->core().files().openSource(put("other.csv", bytes, hoursAgo), m_door));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Invalid);
    QCOMPARE(opened.error().detail, detail);
    QCOMPARE(rows().size(), 4);
    QCOMPARE(door().fileName, QStringLiteral("export.csv"));
}

DESK_TEST(tst_source)
#include "tst_source.moc"
