// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Picture.h"

#include "ui/MainWindow.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace {
constexpr auto paintsAfter = std::chrono::milliseconds(250); // what was put in a layout is laid out and painted by then
}

Picture::Picture(MainWindow &window, const QString &file, std::chrono::milliseconds within) : QObject(&window), m_window(window), m_file(file)
{
    m_paint.setSingleShot(true);
    m_paint.setInterval(paintsAfter);
    m_late.setSingleShot(true);
    connect(&window, &MainWindow::settled, &m_paint, qOverload<>(&QTimer::start));
    connect(&m_paint, &QTimer::timeout, this, [this] {
        if (m_window.isSettled()) // else it says so again when it is
            take(Outcome::Taken);
    });
    connect(&m_late, &QTimer::timeout, this, [this] { take(Outcome::TakenLate); });
    m_late.start(within);
}

void Picture::take(Outcome outcome)
{
    if (std::exchange(m_over, true))
        return;
    QSaveFile file(m_file);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // people: before the first byte. Not every place knows modes
        isWritten = m_window.grab().save(&file, qPrintable(QFileInfo(m_file).suffix())) && file.commit();
    }
    Q_EMIT over(isWritten ? outcome : Outcome::NotWritten);
}
