// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/BulkDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/form/FieldRow.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/ResultsPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableView.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>

/// Many at once as a person sees it: the review page and the results, over a real desk that works offline.
class tst_bulk_page : public BulkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init() { makeSettings(); }
    void cleanup() { endDesk(); }
    void voidsAreSplit();
    void clawbackWantsItsTick();
    void othersAreTheirOwnGroup();
    void oneDateForAnEmployer();
    void rowsAreEditedAndLeftOut();
    void warningIsTickedOnce();
    void resultsAddUp();
    void checkSaysWhatWillHappen();
    void nothingIsWrongBeforeTheFirstAnswer();
    void whatNoAnswerCuresIsSaidFirst();

private:
    bool saysBesideMain(const QString &words) const
    {
        const QList<QLabel *> all = main()->parentWidget()->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&words](const QLabel *each) { return each->isVisible() && each->text() == words; });
    }
};

namespace {
const QString agreementKind = QStringLiteral("agreement");

QJsonObject agreements(const QStringList &signedDates)
{
    QJsonArray all;
    for (int i = 0; i < signedDates.size(); ++i)
        all.append(QJsonObject{{QStringLiteral("eid"), QStringLiteral("0123")},
                               {QStringLiteral("trainingAgreementLocalId"), QStringLiteral("TA-%1").arg(i + 1)},
                               {QStringLiteral("learnerLocalId"), QStringLiteral("L%1").arg(i + 1)},
                               {QStringLiteral("status"), QStringLiteral("Active")},
                               {QStringLiteral("signedDate"), signedDates.at(i)}});
    const QJsonObject machine{{QStringLiteral("secret"), QStringLiteral("secret")}, {QStringLiteral("organisations"), QJsonArray{QStringLiteral("0123")}}};
    return {{QStringLiteral("clock"), bulk::start},
            {QStringLiteral("workBased"), QJsonObject{{QStringLiteral("machines"), QJsonObject{{QStringLiteral("clientId"), machine}}},
                                                      {QStringLiteral("agreements"), all}}}};
}
} // namespace

void tst_bulk_page::voidsAreSplit()
{
    begin(bulk::declarations(2, [](int) { return QStringLiteral("eligible"); }), declarationKind, 2);
    show(plan(declarationKind, QStringLiteral("void")));
    const QAbstractItemModelTester tester(lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(main()->text(), QStringLiteral("Put 2 of 2 in outbox…"));
    QCOMPARE(lines()->index(0, BatchLines::Outcome).data().toString(), QStringLiteral("Will be voided"));
    QVERIFY(lines()->index(0, 0).data().toString().startsWith(QLatin1String("Teacher ")));
    main()->click();
    QCOMPARE(summary().size(), 1);
    QVERIFY2(summary().constFirst().startsWith(QLatin1String("Tick the box to confirm that you want to void 2 declaration")), qPrintable(summary().constFirst()));
    QVERIFY(m_desk->entries().isEmpty());
    child<QCheckBox>("sure")->setChecked(true);
    QSignalSpy left(m_page.get(), &DeskPage::pageRequested);
    put();
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().constFirst().toString(), QStringLiteral("results"));
    QCOMPARE(m_desk->entries().size(), 2);
    QVERIFY(!m_desk->entries().constFirst().batch.isEmpty());
    QVERIFY(!m_page->plan());
}

