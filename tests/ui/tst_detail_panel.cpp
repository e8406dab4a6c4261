// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/TablePage.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateWords.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TableView.h"

#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

#include <atomic>

namespace {
const QString trainee = QStringLiteral("trainee");
const QString rhys = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");
const QString gone = QStringLiteral("cccccccccccccccccccccccc");

QJsonObject world()
{
    QJsonObject left = plainTrainee(gone, QStringLiteral("Tama"), QStringLiteral("Ngātai"));
    left[QStringLiteral("state")] = QStringLiteral("withdrawn");
    QJsonObject all = traineeWorld({plainTrainee(FormDesk::sarah()), plainTrainee(rhys, QStringLiteral("Rhys"), QStringLiteral("Evans")), left});
    const QJsonObject machine{{QStringLiteral("secret"), QStringLiteral("secret")}, {QStringLiteral("organisations"), QJsonArray{QStringLiteral("0123")}}};
    const QJsonObject agreement{{QStringLiteral("eid"), QStringLiteral("0123")}, {QStringLiteral("trainingAgreementLocalId"), QStringLiteral("TA-1")},
                                {QStringLiteral("learnerLocalId"), QStringLiteral("L000001")}, {QStringLiteral("status"), QStringLiteral("Active")},
                                {QStringLiteral("signedDate"), QStringLiteral("2025-06-10")}};
    all[QStringLiteral("workBased")] = QJsonObject{{QStringLiteral("machines"), QJsonObject{{QStringLiteral("clientId"), machine}}},
                                                   {QStringLiteral("agreements"), QJsonArray{agreement}}};
    return all;
}
} // namespace

/// The selected record beside the list, on a page that comes and goes.
class tst_detail_panel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init();
    void cleanup();
    void factsFilledWhileHiddenAreWhole();
    void anotherRecordBeginsAtItsTop();
    void whoHasLeftIsNotOfferedAgain();
    void whatIsDoneIsNotStillToCome();
    void aWarningHasAMarkOfItsOwn();
    void nobodyIsCalledNotKnown();
    void changeSaysWhatItReplaces();
    void anOldReadingSaysSoAndIsReadAgain();
    void whatCannotBeReadSaysSo();

private:
    qint64 row(const QString &id) const { return m_desk->record(trainee, id)->row; }
    bool show(const QString &id)
    {
        m_panel->setRow(row(id));
        return QTest::qWaitFor([this] { return m_panel->isSettled(); }, 10000);
    }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel *each : m_panel->findChildren<QLabel *>())
            all.append(each->text());
        return all;
    }
    QScrollBar *bar() const { return m_panel->findChild<ScrollColumn *>()->verticalScrollBar(); }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QStackedWidget> m_pages;
    DetailPanel *m_panel = nullptr;
};

void tst_detail_panel::init()
{
    m_server = std::make_unique<PracticeServer>(world(), false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(trainee).size(), 3, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("agreement")).size(), 1, 20000);
    m_pages = std::make_unique<QStackedWidget>();
    m_panel = new DetailPanel(m_desk->core(), *m_desk->core().kinds().kind(trainee), {}, m_pages.get());
    m_pages->addWidget(m_panel);
    m_pages->addWidget(new QWidget);
    m_pages->resize(340, 600);
    m_pages->show();
}

void tst_detail_panel::cleanup()
{
    m_pages.reset();
    m_desk.reset();
    m_server.reset();
}

