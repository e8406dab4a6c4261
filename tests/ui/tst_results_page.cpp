// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/ResultsDesk.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/EntryPanel.h"
#include "ui/pages/OutboxFiles.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/text/BatchSheet.h"
#include "ui/text/EntryWords.h"
#include "ui/widgets/EmptyState.h"

#include <QtCore/QPointer>
#include <QtGui/QTextDocument>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLayout>
#include <QtWidgets/QProgressBar>

/// A batch after it was queued, by keyboard alone: paused, gone on with, taken back, cancelled, corrected and sent again,
/// and undone by the service's own inverse.
class tst_results_page : public ResultsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void pausedAndGoneOnWith();
    void takenBackUntilSent();
    void cancelAsksFirst();
    void refusedIsCorrectedAndSentAgain();
    void acceptedIsUndoneByTheInverse();
    void noWayBackIsSaid_data();
    void noWayBackIsSaid();
    void whichOfAPersonsIsSaid();
    void whatWasJustQueuedIsShown();
    void buttonsStayWhereTheyAre();
    void filtersKeepTheFocus();
    void atItsEndNoPlaceIsEmpty();
    void offlineNoTimeIsPromised();
    void nothingYetLeadsToTheOutbox();
};

using namespace results;

void tst_results_page::pausedAndGoneOnWith()
{
    QVERIFY(begin(trainees(4), trainee, 4));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QVERIFY(press(*m_page, QStringLiteral("pause")));
    QTRY_VERIFY(batch().paused);
    QTRY_COMPARE(said(), QStringLiteral("Paused. 4 stay until you press Resume; what is being sent now is finished."));
    auto *pause = m_page->findChild<QPushButton *>(QStringLiteral("pause"));
    QTRY_COMPARE(pause->text(), QStringLiteral("&Resume"));
    QTRY_VERIFY(label(QStringLiteral("4 wait(s)")).endsWith(QLatin1String("paused")));
    // Nothing of it leaves meanwhile.
    m_desk->core().setOffline(false);
    QVERIFY(!Desk::until([this] { return !m_server->writes().isEmpty(); }, 300));
    QVERIFY(press(*m_page, QStringLiteral("pause")));
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 4, 20000);
    QCOMPARE(m_server->writes().size(), 4);
}

void tst_results_page::takenBackUntilSent()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QVERIFY(press(*m_page, QStringLiteral("takeBack")));
    QTRY_COMPARE(of(EntryState::Draft), 3);
    QTRY_COMPARE(said(), QStringLiteral("3 are back in the drafts.")); // nothing had begun to be sent
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget())); // though its button has gone
    m_desk->core().setOffline(false);
    QVERIFY(!Desk::until([this] { return !m_server->writes().isEmpty(); }, 300));
    // And queued once more as the same batch, with its answers.
    QSignalSpy asked(m_page.get(), &DeskPage::batchRequested);
    QVERIFY(press(*m_page, QStringLiteral("correct")));
    QTRY_COMPARE(asked.size(), 1);
    const auto again = asked.constFirst().constFirst().value<BatchPlan>();
    QCOMPARE(again.items.size(), 3);
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(again)).queued, 3);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 3, 20000);
    QCOMPARE(said(), QString()); // they are no drafts any more
    QCOMPARE(m_page->batches()->rowCount(), 1);
    // What was sent altogether leaves nothing to take back.
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("takeBack"))->isVisible());
}

void tst_results_page::cancelAsksFirst()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QVERIFY(press(*m_page, QStringLiteral("cancel")));
    QTRY_VERIFY(said().startsWith(QLatin1String("Cancel the 3 that have not been sent?")));
    QCOMPARE(of(EntryState::Ready), 3);
    pictures::take(*m_page, "results-cancel");
    auto *bar = m_page->findChild<MessageBar *>();
    QPushButton *sure = nullptr;
    for (QPushButton *each : bar->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().contains(QLatin1String("Cancel 3")))
            sure = each;
    }
    QVERIFY(sure != nullptr);
    QVERIFY(sure->focusPolicy() & Qt::TabFocus);
    sure->setFocus();
    QTest::keyClick(sure, Qt::Key_Space);
    QTRY_COMPARE(of(EntryState::Dropped), 3);
    QCOMPARE(said(), QStringLiteral("3 are cancelled and will not be sent."));
    m_desk->core().setOffline(false);
    QVERIFY(!Desk::until([this] { return !m_server->writes().isEmpty(); }, 300));
}

