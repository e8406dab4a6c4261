// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window is made of, at the start and anew when its words or its letters change.
#include "app/Bulk.h"
#include "ui/HoldNotice.h"
#include "ui/Icons.h"
#include "ui/MainWindow.h"
#include "ui/Navigation.h"
#include "ui/Theme.h"
#include "ui/find/Finder.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/StatusLine.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace {
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

/// Makes everything anew: at the start, and when the language changes.
void MainWindow::build()
{
    if (m_lockPage != nullptr) {
        m_rebuildLater = true;
        return;
    }
    // As an open form does, a page with unsaved work stays with all of it, in the words that it was made in.
    QPointer<QWidget> at = focusWidget();
    const QHash<QString, DeskPage *> staying = takeUnsaved();
    DeskPage *const shown = staying.contains(m_shown) ? m_page : nullptr;
    if (shown == nullptr || !shown->isAncestorOf(at))
        at = nullptr;
    // An open batch stays as well: its page is made anew with what was typed.
    const auto *bulk = staying.contains(QStringLiteral("bulk")) ? nullptr : qobject_cast<BulkPage *>(m_pages.value(QStringLiteral("bulk")));
    const std::optional<BatchPlan> batch = bulk == nullptr ? std::nullopt : bulk->plan();
    const auto [focused, turn] = focusedControl();
    delete layout();
    delete m_finder;
    delete m_content; // an open form stays, with what was typed
    m_pages = staying;
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
    for (const DeskPage *each : std::as_const(m_pages))
        m_stack->addWidget(PageScroll::of(each));
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
    connect(m_status, &StatusLine::needsPersonRequested, this, [this] {
        open(QStringLiteral("outbox"));
        EntryListQuery query;
        query.states = {EntryState::Ready, EntryState::Sending, EntryState::Waiting, EntryState::Unsure, EntryState::Conflict, EntryState::Rejected};
        query.matches = [](const Entry &entry) { return entry.needsPerson; };
        whenDone(this, m_core.bulk().list(query), [this](const Result<EntryList> &list) {
            if (list && !list->rows.isEmpty() && m_shown == QLatin1String("outbox"))
                open(QStringLiteral("outbox:%1").arg(list->rows.constFirst().id));
        });
    });
    fit();
    showDoor();
    if (batch)
        qobject_cast<BulkPage *>(page(QStringLiteral("bulk")))->begin(*batch);
    m_staying = shown;
    if (m_ready)
        ready();
    m_staying = nullptr;
    if (at != nullptr)
        return at->setFocus(Qt::OtherFocusReason);
    // An arrow key on another control than before would change what nobody looks at.
    if (m_page != nullptr && !focused.isEmpty()) {
        if (QWidget *same = m_page->findChildren<QWidget *>(focused).value(turn))
            same->setFocus(Qt::OtherFocusReason);
    }
}

/// The pages that are not made anew now, taken out of what goes; each is made anew as soon as it is opened without unsaved work.
QHash<QString, DeskPage *> MainWindow::takeUnsaved()
{
    QHash<QString, DeskPage *> staying;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (!isUnsaved(it.value()))
            continue;
        staying.insert(it.key(), it.value());
        m_stale.insert(it.key());
        PageScroll::of(it.value())->setParent(this);
    }
    m_stale.intersect(QSet<QString>(staying.keyBegin(), staying.keyEnd()));
    return staying;
}

/// A dialog that is open on it is work as well.
bool MainWindow::isUnsaved(const DeskPage *page)
{
    const QList<QDialog *> dialogs = page->findChildren<QDialog *>();
    return page->hasUnsaved() || std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *each) { return each->isVisible(); });
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
    if (DeskPage *known = m_pages.value(id)) {
        if (known == m_page || !m_stale.contains(id) || isUnsaved(known))
            return known;
        QWidget *old = PageScroll::of(known);
        m_stack->removeWidget(old);
        old->deleteLater();
        m_stale.remove(id);
        m_pages.remove(id);
    }
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
    if (auto *bulk = qobject_cast<BulkPage *>(made)) {
        connect(bulk, &BulkPage::discarded, this, [this](const QString &kind, const QString &words) {
            for (const ViewSpec &view : m_core.kinds().views()) {
                if (kind != QLatin1String(view.kind))
                    continue;
                open(QString::fromLatin1(view.id));
                break;
            }
            if (const auto *list = qobject_cast<TablePage *>(m_page))
                list->table()->setFocus(Qt::OtherFocusReason);
            m_message->say(Notice::Weight::Note, words);
        });
    }
    connect(made, &DeskPage::importRequested, this, &MainWindow::startImport);
    connect(made, &DeskPage::practiceRequested, this, &MainWindow::practiceRequested);
    connect(made, &DeskPage::titleChanged, this, &MainWindow::showDoor);
    return made;
}
