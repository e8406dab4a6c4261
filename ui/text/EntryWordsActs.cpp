// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an entry, and what an action came to.
#include "ui/text/EntryWords.h"

#include "ui/text/FaultWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace {
QString say(const char *text, int number = -1) { return QCoreApplication::translate("EntryWords", text, nullptr, number); }
} // namespace

QString EntryWords::whyNot(EntryAction action, const Entry &entry)
{
    const EntryState state = entry.state;
    const bool waiting = state == EntryState::Ready || state == EntryState::Waiting;
    if (state == EntryState::Sending)
        return say(QT_TRANSLATE_NOOP("EntryWords", "It is being sent at this moment."));
    if (state == EntryState::Done)
        return say(QT_TRANSLATE_NOOP("EntryWords", "It was accepted. What can be undone is done with a command of the record."));
    switch (action) {
    case EntryAction::Release:
        return state == EntryState::Draft || state == EntryState::Rejected ? QString() : say(QT_TRANSLATE_NOOP("EntryWords", "It is not a draft."));
    case EntryAction::Hold:
        if (waiting && entry.held)
            return say(QT_TRANSLATE_NOOP("EntryWords", "It is held already."));
        return waiting ? QString() : say(QT_TRANSLATE_NOOP("EntryWords", "Only what is ready to send can be held."));
    case EntryAction::SendNow:
        if (entry.waitsForSecond())
            return say(QT_TRANSLATE_NOOP("EntryWords", "A colleague agrees first. Save a review file under Second person."));
        if (state == EntryState::Draft)
            return say(QT_TRANSLATE_NOOP("EntryWords", "It is a draft. Put it in the outbox first."));
        if (state == EntryState::Conflict)
            return say(QT_TRANSLATE_NOOP("EntryWords", "The record changed. Keep your draft, adjust it or drop it first."));
        if (state == EntryState::Rejected)
            return say(QT_TRANSLATE_NOOP("EntryWords", "It was not accepted. Change it first."));
        return {};
    case EntryAction::TakeBack:
        if (state == EntryState::Draft)
            return say(QT_TRANSLATE_NOOP("EntryWords", "It is a draft already."));
        if (state == EntryState::Unsure)
            return say(QT_TRANSLATE_NOOP("EntryWords", "It may have arrived. Look again first."));
        return waiting ? QString() : say(QT_TRANSLATE_NOOP("EntryWords", "Only what is ready to send can be taken back."));
    case EntryAction::Edit:
        return state == EntryState::Unsure ? say(QT_TRANSLATE_NOOP("EntryWords", "It may have arrived. Look again first.")) : QString();
    case EntryAction::KeepMine:
    case EntryAction::KeepMineTicked:
    case EntryAction::TakeTheirs:
        return state == EntryState::Conflict ? QString() : say(QT_TRANSLATE_NOOP("EntryWords", "The record did not change while it was waiting."));
    case EntryAction::MarkDone:
    case EntryAction::LookAgain:
        return state == EntryState::Unsure ? QString() : say(QT_TRANSLATE_NOOP("EntryWords", "There is no doubt about it."));
    case EntryAction::SendTomorrow:
        return state == EntryState::Unsure || state == EntryState::Conflict ? say(QT_TRANSLATE_NOOP("EntryWords", "Decide what is open first."))
                                                                             : QString();
    case EntryAction::Drop:
        return {};
    }
    return {};
}

QString EntryWords::stays(const Stay &stay)
{
    switch (stay.why) {
    case Stay::Why::State:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Its state is: %1.")).arg(Words::entryState(stay.state));
    case Stay::Why::Blocked:
        return say(QT_TRANSLATE_NOOP("EntryWords", "A rule stands in the way. Open it to see which."));
    case Stay::Why::UnknownCommand:
        return say(QT_TRANSLATE_NOOP("EntryWords", "This version of the desk does not know what it asks for."));
    case Stay::Why::NoConnection:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Its connection could not be read. Start Provider Desk again."));
    case Stay::Why::OfFile:
        return say(QT_TRANSLATE_NOOP("EntryWords", "There is no token, so it leaves in a file. Open it, keep it for the file, then write the file."));
    case Stay::Why::AsksTick:
        return say(QT_TRANSLATE_NOOP("EntryWords", "It now comes to something else. Look at it on its own and tick it there."));
    case Stay::Why::BackToDrafts:
        return say(QT_TRANSLATE_NOOP("EntryWords", "A rule stands in the way of it for the record as it is now. It is back in your drafts, with the reason."));
    case Stay::Why::LooksFirst:
        return say(QT_TRANSLATE_NOOP("EntryWords", "It may have arrived, so the record is read first."));
    case Stay::Why::DecideFirst:
        return say(QT_TRANSLATE_NOOP("EntryWords", "It may have arrived. Its details say what is known: decide there."));
    case Stay::Why::Moved:
        return say(QT_TRANSLATE_NOOP("EntryWords", "It moved on meanwhile."));
    case Stay::Why::NotSaved:
        return say(QT_TRANSLATE_NOOP("EntryWords", "It could not be saved and stays as it was."));
    case Stay::Why::Failed:
        return FaultWords::of(stay.fault);
    }
    return {};
}

