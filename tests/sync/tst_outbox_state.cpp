// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/OutboxState.h"

#include "tests/support/Runner.h"

/// Every state by every event: the whole machine, written a second time as a picture.
class tst_outbox_state : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateByEveryEvent();
    void nothingIsSentFromDoubt();
    void whatIsFinishedStays();
};

namespace {
// Columns: draft ready sending waiting unsure conflict rejected done dropped; a dot: cannot happen.
const char *const picture[outboxEventCount][entryStateCount + 1] = {
    {"Submit", "ready", ".", ".", ".", ".", ".", "ready", ".", "."},
    {"Edit", "draft", "draft", ".", "draft", ".", "draft", "draft", ".", "."},
    {"Pick", ".", "sending", ".", ".", ".", ".", ".", ".", "."},
    {"Lapsed", ".", "draft", ".", ".", ".", ".", ".", ".", "."},
    {"Moved", ".", "conflict", "conflict", ".", ".", ".", ".", ".", "."},
    {"Applied", ".", ".", "done", ".", ".", ".", ".", ".", "."},
    {"Accepted", ".", ".", "done", ".", ".", ".", ".", ".", "."},
    {"Refused", ".", "rejected", "rejected", ".", ".", ".", ".", ".", "."},
    {"NotSent", ".", "waiting", "waiting", ".", ".", ".", ".", ".", "."},
    {"TryLater", ".", "waiting", "waiting", ".", ".", ".", ".", ".", "."},
    {"SignIn", ".", "ready", "ready", ".", ".", ".", ".", ".", "."},
    {"Doubt", ".", ".", "unsure", ".", ".", ".", ".", ".", "."},
    {"Restart", ".", ".", "unsure", "waiting", "unsure", ".", ".", ".", "."},
    {"Due", ".", ".", ".", "ready", ".", ".", ".", ".", "."},
    {"ReadYes", ".", "done", ".", ".", "done", ".", ".", ".", "."},
    {"ReadNo", ".", ".", ".", ".", "ready", ".", ".", ".", "."},
    {"ReadOther", ".", ".", ".", ".", "conflict", ".", ".", ".", "."},
    {"ReadUnknown", ".", ".", ".", ".", "unsure", ".", ".", ".", "."},
    {"KeepMine", ".", ".", ".", ".", ".", "ready", ".", ".", "."},
    {"TakeTheirs", ".", ".", ".", ".", ".", "dropped", ".", ".", "."},
    {"SendAgain", ".", ".", ".", ".", "ready", ".", ".", ".", "."},
    {"MarkDone", ".", ".", ".", ".", "done", ".", ".", ".", "."},
    {"TakeBack", ".", "draft", ".", "draft", ".", ".", ".", ".", "."},
    {"Drop", "dropped", "dropped", ".", "dropped", "dropped", "dropped", "dropped", ".", "."},
    {"Shown", "done", ".", ".", ".", ".", ".", ".", ".", "."},
};
} // namespace

void tst_outbox_state::everyStateByEveryEvent()
{
    for (int event = 0; event < outboxEventCount; ++event) {
        for (int state = 0; state < entryStateCount; ++state) {
            const auto next = nextState(EntryState(state), OutboxEvent(event));
            const QString drawn = next ? entryStateName(*next) : QStringLiteral(".");
            QVERIFY2(drawn == QLatin1String(picture[event][state + 1]),
                     qPrintable(entryStateName(EntryState(state)) + QLatin1Char(' ') + QLatin1String(picture[event][0])
                                + QStringLiteral(" → ") + drawn));
        }
    }
}

void tst_outbox_state::nothingIsSentFromDoubt()
{
    // The only way to "sending" is from "ready", and the only ways from "unsure" to "ready" are a read-back that says no
    // and a person who saw the facts.
    for (int event = 0; event < outboxEventCount; ++event) {
        for (int state = 0; state < entryStateCount; ++state) {
            const auto next = nextState(EntryState(state), OutboxEvent(event));
            if (next == EntryState::Sending)
                QCOMPARE(EntryState(state), EntryState::Ready);
            if (next == EntryState::Ready && EntryState(state) == EntryState::Unsure)
                QVERIFY(OutboxEvent(event) == OutboxEvent::ReadNo || OutboxEvent(event) == OutboxEvent::SendAgain);
        }
    }
}

void tst_outbox_state::whatIsFinishedStays()
{
    for (int event = 0; event < outboxEventCount; ++event) {
        QVERIFY(!nextState(EntryState::Done, OutboxEvent(event)));
        QVERIFY(!nextState(EntryState::Dropped, OutboxEvent(event)));
    }
}

DESK_TEST(tst_outbox_state)
#include "tst_outbox_state.moc"
