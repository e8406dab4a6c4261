// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerAsked.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace sandbox::early {

namespace {

constexpr qint64 defaultPerPage = 100;
constexpr qint64 maximumPerPage = 3000;

QString bracketed(const QString &outer, const QString &inner)
{
    return outer + QLatin1Char('[') + inner + QLatin1Char(']');
}

/// "filter" alone, or "filter[]": not a hash.
bool scalar(const Call &call, const QString &name)
{
    return std::any_of(call.query.begin(), call.query.end(), [&](const auto &pair) {
        return pair.first == name || pair.first.startsWith(name + QStringLiteral("[]"));
    });
}

/// ISO 8601 as Ruby's Time.iso8601 takes it: a day, with or without a time, with or without a zone (the process runs in UTC).
std::optional<QDateTime> iso8601(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}:\\d{2})(\\.\\d+)?)?(Z|[+-]\\d{2}(?::?\\d{2})?)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime seconds = match.captured(2).isEmpty() ? QTime(0, 0) : QTime::fromString(match.captured(2), Qt::ISODate);
    if (!day.isValid() || !seconds.isValid())
        return std::nullopt;
    const QTime time = seconds.addMSecs(int(QStringView(match.captured(3)).left(4).toDouble() * 1000));
    QString zone = match.captured(4);
    if (zone.isEmpty() || zone.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0)
        return QDateTime(day, time, Qt::UTC);
    zone.remove(QLatin1Char(':'));
    const int offset = (zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt()) * 60;
    return QDateTime(day, time, Qt::UTC).addSecs(zone.startsWith(QLatin1Char('-')) ? offset : -offset);
}

} // namespace

Answer one(const QJsonObject &resource)
{
    return Answer::json(200, QJsonObject{{QStringLiteral("data"), resource}});
}

Answer faults(int status, const QString &title, const QString &detail)
{
    Refusals refusals;
    refusals.add(title, detail);
    Answer answer = refusals.answer();
    answer.status = status;
    return answer;
}

Answer notFound()
{
    return faults(404, QStringLiteral("Resource not found"), QStringLiteral("Nothing could be found for the provided details"));
}

Answer framework(int status, const Call &call)
{
    const QString words = status == 404 ? QStringLiteral("Resource not found")
        : status == 422                 ? QStringLiteral("Unprocessable content")
                                        : QStringLiteral("Internal server error");
    const QByteArray accepted = call.header("accept");
    if (!accepted.contains("html") || accepted.contains("json"))
        return Answer::json(status, QJsonObject{{QStringLiteral("error"), words}});
    const QByteArray title = words.toUtf8();
    Answer answer = Answer::text(status, "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n");
    answer.type = "text/html; charset=utf-8";
    return answer;
}

bool Refusals::has(const QString &title) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const auto &item) { return item.first == title; });
}

Answer Refusals::answer() const
{
    QStringList titles;
    for (const auto &[title, detail] : m_items) {
        if (!titles.contains(title))
            titles.append(title);
    }
    QJsonArray errors;
    for (const QString &wanted : titles) {
        for (const auto &[title, detail] : m_items) {
            if (title == wanted)
                errors.append(QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("detail"), detail}});
        }
    }
    return Answer::json(422, QJsonObject{{QStringLiteral("errors"), errors}});
}

QString Attributes::text(const QString &name) const
{
    const QJsonValue value = values.value(name);
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isDouble())
        text = QString::number(value.toDouble(), 'g', 17);
    else if (value.isBool())
        text = value.toBool() ? QStringLiteral("true") : QString();
    return text.trimmed().isEmpty() ? QString() : text;
}

std::optional<Answer> malformed(const Call &call)
{
    if (call.body.trimmed().isEmpty())
        return std::nullopt;
    // Wrapped: a lone scalar is JSON all the same, only not of the right shape.
    QJsonParseError error;
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + call.body + ']', &error);
    if (error.error == QJsonParseError::NoError && wrapped.array().size() == 1)
        return std::nullopt;
    Answer empty;
    empty.status = 400;
    return empty;
}

Attributes attributesOf(const Call &call, const QStringList &known)
{
    Attributes attributes;
    attributes.refusal = malformed(call);
    attributes.malformed = attributes.refusal.has_value();
    if (attributes.malformed)
        return attributes;
    const QJsonObject sent = QJsonDocument::fromJson(call.body).object().value(QLatin1String("data")).toObject().value(QLatin1String("attributes")).toObject();
    for (const QString &name : known) {
        const QJsonValue value = sent.value(name);
        if (!value.isUndefined() && !value.isArray() && !value.isObject())
            attributes.values.insert(name, value);
    }
    if (attributes.values.isEmpty())
        attributes.refusal = faults(400, QStringLiteral("Bad request"),
                                    QStringLiteral("Correct json data structure required. See API docs for reference."));
    return attributes;
}

qint64 leadingInteger(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*[-+]?\\d{1,15}"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? match.captured().trimmed().toLongLong() : 0;
}

