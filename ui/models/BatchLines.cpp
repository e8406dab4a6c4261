// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/BatchLines.h"

#include "app/kind/Dates.h"
#include "app/kind/Tells.h"
#include "ui/Theme.h"
#include "ui/models/RecordModel.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

#include <numeric>

namespace {
Tone toneOf(BatchWords::Group group)
{
    switch (group) {
    case BatchWords::Group::Blocked:
    case BatchWords::Group::NotOurs:
        return Tone::Red;
    case BatchWords::Group::Unanswered:
        return Tone::Grey;
    case BatchWords::Group::Warned:
        return Tone::Yellow;
    case BatchWords::Group::Sends:
        return Tone::Green;
    case BatchWords::Group::Apart:
    case BatchWords::Group::LeftOut:
        return Tone::Grey;
    }
    return Tone::Grey;
}
} // namespace

BatchLines::BatchLines(const KindSpec &kind, const CommandSpec &command, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_command(command), m_hasDays(*command.dateField != '\0'), m_tells(tellsApart(kind))
{
}

void BatchLines::setPlan(const BatchPlan &plan)
{
    m_plan = plan;
    Q_EMIT planChanged(true);
}

bool BatchLines::setReview(const BatchReview &review, bool arrange)
{
    bool learnt = false;
    m_lines = review.lines;
    m_questions = review.questions;
    for (const BatchLine &line : std::as_const(m_lines)) {
        // From now on it is this record, whatever its row is called later.
        BatchItem &item = m_plan.items[line.item];
        if (!item.target.isEmpty() || item.row != line.row)
            continue;
        item.target = line.draft.target;
        learnt = learnt || !item.target.isEmpty();
        if (item.shown.isEmpty())
            item.shown = line.name;
    }
    apply(arrange || m_order.size() != m_lines.size());
    return learnt;
}

void BatchLines::setSieve(const Sieve &sieve)
{
    if (m_sieve == sieve)
        return;
    m_sieve = sieve;
    apply(true);
}

void BatchLines::setShared(const Values &values)
{
    if (m_plan.shared == values)
        return;
    m_plan.shared = values;
    Q_EMIT planChanged(true);
}

void BatchLines::setTicked(const QStringList &rules)
{
    if (m_plan.ticked == rules)
        return;
    m_plan.ticked = rules;
    Q_EMIT planChanged(false);
}

void BatchLines::add(const QList<BatchItem> &items)
{
    if (items.isEmpty())
        return;
    m_plan.items += items;
    Q_EMIT planChanged(true);
}

bool BatchLines::takeAnswers(int item, const BatchItem &pasted)
{
    BatchItem &own = m_plan.items[item];
    bool changed = false;
    const QStringList ids = pasted.values.ids();
    for (const QString &id : ids) {
        changed = changed || own.values.value(id) != pasted.values.value(id);
        own.values.set(id, pasted.values.value(id));
        own.said.removeIf([&id](const Finding &one) { return one.field == id; });
    }
    for (const Finding &each : pasted.said) {
        if (each.severity == Severity::Block)
            own.said.append(each);
    }
    if (changed) {
        own.leftOut = false;
        own.takenIn = true;
        Q_EMIT planChanged(false);
    }
    return changed;
}

bool BatchLines::canBeEdited(const BatchItem &item, const CommandSpec &command)
{
    return item.row != 0 && std::all_of(item.said.begin(), item.said.end(), [&command](const Finding &each) {
        return each.severity != Severity::Block
            || std::any_of(command.fields.begin(), command.fields.end(), [&each](const FieldSpec &field) { return each.field == QLatin1String(field.id); });
    });
}

void BatchLines::setLeftOut(const QList<int> &items, bool out)
{
    for (const int item : items) {
        m_plan.items[item].leftOut = out;
        m_plan.items[item].takenIn = !out;
    }
    Q_EMIT planChanged(false);
}

bool BatchLines::isLeftOut(int item) const { return m_lines.value(item).leftOut; }

int BatchLines::countOf(BatchWords::Group group) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [group](const BatchLine &line) { return BatchWords::groupOf(line) == group; }));
}

