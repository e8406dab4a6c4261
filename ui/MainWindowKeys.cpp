// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/Mnemonics.h"
#include "ui/Navigation.h"
#include "ui/Theme.h"
#include "ui/find/Finder.h"
#include "ui/form/FormDialog.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ConnectionsPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/Page.h"
#include "ui/pages/Pages.h"
#include "ui/text/BatchWords.h"
#include "ui/text/FaultWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/LowLook.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusLine.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

namespace {
// At the default text size; larger text needs as much more.
constexpr int panelBelow = 1100; // the panel beside the list becomes a page
constexpr int foldBelow = 800;   // the navigation folds to icons
constexpr int linesBelow = 800;  // high: each group above a table takes one line
constexpr int rowsBelow = 720;   // high: and the rows of tables are lower

bool isBelow(const QWidget *window, int size, int measure) { return size * 36 < measure * Theme::rowHeight(window->fontMetrics()); }
} // namespace

QAction *MainWindow::act(const char *text, const QKeySequence &keys, const std::function<void()> &fn)
{
    auto *action = new QAction(tr(text), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, fn);
    addAction(action);
    return action;
}

/// Everything the window can do by a key is an action, so that lists of shortcuts and finders are made from them.
void MainWindow::addActions()
{
    act(QT_TR_NOOP("Find a command, a page or a record"), Qt::CTRL | Qt::Key_K, [this] { m_finder->start(); });
    act(QT_TR_NOOP("Refresh"), Qt::Key_F5, [this] { refresh(); });
    act(QT_TR_NOOP("Find in the list"), QKeySequence::Find, [this] {
        if (m_page != nullptr)
            m_page->find();
    });
    act(QT_TR_NOOP("Take back what was put in the outbox last"), QKeySequence::Undo, [this] { takeBack(); });
    act(QT_TR_NOOP("Put what was taken back in the outbox again"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { putBack(); });
    act(QT_TR_NOOP("Send from the outbox"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { sendWaiting(); })
        ->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter});
    act(QT_TR_NOOP("Next area of the window"), Qt::Key_F6, [this] { walk(1); });
    act(QT_TR_NOOP("Previous area of the window"), Qt::SHIFT | Qt::Key_F6, [this] { walk(-1); });
    const std::pair<const char *, const char *> pages[] = {
        {QT_TR_NOOP("People"), m_core.kinds().views().constFirst().id},
        {QT_TR_NOOP("Drafts"), "drafts"},
        {QT_TR_NOOP("Outbox"), "outbox"},
        {QT_TR_NOOP("Results"), "results"},
        {QT_TR_NOOP("Activity record"), "activity"},
        {QT_TR_NOOP("What is due"), "due"},
        {QT_TR_NOOP("Connections"), "connections"},
        {QT_TR_NOOP("Settings"), "settings"},
        {QT_TR_NOOP("About"), "about"},
    };
    const QStringList there = pageNames(m_core.kinds());
    int key = Qt::Key_1;
    for (const auto &[text, id] : pages) {
        const QString page = QString::fromLatin1(id);
        const QKeySequence keys(Qt::CTRL | Qt::Key(key++));
        if (there.contains(page))
            act(text, keys, [this, page] { open(page); })->setData(page);
    }
    act(QT_TR_NOOP("Help for this page"), Qt::Key_F1, [this] { openHelp(); });
    act(QT_TR_NOOP("Work offline"), QKeySequence(), [this] { m_core.setOffline(!m_core.isOffline()); });
    act(QT_TR_NOOP("Lock"), Qt::CTRL | Qt::Key_L, [this] { lockNow(); });
    act(QT_TR_NOOP("Quit"), QKeySequence::Quit, [this] { close(); });
}

/// A refresh that cannot be says why, and offers the way to one that can.
void MainWindow::refresh()
{
    if (m_core.connections().isEmpty() && !m_core.config().practice) {
        const QString none = QCoreApplication::translate("StatusLine", "No connection yet");
        return sayPassing(none, tr("Open connections"), [this] { open(QStringLiteral("connections")); });
    }
    if (m_core.isOffline()) {
        const QString online = QCoreApplication::translate("TablePage", "&Work online").remove(QLatin1Char('&'));
        return sayPassing(QCoreApplication::translate("TablePage", "You are working offline."), online, [this] {
            m_core.setOffline(false);
            m_core.refresh();
        });
    }
    QStringList waiting; // nothing is asked of them before a person gives them a token
    const QList<Connection> all = m_core.connections();
    for (const Connection &each : all) {
        if (!each.isOfFile() && m_core.status(each.id).reach == ConnectionStatus::Reach::SignInNeeded)
            waiting.append(each.name);
    }
    m_core.refresh();
    if (!waiting.isEmpty()) {
        //: %1 is the name of a connection, or of several
        const QString words = tr("Nothing was asked of %1: it waits for a token that it accepts. Paste a new one under Connections.");
        sayPassing(words.arg(waiting.join(QStringLiteral(", "))), tr("Open connections"), [this] { open(QStringLiteral("connections")); });
    }
}

