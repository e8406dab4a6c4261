// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/TableWriter.h"
#include "app/csv/Sheet.h"
#include "tests/support/Runner.h"

#include <QtCore/QProcess>

class tst_workbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void longTextSaysThatItIsCut();
    void opensElsewhere();
    void readingIsStopped();

private:
    QString written();
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

DESK_TEST(tst_workbook)
#include "tst_workbook.moc"
