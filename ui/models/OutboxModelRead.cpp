// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the outbox's table asks the store for.
#include "ui/models/OutboxModel.h"

#include "app/Bulk.h"
#include "app/base/Text.h"
#include "ui/text/Clip.h"
#include "ui/text/EntryWords.h"

namespace {
constexpr int windowSize = 64;
constexpr int atOnce = 3;       ///< windows that a screen can show, read with every order
constexpr int mostSeen = 24 * windowSize;
constexpr int stepSize = 256;   ///< entries read at once where all of many are wanted
} // namespace

EntrySource EntrySource::of(Core &core)
{
    return {[&core](const EntryListQuery &query) { return core.bulk().list(query); }, [&core](const QList<qint64> &ids) { return core.bulk().read(ids); }};
}

OutboxModel::OutboxModel(Core &core, const QList<EntryState> &states, QObject *parent) : OutboxModel(core, EntrySource::of(core), states, parent) { }

OutboxModel::OutboxModel(Core &core, EntrySource source, const QList<EntryState> &states, QObject *parent)
    : QAbstractTableModel(parent), m_core(core), m_source(std::move(source)), m_states(states)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OutboxModel::fetch);
}

void OutboxModel::refresh()
{
    m_asked = true;
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    whenDone(this, m_source.list(query()), [this, turn = m_turn](const Result<EntryList> &list) {
        m_reading = false;
        if (turn != m_turn)
            m_readAgain = true;
        else if (list)
            take(*list);
        else
            Q_EMIT failed(list.error());
        if (m_readAgain)
            refresh();
    });
}

/// Something else is asked for from here on.
void OutboxModel::changed()
{
    ++m_turn;
    if (m_asked)
        refresh();
}

void OutboxModel::setBatch(const QString &batch)
{
    m_batch = batch;
    m_asked = true;
    changed();
}

void OutboxModel::setShown(const QList<EntryState> &states, std::optional<bool> expected)
{
    if (states == m_shown && expected == m_expected)
        return;
    m_shown = states;
    m_expected = expected;
    changed();
}

void OutboxModel::setText(const QString &text)
{
    const QString folded = Text::fold(text);
    if (folded == m_text)
        return;
    m_text = folded;
    changed();
}

void OutboxModel::sort(int column, Qt::SortOrder order)
{
    m_sort = column;
    m_direction = order;
    changed();
}

void OutboxModel::keep(qint64 id)
{
    m_kept = id;
    if (id != 0 && !m_seen.contains(id))
        m_soon.start();
}

EntryListQuery OutboxModel::query() const
{
    EntryListQuery query;
    query.states = m_states;
    query.batch = m_batch;
    query.shown = m_shown;
    query.expected = m_expected;
    query.windowSize = windowSize;
    query.windows = m_looked.isEmpty() ? QList<int>{0} : m_looked;
    query.kept = m_kept;
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        query.reads |= EntryListQuery::Base;
        query.matches = [words, kinds = &m_core.kinds()](const Entry &entry) {
            const QString all = Text::fold(entry.name) + QLatin1Char(' ') + Text::fold(entry.reference) + QLatin1Char(' ') + Text::fold(what(*kinds, entry));
            return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
        };
    }
    order(query);
    return query;
}

void OutboxModel::order(EntryListQuery &query) const
{
    const Kinds *kinds = &m_core.kinds();
    query.descending = m_direction == Qt::DescendingOrder;
    switch (m_sort) {
    case Person:
        query.key = [](const Entry &entry, const QList<Entry> &) { return Text::nameKey(entry.name); };
        break;
    case What:
        query.reads |= EntryListQuery::Base;
        query.key = [kinds](const Entry &entry, const QList<Entry> &) { return Text::fold(what(*kinds, entry)); };
        break;
    case Date:
        query.reads |= EntryListQuery::Answers;
        query.key = [kinds](const Entry &entry, const QList<Entry> &) { return entry.draft.values.date(dateField(*kinds, entry)).toString(Qt::ISODate); };
        break;
    case State:
        query.key = [](const Entry &entry, const QList<Entry> &) { return QString(QChar(ushort('a' + int(entry.state)))); };
        break;
    case Waits:
        query.reads |= EntryListQuery::Others | EntryListQuery::Base;
        query.key = waitsKey();
        break;
    case Until: // without an end comes after every end
        query.key = [](const Entry &entry, const QList<Entry> &) { return (entry.sendUntil.isValid() ? entry.sendUntil : QDate(9999, 12, 31)).toString(Qt::ISODate); };
        break;
    case Updated:
        query.key = [](const Entry &entry, const QList<Entry> &) { return entry.changedAt.toUTC().toString(Qt::ISODateWithMs); };
        break;
    default:
        break;
    }
}

