// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"
#include "tests/sandbox/Ask.h"

#include <QtTest/QtTest>

/// A small world of early career teachers, its parts replaced by what a test says: one ECT, "P", in the September
/// schedule of cohort 2025 with LP1 at school S1, on a Monday in February 2026.
namespace early {

inline const QString P = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001");
inline const QString D = QStringLiteral("dddddddd-0000-4000-8000-000000000001");
inline const QString DP = QStringLiteral("eeeeeeee-0000-4000-8000-000000000001");
inline constexpr const char *today = "2026-02-16T12:00:00Z";

struct Setting {
    QByteArray role = "ect";
    QByteArray school = R"("school":"S1","started_on":"2025-09-01")";
    QByteArray period;        ///< replaces keys of the usual training period
    QByteArray morePeriods;   ///< ",{…}" after it
    QByteArray moreSchools;   ///< ",{…}" after the school period
    QByteArray person;        ///< ",\"key\": …" of the participant
    QByteArray declarations;  ///< the list's items
    QByteArray world;         ///< ",\"key\": …" of the part

    /// Later keys win, so that a setting names only what it changes.
    static QJsonObject merged(const QByteArray &first, const QByteArray &second)
    {
        QJsonObject object = worldPart("{" + first + "}").toObject();
        const QJsonObject over = worldPart("{" + second + "}").toObject();
        for (auto it = over.begin(); it != over.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }

    QJsonValue part() const
    {
        const QByteArray usual = R"("lead_provider":"LP1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025",)"
                                 R"("schedule_identifier":"ecf-standard-september","started_on":"2025-09-01")";
        const QByteArray training = QJsonDocument(merged(usual, period)).toJson(QJsonDocument::Compact);
        const QByteArray statements = R"([{"id":"cccccccc-0000-4000-8000-000000000001","lead_provider":"LP1","cohort":"2025","fee_type":"output",)"
                                      R"("status":"open","deadline_date":"2026-03-31","payment_date":"2026-04-25"},)"
                                      R"({"id":"cccccccc-0000-4000-8000-000000000002","lead_provider":"LP1","cohort":"2025","fee_type":"output",)"
                                      R"("status":"open","deadline_date":"2026-02-16","payment_date":"2026-02-25"},)"
                                      R"({"id":"cccccccc-0000-4000-8000-000000000003","lead_provider":"LP1","cohort":"2025","fee_type":"service",)"
                                      R"("status":"open","deadline_date":"2026-02-16","payment_date":"2026-02-25"},)"
                                      R"({"id":"cccccccc-0000-4000-8000-000000000004","lead_provider":"LP1","cohort":"2025","fee_type":"output",)"
                                      R"("status":"paid","deadline_date":"2025-10-31","payment_date":"2025-11-25"}])";
        const QByteArray base = R"("tokens":{"token-LP1":"LP1","token-LP2":"LP2"},"statements":)" + statements + R"(,"participants":[{"id":")"
            + P.toUtf8() + R"(","full_name":"Tāne O’Brien","created_at":"2025-06-01T09:00:00Z")" + person + R"(,"school_periods":[{"role":")" + role
            + R"(",)" + school + R"(,"training_periods":[)" + training + morePeriods + "]}" + moreSchools + R"(]}],"declarations":[)"
            + declarations + "]";
        return merged(base, world.mid(1));
    }
};

/// A declaration of P's for a setting's list; `more` replaces keys.
inline QByteArray declared(const QByteArray &id, const QByteArray &type, const QByteArray &date, const QByteArray &more = {})
{
    const QByteArray usual = R"("id":")" + id + R"(","participant_id":")" + P.toUtf8() + R"(","role":"ect","training_lead_provider":"LP1",)"
                             R"("declaration_type":")" + type + R"(","declaration_date":")" + date + R"(","payment_status":"no_payment")";
    return QJsonDocument(Setting::merged(usual, more)).toJson(QJsonDocument::Compact);
}

inline std::unique_ptr<sandbox::Service> serviceOf(const Setting &setting)
{
    auto service = sandbox::makeEarlyCareer();
    if (const auto fault = service->load(setting.part()))
        qFatal("world of the test: %s", qUtf8Printable(fault->text()));
    return service;
}

inline QByteArray body(const QByteArray &attributes)
{
    return R"({"data":{"type":"any","attributes":{)" + attributes + "}}}";
}

/// "422 title: detail | title: detail", or the status alone when there are no errors.
inline QString said(const sandbox::Answer &answer)
{
    QStringList lines;
    for (const QJsonValue &value : Ask::object(answer).value(QStringLiteral("errors")).toArray())
        lines.append(value.toObject().value(QStringLiteral("title")).toString() + QStringLiteral(": ")
                     + value.toObject().value(QStringLiteral("detail")).toString());
    QString text = QString::number(answer.status);
    if (!lines.isEmpty())
        text += QLatin1Char(' ') + lines.join(QStringLiteral(" | "));
    return text;
}

inline QJsonObject attributes(const sandbox::Answer &answer)
{
    return Ask::object(answer).value(QStringLiteral("data")).toObject().value(QStringLiteral("attributes")).toObject();
}

inline QJsonObject enrolment(const sandbox::Answer &answer, int place = 0)
{
    return attributes(answer).value(QStringLiteral("ecf_enrolments")).toArray().at(place).toObject();
}

inline QStringList idsOf(const sandbox::Answer &answer)
{
    QStringList ids;
    for (const QJsonValue &value : Ask::object(answer).value(QStringLiteral("data")).toArray())
        ids.append(value.toObject().value(QStringLiteral("id")).toString());
    return ids;
}

} // namespace early

Q_DECLARE_METATYPE(early::Setting)
