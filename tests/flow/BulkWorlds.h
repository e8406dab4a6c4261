// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bulk.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/PlanOf.h"

#include <QtCore/QJsonArray>

/// Worlds of many records, and a desk whose time and the service's move together, as fast as the test likes.
namespace bulk {

inline const QString start = QStringLiteral("2026-02-16T12:00:00Z");
inline const QString declarationKind = QStringLiteral("declaration");
inline const QString traineeKind = QStringLiteral("trainee");
inline const QString voidCommand = QStringLiteral("void");
/// Its declarations are paid when the test says so.
inline const QString payableStatement = QStringLiteral("cccccccc-0000-4000-8000-000000000009");

inline QString declaration(int number) { return QStringLiteral("dddddddd-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')); }
inline QString participant(int number) { return QStringLiteral("aaaaaaaa-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')); }

inline QString traineeId(int number) { return QStringLiteral("bbbbbbbbbbbbbbbbbbbb%1").arg(number, 4, 10, QLatin1Char('0')); }

/// As many trainees of one provider.
inline QJsonObject trainees(int count)
{
    QList<QJsonObject> all;
    for (int i = 1; i <= count; ++i)
        all.append(plainTrainee(traineeId(i), QStringLiteral("Sarah"), QStringLiteral("Jones%1").arg(i)));
    return traineeWorld(all, start);
}

/// One declaration each for as many teachers; `payment(i)` is "no_payment", "eligible", "payable" or "paid", with
/// "+" before it on the statement that can be paid.
inline QJsonObject declarations(int count, const std::function<QString(int)> &payment)
{
    QJsonArray people;
    QJsonArray made;
    for (int i = 1; i <= count; ++i) {
        const QJsonObject period{{QStringLiteral("lead_provider"), QStringLiteral("LP1")},
                                 {QStringLiteral("delivery_partner_id"), QStringLiteral("eeeeeeee-0000-4000-8000-000000000001")},
                                 {QStringLiteral("cohort"), QStringLiteral("2025")},
                                 {QStringLiteral("schedule_identifier"), QStringLiteral("ecf-standard-september")},
                                 {QStringLiteral("started_on"), QStringLiteral("2025-09-01")}};
        const QJsonObject school{{QStringLiteral("role"), QStringLiteral("ect")},
                                 {QStringLiteral("school"), QStringLiteral("S1")},
                                 {QStringLiteral("started_on"), QStringLiteral("2025-09-01")},
                                 {QStringLiteral("training_periods"), QJsonArray{period}}};
        people.append(QJsonObject{{QStringLiteral("id"), participant(i)},
                                  {QStringLiteral("full_name"), QStringLiteral("Teacher %1").arg(i)},
                                  {QStringLiteral("created_at"), QStringLiteral("2025-06-01T09:00:00Z")},
                                  {QStringLiteral("school_periods"), QJsonArray{school}}});
        QString state = payment(i);
        QJsonObject one{{QStringLiteral("id"), declaration(i)},
                        {QStringLiteral("participant_id"), participant(i)},
                        {QStringLiteral("role"), QStringLiteral("ect")},
                        {QStringLiteral("training_lead_provider"), QStringLiteral("LP1")},
                        {QStringLiteral("declaration_type"), QStringLiteral("started")},
                        {QStringLiteral("declaration_date"), QStringLiteral("2025-10-01T10:00:00Z")}};
        if (state.startsWith(QLatin1Char('+'))) {
            state.remove(0, 1);
            one[QStringLiteral("statement_id")] = payableStatement;
        }
        one[QStringLiteral("payment_status")] = state;
        made.append(one);
    }
    const auto statement = [](const QString &id, const QString &status, const QString &deadline) {
        return QJsonObject{{QStringLiteral("id"), id},
                           {QStringLiteral("lead_provider"), QStringLiteral("LP1")},
                           {QStringLiteral("cohort"), QStringLiteral("2025")},
                           {QStringLiteral("fee_type"), QStringLiteral("output")},
                           {QStringLiteral("status"), status},
                           {QStringLiteral("deadline_date"), deadline},
                           {QStringLiteral("payment_date"), QStringLiteral("2026-04-25")}};
    };
    const QJsonObject part{{QStringLiteral("tokens"), QJsonObject{{QStringLiteral("token-LP1"), QStringLiteral("LP1")}}},
                           {QStringLiteral("statements"), QJsonArray{statement(QStringLiteral("cccccccc-0000-4000-8000-000000000001"), QStringLiteral("open"), QStringLiteral("2026-03-31")),
                                                                     statement(payableStatement, QStringLiteral("payable"), QStringLiteral("2026-01-31"))}},
                           {QStringLiteral("participants"), people},
                           {QStringLiteral("declarations"), made}};
    return {{QStringLiteral("clock"), start}, {QStringLiteral("earlyCareer"), part}};
}

/// A desk and a practice server with one clock, which only the test moves.
class TwoClocks
{
public:
    explicit TwoClocks(PracticeServer &server) : desk(server.url()), m_server(server), m_now(QDateTime::fromString(start, Qt::ISODate))
    {
        desk.clock = [this] {
            auto made = std::make_unique<FakeClock>(m_now);
            m_clock = made.get();
            return made;
        };
    }
    ~TwoClocks() { desk.end(); }

    bool begin(const QString &kind, int rows)
    {
        desk.start();
        m_seen = m_server.requests();
        return runs([&] {
            return desk.rows(kind).size() == rows && !desk.core().status(QStringLiteral("practice-") + QString::fromLatin1(desk.core().kinds().kind(kind)->service)).pulling;
        });
    }
    void restart()
    {
        desk.end();
        desk.start();
    }
    /// Time passes: by the second while requests flow, faster while the desk waits for its limit.
    bool runs(const std::function<bool()> &isOver, int milliseconds = 240000)
    {
        return Desk::until(
            [&] {
                if (isOver())
                    return true;
                const int asked = m_server.requests();
                pass(std::exchange(m_seen, asked) == asked ? 4 : 1);
                return false;
            },
            milliseconds);
    }
    void pass(int seconds)
    {
        m_clock->advance(std::chrono::seconds(seconds));
        m_now = m_clock->now();
        m_server.world().freeze(m_now);
    }
    QDateTime now() const { return m_now; }

    BatchPlan plan(const QString &kind, const QString &command, const Values &shared, const QList<Row> &rows)
    {
        return planOf(desk, kind, command, shared, QStringLiteral("Test"), rows);
    }
    QList<BatchSummary> batches() { return Desk::wait(desk.core().bulk().batches()); }
    /// Nothing of any batch is on its way any more.
    bool isDrained()
    {
        const QList<BatchSummary> all = batches();
        return std::all_of(all.begin(), all.end(), [](const BatchSummary &one) { return one.unsent() == 0 && one.of(EntryState::Sending) == 0; });
    }

    /// Until nothing is left to send. What was on its way when the desk ended may have arrived or not: read and found not done, it
    /// waits for a person, who sends it again.
    bool drains()
    {
        return runs([this] {
            if (Desk::wait(desk.core().outboxCounts()).needsPerson == 0)
                return isDrained();
            EntryQuery ready;
            ready.states = {EntryState::Ready};
            QList<qint64> again;
            const QList<Entry> entries = Desk::wait(desk.core().entries(ready));
            for (const Entry &entry : entries) {
                if (entry.held && entry.needsPerson)
                    again.append(entry.id);
            }
            if (!again.isEmpty())
                Desk::wait(desk.core().act(again, EntryAction::SendNow));
            return isDrained();
        });
    }

    Desk desk;

private:
    PracticeServer &m_server;
    QDateTime m_now;
    FakeClock *m_clock = nullptr;
    int m_seen = 0;
};

} // namespace bulk
