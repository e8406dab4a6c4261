// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/participants/ParticipantsWrites.h"

#include "app/api/Answers.h"
#include "app/api/Url.h"
#include "app/api/participants/ParticipantsRecords.h"
#include "app/base/Faults.h"
#include "app/kind/Reference.h"

#include <QtCore/QTimeZone>

namespace {
const Fault noDate{QT_TRANSLATE_NOOP("Faults", "The declaration date is no date.")};
const Fault whoseEnrolment{
    QT_TRANSLATE_NOOP("Faults", "It is not known whose enrolment this is. Refresh participants first.")};

const QString participantKind = QStringLiteral("participant");
const QString declarationKind = QStringLiteral("declaration");

/// A command to one enrolment of a person: PUT, all of them.
struct Said {
    const char *command;
    const char *path;
    const char *type;
};

constexpr Said participantCommands[] = {
    {"defer", "/defer", "participant-defer"},
    {"resume", "/resume", "participant-resume"},
    {"withdraw", "/withdraw", "participant-withdraw"},
    {"changeSchedule", "/change-schedule", "participant-change-schedule"},
};

const Said *said(const QString &command)
{
    for (const Said &one : participantCommands) {
        if (command == QLatin1String(one.command))
            return &one;
    }
    return nullptr;
}

QUrl url(const Connection &connection, const QByteArray &path, const Url::Query &query = {})
{
    return Url::join(connection.endpoint, "/api/" + Url::segment(connection.version) + path, query);
}

QByteArray wrapped(const char *type, const QJsonObject &attributes)
{
    return Json::body({{QStringLiteral("data"), QJsonObject{{QStringLiteral("type"), QLatin1String(type)},
                                                            {QStringLiteral("attributes"), attributes}}}});
}

QString participantOf(const Values &record) { return record.text(QStringLiteral("participant_id")); }

QString courseOf(const Values &record)
{
    const QString course = record.text(QStringLiteral("course_identifier"));
    return course.isEmpty() ? ParticipantsRecords::courseOf(record.text(QStringLiteral("participant_type"))) : course;
}

/// A declaration's instant in UTC. A plain day is that day's first moment in London, where the service counts days.
QDateTime instantOf(const QString &typed)
{
    if (Json::isDate(typed)) {
        static const QTimeZone london("Europe/London");
        return QDateTime(QDate::fromString(typed, Qt::ISODate), QTime(0, 0), london).toUTC();
    }
    return QDateTime::fromString(Json::utcInstant(typed), Qt::ISODateWithMs);
}

Result<Request> declare(const Connection &connection, const Draft &draft, const Values &record)
{
    const QDateTime instant = instantOf(draft.values.text(QStringLiteral("declaration_date")));
    if (!instant.isValid())
        return fail(ErrorKind::Invalid, noDate);
    QJsonObject attributes{{QStringLiteral("participant_id"), participantOf(record)},
                           {QStringLiteral("declaration_type"), draft.values.text(QStringLiteral("declaration_type"))},
                           {QStringLiteral("declaration_date"), instant.toString(Qt::ISODate)},
                           {QStringLiteral("course_identifier"), courseOf(record)}};
    if (!draft.values.isBlank(QStringLiteral("evidence_held")))
        attributes.insert(QStringLiteral("evidence_held"), draft.values.text(QStringLiteral("evidence_held")));
    return Url::write(Method::Post, url(connection, "/participant-declarations"), wrapped("participant-declaration", attributes));
}

/// A void carries no body (facts 1.7).
Result<Request> voidDeclaration(const Connection &connection, const Draft &draft)
{
    if (!Url::canBeSegment(draft.target))
        return fail(ErrorKind::Invalid, Faults::unfitId);
    return Url::write(Method::Put, url(connection, "/participant-declarations/" + Url::segment(draft.target) + "/void"), {});
}

bool isLive(const QString &state)
{
    return state != QLatin1String("voided") && state != QLatin1String("awaiting-clawback") && state != QLatin1String("clawed-back");
}

bool isMentorCompleted(const Values &declaration)
{
    return declaration.text(QStringLiteral("course_identifier")) == QLatin1String("ecf-mentor")
        && declaration.text(QStringLiteral("declaration_type")) == QLatin1String("completed");
}

/// The service refuses a repeat by the record's state: reading it again tells whether the first send arrived.
bool mayBeRepeat(const Error &error)
{
    return std::any_of(error.fields.begin(), error.fields.end(), [](const FieldError &fault) {
        return fault.field == QLatin1String("participant_id") || fault.field == QLatin1String("participant_declaration_id")
            || fault.field == QLatin1String("declaration_type") || fault.field == QLatin1String("schedule_identifier");
    });
}

Applied enrolmentShows(const Draft &draft, const Values &before, const Values &now)
{
    const QString statusColumn = QStringLiteral("training_status");
    const QString status = now.text(statusColumn);
    const bool moved = status != before.text(statusColumn);
    if (draft.command == QLatin1String("changeSchedule")) {
        const QString schedule = QStringLiteral("schedule_identifier");
        const QString cohort = QStringLiteral("cohort");
        const QString wanted = draft.values.isBlank(cohort) ? before.text(cohort) : draft.values.text(cohort);
        if (now.text(schedule) == draft.values.text(schedule) && (wanted.isEmpty() || now.text(cohort) == wanted))
            return Applied::Yes;
        return now.text(schedule) == before.text(schedule) && now.text(cohort) == before.text(cohort) && !moved ? Applied::No
                                                                                                              : Applied::Differs;
    }
    if (draft.command == QLatin1String("resume")) {
        if (status == QLatin1String("active"))
            return Applied::Yes;
        return moved ? Applied::Differs : Applied::No;
    }
    const bool defers = draft.command == QLatin1String("defer");
    if (status != (defers ? QLatin1String("deferred") : QLatin1String("withdrawn")))
        return moved ? Applied::Differs : Applied::No;
    const QString reason = Reference::words(defers ? QStringLiteral("earlyCareer/deferral_reasons") : QStringLiteral("earlyCareer/withdrawal_reasons"),
                                            draft.values.text(QStringLiteral("reason")));
    const QString shown = now.text(defers ? QStringLiteral("deferral_reason") : QStringLiteral("withdrawal_reason"));
    return shown.isEmpty() || shown == reason ? Applied::Yes : Applied::Differs;
}

Applied listShows(const Connection &connection, const Draft &draft, const Values &before, const Page &page)
{
    const QString type = draft.values.text(QStringLiteral("declaration_type"));
    const QString course = courseOf(before);
    const QDateTime instant = instantOf(draft.values.text(QStringLiteral("declaration_date")));
    Applied found = Applied::No;
    for (const KindRecord &one : page.records) {
        const Values &values = one.record.values;
        const QString provider = values.text(QStringLiteral("lead_provider_name"));
        // A voided one of the same day is an earlier attempt's; another role's is another enrolment's.
        if (values.text(QStringLiteral("declaration_type")) != type || !isLive(values.text(QStringLiteral("state")))
            || (!course.isEmpty() && values.text(QStringLiteral("course_identifier")) != course)) {
            continue;
        }
        const bool ours = connection.ours.isEmpty() || provider.isEmpty() || provider == connection.ours;
        if (ours && values.instant(QStringLiteral("declaration_date")) == instant)
            return Applied::Yes;
        found = Applied::Differs;
    }
    return found;
}

/// Both begin a training period today, which no answer says: until tomorrow it can be neither deferred nor withdrawn
/// (facts 2.4). A completed ECT's schedule is edited in place, and a period to come keeps its day (facts 2.6).
void rememberStart(const Draft &draft, const Response &response, QList<KindRecord> &records)
{
    static const QTimeZone london("Europe/London");
    const bool resumes = draft.command == QLatin1String("resume");
    if (!response.serverDate.isValid() || (!resumes && draft.command != QLatin1String("changeSchedule")))
        return;
    for (KindRecord &one : records) {
        Values &values = one.record.values;
        const bool inPlace = !resumes
            && (!values.isBlank(QStringLiteral("induction_end_date")) || values.text(QStringLiteral("participant_status")) == QLatin1String("joining"));
        if (one.record.id == draft.target && !inPlace)
            values.set(QStringLiteral("period_started_on"), response.serverDate.toTimeZone(london).date().toString(Qt::ISODate));
    }
}

} // namespace

