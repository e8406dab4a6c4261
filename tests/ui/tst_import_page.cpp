// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"
#include "ui/models/BatchLines.h"
#include "ui/models/ProblemLines.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ChooseRecord.h"
#include "ui/pages/TableFiles.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/ProblemTable.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>

/// A file or a paste on its way in, as a person meets it in the window.
class tst_import_page : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void goodAndBadRows();
    void whatWasQueuedIsKnown();
    void correctedRowsComeBack();
    void problemsOfAWorkbook();
    void columnsAreChangedByHandAndKept();
    void lettersAreReadAnotherWay();
    void numbersAreConfirmedAsDays();
    void ambiguousRowIsChosen();
    void cancelled();
    void damagedFileIsASentence();
};

namespace {
const QString trainee = QStringLiteral("trainee");
// Three good rows (one id lost its leading zero), one that nobody has, one with a date that is none.
const char *const fiveRows = "TRN,Date of deferral,Notes\n0123450,15/02/2026,a\n123451,2026-02-14,b\n0123452,1 February 2026,c\n9999999,15/02/2026,d\n0123453,31/02/2026,e\n";
} // namespace

void tst_import_page::goodAndBadRows()
{
    QVERIFY(startTrainees());
    const QString path = put("five.csv", QString::fromUtf8(fiveRows));
    QVERIFY(toCheck(request(path, "defer")));
    const QAbstractItemModelTester tester(page()->checked()->table()->lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page()->checked()->counts(), QStringLiteral("5 row(s): 3 can go, 2 with a problem"));
    const QList<ProblemLines::Problem> problems = page()->checked()->table()->lines()->problems();
    QCOMPARE(problems.size(), 2);
    pictures::take(*m_window, "import-problems");
    QCOMPARE(problems.at(0).line, 5);
    QCOMPARE(problems.at(0).place, QStringLiteral("TRN"));
    QVERIFY2(problems.at(0).words.contains(QLatin1String("9999999")), qPrintable(problems.at(0).words));
    QCOMPARE(problems.at(1).line, 6);
    QCOMPARE(problems.at(1).place, QStringLiteral("Date of deferral"));
    QVERIFY(!problems.at(1).words.contains(QLatin1Char('{')));

    const QString saved = m_folder->filePath(QStringLiteral("problems.csv"));
    page()->saveProblems(saved);
    QTRY_VERIFY(said(page()).startsWith(QLatin1String("2 row(s) saved to problems.csv")));
    const QStringList lines = text(saved).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(QLatin1String("Errors")));
    QVERIFY(lines.at(1).contains(QLatin1String("9999999")));

    // The review has the three rows and their own days; nothing is queued yet.
    child<QPushButton>(page()->checked(), "main")->click();
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QVERIFY(bulk != nullptr);
    QTRY_VERIFY(bulk->isSettled());
    pictures::take(*m_window, "import-review");
    const std::optional<BatchPlan> plan = bulk->plan();
    // The row with a day that is none is there too, to be mended in its cell; nobody has the other one.
    QCOMPARE(plan->items.size(), 4);
    QCOMPARE(bulk->lines()->countOf(BatchWords::Group::Sends), 3);
    QCOMPARE(plan->source, QStringLiteral("five.csv"));
    QCOMPARE(plan->items.at(1).values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-14"));
    QVERIFY(m_desk->entries().isEmpty());
}

