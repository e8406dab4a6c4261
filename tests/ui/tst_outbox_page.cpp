// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultProxy.h"
#include "tests/support/LongQueue.h"
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/ConflictPanel.h"
#include "ui/pages/EntryPanel.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QTableView>

/// The outbox and the drafts as a person sees them, over a real desk.
class tst_outbox_page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdCountsDown();
    void whatCannotBeDoneSaysWhy();
    void dropAsksFirst();
    void selectionStaysWithItsEntry();
    void draftsHaveTheirOwnPage();
    void conflictShowsBothSides();
    void aLongQueueIsQuick();
    void unsureSaysWhatIsKnown();
    void sentAgainOnlyFromItsPanel();
    void theAwardIsTheTrainees();
    void everythingSentIsSaid();
    void whatComesFirstIsNamed();

private:
    qint64 put(const QString &id, const QString &day = QStringLiteral("2026-02-15"));
    static QStringList texts(QWidget *widget);
    static QPushButton *button(QWidget *widget, const char *name) { return widget->findChild<QPushButton *>(QLatin1String(name)); }

    static constexpr const char *ids[] = {"aaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbb", "cccccccccccccccccccccccc"};
    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
};

void tst_outbox_page::init()
{
    m_settings = std::make_unique<QSettings>(m_settingsDir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(QLatin1String(ids[0])), plainTrainee(QLatin1String(ids[1]), QStringLiteral("Rhys"), QStringLiteral("Evans")),
                                                              plainTrainee(QLatin1String(ids[2]), QStringLiteral("Tama"), QStringLiteral("Ngātai"))}));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.holdSeconds = 300;
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 3, 20000);
}

void tst_outbox_page::cleanup()
{
    m_desk.reset();
    m_server.reset();
}

qint64 tst_outbox_page::put(const QString &id, const QString &day)
{
    m_desk->submit(QStringLiteral("trainee"), QStringLiteral("defer"), id, {{QStringLiteral("defer_date"), day}});
    qint64 newest = 0;
    for (const Entry &entry : m_desk->entries())
        newest = qMax(newest, entry.id);
    return newest;
}

QStringList tst_outbox_page::texts(QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all.append(label->text());
    return all;
}

void tst_outbox_page::theAwardIsTheTrainees()
{
    QJsonObject early = plainTrainee(QLatin1String(ids[0]));
    early[QStringLiteral("training_route")] = QStringLiteral("early_years_assessment_only");
    m_desk.reset();
    m_server = std::make_unique<PracticeServer>(traineeWorld({early, plainTrainee(QLatin1String(ids[1]), QStringLiteral("Rhys"), QStringLiteral("Evans"))}));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.holdSeconds = 300;
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 2, 20000);
    const Values met{{QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-15")}};
    for (const char *id : {ids[0], ids[1]})
        m_desk->release(QStringLiteral("trainee"), QStringLiteral("updateStatus"), QLatin1String(id), met);
    OutboxPage page(m_desk->core(), *m_settings);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        const bool isEarly = page.model()->find(page.model()->idAt(row))->draft.target == QLatin1String(ids[0]);
        QCOMPARE(page.model()->index(row, OutboxModel::What).data().toString(), isEarly ? QStringLiteral("Update EYTS status") : QStringLiteral("Update QTS status"));
    }
}

/// Where nothing is left to do, no filter of the person's is in the way.
void tst_outbox_page::everythingSentIsSaid()
{
    put(QLatin1String(ids[0]));
    OutboxPage page(m_desk->core(), *m_settings);
    page.resize(1200, 700);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    button(&page, "sendNow")->click();
    QTRY_COMPARE(m_desk->entries().first().state, EntryState::Done);
    auto *empty = page.findChild<EmptyState *>();
    QTRY_COMPARE(empty->title(), QStringLiteral("Everything has been sent"));
    pictures::take(page, "outbox-all-sent");
    empty->button()->click();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QVERIFY(button(&page, "done")->isChecked());
}

