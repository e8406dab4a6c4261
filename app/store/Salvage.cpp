// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Salvage.h"

#include "app/base/Faults.h"
#include "app/store/Cell.h"
#include "app/store/Table.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace {
const Fault notSetAside{QT_TRANSLATE_NOOP("Faults", "The file %1 cannot be set aside.")};

const QString owedNote = QStringLiteral("salvaged");

/// Row numbers that are tried one by one beyond a damaged page, so that a gap of any usual length is crossed.
constexpr qint64 tried = 20'000;
const QStringList tables{QStringLiteral("connection"), QStringLiteral("entry"), QStringLiteral("history"),
                         QStringLiteral("gate"), QStringLiteral("note"), QStringLiteral("known"), QStringLiteral("batch"),
                         QStringLiteral("review_mark"), QStringLiteral("review_seen"), QStringLiteral("second_person"),
                         QStringLiteral("review"), QStringLiteral("review_row")};

Result<QStringList> columnsOf(Db &db, const QString &table)
{
    QStringList names;
    const Result<Done> read = db.scan(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table), {}, [&](sqlite3_stmt *row) {
        names.append(Cell::text(row, 0));
        return true;
    });
    return read ? Result<QStringList>(names) : fail(read.error());
}

/// Copies rows of one table; what is there already stays.
class Copier
{
public:
    Copier(Db &from, Db &to, const QString &table) : m_from(from), m_to(to), m_table(table)
    {
        const Result<QStringList> there = columnsOf(to, table);
        if (!there) {
            m_failed = there.error();
            return;
        }
        const QStringList here = columnsOf(from, table).value_or(QStringList());
        for (const QString &name : here) {
            if (there->contains(name))
                m_columns.append(Table::quoted(name));
        }
    }

    /// From the front until it breaks, from the back until it breaks, then one by one between.
    Result<qint64> copy()
    {
        if (m_failed)
            return fail(*m_failed);
        if (m_columns.isEmpty())
            return 0;
        const QString list = m_columns.join(QLatin1Char(','));
        const QString ascending = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid>? ORDER BY rowid").arg(list, m_table);
        const QString descending = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid>? ORDER BY rowid DESC").arg(list, m_table);
        const QString one = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid=?").arg(list, m_table);
        const Result<bool> whole = pass(ascending, 0);
        if (!whole)
            return fail(whole.error());
        if (!*whole) {
            const qint64 front = m_highest;
            if (const Result<bool> back = pass(descending, front); !back)
                return fail(back.error());
            const qint64 end = qMin(front + tried, m_backLowest > front ? m_backLowest : front + tried);
            for (qint64 row = front + 1; row < end; ++row) {
                if (const Result<bool> read = pass(one, row); !read)
                    return fail(read.error());
            }
        }
        return m_copied;
    }

private:
    /// False: the damaged file broke off. An error is one of the fresh file.
    Result<bool> pass(const QString &select, qint64 from)
    {
        const QString insert = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                   .arg(m_table, m_columns.join(QLatin1Char(',')), QStringList(m_columns.size(), QStringLiteral("?")).join(QLatin1Char(',')));
        Result<Done> written = Done{};
        const Result<Done> read = m_from.scan(select, {from}, [&](sqlite3_stmt *row) {
            const qint64 number = sqlite3_column_int64(row, 0);
            QVariantList values;
            for (int i = 0; i < m_columns.size(); ++i)
                values.append(Cell::read(row, i + 1));
            if (const auto done = m_to.run(insert, values); !done) {
                // A row that the damage made senseless (a null where none may be, a parent that is lost) is left behind.
                if (done.error().detail != QLatin1String("constraint"))
                    written = fail(done.error());
                return bool(written);
            }
            m_copied += m_to.changed();
            m_highest = qMax(m_highest, number);
            m_backLowest = number;
            return true;
        });
        if (!written)
            return fail(written.error());
        return bool(read);
    }

    Db &m_from;
    Db &m_to;
    QString m_table;
    QStringList m_columns;
    std::optional<Error> m_failed; ///< of the fresh file
    qint64 m_copied = 0;
    qint64 m_highest = 0;
    qint64 m_backLowest = 0;
};

/// Who asks a second person stands in the connections: what a lost page had of it is written again from there.
Result<Done> writeRules(Db &fresh)
{
    OutboxTable outbox(fresh);
    const auto doors = outbox.connections();
    if (!doors)
        return fail(doors.error());
    for (const Connection &door : *doors) {
        if (door.service.isEmpty())
            continue; // the damage made it senseless: it stays as it is
        if (const Result<Done> saved = outbox.saveConnection(door); !saved)
            return saved;
    }
    return Done{};
}

