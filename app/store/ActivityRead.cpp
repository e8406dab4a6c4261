// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions to the activity record: lists, choices, and whether it is whole.
#include "app/store/Activity.h"

#include "app/store/Cell.h"
#include "app/store/OutboxTable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace {
const QString columns = QStringLiteral("id, at, zone, who, computer, connection, kind, command, target, person, batch, entry, action, state, attempt,"
                                       " status, codes, words, hash, outbox, history");

ActivityLine read(sqlite3_stmt *row)
{
    ActivityLine line;
    line.number = sqlite3_column_int64(row, 0);
    line.at = Cell::instant(row, 1);
    line.zone = Cell::text(row, 2);
    line.who = Cell::text(row, 3);
    line.computer = Cell::text(row, 4);
    line.connection = Cell::text(row, 5);
    line.kind = Cell::text(row, 6);
    line.command = Cell::text(row, 7);
    line.target = Cell::text(row, 8);
    line.person = Cell::text(row, 9);
    line.batch = Cell::text(row, 10);
    line.entry = sqlite3_column_int64(row, 11);
    line.action = Cell::text(row, 12);
    line.state = Cell::text(row, 13);
    line.attempt = sqlite3_column_int(row, 14);
    line.status = sqlite3_column_int(row, 15);
    line.codes = QJsonDocument::fromJson(Cell::text(row, 16).toUtf8()).object();
    line.words = Cell::text(row, 17);
    line.hash = Cell::text(row, 18);
    return line;
}

/// Numbers in the columns of numbers and text in the others. Asked before any of them is read: SQLite converts in place.
bool hasItsTypes(sqlite3_stmt *row)
{
    for (int place = 0; place < sqlite3_column_count(row); ++place) {
        const bool isNumber = place < 2 || place == 11 || place == 14 || place == 15 || place == 20;
        if (sqlite3_column_type(row, place) != (isNumber ? SQLITE_INTEGER : SQLITE_TEXT))
            return false;
    }
    return true;
}

/// What reads the same may stand there otherwise than it was written, which the hash does not show.
bool isAsWritten(sqlite3_stmt *row, const ActivityLine &line)
{
    const QString codes = line.codes.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(line.codes).toJson(QJsonDocument::Compact));
    return Cell::text(row, 16) == codes && sqlite3_column_int64(row, 14) == line.attempt && sqlite3_column_int64(row, 15) == line.status;
}

const QString headNote = QStringLiteral("activityHead"); ///< in the outbox: the number of a line and its hash

struct Head {
    qint64 number = 0; ///< 0: none is known
    QString hash;
};

Result<Head> headOf(OutboxTable &outbox)
{
    const Result<QString> note = outbox.note(headNote);
    if (!note)
        return fail(note.error());
    return Head{note->section(QLatin1Char(' '), 0, 0).toLongLong(), note->section(QLatin1Char(' '), 1)};
}

/// As it stands among the codes, which are compact JSON.
QString outcomeCode(const QString &outcome) { return QStringLiteral("\"%1\":\"%2\"").arg(ActivityLine::outcome, outcome); }

QString narrowed(const ActivityQuery &query, const QStringList &named, QVariantList &values)
{
    QStringList where{QStringLiteral("1")};
    const auto equals = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        where.append(QLatin1String(column) + QStringLiteral("=?"));
        values.append(value);
    };
    equals("command", query.command);
    equals("who", query.who);
    equals("batch", query.batch);
    equals("connection", query.connection);
    if (!query.outcome.isEmpty()) {
        where.append(QStringLiteral("instr(codes,?)>0"));
        values.append(outcomeCode(query.outcome));
    }
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(named)).toJson(QJsonDocument::Compact));
        QString any = QStringLiteral("target=? COLLATE NOCASE OR person=? COLLATE NOCASE OR entry=? OR target IN (SELECT value FROM json_each(?))"
                                     " OR person IN (SELECT value FROM json_each(?))");
        values << text << text << (isNumber && number > 0 ? number : -1) << list << list;
        for (const ActivityQuery::Act &act : query.called) {
            any += QStringLiteral(" OR (kind=? AND command=? AND instr(codes,?)>0)");
            values << act.kind << act.command << outcomeCode(act.outcome);
        }
        where.append(QString(QLatin1Char('(') + any + QLatin1Char(')')));
    }
    if (query.from.isValid()) {
        where.append(QStringLiteral("at>=?"));
        values.append(query.from.startOfDay().toMSecsSinceEpoch());
    }
    if (query.to.isValid()) {
        where.append(QStringLiteral("at<?"));
        values.append(query.to.addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    return where.join(QStringLiteral(" AND "));
}
} // namespace

Result<QList<qint64>> Activity::order(const ActivityQuery &query, const QStringList &named)
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT id FROM line WHERE %1 ORDER BY id DESC").arg(narrowed(query, named, values));
    if (query.limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        values.append(query.limit);
    }
    QList<qint64> numbers;
    const Result<Done> done = m_db.scan(sql, values, [&](sqlite3_stmt *row) {
        numbers.append(sqlite3_column_int64(row, 0));
        return true;
    });
    if (!done)
        return fail(done.error());
    return numbers;
}

Result<QList<ActivityLine>> Activity::lines(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    QList<ActivityLine> found;
    const Result<Done> done = m_db.scan(QStringLiteral("SELECT %1 FROM line WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC").arg(columns),
                                        {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))}, [&](sqlite3_stmt *row) {
                                            found.append(read(row));
                                            return true;
                                        });
    if (!done)
        return fail(done.error());
    return found;
}

