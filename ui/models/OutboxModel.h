// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtCore/QAbstractTableModel>

/// Entries of the outbox as a table. Keeps rows by the entry's id over every refresh, so that selection, focus and
/// scroll position stay. Tens of thousands wait where a person was offline for long: nothing here looks at all of them
/// for each of them, and what is read while it is being read is read once more, not once for each change.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, What, Date, State, Waits, Until, Updated, ColumnCount };
    enum Role { EntryRole = Qt::UserRole + 50, SortRole };

    OutboxModel(Core &core, const QList<EntryState> &states, QObject *parent = nullptr);

    void refresh();
    /// Only the entries of this batch.
    void setBatch(const QString &batch);
    /// Only these of the model's states; empty: all of them. `expected`: of those done, whether their record does not
    /// show it yet.
    void setShown(const QList<EntryState> &states, std::optional<bool> expected = {});
    const QList<EntryState> &shown() const { return m_shown.isEmpty() ? m_states : m_shown; }
    /// Of the rows shown, in their order.
    QList<qint64> ids() const { return m_order; }
    void setText(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    /// What needs a person first, then the newest.
    void sortByNeed();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Entry &entry(int row) const;
    int rowOf(qint64 id) const;
    const Entry *find(qint64 id) const;
    qint64 countOf(EntryState state) const { return m_counts.value(state); }
    qint64 total() const { return m_all.size(); }
    /// Something shown changes by the second.
    bool countsDown() const;
    /// Says the passing of time again.
    void tick();
    QString waits(const Entry &entry) const;
    QString asText(const QList<int> &rows) const;

Q_SIGNALS:
    void settled();
    void failed(const Error &error);

private:
    static QString personOf(const Entry &entry);
    void take(const QList<Entry> &entries);
    void apply();
    QList<qint64> wanted() const;
    void takeOut(const QList<qint64> &next);
    void rearrange(const QList<qint64> &next);
    QString display(const Entry &entry, int column, bool full) const;
    QVariant inFile(const Entry &entry, int column) const;
    QString earlierOf(const Entry &entry) const;
    QVariant sortKey(const Entry &entry, int column) const;
    bool isShown(const Entry &entry, const QStringList &words) const;

    Core &m_core;
    const QList<EntryState> m_states;
    QList<Entry> m_all;
    QHash<qint64, qsizetype> m_placeOf;            ///< in m_all, by id
    QHash<QString, QList<qsizetype>> m_openOf;     ///< places of what is neither draft nor over, by connection and person
    QHash<EntryState, qint64> m_counts;
    QList<qint64> m_order;                         ///< ids of the rows
    mutable QHash<qint64, int> m_rowOf;            ///< row by id; empty: to be made again
    QList<EntryState> m_shown;
    std::optional<bool> m_expected;
    QString m_batch;
    QString m_text;
    int m_sort = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_reading = false;
    bool m_readAgain = false;
};
