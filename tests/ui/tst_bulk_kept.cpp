// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "tests/support/PlanOf.h"
#include "tests/support/Runner.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/TwoTrainees.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/pages/TablePage.h"
#include "ui/models/OutboxModel.h"
#include "ui/widgets/TableView.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace twoTrainees;

/// What was typed for many and is not in the outbox yet: there again for whoever comes back, and never begun over by mistake.
class tst_bulk_kept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void comesBackAfterARestart();
    void anotherAsksFirst();
    void manyDraftsAreCheckedFirst();
    void discardedLeadsBackToTheList();

private:
    static BatchPlan both(Opened &at, const QString &command = QStringLiteral("defer"))
    {
        return planOf(at.desk, QStringLiteral("trainee"), command);
    }
    static BulkPage *bulk(Opened &at) { return qobject_cast<BulkPage *>(at.window->page(QStringLiteral("bulk"))); }
    static QPushButton *named(Opened &at, const char *name)
    {
        for (QPushButton *each : at.window->findChildren<QPushButton *>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static bool says(Opened &at, const QString &words)
    {
        const QList<QLabel *> labels = at.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
    }
};

void tst_bulk_kept::comesBackAfterARestart()
{
    Opened at;
    at.open();
    at.window->startBatch(both(at));
    QTRY_VERIFY(bulk(at)->isSettled());
    QVERIFY(!at.desk.core().bulk().kept()); // nothing was typed
    bulk(at)->lines()->setShared({{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    // Left at once: it is kept before the page has thought of it.
    at.window->open(QStringLiteral("drafts"));
    QVERIFY(at.desk.core().bulk().kept());
    QVERIFY(says(at, QStringLiteral("Defer: 2 trainee(s), not yet in the outbox")));
    pictures::take(*at.window, "drafts-open-batch");
    at.window->open(QStringLiteral("trainees"));
    at.window.reset();
    at.desk.end();
    at.open();
    QTRY_VERIFY(at.desk.core().bulk().kept());
    at.window->open(QStringLiteral("drafts"));
    QVERIFY(says(at, QStringLiteral("Defer: 2 trainee(s), not yet in the outbox")));
    named(at, "goOnWithBatch")->click();
    QCOMPARE(at.window->current(), bulk(at));
    QTRY_VERIFY(bulk(at)->isSettled());
    QVERIFY(bulk(at)->plan().has_value());
    QCOMPARE(bulk(at)->plan()->shared.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-15"));
    QCOMPARE(bulk(at)->lines()->countOf(BatchWords::Group::Sends), 2);
    // Discarded among the drafts, it is gone from its page too.
    at.window->open(QStringLiteral("drafts"));
    named(at, "discardBatch")->click();
    QVERIFY(at.desk.core().bulk().kept()); // asked first
    named(at, "action")->click();
    QVERIFY(!at.desk.core().bulk().kept());
    QVERIFY(!bulk(at)->plan());
    QVERIFY(named(at, "goOnWithBatch") == nullptr);
}

void tst_bulk_kept::discardedLeadsBackToTheList()
{
    Opened at;
    at.open();
    at.window->startBatch(both(at));
    QTRY_VERIFY(bulk(at)->isSettled());
    QVERIFY(at.window->windowTitle().contains(QLatin1String("Defer")));
    named(at, "discard")->click();
    named(at, "action")->click();
    QVERIFY(!bulk(at)->plan());
    QCOMPARE(at.window->current(), at.window->page(QStringLiteral("trainees")));
    QVERIFY2(!at.window->windowTitle().contains(QLatin1String("Defer")), qPrintable(at.window->windowTitle()));
    QVERIFY(says(at, QStringLiteral("Batch discarded. Nothing of it was sent.")));
    QCOMPARE(at.window->focusWidget(), qobject_cast<TablePage *>(at.window->current())->table());
}

void tst_bulk_kept::anotherAsksFirst()
{
    Opened at;
    at.open();
    at.window->startBatch(both(at));
    QTRY_VERIFY(bulk(at)->isSettled());
    bulk(at)->lines()->setShared({{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    at.window->open(QStringLiteral("trainees"));
    at.window->startBatch(both(at, QStringLiteral("withdraw")));
    QCOMPARE(at.window->current(), at.page()); // it stands where it was, and asks
    QVERIFY(says(at, QStringLiteral("Defer: 2 trainee(s), not yet in the outbox")));
    QCOMPARE(bulk(at)->plan()->command, QStringLiteral("defer"));
    named(at, "action")->click();
    QCOMPARE(at.window->current(), bulk(at));
    QCOMPARE(bulk(at)->plan()->shared.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-15"));
    at.window->startBatch(both(at, QStringLiteral("withdraw")));
    QCOMPARE(bulk(at)->plan()->command, QStringLiteral("defer"));
    named(at, "other")->click();
    QVERIFY(says(at, QStringLiteral("Discard this batch? Defer: 2 trainee(s). Its rows and what you typed for them are lost.")));
    QVERIFY(at.desk.core().bulk().kept());
    QCOMPARE(bulk(at)->plan()->command, QStringLiteral("defer"));
    named(at, "action")->click();
    QCOMPARE(bulk(at)->plan()->command, QStringLiteral("withdraw"));
    QVERIFY(!at.desk.core().bulk().kept());
    // Nothing was typed for this one: another takes its place without a word.
    QTRY_VERIFY(bulk(at)->isSettled());
    at.window->startBatch(both(at));
    QCOMPARE(bulk(at)->plan()->command, QStringLiteral("defer"));
}

void tst_bulk_kept::manyDraftsAreCheckedFirst()
{
    Opened at;
    at.desk.config.holdSeconds = 600;
    at.open();
    for (const QString &id : {sarah, rhys}) {
        const qint64 entry = at.desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), id, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        at.desk.act(entry, EntryAction::TakeBack);
    }
    at.window->open(QStringLiteral("drafts"));
    auto *drafts = qobject_cast<DraftsView *>(at.window->current());
    QVERIFY(drafts != nullptr);
    QTRY_COMPARE(drafts->model()->rowCount(), 2);
    const auto isReady = [&at] {
        const QList<Entry> all = at.desk.entries();
        return std::count_if(all.begin(), all.end(), [](const Entry &each) { return each.state == EntryState::Ready; });
    };
    // A row that is only outlined is not selected.
    drafts->table()->clearSelection();
    QVERIFY(drafts->table()->currentIndex().isValid());
    named(at, "release")->click();
    QVERIFY(says(at, QStringLiteral("Select an entry first.")));
    QCOMPARE(isReady(), 0);
    drafts->table()->selectAll();
    QCOMPARE(named(at, "release")->text(), QStringLiteral("&Put 2 in outbox…"));
    named(at, "release")->click();
    const auto opened = [drafts] { return drafts->findChild<ReleaseCheck *>(); };
    QTRY_VERIFY(opened() != nullptr);
    ReleaseCheck *check = opened();
    QStringList words;
    for (const QLabel *each : check->findChildren<QLabel *>())
        words.append(each->text());
    const QString all = words.join(QLatin1Char('\n'));
    for (const char *part : {"Nothing has been sent yet.", "Defer: 2 trainee(s)", "Rhys Evans", "You cannot reverse this here."})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(QString(QLatin1String(part) + QStringLiteral(" is not in: ") + all)));
    pictures::take(*check, "drafts-check");
    QCOMPARE(check->findChild<QPushButton *>(QStringLiteral("put"))->text(), QStringLiteral("&Put 2 in outbox"));
    check->findChild<QPushButton *>(QStringLiteral("back"))->click();
    QTRY_VERIFY(opened() == nullptr);
    QCOMPARE(isReady(), 0);
    named(at, "release")->click();
    QTRY_VERIFY(opened() != nullptr);
    opened()->findChild<QCheckBox *>(QStringLiteral("sure"))->click();
    opened()->findChild<QPushButton *>(QStringLiteral("put"))->click();
    QTRY_COMPARE(isReady(), 2);
}

DESK_TEST(tst_bulk_kept)
#include "tst_bulk_kept.moc"
