// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ActivityModel.h"

#include "app/Journal.h"
#include "ui/models/RecordModel.h"
#include "ui/text/ActivityWords.h"
#include "ui/text/Clip.h"
#include "ui/text/Words.h"

namespace {
constexpr int windowSize = 64;
/// Beyond so many lines the ones looked at longest ago may go: they are fetched again.
constexpr int keptLines = 40 * windowSize;
constexpr int stepSize = 256; ///< lines read at once where all of many are wanted
} // namespace

ActivityModel::ActivityModel(Core &core, QObject *parent) : QAbstractTableModel(parent), m_core(core)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(0);
    connect(&m_batch, &QTimer::timeout, this, &ActivityModel::fetch);
}

void ActivityModel::setQuery(const ActivityQuery &query)
{
    m_query = query;
    m_again = false;
    m_ordering = false;
    refresh();
}

void ActivityModel::refresh()
{
    if (m_ordering) {
        m_again = true;
        return;
    }
    m_ordering = true;
    const int asked = ++m_asked;
    whenDone(this, m_core.journal().order(m_query), [this, asked](const Result<QList<qint64>> &order) {
        if (asked != m_asked)
            return;
        m_ordering = false;
        const bool again = std::exchange(m_again, false);
        if (!order) {
            m_settled = true;
            Q_EMIT failed(order.error());
            Q_EMIT settled();
            if (again)
                refresh();
            return;
        }
        const bool grown = order->size() > m_order.size() && order->mid(order->size() - m_order.size()) == m_order;
        if (grown && !m_order.isEmpty()) {
            // Lines are only added, on top: selection and scroll position stay.
            beginInsertRows({}, 0, int(order->size() - m_order.size()) - 1);
            m_order = *order;
            endInsertRows();
        } else if (*order != m_order) {
            beginResetModel();
            m_order = *order;
            endResetModel();
        }
        ++m_turn;
        m_underWay.clear();
        m_wanted.clear();
        if (m_order.isEmpty()) {
            m_settled = true;
            Q_EMIT settled();
        } else {
            m_wanted.insert(0);
            m_batch.start();
        }
        if (again)
            refresh();
    });
}

void ActivityModel::fetch()
{
    const QSet<int> windows = std::exchange(m_wanted, {});
    for (const int window : windows) {
        const QList<qint64> numbers = m_order.mid(window * windowSize, windowSize);
        if (numbers.isEmpty())
            continue;
        m_underWay.insert(window);
        whenDone(this, m_core.journal().lines(numbers), [this, window, numbers, turn = m_turn](const Result<QList<ActivityLine>> &lines) {
            if (turn == m_turn) // else the window of that place was asked for anew
                m_underWay.remove(window);
            if (!lines)
                return Q_EMIT failed(lines.error());
            if (m_lines.size() > keptLines) {
                m_lines.clear();
                m_names.clear();
            }
            for (const ActivityLine &line : *lines)
                m_lines.insert(line.number, line);
            tell(numbers, When, Details);
            name(*lines, numbers);
            m_settled = true;
            Q_EMIT settled();
        });
    }
}

/// These lines are here now, in the rows that they have by now: others may have come on top since they were asked for.
void ActivityModel::tell(const QList<qint64> &numbers, Column from, Column to)
{
    const int first = rowOf(numbers.constFirst());
    const int last = rowOf(numbers.constLast());
    if (first >= 0 && last >= first) // else it is another list, which asks for its own
        Q_EMIT dataChanged(index(first, from), index(last, to));
}

void ActivityModel::name(const QList<ActivityLine> &lines, const QList<qint64> &numbers)
{
    whenDone(this, m_core.journal().names(lines), [this, numbers](const Result<QHash<qint64, QString>> &names) {
        if (!names || names->isEmpty())
            return;
        m_names.insert(*names);
        tell(numbers, Record, Record);
    });
}

int ActivityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }
int ActivityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