void tst_detail_panel::factsFilledWhileHiddenAreWhole()
{
    QVERIFY(show(FormDesk::sarah()));
    m_pages->setCurrentIndex(1);
    QVERIFY(show(rhys));
    m_pages->setCurrentIndex(0);
    QTRY_VERIFY(words().contains(QStringLiteral("Rhys Evans")) && m_panel->isSettled());
    pictures::take(*m_panel, "panel-shown-again");
    const auto cut = [this] {
        QStringList squashed;
        for (const QLabel *each : m_panel->findChildren<QLabel *>()) {
            if (each->isVisible() && each->height() < each->heightForWidth(each->width()))
                squashed.append(QStringLiteral("%1: %2 of %3").arg(each->text()).arg(each->height()).arg(each->heightForWidth(each->width())));
        }
        return squashed;
    };
    QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut().join(QLatin1Char('\n'))));
    // What came in while it was hidden is not shown before it is whole either.
    m_pages->setCurrentIndex(1);
    m_panel->reload();
    QTRY_VERIFY(m_panel->isSettled());
    m_pages->setCurrentIndex(0);
    QTRY_VERIFY(m_panel->isSettled() && cut().isEmpty());
}

void tst_detail_panel::anotherRecordBeginsAtItsTop()
{
    QVERIFY(show(FormDesk::sarah()));
    QTRY_VERIFY(bar()->maximum() > 0);
    bar()->setValue(bar()->maximum());
    QVERIFY(bar()->value() > 0);
    QVERIFY(show(rhys));
    QCOMPARE(bar()->value(), 0);
}

void tst_detail_panel::whoHasLeftIsNotOfferedAgain()
{
    QVERIFY(show(gone));
    const QString all = words().join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QLatin1String("Defer: not possible")), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1String("not possible yet")), qPrintable(all));
    for (const QPushButton *each : m_panel->findChildren<QPushButton *>())
        QVERIFY2(!each->objectName().startsWith(QLatin1String("cure.")), qPrintable(each->text()));
    pictures::take(*m_panel, "panel-withdrawn");
    // Who waits for a placement may still come to it, and is offered the way.
    QVERIFY(show(rhys));
    const QString other = words().join(QLatin1Char('\n'));
    QVERIFY2(!other.contains(QLatin1String("Update QTS status: not possible\n")), qPrintable(other));
}

/// What has been done is not "still to come": neither for who is deferred nor for an agreement that is active.
void tst_detail_panel::whatIsDoneIsNotStillToCome()
{
    const Kinds kinds = Kinds::standard();
    const std::tuple<const char *, const char *, const char *> done[] = {{"trainee", "defer", "deferred"}, {"participant", "resume", "active"}, {"participant", "defer", "deferred"}};
    for (const auto &[kind, command, state] : done) {
        const KindSpec *spec = kinds.kind(QString::fromLatin1(kind));
        QVERIFY(spec != nullptr && spec->command(QString::fromLatin1(command)) != nullptr);
        QVERIFY2(!StateWords::isStillToCome(*spec, *spec->command(QString::fromLatin1(command)), QString::fromLatin1(state)), command);
    }
}

/// A warning is not a tick: the mark beside "possible" is its own.
void tst_detail_panel::aWarningHasAMarkOfItsOwn()
{
    const KindSpec *kind = m_desk->core().kinds().kind(QStringLiteral("agreement"));
    DetailPanel panel(m_desk->core(), *kind, {});
    panel.resize(340, 600);
    panel.show();
    panel.setRow(m_desk->record(QStringLiteral("agreement"), QStringLiteral("TA-1"))->row);
    QTRY_VERIFY(panel.isSettled());
    auto *warned = panel.findChild<Mark *>(QStringLiteral("mark.restart"));
    auto *plain = panel.findChild<Mark *>(QStringLiteral("mark.grace"));
    QVERIFY(warned != nullptr && plain != nullptr);
    QVERIFY(warned->grab().toImage() != plain->grab().toImage());
    pictures::take(panel, "panel-warning");
}

