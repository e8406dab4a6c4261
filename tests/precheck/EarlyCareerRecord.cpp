// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/precheck/EarlyCareerRecord.h"

#include <QtCore/QJsonArray>

namespace {

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }
QDate day(const QJsonObject &object, const char *key)
{
    return QDate::fromString(text(object, key).left(10), Qt::ISODate);
}
QDateTime instant(const QJsonObject &object, const char *key)
{
    return Values{{QStringLiteral("at"), text(object, key)}}.instant(QStringLiteral("at"));
}

/// An object of the service has its members under "attributes"; a world's row has them beside its id.
QJsonObject members(const QJsonValue &value)
{
    QJsonObject object = value.toObject();
    if (object.value(QStringLiteral("data")).isObject())
        object = object.value(QStringLiteral("data")).toObject();
    if (!object.value(QStringLiteral("attributes")).isObject())
        return object;
    QJsonObject flat = object.value(QStringLiteral("attributes")).toObject();
    if (object.contains(QStringLiteral("id")))
        flat.insert(QStringLiteral("id"), object.value(QStringLiteral("id")));
    return flat;
}

QString courseOf(const QString &role)
{
    if (role.isEmpty())
        return {};
    return role == QLatin1String("mentor") ? QStringLiteral("ecf-mentor") : QStringLiteral("ecf-induction");
}

/// A member {reason, date} as the two columns of a row.
void flatten(QJsonObject &row, const char *member)
{
    const QString key = QLatin1String(member);
    if (!row.contains(key))
        return;
    const QJsonObject pair = row.take(key).toObject();
    row.insert(key + QStringLiteral("_date"), pair.value(QStringLiteral("date")));
    row.insert(key + QStringLiteral("_reason"), pair.value(QStringLiteral("reason")));
}

QList<QJsonObject> enrolments(const QJsonObject &participant)
{
    QList<QJsonObject> rows;
    const QJsonArray list = participant.value(QStringLiteral("ecf_enrolments")).toArray();
    for (const QJsonValue &one : list)
        rows.append(one.toObject());
    if (rows.isEmpty())
        rows.append(participant);
    for (QJsonObject &row : rows) {
        for (const char *pair : {"withdrawal", "deferral"})
            flatten(row, pair);
        if (!row.contains(QStringLiteral("participant_id")))
            row.insert(QStringLiteral("participant_id"), participant.value(QStringLiteral("id")));
    }
    return rows;
}

// A world's participant: the same computations that the service does for its answers (facts, section 2.2).

struct Period {
    QJsonObject training;
    QJsonObject school;
    QDate start;
    QDate end;
};

QList<Period> periodsOf(const QJsonObject &participant, const QString &role)
{
    QList<Period> periods;
    const QJsonArray schools = participant.value(QStringLiteral("school_periods")).toArray();
    for (const QJsonValue &value : schools) {
        const QJsonObject school = value.toObject();
        const QJsonArray trainings = school.value(QStringLiteral("training_periods")).toArray();
        for (const QJsonValue &training : trainings) {
            if (text(school, "role") == role)
                periods.append({training.toObject(), school, day(training.toObject(), "started_on"),
                                day(training.toObject(), "finished_on")});
        }
    }
    return periods;
}

QString participantStatus(const Period &period, bool paused, const QDate &finished, const QDate &today)
{
    const bool endsLater = period.end.isValid() && period.end > today;
    if (paused)
        return endsLater ? QStringLiteral("leaving") : QStringLiteral("left");
    if (finished.isValid() && (!period.end.isValid() || finished <= period.end))
        return QStringLiteral("active");
    if (period.end.isValid())
        return endsLater ? QStringLiteral("leaving") : QStringLiteral("left");
    return period.start > today ? QStringLiteral("joining") : QStringLiteral("active");
}

