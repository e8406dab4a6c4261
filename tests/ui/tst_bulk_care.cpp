// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "tests/support/Runner.h"
#include "tests/ui/BulkDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/models/ActivityModel.h"
#include "ui/pages/ActivityPage.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

/// What the review of many must not say or do unasked: numbers that do not add up, records that look alike, ticks that nobody
/// gave, rows that change behind the press.
class tst_bulk_care : public BulkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init() { makeSettings(); }
    void cleanup() { endDesk(); }
    void groupsAddUp();
    void recordsOfOnePersonAreToldApart();
    void nothingChangesOnTheWayToTheOutbox();
    void acceptedIsWhatWasSeen();
    void nothingOfOneRowIsSaidOfAll();
    void whatWasTickedPastIsThere();
    void theTickIsForWhatItSays();
    void whatGoesNamesItsBatch();
    void everyReasonCountsItsRows();
    void whatWentIsToldFromAnotherBatch();
};

/// Every row is in one group, whatever is taken in and left out; and what was said of another number is not said any more.
void tst_bulk_care::groupsAddUp()
{
    begin(bulk::declarations(9, [](int i) { return i <= 3 ? QStringLiteral("paid") : i == 4 ? QStringLiteral("voided") : QStringLiteral("eligible"); }), declarationKind, 9);
    show(plan(declarationKind, QStringLiteral("void")));
    using Group = BatchWords::Group;
    const auto sum = [this] {
        int all = 0;
        for (QPushButton *chip : m_page->findChildren<QPushButton *>()) {
            if (chip->objectName().startsWith(QLatin1String("group")))
                all += chip->text().section(QLatin1Char(' '), -1).toInt();
        }
        return all;
    };
    QCOMPARE(sum(), 9);
    QCOMPARE(child<QPushButton>(qPrintable(QStringLiteral("group%1").arg(int(Group::Apart))))->text(), QStringLiteral("Will be clawed back (paid), left out until you take them in: 3"));
    main()->click();
    QCOMPARE(summary().size(), 1);
    for (int row = 0; row < lines()->rowCount(); ++row) {
        if (BatchWords::groupOf(*lines()->line(row)) == Group::Apart) {
            m_page->table()->selectRow(row);
            break;
        }
    }
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(settles());
    QCOMPARE(sum(), 9);
    QCOMPARE(main()->text(), QStringLiteral("Put 6 of 9 in outbox…"));
    QCOMPARE(child<QPushButton>("outcome:clawedBack")->text(), QStringLiteral("Will be clawed back (paid) 1"));
    QVERIFY(!m_page->findChild<ErrorSummary *>()->isVisible());
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(settles());
    QCOMPARE(count(Group::LeftOut), 1);
    QCOMPARE(sum(), 9);
}

void tst_bulk_care::recordsOfOnePersonAreToldApart()
{
    begin(bulk::declarations(2, [](int) { return QStringLiteral("eligible"); }), declarationKind, 2);
    show(plan(declarationKind, QStringLiteral("void")));
    const int tells = lines()->tellsColumn();
    QVERIFY(tells > 0);
    QCOMPARE(lines()->headerData(tells, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Type, Declaration date"));
    const QString told = lines()->index(0, tells).data().toString();
    QVERIFY2(told.startsWith(QStringLiteral("Started · ")) && told.contains(QLatin1String("2025")), qPrintable(told));
    child<QCheckBox>("sure")->setChecked(true);
    main()->click();
    QVERIFY(check() != nullptr);
    const QList<QLabel *> labels = check()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&told](const QLabel *each) { return each->text().contains(told); }));
    check()->findChild<QPushButton *>(QStringLiteral("back"))->click();
    m_page.reset();
    m_desk.reset();
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"))}), traineeKind, 1);
    show(plan(traineeKind, QStringLiteral("defer")));
    QCOMPARE(lines()->tellsColumn(), -1);
}

