// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Table.h"

#include "app/base/Text.h"
#include "app/store/Search.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {
QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

bool isNumber(ColumnType type)
{
    return type == ColumnType::Number || type == ColumnType::Flag;
}

QString places(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

/// Stands before the rule by which names sort, in a table's shape.
const QString namesRule = QStringLiteral("\n-- names by ");
} // namespace

QString Table::quoted(const QString &name)
{
    return QString(QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
}

Table::Table(const KindSpec &kind, const Kinds &kinds)
    : m_kind(&kind), m_sql(quoted(latin(kind.table))), m_search(quoted(latin(kind.table) + QStringLiteral("_search")))
{
    static const ColumnSpec id{"id", ColumnType::Code};
    static const ColumnSpec updatedAt{"updated_at", ColumnType::Instant};
    for (const ColumnSpec *fixed : {&id, &updatedAt}) {
        const ColumnSpec *declared = kind.column(latin(fixed->id));
        const QString name = quoted(latin(fixed->id));
        m_fixed.append({declared ? declared : fixed, latin(fixed->id), name, {}, name, false, declared && (declared->shown || declared->filter), false});
    }
    for (const ColumnSpec &spec : kind.columns) {
        const QString name = latin(spec.id);
        if (name == QLatin1String(id.id) || name == QLatin1String(updatedAt.id))
            continue;
        Column column{&spec, name, quoted(name), {}, quoted(name), isNumber(spec.type), false, kind.watched.contains(name)};
        if (spec.type == ColumnType::Name) {
            column.key = quoted(QString(name + QStringLiteral("_key")));
            column.order = column.key;
        } else if (spec.type == ColumnType::Text) {
            column.order = QString(column.sql + QStringLiteral(" COLLATE NOCASE"));
        }
        column.indexed = spec.shown || spec.filter || name == latin(kind.stateColumn) || name == latin(kind.nameColumn);
        m_columns.append(column);
    }
    for (Column &column : m_columns) {
        if (column.spec->type == ColumnType::Name && column.id == latin(kind.nameColumn) && *column.spec->lookup.kind == '\0')
            column.surname = place(QStringLiteral("last_name")); // where a service sends it apart
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        const QLatin1String tail("_since");
        if (!m_columns[i].id.endsWith(tail))
            continue;
        if (const int other = place(m_columns[i].id.chopped(tail.size())); other >= 0)
            m_sinces.append({i, other});
    }
    QMap<QString, int> byId;
    if (kind.column(latin(id.id)))
        byId.insert(latin(id.id), idPlace);
    if (kind.column(latin(updatedAt.id)))
        byId.insert(latin(updatedAt.id), updatedPlace);
    for (int i = 0; i < m_columns.size(); ++i)
        byId.insert(m_columns[i].id, i);
    m_placesById = byId.values();
    for (int i = 0; i < m_columns.size(); ++i) {
        if (const int other = place(latin(m_columns[i].spec->rather)); other >= 0)
            m_rathers.append({i, other, place(latin(m_columns[other].spec->lookup.key))});
    }
    addSources(kinds);
    addDependents(kinds);
    addStatements(kinds);
}

void Table::addStatements(const Kinds &kinds)
{
    QString names;
    QString written = QStringLiteral("connection, id, updated_at, seen_at");
    qsizetype count = 4;
    for (const Column &column : std::as_const(m_columns)) {
        names += QString(QLatin1Char(',') + column.sql);
        written += QString(QLatin1Char(',') + column.sql);
        ++count;
        if (column.key.isEmpty())
            continue;
        written += QString(QLatin1Char(',') + column.key);
        ++count;
    }
    m_selectStored = QStringLiteral("SELECT row, gone_at, updated_at%1 FROM %2 WHERE connection=? AND id=?").arg(names, m_sql);
    m_insertRow = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(m_sql, written, places(count));
    m_addWords = QStringLiteral("INSERT INTO %1 (rowid, words) VALUES (?,?)").arg(m_search);
    m_takeWords = QStringLiteral("INSERT INTO %1 (%1, rowid, words) VALUES ('delete',?,?)").arg(m_search);
    for (Source &source : m_sources) {
        QStringList columns;
        for (const QString &column : std::as_const(source.columns))
            columns.append(quoted(column));
        // Several rows of one person (two enrolments): the one that is there, and newest.
        source.select = QStringLiteral("SELECT %1 FROM %2 WHERE connection=? AND %3=? ORDER BY gone_at IS NOT NULL, updated_at DESC, row LIMIT 1")
                            .arg(columns.join(QLatin1Char(',')), quoted(latin(kinds.kind(source.kind)->table)), quoted(source.match));
    }
    for (Dependent &dependent : m_dependents) {
        dependent.select = QStringLiteral("SELECT id FROM %1 WHERE connection=? AND %2=?")
                               .arg(quoted(latin(kinds.kind(dependent.kind)->table)), quoted(dependent.key));
    }
}

void Table::addSources(const Kinds &kinds)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const Lookup &lookup = m_columns[i].spec->lookup;
        const QString kind = latin(lookup.kind);
        const KindSpec *other = kind.isEmpty() ? nullptr : kinds.kind(kind);
        const int key = place(latin(lookup.key));
        if (!other || (key < 0 && QLatin1String(lookup.key) != QLatin1String("id")))
            continue;
        const auto same = std::find_if(m_sources.begin(), m_sources.end(), [&](const Source &source) {
            return source.kind == kind && source.key == key && source.match == QLatin1String(lookup.match);
        });
        Source &source = same != m_sources.end() ? *same : m_sources.emplaceBack(Source{kind, key, latin(lookup.match), {}, {}, {}});
        source.columns.append(latin(lookup.column));
        source.targets.append(i);
    }
}

