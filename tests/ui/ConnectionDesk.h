// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FormDesk.h"
#include "ui/pages/ConnectionForm.h"
#include "ui/pages/ConnectionsPage.h"

/// The page of the connections over a real desk that has none and works offline. A test class is made from it.
class ConnectionDesk : public QObject
{
protected:
    void openPage()
    {
        m_settings = std::make_unique<QSettings>(m_settingsDir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_desk = std::make_unique<Desk>(QUrl());
        m_desk->config.practice = false;
        m_desk->config.practiceUrl = QUrl();
        m_desk->start();
        QSignalSpy ready(&m_desk->core(), &Core::ready);
        QVERIFY(ready.wait(20000));
        m_desk->core().setOffline(true);
        m_page = std::make_unique<ConnectionsPage>(m_desk->core(), *m_settings);
        m_page->resize(1100, 800);
        m_page->show();
    }
    void endPage()
    {
        m_page.reset();
        m_desk.reset();
    }
    void fill(ConnectionForm *form, const QString &service, const QString &environment, const QString &token)
    {
        m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
        pick(form, "service", service);
        pick(form, "environment", environment);
        set(form, "name", QStringLiteral("Ours"));
        form->row(QStringLiteral("token"))->findChild<QLineEdit *>()->setText(token);
    }
    void set(ConnectionForm *form, const char *id, const QString &text) { form->row(QLatin1String(id))->load(Values{{QLatin1String(id), text}}); }
    void pick(ConnectionForm *form, const char *id, const QString &words)
    {
        for (QAbstractButton *each : form->row(QLatin1String(id))->findChildren<QAbstractButton *>()) {
            const bool isMeant = each->text() == words || each->text().endsWith(QStringLiteral("(%1)").arg(words)); // a service by its short name
            if (isMeant && !each->isHidden())
                return each->click();
        }
        QFAIL(qPrintable(words));
    }

    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ConnectionsPage> m_page;
};
