// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"
#include "app/csv/Csv.h"
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"

using namespace bulk;

/// From a file to the service's own ledger: what is good is queued, what is faulty comes back in a file of its own, is
/// corrected there and brought in again, and in the end everything was done once.
class tst_import : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandWithThirtyFaulty();
    void placementsOnceAndNotAgain();

private:
    struct Brought {
        ImportPlan plan;
        BatchReport report;
        QList<ProblemLine> problems; ///< of every row that is not queued for what is wrong with it
    };
    /// As the window does it: what can be read and names somebody is checked by every rule and queued, the rest has a
    /// problem; then the desk remembers the content.
    Brought bringIn(Core &core, const QString &path, const char *command = "defer");
    QString put(const char *name, const QString &content) const;

    QTemporaryDir m_folder;
};

namespace {
const QString trainee = QStringLiteral("trainee");
constexpr int many = 1000;
constexpr int everyFaulty = 33; // rows 0, 33, … 957: 30 of them

QString idOf(int number) { return QStringLiteral("%1").arg(number, 24, 10, QLatin1Char('a')); }
QString trnOf(int number) { return QStringLiteral("%1").arg(number + 100, 7, 10, QLatin1Char('0')); }
bool isFaulty(int number) { return number % everyFaulty == 0 && number < 30 * everyFaulty; }

/// TRN, the provider's own ID, name, day, reason; the reason's number says who is meant, whatever else is wrong.
QStringList rightRow(int number)
{
    return {trnOf(number), QString(), QStringLiteral("Jones, Person%1").arg(number), QStringLiteral("15/02/2026"), QStringLiteral("ill %1").arg(number)};
}

QString line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(cell.contains(QLatin1Char(',')) ? Csv::quoted(cell) : cell);
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

/// Six things that go wrong in spreadsheets.
QString faultyLine(int number)
{
    QStringList cells = rightRow(number);
    switch (number / everyFaulty % 6) {
    case 0:
        cells[3] = QStringLiteral("31/02/2026"); // no such day
        break;
    case 1:
        cells[0] = QStringLiteral("9%1").arg(number, 6, 10, QLatin1Char('0')); // nobody has it
        break;
    case 2:
        cells[0] = QStringLiteral("1.23E+06");
        break;
    case 3:
        cells[3] = QStringLiteral("17/02/2026"); // can be read; the rules refuse it, because it is tomorrow
        break;
    case 4:
        cells[0].clear();
        cells[1] = QStringLiteral("SAME"); // two people have it
        break;
    default:
        return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n"); // the comma of the name without its quotation marks
    }
    return line(cells);
}

QList<QStringList> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QList<QStringList> rows;
    CsvParser parser(u',', [&rows](int, QStringList &cells) { rows.append(cells); });
    parser.feed(QString::fromUtf8(bytes));
    parser.finish();
    return rows;
}

bool blocks(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.severity == Severity::Block; });
}
} // namespace

QString tst_import::put(const char *name, const QString &content) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("the test's file cannot be written");
    return file.fileName();
}

tst_import::Brought tst_import::bringIn(Core &core, const QString &path, const char *command)
{
    ImportRequest request;
    request.connection = QStringLiteral("practice-registerTrainees");
    request.kind = trainee;
    request.command = QString::fromLatin1(command);
    request.path = path;
    Brought brought;
    brought.plan = Desk::wait(core.files().plan(request));
    BatchPlan readable = brought.plan.plan;
    QList<int> lines;
    readable.items.removeIf([&](const BatchItem &item) {
        const bool unreadable = item.row == 0 || blocks(item.said);
        if (unreadable)
            brought.problems.append({item.line, item.said.constFirst().rule});
        return unreadable;
    });
    const QList<BatchLine> judged = Desk::wait(core.bulk().check(readable));
    for (const BatchLine &each : judged) {
        if (each.fate == Fate::Blocked && !each.inHand)
            brought.problems.append({each.line, each.findings.constFirst().rule});
    }
    brought.report = Desk::wait(core.bulk().queue(readable));
    Desk::wait(core.files().remember(request, brought.plan.look));
    return brought;
}

