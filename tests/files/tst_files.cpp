// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"
#include "app/Journal.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

/// Files into and out of a whole desk.
class tst_files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thousandWithThirtyFaulty();
    void whatWasBroughtInIsKnown();
    void mappingIsRemembered();
    void cancelled();
    void exports();
    void templates();
    void faultyRowsComeBack();
    void sheetsAsShown();
    void serviceFileAndAnswer();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void put(const QString &path, const QString &text);
    static QString text(const QString &path);
    ImportRequest request(const QString &path, const char *command) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");
constexpr int people = 1000;
QString trn(int number) { return QStringLiteral("%1").arg(number + 100, 7, 10, QLatin1Char('0')); }
} // namespace

void tst_files::put(const QString &path, const QString &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("the test's file cannot be written");
}

QString tst_files::text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ImportRequest tst_files::request(const QString &path, const char *command) const
{
    ImportRequest request;
    request.connection = practice;
    request.kind = trainee;
    request.command = QString::fromLatin1(command);
    request.path = path;
    return request;
}

void tst_files::initTestCase()
{
    QList<QJsonObject> all;
    for (int i = 0; i < people; ++i) {
        QJsonObject one = plainTrainee(QStringLiteral("%1").arg(i, 24, 10, QLatin1Char('a')), QStringLiteral("Person%1").arg(i), i == 7 ? QStringLiteral("Ngātai") : QStringLiteral("Jones"));
        one[QLatin1String("trn")] = trn(i);
        one[QLatin1String("provider_trainee_id")] = QStringLiteral("P%1").arg(i / 2 * 2);
        all.append(one);
    }
    m_server = std::make_unique<PracticeServer>(traineeWorld(all), false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(trainee).size(), people, 60000);
}

void tst_files::thousandWithThirtyFaulty()
{
    Files &files = m_desk->core().files();
    QString content = QStringLiteral("TRN,Name,Date of deferral,Reason for deferral\r\n");
    for (int i = 0; i < people; ++i) {
        const QString date = i < 10 ? QStringLiteral("31/02/2026") : QStringLiteral("15/02/2026");
        // 10 bad dates, 10 nobody has, 10 that a spreadsheet spoilt.
        const QString id = i >= 10 && i < 20 ? QStringLiteral("9%1").arg(i, 6, 10, QLatin1Char('0')) : i >= 20 && i < 30 ? QStringLiteral("1.23E+06") : trn(i).mid(i % 2 == 0 ? 0 : 1);
        content += id + QStringLiteral(",\"%1, P.\",").arg(i == 7 ? QStringLiteral("NGATAI") : QStringLiteral("Jones")) + date + QStringLiteral(",ill\r\n");
    }
    put(path("thousand.csv"), content);
    const ImportRequest asked = request(path("thousand.csv"), "defer");
    QSignalSpy progressed(&files, &Files::progressed);
    const ImportPlan plan = Desk::wait(files.plan(asked));
    QCOMPARE(plan.rows, people);
    QCOMPARE(plan.faulty, 30);
    QCOMPARE(plan.matched, people - 20);
    QVERIFY(!progressed.isEmpty());

    QList<ProblemLine> problems;
    for (const BatchItem &item : plan.plan.items) {
        if (!item.said.isEmpty())
            problems.append({item.line, item.said.first().rule});
    }
    QCOMPARE(Desk::wait(files.saveProblems(asked, problems, QStringLiteral("Errors"), path("problems.csv"))), 30);
    QString faulty = text(path("problems.csv"));
    QCOMPARE(faulty.count(QStringLiteral("\r\n")), 31);
    QVERIFY(faulty.startsWith(QStringLiteral("\"TRN\",\"Name\",\"Date of deferral\",\"Reason for deferral\",\"Errors\"\r\n")));

    // Corrected there, and brought in again: the column of errors is in nobody's way.
    QStringList lines = faulty.split(QStringLiteral("\r\n"));
    for (int i = 0; i < 30; ++i)
        lines[i + 1] = lines[i + 1].replace(QStringLiteral("31/02/2026"), QStringLiteral("15/02/2026"))
                           .replace(lines[i + 1].section(QLatin1Char(','), 0, 0), QString(QLatin1String("\"'") + trn(i) + QLatin1Char('"')));
    put(path("corrected.csv"), lines.join(QStringLiteral("\r\n")));
    const ImportPlan again = Desk::wait(files.plan(request(path("corrected.csv"), "defer")));
    QCOMPARE(again.rows, 30);
    QCOMPARE(again.faulty, 0);
    QSet<qint64> rows;
    for (const QList<BatchItem> &items : {plan.plan.items, again.plan.items}) {
        for (const BatchItem &item : items) {
            if (std::none_of(item.said.begin(), item.said.end(), [](const Finding &each) { return each.severity == Severity::Block; }))
                rows.insert(item.row);
        }
    }
    QCOMPARE(rows.size(), people);
}

