// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in an entry's way, and what took it away.
#include "ui/text/EntryWords.h"

#include "app/Bulk.h"
#include "ui/text/BatchWords.h"
#include "ui/text/ServerWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace {
QString say(const char *text) { return QCoreApplication::translate("EntryWords", text); }

bool open(EntryState state)
{
    return state != EntryState::Draft && state != EntryState::Done && state != EntryState::Dropped;
}
} // namespace

QStringList EntryWords::against(const Kinds &kinds, const DraftLook &draft)
{
    QStringList sentences;
    if (draft.stay)
        sentences.append(stays({*draft.stay}));
    const CommandSpec *command = kinds.command(draft.entry.draft.kind, draft.entry.draft.command);
    if (command == nullptr)
        return sentences;
    Subject subject;
    subject.record = draft.record;
    for (Finding finding : draft.against) {
        if (command->wording != nullptr)
            finding.message = command->wording(subject, finding.message);
        const QString words = BatchWords::reason(*command, finding);
        sentences.append(words.endsWith(QLatin1Char('.')) ? words : QString(words + QLatin1Char('.')));
    }
    sentences.removeDuplicates();
    return sentences;
}

QString EntryWords::whatNext(const Entry &entry, const Scene &scene)
{
    QStringList sentences{waits(entry, scene)};
    if (entry.state == EntryState::Rejected) {
        const ServerWords own = ServerWords::of(entry.lastError, scene.service);
        sentences = {own.title, own.next};
    }
    sentences.removeAll(QString());
    for (QString &each : sentences) {
        if (!each.endsWith(QLatin1Char('.')))
            each += QLatin1Char('.');
    }
    return sentences.join(QLatin1Char(' '));
}

QString EntryWords::curedSince(const Kinds &kinds, const Entry &entry, const QStringList &cures, const QList<Entry> &others)
{
    for (const Entry &other : others) {
        const CommandSpec *command = kinds.command(other.draft.kind, other.draft.command);
        const bool cured = command != nullptr && other.state == EntryState::Done && cures.contains(other.draft.command)
            && other.draft.target == entry.draft.target && other.draft.connection == entry.draft.connection && other.changedAt >= entry.changedAt;
        if (cured)
            return say(QT_TRANSLATE_NOOP("EntryWords", "%1 accepted %2. You can send this again.")).arg(Words::commandNoun(*command, other.draft.base), Words::instant(other.changedAt));
    }
    return {};
}

QStringList EntryWords::lapsed(const CommandSpec &command, const Entry &entry)
{
    QStringList sentences;
    if (entry.lastError.detail != QLatin1String("rules") || open(entry.state))
        return sentences;
    for (const FieldError &fault : entry.lastError.fields) {
        for (const Rule &rule : command.rules) {
            if (fault.message != QLatin1String(rule.id) || (!fault.field.isEmpty() && fault.field != QLatin1String(rule.field)))
                continue;
            Finding finding{fault.message, fault.field, rule.severity, rule.message, {}};
            const QString words = Words::finding(finding);
            // Days and numbers were worked out when it was checked; opened, the form says them.
            const QString later = fault.field.isEmpty() ? say(QT_TRANSLATE_NOOP("EntryWords", "A rule stands in the way. Open it to see which."))
                                                        : say(QT_TRANSLATE_NOOP("EntryWords", "The date can no longer be sent. Open it to see which days can."));
            sentences.append(words.contains(QLatin1Char('{')) ? later : words);
            break;
        }
    }
    sentences.removeDuplicates();
    return sentences;
}
