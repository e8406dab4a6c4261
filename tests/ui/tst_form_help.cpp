// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/form/FormHelp.h"
#include "ui/form/HelpWindow.h"
#include "ui/text/Words.h"

#include <QtGui/QAccessible>
#include <QtGui/QTextTable>
#include <QtWidgets/QTextBrowser>

namespace {
void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

/// Cells of the table whose head has this title, by the first cell of their row; of a head none.
QMap<QString, QStringList> tableOf(const QTextDocument &document, const QString &title)
{
    QMap<QString, QStringList> rows;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        const auto text = [table](int row, int column) {
            QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
            cursor.setPosition(table->cellAt(row, column).lastCursorPosition().position(), QTextCursor::KeepAnchor);
            return cursor.selectedText();
        };
        QStringList head;
        for (int column = 0; column < table->columns(); ++column)
            head.append(text(0, column));
        if (!head.contains(title))
            continue;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 1; column < table->columns(); ++column)
                cells.append(text(row, column));
            rows.insert(text(row, 0), cells);
        }
    }
    return rows;
}
} // namespace

/// F1 in a form, over a real desk and a practice server whose day is 16 February 2026.
class tst_form_help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }

    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "everyCommandHasOne") == 0)
            return; // needs no desk
        m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah())}));
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
        m_form = std::make_unique<FormDesk>(*m_desk);
        m_form->open(QStringLiteral("defer"));
        m_form->dialog->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }

    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
        m_server.reset();
    }

    void comesWithF1AndGoesWithEscape()
    {
        auto *reason = m_form->row("defer_reason")->findChild<QPlainTextEdit *>();
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("Ill"));
        press(Qt::Key_F1);
        QTRY_VERIFY(help() != nullptr && help()->isActiveWindow());
        QVERIFY(help()->isWindow());
        QVERIFY(!help()->isModal());
        QCOMPARE(help()->windowTitle(), QStringLiteral("Help: Defer Sarah Jones"));
        QVERIFY(qobject_cast<QTextBrowser *>(QApplication::focusWidget()) != nullptr);

        press(Qt::Key_Escape);
        QTRY_VERIFY(!help()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        QVERIFY(m_form->dialog->isVisible());
        QCOMPARE(reason->toPlainText(), QStringLiteral("Ill"));
    }

    /// The form goes on while the help stands beside it.
    void staysOpenBesideTheForm()
    {
        QWidget *before = QApplication::focusWidget();
        press(Qt::Key_F1);
        QTRY_VERIFY(help() != nullptr && help()->isActiveWindow());
        press(Qt::Key_F1);
        QTRY_COMPARE(QApplication::focusWidget(), before);
        QVERIFY(help()->isVisible());
        m_form->choose("defer_date", "today");
        m_form->press("main");
        QVERIFY(m_form->isChecking());
        QVERIFY(help()->isVisible());
        // On the check page too, and one window only.
        QTest::keyClick(m_form->dialog.get(), Qt::Key_F1);
        QTRY_VERIFY(help()->isActiveWindow());
        QCOMPARE(m_form->dialog->findChildren<HelpWindow *>().size(), 1);
        press(Qt::Key_Escape);
        QVERIFY(m_form->isChecking());
    }

    void saysWhatTheFormDoesAndChecks()
    {
        press(Qt::Key_F1);
        QTRY_VERIFY(help() != nullptr);
        pictures::take(*m_form->dialog, "form");
        pictures::take(*help(), "form-help");
        const QString text = help()->text();
        for (const char *words : {"Defer Sarah Jones from the day that you enter.", "To reinstate the trainee you use the Register web service.", "When it is possible", "What is asked",
                                  "An answer is needed.", "Leaving this empty removes an earlier reason from the record.", "What is checked",
                                  "Date of deferral must be today or in the past.", "Reason for deferral must be 500 characters or less.", "F8, Shift+F8"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY2(!text.contains(QLatin1Char('{')), qPrintable(text));
        const auto rows = tableOf(*help()->findChild<QTextBrowser *>()->document(), QStringLiteral("Defer"));
        QCOMPARE(rows.value(QStringLiteral("TRN received (now)")).value(1), QStringLiteral("Possible"));
        QCOMPARE(rows.value(QStringLiteral("Deferred")).value(1), QStringLiteral("Not possible"));
        QCOMPARE(rows.value(QStringLiteral("Withdrawn")).value(1), QStringLiteral("Not possible"));
    }

    void isReadOut()
    {
        press(Qt::Key_F1);
        QTRY_VERIFY(help() != nullptr);
        QAccessibleInterface *window = QAccessible::queryAccessibleInterface(help());
        QCOMPARE(window->role(), QAccessible::Dialog);
        QCOMPARE(window->text(QAccessible::Name), QStringLiteral("Help: Defer Sarah Jones"));
        QAccessibleInterface *text = QAccessible::queryAccessibleInterface(help()->findChild<QTextBrowser *>());
        QCOMPARE(text->text(QAccessible::Name), QStringLiteral("Help: Defer Sarah Jones"));
        QVERIFY(text->text(QAccessible::Description).contains(QLatin1String("Esc closes")));
        QVERIFY(text->textInterface()->characterCount() > 500);
    }

    /// Of every command of every kind: whole sentences, and every rule in the words of its own.
    void everyCommandHasOne_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("command");
        const Kinds kinds = Kinds::standard();
        for (const KindSpec &kind : kinds.all()) {
            for (const CommandSpec &command : kind.commands)
                QTest::addRow("%s %s", kind.id, command.id) << QString::fromLatin1(kind.id) << QString::fromLatin1(command.id);
        }
    }

    void everyCommandHasOne()
    {
        QFETCH(QString, kind);
        QFETCH(QString, command);
        const Kinds kinds = Kinds::standard();
        const CommandSpec &spec = *kinds.command(kind, command);
        FormStart start;
        start.subject.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
        QTextDocument document;
        document.setHtml(FormHelp::html(*kinds.kind(kind), spec, start, {}, QStringLiteral("Ana Roe")));
        const QString text = document.toPlainText();
        QVERIFY(text.contains(QLatin1String("Ana Roe")));
        QVERIFY2(!text.contains(QLatin1Char('{')), qPrintable(text));
        for (const FieldSpec &field : spec.fields)
            QVERIFY2(text.contains(QCoreApplication::translate("Fields", field.title)), field.title);
        for (const Rule &rule : spec.rules) {
            const QString words = QCoreApplication::translate("Rules", rule.message).section(QLatin1Char('{'), 0, 0).trimmed();
            QVERIFY2(text.contains(words), rule.message);
        }
    }

private:
    HelpWindow *help() const { return m_form->dialog->findChild<HelpWindow *>(); }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FormDesk> m_form;
};

DESK_TEST(tst_form_help)
#include "tst_form_help.moc"
