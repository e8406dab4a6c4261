// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Kinds.h"

#include "app/kind/Specs.h"

Kinds Kinds::standard()
{
    Kinds kinds;
    kinds.add(Specs::trainee());
    kinds.add(Specs::deliveryPartner());
    kinds.add(Specs::statement());
    kinds.add(Specs::partnership());
    kinds.add(Specs::participant());
    kinds.add(Specs::transfer());
    kinds.add(Specs::unfundedMentor());
    kinds.add(Specs::declaration());
    kinds.add(Specs::agreement());
    const QList<ViewSpec> views = Specs::views();
    for (const ViewSpec &view : views)
        kinds.add(view);
    return kinds;
}

Kinds &Kinds::add(const KindSpec &kind)
{
    m_kinds.append(kind);
    return *this;
}

Kinds &Kinds::add(const ViewSpec &view)
{
    m_views.append(view);
    return *this;
}

const KindSpec *Kinds::kind(const QString &id) const
{
    for (const KindSpec &one : m_kinds) {
        if (id == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

const ViewSpec *Kinds::view(const QString &id) const
{
    for (const ViewSpec &one : m_views) {
        if (id == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

const CommandSpec *Kinds::command(const QString &kindId, const QString &command) const
{
    const KindSpec *one = kind(kindId);
    return one == nullptr ? nullptr : one->command(command);
}

QList<KindSpec> Kinds::ofService(const QString &service) const
{
    QList<KindSpec> those;
    for (const KindSpec &one : m_kinds) {
        if (service == QLatin1String(one.service))
            those.append(one);
    }
    return those;
}
