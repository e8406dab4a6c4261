// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/participants/ParticipantsRecords.h"

#include "app/kind/Reference.h"

namespace {

using enum JsonType;

constexpr JsonMember personMembers[] = {
    {"full_name", "name"},
    {"teacher_reference_number", "trn"},
    {"updated_at", "updated_at", Instant, true},
};

constexpr JsonMember personUpdated{"updated_at", "updated_at", Instant};

constexpr JsonMember enrolmentMembers[] = {
    {"participant_type", "participant_type", Text, true},
    {"training_status", "training_status", Text, true},
    {"participant_status", "participant_status"},
    {"cohort", "cohort", TextOrNumber},
    {"schedule_identifier", "schedule_identifier"},
    {"school_urn", "school_urn", TextOrNumber},
    {"delivery_partner_id", "delivery_partner_id"},
    {"eligible_for_funding", "eligible_for_funding", Flag},
    {"mentor_id", "mentor_id"},
    {"overall_induction_start_date", "overall_induction_start_date", DateOrInstant},
    {"induction_end_date", "induction_end_date", DateOrInstant},
    {"most_recent_induction_period_end_date", "most_recent_induction_period_end_date", DateOrInstant},
    {"mentor_funding_end_date", "mentor_funding_end_date", DateOrInstant},
    {"cohort_changed_after_payments_frozen", "cohort_changed_after_payments_frozen", Flag},
    {"created_at", "created_at", Instant},
};

constexpr JsonMember declarationMembers[] = {
    {"participant_id", "participant_id", Text, true},
    {"course_identifier", "course_identifier"},
    {"declaration_type", "declaration_type", Text, true},
    {"declaration_date", "declaration_date", Instant},
    {"evidence_held", "evidence_held"},
    {"delivery_partner_id", "delivery_partner_id"},
    {"statement_id", "statement_id"},
    {"clawback_statement_id", "clawback_statement_id"},
    {"lead_provider_name", "lead_provider_name"},
    {"ineligible_for_funding_reason", "ineligible_for_funding_reason"},
    {"created_at", "created_at", Instant},
    {"updated_at", "updated_at", Instant, true},
};

constexpr JsonMember statementMembers[] = {
    {"month", "month", TextOrNumber},
    {"year", "year", TextOrNumber},
    {"cohort", "cohort", TextOrNumber},
    {"cut_off_date", "cut_off_date", DateOrInstant},
    {"payment_date", "payment_date", DateOrInstant},
    {"paid", "paid", Flag},
    {"created_at", "created_at", Instant},
    {"updated_at", "updated_at", Instant},
};

constexpr JsonMember deliveryPartnerMembers[] = {
    {"name", "name"},
    {"cohort", "cohorts", TextList},
    {"created_at", "created_at", Instant},
    {"updated_at", "updated_at", Instant},
};

constexpr JsonMember partnershipMembers[] = {
    {"cohort", "cohort", TextOrNumber},
    {"urn", "school_urn", TextOrNumber},
    {"school_id", "school_id"},
    {"delivery_partner_id", "delivery_partner_id"},
    {"delivery_partner_name", "delivery_partner_name"},
    {"induction_tutor_name", "induction_tutor_name"},
    {"participants_currently_training", "participants_currently_training", Number},
    {"created_at", "created_at", Instant},
    {"updated_at", "updated_at", Instant},
};

constexpr JsonMember unfundedMentorMembers[] = {
    {"full_name", "name"},
    {"teacher_reference_number", "trn"},
    {"created_at", "created_at", Instant},
    {"updated_at", "updated_at", Instant},
};

constexpr JsonMember transferMembers[] = {
    {"training_record_id", "training_record_id", Text, true},
    {"status", "status"},
    {"created_at", "created_at", DateOrInstant},
};

constexpr JsonMember leavingMembers[] = {
    {"school_urn", "leaving_school_urn", TextOrNumber},
    {"provider", "leaving_provider"},
    {"date", "leaving_date", DateOrInstant},
};

constexpr JsonMember joiningMembers[] = {
    {"school_urn", "joining_school_urn", TextOrNumber},
    {"provider", "joining_provider"},
    {"date", "joining_date", DateOrInstant},
};

QString words(const char *list, const QString &code)
{
    return Reference::words(QStringLiteral("earlyCareer/") + QLatin1String(list), code);
}

/// The words of a code in another column; an unknown code stays as it came, a null one is null.
void setWords(Values &values, const char *codeColumn, const char *list, const char *wordsColumn)
{
    const QString code = values.text(QLatin1String(codeColumn));
    if (values.knows(QLatin1String(codeColumn)))
        values.set(QLatin1String(wordsColumn), code.isEmpty() ? Json::null() : QVariant(words(list, code)));
}

/// {"reason", "date"} or null: only the one that matches the training status is filled.
void reason(const JsonObjectAt &enrolment, const char *key, const char *list, Values &values)
{
    const QString reasonColumn = QLatin1String(key) + QStringLiteral("_reason");
    const QString dateColumn = QLatin1String(key) + QStringLiteral("_date");
    if (!enrolment.has(key))
        return;
    values.set(reasonColumn, Json::null());
    values.set(dateColumn, Json::null());
    enrolment.with(key, false, [&](const JsonObjectAt &object) {
        const QString code = object.text("reason");
        if (!code.isEmpty())
            values.set(reasonColumn, words(list, code));
        if (const auto date = object.read({"date", "", Instant}))
            values.set(dateColumn, *date);
    });
}

void add(Page &page, const char *kind, const Record &record)
{
    page.records.append({QString::fromLatin1(kind), record});
    page.since = Json::later(page.since, record.updatedAt);
}

/// The members that every other resource has: an id beside, and attributes within.
void attributes(const JsonObjectAt &item, std::span<const JsonMember> members, Record &record)
{
    record.id = item.requiredText("id");
    item.with("attributes", true, [&](const JsonObjectAt &object) { object.read(members, record.values); });
    record.updatedAt = record.values.text(QStringLiteral("updated_at"));
}

} // namespace

