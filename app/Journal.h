// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

/// What was done, by whom and when, and the copies of what is precious.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(Core::Inside &inside);

private:
    Core::Inside &m_in;
};
