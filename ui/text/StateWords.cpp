// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/StateWords.h"

#include "app/kind/Review.h"
#include "ui/text/Words.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("StateWords", text); }
QString meaning(const StateSpec &state) { return *state.meaning == '\0' ? QString() : QCoreApplication::translate("States", state.meaning); }
} // namespace

QStringList StateWords::allowed(const KindSpec &kind, const QString &code)
{
    QStringList verbs;
    for (const CommandSpec &command : kind.commands) {
        if (command.allowedFrom.isEmpty() || command.allowedFrom.contains(code))
            verbs.append(Words::commandVerb(command));
    }
    return verbs;
}

QStringList StateWords::next(const KindSpec &kind, const StateSpec &state)
{
    QStringList words;
    for (const QString &code : state.leadsTo)
        words.append(Words::recordState(kind, code));
    return words;
}

QString StateWords::tip(const KindSpec &kind, const ColumnSpec &column, const QVariant &value)
{
    if (Words::isBlank(value))
        return {};
    if (column.type != ColumnType::State) {
        const QList<StateSpec> all = Review::meanings(QString::fromLatin1(kind.id), QString::fromLatin1(column.id));
        for (const StateSpec &one : all) {
            if (value.toString().compare(QLatin1String(one.code), Qt::CaseInsensitive) == 0)
                return meaning(one);
        }
        return {};
    }
    const StateSpec *state = kind.state(value.toString());
    if (state == nullptr)
        return say(QT_TRANSLATE_NOOP("StateWords", "A state that this version of the desk does not know. It is shown as it came."));
    QStringList lines{meaning(*state)};
    const QStringList becomes = next(kind, *state);
    lines.append(becomes.isEmpty() ? say(QT_TRANSLATE_NOOP("StateWords", "It does not become anything else."))
                                   : say(QT_TRANSLATE_NOOP("StateWords", "Can become: %1")).arg(becomes.join(QLatin1String(", "))));
    const QStringList verbs = allowed(kind, QString::fromLatin1(state->code));
    if (!kind.commands.isEmpty())
        lines.append(verbs.isEmpty() ? say(QT_TRANSLATE_NOOP("StateWords", "Nothing can be done with it here."))
                                     : say(QT_TRANSLATE_NOOP("StateWords", "What can be done: %1")).arg(verbs.join(QLatin1String(", "))));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}
