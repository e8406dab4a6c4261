// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Planning.h"
#include "app/csv/TableWriter.h"
#include "app/kind/Kinds.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Runner.h"

/// What spreadsheets do to IDs and dates, in every encoding, with every delimiter, and as a workbook: each row is read, or
/// refused by name; the rows beside it do not suffer.
class tst_corpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void workbook();
    void delimiterLine();
    void titles_data();
    void titles();
    void titlesInAWorkbook();
    void personsWord();
    void cutShort_data();
    void cutShort();

private:
    ImportPlan plan(const QString &path) const;
    FileLook look(const QString &path, QChar delimiter = {}, int headerLine = 0) const;
    void verify(const ImportPlan &plan) const;

    QTemporaryDir m_folder;
    const Kinds m_kinds = Kinds::standard();
    const KindSpec &m_kind = *m_kinds.kind(QStringLiteral("trainee"));
};

namespace {
struct Habit {
    const char *what;
    const char *trn;        ///< {n}: seven numbers with their zeros, {z}: without
    const char *date;
    const char *reason;
    const char *expected;   ///< the day; empty: none is taken
    const char *rule;       ///< of what is said first; empty: nothing
    OutCell::Type trnIs = OutCell::Type::Id;    ///< in a workbook
    OutCell::Type dateIs = OutCell::Type::Text;
};
using Is = OutCell::Type;

constexpr Habit habits[] = {
    {"as it should be", "{n}", "2024-06-17", "ill", "2024-06-17", "", Is::Id, Is::Date},
    {"day first", "{n}", "17/06/2024", "a; b, c", "2024-06-17", ""},
    {"zeros lost", "{z}", "17/6/2024", "line\nend", "2024-06-17", "", Is::Number},
    {"apostrophe form", "'{n}", "17.6.2024", "\"so\"", "2024-06-17", ""},
    {"decimals", "{z}.0", "17-6-2024", "", "2024-06-17", ""},
    {"decimals with a comma", "{z},00", "17 6 2024", "", "2024-06-17", ""},
    {"spaces around", "  {n} ", " 17 June 2024 ", "", "2024-06-17", ""},
    {"month cut", "{n}", "17-Jun-2024", "", "2024-06-17", ""},
    {"midnight", "{n}", "2024-06-17 00:00:00", "", "2024-06-17", ""},
    {"month in Welsh", "{n}", "17 Mehefin 2024", "", "2024-06-17", ""},
    {"month in te reo", "{n}", "17 Pipiri 2024", "", "2024-06-17", ""},
    {"formula made safe", "{n}", "17/06/2024", "'=1+1", "2024-06-17", ""},
    {"short year", "{n}", "17/06/24", "", "", "cell.date"},
    {"month first", "{n}", "06/17/2024", "", "", "cell.date"},
    {"no such day", "{n}", "31/06/2024", "", "", "cell.date"},
    {"a time of day", "{n}", "2024-06-17 10:30:00", "", "", "cell.date"},
    {"words", "{n}", "soon", "", "", "cell.date"},
    {"a spreadsheet's number", "{n}", "45460", "", "", "cell.date", Is::Id, Is::Number},
    {"shortened to a power", "1.23E+06", "17/06/2024", "", "2024-06-17", "cell.scientific"},
    {"shortened with a comma", "1,23E+06", "17/06/2024", "", "2024-06-17", "cell.scientific"},
    {"nobody's", "9999999", "17/06/2024", "", "2024-06-17", "match.none"},
    {"nobody named", "", "17/06/2024", "", "2024-06-17", "match.blank"},
    {"no day", "{n}", "", "x", "", "row.noDate"},
};

QString trnOf(int number) { return QStringLiteral("%1").arg(number * 100 + 7, 7, 10, QLatin1Char('0')); }

QString trnCell(const Habit &habit, int number)
{
    return QString::fromLatin1(habit.trn).replace(QStringLiteral("{n}"), trnOf(number)).replace(QStringLiteral("{z}"), QString::number(trnOf(number).toInt()));
}

/// Headers as people leave them, a column that is nobody's business, and an empty one at the end.
const QStringList headers{QStringLiteral(" trn "), QStringLiteral("Shoe size"), QStringLiteral("Date of deferral"), QStringLiteral("REASON FOR DEFERRAL"), QString()};

QList<QStringList> rows()
{
    QList<QStringList> all{headers};
    int number = 0;
    for (const Habit &habit : habits)
        all.append({trnCell(habit, ++number), QStringLiteral("42"), QString::fromUtf8(habit.date), QString::fromUtf8(habit.reason), QString()});
    all.append(QStringList(5, QString())); // rows that were cleared leave their delimiters behind
    return all;
}
} // namespace

