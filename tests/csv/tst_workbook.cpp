// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Planning.h"
#include "app/csv/TableWriter.h"
#include "app/kind/Kinds.h"
#include "tests/support/Runner.h"

#include <QtCore/QProcess>
#include <QtCore/QtEndian>

class tst_workbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void longTextSaysThatItIsCut();
    void opensElsewhere();
    void readingIsStopped();
    void notUnpacked_data();
    void notUnpacked();
    void tooManyCells();
    void daysFrom1904();
    void timesOfADay_data();
    void timesOfADay();
    void firstSheetThatIsSeen();
    void marksOfTheFormat();
    void hiddenRowsAreSaid();

private:
    QString written();
    /// A workbook that the script saves; `path` and `book` are there.
    QString scripted(const QString &script);
    QTemporaryDir m_folder;
};

QString tst_workbook::written()
{
    const QString path = m_folder.filePath(QStringLiteral("out.xlsx"));
    auto writer = TableWriter::to(path);
    if (!writer || !(*writer)->headers({QStringLiteral("TRN"), QStringLiteral("Name"), QStringLiteral("Date"), QStringLiteral("Number")})
        || !(*writer)->row({OutCell::ofId(QStringLiteral("0123456")), OutCell::ofText(QStringLiteral("=1+1")), OutCell::ofDate(QDate(2024, 6, 17)), OutCell::ofNumber(2)})
        || !(*writer)->row({OutCell::ofId(QStringLiteral("20110012345678901")), OutCell::ofText(QStringLiteral("Ngātai “x”\nline")), OutCell::ofText({}), OutCell::ofNumber(-1.5)})
        || !(*writer)->finish())
        return {};
    return path;
}

void tst_workbook::roundTrip()
{
    const auto sheet = Sheets::read(written(), {}, {});
    QVERIFY(sheet);
    QVERIFY2(!sheet->problem, "our own workbook can be read");
    QCOMPARE(sheet->rows.size(), 3);
    QCOMPARE(sheet->texts(0), (QStringList{QStringLiteral("TRN"), QStringLiteral("Name"), QStringLiteral("Date"), QStringLiteral("Number")}));
    QCOMPARE(sheet->texts(1), (QStringList{QStringLiteral("0123456"), QStringLiteral("=1+1"), QStringLiteral("2024-06-17"), QStringLiteral("2")}));
    QCOMPARE(sheet->rows[1].cells[2].date, QDate(2024, 6, 17));
    QVERIFY(sheet->rows[1].cells[3].number);
    QVERIFY(!sheet->rows[1].cells[0].number);
    QCOMPARE(sheet->texts(2), (QStringList{QStringLiteral("20110012345678901"), QStringLiteral("Ngātai “x”\nline"), QString(), QStringLiteral("-1.5")}));
    QCOMPARE(sheet->rows[2].line, 3);
}

