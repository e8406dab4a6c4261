// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook's first sheet. Its strings, formats and settings come from liborcus. Which numbers are dates is told by their
// formats alone, as in the file itself.
#include "app/csv/Sheet.h"
#include "app/csv/XlsxCells.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <map>
#include <vector>

namespace {

namespace sheets = orcus::spreadsheet;
namespace face = orcus::spreadsheet::iface;

constexpr double farthestDay = 2'958'466; // 1 January 10000
constexpr int secondsOfADay = 86'400;

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// What ends the reading of a sheet that no person made.
struct TooMuch {
};

/// A person pressed Cancel.
struct Stopped {
};

constexpr qsizetype often = 128; ///< rows between two looks at whether to go on

struct Strings final : face::import_shared_strings {
    std::vector<QString> all;
    QString segments;

    size_t append(std::string_view text) override
    {
        if (all.size() >= size_t(Sheets::mostCells))
            throw WorkbookTooLarge();
        all.push_back(textOf(text));
        return all.size() - 1;
    }
    size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t) override { }
    void append_segment(std::string_view text) override { segments += textOf(text); }
    size_t commit_segments() override
    {
        if (all.size() >= size_t(Sheets::mostCells))
            throw WorkbookTooLarge();
        all.push_back(std::exchange(segments, {}));
        return all.size() - 1;
    }
};

/// Whether a format's code is one of a day: a d or a y outside quotes, brackets and escapes.
bool isDateCode(const QString &code)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (quoted) {
            quoted = c != u'"';
        } else if (bracket) {
            bracket = c != u']';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            bracket = true;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'd' || c == u'D' || c == u'y' || c == u'Y') {
            return true;
        }
    }
    return false;
}

/// Number formats that every workbook has without saying so: 14 to 17 and 22 are dates, so are the Asian ones.
bool isBuiltInDate(size_t id) { return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58); }

struct Styles final : face::import_styles {
    std::map<size_t, bool> dates; ///< number format → is a date
    std::vector<bool> cells;      ///< cell format → is a date
    size_t number = 0;
    size_t nextNumber = 0;
    QString code;

    bool isDate(size_t format) const { return format < cells.size() && cells[format]; }

    void set_font_count(size_t) override { }
    void set_font_bold(bool) override { }
    void set_font_italic(bool) override { }
    void set_font_name(std::string_view) override { }
    void set_font_size(double) override { }
    void set_font_underline(sheets::underline_t) override { }
    void set_font_underline_width(sheets::underline_width_t) override { }
    void set_font_underline_mode(sheets::underline_mode_t) override { }
    void set_font_underline_type(sheets::underline_type_t) override { }
    void set_font_underline_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t) override { }
    void set_font_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t) override { }
    void set_strikethrough_style(sheets::strikethrough_style_t) override { }
    void set_strikethrough_type(sheets::strikethrough_type_t) override { }
    void set_strikethrough_width(sheets::strikethrough_width_t) override { }
    void set_strikethrough_text(sheets::strikethrough_text_t) override { }
    size_t commit_font() override { return 0; }
    void set_fill_count(size_t) override { }
    void set_fill_pattern_type(sheets::fill_pattern_t) override { }
    void set_fill_fg_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t) override { }
    void set_fill_bg_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t) override { }
    size_t commit_fill() override { return 0; }
    void set_border_count(size_t) override { }
    void set_border_style(sheets::border_direction_t, sheets::border_style_t) override { }
    void set_border_color(sheets::border_direction_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t) override { }
    void set_border_width(sheets::border_direction_t, double, orcus::length_unit_t) override { }
    size_t commit_border() override { return 0; }
    void set_cell_hidden(bool) override { }
    void set_cell_locked(bool) override { }
    void set_cell_print_content(bool) override { }
    void set_cell_formula_hidden(bool) override { }
    size_t commit_cell_protection() override { return 0; }
    void set_number_format_count(size_t) override { }
    void set_number_format_identifier(size_t id) override { nextNumber = id; }
    void set_number_format_code(std::string_view text) override { code = textOf(text); }
    size_t commit_number_format() override
    {
        dates[nextNumber] = isDateCode(code);
        return nextNumber;
    }
    void set_cell_xf_count(size_t) override { }
    void set_cell_style_xf_count(size_t) override { }
    void set_dxf_count(size_t) override { }
    void set_xf_font(size_t) override { }
    void set_xf_fill(size_t) override { }
    void set_xf_border(size_t) override { }
    void set_xf_protection(size_t) override { }
    void set_xf_number_format(size_t id) override { number = id; }
    void set_xf_style_xf(size_t) override { }
    void set_xf_apply_alignment(bool) override { }
    void set_xf_horizontal_alignment(sheets::hor_alignment_t) override { }
    void set_xf_vertical_alignment(sheets::ver_alignment_t) override { }
    size_t commit_cell_xf() override
    {
        const auto own = dates.find(number);
        cells.push_back(own != dates.end() ? own->second : isBuiltInDate(number));
        number = 0;
        return cells.size() - 1;
    }
    size_t commit_cell_style_xf() override
    {
        number = 0;
        return 0;
    }
    size_t commit_dxf() override { return 0; }
    void set_cell_style_count(size_t) override { }
    void set_cell_style_name(std::string_view) override { }
    void set_cell_style_xf(size_t) override { }
    void set_cell_style_builtin(size_t) override { }
    void set_cell_style_parent_name(std::string_view) override { }
    size_t commit_cell_style() override { return 0; }
};

