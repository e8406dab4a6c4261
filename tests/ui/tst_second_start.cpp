// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "ui/SingleInstance.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QLockFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

/// The program itself, started twice on one folder.
class tst_second_start : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondLeaves();
    void aSilentFirstIsSaid();
    void aLockThatNamesNobodyIsTaken_data();
    void aLockThatNamesNobodyIsTaken();
    void anotherComputersLockIsAsked();
    void itsFilesAreThePersonsOwn();

private:
    std::unique_ptr<QProcess> start(const QString &folder, const QStringList &more = {})
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/provider-desk"),
                       QStringList{QStringLiteral("--practice-url"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--data-dir"), folder} + more);
        return process;
    }
    /// A desk that has opened its files.
    std::unique_ptr<QProcess> startFirst()
    {
        auto first = start(m_data);
        if (!QTest::qWaitFor([this] { return QFile::exists(m_data + QStringLiteral("/outbox.sqlite")); }, 30000))
            qFatal("the desk did not start");
        return first;
    }
    static bool ends(QProcess &process) { return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 15000); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
};

void tst_second_start::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(QStringLiteral("desk"));
}

void tst_second_start::theSecondLeaves()
{
    const auto first = startFirst();
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_data, link));
    const QString picture = m_folder->filePath(QStringLiteral("picture.png"));
    const struct {
        QString folder;
        QStringList more;
        int code;
    } starts[] = {{m_data, {}, 0}, {link, {}, 0}, {m_data, {QStringLiteral("--screenshot"), picture}, 1}};
    for (const auto &each : starts) {
        const auto second = start(each.folder, each.more);
        QVERIFY2(ends(*second), qPrintable(each.folder + each.more.join(QLatin1Char(' '))));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), each.code);
        QVERIFY(second->readAllStandardError().contains("is already open on"));
    }
    QCOMPARE(first->state(), QProcess::Running);
    QVERIFY(!QFile::exists(picture));
    first->kill();
    QVERIFY(ends(*first));
}

void tst_second_start::aSilentFirstIsSaid()
{
    QVERIFY(QDir().mkpath(m_data));
    QLockFile held(m_data + QStringLiteral("/desk.lock"));
    QVERIFY(held.tryLock(0));
    const auto second = start(m_data);
    QVERIFY(ends(*second));
    QCOMPARE(second->exitCode(), 1);
    QVERIFY(second->readAllStandardError().contains("does not answer"));
}

void tst_second_start::aLockThatNamesNobodyIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

/// A power cut between making the file and writing it.
void tst_second_start::aLockThatNamesNobodyIsTaken()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(m_data));
    QFile lock(m_data + QStringLiteral("/desk.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(content) == content.size());
    lock.close();
    const auto first = startFirst();
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    QVERIFY(ends(*first));
}

/// A folder that was copied, or lies on a share: only a person knows whether a desk is open there.
void tst_second_start::anotherComputersLockIsAsked()
{
    QVERIFY(QDir().mkpath(m_data));
    const QString path = m_data + QStringLiteral("/desk.lock");
    QFile lock(path);
    const QByteArray content = "4711\nprovider-desk\nanother-computer\n\n\n";
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(content) == content.size());
    lock.close();
    const auto picture = start(m_data, {QStringLiteral("--screenshot"), m_folder->filePath(QStringLiteral("p.png"))});
    QVERIFY(ends(*picture));
    QCOMPARE(picture->exitCode(), 1);
    QVERIFY(picture->readAllStandardError().contains("another-computer"));

    SingleInstance instance(m_data);
    QCOMPARE(instance.take(), SingleInstance::Outcome::Elsewhere);
    QCOMPARE(instance.otherComputer(), QStringLiteral("another-computer"));
    QCOMPARE(instance.takeOver(), SingleInstance::Outcome::First);
    SingleInstance second(m_data);
    QCOMPARE(second.take(), SingleInstance::Outcome::Second);
    QCOMPARE(second.takeOver(), SingleInstance::Outcome::Second); // one that runs keeps it, whatever a person says
}

void tst_second_start::itsFilesAreThePersonsOwn()
{
    const auto first = startFirst();
    QVERIFY(QTest::qWaitFor([this] { return QFile::exists(m_data + QStringLiteral("/backups")); }, 15000));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    int files = 0;
    QDirIterator all(m_data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QVERIFY2((QFile::permissions(path) & others) == QFile::Permissions(), qPrintable(path));
        ++files;
    }
    QVERIFY(files > 3);
    QVERIFY((QFile::permissions(m_data) & others) == QFile::Permissions());
    QVERIFY(QFile::exists(m_data + QStringLiteral("/desk.lock")));
    first->kill();
    QVERIFY(ends(*first));
}

DESK_TEST(tst_second_start)
#include "tst_second_start.moc"
