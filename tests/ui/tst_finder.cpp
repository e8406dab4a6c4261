// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/SingleClick.h"
#include "tests/ui/TwoTrainees.h"

#include "ui/MainWindow.h"
#include "ui/Navigation.h"
#include "ui/Style.h"
#include "ui/find/Finder.h"
#include "ui/find/Match.h"
#include "ui/form/FormDialog.h"
#include "ui/models/DueList.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace {
using twoTrainees::rhys;
using twoTrainees::sarah;

/// The window of two trainees, with the keys in it.
struct Opened : twoTrainees::Opened {
    void open()
    {
        twoTrainees::Opened::open();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    /// The window's own, not a page's.
    MessageBar *message() const
    {
        for (MessageBar *bar : window->findChildren<MessageBar *>()) {
            if (bar->parentWidget()->parentWidget() != nullptr && bar->parentWidget()->parentWidget()->isWindow())
                return bar;
        }
        qFatal("the window has no message bar");
    }
    Finder *find(const QString &typed) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        return window->finder();
    }
    QStringList results() const
    {
        QStringList all;
        for (int each = 0; each < window->finder()->results()->count(); ++each)
            all.append(window->finder()->results()->item(each)->text());
        return all;
    }
};
} // namespace

class tst_finder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void beginningsOfWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const std::pair<const char *, bool> rows[] = {
            {"update", true}, {"up st", true}, {"st up", true}, {"UPD qts", true}, {"recommend", true}, {"rec st", true},
            {"date", false}, {"updates", false}, {"update x", false}, {"", true}, {"  ", true},
        };
        for (const auto &[typed, found] : rows)
            QTest::newRow(typed) << QString::fromLatin1(typed) << found;
    }
    void beginningsOfWords()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(Match::score(typed, QStringLiteral("Update QTS status"), QStringLiteral("recommend award")) > 0, found);
    }

    void titlesComeBeforeOldWords()
    {
        const QString old = QStringLiteral("leave pause");
        QVERIFY(Match::score(QStringLiteral("pau"), QStringLiteral("Pause sending")) > Match::score(QStringLiteral("pau"), QStringLiteral("Defer"), old));
        QVERIFY(Match::score(QStringLiteral("def"), QStringLiteral("Defer")) > Match::score(QStringLiteral("def"), QStringLiteral("Undo defer")));
        QVERIFY(Match::score(QStringLiteral("tamati"), QStringLiteral("Tāmati Ngātai")) > 0);
        QVERIFY(Match::score(QStringLiteral("o'ne"), QStringLiteral("Siân O’Neill")) > 0);
    }

    void oldWordsFindTheCommandAndEnterStartsIt()
    {
        Opened at;
        at.open();
        Finder *finder = at.find(QStringLiteral("recommend"));
        QVERIFY(finder->isVisible());
        QVERIFY(finder->field()->hasFocus());
        QVERIFY2(at.results().value(0).startsWith(QStringLiteral("Update QTS status · Command · for ")), qPrintable(at.results().join(QLatin1Char('\n'))));
        at.find(QStringLiteral("pause"));
        QVERIFY(at.results().value(0).startsWith(QStringLiteral("Defer · Command · for Rhys Evans")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!finder->isVisible());
        QTRY_VERIFY(at.window->findChild<FormDialog *>() != nullptr);
    }

    void aClickActsOnce()
    {
        Opened at;
        at.open();
        SingleClick style;
        Finder *finder = at.find(QStringLiteral("work offline"));
        finder->results()->setStyle(&style);
        QVERIFY2(at.results().value(0).startsWith(QStringLiteral("Work offline")), qPrintable(at.results().join(QLatin1Char('\n'))));
        QTest::mouseClick(finder->results()->viewport(), Qt::LeftButton, {}, finder->results()->visualItemRect(finder->results()->item(0)).center());
        QVERIFY(!finder->isVisible());
        QVERIFY(at.desk.core().isOffline());
        finder->results()->setStyle(nullptr);
    }

    void everyPageAndActionIsFoundByItsName()
    {
        Opened at;
        at.open();
        at.find(QString());
        const QList<QAction *> actions = at.window->actions();
        for (const QAction *action : actions) {
            at.window->finder()->field()->setText(action->text());
            QVERIFY2(!at.results().isEmpty(), qPrintable(action->text()));
        }
        for (const PageEntry &page : workPages()) {
            at.window->finder()->field()->setText(QString::fromLatin1(page.title));
            QVERIFY2(at.results().join(QString()).contains(QLatin1String("Page")), page.title);
        }
        at.window->finder()->field()->setText(QStringLiteral("dark"));
        QVERIFY(at.results().value(0).contains(QLatin1String("Setting")));
    }

    void recordsAreFoundByNameAndNumberAlsoBehindAFilter()
    {
        Opened at;
        at.open();
        at.page()->filters()->find(QStringLiteral("rhys"));
        QTRY_COMPARE(at.page()->model()->rowCount(), 1);
        at.page()->table()->setFocus();
        Finder *finder = at.find(QStringLiteral("jon"));
        QTRY_VERIFY2(at.results().join(QString()).contains(QStringLiteral("Sarah Jones · Trainees")), qPrintable(at.results().join(QLatin1Char('\n'))));
        QVERIFY(finder->results()->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Trainees")));
        QTest::keyClick(finder->field(), Qt::Key_Return);
        QTRY_COMPARE(at.page()->model()->rowCount(), 2);
        QTRY_COMPARE(at.page()->table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Sarah Jones"));
        QVERIFY(at.page()->table()->hasFocus());
    }

    void aPageAskedForByNameGetsTheFocus()
    {
        Opened at;
        at.open();
        QVERIFY(at.page()->table()->hasFocus()); // since the rows came
        auto *navigation = at.window->findChild<Navigation *>();
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_7, Qt::ControlModifier);
        QVERIFY(at.window->current()->isAncestorOf(QApplication::focusWidget()));
        // Walked through by arrows, the navigation keeps it.
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Down);
        QVERIFY(navigation->hasFocus());
    }

    void escapeGivesTheFocusBack()
    {
        Opened at;
        at.open();
        at.page()->table()->setFocus();
        Finder *finder = at.find(QStringLiteral("x"));
        QTest::keyClick(finder->field(), Qt::Key_Escape);
        QVERIFY(!finder->isVisible());
        QVERIFY(at.page()->table()->hasFocus());
    }

    void downReadsTheResultsAndLettersGoBackToTheField()
    {
        Opened at;
        at.open();
        Finder *finder = at.find(QStringLiteral("re"));
        QTest::keyClick(finder->field(), Qt::Key_Down);
        QVERIFY(finder->results()->hasFocus());
        QCOMPARE(finder->results()->currentRow(), 0);
        QTest::keyClick(finder->results(), Qt::Key_Down);
        QCOMPARE(finder->results()->currentRow(), 1);
        QTest::keyClick(finder->results(), Qt::Key_F);
        QVERIFY(finder->field()->hasFocus());
        QCOMPARE(finder->field()->text(), QStringLiteral("ref"));
        for (QWidget *widget : QList<QWidget *>{finder->field(), finder->results()})
            QVERIFY(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        at.page()->table()->setFocus();
        QVERIFY(!finder->isVisible());
    }

    void noTwoActionsHaveTheSameKey()
    {
        Opened at;
        at.open();
        QHash<QString, QString> seen;
        const QList<QAction *> actions = at.window->actions() + at.page()->findChildren<QAction *>();
        int keys = 0;
        for (const QAction *action : actions) {
            const QList<QKeySequence> all = action->shortcuts();
            for (const QKeySequence &key : all) {
                const QString words = key.toString(QKeySequence::PortableText);
                QVERIFY2(!seen.contains(words), qPrintable(QString(words + QStringLiteral(": ") + seen.value(words) + QStringLiteral(", ") + action->text())));
                seen.insert(words, action->text());
                ++keys;
            }
        }
        const QList<QShortcut *> shortcuts = at.page()->findChildren<QShortcut *>();
        for (const QShortcut *shortcut : shortcuts) {
            const QString words = shortcut->key().toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen.insert(words, shortcut->parent()->objectName());
            ++keys;
        }
        QVERIFY(keys > 10);
    }

    void everyPageHasHelpAndF1SaysItFirst()
    {
        Opened at;
        at.open();
        const QStringList pages = pageNames(at.desk.core().kinds());
        for (const QString &id : pages) {
            if (id != QLatin1String("help"))
                QVERIFY2(!at.window->page(id)->help().isEmpty(), qPrintable(id));
        }
        const QString words = at.page()->help();
        QTest::keyClick(at.page()->table(), Qt::Key_F1);
        auto *help = qobject_cast<HelpPage *>(at.window->current());
        QVERIFY(help != nullptr);
        QVERIFY(help->text().contains(words));
        const QList<QAction *> actions = at.window->actions();
        for (const QAction *action : actions)
            QVERIFY2(action->shortcut().isEmpty() || help->text().contains(action->text()), qPrintable(action->text()));
    }

    void aWindowIsNoLargerThanItsScreen()
    {
        Opened at;
        at.open();
        at.window->fitInto(QRect(0, 0, 2560, 1440));
        QCOMPARE(at.window->size(), QSize(1440, 880));
        at.window->fitInto(QRect(10, 20, 1024, 700));
        QVERIFY(QRect(10, 20, 1024, 700).contains(at.window->geometry()));
        at.window->fitInto(QRect(0, 0, 300, 200));
        QCOMPARE(at.window->size(), at.window->minimumSize());
    }

    void aNotedTokenIsDueWithinAMonth()
    {
        Opened at;
        at.open();
        Connection connection = at.desk.core().connections().constFirst();
        DueList due(at.desk.core());
        due.refresh();
        QTRY_VERIFY(due.isSettled());
        QCOMPARE(due.all().size(), 0);
        for (const auto &[days, listed] : {std::pair(31, 0), std::pair(30, 1), std::pair(7, 1), std::pair(-1, 1)}) {
            connection.tokenExpires = at.desk.core().serviceNow(connection.id).toTimeZone(at.desk.core().serviceZone(connection.service)).date().addDays(days);
            Desk::wait(at.desk.core().saveConnection(connection, {}));
            QSignalSpy changed(&due, &DueList::changed);
            due.refresh();
            QVERIFY(changed.wait());
            QCOMPARE(due.all().size(), listed);
        }
        QCOMPARE(due.all().constFirst().page, QStringLiteral("connections"));
    }

    void tokensAreSaidInDays()
    {
        const QDate today(2026, 6, 17);
        QCOMPARE(DueList::tokenWords(QStringLiteral("Register"), today.addDays(-1), today), QStringLiteral("The token of Register expired on 16 June 2026"));
        QCOMPARE(DueList::tokenWords(QStringLiteral("Register"), today, today), QStringLiteral("The token of Register expires today"));
    }
};

DESK_TEST(tst_finder)
#include "tst_finder.moc"