std::optional<QJsonObject> enrolment(const QJsonObject &participant, const QString &role, const Subject &subject)
{
    const QDate today = subject.today();
    const QList<Period> periods = periodsOf(participant, role);
    const Period *own = nullptr;
    for (const Period &period : periods) {
        const bool ours = subject.ours.isEmpty() || text(period.training, "lead_provider") == subject.ours;
        if (ours && (own == nullptr || period.start >= own->start))
            own = &period;
    }
    if (own == nullptr)
        return std::nullopt;

    QJsonObject row{{QStringLiteral("participant_id"), participant.value(QStringLiteral("id"))},
                    {QStringLiteral("participant_type"), role},
                    {QStringLiteral("cohort"), own->training.value(QStringLiteral("cohort")).toVariant().toString()},
                    {QStringLiteral("schedule_identifier"), own->training.value(QStringLiteral("schedule_identifier"))},
                    {QStringLiteral("period_started_on"), own->start.toString(Qt::ISODate)}};
    const QDateTime deferred = instant(own->training, "deferred_at");
    const QDateTime withdrawn = instant(own->training, "withdrawn_at");
    QString status = QStringLiteral("active");
    if (withdrawn.isValid() && (!deferred.isValid() || withdrawn >= deferred)) {
        status = QStringLiteral("withdrawn");
        row.insert(QStringLiteral("withdrawal_date"), withdrawn.toString(Qt::ISODate));
    } else if (deferred.isValid()) {
        status = QStringLiteral("deferred");
        row.insert(QStringLiteral("deferral_date"), deferred.toString(Qt::ISODate));
    }
    row.insert(QStringLiteral("training_status"), status);

    QDate finished = day(participant, "mentor_ineligible_on");
    if (role == QLatin1String("ect")) {
        finished = {};
        const QJsonArray inductions = participant.value(QStringLiteral("inductions")).toArray();
        for (const QJsonValue &induction : inductions) {
            const QDate end = day(induction.toObject(), "finished_on");
            if (!text(induction.toObject(), "outcome").isEmpty() && end.isValid() && (!finished.isValid() || end > finished))
                finished = end;
        }
    }
    if (finished.isValid())
        row.insert(role == QLatin1String("ect") ? QStringLiteral("induction_end_date")
                                                : QStringLiteral("mentor_funding_end_date"),
                   finished.toString(Qt::ISODate));
    row.insert(QStringLiteral("participant_status"),
               participantStatus(*own, status != QLatin1String("active"), finished, today));

    const QDate eligible =
        day(participant, role == QLatin1String("ect") ? "ect_first_eligible_at" : "mentor_first_eligible_at");
    const QDate ineligible =
        day(participant, role == QLatin1String("ect") ? "ect_ineligible_on" : "mentor_ineligible_on");
    if (eligible.isValid() || ineligible.isValid())
        row.insert(QStringLiteral("eligible_for_funding"),
                   eligible.isValid() && (!ineligible.isValid() || eligible <= ineligible));
    row.insert(QStringLiteral("funding_confirmed"), eligible.isValid());
    const char *frozenYear = role == QLatin1String("ect") ? "ect_payments_frozen_year" : "mentor_payments_frozen_year";
    row.insert(QStringLiteral("cohort_changed_after_payments_frozen"),
               !participant.value(QLatin1String(frozenYear)).isNull()
                   && participant.contains(QLatin1String(frozenYear)));
    row.insert(QStringLiteral("payments_frozen_year"),
               participant.value(QLatin1String(frozenYear)).toVariant().toString());
    row.insert(QStringLiteral("period_finished_on"), own->end.toString(Qt::ISODate));
    const QDate leftSchool = day(own->school, "finished_on");
    if (leftSchool.isValid())
        row.insert(QStringLiteral("school_finished_on"), leftSchool.toString(Qt::ISODate));
    QJsonArray cohortsToday;
    for (const Period &period : periods) {
        const bool coversToday = period.start <= today && (!period.end.isValid() || period.end > today);
        if (coversToday)
            cohortsToday.append(period.training.value(QStringLiteral("cohort")).toVariant().toString());
        if (&period == own)
            continue;
        const bool sameSchool = period.school == own->school;
        if (sameSchool && coversToday)
            row.insert(QStringLiteral("training_elsewhere"), true);
        if (sameSchool && period.start > today)
            row.insert(QStringLiteral("training_here_later"), true);
        if (period.start > own->start && text(period.training, "lead_provider") != text(own->training, "lead_provider"))
            row.insert(QStringLiteral("training_elsewhere_later"), true);
    }
    row.insert(QStringLiteral("cohorts_today"), cohortsToday);
    return row;
}

QList<QJsonObject> rowsOf(const QJsonObject &participant, const Subject &subject)
{
    if (!participant.contains(QStringLiteral("school_periods")))
        return enrolments(participant);
    QList<QJsonObject> rows;
    for (const char *role : {"ect", "mentor"}) {
        if (const auto row = enrolment(participant, QLatin1String(role), subject))
            rows.append(*row);
    }
    // Somebody's whom this provider never trained: the service does not know the person under its token.
    for (const char *role : {"ect", "mentor"}) {
        const QList<Period> periods = rows.isEmpty() ? periodsOf(participant, QLatin1String(role)) : QList<Period>();
        if (!periods.isEmpty())
            rows.append({{QStringLiteral("participant_id"), participant.value(QStringLiteral("id"))},
                         {QStringLiteral("participant_type"), QLatin1String(role)},
                         {QStringLiteral("lead_provider_name"),
                          periods.constFirst().training.value(QStringLiteral("lead_provider"))}});
    }
    return rows;
}

