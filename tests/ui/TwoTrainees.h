// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Desk.h"
#include "ui/MainWindow.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/TablePage.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

namespace twoTrainees {
inline const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");
inline const QString rhys = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");

/// A window over a real desk on a practice server with two trainees.
struct Opened {
    PracticeServer server{traineeWorld({plainTrainee(sarah), plainTrainee(rhys, QStringLiteral("Rhys"), QStringLiteral("Evans"))})};
    Desk desk{server.url()};
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;

    void open(bool practice = true)
    {
        desk.config.practice = practice;
        if (!practice)
            desk.config.practiceUrl.clear();
        desk.start();
        settings = std::make_unique<QSettings>(desk.directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(desk.core(), *settings);
        window->resize(1440, 880);
        window->show();
        window->activateWindow();
        if (desk.core().connections().isEmpty() && !practice)
            return;
        QTRY_COMPARE_WITH_TIMEOUT(page()->model()->rowCount(), 2, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window->current()->isSettled(), 20000);
    }
    TablePage *page() const { return qobject_cast<TablePage *>(window->page(QStringLiteral("trainees"))); }
    template <class T>
    T *find() const
    {
        return page()->findChild<T *>();
    }
    /// What the window does by this key.
    void press(const QKeySequence &keys) const
    {
        for (QAction *action : window->actions()) {
            if (action->shortcuts().contains(keys))
                return action->trigger();
        }
        QFAIL(qPrintable(keys.toString()));
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = window->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (QString(each->text()).remove(QLatin1Char('&')) == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
};
} // namespace twoTrainees
