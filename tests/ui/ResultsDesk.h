// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/BulkWorlds.h"
#include "tests/support/PlanOf.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/ResultsPage.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace results {
inline const QString trainee = QStringLiteral("trainee");
inline const QString participant = QStringLiteral("participant");
inline const QString declaration = QStringLiteral("declaration");
inline const Values deferral{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};

inline QString idOf(int number) { return QString(24, QLatin1Char(char('a' + number))); }

inline QJsonObject trainees(int count)
{
    QList<QJsonObject> all;
    for (int i = 0; i < count; ++i)
        all.append(plainTrainee(idOf(i), QStringLiteral("Sam"), QStringLiteral("Jones%1").arg(i)));
    return traineeWorld(all, bulk::start);
}
} // namespace results

/// A batch that was queued, on the page that shows it, over a real desk that is kept from sending. A test class is made from it.
class ResultsDesk : public QObject
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    }

    void endDesk()
    {
        m_page.reset();
        m_desk.reset();
        m_server.reset();
        m_settings.reset();
    }

    bool begin(const QJsonObject &world, const QString &kind, int rows, const QUrl &through = {})
    {
        if (!m_server)
            m_server = std::make_unique<PracticeServer>(world, false);
        m_desk = std::make_unique<Desk>(through.isEmpty() ? m_server->url() : through);
        m_desk->start();
        const QString door = QStringLiteral("practice-") + QString::fromLatin1(m_desk->kinds.kind(kind)->service);
        const bool there = Desk::until([&] { return m_desk->rows(kind).size() == rows && !m_desk->core().status(door).pulling; });
        m_desk->core().setOffline(true);
        return there;
    }

    BatchPlan plan(const QString &kind, const QString &command, const Values &shared) const
    {
        return planOf(*m_desk, kind, command, shared, QStringLiteral("February"));
    }

    bool queue(const BatchPlan &plan)
    {
        if (Desk::wait(m_desk->core().bulk().queue(plan)).queued != plan.items.size())
            return false;
        m_page = std::make_unique<ResultsPage>(m_desk->core(), *m_settings);
        m_page->resize(1240, 780);
        m_page->show();
        m_page->activateWindow();
        m_page->entered();
        return Desk::until([this] { return m_page->isActiveWindow() && m_page->batches()->rowCount() == 1 && m_page->entries()->rowCount() > 0; });
    }

    const BatchSummary &batch() const { return *m_page->batches()->batch(0); }
    qint64 of(EntryState state) const { return m_page->batches()->rowCount() == 0 ? -1 : batch().of(state); }
    QString said() const { return m_page->findChild<MessageBar *>()->text(); }

    QString label(const QString &beginning) const
    {
        const QList<QLabel *> all = m_page->findChildren<QLabel *>();
        for (const QLabel *each : all) {
            if (each->isVisible() && each->text().startsWith(beginning))
                return each->text();
        }
        return {};
    }

    /// Tab until the focus is on the button, then Space. False: Tab does not lead there.
    bool press(QWidget &page, const QString &name) const
    {
        page.activateWindow();
        if (!Desk::until([&page] { return page.isActiveWindow(); }, 5000))
            return false;
        for (int step = 0; step < 60; ++step) {
            QWidget *focus = QApplication::focusWidget();
            if (focus != nullptr && focus->objectName() == name) {
                QTest::keyClick(focus, Qt::Key_Space);
                return true;
            }
            QTest::keyClick(focus == nullptr ? &page : focus, Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ResultsPage> m_page;
};
