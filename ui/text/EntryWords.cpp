// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/EntryWords.h"

#include "app/kind/Reference.h"
#include "app/kind/Tells.h"
#include "ui/text/BatchWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace {
QString say(const char *text, int number = -1) { return QCoreApplication::translate("EntryWords", text, nullptr, number); }

struct NoteWords {
    const char *note;
    const char *words;
};

const NoteWords notes[] = {
    {"draft", QT_TRANSLATE_NOOP("EntryWords", "Draft begun")},
    {"released", QT_TRANSLATE_NOOP("EntryWords", "Put in the outbox")},
    {"sending", QT_TRANSLATE_NOOP("EntryWords", "Sending began")},
    {"accepted", QT_TRANSLATE_NOOP("EntryWords", "Accepted by the service")},
    {"confirmed", QT_TRANSLATE_NOOP("EntryWords", "The record shows it now")},
    {"notAccepted", QT_TRANSLATE_NOOP("EntryWords", "Not accepted by the service")},
    {"recordNotThere", QT_TRANSLATE_NOOP("EntryWords", "The service has no such record")},
    {"noAnswer", QT_TRANSLATE_NOOP("EntryWords", "Sent, but no clear answer came back")},
    {"notSent", QT_TRANSLATE_NOOP("EntryWords", "It did not leave this computer")},
    {"signIn", QT_TRANSLATE_NOOP("EntryWords", "The sign-in was not accepted. Nothing was changed")},
    {"busy", QT_TRANSLATE_NOOP("EntryWords", "The service asked us to wait")},
    {"serverFault", QT_TRANSLATE_NOOP("EntryWords", "The service had a problem before anything was sent")},
    {"unreadable", QT_TRANSLATE_NOOP("EntryWords", "The record could not be read before sending")},
    {"closedBefore", QT_TRANSLATE_NOOP("EntryWords", "The desk was closed before it left. It goes at the next start")},
    {"restarted", QT_TRANSLATE_NOOP("EntryWords", "The desk was closed while this was being sent")},
    {"foundByReading", QT_TRANSLATE_NOOP("EntryWords", "Found by reading: the record shows our change. It could also have been a colleague")},
    {"notApplied", QT_TRANSLATE_NOOP("EntryWords", "Found by reading: the record does not show our change")},
    {"notYetBelieved", QT_TRANSLATE_NOOP("EntryWords", "The record does not show it yet. It is read again after the service’s own time limit")},
    {"readBackFailed", QT_TRANSLATE_NOOP("EntryWords", "The record could not be read. It is tried again")},
    {"cannotBeReadBack", QT_TRANSLATE_NOOP("EntryWords", "The service has no way to read this back. A person decides")},
    {"cannotBeTold", QT_TRANSLATE_NOOP("EntryWords", "The record does not tell whether this arrived. A person decides")},
    {"changedWhileWaiting", QT_TRANSLATE_NOOP("EntryWords", "The record changed while this was waiting")},
    {"lapsed", QT_TRANSLATE_NOOP("EntryWords", "Back to your drafts: a rule stands in the way")},
    {"unknownCommand", QT_TRANSLATE_NOOP("EntryWords", "Back to your drafts: this version of the desk does not know it")},
    {"cannotBeSaid", QT_TRANSLATE_NOOP("EntryWords", "Back to your drafts: this version of the service cannot be told this")},
    {"held", QT_TRANSLATE_NOOP("EntryWords", "Held")},
    {"sendNow", QT_TRANSLATE_NOOP("EntryWords", "Send now was pressed")},
    {"takenBack", QT_TRANSLATE_NOOP("EntryWords", "Taken back to the drafts")},
    {"edited", QT_TRANSLATE_NOOP("EntryWords", "Opened for editing")},
    {"dropped", QT_TRANSLATE_NOOP("EntryWords", "Dropped")},
    {"keptMine", QT_TRANSLATE_NOOP("EntryWords", "The draft was kept, after the change was seen")},
    {"tookTheirs", QT_TRANSLATE_NOOP("EntryWords", "The draft was dropped, after the change was seen")},
    {"markedDone", QT_TRANSLATE_NOOP("EntryWords", "A person said that it arrived")},
    {"lookAgain", QT_TRANSLATE_NOOP("EntryWords", "The record is read again")},
    {"restored", QT_TRANSLATE_NOOP("EntryWords", "Restored from a copy. It may have gone meanwhile")},
    {"kept", QT_TRANSLATE_NOOP("EntryWords", "Checked and kept for the service’s file")},
    {"written", QT_TRANSLATE_NOOP("EntryWords", "Written to the service’s file. Nothing was sent")},
    {"approved", QT_TRANSLATE_NOOP("EntryWords", "A second person agreed")},
    {"declined", QT_TRANSLATE_NOOP("EntryWords", "A second person declined. Back in the drafts")},
    {"ticked", QT_TRANSLATE_NOOP("EntryWords", "A warning was seen and ticked")},
    {"sendTomorrow", QT_TRANSLATE_NOOP("EntryWords", "To be sent tomorrow, by the service’s day")},
};