/// Batches whose rows are lost, made out of their entries: a rule that asks a second person about many at once goes by the size
/// of the batch, and what came back to a paused one stayed. Where there is such a rule the size is one that it asks about.
Result<Done> remakeBatches(Db &fresh)
{
    const auto made = fresh.run(QStringLiteral("INSERT INTO batch (id, connection, kind, command, name, source, who, created_at, paused, size)"
                                               " SELECT id, connection, kind, command, '', '', '', created_at, paused,"
                                               " max(many, coalesce((SELECT s.over+1 FROM second_person s WHERE s.connection=lost.connection AND s.command=''), 0))"
                                               " FROM (SELECT batch AS id, max(connection) AS connection, max(kind) AS kind, max(command) AS command,"
                                               " min(created_at) AS created_at, max(held=1 AND state IN ('ready','waiting')) AS paused, count(*) AS many"
                                               " FROM entry WHERE batch<>'' AND batch NOT IN (SELECT id FROM batch) GROUP BY batch) lost"), {});
    return made ? Result<Done>(Done{}) : fail(made.error());
}

/// With what the damaged file itself still owed.
Result<Done> owe(Db &fresh, QList<qint64> numbers)
{
    OutboxTable outbox(fresh);
    const Result<QList<qint64>> before = Salvage::owed(outbox);
    if (!before)
        return fail(before.error());
    numbers += *before;
    QJsonArray all;
    for (const qint64 number : std::as_const(numbers))
        all.append(number);
    return all.isEmpty() ? Result<Done>(Done{}) : outbox.setNote(owedNote, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}
} // namespace

Result<QString> Salvage::setAside(const QString &path, const QString &stamp)
{
    const QString aside = QFileInfo(path).absolutePath() + QStringLiteral("/%1-damaged-%2.sqlite").arg(QFileInfo(path).completeBaseName(), stamp);
    for (const char *tail : {"", "-wal", "-shm"}) {
        const QString part = path + QLatin1String(tail);
        if (QFile::exists(part) && !QFile::rename(part, QString(aside + QLatin1String(tail))))
            return fail({ErrorKind::Storage, 0, notSetAside.with(part), QStringLiteral("io"), {}, {}, {}});
    }
    return aside;
}

Result<Salvage::Report> Salvage::into(Db &fresh, const QString &damaged, const QStringList &backups)
{
    Report report;
    const auto copyAll = [&fresh](Db &from) -> Result<qint64> {
        qint64 entries = 0;
        for (const QString &table : tables) {
            const Result<qint64> copied = Copier(from, fresh, table).copy();
            if (!copied)
                return fail(copied.error());
            if (table == QLatin1String("entry"))
                entries = *copied;
        }
        return entries;
    };
    QList<qint64> came; // numbers of the entries that a copy gave
    const Result<Done> done = fresh.transaction([&]() -> Result<Done> {
        Db broken;
        if (!damaged.isEmpty() && broken.open(damaged, Db::Durability::Precious, Db::Access::ReadOnly)) {
            const Result<qint64> copied = copyAll(broken);
            if (!copied)
                return fail(copied.error());
            report.entries = *copied;
        }
        broken.close();
        for (const QString &path : backups) {
            Db copy;
            if (!copy.open(path, Db::Durability::Precious, Db::Access::ReadOnly))
                continue;
            QSet<qint64> there;
            const Result<Done> before = fresh.scan(QStringLiteral("SELECT id FROM entry"), {}, [&](sqlite3_stmt *row) {
                there.insert(sqlite3_column_int64(row, 0));
                return true;
            });
            if (!before)
                return before;
            const Result<qint64> copied = copyAll(copy);
            if (!copied)
                return fail(copied.error());
            report.fromBackup = *copied;
            QList<qint64> doubtful;
            const Result<Done> after = fresh.scan(QStringLiteral("SELECT id, state IN ('ready','waiting','sending') FROM entry"), {}, [&](sqlite3_stmt *row) {
                const qint64 id = sqlite3_column_int64(row, 0);
                if (there.contains(id))
                    return true;
                came.append(id);
                if (sqlite3_column_int(row, 1) != 0)
                    doubtful.append(id);
                return true;
            });
            if (!after)
                return after;
            // As after a restore: read back by itself, and nothing that was said before it is leave to send again.
            for (const qint64 id : std::as_const(doubtful)) {
                if (const auto doubted = fresh.run(QStringLiteral("UPDATE entry SET state='unsure', holds=1, needs_person=0, not_before=NULL, held=0, last_error_json='' WHERE id=?"), {id}); !doubted)
                    return fail(doubted.error());
            }
            break;
        }
        if (const Result<Done> noted = owe(fresh, came); !noted)
            return noted;
        if (const Result<Done> anew = OutboxTable(fresh).beginHistoryAnew(); !anew)
            return anew;
        if (const Result<Done> rules = writeRules(fresh); !rules)
            return rules;
        return remakeBatches(fresh);
    });
    if (!done)
        return fail(done.error());
    return report;
}

Result<QList<qint64>> Salvage::owed(OutboxTable &outbox)
{
    const Result<QString> note = outbox.note(owedNote);
    if (!note)
        return fail(note.error());
    QList<qint64> numbers;
    const QJsonArray all = QJsonDocument::fromJson(note->toUtf8()).array();
    for (const QJsonValue &each : all)
        numbers.append(each.toInteger());
    return numbers;
}

Result<Done> Salvage::settle(OutboxTable &outbox)
{
    return outbox.setNote(owedNote, QString());
}
