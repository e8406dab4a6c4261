// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Values.h"

#include <QtCore/QList>

/// What a person is asked for. Forms, bulk review, templates, imports and the precheck all read these.
enum class FieldType {
    Text,
    LongText, ///< several lines, with a count where there is a limit
    Number,
    Date,     ///< a day, never pre-filled
    Choice,   ///< one of a list
    Choices,  ///< several of a list
    Lookup,   ///< one of a long list, found by typing its name
    Flag,     ///< a tick
};

/// A code on the wire and its words. `title` is a source text in the context "Choices".
struct Choice {
    QString code;
    QString title;
};

struct FieldSpec {
    const char *id = "";               ///< the wire name of the newest version
    FieldType type = FieldType::Text;
    const char *title = "";            ///< QT_TRANSLATE_NOOP("Fields", …): the question or label
    const char *hint = "";             ///< QT_TRANSLATE_NOOP("Fields", …), may be empty
    bool required = false;
    int maxLength = 0;                 ///< code points; 0: no limit
    const char *list = "";             ///< id of a reference list (Reference.h) where the choices are a code list
    /// The choices for this record and these other values (reasons depend on the trigger, evidence on role and
    /// type). Null: the whole of `list`.
    QList<Choice> (*choices)(const struct Subject &subject, const Values &values) = nullptr;
    /// Whether the question is asked at all, given the other answers. Null: always.
    bool (*asked)(const struct Subject &subject, const Values &values) = nullptr;
    /// Versions that know the field ("" : all); a version that does not is never sent it.
    const char *notInVersion = "";
    /// Dates: the one sentence where several limits are broken, QT_TRANSLATE_NOOP("Rules", …) with {earliest} and
    /// {latest}. Empty: the first limit's own words.
    const char *between = "";
    /// Dates: the sentence where none of Today, Yesterday and Another date is chosen, QT_TRANSLATE_NOOP("Rules", …).
    /// Empty: the words of the missing date.
    const char *unchosen = "";
    /// Other headers of the same answer in files, comma-separated.
    const char *alsoCalled = "";
    /// An id of what is made: among many, each row has its own, and none is said for all.
    bool ownOfEach = false;
    /// The column in which the record shows the answer. Empty: the one of the same name.
    const char *shownIn = "";
};
