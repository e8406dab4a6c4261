// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/OutboxRow.h"

#include "app/kind/SecondPerson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {
const QStringList &names()
{
    static const QStringList all = QStringLiteral("connection kind target command person name reference state holds values_json base_json ticked_json attempt "
                                                  "created_at changed_at released_at not_before held needs_person expected keep_mine last_error_json theirs_json "
                                                  "as_read_json request_id batch send_from send_until send_until_because print approved_print approved_by approved_at "
                                                  "written_to written_at hold_over")
                                       .split(QLatin1Char(' '));
    return all;
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString compact(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant day(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

bool isNothing(const Error &error)
{
    const bool said = !error.message.isEmpty() || !error.detail.isEmpty() || !error.fields.isEmpty();
    // A status alone, without a kind, is that of an answer that said yes.
    return !said && (error.kind == ErrorKind::Cancelled || (error.http == 0 && error.kind == Error().kind));
}
} // namespace

QString OutboxRow::columns()
{
    return names().join(QLatin1Char(','));
}

QString OutboxRow::columnsWith(bool answers, bool base)
{
    QStringList columns = names();
    for (QString &column : columns) {
        const bool left = column == QLatin1String("theirs_json") || column == QLatin1String("as_read_json") || column == QLatin1String("ticked_json")
            || (!answers && column == QLatin1String("values_json")) || (!base && column == QLatin1String("base_json"));
        if (left)
            column = QStringLiteral("''");
    }
    return columns.join(QLatin1Char(','));
}

QString OutboxRow::asksSecond()
{
    return QStringLiteral("EXISTS (SELECT 1 FROM second_person s WHERE s.connection=e.connection AND (s.command=e.kind||'.'||e.command"
                          " OR (s.command='' AND s.over<(SELECT b.size FROM batch b WHERE b.id=e.batch))))");
}

QString OutboxRow::places()
{
    return QStringList(names().size(), QStringLiteral("?")).join(QLatin1Char(','));
}

QString OutboxRow::sets()
{
    return QString(names().join(QStringLiteral("=?,")) + QStringLiteral("=?"));
}

bool OutboxRow::holds(EntryState state)
{
    return state != EntryState::Draft && state != EntryState::Done && state != EntryState::Dropped;
}

QString OutboxRow::json(const Values &values)
{
    return compact(values.toJson());
}

QVariantList OutboxRow::values(const Entry &entry)
{
    const Draft &draft = entry.draft;
    return {draft.connection, draft.kind, draft.target, draft.command,
            entry.person.isEmpty() ? draft.target : entry.person, // without a person the record itself is the order key
            entry.name, entry.reference, entryStateName(entry.state), holds(entry.state) ? 1 : 0,
            json(draft.values), json(draft.base), compact(draft.ticked), entry.attempt,
            entry.createdAt.toMSecsSinceEpoch(), entry.changedAt.toMSecsSinceEpoch(), Cell::instant(entry.releasedAt), Cell::instant(entry.notBefore),
            entry.held ? 1 : 0, entry.needsPerson ? 1 : 0, entry.expected ? 1 : 0, entry.keepMine ? 1 : 0,
            isNothing(entry.lastError) ? QString() : compact(toJson(entry.lastError)), json(entry.theirs), json(entry.asRead),
            entry.requestId, entry.batch, day(entry.sendFrom), day(entry.sendUntil), entry.sendUntilBecause,
            SecondPerson::print(draft), entry.approvedPrint, entry.approvedBy, Cell::instant(entry.approvedAt),
            entry.writtenTo, Cell::instant(entry.writtenAt),
            entry.holdOver && holds(entry.state) ? 1 : 0}; // a draft that is released again has a hold of its own
}

Entry OutboxRow::read(sqlite3_stmt *statement)
{
    int place = 0;
    const auto text = [&] { return Cell::text(statement, place++); };
    const auto flag = [&] { return sqlite3_column_int(statement, place++) != 0; };
    const auto instant = [&] { return Cell::instant(statement, place++); };
    const auto date = [&] { return QDate::fromString(text(), Qt::ISODate); };
    const auto valuesOf = [&] { return Values::fromJson(object(text())); };

    Entry entry;
    entry.id = sqlite3_column_int64(statement, place++);
    entry.draft.entry = entry.id;
    entry.draft.connection = text();
    entry.draft.kind = text();
    entry.draft.target = text();
    entry.draft.command = text();
    entry.person = text();
    entry.name = text();
    entry.reference = text();
    entry.state = entryStateFromName(text());
    ++place; // holds follows from the state
    entry.draft.values = valuesOf();
    entry.draft.base = valuesOf();
    const QJsonArray ticked = QJsonDocument::fromJson(text().toUtf8()).array();
    for (const QJsonValue &rule : ticked)
        entry.draft.ticked.append(rule.toString());
    entry.attempt = sqlite3_column_int(statement, place++);
    entry.createdAt = instant();
    entry.changedAt = instant();
    entry.releasedAt = instant();
    entry.notBefore = instant();
    entry.held = flag();
    entry.needsPerson = flag();
    entry.expected = flag();
    entry.keepMine = flag();
    const QString error = text();
    entry.lastError = error.isEmpty() ? Error{ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}} : errorFromJson(object(error));
    entry.theirs = valuesOf();
    entry.asRead = valuesOf();
    entry.requestId = text();
    entry.batch = text();
    entry.sendFrom = date();
    entry.sendUntil = date();
    entry.sendUntilBecause = text();
    entry.print = text();
    entry.approvedPrint = text();
    entry.approvedBy = text();
    entry.approvedAt = instant();
    entry.writtenTo = text();
    entry.writtenAt = instant();
    entry.holdOver = flag();
    entry.asksSecond = flag();
    return entry;
}