/// The desk's own steps and the service's answers: whoever started the desk did not take them.
bool isByItself(const QString &note)
{
    static const QStringList all = QStringLiteral("sending accepted confirmed notAccepted recordNotThere noAnswer notSent signIn busy serverFault unreadable restarted "
                                                  "foundByReading notApplied notYetBelieved readBackFailed cannotBeReadBack cannotBeTold changedWhileWaiting lapsed "
                                                  "unknownCommand cannotBeSaid").split(QLatin1Char(' '));
    return all.contains(note);
}
} // namespace

EntryWords::Scene EntryWords::scene(const Core &core, const Entry &entry)
{
    Scene scene;
    scene.now = core.now();
    scene.offline = core.isOffline();
    scene.status = core.status(entry.draft.connection);
    const KindSpec *kind = core.kinds().kind(entry.draft.kind);
    scene.readToConfirm = kind != nullptr && !kind->listable;
    scene.service = Words::serviceName(kind == nullptr ? QString() : QString::fromLatin1(kind->service));
    const QList<Connection> all = core.connections();
    for (const Connection &each : all) {
        if (each.id == entry.draft.connection)
            scene.holdSeconds = holdSecondsOf(core.config(), each);
    }
    return scene;
}

QDateTime EntryWords::holdEnd(const Entry &entry, const Scene &scene)
{
    if (entry.state != EntryState::Ready || entry.held || entry.holdOver || !entry.releasedAt.isValid())
        return {};
    const QDateTime end = entry.releasedAt.addSecs(scene.holdSeconds);
    if (entry.notBefore.isValid() && entry.notBefore > end)
        return {}; // it waits for a day, not for the hold
    return end > scene.now ? end : QDateTime();
}

QString EntryWords::state(const Entry &entry, const KindSpec *kind)
{
    const bool kept = entry.state == EntryState::Draft && entry.releasedAt.isValid(); // for a file of the service's own
    if (entry.waitsForSecond() || (kept && entry.asksSecond && !entry.isApproved()))
        return say(QT_TRANSLATE_NOOP("EntryWords", "Waits for a second person"));
    if (entry.state == EntryState::Draft && !entry.writtenTo.isEmpty())
        return say(QT_TRANSLATE_NOOP("EntryWords", "Written to a file"));
    if (kept)
        return say(QT_TRANSLATE_NOOP("EntryWords", "Ready for the file"));
    return Words::entryState(entry.state, entry.expected, kind);
}