void Table::addDependents(const Kinds &kinds)
{
    for (const KindSpec &other : kinds.all()) {
        for (const ColumnSpec &spec : other.columns) {
            const Lookup &lookup = spec.lookup;
            if (QLatin1String(lookup.kind) != QLatin1String(m_kind->id)
                || (!other.column(latin(lookup.key)) && QLatin1String(lookup.key) != QLatin1String("id")))
                continue;
            const auto same = std::find_if(m_dependents.begin(), m_dependents.end(), [&](const Dependent &dependent) {
                return dependent.kind == QLatin1String(other.id) && dependent.key == QLatin1String(lookup.key)
                    && dependent.match == QLatin1String(lookup.match);
            });
            Dependent &dependent = same != m_dependents.end()
                ? *same
                : m_dependents.emplaceBack(Dependent{latin(other.id), latin(lookup.key), latin(lookup.match), {}, {}});
            dependent.columns.append(latin(lookup.column));
        }
    }
}

const Table::Column *Table::column(const QString &id) const
{
    for (const QList<Column> *list : {&m_columns, &m_fixed}) {
        for (const Column &column : *list) {
            if (column.id == id)
                return &column;
        }
    }
    return nullptr;
}

int Table::place(const QString &id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].id == id)
            return i;
    }
    return -1;
}

QStringList Table::statements() const
{
    QString table = QStringLiteral("CREATE TABLE %1 (row INTEGER PRIMARY KEY, connection INTEGER NOT NULL, id TEXT NOT NULL, "
                                   "updated_at TEXT NOT NULL, seen_at INTEGER NOT NULL, gone_at INTEGER")
                        .arg(m_sql);
    for (const Column &column : m_columns) {
        table += QString(QStringLiteral(", ") + column.sql + (column.isNumber ? QStringLiteral(" NUMERIC") : QStringLiteral(" TEXT")));
        if (!column.key.isEmpty())
            table += QString(QStringLiteral(", ") + column.key + QStringLiteral(" TEXT"));
    }
    QStringList all{QString(table + QStringLiteral(", UNIQUE (connection, id))"))};

    // With gone_at before the sort key one index serves the rows that are there, in order, without the table.
    const QString name = latin(m_kind->table);
    for (const QList<Column> *list : {&m_columns, &m_fixed}) {
        for (const Column &column : *list) {
            if (column.indexed)
                all.append(QStringLiteral("CREATE INDEX %1 ON %2 (connection, gone_at, %3)")
                               .arg(quoted(QString(name + QLatin1Char('_') + column.id)), m_sql, column.order));
        }
    }
    QSet<QString> keys;
    for (const Source &source : m_sources) {
        if (source.key >= 0)
            keys.insert(m_columns[source.key].id);
    }
    for (const Dependent &dependent : m_dependents) {
        if (place(dependent.match) >= 0)
            keys.insert(dependent.match);
    }
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort();
    for (const QString &key : std::as_const(sorted))
        all.append(QStringLiteral("CREATE INDEX %1 ON %2 (connection, %3)")
                       .arg(quoted(QString(name + QStringLiteral("_by_") + key)), m_sql, quoted(key)));
    // Words come folded and cut already: the plain tokenizer leaves them alone. Rows only, no positions: small.
    all.append(QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5(words, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='ascii')")
                   .arg(m_search));
    return all;
}