void tst_import_page::whatWasQueuedIsKnown()
{
    QVERIFY(startTrainees());
    const QString path = put("five.csv", QString::fromUtf8(fiveRows));
    QVERIFY(toCheck(request(path, "defer")));
    child<QPushButton>(page()->checked(), "main")->click();
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QTRY_VERIFY(bulk->isSettled());
    child<QPushButton>(bulk, "main")->click();
    QTRY_COMPARE(m_desk->entries().size(), 3);
    QTRY_COMPARE(bulk->plan() ? bulk->plan()->items.size() : 0, 1); // the day that is none stays to be mended
    // The same file once more: it is recognised, and nothing of it is possible twice.
    QVERIFY(toCheck(request(path, "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("5 row(s): 0 can go, 5 with a problem"));
    QStringList labels;
    for (const QLabel *label : page()->columns()->findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY(labels.join(QLatin1Char('\n')).contains(QLatin1String("The same content was brought in on")));
    QCOMPARE(m_desk->entries().size(), 3);
}

void tst_import_page::columnsAreChangedByHandAndKept()
{
    QVERIFY(startTrainees());
    const QString content = QStringLiteral("Their number;Since;TRN\n0123450;15/02/2026;x\n");
    const QString path = put("own.csv", content);
    m_window->startImport(request(path, "defer"));
    QTRY_VERIFY(page()->isSettled());
    ImportColumns *columns = page()->columns();
    QCOMPARE(columns->uses().at(2), (ColumnUse{ColumnUse::Role::Identifies, QStringLiteral("trn")}));
    pictures::take(*m_window, "import-columns");
    QVERIFY(columns->box(0)->accessibleName().contains(QLatin1String("Their number")));
    const auto choose = [&](int column, const ColumnUse &use) {
        // By keyboard: Down until it is that.
        for (int step = 0; step < columns->box(column)->count() && columns->uses().at(column) != use; ++step)
            QTest::keyClick(columns->box(column), Qt::Key_Down);
        QCOMPARE(columns->uses().at(column), use);
    };
    choose(0, {ColumnUse::Role::Identifies, QStringLiteral("trn")});
    choose(1, {ColumnUse::Role::Answers, QStringLiteral("defer_date")});
    columns->box(2)->setCurrentIndex(0);
    child<QLineEdit>(columns, "rememberAs")->setText(QStringLiteral("Ours"));
    child<QPushButton>(columns, "goOn")->click();
    QTRY_COMPARE(page()->step(), page()->checked());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
    child<QPushButton>(page()->checked(), "main")->click();
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QTRY_VERIFY(bulk->isSettled());
    child<QPushButton>(bulk, "main")->click();
    QTRY_COMPARE(m_desk->entries().size(), 1);
    // The next file with these headers is used the same way.
    QTRY_COMPARE(Desk::wait(m_desk->core().files().mappings(trainee, QStringLiteral("defer"))), QStringList{QStringLiteral("Ours")});
    m_window->startImport(request(put("next.csv", QString(content).replace(QStringLiteral("0123450"), QStringLiteral("0123451"))), "defer"));
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(columns->uses().at(0), (ColumnUse{ColumnUse::Role::Identifies, QStringLiteral("trn")}));
    QCOMPARE(columns->uses().at(2).role, ColumnUse::Role::Ignored);
    QTRY_COMPARE(child<QComboBox>(columns, "kept")->currentText(), QStringLiteral("Ours"));
}

void tst_import_page::ambiguousRowIsChosen()
{
    QVERIFY(startTrainees());
    QVERIFY(toCheck(request(put("two.csv", QStringLiteral("Provider trainee ID,Date of deferral\nP0,15/02/2026\n")), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 0 can go, 1 with a problem"));
    QVERIFY(page()->checked()->table()->lines()->problems().constFirst().choice);
    child<QPushButton>(page()->checked(), "choose")->click();
    auto *dialog = page()->findChild<ChooseRecord *>();
    QVERIFY(dialog != nullptr);
    auto *list = child<QListWidget>(dialog, "candidates");
    QTRY_COMPARE(list->count(), 2);
    pictures::take(*dialog, "choose-record");
    pictures::take(*m_window, "import-ambiguous");
    QVERIFY2(list->item(0)->text().contains(QLatin1String("TRN ")), qPrintable(list->item(0)->text()));
    child<QPushButton>(dialog, "take")->click();
    QTRY_COMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
}

void tst_import_page::cancelled()
{
    QVERIFY(startTrainees());
    QString content = QStringLiteral("TRN,Date of deferral\n");
    for (int i = 0; i < 50000; ++i)
        content += QStringLiteral("%1,15/02/2026\n").arg(i, 7, 10, QLatin1Char('0'));
    m_window->startImport(request(put("long.csv", content), "defer"));
    QVERIFY(!page()->isSettled());
    auto *cancel = child<QPushButton>(page(), "cancel");
    QVERIFY(cancel->isVisible());
    if (qEnvironmentVariableIsSet("DESK_PICTURES"))
        m_window->grab().save(qEnvironmentVariable("DESK_PICTURES") + QStringLiteral("/import-working.png"));
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(said(page()), QStringLiteral("Stopped. Nothing was taken."));
    QCOMPARE(page()->step(), page()->source());
}

void tst_import_page::damagedFileIsASentence()
{
    QVERIFY(startTrainees());
    m_window->startImport(request(put("bad.csv", QStringLiteral("TRN,Date of deferral\n\"0123450,15/02/2026\n")), "defer"));
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(page()->step(), page()->source());
    QVERIFY2(said(page()).contains(QLatin1String("Nothing was taken")), qPrintable(said(page())));
    pictures::take(*m_window, "import-damaged");
    // Escape takes the sentence away.
    QTest::keyClick(page(), Qt::Key_Escape);
    QVERIFY(said(page()).isEmpty());
}

void tst_import_page::correctedRowsComeBack()
{
    QVERIFY(startTrainees());
    const QString path = put("five.csv", QString::fromUtf8(fiveRows));
    QVERIFY(toCheck(request(path, "defer")));
    const QString saved = m_folder->filePath(QStringLiteral("problems.csv"));
    page()->saveProblems(saved);
    QTRY_VERIFY(said(page()).startsWith(QLatin1String("2 row(s) saved")));
    QVERIFY(queueAll());
    QCOMPARE(m_desk->entries().size(), 3);
    // Corrected in the file, errors and all; the one that nobody has turns out to be a row of the first file.
    QString content = text(saved);
    QCOMPARE(content.count(QLatin1Char('\n')), 3);
    content.replace(QLatin1String("31/02/2026"), QLatin1String("11/02/2026")).replace(QLatin1String("9999999"), QLatin1String("'0123450"));
    QVERIFY(toCheck(request(put("corrected.csv", content), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 1 can go, 1 with a problem"));
    const ProblemLines::Problem problem = page()->checked()->table()->lines()->problems().constFirst();
    QCOMPARE(problem.line, 2);
    QVERIFY2(problem.words.contains(QLatin1String("in the outbox already")), qPrintable(problem.words));
    // Saved once more: the column of errors is there already, and says what is wrong now.
    page()->saveProblems(saved);
    QTRY_VERIFY(said(page()).startsWith(QLatin1String("1 row(s) saved")));
    QTRY_COMPARE(text(saved).count(QLatin1String("Errors")), 1);
    QVERIFY(text(saved).contains(QLatin1String("in the outbox already")));
    queueAll(); // the one that is in hand stays on the page
    QSet<QString> targets;
    const QList<Entry> entries = m_desk->entries();
    for (const Entry &entry : entries)
        targets.insert(entry.draft.target);
    QCOMPARE(entries.size(), 4);
    QCOMPARE(targets.size(), 4);
}

void tst_import_page::problemsOfAWorkbook()
{
    QVERIFY(startTrainees());
    QVERIFY(toCheck(request(put("five.csv", QString::fromUtf8(fiveRows)), "defer")));
    const QString saved = m_folder->filePath(QStringLiteral("problems.xlsx"));
    page()->saveProblems(saved);
    QTRY_COMPARE(said(page()), QStringLiteral("2 row(s) saved to problems.xlsx. Correct them there and bring the file in again."));
    QVERIFY(toCheck(request(saved, "defer")));
    QVERIFY2(remarks().contains(QLatin1String("Workbook, first sheet, 2 row(s)")), qPrintable(remarks()));
    QVERIFY(!child<QComboBox>(page()->columns(), "encoding")->isVisible());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 0 can go, 2 with a problem"));
    // The day that does not exist can be mended in the review; who is nobody cannot.
    auto *main = child<QPushButton>(page()->checked(), "main");
    QVERIFY(main->isVisible());
    QCOMPARE(main->text().remove(QLatin1Char('&')), QStringLiteral("Look at 1 row(s)"));
}

void tst_import_page::lettersAreReadAnotherWay()
{
    QVERIFY(startTrainees());
    // Zoë in Windows-1252; as UTF-16 it would be nothing that anybody reads.
    m_window->startImport(request(put("old.csv", QByteArray("TRN;Date of deferral;Who\r\n0123450;15/02/2026;Zo\xEB\r\n")), "defer"));
    QVERIFY(settles());
    QCOMPARE(page()->step(), page()->columns());
    QVERIFY2(remarks().contains(QLatin1String("Semicolon-separated text, Windows-1252, 1 row(s)")), qPrintable(remarks()));
    QVERIFY(remarks().contains(QLatin1String("so this is a guess")));
    QVERIFY(remarks().contains(QStringLiteral("Zoë")));
    auto *encoding = child<QComboBox>(page()->columns(), "encoding");
    QCOMPARE(encoding->currentText(), QStringLiteral("Windows-1252"));
    QVERIFY(encoding->focusPolicy() & Qt::TabFocus);
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_Up);
    QVERIFY(settles());
    // That it is not: a sentence, nothing taken, and the way back is open.
    QVERIFY2(said(page()).startsWith(QLatin1String("The file cannot be read as UTF-")), qPrintable(said(page())));
    QCOMPARE(page()->step(), page()->columns());
    QCOMPARE(encoding->currentText(), QStringLiteral("Windows-1252"));
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
}

void tst_import_page::numbersAreConfirmedAsDays()
{
    QVERIFY(startTrainees());
    // 46068 is 15 February 2026 in a spreadsheet.
    QVERIFY(toCheck(request(put("serial.csv", QStringLiteral("TRN,Date of deferral\n0123450,46068\n0123451,46067\n")), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 0 can go, 2 with a problem"));
    auto *serials = child<QCheckBox>(page()->checked(), "serials");
    QVERIFY(serials->isVisible());
    QVERIFY2(serials->text().contains(QLatin1String("15 February 2026, 14 February 2026")), qPrintable(serials->text()));
    pictures::take(*m_window, "import-serials");
    serials->setFocus();
    QTest::keyClick(serials, Qt::Key_Space);
    QTRY_COMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 2 can go"));
    QVERIFY(queueAll());
    QCOMPARE(m_desk->entries().constFirst().draft.values.text(QStringLiteral("defer_date")).left(8), QStringLiteral("2026-02-"));
}

DESK_TEST(tst_import_page)
#include "tst_import_page.moc"
