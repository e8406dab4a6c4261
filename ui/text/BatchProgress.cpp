// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/BatchWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

// Marked outside of translate(), as in BatchWords.cpp.
constexpr const char *needYou = QT_TRANSLATE_N_NOOP("BatchWords", "%n need(s) you");
constexpr const char *wait = QT_TRANSLATE_N_NOOP("BatchWords", "%n wait(s)");

namespace {
QString say(const char *text) { return QCoreApplication::translate("BatchWords", text); }

/// A great many in groups of three digits, as everywhere else.
QString many(const char *text, qint64 count)
{
    QString words = QCoreApplication::translate("BatchWords", text, nullptr, int(count));
    return count >= 1000 ? words.replace(QString::number(count), Words::count(count)) : words;
}
} // namespace

BatchWords::Standing BatchWords::standing(const BatchSummary &batch)
{
    Standing all;
    all.accepted = batch.of(EntryState::Done);
    all.refused = batch.of(EntryState::Rejected);
    // What was refused or changed waits for a person whatever else is known of it; the rest of what does is in doubt or held back.
    const qint64 others = qMax<qint64>(0, batch.needsPerson - all.refused - batch.of(EntryState::Conflict));
    const qint64 inDoubt = qMin(batch.of(EntryState::Unsure), others);
    const qint64 heldBack = qMin(batch.unsent(), others - inDoubt);
    all.needYou = batch.of(EntryState::Conflict) + inDoubt + heldBack;
    all.checked = batch.of(EntryState::Unsure) - inDoubt;
    all.sending = batch.of(EntryState::Sending);
    all.wait = batch.unsent() - heldBack;
    all.drafts = batch.of(EntryState::Draft);
    all.dropped = batch.of(EntryState::Dropped);
    all.isHeld = all.wait > 0 && batch.held - heldBack >= all.wait;
    return all;
}

QString BatchWords::progress(const BatchSummary &batch, const BatchEstimate &left, bool offline)
{
    const Standing now = standing(batch);
    QStringList sums;
    const auto add = [&sums](const QString &words, qint64 count) {
        if (count > 0)
            sums.append(words);
    };
    add(say(QT_TRANSLATE_NOOP("BatchWords", "%1 accepted")).arg(Words::count(now.accepted)), now.accepted);
    add(say(QT_TRANSLATE_NOOP("BatchWords", "%1 not accepted")).arg(Words::count(now.refused)), now.refused);
    add(many(needYou, now.needYou), now.needYou);
    add(say(QT_TRANSLATE_NOOP("BatchWords", "%1 being checked")).arg(Words::count(now.checked)), now.checked);
    add(say(QT_TRANSLATE_NOOP("BatchWords", "%1 being sent")).arg(Words::count(now.sending)), now.sending);
    add(many(wait, now.wait), now.wait);
    add(say(QT_TRANSLATE_NOOP("BatchWords", "%1 back in the drafts")).arg(Words::count(now.drafts)), now.drafts);
    add(say(QT_TRANSLATE_NOOP("BatchWords", "%1 dropped")).arg(Words::count(now.dropped)), now.dropped);
    QStringList words{sums.join(QStringLiteral(", "))};
    if (now.wait == 0)
        return words.constFirst();
    const qint64 taken = batch.firstSent.isValid() ? batch.firstSent.secsTo(batch.lastSent) : 0;
    const bool goesOn = !offline && !batch.paused && !now.isHeld && now.needYou == 0; // how long a person takes is not known
    if (goesOn && taken >= 60 && batch.answered() > 1) {
        const qint64 minutes = (taken + 59) / 60;
        // A longer window of the service's is filled at its beginning, too.
        const qint64 limit = left.perMinute > 0 && left.requests > 0 ? left.perMinute * batch.unsent() / left.requests : batch.answered();
        words.append(say(QT_TRANSLATE_NOOP("BatchWords", "%1 a minute")).arg(Words::count(qMax<qint64>(1, qMin(limit, batch.answered() / minutes)))));
    }
    if (batch.paused)
        words.append(say(QT_TRANSLATE_NOOP("BatchWords", "paused")));
    else if (now.isHeld)
        words.append(say(QT_TRANSLATE_NOOP("BatchWords", "held until you press Resume")));
    else if (offline)
        words.append(QCoreApplication::translate("StatusLine", "Working offline"));
    else if (goesOn && left.seconds > 0)
        words.append(say(QT_TRANSLATE_NOOP("BatchWords", "%1 left")).arg(duration(left.seconds)));
    return words.join(QStringLiteral(" · "));
}
