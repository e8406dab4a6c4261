// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"
#include "app/csv/Sheet.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

/// LibreOffice opens what the desk writes and finds the same cells, and the desk reads what LibreOffice saves. Skipped
/// where there is no LibreOffice; `packaging/test --long` installs one.
class tst_office : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsAreOpened_data();
    void exportsAreOpened();
    void aFormulaWouldBeSeen();
    void itsTextIsRead_data();
    void itsTextIsRead();
    void itsWorkbookIsRead();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The file as LibreOffice saves it; empty: it did not. `as` and `read` are its names of filters.
    QString saved(const QString &file, const QString &suffix, const QString &as, const QString &read = {}) const;
    static QList<QStringList> cells(const QString &file);

    QTemporaryDir m_folder;
    QString m_office;
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString workbook = QStringLiteral("Calc MS Excel 2007 XML");

/// How text is saved: by delimiter and character set (76: UTF-8, 1: Windows-1252, 65535: UTF-16), in quotes, as it is shown.
QString saving(int delimiter, int letters)
{
    return QStringLiteral("Text - txt - csv (StarCalc):%1,34,%2,1,,2057,true,true,false").arg(delimiter).arg(letters);
}

/// How comma-separated UTF-8 is opened, in English (UK): with everything that LibreOffice takes for a day, a number or a
/// formula, also in quotes; or every cell as text.
const QString opening = QStringLiteral("Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true,false");
const QString openingAsText = QStringLiteral("Text - txt - csv (StarCalc):44,34,76,1,1/2/2/2/3/2/4/2,2057,true,false,false");
} // namespace

void tst_office::initTestCase()
{
    m_office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (m_office.isEmpty())
        QSKIP("LibreOffice is not installed here");
}

QString tst_office::saved(const QString &file, const QString &suffix, const QString &as, const QString &read) const
{
    const QString into = path(QStringLiteral("saved"));
    QStringList arguments{QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile"))};
    if (!read.isEmpty())
        arguments.append(QStringLiteral("--infilter=") + read);
    arguments += QStringList{QStringLiteral("--convert-to"), suffix + QLatin1Char(':') + as, QStringLiteral("--outdir"), into, file};
    const QString result = into + QLatin1Char('/') + QFileInfo(file).completeBaseName() + QLatin1Char('.') + suffix;
    QFile::remove(result);
    QProcess office;
    office.start(m_office, arguments);
    if (!office.waitForFinished(120000) || !QFile::exists(result)) {
        qWarning("%s", office.readAllStandardError().constData());
        return {};
    }
    return result;
}

QList<QStringList> tst_office::cells(const QString &file)
{
    const auto sheet = Sheets::read(file, {}, {});
    return sheet && !sheet->problem ? Corpus::texts(*sheet) : QList<QStringList>();
}

void tst_office::exportsAreOpened_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("CSV") << QStringLiteral("csv");
    QTest::newRow("workbook") << QStringLiteral("xlsx");
}

void tst_office::exportsAreOpened()
{
    QFETCH(QString, suffix);
    const QStringList names{QStringLiteral("=1+1"), QStringLiteral("+44 20"), QStringLiteral("-Jones"), QStringLiteral("@SUM(A1:A9)"), QStringLiteral("Ngātai"),
                            QStringLiteral("O’Neill; “Sam”"), QStringLiteral("Evans, \"R\"")};
    QList<QJsonObject> people;
    for (int i = 0; i < names.size(); ++i) {
        QJsonObject one = plainTrainee(QString(24, QLatin1Char(char('a' + i))), QStringLiteral("Sam"), names.at(i));
        one[QLatin1String("trn")] = QStringLiteral("012345%1").arg(i);
        one[QLatin1String("provider_trainee_id")] = names.at(i);
        people.append(one);
    }
    PracticeServer server(traineeWorld(people), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(trainee).size() == names.size(); }));
    TableExport table;
    table.query.kind = trainee;
    table.query.connection = QStringLiteral("practice-registerTrainees");
    table.query.sort = QStringLiteral("trn");
    table.columns = {QStringLiteral("trn"), QStringLiteral("provider_trainee_id"), QStringLiteral("last_name"), QStringLiteral("itt_start_date")};
    table.titles = {QStringLiteral("TRN"), QStringLiteral("Provider trainee ID"), QStringLiteral("Last name"), QStringLiteral("ITT start date")};
    table.path = path(QStringLiteral("table.") + suffix);
    QCOMPARE(Desk::wait(desk.core().files().exportTable(table)), int(names.size()));

    // Saved again by LibreOffice in the other form, so that what is read back is what it had in its cells.
    const bool isText = suffix == QLatin1String("csv");
    const QString again = isText ? saved(table.path, QStringLiteral("xlsx"), workbook, opening) : saved(table.path, QStringLiteral("csv"), saving(44, 76));
    QVERIFY(!again.isEmpty());
    const QList<QStringList> found = cells(again);
    QCOMPARE(found.size(), names.size() + 1);
    QCOMPARE(found.constFirst(), table.titles);
    for (int i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        // In text, what would run stands behind an apostrophe, as an ID with its leading zero does.
        const bool guarded = isText && QStringLiteral("=+-@").contains(name.front());
        const QString shown = guarded ? QString(QLatin1Char('\'') + name) : name;
        const QString trn = QStringLiteral("012345%1").arg(i);
        QCOMPARE(found.at(i + 1), (QStringList{isText ? QString(QLatin1Char('\'') + trn) : trn, shown, shown, QStringLiteral("2025-09-01")}));
    }
    if (!isText)
        return;
    const auto sheet = Sheets::read(again, {}, {});
    QVERIFY(sheet);
    QCOMPARE(sheet->rows.at(1).cells.at(3).date, QDate(2025, 9, 1)); // a day is a day there
}

