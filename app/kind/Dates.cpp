// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Dates.h"

#include "app/base/Text.h"
#include "app/kind/MonthNames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace {

bool digits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 1 or 2 digits; 0 for anything else.
int smallNumber(const QString &text) { return digits(text) && text.size() <= 2 ? text.toInt() : 0; }

Dates::Parsed fault(Dates::Fault why) { return {{}, why}; }

Dates::Parsed real(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (year < 1 || !date.isValid())
        return fault(month > 12 && month <= 31 && day >= 1 && day <= 12 ? Dates::Fault::MonthFirst : Dates::Fault::NotReal);
    return {date, Dates::Fault::None};
}

/// Midnight, written in any of the ways in which it follows a date; nothing: no time at all was written.
std::optional<bool> midnight(const QString &time)
{
    if (time.isEmpty())
        return std::nullopt;
    static const QRegularExpression zero(QStringLiteral("\\A0{1,2}:00(:00([.,]0+)?)?(Z|[+-]00:?00)?\\z"));
    return zero.match(time).hasMatch();
}

} // namespace

int Dates::month(const QString &text)
{
    const QString typed = text.trimmed();
    if (digits(typed)) {
        const int number = smallNumber(typed);
        return number <= 12 ? number : 0;
    }
    QString name = Text::fold(typed);
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name == QLatin1String("sept"))
        return 9;
    int found = 0;
    for (const MonthName &one : monthNames) {
        const QString full = QLatin1String(one.folded);
        if (name == full)
            return one.month;
        if (name.size() < 3 || !full.startsWith(name))
            continue;
        if (found != 0 && found != one.month)
            found = -1;
        else
            found = one.month;
    }
    return qMax(found, 0);
}

Dates::Parsed Dates::parse(const QString &text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return fault(Fault::Empty);

    static const QRegularExpression iso(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ](.*))?\\z"));
    if (const auto match = iso.match(typed); match.hasMatch()) {
        if (midnight(match.captured(4)) == false)
            return fault(Fault::WithTime);
        const Parsed parsed = real(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return parsed.isValid() ? parsed : fault(Fault::NotReal);
    }

    static const QRegularExpression dayFirst(
        QStringLiteral("\\A([0-9]{1,2})([/. -])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]+)(?:[ T]([0-9]{1,2}:.*))?\\z"));
    if (const auto match = dayFirst.match(typed); match.hasMatch()) {
        if (match.captured(4).size() != 4)
            return fault(Fault::YearDigits);
        if (midnight(match.captured(5)) == false)
            return fault(Fault::WithTime);
        return real(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    }

    static const QRegularExpression named(QStringLiteral("\\A([0-9]{1,2})(?:st|nd|rd|th)?[ -]([^0-9 ,]+(?: [^0-9 ,]+)*),?[ -]([0-9]+)"
                                                         "(?: ([0-9]{1,2}:.*))?\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = named.match(typed); match.hasMatch()) {
        const int number = month(match.captured(2));
        if (number == 0)
            return fault(Fault::NotADate);
        if (match.captured(3).size() != 4)
            return fault(Fault::YearDigits);
        if (midnight(match.captured(4)) == false)
            return fault(Fault::WithTime);
        return real(match.captured(3).toInt(), number, match.captured(1).toInt());
    }

    if (digits(typed))
        return fault(typed.size() == 8 || typed.size() == 6 ? Fault::RunTogether : Fault::Serial);
    static const QRegularExpression fraction(QStringLiteral("\\A[0-9]{5}[.,][0-9]+\\z"));
    return fault(fraction.match(typed).hasMatch() ? Fault::Serial : Fault::NotADate);
}

Dates::Parsed Dates::parse(const QString &day, const QString &monthText, const QString &year)
{
    const QString parts[] = {day.simplified(), monthText.simplified(), year.simplified()};
    const bool noDay = parts[0].isEmpty();
    const bool noMonth = parts[1].isEmpty();
    const bool noYear = parts[2].isEmpty();
    if (noDay && noMonth && noYear)
        return fault(Fault::Empty);
    if (noDay && noMonth)
        return fault(Fault::MissingDayAndMonth);
    if (noDay && noYear)
        return fault(Fault::MissingDayAndYear);
    if (noMonth && noYear)
        return fault(Fault::MissingMonthAndYear);
    if (noDay)
        return fault(Fault::MissingDay);
    if (noMonth)
        return fault(Fault::MissingMonth);
    if (noYear)
        return fault(Fault::MissingYear);
    if (!digits(parts[2]) || parts[2].size() != 4)
        return fault(Fault::YearDigits);
    if (digits(parts[1]) && parts[1].size() <= 2 && month(parts[1]) == 0)
        return real(parts[2].toInt(), parts[1].toInt(), smallNumber(parts[0]));
    const int number = month(parts[1]);
    if (number == 0 || smallNumber(parts[0]) == 0)
        return fault(Fault::NotReal);
    return real(parts[2].toInt(), number, smallNumber(parts[0]));
}

const char *Dates::message(Fault fault)
{
    switch (fault) {
    case Fault::None:
    case Fault::Empty:
        return "";
    case Fault::MissingDay:
        return QT_TRANSLATE_NOOP("Rules", "{field} must include a day");
    case Fault::MissingMonth:
        return QT_TRANSLATE_NOOP("Rules", "{field} must include a month");
    case Fault::MissingYear:
        return QT_TRANSLATE_NOOP("Rules", "{field} must include a year");
    case Fault::MissingDayAndMonth:
        return QT_TRANSLATE_NOOP("Rules", "{field} must include a day and month");
    case Fault::MissingDayAndYear:
        return QT_TRANSLATE_NOOP("Rules", "{field} must include a day and year");
    case Fault::MissingMonthAndYear:
        return QT_TRANSLATE_NOOP("Rules", "{field} must include a month and year");
    case Fault::YearDigits:
        return QT_TRANSLATE_NOOP("Rules", "Year must include 4 numbers");
    case Fault::NotReal:
        return QT_TRANSLATE_NOOP("Rules", "{field} must be a real date");
    case Fault::MonthFirst:
        return QT_TRANSLATE_NOOP("Rules", "{field} must be a real date. Use day, month, year");
    case Fault::Serial:
        return QT_TRANSLATE_NOOP("Rules", "{field} must be a real date. This is a spreadsheet’s own number");
    case Fault::RunTogether:
        return QT_TRANSLATE_NOOP("Rules", "{field} must be a real date. Put spaces between day, month and year");
    case Fault::WithTime:
        return QT_TRANSLATE_NOOP("Rules", "{field} must be a date without a time of day");
    case Fault::NotADate:
        return QT_TRANSLATE_NOOP("Rules", "{field} must be a real date. Use day, month, year, for example 27 3 2026");
    }
    return "";
}

QDate Dates::monthsBack(const QDate &date, int count) { return date.addMonths(-count); }

QDate Dates::workingDaysAfter(const QDate &day, int count)
{
    QDate on = day;
    while (count > 0) {
        on = on.addDays(1);
        if (on.dayOfWeek() < Qt::Saturday)
            --count;
    }
    return on;
}

int Dates::academicCycle(const QDate &date) { return date.month() >= 8 ? date.year() : date.year() - 1; }
