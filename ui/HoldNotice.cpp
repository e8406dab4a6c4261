// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/HoldNotice.h"

#include "app/Bulk.h"
#include "ui/text/EntryWords.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QEvent>

HoldNotice::HoldNotice(Core &core, MessageBar &bar, TakeBack takeBack, QObject *parent)
    : QObject(parent), m_core(core), m_bar(bar), m_takeBack(std::move(takeBack))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &HoldNotice::tick);
}

bool HoldNotice::isTelling() const { return m_second.isActive() && m_bar.text() == m_said; }

EntryListQuery HoldNotice::running(const Core &core)
{
    QHash<QString, EntryWords::Scene> scenes; // of the connections whose entries go by themselves when the time is over
    const QList<Connection> all = core.connections();
    for (const Connection &each : all) {
        const bool goesAlone = each.autoSend && each.secondPerson.isEmpty() && each.secondPersonOver == 0 && !core.isOffline();
        if (!goesAlone || core.status(each.id).reach != ConnectionStatus::Reach::Online)
            continue;
        EntryWords::Scene scene;
        scene.now = core.now();
        scene.holdSeconds = holdSecondsOf(core.config(), each);
        scenes.insert(each.id, scene);
    }
    const auto end = [scenes](const Entry &entry) {
        const auto scene = scenes.constFind(entry.draft.connection);
        return scene == scenes.constEnd() || entry.needsPerson ? QDateTime() : EntryWords::holdEnd(entry, *scene);
    };
    EntryListQuery query;
    if (!scenes.isEmpty())
        query.states = {EntryState::Ready};
    query.matches = [end](const Entry &entry) { return end(entry).isValid(); };
    query.key = [end](const Entry &entry, const QList<Entry> &) { return end(entry).toUTC().toString(Qt::ISODateWithMs); };
    query.windows = {0};
    query.windowSize = 1; // whose ends first
    return query;
}

void HoldNotice::counted(const OutboxCounts &counts)
{
    const qint64 ready = counts.byState.value(EntryState::Ready);
    const bool grew = ready > std::exchange(m_ready, ready);
    if (ready == 0)
        return end();
    if (grew || m_second.isActive())
        look();
}

void HoldNotice::look()
{
    const EntryListQuery query = running(m_core);
    if (query.states.isEmpty())
        return end();
    whenDone(this, m_core.bulk().list(query), [this](const Result<EntryList> &found) {
        if (found)
            held(*found);
    });
}

void HoldNotice::held(const EntryList &list)
{
    if (list.rows.isEmpty() || list.seen.entries.isEmpty())
        return end();
    const Entry &first = list.seen.entries.constFirst();
    m_until = EntryWords::holdEnd(first, EntryWords::scene(m_core, first));
    m_entries.clear();
    for (const EntryMark &mark : list.rows)
        m_entries.append(mark.id);
    if (!m_until.isValid())
        return end();
    if (m_second.isActive())
        return tick();
    // The way back is there for seconds only: what is merely noted can be read where it happened.
    if (!m_bar.text().isEmpty() && !m_bar.isNote())
        return;
    m_said = words();
    m_bar.say(Notice::Weight::Note, m_said, tr("Take back"), [this] { m_takeBack(m_entries); });
    m_bar.window()->installEventFilter(this);
    m_second.start();
    pace();
}

/// Nobody reads the seconds of a hidden window: it is not woken for them.
void HoldNotice::pace()
{
    if (!m_second.isActive())
        return;
    const bool isSeen = m_bar.isVisible() && !m_bar.window()->isMinimized();
    const int wait = isSeen ? 1000 : int(std::max<qint64>(1, m_core.now().msecsTo(m_until)));
    if (m_second.interval() != wait)
        m_second.start(wait);
}

bool HoldNotice::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show) {
        if (m_second.isActive())
            tick();
    }
    return QObject::eventFilter(object, event);
}

QString HoldNotice::words() const
{
    const int seconds = int((m_core.now().msecsTo(m_until) + 999) / 1000);
    //: %n is a number of entries; %1 is "5 seconds"
    return tr("%n will be sent in %1.", nullptr, int(m_entries.size())).arg(tr("%n second(s)", nullptr, seconds));
}

void HoldNotice::tick()
{
    if (m_bar.text() != m_said)
        return m_second.stop();
    if (m_core.isOffline())
        return end();
    if (m_core.now() >= m_until) { // of the first; others may be held longer
        end();
        return look();
    }
    m_said = words();
    m_bar.amend(m_said);
    pace();
}

void HoldNotice::end()
{
    m_second.stop();
    if (!m_said.isEmpty() && m_bar.text() == m_said)
        m_bar.clear();
    m_said.clear();
}
