// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/trainees/TraineesApi.h"

#include "app/api/Answers.h"
#include "app/api/Url.h"
#include "app/api/trainees/TraineesRecords.h"
#include "app/api/trainees/TraineesRows.h"
#include "app/base/Faults.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace {
constexpr int ownPageSize = 500; // requests are the scarce thing (facts 5), and there is no maximum (facts 1.7)

const QString traineeKind = QStringLiteral("trainee");

QByteArray root(const Connection &connection) { return "/api/" + Url::segment(connection.version); }

QUrl traineeUrl(const Connection &connection, const QString &id, const QByteArray &action = {})
{
    return Url::join(connection.endpoint, root(connection) + "/trainees/" + Url::segment(id) + action);
}

bool isFirstVersion(const Connection &connection) { return connection.version == QLatin1String("v2025.0"); }

/// How a command is said: the last part of its path, the members of `data` in the order of the facts, and what tells
/// that it has been done. The names are those of v2026.1.
struct Said {
    const char *command;
    const char *path;
    std::initializer_list<const char *> members;
    const char *date;                          ///< member that the record must show
    const char *column;                        ///< where it shows it
    std::initializer_list<const char *> after; ///< states in which it has been done
    std::initializer_list<const char *> before; ///< states in which it can still be done
};

const Said commands[] = {
    {"defer", "/defer", {"defer_date", "defer_reason"}, "defer_date", "defer_date", {"deferred"}, {"submitted_for_trn", "trn_received"}},
    {"withdraw", "/withdraw",
     {"withdrawal_date", "trigger", "future_interest", "reasons", "another_reason", "safeguarding_concern_reasons"},
     "withdrawal_date", "withdrawal_date", {"withdrawn"}, {"submitted_for_trn", "trn_received", "deferred"}},
    {"updateStatus", "/update-qts-or-eyts-status", {"qts_standards_met_date"}, "qts_standards_met_date", "outcome_date",
     {"recommended_for_award", "awarded"}, {"trn_received"}},
    {"addPlacement", "/placements", {"urn", "name", "postcode"}, "", "", {}, {}},
    {"addDegree", "/degrees",
     {"subject", "graduation_year", "uk_degree", "non_uk_degree", "grade", "institution", "country"}, "", "", {}, {}},
};

const Said *said(const QString &command)
{
    for (const Said &one : commands) {
        if (command == QLatin1String(one.command))
            return &one;
    }
    return nullptr;
}

bool addsRow(const Said &command) { return *command.date == '\0'; }

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *word) { return text == QLatin1String(word); });
}

/// v2025.0 knows the withdrawal's date by another name, and answers 500 to the wrong one (facts 2.2).
QString wireName(const Connection &connection, const char *member)
{
    const QString name = QString::fromLatin1(member);
    return isFirstVersion(connection) && name == QLatin1String("withdrawal_date") ? QStringLiteral("withdraw_date") : name;
}

QByteArray pathOf(const Connection &connection, const Said &command)
{
    const bool older = connection.olderStatusPath || isFirstVersion(connection);
    return qstrcmp(command.command, "updateStatus") == 0 && older ? QByteArray("/recommend-for-qts") : QByteArray(command.path);
}

/// The server's faults on the fields of the form, which bear the names of the newest version.
void nameFields(Error &error)
{
    for (FieldError &fault : error.fields) {
        if (fault.field == QLatin1String("withdraw_date"))
            fault.field = QStringLiteral("withdrawal_date");
    }
}

/// A refusal by what the record is rather than by what was typed: ours is not as the service has it.
bool isAboutRecord(const Response &response, const Error &error)
{
    static const QStringList attributes{QStringLiteral("state"), QStringLiteral("placements"), QStringLiteral("degree_id")};
    return response.body.contains("StateTransitionError")
        || std::any_of(error.fields.begin(), error.fields.end(),
                       [](const FieldError &fault) { return attributes.contains(fault.field); });
}

} // namespace

