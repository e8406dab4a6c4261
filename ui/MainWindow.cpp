// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/HoldNotice.h"
#include "ui/Icons.h"
#include "ui/Navigation.h"
#include "ui/Theme.h"
#include "ui/find/Finder.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/StatusLine.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace {
constexpr int countEvery = 700;  // milliseconds: live counts while a pull runs

/// A view's own icon; a kind that has none takes that of its group.
QString iconOf(const QString &view, const QString &group)
{
    if (Icons::exists(view))
        return view;
    return group.compare(QLatin1String("People"), Qt::CaseInsensitive) == 0 ? QStringLiteral("people") : QStringLiteral("review");
}

class Separator final : public QWidget
{
public:
    explicit Separator(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
    {
        orientation == Qt::Vertical ? setFixedWidth(1) : setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::separator(palette())); }
};
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

/// Makes everything anew: at the start, and when the language changes.
void MainWindow::build()
{
    if (m_lockPage != nullptr) {
        m_rebuildLater = true;
        return;
    }
    // An open batch stays as well: its page is made anew with what was typed.
    const auto *bulk = qobject_cast<BulkPage *>(m_pages.value(QStringLiteral("bulk")));
    const std::optional<BatchPlan> batch = bulk == nullptr ? std::nullopt : bulk->plan();
    const auto [focused, turn] = focusedControl();
    delete layout();
    delete m_finder;
    delete m_content; // an open form stays, with what was typed
    m_pages.clear();
    m_page = nullptr;
    qDeleteAll(actions());
    addActions();

    m_content = new QWidget(this);
    m_banner = new Banner(m_content);
    m_message = new MessageBar(m_content);
    m_hold = new HoldNotice(m_core, *m_message, [this](const QList<qint64> &entries) { takeBack(entries); }, m_message);
    m_anything = new QPushButton(m_content);
    m_navigation = new Navigation(m_content);
    m_stack = new QStackedWidget(m_content);
    m_status = new StatusLine(m_core, m_content);
    m_finder = new Finder(*this, m_core);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_anything->setObjectName(QStringLiteral("anything"));
    m_anything->setIcon(Icons::icon(QStringLiteral("find")));
    m_anything->setAccessibleName(tr("Find a command, a page or a record"));
    m_anything->setToolTip(QStringLiteral("%1 (%2)").arg(m_anything->accessibleName(), QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, Theme::unit);
    top->addWidget(m_anything);
    side->addLayout(top);
    side->addWidget(m_navigation, 1);
    row->addLayout(side);
    connect(m_anything, &QPushButton::clicked, this, [this] { m_finder->start(); });
    row->addWidget(new Separator(Qt::Vertical, m_content));
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(new Separator(Qt::Horizontal, m_content));
    column->addWidget(m_status);
    m_content->show();
    Look::ground(m_stack, Look::Ground::Sheet);

    ReadingOrder::apply(m_content);
    fillNavigation();
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::enter);
    connect(m_status, &StatusLine::refreshRequested, this, &MainWindow::refresh);
    connect(m_status, &StatusLine::unsentRequested, this, [this] { open(QStringLiteral("outbox")); });
    connect(m_status, &StatusLine::viewRequested, this, [this](const QString &view) { open(view); });
    connect(m_status, &StatusLine::dueChanged, this, &MainWindow::sayTokens);
    connect(m_status, &StatusLine::needsPersonRequested, this, [this] { open(QStringLiteral("outbox")); });
    fit();
    showDoor();
    if (batch)
        qobject_cast<BulkPage *>(page(QStringLiteral("bulk")))->begin(*batch);
    if (m_ready)
        ready();
    // An arrow key on another control than before would change what nobody looks at.
    if (m_page != nullptr && !focused.isEmpty()) {
        if (QWidget *same = m_page->findChildren<QWidget *>(focused).value(turn))
            same->setFocus(Qt::OtherFocusReason);
    }
}

