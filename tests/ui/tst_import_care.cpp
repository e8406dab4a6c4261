// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"
#include "ui/models/BatchLines.h"
#include "ui/models/ProblemLines.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ChooseRecord.h"
#include "ui/widgets/ProblemTable.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

/// What an import must not lose or do unasked: a register's look before it is taken, a first row, a choice that was made, a
/// name that was given.
class tst_import_care : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void registerIsLookedAtFirst();
    void firstRowIsNotLost();
    void oneColumnForOneUse();
    void whoIsMeantStaysSaid();
    void whoIsMeantIsOfItsList();
    void whatIsToBeCheckedIsListed();
    void keptColumnsAreChosen();
    void anotherBatchIsNotThisFile();
    void nameIsKeptAndForgotten();
    void twoDaysForOnePerson();

private:
    /// The row fits two people; the dialog asks which, and its first is taken.
    bool takeTheFirstOfTwo();
};

namespace {
const QString trainee = QStringLiteral("trainee");
}

bool tst_import_care::takeTheFirstOfTwo()
{
    child<QPushButton>(page()->checked(), "choose")->click();
    auto *dialog = page()->findChild<ChooseRecord *>();
    if (dialog == nullptr || !Desk::until([&] { return child<QListWidget>(dialog, "candidates")->count() == 2; }))
        return false;
    child<QPushButton>(dialog, "take")->click();
    return settles();
}

/// A register too is seen row by row before anything of it is kept.
void tst_import_care::registerIsLookedAtFirst()
{
    QVERIFY(startAgreements());
    const qsizetype before = m_desk->rows(QStringLiteral("agreement")).size();
    ImportRequest asked;
    asked.kind = QStringLiteral("agreement");
    asked.path = put("register.csv", QStringLiteral("Local ID,Employer,Status,Signed\nR1,Sawmill,Active,45355\nR2,Sawmill,Active,\n..,x,Active,\n"));
    QVERIFY(toCheck(asked));
    QCOMPARE(m_desk->rows(QStringLiteral("agreement")).size(), before);
    QVERIFY2(page()->checked()->counts().startsWith(QLatin1String("3 row(s): 1 new, 0 changed")), qPrintable(page()->checked()->counts()));
    auto *serials = child<QCheckBox>(page()->checked(), "serials");
    QVERIFY(serials->isVisible());
    serials->setFocus();
    QTest::keyClick(serials, Qt::Key_Space);
    QVERIFY(settles());
    QVERIFY2(page()->checked()->counts().startsWith(QLatin1String("3 row(s): 2 new, 0 changed")), qPrintable(page()->checked()->counts()));
    pictures::take(*m_window, "import-register");
    const QList<ProblemLines::Problem> rows = page()->checked()->table()->lines()->problems();
    QCOMPARE(rows.size(), 3);
    QVERIFY(!rows.at(0).isNote);
    QVERIFY(rows.at(1).isNote);
    QCOMPARE(page()->checked()->problems().size(), 1);
    QCOMPARE(m_desk->rows(QStringLiteral("agreement")).size(), before);
    auto *main = child<QPushButton>(page()->checked(), "main");
    QCOMPARE(main->text(), QStringLiteral("&Take in 2 row(s)"));
    QTest::keyClick(main, Qt::Key_Space);
    QVERIFY(settles());
    QTRY_COMPARE(m_desk->rows(QStringLiteral("agreement")).size(), before + 2);
    QCOMPARE(m_desk->record(QStringLiteral("agreement"), QStringLiteral("R1"))->record.values.text(QStringLiteral("signedDate")), QStringLiteral("2024-03-04"));
    QVERIFY(main->text().startsWith(QLatin1String("&Go to")));
}

void tst_import_care::firstRowIsNotLost()
{
    QVERIFY(startTrainees());
    m_window->startImport(request(put("bare.csv", QStringLiteral("0123450,15/02/2026\n0123451,14/02/2026\n")), "defer"));
    QVERIFY(settles());
    QCOMPARE(page()->step(), page()->columns());
    auto *headers = child<QCheckBox>(page()->columns(), "headers");
    QVERIFY(!headers->isChecked());
    QVERIFY(remarks().contains(QLatin1String("There are no headers")));
    pictures::take(*m_window, "import-bare");
    headers->setFocus();
    QTest::keyClick(headers, Qt::Key_Space);
    QVERIFY(settles());
    QVERIFY(headers->isChecked());
    QVERIFY(remarks().contains(QLatin1String("1 row(s)")));
    QTest::keyClick(headers, Qt::Key_Space);
    QVERIFY(settles());
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 2 can go"));
}