ListQuery::ListQuery(const Asked &asked, const QStringList &required) : m_call(asked.call)
{
    if (scalar(m_call, QStringLiteral("filter"))) {
        refusal = faults(400, QStringLiteral("Bad parameter"), QStringLiteral("Filter must be a hash"));
        return;
    }
    for (const QString &name : required) {
        const QString key = bracketed(QStringLiteral("filter"), name);
        // One that is there and blank is there: it is a value that finds nothing (schools/query_spec).
        if (!m_call.parameter(key) && !m_call.parameter(key + QStringLiteral("[]")))
            refusal = faults(400, QStringLiteral("Bad parameter"),
                             QStringLiteral("The filter '#/%1' must be included in your request").arg(name));
    }
}

std::optional<QString> ListQuery::filter(const QString &name) const
{
    const std::optional<QString> value = m_call.parameter(bracketed(QStringLiteral("filter"), name));
    return value && !value->trimmed().isEmpty() ? value : std::nullopt;
}

std::optional<QStringList> ListQuery::items(const QString &name) const
{
    if (const std::optional<QString> value = filter(name))
        return value->split(QLatin1Char(','));
    QStringList list;
    for (const auto &[key, value] : m_call.query) {
        if (key == bracketed(QStringLiteral("filter"), name) + QStringLiteral("[]"))
            list.append(value);
    }
    return list.isEmpty() ? std::nullopt : std::optional(list);
}

std::optional<QStringList> ListQuery::years(const QString &name) const
{
    std::optional<QStringList> list = items(name);
    if (!list)
        return std::nullopt;
    QStringList usable;
    static const QRegularExpression form(QStringLiteral("^\\d+$"));
    for (const QString &item : *list) {
        if (form.match(item).hasMatch())
            usable.append(QString::number(item.toLongLong()));
    }
    return usable;
}

std::optional<QStringList> ListQuery::ids(const QString &name) const
{
    std::optional<QStringList> list = items(name);
    if (!list)
        return std::nullopt;
    // An id that is not a uuid names nothing, so that it drops out by itself.
    for (QString &item : *list)
        item = item.toLower();
    return list;
}

std::optional<QDateTime> ListQuery::updatedSince()
{
    const std::optional<QString> value = filter(QStringLiteral("updated_since"));
    if (!value)
        return std::nullopt;
    // The service decodes a second time, so that a "+" that arrived whole is now a space.
    QString again = *value;
    const QString decoded = QUrl::fromPercentEncoding(again.replace(QLatin1Char('+'), QLatin1Char(' ')).toUtf8());
    const std::optional<QDateTime> since = iso8601(decoded);
    if (!since && !refusal)
        refusal = faults(400, QStringLiteral("Bad request"), QStringLiteral("The filter '#/updated_since' must be a valid ISO 8601 date"));
    return since;
}

void ListQuery::sort(std::vector<Row> &rows) const
{
    QList<std::pair<bool, bool>> order; // by update rather than creation, descending
    for (QString part : m_call.parameter(QStringLiteral("sort")).value_or(QString()).split(QLatin1Char(','))) {
        const bool signedPart = part.startsWith(QLatin1Char('+')) || part.startsWith(QLatin1Char('-'));
        const bool descending = part.startsWith(QLatin1Char('-'));
        if (signedPart)
            part.remove(0, 1);
        if (part == QLatin1String("created_at") || part == QLatin1String("updated_at"))
            order.append({part == QLatin1String("updated_at"), descending});
    }
    if (order.isEmpty())
        order.append({false, false});
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &left, const Row &right) {
        for (const auto &[byUpdate, descending] : order) {
            const qint64 a = byUpdate ? left.updated : left.created;
            const qint64 b = byUpdate ? right.updated : right.created;
            if (a != b)
                return descending ? a > b : a < b;
        }
        return false;
    });
}

void ListQuery::sortByCreation(std::vector<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) { return left.created < right.created; });
}

Answer ListQuery::page(const std::vector<Row> &rows, const std::function<QJsonObject(int)> &view)
{
    if (refusal)
        return *refusal;
    if (scalar(m_call, QStringLiteral("page")))
        return framework(500, m_call);
    const std::optional<QString> page = m_call.parameter(QStringLiteral("page[page]"));
    const std::optional<QString> perPage = m_call.parameter(QStringLiteral("page[per_page]"));
    const qint64 number = page ? leadingInteger(*page) : 1;
    const qint64 size = perPage ? std::min(leadingInteger(*perPage), maximumPerPage) : defaultPerPage;
    if (number < 1 || size < 1)
        return faults(400, QStringLiteral("Bad request"),
                      QStringLiteral("The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number"));
    QJsonArray data;
    const qint64 count = qint64(rows.size());
    if (number - 1 <= count / size) {
        for (qint64 i = (number - 1) * size; i < std::min(count, number * size); ++i)
            data.append(view(rows[size_t(i)].place));
    }
    return Answer::json(200, QJsonObject{{QStringLiteral("data"), data}});
}

} // namespace sandbox::early