void MainWindow::sayPassing(const QString &text, const QString &action, const std::function<void()> &act)
{
    m_passing = text;
    m_message->say(Notice::Weight::Note, text, action, [this, act] {
        endPassing();
        if (act)
            act();
    });
}

void MainWindow::endPassing()
{
    if (const QString text = std::exchange(m_passing, QString()); !text.isEmpty() && m_message->text() == text)
        m_message->clear();
}

/// The foot comes last, after whatever the page made since.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *last = nullptr;
    QList<QWidget *> foot;
    for (QWidget *each = nextInFocusChain(); each != nullptr && each != this; each = each->nextInFocusChain()) {
        if (m_content == nullptr || !m_content->isAncestorOf(each) || each->focusPolicy() == Qt::NoFocus)
            continue;
        if (m_status->isAncestorOf(each))
            foot.append(each);
        else
            last = each;
    }
    for (QWidget *each : std::as_const(foot)) {
        if (last != nullptr)
            setTabOrder(last, each);
        last = each;
    }
    return QWidget::focusNextPrevChild(next);
}

void MainWindow::openHelp()
{
    auto *help = qobject_cast<HelpPage *>(page(QStringLiteral("help")));
    if (help != nullptr && m_page != nullptr && m_page != help)
        help->setFor(m_page->title(), m_page->help());
    open(QStringLiteral("help"));
}