/// That the comparison above can fail: what is written without the desk's care runs.
void tst_office::aFormulaWouldBeSeen()
{
    const QString file = Corpus::put(m_folder.path(), QStringLiteral("careless.csv"), "a,b\r\n1,\"=1+1\"\r\n");
    const QList<QStringList> found = cells(saved(file, QStringLiteral("xlsx"), workbook, opening));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(1).at(1), QStringLiteral("2"));
}

void tst_office::itsTextIsRead_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("delimiter");
    QTest::addColumn<QString>("encoding");
    const std::pair<int, const char *> forms[] = {{76, "UTF-8"}, {1, "Windows-1252"}, {65535, "UTF-16LE"}};
    for (const auto &[letters, encoding] : forms) {
        for (const int delimiter : {44, 59, 9})
            QTest::addRow("%s %d", encoding, delimiter) << letters << delimiter << QString::fromLatin1(encoding);
    }
}

void tst_office::itsTextIsRead()
{
    QFETCH(int, letters);
    QFETCH(int, delimiter);
    QFETCH(QString, encoding);
    const QList<QStringList> rows = Corpus::rows(true);
    const QString file = Corpus::put(m_folder.path(), QStringLiteral("rows.csv"), Corpus::written({Encoding::Form::Utf8, true, u',', true, "\r\n"}, rows));
    // Opened as text, so that only the saving is LibreOffice's own.
    const QString again = saved(saved(file, QStringLiteral("xlsx"), workbook, openingAsText), QStringLiteral("csv"), saving(delimiter, letters));
    QVERIFY(!again.isEmpty());
    const auto sheet = Sheets::read(again, {}, {});
    QVERIFY(sheet && !sheet->problem);
    QCOMPARE(Corpus::texts(*sheet), rows);
    QCOMPARE(sheet->delimiter, QChar(char16_t(delimiter)));
    QCOMPARE(sheet->encoding.name(), encoding);
}

void tst_office::itsWorkbookIsRead()
{
    // As a person's sheet comes about: TRNs are typed as numbers and lose their zeros, days become days.
    const QString file = Corpus::put(m_folder.path(), QStringLiteral("typed.csv"), "TRN,Name,Date of deferral\r\n0123456,Ng\xC4\x81tai,17/06/2024\r\n7654321,Jones,2024-06-18\r\n");
    const auto sheet = Sheets::read(saved(file, QStringLiteral("xlsx"), workbook, opening), {}, {});
    QVERIFY(sheet && !sheet->problem);
    QCOMPARE(Corpus::texts(*sheet), (QList<QStringList>{{QStringLiteral("TRN"), QStringLiteral("Name"), QStringLiteral("Date of deferral")},
                                                        {QStringLiteral("123456"), QStringLiteral("Ngātai"), QStringLiteral("2024-06-17")},
                                                        {QStringLiteral("7654321"), QStringLiteral("Jones"), QStringLiteral("2024-06-18")}}));
    QCOMPARE(sheet->rows.at(1).cells.at(2).date, QDate(2024, 6, 17));
    QVERIFY(sheet->rows.at(1).cells.at(0).number);
}

DESK_TEST(tst_office)
#include "tst_office.moc"
