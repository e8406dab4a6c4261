// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Cells.h"

#include "app/base/Text.h"
#include "app/csv/Csv.h"
#include "app/kind/Dates.h"
#include "app/kind/Reference.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace {

/// Days that a person can mean by a spreadsheet's number: 1954 to 2064.
constexpr int firstSerial = 20'000;
constexpr int lastSerial = 60'000;
constexpr int shortestExponent = 5;

/// Marks without a width, which come along where a cell was copied from a page: nobody sees why such an ID is nobody's.
bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xAD || code == 0x200B || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) || code == 0x2060 || code == 0xFEFF;
}

QString seen(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isInvisible))
        return text;
    QString rest = text;
    rest.removeIf(isInvisible);
    return rest;
}

/// What a spreadsheet writes where it has no value, or no room to show it.
bool isSpreadsheetError(const QString &text)
{
    if (text.front() != u'#' || text.size() < 3)
        return false;
    static const QStringList errors{QStringLiteral("#N/A"), QStringLiteral("#REF!"), QStringLiteral("#VALUE!"), QStringLiteral("#NAME?"), QStringLiteral("#DIV/0!"),
                                    QStringLiteral("#NULL!"), QStringLiteral("#NUM!"), QStringLiteral("#SPILL!"), QStringLiteral("#CALC!")};
    return errors.contains(text) || std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'#'; });
}

bool isSpacedNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && isDigit(text.front())
        && std::all_of(text.begin(), text.end(), [&isDigit](QChar c) { return isDigit(c) || c == u' ' || c == QChar(0xA0); });
}

Finding finding(const char *rule, const CellSpec &spec, const char *message, int line, const QString &value)
{
    return {QString::fromLatin1(rule), spec.id, Severity::Block, message, {{QStringLiteral("row"), line}, {QStringLiteral("value"), value}}};
}

QDate dateOfSerial(const QString &text, bool from1904)
{
    bool isNumber = false;
    const double number = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (!isNumber || number < firstSerial || number > lastSerial || std::floor(number) != number)
        return {};
    return (from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(qint64(number));
}

/// 02/03/2026: a day in numbers that would be another with the month first.
bool couldBeEither(const QString &text, const QDate &date)
{
    static const QRegularExpression numbers(QStringLiteral("\\A[0-9]{1,2}[/. -]\\s*[0-9]"));
    return date.day() <= 12 && date.day() != date.month() && numbers.match(text).hasMatch();
}

CellRead date(const SheetCell &cell, const QString &text, const CellSpec &spec, bool serialsAreDates, int line)
{
    CellRead read;
    read.value = text;
    if (cell.date.isValid() && !cell.withTime) {
        read.value = cell.date.toString(Qt::ISODate);
        return read;
    }
    const Dates::Parsed parsed = Dates::parse(text);
    if (parsed.isValid()) {
        read.value = parsed.date.toString(Qt::ISODate);
        read.order = couldBeEither(text, parsed.date) ? CellRead::Order::Either : CellRead::Order::Clear;
        return read;
    }
    if (parsed.fault == Dates::Fault::MonthFirst)
        read.order = CellRead::Order::MonthFirst;
    if (parsed.fault == Dates::Fault::Serial) {
        read.serial = dateOfSerial(text, cell.from1904);
        if (read.serial.isValid() && serialsAreDates) {
            read.value = read.serial.toString(Qt::ISODate);
            return read;
        }
    }
    read.said = finding("cell.date", spec, Dates::message(parsed.fault), line, text);
    return read;
}

/// The code of what was written: the code itself, its words, or the caller's words for them.
std::optional<QString> code(const QString &text, const CellSpec &spec, const FileWords &words)
{
    for (const Choice &choice : spec.choices) {
        if (choice.code.compare(text, Qt::CaseInsensitive) == 0)
            return choice.code;
    }
    const QString folded = Text::fold(text);
    for (const Choice &choice : spec.choices) {
        if (Text::fold(choice.title) == folded)
            return choice.code;
        const QStringList others = words.choices.value(choice.title);
        if (std::any_of(others.begin(), others.end(), [&](const QString &other) { return Text::fold(other) == folded; }))
            return choice.code;
    }
    // A code of numbers that lost or gained leading zeros: region 02.
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        for (const Choice &choice : spec.choices) {
            bool isCode = false;
            if (choice.code.toInt(&isCode) == number && isCode)
                return choice.code;
        }
    }
    return std::nullopt;
}

