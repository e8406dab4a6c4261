// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Trainees.h"

#include "app/sandbox/TraineesAnswers.h"
#include "app/sandbox/TraineesBody.h"
#include "app/sandbox/TraineesWorld.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

namespace sandbox::trainees {

namespace {

/// The version in production when the versions' last commits were made (facts 1.1).
const QString latestVersion = QStringLiteral("v2026.1");

constexpr qsizetype longestRequestId = 255;

bool matchesTag(const QByteArray &header, const QByteArray &tag)
{
    if (header.trimmed() == "*")
        return true;
    for (const QByteArray &candidate : header.split(',')) {
        QByteArray bare = candidate.trimmed();
        if (bare.startsWith("W/"))
            bare = bare.mid(2);
        if (bare == tag.mid(2))
            return true;
    }
    return false;
}

/// What every successful GET carries, and the short answer to who has it already.
void addTag(Answer &answer, const Call &call)
{
    const QByteArray tag =
        "W/\"" + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex().left(32) + '"';
    answer.headers.append({QByteArray("ETag"), tag});
    answer.headers.append({QByteArray("Cache-Control"), QByteArray("max-age=0, private, must-revalidate")});
    const QByteArray known = call.header("if-none-match");
    if (!known.isEmpty() && matchesTag(known, tag)) {
        answer.status = 304;
        answer.body.clear();
    }
}

Answer notServed()
{
    return Answer::json(501, QJsonObject{{QStringLiteral("errors"),
                                          QJsonArray{QJsonObject{{QStringLiteral("error"), QStringLiteral("NotImplemented")},
                                                                 {QStringLiteral("message"),
                                                                  QStringLiteral("The practice server does not create or edit trainees")}}}}});
}

} // namespace

bool Trainees::owns(const QStringList &segments) const
{
    static const QRegularExpression version(QStringLiteral("^v[.0-9]+(-pre|-rc)?$"));
    return segments.size() >= 2 && segments.at(0) == QLatin1String("api") && segments.at(1) != QLatin1String("v3")
        && version.match(segments.at(1)).hasMatch();
}

std::optional<Fault> Trainees::load(const QJsonValue &part)
{
    Reading reading;
    auto records = std::make_unique<Register>();
    trainees::load(*records, reading, part);
    if (!reading.fault)
        m_records = std::move(records);
    return reading.fault;
}

QJsonValue Trainees::save() const
{
    return trainees::save(*m_records);
}

QJsonValue Trainees::seed(int size, const QDateTime &now) const
{
    return trainees::seed(size, now);
}

QByteArray Trainees::requestId(const Call &call)
{
    const QByteArray sent = call.header("x-request-id");
    ++m_requests;
    if (sent.isEmpty())
        return uuidOf(QStringLiteral("request"), QString::number(m_requests)).toLatin1();
    QByteArray kept;
    for (const char character : sent) {
        const bool word = (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
        if (word || character == '_' || character == '-' || character == '@')
            kept.append(character);
    }
    return kept.left(longestRequestId);
}

Answer Trainees::answer(const Call &sent)
{
    Call call = sent;
    const bool headOnly = call.method == "HEAD";
    if (headOnly)
        call.method = "GET";

    Answer answer;
    if (!m_throttle.admit(QStringLiteral("client"), call.now) && throttled) {
        answer = Answer::text(429, "Retry later\n");
        answer.headers.append({QByteArray("retry-after"), QByteArray::number(m_throttle.secondsLeft(call.now))});
    } else {
        answer = served(call);
        if (call.method == "GET" && answer.status == 200)
            addTag(answer, call);
    }
    answer.headers.append({QByteArray("X-Request-Id"), requestId(call)});
    if (headOnly)
        answer.body.clear();
    return answer;
}

std::optional<QString> Trainees::providerOf(const Call &call) const
{
    QString text = QString::fromUtf8(call.header("authorization")).trimmed();
    if (text.startsWith(QLatin1String("Bearer "), Qt::CaseInsensitive))
        text = text.mid(7).trimmed();
    if (text.isEmpty() || !m_records->tokens.contains(text))
        return std::nullopt;
    const QJsonObject token = m_records->tokens.value(text).toObject();
    if (token.value(QLatin1String("status")) == QLatin1String("revoked"))
        return std::nullopt;
    // Refused from the start of the day of expiry, by the UTC day.
    const QDate expiry = QDate::fromString(token.value(QLatin1String("expires_at")).toString(), Qt::ISODate);
    if (expiry.isValid() && expiry <= call.now.toUTC().date())
        return std::nullopt;
    const QString provider = token.value(QLatin1String("provider")).toString();
    if (m_records->providers.value(provider).toObject().value(QLatin1String("discarded")).toBool())
        return std::nullopt;
    return provider;
}

Answer Trainees::served(const Call &call)
{
    if (!m_records->apiEnabled)
        return notFound();
    m_records->settle(call.now);
    const std::optional<Version> version = versionNamed(call.segments.value(1));
    QStringList path = call.segments.mid(2);
    // Every route carries an ending that says the format, and all are JSON.
    if (!path.isEmpty() && path.last().endsWith(QLatin1String(".json")) && path.last().size() > 5)
        path.last().chop(5);

    if (version && path == QStringList{QStringLiteral("reference-data")} && call.method == "GET") {
        if (*version != Version::V2026_1) // known to the older versions' last commit, and refused there by name
            return notFound(QStringLiteral("Reference data is not available for version '%1'").arg(nameOf(*version)));
        const QString field = call.parameter(QStringLiteral("field")).value_or(QString());
        const QJsonObject payloads = Reference::get().payloads();
        if (field.trimmed().isEmpty())
            return Answer::json(200, payloads);
        if (!payloads.contains(field))
            return notFound(QStringLiteral("Reference data field '%1' not found").arg(field));
        return Answer::json(200, payloads.value(field));
    }

    const std::optional<QString> provider = providerOf(call);
    if (!provider)
        return unauthorised();
    Answer answer;
    const Body body = bodyOf(call);
    if (!version)
        answer = notFound();
    else if (body.fault && call.method != "GET")
        answer = malformed(*body.fault);
    else
        answer = route(Request{call, *version, *provider, body.object, *m_records}, path);
    answer.owner = *provider;
    return answer;
}

Answer Trainees::route(const Request &request, const QStringList &path)
{
    const QByteArray &method = request.call.method;
    const bool get = method == "GET";
    const bool post = method == "POST";
    const bool change = method == "PUT" || method == "PATCH";

    if (path == QStringList{QStringLiteral("info")} && get) {
        return Answer::json(200, QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
                                             {QStringLiteral("version"),
                                              QJsonObject{{QStringLiteral("requested"), nameOf(request.version)},
                                                          {QStringLiteral("latest"), latestVersion}}}});
    }
    if (path.isEmpty() || path.size() > 4 || path.at(0) != QLatin1String("trainees"))
        return notFound();
    if (path.size() == 1)
        return get ? list(request, m_orders) : post ? notServed() : notFound();

    const QString id = path.at(1);
    if (path.size() == 2) {
        if (!get && !change)
            return notFound();
        Trainee *trainee = request.records.find(id, request.provider);
        if (!trainee)
            return notFound(QStringLiteral("Trainee(s) not found"));
        if (get) // bare, unlike every other answer
            return Answer::json(200, request.records.shown(*trainee, request.version));
        return request.version == Version::V2026_1 && trainee->finished() ? wrongState() : notServed();
    }

    const QString part = path.at(2);
    const QString row = path.value(3);
    if (path.size() == 3 && post) {
        if (part == QLatin1String("defer"))
            return defer(request, id);
        if (part == QLatin1String("withdraw"))
            return withdraw(request, id);
        if (part == QLatin1String("update-qts-or-eyts-status") || part == QLatin1String("recommend-for-qts"))
            return updateStatus(request, id);
    }
    const bool known = path.size() == 3 ? get || post : get || change || method == "DELETE";
    if (known && part == QLatin1String("placements"))
        return placements(request, id, row);
    if (known && part == QLatin1String("degrees"))
        return degrees(request, id, row);
    return notFound();
}

} // namespace sandbox::trainees

namespace sandbox {

std::unique_ptr<Service> makeTrainees()
{
    return std::make_unique<trainees::Trainees>();
}

} // namespace sandbox
