// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Batch.h"
#include "app/kind/Query.h"

#include <QtCore/QSet>

#include <functional>
#include <optional>

/// What a column of a file is for.
struct ColumnUse {
    enum class Role {
        Ignored,
        Identifies, ///< names the record: `id` is a column of one of the kind's matches, or what stands with it; "any": any of them
        Answers,    ///< a field of the command
        Describes,  ///< a column of the kind, where the file is a register of records; "id" is the record's own id
    };
    Role role = Role::Ignored;
    QString id;
    bool operator==(const ColumnUse &) const = default;
};

/// Words that a file may use besides the desk's own, given by the window in each of its languages.
struct FileWords {
    QHash<QString, QStringList> columns; ///< column or field id → titles; of a field whose id names a record, too, by answer()
    QHash<QString, QStringList> choices; ///< English title of a choice or state → the same in other languages
    /// The key of a field that is called as a column which names the record: of a school's name beside the trainee's.
    static QString answer(const QString &field) { return QString(QLatin1Char('=') + field); }
};

/// A file as it was found: nothing of it is taken yet.
struct FileLook {
    QString path;                 ///< empty: a paste
    QString format;               ///< "csv", "xlsx"
    QString encoding;             ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    bool encodingGuessed = false; ///< Windows-1252 for want of better: a person should look at the names
    QChar delimiter;              ///< comma, semicolon or tab; null in a workbook
    QChar foundDelimiter;         ///< as recognised, whatever a person said
    bool hasHeaders = true;       ///< false: a paste of bare cells
    int headerRow = -1;           ///< which of the rows that are not empty; -1: none
    int headerLine = 0;           ///< the line of that row; 0: none
    struct Top {
        int line = 0;
        QStringList cells;
    };
    QList<Top> top;               ///< the first rows that are not empty: one of them has the headers
    QStringList headers;
    QList<QStringList> preview;   ///< the first rows as text
    qint64 lines = 0;             ///< rows below the headers that are not empty
    QString shape;                ///< id of one of the kind's FileSpecs; empty: no file of the service's own
    bool hasErrors = false;       ///< the service's answer: its errors column is there
    QList<ColumnUse> uses;        ///< one a column: remembered, or suggested by the headers
    QList<ColumnUse> suggested;   ///< by the headers, whatever is remembered; empty: as `uses`
    QString rememberedAs;         ///< the name under which the uses were remembered; empty: suggested
    QByteArray fingerprint;       ///< of the content
    QDateTime broughtInAt;        ///< the same content was brought in then; invalid: not before
    QList<Finding> problems;      ///< a block: it cannot be used, and why

    bool isUsable() const;
};

/// What to do with a file or a paste.
struct ImportRequest {
    QString connection;
    QString kind;
    QString command;          ///< empty: a register of records
    QString path;             ///< empty: `text`
    QString text;
    QString encoding;         ///< empty: as recognised
    QList<ColumnUse> uses;    ///< empty: as recognised
    QChar delimiter;          ///< null: as recognised
    std::optional<bool> hasHeaders; ///< a person's word; none: as recognised
    int headerLine = 0;       ///< where a person says the headers are; 0: as recognised
    bool serialsAreDates = false; ///< a person confirmed that numbers in a date's column are a spreadsheet's dates
    QString rememberAs;       ///< the uses are kept under this name; empty: not kept
    FileWords words;
};

/// Every row of a file as an item of a batch.
struct ImportPlan {
    FileLook look;
    BatchPlan plan;
    int rows = 0;             ///< not empty
    int matched = 0;          ///< name exactly one record
    int faulty = 0;           ///< say something that blocks
    int leftOut = 0;          ///< without a date, so nothing is asked
    QList<QDate> serialDates; ///< the first dates read out of a spreadsheet's own numbers, for confirming
};

/// A row that was not taken, with all that is wrong with it in words.
struct ProblemLine {
    int line = 0;
    QString errors;
};

/// What became of a register's rows.
struct RegisterReport {
    FileLook look;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    bool stopped = false;     ///< cancelled on the way; what is counted was kept
    struct Line {
        int line = 0;
        QString shown;        ///< the id, or what stood there instead
        QList<Finding> said;
    };
    QList<Line> lines;        ///< refused rows, and those with a cell that was left out
    bool isDry = false;       ///< only looked at: the counts and `rows` say what would become of it
    struct Row {
        int line = 0;
        QString id;
        bool isNew = false;
        QStringList changed;  ///< ids of the columns that would say something else
    };
    QList<Row> rows;          ///< of a dry run: what would be added or changed
    QList<QDate> serialDates; ///< the first dates read out of a spreadsheet's own numbers, for confirming
};

/// One record that was registered by hand.
struct AddedRecord {
    qint64 row = 0;
    bool isNew = false;
    bool fetched = false;     ///< false: registered, and fetched when the service can be reached
};

/// The text of a cell for a file. A null text: the desk's own way (dates as dates, ids as text, codes as they are). For what
/// is no column of the kind, a spec with its id alone.
using CellWords = std::function<QString(const ColumnSpec &column, const Row &row)>;

/// A table as it is shown, to be written into a file. The words are asked on another thread.
struct TableExport {
    Query query;
    std::optional<QList<qint64>> rows; ///< these of the kind, in this order; nothing: as the query says
    QStringList columns;      ///< ids in the order shown; "id" too
    QStringList titles;       ///< of those columns
    CellWords words;
    QString path;             ///< ends in .csv or .xlsx
};

/// Cells as a table shows them, to be written as they are: a QDate becomes a real date, a number a number, all else text.
struct SheetExport {
    QStringList titles;
    QList<QVariantList> rows;
    QString path;
};

/// A row that is written out to be corrected: its record, what it was to say, and what is wrong.
struct FaultyRow {
    qint64 row = 0;
    Values values;
    QString errors;
};

/// Entries of the outbox, a row each. The words are asked on another thread.
struct EntriesExport {
    EntryQuery query;
    QList<qint64> order;      ///< only these, in this order; empty: all that the query finds
    QStringList titles;       ///< of the columns, in the order of entryColumns()
    std::function<QString(const Entry &)> action; ///< "Deferral"
    std::function<QString(const Entry &)> which;  ///< which record of the person, where there are several
    std::function<QString(const Entry &)> result; ///< "Accepted", "Not accepted", …
    std::function<QString(const QString &)> fault; ///< what the desk says itself of a failure, in the reader's language
    QString path;

    static QStringList entryColumns();
};

/// A service's own file that was written from drafts.
struct WrittenFiles {
    QStringList paths;        ///< several where one would be too large
    int rows = 0;
    QHash<qint64, QString> where; ///< by entry: the path of the file that has it
    struct LeftOut {
        qint64 entry = 0;
        QString name;
        Finding why;
    };
    QList<LeftOut> leftOut;
};

/// What a service's answer file says of one row.
struct ReturnedLine {
    int line = 0;
    qint64 row = 0;           ///< 0: names nobody in the list
    qint64 entry = 0;         ///< the draft that it answers, 0: none here
    QString name;
    QString errors;           ///< the service's own words; empty: nothing wrong
    QList<Finding> said;
};
