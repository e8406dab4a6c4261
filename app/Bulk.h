// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Batch.h"
#include "app/kind/EntryList.h"

#include <algorithm>
#include <atomic>
#include <memory>

/// How far the asking of the rules is, and the word to stop it, between two threads. Stopped, it ends as Cancelled.
struct CheckWatch {
    std::atomic<qint64> done = 0;
    std::atomic<bool> isStopped = false;
};

/// A draft, and what stands in the way of its leaving now.
struct DraftLook {
    Entry entry;
    Values record;            ///< as it is now
    QList<Finding> against;   ///< rules: blocks, and warnings that nobody ticked
    std::optional<Stay::Why> stay; ///< what else keeps it here; nullopt: nothing
    QList<Finding> ticked = {}; ///< warnings that somebody has accepted for it

    bool goes() const { return against.isEmpty() && !stay; }
    /// Nothing but warnings stands in its way: ticked, it goes.
    bool isWarned() const
    {
        const auto warns = [](const Finding &each) { return each.severity == Severity::Warn; };
        return !stay && !against.isEmpty() && std::all_of(against.cbegin(), against.cend(), warns);
    }
};

/// Many at once: what would become of each draft of a batch, and the batches that were queued.
class Bulk : public QObject
{
    Q_OBJECT

public:
    explicit Bulk(Core::Inside &inside);

    /// Asks every rule of the command for every item, and what the form of shared answers may offer.
    QFuture<Result<BatchReview>> review(const BatchPlan &plan, const std::shared_ptr<CheckWatch> &watch = {});
    QFuture<Result<QList<BatchLine>>> check(const BatchPlan &plan, const std::shared_ptr<CheckWatch> &watch = {});
    /// Checks once more and releases, in one transaction, what goes as it is: neither blocked nor left out, every warning
    /// ticked, every outcome that wants a tick confirmed. What is in the outbox already is not queued a second time.
    QFuture<Result<BatchReport>> queue(const BatchPlan &plan);
    BatchEstimate estimate(const QString &connection, const QString &kind, qint64 entries) const;

    /// The batch that was begun and is not queued yet, kept over a restart with what was typed for it; nothing: none is.
    std::optional<BatchPlan> kept() const;
    /// Keeps this one in its place. One in which nothing was answered or chosen is not kept.
    QFuture<Result<Done>> keep(const BatchPlan &plan);
    /// It is not wanted any more.
    QFuture<Result<Done>> discard();

    /// Newest first.
    QFuture<Result<QList<BatchSummary>>> batches();
    /// How many entries moved; a reason for each that the file failed to take, after it had taken others.
    QFuture<Result<ActionReport>> act(const QString &batch, BatchAction action);
    /// How many released entries a person holds here, of batches or alone; what waits for their decision is counted with that.
    QFuture<Result<qint64>> held();
    /// What the service did not accept, and what came back to the drafts, with its answers, to be corrected.
    QFuture<Result<BatchPlan>> correction(const QString &batch);
    /// The command's inverse for what was accepted. Error of kind Missing: the service has none for these records.
    QFuture<Result<BatchPlan>> inverse(const QString &batch);

    /// Entries for a table, whatever their number: all in order as marks, and themselves where they are looked at.
    QFuture<Result<EntryList>> list(const EntryListQuery &query);
    QFuture<Result<EntryPart>> read(const QList<qint64> &entries);
    /// Those that can be put in the outbox, in the order asked for, each by every rule of its command; those that are no draft any
    /// more are left out.
    QFuture<Result<QList<DraftLook>>> lookAt(const QList<qint64> &drafts);

    /// A person saw these warnings of drafts, by entry, and sends them anyway: kept with each, and in its history.
    QFuture<Result<Done>> tick(const QHash<qint64, QStringList> &warnings);

    /// The outbox is another file from here on, with this batch begun in it, or with none.
    void restored(const BatchPlan &plan);

Q_SIGNALS:
    void keptChanged();
    void discarded();

private:
    void readKept();
    void queued(const QString &connection, const QString &kind);

    Core::Inside &m_in;
    std::optional<BatchPlan> m_kept;
};
