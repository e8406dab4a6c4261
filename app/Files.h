// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Batch.h"

/// Spreadsheets in and out: imports, templates, exports, and registers that no service lists.
class Files : public QObject
{
    Q_OBJECT

public:
    explicit Files(Core::Inside &inside);

private:
    Core::Inside &m_in;
};
