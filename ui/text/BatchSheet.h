// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Batch.h"

class QTextDocument;

/// A batch's summary as a sheet to print or keep: who queued what and when, the totals by outcome, and every entry with
/// its state and the service's own words.
namespace BatchSheet {

void write(QTextDocument &document, const Core &core, const BatchSummary &batch, const QList<Entry> &entries);

} // namespace BatchSheet