void tst_bulk_care::nothingChangesOnTheWayToTheOutbox()
{
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"))}),
          traineeKind, 2);
    BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
    begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
    begun.items[1].values.set(QStringLiteral("defer_date"), QStringLiteral("2099-02-15"));
    show(begun);
    put();
    QVERIFY(!m_page->table()->isEnabled());
    QVERIFY(!m_page->form()->isEnabled());
    QVERIFY(!child<QPushButton>("paste")->isEnabled());
    m_page->paste(QStringLiteral("0123450\t15/02/2026\n"));
    QTRY_COMPARE(m_desk->entries().size(), 1);
    QTRY_VERIFY(m_page->plan().has_value() && m_page->plan()->items.size() == 1);
    QVERIFY(settles());
    QVERIFY(m_page->table()->isEnabled() && m_page->form()->isEnabled());
    QCOMPARE(main()->text(), QStringLiteral("Show what is blocked")); // its day is to be mended, and until then there is nothing to put anywhere
    QVERIFY(lines()->setData(lines()->index(0, BatchLines::FirstField), QStringLiteral("15 Feb 2026"), Qt::EditRole));
    QVERIFY(settles());
    QCOMPARE(main()->text(), QStringLiteral("Put 1 of 1 in outbox…"));
    QVERIFY(main()->isVisible());
}