Result<ActivityChoices> Activity::choices()
{
    ActivityChoices choices;
    Result<Done> done = m_db.scan(QStringLiteral("SELECT DISTINCT kind, command FROM line WHERE command<>'' ORDER BY 1, 2"), {}, [&](sqlite3_stmt *row) {
        choices.commands.append({Cell::text(row, 0), Cell::text(row, 1)});
        return true;
    });
    if (done) {
        done = m_db.scan(QStringLiteral("SELECT DISTINCT who FROM line WHERE who<>'' ORDER BY 1"), {}, [&](sqlite3_stmt *row) {
            choices.colleagues.append(Cell::text(row, 0));
            return true;
        });
    }
    if (done) {
        done = m_db.scan(QStringLiteral("SELECT batch FROM line WHERE batch<>'' GROUP BY batch ORDER BY max(id) DESC LIMIT 50"), {}, [&](sqlite3_stmt *row) {
            choices.batches.append(Cell::text(row, 0));
            return true;
        });
    }
    if (!done)
        return fail(done.error());
    return choices;
}

Result<Done> Activity::each(const ActivityQuery &query, const std::function<bool(const ActivityLine &)> &row, const QStringList &named)
{
    QVariantList values;
    const QString where = narrowed(query, named, values);
    return m_db.scan(QStringLiteral("SELECT %1 FROM line WHERE %2 ORDER BY id").arg(columns, where), values,
                     [&](sqlite3_stmt *statement) { return row(read(statement)); });
}

Result<QList<Draft>> Activity::sentSince(const QList<HistoryStep> &steps)
{
    // A step keeps its number, its entry and its instant in every copy of the file; the file's name changes.
    qint64 last = 0;
    for (auto step = steps.crbegin(); step != steps.crend() && last == 0; ++step) {
        const Result<QVariant> line = m_db.value(QStringLiteral("SELECT min(id) FROM line WHERE at=? AND history=? AND entry=?"),
                                                 {step->line.at.toMSecsSinceEpoch(), step->id, step->entry});
        if (!line)
            return fail(line.error());
        last = line->toLongLong();
    }
    QList<Draft> sent;
    const Result<Done> done = m_db.scan(QStringLiteral("SELECT DISTINCT entry, connection, kind, target, command FROM line WHERE id>? AND action='sending'"), {last},
                                        [&](sqlite3_stmt *row) {
                                            sent.append({sqlite3_column_int64(row, 0), Cell::text(row, 1), Cell::text(row, 2), Cell::text(row, 3), Cell::text(row, 4), {}, {}, {}});
                                            return true;
                                        });
    if (!done)
        return fail(done.error());
    return sent;
}

Result<Done> Activity::keepHead(OutboxTable &outbox)
{
    if (!m_owesHead)
        return Done{};
    const Result<Head> kept = headOf(outbox);
    if (!kept)
        return fail(kept.error());
    const Result<QVariant> there = m_db.value(QStringLiteral("SELECT hash FROM line WHERE id=?"), {kept->number});
    const Result<QVariant> last = m_db.value(QStringLiteral("SELECT id || ' ' || hash FROM line ORDER BY id DESC LIMIT 1"));
    if (!there || !last)
        return fail((there ? last : there).error());
    const bool isWhole = kept->number == 0 || there->toString() == kept->hash;
    if (isWhole && last->isValid()) {
        if (const Result<Done> noted = outbox.setNote(headNote, last->toString()); !noted)
            return noted;
    }
    m_owesHead = false;
    return Done{};
}

Result<Done> Activity::carryHead(OutboxTable &outbox, OutboxTable &copy)
{
    const Result<QString> head = outbox.note(headNote);
    return head ? copy.setNote(headNote, *head) : Result<Done>(fail(head.error()));
}

Result<Done> Activity::forgetHead(OutboxTable &outbox) { return outbox.setNote(headNote, {}); }

Result<Activity::Checking> Activity::check(OutboxTable &outbox, Checking from, int atMost)
{
    const Result<Head> head = headOf(outbox);
    if (!head)
        return fail(head.error());
    Checking next = std::move(from);
    int seen = 0;
    const Result<Done> done = m_db.scan(
        QStringLiteral("SELECT %1 FROM line WHERE id>? ORDER BY id LIMIT ?").arg(columns), {next.check.lines, atMost}, [&](sqlite3_stmt *row) {
            const bool isTyped = hasItsTypes(row);
            const ActivityLine line = read(row);
            ++seen;
            const qint64 missing = line.number - next.check.lines - 1;
            if (missing > 0) {
                next.check.found = ActivityCheck::Found::Cut;
                next.check.missing = missing;
            } else if (!isTyped || !isAsWritten(row, line)
                       || hash(next.previous, line, Cell::text(row, 19), sqlite3_column_int64(row, 20)) != line.hash.toLatin1()
                       || (line.number == head->number && line.hash != head->hash)) {
                next.check.found = ActivityCheck::Found::Changed;
            }
            if (next.check.found != ActivityCheck::Found::Whole) {
                next.check.at = line.number;
                return false;
            }
            next.check.lines = line.number;
            next.previous = line.hash.toLatin1();
            return true;
        });
    if (!done)
        return fail(done.error());
    next.check.head = QString::fromLatin1(next.previous);
    next.over = seen < atMost || next.check.found != ActivityCheck::Found::Whole;
    if (next.over && next.check.found == ActivityCheck::Found::Whole) {
        // SQLite remembers the highest number it ever gave: lines cut off the end leave it behind.
        const Result<QVariant> given = m_db.value(QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name='line'"));
        if (!given)
            return fail(given.error());
        const qint64 highest = std::max(given->toLongLong(), head->number);
        if (highest > next.check.lines) {
            next.check.found = ActivityCheck::Found::EndCut;
            next.check.at = next.check.lines;
            next.check.missing = highest - next.check.lines;
        }
    }
    return next;
}
