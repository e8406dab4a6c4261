// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"
#include "tests/support/ServiceChange.h"

#include "app/Reviews.h"
#include "ui/MainWindow.h"
#include "ui/Style.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/TablePage.h"
#include "ui/text/StateWords.h"
#include "ui/widgets/CountTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace {
const QString early = QStringLiteral("earlyCareer");
const QString declaration = QStringLiteral("declaration");

/// A window over a real desk on a practice server with made-up people of all services.
struct Opened {
    PracticeServer server{PracticeServer::seeded(60, QStringLiteral("review"))};
    Desk desk{server.url()};
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;

    TablePage *open(const char *view)
    {
        if (!window) {
            desk.config.who = QStringLiteral("finn");
            desk.start();
            settings = std::make_unique<QSettings>(desk.directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
            window = std::make_unique<MainWindow>(desk.core(), *settings);
            window->resize(1440, 880);
            window->show();
        }
        window->open(QLatin1String(view));
        Desk::until([&] { return window->current() != nullptr && window->current() == window->page(QLatin1String(view)) && window->current()->isSettled(); });
        return qobject_cast<TablePage *>(window->page(QLatin1String(view)));
    }
    Connection connection() { return desk.core().currentConnection(early); }
    QList<qint64> order(const QString &kind, const QList<Condition> &conditions, const QString &sort = {})
    {
        Query query;
        query.kind = kind;
        query.connection = desk.core().currentConnection(QString::fromLatin1(desk.core().kinds().kind(kind)->service)).id;
        query.conditions = conditions;
        query.sort = sort;
        return Desk::wait(desk.core().order(query));
    }
    /// A change that came from the service: a colleague voided it there.
    QString voidOne()
    {
        const QString id = ServiceChange::voidable(desk);
        return ServiceChange::voided(server, desk, id) ? id : QString();
    }
};
} // namespace