void tst_detail_panel::nobodyIsCalledNotKnown()
{
    FormDesk form(*m_desk);
    form.open(form.start(QStringLiteral("agreement"), QStringLiteral("grace"), QStringLiteral("TA-1")));
    QCOMPARE(form.title(), QStringLiteral("Place in grace: learner ID L000001"));
    form.choose("pauseDate", "today");
    form.row("graceReasonCode")->findChildren<QRadioButton *>().constFirst()->click();
    form.press("main");
    QVERIFY(form.isChecking());
    QVERIFY2(form.words().contains(QLatin1String("Place the training agreement of learner ID L000001 in grace")), qPrintable(form.words()));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    TablePage page(m_desk->core(), settings, *m_desk->core().kinds().view(QStringLiteral("agreements")));
    page.resize(1200, 700);
    page.show();
    page.entered();
    QTRY_VERIFY(page.model()->rowCount() == 1 && page.isSettled());
    QCOMPARE(page.model()->index(0, 0).data().toString(), QStringLiteral("Learner ID L000001"));
    const QString spoken = page.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken.count(QLatin1String("L000001")), 1);
    QTRY_VERIFY(page.findChild<DetailPanel *>()->findChild<QLabel *>() != nullptr);
    QStringList said;
    for (const QLabel *each : page.findChildren<QLabel *>())
        said.append(each->text());
    QVERIFY2(said.contains(QStringLiteral("Learner ID L000001")) && !said.contains(QStringLiteral("Name not known")), qPrintable(said.join(QLatin1Char('\n'))));
    // Beneath it, what it does not say itself; and no column says it once more.
    QVERIFY2(said.contains(QStringLiteral("Agreement ID TA-1")), qPrintable(said.join(QLatin1Char('\n'))));
    const TableView *table = page.table();
    QVERIFY(table->isColumnHidden(page.model()->columnOf(QStringLiteral("learnerLocalId"))));
    QCOMPARE(table->horizontalHeader()->visualIndex(page.model()->columnOf(QStringLiteral("status"))), 2);
}

void tst_detail_panel::changeSaysWhatItReplaces()
{
    PracticeServer server(bulk::declarations(1, [](int) { return QStringLiteral("eligible"); }), false);
    Desk desk(server.url());
    desk.start();
    const QString participant = QStringLiteral("participant");
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(participant).size(), 1, 20000);
    FormDesk form(desk);
    form.open(form.start(participant, QStringLiteral("changeSchedule"), desk.rows(participant).constFirst().id));
    const QString hint = form.row("schedule_identifier")->findChild<QLabel *>(QStringLiteral("hint"))->text();
    QVERIFY2(hint.contains(QLatin1String("Now: ")) && hint.contains(QLatin1String("September")), qPrintable(hint));
    const QList<QRadioButton *> schedules = form.row("schedule_identifier")->findChildren<QRadioButton *>();
    const auto january = std::find_if(schedules.begin(), schedules.end(), [](const QRadioButton *each) { return each->text().contains(QLatin1String("January")); });
    QVERIFY(january != schedules.end());
    (*january)->click();
    form.press("main");
    QVERIFY2(form.isChecking(), qPrintable(form.summary().join(QLatin1Char('\n'))));
    pictures::take(*form.dialog, "change-schedule");
    const QString words = form.words();
    for (const char *part : {" → ", "2025, unchanged", "The participant cannot be deferred or withdrawn until tomorrow."})
        QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    QVERIFY2(!words.split(QLatin1Char('\n')).contains(QLatin1String("Now")), qPrintable(words));
    form.dialog.reset();
}

