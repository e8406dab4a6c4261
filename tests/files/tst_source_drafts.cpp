// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"
#include "app/Bulk.h"
#include "tests/files/SourceDesk.h"
#include "tests/support/Runner.h"

#include <QtCore/QDirIterator>

/// Without a token: drafts checked on Register's own export, and the file that its bulk upload takes.
class tst_source_drafts : public SourceDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void nothingElseCanBeDone();
    void keptWrittenAnsweredShown();
    void aFileIsOfOneConnection();
    void manyAtOnce();
    void secondPersonHoldsTheFile();
};

void tst_source_drafts::nothingElseCanBeDone()
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
        QCOMPARE(report.stayed, QList<Stay>{{Stay::Why::OfFile}});
    }
    QCOMPARE(m_desk->entry(id).state, EntryState::Draft);
}

void tst_source_drafts::keptWrittenAnsweredShown()
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
void tst_source_drafts::aFileIsOfOneConnection()
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

void tst_source_drafts::manyAtOnce()
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

void tst_source_drafts::secondPersonHoldsTheFile()
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

DESK_TEST(tst_source_drafts)
#include "tst_source_drafts.moc"