const ActivityLine *ActivityModel::line(int row) const
{
    const auto found = m_lines.constFind(m_order.value(row));
    return found == m_lines.cend() ? nullptr : &*found;
}

QString ActivityModel::display(const ActivityLine &line, int column, const QHash<qint64, QString> &names) const
{
    const auto none = [](const QString &text) { return text.isEmpty() ? tr("None") : text; };
    switch (Column(column)) {
    case When:
        return ActivityWords::when(line);
    case Who:
        return tr("%1 on %2").arg(line.who.isEmpty() ? tr("Not known") : line.who, line.computer);
    case Action:
        return ActivityWords::action(line);
    case What:
        return none(ActivityWords::command(m_core, line));
    case Record:
        return names.contains(line.number) ? QString(names.value(line.number) + QStringLiteral(" · ") + line.target) : none(line.target);
    case Answer:
        return none(ActivityWords::answer(line));
    case Details:
        return none(ActivityWords::details(m_core, line));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const bool blank = role == RecordModel::BlankRole;
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && !blank))
        return {};
    const ActivityLine *known = line(index.row());
    if (blank)
        return known != nullptr && display(*known, index.column()) == tr("None");
    if (known == nullptr) {
        const int window = index.row() / windowSize;
        if (!m_underWay.contains(window)) {
            m_wanted.insert(window);
            m_batch.start();
        }
        return role == Qt::DisplayRole ? QStringLiteral("…") : QVariant();
    }
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        QStringList parts;
        for (int column = 0; column < Details; ++column)
            parts.append(display(*known, column));
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole && index.column() == When)
        return ActivityWords::whenThere(*known);
    return display(*known, index.column());
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Action:
        return tr("What happened");
    case What:
        return tr("Command");
    case Record:
        return tr("Record");
    case Answer:
        return tr("Answer");
    case Details:
        return tr("Dates and codes");
    case ColumnCount:
        break;
    }
    return {};
}

// ---------------------------------------------------------------------------------------------- all of many

struct ActivityModel::Walk {
    QList<qint64> numbers;
    std::function<void(const QString &)> done;
    QStringList texts;
    qsizetype at = 0;
};

void ActivityModel::asText(const QList<qint64> &numbers, const std::function<void(const QString &)> &done)
{
    QStringList heads;
    for (int column = 0; column < ColumnCount; ++column)
        heads.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    walk(std::make_shared<Walk>(Walk{numbers, done, {Clip::lineOf(heads)}, 0}));
}

void ActivityModel::walk(const std::shared_ptr<Walk> &walk)
{
    if (walk->at >= walk->numbers.size())
        return walk->done(walk->texts.join(QLatin1Char('\n')));
    const QList<qint64> step = walk->numbers.mid(walk->at, stepSize);
    walk->at += step.size();
    if (std::all_of(step.begin(), step.end(), [this](qint64 number) { return m_lines.contains(number); })) {
        write(*walk, step, m_lines, m_names);
        return this->walk(walk);
    }
    whenDone(this, m_core.journal().lines(step), [this, walk, step](const Result<QList<ActivityLine>> &lines) {
        if (!lines)
            return Q_EMIT failed(lines.error());
        QHash<qint64, ActivityLine> here;
        for (const ActivityLine &line : *lines)
            here.insert(line.number, line);
        whenDone(this, m_core.journal().names(*lines), [this, walk, step, here](const Result<QHash<qint64, QString>> &names) {
            write(*walk, step, here, names.value_or(QHash<qint64, QString>())); // without them it is as the record has it
            this->walk(walk);
        });
    });
}

void ActivityModel::write(Walk &walk, const QList<qint64> &step, const QHash<qint64, ActivityLine> &lines, const QHash<qint64, QString> &names) const
{
    for (const qint64 number : step) {
        const auto line = lines.constFind(number);
        if (line == lines.cend())
            continue;
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(column == When ? ActivityWords::whenThere(*line) : display(*line, column, names));
        walk.texts.append(Clip::lineOf(cells));
    }
}
