// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/agreements/AgreementsApi.h"

#include "app/api/Answers.h"
#include "app/api/Url.h"
#include "app/api/agreements/AgreementsRecords.h"
#include "app/api/agreements/Operations.h"
#include "app/base/Faults.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace {
const Fault changedByGet{QT_TRANSLATE_NOOP("Faults", "The connection calls %1 by GET, which only reads. Change its method in the connection.")};
const Fault notListed{QT_TRANSLATE_NOOP("Faults", "Training agreements cannot be listed.")};

const QString agreementKind = QStringLiteral("agreement");
const QString readOperation = QStringLiteral("get");
const QString nobodysId = QStringLiteral("connection-test"); ///< nobody has an agreement with this id
const QString newId = QStringLiteral("newTrainingAgreementLocalId");

/// A command: the members of its body in order, and what an agreement shows once it has been done.
struct Said {
    const char *command;
    std::initializer_list<const char *> members;
    const char *date;
    const char *code;
    std::initializer_list<const char *> after;
};

const Said commands[] = {
    {"grace", {"pauseDate", "graceReasonCode"}, "pauseDate", "graceReasonCode", {"Grace"}},
    {"hold", {"pauseDate", "onHoldReasonCode"}, "pauseDate", "onHoldReasonCode", {"Hold"}},
    {"restart", {"restartDate"}, "restartDate", "", {"Active"}},
    {"withdraw", {"withdrawalDate", "withdrawalReasonCode"}, "withdrawalDate", "withdrawalReasonCode", {"Withdrawn", "Finished"}},
    {"transfer", {}, "", "", {}},
};

const Said *said(const QString &command)
{
    for (const Said &one : commands) {
        if (command == QLatin1String(one.command))
            return &one;
    }
    return nullptr;
}

Method methodOf(const QString &name)
{
    if (name == QLatin1String("GET"))
        return Method::Get;
    if (name == QLatin1String("PUT"))
        return Method::Put;
    return name == QLatin1String("DELETE") ? Method::Delete : Method::Post;
}

/// A template with its places filled: the id as one segment, whatever it is made of.
QByteArray pathOf(const Connection &connection, const Operation &operation, const QString &id)
{
    QByteArray path = operation.path.toUtf8();
    path.replace("{version}", Url::segment(connection.version));
    path.replace("{trainingAgreementLocalId}", "{id}");
    path.replace("{id}", Url::segment(id));
    if (!path.startsWith('/'))
        path.prepend('/');
    return path.startsWith("/work-submission-api/") ? path : QByteArray("/work-submission-api" + path);
}

Request called(const Connection &connection, const Operation &operation, Method method, const QString &id, const QByteArray &body)
{
    Request request = Url::write(method, Url::join(connection.endpoint, pathOf(connection, operation, id)), body);
    request.headers.append({"EID", connection.organisation.toUtf8()}); // on every operation, leading zeros kept (facts 4)
    return request;
}

Request called(const Connection &connection, const QString &operationId, const QString &id, const QByteArray &body)
{
    const Operation operation = Operations::of(connection, operationId);
    return called(connection, operation, methodOf(operation.method), id, body);
}

std::optional<Request> getAgreement(const Connection &connection, const QString &id)
{
    if (!Url::canBeSegment(id))
        return std::nullopt;
    return called(connection, QStringLiteral("get"), id, {});
}

QJsonObject transferBody(const Values &values)
{
    QJsonObject agreement;
    for (const char *member : {"employerNzbn", "employerName", "employerSubdivisionName"}) {
        if (!values.isBlank(QLatin1String(member)))
            agreement.insert(QLatin1String(member), values.text(QLatin1String(member)));
    }
    if (const auto region = values.number(QStringLiteral("employmentRegionCode")))
        agreement.insert(QStringLiteral("employmentRegionCode"), *region); // int32 on the wire
    return {{newId, values.text(newId)}, {QStringLiteral("newTrainingAgreement"), agreement}};
}

