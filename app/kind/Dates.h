// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

/// Days as people type and read them (ux.md 3.2): day first, always; years in four numbers; no clock inside.
namespace Dates {

/// Why a text is no date.
enum class Fault {
    None,
    Empty,
    MissingDay,
    MissingMonth,
    MissingYear,
    MissingDayAndMonth,
    MissingDayAndYear,
    MissingMonthAndYear,
    YearDigits,   ///< the year is not 4 numbers
    NotReal,      ///< 31 June
    MonthFirst,   ///< 06/17/2024: only real with the month first
    Serial,       ///< 45460: a spreadsheet's own number
    RunTogether,  ///< 17062024: no separators
    WithTime,     ///< a time of day other than midnight
    NotADate,     ///< anything else
};
constexpr int faultCount = 15;

struct Parsed {
    QDate date;
    Fault fault = Fault::None;
    bool isValid() const { return date.isValid(); }
};

/// One text, as in a grid cell, a pasted column or a whole date pasted into a box.
Parsed parse(const QString &text);
/// Three boxes. The month may be a number or a name.
Parsed parse(const QString &day, const QString &month, const QString &year);

/// 1 to 12 for "3", "03", "Mar", "March", and the names in Welsh and te reo Māori; 0 for anything else.
int month(const QString &text);

/// A sentence of a fault, with {field} for the date's label: QT_TRANSLATE_NOOP("Rules", …). Empty for None and Empty.
const char *message(Fault fault);

/// `count` calendar months before, the month's end clamped (31 May → 28 or 29 February).
QDate monthsBack(const QDate &date, int count);
/// So many days on, Saturdays and Sundays not counted.
QDate workingDaysAfter(const QDate &day, int count);
/// The academic cycle that a day belongs to: the year in which its 1 August stood.
int academicCycle(const QDate &date);

} // namespace Dates
