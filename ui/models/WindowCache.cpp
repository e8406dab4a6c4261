// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WindowCache.h"

WindowCache::WindowCache(int capacity) : m_capacity(capacity) { }

const Row *WindowCache::row(int position, qint64 id)
{
    const int window = windowOf(position);
    const auto found = m_windows.constFind(window);
    if (found != m_windows.cend()) {
        touch(window);
        const auto row = found->rows.constFind(id);
        if (row != found->rows.cend())
            return &*row;
    }
    const auto earlier = m_earlier.constFind(id);
    return earlier == m_earlier.cend() ? nullptr : &*earlier;
}

bool WindowCache::want(int position)
{
    const int window = windowOf(position);
    if (m_underWay.contains(window))
        return false;
    const auto found = m_windows.constFind(window);
    if (found != m_windows.cend() && !found->stale)
        return false;
    const bool known = m_wanted.removeOne(window);
    m_wanted.append(window);
    return !known;
}

QList<int> WindowCache::takeWanted(int atMost)
{
    QList<int> now;
    while (!m_wanted.isEmpty() && now.size() < atMost)
        now.append(m_wanted.takeLast());
    m_wanted.clear();
    for (const int window : std::as_const(now))
        m_underWay.insert(window);
    return now;
}

bool WindowCache::put(int window, int generation, const QList<Row> &rows)
{
    if (generation != m_generation || !m_underWay.remove(window))
        return false;
    Window &own = m_windows[window];
    own.stale = false;
    own.rows.clear();
    own.rows.reserve(rows.size());
    for (const Row &row : rows)
        own.rows.insert(row.row, row);
    touch(window);
    shrink();
    return true;
}

void WindowCache::fail(int window, int generation)
{
    if (generation == m_generation)
        m_underWay.remove(window);
}

void WindowCache::markStale()
{
    // What is under way was asked before the change: its answer may be old, so it is asked again.
    ++m_generation;
    m_underWay.clear();
    m_wanted.clear();
    for (Window &window : m_windows)
        window.stale = true;
}

void WindowCache::renew()
{
    ++m_generation;
    m_underWay.clear();
    m_wanted.clear();
    QHash<qint64, Row> earlier;
    for (const Window &window : std::as_const(m_windows))
        earlier.insert(window.rows);
    if (!earlier.isEmpty())
        m_earlier = std::move(earlier);
    m_windows.clear();
    m_recent.clear();
}

void WindowCache::clear()
{
    renew();
    m_earlier.clear();
}

QList<qint64> WindowCache::heldRows() const
{
    QList<qint64> rows = m_earlier.keys();
    for (const Window &window : m_windows)
        rows += window.rows.keys();
    return rows;
}

void WindowCache::touch(int window)
{
    if (!m_recent.isEmpty() && m_recent.constLast() == window)
        return;
    m_recent.removeOne(window);
    m_recent.append(window);
}

void WindowCache::shrink()
{
    while (m_recent.size() > m_capacity)
        m_windows.remove(m_recent.takeFirst());
}
