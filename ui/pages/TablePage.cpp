// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TablePage.h"

#include "app/Reviews.h"
#include "ui/Mnemonics.h"
#include "ui/pages/DetailPanel.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FitSplitter.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Paced.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace {
constexpr int rememberAfter = 800;  // milliseconds: dragging a column writes once
constexpr int countAfter = 120;     // counts follow the rows, they do not hold them up
constexpr int countWhilePulling = 2000;

TableSource sourceOf(Core &core, const ViewSpec &view, const QString &service)
{
    return {[&core](const Query &query) { return core.order(query); },
            [&core](const QString &kind, const QList<qint64> &rows) { return core.rows(kind, rows); },
            [&core, id = QString::fromLatin1(view.id), service](const QList<qint64> &rows) {
                return core.reviews().extras(id, core.currentConnection(service).id, rows);
            },
            [&core] { return core.now(); },
            [&core, service] { return core.serviceNow(core.currentConnection(service).id).toTimeZone(core.serviceZone(service)).date(); }};
}

QString viewText(const char *text) { return *text == '\0' ? QString() : QCoreApplication::translate("Views", text); }
} // namespace

TablePage::TablePage(Core &core, QSettings &settings, const ViewSpec &view, QWidget *parent)
    : DeskPage(parent)
    , m_core(core)
    , m_settings(settings)
    , m_view(view)
    , m_kind(*core.kinds().kind(QString::fromLatin1(view.kind)))
    , m_review(Review::of(QString::fromLatin1(view.id)))
    , m_model(new RecordModel(m_kind, sourceOf(core, view, QString::fromLatin1(m_kind.service)), QString::fromLatin1(view.standingOf), this, m_review))
    , m_splitter(new FitSplitter(this))
    , m_list(new QWidget(m_splitter))
    , m_title(new QLabel(title(), m_list))
    , m_count(PageHead::line(m_list))
    , m_all(new QPushButton(m_list))
    , m_clearChosen(new QPushButton(tr("Clear selection"), m_list))
    , m_message(new MessageBar(m_list))
    , m_oursMessage(new MessageBar(m_list))
    , m_stack(new QStackedWidget(m_list))
    , m_table(new TableView(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_detail(new DetailPanel(core, m_kind, view.commands, m_splitter))
{
    QStringList fixed;
    for (const Condition &condition : m_view.conditions)
        fixed.append(condition.column);
    m_filters = new FilterBar(m_kind, fixed, m_list);
    const QString sort = QString::fromLatin1(m_view.sort);
    m_descending = sort.startsWith(QLatin1Char('-'));
    m_sort = m_descending ? sort.mid(1) : sort;
    build();
    buildReview();
    m_filters->addAtEnd(m_all);
    const QString id = QString::fromLatin1(m_view.id);
    m_filters->restore(m_settings, id);
    const QString remembered = m_settings.value(QStringLiteral("sort/%1/column").arg(id)).toString();
    if (m_kind.column(remembered) != nullptr || (remembered == Review::standing && *m_view.standingOf != '\0')) {
        m_sort = remembered;
        m_descending = m_settings.value(QStringLiteral("sort/%1/descending").arg(id)).toBool();
    }
    m_table->showSort(m_sort, m_descending);
    orderTabs();
    connectAll();
}

void TablePage::connectAll()
{
    m_remember.setSingleShot(true);
    m_remember.setInterval(rememberAfter);
    connect(&m_remember, &QTimer::timeout, this, &TablePage::remember);
    m_changed.setSingleShot(true);
    m_changed.setInterval(countAfter);
    connect(&m_changed, &QTimer::timeout, this, &TablePage::countAll);
    m_minute.setInterval(60000);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        showAge();
        askWhole();
    });

    connect(m_filters, &FilterBar::changed, this, [this] {
        showReview();
        query();
        m_remember.start();
    });
    connect(m_filters, &FilterBar::listRequested, this, [this] { areas().constFirst()->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::columnsChanged, &m_remember, qOverload<>(&QTimer::start));
    connect(m_splitter, &QSplitter::splitterMoved, &m_remember, qOverload<>(&QTimer::start));
    connect(m_table, &TableView::sortRequested, this, &TablePage::sortBy);
    connect(m_table, &TableView::currentRowChanged, this, &TablePage::selected);
    connect(m_table, &TableView::selectedChanged, this, &TablePage::showAge);
    for (QPushButton *button : {m_all, m_clearChosen})
        button->setProperty(Mnemonics::wanted, Mnemonics::ifSpare);
    m_all->setObjectName(QStringLiteral("selectAll"));
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
    });
    m_clearChosen->setObjectName(QStringLiteral("clearSelection"));
    connect(m_clearChosen, &QPushButton::clicked, this, [this] {
        areas().constFirst()->setFocus();
        m_table->clearChosen();
    });
    connect(m_table, &TableView::openRequested, this, &TablePage::open);
    connect(m_table, &TableView::searchTyped, m_filters, &FilterBar::find);
    connect(m_table, &TableView::menuRequested, this, &TablePage::showMenu);
    connect(m_model, &RecordModel::settled, this, [this] {
        m_ordered = true;
        m_failed = false;
        m_shownAt = std::exchange(m_orderAsked, QDateTime());
        if (!m_shownAt.isValid())
            m_shownAt = m_core.now();
        m_table->makeCurrent();
        m_table->setFilling(!m_core.status(connection().id).lastSuccess.isValid());
        arrive();
        openOnLatest();
        showEmpty();
        showAge();
        Q_EMIT settledChanged();
    });
    connect(m_model, &RecordModel::dataChanged, this, &TablePage::settledChanged);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) {
        m_ordered = true;
        m_failed = true;
        m_message->say(Notice::Weight::Problem, ErrorText::of(error, ErrorText::Doing::Reading).sentence(), tr("Try again"), [this] {
            m_message->clear();
            refresh();
        });
        Q_EMIT settledChanged();
    });
    connect(m_empty, &EmptyState::acted, this, &TablePage::actOnEmpty);
    connect(m_empty, &EmptyState::otherActed, this, &TablePage::practiceRequested);
    connect(m_detail, &DetailPanel::settledChanged, this, &TablePage::settledChanged);
    connect(m_detail, &DetailPanel::back, this, &TablePage::closeDetail);
    // A form gives the focus back to where it was: to the row, not to a button of the panel that is made anew meanwhile.
    const auto toRow = [this] {
        if (m_list->isVisible())
            m_table->setFocus(Qt::OtherFocusReason);
        else
            m_detail->focusTarget()->setFocus(Qt::OtherFocusReason);
    };
    connect(m_detail, &DetailPanel::entryRequested, this, [this, toRow](qint64 entry) {
        toRow();
        Q_EMIT entryRequested(entry);
    });
    connect(m_detail, &DetailPanel::activityRequested, this,
            [this](const QString &target) { Q_EMIT pageRequested(QString(QStringLiteral("activity:") + target)); });
    connect(m_detail, &DetailPanel::commandRequested, this, [this, toRow](const QString &id) {
        toRow();
        if (const CommandSpec *command = m_kind.command(id))
            run(*command);
    });

    connect(&m_core, &Core::ready, this, &TablePage::query);
    connect(&m_core, &Core::connectionsChanged, this, [this] {
        m_countedBase = {}; // who "we" are may be another name now
        query();
    });
    connect(&m_core, &Core::recordsChanged, this, [this](const QString &kind) {
        const bool tallied = std::any_of(m_review.tallies.cbegin(), m_review.tallies.cend(), [&](const TallySpec &tally) { return kind == QLatin1String(tally.kind); });
        if (kind != QLatin1String(m_kind.id) && !tallied)
            return;
        m_countedBase = {};
        m_recount = true;
        m_paced->ask();
    });
    connect(&m_core.reviews(), &Reviews::renumbered, this, [this] {
        m_goTo = 0;
        m_table->forget();
        m_model->drop();
    });
    m_paced = new Paced(this, [this] {
        if (!m_asked)
            return;
        refresh();
        m_detail->reload();
        // While rows pour in, their counts would cost more than the rows.
        if (std::exchange(m_recount, false) && !m_changed.isActive())
            m_changed.start(m_core.status(connection().id).pulling ? countWhilePulling : countAfter);
    });
    connect(&m_core, &Core::outboxChanged, m_paced, &Paced::ask);
    connect(&m_core, &Core::statusChanged, this, [this](const QString &id) {
        if (id != connection().id)
            return;
        showAge();
        showEmpty();
        if (!m_core.status(id).pulling)
            readAge();
        if (m_changed.isActive() && !m_core.status(id).pulling)
            m_changed.start(countAfter); // the last rows are in: nothing more to wait for
        openOnLatest();
        Q_EMIT settledChanged();
    });
}

