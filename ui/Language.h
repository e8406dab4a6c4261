// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

/// What makes a program speak one of the desk's languages, as long as it lives: the desk's words, and Qt's.
class Language
{
public:
    /// "en", "cy", "mi".
    static QStringList known();
    static QString ofSystem();
    /// What the command line asks for, else the system's: known before the options are read, so that help, and what is wrong
    /// with them, is said in it.
    static QString asked(const QStringList &arguments);

    void speak(const QString &language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