ImportPlan tst_corpus::plan(const QString &path) const
{
    Matching people(m_kind);
    for (int i = 1; i <= int(std::size(habits)); ++i) {
        QStringList cells;
        for (const QString &column : people.columns())
            cells.append(column == QLatin1String("trn") ? trnOf(i) : QString());
        people.add(i, QStringLiteral("t%1").arg(i), cells);
    }
    ImportRequest request;
    request.path = path;
    request.kind = QStringLiteral("trainee");
    request.command = QStringLiteral("defer");
    const auto sheet = Sheets::read(path, {}, {});
    return sheet ? *Planning::plan(*sheet, request, m_kind, *m_kind.command(request.command), people, {}) : ImportPlan();
}

FileLook tst_corpus::look(const QString &path, QChar delimiter, int headerLine) const
{
    ImportRequest request;
    request.path = path;
    request.kind = QStringLiteral("trainee");
    request.command = QStringLiteral("defer");
    request.headerLine = headerLine;
    const auto sheet = Sheets::read(path, {}, {}, delimiter);
    return sheet ? Planning::look(*sheet, request, m_kind, m_kind.command(request.command)) : FileLook();
}

void tst_corpus::verify(const ImportPlan &plan) const
{
    QVERIFY(plan.look.isUsable());
    QCOMPARE(plan.plan.items.size(), qsizetype(std::size(habits)));
    for (int i = 0; i < int(std::size(habits)); ++i) {
        const Habit &habit = habits[i];
        const BatchItem &item = plan.plan.items.at(i);
        const QString rule = QString::fromLatin1(habit.rule);
        QVERIFY2(item.said.isEmpty() == rule.isEmpty(), habit.what);
        if (!rule.isEmpty()) {
            QCOMPARE(item.said.constFirst().rule, rule);
            QCOMPARE(item.said.constFirst().arguments.value(QStringLiteral("row")).toInt(), item.line);
        }
        const bool isNamed = !rule.startsWith(QLatin1String("match.")) && rule != QLatin1String("cell.scientific");
        QCOMPARE(item.row, isNamed ? i + 1 : 0);
        QCOMPARE(item.leftOut, rule == QLatin1String("row.noDate"));
        const QString date = item.values.text(QStringLiteral("defer_date"));
        if (rule == QLatin1String("cell.date"))
            QCOMPARE(date, QString::fromLatin1(habit.date)); // as it stands there, to be corrected
        else
            QCOMPARE(date, QString::fromLatin1(habit.expected));
        const QString reason = QString::fromUtf8(habit.reason);
        QCOMPARE(item.values.text(QStringLiteral("defer_reason")), reason == QLatin1String("'=1+1") ? reason.mid(1) : reason);
    }
    QCOMPARE(plan.serialDates, QList<QDate>{QDate(2024, 6, 17)});
}

void tst_corpus::text_data()
{
    QTest::addColumn<int>("number");
    const QList<Corpus::Variant> all = Corpus::variants();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name())) << i;
}