void tst_bulk_page::clawbackWantsItsTick()
{
    begin(bulk::declarations(6, [](int i) { return i == 1 ? QStringLiteral("paid") : i == 2 ? QStringLiteral("voided") : QStringLiteral("eligible"); }), declarationKind, 6);
    show(plan(declarationKind, QStringLiteral("void")));
    using Group = BatchWords::Group;
    QCOMPARE(count(Group::Sends), 4);
    // The clawback is no choice of the person's yet: a group of its own.
    QCOMPARE(count(Group::Apart), 1);
    QCOMPARE(count(Group::LeftOut), 0);
    QCOMPARE(count(Group::Blocked), 1);
    QCOMPARE(count(Group::Warned), 0);
    QCOMPARE(main()->text(), QStringLiteral("Put 4 of 6 in outbox…"));
    pictures::take(*m_page, "bulk-voids");
    // The blocked one comes first, and its reason is a filter of its own.
    QCOMPARE(lines()->index(0, BatchLines::Outcome).data().toString(), QStringLiteral("Cannot be changed"));
    child<QAction>("rule:status.alreadyInState")->trigger();
    QCOMPARE(lines()->rowCount(), 1);
    QVERIFY(child<QCheckBox>("clawedBack") == nullptr);
    QVERIFY(child<QPushButton>("outcome:clawedBack") == nullptr); // none will be
    child<QPushButton>(qPrintable(QStringLiteral("group%1").arg(int(Group::Apart))))->click();
    QCOMPARE(lines()->rowCount(), 1);
    const QString apart = lines()->index(0, BatchLines::Outcome).data().toString();
    QCOMPARE(apart, QStringLiteral("If taken in: Will be clawed back (paid)"));
    QVERIFY(m_page->table()->columnWidth(BatchLines::Outcome) > m_page->table()->fontMetrics().horizontalAdvance(apart));
    QCOMPARE(lines()->index(0, BatchLines::Why).data().toString(), QStringLiteral("Nothing stands in the way"));
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *each) { return each->text().contains(QLatin1String("Will be clawed back (paid), left out until you take them in: 1")); }));
    m_page->table()->selectRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(settles());
    QCOMPARE(main()->text(), QStringLiteral("Put 5 of 6 in outbox…"));
    child<QCheckBox>("sure")->setChecked(true);
    main()->click();
    QVERIFY2(summary().value(0).startsWith(QLatin1String("Tick the box to confirm you want to claw back 1 declaration")), qPrintable(summary().value(0)));
    QVERIFY(m_desk->entries().isEmpty());
    child<QCheckBox>("clawedBack")->setChecked(true);
    QVERIFY(settles());
    put();
    QTRY_COMPARE(m_desk->entries().size(), 5);
    QCOMPARE(Desk::wait(m_desk->core().bulk().batches()).size(), 2);
    // The one that is voided already cannot be mended, so that nothing stays here.
    QTRY_VERIFY(!m_page->plan());
}

/// What is somebody else's is told apart from what cannot be changed, and what a person leaves out from what the desk does.
void tst_bulk_page::othersAreTheirOwnGroup()
{
    begin(bulk::declarations(5, [](int i) { return i == 1 ? QStringLiteral("paid") : i == 2 ? QStringLiteral("voided") : QStringLiteral("eligible"); }), declarationKind, 5);
    Connection door = m_desk->core().currentConnection(QStringLiteral("earlyCareer"));
    BatchPlan all = plan(declarationKind, QStringLiteral("void"));
    show(all);
    using Group = BatchWords::Group;
    const auto goes = std::find_if(lines()->lines().begin(), lines()->lines().end(), [](const BatchLine &line) { return BatchWords::groupOf(line) == Group::Sends; });
    m_page->table()->selectRow(lines()->rowOf(goes->item));
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(settles());
    QCOMPARE(count(Group::LeftOut), 1);
    QCOMPARE(count(Group::Apart), 1);
    QCOMPARE(count(Group::NotOurs), 0);
    QVERIFY(child<QPushButton>(qPrintable(QStringLiteral("group%1").arg(int(Group::NotOurs)))) == nullptr);
    m_page.reset();
    // The same list, seen by somebody else.
    door.ours = QStringLiteral("LP2");
    Desk::wait(m_desk->core().saveConnection(door, {}));
    show(all);
    QCOMPARE(count(Group::NotOurs), 5);
    QCOMPARE(count(Group::Blocked), 0);
    QCOMPARE(lines()->index(0, BatchLines::Outcome).data().toString(), QStringLiteral("Not ours"));
    auto *chip = child<QPushButton>(qPrintable(QStringLiteral("group%1").arg(int(Group::NotOurs))));
    QVERIFY(chip != nullptr);
    QCOMPARE(chip->text(), QStringLiteral("Not ours 5"));
    QCOMPARE(main()->text(), QStringLiteral("Show what is blocked"));
    child<QPushButton>("leaveOutBlocked")->click();
    QVERIFY(settles());
    QCOMPARE(count(Group::LeftOut), 5);
}

