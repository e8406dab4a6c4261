// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lock: what it hides is taken out of the window, so that no screen reader, key or menu reaches it; open forms keep
// what was typed in them.
#include "ui/MainWindow.h"

#include "app/Journal.h"
#include "app/Lock.h"
#include "ui/Mnemonics.h"
#include "ui/find/Finder.h"
#include "ui/pages/LockPage.h"
#include "ui/pages/LockSettings.h"
#include "ui/pages/Page.h"
#include "ui/pages/SettingsPage.h"
#include "ui/widgets/MessageBar.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace {
/// What a screen reader was told of before, a table's cells as well: it could go on asking these objects for the names in them.
void forgetSpoken(const QWidget *hidden)
{
    if (hidden == nullptr)
        return;
    const QList<QWidget *> all = hidden->findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(one))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(spoken));
    }
}
} // namespace

void MainWindow::guard()
{
    Lock &lock = m_core.journal().lock();
    connect(&lock, &Lock::lockedChanged, this, [this](bool locked) { locked ? hideContent() : showContent(); });
    connect(&lock, &Lock::chosenChanged, this, [this] { LockSettings::keepOn(m_core, m_settings); });
    connect(&lock, &Lock::chosenChanged, this, &MainWindow::endPassing);
    LockSettings::apply(m_core, m_settings);
    qApp->installEventFilter(this);
    if (LockSettings::isOn(m_settings))
        lock.lockAtStart();
}

void MainWindow::lockNow()
{
    if (m_core.journal().lock().lock())
        return;
    open(QStringLiteral("settings"));
    sayPassing(tr("Choose a pass phrase first. Then Ctrl+L locks the desk."));
    if (auto *settings = qobject_cast<SettingsPage *>(m_page))
        settings->choosePhrase();
}

/// A form in front keeps the window's own keys from it: the lock's is taken wherever it is pressed.
bool MainWindow::locksFrom(const QObject *object, const QKeyEvent &key)
{
    if (m_lockPage != nullptr || !object->isWidgetType() || static_cast<const QWidget *>(object)->window() == this)
        return false;
    return key.keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_L) && m_core.journal().lock().lock();
}

bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && QApplication::activeWindow() != nullptr)
            Mnemonics::settle(QApplication::activeWindow()); // before the letter comes
        if (locksFrom(object, *static_cast<QKeyEvent *>(event)))
            return true;
        [[fallthrough]];
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_core.journal().lock().touched();
        break;
    case QEvent::WindowActivate:
        if (object->isWidgetType() && static_cast<QWidget *>(object)->isWindow())
            Mnemonics::settle(static_cast<QWidget *>(object));
        break;
    case QEvent::Show:
        // A form that was asked for before the lock and opens behind it.
        if (m_lockPage != nullptr && object->isWidgetType() && object != this && static_cast<QWidget *>(object)->isWindow())
            QMetaObject::invokeMethod(this, [this] {
                if (m_lockPage == nullptr)
                    return;
                hideForms();
                forgetSpoken(m_hidden);
            }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

void MainWindow::hideContent()
{
    if (m_lockPage != nullptr)
        return;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    // Never shown, so it has no window of its own: nothing in it is in any tree of accessible objects.
    m_hidden = new QWidget;
    m_hidden->setAttribute(Qt::WA_DontShowOnScreen);
    hideForms();
    m_finder->setParent(m_hidden);
    m_content->setParent(m_hidden);
    m_lockPage = new LockPage(m_core, this);
    layout()->addWidget(m_lockPage);
    m_lockPage->show();
    m_lockPage->focusFirst();
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(action->shortcut() == QKeySequence(QKeySequence::Quit));
    setWindowTitle(tr("Locked — Provider Desk"));
    // Not from within one of these objects, where a screen reader itself pressed what locks.
    QMetaObject::invokeMethod(this, [this] { forgetSpoken(m_hidden); }, Qt::QueuedConnection);
}

/// Open forms and dialogs: no windows any more, with what was typed in them.
void MainWindow::hideForms()
{
    const QList<QWidget *> all = findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (!one->isWindow() || !one->isVisible())
            continue;
        m_forms.append({one, one->parentWidget(), one->windowFlags(), one->windowModality(), one->pos()});
        one->hide();
        one->setParent(m_hidden, Qt::Widget);
    }
}

void MainWindow::showContent()
{
    if (m_lockPage == nullptr)
        return;
    delete std::exchange(m_lockPage, nullptr);
    layout()->addWidget(m_content);
    m_content->show();
    m_finder->setParent(this);
    for (const HiddenForm &form : std::exchange(m_forms, {})) {
        if (form.widget.isNull())
            continue;
        form.widget->setParent(form.parent.isNull() ? this : form.parent.data(), form.flags);
        form.widget->setWindowModality(form.modality);
        form.widget->move(form.position);
        form.widget->show();
    }
    delete std::exchange(m_hidden, nullptr);
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(true);
    if (std::exchange(m_rebuildLater, false))
        m_rebuild.start();
    showDoor();
    if (m_page != nullptr && !m_page->areas().isEmpty())
        m_page->areas().constLast()->setFocus(Qt::OtherFocusReason);
    for (const Notice &notice : std::exchange(m_unsaid, {}))
        say(notice);
}