/// A tick holds for the rows and the answers that were there when it was given.
void tst_bulk_care::acceptedIsWhatWasSeen()
{
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"))}),
          traineeKind, 2);
    const QString rule = QStringLiteral("date.olderThanThreeMonths");
    const Values old{{QStringLiteral("defer_date"), QStringLiteral("2025-10-15")}};
    BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
    const BatchItem second = begun.items.takeLast();
    begun.shared = old;
    begun.ticked = {rule};
    begun.items[0].ticked = {rule};
    show(begun);
    using Group = BatchWords::Group;
    QCOMPARE(count(Group::Warned), 1); // begun anew, it is asked again
    child<QCheckBox>(qPrintable(rule))->setChecked(true);
    QVERIFY(settles());
    QCOMPARE(count(Group::Sends), 1);
    lines()->setShared({{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    QVERIFY(settles());
    QVERIFY(child<QCheckBox>(qPrintable(rule)) == nullptr);
    lines()->setShared(old);
    QVERIFY(settles());
    QVERIFY(!child<QCheckBox>(qPrintable(rule))->isChecked());
    QCOMPARE(count(Group::Warned), 1);
    child<QCheckBox>(qPrintable(rule))->setChecked(true);
    QVERIFY(settles());
    QCOMPARE(count(Group::Sends), 1);
    lines()->add({second});
    QTRY_COMPARE(count(Group::Warned), 2);
    QVERIFY(settles());
    QVERIFY(!child<QCheckBox>(qPrintable(rule))->isChecked());
    QCOMPARE(count(Group::Warned), 2);
}

namespace {
/// Two trainees whose training began on days of their own.
QJsonObject twoBegun()
{
    QJsonObject first = plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"));
    QJsonObject second = plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"));
    first[QStringLiteral("itt_start_date")] = QStringLiteral("2025-09-15");
    second[QStringLiteral("itt_start_date")] = QStringLiteral("2025-10-01");
    return traineeWorld({first, second});
}
const QString tooEarly = QStringLiteral("date.beforeIttStart");
} // namespace

void tst_bulk_care::nothingOfOneRowIsSaidOfAll()
{
    begin(twoBegun(), traineeKind, 2);
    BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
    begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2025-09-10")}};
    show(begun);
    const QString tick = child<QCheckBox>(qPrintable(tooEarly))->text();
    QVERIFY2(tick.contains(QStringLiteral("before the ITT start date, each one’s own day. ")) && tick.contains(QLatin1String("(2 like this)")), qPrintable(tick));
    // Of one row alone it is that row's day.
    lines()->setLeftOut({0}, true);
    QVERIFY(settles());
    QVERIFY(child<QCheckBox>(qPrintable(tooEarly))->text().contains(QLatin1String("2025. ")));
    // Two faults of one rule are two reasons.
    begun.items[0].values.set(QStringLiteral("defer_date"), QStringLiteral("31/02/2026"));
    begun.items[1].values.set(QStringLiteral("defer_date"), QStringLiteral("15/02/26"));
    show(begun);
    QCOMPARE(count(BatchWords::Group::Blocked), 2);
    QStringList chips;
    auto *reasons = child<QPushButton>("reasons");
    QVERIFY(reasons != nullptr);
    QTRY_VERIFY(reasons->isVisible());
    for (QAction *each : reasons->menu()->actions())
        chips.append(each->text());
    QCOMPARE(chips.size(), 2);
    QVERIFY2(chips.contains(QStringLiteral("Year must include 4 numbers (1)")), qPrintable(chips.join(QLatin1Char('\n'))));
    QVERIFY(!reasons->isChecked());
    child<QAction>("rule:date.format:2")->trigger();
    QCOMPARE(lines()->rowCount(), 1);
    QVERIFY(reasons->isChecked() && child<QAction>("rule:date.format:2")->isChecked() && !child<QPushButton>("all")->isChecked());
    QVERIFY2(reasons->accessibleName().contains(QLatin1String("(1)")), qPrintable(reasons->accessibleName()));
    // No sentence is a chip of its own.
    for (const QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->property("chip").toBool())
            QVERIFY2(each->text().size() < 30, qPrintable(each->text()));
    }
    child<QPushButton>("all")->click();
    QCOMPARE(lines()->rowCount(), 2);
    QVERIFY(!reasons->isChecked());
}

/// What cannot be undone here asks for a tick of its own, and a warning that was ticked can still be read.
void tst_bulk_care::whatWasTickedPastIsThere()
{
    begin(twoBegun(), traineeKind, 2);
    BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
    begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2025-09-10")}};
    show(begun);
    const QString chip = QStringLiteral("ticked:") + tooEarly;
    QVERIFY(child<QAction>(qPrintable(chip)) == nullptr);
    for (QCheckBox *each : m_page->form()->findChildren<QCheckBox *>()) {
        if (each->objectName() != QLatin1String("sure"))
            each->setChecked(true);
    }
    QVERIFY(settles());
    QCOMPARE(count(BatchWords::Group::Sends), 2);
    QCOMPARE(count(BatchWords::Group::Warned), 0);
    QVERIFY(child<QAction>(qPrintable(chip)) != nullptr);
    child<QAction>(qPrintable(chip))->trigger();
    QCOMPARE(lines()->rowCount(), 2);
    QVERIFY(child<QAction>(qPrintable(chip))->isChecked());
    main()->click();
    QVERIFY(check() == nullptr);
    QCOMPARE(summary(), QStringList{QStringLiteral("Tick the box to confirm that you want to defer 2 trainee(s)")});
    child<QCheckBox>("sure")->setChecked(true);
    main()->click();
    QVERIFY(check() != nullptr);
    QStringList words;
    for (const QLabel *each : check()->findChildren<QLabel *>())
        words.append(each->text());
    const QString all = words.join(QLatin1Char('\n'));
    for (const char *part : {"Will be sent: 2", "Warning ticked: 2", "Check the date of deferral."})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(QString(QLatin1String(part) + QStringLiteral(" is not in: ") + all)));
    QVERIFY(check()->findChild<QPushButton *>(QStringLiteral("back"))->isDefault());
    // What another command of the desk undoes does not ask.
    const Kinds kinds = Kinds::standard();
    const auto isFinal = [&kinds](const char *kind, const char *command) {
        return BatchWords::isFinal(*kinds.kind(QLatin1String(kind)), *kinds.command(QLatin1String(kind), QLatin1String(command)));
    };
    QVERIFY(isFinal("trainee", "defer") && isFinal("trainee", "withdraw") && isFinal("declaration", "void"));
    QVERIFY(!isFinal("participant", "defer") && !isFinal("participant", "resume") && !isFinal("participant", "changeSchedule") && !isFinal("participant", "declare"));
    QVERIFY(!isFinal("agreement", "hold") && !isFinal("agreement", "restart") && !isFinal("trainee", "addPlacement"));
}

