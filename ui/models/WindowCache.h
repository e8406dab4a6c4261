// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Query.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

/// Rows of a long table, in windows of 64 by position: the few that were looked at last are kept, those under way are
/// known so that none is asked for twice, and an answer to an older order is dropped. Knows nothing of Qt's models.
class WindowCache
{
public:
    static constexpr int windowSize = 64;

    explicit WindowCache(int capacity = 24);

    static int windowOf(int position) { return position / windowSize; }
    int generation() const { return m_generation; }

    /// The row at `position` of the order, where it should be `id`. Null: not here yet. What was read before a change
    /// of order or a refresh is shown until the new answer comes.
    const Row *row(int position, qint64 id);
    /// Notes that the window of `position` is looked at. True when it is new, so that somebody should fetch soon.
    bool want(int position);
    /// The windows to fetch now, those that were looked at last first; they are under way from here on. Windows beyond
    /// `atMost` were only passed by (a dragged scroll bar) and are forgotten.
    QList<int> takeWanted(int atMost = 8);
    /// An answer. False: it belongs to an older order, or nobody waits for it.
    bool put(int window, int generation, const QList<Row> &rows);
    /// The answer will not come: the window may be wanted again.
    void fail(int window, int generation);

    /// The values may have changed, the order has not: everything is fetched again when it is looked at.
    void markStale();
    /// Another order: what is under way does not count any more.
    void renew();
    /// The numbers are other rows' from now on: nothing of before is shown.
    void clear();

    QList<int> underWay() const { return m_underWay.values(); }
    int held() const { return int(m_windows.size()); }
    /// Numbers of all rows that are here, those of the order before among them.
    QList<qint64> heldRows() const;

private:
    struct Window {
        QHash<qint64, Row> rows;
        bool stale = false;
    };
    void touch(int window);
    void shrink();

    int m_capacity;
    int m_generation = 0;
    QHash<int, Window> m_windows;
    QList<int> m_recent;          ///< least recently looked at first
    QList<int> m_wanted;          ///< oldest wish first
    QSet<int> m_underWay;
    QHash<qint64, Row> m_earlier; ///< rows of the order before, by number
};