/// "PauseDate", "$.pauseDate" and "newTrainingAgreement.employerName" are what forms call pauseDate and employerName.
void nameFields(const Draft &draft, Error &error)
{
    const QStringList ids = draft.values.ids();
    for (FieldError &fault : error.fields) {
        const QString last = fault.field.section(u'.', -1);
        for (const QString &id : ids) {
            if (id.compare(last, Qt::CaseInsensitive) == 0)
                fault.field = id;
        }
    }
}

QString knownHost(const Connection &connection)
{
    const QString host = QUrl(connection.endpoint).host();
    return host.endsWith(QLatin1String(".dxs.pub.tec.govt.nz")) ? host : QString();
}

} // namespace

AgreementsApi::AgreementsApi()
{
    m_traits.service = QStringLiteral("workBased");
    m_traits.signIn = SignIn::ClientCredentials;
    m_traits.parallel = 1; // one at a time for an EID (facts 11, 7)
    m_traits.zone = "Pacific/Auckland";
    m_traits.versions = {QStringLiteral("v1.0")};
    m_traits.endpoints = {
        {Environment::Live, QStringLiteral("https://api.prd.dxs.pub.tec.govt.nz")},
        {Environment::Sandbox, QStringLiteral("https://api.pre.dxs.pub.tec.govt.nz")},
    };
    m_traits.operations = Operations::assumed();
}

QStringList AgreementsApi::pulls(const Connection &) const { return {}; }

QStringList AgreementsApi::scopes(const Connection &, const QString &, const QDate &) const { return {QString()}; }

std::optional<Request> AgreementsApi::pageRequest(const Connection &, const QString &, const Cursor &) const { return std::nullopt; }

Result<Page> AgreementsApi::readPage(const Connection &, const QString &, const Cursor &, const Response &response) const
{
    return fail(ErrorKind::Protocol, notListed, response.status);
}

std::optional<Request> AgreementsApi::oneRequest(const Connection &connection, const QString &kind, const QString &id, const Values &) const
{
    return kind == agreementKind ? getAgreement(connection, id) : std::nullopt;
}

Result<QList<KindRecord>> AgreementsApi::readOne(const Connection &, const QString &kind, const Response &response) const
{
    if (!Answers::accepted(response))
        return fail(readError(response));
    const Result<Record> record = AgreementsRecords::single(response);
    if (!record)
        return fail(record.error());
    return QList<KindRecord>{{kind, *record}};
}

Result<Request> AgreementsApi::commandRequest(const Connection &connection, const Draft &draft, const Values &) const
{
    const Said *command = said(draft.command);
    if (command == nullptr)
        return fail(ErrorKind::Invalid, Faults::noOperation.with(draft.command));
    if (!Url::canBeSegment(draft.target))
        return fail(ErrorKind::Invalid, Faults::unfitId);
    // Whatever stands on the way repeats a GET as it likes, and its body need not arrive.
    if (methodOf(Operations::of(connection, draft.command).method) == Method::Get)
        return fail(ErrorKind::Invalid, changedByGet.with(draft.command));
    QJsonObject body;
    for (const char *member : command->members)
        body.insert(QLatin1String(member), draft.values.text(QLatin1String(member)));
    if (command->members.size() == 0)
        body = transferBody(draft.values);
    return called(connection, draft.command, draft.target, Json::body(body));
}

Outcome AgreementsApi::outcome(const Connection &, const Draft &draft, const Response &response) const
{
    if (!Answers::accepted(response)) {
        Outcome outcome = Answers::withoutSuccess(response);
        nameFields(draft, outcome.error);
        return outcome;
    }
    // All members of an answer are optional, the whole body too; but what is there must be an answer (facts 6).
    if (!response.body.trimmed().isEmpty()) {
        if (const Result<QJsonObject> body = Json::object(response); !body)
            return Answers::unreadable(body.error());
    }
    Outcome outcome;
    outcome.means = Outcome::Means::Expected; // the answer does not say the status (facts 5)
    outcome.refetch = {draft.target};
    if (draft.command == QLatin1String("transfer"))
        outcome.refetch.append(draft.values.text(newId));
    return outcome;
}

