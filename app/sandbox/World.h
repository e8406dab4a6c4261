// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Ledger.h"
#include "app/sandbox/Service.h"

#include <QtCore/QSet>

#include <functional>
#include <vector>

namespace sandbox {

/// The services, their clock and their ledger: the whole practice server but HTTP.
class World
{
public:
    using Factory = std::function<std::unique_ptr<Service>()>;

    struct Options {
        bool throttled = true;
        std::optional<QDateTime> now; ///< freezes the clock of every world that states none of its own
    };

    World(std::vector<Factory> factories, Options options);

    /// Takes the place of everything that was: parts, ledger, throttles. Somebody whom the new world still knows stays
    /// signed in. `clock` stands before the world's own. On a fault nothing changes.
    std::optional<Fault> replace(const QByteArray &json, const std::optional<QDateTime> &clock = {});
    std::optional<Fault> replace(const QJsonObject &world, const std::optional<QDateTime> &clock = {});
    /// A made-up world of all services.
    std::optional<Fault> seed(int size);
    /// The world as it is now, in the form in which it is read. Parts that were not given are left out.
    QJsonObject save() const;

    QDateTime now() const;                               ///< UTC
    void freeze(const QDateTime &instant);

    /// Answers for the service that owns the path, and writes it down; 404 for a path that is nobody's.
    Answer answer(Call call);
    /// 200, 404 or 422 of the service concerned; 400 for an event that none knows.
    Answer event(const QString &name, const QJsonObject &about);

    const Ledger &ledger() const { return m_ledger; }

private:
    std::vector<std::unique_ptr<Service>> fresh() const;

    std::vector<Factory> m_factories;
    Options m_options;
    std::vector<std::unique_ptr<Service>> m_services;
    QSet<QString> m_given;              ///< names of the parts that the world has
    std::optional<QDateTime> m_frozen;
    Ledger m_ledger;
};

} // namespace sandbox
