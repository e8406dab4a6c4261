// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Import.h"
#include "app/kind/Source.h"

#include <QtCore/QHash>
#include <QtCore/QThreadPool>

#include <atomic>
#include <memory>

/// Spreadsheets in and out: imports, templates, exports, and registers that no service lists.
///
/// Everything is parsed, matched and written on a thread of its own; a call returns at once. progressed() tells how far
/// the work on a path is, cancel() ends it: its future is then cancelled and nothing was taken (a register keeps, and
/// counts, what it had taken). A file that is damaged or not one of ours is not an error but a look with problems.
class Files : public QObject
{
    Q_OBJECT

public:
    explicit Files(Core::Inside &inside);
    ~Files() override; ///< ends what runs

    /// What a file looks like for this command (empty: for a register of the kind), or for a paste's text.
    QFuture<Result<FileLook>> open(const ImportRequest &request);
    /// Every row read, checked for itself and matched with a record; for the review of many. The same for a paste: ids, or
    /// ids and dates, with or without headers.
    QFuture<Result<ImportPlan>> plan(const ImportRequest &request);
    /// To be called when rows of a plan were queued: the same content is recognised when it comes again.
    QFuture<Result<Done>> remember(const ImportRequest &request, const FileLook &look);
    /// Keeps the uses of the look's columns under the request's name.
    QFuture<Result<Done>> keepMapping(const ImportRequest &request, const FileLook &look);
    QFuture<Result<Done>> forgetMapping(const QString &kind, const QString &command, const QString &name);
    /// Names under which uses of columns were kept for this kind and command, and the uses by the file's headers.
    QFuture<Result<QStringList>> mappings(const QString &kind, const QString &command);
    /// The uses kept under `name` for a file with these headers.
    QFuture<Result<QList<ColumnUse>>> mapping(const QString &kind, const QString &command, const QString &name, const QStringList &headers);
    /// The rows of these lines as they stand in the file, with an Errors column: to be corrected and brought in again.
    QFuture<Result<int>> saveProblems(const ImportRequest &request, const QList<ProblemLine> &lines, const QString &errorsTitle, const QString &path);

    /// These rows with the columns that name them, and an empty column for each answer of the command. `titles`: of the
    /// columns and fields by id, where the caller has words for them.
    QFuture<Result<int>> saveTemplate(const QString &kind, const QString &command, const QList<qint64> &rows,
                                      const QHash<QString, QString> &titles, const QString &path);
    /// The same with the rows' answers as they are and what is wrong with each: to be corrected and brought in.
    QFuture<Result<int>> saveFaulty(const QString &kind, const QString &command, const QList<FaultyRow> &rows, const QHash<QString, QString> &titles,
                                    const QString &errorsTitle, const QString &path);
    /// Rows written.
    QFuture<Result<int>> exportTable(const TableExport &table);
    QFuture<Result<int>> exportEntries(const EntriesExport &entries);
    QFuture<Result<int>> exportSheet(const SheetExport &sheet);

    /// Records of a kind that no service lists, out of a file into the register and the table. `dry`: only what would become
    /// of each row; nothing is kept.
    QFuture<Result<RegisterReport>> importRegister(const ImportRequest &request, bool dry = false);
    /// One by its id. The service is asked first: an id that it does not know is refused in its words and not kept; where it
    /// cannot be reached, the id is kept and fetched later.
    QFuture<Result<AddedRecord>> addOne(const QString &connection, const QString &kind, const QString &id);
    /// Why an id cannot be one, before anything is asked; nothing: it can.
    static std::optional<Finding> refusedId(const QString &id);

    /// The service's own file (one of the kind's FileSpecs) out of these entries: as many files as its size asks for, all of
    /// one connection. Entries of another are left out and named.
    QFuture<Result<WrittenFiles>> writeServiceFile(const QString &kind, const QString &file, const QList<qint64> &entries, const QString &path);
    /// The service's answer to it: each row with its person and the draft it came from. The errors are kept with the drafts.
    /// The request's connection empty: whichever of those with written drafts has these people.
    QFuture<Result<QList<ReturnedLine>>> readAnswerFile(const ImportRequest &request);

    /// A list of records that the service gives to people without a sign-in (a FileSpec with `record`), as the content of a
    /// connection: `connection` empty makes a new one, else what the file no longer has is gone. Errors of kind Invalid say in
    /// their detail what is wrong: "otherFile", "empty", "older" (than what was opened last), "otherDoor" (another environment).
    QFuture<Result<SourceReport>> openSource(const QString &path, const QString &connection = {});

    /// A colleague's connection file, as a new connection that is not saved yet. Its environment is that of which its addresses
    /// are, whatever the file says. Errors of kind Invalid say in their detail what is wrong: "otherFile", or "address" (no
    /// token may be sent there).
    QFuture<Result<Connection>> openConnection(const QString &path);
    /// For a colleague: it holds no token.
    QFuture<Result<Done>> saveConnection(const Connection &connection, const QString &path);

    void cancel(const QString &path);

Q_SIGNALS:
    /// `total` -1: not known yet. At most ten times a second a path.
    void progressed(const QString &path, qint64 done, qint64 total);

private:
    class Job;
    struct Work;
    template <class T>
    QFuture<Result<T>> run(const QString &path, std::function<Result<T>(Job &)> work);

    Core::Inside &m_in;
    std::shared_ptr<Work> m_work;
};
