// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/Still.h"
#include "tests/support/Runner.h"

using namespace oneDesk;

/// A practice server of our own that cannot be started, ends before it listens, and ends later.
class tst_practice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCannotBeStartedIsTriedAgain();
    void whatEndsEarlyIsStartedAnew();
    void whatEndsLaterIsStartedAnew();
    void whatNeverListensIsSaid();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// The program says these lines, and lives until the file "end" is there. One that runs goes on as it was written.
    void write(const QByteArray &lines) const
    {
        QFile::remove(path("server"));
        QFile program(path("server"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\ncd '" + m_folder->path().toUtf8() + "'\n" + lines + "\nwhile [ ! -e end ]; do sleep 0.05; done\nrm end\n");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    static QByteArray listening(const PracticeServer &server) { return "echo listening on " + server.url().toString().toUtf8(); }
    void begin(Desk &desk)
    {
        desk.config.practiceProgram = path("server");
        desk.start();
        m_problems.clear();
        connect(&desk.core(), &Core::noticed, this, [this](const Notice &notice) {
            if (notice.key.contains(QLatin1String("practice server cannot be reached")))
                m_problems.append(notice.arguments.value(QStringLiteral("problem")));
        });
    }
    static bool isMet(Desk &desk) { return desk.core().status(practice).reach == ConnectionStatus::Reach::Online; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_problems;
};

void tst_practice::init() { m_folder = std::make_unique<QTemporaryDir>(); }

/// Said once, in the desk's own words, however often it is tried.
void tst_practice::whatCannotBeStartedIsTriedAgain()
{
    PracticeServer server(worldOf(1), false);
    Desk desk{QUrl()};
    begin(desk);
    QVERIFY(Desk::until([&] { return !m_problems.isEmpty(); }));
    QVERIFY(!Desk::until([&] { return m_problems.size() > 1; }, 2500));
    QCOMPARE(m_problems, QStringList(QStringLiteral("The program server could not be started.")));
    write(listening(server));
    QVERIFY(Desk::until([&] { return isMet(desk); }));
}

void tst_practice::whatEndsEarlyIsStartedAnew()
{
    PracticeServer server(worldOf(1), false);
    Desk desk{QUrl()};
    write("[ -e second ] || { : > second; exit 1; }\n" + listening(server));
    begin(desk);
    QVERIFY(Desk::until([&] { return isMet(desk); }));
    QCOMPARE(m_problems, QStringList(QStringLiteral("The program server ended by itself.")));
}

/// At another address, with another world: nobody looks for it where it was.
void tst_practice::whatEndsLaterIsStartedAnew()
{
    PracticeServer first(worldOf(1), false);
    PracticeServer second(worldOf(2), false);
    Desk desk{QUrl()};
    write(listening(first));
    begin(desk);
    QVERIFY(Desk::until([&] { return isMet(desk) && desk.rows(kind).size() == 1; }));
    write(listening(second));
    first.stop();
    QFile end(path("end"));
    QVERIFY(end.open(QIODevice::WriteOnly));
    end.close();
    QVERIFY(Desk::until([&] { return isMet(desk) && desk.core().connections().first().endpoint.contains(QString::number(second.url().port())); }));
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 2; }));
}

void tst_practice::whatNeverListensIsSaid()
{
    FakeClock *clock = nullptr;
    Desk desk{QUrl()};
    desk.clock = FakeClock::maker(clock);
    write(":");
    begin(desk);
    QVERIFY(Desk::until([&] {
        clock->advance(std::chrono::seconds(1));
        return !m_problems.isEmpty();
    }));
    QCOMPARE(m_problems, QStringList(QStringLiteral("The server does not answer.")));
}

DESK_TEST(tst_practice)
#include "tst_practice.moc"