QString EntryWords::couldNot(const QStringList &reasons, qsizetype count)
{
    QStringList each = reasons;
    each.removeDuplicates();
    return say(QT_TRANSLATE_N_NOOP("EntryWords", "%n could not: %1"), int(count)).arg(each.join(QLatin1Char(' ')));
}

QString EntryWords::came(EntryAction action, const ActionReport &report, bool offline)
{
    QStringList sentences;
    if (report.moved > 0)
        sentences.append(offline && action == EntryAction::SendNow
                             ? say(QT_TRANSLATE_N_NOOP("EntryWords", "%n entry(s) to be sent when you are online again."), report.moved)
                             : didWhat(action, report.moved));
    if (!report.stayed.isEmpty()) {
        QStringList reasons;
        for (const Stay &each : report.stayed)
            reasons.append(stays(each));
        sentences.append(couldNot(reasons, report.stayed.size()));
    }
    return sentences.join(QLatin1Char(' '));
}

QString EntryWords::verb(EntryAction action, EntryState state)
{
    switch (action) {
    case EntryAction::Release:
        return state == EntryState::Rejected ? say(QT_TRANSLATE_NOOP("EntryWords", "&Send again")) : say(QT_TRANSLATE_NOOP("EntryWords", "&Put in outbox"));
    case EntryAction::Hold:
        return say(QT_TRANSLATE_NOOP("EntryWords", "&Hold"));
    case EntryAction::SendNow:
        return state == EntryState::Unsure ? say(QT_TRANSLATE_NOOP("EntryWords", "&Send again")) : say(QT_TRANSLATE_NOOP("EntryWords", "&Send now"));
    case EntryAction::TakeBack:
        return say(QT_TRANSLATE_NOOP("EntryWords", "&Take back"));
    case EntryAction::Drop:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Dro&p"));
    case EntryAction::KeepMine:
    case EntryAction::KeepMineTicked:
        return say(QT_TRANSLATE_NOOP("EntryWords", "&Keep my draft"));
    case EntryAction::TakeTheirs:
        return say(QT_TRANSLATE_NOOP("EntryWords", "D&rop my draft"));
    case EntryAction::Edit:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Ad&just"));
    case EntryAction::MarkDone:
        return say(QT_TRANSLATE_NOOP("EntryWords", "It arri&ved"));
    case EntryAction::LookAgain:
        return say(QT_TRANSLATE_NOOP("EntryWords", "&Look again"));
    case EntryAction::SendTomorrow:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Send to&morrow"));
    }
    return {};
}

QString EntryWords::didWhat(EntryAction action, int count)
{
    const char *text = QT_TRANSLATE_N_NOOP("EntryWords", "%n entry(s) changed.");
    switch (action) {
    case EntryAction::Release:
    case EntryAction::KeepMine:
    case EntryAction::KeepMineTicked:
    case EntryAction::SendTomorrow:
        text = QT_TRANSLATE_N_NOOP("EntryWords", "%n entry(s) put in the outbox.");
        break;
    case EntryAction::Hold:
        text = QT_TRANSLATE_N_NOOP("EntryWords", "%n entry(s) held.");
        break;
    case EntryAction::SendNow:
        text = QT_TRANSLATE_N_NOOP("EntryWords", "%n entry(s) to be sent now.");
        break;
    case EntryAction::TakeBack:
        text = QT_TRANSLATE_N_NOOP("EntryWords", "%n entry(s) taken back to your drafts.");
        break;
    case EntryAction::Drop:
    case EntryAction::TakeTheirs:
        text = QT_TRANSLATE_N_NOOP("EntryWords", "%n entry(s) dropped.");
        break;
    default:
        break;
    }
    return say(text, count);
}