void tst_import_care::oneColumnForOneUse()
{
    QVERIFY(startTrainees());
    m_window->startImport(request(put("two.csv", QStringLiteral("TRN,Date of deferral,Other day\n0123450,15/02/2026,14/02/2026\n")), "defer"));
    QVERIFY(settles());
    QList<ColumnUse> uses = page()->columns()->uses();
    uses[2] = {ColumnUse::Role::Answers, QStringLiteral("defer_date")};
    page()->columns()->setUses(uses);
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QCOMPARE(page()->step(), page()->columns());
    QCOMPARE(said(page()), QStringLiteral("Date of deferral and Other day are both used for “Date of deferral”. Choose one of them, and “Not used” for the other."));
    uses[1] = {};
    page()->columns()->setUses(uses);
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QCOMPARE(page()->step(), page()->checked());
}

void tst_import_care::whoIsMeantStaysSaid()
{
    QVERIFY(startTrainees());
    QVERIFY(toCheck(request(put("two.csv", QStringLiteral("Provider trainee ID,Date of deferral\nP0,46068\n")), "defer")));
    QVERIFY(takeTheFirstOfTwo());
    // The rows are read again, and who is meant is not asked again.
    QTest::keyClick(child<QCheckBox>(page()->checked(), "serials"), Qt::Key_Space);
    QVERIFY(settles());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
    child<QPushButton>(page()->checked(), "back")->click();
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
    // Another file is another question.
    QVERIFY(toCheck(request(put("three.csv", QStringLiteral("Provider trainee ID,Date of deferral\nP0,15/02/2026\n")), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 0 can go, 1 with a problem"));
}

/// A row of one list is somebody else in another.
void tst_import_care::whoIsMeantIsOfItsList()
{
    QVERIFY(startTrainees());
    QVERIFY(toCheck(request(put("two.csv", QStringLiteral("Provider trainee ID,Date of deferral\nP0,15/02/2026\n")), "defer")));
    QVERIFY(takeTheFirstOfTwo());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
    child<QPushButton>(page()->checked(), "back")->click();
    child<QPushButton>(page()->columns(), "back")->click();
    page()->source()->choose(trainee, QStringLiteral("withdraw"));
    Q_EMIT page()->source()->goOn();
    QVERIFY(settles());
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 0 can go, 1 with a problem"));
}

void tst_import_care::whatIsToBeCheckedIsListed()
{
    QVERIFY(startTrainees());
    QVERIFY(toCheck(request(put("old.csv", QStringLiteral("TRN,Date of deferral\n0123450,15/02/2026\n0123451,15/10/2025\n")), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 1 can go, 1 with something to check"));
    const QList<ProblemLines::Problem> rows = page()->checked()->table()->lines()->problems();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().line, 3);
    QVERIFY(page()->checked()->table()->isVisible());
    // Nothing is wrong with it, so that there is nothing to save and correct.
    QVERIFY(page()->checked()->problems().isEmpty());
    QVERIFY(!child<QPushButton>(page()->checked(), "saveProblems")->isVisible());
}

/// Columns that are chosen by their name stay under it, and those that were guessed can be had again.
void tst_import_care::keptColumnsAreChosen()
{
    QVERIFY(startTrainees());
    const QString path = put("own.csv", QStringLiteral("TRN,Date of deferral,Other day\n0123450,15/02/2026,14/02/2026\n"));
    m_window->startImport(request(path, "defer"));
    QVERIFY(settles());
    const QList<ColumnUse> guessed = page()->columns()->uses();
    QList<ColumnUse> monthly = guessed;
    std::swap(monthly[1], monthly[2]);
    QVERIFY(monthly != guessed);
    page()->columns()->setUses(monthly);
    auto *name = child<QLineEdit>(page()->columns(), "rememberAs");
    name->setText(QStringLiteral("Monthly"));
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QTRY_COMPARE(Desk::wait(m_desk->core().files().mappings(trainee, QStringLiteral("defer"))), QStringList{QStringLiteral("Monthly")});
    m_window->startImport(request(path, "defer"));
    QVERIFY(settles());
    QCOMPARE(name->text(), QStringLiteral("Monthly"));
    QCOMPARE(page()->columns()->uses(), monthly);
    ImportRequest other = request(path, "defer");
    other.rememberAs = QStringLiteral("Weekly");
    FileLook look;
    look.headers = QStringList{QStringLiteral("TRN"), QStringLiteral("Date of deferral"), QStringLiteral("Other day")};
    look.uses = {monthly.at(0), {}, {}};
    Desk::wait(m_desk->core().files().keepMapping(other, look));
    Q_EMIT page()->columns()->nameChosen(QStringLiteral("Weekly"));
    QTRY_COMPARE(page()->columns()->uses(), look.uses);
    QCOMPARE(name->text(), QStringLiteral("Weekly"));
    Q_EMIT page()->columns()->nameChosen(QString());
    QCOMPARE(page()->columns()->uses(), guessed);
    QVERIFY(name->text().isEmpty());
}

void tst_import_care::anotherBatchIsNotThisFile()
{
    QVERIFY(startTrainees());
    ImportRequest pasted = request({}, "defer");
    pasted.text = QStringLiteral("0123450\t15/02/2026\n");
    m_window->startImport(pasted);
    QVERIFY(settles());
    QCOMPARE(page()->step(), page()->checked());
    child<QPushButton>(page()->checked(), "main")->click();
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QVERIFY(bulk != nullptr);
    QTRY_VERIFY(bulk->isSettled());
    // Left there; a selection of the same command is queued instead.
    QList<qint64> rows;
    for (const Row &row : m_desk->rows(trainee).mid(1, 2))
        rows.append(row.row);
    Q_EMIT page()->commandRequested(trainee, QStringLiteral("defer"), rows);
    discardOpen();
    BatchPlan own = *bulk->plan();
    own.shared = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
    bulk->begin(own);
    QTRY_VERIFY(bulk->isSettled());
    child<QPushButton>(bulk, "main")->click();
    QTRY_COMPARE(m_desk->entries().size(), 2);
    QTRY_VERIFY(!bulk->plan());
    pasted.connection = QStringLiteral("practice-registerTrainees");
    QVERIFY(!Desk::wait(m_desk->core().files().open(pasted)).broughtInAt.isValid());
}

void tst_import_care::nameIsKeptAndForgotten()
{
    QVERIFY(startTrainees());
    const QString path = put("own.csv", QStringLiteral("TRN;Since\n0123450;15/02/2026\n"));
    m_window->startImport(request(path, "defer"));
    QVERIFY(settles());
    QVERIFY(!child<QPushButton>(page()->columns(), "forget")->isVisible());
    child<QLineEdit>(page()->columns(), "rememberAs")->setText(QStringLiteral("Ours"));
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles());
    QTRY_COMPARE(Desk::wait(m_desk->core().files().mappings(trainee, QStringLiteral("defer"))), QStringList{QStringLiteral("Ours")}); // nothing was queued
    m_window->startImport(request(path, "defer"));
    QVERIFY(settles());
    auto *forget = child<QPushButton>(page()->columns(), "forget");
    QTRY_VERIFY(forget->isVisible() && forget->isEnabled());
    QCOMPARE(forget->accessibleName(), QStringLiteral("Forget the columns kept as Ours"));
    pictures::take(*m_window, "import-forget");
    QTest::keyClick(forget, Qt::Key_Space);
    QTRY_VERIFY(said(page()).startsWith(QStringLiteral("“Ours” is forgotten")));
    QVERIFY(child<QLineEdit>(page()->columns(), "rememberAs")->text().isEmpty());
    QTRY_VERIFY(!forget->isVisible());
    QVERIFY(Desk::wait(m_desk->core().files().mappings(trainee, QStringLiteral("defer"))).isEmpty());
}

/// Nobody can tell which day is meant: neither goes. In the file of the problems alone, rows are named as they stand there.
void tst_import_care::twoDaysForOnePerson()
{
    QVERIFY(startTrainees());
    QVERIFY(toCheck(request(put("two.csv", QStringLiteral("TRN,Date of deferral\n0123450,10/02/2026\n0123451,11/02/2026\n0123451,12/02/2026\n"
                                                          "0123452,13/02/2026\n0123452,13/02/2026\n")), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("5 row(s): 2 can go, 3 with a problem"));
    const QList<ProblemLines::Problem> problems = page()->checked()->table()->lines()->problems();
    QCOMPARE(problems.at(0).words, QStringLiteral("It says 11 February 2026, and row 4 says 12 February 2026 for the same record. Keep one of them"));
    QCOMPARE(problems.at(1).words, QStringLiteral("It says 12 February 2026, and row 3 says 11 February 2026 for the same record. Keep one of them"));
    QCOMPARE(problems.at(2).words, QStringLiteral("The same as row 5. Keep one of them")); // which row it is stands beside it
    for (const ProblemLines::Problem &each : problems)
        QVERIFY2(each.who.contains(QLatin1Char(' ')), qPrintable(each.who)); // the person, not the number of the file
    QString labels;
    for (const QLabel *label : page()->checked()->findChildren<QLabel *>())
        labels += label->text();
    QVERIFY2(labels.contains(QLatin1String("3 row(s) name nobody, are not whole or contradict another row")), qPrintable(labels));
    QVERIFY2(page()->accessibleName().contains(QLatin1String("Step 3 of 4")), qPrintable(page()->accessibleName()));
    const QString saved = m_folder->filePath(QStringLiteral("problems.csv"));
    page()->saveProblems(saved);
    QTRY_VERIFY(said(page()).startsWith(QLatin1String("3 row(s) saved to problems.csv")));
    const QStringList lines = text(saved).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(lines.at(1).contains(QLatin1String("Row 2: it says 11 February 2026, and row 3 says 12 February 2026")), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(QLatin1String("Row 3: it says 12 February 2026, and row 2 says 11 February 2026")), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(QLatin1String("Row 4: another row of the file that this one came from says the same")), qPrintable(lines.at(3)));
}

DESK_TEST(tst_import_care)
#include "tst_import_care.moc"
