// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/TwoTrainees.h"

#include "ui/Navigation.h"
#include "ui/Style.h"
#include "ui/Theme.h"
#include "ui/pages/DetailPanel.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusLine.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace twoTrainees;

class tst_window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void theFiltersOfARemovedConnectionGo()
    {
        Opened at;
        at.open();
        at.settings->setValue(QStringLiteral("filters/trainees/provider_name"), QStringLiteral("Markedpartner"));
        at.settings->setValue(QStringLiteral("filters/partners/name"), QStringLiteral("Of another service"));
        at.page()->filters()->choose(QStringLiteral("state"), QStringLiteral("trn_received"));
        QVERIFY(at.page()->filters()->isActive());
        QVERIFY(Desk::outcome(at.desk.core().removeConnection(at.desk.core().connections().constFirst().id)));
        QTRY_VERIFY(!at.page()->filters()->isActive());
        QVERIFY(!at.settings->contains(QStringLiteral("filters/trainees/provider_name")));
        at.page()->filters()->save(*at.settings, QStringLiteral("trainees")); // as when the page is left
        QVERIFY(at.settings->value(QStringLiteral("filters/trainees/states")).toStringList().isEmpty());
        QVERIFY(at.settings->contains(QStringLiteral("filters/partners/name")));
    }

    /// Nobody sees an age go on, or what is due today, in a window that is hidden.
    void aHiddenWindowWakesForNothing()
    {
        Opened at;
        at.open();
        const auto awake = [&at] {
            const QList<QTimer *> timers = at.window->findChildren<QTimer *>();
            return std::count_if(timers.cbegin(), timers.cend(), [](const QTimer *timer) { return timer->isActive(); });
        };
        QTRY_VERIFY(awake() > 0);
        at.window->hide();
        QTRY_COMPARE(awake(), 0);
        at.window->show();
        QTRY_VERIFY(awake() > 0);
    }

    void opensOnTheFirstView()
    {
        Opened at;
        at.open();
        QVERIFY(at.window->windowTitle().contains(QLatin1String("Practice")));
        QVERIFY(at.window->windowTitle().contains(QLatin1String("Trainees")));
        const auto *banner = at.window->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->word(), QStringLiteral("Practice"));
        const auto *navigation = at.window->findChild<Navigation *>();
        QCOMPARE(navigation->chosen(), QStringLiteral("trainees"));
        // Surname A to Z, and there is a current cell whose record the panel shows.
        QCOMPARE(at.page()->model()->index(0, 0).data().toString(), QStringLiteral("Rhys Evans"));
        QVERIFY(at.page()->table()->currentIndex().isValid());
        QCOMPARE(at.find<DetailPanel>()->row(), at.page()->table()->currentRow());
        QTRY_VERIFY(at.page()->table()->accessibleName().startsWith(QLatin1String("Trainees, 2")));
    }

    void filtersAndSaysWhyNothingIsThere()
    {
        Opened at;
        at.open();
        auto *search = at.find<QLineEdit>();
        search->setText(QStringLiteral("jon sar"));
        QTRY_COMPARE(at.page()->model()->rowCount(), 1);
        QTRY_VERIFY(at.page()->table()->accessibleName().contains(QLatin1String("1 of 2 shown")));
        search->setText(QStringLiteral("nobody"));
        auto *empty = at.find<EmptyState>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(empty->title(), QStringLiteral("Nothing matches"));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_COMPARE(at.page()->model()->rowCount(), 2);
        QVERIFY(at.page()->table()->isVisible());
        QVERIFY(search->text().isEmpty());
    }

    void lettersTypedOnTheTableSearch()
    {
        Opened at;
        at.open();
        at.page()->table()->setFocus();
        QTest::keyClicks(at.page()->table(), QStringLiteral("r"));
        QCOMPARE(at.find<QLineEdit>()->text(), QStringLiteral("r"));
        QTRY_COMPARE(at.page()->model()->rowCount(), 1);
    }

    void sortIsShownAndRemembered()
    {
        Opened at;
        at.open();
        Q_EMIT at.page()->table()->sortRequested(QStringLiteral("name"));
        QTRY_COMPARE(at.page()->model()->index(0, 0).data().toString(), QStringLiteral("Sarah Jones"));
        QCOMPARE(at.page()->model()->headerData(0, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Sorted Z to A"));
        QTRY_VERIFY(at.settings->value(QStringLiteral("sort/trainees/descending")).toBool());
    }

    void aCommandThatCannotBeSaysWhy()
    {
        Opened at;
        at.open();
        auto *message = at.find<MessageBar>();
        QVERIFY(message == nullptr || !message->isVisible());
        QPushButton *update = at.button(QStringLiteral("Update QTS status…"));
        QVERIFY(update != nullptr);
        QVERIFY(update->isEnabled());
        at.page()->table()->selectionModel()->clearSelection();
        update->click();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->text(), QStringLiteral("Select at least one row of the table first."));
    }

    void narrowWindowShowsDetailsAsAPage()
    {
        Opened at;
        at.open();
        auto *detail = at.find<DetailPanel>();
        QVERIFY(detail->isVisible());
        at.window->resize(1000, 700);
        QTRY_VERIFY(!detail->isVisible());
        at.page()->table()->setFocus();
        QTest::keyClick(at.page()->table(), Qt::Key_Return);
        QTRY_VERIFY(detail->isVisible());
        QVERIFY(!at.page()->table()->isVisible());
        QPushButton *back = at.button(QStringLiteral("Back to the list"));
        QVERIFY(back != nullptr);
        back->click();
        QVERIFY(at.page()->table()->isVisible());
        at.window->resize(700, 700);
        QVERIFY(at.window->findChild<Navigation *>()->isFolded());
        at.window->resize(1440, 880);
        QVERIFY(!at.window->findChild<Navigation *>()->isFolded());
        QVERIFY(detail->isVisible());
    }

    void areasByF6()
    {
        Opened at;
        at.open();
        if (!QTest::qWaitForWindowActive(at.window.get()))
            QSKIP("no window can be active here");
        at.page()->table()->setFocus();
        QList<QWidget *> walked;
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(at.window.get(), Qt::Key_F6);
            walked.append(QApplication::focusWidget());
        }
        QCOMPARE(QSet<QWidget *>(walked.cbegin(), walked.cend()).size(), 4);
        QCOMPARE(walked.constLast(), at.page()->table());
        QTest::keyClick(at.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), walked.at(2));
    }

    void firstStartHasThreeDoors()
    {
        Opened at;
        at.open(false);
        QTRY_VERIFY(at.window->current() != nullptr);
        QTRY_COMPARE(at.window->current(), at.window->page(QStringLiteral("start")));
        for (const char *door : {"Practise", "Connect", "Open a file…"})
            QVERIFY2(at.button(QString::fromUtf8(door)) != nullptr, door);
        QVERIFY(!at.window->findChild<Banner *>()->isVisible());
        // An empty table says why, and leads on.
        at.window->open(QStringLiteral("trainees"));
        auto *empty = at.find<EmptyState>();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->title(), QStringLiteral("Register is not connected yet"));
        QVERIFY(at.window->current()->isSettled());
    }

    void everyControlHasAName()
    {
        Opened at;
        at.open();
        for (const char *page : {"trainees", "award", "statements", "start"}) {
            at.window->open(QString::fromLatin1(page));
            const QList<QWidget *> all = at.window->findChildren<QWidget *>();
            int seen = 0;
            for (QWidget *each : all) {
                if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
                    continue;
                const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
                QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
                ++seen;
            }
            QVERIFY(seen >= 4);
        }
    }

    /// What is chosen and begun stays where dusk makes the system dark; every colour follows.
    void anotherPaletteTakesNothingAway()
    {
        Opened at;
        at.open();
        TablePage *page = at.page();
        page->table()->selectAll();
        QTRY_COMPARE(page->table()->selected().size(), 2);
        at.window->findChild<MessageBar *>()->say(Notice::Weight::Warning, QStringLiteral("Look here"));
        const auto readable = [&at] {
            int seen = 0;
            for (const QLabel *label : at.window->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty() || label->inherits("PillLabel"))
                    continue;
                const QPalette palette = label->palette();
                const auto *bar = qobject_cast<const MessageBar *>(label->parentWidget());
                const QColor ground = bar != nullptr ? Theme::pill(Tone::Yellow, Theme::scheme(QApplication::palette())).fill
                                                     : palette.color(QPalette::Window);
                if (Theme::contrast(palette.color(label->foregroundRole()), ground) < 4.5)
                    return QString(label->text() + QStringLiteral(" cannot be read"));
                ++seen;
            }
            return seen > 5 ? QString() : QStringLiteral("few words");
        };
        QCOMPARE(readable(), QString());
        const QPalette before = QApplication::palette();
        QApplication::setPalette(Theme::palette(Theme::Scheme::Dark));
        QTRY_COMPARE(at.window->palette().color(QPalette::Window), Theme::palette(Theme::Scheme::Dark).color(QPalette::Window));
        QTRY_COMPARE(readable(), QString());
        QCOMPARE(at.page(), page);
        QCOMPARE(page->table()->selected().size(), 2);
        QApplication::setPalette(before);
        QTRY_COMPARE(readable(), QString());
    }

    void statusWords()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));
        ConnectionStatus status;
        QCOMPARE(StatusLine::dataWords(status, false, false, now), QStringLiteral("No connection yet"));
        QCOMPARE(StatusLine::dataWords(status, true, true, now), QStringLiteral("Working offline. Nothing fetched yet"));
        status.lastSuccess = QDateTime(QDate(2026, 8, 21), QTime(16, 10));
        QCOMPARE(StatusLine::dataWords(status, true, true, now), QStringLiteral("Working offline. Data from 21 August 2026 at 4:10pm"));
        status.reach = ConnectionStatus::Reach::Offline;
        QCOMPARE(StatusLine::dataWords(status, false, true, now),
                 QStringLiteral("The service cannot be reached. Data from 21 August 2026 at 4:10pm"));
        status.waitUntil = QDateTime(QDate(2026, 11, 22), QTime(16, 15));
        QCOMPARE(StatusLine::dataWords(status, false, true, now),
                 QStringLiteral("The service asks us to wait until 4:15pm. Nothing is lost"));
        status.waitsForFaults = true;
        QCOMPARE(StatusLine::dataWords(status, false, true, now),
                 QStringLiteral("The service has a problem. The desk waits until 4:15pm, then tries again. Nothing is lost"));

        OutboxCounts counts;
        QCOMPARE(StatusLine::unsentWords(counts, now), QString());
        counts.byState = {{EntryState::Ready, 13}, {EntryState::Waiting, 1}, {EntryState::Draft, 4}};
        counts.oldestReady = QDateTime(QDate(2026, 8, 18), QTime(9, 0));
        QCOMPARE(StatusLine::unsentWords(counts, now), QStringLiteral("14 ready to send. The oldest is from 18 August"));

        counts.second = 14;
        QCOMPARE(StatusLine::unsentWords(counts, now), QString());
        counts.second = 2;
        QCOMPARE(StatusLine::secondWords(counts), QStringLiteral("Waiting for a second person: 2"));
        counts.oldestReady = {};
        QCOMPARE(StatusLine::unsentWords(counts, now), QStringLiteral("12 ready to send"));
        QCOMPARE(StatusLine::unsentWords(counts, now, 2), QStringLiteral("10 ready to send · Held: 2"));
        QCOMPARE(StatusLine::unsentWords(counts, now, 12), QStringLiteral("Held: 12"));

        ConnectionStatus pull;
        pull.pullScope = QStringLiteral("2025");
        pull.pullDone = 1240;
        const Kinds kinds = Kinds::standard();
        const KindSpec *trainee = kinds.kind(QStringLiteral("trainee"));
        QCOMPARE(StatusLine::progressWords(pull, trainee), QStringLiteral("Trainees 2025 to 2026: 1,240"));
        pull.pullTotal = 3100;
        QCOMPARE(StatusLine::progressWords(pull, trainee), QStringLiteral("Trainees 2025 to 2026: 1,240 of 3,100"));
        pull.sending = 444;
        pull.sent = 36;
        QCOMPARE(StatusLine::sendingWords(pull), QStringLiteral("Sending 37 of 480"));
        QCOMPARE(StatusLine::progressWords(pull, trainee), QStringLiteral("Trainees 2025 to 2026: 1,240 of 3,100"));
    }
};

DESK_TEST(tst_window)
#include "tst_window.moc"
