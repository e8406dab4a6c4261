// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bulk.h"
#include "app/Files.h"
#include "tests/support/Desk.h"
#include "tests/ui/Agrees.h"
#include "tests/ui/Pictures.h"
#include "ui/models/BatchLines.h"
#include "ui/pages/BulkPage.h"
#include "ui/MainWindow.h"
#include "ui/pages/ImportCheck.h"
#include "ui/pages/ImportColumns.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/ImportSource.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

/// A window over a real desk on a practice server, with four trainees or with a few agreements, and files to bring in.
/// A test class is made from it.
class ImportDesk : public QObject
{
protected:
    void dress()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        pictures::dress();
        m_agrees = std::make_unique<Agrees>();
    }

    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    }

    void endDesk()
    {
        m_window.reset();
        m_desk.reset();
        m_server.reset();
        m_settings.reset();
    }

    /// TRNs 0123450 to 0123453; every two share the provider's own ID.
    bool startTrainees()
    {
        QList<QJsonObject> people;
        const char *const names[] = {"Jones", "Evans", "Ngātai", "Brown"};
        for (int i = 0; i < 4; ++i) {
            QJsonObject one = plainTrainee(QString(24, QLatin1Char(char('a' + i))), QStringLiteral("Sam"), QString::fromUtf8(names[i]));
            one[QLatin1String("trn")] = QStringLiteral("012345%1").arg(i);
            one[QLatin1String("provider_trainee_id")] = QStringLiteral("P%1").arg(i / 2);
            people.append(one);
        }
        m_server = std::make_unique<PracticeServer>(traineeWorld(people));
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->config.practice = true;
        m_desk->config.holdSeconds = 300;
        return opens() && Desk::until([this] { return m_desk->rows(QStringLiteral("trainee")).size() == 4; });
    }

    bool startAgreements()
    {
        m_server = std::make_unique<PracticeServer>(PracticeServer::seeded(6, QStringLiteral("desk")), false);
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->config.practice = true;
        m_desk->config.pullAtStart = false;
        return opens() && Desk::until([this] { return !m_desk->rows(QStringLiteral("agreement")).isEmpty(); });
    }

    QString put(const char *name, const QString &content) const { return put(name, content.toUtf8()); }
    QString put(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("the test's file cannot be written");
        return file.fileName();
    }

    static QString text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    ImportRequest request(const QString &path, const char *command) const
    {
        ImportRequest request;
        request.kind = QStringLiteral("trainee");
        request.command = QString::fromLatin1(command);
        request.path = path;
        return request;
    }

    /// Brings it in as far as the last step, the columns as they were recognised.
    bool toCheck(const ImportRequest &request)
    {
        m_window->startImport(request);
        if (!settles() || page()->step() != page()->columns())
            return false;
        child<QPushButton>(page()->columns(), "goOn")->click();
        return settles() && page()->step() == page()->checked();
    }

    /// What was begun before is not wanted any more, where the window asks.
    void discardOpen()
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>(QStringLiteral("other"))) {
            if (!each->isVisible())
                continue;
            each->click();
            each->parentWidget()->findChild<QPushButton *>(QStringLiteral("action"))->click(); // asked once more
        }
    }

    /// Queues what the review has.
    bool queueAll()
    {
        child<QPushButton>(page()->checked(), "main")->click();
        discardOpen();
        auto *bulk = qobject_cast<BulkPage *>(m_window->current());
        if (bulk == nullptr || !Desk::until([bulk] { return bulk->isSettled(); }))
            return false;
        const QList<BatchLine> lines = bulk->lines()->lines();
        const auto blocked = std::count_if(lines.begin(), lines.end(), [](const BatchLine &each) { return each.fate == Fate::Blocked && !each.inHand; });
        child<QPushButton>(bulk, "main")->click();
        return Desk::until([bulk, blocked] { return (bulk->plan() ? bulk->plan()->items.size() : 0) == blocked && bulk->isSettled(); });
    }

    bool settles() { return Desk::until([this] { return page()->isSettled(); }); }
    ImportPage *page() const { return qobject_cast<ImportPage *>(m_window->page(QStringLiteral("import"))); }
    /// What the page of the columns says beside them.
    QString remarks() const
    {
        QStringList texts;
        const QList<QLabel *> all = page()->columns()->findChildren<QLabel *>();
        for (const QLabel *each : all) {
            if (!each->isHidden())
                texts.append(each->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    static QString said(QWidget *of) { return of->findChild<MessageBar *>()->text(); }
    template <class T>
    static T *child(QWidget *of, const char *name)
    {
        return of->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<Agrees> m_agrees;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;

private:
    /// As the program does: the window is there before the desk is ready, and hears of it.
    bool opens()
    {
        m_desk->start();
        m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        return Desk::until([this] { return m_window->isReady(); });
    }
};