CellRead choices(const QString &text, const CellSpec &spec, const FileWords &words, int line)
{
    CellRead read;
    read.value = text;
    if (const auto whole = code(text, spec, words)) {
        read.value = spec.is == CellSpec::Is::Choices ? QVariant(QStringList{*whole}) : QVariant(*whole);
        return read;
    }
    if (spec.is == CellSpec::Is::Choices) {
        static const QRegularExpression between(QStringLiteral("[;|\\n]"));
        QStringList codes;
        const QStringList parts = text.split(between, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const QString one = part.trimmed();
            if (one.isEmpty())
                continue;
            const auto found = code(one, spec, words);
            if (!found) {
                read.said = finding("cell.choice", spec, QT_TRANSLATE_NOOP("Rules", "{field} has no choice called “{value}”"), line, one);
                return read;
            }
            if (!codes.contains(*found))
                codes.append(*found);
        }
        read.value = codes;
        return read;
    }
    if (!spec.isOpen)
        read.said = finding("cell.choice", spec, QT_TRANSLATE_NOOP("Rules", "{field} has no choice called “{value}”"), line, text);
    return read;
}

} // namespace

CellSpec CellSpec::of(const FieldSpec &field)
{
    CellSpec spec;
    spec.id = QString::fromLatin1(field.id);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        break;
    case FieldType::Number:
        spec.is = Is::Number;
        break;
    case FieldType::Date:
        spec.is = Is::Date;
        break;
    case FieldType::Choice:
    case FieldType::Lookup:
        spec.is = Is::Choice;
        break;
    case FieldType::Choices:
        spec.is = Is::Choices;
        break;
    case FieldType::Flag:
        spec.is = Is::Flag;
        break;
    }
    if (spec.is == Is::Choice || spec.is == Is::Choices) {
        spec.choices = Reference::choices(QString::fromLatin1(field.list));
        // Which of them fit this record is the command's rule to say.
        spec.isOpen = spec.choices.isEmpty();
    }
    return spec;
}

CellSpec CellSpec::of(const KindSpec &kind, const QString &column)
{
    CellSpec spec;
    spec.id = column;
    const ColumnSpec *found = kind.column(column);
    if (!found) {
        spec.is = Is::Id;
        return spec;
    }
    spec.digits = found->digits;
    switch (found->type) {
    case ColumnType::Date:
    case ColumnType::Instant:
        spec.is = Is::Date;
        break;
    case ColumnType::Number:
        spec.is = Is::Number;
        break;
    case ColumnType::Flag:
        spec.is = Is::Flag;
        break;
    case ColumnType::State:
        spec.is = Is::Choice;
        for (const StateSpec &state : kind.states) {
            spec.choices.append({QString::fromUtf8(state.code), QString::fromUtf8(state.title)});
            for (const QString &other : state.alsoWritten)
                spec.choices.append({QString::fromUtf8(state.code), other});
        }
        break;
    case ColumnType::Text:
    case ColumnType::Name:
    case ColumnType::Code:
    case ColumnType::List:
        spec.is = found->identifier ? Is::Id : Is::Text;
        if (qstrlen(found->list) > 0) {
            spec.is = Is::Choice;
            spec.choices = Reference::choices(QString::fromLatin1(found->list));
        }
        break;
    }
    return spec;
}

