// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Reviewed.h"

#include "app/base/Faults.h"
#include "app/store/Cell.h"
#include "app/store/Table.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace {
/// Single marks as one value for SQL: {"id": milliseconds}.
QString seenJson(const ReviewMark &mark)
{
    QJsonObject all;
    for (auto one = mark.seen.cbegin(); one != mark.seen.cend(); ++one)
        all.insert(one.key(), one.value().toMSecsSinceEpoch());
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

/// Changes after the mark joined with their rows; the list of single marks becomes a table with an index of its own.
const char *const since = "WITH seen(id, at) AS MATERIALIZED (SELECT key, value FROM json_each(?)) "
                          "SELECT %1 FROM change c JOIN %2 t ON t.connection=c.connection AND t.id=c.id "
                          "LEFT JOIN seen s ON s.id=c.id "
                          "WHERE c.connection=? AND c.kind=? AND c.at>? AND c.at>coalesce(s.at,-1) AND t.gone_at IS NULL%3";

/// One question for all of some rows.
const char *const ofRows = "SELECT row, %1 FROM %2 WHERE row IN (SELECT value FROM json_each(?))";

template <class Rows>
QString listJson(const Rows &rows)
{
    QJsonArray all;
    for (const qint64 row : rows)
        all.append(row);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

qint64 beyond(const ReviewMark &mark) { return mark.at.isValid() ? mark.at.toMSecsSinceEpoch() : -1; }
} // namespace

QString Reviewed::tableOf(const QString &kind) const
{
    const KindSpec *spec = m_kinds.kind(kind);
    return spec == nullptr ? QString() : Table::quoted(QString::fromLatin1(spec->table));
}

Result<qint64> Reviewed::number(const QString &connection)
{
    const Result<QVariant> known = m_db.value(QStringLiteral("SELECT number FROM connection WHERE id=?"), {connection});
    if (!known)
        return fail(known.error());
    return known->toLongLong();
}

Result<Reviewed::Changes> Reviewed::changes(const QString &connection, const QString &kind, const ReviewMark &mark, const QSet<qint64> *only)
{
    const Result<qint64> of = number(connection);
    if (!of)
        return fail(of.error());
    QVariantList values{seenJson(mark), *of, kind, beyond(mark)};
    QString narrowed;
    if (only != nullptr) {
        narrowed = QStringLiteral(" AND t.row IN (SELECT value FROM json_each(?))");
        values.append(listJson(*only));
    }
    Changes all;
    const QString sql = QString::fromLatin1(since).arg(QStringLiteral("t.row, c.at, c.\"column\", c.was, c.became"), tableOf(kind),
                                                       QString(narrowed + QStringLiteral(" ORDER BY c.at, c.rowid")));
    const Result<Done> read = m_db.scan(sql, values, [&](sqlite3_stmt *row) {
        all[sqlite3_column_int64(row, 0)].append({Cell::instant(row, 1), Cell::text(row, 2), Cell::text(row, 3), Cell::text(row, 4)});
        return true;
    });
    if (!read)
        return fail(read.error());
    return all;
}

Result<Counts> Reviewed::counts(const QString &connection, const QString &kind, const QString &column, const QSet<qint64> &rows)
{
    const Result<qint64> of = number(connection);
    const KindSpec *spec = m_kinds.kind(kind);
    const ColumnSpec *by = spec == nullptr ? nullptr : spec->column(column);
    if (!of || by == nullptr)
        return of ? fail(ErrorKind::Storage, Faults::noColumn.with(kind, column)) : fail(of.error());
    Counts counts{column, 0, {}};
    const QString sql = QStringLiteral("SELECT row, %1 FROM %2 WHERE connection=? AND gone_at IS NULL ORDER BY %1").arg(Table::quoted(column), tableOf(kind));
    const Result<Done> read = m_db.scan(sql, {*of}, [&](sqlite3_stmt *row) {
        if (!rows.contains(sqlite3_column_int64(row, 0)))
            return true;
        ++counts.total;
        const QVariant value = Table::decode(*by, Cell::read(row, 1));
        const QStringList texts = by->type == ColumnType::List ? value.toStringList() : QStringList{value.toString()};
        for (const QString &text : texts) {
            const auto same = std::find_if(counts.byValue.rbegin(), counts.byValue.rend(), [&](const auto &one) { return one.first == text; });
            if (same != counts.byValue.rend())
                same->second += 1;
            else
                counts.byValue.append({text, 1});
        }
        return true;
    });
    if (!read)
        return fail(read.error());
    return counts;
}

Result<QHash<qint64, QList<qint64>>> Reviewed::tallies(const QString &kind, const QList<TallySpec> &tallies, const QList<qint64> &rows)
{
    QHash<qint64, QList<qint64>> all;
    for (const TallySpec &tally : tallies) {
        const KindSpec *counted = m_kinds.kind(QString::fromLatin1(tally.kind));
        if (counted == nullptr)
            return fail(ErrorKind::Storage, Faults::notKnown.with(QLatin1String(tally.kind)));
        QString among;
        QVariantList states;
        for (const QString &state : tally.states) {
            among += QString(among.isEmpty() ? QStringLiteral("?") : QStringLiteral(",?"));
            states.append(state);
        }
        if (!among.isEmpty())
            among = QStringLiteral(" AND o.%1 %2IN (%3)").arg(Table::quoted(QString::fromLatin1(counted->stateColumn)), tally.others ? QStringLiteral("NOT ") : QString(), among);
        const QString sql = QStringLiteral("SELECT count(*) FROM %1 t JOIN %2 o ON o.connection=t.connection AND o.%3=t.id WHERE t.row=? AND o.gone_at IS NULL%4")
                                .arg(tableOf(kind), tableOf(QString::fromLatin1(tally.kind)), Table::quoted(QString::fromLatin1(tally.key)), among);
        for (const qint64 row : rows) {
            const Result<QVariant> count = m_db.value(sql, QVariantList{row} + states);
            if (!count)
                return fail(count.error());
            all[row].append(count->toLongLong());
        }
    }
    return all;
}

Result<QHash<qint64, QDateTime>> Reviewed::readAt(const QString &kind, const QList<qint64> &rows)
{
    QHash<qint64, QDateTime> all;
    const Result<Done> read = m_db.scan(QString::fromLatin1(ofRows).arg(QStringLiteral("seen_at"), tableOf(kind)), {listJson(rows)}, [&](sqlite3_stmt *row) {
        all.insert(sqlite3_column_int64(row, 0), Cell::instant(row, 1));
        return true;
    });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QHash<qint64, QString>> Reviewed::ids(const QString &kind, const QList<qint64> &rows)
{
    QHash<qint64, QString> all;
    const Result<Done> read = m_db.scan(QString::fromLatin1(ofRows).arg(QStringLiteral("id"), tableOf(kind)), {listJson(rows)}, [&](sqlite3_stmt *row) {
        all.insert(sqlite3_column_int64(row, 0), Cell::text(row, 1));
        return true;
    });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QDateTime> Reviewed::wholeRead(const QString &connection, const QString &kind)
{
    const Result<qint64> of = number(connection);
    if (!of)
        return fail(of.error());
    QDateTime oldest;
    bool never = false;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT last_full FROM cursor WHERE connection=? AND kind=?"), {*of, kind}, [&](sqlite3_stmt *row) {
        const QDateTime at = Cell::instant(row, 0);
        never = never || !at.isValid();
        if (!oldest.isValid() || at < oldest)
            oldest = at;
        return true;
    });
    if (!read)
        return fail(read.error());
    return never ? QDateTime() : oldest;
}
