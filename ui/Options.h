// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Config.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>

/// What the command line says.
struct Options {
    Config config;
    /// Of the text size, wherever it is said.
    static constexpr int leastPercent = 50;
    static constexpr int mostPercent = 400;

    QString page;            ///< empty: the one that was shown last
    QString language;        ///< "en", "cy", "mi"; empty: as set, else the system's
    QString palette;         ///< "light", "dark", "contrast"; empty: as set, else the system's
    int fontPercent = 0;     ///< 0: as set, else 100
    QString screenshot;      ///< write a picture there and leave
    QSize size{1440, 880};   ///< of the picture
    QString settingsFile;

    /// What starts the practice desk so that it looks and speaks as this one does. `percent` 0, `palette` empty: as set there.
    static QStringList forPractice(const QString &dataDir, const QString &language, int percent, const QString &palette);

    /// Either options to start with, or words to print and the code to leave with.
    struct Parsed;
    /// `arguments` with the program first; `pages`: names that --page knows; `programFolder`: where our programs are;
    /// `dataFolder`: where data is kept when nothing else is said.
    static Parsed parse(const QStringList &arguments, const QStringList &pages, const QString &programFolder, const QString &dataFolder);
};

struct Options::Parsed {
    Options options;
    QString words;
    int code = -1; ///< -1: start
};
