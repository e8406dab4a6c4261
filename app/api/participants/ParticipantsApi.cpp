// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/participants/ParticipantsApi.h"

#include "app/api/Answers.h"
#include "app/api/Url.h"
#include "app/api/participants/ParticipantsRecords.h"
#include "app/api/participants/ParticipantsWrites.h"

#include <QtCore/QJsonObject>

namespace {

constexpr int ownPageSize = 3000; // the largest (facts 1.4), so that a full pull takes few requests

struct List {
    const char *kind;
    const char *path;
    bool since; ///< takes updated_since
};

// In the order of facts 5: what others look up comes first.
constexpr List lists[] = {
    {"delivery_partner", "/delivery-partners", false}, // no incremental filter (facts 1.6)
    {"statement", "/statements", true},
    {"partnership", "/partnerships", true},
    {"participant", "/participants", true},
    {"transfer", "/participants/transfers", true},
    {"unfunded_mentor", "/unfunded-mentors", true},
    {"declaration", "/participant-declarations", true},
};

const List *listOf(const QString &kind)
{
    for (const List &one : lists) {
        if (kind == QLatin1String(one.kind))
            return &one;
    }
    return nullptr;
}

int pageSize(const Cursor &cursor) { return cursor.pageSize > 0 ? std::min(cursor.pageSize, ownPageSize) : ownPageSize; }

QByteArray root(const Connection &connection) { return "/api/" + Url::segment(connection.version); }

/// Looking back over the overlap, in UTC with a Z: any offset is decoded twice there and lost (facts 1.6).
QString updatedSince(const QString &since, std::chrono::seconds overlap)
{
    const QDateTime instant = QDateTime::fromString(Json::utcInstant(since), Qt::ISODateWithMs);
    return instant.isValid() ? instant.addSecs(-overlap.count()).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")) : QString();
}

} // namespace

ParticipantsApi::ParticipantsApi()
{
    m_traits.service = QStringLiteral("earlyCareer");
    m_traits.signIn = SignIn::Bearer;
    m_traits.throttle = {1000, std::chrono::seconds(300), false, false, 1500}; // facts 1.3
    m_traits.parallel = 2;
    m_traits.zone = "Europe/London";
    m_traits.versions = {QStringLiteral("v3")};
    m_traits.overlap = std::chrono::hours(8);        // two windows of a few polls a day (facts 5)
    m_traits.fullPullEvery = std::chrono::hours(80); // twice a week, the wait until the next poll included
    m_traits.endpoints = {
        {Environment::Live, QStringLiteral("https://www.register-early-career-teachers.education.gov.uk")},
        {Environment::Sandbox, QStringLiteral("https://sandbox.register-early-career-teachers.education.gov.uk")},
    };
    m_traits.knowsOurs = true;
}

QStringList ParticipantsApi::pulls(const Connection &) const
{
    QStringList kinds;
    for (const List &one : lists)
        kinds.append(QString::fromLatin1(one.kind));
    return kinds;
}

QStringList ParticipantsApi::scopes(const Connection &, const QString &, const QDate &) const { return {QString()}; }

std::optional<Request> ParticipantsApi::pageRequest(const Connection &connection, const QString &kind, const Cursor &cursor) const
{
    const List *list = listOf(kind);
    if (list == nullptr)
        return std::nullopt;
    Url::Query query{{"page[page]", QString::number(cursor.page)}, {"page[per_page]", QString::number(pageSize(cursor))}};
    const QString since = updatedSince(cursor.since, m_traits.overlap);
    if (list->since && !since.isEmpty())
        query.append({"filter[updated_since]", since});
    return Url::get(Url::join(connection.endpoint, root(connection) + list->path, query));
}

Result<Page> ParticipantsApi::readPage(const Connection &, const QString &kind, const Cursor &cursor, const Response &response) const
{
    if (response.status != 200)
        return fail(readError(response));
    Result<ParticipantsRecords::Listed> listed = ParticipantsRecords::list(kind, response);
    if (!listed)
        return fail(listed.error());
    Page &page = listed->page;
    page.since = Json::later(cursor.since, page.since);
    // No totals and no links: a page that is not full is the last (facts 0, 9).
    if (listed->resources >= pageSize(cursor)) {
        page.next = cursor;
        page.next->page = cursor.page + 1;
    }
    return page;
}

QList<Renamed> ParticipantsApi::renamed(const QString &from, const QString &to) const { return ParticipantsRecords::renamed(from, to); }

std::optional<Request> ParticipantsApi::oneRequest(const Connection &connection, const QString &kind, const QString &id, const Values &record) const
{
    const List *list = listOf(kind);
    // Neither an enrolment nor a transfer has an address of its own: its person has.
    const bool ofPerson = kind == QLatin1String("participant") || kind == QLatin1String("transfer");
    const QString what = ofPerson ? record.text(QStringLiteral("participant_id")) : id;
    if (list == nullptr || !Url::canBeSegment(what))
        return std::nullopt;
    if (kind == QLatin1String("transfer"))
        return Url::get(Url::join(connection.endpoint, root(connection) + "/participants/" + Url::segment(what) + "/transfers"));
    return Url::get(Url::join(connection.endpoint, root(connection) + list->path + '/' + Url::segment(what)));
}

Result<QList<KindRecord>> ParticipantsApi::readOne(const Connection &, const QString &kind, const Response &response) const
{
    if (response.status != 200)
        return fail(readError(response));
    const Result<Page> page = ParticipantsRecords::single(kind, response);
    if (!page)
        return fail(page.error());
    return page->records;
}

Result<Request> ParticipantsApi::commandRequest(const Connection &connection, const Draft &draft, const Values &record) const
{
    return ParticipantsWrites::request(connection, draft, record);
}

Outcome ParticipantsApi::outcome(const Connection &, const Draft &draft, const Response &response) const
{
    return ParticipantsWrites::outcome(draft, response);
}

std::optional<Request> ParticipantsApi::readBack(const Connection &connection, const Draft &draft, const Values &record) const
{
    return ParticipantsWrites::readBack(connection, draft, record);
}

Result<Applied> ParticipantsApi::applied(const Connection &connection, const Draft &draft, const Values &before, const Response &response) const
{
    return ParticipantsWrites::applied(connection, draft, before, response);
}

Request ParticipantsApi::probe(const Connection &connection) const
{
    return Url::get(Url::join(connection.endpoint, root(connection) + "/statements",
                              {{"page[page]", QStringLiteral("1")}, {"page[per_page]", QStringLiteral("1")}}));
}

std::optional<Request> ParticipantsApi::tokenRequest(const Connection &, const QString &, const QString &) const { return std::nullopt; }

std::optional<PracticeDoor> ParticipantsApi::practiceDoor(const QJsonObject &world, const Connection &plain) const
{
    const QJsonObject providers = world[plain.service][QLatin1String("tokens")].toObject();
    if (providers.isEmpty())
        return std::nullopt;
    PracticeDoor found{plain, providers.begin().key()};
    found.connection.name = QStringLiteral("Register early career teachers");
    found.connection.ours = providers.begin().value().toString();
    return found;
}
