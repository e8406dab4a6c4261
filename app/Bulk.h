// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Batch.h"

/// Many at once: what would become of each draft of a batch, and the batches that were queued.
class Bulk : public QObject
{
    Q_OBJECT

public:
    explicit Bulk(Core::Inside &inside);

private:
    Core::Inside &m_in;
};
