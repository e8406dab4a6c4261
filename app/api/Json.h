// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/kind/Values.h"
#include "app/net/Http.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <functional>
#include <span>

/// What a member of an answer must be. Null is always allowed where the member is not required.
enum class JsonType {
    Text,
    TextOrNumber, ///< a code that some services write as a number: kept as text
    Date,         ///< YYYY-MM-DD
    DateOrInstant,///< a day that some services write with a time: the day is kept
    Instant,      ///< ISO 8601 with a zone, kept in UTC as the service wrote it
    Number,
    Flag,
    TextList,
    Count,        ///< a list, of which only the length is kept
};

/// One member of an answer and the column that keeps it.
struct JsonMember {
    const char *key = "";
    const char *column = "";
    JsonType type = JsonType::Text;
    bool required = false; ///< present, and neither null nor empty
};

/// The first fault of an answer, with its path: "data[3].itt_start_date: not a date". One fault refuses the whole
/// answer, so the first is enough.
class JsonFault
{
public:
    bool any() const { return !m_first.isEmpty(); }
    const QString &first() const { return m_first; }
    void add(const QString &path, const char *why);
    /// The fault as an error of that answer.
    Error error(const Response &response) const;

private:
    QString m_first;
};

/// One object of an answer, which knows where it stands. Members that nobody asks for are ignored. A child points at
/// its parent, so it must not outlive it: use the callbacks.
class JsonObjectAt
{
public:
    JsonObjectAt(const QJsonObject &object, JsonFault *fault) : m_object(object), m_fault(fault) {}

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    /// The member's value; nothing when absent, null (`QVariant` of nullptr) when null. A wrong type is a fault.
    std::optional<QVariant> read(const JsonMember &member) const;
    void read(std::span<const JsonMember> members, Values &into) const;
    /// Empty when absent or null; a fault when it is no text.
    QString text(const char *key) const;
    /// A fault when absent, null, empty or no text.
    QString requiredText(const char *key) const;
    /// Calls `each` for every object of a list. Absent or null: not at all, unless it is required.
    void forEach(const char *key, bool required, const std::function<void(const JsonObjectAt &)> &each) const;
    /// Calls `with` for a member that is an object. Returns whether there was one.
    bool with(const char *key, bool required, const std::function<void(const JsonObjectAt &)> &with) const;
    qsizetype size(const char *key) const { return m_object.value(QLatin1String(key)).toArray().size(); }
    QString path(const char *key = "") const;
    void fault(const char *key, const char *why) const { m_fault->add(path(key), why); }

private:
    JsonObjectAt(const QJsonObject &object, const JsonObjectAt *parent, const char *key, qsizetype index)
        : m_object(object), m_fault(parent->m_fault), m_parent(parent), m_key(key), m_index(index)
    {
    }

    QJsonObject m_object;
    JsonFault *m_fault = nullptr;
    const JsonObjectAt *m_parent = nullptr;
    const char *m_key = "";
    qsizetype m_index = -1;
};

namespace Json {

/// The object that an answer consists of, or the fault (not JSON, cut off, not an object) with its place.
Result<QJsonObject> object(const Response &response);

/// What stands for a member that is present and null.
QVariant null();

bool isDate(QStringView text);
/// The instant in UTC as ISO text; empty when it is none. Text that is in UTC already is returned as it is.
QString utcInstant(const QString &text);

/// The later of two instants of a service, by time and not by spelling; an empty one is the earlier.
QString later(const QString &one, const QString &other);

/// A request's body, without spaces.
QByteArray body(const QJsonObject &object);

} // namespace Json
