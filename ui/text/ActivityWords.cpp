// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ActivityWords.h"

#include "app/kind/Outcomes.h"
#include "ui/text/EntryWords.h"
#include "ui/text/FaultWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace {
QString say(const char *text, int number = -1) { return QCoreApplication::translate("ActivityWords", text, nullptr, number); }

struct Of {
    const char *action;
    const char *words;
};

/// Those that are no step of an entry; the steps have their words in EntryWords.
const Of deskActions[] = {
    {"backup", QT_TRANSLATE_NOOP("ActivityWords", "A copy of the outbox was made")},
    {"restored", QT_TRANSLATE_NOOP("ActivityWords", "The outbox was restored from a copy")},
    {"exported", QT_TRANSLATE_NOOP("ActivityWords", "The activity record was saved as a file")},
    {"removedConnection", QT_TRANSLATE_NOOP("ActivityWords", "A connection was removed from this desk")},
};

struct CodeTitle {
    const char *id;
    const char *title;
};
const CodeTitle deskCodes[] = {
    {"copy", QT_TRANSLATE_NOOP("ActivityWords", "Copy")},
    {"aside", QT_TRANSLATE_NOOP("ActivityWords", "Set aside as")},
    {"entries", QT_TRANSLATE_NOOP("ActivityWords", "Entries")},
    {"unsure", QT_TRANSLATE_NOOP("ActivityWords", "To be checked")},
    {"lines", QT_TRANSLATE_NOOP("ActivityWords", "Lines")},
    {"fingerprint", QT_TRANSLATE_NOOP("ActivityWords", "Closing fingerprint")},
};

/// Enough to compare two lines by eye; the file has the whole.
QString shortened(const QString &text)
{
    const QString mark = QStringLiteral("hmac-sha256:");
    return text.startsWith(mark) ? say(QT_TRANSLATE_NOOP("ActivityWords", "fingerprint %1…")).arg(text.mid(mark.size(), 8)) : text;
}
} // namespace

QString ActivityWords::when(const ActivityLine &line) { return Words::second(line.at); }