/// Which control of the page a person is at: its name, and which of those that are called so.
std::pair<QString, qsizetype> MainWindow::focusedControl() const
{
    QWidget *focus = m_page == nullptr ? nullptr : QApplication::focusWidget();
    if (focus == nullptr || !m_page->isAncestorOf(focus) || focus->objectName().isEmpty())
        return {};
    return {focus->objectName(), m_page->findChildren<QWidget *>(focus->objectName()).indexOf(focus)};
}

void MainWindow::fillNavigation()
{
    QStringList groups;
    for (const ViewSpec &view : m_core.kinds().views()) {
        if (!groups.contains(QLatin1String(view.group)))
            groups.append(QString::fromLatin1(view.group));
    }
    for (const QString &group : std::as_const(groups)) {
        m_navigation->addGroup(QCoreApplication::translate("Views", group.toLatin1().constData()));
        for (const ViewSpec &view : m_core.kinds().views()) {
            if (group == QLatin1String(view.group))
                m_navigation->addPage(QString::fromLatin1(view.id), QCoreApplication::translate("Views", view.title), iconOf(QString::fromLatin1(view.id), group));
        }
    }
    QString last;
    for (const PageEntry &entry : workPages()) {
        const QString group = QString::fromLatin1(entry.group);
        if (group.isEmpty())
            continue; // reached from elsewhere
        if (group != last)
            m_navigation->addGroup(QCoreApplication::translate("Pages", entry.group));
        last = group;
        const QString id = QString::fromLatin1(entry.id);
        m_navigation->addPage(id, QCoreApplication::translate("Pages", entry.title), id);
    }
}

DeskPage *MainWindow::page(const QString &id)
{
    if (DeskPage *known = m_pages.value(id))
        return known;
    DeskPage *made = nullptr;
    if (const ViewSpec *view = m_core.kinds().view(id))
        made = new TablePage(m_core, m_settings, *view, m_stack);
    for (const PageEntry &entry : workPages()) {
        if (id == QLatin1String(entry.id))
            made = entry.make(m_core, m_settings, m_stack);
    }
    if (made == nullptr)
        return nullptr;
    m_pages.insert(id, made);
    m_stack->addWidget(new PageScroll(made, m_stack));
    made->setNarrow(isNarrow());
    fitHeight(made);
    ReadingOrder::apply(made);
    connect(made, &DeskPage::settledChanged, &m_check, qOverload<>(&QTimer::start));
    connect(made, &DeskPage::pageRequested, this, &MainWindow::open);
    connect(made, &DeskPage::commandRequested, this, &MainWindow::startCommand);
    connect(made, &DeskPage::rowsRequested, this, [this](const QString &view, const QString &title, const QList<Condition> &conditions) {
        open(view);
        if (DeskPage *there = page(view))
            there->narrow(title, conditions);
    });
    connect(made, &DeskPage::entryRequested, this, &MainWindow::startEntry);
    connect(made, &DeskPage::batchRequested, this, &MainWindow::startBatch);
    connect(made, &DeskPage::batchQueued, this, [this](const BatchPlan &plan) {
        for (DeskPage *each : std::as_const(m_pages))
            each->queued(plan);
    });
    connect(made, &DeskPage::importRequested, this, &MainWindow::startImport);
    connect(made, &DeskPage::practiceRequested, this, &MainWindow::practiceRequested);
    connect(made, &DeskPage::titleChanged, this, &MainWindow::showDoor);
    return made;
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
    if (first.isEmpty() && m_core.connections().isEmpty() && !m_core.config().practice)
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
    m_status->setConnection(connection);
    QStringList parts{m_page == nullptr ? QString() : m_page->title(), m_banner->word(), QStringLiteral("Provider Desk")};
    parts.removeAll(QString());
    if (m_lockPage == nullptr)
        setWindowTitle(parts.join(QStringLiteral(" — ")));
}
