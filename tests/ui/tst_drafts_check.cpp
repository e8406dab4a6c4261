// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/EntryPanel.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/text/EntryWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QTableView>

/// Between the drafts and the outbox: nothing leaves without its check page, what cannot go is not promised, and nobody's turn
/// comes by a second press.
class tst_drafts_check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init();
    void cleanup();
    void oneIsCheckedAndTicked();
    void theNextIsNotSelected();
    void whatCannotGoStays();
    void aloneItSaysWhy();
    void tomorrowIsCheckedToo();
    void dropSaysWhoseAndWhat();
    void warningsAreTicked();
    void withoutATickItSaysWhich();
    void clawbacksStandApart();
    void theyAreToldApart();
    void itSaysWhatGoes();
    void oneBandForOneServer();

private:
    qint64 draft(const QString &id, const QString &command, const Values &values);
    void show(int rows);
    QPushButton *inPanel(EntryAction action) const;
    ReleaseCheck *check() const { return m_page->findChild<ReleaseCheck *>(); }
    static QStringList texts(QWidget *widget);
    static QPushButton *button(QWidget *widget, const char *name) { return widget->findChild<QPushButton *>(QLatin1String(name)); }

    static inline const QString ids[] = {QString(24, u'a'), QString(24, u'b'), QString(24, u'c')};
    static inline const Values withdrawal{{QStringLiteral("withdrawal_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("trigger"), QStringLiteral("provider")},
                                          {QStringLiteral("reasons"), QStringList{QStringLiteral("did_not_make_progress")}},
                                          {QStringLiteral("future_interest"), QStringLiteral("no")}};
    static inline const Values deferral{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
    static inline const Values longAgo{{QStringLiteral("defer_date"), QStringLiteral("2025-10-15")}};
    static inline const Values tooLate{{QStringLiteral("defer_date"), QStringLiteral("2027-02-15")}};
    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DraftsView> m_page;
};

void tst_drafts_check::init()
{
    m_settings = std::make_unique<QSettings>(m_settingsDir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(ids[0]), plainTrainee(ids[1], QStringLiteral("Rhys"), QStringLiteral("Evans")),
                                                              plainTrainee(ids[2], QStringLiteral("Tama"), QStringLiteral("Ngātai"))}));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.holdSeconds = 300;
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 3, 20000);
}

void tst_drafts_check::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_server.reset();
}

/// As "Save draft" in a form leaves it.
qint64 tst_drafts_check::draft(const QString &id, const QString &command, const Values &values)
{
    const QString kind = QStringLiteral("trainee");
    Draft made = Desk::wait(m_desk->core().openForm(kind, command, m_desk->record(kind, id)->row)).draft;
    made.values = values;
    return Desk::wait(m_desk->core().saveDraft(made));
}

void tst_drafts_check::show(int rows)
{
    m_page = std::make_unique<DraftsView>(m_desk->core(), *m_settings);
    m_page->resize(1300, 700);
    m_page->show();
    QTRY_COMPARE(m_page->model()->rowCount(), rows);
}

QPushButton *tst_drafts_check::inPanel(EntryAction action) const
{
    const QList<QPushButton *> all = m_page->findChild<EntryPanel *>()->findChildren<QPushButton *>();
    const auto found = std::find_if(all.begin(), all.end(), [action](const QPushButton *each) { return each->text() == EntryWords::verb(action); });
    return found == all.end() ? nullptr : *found;
}

QStringList tst_drafts_check::texts(QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all.append(label->text());
    return all;
}

void tst_drafts_check::oneIsCheckedAndTicked()
{
    const qint64 id = draft(ids[0], QStringLiteral("withdraw"), withdrawal);
    show(1);
    m_page->choose(id);
    QTRY_VERIFY(inPanel(EntryAction::Release) != nullptr);
    inPanel(EntryAction::Release)->click();
    QTRY_VERIFY(check() != nullptr);
    QVERIFY(texts(check()).contains(QStringLiteral("Withdraw: 1 trainee(s)")));
    pictures::take(*check(), "drafts-check-one");
    auto *sure = check()->findChild<QCheckBox *>(QStringLiteral("sure"));
    QVERIFY(sure != nullptr && !sure->isChecked());
    button(check(), "put")->click();
    QVERIFY(check()->isVisible());
    QCOMPARE(check()->findChild<ErrorSummary *>()->sentences(), QStringList{QStringLiteral("Tick the box to confirm that you want to put 1 in outbox")});
    QCOMPARE(m_desk->entry(id).state, EntryState::Draft);
    sure->click();
    button(check(), "put")->click();
    QTRY_COMPARE(m_desk->entry(id).state, EntryState::Ready);
}

