// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Command.h"
#include "app/kind/FileSpec.h"

enum class ColumnType {
    Text,
    Name,    ///< a person, sorted by surname, folded
    Code,    ///< kept for rules; its words stand in another column
    State,   ///< shown as a pill by the kind's states
    Date,
    Instant,
    Number,
    Flag,
    List,    ///< several texts
};

/// Where a column's value is copied from another kind's row (section 14: a column may be a lookup).
struct Lookup {
    const char *kind = "";
    const char *key = "";     ///< our column that holds the other's id
    const char *column = "";  ///< the other kind's column
    const char *match = "id"; ///< the other kind's column that `key` equals
};

struct ColumnSpec {
    const char *id = "";              ///< SQL column and field id
    ColumnType type = ColumnType::Text;
    const char *title = "";           ///< QT_TRANSLATE_NOOP("Columns", …); empty: never shown
    bool shown = false;               ///< in the table by default
    bool searchable = false;          ///< part of the prefix index
    int width = 120;                  ///< at the default font, in pixels
    const char *empty = "";           ///< QT_TRANSLATE_NOOP("Columns", "Not known yet") where a blank has a meaning
    Lookup lookup = {};
    bool detail = true;               ///< in the detail panel
    bool filter = false;              ///< offered as a filter with its distinct values
    bool countdown = false;           ///< a day that comes: shown with the days left, by the service's today
    const char *note = "";            ///< QT_TRANSLATE_NOOP("Columns", …): where the column's values come from, if they are our reading
    bool identifier = false;          ///< an id: text in every file, also where it is all digits
    int digits = 0;                   ///< ids of so many numbers get back the leading zeros that a spreadsheet took
    const char *alsoCalled = "";      ///< other headers of the same column in files, comma-separated
    const char *list = "";            ///< of a code: its reference list, so that a file may say it in words
    const char *rather = "";          ///< a column of ours whose value goes before the lookup's, where it is not blank
};

/// Colours of the services' own screens (ux.md 3.9); the delegate has one set for each palette.
enum class Tone { Grey, Blue, LightBlue, Teal, Green, Yellow, Orange, Red, Magenta, Purple };

struct StateSpec {
    const char *code = "";
    const char *title = "";     ///< QT_TRANSLATE_NOOP("States", "TRN received")
    const char *meaning = "";   ///< one sentence for the tooltip and the help
    Tone tone = Tone::Grey;
    QStringList leadsTo = {};        ///< states it can move to
    QStringList alsoWritten = {};    ///< other spellings on the wire (awaiting_clawback)
    const char *elsewhere = ""; ///< what is possible from here on the service's own pages only: QT_TRANSLATE_NOOP("States", …)
    const char *titleEyts = ""; ///< where the course leads to EYTS: QT_TRANSLATE_NOOP("States", "Holds EYTS")
};

/// What a kind's pill looks like besides its colour, so that colour is never needed.
enum class PillShape { Disc, Square, Diamond };

/// One way in which a row of a file or a paste names a record: by the value of a column.
struct MatchSpec {
    const char *column = "";      ///< "id": the record's own id
    const char *with = "";        ///< a second column that has to agree where the file has it: a name's course start
    const char *alsoCalled = "";  ///< headers of an id that is no column of the kind, comma-separated; the first is its title
    const char *none = "";        ///< QT_TRANSLATE_NOOP("Rules", "Row {row}: no trainee has TRN {value}")
    const char *several = "";     ///< the same for {count} records, and what to use instead
};

/// A kind of record: its table, columns, states and commands. The table page, filter bar, detail panel, form,
/// bulk review, import, export and validator are each written once and read this.
struct KindSpec {
    const char *id = "";          ///< "trainee"
    const char *service = "";     ///< "registerTrainees"
    const char *table = "";       ///< SQL table in the cache
    const char *title = "";       ///< QT_TRANSLATE_NOOP("Kinds", "Trainees")
    const char *noun = "";        ///< QT_TRANSLATE_NOOP("Kinds", "%n trainee(s)"), a plural form
    QList<ColumnSpec> columns = {};
    QList<StateSpec> states = {};
    QList<CommandSpec> commands = {};
    const char *stateColumn = "state";
    const char *nameColumn = "name";
    const char *personColumn = "id";   ///< one write in flight a person: the order key
    const char *subtitle = "";         ///< columns that tell same-named people apart, comma-separated
    const char *webPath = "";          ///< the record's page in the web service below its host, with {id}; empty: none
    PillShape pill = PillShape::Disc;
    bool listable = true;              ///< false: the service cannot list them, so the register is our own and precious
    QStringList watched = {};               ///< columns whose changes are kept in the record's timeline
    QList<MatchSpec> matches = {};          ///< by what a row of a file may name a record, the surest first
    const char *noMatchColumn = "";         ///< QT_TRANSLATE_NOOP("Rules", …): a file has none of those columns
    QList<FileSpec> files = {};             ///< the service's own files that the desk reads and writes
    /// Fills the columns that follow from others (words beside codes), for records that come from a file.
    void (*complete)(Values &values) = nullptr;

    const ColumnSpec *column(const QString &id) const;
    const CommandSpec *command(const QString &id) const;
    /// By code or by another spelling of it; null for a state that a newer service made up.
    const StateSpec *state(const QString &code) const;
};

/// The title of a record's state (context "States"), in the words of its own award where the kind has two: "Holds EYTS"
/// rather than "Holds QTS". Null for a state that a newer service made up: it is shown as it came.
const char *stateTitle(const KindSpec &kind, const Values &record);

/// A record as read from a service or the cache: only members that the kind declares are kept.
struct Record {
    QString id;
    QString updatedAt;    ///< as the service writes it; the cursor's source
    Values values;
};
