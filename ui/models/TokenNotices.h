// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/DueList.h"

#include <QtCore/QSettings>

/// Each step of a token's end is said once: 30, 7 and 1 days before the day that a person noted, and once it has gone.
/// What was said is kept in the settings, so that a restart does not say it again and a new day begins anew.
class TokenNotices
{
public:
    explicit TokenNotices(QSettings &settings) : m_settings(settings) { }

    /// The nearest that was not said yet, which counts as said now; nothing: there is none.
    std::optional<Due> next(const QList<Due> &all);

private:
    QSettings &m_settings;
};