bool Cells::isScientific(const SheetCell &cell, int digits)
{
    if (!cell.text.contains(u'e', Qt::CaseInsensitive))
        return false;
    static const QRegularExpression form(QStringLiteral("\\A[0-9]+([.,][0-9]+)?[eE]\\+?([0-9]+)\\z"));
    const auto match = form.match(cell.text.trimmed());
    if (!match.hasMatch())
        return false;
    // An id of the provider's own may be 22E1. A spreadsheet shortens only what is long, and most often with a point.
    return digits > 0 || cell.number || match.hasCaptured(1) || match.captured(2).toInt() >= shortestExponent;
}

QString Cells::id(const QString &text, int digits)
{
    QString id = text.trimmed();
    if (id.size() > 1 && id.front() == u'\'')
        id.remove(0, 1);
    static const QRegularExpression decimals(QStringLiteral("\\A([0-9]+)[.,]0{1,2}\\z")); // 12,000 is a number with a mark in it
    const bool hasPoint = id.contains(u'.') || id.contains(u','); // most have none, and there are many thousands
    if (const auto match = hasPoint ? decimals.match(id) : QRegularExpressionMatch(); match.hasMatch())
        id = match.captured(1);
    if (digits == 0)
        return id;
    if (isSpacedNumber(id)) {
        id.remove(QLatin1Char(' ')).remove(QChar(0xA0));
        if (id.size() < digits)
            id = id.rightJustified(digits, QLatin1Char('0'));
    }
    return id;
}

CellRead Cells::read(const SheetCell &cell, const CellSpec &spec, const FileWords &words, bool serialsAreDates, int line)
{
    const QString found = spec.is == CellSpec::Is::Text ? cell.text : seen(cell.text);
    const QString text = spec.is == CellSpec::Is::Id ? id(found, spec.digits) : Csv::unguarded(found).trimmed();
    if (text.isEmpty())
        return {};
    CellRead read;
    read.value = text;
    if (isSpreadsheetError(text)) {
        read.said = finding("cell.error", spec, QT_TRANSLATE_NOOP("Rules", "Row {row}: {value} is an error of the spreadsheet. Put the value in again"), line, text);
        return read;
    }
    switch (spec.is) {
    case CellSpec::Is::Text:
        break;
    case CellSpec::Is::Id:
        if (isScientific(cell, spec.digits))
            read.said = finding("cell.scientific", spec,
                                QT_TRANSLATE_NOOP("Rules", "Row {row}: {value} is not an ID but a number that a spreadsheet shortened. Its last numbers are "
                                                           "lost. Format the column as text and put the ID in again"),
                                line, cell.text.trimmed());
        break;
    case CellSpec::Is::Number: {
        bool isNumber = false;
        const qint64 number = id(text, 0).toLongLong(&isNumber);
        if (isNumber)
            read.value = number;
        else
            read.said = finding("cell.number", spec, QT_TRANSLATE_NOOP("Rules", "{field} must be a number"), line, text);
        break;
    }
    case CellSpec::Is::Date:
        return date(cell, text, spec, serialsAreDates, line);
    case CellSpec::Is::Flag: {
        static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("1"), QStringLiteral("x")};
        static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0")};
        QString folded = Text::fold(text);
        for (const QString &said : {QStringLiteral("Yes"), QStringLiteral("No")}) {
            const QStringList others = words.choices.value(said);
            if (std::any_of(others.begin(), others.end(), [&](const QString &other) { return Text::fold(other) == folded; }))
                folded = said.toLower();
        }
        if (yes.contains(folded) || no.contains(folded))
            read.value = yes.contains(folded);
        else
            read.said = finding("cell.flag", spec, QT_TRANSLATE_NOOP("Rules", "{field} must be Yes or No"), line, text);
        break;
    }
    case CellSpec::Is::Choice:
    case CellSpec::Is::Choices:
        return choices(text, spec, words, line);
    }
    return read;
}