/// The library asks for sheets; what stands in them is read by readWorkbookCells().
struct NoSheet final : face::import_sheet {
    void set_auto(sheets::row_t, sheets::col_t, std::string_view) override { }
    void set_string(sheets::row_t, sheets::col_t, sheets::string_id_t) override { }
    void set_value(sheets::row_t, sheets::col_t, double) override { }
    void set_bool(sheets::row_t, sheets::col_t, bool) override { }
    void set_date_time(sheets::row_t, sheets::col_t, int, int, int, int, int, double) override { }
    void set_format(sheets::row_t, sheets::col_t, size_t) override { }
    void set_format(sheets::row_t, sheets::col_t, sheets::row_t, sheets::col_t, size_t) override { }
    void fill_down_cells(sheets::row_t, sheets::col_t, sheets::row_t) override { }
    sheets::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }
};

struct Settings final : face::import_global_settings {
    void set_origin_date(int, int, int) override { }
    void set_default_formula_grammar(sheets::formula_grammar_t) override { }
    sheets::formula_grammar_t get_default_formula_grammar() const override { return sheets::formula_grammar_t::xlsx; }
    void set_character_set(orcus::character_set_t) override { }
};

/// "B12" as row 11, column 1.
struct Addresses final : face::import_reference_resolver {
    sheets::src_address_t resolve_address(std::string_view text) override
    {
        sheets::src_address_t at{};
        size_t i = 0;
        long column = 0;
        for (; i < text.size() && text[i] != 0; ++i) {
            const char c = text[i];
            if (c == '$')
                continue;
            const char letter = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
            if (letter < 'A' || letter > 'Z')
                break;
            column = column * 26 + (letter - 'A' + 1);
            if (column > 16'384)
                throw TooMuch();
        }
        long row = 0;
        for (; i < text.size(); ++i) {
            if (text[i] == '$')
                continue;
            if (text[i] < '0' || text[i] > '9')
                throw TooMuch();
            row = row * 10 + (text[i] - '0');
            if (row > 1'048'576)
                throw TooMuch();
        }
        if (column == 0 || row == 0)
            throw TooMuch();
        at.sheet = 0;
        at.row = sheets::row_t(row - 1);
        at.column = sheets::col_t(column - 1);
        return at;
    }
    sheets::src_range_t resolve_range(std::string_view text) override
    {
        const size_t colon = text.find(':');
        sheets::src_range_t range{};
        range.first = resolve_address(text.substr(0, colon));
        range.last = colon == std::string_view::npos ? range.first : resolve_address(text.substr(colon + 1));
        return range;
    }
};

struct Factory final : face::import_factory {
    Settings settings;
    Strings strings;
    Styles styles;
    Addresses addresses;
    NoSheet sheet;

    face::import_global_settings *get_global_settings() override { return &settings; }
    face::import_shared_strings *get_shared_strings() override { return &strings; }
    face::import_styles *get_styles() override { return &styles; }
    face::import_reference_resolver *get_reference_resolver(sheets::formula_ref_context_t) override { return &addresses; }
    face::import_sheet *append_sheet(sheets::sheet_t, std::string_view) override { return &sheet; }
    face::import_sheet *get_sheet(std::string_view) override { return &sheet; }
    face::import_sheet *get_sheet(sheets::sheet_t) override { return &sheet; }
    void finalize() override { }
};

/// A whole number as it is typed; a large one as a spreadsheet shows it, so that a spoilt id can be told from a good one.
QString numberText(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'G', 15);
}

/// The day that a workbook's number 0 stands for. The library does not tell which.
QDate firstDayOf(bool from1904) { return from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30); }

