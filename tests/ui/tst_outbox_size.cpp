// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "tests/support/LongQueue.h"
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/models/OutboxModel.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Paced.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QTableView>

namespace {
constexpr int finished = 10'500;
constexpr int waiting = 3;
constexpr int screen = 3 * 64 + 1; // what one look may ask for: the windows of a screen and the row that a person stands on
const QList<EntryState> states{EntryState::Ready, EntryState::Waiting, EntryState::Done};
const QList<EntryState> unfinished{EntryState::Ready, EntryState::Waiting};
} // namespace

/// An outbox of years: what is asked for is what is looked at, whatever lies in the file.
class tst_outbox_size : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void finishedEntriesAreNotRead();
    void aChangeReadsWhatIsShown();
    void whatIsSelectedStays();
    void everythingIsCopiedAllTheSame();
    void ordersAreThoseOfTheEntries();
    void everyDraftIsInTheCheck();
    void hiddenPagesWait();
    void changesAreReadTogether();

private:
    /// The façade, counting.
    EntrySource counted();
    QTableView *table(OutboxModel &model);
    static QString cell(const OutboxModel &model, int row, int column) { return model.index(row, column).data().toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    int m_lists = 0;
    qsizetype m_entries = 0;
    std::unique_ptr<QTableView> m_table;
};

void tst_outbox_size::initTestCase()
{
    m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah())}));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.holdSeconds = 300;
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
    m_desk->end();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    finishOffline(m_desk->config.dataDir, finished, now.addDays(-3));
    queueOffline(m_desk->config.dataDir, waiting, now);
    m_desk->start();
    m_desk->core().setOffline(true);
}

void tst_outbox_size::cleanupTestCase()
{
    m_table.reset();
    m_desk.reset();
    m_server.reset();
}

EntrySource tst_outbox_size::counted()
{
    m_lists = 0;
    m_entries = 0;
    const EntrySource real = EntrySource::of(m_desk->core());
    return {[this, real](const EntryListQuery &query) {
                ++m_lists;
                const auto asked = real.list(query);
                whenDone(this, asked, [this](const Result<EntryList> &list) { m_entries += list ? list->seen.entries.size() : 0; });
                return asked;
            },
            [this, real](const QList<qint64> &ids) {
                m_entries += ids.size();
                return real.read(ids);
            }};
}

QTableView *tst_outbox_size::table(OutboxModel &model)
{
    m_table = std::make_unique<QTableView>();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setModel(&model);
    m_table->resize(1200, 700);
    m_table->show();
    return m_table.get();
}

void tst_outbox_size::finishedEntriesAreNotRead()
{
    OutboxModel model(m_desk->core(), counted(), states);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setShown(unfinished);
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), waiting, 20000);
    QCOMPARE(m_lists, 1);
    QCOMPARE(m_entries, waiting);
    QCOMPARE(model.countOf(EntryState::Done), finished);
    QCOMPARE(model.total(), finished + waiting);

    QTableView *view = table(model);
    m_entries = 0;
    model.setShown({});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), finished + waiting, 20000);
    QTRY_VERIFY(cell(model, 40, OutboxModel::Person).startsWith(QLatin1String("Person ")));
    QVERIFY2(m_entries <= screen, qPrintable(QString::number(m_entries)));
    m_entries = 0;
    view->scrollToBottom();
    QTRY_VERIFY(cell(model, finished, OutboxModel::Person).startsWith(QLatin1String("Person ")));
    QVERIFY2(m_entries <= screen, qPrintable(QString::number(m_entries)));
    QCOMPARE(m_lists, 2);
    m_table.reset();
}