Result<Request> ParticipantsWrites::request(const Connection &connection, const Draft &draft, const Values &record)
{
    if (draft.kind == declarationKind && draft.command == QLatin1String("void"))
        return voidDeclaration(connection, draft);
    const QString participant = participantOf(record);
    const QString course = courseOf(record);
    if (!Url::canBeSegment(participant) || course.isEmpty())
        return fail(ErrorKind::Invalid, whoseEnrolment);
    if (draft.command == QLatin1String("declare"))
        return declare(connection, draft, record);
    const Said *command = said(draft.command);
    if (command == nullptr)
        return fail(ErrorKind::Invalid, Faults::noOperation.with(draft.command));
    QJsonObject attributes{{QStringLiteral("course_identifier"), course}};
    if (draft.command == QLatin1String("changeSchedule")) {
        attributes.insert(QStringLiteral("schedule_identifier"), draft.values.text(QStringLiteral("schedule_identifier")));
        // Left out, the service takes the current cohort without a word (facts 2.6).
        const QString cohort = QStringLiteral("cohort");
        const QString wanted = draft.values.isBlank(cohort) ? record.text(cohort) : draft.values.text(cohort);
        if (!wanted.isEmpty())
            attributes.insert(cohort, wanted);
    } else if (draft.command != QLatin1String("resume")) {
        attributes.insert(QStringLiteral("reason"), draft.values.text(QStringLiteral("reason")));
    }
    return Url::write(Method::Put, url(connection, "/participants/" + Url::segment(participant) + command->path),
                      wrapped(command->type, attributes));
}