/// What an entry waits for, in words: all that they depend on besides the entry is taken along to the store's thread.
std::function<QString(const Entry &, const QList<Entry> &)> OutboxModel::waitsKey() const
{
    QHash<QString, EntryWords::Scene> scenes; // by connection and kind
    const QList<Connection> doors = m_core.connections();
    for (const KindSpec &kind : m_core.kinds().all()) {
        for (const Connection &door : doors) {
            Entry entry;
            entry.draft.connection = door.id;
            entry.draft.kind = QString::fromLatin1(kind.id);
            scenes.insert(QString(door.id + QLatin1Char('\n') + entry.draft.kind), EntryWords::scene(m_core, entry));
        }
    }
    return [scenes, kinds = &m_core.kinds(), nothing = tr("Nothing")](const Entry &entry, const QList<Entry> &others) {
        EntryWords::Scene scene = scenes.value(QString(entry.draft.connection + QLatin1Char('\n') + entry.draft.kind));
        scene.earlier = earlierOf(*kinds, entry, others);
        const QString words = EntryWords::waits(entry, scene);
        return Text::fold(words.isEmpty() ? nothing : words);
    };
}

QList<OutboxModel::Seen> OutboxModel::seenOf(const EntryPart &part) const
{
    QList<Seen> seen;
    seen.reserve(part.entries.size());
    for (const Entry &entry : part.entries)
        seen.append({entry, earlierOf(m_core.kinds(), entry, part.others)});
    return seen;
}

void OutboxModel::take(const EntryList &list)
{
    ++m_generation;
    m_counts = list.counts;
    m_marks.clear();
    m_marks.reserve(list.rows.size());
    QList<qint64> next;
    next.reserve(list.rows.size());
    for (const EntryMark &mark : list.rows) {
        m_marks.insert(mark.id, mark);
        next.append(mark.id);
    }
    m_seen.clear();
    m_wanted.clear();
    const QList<Seen> here = seenOf(list.seen);
    for (const Seen &seen : here)
        m_seen.insert(seen.entry.id, seen);
    apply(next);
    judge(here);
    Q_EMIT settled();
}

/// Null: not here yet, and asked for soon.
const OutboxModel::Seen *OutboxModel::look(int row) const
{
    const int window = row / windowSize;
    if (m_looked.isEmpty() || m_looked.constLast() != window) {
        m_looked.removeOne(window);
        m_looked.append(window);
        while (m_looked.size() > atOnce)
            m_looked.removeFirst();
    }
    const auto seen = m_seen.constFind(m_order.at(row));
    if (seen != m_seen.cend())
        return &*seen;
    m_wanted.removeOne(window);
    m_wanted.append(window);
    if (!m_soon.isActive())
        m_soon.start();
    return nullptr;
}

void OutboxModel::fetch()
{
    if (m_fetching)
        return;
    QList<qint64> ids;
    if (m_kept != 0 && !m_seen.contains(m_kept))
        ids.append(m_kept);
    // Those beyond the last were only passed by (a dragged scroll bar).
    const QList<int> windows = m_wanted.mid(qMax<qsizetype>(0, m_wanted.size() - atOnce));
    m_wanted.clear();
    for (const int window : windows) {
        const int end = int(qMin<qsizetype>(m_order.size(), (window + 1) * windowSize));
        for (int row = window * windowSize; row < end; ++row) {
            if (!m_seen.contains(m_order.at(row)) && m_order.at(row) != m_kept)
                ids.append(m_order.at(row));
        }
    }
    if (ids.isEmpty())
        return;
    m_fetching = true;
    whenDone(this, m_source.read(ids), [this, generation = m_generation](const Result<EntryPart> &part) {
        m_fetching = false;
        if (!part)
            Q_EMIT failed(part.error());
        else if (generation == m_generation) // else those shown came with the order
            put(*part);
        else
            Q_EMIT arrived();
        if (!m_wanted.isEmpty() || (m_kept != 0 && generation != m_generation))
            m_soon.start();
    });
}

