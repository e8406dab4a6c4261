// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FormDesk.h"
#include "ui/MainWindow.h"

#include <QtGui/QAccessible>

/// A real window over a desk with one trainee, and all that a screen reader finds in it. A test class is made from it.
class SpokenWindow : public QObject
{
protected:
    void openWindow()
    {
        QAccessible::setActive(true);
        m_settings = std::make_unique<QSettings>(m_settingsDir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah())}));
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->config.holdSeconds = 600;
        m_desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
        m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
        m_window->show();
        // The desk was ready before the window was: it hears of it as after a start.
        Q_EMIT m_desk->core().ready();
        QTRY_VERIFY(says(QStringLiteral("Sarah Jones")));
    }
    void endWindow()
    {
        m_window.reset();
        m_desk.reset();
        m_server.reset();
    }
    /// Everything that a screen reader could walk to, from the application down.
    static QStringList spoken()
    {
        QStringList all;
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            if (QAccessibleInterface *root = window->accessibleRoot())
                walk(root, all);
        }
        return all;
    }
    static void walk(QAccessibleInterface *one, QStringList &all)
    {
        if (one == nullptr || !one->isValid())
            return;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            all.append(one->text(kind));
        for (int i = 0; i < one->childCount(); ++i)
            walk(one->child(i), all);
    }
    static bool says(const QString &word) { return !spoken().filter(word).isEmpty(); }

    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};