TraineesApi::TraineesApi()
{
    m_traits.service = QStringLiteral("registerTrainees");
    m_traits.signIn = SignIn::Bearer;
    m_traits.throttle = {100, std::chrono::seconds(60), true, true}; // facts 1.4
    m_traits.parallel = 1;
    m_traits.zone = "UTC"; // facts 1.5
    m_traits.versions = {QStringLiteral("v2026.1"), QStringLiteral("v2026.0"), QStringLiteral("v2025.0")};
    m_traits.versionNotes = { // facts 1.1
        {QStringLiteral("v2026.0"), QT_TRANSLATE_NOOP("Versions", "DfE switched this version off in June 2026. It was in the sandbox only.")},
        {QStringLiteral("v2025.0"), QT_TRANSLATE_NOOP("Versions", "DfE switched this version off on 1 August 2026.")},
    };
    m_traits.endpoints = {
        {Environment::Live, QStringLiteral("https://www.register-trainee-teachers.service.gov.uk")},
        {Environment::Sandbox, QStringLiteral("https://sandbox.register-trainee-teachers.service.gov.uk")},
    };
    m_traits.tokenPrefixLive = QStringLiteral("production_"); // facts 1.3
    m_traits.tokenPrefixSandbox = QStringLiteral("sandbox_");
    m_traits.knowsCycles = true;
    m_traits.hasOlderStatusPath = true;
}

QStringList TraineesApi::pulls(const Connection &) const { return {traineeKind}; }

QString TraineesApi::scopeColumn(const QString &kind) const
{
    return kind == traineeKind ? QStringLiteral("cycle") : QString();
}

QStringList TraineesApi::scopes(const Connection &connection, const QString &, const QDate &today) const
{
    if (!connection.cycles.isEmpty())
        return connection.cycles;
    const int cycle = TraineesRecords::cycleOf(today);
    return {QString::number(cycle), QString::number(cycle - 1), QString::number(cycle - 2)};
}

std::optional<Request> TraineesApi::pageRequest(const Connection &connection, const QString &kind, const Cursor &cursor) const
{
    if (kind != traineeKind)
        return std::nullopt;
    Url::Query query;
    if (!cursor.scope.isEmpty())
        query.append({"academic_cycle", cursor.scope});
    if (!cursor.since.isEmpty())
        query.append({"since", cursor.since});
    query.append({"sort_order", QStringLiteral("asc")});
    query.append({"page", QString::number(cursor.page)});
    query.append({"per_page", QString::number(cursor.pageSize > 0 ? cursor.pageSize : ownPageSize)});
    return Url::get(Url::join(connection.endpoint, root(connection) + "/trainees", query));
}

Result<Page> TraineesApi::readPage(const Connection &, const QString &kind, const Cursor &cursor, const Response &response) const
{
    Page page;
    page.since = cursor.since;
    if (response.status != 200) {
        const Error error = readError(response);
        // A list without anything in it is a 404 here, and so is a version that was switched off (facts 1.8).
        if (response.status == 404 && error.message.contains(QLatin1String("No trainees found"), Qt::CaseInsensitive)) {
            page.total = cursor.page <= 1 ? 0 : -1;
            return page;
        }
        return fail(error);
    }
    const Result<QJsonObject> body = Json::object(response);
    if (!body)
        return fail(body.error());
    JsonFault fault;
    const JsonObjectAt object(*body, &fault);
    page.records.reserve(object.size("data"));
    object.forEach("data", true, [&page, &kind, &cursor](const JsonObjectAt &item) {
        page.records.append({kind, TraineesRecords::trainee(item)});
        // Without a start date only the list tells which cycle it is.
        Values &values = page.records.last().record.values;
        if (!cursor.scope.isEmpty() && !values.knows(QStringLiteral("cycle")))
            values.set(QStringLiteral("cycle"), cursor.scope);
        page.since = Json::later(page.since, page.records.constLast().record.updatedAt);
    });
    const int pageSize = cursor.pageSize > 0 ? cursor.pageSize : ownPageSize;
    bool more = page.records.size() >= pageSize;
    object.with("meta", false, [&page, &more, &cursor](const JsonObjectAt &meta) {
        const auto total = meta.read({"total_count", "", JsonType::Number});
        const auto pages = meta.read({"total_pages", "", JsonType::Number});
        if (total)
            page.total = total->toInt();
        if (pages)
            more = cursor.page < pages->toInt();
    });
    if (fault.any())
        return fail(fault.error(response));
    if (more && !page.records.isEmpty()) {
        page.next = cursor;
        page.next->page = cursor.page + 1;
    }
    return page;
}

std::optional<Request> TraineesApi::oneRequest(const Connection &connection, const QString &kind, const QString &id, const Values &) const
{
    if (kind != traineeKind || !Url::canBeSegment(id))
        return std::nullopt;
    return Url::get(traineeUrl(connection, id));
}

Result<QList<KindRecord>> TraineesApi::readOne(const Connection &, const QString &kind, const Response &response) const
{
    if (response.status != 200)
        return fail(readError(response));
    const Result<Record> record = TraineesRecords::single(response);
    if (!record)
        return fail(record.error());
    return QList<KindRecord>{{kind, *record}};
}

