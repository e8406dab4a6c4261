// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusLine.h"

#include "app/Bulk.h"
#include "ui/Icons.h"
#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/text/FaultWords.h"
#include "ui/text/SourceWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace {
constexpr int dueAfter = 500; // milliseconds
constexpr int lettersForBar = 110; // in a window of fewer, it goes
constexpr int lettersForWords = 50; // of the buttons
constexpr int lettersUnderWay = 14; // of what is fetched or sent: with fewer it says nothing
}

StatusLine::StatusLine(Core &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_data(new QLabel(this))
    , m_unsent(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_person(new QPushButton(this))
    , m_due(new QPushButton(this))
    , m_dueList(core)
    , m_sending(new QLabel(this))
    , m_sendingBar(new QProgressBar(this))
    , m_pulling(new QLabel(this))
    , m_pullingBar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel fetching"), this))
    , m_refresh(new QPushButton(tr("Refres&h"), this))
    , m_offline(new QPushButton(tr("&Work offline"), this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("State of the data and the outbox"));
    setProperty(Mnemonics::shared, true);
    m_row->setContentsMargins(Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    m_row->setSpacing(2 * Theme::unit);
    // What is said goes on in a second line before any of it is cut.
    auto *said = new FlowLayout(2 * Theme::unit);
    said->setCentred();
    for (QWidget *widget : QList<QWidget *>{m_data, m_unsent, m_second, m_person, m_due, m_sending, m_sendingBar, m_pulling, m_pullingBar, m_cancel})
        said->addWidget(widget);
    m_row->addLayout(said, 1);
    auto *own = new QHBoxLayout;
    own->setSpacing(2 * Theme::unit);
    own->addStretch(1);
    own->addWidget(m_refresh);
    own->addWidget(m_offline);
    m_row->addLayout(own);
    for (QLabel *label : {m_data, m_sending, m_pulling})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_data, m_sending, m_pulling})
        label->setContentsMargins(3 * Theme::unit, 0, 2 * Theme::unit, 0); // its words begin where those of a button below it do
    for (QProgressBar *bar : {m_sendingBar, m_pullingBar}) {
        bar->setTextVisible(false);
        bar->setFixedSize(120, 6);
        bar->setAccessibleName(tr("Progress"));
    }
    m_offline->setCheckable(true);
    m_offline->setIcon(Icons::icon(QStringLiteral("offline")));
    m_refresh->setIcon(Icons::icon(QStringLiteral("refresh")));
    m_refresh->setToolTip(tr("Fetch what changed (F5). Never sends anything"));
    m_refresh->setAccessibleDescription(m_refresh->toolTip());
    m_offline->setAccessibleDescription(tr("Everything but sending and fetching works"));
    for (QPushButton *button : {m_unsent, m_second, m_person, m_due, m_cancel, m_refresh, m_offline})
        button->setFlat(true);
    m_unsent->setAccessibleDescription(tr("Opens the outbox"));
    m_second->setObjectName(QStringLiteral("second"));
    m_second->setAccessibleDescription(tr("Opens Second person"));
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT viewRequested(QStringLiteral("second")); });
    m_person->setAccessibleDescription(tr("Opens the outbox"));

    connect(m_unsent, &QPushButton::clicked, this, &StatusLine::unsentRequested);
    connect(m_person, &QPushButton::clicked, this, &StatusLine::needsPersonRequested);
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setAccessibleDescription(tr("Opens the list, the nearest first"));
    connect(m_due, &QPushButton::clicked, this, [this] { Q_EMIT viewRequested(m_dueView); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_core.cancelRefresh(); });
    connect(m_refresh, &QPushButton::clicked, this, &StatusLine::refreshRequested);
    connect(m_offline, &QPushButton::toggled, &core, &Core::setOffline);
    connect(&core, &Core::offlineChanged, this, [this](bool offline) {
        const QSignalBlocker quiet(m_offline);
        m_offline->setChecked(offline);
        showStatus();
    });
    connect(&core, &Core::statusChanged, this, &StatusLine::showStatus);
    connect(&core, &Core::outboxChanged, this, &StatusLine::showCounts);
    connect(&core, &Core::ready, this, &StatusLine::showCounts);
    // What is due changes with records, connections and the day; a pull changes records many times a second.
    m_dueSoon.setSingleShot(true);
    m_dueSoon.setInterval(dueAfter);
    connect(&m_dueSoon, &QTimer::timeout, &m_dueList, &DueList::refresh);
    connect(&m_dueList, &DueList::changed, this, &StatusLine::showDue);
    const auto later = [this] {
        if (!m_dueSoon.isActive())
            m_dueSoon.start();
    };
    connect(&core, &Core::ready, this, later);
    connect(&core, &Core::recordsChanged, this, later);
    connect(&core, &Core::connectionsChanged, this, later);
    connect(&core, &Core::outboxChanged, this, later);
    connect(&m_minute, &QTimer::timeout, this, later);
    // The age of the data is said in minutes.
    m_minute.setInterval(60000);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showStatus);
    m_offline->setChecked(core.isOffline());
    for (QWidget *widget : QList<QWidget *>{m_unsent, m_second, m_person, m_due, m_sending, m_sendingBar, m_pulling, m_pullingBar, m_cancel})
        widget->hide();
    showStatus();
}

