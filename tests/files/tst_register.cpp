// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

/// A register of agreements out of a file, and one by its id.
class tst_register : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twiceIsOnce();
    void refusedRowsAreNamed();
    void twoAnswersForOneIdAreRefused();
    void lookedAtBeforeItIsTaken();
    void oneByItsId();
    void aRemovedConnectionStaysRemoved(); // the last: nothing is there after it

private:
    RegisterReport imported(const QString &content, bool dry = false, bool serials = false);

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    QString m_known;
};

namespace {
const QString agreement = QStringLiteral("agreement");
const QString practice = QStringLiteral("practice-workBased");
} // namespace

void tst_register::initTestCase()
{
    m_server = std::make_unique<PracticeServer>(PracticeServer::seeded(6, QStringLiteral("desk")), false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.pullAtStart = false;
    m_desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->rows(agreement).isEmpty(), 20000);
    m_known = m_desk->rows(agreement).first().id;
}

RegisterReport tst_register::imported(const QString &content, bool dry, bool serials)
{
    QFile file(m_folder.filePath(QStringLiteral("agreements.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("the test's file cannot be written");
    file.close();
    ImportRequest request;
    request.connection = practice;
    request.kind = agreement;
    request.path = file.fileName();
    request.serialsAreDates = serials;
    return Desk::wait(m_desk->core().files().importRegister(request, dry));
}

void tst_register::twiceIsOnce()
{
    const qsizetype before = m_desk->rows(agreement).size();
    QString content = QStringLiteral("Local ID,Learner ID,Signed,End date,Employer,Status\n");
    for (int i = 0; i < 5000; ++i)
        content += QStringLiteral("NEW %1/a..b,%2,3 March 2024,,Sawmill %3,Active\n").arg(i).arg(i, 5, 10, QLatin1Char('0')).arg(i % 7);
    RegisterReport report = imported(content);
    QCOMPARE(report.added, 5000);
    QCOMPARE(report.refused, 0);
    QCOMPARE(m_desk->rows(agreement).size(), before + 5000);
    report = imported(content);
    QCOMPARE(report.added + report.changed, 0);
    QCOMPARE(report.unchanged, 5000);
    report = imported(content.replace(QStringLiteral("Sawmill 3"), QStringLiteral("Sawmill three")));
    QCOMPARE(report.added, 0);
    QCOMPARE(report.changed, 714);
    QCOMPARE(m_desk->record(agreement, QStringLiteral("NEW 3/a..b"))->record.values.text(QStringLiteral("employerName")), QStringLiteral("Sawmill three"));
    // It is in the precious file, not in the cache alone: it is there after the cache is gone.
    m_desk->end();
    for (const QString &name : {QStringLiteral("/cache.sqlite"), QStringLiteral("/cache.sqlite-wal"), QStringLiteral("/cache.sqlite-shm")})
        QFile::remove(QString(m_desk->config.dataDir + name));
    QVERIFY(!QFile::exists(QString(m_desk->config.dataDir + QStringLiteral("/cache.sqlite"))));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(agreement).size(), before + 5000, 20000);
    QCOMPARE(imported(content).unchanged, 5000);
}

void tst_register::refusedRowsAreNamed()
{
    const RegisterReport report = imported(QStringLiteral("Local ID,Signed,Status\n..,3/3/2024,Active\nB1,31/02/2024,Active\nB2,3/3/2024,Active\n,3/3/2024,Active\n"));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.refused, 3);
    QList<int> lines;
    for (const RegisterReport::Line &line : report.lines)
        lines.append(line.line);
    QCOMPARE(lines, (QList<int>{2, 3, 5}));
}

void tst_register::twoAnswersForOneIdAreRefused()
{
    QCOMPARE(imported(QStringLiteral("Local ID,Employer,Status\nE1,Sawmill,Active\n")).added, 1);
    const QString content = QStringLiteral("Local ID,Employer,Status\nE1,Mill Lane,Active\nE2,Sawmill,Active\nE1,Harbour,Active\nE2,Sawmill,Active\n");
    for (const bool dry : {true, false}) {
        const RegisterReport report = imported(content, dry);
        QCOMPARE(report.refused, 3);
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.added, 1); // the same twice is there once
        QCOMPARE(report.lines.size(), 3);
        QCOMPARE(report.lines.at(0).said.first().arguments.value(QStringLiteral("other")).toInt(), 4);
        QCOMPARE(report.lines.at(1).said.first().arguments.value(QStringLiteral("other")).toInt(), 2);
        QCOMPARE(report.lines.at(2).line, 5);
    }
    QCOMPARE(m_desk->record(agreement, QStringLiteral("E1"))->record.values.text(QStringLiteral("employerName")), QStringLiteral("Sawmill"));
}

