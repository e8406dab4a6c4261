// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/EarlyWorld.h"

/// What the tests of declarations have in common: the path, a body and the words of a closed cohort.
namespace early {

inline const QString all = QStringLiteral("/api/v3/participant-declarations");
inline const QString soon = QStringLiteral("cccccccc-0000-4000-8000-000000000002"); ///< the statement with the nearest deadline
inline constexpr const char *closed = " The funding contract for this cohort has ended. Get in touch if you need to discuss this with us";

/// A good declaration of P's with that type and date; `more` replaces keys.
inline QByteArray sent(const QByteArray &type, const QByteArray &date, const QByteArray &more = {})
{
    const QByteArray usual = R"("participant_id":")" + P.toUtf8() + R"(","course_identifier":"ecf-induction","declaration_type":")" + type
        + R"(","declaration_date":")" + date + R"(","evidence_held":"other")";
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), QJsonObject{{QStringLiteral("attributes"), Setting::merged(usual, more)}}}}).toJson();
}

} // namespace early