/// F6 walks navigation, list, details, status; the order of reading.
void MainWindow::walk(int step)
{
    QList<QWidget *> areas{m_navigation};
    if (m_page != nullptr)
        areas += m_page->areas();
    areas.append(m_status->refreshButton());
    const QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (int each = 0; each < areas.size(); ++each) {
        const QWidget *area = areas.at(each);
        const bool within = focus != nullptr && (area == focus || area->isAncestorOf(focus) || area->parentWidget()->isAncestorOf(focus));
        const bool page = m_page != nullptr && m_page->isAncestorOf(area) && focus != nullptr && m_page->isAncestorOf(focus) && at < 0;
        if (within || page)
            at = each;
    }
    areas.at((at + step + int(areas.size())) % int(areas.size()))->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::isNarrow() const { return isBelow(this, width(), panelBelow); }

void MainWindow::fitHeight(DeskPage *page) const { LowLook::apply(page, isBelow(this, height(), linesBelow), isBelow(this, height(), rowsBelow)); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MainWindow::fit()
{
    if (m_navigation == nullptr)
        return;
    m_navigation->setFolded(isBelow(this, width(), foldBelow));
    m_anything->setText(m_navigation->isFolded() ? QString() : tr("Find anything"));
    for (DeskPage *each : std::as_const(m_pages)) {
        each->setNarrow(isNarrow());
        fitHeight(each);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Words and title sizes are made when a page is made; colours follow by themselves.
    const bool other = event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange;
    if (other && m_ready)
        m_rebuild.start();
}

bool MainWindow::isSettled() const { return isPageSettled() && isAtRest(); }

bool MainWindow::isPageSettled() const
{
    const bool counted = m_counting == 0 && !m_count.isActive();
    return m_page != nullptr && m_ready && counted && m_page->isSettled();
}

/// The connections are met, and what they fetch at first is here.
bool MainWindow::isAtRest() const
{
    const Config &config = m_core.config();
    const QList<Connection> all = m_core.connections();
    if (all.isEmpty())
        return !config.practice || !m_core.status(QString()).problem.isEmpty();
    return std::all_of(all.cbegin(), all.cend(), [&](const Connection &each) {
        const ConnectionStatus status = m_core.status(each.id);
        if (status.pulling)
            return false;
        if (m_core.isOffline() || each.isOfFile() || !status.problem.isEmpty())
            return true;
        if (status.reach == ConnectionStatus::Reach::Unknown)
            return !config.practice && !status.hasSecret; // nobody asks
        return status.reach != ConnectionStatus::Reach::Online || status.lastSuccess.isValid() || !config.pullAtStart;
    });
}

void MainWindow::check()
{
    if (!isPageSettled())
        return;
    if (m_lockPage == nullptr)
        Mnemonics::settle(this); // before the first Alt: what is marked stays
    if (isAtRest())
        Q_EMIT settled();
}

void MainWindow::say(const Notice &notice)
{
    if (m_lockPage != nullptr) {
        m_unsaid.append(notice);
        return;
    }
    QMap<QString, QVariant> arguments;
    for (auto it = notice.arguments.cbegin(); it != notice.arguments.cend(); ++it)
        arguments.insert(it.key(), it.key() == QLatin1String("problem") ? FaultWords::of(it.value()) : it.value());
    const QString text = Words::fill(QCoreApplication::translate("Notices", notice.key.toUtf8().constData()), arguments);
    if (notice.connection.isEmpty())
        return m_message->say(notice.weight, text);
    if (notice.version.isEmpty()) {
        return m_message->say(notice.weight, text, tr("Open connections"), [this] {
            m_message->clear();
            open(QStringLiteral("connections"));
        });
    }
    m_message->say(notice.weight, text, tr("Use %1").arg(notice.version), [this, notice] {
        ConnectionsPage::useVersion(m_core, *m_message, notice.connection, notice.version);
    });
}

/// Never over another sentence, and never while the desk is locked: the next look at what is due says it then.
void MainWindow::sayTokens(const QList<Due> &all)
{
    if (m_lockPage != nullptr || !m_message->text().isEmpty())
        return;
    const std::optional<Due> due = m_tokens.next(all);
    if (!due)
        return;
    m_message->say(Notice::Weight::Warning, QString(due->title + QStringLiteral(". ") + due->detail), tr("Open connections"), [this] {
        m_message->clear();
        open(QStringLiteral("connections"));
    });
}

void MainWindow::startCommand(const QString &kind, const QString &command, const QList<qint64> &rows)
{
    m_message->clear();
    if (rows.size() == 1) {
        FormDialog::open(m_core, this, kind, command, rows.constFirst(), [this](const QString &page) { open(page); });
        return;
    }
    const KindSpec *spec = m_core.kinds().kind(kind);
    const CommandSpec *asked = m_core.kinds().command(kind, command);
    if (spec == nullptr || asked == nullptr)
        return;
    BatchPlan plan;
    plan.connection = m_core.currentConnection(QString::fromLatin1(spec->service)).id;
    plan.kind = kind;
    plan.command = command;
    for (const qint64 row : rows) {
        BatchItem item;
        item.row = row;
        plan.items.append(item);
    }
    startBatch(plan);
}

void MainWindow::startBatch(const BatchPlan &plan)
{
    m_message->clear();
    const auto begin = [this, plan] {
        m_message->clear();
        if (auto *bulk = qobject_cast<BulkPage *>(page(QStringLiteral("bulk")))) {
            bulk->begin(plan);
            open(QStringLiteral("bulk"));
        }
    };
    const std::optional<BatchPlan> kept = m_core.bulk().kept();
    const KindSpec *kind = kept ? m_core.kinds().kind(kept->kind) : nullptr;
    const CommandSpec *command = kept ? m_core.kinds().command(kept->kind, kept->command) : nullptr;
    if (kind == nullptr || command == nullptr)
        return begin();
    //: %1 is "Defer: 179 trainees"
    m_message->ask(tr("%1, not yet in the outbox. What you typed for it is kept.").arg(BatchWords::title(*kind, *command, kept->items.size())),
                   tr("Go on with it"), [this] {
                       m_message->clear();
                       open(QStringLiteral("bulk"));
                   });
    m_message->offer(tr("Discard it and begin the new one"), [this, begin, what = BatchWords::title(*kind, *command, kept->items.size())] {
        //: %1 is "Defer: 179 trainees"
        m_message->askToLose(tr("Discard this batch? %1. Its rows and what you typed for them are lost.").arg(what),
                       tr("Discard it and begin the new one"), begin);
    });
}

void MainWindow::startImport(const ImportRequest &request)
{
    m_message->clear();
    if (auto *target = qobject_cast<ImportPage *>(page(QStringLiteral("import")))) {
        target->begin(request);
        open(QStringLiteral("import"));
    }
}

void MainWindow::startEntry(qint64 entry)
{
    m_message->clear();
    FormDialog::openEntry(m_core, this, entry, [this](const QString &page) { open(page); });
}