void tst_outbox_page::holdCountsDown()
{
    put(QLatin1String(ids[0]));
    OutboxPage page(m_desk->core(), *m_settings);
    page.resize(1200, 700);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    const auto cell = [&](int column) { return page.model()->index(0, column).data().toString(); };
    QCOMPARE(cell(OutboxModel::Person), QStringLiteral("Sarah Jones, 1234567"));
    QCOMPARE(cell(OutboxModel::What), QStringLiteral("Defer"));
    QCOMPARE(cell(OutboxModel::Date), QStringLiteral("15 Feb 2026"));
    QCOMPARE(cell(OutboxModel::State), QStringLiteral("Ready to send"));
    QVERIFY2(cell(OutboxModel::Waits).startsWith(QLatin1String("Will be sent in ")), qPrintable(cell(OutboxModel::Waits)));
    const QString before = cell(OutboxModel::Waits);
    QTRY_VERIFY(cell(OutboxModel::Waits) != before);
    QVERIFY(button(&page, "ready")->text().endsWith(u'1'));
    QVERIFY(m_server->writes().isEmpty());
    button(&page, "hold")->click();
    QTRY_COMPARE(cell(OutboxModel::Waits), QStringLiteral("Held until you press Send now"));
    button(&page, "sendNow")->click();
    QTRY_COMPARE(m_desk->entries().first().state, EntryState::Done);
    QCOMPARE(m_server->writes().size(), 1);
}

void tst_outbox_page::whatCannotBeDoneSaysWhy()
{
    put(QLatin1String(ids[0]));
    OutboxPage page(m_desk->core(), *m_settings);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    for (const char *name : {"open", "sendNow", "hold", "takeBack", "drop"})
        QVERIFY2(button(&page, name)->isEnabled(), name);
    button(&page, "hold")->click();
    QTRY_VERIFY(m_desk->entries().first().held);
    QTRY_VERIFY(page.model()->find(page.model()->idAt(0))->held);
    button(&page, "hold")->click();
    QCOMPARE(page.findChild<MessageBar *>()->text(), QStringLiteral("It is held already."));
}

void tst_outbox_page::dropAsksFirst()
{
    const qint64 id = put(QLatin1String(ids[0]));
    OutboxPage page(m_desk->core(), *m_settings);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    button(&page, "drop")->click();
    auto *message = page.findChild<MessageBar *>();
    QVERIFY(message->text().startsWith(QLatin1String("Drop this entry for Sarah Jones (Defer)?")));
    QCOMPARE(m_desk->entry(id).state, EntryState::Ready);
    for (QPushButton *each : message->findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(QLatin1Char('&')).startsWith(QLatin1String("Drop")))
            each->click();
    }
    QTRY_COMPARE(page.model()->rowCount(), 0);
    QVERIFY(m_server->writes().isEmpty());
}

void tst_outbox_page::selectionStaysWithItsEntry()
{
    const qint64 first = put(QLatin1String(ids[0]));
    put(QLatin1String(ids[1]));
    OutboxPage page(m_desk->core(), *m_settings);
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    page.choose(first);
    const auto current = [&] { return page.model()->idAt(page.table()->currentIndex().row()); };
    QCOMPARE(current(), first);
    put(QLatin1String(ids[2]));
    QTRY_COMPARE(page.model()->rowCount(), 3);
    QCOMPARE(current(), first);
    page.model()->sort(OutboxModel::Person, Qt::AscendingOrder);
    QTRY_COMPARE(page.model()->index(0, 0).data().toString().section(u',', 0, 0), QStringLiteral("Rhys Evans"));
    QCOMPARE(current(), first);
    QSignalSpy settled(page.model(), &OutboxModel::settled);
    button(&page, "expiresFirst")->click();
    QTRY_VERIFY(!settled.isEmpty());
    QCOMPARE(current(), first);
    QCOMPARE(page.findChild<EntryPanel *>()->entry(), first);
}

void tst_outbox_page::draftsHaveTheirOwnPage()
{
    const qint64 id = put(QLatin1String(ids[0]));
    DraftsView drafts(m_desk->core(), *m_settings);
    OutboxPage outbox(m_desk->core(), *m_settings);
    drafts.show();
    outbox.show();
    QTRY_COMPARE(outbox.model()->rowCount(), 1);
    QCOMPARE(drafts.model()->rowCount(), 0);
    button(&outbox, "takeBack")->click();
    QTRY_COMPARE(outbox.model()->rowCount(), 0);
    QTRY_COMPARE(drafts.model()->rowCount(), 1);
    QSignalSpy opened(&drafts, &DeskPage::entryRequested);
    button(&drafts, "open")->click();
    QCOMPARE(opened.value(0).value(0).toLongLong(), id);
    button(&drafts, "release")->click();
    QTRY_VERIFY(drafts.findChild<ReleaseCheck *>() != nullptr);
    QCOMPARE(m_desk->entry(id).state, EntryState::Draft);
    button(drafts.findChild<ReleaseCheck *>(), "put")->click();
    QTRY_COMPARE(m_desk->entry(id).state, EntryState::Ready);
}

