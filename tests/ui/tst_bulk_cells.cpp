// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"
#include "ui/models/BatchLines.h"
#include "ui/pages/BulkPage.h"
#include "ui/widgets/TableOut.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

/// Cells of a spreadsheet and the review of many: pasted into it, mended in it, saved out of it.
class tst_bulk_cells : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void pasteSetsDaysAndAddsRows();
    void unreadableCellIsMendedHere();
    void severalAreTickedInTheCell();
    void aReviewLeavesAnOpenCellAlone();
    void anUnknownChoiceStays();
    void problemRowsAreSaved();
    void earlyPressIsKept();

private:
    BulkPage *bulk() const { return qobject_cast<BulkPage *>(m_window->page(QStringLiteral("bulk"))); }
    BulkPage *begin(const QString &command, const QStringList &trns, const Values &shared = {});
    int itemOf(const QString &trn) const;
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString day = QStringLiteral("defer_date");
} // namespace

BulkPage *tst_bulk_cells::begin(const QString &command, const QStringList &trns, const Values &shared)
{
    BatchPlan plan;
    plan.connection = QStringLiteral("practice-registerTrainees");
    plan.kind = trainee;
    plan.command = command;
    plan.shared = shared;
    for (const QString &trn : trns) {
        BatchItem item;
        item.row = m_desk->rows(trainee, trn).constFirst().row;
        plan.items.append(item);
    }
    m_window->startBatch(plan);
    return Desk::until([this] { return bulk()->isSettled(); }) ? bulk() : nullptr;
}

/// Where the person stands in the plan; -1: nowhere.
int tst_bulk_cells::itemOf(const QString &trn) const
{
    const qint64 row = m_desk->rows(trainee, trn).constFirst().row;
    const QList<BatchItem> &items = bulk()->lines()->plan().items;
    const auto found = std::find_if(items.begin(), items.end(), [row](const BatchItem &each) { return each.row == row; });
    return found == items.end() ? -1 : int(found - items.begin());
}

void tst_bulk_cells::pasteSetsDaysAndAddsRows()
{
    QVERIFY(startTrainees());
    BulkPage *page = begin(QStringLiteral("defer"), {QStringLiteral("0123450"), QStringLiteral("0123451")});
    QVERIFY(page != nullptr);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    page->table()->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("0123450\t15/02/2026\n123452\t14/02/2026\n7777777\t15/02/2026\n0123453\t31/02/2026\n"));
    QTest::keyClick(page->table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(page->plan()->items.size(), 4);
    QTRY_VERIFY(page->isSettled());
    const QList<BatchItem> items = page->plan()->items;
    QCOMPARE(items.at(itemOf(QStringLiteral("0123450"))).values.text(day), QStringLiteral("2026-02-15"));
    QVERIFY(items.at(itemOf(QStringLiteral("0123451"))).values.isBlank(day));
    QCOMPARE(items.at(itemOf(QStringLiteral("0123452"))).values.text(day), QStringLiteral("2026-02-14"));
    QCOMPARE(page->lines()->countOf(BatchWords::Group::Sends), 2);
    QCOMPARE(page->lines()->countOf(BatchWords::Group::LeftOut), 1); // its day is still to come, the others have theirs
    QCOMPARE(page->lines()->countOf(BatchWords::Group::Blocked), 1); // no such day, and its cell is open
    QVERIFY2(said(page).contains(QLatin1String("1 row(s) changed, 2 added.")) && said(page).contains(QLatin1String("7777777")), qPrintable(said(page)));
    QVERIFY2(said(page).endsWith(QLatin1String("1 not taken: Row 3: no trainee has TRN 7777777.")), qPrintable(said(page)));
    pictures::take(*m_window, "bulk-pasted");
    // Each that is not taken has its own reason.
    QGuiApplication::clipboard()->setText(QStringLiteral("0123452\t14/02/2026\n0123452\t14/02/2026\n8888888\t15/02/2026\n"));
    child<QPushButton>(page, "paste")->click();
    QTRY_VERIFY2(said(page).contains(QLatin1String("2 not taken: Row 2: the same as row 1. Keep one of them; Row 3: no trainee has TRN 8888888.")), qPrintable(said(page)));
    QTRY_VERIFY(page->isSettled());
    // By the button, and nothing but what is said.
    QGuiApplication::clipboard()->setText(QStringLiteral("0123451\t13/02/2026\n"));
    child<QPushButton>(page, "paste")->click();
    QTRY_COMPARE(page->plan()->items.at(itemOf(QStringLiteral("0123451"))).values.text(day), QStringLiteral("2026-02-13"));
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->lines()->countOf(BatchWords::Group::Sends), 3);
}