int BatchLines::goingOf(const QString &outcome) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [&outcome](const BatchLine &line) {
        return line.outcome == outcome && !line.leftOut && line.fate == Fate::Sends;
    }));
}

bool BatchLines::isShown(const BatchLine &line) const
{
    if (m_sieve.group && BatchWords::groupOf(line) != *m_sieve.group)
        return false;
    if (!m_sieve.outcome.isEmpty() && (line.outcome != m_sieve.outcome || BatchWords::groupOf(line) != BatchWords::Group::Sends))
        return false;
    // A reason is one of what is blocked; a warning that was ticked has its group.
    if (!m_sieve.rule.isEmpty() && !m_sieve.group && !BatchWords::isBlocked(line))
        return false;
    return m_sieve.rule.isEmpty()
        || std::any_of(line.findings.begin(), line.findings.end(), [this](const Finding &one) {
               return one.rule == m_sieve.rule && (m_sieve.message.isEmpty() || m_sieve.message == QLatin1String(one.message));
           });
}

void BatchLines::catchUp()
{
    if (!m_editing && std::exchange(m_late, false))
        apply(std::exchange(m_lateArrange, false));
}

void BatchLines::apply(bool arrange)
{
    if (m_editing) {
        m_late = true;
        m_lateArrange = m_lateArrange || arrange;
        return;
    }
    if (arrange) {
        m_order.resize(m_lines.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
            return int(BatchWords::groupOf(m_lines.at(a))) < int(BatchWords::groupOf(m_lines.at(b)));
        });
    }
    QList<int> shown;
    for (const int item : std::as_const(m_order)) {
        if (isShown(m_lines.at(item)))
            shown.append(item);
    }
    if (shown == m_shown) {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int BatchLines::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int BatchLines::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : FirstField + int(m_command.fields.size()) + (m_hasDays ? 1 : 0) + (m_tells.isEmpty() ? 0 : 1); }

const BatchLine *BatchLines::line(int row) const
{
    return row < 0 || row >= m_shown.size() ? nullptr : &m_lines.at(m_shown.at(row));
}

const FieldSpec *BatchLines::field(int column) const
{
    const int place = column - FirstField;
    return place < 0 || place >= m_command.fields.size() ? nullptr : &m_command.fields.at(place);
}

QList<Choice> BatchLines::choices(int column) const
{
    const FieldSpec *spec = field(column);
    return spec == nullptr ? QList<Choice>() : m_questions.choices.value(QString::fromLatin1(spec->id));
}

QString BatchLines::days(const BatchLine &line) const
{
    if (line.earliest.isValid() && line.latest.isValid())
        return Words::range(line.earliest, line.latest);
    if (line.earliest.isValid())
        return tr("%1 or later").arg(Words::date(line.earliest));
    if (line.latest.isValid())
        return tr("%1 or earlier").arg(Words::date(line.latest));
    return tr("Any");
}

QString BatchLines::display(const BatchLine &line, int column) const
{
    switch (column) {
    case Name:
        return Words::recordName(m_kind, line.name, line.reference);
    case Reference:
        return line.reference.isEmpty() ? tr("Not known") : line.reference;
    case State:
        return line.state.isEmpty() ? tr("Not known") : Words::recordState(m_kind, line.state);
    default:
        break;
    }
    if (const FieldSpec *spec = field(column)) {
        const QString words = BatchWords::answer(*spec, line.draft.values);
        return words.isEmpty() ? tr("None") : words;
    }
    if (column == daysColumn())
        return days(line);
    if (column == tellsColumn()) {
        const QString told = BatchWords::toldBy(m_kind, line.tells);
        return told.isEmpty() ? tr("Not known") : told;
    }
    if (column == Outcome)
        return BatchWords::fate(m_command, line);
    const QStringList reasons = BatchWords::reasons(m_command, line);
    return reasons.isEmpty() ? tr("Nothing stands in the way") : reasons.join(QStringLiteral(" · "));
}

