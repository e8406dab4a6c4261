// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Pages.h"

#include "ui/pages/AboutPage.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ConnectionsPage.h"
#include "ui/pages/CopiesPage.h"
#include "ui/pages/DuePage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/ResultsPage.h"
#include "ui/pages/SecondPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/StartPage.h"

#include <QtCore/QCoreApplication>

namespace {
template <class T>
DeskPage *make(Core &core, QSettings &settings, QWidget *parent)
{
    return new T(core, settings, parent);
}
} // namespace

const QList<PageEntry> &workPages()
{
    static const QList<PageEntry> pages{
        {"start", QT_TRANSLATE_NOOP("Pages", "First start"), "", &make<StartPage>},
        {"bulk", QT_TRANSLATE_NOOP("Pages", "Many at once"), "", &make<BulkPage>},
        {"import", QT_TRANSLATE_NOOP("Pages", "Import"), QT_TRANSLATE_NOOP("Pages", "Work"), &make<ImportPage>},
        {"drafts", QT_TRANSLATE_NOOP("Pages", "Drafts"), QT_TRANSLATE_NOOP("Pages", "Work"), &make<DraftsView>},
        {"outbox", QT_TRANSLATE_NOOP("Pages", "Outbox"), QT_TRANSLATE_NOOP("Pages", "Work"), &make<OutboxPage>},
        {"results", QT_TRANSLATE_NOOP("Pages", "Results"), QT_TRANSLATE_NOOP("Pages", "Work"), &make<ResultsPage>},
        {"due", QT_TRANSLATE_NOOP("Pages", "What is due"), QT_TRANSLATE_NOOP("Pages", "Work"), &make<DuePage>},
        {"second", QT_TRANSLATE_NOOP("Pages", "Second person"), QT_TRANSLATE_NOOP("Pages", "Work"), &make<SecondPage>},
        {"connections", QT_TRANSLATE_NOOP("Pages", "Connections"), QT_TRANSLATE_NOOP("Pages", "This desk"), &make<ConnectionsPage>},
        {"activity", QT_TRANSLATE_NOOP("Pages", "Activity record"), QT_TRANSLATE_NOOP("Pages", "This desk"), &make<ActivityPage>},
        {"copies", QT_TRANSLATE_NOOP("Pages", "Copies"), QT_TRANSLATE_NOOP("Pages", "This desk"), &make<CopiesPage>},
        {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), QT_TRANSLATE_NOOP("Pages", "This desk"), &make<SettingsPage>},
        {"help", QT_TRANSLATE_NOOP("Pages", "Help"), QT_TRANSLATE_NOOP("Pages", "This desk"), &make<HelpPage>},
        {"about", QT_TRANSLATE_NOOP("Pages", "About"), QT_TRANSLATE_NOOP("Pages", "This desk"), &make<AboutPage>},
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