void tst_bulk_page::oneDateForAnEmployer()
{
    begin(agreements({QStringLiteral("2025-03-03"), QStringLiteral("2025-06-10"), QStringLiteral("2026-02-12")}), agreementKind, 3);
    show(plan(agreementKind, QStringLiteral("grace")));
    auto *date = m_page->form()->findChild<FieldRow *>(QStringLiteral("pauseDate"));
    QVERIFY(date != nullptr);
    date->findChild<QRadioButton *>(QStringLiteral("another"))->click();
    for (const auto &[name, text] : {std::pair{"day", "10"}, std::pair{"month", "2"}, std::pair{"year", "2026"}})
        QTest::keyClicks(date->findChild<QLineEdit *>(QLatin1String(name)), QLatin1String(text));
    auto *reason = m_page->form()->findChild<FieldRow *>(QStringLiteral("graceReasonCode"));
    reason->findChildren<QRadioButton *>().constFirst()->click();
    QVERIFY(settles());
    QCOMPARE(main()->text(), QStringLiteral("Put 2 of 3 in outbox…"));
    QCOMPARE(lines()->index(0, BatchLines::Outcome).data().toString(), QStringLiteral("Blocked"));
    const QString why = lines()->index(0, BatchLines::Why).data().toString();
    QVERIFY2(why.contains(QLatin1String("12 February 2026")) || why.contains(QLatin1String("13 February 2026")), qPrintable(why));
    const QString days = lines()->index(0, lines()->daysColumn()).data().toString();
    QVERIFY2(days.startsWith(QLatin1String("13 February 2026")), qPrintable(days));
    pictures::take(*m_page, "bulk-grace");
    child<QPushButton>("leaveOutBlocked")->click();
    QVERIFY(settles());
    QCOMPARE(count(BatchWords::Group::LeftOut), 1);
    QCOMPARE(count(BatchWords::Group::Blocked), 0);
    put();
    QTRY_COMPARE(m_desk->entries().size(), 2);
}

void tst_bulk_page::rowsAreEditedAndLeftOut()
{
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans")),
                        plainTrainee(QStringLiteral("cccccccccccccccccccccccc"), QStringLiteral("Tama"), QStringLiteral("Ngātai"))}),
          traineeKind, 3);
    BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
    begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
    show(begun);
    QCOMPARE(main()->text(), QStringLiteral("Put 3 of 3 in outbox…"));
    // F2 in the date cell takes any of the forms that a person writes.
    QTableView *table = m_page->table();
    const int dates = BatchLines::FirstField;
    table->setFocus();
    table->setCurrentIndex(lines()->index(1, dates));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("31/2/2026"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(count(BatchWords::Group::Blocked), 1);
    QCOMPARE(main()->text(), QStringLiteral("Put 2 of 3 in outbox…"));
    QVERIFY(lines()->setData(lines()->index(1, dates), QStringLiteral("3 Feb 2026"), Qt::EditRole));
    QVERIFY(settles());
    QCOMPARE(lines()->index(1, dates).data().toString(), QStringLiteral("3 February 2026"));
    QCOMPARE(main()->text(), QStringLiteral("Put 3 of 3 in outbox…"));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(settles());
    QCOMPARE(main()->text(), QStringLiteral("Put 2 of 3 in outbox…"));
    QCOMPARE(child<QPushButton>("leaveOut")->text(), QStringLiteral("Take in 1"));
    put();
    QTRY_COMPARE(m_desk->entries().size(), 2);
}