void tst_files::whatWasBroughtInIsKnown()
{
    Files &files = m_desk->core().files();
    put(path("once.csv"), QStringLiteral("TRN,Date of deferral\n%1,15/02/2026\n").arg(trn(1)));
    const ImportRequest asked = request(path("once.csv"), "defer");
    const FileLook look = Desk::wait(files.open(asked));
    QVERIFY(!look.broughtInAt.isValid());
    Desk::wait(files.remember(asked, look));
    QVERIFY(Desk::wait(files.open(asked)).broughtInAt.isValid());
    put(path("copy.csv"), text(path("once.csv")));
    QVERIFY(Desk::wait(files.plan(request(path("copy.csv"), "defer"))).look.broughtInAt.isValid());
    QVERIFY(!Desk::wait(files.open(request(path("once.csv"), "withdraw"))).broughtInAt.isValid());
}

void tst_files::mappingIsRemembered()
{
    Files &files = m_desk->core().files();
    put(path("own.csv"), QStringLiteral("Unser Schlüssel;Wann\n%1;15/02/2026\n").arg(trn(1)));
    ImportRequest asked = request(path("own.csv"), "defer");
    FileLook look = Desk::wait(files.open(asked));
    QVERIFY(look.rememberedAs.isEmpty());
    look.uses = {{ColumnUse::Role::Identifies, QStringLiteral("trn")}, {ColumnUse::Role::Answers, QStringLiteral("defer_date")}};
    asked.uses = look.uses;
    asked.rememberAs = QStringLiteral("Ours");
    Desk::wait(files.remember(asked, look));
    const FileLook again = Desk::wait(files.open(request(path("own.csv"), "defer")));
    QCOMPARE(again.rememberedAs, QStringLiteral("Ours"));
    QCOMPARE(again.uses, look.uses);
    QCOMPARE(Desk::wait(files.mappings(trainee, QStringLiteral("defer"))), QStringList{QStringLiteral("Ours")});
    // Kept without anything being queued, and forgotten again.
    asked.rememberAs = QStringLiteral("Theirs");
    Desk::wait(files.keepMapping(asked, look));
    QCOMPARE(Desk::wait(files.mappings(trainee, QStringLiteral("defer"))).size(), 2);
    // One of two columns with the same header, and not the first.
    put(path("twice.csv"), QStringLiteral("Unser Schlüssel;Tag;Tag\n%1;14/02/2026;15/02/2026\n").arg(trn(1)));
    ImportRequest second = request(path("twice.csv"), "defer");
    FileLook of = Desk::wait(files.open(second));
    of.uses = {{ColumnUse::Role::Identifies, QStringLiteral("trn")}, {}, {ColumnUse::Role::Answers, QStringLiteral("defer_date")}};
    second.rememberAs = QStringLiteral("Twice");
    Desk::wait(files.keepMapping(second, of));
    QCOMPARE(Desk::wait(files.open(request(path("twice.csv"), "defer"))).uses, of.uses);
    for (const QString &name : {QStringLiteral("Ours"), QStringLiteral("Theirs"), QStringLiteral("Twice")})
        Desk::wait(files.forgetMapping(trainee, QStringLiteral("defer"), name));
    QVERIFY(Desk::wait(files.mappings(trainee, QStringLiteral("defer"))).isEmpty());
    QVERIFY(Desk::wait(files.open(request(path("own.csv"), "defer"))).rememberedAs.isEmpty());
}

