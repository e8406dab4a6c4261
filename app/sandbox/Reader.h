// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"

#include <QtCore/QDate>

namespace sandbox {

/// Reads a world file value by value and keeps the first fault with its path, so that a loader can read on
/// without a check after each line and look once at the end: `if (reading.fault) return reading.fault;`.
struct Reading {
    std::optional<Fault> fault;
};

/// One value at one place of the world. Absent and null are alike to every getter that takes a fallback.
///
///     Reading reading;
///     Reader root(reading, QStringLiteral("$.workBased"), part);
///     root.object({"machines", "agreements"});
///     for (const Reader &agreement : root.at("agreements").items())
///         eid = agreement.at("eid").text();
class Reader
{
public:
    Reader(Reading &reading, QString path, QJsonValue value)
        : m_reading(&reading), m_path(std::move(path)), m_value(std::move(value)) { }

    const QString &path() const { return m_path; }
    const QJsonValue &value() const { return m_value; }
    bool given() const { return !m_value.isUndefined(); }              ///< the key is there, null or not
    bool present() const { return given() && !m_value.isNull(); }
    void fail(const QString &why) const;                               ///< kept if it is the first

    Reader at(const QString &key) const;                               ///< "$.here.key"; absent when not an object
    Reader at(QLatin1String key) const { return at(QString(key)); }
    Reader at(const char *key) const { return at(QString::fromUtf8(key)); }

    /// Faults when there is something that is not an object; keys that are not known go to standard error.
    bool object(const QStringList &known) const;
    bool object(std::initializer_list<const char *> known) const { return object(words(known)); }
    bool object() const;                                               ///< an object with keys of any name (a map)
    QList<std::pair<QString, Reader>> members() const;                 ///< of a map; empty when absent
    QList<Reader> items() const;                                       ///< of a list; empty when absent

    // Required: absent or null is a fault as well.
    QString text() const;                                              ///< any text but an empty one
    int integer() const;
    QDate date() const;                                                ///< "2026-02-16"
    QDateTime instant() const;                                         ///< "2026-02-16T12:00:00.000Z"; no zone = UTC
    QString oneOf(const QStringList &choices) const;
    QString oneOf(std::initializer_list<const char *> choices) const { return oneOf(words(choices)); }

    // Optional: absent or null gives the fallback.
    QString text(const QString &fallback) const;                       ///< may be empty
    std::optional<QString> optionalText() const;
    int integer(int fallback) const;
    bool boolean(bool fallback) const;
    QDate optionalDate() const;                                        ///< null QDate when absent
    QDateTime optionalInstant() const;                                 ///< null QDateTime when absent
    QString oneOf(const QStringList &choices, const QString &fallback) const;

private:
    static QStringList words(std::initializer_list<const char *> list);

    Reading *m_reading;
    QString m_path;
    QJsonValue m_value;
};

/// Says on standard error that a key of the world is not known and was ignored.
void warnUnknownKey(const QString &path);

} // namespace sandbox
