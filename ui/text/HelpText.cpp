// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/HelpText.h"

#include "app/kind/Review.h"
#include "ui/Theme.h"
#include "ui/text/StateWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace {
QString say(const char *text) { return QCoreApplication::translate("HelpPage", text); }
QString orNothing(const QStringList &words, const char *nothing) { return words.isEmpty() ? say(nothing) : words.join(QStringLiteral(", ")); }
} // namespace

QString HelpText::look(const QPalette &palette)
{
    return QStringLiteral("h1 { margin-top: 0px; margin-bottom: 8px } h2 { margin-top: 20px; margin-bottom: 6px } p { margin-top: 5px; margin-bottom: 5px }"
                          "table { border-collapse: collapse } th { color: %2; font-weight: normal } td, th { border-bottom: 1px solid %1 }")
        .arg(Theme::separator(palette).name(), Theme::dimmed(palette).name());
}

QString HelpText::heading(const QString &text, int level) { return QStringLiteral("<h%1>%2</h%1>").arg(level).arg(text.toHtmlEscaped()); }

QString HelpText::paragraph(const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString HelpText::terms(const QList<Term> &terms)
{
    QString rows;
    for (const auto &[term, meaning] : terms) {
        // A meaning of several lines keeps them.
        const QString words = meaning.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        rows += QStringLiteral("<tr><td width=\"24%\"><b>%1</b></td><td>%2</td></tr>").arg(term.toHtmlEscaped(), words);
    }
    return QStringLiteral("<table width=\"99%\" cellspacing=\"0\" cellpadding=\"6\">%1</table><p></p>").arg(rows);
}

QString HelpText::table(const QStringList &titles, const QList<QStringList> &rows)
{
    QString head;
    for (const QString &title : titles)
        head += QStringLiteral("<th align=\"left\">%1</th>").arg(title.toHtmlEscaped());
    QString body;
    for (const QStringList &row : rows) {
        QString cells;
        for (const QString &cell : row)
            cells += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        body += QStringLiteral("<tr>%1</tr>").arg(cells);
    }
    return QStringLiteral("<table width=\"99%\" cellspacing=\"0\" cellpadding=\"6\"><thead><tr>%1</tr></thead>%2</table><p></p>").arg(head, body);
}

QString HelpText::kind(const KindSpec &kind)
{
    if (kind.states.isEmpty() && kind.commands.isEmpty())
        return {};
    QString html = heading(say(QT_TRANSLATE_NOOP("HelpPage", "%1 (%2)")).arg(Words::kindTitle(kind), Words::serviceName(QString::fromLatin1(kind.service))));
    QList<QStringList> rows;
    for (const StateSpec &state : kind.states) {
        const QString code = QString::fromLatin1(state.code);
        rows.append({Words::recordState(kind, code), QCoreApplication::translate("States", state.meaning),
                     orNothing(StateWords::next(kind, state), QT_TRANSLATE_NOOP("HelpPage", "Nothing else")),
                     orNothing(StateWords::allowed(kind, code), QT_TRANSLATE_NOOP("HelpPage", "Nothing"))});
    }
    const ColumnSpec *column = kind.column(QString::fromLatin1(kind.stateColumn));
    const QString meaning = say(QT_TRANSLATE_NOOP("HelpPage", "Meaning"));
    const QString becomes = say(QT_TRANSLATE_NOOP("HelpPage", "Can become"));
    if (!rows.isEmpty())
        html += table({column == nullptr ? say(QT_TRANSLATE_NOOP("HelpPage", "State")) : Words::columnTitle(*column), meaning, becomes,
                       say(QT_TRANSLATE_NOOP("HelpPage", "What can be done"))}, rows);
    for (const ColumnSpec &other : kind.columns) {
        const QList<StateSpec> meanings = Review::meanings(QString::fromLatin1(kind.id), QString::fromLatin1(other.id));
        rows.clear();
        for (const StateSpec &value : meanings) {
            rows.append({QCoreApplication::translate("Choices", value.title), QCoreApplication::translate("States", value.meaning),
                         orNothing(StateWords::nextValues(value), QT_TRANSLATE_NOOP("HelpPage", "Nothing else")),
                         orNothing(StateWords::forbidden(kind, other, QString::fromLatin1(value.code)), QT_TRANSLATE_NOOP("HelpPage", "Nothing"))});
        }
        if (!rows.isEmpty())
            html += table({Words::columnTitle(other), meaning, becomes, say(QT_TRANSLATE_NOOP("HelpPage", "What it rules out"))}, rows);
    }
    QList<Term> commands;
    for (const CommandSpec &command : kind.commands) {
        QStringList from;
        for (const StateSpec &state : kind.states) {
            if (StateWords::isAllowed(kind, command, QString::fromLatin1(state.code)))
                from.append(Words::recordState(kind, QString::fromLatin1(state.code)));
        }
        const bool any = from.isEmpty() || from.size() == kind.states.size();
        QString when = any ? say(QT_TRANSLATE_NOOP("HelpPage", "from any state"))
                           : say(QT_TRANSLATE_NOOP("HelpPage", "possible from: %1")).arg(from.join(QStringLiteral(", ")));
        if (command.irreversible)
            when += QStringLiteral(". ") + say(QT_TRANSLATE_NOOP("HelpPage", "It cannot be taken back here"));
        commands.append({Words::commandVerb(command), when});
    }
    if (!commands.isEmpty())
        html += paragraph(QString()) + paragraph(say(QT_TRANSLATE_NOOP("HelpPage", "What can be done:"))) + terms(commands);
    return html;
}

QString HelpText::drafts()
{
    return paragraph(say(QT_TRANSLATE_NOOP("HelpPage", "A form keeps what you type as a draft. Put in outbox releases it: it waits a moment in which you can take it back, "
                                                       "then it is sent by itself. Nothing is sent that you did not put in the outbox.")))
        + paragraph(say(QT_TRANSLATE_NOOP("HelpPage", "Just before sending, the record is read again. If it changed in a way that matters, that entry stops and you decide.")))
        + paragraph(say(QT_TRANSLATE_NOOP("HelpPage", "If no answer came back, the desk does not send again: it reads the record to find out what happened.")));
}

QList<HelpText::Term> HelpText::formKeys()
{
    const std::pair<const char *, const char *> keys[] = {
        {QT_TRANSLATE_NOOP("HelpPage", "F1"), QT_TRANSLATE_NOOP("HelpPage", "In a form: its help, and from the help back to the form")},
        {QT_TRANSLATE_NOOP("HelpPage", "Ctrl+Enter"), QT_TRANSLATE_NOOP("HelpPage", "In a form: go on to the check page, then put in the outbox")},
        {QT_TRANSLATE_NOOP("HelpPage", "Ctrl+S"), QT_TRANSLATE_NOOP("HelpPage", "In a form: save the draft")},
        {QT_TRANSLATE_NOOP("HelpPage", "F8, Shift+F8"), QT_TRANSLATE_NOOP("HelpPage", "In a form: next or previous error")},
        {QT_TRANSLATE_NOOP("HelpPage", "Alt and an underlined letter"), QT_TRANSLATE_NOOP("HelpPage", "Press that button or go to that field")},
        {QT_TRANSLATE_NOOP("HelpPage", "Esc"), QT_TRANSLATE_NOOP("HelpPage", "Close the form. What you typed is kept")},
    };
    QList<Term> terms;
    for (const auto &[key, what] : keys)
        terms.append({say(key), say(what)});
    return terms;
}