void tst_workbook::longTextSaysThatItIsCut()
{
    const QString path = m_folder.filePath(QStringLiteral("long.xlsx"));
    auto writer = TableWriter::to(path);
    QVERIFY(writer && (*writer)->headers({QStringLiteral("Words")}));
    QVERIFY((*writer)->row({OutCell::ofText(QString(40'000, QLatin1Char('x')))}));
    QVERIFY((*writer)->row({OutCell::ofText(QString(32'767, QLatin1Char('x')))}));
    QVERIFY((*writer)->finish());
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY(sheet && !sheet->problem);
    QCOMPARE(sheet->texts(1).first().size(), 32'767);
    QVERIFY(sheet->texts(1).first().endsWith(QLatin1String("a CSV file has all of it)")));
    QCOMPARE(sheet->texts(2).first(), QString(32'767, QLatin1Char('x')));
}

/// What a reader that is not ours makes of it.
void tst_workbook::opensElsewhere()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(
        "import sys, openpyxl\n"
        "s = openpyxl.load_workbook(sys.argv[1]).active\n"
        "print([[(c.data_type, c.value if c.data_type != 'd' else c.value.date().isoformat()) for c in r] for r in s.iter_rows()])\n"
        "print(s.freeze_panes, s.auto_filter.ref)\n"), written()});
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'));
    QVERIFY2(lines[0].contains(QStringLiteral("[('s', '0123456'), ('s', '=1+1'), ('d', '2024-06-17'), ('n', 2)]")), qPrintable(lines[0]));
    QCOMPARE(lines[1], QStringLiteral("A2 A1:D3"));
}

void tst_workbook::readingIsStopped()
{
    const QString path = m_folder.filePath(QStringLiteral("many.xlsx"));
    auto writer = TableWriter::to(path);
    QVERIFY(writer && (*writer)->headers({QStringLiteral("TRN")}));
    for (int i = 0; i < 2000; ++i)
        QVERIFY((*writer)->row({OutCell::ofId(QString::number(1'000'000 + i))}));
    QVERIFY((*writer)->finish());
    QList<qint64> told;
    const auto whole = Sheets::read(path, {}, [&told](qint64 done, qint64) {
        told.append(done);
        return true;
    });
    QVERIFY(whole);
    QCOMPARE(whole->rows.size(), 2001);
    QVERIFY(told.size() > 10 && told.last() > 1500);
    const auto stopped = Sheets::read(path, {}, [](qint64 done, qint64) { return done < 500; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

namespace {
quint32 crcOf(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFFu;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0u);
    }
    return ~sum;
}

/// An archive by hand: what is in a part, and what is said of its size.
struct Archive {
    QByteArray bytes;
    QByteArray list;
    int count = 0;

    static QByteArray number(quint32 value, int size)
    {
        QByteArray out(4, '\0');
        qToLittleEndian(value, out.data());
        return out.left(size);
    }
    void add(const QByteArray &name, const QByteArray &content, std::optional<quint32> said = std::nullopt)
    {
        const QByteArray packed = qCompress(content, 9).mid(6).chopped(4); // without what Qt and zlib put around it
        const quint32 sum = content.size() > 1'000'000 ? 0 : crcOf(content); // of what is never unpacked nobody asks
        const QByteArray facts = number(8, 2) + number(0, 4) + number(sum, 4) + number(quint32(packed.size()), 4)
            + number(said.value_or(quint32(content.size())), 4) + number(quint32(name.size()), 2);
        list += QByteArray("PK\x01\x02") + number(20, 2) + number(20, 2) + number(0, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 2)
            + number(0, 4) + number(quint32(bytes.size()), 4) + name;
        bytes += QByteArray("PK\x03\x04") + number(20, 2) + number(0, 2) + facts + number(0, 2) + name + packed;
        ++count;
    }
    QByteArray whole() const
    {
        return bytes + list + QByteArray("PK\x05\x06") + number(0, 4) + number(quint32(count), 2) + number(quint32(count), 2) + number(quint32(list.size()), 4)
            + number(quint32(bytes.size()), 4) + number(0, 2);
    }
};

/// A workbook with this sheet.
Archive workbookOf(const QByteArray &sheet, std::optional<quint32> said = std::nullopt)
{
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Archive made;
    made.add("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"" + package + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
             "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
             "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
             "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/></Types>");
    made.add("_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
             + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    made.add("xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
             + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    made.add("xl/_rels/workbook.xml.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
             + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    made.add("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?><worksheet xmlns=\"" + main + "\"><sheetData>" + sheet + "</sheetData></worksheet>", said);
    return made;
}

/// MiB that this process has held at most so far.
qint64 mostHeld()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong() / 1024;
}

constexpr qint64 most = 700; // MiB: what 8,000,000 cells and a part take
} // namespace

void tst_workbook::notUnpacked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rule");
    const QByteArray row = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>TRN</v></c></row>";
    QTest::newRow("as it should be") << workbookOf(row).whole() << QString();
    QTest::newRow("a size that cannot be") << workbookOf(row, 4'000'000'000u).whole() << QStringLiteral("file.workbook");
    QTest::newRow("200 MiB of nothing") << workbookOf(row + QByteArray(200 * 1024 * 1024, ' ')).whole() << QStringLiteral("file.large");
    Archive many = workbookOf(row);
    const QByteArray part(40 * 1024 * 1024, ' ');
    for (int i = 0; i < 4; ++i)
        many.add("xl/media/" + QByteArray::number(i), part);
    QTest::newRow("many parts") << many.whole() << QStringLiteral("file.large");
    // The last column of every row: a kilobyte and a half says that it is 160 MB.
    QByteArray wide;
    for (int i = 1; i <= 4000; ++i)
        wide += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i) + "\" t=\"str\"><v>x</v></c></row>";
    QTest::newRow("wide rows") << workbookOf(wide).whole() << QStringLiteral("file.large");
}

/// What is small and says that it is large does not eat the memory.
void tst_workbook::notUnpacked()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rule);
    const qint64 before = mostHeld();
    const auto sheet = Sheets::readXlsx(content);
    QVERIFY(sheet);
    QCOMPARE(sheet->problem ? sheet->problem->rule : QString(), rule);
    QCOMPARE(sheet->rows.isEmpty(), !rule.isEmpty());
    QVERIFY2(mostHeld() - before < most, qPrintable(QStringLiteral("%1 MiB, %2 before").arg(mostHeld()).arg(before)));
}

void tst_workbook::tooManyCells()
{
    const QString path = m_folder.filePath(QStringLiteral("wide.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray row = "x" + QByteArray(16'000, ',') + '\n';
    for (int i = 0; i < 1000; ++i)
        file.write(row);
    file.close();
    const qint64 before = mostHeld();
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY(sheet && sheet->problem);
    QCOMPARE(sheet->problem->rule, QStringLiteral("file.large"));
    QVERIFY2(mostHeld() - before < most, qPrintable(QStringLiteral("%1 MiB, %2 before").arg(mostHeld()).arg(before)));
}

/// As a spreadsheet on a Mac once wrote them: days and bare numbers are four years from what they else would be.
void tst_workbook::daysFrom1904()
{
    for (const bool from1904 : {false, true}) {
        const QString path = m_folder.filePath(QStringLiteral("days.xlsx"));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(
            "import sys, datetime, openpyxl\n"
            "from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900\n"
            "book = openpyxl.Workbook()\n"
            "book.epoch = CALENDAR_MAC_1904 if sys.argv[2] == '1' else CALENDAR_WINDOWS_1900\n"
            "book.active.append([datetime.date(2024, 6, 17), 43998])\n"
            "book.save(sys.argv[1])\n"), path, from1904 ? QStringLiteral("1") : QStringLiteral("0")});
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
        const auto sheet = Sheets::read(path, {}, {});
        QVERIFY(sheet && !sheet->problem);
        QCOMPARE(sheet->rows.first().cells.first().date, QDate(2024, 6, 17));
        QCOMPARE(sheet->rows.first().cells.last().from1904, from1904);
    }
}

void tst_workbook::timesOfADay_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("text");
    QTest::newRow("a day") << QStringLiteral("46068") << QStringLiteral("2026-02-15");
    QTest::newRow("noon") << QStringLiteral("46068.5") << QStringLiteral("2026-02-15 12:00:00");
    QTest::newRow("the last second") << QStringLiteral("46068.999988425923") << QStringLiteral("2026-02-15 23:59:59");
    QTest::newRow("less than half of it is left") << QStringLiteral("46068.999994791666") << QStringLiteral("2026-02-16");
    QTest::newRow("a sum that is not exact") << QStringLiteral("46068.999999999993") << QStringLiteral("2026-02-16");
    QTest::newRow("a moment after midnight") << QStringLiteral("46069.000000000007") << QStringLiteral("2026-02-16");
    QTest::newRow("of a month") << QStringLiteral("46081.999999999993") << QStringLiteral("2026-03-01");
    QTest::newRow("no day that can be written") << QStringLiteral("2958465.9999999995") << QStringLiteral("2958466");
}

/// A workbook keeps a day with its time as one number, which is rounded to the second as a whole: Excel shows it so.
void tst_workbook::timesOfADay()
{
    QFETCH(QString, stored);
    QFETCH(QString, text);
    const QString path = scripted(QStringLiteral("cell = book.active.cell(1, 1, float('%1'))\n"
                                                 "cell.number_format = 'dd/mm/yyyy'").arg(stored));
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY2(sheet && !sheet->problem, qPrintable(path));
    const SheetCell &cell = sheet->rows.first().cells.first();
    QCOMPARE(cell.text, text);
    QCOMPARE(cell.withTime, text.contains(QLatin1Char(':')));
    if (!cell.number)
        QCOMPARE(cell.date, QDate::fromString(text.left(10), Qt::ISODate));
}

QString tst_workbook::scripted(const QString &script)
{
    const QString path = m_folder.filePath(QStringLiteral("scripted.xlsx"));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QString(QStringLiteral("import sys, openpyxl\npath = sys.argv[1]\nbook = openpyxl.Workbook()\n") + script + QStringLiteral("\nbook.save(path)\n")), path});
    const bool done = python.waitForFinished();
    const QByteArray said = python.readAllStandardError();
    return done && said.isEmpty() ? path : QString::fromUtf8(said);
}

/// Lists for a template's boxes, and drawings, stand on sheets of their own, some of them before the one with the rows.
void tst_workbook::firstSheetThatIsSeen()
{
    const QString path = scripted(QStringLiteral("book.active.append(['lists'])\n"
                                                 "book.active.sheet_state = 'hidden'\n"
                                                 "deep = book.create_sheet('Deep')\n"
                                                 "deep.append(['codes'])\n"
                                                 "deep.sheet_state = 'veryHidden'\n"
                                                 "book.create_chartsheet('Chart')\n"
                                                 "book.create_sheet('Rows').append(['TRN'])\n"
                                                 "book.create_sheet('More').append(['later'])\n"
                                                 "book.active = 3"));
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY2(sheet && !sheet->problem, qPrintable(path));
    QCOMPARE(sheet->texts(0), QStringList{QStringLiteral("TRN")});
    // With nothing on it the file is not empty, which a person can see: it is said which sheet is read.
    const auto empty = Sheets::read(scripted(QStringLiteral("book.create_sheet('Rows').append(['TRN'])")), {}, {});
    QVERIFY(empty && empty->problem);
    QCOMPARE(empty->problem->rule, QStringLiteral("file.emptySheet"));
}

void tst_workbook::marksOfTheFormat()
{
    const QString path = scripted(QStringLiteral("book.active.append(['one_x000D_\\ntwo', 'a_x005F_x000D_', 'max_x_y', '_xyz'])"));
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY2(sheet && !sheet->problem, qPrintable(path));
    QCOMPARE(sheet->texts(0), (QStringList{QStringLiteral("one\ntwo"), QStringLiteral("a_x000D_"), QStringLiteral("max_x_y"), QStringLiteral("_xyz")}));
}

/// A filter hides them from the person, not from what is brought in.
void tst_workbook::hiddenRowsAreSaid()
{
    const QString path = scripted(QStringLiteral("for row in (['TRN'], ['0000107'], ['0000207'], ['0000307']): book.active.append(row)\n"
                                                 "book.active.row_dimensions[3].hidden = True"));
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY2(sheet && !sheet->problem, qPrintable(path));
    const Kinds kinds = Kinds::standard();
    const KindSpec &kind = *kinds.kind(QStringLiteral("trainee"));
    ImportRequest request;
    request.path = path;
    FileLook look = Planning::look(*sheet, request, kind, kind.command(QStringLiteral("defer")));
    QCOMPARE(look.lines, 3);
    QCOMPARE(look.problems.size(), 1);
    QCOMPARE(look.problems.constFirst().rule, QStringLiteral("file.hidden"));
    QCOMPARE(look.problems.constFirst().arguments.value(QStringLiteral("count")).toInt(), 1);
    QVERIFY(look.isUsable());
    // Without it nothing is said.
    Sheet others = *sheet;
    others.rows.removeAt(2);
    look = Planning::look(others, request, kind, kind.command(QStringLiteral("defer")));
    QVERIFY(look.problems.isEmpty());
}

DESK_TEST(tst_workbook)
#include "tst_workbook.moc"
