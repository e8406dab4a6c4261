// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FormHelp.h"

#include "app/kind/FieldVersions.h"
#include "app/kind/Review.h"
#include "ui/form/FormWords.h"
#include "ui/text/HelpText.h"
#include "ui/text/StateWords.h"
#include "ui/text/Words.h"

#include <QtCore/QRegularExpression>

namespace {
QString say(const char *text) { return QCoreApplication::translate("HelpPage", text); }

QString possible() { return say(QT_TRANSLATE_NOOP("HelpPage", "Possible")); }
QString notPossible() { return say(QT_TRANSLATE_NOOP("HelpPage", "Not possible")); }

QString closed(const QString &sentence)
{
    const bool open = !sentence.isEmpty() && !sentence.endsWith(QLatin1Char('.')) && !sentence.endsWith(QLatin1Char('?'));
    return open ? QString(sentence + QLatin1Char('.')) : sentence;
}

const FieldSpec *fieldOf(const CommandSpec &command, const char *id)
{
    const auto found = std::find_if(command.fields.cbegin(), command.fields.cend(), [id](const FieldSpec &each) { return qstrcmp(each.id, id) == 0; });
    return found == command.fields.cend() ? nullptr : &*found;
}

/// What the form says before it goes to the outbox; a day that is not given yet is called so.
QString deed(const CommandSpec &command, const FormStart &start, const Values &values, const QString &name)
{
    const QDate typed = values.date(QString::fromLatin1(command.dateField));
    const QString day = typed.isValid() ? Words::date(typed)
                                        //: Stands in the place of a date: "Withdraw Sarah Jones from the day that you enter."
                                        : say(QT_TRANSLATE_NOOP("HelpPage", "the day that you enter"));
    return Words::fill(FormWords::say(command, start.subject, "Commands", command.consequence), {{QStringLiteral("name"), name}, {QStringLiteral("date"), day}});
}

/// By the rules that the form asks, for a record of which only this is known.
QString answer(const KindSpec &kind, const CommandSpec &command, const QString &code)
{
    if (StateWords::isAllowed(kind, command, code))
        return possible();
    const bool refused = StateWords::forbidden(kind, *kind.column(QString::fromLatin1(kind.stateColumn)), code).contains(Words::commandVerb(command));
    // Where the desk's own list may be behind the service's, the form warns and the service decides.
    return refused ? notPossible() : say(QT_TRANSLATE_NOOP("HelpPage", "With a warning"));
}

QString states(const KindSpec &kind, const CommandSpec &command, const Subject &subject)
{
    const ColumnSpec *column = kind.column(QString::fromLatin1(kind.stateColumn));
    QString html;
    const QString meaning = say(QT_TRANSLATE_NOOP("HelpPage", "Meaning"));
    const QString title = FormWords::say(command, subject, "Commands", command.verb);
    const auto now = [&subject](const char *id, const QString &code, const QString &words) {
        const bool same = subject.record.text(QString::fromLatin1(id)).compare(code, Qt::CaseInsensitive) == 0;
        return same ? say(QT_TRANSLATE_NOOP("HelpPage", "%1 (now)")).arg(words) : words;
    };
    QList<QStringList> rows;
    if (column != nullptr) {
        for (const StateSpec &state : kind.states) {
            const QString code = QString::fromLatin1(state.code);
            rows.append({now(kind.stateColumn, code, Words::recordState(kind, code)), QCoreApplication::translate("States", state.meaning), answer(kind, command, code)});
        }
        if (!rows.isEmpty())
            html += HelpText::table({Words::columnTitle(*column), meaning, title}, rows);
    }
    for (const ColumnSpec &other : kind.columns) {
        const QList<StateSpec> meanings = Review::meanings(QString::fromLatin1(kind.id), QString::fromLatin1(other.id));
        rows.clear();
        for (const StateSpec &value : meanings) {
            const QString code = QString::fromLatin1(value.code);
            const bool refused = StateWords::forbidden(kind, other, code).contains(Words::commandVerb(command));
            rows.append({now(other.id, code, QCoreApplication::translate("Choices", value.title)), QCoreApplication::translate("States", value.meaning),
                         refused ? notPossible() : possible()});
        }
        if (!rows.isEmpty())
            html += HelpText::table({Words::columnTitle(other), meaning, title}, rows);
    }
    return html.isEmpty() ? html : QString(HelpText::heading(say(QT_TRANSLATE_NOOP("HelpPage", "When it is possible"))) + html);
}

QString questions(const CommandSpec &command, const FormStart &start, const Verdict &verdict)
{
    QList<HelpText::Term> terms;
    for (const FieldSpec &field : command.fields) {
        if (!isKnownTo(field, start.subject.version))
            continue;
        QStringList lines{field.required ? say(QT_TRANSLATE_NOOP("HelpPage", "An answer is needed."))
                                         : say(QT_TRANSLATE_NOOP("HelpPage", "It can be left empty."))};
        if (field.asked != nullptr)
            lines.append(say(QT_TRANSLATE_NOOP("HelpPage", "It is asked only where another answer calls for it.")));
        const QString hint = FormWords::say(command, start.subject, "Fields", field.hint);
        const bool dates = qstrcmp(field.id, command.dateField) == 0;
        lines.append(closed(dates ? FormWords::withExample(hint, verdict) : hint));
        if (dates)
            lines.append(FormWords::allowedDays(verdict));
        lines.removeAll(QString());
        terms.append({FormWords::say(command, start.subject, "Fields", field.title), lines.join(QLatin1Char('\n'))});
    }
    if (terms.isEmpty())
        return {};
    return HelpText::heading(say(QT_TRANSLATE_NOOP("HelpPage", "What is asked"))) + HelpText::terms(terms);
}

/// What is known of a rule's places before anything is typed; for the rest stand three dots.
QString sentence(const Rule &rule, const CommandSpec &command, const FormStart &start, const Values &values, const Verdict &verdict)
{
    QMap<QString, QVariant> places;
    if (rule.bounds != nullptr) {
        const DateBounds bounds = rule.bounds(start.subject, values);
        const QDate limit = bounds.earliest.isValid() ? bounds.earliest : bounds.latest;
        for (const auto &[id, day] : {std::pair("earliest", bounds.earliest), std::pair("latest", bounds.latest), std::pair("limit", limit)}) {
            if (day.isValid())
                places.insert(QString::fromLatin1(id), day);
        }
    }
    const FieldSpec *field = fieldOf(command, rule.field);
    if (field != nullptr && field->maxLength > 0)
        places.insert(QStringLiteral("limit"), field->maxLength);
    for (const Finding &finding : verdict.findings) {
        if (finding.rule == QLatin1String(rule.id) && finding.field == QLatin1String(rule.field))
            places.insert(finding.arguments);
    }
    static const QRegularExpression unknown(QStringLiteral("\\{\\w+\\}"));
    QString words = Words::fill(FormWords::say(command, start.subject, "Rules", rule.message), places);
    return words.replace(unknown, QStringLiteral("…"));
}

QString rules(const CommandSpec &command, const FormStart &start, const Values &values, const Verdict &verdict)
{
    QList<HelpText::Term> terms;
    for (const Rule &rule : command.rules) {
        QString words = closed(sentence(rule, command, start, values, verdict));
        if (words.isEmpty())
            continue;
        if (rule.severity == Severity::Warn)
            words = say(QT_TRANSLATE_NOOP("HelpPage", "%1 This is a warning: with a tick it can be sent all the same.")).arg(words);
        const FieldSpec *field = fieldOf(command, rule.field);
        const QString term = field == nullptr ? say(QT_TRANSLATE_NOOP("HelpPage", "The record")) : FormWords::say(command, start.subject, "Fields", field->title);
        const auto same = std::find_if(terms.begin(), terms.end(), [&term](const HelpText::Term &each) { return each.first == term; });
        if (same == terms.end())
            terms.append({term, words});
        else if (!same->second.split(QLatin1Char('\n')).contains(words))
            same->second += QLatin1Char('\n') + words;
    }
    if (terms.isEmpty())
        return {};
    return HelpText::heading(say(QT_TRANSLATE_NOOP("HelpPage", "What is checked")))
        + HelpText::paragraph(say(QT_TRANSLATE_NOOP("HelpPage", "The desk checks this on this computer, before anything is sent. These are the words that you meet where something is not right.")))
        + HelpText::terms(terms);
}
} // namespace

QString FormHelp::html(const KindSpec &kind, const CommandSpec &command, const FormStart &start, const Values &values, const QString &name)
{
    const Verdict verdict = check(command, values, start.subject);
    QString html = HelpText::heading(FormWords::title(command, start.subject, name), 1) + HelpText::paragraph(deed(command, start, values, name));
    if (command.irreversible)
        html += HelpText::paragraph(say(QT_TRANSLATE_NOOP("HelpPage", "Because it cannot be taken back here, the check page asks for a tick of its own.")));
    return html + states(kind, command, start.subject) + questions(command, start, verdict) + rules(command, start, values, verdict)
        + HelpText::heading(say(QT_TRANSLATE_NOOP("HelpPage", "How it works"))) + HelpText::drafts() + HelpText::heading(say(QT_TRANSLATE_NOOP("HelpPage", "Keys")))
        + HelpText::terms(HelpText::formKeys());
}
