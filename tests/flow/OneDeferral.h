// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Desk.h"

/// The journey that the loops over every step cut: a draft, typed on, queued, sent, answered, seen as deferred. Nothing
/// here takes an error for granted: where a step fails, the journey ends and says how far it came.
class OneDeferral
{
public:
    static QString kind() { return QStringLiteral("trainee"); }
    static QString sarah() { return QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"); }
    static QJsonObject world() { return traineeWorld({plainTrainee(sarah())}); }
    static Values typed(int version)
    {
        return {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")},
                {QStringLiteral("defer_reason"), QStringLiteral("Leave, version %1").arg(version)}};
    }
    static int versionOf(const Values &values)
    {
        return values.text(QStringLiteral("defer_reason")).section(QLatin1Char(' '), -1).toInt();
    }

    /// Called with "saved 1", "saved 2", "released", "settled" as each is promised to the person.
    std::function<void(const QByteArray &)> promised = [](const QByteArray &) { };
    /// What was promised last as saved; 0: nothing.
    int saved = 0;
    qint64 entry = 0;

    /// The trainee's row once it is in the table; nothing within `patience` ms.
    static std::optional<qint64> row(Desk &desk, int patience)
    {
        std::optional<qint64> found;
        const bool came = Desk::until([&] {
            Query query;
            query.kind = kind();
            query.connection = QStringLiteral("practice-registerTrainees");
            const auto order = Desk::outcome(desk.core().order(query));
            if (order && !order->isEmpty() && !desk.core().connections().isEmpty())
                found = order->first();
            return found.has_value();
        }, patience);
        return came ? found : std::nullopt;
    }

    bool draftAndRelease(Desk &desk, qint64 row)
    {
        const auto form = Desk::outcome(desk.core().openForm(kind(), QStringLiteral("defer"), row));
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
        const bool settled = Desk::until([&] {
            const auto all = Desk::outcome(desk.core().entries({}));
            return all && !all->isEmpty() && Desk::isSettled(all->first());
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
            if (server.applied(sarah()) > 0)
                return QStringLiteral("a draft, and yet it was sent");
            promised = [](const QByteArray &) { };
            if (!draftAndRelease(desk, *found))
                return QStringLiteral("the second attempt was not taken");
        }
        Entry last = desk.settled(desk.entries().first().id);
        if (last.state == EntryState::Ready && last.held) {
            if (server.applied(sarah()) > 0)
                return QStringLiteral("\"not applied\", and yet it was");
            desk.act(last.id, EntryAction::SendNow);
            last = desk.settled(last.id);
        }
        if (server.applied(sarah()) != 1)
            return QStringLiteral("applied %1 times").arg(server.applied(sarah()));
        if (server.arrived(sarah()) != 1)
            return QStringLiteral("sent %1 times").arg(server.arrived(sarah()));
        if (last.state != EntryState::Done)
            return QStringLiteral("ends as %1").arg(entryStateName(last.state));
        return {};
    }
};
