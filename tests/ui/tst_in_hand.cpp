// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "tests/support/PlanOf.h"
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/TwoTrainees.h"
#include "ui/form/InHand.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/BulkCheck.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/text/Words.h"

#include <QtWidgets/QTableView>

using namespace twoTrainees;

/// What a person is told before something goes to the outbox: what else is there for the same person, and who has to agree.
class tst_in_hand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init();
    void cleanup();
    void formSaysWhatGoesFirst();
    void draftsAreSaid();
    void undecidedIsWaitedFor();
    void followsTheOutbox();
    void leadsToTheEntry();
    void secondPersonOfOne();
    void secondPersonOfMany();
    void secondPersonOfDrafts();

private:
    const QString trainee = QStringLiteral("trainee");
    const QString door = QStringLiteral("practice-registerTrainees");
    qint64 placement(const QString &whose) { return m_at->desk.release(trainee, QStringLiteral("addPlacement"), whose, {{QStringLiteral("name"), QStringLiteral("Sawmill School")}}); }
    /// A draft of what is typed so far.
    qint64 draft(const QString &whose, const QString &command, const Values &values)
    {
        Draft draft = m_form->start(trainee, command, whose).draft;
        draft.values = values;
        return Desk::wait(m_at->desk.core().saveDraft(draft));
    }
    QString note() const { return m_form->questions()->findChild<QLabel *>(QStringLiteral("inHand"))->text(); }
    bool says() const { return m_form->dialog->findChild<InHand *>()->isVisibleTo(m_form->dialog.get()); }
    void ask(const QStringList &commands, int over)
    {
        Connection connection = m_at->desk.core().connections().constFirst();
        connection.secondPerson = commands;
        connection.secondPersonOver = over;
        Desk::wait(m_at->desk.core().saveConnection(connection, {}));
    }
    static QString words(const QWidget &page)
    {
        QStringList all;
        for (const QLabel *each : page.findChildren<QLabel *>())
            all.append(each->text());
        return all.join(u'\n');
    }

    std::unique_ptr<Opened> m_at;
    std::unique_ptr<FormDesk> m_form;
};

void tst_in_hand::init()
{
    m_at = std::make_unique<Opened>();
    m_at->open();
    m_at->desk.core().setOffline(true);
    m_form = std::make_unique<FormDesk>(m_at->desk);
}

void tst_in_hand::cleanup()
{
    m_form.reset();
    m_at.reset();
}

void tst_in_hand::formSaysWhatGoesFirst()
{
    const qint64 first = placement(sarah);
    placement(rhys); // somebody else's is nothing to her
    m_form->open(QStringLiteral("defer"));
    const QString since = Words::instant(m_at->desk.entry(first).releasedAt);
    QCOMPARE(note(), QStringLiteral("In the outbox since %1: Add placement. Ready to send. Working offline. What you put in the outbox here is sent after that.").arg(since));
    QVERIFY(says());
    QVERIFY(m_form->dialog->accessibleDescription().endsWith(note()));
    QVERIFY(!m_form->dialog->findChild<QPushButton *>(QStringLiteral("toOutbox"))->isVisible()); // this form leads nowhere
    pictures::take(*m_form->dialog, "form-in-hand");
    m_form->choose("defer_date", "yesterday");
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    QVERIFY2(m_form->words().contains(note()), qPrintable(m_form->words()));
    QVERIFY(m_form->dialog->findChild<CheckPage *>()->accessibleName().contains(note()));
    pictures::take(*m_form->dialog, "check-in-hand");
    m_form->press("main"); // it stands in nobody's way
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QTRY_COMPARE(m_at->desk.entries().size(), 3);
}

