// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorkBased.h"

#include "app/sandbox/WorkBasedRules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace sandbox {

using namespace workBased;

namespace {

Answer problem(int status, const QString &detail, const Call &call, const QJsonObject &errors = {})
{
    static const QHash<int, std::pair<const char *, const char *>> kinds{
        {400, {"https://tools.ietf.org/html/rfc7231#section-6.5.1", "One or more validation errors occurred."}},
        {401, {"https://tools.ietf.org/html/rfc7235#section-3.1", "Unauthorized"}},
        {404, {"https://tools.ietf.org/html/rfc7231#section-6.5.4", "Not Found"}},
        {405, {"https://tools.ietf.org/html/rfc7231#section-6.5.5", "Method Not Allowed"}},
        {429, {"https://tools.ietf.org/html/rfc6585#section-4", "Too Many Requests"}},
    };
    const auto [type, title] = kinds.value(status);
    QJsonObject body{
        {QStringLiteral("type"), QString::fromLatin1(type)},   {QStringLiteral("title"), QString::fromLatin1(title)},
        {QStringLiteral("status"), status},                    {QStringLiteral("detail"), detail},
        {QStringLiteral("instance"), call.path},
    };
    if (!errors.isEmpty())
        body.insert(QStringLiteral("errors"), errors);
    Answer answer = Answer::json(status, body);
    answer.type = "application/problem+json; charset=utf-8";
    return answer;
}

Answer unauthorized(const QString &field, const QString &sentence, const Call &call)
{
    Errors errors;
    errors.add(field, sentence);
    Answer answer = problem(401, sentence, call, errors.byField());
    answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return answer;
}

Answer invalid(const Errors &errors, const Call &call)
{
    return problem(400, QStringLiteral("Bad request. Check errors and codes for more detail."), call, errors.byField());
}

Answer notAllowed(const char *method, const Call &call)
{
    Answer answer = problem(405, QStringLiteral("This operation is not known for the resource."), call);
    answer.headers.emplaceBack("Allow", method);
    return answer;
}

bool isNumeric(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar unit) {
        return unit >= QLatin1Char('0') && unit <= QLatin1Char('9');
    });
}

/// The operations that change an agreement and answer with the fields that came.
struct Action {
    QLatin1String name;
    void (*apply)(Agreement &, const QJsonObject &, const QDate &, Errors &);
    std::initializer_list<const char *> fields;
};

const Action actions[] = {
    {QLatin1String("grace"), placeInGrace, {"pauseDate", "graceReasonCode"}},
    {QLatin1String("hold"), placeOnHold, {"pauseDate", "onHoldReasonCode"}},
    {QLatin1String("restart"), restart, {"restartDate"}},
    {QLatin1String("withdraw"), withdraw, {"withdrawalDate", "withdrawalReasonCode"}},
};

const Action *actionOf(const QString &name)
{
    const auto action
        = std::find_if(std::begin(actions), std::end(actions), [&](const Action &a) { return a.name == name; });
    return action == std::end(actions) ? nullptr : &*action;
}

const QString transferName = QStringLiteral("transfer");

} // namespace

bool WorkBased::owns(const QStringList &segments) const
{
    const QString first = segments.value(0);
    return first == QLatin1String("work-submission-api")
        || (first == QLatin1String("oauth2") && segments.value(1) == QLatin1String("access_token")
            && segments.size() == 2);
}

std::optional<Fault> WorkBased::load(const QJsonValue &part)
{
    Reading reading;
    const Reader root(reading, QStringLiteral("$.workBased"), part);
    root.object({"machines", "agreements"});
    m_tokens.load(root.at("machines"));
    for (const Reader &reader : root.at("agreements").items()) {
        const Agreement agreement = agreementFromWorld(reader);
        if (find(agreement.eid, agreement.localId))
            reader.at("trainingAgreementLocalId").fail(QStringLiteral("is there twice for this eid"));
        if (reading.fault)
            return reading.fault;
        add(agreement);
    }
    return reading.fault;
}

void WorkBased::carryOver(const Service &previous)
{
    if (const auto *before = dynamic_cast<const WorkBased *>(&previous))
        m_tokens.carryOver(before->m_tokens);
}

QJsonValue WorkBased::save() const
{
    QJsonArray agreements;
    for (const Agreement &agreement : m_agreements)
        agreements.append(toWorld(agreement));
    return QJsonObject{{QStringLiteral("machines"), m_tokens.save()}, {QStringLiteral("agreements"), agreements}};
}

QJsonValue WorkBased::seed(int size, const QDateTime &now) const
{
    return workBased::seed(size, todayAt(now));
}

Agreement *WorkBased::find(const QString &eid, const QString &localId)
{
    const auto index = m_index.constFind({eid, localId});
    return index == m_index.cend() ? nullptr : &m_agreements[*index];
}

void WorkBased::add(const Agreement &agreement)
{
    m_index.insert({agreement.eid, agreement.localId}, m_agreements.size());
    m_agreements.push_back(agreement);
}

Answer WorkBased::answer(const Call &call)
{
    if (call.segments.value(0) == QLatin1String("oauth2")) {
        Answer answer = m_tokens.issue(call);
        answer.signIn = true;
        return answer;
    }
    const QString eid = QString::fromLatin1(call.header("eid"));
    if (auto answer = refuse(call, eid))
        return *answer;
    Answer answer = served(call, eid);
    answer.owner = eid;
    return answer;
}