void tst_files::cancelled()
{
    Files &files = m_desk->core().files();
    const auto running = files.plan(request(path("thousand.csv"), "defer"));
    files.cancel(path("thousand.csv"));
    const auto result = Desk::outcome(running);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void tst_files::exports()
{
    Files &files = m_desk->core().files();
    TableExport table;
    table.query.kind = trainee;
    table.query.connection = practice;
    table.query.sort = QStringLiteral("trn");
    table.columns = {QStringLiteral("trn"), QStringLiteral("name"), QStringLiteral("itt_start_date"), QStringLiteral("state")};
    table.titles = {QStringLiteral("TRN"), QStringLiteral("Name"), QStringLiteral("Start"), QStringLiteral("State")};
    table.words = [](const ColumnSpec &column, const Row &) { return column.type == ColumnType::State ? QStringLiteral("TRN received") : QString(); };
    table.path = path("table.csv");
    QCOMPARE(Desk::wait(files.exportTable(table)), people);
    const QStringList lines = text(table.path).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), people + 2);
    QCOMPARE(lines[8], QStringLiteral("\"'0000107\",\"Person7 Ngātai\",\"2025-09-01\",\"TRN received\""));
    table.path = path("table.xlsx");
    QCOMPARE(Desk::wait(files.exportTable(table)), people);
    table.path = path("no/such/folder/table.csv");
    QCOMPARE(Desk::outcome(files.exportTable(table)).error().kind, ErrorKind::Storage);
}

void tst_files::templates()
{
    Files &files = m_desk->core().files();
    QList<qint64> rows;
    for (const Row &row : m_desk->rows(trainee).mid(0, 3))
        rows.append(row.row);
    QCOMPARE(Desk::wait(files.saveTemplate(trainee, QStringLiteral("defer"), rows, {}, path("template.xlsx"))), 3);
    // As it is, it names everybody and says nothing; with the dates it is a batch.
    const ImportPlan plan = Desk::wait(files.plan(request(path("template.xlsx"), "defer")));
    QCOMPARE(plan.rows, 3);
    QCOMPARE(plan.matched, 3);
    QCOMPARE(plan.leftOut, 3);
    QCOMPARE(plan.faulty, 0);
}

void tst_files::faultyRowsComeBack()
{
    Files &files = m_desk->core().files();
    const QList<Row> rows = m_desk->rows(trainee).mid(0, 2);
    const QList<FaultyRow> faulty{{rows.at(0).row, {{QStringLiteral("defer_date"), QStringLiteral("31/02/2026")}}, QStringLiteral("No such day")},
                                  {rows.at(1).row, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}, QStringLiteral("Already deferred")}};
    QCOMPARE(Desk::wait(files.saveFaulty(trainee, QStringLiteral("defer"), faulty, {}, QStringLiteral("Errors"), path("faulty.xlsx"))), 2);
    const ImportPlan plan = Desk::wait(files.plan(request(path("faulty.xlsx"), "defer")));
    QCOMPARE(plan.matched, 2);
    QCOMPARE(plan.plan.items.at(0).row, rows.at(0).row);
    QCOMPARE(plan.plan.items.at(0).values.text(QStringLiteral("defer_date")), QStringLiteral("31/02/2026"));
    QCOMPARE(plan.plan.items.at(1).values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-15"));
    QCOMPARE(plan.look.headers.last(), QStringLiteral("Errors"));
}

void tst_files::sheetsAsShown()
{
    SheetExport sheet;
    sheet.titles = {QStringLiteral("TRN"), QStringLiteral("Due"), QStringLiteral("Count"), QStringLiteral("Words")};
    sheet.rows = {{QStringLiteral("0123456"), QDate(2026, 2, 15), 3, QStringLiteral("=1+1")}, {QStringLiteral("22E1"), QString(), 0, QStringLiteral("12 e")}};
    sheet.path = path("sheet.csv");
    QCOMPARE(Desk::wait(m_desk->core().files().exportSheet(sheet)), 2);
    QCOMPARE(text(sheet.path), QStringLiteral("\"TRN\",\"Due\",\"Count\",\"Words\"\r\n\"'0123456\",\"2026-02-15\",\"3\",\"'=1+1\"\r\n\"'22E1\",\"\",\"0\",\"12 e\"\r\n"));
}

