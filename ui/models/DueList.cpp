// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/DueList.h"

#include "ui/text/EntryWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace {
constexpr int namesShown = 5;
constexpr int rowsLookedAt = 64; // for so many different people
constexpr int entriesLookedAt = 100; // the first to lapse; nobody reads further
}

DueList::DueList(Core &core, QObject *parent) : QObject(parent), m_core(core) { }

QDate DueList::today(const Connection &connection) const
{
    return m_core.serviceNow(connection.id).toTimeZone(m_core.serviceZone(connection.service)).date();
}

void DueList::refresh()
{
    if (m_open > 0) {
        m_again = true;
        return;
    }
    m_asked = true;
    m_gathered.clear();
    m_open = 1; // the round itself, so that an answer that comes at once does not end it
    for (const ViewSpec &view : m_core.kinds().views()) {
        if (*view.dueColumn == '\0')
            continue;
        askView(view);
        askAwaited(view);
    }
    askEntries();
    takeTokens();
    closeOne();
}

void DueList::closeOne()
{
    if (--m_open > 0)
        return;
    std::stable_sort(m_gathered.begin(), m_gathered.end(), [](const Due &a, const Due &b) { return a.day < b.day; });
    m_all = m_gathered;
    Q_EMIT changed();
    if (std::exchange(m_again, false))
        refresh();
}

void DueList::askView(const ViewSpec &view)
{
    const KindSpec *kind = m_core.kinds().kind(QString::fromLatin1(view.kind));
    const Connection connection = kind == nullptr ? Connection() : m_core.currentConnection(QString::fromLatin1(kind->service));
    if (connection.id.isEmpty())
        return;
    const QDate day = today(connection);
    const QString column = QString::fromLatin1(view.dueColumn);
    Query query;
    query.kind = QString::fromLatin1(view.kind);
    query.connection = connection.id;
    query.conditions = view.conditions;
    query.conditions.append({column, Condition::Test::NotBlank, {}});
    query.conditions.append({column, Condition::Test::Before, {day.addDays(view.dueWithinDays + 1).toString(Qt::ISODate)}});
    if (view.dueAheadOnly)
        query.conditions.append({column, Condition::Test::NotBefore, {day.toString(Qt::ISODate)}});
    query.sort = column;
    ++m_open;
    const QString person = personOf(*kind);
    whenDone(this, m_core.counts(query, person.isEmpty() ? column : person), [this, view, query, person](const Result<Counts> &counts) {
        if (counts && counts->total > 0) {
            // Each once; of whom is not known, each record.
            qint64 people = 0;
            for (const auto &[one, count] : counts->byValue)
                people += one.isEmpty() ? count : 1;
            askNames(view, query, person.isEmpty() ? counts->total : people);
        }
        closeOne();
    });
}

