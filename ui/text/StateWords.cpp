// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/StateWords.h"

#include "app/kind/Review.h"
#include "ui/text/Words.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("StateWords", text); }
QString meaning(const StateSpec &state) { return *state.meaning == '\0' ? QString() : QCoreApplication::translate("States", state.meaning); }
QString becomes(const QStringList &words)
{
    return words.isEmpty() ? say(QT_TRANSLATE_NOOP("StateWords", "It does not become anything else."))
                           : say(QT_TRANSLATE_NOOP("StateWords", "Can become: %1")).arg(words.join(QLatin1String(", ")));
}

/// Whether the rules that the forms ask refuse it for this value alone: of a record of which nothing else is known.
bool isForbidden(const CommandSpec &command, const char *column, const QString &value)
{
    Subject subject;
    subject.now = QDateTime(QDate(2000, 1, 1), QTime(12, 0), Qt::UTC);
    subject.record.set(QString::fromLatin1(column), value);
    const QList<Finding> findings = standing(command, subject);
    return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity == Severity::Block && finding.rule.startsWith(QLatin1String("status."));
    });
}
} // namespace

bool StateWords::isAllowed(const KindSpec &kind, const CommandSpec &command, const QString &code)
{
    return (command.allowedFrom.isEmpty() || command.allowedFrom.contains(code)) && !isForbidden(command, kind.stateColumn, code);
}

bool StateWords::isStillToCome(const KindSpec &kind, const CommandSpec &command, const QString &code)
{
    if (kind.state(code) == nullptr)
        return true;
    if (command.expectedStates.contains(code))
        return false; // it has been done: what would have to come first is that it is undone
    QStringList reached{code};
    for (qsizetype place = 0; place < reached.size(); ++place) {
        if (isAllowed(kind, command, reached.at(place)))
            return true;
        const StateSpec *state = kind.state(reached.at(place));
        for (const QString &next : state == nullptr ? QStringList() : state->leadsTo) {
            if (!reached.contains(next))
                reached.append(next);
        }
    }
    return false;
}

QStringList StateWords::allowed(const KindSpec &kind, const QString &code)
{
    QStringList verbs;
    for (const CommandSpec &command : kind.commands) {
        if (isAllowed(kind, command, code))
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

QStringList StateWords::forbidden(const KindSpec &kind, const ColumnSpec &column, const QString &value)
{
    QStringList verbs;
    for (const CommandSpec &command : kind.commands) {
        if (isForbidden(command, column.id, column.type == ColumnType::State ? value : value.toLower()))
            verbs.append(Words::commandVerb(command));
    }
    return verbs;
}

QStringList StateWords::nextValues(const StateSpec &value)
{
    QStringList words;
    for (const QString &code : value.leadsTo)
        words.append(QCoreApplication::translate("Choices", code.toUtf8().constData()));
    return words;
}

QString StateWords::tip(const KindSpec &kind, const ColumnSpec &column, const QVariant &value)
{
    if (Words::isBlank(value))
        return {};
    if (column.type != ColumnType::State) {
        const QList<StateSpec> all = Review::meanings(QString::fromLatin1(kind.id), QString::fromLatin1(column.id));
        for (const StateSpec &one : all) {
            if (value.toString().compare(QLatin1String(one.code), Qt::CaseInsensitive) != 0)
                continue;
            QStringList lines{meaning(one), becomes(nextValues(one))};
            if (const QStringList verbs = forbidden(kind, column, value.toString()); !verbs.isEmpty())
                lines.append(say(QT_TRANSLATE_NOOP("StateWords", "Not possible: %1")).arg(verbs.join(QLatin1String(", "))));
            return lines.join(QLatin1Char('\n'));
        }
        return {};
    }
    const StateSpec *state = kind.state(value.toString());
    if (state == nullptr)
        return say(QT_TRANSLATE_NOOP("StateWords", "A state that this version of the desk does not know. It is shown as it came."));
    QStringList lines{meaning(*state), becomes(next(kind, *state))};
    const QStringList verbs = allowed(kind, QString::fromLatin1(state->code));
    if (!kind.commands.isEmpty())
        lines.append(verbs.isEmpty() ? say(QT_TRANSLATE_NOOP("StateWords", "Nothing can be done with it here."))
                                     : say(QT_TRANSLATE_NOOP("StateWords", "What can be done: %1")).arg(verbs.join(QLatin1String(", "))));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}
