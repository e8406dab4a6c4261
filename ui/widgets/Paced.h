// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

/// Reads a page again after changes that may come several times a second: at once after the first, then at most every so
/// often, and not while the page is behind another; shown again, it makes up for what it missed.
class Paced : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds gap{400};

    Paced(QWidget *page, std::function<void()> read) : QObject(page), m_page(page), m_read(std::move(read))
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(gap);
        connect(&m_rest, &QTimer::timeout, this, [this] {
            if (m_missed)
                ask();
        });
        page->installEventFilter(this);
    }

    void ask()
    {
        m_missed = !m_page->isVisible() || m_rest.isActive();
        if (m_missed)
            return;
        m_rest.start();
        m_read();
    }

    /// It is about to read, and what the page shows may be old until then.
    bool isDue() const { return m_missed && m_page->isVisible(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == m_page && event->type() == QEvent::Show && m_missed)
            ask();
        return false;
    }

private:
    QWidget *m_page;
    std::function<void()> m_read;
    QTimer m_rest;
    bool m_missed = false;
};
