// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/Navigation.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StatusLine.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QStackedWidget>

namespace {
constexpr int countEvery = 700;  // milliseconds: live counts while a pull runs
} // namespace

MainWindow::MainWindow(Core &core, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_settings(settings)
    , m_tokens(settings)
{
    setMinimumSize(480, 360);
    resize(1440, 880);
    if (m_settings.contains(QStringLiteral("window/geometry")))
        restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_count.setSingleShot(true);
    m_count.setInterval(countEvery);
    connect(&m_count, &QTimer::timeout, this, &MainWindow::countViews);
    m_check.setSingleShot(true);
    m_check.setInterval(0);
    connect(&m_check, &QTimer::timeout, this, &MainWindow::check);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &MainWindow::build);

    connect(&m_core, &Core::ready, this, &MainWindow::ready);
    connect(&m_core, &Core::connectionsChanged, this, [this] {
        if (!m_ready)
            return;
        forgetGone();
        showDoor();
        if (m_shown == QLatin1String("start") && !m_core.connections().isEmpty())
            open(QString::fromLatin1(m_core.kinds().views().constFirst().id));
        for (const ViewSpec &view : m_core.kinds().views())
            m_recount.insert(QString::fromLatin1(view.kind));
        m_count.start();
    });
    connect(&m_core, &Core::recordsChanged, this, [this](const QString &kind) {
        m_recount.insert(kind);
        if (!m_count.isActive())
            m_count.start();
    });
    connect(&m_core, &Core::statusChanged, &m_check, qOverload<>(&QTimer::start));
    connect(&m_core, &Core::outboxChanged, this, &MainWindow::countOutbox);
    connect(&m_core, &Core::statusChanged, this, [this, sent = false]() mutable {
        if (std::exchange(sent, isSending()) && !sent)
            countOutbox(); // the end of the line, which may be heard of after its last entry
    });
    connect(&m_core, &Core::noticed, this, &MainWindow::say);
    connect(&m_core, &Core::offlineChanged, this, &MainWindow::endPassing);
    connect(&m_core, &Core::connectionsChanged, this, &MainWindow::endPassing);
    build();
    guard();
}

MainWindow::~MainWindow()
{
    delete m_hidden;
}

/// "activity:<record's id>" opens the activity record at that record, "outbox:<entry>" and "drafts:<entry>" the list at that entry.
void MainWindow::open(const QString &wanted)
{
    if (!m_ready) {
        m_wanted = wanted;
        return;
    }
    const QString id = wanted.section(QLatin1Char(':'), 0, 0);
    m_opening = true;
    if (m_navigation->has(id))
        m_navigation->choose(id);
    if (m_shown != id)
        enter(id);
    if (auto *activity = qobject_cast<ActivityPage *>(m_page); activity != nullptr && wanted != id)
        activity->showRecord(wanted.section(QLatin1Char(':'), 1));
    if (auto *list = qobject_cast<OutboxPage *>(m_page); list != nullptr && wanted != id)
        list->choose(wanted.section(QLatin1Char(':'), 1).toLongLong());
    m_opening = false;
}

void MainWindow::enter(const QString &id)
{
    if (!m_ready)
        return;
    DeskPage *next = page(id);
    if (next == nullptr || (next == m_page && m_shown == id))
        return;
    const bool byKeys = m_navigation->hasFocus() && !m_opening;
    m_page = next;
    m_shown = id;
    m_stack->setCurrentWidget(PageScroll::of(next));
    showDoor();
    if (next != m_staying)
        next->entered();
    fitHeight(next); // what it has made only now
    if (byKeys)
        m_navigation->setFocus(); // arrows go on through the list; Tab or F6 enters the page
    if (m_navigation->has(id))
        m_settings.setValue(QStringLiteral("window/page"), id);
    m_check.start();
}

void MainWindow::fitInto(const QRect &room)
{
    const QSize frame(16, 48); // of a window's own frame and title, which is not known before it is shown
    resize(size().boundedTo(room.size() - frame).expandedTo(minimumSize()));
    if (!room.contains(geometry()))
        move(room.topLeft());
}

void MainWindow::ready()
{
    m_ready = true;
    for (const ViewSpec &view : m_core.kinds().views())
        m_recount.insert(QString::fromLatin1(view.kind));
    countViews();
    countOutbox();
    m_status->askAll();
    QString first = std::exchange(m_wanted, QString());
    // A practice server's doors are known a moment later: that is not a first start.
    if (first.isEmpty() && m_staying == nullptr && m_core.connections().isEmpty() && !m_core.config().practice)
        first = QStringLiteral("start");
    if (first.isEmpty())
        first = m_shown.isEmpty() ? m_settings.value(QStringLiteral("window/page")).toString() : m_shown;
    m_shown.clear();
    if (page(first) == nullptr)
        first = QString::fromLatin1(m_core.kinds().views().constFirst().id);
    open(first);
    forgetGone();
    showDoor();
}

/// The filters of a connection that was removed name people and places of its records: they go as well.
void MainWindow::forgetGone()
{
    QHash<QString, QString> doors;
    const QList<Connection> all = m_core.connections();
    for (const Connection &each : all)
        doors.insert(each.id, each.service);
    QSet<QString> services;
    for (auto it = m_doors.cbegin(); it != m_doors.cend(); ++it) {
        if (!doors.contains(it.key()))
            services.insert(it.value());
    }
    m_doors = doors;
    for (const ViewSpec &view : m_core.kinds().views()) {
        const KindSpec *kind = m_core.kinds().kind(QString::fromLatin1(view.kind));
        if (kind == nullptr || !services.contains(QString::fromLatin1(kind->service)))
            continue;
        const QString id = QString::fromLatin1(view.id);
        FilterBar::forget(m_settings, id);
        if (const auto *table = qobject_cast<TablePage *>(m_pages.value(id)))
            table->filters()->clear();
    }
}

/// Banner and window title: which door one is at.
void MainWindow::showDoor()
{
    QString service = m_page == nullptr ? QString() : m_page->service();
    Connection connection = m_core.currentConnection(service);
    const QList<Connection> all = m_core.connections();
    if (connection.id.isEmpty() && service.isEmpty() && !all.isEmpty())
        connection = all.constFirst();
    if (connection.id.isEmpty())
        m_banner->clear();
    else
        m_banner->setConnection(connection);
    m_status->setConnection(connection, !service.isEmpty());
    QStringList parts{m_page == nullptr ? QString() : m_page->title(), m_banner->word(), QStringLiteral("Provider Desk")};
    parts.removeAll(QString());
    if (m_lockPage == nullptr)
        setWindowTitle(parts.join(QStringLiteral(" — ")));
}
