// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/Ask.h"

/// For the tests of TEC's training agreements: a world of one agreement, and somebody signed in before it.
namespace workBasedDesk {


inline const QString base = QStringLiteral("/work-submission-api/v1.0/training-agreements");

/// A world with one agreement "A" whose status, signed date and pause date are as given ("" = not set).
inline QJsonValue worldOf(const QString &status, const QString &signedDate, const QString &pauseDate = {}, const QString &participation = {})
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QJsonObject agreement{{QStringLiteral("eid"), QStringLiteral("0123")},
                                {QStringLiteral("trainingAgreementLocalId"), QStringLiteral("A")},
                                {QStringLiteral("learnerLocalId"), QStringLiteral("L1")},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("signedDate"), orNull(signedDate)},
                                {QStringLiteral("pauseDate"), orNull(pauseDate)},
                                {QStringLiteral("latestParticipationStartDate"), orNull(participation)}};
    QJsonObject world = worldPart(R"({"machines": {"clientId": {"secret": "secret", "organisations": ["0123", "0456"]}}})").toObject();
    world.insert(QStringLiteral("agreements"), QJsonArray{agreement});
    return world;
}

/// A service with a world, and somebody who is signed in for 0123.
struct Desk {
    explicit Desk(const QJsonValue &world, const char *now = "2026-02-16T12:00:00Z")
        : service(sandbox::makeWorkBased()), ask(*service, now)
    {
        if (const auto fault = service->load(world))
            qFatal("%s", qUtf8Printable(fault->text()));
        signIn();
    }

    sandbox::Answer token(const QByteArray &body, const QByteArray &pair = "clientId:secret")
    {
        const auto kept = std::exchange(ask.headers, {});
        const QByteArray bearer = std::exchange(ask.bearer, {});
        ask.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        if (!pair.isEmpty())
            ask.headers.emplaceBack("authorization", "Basic " + pair.toBase64());
        const sandbox::Answer answer = ask.post(QStringLiteral("/oauth2/access_token"), body);
        ask.headers = kept;
        ask.bearer = bearer;
        return answer;
    }

    void signIn(const QByteArray &eid = "0123")
    {
        const auto answer = token("grant_type=client_credentials&scope=https%3A%2F%2Fweb.prd.dxs.pub.tec.govt.nz&org_id=" + eid);
        ask.bearer = Ask::object(answer).value(QStringLiteral("access_token")).toString().toLatin1();
        ask.headers = {{"eid", eid}};
    }

    QJsonObject read(const QString &id = QStringLiteral("A")) { return Ask::object(ask.get(base + QLatin1Char('/') + id)); }

    std::unique_ptr<sandbox::Service> service;
    Ask ask;
};

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

/// The fields that a refusal names.
inline QStringList faulty(const sandbox::Answer &answer)
{
    return Ask::object(answer).value(QStringLiteral("errors")).toObject().keys();
}

} // namespace workBasedDesk