void tst_in_hand::draftsAreSaid()
{
    const qint64 begun = draft(sarah, QStringLiteral("addPlacement"), {{QStringLiteral("name"), QStringLiteral("Sawmill")}});
    m_form->open(QStringLiteral("defer"));
    QVERIFY2(note().startsWith(QLatin1String("There is a draft: Add placement")), qPrintable(note()));
    QVERIFY2(note().endsWith(QStringLiteral(", saved %1.").arg(Words::instant(m_at->desk.entry(begun).changedAt))), qPrintable(note()));
    // Its own draft is not another one.
    m_form->open(QStringLiteral("addPlacement"));
    QVERIFY(!says());
    m_form->openEntry(begun);
    QVERIFY(!says());
    m_form->openEntry(draft(sarah, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}));
    QVERIFY(note().startsWith(QLatin1String("There is a draft: Add placement")));
}

/// What the service did not accept holds what comes after it, but not what takes the refusal away.
void tst_in_hand::undecidedIsWaitedFor()
{
    const qint64 id = placement(sarah);
    FormStart start = m_form->start(trainee, QStringLiteral("defer"));
    QCOMPARE(start.detail.entries.size(), 1);
    QCOMPARE(start.detail.entries.constFirst().id, id);
    start.detail.entries[0].state = EntryState::Rejected;
    m_form->open(start);
    QVERIFY2(note().endsWith(QLatin1String("Not accepted. Open it to see what to change. What you put in the outbox here waits until that is decided.")), qPrintable(note()));
}

void tst_in_hand::followsTheOutbox()
{
    const qint64 id = placement(sarah);
    m_form->open(QStringLiteral("defer"));
    m_form->choose("defer_date", "yesterday");
    m_form->press("main");
    QVERIFY(m_form->words().contains(QLatin1String("In the outbox since")));
    QCOMPARE(m_at->desk.act(id, EntryAction::TakeBack).moved, 1);
    QTRY_VERIFY(m_form->words().contains(QLatin1String("There is a draft: Add placement")));
    QVERIFY(!m_form->words().contains(QLatin1String("In the outbox since")));
    QCOMPARE(m_at->desk.act(id, EntryAction::Drop).moved, 1);
    QTRY_VERIFY(!m_form->words().contains(QLatin1String("There is a draft")));
    m_form->press("back");
    QVERIFY(!says());
}

void tst_in_hand::leadsToTheEntry()
{
    const qint64 hers = placement(sarah);
    placement(rhys);
    MainWindow *window = m_at->window.get();
    window->open(QStringLiteral("outbox"));
    auto *outbox = qobject_cast<OutboxPage *>(window->current());
    QVERIFY(outbox != nullptr);
    QTRY_COMPARE(outbox->model()->rowCount(), 2);
    QTRY_VERIFY(outbox->table()->currentIndex().isValid());
    outbox->findChild<QPushButton *>(QStringLiteral("done"))->click(); // a filter that hides it
    QTRY_COMPARE(outbox->model()->rowCount(), 0);
    window->open(QStringLiteral("trainees"));
    Q_EMIT window->current()->commandRequested(trainee, QStringLiteral("defer"), {m_at->desk.record(trainee, sarah)->row});
    FormDialog *form = nullptr;
    QTRY_VERIFY((form = window->findChild<FormDialog *>()) != nullptr);
    pictures::take(*form, "form-leads");
    for (QRadioButton *each : form->findChild<Questions *>()->row(QStringLiteral("defer_date"))->findChildren<QRadioButton *>(QStringLiteral("yesterday")))
        each->click();
    form->findChild<QPushButton *>(QStringLiteral("toOutbox"))->click();
    QTRY_VERIFY(window->findChild<FormDialog *>() == nullptr);
    QCOMPARE(window->current(), outbox);
    QTRY_COMPARE(outbox->model()->idAt(outbox->table()->currentIndex().row()), hers);
    // What was typed is among the drafts, whose page is opened at it as well.
    const QList<Entry> all = m_at->desk.entries();
    const auto kept = std::find_if(all.begin(), all.end(), [](const Entry &each) { return each.state == EntryState::Draft; });
    QVERIFY(kept != all.end());
    draft(rhys, QStringLiteral("defer"), {});
    window->open(QStringLiteral("drafts:%1").arg(kept->id));
    auto *drafts = qobject_cast<OutboxPage *>(window->current());
    QVERIFY(drafts != nullptr && drafts != outbox);
    QTRY_COMPARE(drafts->model()->rowCount(), 2);
    QTRY_COMPARE(drafts->model()->idAt(drafts->table()->currentIndex().row()), kept->id);
}

