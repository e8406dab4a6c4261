// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include "app/Reviews.h"
#include "ui/MainWindow.h"
#include "ui/Style.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace {
/// A window over a real desk, its page shown before anything was fetched.
struct Opened {
    explicit Opened(const QJsonObject &world) : server(world, false), desk(server.url())
    {
        desk.config.who = QStringLiteral("finn");
        desk.start();
        settings = std::make_unique<QSettings>(desk.directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(desk.core(), *settings);
        window->resize(1440, 880);
    }
    TablePage *page(const char *view)
    {
        window->open(QLatin1String(view));
        return qobject_cast<TablePage *>(window->page(QLatin1String(view)));
    }
    static bool settles(const TablePage *page, int rows)
    {
        return Desk::until([&] { return page->isVisible() && page->isSettled() && page->model()->rowCount() >= rows; });
    }
    static QString chip(const TablePage *page, const char *preset)
    {
        const auto *button = page->findChild<QPushButton *>(QStringLiteral("preset.") + QLatin1String(preset));
        return button == nullptr || !button->isVisible() ? QString() : button->text();
    }

    PracticeServer server;
    Desk desk;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;
};

/// Two of ours and one of somebody else's, submitted 40 days before; one of ours 20 days before.
QJsonObject waiting()
{
    QJsonObject world = bulk::declarations(4, [](int) { return QStringLiteral("no_payment"); });
    QJsonObject part = world[QLatin1String("earlyCareer")].toObject();
    QJsonArray all = part[QLatin1String("declarations")].toArray();
    for (int i = 0; i < all.size(); ++i) {
        QJsonObject one = all[i].toObject();
        one[QStringLiteral("created_at")] = i == 3 ? QStringLiteral("2026-01-27T12:00:00Z") : QStringLiteral("2026-01-07T12:00:00Z");
        if (i == 2)
            one[QStringLiteral("training_lead_provider")] = QStringLiteral("LP2");
        all[i] = one;
    }
    part[QStringLiteral("declarations")] = all;
    world[QStringLiteral("earlyCareer")] = part;
    return world;
}
} // namespace

/// What a review shows before anybody has pressed anything.
class tst_review_first : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void whatIsShownAsSettledIsCountedToItsEnd()
    {
        QStringList wrong;
        int looked = 0;
        Opened at(PracticeServer::seeded(60, QStringLiteral("review")));
        TablePage *page = at.page("review");
        QVERIFY(page != nullptr);
        connect(page, &DeskPage::settledChanged, page, [&] {
            const int rows = page->model()->rowCount();
            if (!page->isSettled() || rows == 0)
                return;
            ++looked;
            QStringList said;
            for (const QLabel *label : page->findChildren<QLabel *>())
                said.append(label->text());
            const auto *ours = page->findChild<QPushButton *>(QStringLiteral("preset.ours"));
            if (said.filter(QRegularExpression(QStringLiteral("^%1 declaration").arg(rows))).isEmpty() || ours == nullptr || ours->property("count").toLongLong() == 0)
                wrong.append(QString::number(rows) + QStringLiteral(": ") + said.filter(QStringLiteral("declaration")).join(u'|'));
        });
        at.window->show();
        QVERIFY(Opened::settles(page, 20));
        QVERIFY(looked > 0);
        QCOMPARE(wrong, QStringList());
    }

    void onlyOursNeedAPerson()
    {
        Opened at(waiting());
        at.window->show();
        TablePage *page = at.page("review");
        QVERIFY(Opened::settles(page, 4));
        QCOMPARE(Opened::chip(page, "waiting"), QStringLiteral("Submitted for more than 30 days 2"));
        // Nobody has said who we are: then nothing can be left aside.
        Connection door = at.desk.core().currentConnection(QStringLiteral("earlyCareer"));
        door.ours.clear();
        Desk::wait(at.desk.core().saveConnection(door, {}));
        QTRY_COMPARE(Opened::chip(page, "waiting"), QStringLiteral("Submitted for more than 30 days 3"));
    }

    void theDaysAreThePersonsOwn()
    {
        Opened at(waiting());
        at.window->show();
        TablePage *page = at.page("review");
        QVERIFY(Opened::settles(page, 4));
        at.window->open(QStringLiteral("settings"));
        auto *settings = qobject_cast<SettingsPage *>(at.window->current());
        QVERIFY(settings != nullptr);
        auto *days = settings->findChild<QSpinBox *>(QStringLiteral("review/waitingDays"));
        QVERIFY(days != nullptr);
        QCOMPARE(days->value(), 30);
        QCOMPARE(settings->findChild<QSpinBox *>(QStringLiteral("review/cutOffDays"))->value(), 7);
        days->setValue(14);
        at.window->open(QStringLiteral("review"));
        QTRY_COMPARE(Opened::chip(page, "waiting"), QStringLiteral("Submitted for more than 14 days 3"));
        page->findChild<QPushButton *>(QStringLiteral("preset.waiting"))->click();
        QTRY_COMPARE(page->model()->rowCount(), 3);
    }

    void daysMoveTheConditions()
    {
        const ReviewSpec spec = Review::of(QStringLiteral("review"));
        QStringList values;
        for (const PresetSpec &preset : spec.attention) {
            if (preset.days == 0)
                continue;
            for (const Condition &condition : Review::resolved(Review::withDays(preset, 10), QDate(2026, 2, 16), QString()))
                values += condition.values.filter(QStringLiteral("2026-"));
        }
        // Ten days ago; today; and the day after the tenth to come.
        QCOMPARE(values, (QStringList{QStringLiteral("2026-02-06"), QStringLiteral("2026-02-16"), QStringLiteral("2026-02-27")}));
    }

    void statementsOpenOnTheLatestThatClosed()
    {
        QJsonObject world = waiting();
        QJsonObject part = world[QLatin1String("earlyCareer")].toObject();
        QJsonArray statements;
        for (int month = 1; month <= 80; ++month) {
            const QDate deadline = QDate(2024, 1, 1).addMonths(month).addDays(-1);
            statements.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("cccccccc-0000-4000-8000-%1").arg(month, 12, 10, QLatin1Char('0'))},
                                          {QStringLiteral("lead_provider"), QStringLiteral("LP1")},
                                          {QStringLiteral("cohort"), QStringLiteral("2025")},
                                          {QStringLiteral("deadline_date"), deadline.toString(Qt::ISODate)},
                                          {QStringLiteral("payment_date"), deadline.addDays(25).toString(Qt::ISODate)}});
        }
        part[QStringLiteral("statements")] = statements;
        world[QStringLiteral("earlyCareer")] = part;
        Opened at(world);
        at.window->show();
        TablePage *page = at.page("statements");
        QVERIFY(Opened::settles(page, 80));
        const auto cutOff = [&] {
            const auto record = Desk::wait(at.desk.core().record(QStringLiteral("statement"), page->table()->currentRow()));
            return record ? record->record.values.text(QStringLiteral("cut_off_date")) : QString();
        };
        QTRY_COMPARE(cutOff(), QStringLiteral("2026-01-31"));
        QVERIFY(page->table()->viewport()->rect().intersects(page->table()->visualRect(page->table()->currentIndex())));
        // Once: where the person goes, they stay.
        page->table()->setCurrentIndex(page->model()->index(0, 0));
        at.desk.core().refresh();
        QTRY_VERIFY(!at.desk.core().status(QStringLiteral("practice-earlyCareer")).pulling);
        QVERIFY(Opened::settles(page, 80));
        QCOMPARE(page->table()->currentIndex().row(), 0);
    }
};

DESK_TEST(tst_review_first)
#include "tst_review_first.moc"