void tst_results_page::refusedIsCorrectedAndSentAgain()
{
    m_server = std::make_unique<PracticeServer>(trainees(3), false);
    FaultProxy proxy(quint16(m_server->url().port()));
    QVERIFY(begin({}, trainee, 3, proxy.url()));
    proxy.script({{Fault::Kind::Status, false, 422}}, [](const QByteArray &head) { return FaultProxy::writes(head) && head.contains(idOf(1).toUtf8()); });
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Rejected), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 2, 20000);
    pictures::take(*m_page, "results-refused");
    QSignalSpy asked(m_page.get(), &DeskPage::batchRequested);
    QVERIFY(press(*m_page, QStringLiteral("correct")));
    QTRY_COMPARE(asked.size(), 1);
    // Only the refused one, with what was asked for it, to be changed in its row.
    BulkPage review(m_desk->core(), *m_settings);
    review.resize(1240, 780);
    review.show();
    review.begin(asked.constFirst().constFirst().value<BatchPlan>());
    QTRY_VERIFY(review.isSettled());
    QCOMPARE(review.lines()->rowCount(), 1);
    const QModelIndex day = review.lines()->index(0, BatchLines::FirstField);
    QCOMPARE(day.data().toString(), QStringLiteral("15 February 2026"));
    QVERIFY(review.lines()->setData(day, QStringLiteral("14 Feb 2026"), Qt::EditRole));
    QTRY_VERIFY(review.isSettled() && review.findChild<QPushButton *>(QStringLiteral("main"))->text() == QStringLiteral("Put 1 of 1 in outbox…"));
    review.findChild<QCheckBox *>(QStringLiteral("sure"))->setChecked(true);
    QVERIFY(press(review, QStringLiteral("main")));
    auto *check = review.findChild<QDialog *>(QStringLiteral("bulkCheck"));
    QVERIFY(check != nullptr && press(*check, QStringLiteral("put")));
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 3, 20000);
    QCOMPARE(m_page->batches()->rowCount(), 1);
    QCOMPARE(batch().total, 3);
    QCOMPARE(m_server->applied(idOf(1)), 1);
    QCOMPARE(m_desk->record(trainee, idOf(1))->record.values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-14"));
}

void tst_results_page::acceptedIsUndoneByTheInverse()
{
    QVERIFY(begin(bulk::declarations(3, [](int) { return QStringLiteral("eligible"); }), participant, 3));
    QVERIFY(queue(plan(participant, QStringLiteral("defer"), {{QStringLiteral("reason"), QStringLiteral("career-break")}})));
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 3, 20000);
    QVERIFY(label(QStringLiteral("What was accepted can be undone")).contains(QStringLiteral("“Resume”")));
    // One of them alone, too.
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("undoOne")) != nullptr);
    QSignalSpy one(m_page.get(), &DeskPage::commandRequested);
    QTest::keyClick(m_page->findChild<QPushButton *>(QStringLiteral("undoOne")), Qt::Key_Space);
    QTRY_COMPARE(one.size(), 1);
    QCOMPARE(one.constFirst().at(1).toString(), QStringLiteral("resume"));
    QCOMPARE(one.constFirst().at(2).value<QList<qint64>>().size(), 1);
    QSignalSpy asked(m_page.get(), &DeskPage::batchRequested);
    QVERIFY(press(*m_page, QStringLiteral("undo")));
    QTRY_COMPARE(asked.size(), 1);
    const auto back = asked.constFirst().constFirst().value<BatchPlan>();
    QCOMPARE(back.command, QStringLiteral("resume"));
    QCOMPARE(back.items.size(), 3);
    // The service takes a resumption from the day after.
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(back)).queued, 0);
    const QDateTime tomorrow = QDateTime::fromString(bulk::start, Qt::ISODate).addDays(1);
    m_server->world().freeze(tomorrow);
    m_desk->core().refresh();
    QVERIFY(Desk::until([&] { return m_desk->core().serviceNow(back.connection) >= tomorrow.addSecs(-60); }));
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(back)).queued, 3);
    QVERIFY(Desk::until([this] {
        const QList<BatchSummary> all = Desk::wait(m_desk->core().bulk().batches());
        return all.size() == 2 && all.constFirst().of(EntryState::Done) == 3;
    }));
    const QList<Row> rows = m_desk->rows(participant);
    for (const Row &row : rows)
        QCOMPARE(m_desk->record(participant, row.id)->record.values.text(QStringLiteral("training_status")), QStringLiteral("active"));
}

void tst_results_page::noWayBackIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::newRow("a deferral of a trainee") << trainee << QStringLiteral("defer");
    QTest::newRow("a void") << declaration << QStringLiteral("void");
}

