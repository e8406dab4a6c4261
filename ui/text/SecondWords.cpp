// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/SecondWords.h"

#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace {
QString say(const char *text, int number = -1) { return QCoreApplication::translate("SecondWords", text, nullptr, number); }
} // namespace

bool SecondWords::isAsked(const Connection &connection, const KindSpec &kind, const CommandSpec &command)
{
    return connection.secondPerson.contains(QString(QString::fromLatin1(kind.id) + u'.' + QString::fromLatin1(command.id)));
}

QString SecondWords::mustAgree(bool ofFile)
{
    return ofFile ? say(QT_TRANSLATE_NOOP("SecondWords", "A second person must agree before it goes into the file: save a review file for a colleague under Second person."))
                  : say(QT_TRANSLATE_NOOP("SecondWords", "A second person must agree before it is sent: save a review file for a colleague under Second person."));
}

QString SecondWords::mustAgree(qsizetype asked, qsizetype total)
{
    if (asked == 0)
        return {};
    return asked >= total ? say(QT_TRANSLATE_NOOP("SecondWords", "A second person must agree before they are sent: save a review file for a colleague under Second person."))
                          : say(QT_TRANSLATE_NOOP("SecondWords", "A second person must agree to %1 of them before these are sent: save a review file for a colleague under Second person."))
                                .arg(Words::count(asked));
}

QString SecondWords::mustAgree(const Connection &connection, qsizetype together)
{
    if (connection.secondPersonOver <= 0 || together <= connection.secondPersonOver)
        return {};
    return say(QT_TRANSLATE_NOOP("SecondWords", "They are more than %1 at once, so a second person must agree before they are sent: save a review file for a colleague under Second person."))
        .arg(Words::count(connection.secondPersonOver));
}

QString SecondWords::reminder()
{
    return say(QT_TRANSLATE_NOOP("SecondWords", "This is a reminder and not a lock: whoever can use this computer can also change the setting."));
}

QString SecondWords::person(const Kinds &kinds, const Draft &draft, const QString &name, const QString &reference)
{
    const KindSpec *kind = kinds.kind(draft.kind);
    if (name.isEmpty() && kind != nullptr)
        return Words::recordName(*kind, name, reference, draft.target);
    const QString known = name.isEmpty() ? draft.target : name;
    return reference.isEmpty() ? known : say(QT_TRANSLATE_NOOP("SecondWords", "%1, %2")).arg(known, reference);
}

QString SecondWords::taken(const SecondPerson::Taken &taken)
{
    QStringList parts;
    if (taken.approved > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("SecondWords", "%1 agreed to %n entry(s): they are ready to leave."), taken.approved).arg(taken.name));
    if (taken.declined > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("SecondWords", "%1 declined %n entry(s): they are back in your drafts with the reason."), taken.declined).arg(taken.name));
    if (taken.changed > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("SecondWords", "%n entry(s) were changed since the review file was saved, so they still wait."), taken.changed));
    if (taken.own > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("SecondWords", "%n entry(s) were put in the outbox by the reviewer, so they still wait for somebody else."), taken.own));
    if (taken.over > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("SecondWords", "%n entry(s) no longer wait for this answer. Nothing was done with them."), taken.over));
    if (parts.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("SecondWords", "The answer says nothing about any entry. Nothing was changed.")));
    return parts.join(QLatin1Char(' '));
}

QString SecondWords::fault(const Error &error)
{
    if (error.detail == QLatin1String("otherFile"))
        return say(QT_TRANSLATE_NOOP("SecondWords", "This is not a file of a review. Nothing was changed. Choose the file that the desk saved."));
    if (error.detail == QLatin1String("newer"))
        return say(QT_TRANSLATE_NOOP("SecondWords", "This file was saved by a newer version of Provider Desk. Nothing was changed. Install the newer version."));
    if (error.detail == QLatin1String("changed"))
        return say(QT_TRANSLATE_NOOP("SecondWords", "This file is not as it was saved: something in it was changed. Nothing was taken from it. Ask for it again."));
    if (error.kind == ErrorKind::Missing && error.message.contains(QLatin1String("another desk")))
        return say(QT_TRANSLATE_NOOP("SecondWords", "This answer is to a review file that was not saved on this desk. Nothing was taken from it."));
    if (error.kind == ErrorKind::Missing)
        return say(QT_TRANSLATE_NOOP("SecondWords", "Nothing waits for a second person, so there is no review file to save."));
    if (error.kind == ErrorKind::Forbidden)
        return say(QT_TRANSLATE_NOOP("SecondWords", "Whoever asked cannot answer, and the same user name did both. Nothing was taken from it. Give the review file to a colleague."));
    return ErrorText::of(error, ErrorText::Doing::Saving).sentence();
}

QStringList SecondWords::exceptions(const Kinds &kinds, const SecondPerson::Row &row)
{
    const CommandSpec *command = kinds.command(row.draft.kind, row.draft.command);
    QStringList all;
    if (command == nullptr)
        return {say(QT_TRANSLATE_NOOP("SecondWords", "This version of the desk does not know what it asks for"))};
    for (const OutcomeSpec &outcome : command->outcomes) {
        if (row.outcome == QLatin1String(outcome.id) && *outcome.tick != '\0')
            all.append(QCoreApplication::translate("Outcomes", outcome.title));
    }
    for (const QString &rule : row.draft.ticked) {
        for (const Rule &each : command->rules) {
            if (rule != QLatin1String(each.id) || each.severity != Severity::Warn)
                continue;
            const QString words = Words::finding({rule, {}, each.severity, each.message, {}});
            all.append(words.contains(QLatin1Char('{')) ? say(QT_TRANSLATE_NOOP("SecondWords", "A warning about the date was accepted")) : words);
            break;
        }
    }
    if (command->irreversible)
        all.append(say(QT_TRANSLATE_NOOP("SecondWords", "Cannot be taken back here")));
    all.removeDuplicates();
    return all;
}

QString SecondWords::answers(const Kinds &kinds, const SecondPerson::Row &row)
{
    const CommandSpec *command = kinds.command(row.draft.kind, row.draft.command);
    QStringList parts;
    const auto all = command == nullptr ? QList<std::pair<QString, QString>>() : EntryWords::answers(*command, row.draft.values);
    for (const auto &[question, answer] : all)
        parts.append(say(QT_TRANSLATE_NOOP("SecondWords", "%1: %2")).arg(question, answer));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("SecondWords", "None")) : parts.join(QStringLiteral("; "));
}
