// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

/// What a form says about one command for one record.
namespace FormWords {

/// A translated text of the command's data, in the words of this record's own award or state.
QString say(const CommandSpec &command, const Subject &subject, const char *context, const char *text);
/// "Defer Sarah Jones".
QString title(const CommandSpec &command, const Subject &subject, const QString &name);
/// "Check before you send: defer Sarah Jones".
QString checkTitle(const CommandSpec &command, const Subject &subject, const QString &name);
/// What will happen and what cannot be taken back.
QString consequence(const CommandSpec &command, const Subject &subject, const Values &values, const QString &name);
/// The same without the sentence that names the act, where a title and the names have said that.
QString whatFollows(const CommandSpec &command, const Subject &subject, const Values &values);
/// A rule's sentence in this record's words; `field` stands for {field}.
QString sentence(const CommandSpec &command, const Subject &subject, const Finding &finding, const QString &field = {});
/// The record's name, or that of its entry; where there is neither, what tells it from others.
QString name(const KindSpec &kind, const FormStart &start);
/// What the record has now where the question asks for something else: the schedule that is to change. Empty: it has
/// nothing of the kind.
QString present(const FieldSpec &field, const Values &record);
/// What tells people of the same name apart: "TRN 1234567 · ITT start 1 September 2025".
QString subtitle(const KindSpec &kind, const Values &record);
/// A hint whose example is a day, with one that is possible.
QString withExample(const QString &hint, const Verdict &verdict);
/// "It must be from 1 September 2025 to 16 February 2026."; empty: no bound.
QString allowedDays(const Verdict &verdict);

} // namespace FormWords
