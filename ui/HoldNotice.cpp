// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/HoldNotice.h"

#include "ui/widgets/MessageBar.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>

HoldNotice::HoldNotice(Core &core, MessageBar &bar, std::function<void()> takeBack, QObject *parent)
    : QObject(parent), m_core(core), m_bar(bar), m_takeBack(std::move(takeBack))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &HoldNotice::tick);
}

void HoldNotice::counted(const OutboxCounts &counts)
{
    const qint64 ready = counts.byState.value(EntryState::Ready);
    const qint64 more = m_ready ? ready - *m_ready : 0; // what lay there at the start is older than a hold
    m_ready = ready;
    if (ready == 0)
        return end();
    if (more <= 0 && !m_second.isActive())
        return;
    m_count = std::min(m_count, ready);
    EntryQuery newest;
    newest.states = {EntryState::Ready};
    newest.sort = QStringLiteral("released");
    newest.limit = 1;
    whenDone(this, m_core.entries(newest), [this, more](const Result<QList<Entry>> &found) {
        if (found && !found->isEmpty())
            held(found->constFirst(), more > 0 ? more : m_count);
    });
}

void HoldNotice::held(const Entry &newest, qint64 more)
{
    const QList<Connection> all = m_core.connections();
    const auto door = std::find_if(all.begin(), all.end(), [&newest](const Connection &each) { return each.id == newest.draft.connection; });
    // What does not go by itself when the time is over is not said to.
    const bool goesAlone = door != all.end() && door->autoSend && door->secondPerson.isEmpty() && door->secondPersonOver == 0 && !m_core.isOffline();
    if (!goesAlone || newest.held || newest.holdOver || newest.needsPerson || !newest.releasedAt.isValid()
        || m_core.status(door->id).reach != ConnectionStatus::Reach::Online)
        return end();
    const int seconds = door->environment == Environment::Practice ? m_core.config().holdSeconds.value_or(0) : door->holdSeconds;
    m_until = newest.releasedAt.addSecs(seconds);
    m_count = more;
    if (m_until <= m_core.now() || newest.notBefore > m_until)
        return end();
    if (m_second.isActive())
        return tick();
    if (!m_bar.text().isEmpty())
        return;
    m_said = words();
    m_bar.say(Notice::Weight::Note, m_said, tr("Take back"), m_takeBack);
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
    const qint64 seconds = (m_core.now().msecsTo(m_until) + 999) / 1000;
    //: %n is a number of entries
    return tr("%n will be sent in %1 seconds.", nullptr, int(m_count)).arg(QLocale().toString(seconds));
}

void HoldNotice::tick()
{
    if (m_bar.text() != m_said)
        return m_second.stop();
    if (m_core.now() >= m_until || m_core.isOffline())
        return end();
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