void tst_in_hand::secondPersonOfOne()
{
    ask({QStringLiteral("trainee.defer")}, 0);
    m_form->open(QStringLiteral("defer"));
    m_form->choose("defer_date", "yesterday");
    m_form->press("main");
    QVERIFY2(m_form->words().contains(QLatin1String("A second person must agree before it is sent: ")), qPrintable(m_form->words()));
    QVERIFY(m_form->dialog->findChild<CheckPage *>()->accessibleName().contains(QLatin1String("A second person must agree")));
    pictures::take(*m_form->dialog, "check-second");
    m_form->open(QStringLiteral("addPlacement"));
    m_form->write("name", QStringLiteral("Sawmill School"));
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    QVERIFY(!m_form->words().contains(QLatin1String("second person")));
}

void tst_in_hand::secondPersonOfMany()
{
    const KindSpec *kind = m_at->desk.core().kinds().kind(trainee);
    const CommandSpec *command = kind->command(QStringLiteral("defer"));
    BatchPlan plan = planOf(m_at->desk, trainee, QStringLiteral("defer"),
                            {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}, QStringLiteral("Two"));
    const auto said = [&](const BatchPlan &of) {
        const BulkCheck check(m_at->desk.core().currentConnection(QStringLiteral("registerTrainees")), *kind, *command, Desk::wait(m_at->desk.core().bulk().check(of)), QString());
        return words(check);
    };
    ask({QStringLiteral("trainee.withdraw")}, 2);
    QVERIFY(!said(plan).contains(QLatin1String("second person")));
    ask({QStringLiteral("trainee.defer")}, 1);
    QVERIFY2(said(plan).contains(QLatin1String("A second person must agree before they are sent: ")), qPrintable(said(plan)));
    ask({}, 1);
    QVERIFY2(said(plan).contains(QLatin1String("They are more than 1 at once, so a second person must agree")), qPrintable(said(plan)));
    // One of them that is corrected stays in the batch of two.
    const BatchReport report = Desk::wait(m_at->desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 2);
    QCOMPARE(Desk::wait(m_at->desk.core().bulk().act(report.batches.constFirst(), BatchAction::TakeBack)).moved, 2);
    BatchPlan again = Desk::wait(m_at->desk.core().bulk().correction(report.batches.constFirst()));
    again.items.removeLast();
    QVERIFY2(said(again).contains(QLatin1String("A second person must agree before they are sent: ")), qPrintable(said(again)));
}

void tst_in_hand::secondPersonOfDrafts()
{
    ask({QStringLiteral("trainee.defer")}, 0);
    QList<DraftLook> drafts;
    const auto look = [this](qint64 id) { return DraftLook{m_at->desk.entry(id), {}, {}, {}}; };
    for (const QString &whose : {sarah, rhys})
        drafts.append(look(draft(whose, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}})));
    const ReleaseCheck both(m_at->desk.core(), drafts);
    QVERIFY2(words(both).contains(QLatin1String("A second person must agree before they are sent: ")), qPrintable(words(both)));
    drafts[0].entry.asksSecond = false;
    QVERIFY(words(ReleaseCheck(m_at->desk.core(), drafts)).contains(QLatin1String("A second person must agree to 1 of them before these are sent: ")));
    ask({}, 0);
    for (DraftLook &each : drafts)
        each = look(each.entry.id);
    QVERIFY(!words(ReleaseCheck(m_at->desk.core(), drafts)).contains(QLatin1String("second person")));
}

DESK_TEST(tst_in_hand)
#include "tst_in_hand.moc"