QString DueList::personOf(const KindSpec &kind)
{
    const QString first = QString::fromLatin1(kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed();
    const bool names = std::any_of(kind.matches.cbegin(), kind.matches.cend(), [&first](const MatchSpec &each) { return first == QLatin1String(each.column); });
    return names && kind.column(first) != nullptr ? first : QString();
}

void DueList::askNames(const ViewSpec &view, const Query &all, qint64 number)
{
    Query query = all;
    query.limit = rowsLookedAt;
    ++m_open;
    whenDone(this, m_core.order(query), [this, view, kindId = query.kind, number](const Result<QList<qint64>> &order) {
        if (!order)
            return closeOne();
        whenDone(this, m_core.rows(kindId, order->mid(0, rowsLookedAt)), [this, view, kindId, number](const Result<QList<Row>> &rows) {
            const KindSpec *kind = m_core.kinds().kind(kindId);
            const QDate now = today(m_core.currentConnection(QString::fromLatin1(kind->service)));
            Due due{QCoreApplication::translate("Views", view.dueText, nullptr, int(number)), {}, {}, QString::fromLatin1(view.id)};
            QStringList names;
            QSet<QString> met;
            const QString personColumn = personOf(*kind);
            const QStringList subtitle = QString::fromLatin1(kind->subtitle).split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (const Row &row : rows ? *rows : QList<Row>()) {
                QString name;
                QString code; // where the name is not known
                QString person;
                QDate day;
                for (int each = 0; each < kind->columns.size(); ++each) {
                    const QLatin1String id(kind->columns.at(each).id);
                    const bool known = !Words::isBlank(row.cells.value(each));
                    if (id == personColumn && known)
                        person = row.cells.value(each).toString();
                    if (id == QLatin1String(kind->nameColumn) && known)
                        name = Words::cell(*kind, kind->columns.at(each), row.cells.value(each));
                    else if (code.isEmpty() && known && subtitle.contains(id))
                        code = Words::cell(*kind, kind->columns.at(each), row.cells.value(each));
                    else if (id == QLatin1String(view.dueColumn))
                        day = QDate::fromString(row.cells.value(each).toString().left(10), Qt::ISODate);
                }
                if (!due.day.isValid() || day < due.day)
                    due.day = day;
                const bool again = !person.isEmpty() && met.contains(person);
                met.insert(person);
                if (!again && names.size() < namesShown) // in the order of their days: the nearest of each
                    names.append(tr("%1: %2").arg(!name.isEmpty() ? name : !person.isEmpty() ? person : !code.isEmpty() ? code : row.id, Words::date(day)));
            }
            if (number > names.size())
                names.append(tr("and %n more", nullptr, int(number - names.size())));
            due.days = int(now.daysTo(due.day));
            due.detail = names.join(QStringLiteral(" · "));
            add(due);
            closeOne();
        });
    });
}

void DueList::askAwaited(const ViewSpec &view)
{
    const KindSpec *kind = m_core.kinds().kind(QString::fromLatin1(view.kind));
    const Connection connection = kind == nullptr ? Connection() : m_core.currentConnection(QString::fromLatin1(kind->service));
    if (connection.id.isEmpty() || kind->complete == nullptr)
        return;
    const QString stateColumn = QString::fromLatin1(kind->stateColumn);
    const auto wanted = std::find_if(view.conditions.begin(), view.conditions.end(), [&](const Condition &each) {
        return each.column == stateColumn && each.test == Condition::Test::Is && each.values.size() == 1;
    });
    if (wanted == view.conditions.end())
        return;
    EntryQuery query;
    query.connection = connection.id;
    query.kind = QString::fromLatin1(view.kind);
    query.states = {EntryState::Done};
    query.expected = true;
    query.limit = entriesLookedAt;
    ++m_open;
    whenDone(this, m_core.entries(query), [this, view, kind, stateColumn, state = wanted->values.constFirst(), now = today(connection)](const Result<QList<Entry>> &entries) {
        QStringList names;
        QSet<QString> met;
        int number = 0;
        QDate nearest;
        for (const Entry &entry : entries ? *entries : QList<Entry>()) {
            const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
            if (command == nullptr || !command->expectedStates.contains(state))
                continue;
            Values then = entry.draft.values; // the record as the service will show it
            then.set(stateColumn, state);
            kind->complete(then);
            const QDate day = then.date(QString::fromLatin1(view.dueColumn));
            if (!day.isValid() || now.daysTo(day) > view.dueWithinDays || (view.dueAheadOnly && day < now))
                continue;
            if (!nearest.isValid() || day < nearest)
                nearest = day;
            const QString person = !personOf(*kind).isEmpty() && !entry.reference.isEmpty() ? entry.reference : entry.draft.target;
            if (met.contains(person))
                continue;
            met.insert(person);
            if (++number <= namesShown)
                names.append(tr("%1: %2").arg(!entry.name.isEmpty() ? entry.name : entry.draft.target, Words::date(day)));
        }
        if (number > namesShown)
            names.append(tr("and %n more", nullptr, number - namesShown));
        if (number > 0)
            add({Words::unconfirmed(QCoreApplication::translate("Views", view.dueText, nullptr, number)), names.join(QStringLiteral(" · ")), nearest,
                 pageOfAll(view), 0, int(now.daysTo(nearest))});
        closeOne();
    });
}

/// The kind's page without conditions: what is awaited is in no narrower one yet.
QString DueList::pageOfAll(const ViewSpec &narrow) const
{
    for (const ViewSpec &view : m_core.kinds().views()) {
        if (qstrcmp(view.kind, narrow.kind) == 0 && view.conditions.isEmpty())
            return QString::fromLatin1(view.id);
    }
    return QString::fromLatin1(narrow.id);
}

void DueList::askEntries()
{
    EntryQuery query;
    query.states = {EntryState::Draft, EntryState::Ready, EntryState::Waiting, EntryState::Conflict, EntryState::Rejected};
    query.sort = QStringLiteral("expires");
    query.limit = entriesLookedAt;
    ++m_open;
    whenDone(this, m_core.entries(query), [this](const Result<QList<Entry>> &entries) {
        QHash<QString, Connection> known;
        const QList<Connection> all = m_core.connections();
        for (const Connection &connection : all)
            known.insert(connection.id, connection);
        for (const Entry &entry : entries ? *entries : QList<Entry>()) {
            const QDate day = today(known.value(entry.draft.connection));
            if (!entry.sendUntil.isValid() || !day.isValid() || day.daysTo(entry.sendUntil) > draftDays)
                continue;
            const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
            const QString verb = command == nullptr ? entry.draft.command : Words::commandVerb(*command, entry.draft.base);
            const QString who = tr("%1: %2").arg(verb, entry.name);
            const bool draft = entry.state == EntryState::Draft;
            add({entry.sendUntil < day ? tr("%1 could be sent until %2 only").arg(who, Words::date(entry.sendUntil))
                                       : tr("%1 can be sent until %2").arg(who, Words::date(entry.sendUntil)),
                 EntryWords::state(entry, nullptr), entry.sendUntil, draft ? QStringLiteral("drafts") : QStringLiteral("outbox"), draft ? entry.id : 0,
                 int(day.daysTo(entry.sendUntil))});
        }
        closeOne();
    });
}

QString DueList::tokenWords(const QString &connection, const QDate &expires, const QDate &today)
{
    const int days = int(today.daysTo(expires));
    if (days < 0)
        return tr("The token of %1 expired on %2").arg(connection, Words::date(expires));
    if (days == 0)
        return tr("The token of %1 expires today").arg(connection);
    return tr("The token of %1 expires in %n day(s), on %2", nullptr, days).arg(connection, Words::date(expires));
}

DueList::TokenStep DueList::tokenStep(int days)
{
    if (days > tokenDays)
        return TokenStep::Far;
    return days < 0 ? TokenStep::Gone : days <= 1 ? TokenStep::Day : days <= 7 ? TokenStep::Week : TokenStep::Month;
}

void DueList::takeTokens()
{
    const QList<Connection> all = m_core.connections();
    for (const Connection &connection : all) {
        const QDate day = today(connection);
        const int days = int(day.daysTo(connection.tokenExpires));
        if (connection.tokenExpires.isValid() && tokenStep(days) != TokenStep::Far)
            add({tokenWords(connection.name, connection.tokenExpires, day),
                 tr("Make a new one in the service and enter it in the connection. The day is the one noted there."), connection.tokenExpires,
                 QStringLiteral("connections"), 0, days, connection.id});
    }
}
