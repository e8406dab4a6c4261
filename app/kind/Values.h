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

#include <memory>
#include <optional>
#include <utility>

/// A record as it was read, whose values are made one by one as they are asked for: of many thousands of records rules look
/// at a few columns each. Never changes.
class ValuesSource
{
public:
    virtual ~ValuesSource() = default;
    /// All that may be known, in their order.
    virtual const QStringList &ids() const = 0;
    virtual bool knows(qsizetype place) const = 0;
    virtual QVariant value(qsizetype place) const = 0; ///< invalid: not known
    virtual QString text(qsizetype place) const = 0;
};

/// What a record or a draft says, by field id. A field that is absent is not known; one that is
/// present and null is known to be empty. Values are JSON's: text, number, flag, list of texts.
/// Dates are ISO text (`2026-02-16`), instants ISO text in UTC.
class Values
{
public:
    Values() = default;
    Values(std::initializer_list<std::pair<QString, QVariant>> pairs);
    explicit Values(std::shared_ptr<const ValuesSource> source) : m_source(std::move(source)) { }

    bool knows(const QString &id) const;
    bool knows(QLatin1String id) const;
    /// Not known, null, empty text or empty list.
    bool isBlank(const QString &id) const;
    bool isBlank(QLatin1String id) const;
    QVariant value(const QString &id) const;
    QVariant value(QLatin1String id) const;
    QString text(const QString &id) const;
    QString text(QLatin1String id) const;
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
        if (m_source)
            return unpacked().forEach(take);
        for (const Cell &cell : m_cells)
            take(cell.first, cell.second);
    }
    bool isEmpty() const { return m_source ? unpacked().isEmpty() : m_cells.isEmpty(); }
    void reserve(qsizetype count) { m_cells.reserve(count); }

    QJsonObject toJson() const;
    static Values fromJson(const QJsonObject &json);

    bool operator==(const Values &other) const;

private:
    using Cell = std::pair<QString, QVariant>;
    /// Null: not known. Of what has no source.
    template <class Id>
    const QVariant *find(const Id &id) const;
    template <class Id>
    bool has(const Id &id) const;
    template <class Id>
    QVariant valueOf(const Id &id) const;
    template <class Id>
    QString textOf(const Id &id) const;
    template <class Id>
    bool isBlankOf(const Id &id) const;
    Values unpacked() const;

    QList<Cell> m_cells; ///< by id: one allocation a record, where a map makes one a cell
    std::shared_ptr<const ValuesSource> m_source; ///< where there is one, there are no cells: what is changed is unpacked
};
