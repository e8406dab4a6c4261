// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/BulkWorlds.h"
#include "tests/support/PlanOf.h"
#include "ui/form/ErrorSummary.h"
#include "ui/pages/BulkCheck.h"
#include "ui/pages/BulkForm.h"
#include "ui/pages/BulkPage.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

inline const QString declarationKind = QStringLiteral("declaration");
inline const QString traineeKind = QStringLiteral("trainee");

/// The page of many at once over a real desk that works offline. A test class is made from it.
class BulkDesk : public QObject
{
protected:
    void makeSettings()
    {
        m_settings = std::make_unique<QSettings>(m_settingsDir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    }

    void endDesk()
    {
        m_page.reset();
        m_desk.reset();
        m_server.reset();
    }

    void begin(const QJsonObject &world, const QString &kind, int rows)
    {
        m_server = std::make_unique<PracticeServer>(world, false);
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(kind).size(), rows, 20000);
        const QString door = QStringLiteral("practice-") + QString::fromLatin1(m_desk->core().kinds().kind(kind)->service);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->core().status(door).pulling, 20000);
        m_desk->core().setOffline(true);
    }

    BatchPlan plan(const QString &kind, const QString &command)
    {
        return planOf(*m_desk, kind, command, {}, QStringLiteral("Sawmill closed, February"));
    }

    void show(const BatchPlan &plan)
    {
        m_page = std::make_unique<BulkPage>(m_desk->core(), *m_settings);
        m_page->resize(1240, 780);
        m_page->show();
        m_page->begin(plan);
        QVERIFY(settles());
    }

    template <class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QPushButton *main() const { return child<QPushButton>("main"); }
    QStringList summary() const { return m_page->findChild<ErrorSummary *>()->sentences(); }
    BatchLines *lines() const { return m_page->lines(); }
    BulkCheck *check() const
    {
        const QList<BulkCheck *> all = m_page->findChildren<BulkCheck *>();
        const auto open = std::find_if(all.begin(), all.end(), [](const BulkCheck *each) { return each->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    /// The tick that an act without a way back asks for, where it does; the press on the page, then the one on the check between it and the outbox.
    void put() const
    {
        if (auto *sure = child<QCheckBox>("sure"))
            sure->setChecked(true);
        main()->click();
        QVERIFY(check() != nullptr);
        check()->findChild<QPushButton *>(QStringLiteral("put"))->click();
    }
    int count(BatchWords::Group group) const { return lines()->countOf(group); }
    bool settles() const { return QTest::qWaitFor([this] { return m_page->isSettled(); }, 10000); }

    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BulkPage> m_page;
};
