// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Matching.h"

#include "app/base/Text.h"
#include "app/csv/Cells.h"

#include <QtCore/QCoreApplication>

namespace {

const QString idColumn = QStringLiteral("id");
const QString anyColumn = QStringLiteral("any");

QString looseKey(const QString &value)
{
    QString key = value.trimmed().toCaseFolded();
    const bool numbers = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    qsizetype zeros = 0;
    while (numbers && zeros + 1 < key.size() && key[zeros] == u'0')
        ++zeros;
    return key.mid(zeros);
}

Finding finding(const char *rule, const char *message, int line, const QString &value, qsizetype count = 0)
{
    return {QString::fromLatin1(rule), {}, Severity::Block, message,
            {{QStringLiteral("row"), line}, {QStringLiteral("value"), value}, {QStringLiteral("count"), int(count)}}};
}

QString asNatural(const QString &name)
{
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    return comma < 0 ? name : QString(name.mid(comma + 1).trimmed() + QLatin1Char(' ') + name.left(comma).trimmed());
}

} // namespace

Matching::Matching(const KindSpec &kind) : m_kind(kind)
{
    const auto add = [this](const char *column) {
        const QString id = QString::fromLatin1(column);
        if (!id.isEmpty() && id != idColumn && !m_columns.contains(id) && m_kind.column(id))
            m_columns.append(id);
    };
    for (const MatchSpec &match : kind.matches) {
        add(match.column);
        add(match.with);
    }
    add(kind.nameColumn);
    for (const QString &column : std::as_const(m_columns)) {
        const auto any = [&](auto member) {
            return std::any_of(kind.matches.begin(), kind.matches.end(), [&](const MatchSpec &match) { return column == QLatin1String(match.*member); });
        };
        m_uses.append({column == QLatin1String(kind.nameColumn), any(&MatchSpec::column), any(&MatchSpec::with)});
    }
}

int Matching::digitsOf(const QString &column) const
{
    const ColumnSpec *spec = m_kind.column(column);
    return spec ? spec->digits : 0;
}

void Matching::expect(const QList<QHash<QString, QString>> &rows)
{
    m_expected.emplace();
    const auto want = [this](const QString &column, const QString &value) {
        if (!value.isEmpty())
            (*m_expected)[column].insert(looseKey(value));
    };
    for (const QHash<QString, QString> &given : rows) {
        const QString any = given.value(anyColumn);
        const QString name = nameOf(given);
        bool byId = false;
        for (const MatchSpec &match : m_kind.matches) {
            const QString column = QString::fromLatin1(match.column);
            const bool isName = column == QLatin1String(m_kind.nameColumn);
            if (!any.isEmpty()) {
                m_vague = true;
                if (!isName)
                    want(column, Cells::id(any, digitsOf(column)));
                continue;
            }
            // A name is asked only where nothing better tells who is meant.
            if (!isName || !byId)
                want(column, isName ? Text::fold(name) : given.value(column));
            m_vague = m_vague || (isName && !byId && !name.isEmpty());
            if (!isName && !given.value(column).isEmpty())
                m_exactly[column].insert(given.value(column));
            byId = byId || (!isName && !given.value(column).isEmpty());
        }
    }
}

bool Matching::hasFoundAll() const
{
    if (!m_expected || m_vague)
        return false;
    for (auto column = m_exactly.cbegin(); column != m_exactly.cend(); ++column) {
        const auto index = m_indices.constFind(column.key());
        if (index == m_indices.cend()
            || !std::all_of(column->cbegin(), column->cend(), [&index](const QString &value) { return index->exact.contains(value); }))
            return false;
    }
    return true;
}

void Matching::add(qint64 row, const QString &id, const QStringList &cells)
{
    if (m_added.contains(row))
        return;
    bool kept = !m_expected;
    const auto index = [&](const QString &column, const QString &value) {
        if (value.isEmpty() || (m_expected && !m_expected->contains(column)))
            return;
        const QString loose = looseKey(value);
        if (m_expected && !m_expected->value(column).contains(loose))
            return;
        Index &of = m_indices[column];
        of.exact[value].append(row);
        of.loose[loose].append(row);
        kept = true;
    };
    index(idColumn, id);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_uses[i].matches)
            index(m_columns[i], m_uses[i].isName && (!m_expected || m_expected->contains(m_columns[i])) ? Text::fold(cells[i]) : cells[i]);
    }
    if (!kept)
        return;
    m_added.insert(row);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_uses[i].isName)
            m_names.insert(row, cells[i]);
        if (m_uses[i].stands)
            m_with[m_columns[i]].insert(row, cells[i]);
    }
}

