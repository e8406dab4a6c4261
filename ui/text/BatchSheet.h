// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Batch.h"

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QTextDocument;

/// A batch's summary as a sheet to print or keep: who queued what and when, the totals by outcome, and every entry with
/// its state and the service's own words.
namespace BatchSheet {

/// What the sheet says besides its entries, so that it can be laid out on any thread.
struct About {
    std::optional<KindSpec> kind;       ///< by value: the desk may end before the sheet is laid out
    std::optional<CommandSpec> command;
    QString connection;   ///< "Connection: Practice (practice)"; empty: it was removed
    QString who;
    QDateTime now;
    BatchSummary batch;
};
About about(const Core &core, const BatchSummary &batch);
void write(QTextDocument &document, const About &about, const QList<Entry> &entries);
/// Page by page, black on white, each with the batch's name and "Page 1 of 3" at its foot. How many pages; 0: the device
/// does not take them, or `isStopped` said so between two pages.
int paint(QTextDocument &document, const BatchSummary &batch, QPagedPaintDevice &device, const std::function<bool()> &isStopped = {});
/// "Defer Practice 2026-02-16": which door, what, which day; no personal name.
QString fileName(const Core &core, const BatchSummary &batch);

} // namespace BatchSheet