/// Pressed again where the button stood, it is done to nobody else.
void tst_drafts_check::theNextIsNotSelected()
{
    const qint64 first = draft(ids[0], QStringLiteral("defer"), deferral);
    for (const QString &id : {ids[1], ids[2]})
        draft(id, QStringLiteral("defer"), deferral);
    show(3);
    m_page->choose(first);
    auto *panel = m_page->findChild<EntryPanel *>();
    QTRY_COMPARE(panel->entry(), first);
    inPanel(EntryAction::Release)->click();
    QTRY_VERIFY(check() != nullptr);
    button(check(), "put")->click();
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    QTRY_COMPARE(panel->entry(), qint64(0));
    QVERIFY(panel->findChildren<QPushButton *>().isEmpty());
    QVERIFY(m_page->table()->selectionModel()->selectedRows().isEmpty());
    QVERIFY(m_page->table()->currentIndex().isValid()); // the arrow keys go on from there
    m_page->table()->selectRow(0);
    QTRY_VERIFY(panel->entry() != 0);
}

void tst_drafts_check::whatCannotGoStays()
{
    const qint64 late = draft(ids[0], QStringLiteral("defer"), tooLate);
    const qint64 fine = draft(ids[1], QStringLiteral("defer"), deferral);
    show(2);
    const auto waits = [&] { return m_page->model()->index(m_page->model()->rowOf(late), OutboxModel::Waits).data().toString(); };
    QTRY_VERIFY(!m_page->model()->waits(late).isEmpty());
    QCOMPARE(m_page->model()->waits(fine), QString());
    m_page->table()->selectAll();
    button(m_page.get(), "release")->click();
    QTRY_VERIFY(check() != nullptr);
    pictures::take(*check(), "drafts-check-staying");
    const QStringList said = texts(check());
    QVERIFY2(said.contains(QStringLiteral("Defer: 1 trainee(s)")) && said.contains(QStringLiteral("Stay in the drafts: 1")), qPrintable(said.join(u'\n')));
    QVERIFY2(said.contains(waits()), qPrintable(said.join(u'\n')));
    QCOMPARE(button(check(), "put")->text(), QStringLiteral("&Put 1 in outbox"));
    button(check(), "put")->click();
    QTRY_COMPARE(m_desk->entry(fine).state, EntryState::Ready);
    QCOMPARE(m_desk->entry(late).state, EntryState::Draft);
    QTRY_COMPARE(m_page->findChild<MessageBar *>()->text(), QStringLiteral("1 entry(s) put in the outbox."));
}

void tst_drafts_check::aloneItSaysWhy()
{
    const qint64 late = draft(ids[0], QStringLiteral("defer"), tooLate);
    show(1);
    m_page->choose(late);
    QTRY_VERIFY(!m_page->model()->waits(late).isEmpty());
    button(m_page.get(), "release")->click();
    auto *message = m_page->findChild<MessageBar *>();
    QTRY_COMPARE(message->text(), QString(QStringLiteral("1 could not: ") + m_page->model()->waits(late)));
    QVERIFY(check() == nullptr);
    QSignalSpy opened(m_page.get(), &DeskPage::entryRequested);
    button(message, "action")->click();
    QCOMPARE(opened.value(0).value(0).toLongLong(), late);
}

void tst_drafts_check::tomorrowIsCheckedToo()
{
    const qint64 id = draft(ids[0], QStringLiteral("withdraw"), withdrawal);
    show(1);
    m_page->choose(id);
    QTRY_VERIFY(inPanel(EntryAction::SendTomorrow) != nullptr);
    inPanel(EntryAction::SendTomorrow)->click();
    QTRY_VERIFY(check() != nullptr);
    QCOMPARE(m_desk->entry(id).state, EntryState::Draft);
    check()->findChild<QCheckBox *>(QStringLiteral("sure"))->click();
    button(check(), "put")->click();
    QTRY_COMPARE(m_desk->entry(id).state, EntryState::Ready);
    QVERIFY(m_desk->entry(id).notBefore.isValid());
}

