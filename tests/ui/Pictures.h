// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Desk.h"
#include "ui/Style.h"
#include "ui/Theme.h"

#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

/// Not in a namespace: the macro names a function outside of them.
inline void takeInResources() { Q_INIT_RESOURCE(ui); }

/// Pictures of what a test shows, for a person who asks for them: DESK_PICTURES=folder, and DESK_PALETTE=dark,
/// DESK_FONT=200 and DESK_LANG=cy for how it looks to others. The tests themselves read English.
namespace pictures {

/// The look of the program, before any widget is made.
inline void dress()
{
    takeInResources();
    QApplication::setStyle(new Style);
    const QString scheme = qEnvironmentVariable("DESK_PALETTE");
    QApplication::setPalette(Theme::palette(Theme::schemeFromName(scheme).value_or(Theme::Scheme::Light)));
    if (const int percent = qEnvironmentVariableIntValue("DESK_FONT"); percent > 0)
        QApplication::setFont(Theme::scaled(QApplication::font(), percent / 100.0));
    static QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/app_%1.qm").arg(qEnvironmentVariable("DESK_LANG"))))
        QCoreApplication::installTranslator(&translator);
}

inline void take(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("DESK_PICTURES");
    // What was put in a layout is laid out with the next events.
    if (!folder.isEmpty() && !Desk::until([] { return false; }, 300))
        widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace pictures