QString EntryWords::waits(const Entry &entry, const Scene &scene)
{
    switch (entry.state) {
    case EntryState::Draft:
        if (entry.lastError.detail == QLatin1String("declined"))
            return say(QT_TRANSLATE_NOOP("EntryWords", "%1 declined it. Open it to see why")).arg(entry.approvedBy);
        if (entry.lastError.detail == QLatin1String("rules"))
            return say(QT_TRANSLATE_NOOP("EntryWords", "Came back: a rule stands in the way"));
        if (!entry.writtenTo.isEmpty())
            return say(QT_TRANSLATE_NOOP("EntryWords", "You upload %1 in %2")).arg(entry.writtenTo, scene.service);
        if (entry.releasedAt.isValid())
            return entry.asksSecond && !entry.isApproved() ? say(QT_TRANSLATE_NOOP("EntryWords", "A colleague’s agreement: see Second person"))
                                                           : say(QT_TRANSLATE_NOOP("EntryWords", "The next file that you write for %1")).arg(scene.service);
        return entry.needsPerson ? say(QT_TRANSLATE_NOOP("EntryWords", "Came back. Open it to see why")) : QString();
    case EntryState::Ready:
    case EntryState::Waiting:
        break;
    case EntryState::Sending:
        return {};
    case EntryState::Unsure:
        return (entry.needsPerson ? say(QT_TRANSLATE_NOOP("EntryWords", "We do not know if %1 received this. You decide"))
                                  : say(QT_TRANSLATE_NOOP("EntryWords", "We do not know if %1 received this. We are checking")))
            .arg(scene.service);
    case EntryState::Conflict:
        return say(QT_TRANSLATE_NOOP("EntryWords", "This record changed while your draft was waiting"));
    case EntryState::Rejected:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Open it to see what to change"));
    case EntryState::Done:
        if (entry.expected && scene.readToConfirm)
            return say(QT_TRANSLATE_NOOP("EntryWords", "%1 did not say the result. It shows when the record is fetched again")).arg(scene.service);
        return entry.expected ? say(QT_TRANSLATE_NOOP("EntryWords", "DfE still has to update the record")) : QString();
    case EntryState::Dropped:
        return {};
    }
    if (entry.waitsForSecond())
        return say(QT_TRANSLATE_NOOP("EntryWords", "A colleague’s agreement: see Second person"));
    if (entry.held && entry.needsPerson)
        return say(QT_TRANSLATE_NOOP("EntryWords", "%1 does not show it. Press Send now to send it again")).arg(scene.service);
    if (entry.held)
        return entry.batch.isEmpty() ? say(QT_TRANSLATE_NOOP("EntryWords", "Held until you press Send now"))
                                     : say(QT_TRANSLATE_NOOP("EntryWords", "Held until you press Send now, or Resume in Results"));
    if (scene.offline)
        return say(QT_TRANSLATE_NOOP("EntryWords", "Working offline"));
    if (!scene.earlier.isEmpty())
        return say(QT_TRANSLATE_NOOP("EntryWords", "After: %1")).arg(scene.earlier);
    if (scene.status.reach == ConnectionStatus::Reach::SignInNeeded)
        return say(QT_TRANSLATE_NOOP("EntryWords", "Waiting for your sign-in"));
    if (scene.status.waitUntil.isValid() && scene.status.waitUntil > scene.now)
        return (scene.status.waitsForFaults ? say(QT_TRANSLATE_NOOP("EntryWords", "%1 has a problem. We wait until %2, then try again"))
                                            : say(QT_TRANSLATE_NOOP("EntryWords", "%1 asks us to wait until %2")))
            .arg(scene.service, Words::until(scene.status.waitUntil, scene.now));
    if (entry.needsPerson)
        return say(QT_TRANSLATE_NOOP("EntryWords", "Tried many times. Look at it"));
    if (const QDateTime end = holdEnd(entry, scene); end.isValid())
        return say(QT_TRANSLATE_N_NOOP("EntryWords", "Will be sent in %n second(s)"), int((scene.now.msecsTo(end) + 999) / 1000));
    if (scene.status.reach == ConnectionStatus::Reach::Offline)
        return say(QT_TRANSLATE_NOOP("EntryWords", "Waiting for the network"));
    if (scene.status.reach == ConnectionStatus::Reach::Untrusted)
        return say(QT_TRANSLATE_NOOP("EntryWords", "Waiting for a secure connection. Refresh when its certificate is put right"));
    if (entry.notBefore.isValid() && entry.notBefore > scene.now)
        return say(QT_TRANSLATE_NOOP("EntryWords", "Waiting until %1")).arg(Words::until(entry.notBefore, scene.now));
    return say(QT_TRANSLATE_NOOP("EntryWords", "Next to be sent"));
}