/// "I understand …" is agreed to for the act that it names, and for no other.
void tst_bulk_care::theTickIsForWhatItSays()
{
    begin(bulk::declarations(5, [](int i) { return i == 1 ? QStringLiteral("paid") : QStringLiteral("eligible"); }), declarationKind, 5);
    show(plan(declarationKind, QStringLiteral("void")));
    auto *sure = child<QCheckBox>("sure");
    auto *changed = child<QLabel>("sureChanged");
    int voided = -1;
    int paid = -1;
    for (const BatchLine &line : lines()->lines())
        (line.outcome == QLatin1String("clawedBack") ? paid : voided) = line.item;
    lines()->setLeftOut({voided}, true);
    QVERIFY(settles());
    QVERIFY(sure->text().endsWith(QLatin1String(": void 3 declaration(s)")));
    sure->setChecked(true);
    QVERIFY(!changed->isVisible());
    lines()->setLeftOut({voided}, false);
    QVERIFY(settles());
    QVERIFY(sure->text().endsWith(QLatin1String(": void 4 declaration(s)")));
    QVERIFY(!sure->isChecked());
    QVERIFY(changed->isVisible() && changed->text().contains(QLatin1String("void 3 declaration(s)")));
    main()->click();
    QVERIFY(check() == nullptr);
    sure->setChecked(true);
    QVERIFY(!changed->isVisible());
    // A void and a claw-back are two things in every sentence that is agreed to.
    lines()->setLeftOut({paid}, false);
    QVERIFY(settles());
    const QString both = QStringLiteral("void 4 declaration(s) and claw back 1 declaration(s)");
    QVERIFY2(sure->text().endsWith(both) && !sure->isChecked(), qPrintable(sure->text()));
    child<QCheckBox>("clawedBack")->setChecked(true);
    sure->setChecked(true);
    QVERIFY(settles());
    QVERIFY(sure->isChecked());
    main()->click();
    QVERIFY(check() != nullptr);
    QCOMPARE(check()->findChild<QLabel *>(QStringLiteral("title"))->text(), QString(QStringLiteral("Check before you send: ") + both));
}

