// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/View.h"

/// Every kind and view the desk knows, handed from one place to all who read them. A test adds a toy kind here;
/// a fourth service adds a line in Kinds.cpp.
class Kinds
{
public:
    /// All of this version of the desk.
    static Kinds standard();

    Kinds &add(const KindSpec &kind);
    Kinds &add(const ViewSpec &view);

    const QList<KindSpec> &all() const { return m_kinds; }
    const QList<ViewSpec> &views() const { return m_views; }
    const KindSpec *kind(const QString &id) const;
    const ViewSpec *view(const QString &id) const;
    const CommandSpec *command(const QString &kind, const QString &command) const;
    QList<KindSpec> ofService(const QString &service) const;

private:
    QList<KindSpec> m_kinds;
    QList<ViewSpec> m_views;
};
