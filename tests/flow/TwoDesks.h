// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Approvals.h"
#include "tests/support/Desk.h"

#include <QtTest/QtTest>

/// A desk that asks for a second person, and the reviewer's own, over one folder of files. A test class is made from it.
class TwoDesks : public QObject
{
protected:
    void beginBoth()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<PracticeServer>(
            traineeWorld({plainTrainee(sarah), plainTrainee(ben, QStringLiteral("Ben"), QStringLiteral("Otu")), plainTrainee(cara, QStringLiteral("Cara"), QStringLiteral("Lee"))}),
            false);
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->config.who = QStringLiteral("asker");
        begin();
        m_colleague = std::make_unique<Desk>(QUrl());
        m_colleague->config.practice = false;
        m_colleague->config.who = QStringLiteral("reviewer");
        m_colleague->start();
        QSignalSpy ready(&m_colleague->core(), &Core::ready);
        QVERIFY(ready.wait(20000));
    }
    void endBoth()
    {
        m_desk.reset();
        m_colleague.reset();
        m_server.reset();
    }
    qint64 defer(const QString &id, const QString &date = QStringLiteral("2026-02-10"))
    {
        return m_desk->release(kind, QStringLiteral("defer"), id, {{QStringLiteral("defer_date"), date}});
    }
    void ask(const QStringList &commands, int over = 0)
    {
        Connection connection = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
        connection.secondPerson = commands;
        connection.secondPersonOver = over;
        Desk::wait(m_desk->core().saveConnection(connection, {}));
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    bool nothingLeaves() { return !Desk::until([this] { return !m_server->writes().isEmpty(); }, 300); }
    /// On the reviewer's own desk: agrees to every row whose person is in `agreed`, declines the others.
    void answer(const char *asked, const char *into, const QStringList &agreed)
    {
        Approvals &approvals = m_colleague->core().approvals();
        const SecondPerson::Asked file = Desk::wait(approvals.open(path(asked)));
        QVERIFY(approvals.mayAnswer(file));
        QList<SecondPerson::Verdict> verdicts;
        for (const SecondPerson::Row &row : file.rows)
            verdicts.append({row.draft.entry, row.print, agreed.contains(row.name), agreed.contains(row.name) ? QString() : QStringLiteral("Wrong date, see her e-mail")});
        Desk::wait(approvals.saveAnswer(file, QStringLiteral("Mary Review"), verdicts, path(into)));
    }
    SecondPerson::Taken bringBack(const char *name) { return Desk::wait(m_desk->core().approvals().bringBack(path(name))); }
    void begin()
    {
        m_desk->start();
        QVERIFY(Desk::until([this] { return m_desk->rows(kind).size() == 3 && !m_desk->core().status(door).pulling; }));
    }

    const QString kind = QStringLiteral("trainee");
    const QString door = QStringLiteral("practice-registerTrainees");
    const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");
    const QString ben = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");
    const QString cara = QStringLiteral("cccccccccccccccccccccccc");
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_colleague;
};