QString TablePage::title() const { return viewText(m_view.title); }

Connection TablePage::connection() const { return m_core.currentConnection(service()); }

Query TablePage::baseQuery() const
{
    Query query;
    query.kind = QString::fromLatin1(m_kind.id);
    query.connection = connection().id;
    query.conditions = m_view.conditions;
    return query;
}

void TablePage::query()
{
    if (!isVisible())
        return; // asked when it comes to the front
    m_asked = true;
    Query query = baseQuery();
    if (query.connection.isEmpty()) {
        m_ordered = true;
        m_total = 0;
        showEmpty();
        Q_EMIT settledChanged();
        return;
    }
    query.conditions += resolved(m_filters->conditions());
    query.text = m_filters->text().trimmed();
    query.sort = m_sort;
    query.descending = m_descending;
    if (query != m_model->query())
        m_ordered = false;
    if (query.connection != m_model->query().connection)
        m_table->clearChosen(); // nobody of another organisation is meant
    if (!m_orderAsked.isValid())
        m_orderAsked = m_core.now();
    stopCounting();
    m_model->setQuery(query);
    m_changed.start(countAfter);
}

bool TablePage::isSettled() const
{
    if (!m_ordered || m_failed)
        return m_failed;
    const ConnectionStatus status = m_core.status(connection().id);
    if (connection().id.isEmpty())
        return !isAwaited();
    if (status.pulling)
        return false;
    if (m_model->rowCount() > 0)
        return m_model->known(0) != nullptr && m_total >= 0 && m_uncounted.empty() && !m_changed.isActive() && !m_paced->isDue() && m_detail->isSettled();
    return status.lastSuccess.isValid() || m_core.isOffline() || !status.problem.isEmpty()
            || status.reach == ConnectionStatus::Reach::Offline || status.reach == ConnectionStatus::Reach::Untrusted || status.reach == ConnectionStatus::Reach::SignInNeeded;
}