void tst_import::thousandWithThirtyFaulty()
{
    QList<QJsonObject> people;
    QString content = QStringLiteral("TRN,Provider trainee ID,Name,Date of deferral,Reason for deferral\r\n");
    for (int i = 0; i < many; ++i) {
        QJsonObject one = plainTrainee(idOf(i), QStringLiteral("Person%1").arg(i), QStringLiteral("Jones"));
        one[QLatin1String("trn")] = trnOf(i);
        one[QLatin1String("provider_trainee_id")] = i < 2 ? QStringLiteral("SAME") : QStringLiteral("P%1").arg(i);
        people.append(one);
        content += isFaulty(i) ? faultyLine(i) : line(rightRow(i));
    }
    PracticeServer server(traineeWorld(people, start));
    TwoClocks two(server);
    QVERIFY(two.begin(trainee, many));
    Core &core = two.desk.core();
    core.setOffline(true);

    // 970 go, 30 do not, and nothing was sent by looking.
    const QString file = put("thousand.csv", content);
    const Brought first = bringIn(core, file);
    QCOMPARE(first.plan.rows, many);
    QCOMPARE(first.plan.faulty, 25);
    QCOMPARE(first.report.queued, 970);
    QCOMPARE(first.report.blocked, 5);
    QCOMPARE(first.problems.size(), 30);
    QCOMPARE(two.desk.entries().size(), 970);
    QVERIFY(server.written() == 0);

    // The same file once more, while all of it waits.
    const Brought again = bringIn(core, file);
    QVERIFY(again.plan.look.broughtInAt.isValid());
    QCOMPARE(again.report.queued, 0);
    QCOMPARE(again.report.inHand, 970);
    QCOMPARE(two.desk.entries().size(), 970);

    // The problem file: the rows as they were, and a column that says what is wrong.
    ImportRequest asked;
    asked.kind = trainee;
    asked.command = QStringLiteral("defer");
    asked.path = file;
    const QString problems = m_folder.filePath(QStringLiteral("problems.csv"));
    QCOMPARE(Desk::wait(core.files().saveProblems(asked, first.problems, QStringLiteral("Errors"), problems)), 30);
    QList<QStringList> rows = read(problems);
    QCOMPARE(rows.size(), 31);
    QCOMPARE(rows.constFirst(), (QStringList{QStringLiteral("TRN"), QStringLiteral("Provider trainee ID"), QStringLiteral("Name"), QStringLiteral("Date of deferral"),
                                             QStringLiteral("Reason for deferral"), QStringLiteral("Errors")}));
    QStringList rules;
    QString corrected = line(rows.takeFirst());
    for (const QStringList &row : std::as_const(rows)) {
        QVERIFY2(row.size() >= 6 && !row.at(5).isEmpty(), qPrintable(row.join(QLatin1Char('|'))));
        if (!rules.contains(row.at(5)))
            rules.append(row.at(5));
        const auto reason = std::find_if(row.begin(), row.end(), [](const QString &cell) { return cell.startsWith(QLatin1String("ill ")); });
        QVERIFY2(reason != row.end(), qPrintable(row.join(QLatin1Char('|'))));
        // Corrected where it stands; the column of errors stays, and is in nobody's way.
        corrected += line(rightRow(reason->mid(4).toInt()) + QStringList{row.at(5)});
    }
    QVERIFY2(rules.size() >= 5, qPrintable(rules.join(QLatin1Char('\n'))));
    const QString mended = put("corrected.csv", corrected);
    const Brought second = bringIn(core, mended);
    QCOMPARE(second.plan.rows, 30);
    QVERIFY(second.problems.isEmpty());
    QCOMPARE(second.report.queued, 30);
    QCOMPARE(bringIn(core, mended).report.queued, 0);
    QCOMPARE(two.desk.entries().size(), many);

    // The ledger: each of the thousand once, and each done.
    core.setOffline(false);
    QVERIFY(two.runs([&] { return server.written() >= 300; }));
    QVERIFY(server.written() < 900); // in the middle
    two.restart();
    QVERIFY(two.drains());
    QSet<QString> done;
    const QList<QJsonObject> all = server.writes();
    for (const QJsonObject &write : all) {
        QCOMPARE(write[QLatin1String("status")].toInt(), 200);
        done.insert(write[QLatin1String("path")].toString().section(QLatin1Char('/'), -2, -2));
    }
    QCOMPARE(all.size(), many);
    QCOMPARE(done.size(), many);
    for (int i = 0; i < many; ++i)
        QVERIFY2(done.contains(idOf(i)), qPrintable(idOf(i)));

    // Both files once more, when all is done and read: nothing is possible twice.
    Query deferred;
    deferred.kind = trainee;
    deferred.connection = QStringLiteral("practice-registerTrainees");
    deferred.conditions = {{QStringLiteral("state"), Condition::Test::Is, {QStringLiteral("deferred")}}};
    QVERIFY(two.runs([&] { return Desk::wait(two.desk.core().order(deferred)).size() == many; }));
    QCOMPARE(bringIn(two.desk.core(), file).report.queued, 0);
    QCOMPARE(bringIn(two.desk.core(), mended).report.queued, 0);
    QVERIFY(two.isDrained());
    QCOMPARE(server.written(), many);
}

/// Nothing about a record tells that it has a placement from here already: what was sent is asked instead.
void tst_import::placementsOnceAndNotAgain()
{
    QList<QJsonObject> people;
    QString content = QStringLiteral("TRN,School or setting name\r\n");
    for (int i = 0; i < 3; ++i) {
        QJsonObject one = plainTrainee(idOf(i), QStringLiteral("Person%1").arg(i), QStringLiteral("Jones"));
        one[QLatin1String("trn")] = trnOf(i);
        people.append(one);
        content += line({trnOf(i), QStringLiteral("Sawmill School")});
    }
    PracticeServer server(traineeWorld(people, start), false);
    TwoClocks two(server);
    QVERIFY(two.begin(trainee, 3));
    const QString file = put("placements.csv", content);
    QCOMPARE(bringIn(two.desk.core(), file, "addPlacement").report.queued, 3);
    QVERIFY(two.runs([&] { return two.isDrained() && server.written() == 3; }));
    QCOMPARE(two.batches().constFirst().of(EntryState::Done), 3);
    // The same file, and a copy of it with a school more.
    const Brought again = bringIn(two.desk.core(), file, "addPlacement");
    QCOMPARE(again.report.queued, 0);
    QCOMPARE(again.report.warned, 3);
    QCOMPARE(bringIn(two.desk.core(), put("more.csv", content + line({trnOf(0), QStringLiteral("Mill Lane School")})), "addPlacement").report.queued, 1);
    // Who does mean a second one says so.
    BatchPlan second = again.plan.plan;
    second.ticked = {QStringLiteral("batch.sentBefore")};
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(second)).queued, 3);
}

DESK_TEST(tst_import)
#include "tst_import.moc"
