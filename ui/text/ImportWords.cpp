// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ImportWords.h"

#include "ui/text/ErrorText.h"
#include "ui/text/FaultWords.h"
#include "ui/text/Words.h"

#include "app/kind/Reference.h"

#include <QtCore/QCoreApplication>

namespace {
using Role = ColumnUse::Role;

QString say(const char *text) { return QCoreApplication::translate("ImportWords", text); }

QString fieldTitle(const FieldSpec &field) { return QCoreApplication::translate("Fields", field.title); }

const FieldSpec *fieldOf(const CommandSpec *command, const QString &id)
{
    if (command == nullptr)
        return nullptr;
    const auto found = std::find_if(command->fields.begin(), command->fields.end(), [&id](const FieldSpec &each) { return id == QLatin1String(each.id); });
    return found == command->fields.end() ? nullptr : &*found;
}

/// Columns by which a row names its record: each match, then what stands with it.
QStringList identities(const KindSpec &kind)
{
    QStringList all;
    const auto add = [&all](const char *id) {
        if (*id != '\0' && !all.contains(QLatin1String(id)))
            all.append(QString::fromLatin1(id));
    };
    for (const MatchSpec &match : kind.matches)
        add(match.column);
    for (const MatchSpec &match : kind.matches)
        add(match.with);
    return all;
}

QString format(const FileLook &look)
{
    if (look.path.isEmpty())
        return say(QT_TRANSLATE_NOOP("ImportWords", "Pasted cells"));
    if (look.format == QLatin1String("xlsx"))
        return say(QT_TRANSLATE_NOOP("ImportWords", "Workbook, first sheet"));
    if (look.delimiter == QLatin1Char(';'))
        return say(QT_TRANSLATE_NOOP("ImportWords", "Semicolon-separated text"));
    if (look.delimiter == QLatin1Char('\t'))
        return say(QT_TRANSLATE_NOOP("ImportWords", "Tab-separated text"));
    return say(QT_TRANSLATE_NOOP("ImportWords", "Comma-separated text"));
}
} // namespace

QString ImportWords::column(const KindSpec &kind, const QString &id)
{
    const ColumnSpec *spec = kind.column(id);
    if (spec != nullptr && *spec->title != '\0')
        return Words::columnTitle(*spec);
    for (const MatchSpec &match : kind.matches) {
        if (id == QLatin1String(match.column) && *match.alsoCalled != '\0')
            return QCoreApplication::translate("Columns", QByteArray(match.alsoCalled).split(',').constFirst().trimmed().constData());
    }
    return id == QLatin1String("id") ? say(QT_TRANSLATE_NOOP("ImportWords", "ID")) : id;
}

QString ImportWords::use(const KindSpec &kind, const CommandSpec *command, const ColumnUse &use)
{
    switch (use.role) {
    case Role::Ignored:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Not used"));
    case Role::Identifies:
        //: %1 is a column that says which record a row is about, "TRN"
        return say(QT_TRANSLATE_NOOP("ImportWords", "Who it is: %1"))
            .arg(use.id == QLatin1String("any") ? say(QT_TRANSLATE_NOOP("ImportWords", "any ID")) : column(kind, use.id));
    case Role::Answers:
        if (const FieldSpec *field = fieldOf(command, use.id))
            return fieldTitle(*field);
        return use.id;
    case Role::Describes:
        return column(kind, use.id);
    }
    return {};
}

QList<ColumnUse> ImportWords::uses(const KindSpec &kind, const CommandSpec *command)
{
    QList<ColumnUse> all{{}};
    const QStringList naming = identities(kind);
    if (command != nullptr) {
        for (const QString &id : naming)
            all.append({Role::Identifies, id});
        all.append({Role::Identifies, QStringLiteral("any")});
        for (const FieldSpec &field : command->fields)
            all.append({Role::Answers, QString::fromLatin1(field.id)});
        return all;
    }
    for (const QString &id : naming)
        all.append({Role::Describes, id});
    for (const ColumnSpec &spec : kind.columns) {
        const QString id = QString::fromLatin1(spec.id);
        // An instant (when it was last fetched) is the desk's own to say, and nothing that stands in a file.
        if (*spec.title != '\0' && *spec.lookup.kind == '\0' && spec.type != ColumnType::Instant && !naming.contains(id))
            all.append({Role::Describes, id});
    }
    return all;
}

QHash<QString, QString> ImportWords::titles(const KindSpec &kind, const CommandSpec *command)
{
    QHash<QString, QString> all;
    for (const ColumnSpec &spec : kind.columns) {
        if (*spec.title != '\0')
            all.insert(QString::fromLatin1(spec.id), Words::columnTitle(spec));
    }
    const QStringList naming = identities(kind);
    for (const QString &id : naming)
        all.insert(id, column(kind, id));
    if (command != nullptr) {
        for (const FieldSpec &field : command->fields) {
            const QString id = QString::fromLatin1(field.id);
            all.insert(naming.contains(id) ? FileWords::answer(id) : id, fieldTitle(field));
        }
    }
    return all;
}

FileWords ImportWords::words(const KindSpec &kind, const CommandSpec *command)
{
    FileWords words;
    const QHash<QString, QString> known = titles(kind, command);
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        words.columns.insert(it.key(), {it.value()});
    if (command != nullptr)
        words.columns.insert(QStringLiteral("any"), {say(QT_TRANSLATE_NOOP("ImportWords", "Any ID"))});
    const auto choice = [&words](const char *context, const QByteArray &title) {
        const QString translated = QCoreApplication::translate(context, title.constData());
        if (translated != QString::fromUtf8(title))
            words.choices[QString::fromUtf8(title)].append(translated);
    };
    for (const StateSpec &state : kind.states)
        choice("States", state.title);
    const auto list = [&choice](const char *id) {
        const QList<Choice> all = *id == '\0' ? QList<Choice>() : Reference::choices(QString::fromLatin1(id));
        for (const Choice &each : all)
            choice("Choices", each.title.toUtf8());
    };
    for (const ColumnSpec &spec : kind.columns)
        list(spec.list);
    if (command != nullptr) {
        for (const FieldSpec &field : command->fields)
            list(field.list);
    }
    return words;
}

