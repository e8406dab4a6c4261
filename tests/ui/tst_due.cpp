// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RegisterDoor.h"
#include "tests/support/Runner.h"

#include "app/csv/Sheet.h"
#include "app/kind/Import.h"
#include "ui/MainWindow.h"
#include "ui/models/TokenNotices.h"
#include "ui/pages/DuePage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusLine.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTranslator>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace {
/// A desk on a certain day, at noon, with no connection but those that are noted.
struct OnDay {
    explicit OnDay(const QDate &day)
    {
        desk.clock = [day] { return std::make_unique<FakeClock>(QDateTime(day, QTime(12, 0), Qt::UTC)); };
        desk.config.practice = false;
        desk.start();
    }
    /// With the day on which its token ends.
    void note(const QString &name, const QDate &ends)
    {
        Connection connection = registerDoor(name);
        connection.environment = Environment::Sandbox;
        connection.tokenExpires = ends;
        Desk::wait(desk.core().saveConnection(connection, {}));
    }

    Desk desk{QUrl()};
    QSettings settings{desk.directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat};
};
} // namespace

/// The day on which a token ends, as a person noted it: what is said of it, where, and how often.
class tst_due : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_plurals.load(QStringLiteral(":/i18n/app_en_GB.qm"))); // "1 day", "7 days"
        QCoreApplication::installTranslator(&m_plurals);
    }

    void eachStepOfATokenIsSaidOnce()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
        const QDate ends(2026, 6, 30);
        const auto due = [&](int days) { return QList<Due>{{QStringLiteral("Grace"), {}, ends, QStringLiteral("grace")}, {QStringLiteral("Token"), {}, ends, QStringLiteral("connections"), 0, days, QStringLiteral("one")}}; };
        QList<int> said;
        for (int days = 30; days >= -3; --days) {
            TokenNotices notices(settings); // a start a day
            if (notices.next(due(days)))
                said.append(days);
            QVERIFY(!notices.next(due(days)));
        }
        QCOMPARE(said, (QList<int>{30, 7, 1, -1}));
        // A new day noted begins anew.
        TokenNotices notices(settings);
        QVERIFY(notices.next({{QStringLiteral("Token"), {}, ends.addDays(20), QStringLiteral("connections"), 0, 20, QStringLiteral("one")}}));
        QVERIFY(!notices.next({}));
    }

    /// A desk whose clock is moved on by days says it in its window, its status line and its list.
    void tokensAreSaidAsTheClockRuns_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("31 days") << 31 << QString();
        QTest::newRow("30 days") << 30 << QStringLiteral("The token of Registry expires in 30 days, on 1 June 2026");
        QTest::newRow("7 days") << 7 << QStringLiteral("The token of Registry expires in 7 days, on 1 June 2026");
        QTest::newRow("1 day") << 1 << QStringLiteral("The token of Registry expires in 1 day, on 1 June 2026");
        QTest::newRow("its day") << 0 << QStringLiteral("The token of Registry expires today");
        QTest::newRow("gone") << -1 << QStringLiteral("The token of Registry expired on 1 June 2026");
    }
    void tokensAreSaidAsTheClockRuns()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        const QDate ends(2026, 6, 1);
        OnDay at(ends.addDays(-days));
        MainWindow window(at.desk.core(), at.settings);
        window.show();
        QTRY_VERIFY(window.isReady());
        at.desk.core().setOffline(true);
        at.note(QStringLiteral("Registry"), ends);
        window.open(QStringLiteral("due"));
        auto *line = window.findChild<QPushButton *>(QStringLiteral("due"));
        auto *page = qobject_cast<DuePage *>(window.page(QStringLiteral("due")));
        auto *message = window.findChild<MessageBar *>();
        QTRY_VERIFY(page->isSettled());
        if (words.isEmpty()) {
            QTRY_COMPARE(window.current(), page);
            QCOMPARE(page->list()->count(), 0);
            QVERIFY(line->isHidden());
            QVERIFY(message->text().isEmpty());
            return;
        }
        QTRY_COMPARE(page->list()->count(), 1);
        QVERIFY(page->list()->item(0)->text().startsWith(words));
        QTRY_COMPARE(line->text(), words);
        QVERIFY(line->isVisible());
        QTRY_VERIFY(message->text().startsWith(QString(words + QLatin1Char('.'))));
        for (QPushButton *button : message->findChildren<QPushButton *>()) {
            if (button->objectName() == QLatin1String("action"))
                button->click();
        }
        QCOMPARE(window.current(), window.page(QStringLiteral("connections")));
    }

    /// The list as it is shown, into a file: by the button, and by its key in the list.
    void savedAsAFile()
    {
        const QDate ends(2026, 6, 1);
        OnDay at(ends.addDays(-7));
        DuePage page(at.desk.core(), at.settings);
        page.resize(900, 600);
        page.show();
        page.activateWindow();
        QTRY_VERIFY(page.isActiveWindow());
        at.desk.core().setOffline(true);
        page.entered();
        QTRY_VERIFY(page.isSettled());
        auto *button = page.findChild<QPushButton *>(QStringLiteral("save"));
        QVERIFY(button != nullptr && !button->isVisible()); // nothing is due, and nothing to save
        at.note(QStringLiteral("Registry"), ends);
        at.note(QStringLiteral("=Other"), ends.addDays(2));
        QTRY_COMPARE(page.list()->count(), 2);
        QVERIFY(button->isVisible());

        const auto choose = [&page](const QString &path) {
            auto *dialog = page.findChild<QFileDialog *>();
            if (dialog == nullptr || !dialog->isVisible())
                return false;
            dialog->selectNameFilter(path.endsWith(QLatin1String("csv")) ? QStringLiteral("CSV file (*.csv)") : QStringLiteral("Excel workbook (*.xlsx)"));
            Q_EMIT dialog->filterSelected(dialog->selectedNameFilter());
            dialog->setDirectory(QFileInfo(path).path());
            dialog->selectFile(path);
            static_cast<QDialog *>(dialog)->accept();
            return true;
        };
        const auto said = [&page] { return page.findChild<MessageBar *>()->text(); };
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const QString csv = at.desk.directory() + QStringLiteral("/due.csv");
        QVERIFY(choose(csv));
        QTRY_COMPARE(said(), QStringLiteral("2 rows saved to due.csv."));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).contains(QLatin1String("\"Day\",\"Days left\",\"What\",\"Details\"")), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(QLatin1String("\"2026-06-01\",\"7\",\"The token of Registry expires in 7 days, on 1 June 2026\",")), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).startsWith(QLatin1String("\"2026-06-03\",\"9\",\"The token of =Other")), qPrintable(lines.at(2)));

        QTRY_VERIFY(page.findChild<QFileDialog *>() == nullptr);
        page.activateWindow();
        QTRY_VERIFY(page.isActiveWindow());
        page.list()->setFocus();
        QTRY_VERIFY(page.list()->hasFocus());
        QTest::keyClick(page.list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        const QString workbook = at.desk.directory() + QStringLiteral("/due.xlsx");
        QVERIFY(choose(workbook));
        QTRY_COMPARE(said(), QStringLiteral("2 rows saved to due.xlsx."));
        const auto sheet = Sheets::read(workbook, {}, {});
        QVERIFY(sheet && sheet->rows.size() == 3);
        QCOMPARE(sheet->rows.at(1).cells.at(0).date, ends); // a real date there
        QVERIFY(sheet->rows.at(1).cells.at(1).number);
        QCOMPARE(sheet->texts(2).at(2), page.sheet().rows.at(1).at(2).toString());
    }

    /// Something nearer comes to the list: Enter opens what it stood on all the same.
    void oneStandsOnTheSameThing()
    {
        const QDate ends(2026, 6, 1);
        OnDay at(ends.addDays(-7));
        DuePage page(at.desk.core(), at.settings);
        page.show();
        at.desk.core().setOffline(true);
        page.entered();
        QTRY_VERIFY(page.isSettled());
        at.note(QStringLiteral("One"), ends);
        at.note(QStringLiteral("Two"), ends.addDays(2));
        QTRY_COMPARE(page.list()->count(), 2);
        page.list()->setCurrentRow(1);
        at.note(QStringLiteral("Three"), ends.addDays(-1));
        QTRY_COMPARE(page.list()->count(), 3);
        QVERIFY2(page.list()->currentItem()->text().startsWith(QLatin1String("The token of Two")), qPrintable(page.list()->currentItem()->text()));
    }

    void severalThingsNameTheTokenFirst()
    {
        const Due grace{QStringLiteral("Grace ends"), {}, QDate(2026, 6, 1), QStringLiteral("grace")};
        const Due token{QStringLiteral("The token of Registry expires today"), {}, QDate(2026, 6, 2), QStringLiteral("connections"), 0, 0, QStringLiteral("one")};
        QCOMPARE(StatusLine::dueWords({}), QString());
        QCOMPARE(StatusLine::dueWords({grace}), QStringLiteral("Grace ends"));
        QCOMPARE(StatusLine::dueWords({grace, grace}), QStringLiteral("2 things due soon"));
        QCOMPARE(StatusLine::dueWords({grace, token}), QStringLiteral("The token of Registry expires today and 1 more due"));
    }

    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_plurals); }

private:
    QTranslator m_plurals;
};

DESK_TEST(tst_due)
#include "tst_due.moc"
