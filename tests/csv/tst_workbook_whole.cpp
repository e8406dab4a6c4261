// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Sheet.h"
#include "app/csv/TableWriter.h"
#include "app/csv/XlsxTally.h"
#include "tests/support/Runner.h"

#include <QtCore/QProcess>

#include <csignal>

#include <sys/resource.h>

/// A workbook is there as a whole or not at all, whatever the library that writes it says.
class tst_workbook_whole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomRunsOut_data();
    void roomRunsOut();
    void lettersThatNoWorkbookHolds();
    void damagedPart_data();
    void damagedPart();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList row(int i) { return {QString::number(1'000'000 + i), QStringLiteral("Ngātai & “x” <y>\n😀"), QStringLiteral("Deferred")}; }
    QTemporaryDir m_folder;
};

namespace {
constexpr int rows = 20'000;

/// No file of this process becomes longer than so many bytes, as on a disk that is full.
class LittleRoom
{
public:
    explicit LittleRoom(rlim_t most) : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit little{most, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(LittleRoom)

private:
    void (*m_before)(int);
    rlimit m_limit{};
};

QList<OutCell> cellsOf(const QStringList &texts)
{
    QList<OutCell> cells{OutCell::ofDate(QDate(2026, 2, 15)), OutCell::ofNumber(1.5), OutCell::ofText({})};
    for (const QString &text : texts)
        cells.append(OutCell::ofText(text));
    return cells;
}
} // namespace

void tst_workbook_whole::roomRunsOut_data()
{
    QTest::addColumn<bool>("early");
    QTest::newRow("while the rows come") << true;
    QTest::newRow("while it is put together") << false;
}

/// What the temporary files hold is a hundred times what the workbook is: theirs is the room that runs out.
void tst_workbook_whole::roomRunsOut()
{
    QFETCH(bool, early);
    const QString name = path("export.xlsx");
    const QByteArray good = "of last week";
    QFile before(name);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write(good) == good.size());
    before.close();
    for (const bool little : {true, false}) {
        Result<Done> done;
        {
            std::optional<LittleRoom> room;
            const auto end = [&room, little] {
                if (little && !room)
                    room.emplace(1'000'000);
            };
            auto writer = TableWriter::to(name);
            QVERIFY(writer);
            if (early)
                end();
            done = (*writer)->headers(row(0));
            for (int i = 0; i < rows && done; ++i)
                done = (*writer)->row(cellsOf(row(i)));
            end();
            if (done)
                done = (*writer)->finish();
        }
        QCOMPARE(done.has_value(), !little);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("export.xlsx")});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll() == good, little);
        before.close();
        if (little) {
            QCOMPARE(done.error().kind, ErrorKind::Storage);
            QVERIFY2(done.error().message.startsWith(QLatin1String("the workbook did not come out whole")), qPrintable(done.error().message));
        }
    }
    const auto sheet = Sheets::read(name, {}, {});
    QVERIFY(sheet && !sheet->problem);
    QCOMPARE(sheet->rows.size(), rows + 1);
}

/// They are no reason to call a workbook damaged, and do not make one that no program opens.
void tst_workbook_whole::lettersThatNoWorkbookHolds()
{
    const QString name = path("letters.xlsx");
    const QString text = QStringLiteral("a\r\nb\tc\u0001&amp;_x000D_<t>") + QChar(0) + QChar(0xFFFF) + QChar(0xD800) + QStringLiteral("é😀 ");
    auto writer = TableWriter::to(name);
    QVERIFY(writer && (*writer)->headers({text, QString(), QStringLiteral("second")}));
    QVERIFY((*writer)->row({OutCell::ofId(text), OutCell::ofText(QString(32'767, QLatin1Char('\r'))), OutCell::ofText({})}));
    const auto done = (*writer)->finish();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const auto sheet = Sheets::read(name, {}, {});
    QVERIFY(sheet && !sheet->problem);
    QVERIFY2(sheet->texts(0).first().endsWith(QStringLiteral("\uFFFD\uFFFD?é😀 ")), qPrintable(sheet->texts(0).first()));
    QCOMPARE(sheet->texts(0).last(), QStringLiteral("second"));
}

void tst_workbook_whole::damagedPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("change"); // of its bytes, b
    for (const char *part : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml", "xl/theme/theme1.xml", "xl/worksheets/sheet1.xml"}) {
        QTest::addRow("%s is empty", part) << QString::fromLatin1(part) << QStringLiteral("b''");
        QTest::addRow("%s is cut", part) << QString::fromLatin1(part) << QStringLiteral("b[:len(b) // 2]");
        QTest::addRow("%s lost its last letter", part) << QString::fromLatin1(part) << QStringLiteral("b.rstrip()[:-1]");
    }
    const QString sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    QTest::newRow("a block is gone") << sheet << QStringLiteral("b[:8192] + b[12288:]");
    QTest::newRow("a row is gone") << sheet << QStringLiteral("b[:b.find(b'<row r=\"5\"')] + b[b.find(b'<row r=\"6\"'):]");
    QTest::newRow("a letter is gone") << sheet << QStringLiteral("b.replace(b'Deferred', b'Deferre', 1)");
    QTest::newRow("a mark is gone") << sheet << QStringLiteral("b.replace(b'&amp;', b'', 1)");
    QTest::newRow("from a tag into a text") << sheet << QStringLiteral("b[:b.find(b'<is>') + 2] + b[b.find(b'Deferred'):]");
    QTest::newRow("from a text into a tag") << sheet
                                            << QStringLiteral("b[:b.find(b'Deferred') + 2] + b[b.find(b'inlineStr', b.find(b'Deferred')):]");
    QTest::newRow("the number of a cell lost its tag") << sheet << QStringLiteral("b[:b.find(b'<c r=\"B2\"') + 6] + b[b.find(b'1.5'):]");
    QTest::newRow("the end of a number's tag is text") << sheet << QStringLiteral("b.replace(b'5</v>', b'v>', 1)");
}

void tst_workbook_whole::damagedPart()
{
    QFETCH(QString, part);
    QFETCH(QString, change);
    const QString whole = path("whole.xlsx");
    const QString damaged = path("damaged.xlsx");
    auto writer = TableWriter::to(whole);
    QVERIFY(writer && (*writer)->headers(row(0)));
    for (int i = 0; i < 100; ++i)
        QVERIFY((*writer)->row(cellsOf(row(i))));
    QVERIFY((*writer)->finish());
    for (const QString &each : {QStringLiteral("b"), change}) {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(
            "import sys, zipfile\n"
            "old = zipfile.ZipFile(sys.argv[1])\n"
            "with zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED) as new:\n"
            "    for name in old.namelist():\n"
            "        b = old.read(name)\n"
            "        new.writestr(name, eval(sys.argv[4]) if name == sys.argv[3] else b)\n"), whole, damaged, part, each});
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
        QFile first(whole);
        QFile second(damaged);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        const auto expected = tallyOf(first);
        QVERIFY(expected && expected->cells == 503);
        QCOMPARE(tallyOf(second) == expected, each == QLatin1String("b"));
    }
}

DESK_TEST(tst_workbook_whole)
#include "tst_workbook_whole.moc"
