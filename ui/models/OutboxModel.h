// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "ui/models/EntrySource.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <memory>

/// Entries of the outbox as a table: the numbers of all of them in the store's order, and of the entries themselves only
/// those that are looked at, in windows. Keeps rows by the entry's id over every refresh, so that selection, focus and scroll
/// position stay. What is read while it is being read is read once more, not once for each change.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, What, Date, State, Waits, Until, Updated, ColumnCount };
    /// Letters, with the air around them; a person is there with the number that tells namesakes apart.
    static constexpr int widths[ColumnCount] = {36, 36, 16, 29, 38, 22, 16};
    enum Role { EntryRole = Qt::UserRole + 50 };

    OutboxModel(Core &core, const QList<EntryState> &states, QObject *parent = nullptr);
    OutboxModel(Core &core, EntrySource source, const QList<EntryState> &states, QObject *parent = nullptr);

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
    /// This one is read with every refresh, wherever its row stands; 0: none.
    void keep(qint64 id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Something was asked for and is not here yet.
    bool isReading() const { return m_reading || m_fetching || m_soon.isActive(); }

    qint64 idAt(int row) const { return m_order.value(row); }
    int rowOf(qint64 id) const;
    /// Null: not here, or not read yet.
    const Entry *find(qint64 id) const;
    /// An action's reason against an entry of the list, read or not; empty: it can be done.
    QString whyNot(EntryAction action, qint64 id) const;
    qint64 countOf(EntryState state) const { return m_counts.value(state); }
    qint64 total() const;
    /// Something shown changes by the second.
    bool countsDown() const;
    /// Says the passing of time again.
    void tick();
    /// Of an entry that was read.
    QString waits(qint64 id) const;

    /// What has to be read for these is read a little at a time; then `done`.
    void asText(const QList<qint64> &ids, const std::function<void(const QString &)> &done);
    /// Every row shown, as cells for a file.
    void asCells(const QList<int> &columns, const std::function<void(const QList<QVariantList> &)> &done);

Q_SIGNALS:
    void settled();
    /// Entries that had only been numbers are here.
    void arrived();
    void failed(const Error &error);

private:
    struct Seen {
        Entry entry;
        QString earlier; ///< what of the same person comes first and has not been decided; empty: nothing
    };
    struct Walk;
    // Asking (OutboxModelRead.cpp)
    void changed();
    EntryListQuery query() const;
    void order(EntryListQuery &query) const;
    std::function<QString(const Entry &, const QList<Entry> &)> waitsKey() const;
    void take(const EntryList &list);
    QList<Seen> seenOf(const EntryPart &part) const;
    void fetch();
    void put(const EntryPart &part);
    void judge(const QList<Seen> &here);
    void forget();
    void walk(const std::shared_ptr<Walk> &walk);
    const Seen *look(int row) const;

    void apply(const QList<qint64> &next);
    void takeOut(const QList<qint64> &next);
    void rearrange(const QList<qint64> &next);
    // Words (OutboxModelWords.cpp)
    static QString earlierOf(const Kinds &kinds, const Entry &entry, const QList<Entry> &others);
    static QString what(const Kinds &kinds, const Entry &entry);
    static QString dateField(const Kinds &kinds, const Entry &entry);
    QString waits(const Seen &seen) const;
    QString display(const Seen &seen, int column, bool full) const;
    QVariant inFile(const Entry &entry, int column) const;

    Core &m_core;
    const EntrySource m_source;
    const QList<EntryState> m_states;
    QHash<EntryState, qint64> m_counts;
    QList<qint64> m_order;                 ///< ids of the rows
    QHash<qint64, EntryMark> m_marks;      ///< of the rows
    QHash<qint64, Seen> m_seen;            ///< what was read, since the order was
    QHash<qint64, QString> m_against;      ///< of drafts that were looked at, what stands in their way
    mutable QHash<qint64, int> m_rowOf;    ///< row by id; empty: to be made again
    mutable QList<int> m_looked;           ///< windows, looked at last last
    mutable QList<int> m_wanted;           ///< windows that are not here, oldest wish first
    mutable QTimer m_soon;
    QList<EntryState> m_shown;
    std::optional<bool> m_expected;
    QString m_batch;
    QString m_text;
    int m_sort = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    qint64 m_kept = 0;
    int m_turn = 0;                        ///< of what is asked for; an answer to something else is dropped
    int m_generation = 0;                  ///< of the order; what was read before it may be old
    bool m_asked = false;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_fetching = false;
};