/// Minutes go on only where somebody sees them: a hidden window wakes for nothing.
void StatusLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showStatus();
    m_dueSoon.start();
    m_minute.start();
}

void StatusLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void StatusLine::setConnection(const Connection &connection, bool isOfPage)
{
    m_connection = connection;
    m_isOfPage = isOfPage;
    showStatus();
}

Connection StatusLine::shown() const
{
    if (m_isOfPage)
        return m_connection;
    const QList<Connection> all = m_core.connections();
    const auto refused = std::find_if(all.begin(), all.end(), [this](const Connection &each) {
        const ConnectionStatus status = m_core.status(each.id);
        return status.hasSecret && status.reach == ConnectionStatus::Reach::SignInNeeded;
    });
    return refused == all.end() ? m_connection : *refused;
}

QString StatusLine::dataWords(const ConnectionStatus &status, bool offline, bool connected, const QDateTime &now, const QString &name)
{
    if (!connected)
        return offline ? tr("Working offline") : tr("No connection yet");
    const QString data = status.lastSuccess.isValid() ? tr("Data from %1").arg(Words::instant(status.lastSuccess)) : tr("Nothing fetched yet");
    if (offline)
        return tr("Working offline. %1").arg(data);
    if (status.waitUntil.isValid() && status.waitUntil > now)
        return (status.waitsForFaults ? tr("The service has a problem. The desk waits until %1, then tries again. Nothing is lost")
                                      : tr("The service asks us to wait until %1. Nothing is lost"))
            .arg(Words::until(status.waitUntil, now));
    switch (status.reach) {
    case ConnectionStatus::Reach::Offline:
        return tr("The service cannot be reached. %1").arg(data);
    case ConnectionStatus::Reach::Untrusted:
        return tr("No secure connection could be made. %1").arg(data);
    case ConnectionStatus::Reach::SignInNeeded:
        //: %1 is the name of a connection, %2 is "Data from 21 August 2026 at 4:10pm"
        return (status.hasSecret ? tr("%1 did not accept its token: paste a new one under Connections. %2") : tr("%1 has no token yet: paste one under Connections. %2"))
            .arg(name, data);
    case ConnectionStatus::Reach::Unknown:
    case ConnectionStatus::Reach::Online:
        break;
    }
    if (!status.problem.isEmpty())
        return QString(FaultWords::of(status.problem) + QLatin1Char(' ') + data);
    return status.lastSuccess.isValid() ? tr("Online. Updated %1").arg(Words::ago(status.lastSuccess, now)) : data;
}

QString StatusLine::unsentWords(const OutboxCounts &counts, const QDateTime &now, qint64 held)
{
    const qint64 unsent = counts.byState.value(EntryState::Ready) + counts.byState.value(EntryState::Waiting) - counts.second - held;
    const QString kept = held > 0 ? tr("Held: %1").arg(Words::count(held)) : QString();
    if (unsent <= 0)
        return kept;
    const QString number = tr("%n ready to send", nullptr, int(unsent));
    QStringList words{counts.oldestReady.isValid() ? tr("%1. The oldest is from %2").arg(number, Words::dayOf(counts.oldestReady, now)) : number};
    if (!kept.isEmpty())
        words.append(kept);
    return words.join(QStringLiteral(" · "));
}