QString ImportWords::recognised(const FileLook &look)
{
    QStringList parts{format(look)};
    if (!look.encoding.isEmpty() && !look.path.isEmpty())
        parts.append(look.encoding);
    parts.append(QCoreApplication::translate("ImportWords", "%n row(s)", nullptr, int(look.lines)));
    return parts.join(QStringLiteral(", "));
}

QStringList ImportWords::remarks(const KindSpec &kind, const FileLook &look)
{
    QStringList all;
    for (const FileSpec &file : kind.files) {
        if (look.shape == QLatin1String(file.id))
            all.append(say(QT_TRANSLATE_NOOP("ImportWords", "This is %1.")).arg(QCoreApplication::translate("Files", file.title)));
    }
    if (look.broughtInAt.isValid())
        all.append(say(QT_TRANSLATE_NOOP("ImportWords", "The same content was brought in on %1. What is in the outbox already is not put there a second time."))
                       .arg(Words::instant(look.broughtInAt)));
    if (look.encodingGuessed)
        all.append(say(QT_TRANSLATE_NOOP("ImportWords", "The file does not say how its letters are written, so this is a guess. Look at names with marks, such as ā or é.")));
    if (!look.hasHeaders)
        all.append(say(QT_TRANSLATE_NOOP("ImportWords", "There are no headers, so the columns were told by what is in them.")));
    if (look.headerRow > 0)
        all.append(say(QT_TRANSLATE_NOOP("ImportWords", "The headers are in row %1. What stands above them is left out.")).arg(look.headerLine));
    if (!look.rememberedAs.isEmpty())
        all.append(say(QT_TRANSLATE_NOOP("ImportWords", "The columns are used as you kept them under “%1”.")).arg(look.rememberedAs));
    for (const Finding &finding : look.problems)
        all.append(Words::finding(finding));
    return all;
}

QString ImportWords::header(const FileLook &look, int column)
{
    const QString header = look.headers.value(column).simplified();
    return header.isEmpty() ? say(QT_TRANSLATE_NOOP("ImportWords", "Column %1")).arg(column + 1) : header;
}

QString ImportWords::place(const FileLook &look, const Finding &finding)
{
    const bool naming = finding.field.isEmpty() && finding.rule.startsWith(QLatin1String("match."));
    for (int each = 0; each < look.uses.size(); ++each) {
        const ColumnUse &use = look.uses.at(each);
        if (naming ? use.role == Role::Identifies : use.role != Role::Ignored && use.id == finding.field)
            return header(look, each);
    }
    return {};
}

Finding ImportWords::moved(Finding finding, const QHash<int, int> &rows)
{
    const QString row = QStringLiteral("row");
    const QString other = QStringLiteral("other");
    if (finding.rule == QLatin1String("row.twice") && !rows.contains(finding.arguments.value(other).toInt()))
        finding.message = QT_TRANSLATE_NOOP("Rules", "Row {row}: another row of the file that this one came from says the same. Leave this one out");
    for (const QString &place : {row, other}) {
        if (finding.arguments.contains(place))
            finding.arguments.insert(place, rows.value(finding.arguments.value(place).toInt(), finding.arguments.value(place).toInt()));
    }
    return finding;
}

QString ImportWords::problem(const KindSpec &kind, const CommandSpec *command, const Finding &finding)
{
    Finding filled = finding;
    const FieldSpec *field = fieldOf(command, finding.field);
    filled.arguments.insert(QStringLiteral("field"), field != nullptr ? fieldTitle(*field) : column(kind, finding.field));
    return Words::finding(filled);
}

QString ImportWords::besideRow(QString words, const Finding &finding)
{
    const QString row = QStringLiteral("row");
    const QString begins = Words::fill(say(QT_TRANSLATE_NOOP("ImportWords", "Row {row}:")), {{row, finding.arguments.value(row)}});
    if (!finding.arguments.contains(row) || !words.startsWith(begins))
        return words;
    words = words.mid(begins.size()).trimmed();
    // A value is said as it stands in the file.
    const QString value = finding.arguments.value(QStringLiteral("value")).toString();
    return !value.isEmpty() && words.startsWith(value) ? words : words.replace(0, 1, Words::locale().toUpper(words.left(1)));
}

QString ImportWords::fault(const Error &error, const QString &service)
{
    if (error.kind == ErrorKind::Cancelled)
        return say(QT_TRANSLATE_NOOP("ImportWords", "Stopped. Nothing was taken."));
    if (error.kind == ErrorKind::Storage)
        return say(QT_TRANSLATE_NOOP("ImportWords", "The file could not be read or written: %1. Nothing is lost. Choose another file or folder, or close it in the "
                                                    "program that holds it."))
            .arg(FaultWords::of(error.message));
    const ErrorText text = ErrorText::of(error, ErrorText::Doing::Reading, service);
    if (error.http == 0)
        return ErrorText::why(error, ErrorText::Doing::Reading, service);
    QStringList parts{text.happened};
    if (!text.words.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("ImportWords", "It says: %1")).arg(text.words.join(QStringLiteral("; "))));
    return parts.join(QLatin1Char(' '));
}
