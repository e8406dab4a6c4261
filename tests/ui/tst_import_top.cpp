// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

/// How a file was read, said otherwise by a person: what stands between its cells, and where its headers are.
class tst_import_top : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void separatorIsChosen();
    void lineOfTheHeadersIsChosenAndKept();
    void whatCannotBeLeavesWhatWas();
    void workbookHasNoSeparator();

private:
    QComboBox *box(const char *name) const { return child<QComboBox>(page()->columns(), name); }
    QStringList said() const
    {
        QStringList texts;
        const QList<QLabel *> all = page()->columns()->findChildren<QLabel *>();
        for (const QLabel *each : all)
            texts.append(each->text());
        return texts;
    }
    bool checks()
    {
        child<QPushButton>(page()->columns(), "goOn")->click();
        return settles() && page()->step() == page()->checked();
    }
};

void tst_import_top::separatorIsChosen()
{
    QVERIFY(startTrainees());
    m_window->startImport(request(put("notes.csv", QStringLiteral("TRN;Date of deferral;Notes, if any, at all\n0123450;15/02/2026;a, b, c\n")), "defer"));
    QVERIFY(settles());
    QComboBox *separator = box("delimiter");
    QVERIFY(separator->isVisible());
    QCOMPARE(separator->currentText(), QStringLiteral("Comma (found)"));
    QCOMPARE(page()->columns()->uses().at(0).role, ColumnUse::Role::Ignored);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_Down);
    QVERIFY(settles());
    QVERIFY(separator->hasFocus());
    QCOMPARE(separator->currentText(), QStringLiteral("Semicolon"));
    QCOMPARE(separator->itemText(0), QStringLiteral("Comma (found)"));
    QVERIFY(said().contains(QStringLiteral("Semicolon-separated text, UTF-8, 1 row(s)")));
    pictures::take(*m_window, "import-separator");
    QVERIFY(checks());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
}

void tst_import_top::lineOfTheHeadersIsChosenAndKept()
{
    QVERIFY(startTrainees());
    m_window->startImport(request(put("own.csv", QStringLiteral("Provider;Ours\nPrinted;on Monday\nTheir number;When it began\n0123450;15/02/2026\n")), "defer"));
    QVERIFY(settles());
    QComboBox *line = box("headerLine");
    QVERIFY(line->isVisible());
    QCOMPARE(line->currentText(), QStringLiteral("in row 1: Provider · Ours"));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    line->setFocus();
    for (const int shown : {2, 3}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // where the focus is: it stays on the box
        QVERIFY(settles());
        QCOMPARE(line->currentData().toInt(), shown);
    }
    QVERIFY(said().contains(QStringLiteral("Their number")));
    QVERIFY(said().filter(QStringLiteral("The headers are in row 3. What stands above them is left out.")).size() == 1);
    pictures::take(*m_window, "import-headers");
    const QList<ColumnUse> own{{ColumnUse::Role::Identifies, QStringLiteral("trn")}, {ColumnUse::Role::Answers, QStringLiteral("defer_date")}};
    page()->columns()->setUses(own);
    child<QLineEdit>(page()->columns(), "rememberAs")->setText(QStringLiteral("Ours"));
    QVERIFY(checks());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
    QTRY_COMPARE(Desk::wait(m_desk->core().files().mappings(QStringLiteral("trainee"), QStringLiteral("defer"))), QStringList{QStringLiteral("Ours")});
    // The next one is known by those headers, wherever they stand.
    QVERIFY(toCheck(request(put("next.csv", QStringLiteral("Provider;Ours\nTheir number;When it began\n0123451;14/02/2026\n0123452;14/02/2026\n")), "defer")));
    QCOMPARE(page()->columns()->uses(), own);
    QCOMPARE(box("headerLine")->currentData().toInt(), 2);
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 2 can go"));
}

void tst_import_top::whatCannotBeLeavesWhatWas()
{
    QVERIFY(startTrainees());
    m_window->startImport(request(put("one.csv", QStringLiteral("TRN,Date of deferral\n0123450,15/02/2026\n")), "defer"));
    QVERIFY(settles());
    QTest::keyClick(box("headerLine"), Qt::Key_Down);
    QVERIFY(settles());
    QVERIFY2(ImportDesk::said(page()).contains(QLatin1String("headers but no rows")), qPrintable(ImportDesk::said(page())));
    QCOMPARE(box("headerLine")->currentData().toInt(), 1);
    QVERIFY(checks());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
}

void tst_import_top::workbookHasNoSeparator()
{
    QVERIFY(startTrainees());
    SheetExport sheet;
    sheet.titles = QStringList{QStringLiteral("Deferrals"), {}};
    sheet.rows = {{QString(), QString()}, {QStringLiteral("TRN"), QStringLiteral("Date of deferral")}, {QStringLiteral("0123450"), QDate(2026, 2, 15)}};
    sheet.path = m_folder->filePath(QStringLiteral("book.xlsx"));
    Desk::wait(m_desk->core().files().exportSheet(sheet));
    m_window->startImport(request(sheet.path, "defer"));
    QVERIFY(settles());
    QVERIFY(!box("delimiter")->isVisible());
    QCOMPARE(box("headerLine")->currentText(), QStringLiteral("in row 3: TRN · Date of deferral"));
    QVERIFY(checks());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
}

DESK_TEST(tst_import_top)
#include "tst_import_top.moc"
