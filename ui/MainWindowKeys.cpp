// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/Navigation.h"
#include "ui/Theme.h"
#include "ui/form/FormDialog.h"
#include "ui/pages/BulkPage.h"
#include "ui/text/BatchWords.h"
#include "ui/text/Words.h"
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

bool isBelow(const QWidget *window, int width) { return window->width() * 36 < width * Theme::rowHeight(window->fontMetrics()); }
} // namespace

void MainWindow::act(const char *text, const QKeySequence &keys, const std::function<void()> &fn)
{
    auto *action = new QAction(tr(text), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, fn);
    addAction(action);
}

/// Everything the window can do by a key is an action, so that lists of shortcuts and finders are made from them.
void MainWindow::addActions()
{
    act(QT_TR_NOOP("Refresh"), Qt::Key_F5, [this] { m_core.refresh(); });
    act(QT_TR_NOOP("Find in the list"), QKeySequence::Find, [this] {
        if (m_page != nullptr)
            m_page->find();
    });
    act(QT_TR_NOOP("Next area of the window"), Qt::Key_F6, [this] { walk(1); });
    act(QT_TR_NOOP("Previous area of the window"), Qt::SHIFT | Qt::Key_F6, [this] { walk(-1); });
    act(QT_TR_NOOP("People"), Qt::CTRL | Qt::Key_1, [this] { open(QString::fromLatin1(m_core.kinds().views().constFirst().id)); });
    act(QT_TR_NOOP("Drafts"), Qt::CTRL | Qt::Key_2, [this] { open(QStringLiteral("drafts")); });
    act(QT_TR_NOOP("Outbox"), Qt::CTRL | Qt::Key_3, [this] { open(QStringLiteral("outbox")); });
    act(QT_TR_NOOP("Results"), Qt::CTRL | Qt::Key_4, [this] { open(QStringLiteral("results")); });
    act(QT_TR_NOOP("Activity record"), Qt::CTRL | Qt::Key_5, [this] { open(QStringLiteral("activity")); });
    act(QT_TR_NOOP("Help"), Qt::Key_F1, [this] { open(QStringLiteral("help")); });
    act(QT_TR_NOOP("Work offline"), QKeySequence(), [this] { m_core.setOffline(!m_core.isOffline()); });
    act(QT_TR_NOOP("Lock"), Qt::CTRL | Qt::Key_L, [this] { lockNow(); });
    act(QT_TR_NOOP("Quit"), QKeySequence::Quit, [this] { close(); });
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

bool MainWindow::isNarrow() const { return isBelow(this, panelBelow); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MainWindow::fit()
{
    if (m_navigation == nullptr)
        return;
    m_navigation->setFolded(isBelow(this, foldBelow));
    for (DeskPage *each : std::as_const(m_pages))
        each->setNarrow(isNarrow());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Words, dimmed texts and title sizes are made when a page is made.
    const bool other = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (other && m_ready)
        m_rebuild.start();
}

void MainWindow::check()
{
    const bool counted = m_counting == 0 && !m_count.isActive();
    if (m_page != nullptr && m_ready && counted && m_page->isSettled())
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
        arguments.insert(it.key(), it.value());
    const QString text = Words::fill(QCoreApplication::translate("Notices", notice.key.toUtf8().constData()), arguments);
    if (notice.version.isEmpty())
        return m_message->say(notice.weight, text);
    m_message->say(notice.weight, text, tr("Use %1").arg(notice.version), [this, notice] {
        m_message->clear();
        const QList<Connection> all = m_core.connections();
        for (Connection each : all) {
            if (each.id != notice.connection)
                continue;
            each.version = notice.version;
            m_core.saveConnection(each, {});
        }
    });
}

void MainWindow::startCommand(const QString &kind, const QString &command, const QList<qint64> &rows)
{
    m_message->clear();
    if (rows.size() == 1) {
        FormDialog::open(m_core, this, kind, command, rows.constFirst());
        return;
    }
    const KindSpec *spec = m_core.kinds().kind(kind);
    const CommandSpec *asked = m_core.kinds().command(kind, command);
    if (spec == nullptr || asked == nullptr || !asked->bulk) {
        m_message->say(Notice::Weight::Note, tr("This is done for one record at a time. Select one row of the table."));
        return;
    }
    BatchPlan plan;
    plan.connection = m_core.currentConnection(QString::fromLatin1(spec->service)).id;
    plan.kind = kind;
    plan.command = command;
    //: the name that a batch is given first: what, and when
    plan.name = tr("%1, %2").arg(BatchWords::title(*spec, *asked, rows.size()), Words::instant(m_core.now()));
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
    if (auto *bulk = qobject_cast<BulkPage *>(page(QStringLiteral("bulk")))) {
        bulk->begin(plan);
        open(QStringLiteral("bulk"));
    }
}

void MainWindow::startEntry(qint64 entry)
{
    m_message->clear();
    FormDialog::openEntry(m_core, this, entry);
}
