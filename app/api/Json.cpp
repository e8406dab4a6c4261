// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Json.h"

#include "app/base/Faults.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include <cmath>

namespace {
QLatin1String latin(const char *text) { return QLatin1String(text); }

/// The number in `count` digits from `from`; -1 when one of them is no digit.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return -1;
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const ushort digit = text.at(i).unicode() - u'0';
        if (digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

const char *wordFor(JsonType type)
{
    switch (type) {
    case JsonType::Text:
    case JsonType::TextOrNumber:
        return "not text";
    case JsonType::Date:
    case JsonType::DateOrInstant:
        return "not a date";
    case JsonType::Instant:
        return "not an instant";
    case JsonType::Number:
        return "not a whole number";
    case JsonType::Flag:
        return "neither true nor false";
    case JsonType::TextList:
        return "not a list of texts";
    case JsonType::Count:
        return "not a list";
    }
    return "not readable";
}

std::optional<QVariant> convert(const QJsonValue &value, JsonType type)
{
    const auto wholeNumber = [&value]() -> std::optional<qint64> {
        const double number = value.toDouble();
        if (!value.isDouble() || std::floor(number) != number || std::abs(number) > 9e15)
            return std::nullopt;
        return value.toInteger();
    };
    switch (type) {
    case JsonType::Text:
        if (value.isString())
            return value.toString();
        break;
    case JsonType::TextOrNumber:
        if (value.isString())
            return value.toString();
        if (const auto number = wholeNumber())
            return QString::number(*number);
        break;
    case JsonType::Date:
        if (value.isString() && Json::isDate(value.toString()))
            return value.toString();
        break;
    case JsonType::DateOrInstant: {
        const QString text = value.toString();
        const bool timed = text.size() > 10 && (text.at(10) == u'T' || text.at(10) == u' ');
        if ((text.size() == 10 || timed) && Json::isDate(QStringView(text).left(10)))
            return text.left(10);
        break;
    }
    case JsonType::Instant: {
        const QString instant = Json::utcInstant(value.toString());
        if (!instant.isEmpty())
            return instant;
        break;
    }
    case JsonType::Number:
        if (const auto number = wholeNumber())
            return *number;
        break;
    case JsonType::Flag:
        if (value.isBool())
            return value.toBool();
        break;
    case JsonType::TextList: {
        if (!value.isArray())
            break;
        QStringList texts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list) {
            if (!item.isString())
                return std::nullopt;
            texts.append(item.toString());
        }
        return texts;
    }
    case JsonType::Count:
        if (value.isArray())
            return qint64(value.toArray().size());
        break;
    }
    return std::nullopt;
}

/// Columns are few and named over and over: one text for all records.
const QString &columnName(const char *column)
{
    thread_local QHash<const char *, QString> known;
    QString &name = known[column];
    if (name.isEmpty())
        name = latin(column);
    return name;
}

Error unreadable(const Response &response, const QString &detail)
{
    return Error{ErrorKind::Protocol, response.status, Faults::unreadable,
                 detail, {}, {}, QString::fromUtf8(response.header("x-request-id"))};
}

} // namespace

void JsonFault::add(const QString &path, const char *why)
{
    if (m_first.isEmpty())
        m_first = (path.isEmpty() ? QStringLiteral("$") : path) + u": " + latin(why);
}

Error JsonFault::error(const Response &response) const { return unreadable(response, m_first); }

QString JsonObjectAt::path(const char *key) const
{
    QString path = m_parent ? m_parent->path(m_key) : QString();
    if (m_index >= 0)
        path += u'[' + QString::number(m_index) + u']';
    if (*key != '\0')
        path += (path.isEmpty() ? QString() : QStringLiteral(".")) + latin(key);
    return path;
}

std::optional<QVariant> JsonObjectAt::read(const JsonMember &member) const
{
    const auto found = m_object.constFind(latin(member.key));
    if (found == m_object.constEnd()) {
        if (member.required)
            fault(member.key, "missing");
        return std::nullopt;
    }
    const QJsonValue value = *found;
    if (value.isNull()) {
        if (member.required)
            fault(member.key, "null");
        return Json::null();
    }
    const std::optional<QVariant> converted = convert(value, member.type);
    if (!converted)
        fault(member.key, wordFor(member.type));
    else if (member.required && value.isString() && value.toString().isEmpty())
        fault(member.key, "empty");
    return converted;
}

void JsonObjectAt::read(std::span<const JsonMember> members, Values &into) const
{
    for (const JsonMember &member : members) {
        if (const std::optional<QVariant> value = read(member))
            into.set(columnName(member.column), *value);
    }
}