QString BatchLines::summary(const BatchLine &line) const
{
    QStringList parts{display(line, Name), display(line, Reference), display(line, State), display(line, Outcome)};
    if (!m_tells.isEmpty())
        parts.insert(Reference + 1, display(line, tellsColumn()));
    parts += BatchWords::reasons(m_command, line);
    return parts.join(QStringLiteral(", "));
}

QVariant BatchLines::data(const QModelIndex &index, int role) const
{
    const BatchLine *shown = line(index.row());
    if (shown == nullptr)
        return {};
    const int column = index.column();
    const FieldSpec *spec = field(column);
    const QString id = spec == nullptr ? QString() : QString::fromLatin1(spec->id);
    switch (role) {
    case ItemRole:
        return shown->item;
    case Qt::DisplayRole:
        return display(*shown, column);
    case Qt::ToolTipRole:
        return column == Why ? BatchWords::reasons(m_command, *shown).join(QLatin1Char('\n')) : display(*shown, column);
    case Qt::AccessibleTextRole:
        return column == Name ? summary(*shown)
                              : QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ') + display(*shown, column));
    case Qt::EditRole:
        return spec == nullptr ? QVariant() : shown->draft.values.value(id);
    case RecordModel::ToneRole:
        if (column == Outcome)
            return int(toneOf(BatchWords::groupOf(*shown)));
        if (column == State) {
            const StateSpec *state = m_kind.state(shown->state);
            return state == nullptr ? QVariant() : QVariant(int(state->tone));
        }
        return {};
    case RecordModel::ShapeRole:
        return int(column == State ? m_kind.pill : PillShape::Disc);
    case RecordModel::BlankRole: {
        // What comes from the answers above is dimmed; a row's own stands out.
        const bool own = spec != nullptr && m_plan.items.value(shown->item).values.knows(id);
        return (spec != nullptr && !own) || shown->leftOut;
    }
    default:
        return {};
    }
}

bool BatchLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const BatchLine *shown = line(index.row());
    const FieldSpec *spec = field(index.column());
    if (role != Qt::EditRole || shown == nullptr || spec == nullptr)
        return false;
    const QString id = QString::fromLatin1(spec->id);
    BatchItem &row = m_plan.items[shown->item];
    Values &own = row.values;
    QVariant said = value;
    if (spec->type == FieldType::Date) {
        const QString text = value.toString().trimmed();
        const Dates::Parsed day = Dates::parse(text);
        said = day.isValid() ? day.date.toString(Qt::ISODate) : text;
    }
    const bool asAbove = said == m_plan.shared.value(id);
    if (own.knows(id) && own.value(id) == said && !asAbove)
        return true; // only passed by: what was found in it stays said
    row.said.removeIf([&id](const Finding &one) { return one.field == id; }); // what the file had there is gone
    // Emptied, or the same as above again: the row has no answer of its own any more.
    const bool isBlank = said.typeId() == QMetaType::QStringList ? said.toStringList().isEmpty() : said.toString().isEmpty();
    if (isBlank || asAbove)
        own.remove(id);
    else
        own.set(id, said);
    Q_EMIT planChanged(false);
    return true;
}

QVariant BatchLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (const FieldSpec *spec = field(section))
        return QCoreApplication::translate("Fields", spec->title);
    const auto titleOf = [this](const QString &id, const QString &otherwise) {
        const ColumnSpec *column = m_kind.column(id);
        return column == nullptr || *column->title == '\0' ? otherwise : Words::columnTitle(*column);
    };
    if (section == Name)
        return titleOf(QString::fromLatin1(m_kind.nameColumn), tr("Name"));
    if (section == Reference)
        return titleOf(QString::fromLatin1(m_kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed(), tr("ID"));
    if (section == State)
        return tr("Now");
    if (section == daysColumn())
        return tr("Possible days");
    if (section == tellsColumn()) {
        QStringList titles;
        for (const QString &id : m_tells)
            titles.append(titleOf(id, id));
        return titles.join(QStringLiteral(", "));
    }
    return section == Outcome ? tr("What will happen") : tr("Why");
}

Qt::ItemFlags BatchLines::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const FieldSpec *spec = field(index.column());
    if (spec != nullptr)
        flags |= Qt::ItemIsEditable;
    return flags;
}
