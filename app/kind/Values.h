// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

/// What a record or a draft says, by field id. A field that is absent is not known; one that is
/// present and null is known to be empty. Values are JSON's: text, number, flag, list of texts.
/// Dates are ISO text (`2026-02-16`), instants ISO text in UTC.
class Values
{
public:
    Values() = default;
    Values(std::initializer_list<std::pair<QString, QVariant>> pairs);

    bool knows(const QString &id) const { return m_values.contains(id); }
    /// Not known, null, empty text or empty list.
    bool isBlank(const QString &id) const;
    QVariant value(const QString &id) const { return m_values.value(id); }
    QString text(const QString &id) const { return m_values.value(id).toString(); }
    QStringList list(const QString &id) const;
    bool flag(const QString &id) const { return m_values.value(id).toBool(); }
    std::optional<qint64> number(const QString &id) const;
    /// The day of an ISO date; invalid when blank or no such day.
    QDate date(const QString &id) const;
    /// The same of a draft's answer: ISO text of ten characters and nothing else, for the rest is a fault of its form.
    QDate day(const QString &id) const;
    /// The instant in UTC; invalid when blank or unreadable.
    QDateTime instant(const QString &id) const;

    void set(const QString &id, const QVariant &value) { m_values.insert(id, value); }
    void remove(const QString &id) { m_values.remove(id); }
    QStringList ids() const { return m_values.keys(); }
    bool isEmpty() const { return m_values.isEmpty(); }

    QJsonObject toJson() const;
    static Values fromJson(const QJsonObject &json);

    bool operator==(const Values &) const = default;

private:
    QMap<QString, QVariant> m_values;
};
