// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Mapping.h"

#include "app/base/Text.h"
#include "app/csv/Cells.h"
#include "app/kind/Dates.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace {

using Role = ColumnUse::Role;

struct Target {
    ColumnUse use;
    QStringList names;   ///< its id and titles: surer than what it is also called
    QStringList others;
};

QStringList split(const char *list)
{
    QStringList names = QString::fromUtf8(list).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    return names;
}

Target ofColumn(Role role, const QString &id, const KindSpec &kind, const FileWords &words)
{
    Target target{{role, id}, {id}, {}};
    target.names += words.columns.value(id);
    if (const ColumnSpec *column = kind.column(id)) {
        target.names.append(QString::fromUtf8(column->title));
        target.others = split(column->alsoCalled);
    }
    return target;
}

bool isNaming(const KindSpec &kind, const QString &id)
{
    return std::any_of(kind.matches.begin(), kind.matches.end(), [&id](const MatchSpec &match) { return id == QLatin1String(match.column) || id == QLatin1String(match.with); });
}

QList<Target> targets(const KindSpec &kind, const CommandSpec *command, const FileWords &words)
{
    QList<Target> all;
    QStringList had;
    const auto addIdentity = [&](const QString &id, const char *alsoCalled) {
        if (id.isEmpty() || had.contains(id))
            return;
        had.append(id);
        // In a register of records the same columns describe what they would otherwise look for.
        Target target = ofColumn(command ? Role::Identifies : Role::Describes, id, kind, words);
        target.others += split(alsoCalled);
        all.append(target);
    };
    // A field may be called as a column that names the record. A header that both have is the column's: better a row that
    // names nobody than a person's name for an answer.
    QList<Target> after;
    if (command) {
        for (const FieldSpec &field : command->fields) {
            const QString id = QString::fromLatin1(field.id);
            const bool isShared = isNaming(kind, id);
            Target target{{Role::Answers, id}, {id, QString::fromUtf8(field.title)}, split(field.alsoCalled)};
            target.names += words.columns.value(isShared ? FileWords::answer(id) : id);
            for (const FileSpec &file : kind.files) {
                for (const FileColumn &column : file.columns) {
                    if (qstrcmp(field.id, column.field) == 0)
                        target.names += QStringList{QString::fromUtf8(column.header)} + split(column.alsoCalled);
                }
            }
            (isShared ? after : all).append(target);
        }
    }
    for (const MatchSpec &match : kind.matches)
        addIdentity(QString::fromLatin1(match.column), match.alsoCalled);
    for (const MatchSpec &match : kind.matches)
        addIdentity(QString::fromLatin1(match.with), "");
    if (command) {
        const QString any = QStringLiteral("any");
        all.append({{Role::Identifies, any}, words.columns.value(any), {QStringLiteral("Any ID")}});
    }
    if (had.contains(QString::fromLatin1(kind.nameColumn))) {
        for (const QString &part : {QStringLiteral("first_names"), QStringLiteral("last_name")}) {
            if (kind.column(part))
                addIdentity(part, "");
        }
    }
    if (!command) {
        for (const ColumnSpec &column : kind.columns) {
            // An instant (when it was last fetched) is the desk's own to say, and is written with a time of day.
            if (qstrlen(column.lookup.kind) == 0 && column.type != ColumnType::Instant)
                addIdentity(QString::fromLatin1(column.id), "");
        }
    }
    return all + after;
}

bool isAmong(const QString &key, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return Mapping::key(name) == key; });
}

} // namespace

QString Mapping::key(const QString &header)
{
    QString key;
    QString folded = Text::fold(header);
    if (folded.contains(u'(')) {
        // "Date of deferral (dd/mm/yyyy)": how it is written says nothing of what it is.
        static const QRegularExpression form(QStringLiteral("\\([dmy/. -]+\\)"));
        folded.remove(form);
    }
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            key.append(c);
    }
    return key;
}

QList<ColumnUse> Mapping::suggested(const QStringList &headers, const KindSpec &kind, const CommandSpec *command, const FileWords &words)
{
    const QList<Target> all = targets(kind, command, words);
    QList<ColumnUse> uses(headers.size());
    QSet<qsizetype> given;
    for (const bool sure : {true, false}) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const QString name = key(headers[i]);
            if (name.isEmpty() || uses[i].role != Role::Ignored)
                continue;
            for (qsizetype t = 0; t < all.size(); ++t) {
                if (given.contains(t) || !isAmong(name, sure ? all[t].names : all[t].others))
                    continue;
                uses[i] = all[t].use;
                given.insert(t);
                break;
            }
        }
    }
    return uses;
}

