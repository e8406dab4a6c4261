// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Application.h"

#include "app/base/Version.h"
#include "ui/Icons.h"
#include "ui/Style.h"
#include "ui/SystemLook.h"

#include <QtCore/QLocale>

namespace {
QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("cy"))
        return QLocale(QLocale::Welsh, QLocale::UnitedKingdom);
    if (language == QLatin1String("mi"))
        return QLocale(QLocale::Maori, QLocale::NewZealand);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString systemLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::Welsh:
        return QStringLiteral("cy");
    case QLocale::Maori:
        return QStringLiteral("mi");
    default:
        return QStringLiteral("en");
    }
}
} // namespace

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
    setLanguage(language.isEmpty() ? systemLanguage() : language);
}

QString Application::paletteName() const { return m_look->paletteName(); }

void Application::setPaletteName(const QString &name) { m_look->setPaletteName(name); }

int Application::fontPercent() const { return m_look->fontPercent(); }

void Application::setFontPercent(int percent) { m_look->setFontPercent(percent); }

void Application::setLanguage(const QString &language)
{
    m_language = language;
    QLocale::setDefault(localeOf(language));
    for (const auto &translator : m_translators)
        removeTranslator(translator.get());
    m_translators.clear();
    // English has a file too: its plural forms.
    const QString own = language == QLatin1String("en") ? QStringLiteral("en_GB") : language;
    for (const QString &name : {QStringLiteral("qt_%1").arg(language), QStringLiteral("app_%1").arg(own)}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/%1.qm").arg(name)))
            continue;
        installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}
