// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Activity.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

/// The activity record as a table, newest first: all numbers of the lines that match, the lines themselves in windows
/// that are fetched when they are looked at.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Action, What, Record, Answer, Details, ColumnCount };

    explicit ActivityModel(Core &core, QObject *parent = nullptr);

    void setQuery(const ActivityQuery &query);
    const ActivityQuery &query() const { return m_query; }
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    qint64 number(int row) const { return m_order.value(row); }
    int rowOf(qint64 number) const { return int(m_order.indexOf(number)); }
    /// Null: not here yet.
    const ActivityLine *line(int row) const;
    /// Of these lines, by number, under a line of headers; what is not here is read for it, a little at a time. Then `done`.
    void asText(const QList<qint64> &numbers, const std::function<void(const QString &)> &done);
    bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void settled();
    void failed(const Error &error);

private:
    struct Walk;
    void walk(const std::shared_ptr<Walk> &walk);
    void write(Walk &walk, const QList<qint64> &step, const QHash<qint64, ActivityLine> &lines, const QHash<qint64, QString> &names) const;
    void fetch();
    void tell(const QList<qint64> &numbers, Column from, Column to);
    void name(const QList<ActivityLine> &lines, const QList<qint64> &numbers);
    QString display(const ActivityLine &line, int column, const QHash<qint64, QString> &names) const;
    QString display(const ActivityLine &line, int column) const { return display(line, column, m_names); }

    Core &m_core;
    ActivityQuery m_query;
    QList<qint64> m_order;
    QHash<qint64, ActivityLine> m_lines;
    QHash<qint64, QString> m_names; ///< whose a line is, where that is known
    int m_asked = 0;
    int m_turn = 0;               ///< of the order that is shown
    bool m_settled = false;
    bool m_again = false;
    bool m_ordering = false;
    mutable QSet<int> m_wanted;   ///< windows
    mutable QSet<int> m_underWay;
    mutable QTimer m_batch;
};