/// Nobody named it: its batches are called by what is queued, and a claw-back is found as one.
void tst_bulk_care::whatGoesNamesItsBatch()
{
    begin(bulk::declarations(6, [](int i) { return i <= 2 ? QStringLiteral("paid") : i == 3 ? QStringLiteral("voided") : QStringLiteral("eligible"); }), declarationKind, 6);
    BatchPlan begun = plan(declarationKind, QStringLiteral("void"));
    begun.name.clear();
    for (BatchItem &item : begun.items)
        item.takenIn = true;
    show(begun);
    auto *name = child<QLineEdit>("batchName");
    QVERIFY(name->text().isEmpty());
    child<QCheckBox>("clawedBack")->setChecked(true);
    QVERIFY(settles());
    QVERIFY2(name->placeholderText().contains(QLatin1String("Void: 3 declaration(s), ")), qPrintable(name->placeholderText()));
    put();
    const auto batches = [this] { return Desk::wait(m_desk->core().bulk().batches()); };
    QTRY_COMPARE(batches().size(), 2);
    const KindSpec &kind = *m_desk->core().kinds().kind(declarationKind);
    QStringList names;
    QStringList titles;
    for (const BatchSummary &each : batches()) {
        names.append(each.name.section(QLatin1Char(','), 0, 0));
        titles.append(BatchWords::title(kind, *kind.command(each.command), each.total, each.base));
    }
    names.sort();
    titles.sort();
    QCOMPARE(names, QStringList({QStringLiteral("Claw back: 2 declaration(s)"), QStringLiteral("Void: 3 declaration(s)")}));
    QCOMPARE(titles, names);
    ActivityPage page(m_desk->core(), *m_settings);
    page.show();
    page.entered();
    const auto what = [&page](int row) { return page.model()->index(row, ActivityModel::What).data().toString(); };
    QTRY_VERIFY(page.model()->rowCount() >= 10);
    page.findChild<QLineEdit *>(QStringLiteral("find"))->setText(QStringLiteral("claw back"));
    QTRY_COMPARE(page.model()->rowCount(), 4); // two drafts, put in the outbox
    for (int row = 0; row < 4; ++row)
        QTRY_COMPARE(what(row), QStringLiteral("Claw back"));
    page.findChild<QLineEdit *>(QStringLiteral("find"))->clear();
    QTRY_VERIFY(page.model()->rowCount() >= 10);
    auto *command = page.findChild<QComboBox *>(QStringLiteral("command"));
    QTRY_VERIFY(command->findText(QStringLiteral("Claw back")) > 0);
    command->setCurrentIndex(command->findText(QStringLiteral("Claw back")));
    QTRY_COMPARE(page.model()->rowCount(), 4);
    const QString path = m_settingsDir.filePath(QStringLiteral("record.csv"));
    Desk::wait(m_desk->core().journal().saveFile(path, page.model()->query()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("clawedBack"), 4);
    QCOMPARE(Desk::wait(m_desk->core().journal().check()).found, ActivityCheck::Found::Whole);
}

void tst_bulk_care::everyReasonCountsItsRows()
{
    QJsonObject gone = plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"));
    gone[QStringLiteral("state")] = QStringLiteral("withdrawn");
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), gone}), traineeKind, 2);
    BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
    begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2099-02-15")}};
    show(begun);
    auto *future = child<QAction>("rule:date.future");
    QVERIFY(future != nullptr);
    QVERIFY2(future->text().endsWith(QLatin1String(" (2)")), qPrintable(future->text()));
    future->trigger();
    QCOMPARE(lines()->rowCount(), 2);
    m_page->table()->clearSelection();
    QVERIFY(child<QPushButton>("leaveOut")->isEnabled()); // in reach of Tab, and it says what it waits for
    QCOMPARE(child<QPushButton>("leaveOut")->accessibleDescription(), QStringLiteral("Select at least one row first."));
    child<QPushButton>("leaveOut")->click();
    QCOMPARE(m_page->findChild<MessageBar *>()->text(), QStringLiteral("Select at least one row first."));
    m_page->table()->selectRow(0);
    QVERIFY(child<QPushButton>("leaveOut")->accessibleDescription() != QStringLiteral("Select at least one row first."));
}

/// Another batch was begun while the first was on its way: who waits for the first is told all the same.
void tst_bulk_care::whatWentIsToldFromAnotherBatch()
{
    const QJsonObject rhys = plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"));
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), rhys}), traineeKind, 2);
    BatchPlan first = plan(traineeKind, QStringLiteral("defer"));
    first.shared = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
    first.bringing = QStringLiteral("a file");
    show(first);
    QList<BatchPlan> told;
    connect(m_page.get(), &DeskPage::batchQueued, this, [&told](const BatchPlan &plan) { told.append(plan); });
    const BatchPlan other = plan(traineeKind, QStringLiteral("withdraw")); // asks the store, and waits for it
    put();
    m_page->begin(other);
    QTRY_COMPARE(m_desk->entries().size(), 2);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().bringing, QStringLiteral("a file"));
    QCOMPARE(m_page->plan()->command, QStringLiteral("withdraw"));
}

DESK_TEST(tst_bulk_care)
#include "tst_bulk_care.moc"