QList<Record> AgreementsApi::makes(const Draft &draft, const Values &record) const
{
    if (draft.command != QLatin1String("transfer"))
        return {};
    // The learner stays, whom TEC's answers do not name; the employer is as it was typed until the agreement is fetched.
    Values values;
    for (const char *member : {"name", "learnerLocalId"}) {
        if (!record.isBlank(QLatin1String(member)))
            values.set(QLatin1String(member), record.value(QLatin1String(member)));
    }
    for (const char *member : {"employerNzbn", "employerName", "employerSubdivisionName"}) {
        if (!draft.values.isBlank(QLatin1String(member)))
            values.set(QLatin1String(member), draft.values.text(QLatin1String(member)));
    }
    return {{draft.values.text(newId), {}, values}};
}

std::optional<Request> AgreementsApi::readBack(const Connection &connection, const Draft &draft, const Values &) const
{
    // A transfer has been made where the new agreement exists.
    return getAgreement(connection, draft.command == QLatin1String("transfer") ? draft.values.text(newId) : draft.target);
}

Result<Applied> AgreementsApi::applied(const Connection &, const Draft &draft, const Values &before, const Response &response) const
{
    const Said *command = said(draft.command);
    // Whether an agreement can be read at all is an assumption, so "not found" proves nothing (facts 11, 2).
    if (command == nullptr || response.status == 404 || response.status == 405)
        return Applied::CannotTell;
    if (!Answers::accepted(response))
        return fail(readError(response));
    const Result<Record> record = AgreementsRecords::single(response);
    if (!record)
        return fail(record.error());
    const Values &now = record->values;
    if (draft.command == QLatin1String("transfer"))
        return record->id == draft.values.text(newId) ? Applied::Yes : Applied::CannotTell;

    const auto agrees = [&](const char *member) {
        const QString id = QLatin1String(member);
        return id.isEmpty() || now.isBlank(id) || now.text(id) == draft.values.text(id);
    };
    const bool ours = agrees(command->date) && agrees(command->code);
    const bool dated = !now.isBlank(QLatin1String(command->date));
    const bool datedBefore = before.text(QLatin1String(command->date)) == draft.values.text(QLatin1String(command->date));
    const QString status = now.text(QStringLiteral("status"));
    const QString was = AgreementsRecords::status(before.text(QStringLiteral("status")));
    if (status.isEmpty())
        return dated && ours && !datedBefore ? Applied::Yes : Applied::CannotTell;
    const bool there = std::any_of(command->after.begin(), command->after.end(),
                                   [&status](const char *state) { return status == QLatin1String(state); });
    if (!there)
        return status == was ? Applied::No : (was.isEmpty() ? Applied::CannotTell : Applied::Differs);
    if (!ours)
        return Applied::Differs;
    // The status alone proves it only where it moved; a date of ours proves it anyway.
    if (dated)
        return Applied::Yes;
    return !was.isEmpty() && status != was ? Applied::Yes : Applied::CannotTell;
}

Request AgreementsApi::probe(const Connection &connection) const
{
    return called(connection, readOperation, nobodysId, {});
}

Result<Done> AgreementsApi::probed(const Connection &, const Response &response) const
{
    // There is nothing harmless to read: that this agreement does not exist is the answer of a service that let us in.
    if (Answers::accepted(response) || response.status == 404 || response.status == 400)
        return Done{};
    return fail(readError(response));
}

QList<std::pair<QString, Request>> AgreementsApi::operationProbes(const Connection &connection) const
{
    QList<std::pair<QString, Request>> probes;
    for (const Operation &assumed : Operations::assumed()) {
        const Operation operation = Operations::of(connection, assumed.id);
        // Only GET, and none where that is said to be how a change is made: looking must not be doing.
        if ((methodOf(operation.method) == Method::Get) == (operation.id == readOperation))
            probes.append({operation.id, called(connection, operation, Method::Get, nobodysId, {})});
    }
    return probes;
}

