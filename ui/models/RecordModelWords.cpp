// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RecordModel.h"

#include "ui/text/Clip.h"
#include "ui/text/Words.h"

namespace {
constexpr int toldFor = 30; // days
}

QString RecordModel::display(const Row &row, const Column &column, bool full) const
{
    switch (column.extra) {
    case Extra::InHand:
        return inHand(row);
    case Extra::Standing:
        return standing(row);
    case Extra::Changed:
        return changes(row, full);
    case Extra::When: {
        const QList<RecordDetail::Change> seen = m_extras.value(row.row).changes;
        if (seen.isEmpty())
            return tr("None");
        return full ? Words::instant(seen.constLast().at) : Words::shortDate(seen.constLast().at.toLocalTime().date());
    }
    case Extra::Whose:
        return whose(row);
    case Extra::Tally: {
        const auto found = m_extras.constFind(row.row);
        return found == m_extras.cend() ? QStringLiteral("…") : Words::count(found->tallies.value(column.tally));
    }
    case Extra::None:
        break;
    }
    const QVariant value = row.cells.value(column.cell);
    if (column.id == QLatin1String(m_kind.nameColumn) && Words::isBlank(value))
        return nameless(row);
    if (column.spec->type == ColumnType::State && !row.awaitedState.isEmpty())
        return Words::awaitedState(m_kind, row.awaitedState);
    if (column.spec->countdown && m_source.today) {
        if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid())
            return Words::countdown(day, m_source.today(), full);
    }
    if (ageOf(column) != nullptr && !Words::isBlank(value))
        return age(value);
    return Words::cell(m_kind, *column.spec, value, full);
}

