// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/OneDeferral.h"
#include "tests/support/Runner.h"

#include <QtCore/QSemaphore>

#include <atomic>

/// The window is closed while entries go: what never left is in no doubt.
class tst_closing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenSendingAndTheRequest_data() { OneDeferral::addRows(); }
    void betweenSendingAndTheRequest();
};

/// "sending" is being written when the desk goes, and the request can no longer be handed over.
void tst_closing::betweenSendingAndTheRequest()
{
    QFETCH(const int, service);
    OneDeferral deferral{OneDeferral::Of(service)};
    PracticeServer server(deferral.world());
    std::atomic_bool armed = false; // outlive the desk, whose thread asks for them
    std::atomic_bool writing = false;
    QSemaphore goOn;
    Desk desk(server.url());
    desk.config.failStep = [&](const QString &sql) {
        if (armed && sql.startsWith(QLatin1String("UPDATE entry AS e SET"))) {
            armed = false;
            writing = true;
            goOn.acquire();
        }
        return false;
    };
    desk.start();
    const auto row = deferral.row(desk, 20000);
    QVERIFY(row.has_value());
    QVERIFY(deferral.draftAndRelease(desk, *row));
    armed = true;
    QVERIFY(Desk::until([&] { return writing.load(); }));
    goOn.release();
    desk.end();
    QCOMPARE(server.arrived(deferral.key()), 0);

    desk.config.failStep = {};
    desk.start();
    const Entry entry = desk.entry(deferral.entry);
    QVERIFY(entry.state != EntryState::Unsure && !entry.needsPerson);
    QVERIFY(deferral.settle(desk, 30000));
    QCOMPARE(desk.entry(deferral.entry).state, EntryState::Done);
    const auto history = Desk::wait(desk.core().history(deferral.entry));
    QVERIFY(std::none_of(history.begin(), history.end(), [](const HistoryLine &line) { return line.to == EntryState::Unsure; }));
    QCOMPARE(server.arrived(deferral.key()), 1);
}

DESK_TEST(tst_closing)
#include "tst_closing.moc"
