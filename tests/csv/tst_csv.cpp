// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Csv.h"
#include "app/csv/TableWriter.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Runner.h"

class tst_csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void lineNumbers();
    void corpus_data();
    void corpus();
    void guarded_data();
    void guarded();
    void writes();
    void encodings();
    void faults_data();
    void faults();

private:
    QTemporaryDir m_folder;
};

void tst_csv::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("expected");
    const auto row = [](const char *name, const QString &text, const QList<QStringList> &expected) { QTest::newRow(name) << text << expected; };
    const auto list = [](const char *cells) { return QString::fromLatin1(cells).split(QLatin1Char('|')); };
    row("plain", QStringLiteral("a,b\r\nc,d\r\n"), {list("a|b"), list("c|d")});
    row("no last line end", QStringLiteral("a,b\nc,d"), {list("a|b"), list("c|d")});
    row("old mac", QStringLiteral("a,b\rc,d\r"), {list("a|b"), list("c|d")});
    row("quoted line end", QStringLiteral("a,\"b\r\nc\"\r\nd,e\r\n"), {{QStringLiteral("a"), QStringLiteral("b\r\nc")}, list("d|e")});
    row("doubled quote", QStringLiteral("\"a \"\"b\"\"\",c\n"), {list("a \"b\"|c")});
    row("quote inside", QStringLiteral("5\" pipe,b\n"), {list("5\" pipe|b")});
    row("letters after a quote", QStringLiteral("\"a\"b,c\n"), {list("ab|c")});
    row("empty cells", QStringLiteral(",,\n"), {list("||")});
    row("empty lines", QStringLiteral("a\n\n\r\nb\n"), {list("a"), list("b")});
    row("quoted empty", QStringLiteral("\"\",b\n"), {list("|b")});
    row("nothing", QString(), {});
}

void tst_csv::rows()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, expected);
    // In one piece and letter by letter: a piece may end anywhere.
    for (const qsizetype piece : {text.size() + 1, qsizetype(1), qsizetype(3)}) {
        QList<QStringList> found;
        CsvParser parser(u',', [&](int, QStringList &cells) { found.append(cells); });
        for (qsizetype at = 0; at < text.size(); at += piece)
            QVERIFY(parser.feed(QStringView(text).mid(at, piece)));
        QVERIFY(parser.finish());
        QCOMPARE(found, expected);
    }
}

void tst_csv::lineNumbers()
{
    QList<int> lines;
    CsvParser parser(u',', [&](int line, QStringList &) { lines.append(line); });
    parser.feed(QStringLiteral("h\r\n\r\n\"two\r\nlines\"\r\nx\r\n"));
    QVERIFY(parser.finish());
    QCOMPARE(lines, (QList<int>{1, 3, 5}));
}

void tst_csv::corpus_data()
{
    QTest::addColumn<int>("number");
    const QList<Corpus::Variant> all = Corpus::variants();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name())) << i;
}

void tst_csv::corpus()
{
    QFETCH(int, number);
    const Corpus::Variant variant = Corpus::variants().at(number);
    const QList<QStringList> rows = Corpus::rows(variant.form == Encoding::Form::Windows1252);
    const QString path = Corpus::put(m_folder.path(), QStringLiteral("corpus.csv"), Corpus::written(variant, rows));
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY(sheet && !sheet->problem);
    QCOMPARE(Corpus::texts(*sheet), rows);
    QCOMPARE(sheet->delimiter, variant.delimiter);
    QCOMPARE(sheet->encoding.form, variant.form);
    QCOMPARE(sheet->encoding.guessed, variant.form == Encoding::Form::Windows1252);
}

void tst_csv::guarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asText");
    QTest::addColumn<QString>("asId");
    for (const char *begin : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
        const QString text = QString::fromUtf8(begin) + QStringLiteral("1+1");
        QTest::newRow(begin) << text << QString(QLatin1Char('\'') + text) << QString(QLatin1Char('\'') + text);
    }
    QTest::newRow("plain") << QStringLiteral("Jones") << QStringLiteral("Jones") << QStringLiteral("Jones");
    QTest::newRow("inside") << QStringLiteral("a=b") << QStringLiteral("a=b") << QStringLiteral("a=b");
    QTest::newRow("leading zero") << QStringLiteral("0123456") << QStringLiteral("0123456") << QStringLiteral("'0123456");
    QTest::newRow("long number") << QStringLiteral("2011234567890") << QStringLiteral("2011234567890") << QStringLiteral("'2011234567890");
    QTest::newRow("short number") << QStringLiteral("7654321") << QStringLiteral("7654321") << QStringLiteral("7654321");
    QTest::newRow("power") << QStringLiteral("22E1") << QStringLiteral("22E1") << QStringLiteral("'22E1");
    QTest::newRow("no power") << QStringLiteral("E1") << QStringLiteral("E1") << QStringLiteral("E1");
    QTest::newRow("name with apostrophe") << QStringLiteral("'Olufemi") << QStringLiteral("'Olufemi") << QStringLiteral("'Olufemi");
    QTest::newRow("empty") << QString() << QString() << QString();
}

