// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Version.h"
#include "tests/support/Runner.h"

#include "ui/Language.h"
#include "ui/Options.h"
#include "ui/SingleInstance.h"

#include <QtTest/QSignalSpy>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace {
Options::Parsed parse(const QStringList &arguments)
{
    return Options::parse(QStringList{QStringLiteral("provider-desk")} + arguments, {QStringLiteral("boats"), QStringLiteral("outbox")},
                          QStringLiteral("/programs"), QStringLiteral("/data"));
}
QStringList split(const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts); }
} // namespace

class tst_options : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing()
    {
        const Options::Parsed parsed = parse({});
        QCOMPARE(parsed.code, -1);
        QVERIFY(!parsed.options.config.practice);
        QCOMPARE(parsed.options.config.dataDir, QStringLiteral("/data"));
        QCOMPARE(parsed.options.settingsFile, QStringLiteral("/data/desk.ini"));
        QCOMPARE(parsed.options.size, QSize(1440, 880));
        QCOMPARE(parse(split("--size 480x360")).options.size, QSize(480, 360));
    }

    void practice()
    {
        const Options::Parsed own = parse(split("--practice --hold 0 --settle 3 --page boats"));
        QCOMPARE(own.code, -1);
        QVERIFY(own.options.config.practice);
        QCOMPARE(own.options.config.practiceProgram, QStringLiteral("/programs/provider-desk-sandbox"));
        QCOMPARE(own.options.config.dataDir, QStringLiteral("/data/practice"));
        QCOMPARE(own.options.config.holdSeconds, std::optional<int>(0));
        QCOMPARE(own.options.config.settleSeconds, std::optional<int>(3));
        QCOMPARE(own.options.page, QStringLiteral("boats"));
        const Options::Parsed other = parse(split("--practice-url http://127.0.0.1:8123 --data-dir /tmp/d/../e"));
        QCOMPARE(other.code, -1);
        QVERIFY(other.options.config.practice);
        QVERIFY(other.options.config.practiceProgram.isEmpty());
        QCOMPARE(other.options.config.practiceUrl, QUrl(QStringLiteral("http://127.0.0.1:8123")));
        QCOMPARE(other.options.config.dataDir, QStringLiteral("/tmp/e"));
    }

    void practiceLooksAndSpeaksAsTheDeskThatOpensIt()
    {
        const Options::Parsed welsh = parse(Options::forPractice(QStringLiteral("/data"), QStringLiteral("cy"), 150, QStringLiteral("dark")));
        QCOMPARE(welsh.code, -1);
        QVERIFY(welsh.options.config.practice);
        QCOMPARE(welsh.options.config.dataDir, QStringLiteral("/data/practice"));
        QCOMPARE(welsh.options.language, QStringLiteral("cy"));
        QCOMPARE(welsh.options.fontPercent, 150);
        QCOMPARE(welsh.options.palette, QStringLiteral("dark"));
        const Options::Parsed plain = parse(Options::forPractice(QStringLiteral("/somewhere/else"), QStringLiteral("en"), 0, QString()));
        QCOMPARE(plain.code, -1);
        QCOMPARE(plain.options.config.dataDir, QStringLiteral("/somewhere/else/practice")); // beside what that desk keeps
        QCOMPARE(plain.options.language, QStringLiteral("en"));
        QVERIFY(plain.options.palette.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, const char *says) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(says);
        };
        row("--page ships", "--page must be one of boats, outbox, not \"ships\".");
        row("--lang fr", "--lang must be one of en, cy, mi, not \"fr\".");
        row("--palette pink", "--palette must be one of light, dark, contrast, not \"pink\".");
        row("--font-scale 1000", "--font-scale must be a number from 50 to 400, not \"1000\".");
        row("--font-scale big", "--font-scale must be a number from 50 to 400, not \"big\".");
        row("--practice --hold 601", "--hold must be a number from 0 to 600, not \"601\".");
        row("--practice --hold -1", "--hold must be a number from 0 to 600, not \"-1\".");
        row("--hold 3", "--hold and --settle need --practice or --practice-url.");
        row("--practice-url nowhere", "--practice-url must be an address such as http://127.0.0.1:8080, not \"nowhere\".");
        row("--practice-url ftp://a", "--practice-url must be an address such as http://127.0.0.1:8080, not \"ftp://a\".");
        for (const char *size : {"1024", "100x100", "1024X700", "479x400", "480x359", "10240x700"})
            row(qPrintable(QStringLiteral("--size %1").arg(QLatin1String(size))),
                qPrintable(QStringLiteral("--size must be a width and a height such as 1024x700, at least 480x360, not \"%1\".").arg(QLatin1String(size))));
        row("boats", "\"boats\" is not an option. See --help.");
        row("--quick", "Unknown option 'quick'.");
    }
    void refused()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Options::Parsed parsed = parse(line.split(QLatin1Char(' ')));
        QCOMPARE(parsed.code, 2);
        QCOMPARE(parsed.words, says);
    }

    void saidInTheLanguageThatIsAskedFor()
    {
        const QLocale before;
        const auto asked = [](const char *line) { return Language::asked(QStringList{QStringLiteral("provider-desk")} + split(line)); };
        QCOMPARE(asked("--lang cy"), QStringLiteral("cy"));
        QCOMPARE(asked("--practice --lang=mi"), QStringLiteral("mi"));
        for (const char *line : {"", "--lang", "--lang fr", "--language cy"})
            QCOMPARE(asked(line), Language::ofSystem());
        const QString english = parse(split("--page ships")).words;
        for (const char *line : {"--lang cy --page ships", "--lang mi --page ships"}) {
            Language language;
            language.speak(asked(line));
            const QString words = parse(split(line)).words;
            QVERIFY2(words.contains(QLatin1String("ships")) && words != english, qPrintable(words));
        }
        QCOMPARE(parse(split("--page ships")).words, english);
        QLocale::setDefault(before);
    }

    void versionAndHelp()
    {
        const Options::Parsed version = parse({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.words, QStringLiteral("provider-desk " DESK_VERSION));
        const Options::Parsed help = parse({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *option : {"--practice", "--practice-url", "--data-dir", "--page", "--lang", "--palette", "--font-scale", "--hold",
                                   "--settle", "--screenshot", "--size", "--version", "boats, outbox"})
            QVERIFY2(help.words.contains(QLatin1String(option)), option);
    }

    void whoSitsHereWithoutTheVariables()
    {
        const QByteArray user = qgetenv("USER");
        for (const char *name : {"USER", "USERNAME", "LOGNAME"})
            qunsetenv(name);
        QVERIFY(!parse(QStringList()).options.config.who.isEmpty());
        if (!user.isEmpty())
            qputenv("USER", user);
    }

    void oneDeskADataFolder()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.take(), SingleInstance::Outcome::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance second(folder.path());
        QCOMPARE(second.take(), SingleInstance::Outcome::Second);
        QSignalSpy finished(&second, &SingleInstance::finished);
        second.raiseFirst();
        QTRY_VERIFY(raised.count() == 1);
        QTRY_VERIFY(finished.count() > 0);
        QTemporaryDir elsewhere;
        SingleInstance other(elsewhere.path());
        QCOMPARE(other.take(), SingleInstance::Outcome::First);
    }

    void aLockLeftByACrashIsTakenOver()
    {
        QTemporaryDir folder;
        QFile lock(folder.filePath(QStringLiteral("desk.lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nprovider-desk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        SingleInstance desk(folder.path());
        QCOMPARE(desk.take(), SingleInstance::Outcome::First);
    }

    /// Two processes: refused while the first lives, and taken over when it was killed.
    void anotherProcessHoldsIt()
    {
        QTemporaryDir folder;
        int line[2];
        QCOMPARE(pipe(line), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            SingleInstance held(folder.path());
            const char said = held.take() == SingleInstance::Outcome::First ? 'y' : 'n';
            while (write(line[1], &said, 1) == 1)
                pause();
            _exit(0);
        }
        close(line[1]);
        char said = 0;
        const auto heard = read(line[0], &said, 1);
        close(line[0]);
        SingleInstance second(folder.path());
        const SingleInstance::Outcome outcome = second.take();
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QCOMPARE(heard, ssize_t(1));
        QCOMPARE(said, 'y');
        QCOMPARE(outcome, SingleInstance::Outcome::Second);
        SingleInstance third(folder.path());
        QCOMPARE(third.take(), SingleInstance::Outcome::First);
    }

    void aRenamedComputerIsTheSame()
    {
        if (QSysInfo::machineUniqueId().isEmpty())
            QSKIP("this computer has no number of its own");
        const auto left = [](const QByteArray &machine) -> QByteArray {
            return "999999999\nprovider-desk\nits-former-name\n" + machine + "\n" + QSysInfo::bootUniqueId() + "\n";
        };
        for (const bool ours : {true, false}) {
            QTemporaryDir folder;
            QFile lock(folder.filePath(QStringLiteral("desk.lock")));
            QVERIFY(lock.open(QIODevice::WriteOnly));
            lock.write(left(ours ? QSysInfo::machineUniqueId() : QByteArray("0123456789abcdef0123456789abcdef")));
            lock.close();
            // Another computer’s, on a shared folder, cannot be told to be gone from here: a person is asked.
            QCOMPARE(SingleInstance(folder.path()).take(), ours ? SingleInstance::Outcome::First : SingleInstance::Outcome::Elsewhere);
        }
    }

    void aLinkIsTheSameFolder()
    {
        QTemporaryDir folder;
        const QString real = folder.filePath(QStringLiteral("real"));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QDir().mkpath(real) && QFile::link(real, link));
        SingleInstance first(real);
        QCOMPARE(first.take(), SingleInstance::Outcome::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance second(link);
        QCOMPARE(second.take(), SingleInstance::Outcome::Second);
        second.raiseFirst();
        QTRY_COMPARE(raised.count(), 1);
    }
};

DESK_TEST(tst_options)
#include "tst_options.moc"
