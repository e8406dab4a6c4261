// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"

#include <QtWidgets/QApplication>

/// Where the keyboard is while a file is brought in.
class tst_import_focus : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void comesBackFromTheFileDialog();
};

/// The dialog has closed and nothing has the focus: it is the page's, not that of whatever stands first in the window.
void tst_import_focus::comesBackFromTheFileDialog()
{
    QVERIFY(startTrainees());
    m_window->activateWindow();
    m_window->startImport(request(QString(), "defer"));
    QTRY_VERIFY(page()->isVisible() && page()->isSettled());
    m_window->findChild<MessageBar *>()->say(Notice::Weight::Note, QStringLiteral("Accepted: 1"));
    if (QApplication::focusWidget() != nullptr)
        QApplication::focusWidget()->clearFocus();
    const QString path = put("three.csv", QStringLiteral("TRN,Date of deferral\n0123450,15/02/2026\n0123451,2026-02-14\n0123452,31/02/2026\n"));
    Q_EMIT page()->findChild<ImportSource *>()->fileChosen(path);
    QVERIFY(settles() && page()->step() == page()->columns());
    QTRY_VERIFY(page()->columns()->isAncestorOf(m_window->focusWidget()));
    child<QPushButton>(page()->columns(), "goOn")->click();
    QVERIFY(settles() && page()->step() == page()->checked());
    QTRY_VERIFY(page()->checked()->isAncestorOf(m_window->focusWidget()));
}

DESK_TEST(tst_import_focus)
#include "tst_import_focus.moc"
