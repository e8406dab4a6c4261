// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/trainees/TraineesRecords.h"

#include "app/kind/Reference.h"

namespace {

using enum JsonType;

// Where two names stand for one column, the versions differ (facts 1.1); an answer has one of them.
constexpr JsonMember members[] = {
    {"trainee_id", "id", Text, true},
    {"provider_trainee_id", "provider_trainee_id"},
    {"first_names", "first_names"},
    {"last_name", "last_name"},
    {"trn", "trn"},
    {"hesa_id", "hesa_id"},
    {"state", "state", Text, true},
    {"training_route", "training_route", TextOrNumber},
    {"course_qualification", "course_qualification"},
    {"course_level", "course_level"},
    {"record_source", "record_source"},
    {"itt_start_date", "itt_start_date", Date},
    {"itt_end_date", "itt_end_date", Date},
    {"trainee_start_date", "trainee_start_date", Date},
    {"defer_date", "defer_date", Date},
    {"withdraw_date", "withdrawal_date", DateOrInstant},
    {"withdrawal_date", "withdrawal_date", DateOrInstant},
    {"outcome_date", "outcome_date", Date},
    {"submitted_for_trn_at", "submitted_for_trn_at", Instant},
    {"recommended_for_award_at", "recommended_for_award_at", Instant},
    {"awarded_at", "awarded_at", Instant},
    {"placements", "placements", Count},
    {"degrees", "degrees", Count},
    {"created_at", "created_at", Instant},
    {"updated_at", "updated_at", Instant, true},
};

/// The course in words: its subjects, "Mathematics, physics".
QString course(const JsonObjectAt &object)
{
    QStringList subjects;
    for (const auto &[newer, older] : {std::pair("course_subject_1", "course_subject_one"),
                                       std::pair("course_subject_2", "course_subject_two"),
                                       std::pair("course_subject_3", "course_subject_three")}) {
        const auto code = object.read({object.has(newer) ? newer : older, "", TextOrNumber});
        const QString text = code.value_or(QVariant()).toString();
        if (!text.isEmpty())
            subjects.append(Reference::words(QStringLiteral("registerTrainees/course_subject"), text));
    }
    return subjects.join(QStringLiteral(", "));
}

} // namespace

int TraineesRecords::cycleOf(const QDate &day) { return day.month() >= 8 ? day.year() : day.year() - 1; }

Record TraineesRecords::trainee(const JsonObjectAt &object)
{
    Record record;
    Values &values = record.values;
    object.read(members, values);
    record.id = values.text(QStringLiteral("id"));
    values.remove(QStringLiteral("id"));
    record.updatedAt = values.text(QStringLiteral("updated_at"));
    values.set(QStringLiteral("name"), QString(values.text(QStringLiteral("first_names")) + u' '
                                               + values.text(QStringLiteral("last_name"))).simplified());
    if (object.has("training_route")) {
        const QString code = values.text(QStringLiteral("training_route"));
        values.set(QStringLiteral("route"), code.isEmpty()
                       ? Json::null() : Reference::words(QStringLiteral("registerTrainees/training_route"), code));
    }
    if (object.has("course_subject_1") || object.has("course_subject_one"))
        values.set(QStringLiteral("course"), course(object));
    // A trainee stands in the cycle in which they started, not in that of their course (facts 1.7).
    QDate start = values.date(QStringLiteral("trainee_start_date"));
    if (!start.isValid())
        start = values.date(QStringLiteral("itt_start_date"));
    if (start.isValid())
        values.set(QStringLiteral("cycle"), QString::number(cycleOf(start)));
    return record;
}

Result<Record> TraineesRecords::single(const Response &response)
{
    const Result<QJsonObject> object = Json::object(response);
    if (!object)
        return fail(object.error());
    JsonFault fault;
    Record record;
    const JsonObjectAt root(*object, &fault);
    if (root.has("data"))
        root.with("data", true, [&record](const JsonObjectAt &data) { record = trainee(data); });
    else
        record = trainee(root);
    if (fault.any())
        return fail(fault.error(response));
    return record;
}
