// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/FaultCases.h"

#include <QtTest/QtTest>

/// The journey that the loops over every step cut: a draft, typed on, queued, sent, answered, seen as deferred (an agreement:
/// as on hold). Nothing here takes an error for granted: where a step fails, the journey ends and says how far it came.
class OneDeferral
{
public:
    enum class Of { Trainee, Participant, Agreement };
    static constexpr int services = 3;
    explicit OneDeferral(Of of = Of::Trainee) : m_of(of) { }

    /// A row for each service, for a test whose column is "service".
    static void addRows()
    {
        QTest::addColumn<int>("service");
        for (int of = 0; of < services; ++of)
            QTest::newRow(about(Of(of)).row) << of;
    }

    QString kind() const { return QString::fromLatin1(about(m_of).kind); }
    /// What names the person in the ledger.
    QString key() const { return QString::fromLatin1(about(m_of).key); }
    QJsonObject world() const
    {
        const QString own = QString::fromLatin1(about(m_of).service);
        const QList<FaultCases::Write> all = FaultCases::all();
        const auto write = std::find_if(all.begin(), all.end(), [this](const FaultCases::Write &each) { return each.kind == kind(); });
        QJsonObject made = FaultCases::emptyWorld();
        for (const char *service : {"registerTrainees", "earlyCareer", "workBased"}) {
            if (own != QLatin1String(service))
                made.remove(QLatin1String(service));
        }
        write->add(made, key(), 1);
        return made;
    }
    Values typed(int version) const
    {
        switch (m_of) {
        case Of::Trainee:
            return {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")},
                    {QStringLiteral("defer_reason"), QStringLiteral("Leave, version %1").arg(version)}};
        case Of::Participant:
            return {{QStringLiteral("reason"), version == 1 ? QStringLiteral("career-break") : QStringLiteral("parental-leave")}};
        case Of::Agreement:
            break;
        }
        return {{QStringLiteral("pauseDate"), QStringLiteral("2026-02-10")},
                {QStringLiteral("onHoldReasonCode"), version == 1 ? QStringLiteral("SW") : QStringLiteral("PL")}};
    }
    int versionOf(const Values &values) const
    {
        for (const int version : {1, 2}) {
            if (values == typed(version))
                return version;
        }
        return 0;
    }

    /// The service is waited for no longer where this says so: nothing more will come.
    std::function<bool()> isOver = [] { return false; };
    /// Called with "saved 1", "saved 2", "released", "settled" as each is promised to the person.
    std::function<void(const QByteArray &)> promised = [](const QByteArray &) { };
    /// What was promised last as saved; 0: nothing.
    int saved = 0;
    qint64 entry = 0;

    /// The trainee's row once it is in the table; nothing within `patience` ms.
    std::optional<qint64> row(Desk &desk, int patience) const
    {
        std::optional<qint64> found;
        Desk::until([&] {
            Query query;
            query.kind = kind();
            query.connection = QStringLiteral("practice-") + QString::fromLatin1(about(m_of).service);
            const auto order = Desk::outcome(desk.core().order(query));
            if (order && !order->isEmpty() && !desk.core().connections().isEmpty())
                found = order->first();
            return found.has_value() || isOver();
        }, patience);
        return found;
    }

    bool draftAndRelease(Desk &desk, qint64 row)
    {
        const auto form = Desk::outcome(desk.core().openForm(kind(), QString::fromLatin1(about(m_of).command), row));
        if (!form)
            return false;
        Draft draft = form->draft;
        for (const int version : {1, 2}) {
            draft.values = typed(version);
            const auto id = Desk::outcome(desk.core().saveDraft(draft));
            if (!id)
                return false;
            draft.entry = *id;
            entry = *id;
            saved = version;
            promised("saved " + QByteArray::number(version));
        }
        const auto verdict = Desk::outcome(desk.core().submit(draft));
        if (!verdict || verdict->blocked())
            return false;
        promised("released");
        return true;
    }

    bool settle(Desk &desk, int patience)
    {
        bool settled = false;
        Desk::until([&] {
            const auto all = Desk::outcome(desk.core().entries({}));
            settled = all && !all->isEmpty() && Desk::isSettled(all->first());
            return settled || isOver();
        }, patience);
        if (settled)
            promised("settled");
        return settled;
    }

    /// After the cut: what was saved is there, and what a person would do now ends with one deferral at the service.
    /// Empty, or what went wrong.
    QString converge(Desk &desk, const PracticeServer &server)
    {
        const auto found = row(desk, 20000);
        if (!found)
            return QStringLiteral("the table stays empty");
        QList<Entry> all = desk.entries();
        if (all.size() > 1)
            return QStringLiteral("%1 entries").arg(all.size());
        if (all.isEmpty() && saved > 0)
            return QStringLiteral("the draft that was called saved is lost");
        if (!all.isEmpty() && versionOf(all.first().draft.values) < saved)
            return QStringLiteral("what was called saved is version %1, and %2 is there").arg(saved).arg(versionOf(all.first().draft.values));
        if (all.isEmpty() || all.first().state == EntryState::Draft) {
            if (server.applied(key()) > 0)
                return QStringLiteral("a draft, and yet it was sent");
            promised = [](const QByteArray &) { };
            if (!draftAndRelease(desk, *found))
                return QStringLiteral("the second attempt was not taken");
        }
        Entry last = desk.settled(desk.entries().first().id);
        if (last.state == EntryState::Ready && last.held) {
            if (server.applied(key()) > 0)
                return QStringLiteral("\"not applied\", and yet it was");
            desk.act(last.id, EntryAction::SendNow);
            last = desk.settled(last.id);
        }
        if (server.applied(key()) != 1)
            return QStringLiteral("applied %1 times").arg(server.applied(key()));
        if (server.arrived(key()) != 1)
            return QStringLiteral("sent %1 times").arg(server.arrived(key()));
        if (last.state != EntryState::Done)
            return QStringLiteral("ends as %1").arg(entryStateName(last.state));
        return {};
    }

private:
    struct About {
        const char *row;
        const char *service;
        const char *kind;
        const char *command;
        const char *key;
    };
    static const About &about(Of of)
    {
        static constexpr About all[services] = {
            {"Register trainee teachers", "registerTrainees", "trainee", "defer", "aaaaaaaaaaaaaaaaaaaaaaaa"},
            {"Register early career teachers", "earlyCareer", "participant", "defer", "bbbbbbbb-0000-4000-8000-000000000001"},
            {"TEC work-based learning", "workBased", "agreement", "hold", "TA-000000000001"}};
        return all[int(of)];
    }

    Of m_of;
};