/// A day and, where it is not midnight, the time of it.
SheetCell dateCell(const QDateTime &at)
{
    SheetCell cell;
    cell.date = at.date();
    cell.withTime = at.time() != QTime(0, 0);
    cell.text = cell.date.toString(Qt::ISODate);
    if (cell.withTime)
        cell.text += QLatin1Char(' ') + at.time().toString(QStringLiteral("HH:mm:ss"));
    return cell;
}

/// "_x000D_": how a workbook writes a mark that its format has no other way for, most often half of a line end.
QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression mark(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto found = mark.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const QChar letter(char16_t(one.capturedView(1).toUShort(nullptr, 16)));
        plain += QStringView(text).mid(from, one.capturedStart() - from);
        if (letter.isPrint() || letter == u'\n' || letter == u'\t')
            plain += letter;
        from = one.capturedEnd();
    }
    return QString(plain + QStringView(text).mid(from));
}

SheetCell cellOf(const WorkbookCell &raw, const Factory &book)
{
    SheetCell cell;
    cell.text = raw.text;
    switch (raw.is) {
    case WorkbookCell::Is::Text:
        cell.text = unescaped(raw.text);
        break;
    case WorkbookCell::Is::Shared: {
        const qulonglong place = raw.text.toULongLong();
        if (place >= book.strings.all.size())
            throw TooMuch();
        cell.text = unescaped(book.strings.all[place]);
        break;
    }
    case WorkbookCell::Is::Flag:
        cell.text = raw.text == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        break;
    case WorkbookCell::Is::Date:
        if (const QDateTime at = QDateTime::fromString(raw.text, Qt::ISODate); at.isValid())
            cell = dateCell(at);
        break;
    case WorkbookCell::Is::Number: {
        bool isNumber = false;
        const double number = raw.text.toDouble(&isNumber);
        if (!isNumber)
            throw TooMuch();
        // As a whole: a time that is rounded to midnight belongs to the next day. A sum of times is seldom exact.
        const double seconds = std::round(number * secondsOfADay);
        if (book.styles.isDate(size_t(raw.format)) && number >= 1 && seconds < farthestDay * secondsOfADay) {
            const qint64 whole = qint64(seconds);
            const QTime time = QTime(0, 0).addSecs(int(whole % secondsOfADay));
            return dateCell(QDateTime(firstDayOf(raw.from1904).addDays(whole / secondsOfADay), time, Qt::UTC));
        }
        cell.number = true;
        cell.from1904 = raw.from1904;
        cell.text = numberText(number);
        break;
    }
    }
    return cell;
}

} // namespace

Result<Sheet> Sheets::readXlsx(const QByteArray &bytes, const SheetProgress &progress)
{
    Sheet sheet;
    sheet.format = QStringLiteral("xlsx");
    Factory book;
    qsizetype cells = 0;
    try {
        checkWorkbookSizes(bytes);
        orcus::orcus_xlsx filter(&book);
        filter.read_stream(std::string_view(bytes.constData(), size_t(bytes.size())));
        SheetRow row;
        const auto endRow = [&sheet, &row, &cells] {
            if (std::any_of(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); }))
                sheet.rows.append(row);
            else
                cells -= row.cells.size();
            row.cells.clear();
        };
        readWorkbookCells(bytes, [&](const WorkbookCell &raw) {
            if (raw.row + 1 != row.line) {
                endRow();
                if (progress && sheet.rows.size() % often == 0 && !progress(sheet.rows.size(), -1))
                    throw Stopped();
                row.line = raw.row + 1;
                row.isHidden = raw.isHidden;
            }
            if (sheet.rows.size() > mostRows || raw.column < row.cells.size())
                throw TooMuch();
            cells += raw.column + 1 - row.cells.size();
            if (cells > mostCells)
                throw WorkbookTooLarge();
            row.cells.resize(raw.column);
            row.cells.append(cellOf(raw, book));
        });
        endRow();
    } catch (const Stopped &) {
        return fail(ErrorKind::Cancelled, QString());
    } catch (const WorkbookTooLarge &) {
        sheet.rows.clear();
        sheet.problem = tooMuch();
    } catch (...) {
        // The library has no other way to say that a file is not as it should be.
        sheet.rows.clear();
        sheet.problem = Finding{QStringLiteral("file.workbook"), {}, Severity::Block,
                                QT_TRANSLATE_NOOP("Rules", "The workbook is damaged, or is not an .xlsx workbook. Nothing was taken from it"), {}};
    }
    return sheet;
}