class tst_review_page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void changedSinceMyReviewIsAFilterThatIsMarkedDone()
    {
        Opened at;
        TablePage *page = at.open("review");
        const int all = page->model()->rowCount();
        QVERIFY(all > 20);
        QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("preset.changed"))->isVisible());
        const QString id = at.voidOne();
        QVERIFY(!id.isEmpty());
        auto *chip = page->findChild<QPushButton *>(QStringLiteral("preset.changed"));
        QTRY_VERIFY_WITH_TIMEOUT(chip->isVisible(), 10000);
        QCOMPARE(chip->text(), QStringLiteral("Changed since my last review 1"));
        chip->click();
        QTRY_COMPARE(page->model()->rowCount(), 1);
        const int changed = page->model()->columnOf(QStringLiteral("changed"));
        QVERIFY(!page->table()->isColumnHidden(changed));
        QTRY_VERIFY(page->model()->index(0, changed).data().toString().contains(QString::fromUtf8("→ Voided")));
        QVERIFY(page->model()->index(0, page->model()->columnOf(QStringLiteral("changed_at"))).data().toString() != QLatin1String("None"));
        auto *mark = page->findChild<QPushButton *>(QStringLiteral("markAll"));
        QTRY_COMPARE(mark->text(), QStringLiteral("Mark &all 1 as reviewed"));
        mark->click();
        QTRY_COMPARE(page->model()->rowCount(), 0);
        QVERIFY(Desk::wait(at.desk.core().reviews().lastReview(QStringLiteral("review"), at.connection().id)).isValid());
        // Another view of the same kind has a mark of its own.
        QCOMPARE(Desk::wait(at.desk.core().reviews().changes(QStringLiteral("declarations"), at.connection().id)).size(), 1);
        page->filters()->clear();
        QTRY_COMPARE(page->model()->rowCount(), all);
        QVERIFY(page->table()->isColumnHidden(changed));
    }

    void whatIsNewIsListedToo()
    {
        Opened at;
        TablePage *page = at.open("review");
        const int all = page->model()->rowCount();
        // The service has one more than it had when the desk first looked.
        QJsonObject world = at.server.world().save();
        QJsonObject part = world[QLatin1String("earlyCareer")].toObject();
        QJsonArray declarations = part[QLatin1String("declarations")].toArray();
        QJsonObject more;
        for (const QJsonValue &each : std::as_const(declarations)) {
            if (each[QLatin1String("training_lead_provider")].toString() == at.connection().ours && each[QLatin1String("payment_status")].toString() == QLatin1String("no_payment"))
                more = each.toObject();
        }
        QVERIFY(!more.isEmpty());
        more[QStringLiteral("id")] = QStringLiteral("dddddddd-0000-4000-8000-00000000abcd");
        const QString now = at.desk.core().serviceNow(at.connection().id).toUTC().toString(Qt::ISODate);
        more[QStringLiteral("created_at")] = now;
        more[QStringLiteral("updated_at")] = now;
        declarations.append(more);
        part[QStringLiteral("declarations")] = declarations;
        world[QStringLiteral("earlyCareer")] = part;
        at.server.replace(world);
        at.desk.core().refresh(at.connection().id);
        auto *chip = page->findChild<QPushButton *>(QStringLiteral("preset.changed"));
        QTRY_COMPARE_WITH_TIMEOUT(chip->text(), QStringLiteral("Changed since my last review 1"), 10000);
        QTRY_COMPARE(page->model()->rowCount(), all + 1);
        chip->click();
        QTRY_COMPARE(page->model()->rowCount(), 1);
        const int changed = page->model()->columnOf(QStringLiteral("changed"));
        QTRY_COMPARE(page->model()->index(0, changed).data().toString(), QStringLiteral("New: Submitted"));
        // The detail says since when the desk knows it.
        QTRY_VERIFY(([page] {
            const QList<QLabel *> labels = page->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().endsWith(QLatin1String("first seen by this desk")); });
        }()));
        page->findChild<QPushButton *>(QStringLiteral("markAll"))->click();
        QTRY_COMPARE(page->model()->rowCount(), 0);
    }

    void oneRowIsMarkedAlone()
    {
        Opened at;
        TablePage *page = at.open("review");
        at.voidOne();
        at.voidOne();
        auto *chip = page->findChild<QPushButton *>(QStringLiteral("preset.changed"));
        QTRY_COMPARE_WITH_TIMEOUT(chip->text(), QStringLiteral("Changed since my last review 2"), 10000);
        chip->click();
        QTRY_COMPARE(page->model()->rowCount(), 2);
        QTRY_COMPARE(page->table()->selected().size(), 1);
        page->findChild<QPushButton *>(QStringLiteral("markSelected"))->click();
        QTRY_COMPARE(page->model()->rowCount(), 1);
    }

    void whatWantsAPersonIsCountedAsItsRows()
    {
        Opened at;
        TablePage *page = at.open("review");
        QTRY_VERIFY(page->findChild<QPushButton *>(QStringLiteral("preset.ours"))->isVisible());
        for (const FilterBar::Preset &preset : page->filters()->presets()) {
            auto *chip = page->findChild<QPushButton *>(QString(QStringLiteral("preset.") + preset.id));
            const qint64 counted = chip->property("count").toLongLong();
            QCOMPARE(chip->isVisible(), counted > 0);
            if (counted == 0)
                continue;
            chip->click();
            QTRY_COMPARE(page->model()->rowCount(), int(counted));
            chip->click();
        }
    }

    void countsAreThoseOfTheRowsAndFilter()
    {
        Opened at;
        TablePage *page = at.open("review");
        const int all = page->model()->rowCount();
        page->findChild<QPushButton *>(QStringLiteral("countBy"))->click();
        auto *counts = page->findChild<CountTable *>();
        auto *table = counts->findChild<QTableWidget *>();
        QVERIFY(counts->isVisible());
        QTRY_VERIFY(table->rowCount() > 1);
        qint64 sum = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            sum += QLocale().toLongLong(table->item(row, 1)->text());
        QCOMPARE(sum, qint64(all));
        const int first = QLocale().toInt(table->item(0, 1)->text());
        Q_EMIT table->cellClicked(0, 0);
        QTRY_COMPARE(page->model()->rowCount(), first);
        Q_EMIT table->cellClicked(0, 0);
        QTRY_COMPARE(page->model()->rowCount(), all);
    }

    void aStatementOpensItsDeclarations()
    {
        Opened at;
        TablePage *page = at.open("statements");
        const int column = page->model()->columnOf(QStringLiteral("declarations"));
        int position = -1;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
            for (int row = 0; row < page->model()->rowCount(); ++row) {
                if (QLocale().toInt(page->model()->index(row, column).data().toString()) > 0)
                    position = row;
            }
            return position >= 0;
        }()), 10000);
        const int counted = QLocale().toInt(page->model()->index(position, column).data().toString());
        page->table()->setCurrentIndex(page->model()->index(position, 0));
        page->findChild<QPushButton *>(QStringLiteral("drill.statement_id"))->click();
        QTRY_COMPARE(at.window->current(), at.window->page(QStringLiteral("review")));
        auto *review = qobject_cast<TablePage *>(at.window->current());
        QTRY_COMPARE_WITH_TIMEOUT(review->model()->rowCount(), counted, 10000);
        QVERIFY(review->filters()->isActive());
    }

    void whatSchoolsReportIsShownToo_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("shown");
        QTest::newRow("transfers") << QStringLiteral("transfers") << QStringLiteral("Leaving date");
        QTest::newRow("unfunded mentors") << QStringLiteral("mentors") << QStringLiteral("TRN");
        QTest::newRow("partnerships") << QStringLiteral("partnerships") << QStringLiteral("Training now");
        QTest::newRow("delivery partners") << QStringLiteral("partners") << QStringLiteral("Partnerships");
    }

    void whatSchoolsReportIsShownToo()
    {
        QFETCH(QString, view);
        QFETCH(QString, shown);
        Opened at;
        TablePage *page = at.open(view.toLatin1().constData());
        QVERIFY(page != nullptr);
        QTRY_VERIFY(page->model()->rowCount() > 0);
        QStringList titles;
        for (int column = 0; column < page->model()->columnCount(); ++column) {
            if (!page->table()->isColumnHidden(column))
                titles.append(page->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        QVERIFY2(titles.contains(shown), qPrintable(titles.join(QStringLiteral(", "))));
        page->table()->setCurrentIndex(page->model()->index(0, 0));
        const auto *detail = page->findChild<DetailPanel *>();
        QTRY_VERIFY(([detail] {
            const QList<QLabel *> labels = detail->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().startsWith(QLatin1String("Last read")); });
        }()));
    }

    void aParticipantOpensItsTransfers()
    {
        Opened at;
        TablePage *page = at.open("participants");
        const int column = page->model()->columnOf(QStringLiteral("transfer"));
        int position = -1;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
            for (int row = 0; row < page->model()->rowCount() && position < 0; ++row) {
                const QString text = page->model()->index(row, column).data().toString();
                if (text.startsWith(QLatin1String("To another")) || text.startsWith(QLatin1String("Next school")))
                    position = row;
            }
            return position >= 0;
        }()), 10000);
        page->table()->setCurrentIndex(page->model()->index(position, 0));
        page->findChild<QPushButton *>(QStringLiteral("drill.training_record_id"))->click();
        QTRY_COMPARE(at.window->current(), at.window->page(QStringLiteral("transfers")));
        auto *transfers = qobject_cast<TablePage *>(at.window->current());
        QTRY_VERIFY(transfers->filters()->isActive() && transfers->model()->rowCount() >= 1 && transfers->model()->rowCount() < 4);
    }

    void whatCanBeDoneNowComesFirst()
    {
        Opened at;
        TablePage *page = at.open("award");
        const QString trainee = QStringLiteral("trainee");
        const QList<Condition> received{{QStringLiteral("state"), Condition::Test::Is, {QStringLiteral("trn_received")}}};
        const QList<qint64> ordered = at.order(trainee, received, Review::standing);
        const QString id = at.desk.core().currentConnection(QStringLiteral("registerTrainees")).id;
        const auto extras = Desk::wait(at.desk.core().reviews().extras(QStringLiteral("award"), id, ordered));
        qsizetype last = 0;
        int now = 0;
        for (const qint64 row : ordered) {
            const RowExtras extra = extras.value(row);
            const qsizetype rank = extra.missing.isEmpty() ? (extra.cannotTell ? 1 : 0) : 1 + extra.missing.size();
            QVERIFY2(rank >= last, qPrintable(QString::number(row)));
            last = rank;
            now += rank == 0 ? 1 : 0;
        }
        QVERIFY(now > 0 && now < ordered.size());
        auto *chip = page->findChild<QPushButton *>(QStringLiteral("preset.possible"));
        QTRY_VERIFY(chip->isVisible());
        QTRY_COMPARE(chip->text(), QString(QStringLiteral("Can be done now ") + QString::number(now)));
        chip->click();
        QTRY_COMPARE(page->model()->rowCount(), now);
    }

    void aWholeListIsAskedForBeforeCountsAreReliedUpon()
    {
        Opened at;
        FakeClock *clock = nullptr;
        at.desk.clock = FakeClock::maker(clock, "2026-02-16T12:00:00Z");
        const auto wholeLists = [&at] {
            int count = 0;
            const QJsonArray requests = at.server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
            for (const QJsonValue &each : requests) {
                const QUrl url(each[QLatin1String("path")].toString());
                count += url.path().endsWith(QLatin1String("/trainees")) && !QUrlQuery(url).hasQueryItem(QStringLiteral("since")) ? 1 : 0;
            }
            return count;
        };
        at.open("participants");
        const auto fetched = [&] {
            clock->advance(std::chrono::milliseconds(20));
            const QList<Connection> all = at.desk.core().connections();
            return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(), [&](const Connection &each) {
                const ConnectionStatus status = at.desk.core().status(each.id);
                return status.lastSuccess.isValid() && !status.pulling;
            });
        };
        QVERIFY(Desk::until(fetched));
        const int first = wholeLists();
        QVERIFY(first > 0);
        at.open("award");
        QVERIFY(!Desk::until([&] { return wholeLists() > first; }, 300)); // read just now
        at.open("participants");
        clock->advance(std::chrono::minutes(11));
        QVERIFY(!Desk::until([&] { return wholeLists() > first; }, 300)); // nobody looks at counts
        at.open("award");
        QVERIFY(Desk::until([&] {
            clock->advance(std::chrono::milliseconds(20));
            return wholeLists() > first;
        }, 10000));
    }

    void theHelpHasTheDiagramsOfTheForms()
    {
        Opened at;
        at.open("review");
        at.window->open(QStringLiteral("help"));
        const QString text = at.window->findChild<HelpPage *>()->text();
        for (const char *words : {"Awaiting clawback", "Can become", "Nothing else", "Leaving", "What can be done"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
        const KindSpec kind = *at.desk.core().kinds().kind(declaration);
        const QString tip = StateWords::tip(kind, *kind.column(QStringLiteral("state")), QStringLiteral("paid"));
        QVERIFY(tip.contains(QLatin1String("Can become: Awaiting clawback")));
        QVERIFY(tip.contains(QLatin1String("What can be done: Void")));
        QVERIFY(!StateWords::tip(kind, *kind.column(QStringLiteral("state")), QStringLiteral("voided")).contains(QLatin1String("Void,")));
    }

    void aNameThatMatchesNothingIsPointedOut()
    {
        Opened at;
        TablePage *page = at.open("review");
        Connection own = at.connection();
        own.ours = QStringLiteral("Nobody at all");
        Desk::wait(at.desk.core().saveConnection(own, {}));
        const auto said = [&] {
            const auto bars = page->findChildren<MessageBar *>();
            return std::any_of(bars.cbegin(), bars.cend(), [](const MessageBar *bar) { return bar->isVisible() && bar->text().contains(QLatin1String("Nobody at all")); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 10000);
        const int whose = page->model()->columnOf(QStringLiteral("whose"));
        QTRY_COMPARE(page->model()->index(0, whose).data().toString(), QStringLiteral("Not ours"));
    }
};

DESK_TEST(tst_review_page)
#include "tst_review_page.moc"
