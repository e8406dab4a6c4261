// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <utility>

/// What a record or a draft says, by field id. A field that is absent is not known; one that is
/// present and null is known to be empty. Values are JSON's: text, number, flag, list of texts.
/// Dates are ISO text (`2026-02-16`), instants ISO text in UTC.
class Values
{
public:
    Values() = default;
    Values(std::initializer_list<std::pair<QString, QVariant>> pairs);

    bool knows(const QString &id) const { return find(id) != nullptr; }
    /// Not known, null, empty text or empty list.
    bool isBlank(const QString &id) const;
    QVariant value(const QString &id) const;
    QString text(const QString &id) const;
    QStringList list(const QString &id) const;
    bool flag(const QString &id) const { return value(id).toBool(); }
    std::optional<qint64> number(const QString &id) const;
    /// The day of an ISO date; invalid when blank or no such day.
    QDate date(const QString &id) const;
    /// The same of a draft's answer: ISO text of ten characters and nothing else, for the rest is a fault of its form.
    QDate day(const QString &id) const;
    /// The instant in UTC; invalid when blank or unreadable.
    QDateTime instant(const QString &id) const;

    /// Quickest where ids come in their order.
    void set(const QString &id, const QVariant &value);
    void remove(const QString &id);
    QStringList ids() const; ///< in their order
    /// Calls `take(id, value)` for each, in the order of ids.
    template <class Take>
    void forEach(Take take) const
    {
        for (const Cell &cell : m_cells)
            take(cell.first, cell.second);
    }
    bool isEmpty() const { return m_cells.isEmpty(); }
    void reserve(qsizetype count) { m_cells.reserve(count); }

    QJsonObject toJson() const;
    static Values fromJson(const QJsonObject &json);

    bool operator==(const Values &) const = default;

private:
    using Cell = std::pair<QString, QVariant>;
    /// Null: not known.
    const QVariant *find(const QString &id) const;

    QList<Cell> m_cells; ///< by id: one allocation a record, where a map makes one a cell
};
