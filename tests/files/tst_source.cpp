// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"
#include "app/Bulk.h"
#include "app/Files.h"
#include "tests/files/SourceDesk.h"
#include "tests/support/Runner.h"

#include <QtCore/QDirIterator>

using namespace sourceDesk;

/// Without a token: Register's own export as a connection.
class tst_source : public SourceDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void labelsBecomeCodes_data();
    void labelsBecomeCodes();
    void opened();
    void savedBySpreadsheet();
    void aRecordIsJudgedByItsOwnConnection();
    void anotherFile_data();
    void anotherFile();

};

void tst_source::labelsBecomeCodes_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("code");
    for (const auto &[label, code] : {std::pair("Draft", "draft"), std::pair("Pending TRN", "submitted_for_trn"), std::pair("pending trn", "submitted_for_trn"),
                                      std::pair("TRN received", "trn_received"), std::pair("QTS pending", "recommended_for_award"),
                                      std::pair("EYTS recommended", "recommended_for_award"), std::pair("Holds QTS", "awarded"), std::pair("EYTS awarded", "awarded"),
                                      std::pair("Deferred", "deferred"), std::pair("withdrawn", "withdrawn"), std::pair("Something new", "Something new")})
        QTest::newRow(label) << QString::fromLatin1(label) << QString::fromLatin1(code);
}

void tst_source::labelsBecomeCodes()
{
    QFETCH(QString, label);
    QFETCH(QString, code);
    m_door = open(put("one.csv", csv({person(9, label)}))).connection;
    QCOMPARE(record(9).text(QStringLiteral("state")), code);
}

