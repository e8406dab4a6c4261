// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"
#include "app/kind/Kind.h"
#include "app/kind/Query.h"

#include <QtCore/QLocale>

/// What the desk says, in the language of the reader: days, times, counts, states and cells. Every function reads
/// locale() and the installed translators when it is called, so that a change of language needs no restart.
namespace Words {

/// The reader's, for any thread: the store's words its rows, others write files. Qt's own default must not be read while the
/// window sets it (QLocale::setDefault() is not safe beside other threads); it is the answer as long as no other was given.
QLocale locale();
void setLocale(const QLocale &locale);

/// "17 June 2024"; empty for no date.
QString date(const QDate &date);
/// "17 Jun 2024", for tight columns.
QString shortDate(const QDate &date);
/// "5:30pm".
/// A coming instant: the time alone where it is today, else with its day.
QString until(const QDateTime &when, const QDateTime &now);
QString time(const QTime &time);
/// "21 August 2026 at 4:10pm", in this computer's zone.
QString instant(const QDateTime &instant);
/// "21 August 2026 at 4:10:07pm", where several things happen within a minute.
QString second(const QDateTime &instant);
/// "18 August", with the year when it is not the year of `now`.
QString dayOf(const QDateTime &instant, const QDateTime &now);
/// "18 Aug", for tight columns.
QString shortDayOf(const QDateTime &instant, const QDateTime &now);
/// "just now", "4 minutes ago", "2 hours ago", "3 days ago".
QString ago(const QDateTime &then, const QDateTime &now);
/// "1 September 2025 to 31 July 2026".
QString range(const QDate &from, const QDate &to);
/// "2025 to 2026" for the academic cycle that begins in 2025; anything else as it is.
QString cycle(const QString &year);
/// "3,104".
QString count(qint64 number);

/// "Draft", "Ready to send", … (ux.md 3.1). `expected`: accepted, but the record shows it only later.
QString entryState(EntryState state, bool expected = false, const KindSpec *kind = nullptr);
/// "Deferral ready to send": a command's noun with the state of its entry; of a known record by its own award.
QString inHand(const CommandSpec &command, EntryState state, bool expected = false, const KindSpec *kind = nullptr, const Values &record = {});
/// The same with what keeps it here: "Deferral waits for a second person", "Deferral held".
QString inHand(const CommandSpec &command, const Entry &entry, const KindSpec *kind = nullptr);
QString inHand(const CommandSpec &command, const Row &row, const KindSpec *kind, const Values &record = {});
/// "In grace (sent, not yet confirmed)": accepted, and the record has not been read since.
QString awaitedState(const KindSpec &kind, const QString &code);
/// The same said of any words.
QString unconfirmed(const QString &words);
/// "3 days left", "last day", "2 days over".
QString daysLeft(int days);
/// "30 March 2026 (12 days left)"; the last day itself still counts.
QString countdown(const QDate &day, const QDate &today, bool full = false);

QString kindTitle(const KindSpec &kind);
/// "214 trainees".
QString kindNoun(const KindSpec &kind, qint64 number);
QString columnTitle(const ColumnSpec &column);
/// Where the column's values come from, if they are our reading; empty: from the service.
QString columnNote(const ColumnSpec &column);
/// Whom a record is of: the name; where none is known "Learner ID L000001" by what tells its kind's records apart, or
/// by the record's own id. "Name not known" only where there is nothing at all.
QString recordName(const KindSpec &kind, const QString &name, const QString &reference, const QString &id = {});
/// The same within a sentence: "learner ID L000001".
QString recordNameWithin(const KindSpec &kind, const QString &name, const QString &reference, const QString &id = {});
/// "Defer…", as on its button.
QString commandTitle(const CommandSpec &command);
/// "Defer".
QString commandVerb(const CommandSpec &command);
/// The same in the words of one record, which a draft keeps in its base: QTS or EYTS, void or claw back.
QString commandTitle(const CommandSpec &command, const Values &record);
QString commandVerb(const CommandSpec &command, const Values &record);
/// "Deferral".
QString commandNoun(const CommandSpec &command, const Values &record);
/// "TRN received"; the code itself for a state that a newer service made up.
QString recordState(const KindSpec &kind, const QString &code);
/// A cell as a person reads it: never empty. `full` gives dates with the month's whole name.
QString cell(const KindSpec &kind, const ColumnSpec &column, const QVariant &value, bool full = false);
/// A text as a tooltip takes it: what looks like markup is shown as it is written.
QString tip(const QString &text);
/// Not known, null, empty text or empty list.
bool isBlank(const QVariant &value);

/// "Register", "RECT" or "TEC": the short name that people use for a service.
QString serviceName(const QString &service);

/// A translated text with {name} places filled in; dates in words.
QString fill(QString text, const QMap<QString, QVariant> &arguments);
/// The sentence of a rule that does not hold.
QString finding(const Finding &finding);

} // namespace Words