bool TablePage::isAwaited() const
{
    return m_core.config().practice && m_core.connections().isEmpty() && m_core.status(QString()).problem.isEmpty();
}

void TablePage::find() { m_filters->find(); }

/// Ages go on only where somebody sees them.
void TablePage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    showAge();
    m_minute.start();
}

void TablePage::hideEvent(QHideEvent *event)
{
    DeskPage::hideEvent(event);
    m_minute.stop();
}

void TablePage::entered()
{
    m_filters->changePresets(presets());
    query();
    showReview();
    showAge();
    readAge();
    askWhole();
    // While rows are awaited their place has the focus, and hands it on when they come.
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else if (m_empty->button()->isVisible())
        m_empty->button()->setFocus();
    else
        m_stack->setFocus();
}

QList<QWidget *> TablePage::areas()
{
    const QWidget *detail = m_detail;
    QList<QWidget *> all;
    if (m_list->isVisible())
        all.append(m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_empty->button());
    if (detail->isVisible())
        all.append(m_detail->focusTarget());
    return all;
}

void TablePage::remember()
{
    const QString id = QString::fromLatin1(m_view.id);
    m_table->save(m_settings, id);
    m_filters->save(m_settings, id);
    m_settings.setValue(QStringLiteral("sort/%1/column").arg(id), m_sort);
    m_settings.setValue(QStringLiteral("sort/%1/descending").arg(id), m_descending);
    if (!m_narrow)
        m_settings.setValue(QStringLiteral("window/detail"), m_splitter->saveState());
}
