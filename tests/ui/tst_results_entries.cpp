// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"
#include "tests/ui/ResultsDesk.h"
#include "ui/pages/EntryPanel.h"

/// What is done with one entry of a batch, where the batch stands.
class tst_results_entries : public ResultsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void oneIsDroppedAfterAQuestion();
    void whatTakesAPlaceIsNotSelected();
};

using namespace results;

namespace {
bool pressIn(QWidget *place, const QString &words)
{
    const QList<QPushButton *> all = place->findChildren<QPushButton *>();
    const auto found = std::find_if(all.begin(), all.end(), [&words](const QPushButton *each) { return each->text().remove(u'&') == words; });
    if (found == all.end())
        return false;
    (*found)->click();
    return true;
}
} // namespace

void tst_results_entries::oneIsDroppedAfterAQuestion()
{
    m_server = std::make_unique<PracticeServer>(trainees(2), false);
    FaultProxy proxy(quint16(m_server->url().port()));
    QVERIFY(begin({}, trainee, 2, proxy.url()));
    proxy.script({{Fault::Kind::Status, false, 422}}, [](const QByteArray &head) { return FaultProxy::writes(head) && head.contains(idOf(1).toUtf8()); });
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done) + of(EntryState::Rejected), 2, 20000);
    m_page->findChild<QPushButton *>(QStringLiteral("part1"))->click();
    auto *panel = m_page->findChild<EntryPanel *>();
    QTRY_VERIFY(panel->entry() != 0 && m_desk->entry(panel->entry()).state == EntryState::Rejected && m_page->isSettled());
    const qint64 refused = panel->entry();
    QVERIFY(pressIn(panel->widget(), QStringLiteral("Drop")));
    QVERIFY2(said().startsWith(QLatin1String("Drop this entry for Sam Jones1")), qPrintable(said()));
    QCOMPARE(m_desk->entry(refused).state, EntryState::Rejected);
    QVERIFY(pressIn(m_page->findChild<MessageBar *>(), QStringLiteral("Drop 1")));
    QTRY_COMPARE(of(EntryState::Dropped), 1);
    QTRY_COMPARE(said(), QStringLiteral("1 entry(s) dropped."));
}

/// The next press would be about somebody else.
void tst_results_entries::whatTakesAPlaceIsNotSelected()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    m_page->findChild<QPushButton *>(QStringLiteral("part0"))->click();
    auto *panel = m_page->findChild<EntryPanel *>();
    QTRY_VERIFY(panel->entry() != 0 && m_page->isSettled());
    QVERIFY(pressIn(panel->widget(), QStringLiteral("Take back")));
    QTRY_COMPARE(of(EntryState::Draft), 1);
    QTRY_COMPARE(said(), QStringLiteral("1 entry(s) taken back to your drafts."));
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("batchEntries"));
    QTRY_VERIFY(m_page->entries()->rowCount() == 2 && m_page->isSettled());
    QTRY_COMPARE(panel->entry(), 0);
    QVERIFY(table->selectionModel()->selectedRows().isEmpty());
    QVERIFY(table->currentIndex().isValid()); // the keys go on from there
}

DESK_TEST(tst_results_entries)
#include "tst_results_entries.moc"