Answer WorkBased::served(const Call &call, const QString &eid)
{
    const QStringList place = call.segments.mid(1);
    const QString action = place.value(3);
    const bool known = place.value(0) == QLatin1String("v1.0") && place.value(1) == QLatin1String("training-agreements")
                       && place.size() <= 4 && (action.isEmpty() || action == transferName || actionOf(action));
    if (!known)
        return problem(404, QStringLiteral("There is no such operation."), call);
    if (place.size() == 3 && call.method != "GET" && call.method != "PUT")
        return notAllowed("GET, PUT", call);
    if (place.size() != 3 && call.method != "POST")
        return notAllowed("POST", call);
    return place.size() == 2 ? create(call, eid) : onAgreement(call, eid, place.at(2), action);
}

/// Everything that is asked before the operation itself: is the service busy, who is it, and for whom.
std::optional<Answer> WorkBased::refuse(const Call &call, const QString &eid)
{
    if (const auto busy = m_busy.find(eid); busy != m_busy.end()) {
        Answer answer = problem(429, QStringLiteral("Rate Limiting may apply. Refer to Retry-After header"), call);
        if (!busy->retryAfter.isEmpty())
            answer.headers.emplaceBack("Retry-After", busy->retryAfter);
        answer.owner = eid;
        if (--busy->times == 0)
            m_busy.erase(busy);
        return answer;
    }
    const QString organisation = m_tokens.organisation(call);
    if (organisation.isNull())
        return unauthorized(QStringLiteral("Authorization"),
                            QStringLiteral("The bearer token is missing, unknown or expired."), call);
    Errors errors;
    if (eid.isEmpty())
        errors.add(QStringLiteral("EID"), QStringLiteral("The EID header is required."));
    else if (!isNumeric(eid))
        errors.add(QStringLiteral("EID"), QStringLiteral("The EID header must be a number."));
    if (!errors.isEmpty())
        return invalid(errors, call);
    if (eid != organisation)
        return unauthorized(QStringLiteral("EID"), QStringLiteral("The bearer token is not for this organisation."),
                            call);
    return std::nullopt;
}

std::optional<Answer> WorkBased::readBody(const Call &call, QJsonObject &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    body = document.object();
    if (document.isObject())
        return std::nullopt;
    Errors errors;
    errors.add(QStringLiteral("$"), QStringLiteral("The body must be a JSON object."));
    return invalid(errors, call);
}

Answer WorkBased::onAgreement(const Call &call, const QString &eid, const QString &localId, const QString &name)
{
    Agreement *agreement = find(eid, localId);
    if (!agreement)
        return problem(404, QStringLiteral("The Training Agreement was not found."), call);
    if (call.method == "GET")
        return Answer::json(200, toResource(*agreement));
    QJsonObject body;
    if (auto answer = readBody(call, body))
        return *answer;
    if (name == transferName)
        return transfer(call, *agreement, body);

    const Action *action = actionOf(name);
    Errors errors;
    (action ? action->apply : update)(*agreement, body, todayAt(call.now), errors);
    if (!errors.isEmpty())
        return invalid(errors, call);
    if (!action)
        return Answer::json(200, toResource(*agreement));
    QJsonObject echo;
    for (const char *field : action->fields)
        echo.insert(QString::fromLatin1(field), body.value(QLatin1String(field)));
    return Answer::json(200, echo);
}

Answer WorkBased::transfer(const Call &call, Agreement &old, const QJsonObject &body)
{
    const QString idField = QStringLiteral("newTrainingAgreementLocalId");
    const QString detailsField = QStringLiteral("newTrainingAgreement");
    const QDate today = todayAt(call.now);
    Errors errors;
    if (old.status == finished) {
        errors.add(QStringLiteral("trainingAgreementLocalId"),
                   QStringLiteral("A Training Agreement with status Finished cannot be transferred."));
    }
    Agreement made;
    made.eid = old.eid;
    made.learnerLocalId = old.learnerLocalId;
    made.status = pending;
    made.localId = readLocalId(body, idField, errors);
    if (made.localId == old.localId)
        errors.add(idField, QStringLiteral("The new Training Agreement must have an id of its own."));
    else if (find(old.eid, made.localId))
        errors.add(idField, QStringLiteral("A Training Agreement with this id exists."));
    const QJsonValue details = body.value(detailsField);
    if (details.isUndefined() || details.isNull())
        errors.add(detailsField, QStringLiteral("The newTrainingAgreement field is required."));
    else if (!details.isObject())
        errors.add(detailsField, QStringLiteral("The newTrainingAgreement field must be an object."));
    else
        readDetails(details.toObject(), today, made, errors);
    if (!errors.isEmpty())
        return invalid(errors, call);

    old.status = finished;
    old.endDate = made.signedDate.isValid() ? made.signedDate : today;
    add(made); // last: it may move the old one
    return Answer::json(201, toResource(made));
}

Answer WorkBased::create(const Call &call, const QString &eid)
{
    QJsonObject body;
    if (auto answer = readBody(call, body))
        return *answer;
    const QString idField = QStringLiteral("trainingAgreementLocalId");
    const QString detailsField = QStringLiteral("trainingAgreement");
    Errors errors;
    Agreement made;
    made.eid = eid;
    made.status = pending;
    made.learnerLocalId = readLocalId(body, QStringLiteral("learnerLocalId"), errors);
    made.localId = readLocalId(body, idField, errors);
    if (find(eid, made.localId))
        errors.add(idField, QStringLiteral("A Training Agreement with this id exists."));
    const QJsonValue details = body.value(detailsField);
    if (details.isObject())
        readDetails(details.toObject(), todayAt(call.now), made, errors);
    else if (!details.isUndefined() && !details.isNull())
        errors.add(detailsField, QStringLiteral("The trainingAgreement field must be an object."));
    if (!errors.isEmpty())
        return invalid(errors, call);
    add(made);
    return Answer::json(201, toResource(made));
}

std::unique_ptr<Service> makeWorkBased()
{
    return std::make_unique<WorkBased>();
}

} // namespace sandbox