QString StatusLine::secondWords(const OutboxCounts &counts)
{
    return counts.second == 0 ? QString() : tr("Waiting for a second person: %1").arg(Words::count(counts.second));
}

void StatusLine::askAll()
{
    showStatus();
    showCounts();
    m_dueSoon.start();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < lettersForWords * fontMetrics().averageCharWidth(); std::exchange(m_narrow, narrow) != narrow)
        setNarrow(narrow);
    fit();
}

/// One line as long as there is room for it; a sentence that is wider than the window goes on below, and the two buttons of the
/// line itself stand below a button that leaves them no room beside it.
void StatusLine::fit()
{
    const QMargins margins = m_row->contentsMargins();
    const int own = m_refresh->sizeHint().width() + m_offline->sizeHint().width() + 2 * m_row->spacing();
    int room = width() - margins.left() - margins.right() - own;
    int widest = 0;
    for (const QPushButton *button : {m_unsent, m_second, m_person, m_due, m_cancel}) {
        if (!button->isHidden())
            widest = qMax(widest, button->sizeHint().width());
    }
    // The numbers say it as well, and in a narrow window there is room for them alone.
    for (const auto &[words, bar] : {std::pair{m_sending, m_sendingBar}, std::pair{m_pulling, m_pullingBar}})
        bar->setVisible(!words->isHidden() && width() >= lettersForBar * fontMetrics().averageCharWidth());
    m_row->setDirection(widest > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (widest > room)
        room += own;
    shorten(room);
    for (QLabel *label : {m_data, m_sending, m_pulling})
        label->setWordWrap(label->fontMetrics().horizontalAdvance(label->text()) > room - 6 * Theme::unit);
}

/// What is under way begins and ends by itself, and moves nothing of the page by a second line of its own: its bar goes first,
/// then the end of its words.
void StatusLine::shorten(int room)
{
    const auto wide = [](const QLabel *label, const QString &words) {
        const QMargins air = label->contentsMargins();
        return label->fontMetrics().horizontalAdvance(words) + air.left() + air.right() + Theme::unit;
    };
    const auto needed = [this, wide] {
        int all = -2 * Theme::unit;
        for (const QLabel *label : {m_data, m_sending, m_pulling})
            all += label->isHidden() ? 0 : wide(label, label->text()) + 2 * Theme::unit;
        for (const QWidget *each : QList<QWidget *>{m_unsent, m_second, m_person, m_due, m_sendingBar, m_pullingBar, m_cancel})
            all += each->isHidden() ? 0 : each->sizeHint().width() + 2 * Theme::unit;
        return all;
    };
    for (QLabel *label : {m_sending, m_pulling})
        label->setText(label->accessibleName());
    for (QProgressBar *bar : {m_pullingBar, m_sendingBar}) {
        if (needed() > room)
            bar->hide();
    }
    for (QLabel *label : {m_pulling, m_sending}) {
        const int over = needed() - room;
        const int left = label->fontMetrics().horizontalAdvance(label->text()) - over;
        if (label->isHidden() || over <= 0 || left < lettersUnderWay * label->fontMetrics().averageCharWidth())
            continue;
        label->setText(label->fontMetrics().elidedText(label->text(), Qt::ElideRight, left));
    }
    for (QLabel *label : {m_sending, m_pulling})
        label->setToolTip(label->text() == label->accessibleName() ? QString() : Words::tip(label->accessibleName()));
}

/// Without their words the two buttons still have their picture, their key, their tip and their name.
void StatusLine::setNarrow(bool narrow)
{
    m_refresh->setText(narrow ? QString() : tr("Refres&h"));
    m_offline->setText(narrow ? QString() : tr("&Work offline"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_offline->setAccessibleName(tr("Work offline"));
    if (narrow)
        m_offline->setToolTip(m_offline->accessibleName());
    fit();
}

QString StatusLine::sendingWords(const ConnectionStatus &status)
{
    return tr("Sending %1 of %2").arg(Words::count(status.sent + 1), Words::count(status.sent + status.sending));
}

QString StatusLine::progressWords(const ConnectionStatus &status, const KindSpec *kind)
{
    const QString title = kind == nullptr ? QString() : Words::kindTitle(*kind);
    const bool cycles = kind != nullptr && kind->column(QStringLiteral("cycle")) != nullptr;
    const QString scope = cycles ? Words::cycle(status.pullScope) : status.pullScope;
    const QString what = scope.isEmpty() ? title : tr("%1 %2").arg(title, scope);
    return status.pullTotal >= 0 ? tr("%1: %2 of %3").arg(what, Words::count(status.pullDone), Words::count(status.pullTotal))
                                 : tr("%1: %2").arg(what, Words::count(status.pullDone));
}

void StatusLine::showStatus()
{
    const Connection door = shown();
    const QString data = door.isOfFile() ? SourceWords::records(door)
                                         : dataWords(m_core.status(door.id), m_core.isOffline(), !door.id.isEmpty(), m_core.now(), door.name);
    m_data->setText(data);
    m_data->setToolTip(Words::tip(data));
    const auto sending = busy([](const ConnectionStatus &one) { return one.sending > 0; });
    showBar(m_sending, m_sendingBar, sending ? sendingWords(*sending) : QString(), sending ? sending->sent : 0, sending ? sending->sent + sending->sending : 0);
    const auto pulling = busy([](const ConnectionStatus &one) { return one.pulling; });
    showBar(m_pulling, m_pullingBar, pulling ? progressWords(*pulling, m_core.kinds().kind(pulling->pullKind)) : QString(), pulling ? pulling->pullDone : 0,
            pulling ? pulling->pullTotal : 0);
    m_cancel->setVisible(pulling.has_value());
    fit();
}

std::optional<ConnectionStatus> StatusLine::busy(const std::function<bool(const ConnectionStatus &)> &isAt) const
{
    if (const ConnectionStatus own = m_core.status(m_connection.id); isAt(own))
        return own;
    const QList<Connection> all = m_core.connections();
    for (const Connection &other : all) {
        if (const ConnectionStatus one = m_core.status(other.id); isAt(one))
            return one;
    }
    return {};
}

void StatusLine::showBar(QLabel *words, QProgressBar *bar, const QString &said, qint64 done, qint64 total)
{
    words->setVisible(!said.isEmpty());
    words->setText(said);
    words->setAccessibleName(said);
    bar->setRange(0, total > 0 ? int(total) : 0);
    bar->setValue(int(done));
    bar->setAccessibleDescription(said);
}

void StatusLine::showCounts()
{
    whenDone(this, m_core.outboxCounts(), [this](const Result<OutboxCounts> &counts) {
        if (!counts)
            return;
        whenDone(this, m_core.bulk().held(), [this, counts = *counts](const Result<qint64> &held) {
            const QString unsent = unsentWords(counts, m_core.now(), held.value_or(0));
            m_unsent->setText(unsent);
            m_unsent->setVisible(!unsent.isEmpty());
            fit();
        });
        const QString second = secondWords(*counts);
        m_second->setText(second);
        m_second->setVisible(!second.isEmpty());
        m_person->setText(tr("%n need(s) you", nullptr, int(counts->needsPerson)));
        m_person->setVisible(counts->needsPerson > 0);
        fit();
    });
}

/// One thing is said as it is, several by their number; a token first, since nothing goes without it.
QString StatusLine::dueWords(const QList<Due> &all)
{
    if (all.size() < 2)
        return all.isEmpty() ? QString() : all.constFirst().title;
    const auto token = std::find_if(all.cbegin(), all.cend(), [](const Due &each) { return !each.token.isEmpty(); });
    return token == all.cend() ? tr("%n thing(s) due soon", nullptr, int(all.size())) : tr("%1 and %n more due", nullptr, int(all.size()) - 1).arg(token->title);
}

/// One thing leads to where to see to it; several lead to their list.
void StatusLine::showDue()
{
    const QList<Due> &all = m_dueList.all();
    m_dueView = all.size() == 1 ? all.constFirst().page : QStringLiteral("due");
    m_due->setText(dueWords(all));
    m_due->setVisible(!all.isEmpty());
    fit();
    Q_EMIT dueChanged(all);
}