/// Also where no name came with it.
void tst_drafts_check::dropSaysWhoseAndWhat()
{
    Draft made;
    made.kind = QStringLiteral("trainee");
    made.command = QStringLiteral("withdraw");
    made.target = QString(24, u'f');
    made.connection = m_desk->core().currentConnection(QLatin1String(m_desk->kinds.kind(made.kind)->service)).id;
    const qint64 id = Desk::wait(m_desk->core().saveDraft(made));
    show(1);
    m_page->choose(id);
    button(m_page.get(), "drop")->click();
    auto *message = m_page->findChild<MessageBar *>();
    QTRY_COMPARE(message->text(), QStringLiteral("Drop this entry for name not known (Withdraw)? It is never sent and stays in the history only."));
}

/// Warnings never block: one box for all that one of them keeps here, and the others go without it.
void tst_drafts_check::warningsAreTicked()
{
    const qint64 old[] = {draft(ids[0], QStringLiteral("defer"), longAgo), draft(ids[1], QStringLiteral("defer"), longAgo)};
    const qint64 fine = draft(ids[2], QStringLiteral("defer"), deferral);
    show(3);
    m_page->table()->selectAll();
    button(m_page.get(), "release")->click();
    QTRY_VERIFY(check() != nullptr);
    pictures::take(*check(), "drafts-check-warned");
    const QStringList said = texts(check());
    const qsizetype part = said.indexOf(QStringLiteral("Stay in the drafts unless you tick the box: 2"));
    QVERIFY2(part >= 0 && part + 1 < said.size(), qPrintable(said.join(u'\n')));
    QVERIFY2(said.at(part + 1).contains(QLatin1String("Sarah Jones")) && said.at(part + 1).contains(QLatin1String("Rhys Evans")), qPrintable(said.join(u'\n')));
    auto *box = check()->findChild<QCheckBox *>(QStringLiteral("warning.date.olderThanThreeMonths"));
    QVERIFY(box != nullptr && !box->isChecked());
    QCOMPARE(box->text(), QStringLiteral("Send anyway: Check the date. It is more than three months ago (2 like this)"));
    QCOMPARE(button(check(), "put")->text(), QStringLiteral("&Put 1 in outbox"));
    box->click();
    QCOMPARE(button(check(), "put")->text(), QStringLiteral("&Put 3 in outbox"));
    check()->findChild<QCheckBox *>(QStringLiteral("sure"))->click();
    button(check(), "put")->click();
    for (const qint64 id : {old[0], old[1], fine})
        QTRY_COMPARE(m_desk->entry(id).state, EntryState::Ready);
    QCOMPARE(m_desk->entry(old[0]).draft.ticked, QStringList{QStringLiteral("date.olderThanThreeMonths")});
    QVERIFY(m_desk->entry(fine).draft.ticked.isEmpty());
    const QList<HistoryLine> history = Desk::wait(m_desk->core().history(old[1]));
    QVERIFY(std::any_of(history.begin(), history.end(), [](const HistoryLine &each) { return each.note == QLatin1String("ticked"); }));
    QTRY_COMPARE(m_page->findChild<MessageBar *>()->text(), QStringLiteral("3 entry(s) put in the outbox."));
}

/// Where nothing goes without a tick there is a way on, and the button leads to it.
void tst_drafts_check::withoutATickItSaysWhich()
{
    const qint64 id = draft(ids[0], QStringLiteral("defer"), longAgo);
    show(1);
    m_page->choose(id);
    QTRY_VERIFY(inPanel(EntryAction::Release) != nullptr);
    inPanel(EntryAction::Release)->click();
    QTRY_VERIFY(check() != nullptr);
    button(check(), "put")->click();
    QVERIFY(check()->isVisible());
    QCOMPARE(check()->findChild<ErrorSummary *>()->sentences(), QStringList{QStringLiteral("Tick the box to send this anyway")});
    auto *box = check()->findChild<QCheckBox *>(QStringLiteral("warning.date.olderThanThreeMonths"));
    QVERIFY(box != nullptr);
    QCOMPARE(box->text(), QStringLiteral("Send anyway: Check the date. It is more than three months ago"));
    QCOMPARE(m_desk->entry(id).state, EntryState::Draft);
    box->click();
    button(check(), "put")->click();
    QTRY_COMPARE(m_desk->entry(id).state, EntryState::Ready);
}

