// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Pages.h"

#include "ui/pages/StartPage.h"

#include <QtCore/QCoreApplication>

namespace {
template <class T>
Page *make(Core &core, QSettings &settings, QWidget *parent)
{
    return new T(core, settings, parent);
}
} // namespace

const QList<PageEntry> &workPages()
{
    static const QList<PageEntry> pages{
        {"start", QT_TRANSLATE_NOOP("Pages", "First start"), "", &make<StartPage>},
    };
    return pages;
}

QStringList pageNames(const Kinds &kinds)
{
    QStringList names;
    for (const ViewSpec &view : kinds.views())
        names.append(QString::fromLatin1(view.id));
    for (const PageEntry &page : workPages())
        names.append(QString::fromLatin1(page.id));
    return names;
}
