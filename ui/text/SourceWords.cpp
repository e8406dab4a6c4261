// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/SourceWords.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace {
constexpr qsizetype shownLines = 10;

QString say(const char *text, int number = -1) { return QCoreApplication::translate("SourceWords", text, nullptr, number); }

QString lines(const QList<int> &all)
{
    QStringList words;
    for (const int line : all.mid(0, shownLines))
        words.append(QString::number(line));
    if (all.size() > shownLines)
        words.append(QStringLiteral("…"));
    return words.join(QStringLiteral(", "));
}
} // namespace

QList<std::pair<const KindSpec *, const FileSpec *>> SourceWords::lists(const Kinds &kinds, const QString &service)
{
    QList<std::pair<const KindSpec *, const FileSpec *>> all;
    for (const KindSpec &kind : kinds.all()) {
        for (const FileSpec &file : kind.files) {
            if (file.record != nullptr && (service.isEmpty() || service == QLatin1String(kind.service)))
                all.append({&kind, &file});
        }
    }
    return all;
}

QString SourceWords::title(const FileSpec &file) { return QCoreApplication::translate("Files", file.title); }

QString SourceWords::howToGet(const FileSpec &file) { return QCoreApplication::translate("Files", file.howToGet); }

QString SourceWords::records(const Connection &connection)
{
    return say(QT_TRANSLATE_NOOP("SourceWords", "Records from %1, saved %2")).arg(connection.fileName, Words::instant(connection.fileAt));
}

QString SourceWords::opened(const Kinds &kinds, const SourceReport &report)
{
    const KindSpec *kind = kinds.kind(report.kind);
    const QString number = kind == nullptr ? Words::count(report.records) : Words::kindNoun(*kind, report.records);
    QStringList parts{say(QT_TRANSLATE_NOOP("SourceWords", "%1 read, as of %2.")).arg(number, Words::instant(report.at))};
    if (report.gone > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("SourceWords", "%n of the earlier file(s) are not in it any more."), report.gone));
    if (report.shown > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("SourceWords", "%n draft(s) that you had written to a file show in it now: they are done."), report.shown));
    if (!report.refused.isEmpty())
        parts.append(say(QT_TRANSLATE_N_NOOP("SourceWords", "%n row(s) could not be read and were left out (row(s) %1). What you had of them stays as it was. "
                                                            "Look at their IDs and dates, then export the list again and open it as it comes."),
                         int(report.refused.size()))
                         .arg(lines(report.refused)));
    return parts.join(QLatin1Char(' '));
}

QString SourceWords::fault(const Error &error)
{
    if (error.detail == QLatin1String("otherFile"))
        return say(QT_TRANSLATE_NOOP("SourceWords", "This file is not a list of records that the service gives. Nothing was changed. Export the list again and choose that file."));
    if (error.detail == QLatin1String("empty"))
        return say(QT_TRANSLATE_NOOP("SourceWords", "There are no records in this file. Nothing was changed. Choose whom to list before you export."));
    if (error.detail == QLatin1String("older"))
        return say(QT_TRANSLATE_NOOP("SourceWords", "%1 is older than the file that was opened last. Nothing was changed. Export the list again.")).arg(error.message);
    if (error.detail == QLatin1String("otherDoor"))
        return say(QT_TRANSLATE_NOOP("SourceWords", "The records in %1 are of another environment. Nothing was changed. Open the file as a connection of its own.")).arg(error.message);
    if (error.kind == ErrorKind::Cancelled)
        return say(QT_TRANSLATE_NOOP("SourceWords", "Stopped. Nothing was changed."));
    return ErrorText::of(error, ErrorText::Doing::Reading).sentence();
}