void tst_source::opened()
{
    QCOMPARE(headers().size(), 76);
    QCOMPARE(rows().size(), 4);
    const Values sarah = record(1);
    QCOMPARE(sarah.text(QStringLiteral("name")), QStringLiteral("Sarah Jones 1"));
    QCOMPARE(sarah.text(QStringLiteral("trn")), QStringLiteral("0000001"));
    QCOMPARE(sarah.text(QStringLiteral("hesa_id")), QStringLiteral("1234567890001"));
    QCOMPARE(sarah.text(QStringLiteral("training_route")), QStringLiteral("12"));
    QCOMPARE(sarah.text(QStringLiteral("course")), QStringLiteral("mathematics"));
    QCOMPARE(sarah.text(QStringLiteral("cycle")), QStringLiteral("2024"));
    QCOMPARE(*sarah.number(QStringLiteral("placements")), 4);
    QCOMPARE(*sarah.number(QStringLiteral("degrees")), 1);
    QCOMPARE(sarah.text(QStringLiteral("itt_end_date")), QStringLiteral("2027-07-31"));
    QVERIFY(door().isOfFile());
    QCOMPARE(door().environment, Environment::Live);
    QCOMPARE(door().endpoint, live);
    QCOMPARE(door().fileName, QStringLiteral("export.csv"));
    // It is there after a start, and nothing is asked for a token or fetched.
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
    m_desk->core().refresh();
    QCOMPARE(rows().size(), 4);
    QCOMPARE(m_desk->core().status(m_door).reach, ConnectionStatus::Reach::Unknown);
    QVERIFY(!m_desk->core().status(m_door).pulling);
    // What the desk has no job for is not on this computer.
    m_desk->end();
    QDirIterator files(m_desk->directory(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        looked += bytes.contains("Jones 1") ? 1 : 0;
        for (const char *canary : {"1999-12-31", "canary1@example.org", "Canary group"})
            QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
    }
    QVERIFY(looked > 0);
}

/// The zeros of the TRN and the form of the days are the spreadsheet's; what cannot be read is not taken for "none".
void tst_source::savedBySpreadsheet()
{
    Cells good = person(1, QStringLiteral("TRN received"));
    good.insert(Cells{{QStringLiteral("trn"), QStringLiteral("1")}, {QStringLiteral("itt_start_date"), QStringLiteral("02/09/2024")},
                      {QStringLiteral("expected_end_date"), QStringLiteral("31/07/2027")}, {QStringLiteral("defer_date"), QStringLiteral("Not required by HESA")},
                      {QStringLiteral("register_record_last_changed_at"), QStringLiteral("01/08/2026 09:00")}});
    Cells bad = person(2, QStringLiteral("TRN received"));
    bad[QStringLiteral("itt_start_date")] = QStringLiteral("31/02/2024");
    Cells unknown = person(8, QStringLiteral("TRN received"));
    unknown[QStringLiteral("itt_start_date")] = QStringLiteral("2024");
    const SourceReport report = open(put("saved.csv", csv({good, bad, unknown, person(3, QStringLiteral("Deferred")), person(4, QStringLiteral("Pending TRN"))}), 1), m_door);
    QCOMPARE(report.records, 3);
    QCOMPARE(report.refused, (QList<int>{3, 4}));
    QCOMPARE(report.gone, 0); // whose row cannot be read is there all the same
    const Values sarah = record(1);
    QCOMPARE(sarah.text(QStringLiteral("trn")), QStringLiteral("0000001"));
    QCOMPARE(sarah.text(QStringLiteral("itt_start_date")), QStringLiteral("2024-09-02"));
    QCOMPARE(sarah.text(QStringLiteral("itt_end_date")), QStringLiteral("2027-07-31"));
    QCOMPARE(sarah.text(QStringLiteral("cycle")), QStringLiteral("2024"));
    QVERIFY(sarah.knows(QStringLiteral("defer_date")) && sarah.isBlank(QStringLiteral("defer_date")));
    QCOMPARE(sarah.text(QStringLiteral("updated_at")), QStringLiteral("2026-08-01T09:00:00Z"));
    QCOMPARE(record(2).text(QStringLiteral("itt_start_date")), QStringLiteral("2024-09-02"));
    // With the month first even the days that could be read are others.
    good[QStringLiteral("expected_end_date")] = QStringLiteral("7/31/2027");
    const auto opened = Desk::outcome(m_desk->core().files().openSource(put("american.csv", csv({good})), m_door));
    QVERIFY(!opened && opened.error().detail == QLatin1String("otherFile"));
    QCOMPARE(rows().size(), 4);
}

/// Whichever connection the list shows now.
void tst_source::aRecordIsJudgedByItsOwnConnection()
{
    Connection other;
    other.id = QStringLiteral("other");
    other.service = QStringLiteral("registerTrainees");
    other.environment = Environment::Sandbox;
    other.endpoint = QStringLiteral("https://sandbox.example");
    other.version = m_desk->core().versions(other.service).constFirst();
    other.name = QStringLiteral("Other");
    m_desk->core().setOffline(true);
    Desk::wait(m_desk->core().saveConnection(other, QStringLiteral("token")));
    m_desk->core().setCurrentConnection(other.id);
    QCOMPARE(m_desk->core().currentConnection(other.service).id, other.id);
    const QList<Finding> findings = Desk::wait(m_desk->core().standings(kind, row(1))).value(QStringLiteral("defer"));
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.constFirst().rule, QStringLiteral("file.noUpload"));
}

void tst_source::anotherFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<QString>("detail");
    QTest::newRow("some other table") << QByteArray("Name,TRN\r\nSarah,1234567\r\n") << 0 << QStringLiteral("otherFile");
    QTest::newRow("empty") << QByteArray() << 0 << QStringLiteral("otherFile");
    QTest::newRow("nobody in it") << QByteArray(csv({}) + "No trainee data to export\r\n") << 0 << QStringLiteral("empty");
    QTest::newRow("older") << csv({person(1, QStringLiteral("TRN received"))}) << 30 << QStringLiteral("older");
    Cells elsewhere = person(1, QStringLiteral("TRN received"));
    elsewhere[QStringLiteral("trainee_url")] = QStringLiteral("https://sandbox.register-trainee-teachers.service.gov.uk/trainees/x");
    QTest::newRow("of the sandbox") << csv({elsewhere}) << 0 << QStringLiteral("otherDoor");
}

void tst_source::anotherFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, hoursAgo);
    QFETCH(QString, detail);
    const auto opened = Desk::outcome(m_desk->core().files().openSource(put("other.csv", bytes, hoursAgo), m_door));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Invalid);
    QCOMPARE(opened.error().detail, detail);
    QCOMPARE(rows().size(), 4);
    QCOMPARE(door().fileName, QStringLiteral("export.csv"));
}

DESK_TEST(tst_source)
#include "tst_source.moc"
