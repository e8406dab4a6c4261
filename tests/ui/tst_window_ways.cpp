// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "app/Journal.h"
#include "app/Lock.h"
#include "tests/support/PlanOf.h"
#include "tests/support/Runner.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/TwoTrainees.h"

#include "ui/Navigation.h"
#include "ui/Style.h"
#include "ui/Theme.h"
#include "ui/find/Finder.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/LockSettings.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusLine.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QAction>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace twoTrainees;

/// Where keys lead in the window, and what it says where a key can do nothing.
class tst_window_ways : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// Sections, page, foot: also after the page made new widgets.
    void tabEndsInTheFoot()
    {
        Opened at;
        at.open();
        const auto *foot = at.window->findChild<StatusLine *>();
        at.window->findChild<Navigation *>()->setFocus();
        bool table = false;
        int steps = 0;
        for (; steps < 100; ++steps) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget() != nullptr);
            if (foot->isAncestorOf(QApplication::focusWidget()))
                break;
            table = table || QApplication::focusWidget() == at.page()->table();
        }
        QVERIFY2(table && steps < 100, qPrintable(QString::number(steps)));
    }

    /// What is marked before the first Alt is what Alt finds.
    void markedLettersStay()
    {
        Opened at;
        at.open();
        const auto texts = [&at] {
            QStringList all;
            for (const QPushButton *button : at.window->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    all.append(button->text());
            }
            return all;
        };
        QTRY_VERIFY(at.window->current()->isSettled());
        QSignalSpy settled(at.window.get(), &MainWindow::settled);
        at.window->open(QStringLiteral("outbox"));
        at.window->open(QStringLiteral("trainees"));
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
        const QStringList before = texts();
        QTest::keyClick(at.window.get(), Qt::Key_Alt);
        QCOMPARE(texts(), before);
    }

    /// A form that the panel opened gives the focus back to the row.
    void aFormGivesTheFocusBackToTheRow()
    {
        Opened at;
        at.open();
        at.desk.core().setOffline(true);
        at.desk.submit(QStringLiteral("trainee"), QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        at.page()->table()->setFocus();
        const auto open = [&at]() -> QPushButton * {
            for (QPushButton *button : at.find<DetailPanel>()->findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(QLatin1Char('&')) == QLatin1String("Open"))
                    return button;
            }
            return nullptr;
        };
        for (int row = 0; row < 2 && open() == nullptr; ++row) {
            at.page()->table()->setCurrentIndex(at.page()->model()->index(row, 0));
            QTRY_VERIFY(at.window->current()->isSettled());
        }
        QTRY_VERIFY(open() != nullptr);
        open()->setFocus();
        open()->click();
        QCOMPARE(at.window->focusWidget(), at.page()->table());
        QTRY_VERIFY(at.window->findChild<QDialog *>() != nullptr);
        at.window->findChild<QDialog *>()->close();
        QTRY_COMPARE(at.window->focusWidget(), at.page()->table());
    }

    /// What became of one alone is said with whose it was.
    void oneThatEndedIsNamed()
    {
        Opened at;
        at.open();
        at.desk.submit(QStringLiteral("trainee"), QStringLiteral("defer"), rhys, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        QTRY_COMPARE_WITH_TIMEOUT(at.window->findChild<MessageBar *>()->text(), QStringLiteral("Accepted: Rhys Evans, Defer"), 20000);
    }

    /// The last is said in the place of what was said before it, and never in another's.
    void whatEndedLaterIsSaidInItsPlace()
    {
        Opened at;
        at.open();
        const Values day{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
        auto *message = at.window->findChild<MessageBar *>();
        at.desk.submit(QStringLiteral("trainee"), QStringLiteral("defer"), rhys, day);
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), QStringLiteral("Accepted: Rhys Evans, Defer"), 20000);
        at.desk.submit(QStringLiteral("trainee"), QStringLiteral("defer"), sarah, day);
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), QStringLiteral("Accepted: Sarah Jones, Defer"), 20000);
    }

    /// Of a batch, all of it and by its name, once the line is empty.
    void aBatchThatEndedIsNamed()
    {
        Opened at;
        at.open();
        const BatchPlan plan = planOf(at.desk, QStringLiteral("trainee"), QStringLiteral("defer"),
                                      {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}, QStringLiteral("February"));
        QCOMPARE(Desk::wait(at.desk.core().bulk().queue(plan)).queued, 2);
        QTRY_COMPARE_WITH_TIMEOUT(at.window->findChild<MessageBar *>()->text(), QStringLiteral("February. Accepted: 2"), 20000);
        // Its page takes the focus, first opened too: never the status line.
        at.window->open(QStringLiteral("results"));
        QTRY_VERIFY(at.window->focusWidget() != nullptr && at.window->focusWidget()->objectName() == QLatin1String("batches"));
    }

    /// The pages are made anew when the text size changes: who was at a control still is.
    void theFocusStaysWithItsControl()
    {
        Opened at;
        at.open();
        at.window->open(QStringLiteral("settings"));
        const auto control = [&at](const char *name) { return at.window->current()->findChild<QWidget *>(QLatin1String(name)); };
        QVERIFY(control("fontPercent") != nullptr);
        control("fontPercent")->setFocus();
        const QPointer<QWidget> old = control("fontPercent");
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(at.window.get(), &changed);
        QTRY_VERIFY(old.isNull());
        QCOMPARE(at.window->focusWidget(), control("fontPercent"));
    }

    /// Without a connection, and offline, a refresh says why it fetches nothing; practice is found again.
    void whatCannotBeDoneWithoutAConnectionSaysSo()
    {
        Opened at;
        at.open(false);
        QTRY_VERIFY(at.window->isReady());
        auto *message = at.window->findChild<MessageBar *>();
        at.window->findChild<StatusLine *>()->refreshButton()->click();
        QCOMPARE(message->text(), QStringLiteral("No connection yet"));
        at.window->open(QStringLiteral("trainees"));
        auto *other = at.find<EmptyState>()->findChild<QPushButton *>(QStringLiteral("other"));
        QTRY_VERIFY(other->isVisible());
        pictures::take(*at.window, "window-no-connection");
        QSignalSpy practice(at.window.get(), &MainWindow::practiceRequested);
        other->click();
        QCOMPARE(practice.size(), 1);
        at.page()->start(QStringLiteral("defer"));
        QTRY_VERIFY(at.find<MessageBar>()->text().endsWith(QLatin1String("is not connected yet")));
        at.window->finder()->start();
        for (const char *word : {"practice", "made-up", "welcome"}) {
            at.window->finder()->findChild<QLineEdit *>()->setText(QString::fromLatin1(word));
            QVERIFY2(!at.window->finder()->results()->findItems(QStringLiteral("First start"), Qt::MatchStartsWith).isEmpty(), word);
        }
    }

    void aRefreshOfflineSaysSo()
    {
        Opened at;
        at.open();
        auto *message = at.window->findChild<MessageBar *>();
        at.desk.core().setOffline(true);
        at.window->findChild<StatusLine *>()->refreshButton()->click();
        QCOMPARE(message->text(), QStringLiteral("You are working offline."));
        at.desk.core().setOffline(false);
        QCOMPARE(message->text(), QString());
    }

    /// Ctrl+L without a pass phrase leads to where one is chosen, and its note goes when one is.
    void theLockLeadsToItsPassPhrase()
    {
        Opened at;
        at.open();
        for (QAction *action : at.window->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_L))
                action->trigger();
        }
        const auto *lock = at.window->findChild<LockSettings *>();
        QTRY_VERIFY(lock != nullptr && QApplication::focusWidget() == lock->phraseField());
        QTRY_VERIFY(!lock->phraseField()->visibleRegion().isEmpty());
        QVERIFY(at.window->findChild<MessageBar *>()->text().startsWith(QLatin1String("Choose a pass phrase first.")));
        Desk::wait(at.desk.core().journal().lock().choose(QStringLiteral("correct horse")));
        QTRY_COMPARE(at.window->findChild<MessageBar *>()->text(), QString());
    }

    /// Tab stops at what is chosen, once for each question.
    void tabStopsAtTheChosenOne()
    {
        Opened at;
        at.open();
        at.window->open(QStringLiteral("settings"));
        const QList<QRadioButton *> all = at.window->current()->findChildren<QRadioButton *>();
        int chosen = 0;
        for (const QRadioButton *each : all) {
            chosen += each->isChecked() ? 1 : 0;
            if (each->group()->checkedButton() != nullptr)
                QCOMPARE(bool(each->focusPolicy() & Qt::TabFocus), each->isChecked());
        }
        QVERIFY(chosen > 0);
    }
};

DESK_TEST(tst_window_ways)
#include "tst_window_ways.moc"