Outcome ParticipantsWrites::outcome(const Draft &draft, const Response &response)
{
    if (!Answers::accepted(response)) {
        Outcome outcome = Answers::withoutSuccess(response);
        if (mayBeRepeat(outcome.error))
            outcome.refetch = {draft.target};
        return outcome;
    }
    const bool declaration = draft.command == QLatin1String("declare") || draft.command == QLatin1String("void");
    const Result<Page> page = ParticipantsRecords::single(declaration ? declarationKind : participantKind, response);
    if (!page)
        return Answers::unreadable(page.error());
    Outcome outcome;
    outcome.means = Outcome::Means::Applied;
    outcome.records = page->records;
    rememberStart(draft, response, outcome.records);
    // A mentor's completion ends the training period, and taking it back opens one (facts 3.2).
    if (declaration && !page->records.isEmpty() && isMentorCompleted(page->records.first().record.values)) {
        const Values &values = page->records.first().record.values;
        if (draft.kind == participantKind)
            outcome.refetch = {draft.target};
        else
            outcome.alsoRead = {{participantKind, {{}, {}, Values{{QStringLiteral("participant_id"), values.value(QStringLiteral("participant_id"))}}}}};
    }
    return outcome;
}

std::optional<Request> ParticipantsWrites::readBack(const Connection &connection, const Draft &draft, const Values &record)
{
    if (draft.command == QLatin1String("void")) {
        if (!Url::canBeSegment(draft.target))
            return std::nullopt;
        return Url::get(url(connection, "/participant-declarations/" + Url::segment(draft.target)));
    }
    const QString participant = participantOf(record);
    if (!Url::canBeSegment(participant))
        return std::nullopt;
    if (draft.command == QLatin1String("declare")) {
        return Url::get(url(connection, "/participant-declarations",
                            {{"filter[participant_id]", participant}, {"page[per_page]", QStringLiteral("3000")}}));
    }
    return Url::get(url(connection, "/participants/" + Url::segment(participant)));
}

Result<Applied> ParticipantsWrites::applied(const Connection &connection, const Draft &draft, const Values &before, const Response &response)
{
    if (response.status == 404)
        return Applied::CannotTell;
    if (response.status != 200)
        return fail(readError(response));
    if (draft.command == QLatin1String("declare")) {
        const Result<ParticipantsRecords::Listed> listed = ParticipantsRecords::list(declarationKind, response);
        if (!listed)
            return fail(listed.error());
        return listShows(connection, draft, before, listed->page);
    }
    const bool voids = draft.command == QLatin1String("void");
    const Result<Page> page = ParticipantsRecords::single(voids ? declarationKind : participantKind, response);
    if (!page)
        return fail(page.error());
    for (const KindRecord &one : page->records) {
        if (one.record.id != draft.target)
            continue;
        if (!voids)
            return enrolmentShows(draft, before, one.record.values);
        const QString was = ParticipantsRecords::stateOf(before.text(QStringLiteral("state")));
        const QString is = one.record.values.text(QStringLiteral("state"));
        if (is == was)
            return isLive(is) ? Applied::No : Applied::Differs; // it was voided before we asked
        return !isLive(is) ? Applied::Yes : Applied::Differs;
    }
    return Applied::CannotTell;
}