void tst_csv::guarded()
{
    QFETCH(QString, text);
    QFETCH(QString, asText);
    QFETCH(QString, asId);
    QCOMPARE(Csv::guarded(text), asText);
    QCOMPARE(Csv::guardedId(text), asId);
    QCOMPARE(Csv::unguarded(asText), text);
    QCOMPARE(Csv::unguarded(asId), text);
}

void tst_csv::writes()
{
    const QString path = m_folder.filePath(QStringLiteral("out.csv"));
    auto writer = TableWriter::to(path);
    QVERIFY(writer);
    QVERIFY((*writer)->headers({QStringLiteral("TRN"), QStringLiteral("Name"), QStringLiteral("Date"), QStringLiteral("Degrees")}));
    QVERIFY((*writer)->row({OutCell::ofId(QStringLiteral("0123456")), OutCell::ofText(QStringLiteral("=1+1, \"x\"")), OutCell::ofDate(QDate(2024, 6, 17)), OutCell::ofNumber(-2)}));
    QVERIFY2(!QFile::exists(path), "nothing stands under its name before it is whole");
    QVERIFY((*writer)->finish());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF\"TRN\",\"Name\",\"Date\",\"Degrees\"\r\n\"'0123456\",\"'=1+1, \"\"x\"\"\",\"2024-06-17\",\"-2\"\r\n"));
}

void tst_csv::encodings()
{
    // Half a letter at the end of a piece is no fault; at the end of the file it is.
    const QByteArray bytes = QStringLiteral("ā€😀").toUtf8();
    Decoder decoder({Encoding::Form::Utf8, 0, false});
    QString text;
    for (const char byte : bytes) {
        const auto piece = decoder.next(QByteArray(1, byte));
        QVERIFY(piece);
        text += *piece;
    }
    QCOMPARE(text, QStringLiteral("ā€😀"));
    QVERIFY(!decoder.endsWithin());
    decoder.next("\xC4");
    QVERIFY(decoder.endsWithin());
    // The only letter with a mark is the file's last byte.
    const auto sheet = Sheets::read(Corpus::put(m_folder.path(), QStringLiteral("last.csv"), "TRN,Name\r\n1234567,Andr\xE9"), {}, {});
    QVERIFY(sheet && !sheet->problem);
    QCOMPARE(sheet->texts(1).last(), QStringLiteral("André"));
    QVERIFY(sheet->encoding.guessed);
    // Of a letter with three bytes there are two: that is UTF-8 cut short.
    const auto cut = Sheets::read(Corpus::put(m_folder.path(), QStringLiteral("last.csv"), "TRN,Name\r\n1234567,\xE2\x82"), {}, {});
    QVERIFY(cut && cut->problem);
}

void tst_csv::faults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("file.empty") << 0;
    QTest::newRow("blank") << QByteArray("\r\n \r\n") << QStringLiteral("file.empty") << 0;
    QTest::newRow("open quote") << QByteArray("TRN,Date\r\n1234567,\"17/06/2024\r\nx,y\r\n") << QStringLiteral("file.quote") << 2;
    QTest::newRow("control character") << QByteArray("TRN\r\n12\x01") << QStringLiteral("file.damaged") << 2;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("file.kind") << 0;
    QTest::newRow("workbook with a password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0')
            + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32) << QStringLiteral("file.password") << 0;
    QTest::newRow("another office's workbook") << QByteArray("PK\x03\x04") + QByteArray(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet" << QStringLiteral("file.kind") << 0;
    QTest::newRow("page called a workbook") << QByteArray("\r\n<HTML><table><tr><td>TRN</td></tr></table>") << QStringLiteral("file.kind") << 0;
    QTest::newRow("document") << QByteArray("%PDF-1.4 x") << QStringLiteral("file.kind") << 0;
    QTest::newRow("not a workbook") << QByteArray("PK\x03\x04 and no more") << QStringLiteral("file.workbook") << 0;
    QTest::newRow("long cell") << QByteArray("TRN\r\n") + QByteArray(200'000, 'x') << QStringLiteral("file.cell") << 2;
    QTest::newRow("many cells") << QByteArray("TRN\r\n") + QByteArray(20'000, ',') << QStringLiteral("file.columns") << 2;
    QTest::newRow("half a letter") << QByteArray("\xEF\xBB\xBFTRN\r\n1\xC4") << QStringLiteral("file.damaged") << 2;
    QTest::newRow("half of UTF-16") << QByteArray("\xFF\xFET\0R\0N\0\r\0\n\0\x31", 11) << QStringLiteral("file.damaged") << 2;
}

void tst_csv::faults()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rule);
    QFETCH(int, line);
    const auto sheet = Sheets::read(Corpus::put(m_folder.path(), QStringLiteral("fault.csv"), content), {}, {});
    QVERIFY(sheet);
    QVERIFY(sheet->problem);
    QCOMPARE(sheet->problem->rule, rule);
    QCOMPARE(sheet->problem->arguments.value(QStringLiteral("row")).toInt(), line);
}

DESK_TEST(tst_csv)
#include "tst_csv.moc"