void tst_results_page::noWayBackIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    QVERIFY(begin(kind == trainee ? trainees(2) : bulk::declarations(2, [](int) { return QStringLiteral("eligible"); }), kind, 2));
    QVERIFY(queue(plan(kind, command, kind == trainee ? deferral : Values())));
    QCOMPARE(label(QStringLiteral("What was accepted")), QString()); // nothing was, yet
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 2, 20000);
    QTRY_COMPARE(label(QStringLiteral("What was accepted")), QStringLiteral("What was accepted cannot be taken back here. The service has no way back for it."));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("undo"))->isVisible());
    const auto times = [this] {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::count_if(labels.begin(), labels.end(), [](const QLabel *each) { return each->isVisible() && each->text().startsWith(QLatin1String("What was accepted")); });
    };
    QTRY_COMPARE(times(), 1);
}

/// Two declarations of one teacher look the same by name and number: what tells them apart is said of each, wherever it goes.
void tst_results_page::whichOfAPersonsIsSaid()
{
    QJsonObject world = bulk::declarations(2, [](int) { return QStringLiteral("eligible"); });
    QJsonObject part = world[QLatin1String("earlyCareer")].toObject();
    QJsonArray made = part[QLatin1String("declarations")].toArray();
    QJsonObject second = made.at(1).toObject();
    second[QLatin1String("participant_id")] = bulk::participant(1);
    second[QLatin1String("declaration_type")] = QStringLiteral("retained-1");
    second[QLatin1String("declaration_date")] = QStringLiteral("2026-01-12T10:00:00Z");
    made[1] = second;
    part[QLatin1String("declarations")] = made;
    world[QLatin1String("earlyCareer")] = part;
    QVERIFY(begin(world, declaration, 2));
    QVERIFY(queue(plan(declaration, QStringLiteral("void"), {})));
    const QString started = QStringLiteral("Started · 1 Oct 2025");
    const QString retained = QStringLiteral("Retained 1 · 12 Jan 2026");
    QTRY_COMPARE(m_page->entries()->rowCount(), 2);
    QStringList said;
    for (int row = 0; row < 2; ++row)
        said.append(m_page->entries()->index(row, OutboxModel::What).data().toString());
    said.sort();
    QCOMPARE(said, QStringList({QStringLiteral("Void: ") + retained, QStringLiteral("Void: ") + started}));
    QTRY_VERIFY(!label(started).isEmpty() || !label(retained).isEmpty());
    // On paper and in the file as well.
    EntryQuery query;
    query.batch = batch().id;
    const QList<Entry> entries = Desk::wait(m_desk->core().entries(query));
    QTextDocument sheet;
    BatchSheet::write(sheet, BatchSheet::about(m_desk->core(), batch()), entries);
    const QString path = m_folder->filePath(QStringLiteral("results.csv"));
    m_page->findChild<OutboxFiles *>()->exportTo(path, {});
    QTRY_VERIFY(this->said().startsWith(QLatin1String("2 entry(s) saved")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    for (const QString &each : {started, retained})
        QVERIFY2(sheet.toPlainText().contains(each) && saved.contains(each), qPrintable(each));
    // It tells, and is not compared: nothing of it keeps the void from being sent.
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 2, 20000);
}

void tst_results_page::whatWasJustQueuedIsShown()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    BatchPlan first = plan(trainee, QStringLiteral("defer"), deferral);
    const BatchItem other = first.items.takeLast();
    QVERIFY(queue(first));
    QVERIFY(press(*m_page, QStringLiteral("takeBack")));
    QTRY_VERIFY(said().startsWith(QLatin1String("2 are back in the drafts.")));
    // One more from elsewhere, while the page is not shown.
    m_page->hide();
    BatchPlan second = first;
    second.name = QStringLiteral("March");
    second.items = {other};
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(second)).queued, 1);
    m_page->queued(second);
    m_page->show();
    m_page->entered();
    QTRY_COMPARE(label(QStringLiteral("March")), QStringLiteral("March"));
    QCOMPARE(m_page->table()->currentIndex().row(), 0);
    QCOMPARE(said(), QString());
    QTRY_COMPARE(m_page->entries()->rowCount(), 1);
    // A person who looks at an older one is not taken away from it.
    m_page->table()->setCurrentIndex(m_page->batches()->index(1, 0));
    m_page->entered();
    QTRY_COMPARE(label(QStringLiteral("February")), QStringLiteral("February"));
    QCOMPARE(m_page->table()->currentIndex().row(), 1);
}

