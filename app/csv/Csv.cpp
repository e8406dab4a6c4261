// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Csv.h"

#include "app/base/Formula.h"

#include <algorithm>

namespace {

constexpr qsizetype longestCell = 100'000;
constexpr qsizetype mostCells = 16'384; // as many columns as a workbook's sheet has
constexpr qsizetype mostTitles = 10; // lines that people write over a table

bool isNumbers(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 22E1: an id that a spreadsheet reads as 220.
bool isPower(QStringView text)
{
    const qsizetype e = std::max(text.indexOf(u'e'), text.indexOf(u'E'));
    return e > 0 && isNumbers(text.left(e)) && isNumbers(text.mid(e + 1));
}

} // namespace

CsvParser::CsvParser(QChar delimiter, RowTaker row) : m_delimiter(delimiter), m_row(std::move(row)) { }

bool CsvParser::stop(CsvFault::Why why, int line)
{
    m_fault = CsvFault{why, line};
    return false;
}

void CsvParser::endCell()
{
    m_cells.append(std::exchange(m_cell, {}));
    m_at = At::CellStart;
}

void CsvParser::endRow()
{
    endCell();
    if (!m_anything)
        m_cells.clear(); // an empty line is no row
    else
        m_row(m_rowLine, m_cells);
    m_cells.clear();
    m_anything = false;
}

bool CsvParser::feed(QStringView text)
{
    if (m_fault)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool lineFeedOfReturn = std::exchange(m_afterReturn, false) && c == u'\n';
        if (m_at == At::Quoted) {
            if (c == u'"') {
                m_at = At::QuoteInQuoted;
                continue;
            }
            if (lineFeedOfReturn) {
                m_cell.append(c);
                continue;
            }
            m_afterReturn = c == u'\r';
            m_line += c == u'\n' || c == u'\r' ? 1 : 0;
        } else if (lineFeedOfReturn) {
            continue;
        } else if (c == u'\n' || c == u'\r') {
            m_afterReturn = c == u'\r';
            endRow();
            ++m_line;
            m_rowLine = m_line;
            continue;
        } else if (c == m_delimiter) {
            m_anything = true;
            endCell();
            if (m_cells.size() >= mostCells)
                return stop(CsvFault::Why::ManyCells, m_line);
            continue;
        } else if (c == u'"' && m_at != At::Plain) {
            m_anything = true;
            if (m_at == At::QuoteInQuoted)
                m_cell.append(c);
            else
                m_quoteLine = m_line;
            m_at = At::Quoted;
            continue;
        } else {
            m_anything = true;
            m_at = At::Plain; // letters after a closing quote belong to the cell, as spreadsheets have it
        }
        if (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')
            return stop(CsvFault::Why::NotText, m_line);
        // The letters behind it that mean nothing but themselves go with it.
        qsizetype end = at + 1;
        while (end < text.size() && text[end] != m_delimiter && text[end] != u'"' && text[end].unicode() >= 0x20)
            ++end;
        m_cell.append(text.mid(at, end - at));
        at = end - 1;
        if (m_cell.size() > longestCell)
            return stop(m_at == At::Quoted ? CsvFault::Why::OpenQuote : CsvFault::Why::LongCell, m_at == At::Quoted ? m_quoteLine : m_line);
    }
    return true;
}

bool CsvParser::finish()
{
    if (m_fault)
        return false;
    if (m_at == At::Quoted)
        return stop(CsvFault::Why::OpenQuote, m_quoteLine);
    m_endedInRow = m_anything;
    endRow();
    return true;
}

QChar CsvParser::delimiterOf(const QString &head)
{
    const QString candidates = QStringLiteral(",;\t");
    if (head.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && head.size() > 4 && candidates.contains(head[4]))
        return head[4]; // what Excel is told
    QChar best = u',';
    qsizetype bestColumns = 1;
    qsizetype bestTitles = 0;
    double bestShare = 0;
    for (const QChar candidate : candidates) {
        QList<qsizetype> widths;
        CsvParser parser(candidate, [&widths](int, QStringList &cells) { widths.append(cells.size()); });
        parser.feed(head);
        parser.finish();
        if (widths.isEmpty())
            widths.append(head.count(candidate) + 1); // one quoted cell that goes on beyond the head
        const auto table = std::find_if(widths.cbegin(), widths.cend(), [](qsizetype width) { return width > 1; });
        const auto titles = table - widths.cbegin();
        if (table == widths.cend() || titles >= mostTitles)
            continue;
        const auto alike = std::count(table, widths.cend(), *table);
        if (titles > 0 && alike * 2 < widths.cend() - table)
            continue; // no table under titles, but a list of one column in which somebody wrote such a mark
        const double share = double(alike) / double(widths.size());
        if (share > bestShare || (share == bestShare && (titles < bestTitles || (titles == bestTitles && *table > bestColumns)))) {
            best = candidate;
            bestColumns = *table;
            bestTitles = titles;
            bestShare = share;
        }
    }
    return best;
}

QString Csv::guarded(const QString &text) { return Formula::guarded(text); }

QString Csv::unguarded(const QString &text)
{
    if (text.size() < 2 || text.front() != u'\'')
        return text;
    const QStringView rest = QStringView(text).mid(1);
    return Formula::begins(rest.front()) || isNumbers(rest) || isPower(rest) ? rest.toString() : text;
}

QString Csv::guardedId(const QString &id)
{
    // Beyond 11 numbers a spreadsheet shows 2.01E+16; beyond 15 it loses them.
    if (isPower(id) || (isNumbers(id) && (id.size() > 11 || (id.front() == u'0' && id.size() > 1))))
        return QString(QLatin1Char('\'') + id);
    return guarded(id);
}

QString Csv::quoted(const QString &text)
{
    QString inner = text;
    return QString(QLatin1Char('"') + inner.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
}

QByteArray Csv::row(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += QLatin1Char(',');
        line += quoted(cell);
    }
    return line.toUtf8() + "\r\n";
}