/// What was read a while ago only warns, and says of when it is; seen, it is asked for again, and blocks again.
void tst_detail_panel::anOldReadingSaysSoAndIsReadAgain()
{
    QJsonObject one = plainTrainee(FormDesk::sarah());
    one[QStringLiteral("training_route")] = QStringLiteral("provider_led_postgrad");
    one[QStringLiteral("placements")] = 1;
    PracticeServer server(traineeWorld({one}), false);
    Desk desk(server.url());
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock);
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(trainee).size(), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.core().status(QStringLiteral("practice-registerTrainees")).pulling, 20000);
    desk.core().setOffline(true);
    DetailPanel panel(desk.core(), *desk.core().kinds().kind(trainee), {});
    panel.resize(340, 600);
    panel.show();
    connect(&desk.core(), &Core::recordsChanged, &panel, &DetailPanel::reload);
    const auto all = [&panel] {
        QStringList texts;
        for (const QLabel *each : panel.findChildren<QLabel *>())
            texts.append(each->text());
        return texts.join(QLatin1Char('\n'));
    };
    const qint64 row = desk.record(trainee, FormDesk::sarah())->row;
    panel.setRow(row);
    QTRY_VERIFY2(panel.isSettled() && all().contains(QLatin1String("Update QTS status: not possible")), qPrintable(all()));
    QVERIFY(!all().contains(QLatin1String("when last read")));
    clock->advance(std::chrono::minutes(11));
    panel.reload();
    QTRY_VERIFY2(all().contains(QLatin1String("Update QTS status: cannot tell yet")), qPrintable(all()));
    QVERIFY2(all().contains(QLatin1String("Recorded: 1 (when last read, 16 February 2026 at ")), qPrintable(all()));
    // The form says the same, as long as nobody can be asked.
    FormDesk form(desk);
    form.open(QStringLiteral("updateStatus"));
    const auto standing = [&form] { return form.questions()->findChild<MessageBar *>()->text(); };
    QVERIFY2(standing().contains(QLatin1String("when last read")), qPrintable(standing()));
    form.dialog.reset();
    desk.core().setOffline(false);
    clock->advance(std::chrono::minutes(2));
    form.open(QStringLiteral("updateStatus"));
    // What else is read again after "Work offline" may take its turn first, by the clock.
    const auto comes = [&clock](const std::function<bool()> &is) {
        return Desk::until([&] {
            clock->advance(std::chrono::milliseconds(50));
            return is();
        });
    };
    QVERIFY2(comes([&] { return standing().contains(QLatin1String("Recorded: 1")) && !standing().contains(QLatin1String("when last read")); }), qPrintable(standing()));
    form.dialog.reset();
    QVERIFY2(comes([&] { return all().contains(QLatin1String("Update QTS status: not possible")); }), qPrintable(all()));
    clock->advance(std::chrono::minutes(11));
    panel.reload();
    QVERIFY2(comes([&] { return all().contains(QLatin1String("Update QTS status: not possible")) && !all().contains(QLatin1String("when last read")); }), qPrintable(all()));
}

/// A row is chosen, and its record cannot be read: that is not said as if none were.
void tst_detail_panel::whatCannotBeReadSaysSo()
{
    PracticeServer server(traineeWorld({plainTrainee(FormDesk::sarah())}), false);
    Desk desk(server.url());
    const auto broken = std::make_shared<std::atomic<bool>>(false);
    desk.config.failStep = [broken](const QString &sql) { return *broken && sql.startsWith(QLatin1String("SELECT row, connection")); };
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(trainee).size(), 1, 20000);
    const qint64 row = desk.record(trainee, FormDesk::sarah())->row;
    DetailPanel panel(desk.core(), *desk.core().kinds().kind(trainee), {});
    panel.show();
    const auto said = [&panel] {
        QStringList all;
        for (const QLabel *each : panel.findChildren<QLabel *>())
            all.append(each->text());
        return all.join(QLatin1Char('\n'));
    };
    const Error error{ErrorKind::Storage, 0, QStringLiteral("disk I/O error"), {}, {}, {}, {}};
    *broken = true;
    panel.setRow(row);
    QTRY_VERIFY(panel.isSettled());
    QVERIFY2(!said().contains(QLatin1String("Choose a row")) && !said().isEmpty(), qPrintable(said()));
    QVERIFY2(said().contains(ErrorText::of(error, ErrorText::Doing::Reading).happened), qPrintable(said()));
    *broken = false;
    panel.reload();
    QTRY_VERIFY2(panel.isSettled() && said().contains(QLatin1String("Sarah Jones")), qPrintable(said()));
}

DESK_TEST(tst_detail_panel)
#include "tst_detail_panel.moc"