QString ParticipantsRecords::stateOf(const QString &wire)
{
    if (wire == QLatin1String("awaiting_clawback"))
        return QStringLiteral("awaiting-clawback");
    return wire == QLatin1String("clawed_back") ? QStringLiteral("clawed-back") : wire;
}

QString ParticipantsRecords::enrolmentKey(const QString &participant, const QString &course)
{
    return participant + u'/' + course;
}

QList<Renamed> ParticipantsRecords::renamed(const QString &from, const QString &to)
{
    // People first: what looks them up finds them under the new id. Mentors are people as well (facts 2.1).
    const QString participant = QStringLiteral("participant");
    const QString declaration = QStringLiteral("declaration");
    const QString id = QStringLiteral("participant_id");
    QList<Renamed> all{{participant, id, from, to}};
    for (const char *type : {"ect", "mentor"}) {
        const QString course = courseOf(QLatin1String(type));
        for (const QString &kind : {participant, declaration})
            all.append({kind, QStringLiteral("enrolment_key"), enrolmentKey(from, course), enrolmentKey(to, course)});
    }
    all.append({declaration, id, from, to});
    all.append({QStringLiteral("transfer"), id, from, to});
    all.append({participant, QStringLiteral("mentor_id"), from, to});
    return all;
}

QString ParticipantsRecords::courseOf(const QString &participantType)
{
    if (participantType == QLatin1String("ect"))
        return QStringLiteral("ecf-induction");
    return participantType == QLatin1String("mentor") ? QStringLiteral("ecf-mentor") : QString();
}

void ParticipantsRecords::participant(const JsonObjectAt &item, Page &page)
{
    const QString id = item.requiredText("id");
    item.with("attributes", true, [&](const JsonObjectAt &person) {
        Values common{{QStringLiteral("participant_id"), id}};
        person.read(personMembers, common);
        const QString updatedAt = common.text(QStringLiteral("updated_at"));
        page.since = Json::later(page.since, updatedAt);
        person.forEach("participant_id_changes", false, [&page](const JsonObjectAt &change) {
            page.moved.append({change.requiredText("from_participant_id"), change.requiredText("to_participant_id")});
        });
        person.forEach("ecf_enrolments", true, [&](const JsonObjectAt &enrolment) {
            Record record{enrolment.requiredText("training_record_id"), updatedAt, common};
            Values &values = record.values;
            enrolment.read(enrolmentMembers, values);
            reason(enrolment, "deferral", "deferral_reasons", values);
            reason(enrolment, "withdrawal", "withdrawal_reasons", values);
            if (const QString code = enrolment.text("mentor_ineligible_for_funding_reason"); !code.isEmpty())
                values.set(QStringLiteral("mentor_ineligible_for_funding_reason"), words("mentor_ineligible_for_funding_reasons", code));
            else if (enrolment.has("mentor_ineligible_for_funding_reason"))
                values.set(QStringLiteral("mentor_ineligible_for_funding_reason"), Json::null());
            setWords(values, "participant_type", "participant_types", "role");
            setWords(values, "schedule_identifier", "schedule_identifiers", "schedule");
            const QString course = courseOf(values.text(QStringLiteral("participant_type")));
            values.set(QStringLiteral("enrolment_key"), enrolmentKey(id, course));
            add(page, "participant", record);
        });
    });
}

void ParticipantsRecords::declaration(const JsonObjectAt &item, Page &page)
{
    Record record;
    attributes(item, declarationMembers, record);
    Values &values = record.values;
    item.with("attributes", false, [&values](const JsonObjectAt &object) {
        values.set(QStringLiteral("state"), stateOf(object.requiredText("state")));
    });
    const QString course = values.text(QStringLiteral("course_identifier"));
    values.set(QStringLiteral("enrolment_key"), enrolmentKey(values.text(QStringLiteral("participant_id")), course));
    if (course == QLatin1String("ecf-induction") || course == QLatin1String("ecf-mentor"))
        values.set(QStringLiteral("role"), words("participant_types", course == QLatin1String("ecf-mentor")
                                                                          ? QStringLiteral("mentor") : QStringLiteral("ect")));
    setWords(values, "declaration_type", "declaration_types", "type");
    setWords(values, "evidence_held", "evidence_types", "evidence");
    add(page, "declaration", record);
}