void tst_corpus::text()
{
    QFETCH(int, number);
    const Corpus::Variant variant = Corpus::variants().at(number);
    verify(plan(Corpus::put(m_folder.path(), QStringLiteral("habits.csv"), Corpus::written(variant, rows()))));
}

void tst_corpus::workbook()
{
    const QString path = m_folder.filePath(QStringLiteral("habits.xlsx"));
    auto writer = TableWriter::to(path);
    QVERIFY(writer && (*writer)->headers(headers));
    int number = 0;
    for (const Habit &habit : habits) {
        const QString trn = trnCell(habit, ++number);
        const QString date = QString::fromUtf8(habit.date);
        const OutCell day = habit.dateIs == Is::Date ? OutCell::ofDate(QDate::fromString(date, Qt::ISODate)) : habit.dateIs == Is::Number ? OutCell::ofNumber(date.toDouble()) : OutCell::ofText(date);
        QVERIFY((*writer)->row({habit.trnIs == Is::Number ? OutCell::ofNumber(trn.toDouble()) : OutCell::ofId(trn), OutCell::ofNumber(42), day, OutCell::ofText(QString::fromUtf8(habit.reason)), OutCell::ofText({})}));
    }
    QVERIFY((*writer)->finish());
    // An apostrophe that stands in a workbook's cell was typed there, but is the same guard to whoever reads it.
    verify(plan(path));
}

/// Excel is told the delimiter on a first line of its own.
void tst_corpus::delimiterLine()
{
    for (const char *delimiter : {",", ";", "\t"}) {
        const QByteArray text = QByteArray("sep=,\r\nTRN,Date of deferral,Reason for deferral\r\n0000107,17/06/2024,a\r\n").replace(',', delimiter);
        const ImportPlan read = plan(Corpus::put(m_folder.path(), QStringLiteral("told.csv"), text));
        QCOMPARE(read.look.delimiter, QChar(char16_t(*delimiter)));
        QCOMPARE(read.look.headers.size(), 3);
        QCOMPARE(read.plan.items.size(), 1);
        QCOMPARE(read.plan.items.constFirst().line, 3);
        QCOMPARE(read.plan.items.constFirst().row, 1);
    }
}

void tst_corpus::titles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); ///< of the headers
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    const QByteArray table = "TRN,Date of deferral,Reason for deferral\r\n0000107,17/06/2024,a\r\n0000207,18/06/2024,b\r\n";
    const QByteArray own = "Their number,Since,Why\r\nx1,soon,a\r\nx2,later,b\r\n";
    const QByteArray bare = "0000107,17/06/2024\r\n0000207,18/06/2024\r\n";
    QTest::newRow("none") << table << 1 << 3 << 2;
    QTest::newRow("one") << "Deferrals for February\r\n" + table << 2 << 3 << 2;
    QTest::newRow("two and an empty line") << "Deferrals\r\nfor February\r\n\r\n" + table << 4 << 3 << 2;
    QTest::newRow("as wide as the table") << "Deferrals,,\r\n,,\r\n" + table << 3 << 3 << 2;
    QTest::newRow("called as a column") << "TRN\r\n" + table << 2 << 3 << 2;
    QTest::newRow("of two cells") << "Provider,Ours\r\n" + table << 2 << 3 << 2;
    QTest::newRow("headers of their own") << own << 1 << 3 << 2;
    QTest::newRow("one over headers of their own") << "Deferrals\r\n\r\n" + own << 3 << 3 << 2;
    QTest::newRow("as wide, over headers of their own") << "Deferrals,,\r\n" + own << 2 << 3 << 2;
    QTest::newRow("of other marks") << "Deferrals; by us|for February\r\n" + table << 2 << 3 << 2;
    QTest::newRow("marks in the rows below") << QByteArray("Their number,Since,Why\r\nx1,a,a\r\nx2,a,a; b\r\nx3,a,a; b\r\nx4,a,a; b\r\nx5,a,b,c\r\n") << 1 << 3 << 5;
    // What could be a person's row is never taken for a title.
    QTest::newRow("list of one column") << QByteArray("Their number\r\nx1\r\nx2,so\r\nx3\r\nx4\r\nx5\r\n") << 1 << 1 << 5;
    QTest::newRow("one over bare values") << "Deferrals\r\n" + bare << 0 << 0 << 3;
}

