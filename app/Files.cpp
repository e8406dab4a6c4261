// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"

#include "app/CoreInside.h"

namespace {
template <class T>
QFuture<Result<T>> notYet()
{
    return readyFuture<T>(fail(ErrorKind::Invalid, QStringLiteral("This version of the desk does not read this file.")));
}
} // namespace

struct Files::Work {
};

Files::Files(Core::Inside &inside) : m_in(inside) { }
Files::~Files() = default;

QFuture<Result<FileLook>> Files::open(const ImportRequest &) { return notYet<FileLook>(); }
QFuture<Result<ImportPlan>> Files::plan(const ImportRequest &) { return notYet<ImportPlan>(); }
QFuture<Result<Done>> Files::remember(const ImportRequest &, const FileLook &) { return notYet<Done>(); }
QFuture<Result<QStringList>> Files::mappings(const QString &, const QString &) { return notYet<QStringList>(); }
QFuture<Result<QList<ColumnUse>>> Files::mapping(const QString &, const QString &, const QString &, const QStringList &) { return notYet<QList<ColumnUse>>(); }
QFuture<Result<int>> Files::saveProblems(const ImportRequest &, const QList<ProblemLine> &, const QString &, const QString &) { return notYet<int>(); }
QFuture<Result<int>> Files::saveTemplate(const QString &, const QString &, const QList<qint64> &, const QHash<QString, QString> &, const QString &) { return notYet<int>(); }
QFuture<Result<int>> Files::exportTable(const TableExport &) { return notYet<int>(); }
QFuture<Result<int>> Files::exportEntries(const EntriesExport &) { return notYet<int>(); }
QFuture<Result<RegisterReport>> Files::importRegister(const ImportRequest &) { return notYet<RegisterReport>(); }
QFuture<Result<AddedRecord>> Files::addOne(const QString &, const QString &, const QString &) { return notYet<AddedRecord>(); }
std::optional<Finding> Files::refusedId(const QString &) { return std::nullopt; }
QFuture<Result<WrittenFiles>> Files::writeServiceFile(const QString &, const QString &, const QList<qint64> &, const QString &) { return notYet<WrittenFiles>(); }
QFuture<Result<QList<ReturnedLine>>> Files::readAnswerFile(const ImportRequest &) { return notYet<QList<ReturnedLine>>(); }
void Files::cancel(const QString &) { }
