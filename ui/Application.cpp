// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Application.h"

#include "app/base/Version.h"
#include "ui/Icons.h"
#include "ui/Style.h"
#include "ui/SystemLook.h"

Application::Application(int &argc, char **argv) : QApplication(argc, argv)
{
    Q_INIT_RESOURCE(ui);
    setApplicationName(QStringLiteral("provider-desk"));
    setApplicationDisplayName(QStringLiteral("Provider Desk"));
    setApplicationVersion(QStringLiteral(DESK_VERSION));
    setDesktopFileName(QStringLiteral("org.providerdesk.ProviderDesk"));
    setWindowIcon(Icons::application());
    setStyle(new Style);
    m_look = new SystemLook(*this);
    setEffectEnabled(Qt::UI_AnimateMenu, false);
    setEffectEnabled(Qt::UI_AnimateCombo, false);
    setEffectEnabled(Qt::UI_AnimateTooltip, false);
}

void Application::dress(const Options &options, QSettings &settings)
{
    const auto chosen = [&settings](const QString &given, const char *key) {
        return given.isEmpty() ? settings.value(QLatin1String(key)).toString() : given;
    };
    setPaletteName(chosen(options.palette, "look/palette"));
    const int percent = options.fontPercent > 0 ? options.fontPercent : settings.value(QStringLiteral("look/fontPercent"), 100).toInt();
    setFontPercent(percent);
    const QString language = chosen(options.language, "look/language");
    setLanguage(language.isEmpty() ? Language::ofSystem() : language);
}

QString Application::paletteName() const { return m_look->paletteName(); }

void Application::setPaletteName(const QString &name) { m_look->setPaletteName(name); }

int Application::fontPercent() const { return m_look->fontPercent(); }

void Application::setFontPercent(int percent) { m_look->setFontPercent(percent); }

void Application::setLanguage(const QString &language)
{
    m_language = language;
    m_speech.speak(language);
}