void tst_outbox_page::conflictShowsBothSides()
{
    const KindSpec *kind = m_desk->core().kinds().kind(QStringLiteral("trainee"));
    Entry entry;
    entry.state = EntryState::Conflict;
    entry.draft.base = {{QStringLiteral("state"), QStringLiteral("trn_received")}, {QStringLiteral("itt_start_date"), QStringLiteral("2025-09-01")}};
    entry.theirs = {{QStringLiteral("state"), QStringLiteral("deferred")}, {QStringLiteral("itt_start_date"), QStringLiteral("2025-09-01")}};
    ConflictPanel panel(*kind, *kind->command(QStringLiteral("defer")), entry);
    const QStringList said = texts(&panel);
    QVERIFY(said.contains(QStringLiteral("Your draft was made for")));
    QVERIFY(said.contains(QStringLiteral("It now is")));
    QVERIFY(said.contains(QStringLiteral("TRN received")));
    QVERIFY2(said.contains(QStringLiteral("Deferred (changed)")), qPrintable(said.join(u'\n')));
    QCOMPARE(said.count(QStringLiteral("1 September 2025")), 2);
    QList<EntryAction> chosen;
    connect(&panel, &ConflictPanel::chosen, this, [&chosen](EntryAction action) { chosen.append(action); });
    for (QPushButton *each : panel.findChildren<QPushButton *>())
        each->click();
    QCOMPARE(chosen, (QList<EntryAction>{EntryAction::KeepMine, EntryAction::Edit, EntryAction::TakeTheirs}));
}

void tst_outbox_page::aLongQueueIsQuick()
{
    constexpr int entries = 10'000;
    m_desk->end();
    queueOffline(m_desk->config.dataDir, entries, QDateTime::currentDateTimeUtc());
    m_desk->start();
    m_desk->core().setOffline(true);
    QElapsedTimer timer;
    timer.start();
    const auto took = [&timer] { return timer.restart(); };
    OutboxPage page(m_desk->core(), *m_settings);
    page.resize(1200, 700);
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), entries, 20000);
    const qint64 opened = took();
    page.model()->refresh();
    QSignalSpy settled(page.model(), &OutboxModel::settled);
    // Changes that come while it reads are one more reading, not one each.
    for (int i = 0; i < 20; ++i)
        page.model()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(settled.size() == 2, 20000);
    const qint64 again = took();
    const qint64 last = page.model()->idAt(entries - 1);
    page.choose(last);
    page.table()->scrollToBottom();
    page.repaint();
    QTRY_VERIFY(page.model()->find(last) != nullptr);
    const qint64 scrolled = took();
    settled.clear();
    page.model()->sort(OutboxModel::Person, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 20000);
    const qint64 sorted = took();
    QCOMPARE(page.model()->idAt(page.table()->currentIndex().row()), last);
    page.model()->setText(QStringLiteral("person 9999"));
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 2, 20000); // one by the name, one by the reference
    const qint64 found = took();
    page.model()->setText({});
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), entries, 20000);
    const qint64 all = took();
    QVERIFY(page.model()->countsDown());
    page.model()->tick();
    const qint64 second = took();
    button(&page, "done")->click();
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 0, 20000);
    const qint64 none = took();
    qInfo().noquote() << QStringLiteral("%1 entries: opened in %2 ms, read twice in %3, last row shown in %4, sorted in %5, found in %6, all again in %7, a second's tick in %8, none in %9")
                             .arg(entries).arg(opened).arg(again).arg(scrolled).arg(sorted).arg(found).arg(all).arg(second).arg(none);
    // Far from what it takes, and from what it would take if every row looked at all the others.
    for (const qint64 one : {scrolled, sorted, found, all, second, none})
        QVERIFY2(one < 3000, qPrintable(QString::number(one)));
}

/// What else is open of a person comes with the row, also where it has none of its own.
void tst_outbox_page::whatComesFirstIsNamed()
{
    Entry first;
    first.id = 1;
    first.state = EntryState::Ready;
    first.person = QLatin1String(ids[0]);
    first.draft.connection = QStringLiteral("practice-registerTrainees");
    first.draft.kind = QStringLiteral("trainee");
    first.draft.command = QStringLiteral("defer");
    Entry second = first;
    second.id = 2;
    Entry another = first;
    another.id = 3;
    another.person = QLatin1String(ids[1]);
    EntryList list;
    list.rows = {{2, EntryState::Ready, false, false}, {3, EntryState::Ready, false, false}};
    list.seen = {{second, another}, {second, first}};
    const EntrySource source{[list](const EntryListQuery &) { return readyFuture<EntryList>(list); },
                             [](const QList<qint64> &) { return readyFuture<EntryPart>(EntryPart()); }};
    OutboxModel model(m_desk->core(), source, {EntryState::Ready});
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, OutboxModel::Waits).data().toString(), QStringLiteral("After: Deferral ready to send"));
    QCOMPARE(model.index(1, OutboxModel::Waits).data().toString(), QStringLiteral("Next to be sent"));
}

