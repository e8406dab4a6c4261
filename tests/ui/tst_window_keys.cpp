// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/TwoTrainees.h"

#include "ui/Navigation.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/EntryPanel.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatusLine.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace twoTrainees;

/// Keys of the window, and what it says and keeps in place for those who work by them.
class tst_window_keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }

    /// A token that was refused is asked for by a new one only, and a refresh says so.
    void aRefreshWithoutATokenSaysSo()
    {
        Opened at;
        at.open();
        QJsonObject world = traineeWorld({plainTrainee(sarah)});
        QJsonObject part = world[QStringLiteral("registerTrainees")].toObject();
        part[QStringLiteral("tokens")] = QJsonObject{{QStringLiteral("desk"), QJsonObject{{QStringLiteral("provider"), QStringLiteral("own")}, {QStringLiteral("status"), QStringLiteral("revoked")}}}};
        world[QStringLiteral("registerTrainees")] = part;
        at.server.replace(world);
        const Connection door = at.desk.core().connections().constFirst();
        const auto refused = [&] { return at.desk.core().status(door.id).reach == ConnectionStatus::Reach::SignInNeeded; };
        auto *message = at.window->findChild<MessageBar *>();
        auto *open = message->findChild<QPushButton *>(QStringLiteral("action"));
        at.desk.core().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(refused(), 20000);
        QTRY_VERIFY2(message->text().startsWith(QString(door.name + QStringLiteral(" did not accept the sign-in."))), qPrintable(message->text()));
        QCOMPARE(QString(open->text()).remove(QLatin1Char('&')), QStringLiteral("Open connections"));
        const auto says = [&at](const QString &words) {
            const QList<QLabel *> all = at.window->findChild<StatusLine *>()->findChildren<QLabel *>();
            return std::any_of(all.begin(), all.end(), [&words](const QLabel *each) { return each->text().startsWith(words); });
        };
        const QString line = door.name + QStringLiteral(" did not accept its token: paste a new one under Connections. ");
        QTRY_VERIFY(says(line));
        message->clear();
        at.window->findChild<StatusLine *>()->refreshButton()->click();
        QVERIFY2(message->text().startsWith(QString(QStringLiteral("Nothing was asked of ") + door.name)), qPrintable(message->text()));
        pictures::take(*at.window, "window-refused");
        open->click();
        QCOMPARE(at.window->current(), at.window->page(QStringLiteral("connections")));
        QVERIFY(says(line)); // also where no list is shown
    }

    /// Back to the drafts, there again by way of the check, and sent after a question: no key does it alone.
    void keysOfTheOutbox()
    {
        Opened at;
        at.desk.config.holdSeconds = 600;
        at.open();
        auto *message = at.window->findChild<MessageBar *>();
        at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QVERIFY(message->text().startsWith(QLatin1String("Nothing was taken back")));
        at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
        QTRY_COMPARE(message->text(), QStringLiteral("Nothing in the outbox waits to be sent."));
        at.window->open(QStringLiteral("trainees"));
        const qint64 entry = at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        at.press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(at.desk.entry(entry).state, EntryState::Draft);
        QTRY_VERIFY(message->text().startsWith(QLatin1String("Taken back")));
        at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_VERIFY(at.window->findChild<ReleaseCheck *>() != nullptr);
        QCOMPARE(at.desk.entry(entry).state, EntryState::Draft);
        at.window->findChild<ReleaseCheck *>()->findChild<QPushButton *>(QStringLiteral("put"))->click();
        QTRY_COMPARE(at.desk.entry(entry).state, EntryState::Ready);
        QTRY_VERIFY(message->text().startsWith(QLatin1String("1 will be sent in "))); // in the place of what was put there
        at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
        QTRY_COMPARE(message->text(), QStringLiteral("Send now what waits in the outbox, also what is held? 1 entry(s)."));
        QCOMPARE(at.window->current(), at.window->page(QStringLiteral("outbox")));
        auto *send = message->findChild<QPushButton *>(QStringLiteral("action"));
        QCOMPARE(at.window->focusWidget(), send);
        QVERIFY(at.server.writes().isEmpty());
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(at.desk.entry(entry).state, EntryState::Done, 20000);
    }

    /// Nobody is shown, so that nobody is named.
    void anEmptyPanelNamesNobody()
    {
        Opened at;
        at.open();
        auto *column = at.find<DetailPanel>()->findChild<ScrollColumn *>();
        QTRY_VERIFY(column->accessibleName().startsWith(QLatin1String("Details of ")));
        at.find<DetailPanel>()->setRow(0);
        QCOMPARE(column->accessibleName(), QStringLiteral("Details"));
        at.desk.core().setOffline(true);
        const Entry entry = at.desk.entry(at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}));
        EntryPanel panel(at.desk.core());
        panel.show(&entry, {});
        QVERIFY(panel.accessibleName().startsWith(QLatin1String("Details of ")));
        panel.show(nullptr, {});
        QCOMPARE(panel.accessibleName(), QStringLiteral("Details"));
    }

    /// What is fetched comes and goes by itself: the page above it stays where it is.
    void fetchingMovesNothing()
    {
        Opened at;
        at.open();
        auto *line = at.window->findChild<StatusLine *>();
        at.window->resize(at.window->fontMetrics().averageCharWidth() * 118, 880);
        QTRY_VERIFY(at.window->current()->isSettled());
        const int before = line->height();
        QList<int> during;
        connect(&at.desk.core(), &Core::statusChanged, line, [&] {
            if (!at.desk.core().status(at.desk.core().connections().constFirst().id).pulling)
                return;
            line->layout()->activate();
            during.append(line->heightForWidth(line->width()));
        });
        at.desk.core().refresh({}, true);
        QTRY_VERIFY_WITH_TIMEOUT(during.size() > 1, 20000);
        at.desk.core().cancelRefresh();
        for (const int each : std::as_const(during))
            QVERIFY2(each <= before, qPrintable(QStringLiteral("%1 after %2").arg(each).arg(before)));
    }

    /// The minute that makes "updated" longer pushes no table down, and everything else of the line stays whole.
    void theHeadKeepsItsHeight()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        QLabel *line = PageHead::line(&page);
        line->setProperty("endsWithAge", true);
        auto *button = new QPushButton(QStringLiteral("Something that can be done"), &page);
        auto *head = new PageHead(PageHead::heading(QStringLiteral("Participants"), &page), line, button, &page);
        column->addWidget(head);
        column->addStretch(1);
        const auto height = [&](const QString &said) {
            line->setText(said);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            page.layout()->activate();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            page.layout()->activate();
            return head->height();
        };
        const QString brief = QStringLiteral("1,303 participants in this list · updated just now");
        page.resize(line->fontMetrics().horizontalAdvance(brief) + button->sizeHint().width() + 60, 400);
        page.show();
        const int before = height(brief);
        QCOMPARE(height(QStringLiteral("1,303 participants in this list · updated 32 minutes ago")), before);
        QVERIFY(height(QStringLiteral("1,303 participants in this list · 1,012 selected, 1,003 of them hidden by the filter · updated just now")) > before);
        // A line that is one line whatever it says: whole in the tool tip.
        line->setProperty("oneLine", true);
        const QString said = QStringLiteral("1,303 participants in this list · 1,012 selected, 1,003 of them hidden by the filter · updated now");
        QCOMPARE(height(said), before);
        QCOMPARE(line->toolTip(), said);
        QCOMPARE(line->text(), said);
        QCOMPARE(height(QStringLiteral("12 shown")), before);
        QCOMPARE(line->toolTip(), QString());
    }

    void buttonsHaveLetters()
    {
        Opened at;
        at.open();
        at.page()->table()->selectAll();
        QTRY_VERIFY(at.button(QStringLiteral("Clear selection")) != nullptr);
        at.page()->table()->clearChosen();
        at.window->findChild<MessageBar *>()->say(Notice::Weight::Note, QStringLiteral("Said"), QStringLiteral("Jump there"), [] {});
        QTRY_VERIFY(at.window->current()->isSettled());
        for (const char *text : {"Select all 2 shown", "Activity of this record", "Jump there"}) {
            QPushButton *button = at.button(QString::fromLatin1(text));
            QVERIFY2(button != nullptr, text);
            QTRY_VERIFY2(button->text().contains(QLatin1Char('&')), text);
        }
        QStringList letters;
        for (const QPushButton *button : at.window->findChildren<QPushButton *>()) {
            const qsizetype mark = button->text().indexOf(QLatin1Char('&'));
            if (button->isVisible() && mark >= 0)
                letters.append(button->text().at(mark + 1).toLower());
        }
        QCOMPARE(letters.removeDuplicates(), 0);
    }

    /// Folded, a name of two words has two lines, and the number stays.
    void foldedNamesAreWhole()
    {
        Opened at;
        at.open();
        at.window->resize(700, 700);
        auto *sections = at.window->findChild<Navigation *>();
        QVERIFY(sections->isFolded());
        const auto height = [sections](const char *name) {
            const QList<QListWidgetItem *> all = sections->findItems(QLatin1String(name), Qt::MatchExactly);
            return all.isEmpty() ? 0 : sections->visualItemRect(all.constFirst()).height();
        };
        QVERIFY(height("Training agreements") > height("Trainees"));
        pictures::take(*at.window, "window-folded");
    }
};

DESK_TEST(tst_window_keys)
#include "tst_window_keys.moc"
