// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "tests/support/Desk.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"
#include "tests/ui/Pictures.h"
#include "ui/MainWindow.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/EntryPanel.h"
#include "ui/pages/OutboxPage.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

/// What is said of an entry that was not simply accepted: why, what to do next and where, and the same in every place.
class tst_ended : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void aRefusalSaysWhyAndLeadsThere();
    void aLostReplyIsCheckedInOurWords();
    void whatDidNotArriveIsNobodysHold();
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString rhys = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");

/// A window over a desk whose next write is answered with a fault, and does not reach.
struct Spoilt {
    PracticeServer server{traineeWorld({plainTrainee(rhys, QStringLiteral("Rhys"), QStringLiteral("Evans"))}), false};
    FaultProxy proxy{quint16(server.url().port())};
    Desk desk{proxy.url()};
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;
    qint64 entry = 0;

    bool send(int settle, const Fault &fault)
    {
        desk.config.settleSeconds = settle;
        desk.start();
        settings = std::make_unique<QSettings>(desk.directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(desk.core(), *settings);
        window->show();
        const auto isThere = [this] { return desk.rows(trainee).size() == 1 && !desk.core().status(QStringLiteral("practice-registerTrainees")).pulling; };
        if (!Desk::until([&] { return isThere() && window->isSettled(); }))
            return false;
        proxy.script({fault}, FaultProxy::writes);
        entry = desk.release(trainee, QStringLiteral("defer"), rhys, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
        return true;
    }
    MessageBar *message() const { return window->findChild<MessageBar *>(); }
    static QStringList texts(const QWidget &widget)
    {
        QStringList all;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            all.append(label->text());
        return all;
    }
    /// What the trainee's own panel says.
    QStringList panel()
    {
        DetailPanel panel(desk.core(), *desk.core().kinds().kind(trainee), {});
        panel.resize(340, 600);
        panel.show();
        panel.setRow(desk.record(trainee, rhys)->row);
        return Desk::until([&panel] { return panel.isSettled(); }) ? texts(panel) : QStringList();
    }
    QString inHand()
    {
        const Row row = desk.rows(trainee).constFirst();
        const KindSpec *kind = desk.core().kinds().kind(trainee);
        return Words::inHand(*kind->command(row.inHandCommand), row, kind);
    }
};
} // namespace

void tst_ended::aRefusalSaysWhyAndLeadsThere()
{
    Spoilt at;
    const QByteArray body = R"({"errors":[{"error":"UnprocessableEntity","message":"state is invalid must be one of [submitted_for_trn, trn_received]"}]})";
    QVERIFY(at.send(0, {Fault::Kind::Status, false, 422, {}, body}));
    QTRY_COMPARE_WITH_TIMEOUT(at.desk.entry(at.entry).state, EntryState::Rejected, 20000);
    QTRY_COMPARE(at.message()->text(), QStringLiteral("Not accepted: Rhys Evans, Defer. This trainee cannot be deferred now. Look at the state. "
                                                      "If the record already shows your date, it has been done."));
    QVERIFY(at.message()->accessibleName().startsWith(QLatin1String("Check: ")));
    const QStringList said = at.panel();
    QVERIFY2(said.contains(QStringLiteral("This trainee cannot be deferred now")) && said.contains(QStringLiteral("Register said:")), qPrintable(said.join(u'\n')));
    auto *show = at.message()->findChild<QPushButton *>(QStringLiteral("action"));
    QCOMPARE(show->text().remove(QLatin1Char('&')), QStringLiteral("Show in the outbox"));
    show->click();
    auto *outbox = qobject_cast<OutboxPage *>(at.window->current());
    QVERIFY(outbox != nullptr);
    QTRY_COMPARE(outbox->findChild<EntryPanel *>()->entry(), at.entry);
    // Whoever is told to look at the state sees it.
    const auto state = [outbox] { return outbox->findChild<EntryPanel *>()->findChild<QLabel *>(QStringLiteral("stateNow")); };
    QTRY_VERIFY(state() != nullptr && state()->isVisible());
    QCOMPARE(state()->text(), QStringLiteral("State now: TRN received"));
    pictures::take(*at.window, "ended-refused");
}

void tst_ended::aLostReplyIsCheckedInOurWords()
{
    Spoilt at;
    QVERIFY(at.send(600, {Fault::Kind::Status, false, 500}));
    QTRY_COMPARE_WITH_TIMEOUT(at.desk.entry(at.entry).state, EntryState::Unsure, 20000);
    const QString words = QStringLiteral("We do not know if Register received this. We are checking");
    QTRY_COMPARE(at.message()->text(), QString(QStringLiteral("Check needed: Rhys Evans, Defer. ") + words + QLatin1Char('.')));
    const QStringList said = at.panel();
    QVERIFY2(said.contains(words), qPrintable(said.join(u'\n')));
}

/// After the settling wait: ready to send in every place, waiting for a person, and held by nobody.
void tst_ended::whatDidNotArriveIsNobodysHold()
{
    Spoilt at;
    QVERIFY(at.send(3, {Fault::Kind::Status, false, 500}));
    QTRY_VERIFY_WITH_TIMEOUT(at.message()->text().startsWith(QLatin1String("Check needed: ")), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(at.desk.entry(at.entry).state, EntryState::Ready, 20000);
    QVERIFY(at.desk.entry(at.entry).needsPerson);
    const QString words = QStringLiteral("Register does not show it. Press Send now to send it again");
    QTRY_COMPARE(at.message()->text(), QString(QStringLiteral("Ready to send: Rhys Evans, Defer. ") + words + QLatin1Char('.')));
    QCOMPARE(at.inHand(), QStringLiteral("Deferral ready to send"));
    const QStringList said = at.panel();
    QVERIFY2(said.contains(QStringLiteral("Deferral ready to send, dated 15 February 2026")) && said.contains(words), qPrintable(said.join(u'\n')));
    QVERIFY2(!said.contains(QStringLiteral("Held until you send it")), qPrintable(said.join(u'\n')));
    QCOMPARE(Desk::wait(at.desk.core().bulk().held()), 0);
    QCOMPARE(Desk::wait(at.desk.core().outboxCounts()).needsPerson, 1);
}

DESK_TEST(tst_ended)
#include "tst_ended.moc"