void tst_outbox_page::unsureSaysWhatIsKnown()
{
    EntryPanel panel(m_desk->core());
    Entry entry;
    entry.id = 5;
    entry.state = EntryState::Unsure;
    entry.needsPerson = true;
    entry.name = QStringLiteral("Sarah Jones");
    entry.draft.kind = QStringLiteral("trainee");
    entry.draft.command = QStringLiteral("defer");
    entry.sentAt = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    entry.requestId = QStringLiteral("req-77");
    panel.show(&entry, QString());
    const QString said = texts(&panel).join(u'\n');
    QVERIFY(said.contains(QLatin1String("req-77")));
    QVERIFY(said.contains(QLatin1String("It was sent 16 February 2026")));
    const auto buttons = [&panel] {
        QStringList all;
        for (const QPushButton *each : panel.widget()->findChildren<QPushButton *>())
            all.append(each->text().remove(u'&'));
        return all;
    };
    QCOMPARE(buttons(), (QStringList{QStringLiteral("Look again"), QStringLiteral("Send again"), QStringLiteral("It arrived"), QStringLiteral("Drop")}));
    entry.needsPerson = false; // the desk finds out before it offers to send again
    panel.show(&entry, QString());
    QCOMPARE(buttons(), (QStringList{QStringLiteral("Look again"), QStringLiteral("It arrived"), QStringLiteral("Drop")}));
    // As it comes from the outbox, which keeps the moment among its steps.
    entry.id = put(QLatin1String(ids[0]));
    m_desk->act(entry.id, EntryAction::SendNow);
    QCOMPARE(m_desk->settled(entry.id).state, EntryState::Done);
    entry.sentAt = {};
    panel.show(&entry, QString());
    QTRY_VERIFY(texts(&panel).join(u'\n').contains(QLatin1String("It was sent ")));
}

void tst_outbox_page::sentAgainOnlyFromItsPanel()
{
    FaultProxy proxy(quint16(m_server->url().port()));
    Desk desk(proxy.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(QStringLiteral("trainee")).size(), 3, 20000);
    // It was done, the answer was lost, and the placements could not be read.
    bool written = false;
    proxy.script({{Fault::Kind::CloseUnanswered, true}, {Fault::Kind::Status, false, 404}}, [&written](const QByteArray &head) {
        written = written || FaultProxy::writes(head);
        return written && head.contains("/placements");
    });
    const qint64 id = desk.release(QStringLiteral("trainee"), QStringLiteral("addPlacement"), QLatin1String(ids[0]),
                                   {{QStringLiteral("name"), QStringLiteral("Ysgol y Bont")}, {QStringLiteral("postcode"), QStringLiteral("BN1 1AA")}});
    QCOMPARE(desk.settled(id).state, EntryState::Unsure);
    OutboxPage page(desk.core(), *m_settings);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QTRY_VERIFY(page.model()->find(id));
    page.choose(id);
    auto *message = page.findChild<MessageBar *>();
    button(&page, "sendNow")->click();
    QCOMPARE(message->text(), QStringLiteral("It may have arrived. Its details say what is known: decide there."));
    button(&page, "drop")->click();
    QVERIFY2(message->text().startsWith(QLatin1String("Drop this entry for Sarah Jones (Add placement")), qPrintable(message->text()));
    QVERIFY2(message->text().contains(QLatin1String(")? It may have arrived")), qPrintable(message->text()));
    QCOMPARE(desk.entry(id).state, EntryState::Unsure);
    const QList<QPushButton *> all = page.findChild<EntryPanel *>()->widget()->findChildren<QPushButton *>();
    const auto again = std::find_if(all.begin(), all.end(), [](const QPushButton *each) { return each->text().remove(u'&') == QLatin1String("Send again"); });
    QVERIFY(again != all.end());
    (*again)->click();
    QTRY_COMPARE(desk.entry(id).state, EntryState::Done);
    QCOMPARE(m_server->arrived(QLatin1String(ids[0])), 1);
}

DESK_TEST(tst_outbox_page)
#include "tst_outbox_page.moc"
