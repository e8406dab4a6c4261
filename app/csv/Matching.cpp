// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Matching.h"

#include "app/base/Text.h"
#include "app/csv/Cells.h"
#include "app/csv/SameName.h"

#include <QtCore/QCoreApplication>

#include <numeric>

namespace {

const QString idColumn = QStringLiteral("id");
const QString anyColumn = QStringLiteral("any");
const QString firstNames = QStringLiteral("first_names");
const QString lastName = QStringLiteral("last_name");

QString looseKey(const QString &value)
{
    QString key = value.trimmed().toCaseFolded();
    const bool numbers = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    qsizetype zeros = 0;
    while (numbers && zeros + 1 < key.size() && key[zeros] == u'0')
        ++zeros;
    return key.mid(zeros);
}

Finding finding(const char *rule, const QString &column, const char *message, int line, const QString &value, qsizetype count = 0)
{
    return {QString::fromLatin1(rule), column, Severity::Block, message,
            {{QStringLiteral("row"), line}, {QStringLiteral("value"), value}, {QStringLiteral("count"), int(count)}}};
}

QString asNatural(const QString &name)
{
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    return comma < 0 ? name : QString(name.mid(comma + 1).trimmed() + QLatin1Char(' ') + name.left(comma).trimmed());
}

} // namespace

void Matching::Given::insert(const QString &column, const QString &text)
{
    const auto same = std::find_if(m_cells.begin(), m_cells.end(), [&column](const auto &cell) { return cell.first == column; });
    if (same == m_cells.end())
        m_cells.append({column, text});
    else
        same->second = text;
}

QString Matching::Given::value(const QString &column) const
{
    for (const auto &[id, text] : m_cells) {
        if (id == column)
            return text;
    }
    return {};
}

Matching::Matching(const KindSpec &kind) : m_kind(kind), m_nameColumn(QString::fromLatin1(kind.nameColumn))
{
    const auto add = [this](const QString &id) {
        if (!id.isEmpty() && id != idColumn && !m_columns.contains(id) && m_kind.column(id))
            m_columns.append(id);
    };
    for (const MatchSpec &match : kind.matches) {
        const By by{&match, QString::fromLatin1(match.column), QString::fromLatin1(match.with), m_nameColumn == QLatin1String(match.column),
                    digitsOf(QString::fromLatin1(match.column))};
        m_matches.append(by);
        add(by.column);
        add(by.with);
    }
    add(m_nameColumn);
    for (const QString &column : std::as_const(m_columns)) {
        const auto any = [&](auto member) { return std::any_of(m_matches.cbegin(), m_matches.cend(), [&](const By &match) { return column == match.*member; }); };
        m_uses.append({column == m_nameColumn, any(&By::column), any(&By::with)});
    }
}

int Matching::digitsOf(const QString &column) const
{
    const ColumnSpec *spec = m_kind.column(column);
    return spec ? spec->digits : 0;
}

void Matching::expect(const QList<Given> &rows)
{
    m_expected.emplace();
    const auto want = [this, many = rows.size()](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        QSet<QString> &of = (*m_expected)[column];
        if (of.isEmpty())
            of.reserve(many);
        of.insert(looseKey(value));
    };
    for (const Given &given : rows) {
        const QString any = given.value(anyColumn);
        const QString name = nameOf(given);
        bool byId = false;
        for (const By &match : std::as_const(m_matches)) {
            if (!any.isEmpty()) {
                m_vague = true;
                if (!match.isName)
                    want(match.column, Cells::id(any, match.digits));
                continue;
            }
            if (match.isName) {
                // A name is asked only where nothing better tells who is meant.
                if (!byId && !name.isEmpty()) {
                    want(match.column, Text::fold(name));
                    m_vague = true;
                }
                continue;
            }
            const QString value = given.value(match.column);
            if (value.isEmpty())
                continue;
            want(match.column, value);
            QSet<QString> &exactly = m_exactly[match.column];
            if (exactly.isEmpty())
                exactly.reserve(rows.size());
            exactly.insert(value);
            byId = true;
        }
    }
}