Values declaration(const QJsonObject &given)
{
    QJsonObject row = given;
    if (!row.contains(QStringLiteral("state")) && row.contains(QStringLiteral("payment_status"))) {
        const QString clawback = text(row, "clawback_status");
        QString state =
            clawback.isEmpty() || clawback == QLatin1String("no_clawback") ? text(row, "payment_status") : clawback;
        row.insert(QStringLiteral("state"), state == QLatin1String("no_payment") ? QStringLiteral("submitted") : state);
    }
    if (!row.contains(QStringLiteral("course_identifier")) && !text(row, "role").isEmpty())
        row.insert(QStringLiteral("course_identifier"), courseOf(text(row, "role")));
    if (!row.contains(QStringLiteral("lead_provider_name")) && row.contains(QStringLiteral("training_lead_provider")))
        row.insert(QStringLiteral("lead_provider_name"), row.value(QStringLiteral("training_lead_provider")));
    return Values::fromJson(row);
}

std::optional<Values> statement(QJsonObject row, const QString &ours)
{
    const QString provider = text(row, "lead_provider");
    if (text(row, "fee_type") == QLatin1String("service")
        || (!provider.isEmpty() && !ours.isEmpty() && provider != ours))
        return std::nullopt;
    row.insert(QStringLiteral("cohort"), row.value(QStringLiteral("cohort")).toVariant().toString());
    if (!row.contains(QStringLiteral("cut_off_date")))
        row.insert(QStringLiteral("cut_off_date"), row.value(QStringLiteral("deadline_date")));
    if (row.contains(QStringLiteral("status"))) // payable takes no more declarations either
        row.insert(QStringLiteral("paid"), text(row, "status") != QLatin1String("open"));
    return Values::fromJson(row);
}

void readFacts(const QJsonObject &record, Subject &subject)
{
    const QJsonValue declarations = record.value(QStringLiteral("declarations"));
    if (declarations.isArray()) {
        QList<Values> &rows = subject.related[QStringLiteral("declarations")];
        for (const QJsonValue &value : declarations.toArray())
            rows.append(declaration(members(value)));
    }
    const QJsonValue statements = record.value(QStringLiteral("statements"));
    if (statements.isArray()) {
        QList<Values> &rows = subject.related[QStringLiteral("statements")];
        for (const QJsonValue &value : statements.toArray()) {
            if (const auto row = statement(members(value), subject.ours))
                rows.append(*row);
        }
    }
    const QJsonObject cohorts = record.value(QStringLiteral("cohorts")).toObject();
    for (auto it = cohorts.begin(); it != cohorts.end(); ++it) {
        QJsonObject row = it.value().toObject();
        row.insert(QStringLiteral("year"), it.key());
        subject.related[QStringLiteral("cohorts")].append(Values::fromJson(row));
    }
    const QJsonArray schedules = record.value(QStringLiteral("schedules")).toArray();
    for (const QJsonValue &value : schedules) {
        const QJsonObject row = value.toObject();
        const char *name = row.contains(QStringLiteral("identifier")) ? "identifier" : "schedule_identifier";
        subject.related[QStringLiteral("schedules")].append(
            Values{{QStringLiteral("cohort"), row.value(QStringLiteral("cohort")).toVariant().toString()},
                   {QStringLiteral("identifier"), text(row, name)},
                   {QStringLiteral("milestones"), row.value(QStringLiteral("milestones")).toObject().toVariantMap()}});
    }
}

} // namespace

void precheck::readEarlyCareer(const QJsonObject &record, const QString &command, const QString &course,
                               Subject &subject)
{
    subject.ours = text(record, "provider");
    readFacts(record, subject);

    QList<QJsonObject> rows;
    if (record.value(QStringLiteral("participant")).isObject())
        rows = rowsOf(members(record.value(QStringLiteral("participant"))), subject);
    QJsonObject row = rows.value(0);
    for (const QJsonObject &one : rows) {
        if (courseOf(text(one, "participant_type")) == course)
            row = one;
    }
    if (row.contains(QStringLiteral("cohort")))
        row.insert(QStringLiteral("cohort"), row.value(QStringLiteral("cohort")).toVariant().toString());
    if (command != QLatin1String("void")) {
        subject.record = Values::fromJson(row);
        return;
    }
    subject.record = declaration(members(record.value(QStringLiteral("declaration"))));
    for (const QJsonObject &one : rows) {
        const bool same =
            courseOf(text(one, "participant_type")) == subject.record.text(QStringLiteral("course_identifier"));
        if (same && !subject.record.knows(QStringLiteral("cohort")))
            subject.record.set(QStringLiteral("cohort"), one.value(QStringLiteral("cohort")).toVariant().toString());
    }
}