void ParticipantsRecords::statement(const JsonObjectAt &item, Page &page)
{
    Record record;
    attributes(item, statementMembers, record);
    const QString name = QString(record.values.text(QStringLiteral("month")) + u' ' + record.values.text(QStringLiteral("year"))).trimmed();
    // Each cohort has its own statement of a month.
    const QString cohort = record.values.text(QStringLiteral("cohort"));
    record.values.set(QStringLiteral("name"), name.isEmpty() || cohort.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, cohort));
    add(page, "statement", record);
}

void ParticipantsRecords::deliveryPartner(const JsonObjectAt &item, Page &page)
{
    Record record;
    attributes(item, deliveryPartnerMembers, record);
    add(page, "delivery_partner", record);
}

void ParticipantsRecords::partnership(const JsonObjectAt &item, Page &page)
{
    Record record;
    attributes(item, partnershipMembers, record);
    add(page, "partnership", record);
}

void ParticipantsRecords::unfundedMentor(const JsonObjectAt &item, Page &page)
{
    Record record;
    attributes(item, unfundedMentorMembers, record);
    add(page, "unfunded_mentor", record);
}

void ParticipantsRecords::transfers(const JsonObjectAt &item, Page &page)
{
    const QString participant = item.requiredText("id");
    item.with("attributes", true, [&](const JsonObjectAt &person) {
        Values common{{QStringLiteral("participant_id"), participant}};
        person.read(std::span(&personUpdated, 1), common);
        const QString updatedAt = common.text(QStringLiteral("updated_at"));
        page.since = Json::later(page.since, updatedAt);
        const QString latestOf = QStringLiteral("latest_of");
        QHash<QString, qsizetype> latest; // of each training record: its place in the page
        person.forEach("transfers", true, [&](const JsonObjectAt &transfer) {
            Record record{{}, updatedAt, common};
            Values &values = record.values;
            transfer.read(transferMembers, values);
            const QString type = transfer.text("transfer_type");
            values.set(QStringLiteral("transfer_type"), type.isEmpty() ? Json::null() : QVariant(words("transfer_types", type)));
            transfer.with("leaving", true, [&](const JsonObjectAt &end) { end.read(leavingMembers, values); });
            // Null: the person has left, and nobody has said where to. What was known before no longer is.
            if (!transfer.with("joining", false, [&](const JsonObjectAt &end) { end.read(joiningMembers, values); })) {
                for (const JsonMember &member : joiningMembers)
                    values.set(QLatin1String(member.column), Json::null());
            }
            const QString training = values.text(QStringLiteral("training_record_id"));
            // It has no id of its own. Its dates may be corrected later (facts 4): the school that is left and the day on
            // which it was recorded stay.
            record.id = QStringList{training, values.text(QStringLiteral("leaving_school_urn")), values.text(QStringLiteral("created_at"))}.join(u'/');
            values.set(latestOf, training);
            if (const auto before = latest.constFind(training); before != latest.cend())
                page.records[*before].record.values.set(latestOf, Json::null());
            latest.insert(training, page.records.size());
            add(page, "transfer", record);
        });
    });
}

void ParticipantsRecords::resource(const QString &kind, const JsonObjectAt &item, Page &page)
{
    if (kind == QLatin1String("participant"))
        participant(item, page);
    else if (kind == QLatin1String("declaration"))
        declaration(item, page);
    else if (kind == QLatin1String("statement"))
        statement(item, page);
    else if (kind == QLatin1String("partnership"))
        partnership(item, page);
    else if (kind == QLatin1String("transfer"))
        transfers(item, page);
    else if (kind == QLatin1String("unfunded_mentor"))
        unfundedMentor(item, page);
    else
        deliveryPartner(item, page);
}

Result<Page> ParticipantsRecords::single(const QString &kind, const Response &response)
{
    const Result<QJsonObject> body = Json::object(response);
    if (!body)
        return fail(body.error());
    JsonFault fault;
    Page page;
    JsonObjectAt(*body, &fault).with("data", true, [&](const JsonObjectAt &data) { resource(kind, data, page); });
    if (fault.any())
        return fail(fault.error(response));
    return page;
}

Result<ParticipantsRecords::Listed> ParticipantsRecords::list(const QString &kind, const Response &response)
{
    const Result<QJsonObject> body = Json::object(response);
    if (!body)
        return fail(body.error());
    JsonFault fault;
    Listed listed;
    const JsonObjectAt object(*body, &fault);
    listed.resources = object.size("data");
    listed.page.records.reserve(listed.resources);
    object.forEach("data", true, [&](const JsonObjectAt &item) { resource(kind, item, listed.page); });
    if (fault.any())
        return fail(fault.error(response));
    return listed;
}
