// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/ServiceFile.h"

#include "app/base/Faults.h"
#include "app/csv/Csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>

#include <memory>
#include <vector>

namespace {
const Fault inTheWay{QT_TRANSLATE_NOOP("Faults", "This takes several files, and one of them would replace %1. Nothing was written: choose another name.")};

Finding why(const char *rule, const char *message, const QMap<QString, QVariant> &arguments = {})
{
    return {QString::fromLatin1(rule), {}, Severity::Block, message, arguments};
}

/// Why the service's file cannot have this person; nothing: it can.
std::optional<Finding> leftOut(const FileSpec &file, const ServiceFile::Person &person, const QDate &today)
{
    bool identified = false;
    for (const FileColumn &column : file.columns) {
        identified = identified || (column.identifies && !person.record.isBlank(QString::fromLatin1(column.column)));
        if (qstrlen(column.field) == 0)
            continue;
        const QDate date = person.answers.day(QString::fromLatin1(column.field));
        if (!date.isValid())
            return why("file.noDate", QT_TRANSLATE_NOOP("Rules", "The draft has no date yet"));
        if (date > today)
            return why("file.future", QT_TRANSLATE_NOOP("Rules", "The date must be today or in the past"));
        const QDate earliest = today.addMonths(-file.monthsBack);
        if (file.monthsBack > 0 && date < earliest)
            return why("file.old", QT_TRANSLATE_NOOP("Rules", "The date must be the same as or after {earliest}. The service takes no older date in a file"),
                       {{QStringLiteral("earliest"), earliest}});
    }
    if (!identified)
        return why("file.noId", QT_TRANSLATE_NOOP("Rules", "The record has none of the IDs by which the service finds it"));
    return std::nullopt;
}

/// The first of the IDs by which the service finds the record.
QString identityOf(const FileSpec &file, const Values &record)
{
    for (const FileColumn &column : file.columns) {
        const QString id = QString::fromLatin1(column.column);
        if (column.identifies && !record.isBlank(id))
            return id + QLatin1Char('/') + record.text(id);
    }
    return {};
}

QString numbered(const QString &path, qsizetype number)
{
    if (number == 0)
        return path;
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + QLatin1Char('-') + QString::number(number + 1) + QStringLiteral(".csv"));
}

} // namespace

Result<WrittenFiles> ServiceFile::write(const FileSpec &file, const QList<Person> &people, const QDate &today, const QString &path)
{
    WrittenFiles result;
    QList<const Person *> taken;
    QSet<QString> had;
    for (const Person &person : people) {
        auto reason = leftOut(file, person, today);
        if (!reason)
            reason = person.objection;
        // Which of two days the service would take, nobody knows.
        if (const QString identity = identityOf(file, person.record); !reason && had.contains(identity))
            reason = why("file.twice", QT_TRANSLATE_NOOP("Rules", "Another draft of the same person is in this file. Keep one of them"));
        else if (!reason)
            had.insert(identity);
        if (reason)
            result.leftOut.append({person.entry, person.name, *reason});
        else
            taken.append(&person);
    }
    QList<const FileColumn *> columns;
    QStringList headers;
    for (const FileColumn &column : file.columns) {
        const bool filled = std::any_of(taken.begin(), taken.end(), [&](const Person *person) { return !person->record.isBlank(QString::fromLatin1(column.column)); });
        if (column.onlyWhenFilled && !filled)
            continue;
        columns.append(&column);
        headers.append(QString::fromUtf8(column.header));
    }
    const QByteArray head = Csv::row(headers);
    QList<QByteArray> contents;
    QList<qsizetype> parts; ///< which of the contents each person stands in
    for (const Person *person : std::as_const(taken)) {
        QStringList cells;
        for (const FileColumn *column : std::as_const(columns)) {
            const QString text = qstrlen(column->field) > 0 ? person->answers.day(QString::fromLatin1(column->field)).toString(QString::fromLatin1(file.dateFormat))
                                                            : person->record.text(QString::fromLatin1(column->column));
            cells.append(Csv::guarded(text));
        }
        const QByteArray line = Csv::row(cells);
        if (contents.isEmpty() || (file.smallerThan > 0 && contents.last().size() + line.size() >= file.smallerThan))
            contents.append(head);
        contents.last() += line;
        parts.append(contents.size() - 1);
        ++result.rows;
    }
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const QString name = numbered(path, i);
        // A person agreed to replace the first, and was asked about no other.
        if (const QFileInfo there(name); i > 0 && (there.exists() || there.isSymLink()))
            return fail({ErrorKind::Invalid, 0, inTheWay.with(there.fileName()), {}, {}, {}, {}});
        files.push_back(std::make_unique<QSaveFile>(name));
        QSaveFile &out = *files.back();
        if (!out.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Storage, out.errorString());
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // people: before the first byte
        if (out.write(contents[i]) != contents[i].size() || !out.flush())
            return fail(ErrorKind::Storage, out.errorString());
        result.paths.append(name);
    }
    // All or none, since a part alone would be uploaded, and uploaded again with the whole: the first one last, as it may stand in
    // the place of another file.
    for (qsizetype i = contents.size(); i-- > 0;) {
        if (files[size_t(i)]->commit())
            continue;
        for (qsizetype made = i + 1; made < contents.size(); ++made)
            QFile::remove(result.paths[made]);
        return fail(ErrorKind::Storage, files[size_t(i)]->errorString());
    }
    for (qsizetype i = 0; i < taken.size(); ++i)
        result.where.insert(taken[i]->entry, result.paths.value(parts[i]));
    return result;
}