void tst_bulk_page::warningIsTickedOnce()
{
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"))}),
          traineeKind, 2);
    BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
    begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2025-10-15")}}; // more than three months ago
    show(begun);
    QCOMPARE(count(BatchWords::Group::Warned), 2);
    // The button is what it does: none can go, so that it leads to what stands in the way, and the words beside it say so.
    QCOMPARE(main()->text(), QStringLiteral("Show what to tick"));
    QCOMPARE(main()->accessibleDescription(), QStringLiteral("None of the 2 trainee(s) can go yet: their warnings are not ticked."));
    QVERIFY(saysBesideMain(main()->accessibleDescription()));
    main()->click();
    QCOMPARE(summary().size(), 1);
    QCheckBox *tick = nullptr;
    for (QCheckBox *box : m_page->form()->findChildren<QCheckBox *>()) {
        if (box->text().startsWith(QLatin1String("Send anyway: ")))
            tick = box;
    }
    QVERIFY(tick != nullptr);
    QVERIFY(tick->text().contains(QLatin1String("2 like this")));
    tick->setChecked(true);
    QVERIFY(settles());
    QCOMPARE(main()->text(), QStringLiteral("Put 2 of 2 in outbox…"));
    put();
    QTRY_COMPARE(m_desk->entries().size(), 2);
    QVERIFY(!m_desk->entries().constFirst().draft.ticked.isEmpty());
}

void tst_bulk_page::checkSaysWhatWillHappen()
{
    begin(bulk::declarations(8, [](int i) { return i == 1 ? QStringLiteral("paid") : i == 2 ? QStringLiteral("voided") : QStringLiteral("eligible"); }), declarationKind, 8);
    BatchPlan voids = plan(declarationKind, QStringLiteral("void"));
    voids.items[0].takenIn = true;
    voids.items[1].takenIn = true;
    show(voids);
    m_page->table()->selectAll();
    child<QCheckBox>("sure")->setChecked(true);
    if (auto *paid = child<QCheckBox>("clawedBack"))
        paid->setChecked(true);
    QVERIFY(settles());
    const QString said = child<QCheckBox>("sure")->text();
    QCOMPARE(count(BatchWords::Group::Sends), 7);
    QVERIFY2(said.endsWith(QLatin1String(": void 6 declaration(s) and claw back 1 declaration(s)")), qPrintable(said));
    main()->click();
    QVERIFY(check() != nullptr);
    QVERIFY(m_desk->entries().isEmpty());
    QStringList words;
    for (const QLabel *each : check()->findChildren<QLabel *>())
        words.append(each->text());
    const QString all = words.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QLatin1String("Check before you send: void ")), qPrintable(all));
    for (const char *part : {"Nothing has been sent yet.", "This cannot be taken back once it is sent.", "Will be voided: 6", " and 1 more", "Not among them: Cannot be changed: 1"})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(QString(QLatin1String(part) + QStringLiteral(" is not in: ") + all)));
    pictures::take(*check(), "bulk-check");
    // The safe way is the one that Enter takes, and nothing was put in the outbox by it.
    QVERIFY(check()->findChild<QPushButton *>(QStringLiteral("back"))->isDefault());
    check()->findChild<QPushButton *>(QStringLiteral("back"))->click();
    QTRY_VERIFY(check() == nullptr);
    QVERIFY(m_desk->entries().isEmpty());
    put();
    QTRY_VERIFY(m_desk->entries().size() >= 6);
}

