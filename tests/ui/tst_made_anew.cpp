// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"
#include "ui/form/FieldRow.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ConnectionForm.h"
#include "ui/pages/ConnectionsPage.h"
#include "ui/pages/SecondPage.h"
#include "ui/pages/SecondReview.h"

#include <QtCore/QPointer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableWidget>

/// The window is made anew when its words or its letters change: what nobody has saved yet is still there, and is made anew
/// once that is done.
class tst_made_anew : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void aConnectionThatIsBegun();
    void anOpenReview();
    void aFileThatIsBroughtIn();

private:
    /// Another text size, as the computer tells of it.
    bool changes()
    {
        const QPointer<QWidget> before = m_window->page(QStringLiteral("about"));
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(m_window.get(), &changed);
        return Desk::until([&before] { return before.isNull(); });
    }
    template <class T>
    T *shown(const char *id) const
    {
        m_window->open(QLatin1String(id));
        return qobject_cast<T *>(m_window->current());
    }
};

void tst_made_anew::aConnectionThatIsBegun()
{
    QVERIFY(startTrainees());
    auto *page = shown<ConnectionsPage>("connections");
    child<QPushButton>(page, "add")->click();
    auto *name = page->form()->row(QStringLiteral("name"))->findChild<QLineEdit *>();
    auto *token = page->form()->row(QStringLiteral("token"))->findChild<QLineEdit *>();
    name->setText(QStringLiteral("Half a connection"));
    token->setText(QStringLiteral("sandbox_abc"));
    m_window->activateWindow();
    name->setFocus();
    QVERIFY(changes());
    QCOMPARE(m_window->current(), page);
    QVERIFY(page->form()->isVisible()); // not even its list came in front
    QCOMPARE(name->text(), QStringLiteral("Half a connection"));
    QCOMPARE(token->text(), QStringLiteral("sandbox_abc"));
    QCOMPARE(m_window->focusWidget(), name);
    // Elsewhere, and back: as before, it is one press away, each time.
    for (int turn = 0; turn < 2; ++turn) {
        m_window->open(QStringLiteral("about"));
        QVERIFY(changes());
        QCOMPARE(shown<ConnectionsPage>("connections"), page);
        auto *message = child<MessageBar>(page, "listMessage");
        QVERIFY2(message->text().startsWith(QLatin1String("You had begun to fill in a connection.")), qPrintable(message->text()));
        child<QPushButton>(message, "action")->click();
        QVERIFY(name->isVisible() && name->text() == QLatin1String("Half a connection"));
        m_window->open(QStringLiteral("about"));
    }
    // Given up, it is made anew as well.
    const QPointer<ConnectionsPage> old = page;
    shown<ConnectionsPage>("connections");
    page->form()->findChild<QPushButton *>(QStringLiteral("cancel"))->click();
    m_window->open(QStringLiteral("about"));
    QVERIFY(shown<ConnectionsPage>("connections") != page);
    QTRY_VERIFY(old.isNull());
}

void tst_made_anew::anOpenReview()
{
    QVERIFY(startTrainees());
    Connection door = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
    door.secondPerson = {QStringLiteral("trainee.defer")};
    Desk::wait(m_desk->core().saveConnection(door, {}));
    m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), QString(24, QLatin1Char('a')), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}});
    const QString path = m_folder->filePath(QStringLiteral("review.json"));
    QCOMPARE(Desk::wait(m_desk->core().approvals().saveReview({}, path)), 1);
    auto *page = shown<SecondPage>("second");
    page->openReview(path);
    QTRY_VERIFY(page->review()->isVisible());
    page->review()->decide(true, true);
    QCOMPARE(page->review()->verdicts().size(), 1);
    m_window->open(QStringLiteral("about"));
    QVERIFY(changes());
    QCOMPARE(shown<SecondPage>("second"), page);
    QVERIFY(page->review()->isVisible());
    QCOMPARE(page->review()->verdicts().size(), 1);
}

void tst_made_anew::aFileThatIsBroughtIn()
{
    QVERIFY(startTrainees());
    ImportRequest file = request(put("three.csv", QStringLiteral("TRN,Date of deferral\n0123450,15/02/2026\n0123451,15/02/2026\n")), "defer");
    QVERIFY(toCheck(file));
    const QPointer<ImportPage> before = page();
    QVERIFY(changes());
    QCOMPARE(page(), before);
    QCOMPARE(page()->step(), page()->checked());
    // Handed to the review of many, it is still known as that file when its rows are in the outbox.
    child<QPushButton>(page()->checked(), "main")->click();
    QVERIFY(qobject_cast<BulkPage *>(m_window->current()) != nullptr);
    QVERIFY(changes());
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QVERIFY(bulk != nullptr);
    QTRY_VERIFY(bulk->isSettled());
    child<QPushButton>(bulk, "main")->click();
    QTRY_COMPARE(m_desk->entries().size(), 2);
    file.connection = QStringLiteral("practice-registerTrainees");
    QTRY_VERIFY(Desk::wait(m_desk->core().files().open(file)).broughtInAt.isValid());
    // And then it is nothing to wait for any more.
    QTRY_VERIFY(page() != before);
}

DESK_TEST(tst_made_anew)
#include "tst_made_anew.moc"