QString Table::shape() const
{
    const QString made = statements().join(QLatin1Char('\n'));
    const bool named = std::any_of(m_columns.cbegin(), m_columns.cend(), [](const Column &column) { return !column.key.isEmpty(); });
    return named ? QString(made + namesRule + QStringLiteral("surname with its particles")) : made;
}

bool Table::fits(const QString &shape) const { return shape.section(namesRule, 0, 0) == statements().join(QLatin1Char('\n')); }

std::optional<Table::Clause> Table::clause(const Condition &condition) const
{
    const Column *found = column(condition.column);
    if (!found)
        return std::nullopt;
    const QString sql = found->sql;
    const QString blank = QStringLiteral("(%1 IS NULL OR %1='')").arg(sql);
    QVariantList values;
    bool wantsBlank = false;
    for (const QString &value : condition.values) {
        wantsBlank = wantsBlank || value.isEmpty();
        values.append(found->spec->type == ColumnType::List ? QVariant(value) : encode(*found->spec, value));
    }
    QString among = QStringLiteral("%1 IN (%2)").arg(sql, places(values.size()));
    if (found->spec->type == ColumnType::List)
        among = QStringLiteral("EXISTS (SELECT 1 FROM json_each(CASE WHEN %1<>'' THEN %1 ELSE '[]' END) AS item WHERE item.value IN (%2))").arg(sql, places(values.size()));
    if (wantsBlank)
        among = QStringLiteral("(%1 OR %2)").arg(among, blank);
    const QString bound = found->isNumber ? QStringLiteral("(%1%2? AND %1<'')") : QStringLiteral("(%1%2? AND %1>'')");
    switch (condition.test) {
    case Condition::Test::Is:
    case Condition::Test::AnyOf:
        return Clause{among, values};
    case Condition::Test::IsNot:
        return Clause{QStringLiteral("NOT coalesce(%1,0)").arg(among), values};
    case Condition::Test::Before:
        return Clause{bound.arg(sql, QStringLiteral("<")), values.mid(0, 1)};
    case Condition::Test::NotBefore:
        return Clause{bound.arg(sql, QStringLiteral(">=")), values.mid(0, 1)};
    case Condition::Test::Blank:
        return Clause{blank, {}};
    case Condition::Test::NotBlank:
        return Clause{QStringLiteral("NOT %1").arg(blank), {}};
    }
    return std::nullopt;
}

QString Table::words(const QString &id, const QVariantList &cells) const
{
    QStringList texts;
    if (m_fixed.first().spec->searchable)
        texts.append(Search::indexed(id));
    for (int i = 0; i < m_columns.size(); ++i) {
        if (searches(i) && cells[i].isValid()) {
            const QVariant value = decode(*m_columns[i].spec, cells[i]);
            texts.append(Search::indexed(m_columns[i].spec->type == ColumnType::List ? value.toStringList().join(QLatin1Char(' ')) : value.toString()));
        }
    }
    texts.removeAll(QString());
    return texts.join(QLatin1Char(' '));
}

QVariant Table::encode(const ColumnSpec &spec, const QVariant &value)
{
    switch (spec.type) {
    case ColumnType::List: {
        const QVariantList list = value.typeId() == QMetaType::QString && !value.toString().isEmpty() ? QVariantList{value} : value.toList();
        return list.isEmpty() ? QStringLiteral("") : QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(list)).toJson(QJsonDocument::Compact));
    }
    case ColumnType::Flag:
        if (value.isNull() || value.toString().isEmpty())
            return QStringLiteral("");
        return qint64(value.toBool() ? 1 : 0); // as it is read back
    case ColumnType::Number: {
        bool whole = false;
        const qint64 number = value.toString().toLongLong(&whole);
        if (whole)
            return number;
        bool numeric = false;
        const double real = value.toDouble(&numeric);
        return numeric && !value.isNull() ? QVariant(real) : QVariant(QStringLiteral(""));
    }
    default: {
        const QString text = value.toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    }
}

QVariant Table::decode(ColumnType type, const QVariant &cell)
{
    if (!cell.isValid() || cell.isNull())
        return {};
    if (cell.typeId() == QMetaType::QString && cell.toString().isEmpty())
        return QString();
    switch (type) {
    case ColumnType::List: {
        const QVariantList list = QJsonDocument::fromJson(cell.toString().toUtf8()).array().toVariantList();
        const bool texts = std::all_of(list.cbegin(), list.cend(), [](const QVariant &item) { return item.typeId() == QMetaType::QString; });
        return texts ? QVariant(QVariant(list).toStringList()) : QVariant(list);
    }
    case ColumnType::Flag:
        return cell.toLongLong() != 0;
    default:
        return cell;
    }
}