void tst_bulk_page::nothingIsWrongBeforeTheFirstAnswer()
{
    begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"))}),
          traineeKind, 2);
    show(plan(traineeKind, QStringLiteral("defer")));
    QCOMPARE(count(BatchWords::Group::Blocked), 0);
    QCOMPARE(lines()->index(0, BatchLines::Outcome).data().toString(), QStringLiteral("Needs an answer"));
    QVERIFY(!child<QPushButton>("leaveOutBlocked")->isVisible());
    QCOMPARE(child<QLabel>("why")->text(), QString(lines()->index(0, 0).data().toString() + QStringLiteral(": Enter the date the trainee deferred")));
    pictures::take(*m_page, "bulk-unanswered");
    QCOMPARE(main()->text(), QStringLiteral("Show what is missing"));
    QCOMPARE(main()->accessibleDescription(), QStringLiteral("None of the 2 trainee(s) can go yet: answers are missing."));
    QVERIFY(saysBesideMain(main()->accessibleDescription()));
    main()->click();
    QVERIFY(check() == nullptr);
    QCOMPARE(summary(), QStringList{QStringLiteral("Enter the date the trainee deferred")});
    child<QPushButton>("discard")->click();
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QLatin1String("Nothing of it is in the outbox")));
    auto *name = child<QLineEdit>("batchName");
    QCOMPARE(name->cursorPosition(), 0);
    // One goes, the other stays: what is gone is not called gone by Discard.
    QVERIFY(lines()->setData(lines()->index(0, BatchLines::FirstField), QStringLiteral("15 Feb 2026"), Qt::EditRole));
    QVERIFY(settles());
    const int other = lines()->index(0, BatchLines::FirstField).data().toString().isEmpty() ? 0 : 1;
    QVERIFY(lines()->setData(lines()->index(other, BatchLines::FirstField), QStringLiteral("15 Feb 2099"), Qt::EditRole));
    QVERIFY(settles());
    QCOMPARE(count(BatchWords::Group::Blocked), 1);
    put();
    QTRY_COMPARE(m_desk->entries().size(), 1);
    QTRY_VERIFY(m_page->plan().has_value() && m_page->plan()->items.size() == 1);
    QVERIFY2(m_page->findChild<MessageBar *>()->text().startsWith(QLatin1String("In the outbox: 1 of 2.")), qPrintable(m_page->findChild<MessageBar *>()->text()));
    child<QPushButton>("discard")->click();
    QVERIFY2(m_page->findChild<MessageBar *>()->text().contains(QLatin1String("What is in the outbox stays there: 1.")), qPrintable(m_page->findChild<MessageBar *>()->text()));
}

void tst_bulk_page::whatNoAnswerCuresIsSaidFirst()
{
    QJsonObject left = plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"));
    left[QStringLiteral("state")] = QStringLiteral("withdrawn");
    begin(traineeWorld({left, plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"))}), traineeKind, 2);
    show(plan(traineeKind, QStringLiteral("defer")));
    QCOMPARE(count(BatchWords::Group::Blocked), 1);
    QCOMPARE(count(BatchWords::Group::Unanswered), 1);
    const QString why = lines()->index(0, BatchLines::Why).data().toString();
    QVERIFY2(why.startsWith(QLatin1String("This trainee cannot be deferred now.")), qPrintable(why));
    QVERIFY(child<QAction>("rule:date.missing") == nullptr);
}

void tst_bulk_page::resultsAddUp()
{
    begin(bulk::declarations(5, [](int) { return QStringLiteral("eligible"); }), declarationKind, 5);
    const BatchPlan voids = plan(declarationKind, QStringLiteral("void"));
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(voids)).queued, 5);
    ResultsPage page(m_desk->core(), *m_settings);
    page.resize(1240, 780);
    page.show();
    page.entered();
    QTRY_COMPARE(page.batches()->rowCount(), 1);
    QTRY_COMPARE(page.entries()->rowCount(), 5);
    const auto press = [&page](const char *name) { page.findChild<QPushButton *>(QLatin1String(name))->click(); };
    press("pause");
    QTRY_VERIFY(page.batches()->batch(0)->paused);
    QTRY_COMPARE(page.findChild<QPushButton *>(QStringLiteral("pause"))->text(), QStringLiteral("&Resume"));
    press("pause");
    QTRY_VERIFY(!page.batches()->batch(0)->paused);
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(page.batches()->batch(0)->of(EntryState::Done), 5, 20000);
    pictures::take(page, "results");
    qint64 sum = 0;
    const QList<BatchWords::Part> parts = BatchWords::parts(*page.batches()->batch(0));
    for (const BatchWords::Part &part : parts)
        sum += part.count;
    QCOMPARE(sum, 5);
    QTRY_VERIFY(page.findChild<QLabel *>(QStringLiteral("progress"))->text().startsWith(QLatin1String("5 accepted")));
    press("takeBack");
    QCOMPARE(page.findChild<MessageBar *>()->text(), QStringLiteral("Everything of this batch has been sent already."));
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("undo"))->isVisible());
    const QString path = m_settingsDir.filePath(QStringLiteral("sheet.pdf"));
    bool written = false;
    page.savePdf(path, [&written](bool done) { written = done; });
    QTRY_VERIFY(written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

DESK_TEST(tst_bulk_page)
#include "tst_bulk_page.moc"
