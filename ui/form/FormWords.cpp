// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FormWords.h"

#include "ui/text/BatchWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace {
QString inWords(const char *text) { return QCoreApplication::translate("FormWords", text); }
} // namespace

QString FormWords::say(const CommandSpec &command, const Subject &subject, const char *context, const char *text)
{
    if (*text == '\0')
        return {};
    return QCoreApplication::translate(context, command.wording == nullptr ? text : command.wording(subject, text));
}

QString FormWords::title(const CommandSpec &command, const Subject &subject, const QString &name)
{
    const QString verb = say(command, subject, "Commands", command.verb);
    // One verb takes the name as its object; several words already have theirs.
    return verb.contains(QLatin1Char(' ')) ? inWords(QT_TRANSLATE_NOOP("FormWords", "%1: %2")).arg(verb, name)
                                           : inWords(QT_TRANSLATE_NOOP("FormWords", "%1 %2")).arg(verb, name);
}

QString FormWords::checkTitle(const CommandSpec &command, const Subject &subject, const QString &name)
{
    QString act = title(command, subject, name);
    act.replace(0, 1, Words::locale().toLower(act.left(1)));
    return inWords(QT_TRANSLATE_NOOP("FormWords", "Check before you send: %1")).arg(act);
}

QString FormWords::consequence(const CommandSpec &command, const Subject &subject, const Values &values, const QString &name)
{
    QMap<QString, QVariant> places{{QStringLiteral("name"), name}};
    const QDate day = values.date(QString::fromLatin1(command.dateField));
    if (day.isValid())
        places.insert(QStringLiteral("date"), day);
    return Words::fill(say(command, subject, "Commands", command.consequence), places);
}

QString FormWords::whatFollows(const CommandSpec &command, const Subject &subject, const Values &values)
{
    const QString sentence = consequence(command, subject, values, QString());
    const qsizetype end = sentence.indexOf(QLatin1String(". "));
    return end < 0 ? QString() : sentence.mid(end + 2);
}

QString FormWords::sentence(const CommandSpec &command, const Subject &subject, const Finding &finding, const QString &field)
{
    QMap<QString, QVariant> places = finding.arguments;
    places.insert(QStringLiteral("field"), field);
    return Words::fill(say(command, subject, "Rules", finding.message), places);
}

QString FormWords::name(const KindSpec &kind, const FormStart &start)
{
    QString name = start.subject.record.text(QString::fromLatin1(kind.nameColumn));
    if (name.isEmpty() && !start.detail.entries.isEmpty())
        name = start.detail.entries.constFirst().name;
    const QString apart = QString::fromLatin1(kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed();
    return Words::recordNameWithin(kind, name, start.subject.record.text(apart), start.draft.target);
}

QString FormWords::present(const FieldSpec &field, const Values &record)
{
    return field.type == FieldType::Choice ? BatchWords::answer(field, record) : QString();
}

QString FormWords::subtitle(const KindSpec &kind, const Values &record)
{
    QStringList parts;
    const QStringList columns = QString::fromLatin1(kind.subtitle).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &column : columns) {
        const QString id = column.trimmed();
        const ColumnSpec *spec = kind.column(id);
        if (spec != nullptr && !record.isBlank(id))
            parts.append(inWords(QT_TRANSLATE_NOOP("FormWords", "%1 %2")).arg(Words::columnTitle(*spec), Words::cell(kind, *spec, record.value(id), true)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString FormWords::withExample(const QString &hint, const Verdict &verdict)
{
    static const QRegularExpression example(QStringLiteral("\\b(\\d{1,2}) (\\d{1,2}) (\\d{4})\\b"));
    const auto found = example.match(hint);
    const QDate given(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
    const bool possible = (!verdict.earliest.isValid() || given >= verdict.earliest) && (!verdict.latest.isValid() || given <= verdict.latest);
    if (!found.hasMatch() || possible)
        return hint;
    const QDate day = verdict.latest.isValid() ? verdict.latest : verdict.earliest;
    QString words = hint;
    return words.replace(found.capturedStart(), found.capturedLength(), QStringLiteral("%1 %2 %3").arg(day.day()).arg(day.month()).arg(day.year()));
}

QString FormWords::allowedDays(const Verdict &verdict)
{
    if (verdict.noDatePossible)
        return inWords(QT_TRANSLATE_NOOP("FormWords", "No date is possible now."));
    const QString earliest = Words::date(verdict.earliest);
    const QString latest = Words::date(verdict.latest);
    if (verdict.earliest.isValid() && verdict.latest.isValid())
        return verdict.earliest == verdict.latest ? inWords(QT_TRANSLATE_NOOP("FormWords", "Only %1 is possible.")).arg(latest)
                                                  : inWords(QT_TRANSLATE_NOOP("FormWords", "It can be from %1 to %2.")).arg(earliest, latest);
    if (verdict.earliest.isValid())
        return inWords(QT_TRANSLATE_NOOP("FormWords", "It can be %1 or later.")).arg(earliest);
    if (verdict.latest.isValid())
        return inWords(QT_TRANSLATE_NOOP("FormWords", "It can be %1 or earlier.")).arg(latest);
    return {};
}
