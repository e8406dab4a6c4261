// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Language.h"
#include "ui/Options.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

class SystemLook;

/// The program's look and language: style, palette, text size, translators. All of them can change while it runs.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);

    /// Takes what the command line says, else what was set before, else what the system says.
    void dress(const Options &options, QSettings &settings);

    /// "en", "cy", "mi".
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// "light", "dark", "contrast"; empty: the system's.
    QString paletteName() const;
    void setPaletteName(const QString &name);
    int fontPercent() const;
    void setFontPercent(int percent);

private:
    SystemLook *m_look = nullptr;
    QString m_language;
    Language m_speech;
};
