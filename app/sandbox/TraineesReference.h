// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>

namespace sandbox::trainees {

/// A training route and what an award asks of it (facts 2.3, column "placements needed now").
struct Route {
    QString name; ///< internal, as in the world and in messages
    QString code; ///< as the API shows it
    QString award; ///< QTS or EYTS
    bool undergraduate = false;
    bool degreeNeeded = false;
    int placementsNeeded = 0;
};

/// The service's code lists, from the compiled-in reference data.
class Reference
{
public:
    static const Reference &get();

    bool knows(const QString &list, const QString &code) const { return m_codes.value(list).contains(code); }
    QStringList codes(const QString &list) const { return m_ordered.value(list); }
    const Route *route(const QString &name) const;
    const QStringList &routeNames() const { return m_routeNames; }
    /// The service's own id of a code; null where it is not known. The institution of no code is "Other UK institution".
    QString id(const QString &list, const QString &code) const { return m_ids.value(list).value(code); }
    bool isReason(const QString &code, bool providersTrigger) const;
    QJsonObject payloads() const { return m_payloads; }       ///< GET /reference-data (facts 1.6)

private:
    Reference();

    QHash<QString, QSet<QString>> m_codes;
    QHash<QString, QStringList> m_ordered;
    QHash<QString, QHash<QString, QString>> m_ids;
    QHash<QString, Route> m_routes;
    QStringList m_routeNames;
    QSet<QString> m_providerReasons;
    QSet<QString> m_traineeReasons;
    QJsonObject m_payloads;
};

} // namespace sandbox::trainees