/// A list of people none of whom has a name is still a list of different people.
QString RecordModel::nameless(const Row &row) const
{
    const QString apart = QString::fromLatin1(m_kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed();
    QString told;
    for (int cell = 0; cell < m_kind.columns.size(); ++cell) {
        if (QLatin1String(m_kind.columns.at(cell).id) == apart)
            told = row.cells.value(cell).toString();
    }
    return Words::recordName(m_kind, QString(), told, row.id);
}

/// What was accepted and is in the record by now is told for a month: then it is history.
bool RecordModel::isInHand(const Row &row) const
{
    if (row.inHandState != EntryState::Done || row.inHandExpected)
        return row.inHandState != EntryState::Dropped;
    return m_source.now && row.inHandAt.isValid() && row.inHandAt.daysTo(m_source.now()) <= toldFor;
}

QString RecordModel::inHand(const Row &row) const
{
    const CommandSpec *command = isInHand(row) ? m_kind.command(row.inHandCommand) : nullptr;
    if (command == nullptr)
        return tr("None");
    if (row.inHandState == EntryState::Done && !row.inHandExpected)
        return tr("Accepted %1").arg(Words::shortDayOf(row.inHandAt, m_source.now()));
    Values record;
    for (qsizetype i = 0; command->wording != nullptr && i < m_kind.columns.size() && i < row.cells.size(); ++i) {
        const QString id = QString::fromLatin1(m_kind.columns.at(i).id);
        if (command->fingerprint.contains(id))
            record.set(id, row.cells.at(i));
    }
    return Words::inHand(*command, row, &m_kind, record);
}

QString RecordModel::standing(const Row &row) const
{
    const auto found = m_extras.constFind(row.row);
    if (found == m_extras.cend())
        return QStringLiteral("…");
    QStringList missing;
    for (const Finding &finding : found->missing)
        missing.append(Words::finding(finding));
    const QString words = missing.join(QLatin1String("; "));
    if (found->cannotTell)
        return missing.isEmpty() ? tr("Cannot tell yet") : tr("Cannot tell yet. As last read: %1").arg(words);
    return missing.isEmpty() ? tr("Nothing is missing") : words;
}

/// "Eligible → Paid; Statement: None → April 2026": from what it was before the first change to what it is since the last.
QString RecordModel::changes(const Row &row, bool full) const
{
    const QList<RecordDetail::Change> changes = m_extras.value(row.row).changes;
    QStringList columns;
    QHash<QString, std::pair<QString, QString>> ends;
    QStringList parts;
    for (const RecordDetail::Change &change : changes) {
        if (change.column.isEmpty()) { // not there before
            parts = {change.to.isEmpty() ? tr("New") : tr("New: %1").arg(Words::recordState(m_kind, change.to))};
            continue;
        }
        if (!columns.contains(change.column)) {
            columns.append(change.column);
            ends[change.column].first = change.from;
        }
        ends[change.column].second = change.to;
    }
    // The state says most: it comes first and needs no name.
    const QString state = QString::fromLatin1(m_kind.stateColumn);
    std::stable_partition(columns.begin(), columns.end(), [&](const QString &column) { return column == state; });
    for (const QString &column : std::as_const(columns)) {
        const ColumnSpec *spec = m_kind.column(column);
        if (spec == nullptr || *spec->title == '\0')
            continue;
        const auto words = [&](const QString &value) { return Words::cell(m_kind, *spec, value.isEmpty() ? QVariant() : QVariant(value)); };
        const QString from = words(ends[column].first);
        const QString to = words(ends[column].second);
        const QString step = full ? tr("%1 became %2").arg(from, to) : tr("%1 → %2").arg(from, to);
        parts.append(column == state ? step : tr("%1: %2").arg(Words::columnTitle(*spec), step));
    }
    return parts.isEmpty() ? tr("None") : parts.join(QLatin1String("; "));
}

QString RecordModel::whose(const Row &row) const
{
    for (int cell = 0; cell < m_kind.columns.size(); ++cell) {
        if (qstrcmp(m_kind.columns.at(cell).id, m_review.providerColumn) != 0)
            continue;
        const QVariant value = row.cells.value(cell);
        if (Words::isBlank(value) || m_ours.isEmpty())
            return tr("Not known");
        return value.toString() == m_ours ? tr("Ours") : tr("Not ours");
    }
    return tr("Not known");
}

QString RecordModel::age(const QVariant &value) const
{
    const QDateTime since = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return since.isValid() ? Words::count(qMax<qint64>(0, since.secsTo(m_source.now()) / (24 * 3600))) : QString();
}

bool RecordModel::wantsExtras() const
{
    const bool changed = std::any_of(m_query.conditions.cbegin(), m_query.conditions.cend(), [](const Condition &each) { return each.column == Review::changed; });
    return m_source.extras && (changed || !m_standingOf.isEmpty() || !m_review.tallies.isEmpty());
}

const AgeSpec *RecordModel::ageOf(const Column &column) const
{
    if (column.spec == nullptr || !m_source.now)
        return nullptr;
    const auto found = std::find_if(m_review.ages.cbegin(), m_review.ages.cend(), [&](const AgeSpec &age) { return qstrcmp(age.column, column.spec->id) == 0; });
    return found == m_review.ages.cend() ? nullptr : &*found;
}

bool RecordModel::isNumber(const Column &column) const
{
    return column.extra == Extra::Tally || ageOf(column) != nullptr || (column.spec != nullptr && column.spec->type == ColumnType::Number);
}

QString RecordModel::summary(const Row &row) const
{
    QStringList parts;
    const QStringList apart = QString::fromLatin1(m_kind.subtitle).remove(QLatin1Char(' ')).split(QLatin1Char(','));
    for (const Column &column : m_columns) {
        const QVariant value = column.cell >= 0 ? row.cells.value(column.cell) : QVariant();
        const bool name = column.id == QLatin1String(m_kind.nameColumn);
        const bool state = column.id == QLatin1String(m_kind.stateColumn);
        if (name)
            parts.append(display(row, column, true));
        else if (column.spec != nullptr && !Words::isBlank(value) && apart.contains(column.id)) {
            // A record without a name is called by its ID already.
            const QString told = Words::columnTitle(*column.spec) + QLatin1Char(' ') + display(row, column, true);
            if (!parts.contains(told))
                parts.append(told);
        }
        else if (state || (column.extra == Extra::InHand && isInHand(row)))
            parts.append(display(row, column, true));
    }
    return parts.join(QLatin1String(", "));
}

QFuture<Result<QList<Row>>> RecordModel::fetch(const QList<qint64> &rows) const
{
    return m_source.rows(QString::fromLatin1(m_kind.id), rows);
}

QFuture<Result<QHash<qint64, QStringList>>> RecordModel::computed(const QList<qint64> &rows, const QList<int> &columns)
{
    Pledge<QHash<qint64, QStringList>> pledge;
    const auto say = [this, pledge, rows, columns](const QHash<qint64, RowExtras> &extras) {
        whenDone(this, fetch(rows), [this, pledge, columns, extras](const Result<QList<Row>> &all) {
            if (!all)
                return pledge.finish(fail(all.error()));
            QHash<qint64, QStringList> texts;
            const auto shown = std::exchange(m_extras, extras);
            for (const Row &row : *all) {
                QStringList &own = texts[row.row];
                for (const int column : columns)
                    own.append(display(row, m_columns.at(column), true));
            }
            m_extras = shown;
            pledge.finish(texts);
        });
    };
    const bool wants = std::any_of(columns.begin(), columns.end(), [this](int column) {
        const Extra extra = m_columns.at(column).extra;
        return extra == Extra::Standing || extra == Extra::Changed || extra == Extra::When || extra == Extra::Tally;
    });
    if (!wants || !m_source.extras) {
        say({});
        return pledge.future();
    }
    whenDone(this, m_source.extras(rows), [pledge, say](const Result<QHash<qint64, RowExtras>> &extras) {
        if (!extras)
            return pledge.finish(fail(extras.error()));
        say(*extras);
    });
    return pledge.future();
}

QFuture<Result<QString>> RecordModel::asText(const QList<qint64> &rows, const QList<int> &columns)
{
    Pledge<QString> pledge;
    whenDone(this, computed(rows, columns), [this, pledge, rows, columns](const Result<QHash<qint64, QStringList>> &texts) {
        if (!texts)
            return pledge.finish(fail(texts.error()));
        QStringList cells;
        for (const int column : columns)
            cells.append(Clip::cell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        QStringList lines{Clip::line(cells)};
        for (const qint64 row : rows) {
            const auto own = texts->constFind(row);
            if (own == texts->cend())
                continue;
            cells.clear();
            for (qsizetype place = 0; place < columns.size(); ++place)
                cells.append(Clip::cell(own->value(place), isNumber(m_columns.at(columns.at(place)))));
            lines.append(Clip::line(cells));
        }
        pledge.finish(QString(lines.join(QLatin1Char('\n')) + QLatin1Char('\n')));
    });
    return pledge.future();
}

QString RecordModel::spokenHeader(int section) const
{
    const Column &column = m_columns.at(section);
    if (column.spec == nullptr)
        return column.extra != Extra::Standing ? tr("Cannot be sorted")
            : m_query.sort == column.id        ? tr("Sorted, what can be done now first")
                                               : tr("Not sorted");
    const QString sorted = m_query.sort.isEmpty() ? QString::fromLatin1(m_kind.nameColumn) : m_query.sort;
    if (sorted != column.id)
        return tr("Not sorted");
    const bool date = column.spec->type == ColumnType::Date || column.spec->type == ColumnType::Instant;
    if (date)
        return m_query.descending ? tr("Sorted, newest first") : tr("Sorted, oldest first");
    if (column.spec->type == ColumnType::Number)
        return m_query.descending ? tr("Sorted, largest first") : tr("Sorted, smallest first");
    return m_query.descending ? tr("Sorted Z to A") : tr("Sorted A to Z");
}