QList<ColumnUse> Mapping::guessed(const Sheet &sheet, const KindSpec &kind, const CommandSpec *command)
{
    qsizetype width = 0;
    for (const SheetRow &row : sheet.rows)
        width = std::max(width, row.cells.size());
    QList<ColumnUse> uses(width);
    bool dated = !command || qstrlen(command->dateField) == 0;
    bool identified = false;
    for (qsizetype i = 0; i < width; ++i) {
        int filled = 0;
        int dates = 0;
        for (const SheetRow &row : sheet.rows) {
            const QString text = row.cells.value(i).text.trimmed();
            if (text.isEmpty())
                continue;
            ++filled;
            const Dates::Parsed parsed = Dates::parse(text);
            // Not a date as it stands, but written as one: refused with its row rather than looked for as an id.
            dates += parsed.isValid() || parsed.fault == Dates::Fault::YearDigits || parsed.fault == Dates::Fault::NotReal
                    || parsed.fault == Dates::Fault::MonthFirst || parsed.fault == Dates::Fault::WithTime
                ? 1
                : 0;
        }
        if (filled == 0)
            continue;
        if (!dated && dates * 2 >= filled && dates > 0) {
            uses[i] = {Role::Answers, QString::fromLatin1(command->dateField)};
            dated = true;
        } else if (!identified && dates == 0) {
            uses[i] = command ? ColumnUse{Role::Identifies, QStringLiteral("any")} : ColumnUse{Role::Describes, QStringLiteral("id")};
            identified = true;
        }
    }
    // The column after the ids is the date's, whatever stands in it: a bad date is better named than not read.
    if (!dated && identified && width == 2) {
        for (ColumnUse &use : uses) {
            if (use.role == Role::Ignored)
                use = {Role::Answers, QString::fromLatin1(command->dateField)};
        }
    }
    return uses;
}

const FileSpec *Mapping::shape(const QStringList &headers, const KindSpec &kind)
{
    QSet<QString> keys;
    for (const QString &header : headers)
        keys.insert(key(header));
    for (const FileSpec &file : kind.files) {
        if (file.record != nullptr)
            continue; // a list of records, opened as such
        bool identifies = false;
        bool answers = qstrlen(file.command) == 0;
        for (const FileColumn &column : file.columns) {
            QStringList names = split(column.alsoCalled);
            names.append(QString::fromUtf8(column.header));
            if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return keys.contains(key(name)); }))
                continue;
            identifies = identifies || column.identifies;
            answers = answers || qstrlen(column.field) > 0;
        }
        if (identifies && answers)
            return &file;
    }
    return nullptr;
}

const FileSpec *Mapping::shapeOf(const QString &id, const KindSpec &kind)
{
    const auto found = std::find_if(kind.files.begin(), kind.files.end(), [&](const FileSpec &each) { return id == QLatin1String(each.id); });
    return found == kind.files.end() ? nullptr : &*found;
}

int Mapping::headerRow(const Sheet &sheet, const KindSpec &kind, const CommandSpec *command, const FileWords &words)
{
    // A title may be called as one column is: a row that names several has the headers, whatever stands above it.
    constexpr qsizetype several = 2;
    qsizetype most = 0;
    int best = -1;
    for (qsizetype row = 0; row < std::min(sheet.rows.size(), topRows) && most < several; ++row) {
        const QList<ColumnUse> uses = suggested(sheet.texts(row), kind, command, words);
        const qsizetype known = std::count_if(uses.begin(), uses.end(), [](const ColumnUse &use) { return use.role != Role::Ignored; });
        if (known > most) {
            most = known;
            best = int(row);
        }
    }
    return best;
}

int Mapping::belowTitles(const Sheet &sheet)
{
    const auto isOfOne = [](const SheetRow &row) {
        return std::count_if(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); }) <= 1;
    };
    const auto end = sheet.rows.cbegin() + std::min(sheet.rows.size(), 2 * topRows);
    const auto first = std::find_if_not(sheet.rows.cbegin(), end, isOfOne);
    // Else it is a list of one column, with a word beside it here and there.
    const bool isTable = std::count_if(first, end, isOfOne) * 2 < end - first;
    const auto titles = first - sheet.rows.cbegin();
    return isTable && titles < topRows ? int(titles) : 0;
}

QString Mapping::kept(const QStringList &headers, const QList<ColumnUse> &uses)
{
    QJsonArray all;
    QHash<QString, int> had; // a header may stand over several columns
    for (qsizetype i = 0; i < std::min(headers.size(), uses.size()); ++i) {
        const int before = had[key(headers[i])]++;
        if (uses[i].role != Role::Ignored)
            all.append(QJsonObject{{QStringLiteral("header"), headers[i]}, {QStringLiteral("before"), before}, {QStringLiteral("role"), int(uses[i].role)}, {QStringLiteral("id"), uses[i].id}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<ColumnUse> Mapping::restored(const QString &kept, const QStringList &headers)
{
    QList<ColumnUse> uses(headers.size());
    const QJsonArray all = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const QJsonValue &value : all) {
        const QJsonObject one = value.toObject();
        const QString name = key(one.value(QStringLiteral("header")).toString());
        int before = one.value(QStringLiteral("before")).toInt();
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (key(headers[i]) != name)
                continue;
            if (before-- <= 0 && uses[i].role == Role::Ignored) {
                uses[i] = {Role(one.value(QStringLiteral("role")).toInt()), one.value(QStringLiteral("id")).toString()};
                break;
            }
        }
    }
    return uses;
}

bool Mapping::names(const QList<ColumnUse> &uses, ColumnUse::Role role, const QString &id)
{
    return std::any_of(uses.begin(), uses.end(), [&](const ColumnUse &use) { return use.role == role && (id.isEmpty() || use.id == id); });
}