const char *AgreementsApi::operationProbed(const Connection &connection, const QString &operation, const Response &response) const
{
    const bool reads = operation == readOperation;
    const QByteArray method = Operations::of(connection, operation).method.toLatin1();
    const QByteArray allowed = response.header("allow");
    QList<QByteArray> methods = allowed.split(',');
    for (QByteArray &each : methods)
        each = each.trimmed().toUpper();
    switch (response.status) {
    case 401:
    case 403:
        return QT_TRANSLATE_NOOP("Operations", "The sign-in was not accepted");
    case 404:
        return reads ? QT_TRANSLATE_NOOP("Operations", "It answered “not found”, as it would for an ID that does not exist")
                     : QT_TRANSLATE_NOOP("Operations", "Not tried. A look at the path answered “not found”, which proves nothing");
    case 405:
        if (!allowed.isEmpty() && !methods.contains(method))
            return QT_TRANSLATE_NOOP("Operations", "The path is known, but not with this method");
        return reads ? QT_TRANSLATE_NOOP("Operations", "The path is known, but not with this method")
                     : QT_TRANSLATE_NOOP("Operations", "The path is known. Not tried, since that would change something");
    default:
        break;
    }
    if (response.status >= 500 || response.status == 429)
        return QT_TRANSLATE_NOOP("Operations", "It could not answer this now");
    return reads ? QT_TRANSLATE_NOOP("Operations", "It answers")
                 : QT_TRANSLATE_NOOP("Operations", "Something answers at this path. Not tried, since that would change something");
}

std::optional<Request> AgreementsApi::tokenRequest(const Connection &connection, const QString &clientId, const QString &secret) const
{
    const QString host = knownHost(connection);
    QUrl url(connection.tokenEndpoint);
    if (connection.tokenEndpoint.isEmpty()) {
        url = host.isEmpty() ? Url::join(connection.endpoint, "/oauth2/access_token")
                             : QUrl(QStringLiteral("https://security.education.govt.nz/oauth2/access_token"));
    }
    QString scope = connection.scope;
    if (scope.isEmpty())
        scope = QStringLiteral("https://web.") + host.section(u'.', 1, 1) + QStringLiteral(".dxs.pub.tec.govt.nz");
    if (host.isEmpty() && connection.scope.isEmpty())
        scope = QStringLiteral("https://web.prd.dxs.pub.tec.govt.nz");
    Request request = Url::write(Method::Post, url,
                                 "grant_type=client_credentials&scope=" + QUrl::toPercentEncoding(scope)
                                     + "&org_id=" + QUrl::toPercentEncoding(connection.organisation));
    request.contentType = "application/x-www-form-urlencoded";
    request.signedIn = false;
    request.headers.append({"Authorization", "Basic " + QString(clientId + u':' + secret).toUtf8().toBase64()});
    return request;
}

std::optional<PracticeDoor> AgreementsApi::practiceDoor(const QJsonObject &world, const Connection &plain) const
{
    const QJsonObject ours = world[plain.service].toObject();
    const QJsonObject machines = ours[QLatin1String("machines")].toObject();
    if (machines.isEmpty())
        return std::nullopt;
    const QJsonValue machine = machines.begin().value();
    PracticeDoor found{plain, QString(machines.begin().key() + QLatin1Char('\n') + machine[QLatin1String("secret")].toString())};
    found.connection.name = QStringLiteral("TEC work-based submissions");
    found.connection.organisation = machine[QLatin1String("organisations")].toArray().first().toString();
    found.connection.tokenEndpoint = found.connection.endpoint + QStringLiteral("/oauth2/access_token");
    // A provider brings its own list of agreements; a practice provider's is what the world says.
    const QJsonArray agreements = ours[QLatin1String("agreements")].toArray();
    for (const QJsonValue &agreement : agreements) {
        if (agreement[QLatin1String("eid")].toString() == found.connection.organisation)
            found.unlisted.append(QJsonDocument(agreement.toObject()).toJson(QJsonDocument::Compact));
    }
    return found;
}