QString ActivityWords::whenThere(const ActivityLine &line)
{
    const QTimeZone zone(line.zone.toLatin1());
    const QDateTime there = line.at.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    const QString seconds = Words::locale().toString(there.time(), QStringLiteral("HH:mm:ss"));
    const int minutes = there.offsetFromUtc() / 60;
    QString offset = QStringLiteral("UTC");
    if (minutes != 0) {
        offset += QString(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+")) + QString::number(std::abs(minutes) / 60);
        if (minutes % 60 != 0)
            offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    return say(QT_TRANSLATE_NOOP("ActivityWords", "%1 at %2, %3")).arg(Words::date(there.date()), seconds, offset);
}

QString ActivityWords::action(const ActivityLine &line)
{
    if (line.entry == 0) {
        for (const Of &each : deskActions) {
            if (line.action == QLatin1String(each.action))
                return say(each.words);
        }
        return line.action;
    }
    if (line.action == QLatin1String("restored"))
        return say(QT_TRANSLATE_NOOP("ActivityWords", "Restored from a copy: it may have gone meanwhile, so it is checked"));
    const QString words = EntryWords::note(line.action, entryStateFromName(line.state));
    if (line.action == QLatin1String("sending") && line.attempt > 0)
        return say(QT_TRANSLATE_NOOP("ActivityWords", "Attempt %1: %2")).arg(line.attempt).arg(words);
    return words;
}

QString ActivityWords::command(const Core &core, const QString &kind, const QString &command)
{
    const CommandSpec *spec = core.kinds().command(kind, command);
    return spec == nullptr ? command : Words::commandVerb(*spec);
}

QString ActivityWords::command(const Core &core, const ActivityLine &line)
{
    const KindSpec *kind = core.kinds().kind(line.kind);
    const CommandSpec *spec = core.kinds().command(line.kind, line.command);
    if (kind == nullptr || spec == nullptr)
        return line.command;
    return Words::commandVerb(*spec, Outcomes::exampleOf(*kind, *spec, line.codes.value(ActivityLine::outcome).toString()));
}

QList<std::pair<ActivityQuery::Act, QString>> ActivityWords::outcomes(const Core &core)
{
    QList<std::pair<ActivityQuery::Act, QString>> all;
    for (const KindSpec &kind : core.kinds().all()) {
        for (const CommandSpec &command : kind.commands) {
            for (const OutcomeSpec &outcome : command.outcomes) {
                const QString id = QString::fromLatin1(outcome.id);
                const QString words = Words::commandVerb(command, Outcomes::exampleOf(kind, command, id));
                if (words != Words::commandVerb(command))
                    all.append(std::pair(ActivityQuery::Act{QString::fromLatin1(kind.id), QString::fromLatin1(command.id), id}, words));
            }
        }
    }
    return all;
}

QList<ActivityQuery::Act> ActivityWords::called(const Core &core, const QString &text)
{
    QList<ActivityQuery::Act> acts;
    const auto all = outcomes(core);
    for (const auto &[act, words] : all) {
        if (words.compare(text.simplified(), Qt::CaseInsensitive) == 0)
            acts.append(act);
    }
    return acts;
}

QString ActivityWords::answer(const ActivityLine &line)
{
    const QString words = FaultWords::of(line.words);
    if (line.status == 0)
        return words;
    const QString status = QString::number(line.status);
    return words.isEmpty() ? status : say(QT_TRANSLATE_NOOP("ActivityWords", "%1: %2")).arg(status, words);
}

QString ActivityWords::connection(const Core &core, const QString &id)
{
    if (id.isEmpty())
        return {};
    const QList<Connection> all = core.connections();
    for (const Connection &each : all) {
        if (each.id == id)
            return each.name;
    }
    return say(QT_TRANSLATE_NOOP("ActivityWords", "%1 (removed)")).arg(id);
}

QString ActivityWords::details(const Core &core, const ActivityLine &line)
{
    QStringList parts;
    if (const CommandSpec *command = core.kinds().command(line.kind, line.command)) {
        QMap<QString, QVariant> codes = line.codes.toVariantMap();
        Values values;
        for (auto it = codes.begin(); it != codes.end(); ++it)
            values.set(it.key(), it->toString().startsWith(QLatin1String("hmac-")) ? QVariant(shortened(it->toString())) : *it);
        const auto answers = EntryWords::answers(*command, values);
        for (const auto &[title, words] : answers)
            parts.append(say(QT_TRANSLATE_NOOP("ActivityWords", "%1: %2")).arg(title, words));
        return parts.join(QStringLiteral("; "));
    }
    for (const CodeTitle &each : deskCodes) {
        const QString id = QString::fromLatin1(each.id);
        if (!line.codes.contains(id))
            continue;
        const QVariant value = line.codes.value(id).toVariant();
        parts.append(say(QT_TRANSLATE_NOOP("ActivityWords", "%1: %2")).arg(say(each.title), value.toString()));
    }
    return parts.join(QStringLiteral("; "));
}

QString ActivityWords::found(const ActivityCheck &check)
{
    const QString at = Words::count(check.at);
    switch (check.found) {
    case ActivityCheck::Found::Whole:
        return say(QT_TRANSLATE_N_NOOP("ActivityWords", "The record is whole: %n line(s), each as it was written, none missing."), int(check.lines));
    case ActivityCheck::Found::Changed:
        return say(QT_TRANSLATE_NOOP("ActivityWords", "Line %1 was changed after it was written, or a line before it. The lines before line %1 are as they were written.")).arg(at);
    case ActivityCheck::Found::Cut:
        return say(QT_TRANSLATE_N_NOOP("ActivityWords", "%n line(s) before line %1 were cut out. The lines before them are as they were written."), int(check.missing)).arg(at);
    case ActivityCheck::Found::EndCut:
        return say(QT_TRANSLATE_N_NOOP("ActivityWords", "%n line(s) were cut off the end, after line %1. The lines up to there are as they were written."), int(check.missing)).arg(at);
    }
    return {};
}