QString JsonObjectAt::text(const char *key) const
{
    return read({key, "", JsonType::Text, false}).value_or(QVariant()).toString();
}

QString JsonObjectAt::requiredText(const char *key) const
{
    return read({key, "", JsonType::Text, true}).value_or(QVariant()).toString();
}

void JsonObjectAt::forEach(const char *key, bool required, const std::function<void(const JsonObjectAt &)> &each) const
{
    const QJsonValue value = m_object.value(latin(key));
    if (value.isNull() || value.isUndefined()) {
        if (required)
            fault(key, value.isNull() ? "null" : "missing");
        return;
    }
    if (!value.isArray())
        return fault(key, "not a list");
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size() && !m_fault->any(); ++i) {
        const JsonObjectAt item(list.at(i).toObject(), this, key, i);
        if (list.at(i).isObject())
            each(item);
        else
            item.fault("", "not an object");
    }
}

bool JsonObjectAt::with(const char *key, bool required, const std::function<void(const JsonObjectAt &)> &with) const
{
    const QJsonValue value = m_object.value(latin(key));
    if (value.isObject()) {
        with(JsonObjectAt(value.toObject(), this, key, -1));
        return true;
    }
    if (value.isNull() || value.isUndefined()) {
        if (required)
            fault(key, value.isNull() ? "null" : "missing");
    } else {
        fault(key, "not an object");
    }
    return false;
}

Result<QJsonObject> Json::object(const Response &response)
{
    if (response.body.trimmed().isEmpty())
        return fail(unreadable(response, QStringLiteral("$: empty")));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(unreadable(response, QStringLiteral("$: not JSON at byte %1 of %2 (%3)")
                                             .arg(problem.offset).arg(response.body.size()).arg(problem.errorString())));
    }
    if (!document.isObject())
        return fail(unreadable(response, QStringLiteral("$: not an object")));
    return document.object();
}

QVariant Json::null() { return QVariant::fromValue(nullptr); }

bool Json::isDate(QStringView text)
{
    return text.size() == 10 && text.at(4) == u'-' && text.at(7) == u'-'
        && QDate::isValid(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)) && digits(text, 0, 4) > 0;
}

QString Json::utcInstant(const QString &text)
{
    const QStringView view(text);
    if (view.size() < 19 || !isDate(view.left(10)) || (view.at(10) != u'T' && view.at(10) != u' '))
        return {};
    const int hour = digits(view, 11, 2);
    const int minute = digits(view, 14, 2);
    const int second = digits(view, 17, 2);
    if (view.at(13) != u':' || view.at(16) != u':' || !QTime::isValid(hour, minute, second))
        return {};
    qsizetype zone = 19;
    if (zone < view.size() && view.at(zone) == u'.') {
        ++zone;
        const qsizetype fraction = zone;
        while (zone < view.size() && view.at(zone).unicode() - u'0' >= 0 && view.at(zone).unicode() - u'0' <= 9)
            ++zone;
        if (zone == fraction)
            return {};
    }
    const QStringView suffix = view.mid(zone);
    if (suffix == u"Z" && view.at(10) == u'T')
        return text;
    int offset = 0;
    if (!suffix.isEmpty() && suffix != u"Z") {
        const bool colon = suffix.size() == 6 && suffix.at(3) == u':';
        const int hours = digits(suffix, 1, 2);
        const int minutes = suffix.size() == 3 ? 0 : digits(suffix, colon ? 4 : 3, 2);
        if ((suffix.at(0) != u'+' && suffix.at(0) != u'-') || hours < 0 || minutes < 0 || minutes > 59
            || (!colon && suffix.size() != 5 && suffix.size() != 3)) {
            return {};
        }
        offset = (hours * 3600 + minutes * 60) * (suffix.at(0) == u'-' ? -1 : 1);
    }
    const int milliseconds = zone > 20 ? digits(view.mid(20, zone - 20).toString().leftJustified(3, u'0', true), 0, 3) : 0;
    const QDateTime instant = QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                                        QTime(hour, minute, second, milliseconds), Qt::UTC)
                                  .addSecs(-offset);
    return instant.toString(zone > 20 ? Qt::ISODateWithMs : Qt::ISODate);
}

QString Json::later(const QString &one, const QString &other)
{
    if (one.isEmpty() || one == other)
        return other;
    if (other.isEmpty())
        return one;
    // Same second, spelled with or without a fraction: only then does the order of letters mislead.
    if (one.left(19) != other.left(19))
        return one.left(19) > other.left(19) ? one : other;
    return QDateTime::fromString(one, Qt::ISODateWithMs) < QDateTime::fromString(other, Qt::ISODateWithMs) ? other : one;
}

QByteArray Json::body(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
