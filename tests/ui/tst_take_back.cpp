// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "tests/support/Runner.h"
#include "tests/ui/TwoTrainees.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/OutboxPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QPaintEvent>
#include <QtWidgets/QPushButton>

using namespace twoTrainees;

namespace {
/// The window's own, above its pages.
MessageBar *messageOf(const MainWindow &window)
{
    const QList<MessageBar *> all = window.findChildren<MessageBar *>();
    const auto own = std::find_if(all.begin(), all.end(), [&window](const MessageBar *bar) { return bar->parentWidget()->parentWidget() == &window; });
    return own == all.end() ? nullptr : *own;
}

/// Which parts of a widget were painted.
class Painted : public QObject
{
public:
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};
} // namespace

/// The way back of what was put in the outbox a moment ago: by key, and from the notice that counts down.
class tst_take_back : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takeBackSaysWhatItTookBack()
    {
        Opened at;
        at.open();
        MessageBar *message = messageOf(*at.window);
        QTest::keyClick(at.page()->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(message->text().startsWith(QLatin1String("Nothing was put in the outbox just now.")));
        at.desk.core().setOffline(true);
        const qint64 entry = at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), sarah,
                                             Values{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        QCOMPARE(at.desk.entry(entry).state, EntryState::Ready);
        QTest::keyClick(at.page()->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(message->text(), QStringLiteral("Taken back: Defer, Sarah Jones. It is a draft again."));
        QCOMPARE(at.desk.entry(entry).state, EntryState::Draft);
        // What was released with it comes back with it.
        at.desk.act(entry, EntryAction::Drop);
        BatchPlan plan;
        plan.connection = at.desk.core().connections().constFirst().id;
        plan.kind = QStringLiteral("trainee");
        plan.command = QStringLiteral("defer");
        plan.shared = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
        for (const Row &row : at.desk.rows(plan.kind)) {
            BatchItem item;
            item.row = row.row;
            item.takenIn = true;
            plan.items.append(item);
        }
        QCOMPARE(Desk::wait(at.desk.core().bulk().queue(plan)).queued, 2);
        QTest::keyClick(at.page()->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(message->text().startsWith(QLatin1String("Taken back: 2")));
        EntryQuery waiting;
        waiting.states = {EntryState::Ready, EntryState::Waiting};
        QVERIFY(Desk::wait(at.desk.core().entries(waiting)).isEmpty());
        QCOMPARE(at.server.writes().size(), 0);
    }

    /// What was a note and is a problem now is one up to its rim.
    void theWholeBarTakesItsColour()
    {
        MessageBar bar;
        bar.resize(600, 60);
        bar.say(Notice::Weight::Note, QStringLiteral("Said"));
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        Painted painted;
        bar.installEventFilter(&painted);
        QCoreApplication::sendPostedEvents(); // what was still to be painted of before
        painted.region = {};
        bar.say(Notice::Weight::Problem, QStringLiteral("Said"));
        QTRY_VERIFY(painted.region.contains(QPoint(bar.width() - 1, bar.height() - 1)));
    }

    /// What was done is noted where it was done, of that moment: who comes back reads the rows.
    void whatWasDoneIsNotedUntilThePageIsLeft()
    {
        Opened at;
        at.desk.config.holdSeconds = 300;
        at.open();
        at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), sarah, Values{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        at.window->open(QStringLiteral("outbox"));
        auto *page = qobject_cast<OutboxPage *>(at.window->current());
        QVERIFY(page != nullptr);
        QTRY_COMPARE(page->model()->rowCount(), 1);
        auto *message = page->findChild<MessageBar *>();
        page->findChild<QPushButton *>(QStringLiteral("hold"))->click();
        QTRY_COMPARE(message->text(), QStringLiteral("1 entry(s) held."));
        at.window->open(QStringLiteral("trainees"));
        QCOMPARE(message->text(), QString());
        at.window->open(QStringLiteral("outbox"));
        QTRY_VERIFY(page->isSettled() && page->model()->find(page->model()->idAt(0))->held);
        at.desk.core().setOffline(true);
        page->findChild<QPushButton *>(QStringLiteral("sendNow"))->click();
        QTRY_COMPARE(message->text(), QStringLiteral("1 entry(s) to be sent when you are online again."));
        // What went wrong is not of that moment only.
        message->say(Notice::Weight::Problem, QStringLiteral("The desk could not write."));
        at.window->open(QStringLiteral("trainees"));
        QCOMPARE(message->text(), QStringLiteral("The desk could not write."));
    }

    /// The way back is offered as long as there is one.
    void theHoldIsCountedDown()
    {
        Opened at;
        at.desk.config.holdSeconds = 300;
        at.open();
        MessageBar *message = messageOf(*at.window);
        const qint64 entry = at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), sarah, Values{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        static const QRegularExpression words(QStringLiteral("^1 will be sent in (300|29[0-9]) second\\(s\\)\\.$"));
        QTRY_VERIFY(words.match(message->text()).hasMatch());
        const QString first = message->text();
        QTRY_VERIFY(message->text() != first);
        QVERIFY2(words.match(message->text()).hasMatch(), qPrintable(message->text()));
        auto *back = message->findChild<QPushButton *>();
        QCOMPARE(QString(back->text()).remove(QLatin1Char('&')), QStringLiteral("Take back"));
        back->click();
        QTRY_COMPARE(message->text(), QStringLiteral("Taken back: Defer, Sarah Jones. It is a draft again."));
        QCOMPARE(at.desk.entry(entry).state, EntryState::Draft);
        QCOMPARE(at.server.writes().size(), 0);
        // What waits for another day, or is kept here by "Work offline", is not sent when the seconds are over.
        message->clear();
        at.desk.act(entry, EntryAction::SendTomorrow);
        QCOMPARE(at.desk.entry(entry).state, EntryState::Ready);
        QVERIFY(Desk::wait(at.desk.core().outboxCounts()).byState.value(EntryState::Ready) == 1);
        QVERIFY2(message->text().isEmpty(), qPrintable(message->text()));
        at.desk.act(entry, EntryAction::TakeBack);
        at.desk.core().setOffline(true);
        at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), rhys, Values{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        QTRY_COMPARE(Desk::wait(at.desk.core().outboxCounts()).byState.value(EntryState::Ready), 1);
        QVERIFY2(message->text().isEmpty(), qPrintable(message->text()));
    }

    /// Whatever it was put there by, and whatever was noted before.
    void allThatIsCountedDownComesBack()
    {
        Opened at;
        at.desk.config.holdSeconds = 300;
        at.open();
        MessageBar *message = messageOf(*at.window);
        message->say(Notice::Weight::Note, QStringLiteral("An old note"));
        const Values day{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
        const QList<qint64> both{at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), sarah, day),
                                 at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), rhys, day)};
        QTRY_VERIFY2(message->text().startsWith(QLatin1String("2 will be sent in ")), qPrintable(message->text()));
        message->findChild<QPushButton *>()->click();
        QTRY_COMPARE(message->text(), QStringLiteral("Taken back: 2 entry(s). They are drafts again."));
        for (const qint64 entry : both)
            QCOMPARE(at.desk.entry(entry).state, EntryState::Draft);
        QCOMPARE(at.server.writes().size(), 0);
        // A problem is not written over for it.
        message->say(Notice::Weight::Problem, QStringLiteral("A problem"));
        at.desk.act(both.constFirst(), EntryAction::Release);
        QTRY_COMPARE(Desk::wait(at.desk.core().outboxCounts()).byState.value(EntryState::Ready), 1);
        QCOMPARE(message->text(), QStringLiteral("A problem"));
    }
};

DESK_TEST(tst_take_back)
#include "tst_take_back.moc"