/// Nobody presses one button and hits another that slid there meanwhile; and what can do nothing is not there.
void tst_results_page::buttonsStayWhereTheyAre()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    const auto button = [this](const char *name) { return m_page->findChild<QPushButton *>(QLatin1String(name)); };
    QVERIFY(button("takeBack")->isVisible() && !button("correct")->isVisible());
    QCOMPARE(button("takeBack")->text(), QStringLiteral("&Take back the unsent")); // of one entry the panel says "Take back"
    QHash<QString, QPoint> places;
    // What is not there has its place behind the others, not between them.
    QTRY_VERIFY(button("print")->x() - button("cancel")->geometry().right() <= 2 * m_page->fontMetrics().averageCharWidth());
    for (const char *name : {"takeBack", "cancel", "print", "pdf"})
        places.insert(QLatin1String(name), button(name)->pos());
    const auto stay = [&] {
        return std::all_of(places.keyBegin(), places.keyEnd(), [&](const QString &name) {
            const auto *each = m_page->findChild<QPushButton *>(name);
            return !each->isVisible() || each->pos() == places.value(name);
        });
    };
    QVERIFY(press(*m_page, QStringLiteral("pause")));
    QTRY_COMPARE(button("pause")->text(), QStringLiteral("&Resume"));
    QTRY_VERIFY(stay());
    QCOMPARE(m_page->findChild<QProgressBar *>()->value(), 0);
    QVERIFY(press(*m_page, QStringLiteral("takeBack")));
    QTRY_VERIFY(button("correct")->isVisible() && !button("takeBack")->isVisible());
    m_page->layout()->activate();
    QVERIFY(stay());
    QTRY_COMPARE(m_page->findChild<QProgressBar *>()->value(), 0);
    QTRY_COMPARE(label(QStringLiteral("3 back")), QStringLiteral("3 back in the drafts"));
}

/// While the batch is being sent its parts come and go: the filter that a person stands on does not, nor the way to the rows.
void tst_results_page::filtersKeepTheFocus()
{
    QVERIFY(begin(trainees(4), trainee, 4));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QPointer<QPushButton> all = m_page->findChild<QPushButton *>(QStringLiteral("part-1"));
    QVERIFY(all != nullptr && all->isVisible());
    all->setFocus();
    QTRY_VERIFY(all->hasFocus());
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 4, 20000);
    QVERIFY(all != nullptr);
    QVERIFY(all->hasFocus());
    QStringList order;
    for (const QWidget *each = all->nextInFocusChain(); each != all; each = each->nextInFocusChain()) {
        if (each->objectName().startsWith(QLatin1String("part")) || each->objectName() == QLatin1String("batchEntries"))
            order.append(each->objectName());
    }
    QVERIFY2(order.size() > 1 && order.constLast() == QLatin1String("batchEntries"), qPrintable(order.join(QLatin1Char(' '))));
}

/// Nobody pressed here: what can do nothing any more leaves no hole.
void tst_results_page::atItsEndNoPlaceIsEmpty()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    const auto button = [this](const char *name) { return m_page->findChild<QPushButton *>(QLatin1String(name)); };
    const int before = button("print")->x();
    QVERIFY(button("pause")->isVisible() && before > 0);
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 3, 20000);
    QTRY_VERIFY(!button("pause")->isVisible());
    QTRY_COMPARE(button("print")->x(), 0);
}

/// Who sent one by one finds it all the same.
void tst_results_page::nothingYetLeadsToTheOutbox()
{
    QVERIFY(begin(trainees(1), trainee, 1));
    m_page = std::make_unique<ResultsPage>(m_desk->core(), *m_settings);
    m_page->show();
    m_page->entered();
    auto *way = m_page->findChild<EmptyState *>()->findChild<QPushButton *>(QStringLiteral("other"));
    QTRY_VERIFY(way->isVisible() && m_page->isSettled());
    QVERIFY(!label(QStringLiteral("What you put in the outbox for several records")).isEmpty());
    QSignalSpy asked(m_page.get(), &DeskPage::pageRequested);
    way->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("outbox"));
}

void tst_results_page::offlineNoTimeIsPromised()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QTRY_COMPARE(label(QStringLiteral("3 wait(s)")), QStringLiteral("3 wait(s) · Working offline"));
    QVERIFY(press(*m_page, QStringLiteral("takeBack")));
    QTRY_COMPARE(of(EntryState::Draft), 3);
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("cancel"))->isVisible());
    // One of them has its check page, as among the drafts.
    const auto release = [this]() -> QPushButton * {
        for (QPushButton *each : m_page->findChild<EntryPanel *>()->findChildren<QPushButton *>()) {
            if (each->text() == EntryWords::verb(EntryAction::Release))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(release() != nullptr);
    release()->click();
    QTRY_VERIFY(m_page->findChild<ReleaseCheck *>() != nullptr);
    QCOMPARE(of(EntryState::Draft), 3);
    m_page->findChild<ReleaseCheck *>()->findChild<QPushButton *>(QStringLiteral("put"))->click();
    QTRY_COMPARE(of(EntryState::Draft), 2);
}

DESK_TEST(tst_results_page)
#include "tst_results_page.moc"
