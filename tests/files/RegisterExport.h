// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>

/// Register's own export of 76 columns, made up.
namespace registerExport {

inline const QString live = QStringLiteral("https://www.register-trainee-teachers.service.gov.uk");

/// The columns of Register's own export, in its order.
inline const QStringList &headers()
{
    static const QStringList all = QStringLiteral(
        "register_id completed trainee_url record_source apply_id hesa_id provider_trainee_id trn trainee_status start_academic_year end_academic_year academic_years "
        "record_created_at register_record_last_changed_at hesa_record_last_changed_at submitted_for_trn_at provider_name provider_id first_names middle_names last_names "
        "date_of_birth sex nationality email_address diversity_disclosure ethnic_group ethnic_background ethnic_background_additional disability_disclosure disabilities "
        "number_of_degrees degree_1_uk_or_non_uk degree_1_awarding_institution degree_1_country degree_1_subject degree_1_type_uk degree_1_type_non_uk degree_1_grade "
        "degree_1_other_grade degree_1_graduation_year degrees course_training_route course_qualification course_education_phase course_subject_category "
        "course_itt_subject_1 course_itt_subject_2 course_itt_subject_3 course_minimum_age course_maximum_age course_full_or_part_time course_level itt_start_date "
        "expected_end_date course_duration_in_years trainee_start_date lead_partner_name lead_partner_urn employing_school_name employing_school_urn training_initiative "
        "funding_method funding_value bursary_tier placement_one placement_two other_placements award_standards_met_date award_given_at defer_date "
        "return_from_deferral_date withdraw_date withdraw_reasons withdrawal_trigger withdrawal_future_interest").split(QLatin1Char(' '));
    return all;
}

using Cells = QMap<QString, QString>;

inline Cells person(int number, const QString &status)
{
    const QString id = QStringLiteral("slug%1aaaaaaaaaaaaaaaaaaa").arg(number, 4, 10, QLatin1Char('0'));
    return {{QStringLiteral("register_id"), id},
            {QStringLiteral("trainee_url"), QString(live + QStringLiteral("/trainees/") + id)},
            {QStringLiteral("record_source"), QStringLiteral("Manual")},
            {QStringLiteral("hesa_id"), QStringLiteral("'%1").arg(1234567890000 + number)},
            {QStringLiteral("provider_trainee_id"), QStringLiteral("P%1").arg(number)},
            {QStringLiteral("trn"), QStringLiteral("%1").arg(number, 7, 10, QLatin1Char('0'))},
            {QStringLiteral("trainee_status"), status},
            {QStringLiteral("register_record_last_changed_at"), QStringLiteral("2026-08-01T09:00:00Z")},
            {QStringLiteral("first_names"), QStringLiteral("Sarah")},
            {QStringLiteral("last_names"), QStringLiteral("Jones %1").arg(number)},
            {QStringLiteral("date_of_birth"), QStringLiteral("1999-12-31")},
            {QStringLiteral("email_address"), QStringLiteral("canary%1@example.org").arg(number)},
            {QStringLiteral("ethnic_group"), QStringLiteral("Canary group")},
            {QStringLiteral("number_of_degrees"), QStringLiteral("1")},
            {QStringLiteral("course_training_route"), QStringLiteral("Primary and secondary (postgraduate)")},
            {QStringLiteral("course_qualification"), QStringLiteral("QTS")},
            {QStringLiteral("course_itt_subject_1"), QStringLiteral("mathematics")},
            {QStringLiteral("course_level"), QStringLiteral("postgrad")},
            {QStringLiteral("itt_start_date"), QStringLiteral("2024-09-02")},
            {QStringLiteral("expected_end_date"), QStringLiteral("2027-07-31")},
            {QStringLiteral("placement_one"), QStringLiteral("100001")},
            {QStringLiteral("placement_two"), QStringLiteral("Sawmill School")},
            {QStringLiteral("other_placements"), QStringLiteral("100003, 100004")}};
}

inline QByteArray csv(const QList<Cells> &rows)
{
    const auto line = [](const QStringList &cells) -> QByteArray {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(QString(QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')));
        return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    QByteArray text = line(headers());
    for (const Cells &row : rows) {
        QStringList cells;
        for (const QString &header : headers())
            cells.append(row.value(header));
        text += line(cells);
    }
    return text;
}

} // namespace registerExport
