// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Language.h"

#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
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
} // namespace

QStringList Language::known() { return {QStringLiteral("en"), QStringLiteral("cy"), QStringLiteral("mi")}; }

QString Language::ofSystem()
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

QString Language::asked(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    QString asked;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            asked = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + QLatin1Char('=')))
            asked = arguments[i].mid(option.size() + 1);
    }
    return known().contains(asked) ? asked : ofSystem();
}

void Language::speak(const QString &language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale); // for what Qt itself shows
    Words::setLocale(locale);
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // English has a file too: its plural forms.
    const QString own = language == QLatin1String("en") ? QStringLiteral("en_GB") : language;
    for (const QString &name : {QStringLiteral("qt_%1").arg(language), QStringLiteral("app_%1").arg(own)}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/%1.qm").arg(name)))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}
