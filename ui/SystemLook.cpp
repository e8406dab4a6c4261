// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SystemLook.h"

#include "ui/Options.h"
#include "ui/Theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

SystemLook::SystemLook(QApplication &application)
    : QObject(&application)
    , m_systemFont(QApplication::font())
    , m_themeFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
    , m_ownFont(m_systemFont)
{
    m_theme.setSingleShot(true);
    m_theme.setInterval(0); // every window hears of the same change
    connect(&m_theme, &QTimer::timeout, this, &SystemLook::takeTheme);
    application.installEventFilter(this);
}

void SystemLook::setPaletteName(const QString &name)
{
    m_palette = name;
    paint();
}

void SystemLook::setFontPercent(int percent)
{
    m_fontPercent = qBound(Options::leastPercent, percent, Options::mostPercent);
    write();
}

void SystemLook::paint()
{
    const QScopedValueRollback<bool> dressing(m_dressing, true);
    if (const std::optional<Theme::Scheme> scheme = Theme::schemeFromName(m_palette))
        return QApplication::setPalette(Theme::palette(*scheme));
    QApplication::setPalette(QPalette()); // Qt's, which takes that of the platform's theme
    // Where the platform has no theme, these are the style's own greys: then our palette is better read.
    const QPalette system = QApplication::palette();
    const QPalette style = QApplication::style()->standardPalette();
    if (system.color(QPalette::Base) == style.color(QPalette::Base) && system.color(QPalette::Highlight) == style.color(QPalette::Highlight))
        QApplication::setPalette(Theme::palette(Theme::scheme(style)));
}

void SystemLook::write()
{
    const QScopedValueRollback<bool> dressing(m_dressing, true);
    m_ownFont = Theme::scaled(m_systemFont, m_fontPercent / 100.0);
    QApplication::setFont(m_ownFont);
}

/// The platform changed its theme. A font that was set is not taken from there by Qt.
void SystemLook::takeTheme()
{
    const QFont theme = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (std::exchange(m_themeFont, theme) != theme) {
        m_systemFont = theme;
        write();
    }
    paint();
}

bool SystemLook::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ThemeChange:
        m_theme.start();
        break;
    case QEvent::ApplicationPaletteChange:
        // The system's is on the screen already. What a person chose stays.
        if (object == parent() && !m_dressing && !m_palette.isEmpty())
            paint();
        break;
    case QEvent::ApplicationFontChange:
        if (object == parent() && !m_dressing && QApplication::font() != m_ownFont) {
            m_systemFont = QApplication::font();
            write();
        }
        break;
    default:
        break;
    }
    return false;
}