void OutboxModel::put(const EntryPart &part)
{
    const QList<Seen> here = seenOf(part);
    if (here.isEmpty())
        return;
    int first = int(m_order.size());
    int last = -1;
    for (const Seen &seen : here) {
        m_seen.insert(seen.entry.id, seen);
        if (const int row = rowOf(seen.entry.id); row >= 0) {
            first = qMin(first, row);
            last = qMax(last, row);
        }
    }
    if (m_seen.size() > mostSeen)
        forget();
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    judge(here);
    Q_EMIT arrived();
}

/// Where the record of a draft moved, a rule may stand in its way by now: said of the drafts that are looked at.
void OutboxModel::judge(const QList<Seen> &here)
{
    if (m_states != QList<EntryState>{EntryState::Draft} || here.isEmpty())
        return;
    QList<qint64> ids;
    for (const Seen &seen : here)
        ids.append(seen.entry.id);
    whenDone(this, m_core.bulk().lookAt(ids), [this](const Result<QList<DraftLook>> &looks) {
        bool isOther = false;
        for (const DraftLook &look : looks.value_or(QList<DraftLook>())) {
            const QString words = EntryWords::against(m_core.kinds(), look).join(QLatin1Char(' '));
            isOther = isOther || m_against.value(look.entry.id) != words;
            m_against.insert(look.entry.id, words);
        }
        if (!isOther)
            return;
        tick();
        Q_EMIT arrived();
    });
}

/// All but what was looked at last.
void OutboxModel::forget()
{
    QHash<qint64, Seen> left;
    const auto stay = [&](qint64 id) {
        if (const auto seen = m_seen.constFind(id); seen != m_seen.cend())
            left.insert(id, *seen);
    };
    stay(m_kept);
    for (const int window : std::as_const(m_looked)) {
        const int end = int(qMin<qsizetype>(m_order.size(), (window + 1) * windowSize));
        for (int row = window * windowSize; row < end; ++row)
            stay(m_order.at(row));
    }
    m_seen = left;
}

// ---------------------------------------------------------------------------------------------- all of many

struct OutboxModel::Walk {
    QList<qint64> ids;
    std::function<void(const Seen &)> each;
    std::function<void()> done;
    qsizetype at = 0;
};

void OutboxModel::walk(const std::shared_ptr<Walk> &walk)
{
    if (walk->at >= walk->ids.size())
        return walk->done();
    const QList<qint64> step = walk->ids.mid(walk->at, stepSize);
    walk->at += step.size();
    const auto goOn = [this, walk, step](const QHash<qint64, Seen> &seen) {
        for (const qint64 id : step) {
            if (const auto one = seen.constFind(id); one != seen.cend())
                walk->each(*one);
        }
        this->walk(walk);
    };
    if (std::all_of(step.begin(), step.end(), [this](qint64 id) { return m_seen.contains(id); }))
        return goOn(m_seen);
    whenDone(this, m_source.read(step), [this, goOn](const Result<EntryPart> &part) {
        if (!part)
            return Q_EMIT failed(part.error());
        QHash<qint64, Seen> seen;
        const QList<Seen> here = seenOf(*part);
        for (const Seen &one : here)
            seen.insert(one.entry.id, one);
        goOn(seen);
    });
}

void OutboxModel::asText(const QList<qint64> &ids, const std::function<void(const QString &)> &done)
{
    const auto lines = std::make_shared<QStringList>();
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines->append(Clip::lineOf(titles));
    const auto each = [this, lines](const Seen &seen) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(display(seen, column, true));
        lines->append(Clip::lineOf(cells));
    };
    walk(std::make_shared<Walk>(Walk{ids, each, [lines, done] { done(lines->join(QLatin1Char('\n'))); }, 0}));
}

void OutboxModel::asCells(const QList<int> &columns, const std::function<void(const QList<QVariantList> &)> &done)
{
    const auto rows = std::make_shared<QList<QVariantList>>();
    const auto each = [this, columns, rows](const Seen &seen) {
        QVariantList cells;
        for (const int column : columns) {
            const QVariant value = inFile(seen.entry, column);
            cells.append(value.isValid() ? value : QVariant(display(seen, column, false)));
        }
        rows->append(cells);
    };
    walk(std::make_shared<Walk>(Walk{m_order, each, [rows, done] { done(*rows); }, 0}));
}
