// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"
#include "ui/models/ProblemLines.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/TableFiles.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/ProblemTable.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QMenu>

/// Cells that are pasted, as a person meets them in the window.
class tst_import_paste : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void pasteIsCheckedAtOnce();
    void stoppedPasteLeavesNothing();
    void pasteGoesRoundByKeyboard();
};

void tst_import_paste::pasteIsCheckedAtOnce()
{
    QVERIFY(startTrainees());
    m_window->open(QStringLiteral("trainees"));
    auto *table = qobject_cast<TablePage *>(m_window->current());
    QTRY_COMPARE(table->model()->rowCount(), 4);
    auto *files = table->findChild<TableFiles *>();
    QGuiApplication::clipboard()->clear();
    files->paste();
    QVERIFY(said(table).startsWith(QLatin1String("There is nothing to paste")));
    QGuiApplication::clipboard()->setText(QStringLiteral("0123450\t15/02/2026\n7777777\t15/02/2026\n"));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    table->table()->setFocus();
    QTest::keyClick(table->table(), Qt::Key_V, Qt::ControlModifier);
    // What they are for is asked, with the keyboard's place on the first.
    auto *menu = table->findChild<QMenu *>(QStringLiteral("pasteFor"));
    QVERIFY(menu != nullptr);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(m_window->current(), table);
    QTest::keyClick(menu, Qt::Key_Down);
    const QString asked = menu->activeAction()->text();
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_window->current(), page());
    QCOMPARE(asked, QStringLiteral("Withdraw…"));
    QCOMPARE(page()->source()->command(), QStringLiteral("withdraw"));
    QTRY_COMPARE(page()->step(), page()->checked());
    QVERIFY2(page()->checked()->counts().startsWith(QLatin1String("2 row(s): ")), qPrintable(page()->checked()->counts()));
    QCOMPARE(page()->checked()->table()->lines()->problems().constLast().line, 2);
}

/// What a paste may skip is shown for the file that is chosen after it, whatever became of the paste.
void tst_import_paste::stoppedPasteLeavesNothing()
{
    QVERIFY(startTrainees());
    const QString path = put("next.csv", QStringLiteral("TRN,Date\n0123450,15/02/2026\n"));
    for (const QString &text : {QStringLiteral("0123450\t15/02/2026\n"), QStringLiteral(" \n")}) {
        ImportRequest pasted = request({}, "defer");
        pasted.text = text;
        m_window->startImport(pasted); // another import begins before its answer
        m_window->startImport(request({}, "defer"));
        QVERIFY(settles());
        Q_EMIT page()->source()->fileChosen(path);
        QVERIFY(settles());
        QCOMPARE(page()->step(), page()->columns());
    }
}

/// Pasted, looked at, saved, mended, queued: no mouse, and the file that comes back is known by its columns.
void tst_import_paste::pasteGoesRoundByKeyboard()
{
    QVERIFY(startTrainees());
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    m_window->startImport(request({}, "defer"));
    QTRY_VERIFY(page()->source()->firstFocus()->hasFocus());
    pictures::take(*m_window, "import-source");
    QGuiApplication::clipboard()->setText(QStringLiteral("0123450\t15/02/2026\n0123451\t31/02/2026\n"));
    QTest::keyClick(page()->source()->firstFocus(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(settles());
    QTRY_COMPARE(page()->step(), page()->columns());
    const auto tabTo = [](const char *name) {
        for (int step = 0; step < 40 && QApplication::focusWidget() != nullptr; ++step) {
            QWidget *focus = QApplication::focusWidget();
            if (focus->objectName() == QLatin1String(name))
                return focus;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return static_cast<QWidget *>(nullptr);
    };
    QWidget *goOn = tabTo("goOn");
    QVERIFY(goOn != nullptr);
    QTest::keyClick(goOn, Qt::Key_Space);
    QVERIFY(settles());
    QTRY_COMPARE(page()->step(), page()->checked());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("2 row(s): 1 can go, 1 with a problem"));
    QTRY_VERIFY(page()->checked()->table()->hasFocus());
    for (const char *name : {"main", "saveProblems", "back"})
        QVERIFY2(tabTo(name) != nullptr, name);
    const QString saved = m_folder->filePath(QStringLiteral("pasted.csv"));
    page()->saveProblems(saved);
    QTRY_VERIFY(said(page()).startsWith(QLatin1String("1 row(s) saved")));
    // Escape takes what was said away, then goes back a step.
    QTest::keyClick(page(), Qt::Key_Escape);
    QTest::keyClick(page(), Qt::Key_Escape);
    QCOMPARE(page()->step(), page()->columns());
    QVERIFY(toCheck(request(put("mended.csv", text(saved).replace(QLatin1String("31/02"), QLatin1String("13/02"))), "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
    QVERIFY(queueAll());
    QCOMPARE(m_desk->entries().size(), 1);
}

DESK_TEST(tst_import_paste)
#include "tst_import_paste.moc"