bool Matching::hasFoundAll() const
{
    if (!m_expected || m_vague)
        return false;
    const auto wanted = std::accumulate(m_exactly.cbegin(), m_exactly.cend(), qsizetype(0), [](qsizetype sum, const auto &values) { return sum + values.size(); });
    return m_foundExactly == wanted;
}

void Matching::add(qint64 row, const QString &id, const QStringList &cells)
{
    if (m_names.contains(row))
        return;
    bool kept = !m_expected;
    const auto index = [&](const QString &column, const QString &value, bool isName) {
        if (value.isEmpty())
            return;
        const auto expected = m_expected ? m_expected->constFind(column) : QHash<QString, QSet<QString>>::const_iterator();
        if (m_expected && expected == m_expected->cend())
            return;
        const QString text = isName ? Text::fold(value) : value;
        const QString loose = looseKey(text);
        if (m_expected && !expected->contains(loose))
            return;
        Index &of = m_indices[column];
        if (m_expected && of.isEmpty())
            of.reserve(expected->size());
        auto &hits = of[loose];
        const auto exactly = m_exactly.constFind(column);
        if (exactly != m_exactly.cend() && exactly->contains(text) && std::none_of(hits.cbegin(), hits.cend(), [&text](const Hit &hit) { return hit.value == text; }))
            ++m_foundExactly;
        hits.append({text, row});
        kept = true;
    };
    index(idColumn, id, false);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_uses[i].matches)
            index(m_columns[i], cells[i], m_uses[i].isName);
    }
    if (!kept)
        return;
    const qsizetype name = m_columns.indexOf(m_nameColumn);
    m_names.insert(row, name < 0 ? QString() : cells[name]);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_uses[i].stands)
            m_with[m_columns[i]].insert(row, cells[i]);
    }
}

/// In the letters that were written, or else without case and leading zeros.
Matching::Rows Matching::rowsOf(const QString &column, const QString &value, bool *isExact) const
{
    const auto index = m_indices.constFind(column);
    if (index == m_indices.cend())
        return {};
    const auto hits = index->constFind(looseKey(value));
    if (hits == index->cend())
        return {};
    Rows exact;
    Rows loose;
    for (const Hit &hit : *hits) {
        loose.append(hit.row);
        if (hit.value == value)
            exact.append(hit.row);
    }
    if (isExact)
        *isExact = !exact.isEmpty();
    return exact.isEmpty() ? loose : exact;
}

Matching::Rows Matching::narrowed(const Rows &rows, const By &match, const Given &given) const
{
    const QString wanted = match.with.isEmpty() ? QString() : given.value(match.with);
    if (wanted.isEmpty())
        return rows;
    const auto values = m_with.value(match.with);
    Rows narrow;
    for (const qint64 row : rows) {
        if (values.value(row).compare(wanted, Qt::CaseInsensitive) == 0)
            narrow.append(row);
    }
    return narrow;
}

QString Matching::nameOf(const Given &given) const
{
    const QString whole = given.value(m_nameColumn);
    if (!whole.isEmpty())
        return asNatural(whole);
    const QString first = given.value(firstNames);
    const QString last = given.value(lastName);
    return first.isEmpty() || last.isEmpty() ? QString() : QString(first + QLatin1Char(' ') + last);
}

QString Matching::namedIn(const Given &given) const { return given.value(m_nameColumn).isEmpty() ? lastName : m_nameColumn; }

std::optional<Finding> Matching::otherName(const Given &given, const Found &found, int line) const
{
    const QString column = namedIn(given);
    QString said = given.value(column);
    // A first name alone has short forms: it says too little.
    if (said.isEmpty())
        return std::nullopt;
    if (const QString first = given.value(firstNames); column == lastName && !first.isEmpty())
        said += QStringLiteral(", ") + first;
    const QString known = name(found.row);
    if (SameName::isPossible(said, known))
        return std::nullopt;
    Finding other = finding("match.name", column, QT_TRANSLATE_NOOP("Rules", "Row {row} says {named}, but {value} is {name}’s. Choose who is meant"), line, found.shown);
    other.arguments.insert(QStringLiteral("named"), asNatural(said));
    other.arguments.insert(QStringLiteral("name"), known);
    return other;
}