void tst_bulk_cells::unreadableCellIsMendedHere()
{
    QVERIFY(startTrainees());
    QVERIFY(toCheck(request(put("days.csv", QStringLiteral("TRN,Date of deferral\n0123450,31/02/2026\n0123451,15/02/2026\n")), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 1 can go, 1 with a problem"));
    child<QPushButton>(page()->checked(), "main")->click();
    QTRY_VERIFY(bulk()->isSettled());
    BatchLines *lines = bulk()->lines();
    QCOMPARE(lines->rowCount(), 2);
    QCOMPARE(lines->countOf(BatchWords::Group::Blocked), 1);
    // Said once, in the words of the file's cell.
    QCOMPARE(lines->line(0)->findings.size(), 1);
    QVERIFY(lines->setData(lines->index(0, BatchLines::FirstField), QStringLiteral("28/02/2025"), Qt::EditRole));
    QTRY_VERIFY(bulk()->isSettled());
    QVERIFY(lines->line(lines->rowOf(0))->findings.isEmpty() || lines->line(lines->rowOf(0))->findings.constFirst().rule != QLatin1String("cell.date"));
    QVERIFY(lines->setData(lines->index(lines->rowOf(0), BatchLines::FirstField), QStringLiteral("14/02/2026"), Qt::EditRole));
    QTRY_VERIFY(bulk()->isSettled());
    QCOMPARE(lines->countOf(BatchWords::Group::Sends), 2);
}

void tst_bulk_cells::severalAreTickedInTheCell()
{
    QVERIFY(startTrainees());
    BulkPage *page = begin(QStringLiteral("withdraw"), {QStringLiteral("0123450"), QStringLiteral("0123451")},
                           {{QStringLiteral("withdrawal_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("trigger"), QStringLiteral("provider")},
                            {QStringLiteral("future_interest"), QStringLiteral("no")}});
    QVERIFY(page != nullptr);
    BatchLines *lines = page->lines();
    int reasons = -1;
    for (int column = BatchLines::FirstField; column < lines->columnCount(); ++column) {
        if (const FieldSpec *field = lines->field(column); field != nullptr && qstrcmp(field->id, "reasons") == 0)
            reasons = column;
    }
    QVERIFY(reasons > 0);
    QVERIFY(lines->index(0, reasons).flags() & Qt::ItemIsEditable);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    page->table()->setFocus();
    page->table()->setCurrentIndex(lines->index(0, reasons));
    QTest::keyClick(page->table(), Qt::Key_F2);
    auto *list = page->table()->findChild<QListWidget *>();
    QVERIFY(list != nullptr);
    QVERIFY(list->count() > 2);
    QVERIFY(!list->accessibleName().isEmpty());
    pictures::take(*m_window, "bulk-several");
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    const int item = lines->line(0)->item;
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(page->plan()->items.at(item).values.list(QStringLiteral("reasons")).size(), 2);
    QTRY_VERIFY(page->isSettled());
    // With nothing ticked it has the answer of all again.
    QVERIFY(lines->setData(lines->index(lines->rowOf(item), reasons), QStringList(), Qt::EditRole));
    QVERIFY(!page->plan()->items.at(item).values.knows(QStringLiteral("reasons")));
}

/// Rows are fetched or answers change while a cell is open: it stays open, with what was typed.
void tst_bulk_cells::aReviewLeavesAnOpenCellAlone()
{
    QVERIFY(startTrainees());
    BulkPage *page = begin(QStringLiteral("defer"), {QStringLiteral("0123450"), QStringLiteral("0123451")});
    QVERIFY(page != nullptr);
    BatchLines *lines = page->lines();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    const auto edit = [&](int row, const QString &typed) {
        page->table()->setFocus();
        page->table()->setCurrentIndex(lines->index(row, BatchLines::FirstField));
        QTest::keyClick(page->table(), Qt::Key_F2);
        QPointer<QLineEdit> editor = page->table()->viewport()->findChild<QLineEdit *>();
        if (editor != nullptr)
            QTest::keyClicks(editor, typed);
        return editor;
    };
    QPointer<QLineEdit> editor = edit(0, QStringLiteral("14/02"));
    QVERIFY(editor != nullptr);
    Q_EMIT m_desk->core().recordsChanged(trainee);
    QVERIFY(!page->isSettled());
    QTRY_VERIFY(page->isSettled());
    QVERIFY(editor != nullptr && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("14/02"));
    QTest::keyClicks(editor, QStringLiteral("/2026"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(page->plan()->items.at(0).values.text(day), QStringLiteral("2026-02-14"));
    QTRY_VERIFY(page->isSettled() && editor == nullptr);

    // Also where the row is shown no more by what is chosen to be shown.
    const int item = 1;
    lines->setSieve({BatchWords::groupOf(lines->lines().at(item)), {}, {}, {}});
    QCOMPARE(lines->rowCount(), 1);
    editor = edit(0, QStringLiteral("13/02/2026"));
    QVERIFY(editor != nullptr);
    lines->setShared({{day, QStringLiteral("2026-02-15")}});
    QTRY_VERIFY(page->isSettled());
    QVERIFY(editor != nullptr && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("13/02/2026"));
    QCOMPARE(lines->rowCount(), 1);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(page->plan()->items.at(item).values.text(day), QStringLiteral("2026-02-13"));
    QTRY_VERIFY(page->isSettled());
    QTRY_COMPARE(lines->rowCount(), 0); // and then the rows are what was chosen
}

/// What a file said and the service does not know is still there after one has been in its cell.
void tst_bulk_cells::anUnknownChoiceStays()
{
    QVERIFY(startTrainees());
    BulkPage *page = begin(QStringLiteral("withdraw"), {QStringLiteral("0123450"), QStringLiteral("0123451")},
                           {{QStringLiteral("withdrawal_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("trigger"), QStringLiteral("provider")}});
    QVERIFY(page != nullptr);
    BatchLines *lines = page->lines();
    int column = -1;
    for (int each = BatchLines::FirstField; each < lines->columnCount(); ++each) {
        if (const FieldSpec *field = lines->field(each); field != nullptr && qstrcmp(field->id, "trigger") == 0)
            column = each;
    }
    QVERIFY(column > 0);
    const int item = lines->line(0)->item;
    QVERIFY(lines->setData(lines->index(0, column), QStringLiteral("its own will"), Qt::EditRole));
    QTRY_VERIFY(page->isSettled());
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    page->table()->setFocus();
    page->table()->setCurrentIndex(lines->index(lines->rowOf(item), column));
    QTest::keyClick(page->table(), Qt::Key_F2);
    auto *box = page->table()->viewport()->findChild<QComboBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentData().toString(), QStringLiteral("its own will"));
    QTest::keyClick(box, Qt::Key_Tab);
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->plan()->items.at(item).values.text(QStringLiteral("trigger")), QStringLiteral("its own will"));
}

void tst_bulk_cells::problemRowsAreSaved()
{
    QVERIFY(startTrainees());
    BulkPage *page = begin(QStringLiteral("defer"), {QStringLiteral("0123450"), QStringLiteral("0123451")}, {{day, QStringLiteral("2026-02-15")}});
    QVERIFY(page != nullptr);
    auto *save = child<QPushButton>(page, "saveProblems");
    QVERIFY(!save->isVisible());
    QVERIFY(page->lines()->setData(page->lines()->index(0, BatchLines::FirstField), QStringLiteral("31/02/2026"), Qt::EditRole));
    QTRY_VERIFY(page->isSettled());
    QVERIFY(save->isVisible());
    const QString path = m_folder->filePath(QStringLiteral("blocked.csv"));
    page->saveBlocked(path);
    QTRY_VERIFY(said(page).startsWith(QLatin1String("1 row(s) saved to blocked.csv")));
    QVERIFY(text(path).contains(QLatin1String("Errors")));
    QVERIFY(text(path).contains(QLatin1String("31/02/2026")));
    // The list as a whole, too, as it stands.
    auto *table = page->table()->findChild<QAction *>(QStringLiteral("saveTable"));
    QVERIFY(table != nullptr && !table->shortcut().isEmpty());
    const SheetExport sheet = TableOut::sheetOf(page->table());
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(sheet.titles.size(), page->lines()->columnCount());
    QCOMPARE(sheet.titles.at(1), page->lines()->headerData(page->table()->horizontalHeader()->logicalIndex(1), Qt::Horizontal, Qt::DisplayRole).toString());
    // Corrected there, it is one of the same person.
    QVERIFY(toCheck(request(put("mended.csv", text(path).replace(QLatin1String("31/02/2026"), QLatin1String("13/02/2026"))), "defer")));
    QCOMPARE(this->page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
}

/// Pressed while the rows are still being checked: it is said, and done as soon as that is over.
void tst_bulk_cells::earlyPressIsKept()
{
    QVERIFY(startTrainees());
    BulkPage *page = begin(QStringLiteral("defer"), {QStringLiteral("0123450"), QStringLiteral("0123451")}, {{day, QStringLiteral("2026-02-15")}});
    QVERIFY(page != nullptr);
    page->entered(); // asks again
    QVERIFY(!page->isSettled());
    child<QPushButton>(page, "main")->click();
    QVERIFY2(said(page).startsWith(QLatin1String("Still checking")), qPrintable(said(page)));
    QTRY_COMPARE(m_desk->entries().size(), 2);
    QTRY_VERIFY(!page->plan());
    // Where the check finds something else, nothing goes unseen.
    page = begin(QStringLiteral("defer"), {QStringLiteral("0123452"), QStringLiteral("0123453")}, {{day, QStringLiteral("2026-02-15")}});
    QVERIFY(page->lines()->setData(page->lines()->index(0, BatchLines::FirstField), QStringLiteral("31/02/2026"), Qt::EditRole));
    child<QPushButton>(page, "main")->click();
    QTRY_VERIFY(page->isSettled());
    QVERIFY2(said(page).startsWith(QLatin1String("Nothing is queued yet")), qPrintable(said(page)));
    QCOMPARE(m_desk->entries().size(), 2);
}

DESK_TEST(tst_bulk_cells)
#include "tst_bulk_cells.moc"