void tst_corpus::titles()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, columns);
    QFETCH(int, rows);
    for (const char *delimiter : {",", ";", "\t"}) {
        const FileLook read = look(Corpus::put(m_folder.path(), QStringLiteral("titles.csv"), QByteArray(text).replace(',', delimiter)));
        if (columns != 1)
            QCOMPARE(read.delimiter, QChar(char16_t(*delimiter)));
        QCOMPARE(read.headerLine, line);
        QCOMPARE(read.headers.size(), columns);
        QCOMPARE(read.lines, rows);
    }
}

void tst_corpus::titlesInAWorkbook()
{
    const QStringList empty(3, QString());
    QList<QStringList> all{{QStringLiteral("Deferrals"), {}, {}}, empty, {QStringLiteral("Their number"), QStringLiteral("Since"), QStringLiteral("Why")}};
    for (int i = 0; i < 3; ++i)
        all.append({QStringLiteral("x%1").arg(i), QStringLiteral("soon"), QString()});
    const QString path = Corpus::put(m_folder.path(), QStringLiteral("titles.xlsx"), Corpus::workbook(all));
    const FileLook read = look(path);
    QCOMPARE(read.headerLine, 3);
    QCOMPARE(read.headers, all.at(2));
    QCOMPARE(read.lines, 3);
    QCOMPARE(look(path, {}, 4).headers.first(), QStringLiteral("x0"));
    QCOMPARE(look(path, {}, 4).lines, 2);
}

/// What was recognised is told beside what a person said.
void tst_corpus::personsWord()
{
    const QString path = Corpus::put(m_folder.path(), QStringLiteral("word.csv"), "Ours;x\r\nTRN;Date of deferral, agreed\r\n0000107;17/06/2024, b\r\n");
    QCOMPARE(look(path).foundDelimiter, QChar(u';'));
    const FileLook commas = look(path, u',');
    QCOMPARE(commas.delimiter, QChar(u','));
    QCOMPARE(commas.foundDelimiter, QChar(u';'));
    QCOMPARE(commas.top.size(), 3);
    QCOMPARE(commas.top.at(1).cells.first(), QStringLiteral("TRN;Date of deferral"));
    QCOMPARE(look(path).headerLine, 2);
    QCOMPARE(look(path, {}, 1).headers.first(), QStringLiteral("Ours"));
    QCOMPARE(look(path, {}, 9).headerLine, 2); // there is no such line any more
}

void tst_corpus::cutShort_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("says");
    QTest::newRow("whole") << QByteArray("TRN,Date of deferral,Reason for deferral\r\n0000107,17/06/2024,a\r\n") << false;
    QTest::newRow("no last line end") << QByteArray("TRN,Date of deferral,Reason for deferral\r\n0000107,17/06/2024,a") << false;
    QTest::newRow("short row") << QByteArray("TRN,Date of deferral,Reason for deferral\r\n0000107,17/06/2024\r\n") << false;
    QTest::newRow("within a row") << QByteArray("TRN,Date of deferral,Reason for deferral\r\n0000107,17/06/2024") << true;
}

void tst_corpus::cutShort()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, says);
    const ImportPlan read = plan(Corpus::put(m_folder.path(), QStringLiteral("cut.csv"), text));
    QVERIFY(read.look.isUsable());
    QCOMPARE(read.look.problems.size(), says ? 1 : 0);
    if (says)
        QCOMPARE(read.look.problems.constFirst().rule, QStringLiteral("file.cut"));
}

DESK_TEST(tst_corpus)
#include "tst_corpus.moc"