void tst_register::lookedAtBeforeItIsTaken()
{
    QCOMPARE(imported(QStringLiteral("Local ID,Employer,Status\nD1,Sawmill,Active\nD2,Sawmill,Active\n")).added, 2);
    const QList<Row> before = m_desk->rows(agreement);
    const QString content = QStringLiteral("Local ID,Employer,Status,Signed\nD1,Sawmill,Active,\nD2,Mill Lane,Active,\nD3,Sawmill,Active,45355\n..,x,Active,\n");
    RegisterReport report = imported(content, true);
    QVERIFY(report.isDry);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.added, 0);
    QCOMPARE(report.refused, 2); // the number is no day before somebody says so
    QCOMPARE(report.serialDates, QList<QDate>{QDate(2024, 3, 4)});
    QCOMPARE(report.rows.size(), 1);
    QCOMPARE(report.rows.first().id, QStringLiteral("D2"));
    QCOMPARE(report.rows.first().changed, QStringList{QStringLiteral("employerName")});
    report = imported(content, true, true);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.rows.size(), 2);
    QVERIFY(report.rows.last().isNew);
    // Nothing was written by looking.
    const QList<Row> after = m_desk->rows(agreement);
    QCOMPARE(after.size(), before.size());
    for (int i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i).cells, before.at(i).cells);
    QVERIFY(!m_desk->record(agreement, QStringLiteral("D3")));
    report = imported(content, false, true);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 1);
    QVERIFY(report.rows.isEmpty());
    QCOMPARE(m_desk->record(agreement, QStringLiteral("D3"))->record.values.text(QStringLiteral("signedDate")), QStringLiteral("2024-03-04"));
}

void tst_register::oneByItsId()
{
    Files &files = m_desk->core().files();
    for (const QString &id : {QStringLiteral("."), QStringLiteral(".."), QString()})
        QVERIFY(!Desk::outcome(files.addOne(practice, agreement, id)));
    const auto unknown = Desk::outcome(files.addOne(practice, agreement, QStringLiteral("nobody/has this")));
    QVERIFY(!unknown);
    QVERIFY(!unknown.error().message.isEmpty());
    const AddedRecord added = Desk::wait(files.addOne(practice, agreement, m_known));
    QVERIFY(added.fetched);
    QVERIFY(added.row != 0);
    m_server->stop();
    const AddedRecord later = Desk::wait(files.addOne(practice, agreement, QStringLiteral("later")));
    QVERIFY(later.isNew);
    QVERIFY(!later.fetched);
    QVERIFY(m_desk->record(agreement, QStringLiteral("later")));
}

void tst_register::aRemovedConnectionStaysRemoved()
{
    QFile file(m_folder.filePath(QStringLiteral("long.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Local ID,Learner ID,Signed,End date,Employer,Status\n");
    for (int i = 0; i < 5000; ++i)
        file.write(QStringLiteral("Long %1,%2,3 March 2024,,Marked Mill,Active\n").arg(i).arg(i, 5, 10, QLatin1Char('0')).toUtf8());
    file.close();
    ImportRequest request;
    request.connection = practice;
    request.kind = agreement;
    request.path = file.fileName();
    const auto imported = m_desk->core().files().importRegister(request);
    Desk::wait(m_desk->core().removeConnection(practice));
    const auto refused = Desk::outcome(imported);
    QVERIFY(!refused);
    QCOMPARE(errorKindName(refused.error().kind), errorKindName(ErrorKind::Missing));
    QVERIFY(m_desk->rows(agreement).isEmpty());
    const QString directory = m_desk->config.dataDir;
    m_desk->end();
    for (const char *name : {"/outbox.sqlite", "/cache.sqlite"}) {
        QFile kept(directory + QLatin1String(name));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY2(!kept.readAll().contains("Marked Mill"), name);
    }
}

DESK_TEST(tst_register)
#include "tst_register.moc"