Result<Request> TraineesApi::commandRequest(const Connection &connection, const Draft &draft, const Values &) const
{
    const Said *command = said(draft.command);
    if (command == nullptr)
        return fail(ErrorKind::Invalid, Faults::noOperation.with(draft.command));
    if (!Url::canBeSegment(draft.target))
        return fail(ErrorKind::Invalid, Faults::unfitId);
    QJsonObject data;
    for (const char *member : command->members) {
        const QString id = QString::fromLatin1(member);
        if (draft.values.isBlank(id))
            continue; // a deferral's reason that is left out erases an earlier one, as it should (facts 2.1)
        const bool list = id == QLatin1String("reasons");
        data.insert(wireName(connection, member), list ? QJsonValue(QJsonArray::fromStringList(draft.values.list(id)))
                                                       : QJsonValue(draft.values.text(id)));
    }
    return Url::write(Method::Post, traineeUrl(connection, draft.target, pathOf(connection, *command)),
                      Json::body({{QStringLiteral("data"), data}}));
}

Outcome TraineesApi::outcome(const Connection &, const Draft &draft, const Response &response) const
{
    const Said *command = said(draft.command);
    if (!Answers::accepted(response) || command == nullptr) {
        Outcome outcome = Answers::withoutSuccess(response);
        nameFields(outcome.error);
        if (draft.command == QLatin1String("addDegree") && response.status == 409 && TraineesRows::showsNew(draft.values, response)) {
            outcome.means = Outcome::Means::Applied;
            outcome.error = {};
        }
        // Either the record moved, or an earlier send arrived. Reading it again tells.
        if (outcome.means == Outcome::Means::Applied || isAboutRecord(response, outcome.error))
            outcome.refetch = {draft.target};
        return outcome;
    }
    Outcome outcome;
    if (addsRow(*command)) {
        const Result<QJsonObject> row = Json::object(response);
        if (!row)
            return Answers::unreadable(row.error());
        outcome.means = Outcome::Means::Applied;
        outcome.refetch = {draft.target}; // the trainee's counts
        return outcome;
    }
    const Result<Record> record = TraineesRecords::single(response);
    if (!record)
        return Answers::unreadable(record.error());
    // A status is accepted (202) before the teaching record has it.
    outcome.means = draft.command == QLatin1String("updateStatus") || response.status == 202 ? Outcome::Means::Expected
                                                                                             : Outcome::Means::Applied;
    outcome.records = {{traineeKind, *record}};
    return outcome;
}

std::optional<Request> TraineesApi::readBack(const Connection &connection, const Draft &draft, const Values &) const
{
    const Said *command = said(draft.command);
    if (command == nullptr || !Url::canBeSegment(draft.target))
        return std::nullopt;
    return Url::get(traineeUrl(connection, draft.target, addsRow(*command) ? QByteArray(command->path) : QByteArray()));
}

Result<Applied> TraineesApi::applied(const Connection &, const Draft &draft, const Values &before, const Response &response) const
{
    const Said *command = said(draft.command);
    if (response.status == 404 || command == nullptr)
        return Applied::CannotTell;
    if (response.status != 200)
        return fail(readError(response));
    if (addsRow(*command))
        return TraineesRows::added(draft, before, response);
    const Result<Record> record = TraineesRecords::single(response);
    if (!record)
        return fail(record.error());
    const QString state = record->values.text(QStringLiteral("state"));
    const QString shown = record->values.text(QLatin1String(command->column));
    if (isOneOf(state, command->after)) // ours, also where the answer to a repeat was a refusal (facts 2.4)
        return shown == draft.values.text(QLatin1String(command->date)) ? Applied::Yes : Applied::Differs;
    return isOneOf(state, command->before) ? Applied::No : Applied::Differs;
}

Request TraineesApi::probe(const Connection &connection) const
{
    return Url::get(Url::join(connection.endpoint, root(connection) + "/info"));
}

std::optional<Request> TraineesApi::tokenRequest(const Connection &, const QString &, const QString &) const { return std::nullopt; }

std::optional<PracticeDoor> TraineesApi::practiceDoor(const QJsonObject &world, const Connection &plain) const
{
    const QJsonObject tokens = world[plain.service][QLatin1String("tokens")].toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (it.value()[QLatin1String("status")].toString(QStringLiteral("active")) != QLatin1String("active"))
            continue;
        PracticeDoor found{plain, it.key()};
        found.connection.name = QStringLiteral("Register trainee teachers");
        for (int cycle = 2015; cycle <= 2030; ++cycle)
            found.connection.cycles.append(QString::number(cycle));
        return found;
    }
    return std::nullopt;
}
