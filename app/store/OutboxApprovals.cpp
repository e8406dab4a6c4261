// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second pair of eyes: which entries ask for it, and which files went to a colleague. The rule itself stands in the
// question what may leave (OutboxQueue.cpp) and in the step to "sending" (OutboxTable::transition), so that no way out
// goes round it.
#include "app/store/OutboxTable.h"

#include "app/store/OutboxRow.h"

QString OutboxTable::asksSecond() { return OutboxRow::asksSecond(); }

QString OutboxTable::mayLeave()
{
    return QStringLiteral("((e.approved_print<>'' AND e.approved_print=e.print) OR NOT %1)").arg(asksSecond());
}

Result<Done> OutboxTable::saveSecondPerson(const Connection &connection)
{
    Result<Done> done = perform(QStringLiteral("DELETE FROM second_person WHERE connection=?"), {connection.id});
    const QString insert = QStringLiteral("INSERT OR REPLACE INTO second_person (connection, command, over) VALUES (?,?,?)");
    for (const QString &command : connection.secondPerson) {
        if (done && !command.isEmpty())
            done = perform(insert, {connection.id, command, 0});
    }
    if (done && connection.secondPersonOver > 0)
        done = perform(insert, {connection.id, QString(QLatin1String("")), connection.secondPersonOver});
    return done;
}

Result<QString> OutboxTable::waitsForSecond(const QStringList &drafts, QVariantList &values)
{
    // Apart, so that a desk without such a rule looks at no entry.
    const auto rules = m_db.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM second_person)"), {});
    if (!rules)
        return fail(rules.error());
    if (!rules->toBool())
        return QString();
    QStringList places;
    for (const QString &connection : drafts) {
        places.append(QStringLiteral("?"));
        values.append(connection);
    }
    return QStringLiteral("NOT %1 AND (state IN ('ready','waiting') OR (state='draft' AND released_at IS NOT NULL AND connection IN (%2)))")
        .arg(mayLeave(), places.join(QLatin1Char(',')));
}

Result<QList<Entry>> OutboxTable::waitingForSecond(const QStringList &drafts)
{
    QVariantList values;
    const auto waits = waitsForSecond(drafts, values);
    if (!waits)
        return fail(waits.error());
    if (waits->isEmpty())
        return QList<Entry>();
    return select(QStringLiteral("WHERE %1 ORDER BY connection, released_at, id").arg(*waits), values);
}

Result<qint64> OutboxTable::countWaitingForSecond(const QStringList &drafts)
{
    QVariantList values;
    const auto waits = waitsForSecond(drafts, values);
    if (!waits)
        return fail(waits.error());
    if (waits->isEmpty())
        return 0;
    const auto found = m_db.value(QStringLiteral("SELECT count(*) FROM entry e WHERE ") + *waits, values);
    if (!found)
        return fail(found.error());
    return found->toLongLong();
}

Result<Done> OutboxTable::saveAsked(const SecondPerson::Asked &asked)
{
    return m_db.transaction([&]() -> Result<Done> {
        Result<Done> done = perform(QStringLiteral("INSERT INTO review (id, secret, who, saved_at) VALUES (?,?,?,?)"),
                                    {asked.id, asked.secret, asked.who, asked.at.toMSecsSinceEpoch()});
        for (const SecondPerson::Row &row : asked.rows) {
            if (done)
                done = perform(QStringLiteral("INSERT INTO review_row (review, entry, print) VALUES (?,?,?)"), {asked.id, row.draft.entry, row.print});
        }
        return done;
    });
}

Result<Done> OutboxTable::forgetAsked(const QString &id)
{
    return m_db.transaction([&]() -> Result<Done> {
        const Result<Done> done = perform(QStringLiteral("DELETE FROM review_row WHERE review=?"), {id});
        return done ? perform(QStringLiteral("DELETE FROM review WHERE id=?"), {id}) : done;
    });
}

Result<SecondPerson::Asked> OutboxTable::asked(const QString &id)
{
    SecondPerson::Asked found;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT id, secret, who, saved_at FROM review WHERE id=?"), {id}, [&](sqlite3_stmt *row) {
        found.id = Cell::text(row, 0);
        found.secret = Cell::text(row, 1);
        found.who = Cell::text(row, 2);
        found.at = Cell::instant(row, 3);
        return false;
    });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QString> OutboxTable::openPrint(const QString &review, qint64 entry)
{
    const auto found = m_db.value(QStringLiteral("SELECT print FROM review_row WHERE review=? AND entry=? AND answered_at IS NULL"), {review, entry});
    if (!found)
        return fail(found.error());
    return found->toString();
}

Result<Done> OutboxTable::setAnswered(const QString &review, qint64 entry, const QDateTime &at)
{
    return perform(QStringLiteral("UPDATE review_row SET answered_at=? WHERE review=? AND entry=?"), {at.toMSecsSinceEpoch(), review, entry});
}

Result<QHash<qint64, QDateTime>> OutboxTable::askedAt()
{
    QHash<qint64, QDateTime> all;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT r.entry, max(f.saved_at) FROM review_row r JOIN review f ON f.id=r.review JOIN entry e ON e.id=r.entry"
                                                       " WHERE r.answered_at IS NULL AND r.print=e.print GROUP BY r.entry"),
                                        {}, [&](sqlite3_stmt *row) {
                                            all.insert(sqlite3_column_int64(row, 0), Cell::instant(row, 1));
                                            return true;
                                        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<Done> OutboxTable::setBatchSize(const QString &batch, qint64 size)
{
    return perform(QStringLiteral("UPDATE batch SET size=max(size,?) WHERE id=?"), {size, batch});
}