void tst_outbox_size::aChangeReadsWhatIsShown()
{
    OutboxModel model(m_desk->core(), counted(), states);
    QSignalSpy settled(&model, &OutboxModel::settled);
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
    table(model);
    QTRY_VERIFY(cell(model, 0, OutboxModel::State).startsWith(QLatin1String("Ready")));
    const qint64 held = model.idAt(0);
    model.keep(model.idAt(9'000));
    QTRY_VERIFY(model.find(model.idAt(9'000)) != nullptr);
    QCOMPARE(model.whyNot(EntryAction::Hold, held), QString());
    QVERIFY(!model.whyNot(EntryAction::Hold, model.idAt(8'000)).isEmpty()); // a finished one that nobody looked at
    m_lists = 0;
    m_entries = 0;
    QCOMPARE(m_desk->act(held, EntryAction::Hold).moved, 1);
    settled.clear();
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
    QVERIFY(model.find(held) != nullptr && model.find(held)->held);
    QCOMPARE(m_lists, 1);
    QTRY_VERIFY(m_entries > 0);
    QVERIFY2(m_entries <= screen, qPrintable(QString::number(m_entries)));
    m_table.reset();
}

void tst_outbox_size::whatIsSelectedStays()
{
    OutboxModel model(m_desk->core(), counted(), states);
    QSignalSpy settled(&model, &OutboxModel::settled);
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
    QTableView *view = table(model);
    QSet<qint64> chosen;
    for (const int row : {1, 700, 9'999}) { // most of them were never looked at
        view->selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        chosen.insert(model.idAt(row));
    }
    view->selectionModel()->setCurrentIndex(model.index(9'999, 0), QItemSelectionModel::NoUpdate);
    const qint64 current = model.idAt(9'999);
    const auto selected = [&] {
        QSet<qint64> ids;
        const QModelIndexList rows = view->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            ids.insert(model.idAt(row.row()));
        return ids;
    };
    m_desk->act(model.idAt(1), EntryAction::Hold);
    settled.clear();
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
    QCOMPARE(selected(), chosen);
    settled.clear();
    model.sort(OutboxModel::Person, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
    QCOMPARE(selected(), chosen);
    QCOMPARE(model.idAt(view->currentIndex().row()), current);
    m_table.reset();
}

void tst_outbox_size::everythingIsCopiedAllTheSame()
{
    OutboxModel model(m_desk->core(), counted(), states);
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), finished + waiting, 20000);
    QStringList lines;
    model.asText(model.ids(), [&lines](const QString &text) { lines = text.split(QLatin1Char('\n')); });
    QTRY_COMPARE_WITH_TIMEOUT(lines.size(), finished + waiting + 1, 30000);
    QVERIFY(!lines.join(QLatin1Char('\n')).contains(QStringLiteral("…")));
    QList<QVariantList> cells;
    model.asCells({OutboxModel::Person, OutboxModel::Date}, [&cells](const QList<QVariantList> &rows) { cells = rows; });
    QTRY_COMPARE_WITH_TIMEOUT(cells.size(), finished + waiting, 30000);
    QCOMPARE(cells.constFirst().size(), 2);
    QCOMPARE(cells.constLast().at(1).typeId(), int(QMetaType::QDate));
}

/// In each order every row is where what it shows belongs.
void tst_outbox_size::ordersAreThoseOfTheEntries()
{
    OutboxModel model(m_desk->core(), counted(), states);
    model.setShown(unfinished);
    QSignalSpy settled(&model, &OutboxModel::settled);
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
    const auto shown = [&](int column) {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(cell(model, row, column));
        return cells;
    };
    const auto sorted = [&](int column, Qt::SortOrder order) {
        settled.clear();
        model.sort(column, order);
        return Desk::until([&] { return !settled.isEmpty(); });
    };
    for (int column = 0; column < OutboxModel::ColumnCount; ++column) {
        QVERIFY(sorted(column, Qt::AscendingOrder));
        QCOMPARE(model.rowCount(), waiting);
        const QStringList up = shown(column);
        QVERIFY(sorted(column, Qt::DescendingOrder));
        const QStringList down = shown(column);
        QCOMPARE(QStringList(down.crbegin(), down.crend()), up);
    }
    QVERIFY(sorted(OutboxModel::Date, Qt::AscendingOrder));
    QCOMPARE(shown(OutboxModel::Date), (QStringList{QStringLiteral("2 Feb 2026"), QStringLiteral("3 Feb 2026"), QStringLiteral("4 Feb 2026")}));
    QVERIFY(sorted(OutboxModel::Person, Qt::DescendingOrder));
    QVERIFY(shown(OutboxModel::Person).constFirst().startsWith(QLatin1String("Person 2,")));
    model.setText(QStringLiteral("defer 0000002"));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.total(), finished + waiting);
}

/// Far more drafts than the table holds: the page before the outbox speaks of each, and what it spoke of leaves.
void tst_outbox_size::everyDraftIsInTheCheck()
{
    constexpr int many = 500;
    constexpr int others = 7;
    Desk desk(m_server->url());
    desk.config.holdSeconds = 300;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(QStringLiteral("trainee")).size(), 1, 20000);
    desk.end();
    queueOffline(desk.config.dataDir, many, QDateTime::currentDateTimeUtc());
    {
        Db db;
        QVERIFY(db.open(desk.config.dataDir + QStringLiteral("/outbox.sqlite"), Db::Durability::Precious));
        QVERIFY(db.run(QStringLiteral("UPDATE entry SET state='draft', holds=0")));
        QVERIFY(db.run(QStringLiteral("UPDATE entry SET command='withdraw', values_json='{}' WHERE id<=%1").arg(others))); // the oldest, which stand last
    }
    desk.start();
    desk.core().setOffline(true);
    QSettings settings(m_folder.filePath(QStringLiteral("d.ini")), QSettings::IniFormat);
    DraftsView page(desk.core(), settings);
    page.resize(1200, 700);
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), many, 20000);
    QVERIFY(page.model()->find(1) == nullptr); // not among what was looked at
    page.table()->selectAll();
    page.findChild<QPushButton *>(QStringLiteral("release"))->click();
    QVERIFY2(Desk::until([&page] { return page.findChild<ReleaseCheck *>() != nullptr; }), qPrintable(page.findChild<MessageBar *>()->text()));
    auto *check = page.findChild<ReleaseCheck *>();
    QStringList words;
    for (const QLabel *each : check->findChildren<QLabel *>())
        words.append(each->text());
    const QString all = words.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("Defer: %1 trainee(s)").arg(many - others)), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Stay in the drafts: %1").arg(others)), qPrintable(all)); // nothing was answered in them
    QVERIFY2(check->findChild<QPushButton *>(QStringLiteral("put"))->text().contains(QStringLiteral("Put %1").arg(many - others)),
             qPrintable(check->findChild<QPushButton *>(QStringLiteral("put"))->text()));
}

void tst_outbox_size::hiddenPagesWait()
{
    const qint64 entry = m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    QSettings settings(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    TablePage page(m_desk->core(), settings, m_desk->core().kinds().views().constFirst());
    page.show();
    page.entered();
    const auto inHand = [&page] { return page.model()->rowCount() == 1 ? page.model()->known(0) : nullptr; };
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && inHand() != nullptr && inHand()->inHandState == EntryState::Ready, 20000);
    page.hide();
    const auto heard = [this] { // it goes after all that a page had asked for
        EntryListQuery none;
        none.matches = [](const Entry &) { return true; };
        return Desk::wait(m_desk->core().bulk().list(none)).rows.isEmpty();
    };
    QVERIFY(heard());
    QSignalSpy settled(page.model(), &RecordModel::settled);
    QSignalSpy changed(&m_desk->core(), &Core::outboxChanged);
    QCOMPARE(m_desk->act(entry, EntryAction::Hold).moved, 1);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(heard());
    QCOMPARE(settled.size(), 0);
    page.show(); // and nothing is missed
    QTRY_VERIFY(!settled.isEmpty());
    QTRY_VERIFY(inHand() != nullptr && inHand()->inHandHeld);

    // Nor does it for the records, which change many times while they are fetched.
    QTRY_VERIFY(page.isSettled());
    page.hide();
    QVERIFY(heard());
    settled.clear();
    Q_EMIT m_desk->core().recordsChanged(QStringLiteral("trainee"));
    QCOMPARE(m_desk->rows(QStringLiteral("trainee")).size(), 1); // asked after all that the page had asked for
    QCOMPARE(settled.size(), 0);
    page.show();
    QTRY_VERIFY(!settled.isEmpty());
    QTRY_VERIFY(page.isSettled());
}

void tst_outbox_size::changesAreReadTogether()
{
    QWidget page;
    int read = 0;
    Paced paced(&page, [&read] { ++read; });
    page.show();
    for (int i = 0; i < 20; ++i)
        paced.ask();
    QCOMPARE(read, 1); // at once
    QTRY_COMPARE(read, 2); // and what came meanwhile
    page.hide();
    for (int i = 0; i < 20; ++i)
        paced.ask();
    QCOMPARE(read, 2);
    page.show();
    QTRY_COMPARE(read, 3);
}

DESK_TEST(tst_outbox_size)
#include "tst_outbox_size.moc"