void tst_files::serviceFileAndAnswer()
{
    Files &files = m_desk->core().files();
    const auto row = m_desk->rows(trainee, trn(40)).first();
    FormStart start = Desk::wait(m_desk->core().openForm(trainee, QStringLiteral("updateStatus"), row.row));
    start.draft.values.set(QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-01"));
    const qint64 entry = Desk::wait(m_desk->core().saveDraft(start.draft));
    const WrittenFiles written = Desk::wait(files.writeServiceFile(trainee, QStringLiteral("bulkStatus"), {entry}, path("dfe.csv")));
    QCOMPARE(written.rows, 1);
    const QString hesa = Desk::wait(m_desk->core().record(trainee, row.row))->record.values.text(QStringLiteral("hesa_id"));
    QCOMPARE(text(path("dfe.csv")), QStringLiteral("\"TRN\",\"Provider trainee ID\",\"HESA ID\",\"Date QTS or EYTS requirements met\"\r\n\"%1\",\"P40\",\"%2\",\"01/02/2026\"\r\n").arg(trn(40), hesa));
    put(path("answer.csv"), QStringLiteral("TRN,Provider trainee ID,Date QTS or EYTS requirements met,Errors\r\n%1,P40,01/02/2026,Subject must match trainee record\r\n9999999,,01/02/2026,x\r\n").arg(trn(40)));
    const QList<ReturnedLine> lines = Desk::wait(files.readAnswerFile(request(path("answer.csv"), "updateStatus")));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].entry, entry);
    QCOMPARE(lines[0].errors, QStringLiteral("Subject must match trainee record"));
    QCOMPARE(lines[1].row, 0);
    QCOMPARE(m_desk->entry(entry).lastError.message, lines[0].errors);
    QCOMPARE(m_desk->entry(entry).state, EntryState::Draft);
    // What the file says may name people. It stands in the entry, and not in the record that is never cleaned.
    Journal &journal = m_desk->core().journal();
    const QList<ActivityLine> record = Desk::wait(journal.lines(Desk::wait(journal.order({}))));
    QCOMPARE(record.constFirst().action, QStringLiteral("notAccepted"));
    QCOMPARE(record.constFirst().entry, entry);
    for (const ActivityLine &line : record)
        QVERIFY2(!line.action.contains(QLatin1String("Subject")) && !line.words.contains(QLatin1String("Subject")), qPrintable(line.action + line.words));
    // Names are in what is written: nobody else on this computer reads it.
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    SheetExport sheet;
    sheet.titles = {QStringLiteral("Name")};
    sheet.rows = {{QStringLiteral("Sarah Jones")}};
    for (const char *name : {"mine.csv", "mine.xlsx"}) {
        sheet.path = path(name);
        QCOMPARE(Desk::wait(m_desk->core().files().exportSheet(sheet)), 1);
    }
    Desk::wait(journal.saveFile(path("record.csv"), {}));
    for (const char *name : {"dfe.csv", "mine.csv", "mine.xlsx", "record.csv"})
        QVERIFY2(QFile::exists(path(name)) && !(QFile::permissions(path(name)) & others), name);
    // Written as it was, and refused in the same words: it is in no file any more.
    const auto again = [&] { return Desk::wait(files.writeServiceFile(trainee, QStringLiteral("bulkStatus"), {entry}, path("dfe.csv"))); };
    QCOMPARE(again().rows, 1);
    QVERIFY(!m_desk->entry(entry).writtenTo.isEmpty());
    Desk::wait(files.readAnswerFile(request(path("answer.csv"), "updateStatus")));
    QVERIFY(m_desk->entry(entry).writtenTo.isEmpty());
    // What a person cancelled is not asked of the service by a file.
    QCOMPARE(m_desk->act(entry, EntryAction::Drop).moved, 1);
    const WrittenFiles cancelled = again();
    QCOMPARE(cancelled.rows, 0);
    QCOMPARE(cancelled.leftOut.size(), 1);
    QCOMPARE(cancelled.leftOut.first().why.rule, QStringLiteral("file.noDraft"));
}

DESK_TEST(tst_files)
#include "tst_files.moc"