void tst_drafts_check::clawbacksStandApart()
{
    QList<DraftLook> drafts;
    for (const char *state : {"eligible", "paid", "eligible"}) {
        DraftLook look;
        look.entry.id = drafts.size() + 1;
        look.entry.name = QStringLiteral("Teacher %1").arg(look.entry.id);
        look.entry.draft.kind = QStringLiteral("declaration");
        look.entry.draft.command = QStringLiteral("void");
        look.record = {{QStringLiteral("state"), QString::fromLatin1(state)}};
        drafts.append(look);
    }
    ReleaseCheck page(m_desk->core(), drafts);
    const QStringList said = texts(&page);
    QVERIFY2(said.contains(QStringLiteral("Void: 2 declaration(s)")) && said.contains(QStringLiteral("Claw back: 1 declaration(s)")), qPrintable(said.join(u'\n')));
    QVERIFY(page.findChild<QCheckBox *>(QStringLiteral("sure")) != nullptr);
}

/// Of a person's several declarations the page says which, as that of many does.
void tst_drafts_check::theyAreToldApart()
{
    DraftLook look;
    look.entry.name = QStringLiteral("Aroha O’Brien");
    look.entry.draft.kind = QStringLiteral("declaration");
    look.entry.draft.command = QStringLiteral("void");
    look.record = {{QStringLiteral("state"), QStringLiteral("eligible")}};
    look.entry.draft.base = {{QStringLiteral("type"), QStringLiteral("started")}, {QStringLiteral("declaration_date"), QStringLiteral("2025-10-01")}};
    DraftLook stays = look;
    stays.stay = Stay::Why::Blocked;
    stays.entry.draft.base.set(QStringLiteral("type"), QStringLiteral("completed"));
    ReleaseCheck page(m_desk->core(), {look, stays});
    const QStringList said = texts(&page);
    QVERIFY2(said.contains(QStringLiteral("Aroha O’Brien (Started · 1 Oct 2025)")), qPrintable(said.join(u'\n')));
    QVERIFY2(said.contains(QStringLiteral("Aroha O’Brien (Completed · 1 Oct 2025)")), qPrintable(said.join(u'\n')));
    // What follows is said of one as of many.
    QVERIFY2(said.contains(QStringLiteral("This cannot be taken back once it is sent.")), qPrintable(said.join(u'\n')));
    look.record = {{QStringLiteral("state"), QStringLiteral("paid")}};
    const QStringList paid = texts(std::make_unique<ReleaseCheck>(m_desk->core(), QList<DraftLook>{look, look}).get());
    QVERIFY2(paid.contains(QStringLiteral("What was paid will be clawed back. This cannot be taken back once it is sent.")), qPrintable(paid.join(u'\n')));
}

/// Of a few it says what the form of one does: who, which day, and the warning that was ticked past.
void tst_drafts_check::itSaysWhatGoes()
{
    const qint64 id = draft(ids[0], QStringLiteral("defer"), longAgo);
    Desk::wait(m_desk->core().bulk().tick({{id, {QStringLiteral("date.olderThanThreeMonths")}}}));
    const QList<DraftLook> found = Desk::wait(m_desk->core().bulk().lookAt({id}));
    QVERIFY(found.size() == 1 && found.constFirst().goes());
    const Entry entry = m_desk->entry(id);
    QVERIFY(!entry.reference.isEmpty());
    ReleaseCheck page(m_desk->core(), found);
    const QStringList said = texts(&page);
    QVERIFY2(said.contains(QStringLiteral("%1, %2 · Date of deferral: 15 October 2025 · Warning ticked: Check the date. It is more than three months ago")
                               .arg(entry.name, entry.reference)),
             qPrintable(said.join(u'\n')));
    QVERIFY(button(&page, "back")->isDefault()); // a deferral has no way back here
}

void tst_drafts_check::oneBandForOneServer()
{
    m_desk.reset();
    m_server = std::make_unique<PracticeServer>(PracticeServer::seeded(20, QStringLiteral("band")));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->core().connections().size() > 1, 20000);
    const QList<Connection> doors = m_desk->core().connections();
    QList<DraftLook> drafts;
    for (const Connection &door : doors) {
        for (const KindSpec &kind : m_desk->kinds.all()) {
            if (door.service != QLatin1String(kind.service) || kind.commands.isEmpty())
                continue;
            DraftLook look;
            look.entry.draft.connection = door.id;
            look.entry.draft.kind = QString::fromLatin1(kind.id);
            look.entry.draft.command = QString::fromLatin1(kind.commands.constFirst().id);
            drafts.append(look);
            break;
        }
    }
    ReleaseCheck page(m_desk->core(), drafts);
    QCOMPARE(page.findChildren<Banner *>().size(), 1);
}

DESK_TEST(tst_drafts_check)
#include "tst_drafts_check.moc"