Matching::Rows Matching::rowsOf(const QString &column, const QString &value) const
{
    const auto index = m_indices.constFind(column);
    if (index == m_indices.cend())
        return {};
    const Rows exact = index->exact.value(value);
    return exact.isEmpty() ? index->loose.value(looseKey(value)) : exact;
}

Matching::Rows Matching::narrowed(const Rows &rows, const MatchSpec &match, const QHash<QString, QString> &given) const
{
    const QString column = QString::fromLatin1(match.with);
    const QString wanted = given.value(column);
    if (column.isEmpty() || wanted.isEmpty())
        return rows;
    const auto values = m_with.value(column);
    Rows narrow;
    for (const qint64 row : rows) {
        if (values.value(row).compare(wanted, Qt::CaseInsensitive) == 0)
            narrow.append(row);
    }
    return narrow;
}

QString Matching::nameOf(const QHash<QString, QString> &given) const
{
    const QString whole = given.value(QString::fromLatin1(m_kind.nameColumn));
    if (!whole.isEmpty())
        return asNatural(whole);
    const QString first = given.value(QStringLiteral("first_names"));
    const QString last = given.value(QStringLiteral("last_name"));
    return first.isEmpty() || last.isEmpty() ? QString() : QString(first + QLatin1Char(' ') + last);
}

Matching::Found Matching::findAny(const QString &value, int line) const
{
    Found found;
    found.shown = value;
    const MatchSpec *shaped = nullptr;
    for (const MatchSpec &match : m_kind.matches) {
        const QString column = QString::fromLatin1(match.column);
        if (column == QLatin1String(m_kind.nameColumn))
            continue;
        const ColumnSpec *spec = m_kind.column(column);
        const QString id = Cells::id(value, digitsOf(column));
        if (spec && spec->digits > 0 && id.size() == spec->digits && !shaped && id == looseKey(id).rightJustified(id.size(), QLatin1Char('0'))
            && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); }))
            shaped = &match;
        const Rows rows = rowsOf(column, id);
        if (rows.size() == 1) {
            found.row = rows.first();
            return found;
        }
        if (rows.size() > 1) {
            found.said = finding("match.several", match.several, line, id, rows.size());
            return found;
        }
    }
    if (shaped) {
        const ColumnSpec *spec = m_kind.column(QString::fromLatin1(shaped->column));
        found.said = finding("match.none", shaped->none, line, Cells::id(value, spec->digits));
    } else {
        found.said = finding("match.none", QT_TRANSLATE_NOOP("Rules", "Row {row}: nobody in the list has {value}"), line, value);
    }
    return found;
}

Matching::Found Matching::find(const QHash<QString, QString> &given, int line) const
{
    if (const QString any = given.value(anyColumn); !any.isEmpty())
        return findAny(any, line);
    Found found;
    const QString name = nameOf(given);
    bool byId = false;
    Rows rows;
    const MatchSpec *by = nullptr;
    for (const MatchSpec &match : m_kind.matches) {
        const QString column = QString::fromLatin1(match.column);
        const bool isName = column == QLatin1String(m_kind.nameColumn);
        const QString value = isName ? name : given.value(column);
        if (value.isEmpty() || (isName && byId))
            continue;
        if (found.shown.isEmpty())
            found.shown = value;
        if (isName && qstrlen(match.with) > 0 && given.value(QString::fromLatin1(match.with)).isEmpty()) {
            found.said = finding("match.name", QT_TRANSLATE_NOOP("Rules", "Row {row}: the name alone does not tell who is meant. Add an ID or the start date"), line, value);
            return found;
        }
        const Rows these = narrowed(rowsOf(column, isName ? Text::fold(value) : value), match, given);
        if (these.isEmpty()) {
            found.said = finding("match.none", match.none, line, value);
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
                found.said = finding("match.differs", QT_TRANSLATE_NOOP("Rules", "Row {row}: its IDs belong to different people. Keep the one that is right"), line, value);
                return found;
            }
            rows = both;
        }
    }
    if (!by)
        found.said = finding("match.blank", QT_TRANSLATE_NOOP("Rules", "Row {row}: there is nothing in it that says who is meant"), line, {});
    else if (rows.size() == 1)
        found.row = rows.first();
    else
        found.said = finding("match.several", by->several, line, found.shown, rows.size());
    return found;
}