QString EntryWords::note(const QString &note, EntryState to)
{
    for (const NoteWords &each : notes) {
        if (note == QLatin1String(each.note))
            return say(each.words);
    }
    return Words::entryState(to);
}

QString EntryWords::history(const HistoryLine &line)
{
    QString what = note(line.note, line.to);
    if (line.note.isEmpty() && line.from == EntryState::Rejected && line.to == EntryState::Draft)
        what = say(QT_TRANSLATE_NOOP("EntryWords", "Opened for editing"));
    const QString text = say(QT_TRANSLATE_NOOP("EntryWords", "%1: %2")).arg(Words::instant(line.at), what);
    return line.who.isEmpty() || isByItself(line.note) ? text : say(QT_TRANSLATE_NOOP("EntryWords", "%1 (%2)")).arg(text, line.who);
}

QString EntryWords::which(const Kinds &kinds, const Draft &draft)
{
    const KindSpec *kind = kinds.kind(draft.kind);
    const CommandSpec *command = kinds.command(draft.kind, draft.command);
    if (kind == nullptr || command == nullptr || tellsApart(*kind).isEmpty())
        return {};
    if (!command->creates)
        return BatchWords::toldBy(*kind, draft.base);
    const auto chosen = std::find_if(command->fields.begin(), command->fields.end(), [](const FieldSpec &field) { return field.type == FieldType::Choice; });
    return chosen == command->fields.end() ? QString() : BatchWords::answer(*chosen, draft.values);
}

QString EntryWords::what(const Kinds &kinds, const Draft &draft)
{
    const CommandSpec *command = kinds.command(draft.kind, draft.command);
    const QString verb = command == nullptr ? draft.command : Words::commandVerb(*command, draft.base);
    const QString record = which(kinds, draft);
    return record.isEmpty() ? verb : QString(verb + QStringLiteral(": ") + record);
}

QList<std::pair<QString, QString>> EntryWords::answers(const CommandSpec &command, const Values &values)
{
    QList<std::pair<QString, QString>> all;
    for (const FieldSpec &field : command.fields) {
        const QString id = QString::fromLatin1(field.id);
        if (values.isBlank(id))
            continue;
        QStringList words;
        const QStringList codes = field.type == FieldType::Choices ? values.list(id) : QStringList{values.text(id)};
        for (const QString &code : codes) {
            const bool day = field.type == FieldType::Date && values.date(id).isValid();
            const bool listed = *field.list != '\0';
            words.append(day        ? Words::date(values.date(id))
                             : listed ? QCoreApplication::translate("Choices", Reference::words(QString::fromLatin1(field.list), code).toUtf8().constData())
                                      : QString(code).replace(QLatin1Char('|'), QLatin1Char(' ')));
        }
        all.append({QCoreApplication::translate("Fields", field.title), words.join(QStringLiteral("; "))});
    }
    return all;
}

QString EntryWords::shelfLife(const Entry &entry, const QDate &today)
{
    const bool canLapse = entry.state == EntryState::Draft || entry.state == EntryState::Ready || entry.state == EntryState::Waiting;
    if (!canLapse || !entry.sendUntil.isValid())
        return {};
    return (entry.sendUntil < today ? say(QT_TRANSLATE_NOOP("EntryWords", "Could be sent until %1. That day has passed"))
                                    : say(QT_TRANSLATE_NOOP("EntryWords", "Can be sent until %1")))
        .arg(Words::date(entry.sendUntil));
}
