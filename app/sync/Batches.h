// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"
#include "app/kind/Batch.h"
#include "app/store/Worker.h"

/// Many at once: from a plan to lines with their fates, from lines to entries of the outbox, and what is done with a
/// batch afterwards. Store's thread only, but estimate().
namespace Batches {

/// Where and when a plan is judged.
struct Scene {
    Connection connection;
    Traits traits;
    KindSpec kind;
    CommandSpec command;
    QDateTime serviceNow;
    QDateTime now;      ///< by our clock
    QString who;
};

/// What a judgement is for, and so what it has besides the lines.
enum class Purpose {
    Review, ///< questions: what a form may offer
    Queue,  ///< subjects: what each line was judged by
};
struct Judgement {
    QList<BatchLine> lines;
    QList<Subject> subjects;
    BatchQuestions questions;
};

/// Asked now and then, by two threads, with how many items were judged. False: stop, the result is Cancelled.
using GoOn = std::function<bool(qint64 done)>;
/// Asks every rule for every item: facts that records share are read once.
Result<Judgement> judge(Stores &stores, const BatchPlan &plan, const Scene &scene, Purpose purpose, const GoOn &goOn = {});

/// Judges once more and releases what goes, in one transaction.
Result<BatchReport> queue(Stores &stores, const BatchPlan &plan, const Scene &scene);

struct Acted {
    int moved = 0;
    qsizetype left = 0; ///< not written, because the file failed after others were
};
/// A part of the entries at a time; the batch's own pause begins or ends with the last of them.
Result<Acted> act(Stores &stores, const QString &batch, BatchAction action, const QString &who, const QDateTime &now);
/// The entries of a batch in these states as a plan: of the same command, or of its inverse.
Result<BatchPlan> correction(Stores &stores, const QString &batch);
Result<BatchPlan> inverse(Stores &stores, const QString &batch);

/// `reads`: a record is read again before each write.
BatchEstimate estimate(const Traits &traits, qint64 entries, bool reads);

} // namespace Batches