Matching::Found Matching::findAny(const QString &value, int line) const
{
    Found found;
    found.shown = value;
    const By *shaped = nullptr;
    const By *by = nullptr;
    Rows rows;
    int ways = 0;
    bool isExact = false;
    for (const By &match : m_matches) {
        if (match.isName)
            continue;
        const QString id = Cells::id(value, match.digits);
        if (match.digits > 0 && id.size() == match.digits && !shaped && id == looseKey(id).rightJustified(id.size(), QLatin1Char('0'))
            && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); }))
            shaped = &match;
        bool exactly = false;
        const Rows these = rowsOf(match.column, id, &exactly);
        if (these.isEmpty() || (isExact && !exactly))
            continue;
        // The letters themselves go before what they are without case and leading zeros.
        if (exactly && !std::exchange(isExact, true)) {
            rows.clear();
            ways = 0;
        }
        by = ways++ == 0 ? &match : by;
        std::copy_if(these.begin(), these.end(), std::back_inserter(rows), [&rows](qint64 row) { return !rows.contains(row); });
    }
    if (rows.size() == 1)
        found.row = rows.first();
    else if (ways > 1) // one's TRN may be another's own ID
        found.said = finding("match.several", anyColumn, QT_TRANSLATE_NOOP("Rules", "Row {row}: {value} could mean {count} records. Choose who is meant"), line, value, rows.size());
    else if (ways == 1)
        found.said = finding("match.several", anyColumn, by->spec->several, line, Cells::id(value, by->digits), rows.size());
    else if (shaped)
        found.said = finding("match.none", anyColumn, shaped->spec->none, line, Cells::id(value, shaped->digits));
    else
        found.said = finding("match.none", anyColumn, QT_TRANSLATE_NOOP("Rules", "Row {row}: nobody in the list has {value}"), line, value);
    return found;
}

Matching::Found Matching::find(const Given &given, int line) const
{
    if (const QString any = given.value(anyColumn); !any.isEmpty())
        return findAny(any, line);
    Found found;
    const QString name = nameOf(given);
    bool byId = false;
    Rows rows;
    const By *by = nullptr;
    for (const By &match : m_matches) {
        const bool isName = match.isName;
        const QString value = isName ? name : given.value(match.column);
        if (value.isEmpty() || (isName && byId))
            continue;
        if (found.shown.isEmpty())
            found.shown = value;
        const QString column = isName ? namedIn(given) : match.column;
        if (isName && !match.with.isEmpty() && given.value(match.with).isEmpty()) {
            found.said = finding("match.name", column, QT_TRANSLATE_NOOP("Rules", "Row {row}: the name alone does not tell who is meant. Add an ID or the start date"), line, value);
            return found;
        }
        const Rows these = narrowed(rowsOf(match.column, isName ? Text::fold(value) : value), match, given);
        if (these.isEmpty()) {
            found.said = finding("match.none", column, match.spec->none, line, value);
            return found;
        }
        byId = byId || !isName;
        if (!by) {
            rows = these;
            by = &match;
        } else {
            Rows both;
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(both), [&](qint64 row) { return these.contains(row); });
            if (both.isEmpty()) {
                found.said = finding("match.differs", column, QT_TRANSLATE_NOOP("Rules", "Row {row}: its IDs belong to different people. Keep the one that is right"), line, value);
                return found;
            }
            rows = both;
        }
    }
    if (!by)
        found.said = finding("match.blank", {}, QT_TRANSLATE_NOOP("Rules", "Row {row}: there is nothing in it that says who is meant"), line, {});
    else if (rows.size() == 1)
        found.row = rows.first();
    else
        found.said = finding("match.several", by->isName ? namedIn(given) : by->column, by->spec->several, line, found.shown, rows.size());
    return found;
}
