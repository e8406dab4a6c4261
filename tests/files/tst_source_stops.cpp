// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"
#include "tests/files/RegisterExport.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

using namespace registerExport;

/// Cancel while Register's export of 76 columns is brought in: all of it is there or nothing of it, at whatever moment.
class tst_source_stops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void atOnce();
    void aSecondFileAtOnce();
    void onTheWay_data();
    void onTheWay();

private:
    QString put(const char *name, int people, const QString &status);
    int rows() const;
    int ofState(const QString &state) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

namespace {
const QString trainee = QStringLiteral("trainee");
constexpr int many = 3000;
} // namespace

void tst_source_stops::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(QUrl());
    m_desk->config.practice = false;
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
}

QString tst_source_stops::put(const char *name, int people, const QString &status)
{
    QList<Cells> all;
    for (int i = 1; i <= people; ++i)
        all.append(person(i, status));
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv(all)) < 0)
        qFatal("the test's file cannot be written");
    return file.fileName();
}

int tst_source_stops::ofState(const QString &state) const
{
    Query query;
    query.kind = trainee;
    query.connection = m_desk->core().currentConnection(QStringLiteral("registerTrainees")).id;
    if (!state.isEmpty())
        query.conditions = {{QStringLiteral("state"), Condition::Test::Is, {state}}};
    return query.connection.isEmpty() ? 0 : int(Desk::wait(m_desk->core().order(query)).size());
}

int tst_source_stops::rows() const { return ofState({}); }

void tst_source_stops::atOnce()
{
    const QString path = put("export.csv", many, QStringLiteral("TRN received"));
    const auto opening = m_desk->core().files().openSource(path);
    m_desk->core().files().cancel(path);
    const auto report = Desk::outcome(opening);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(m_desk->core().connections().isEmpty());
    QCOMPARE(rows(), 0);
    // The same file is taken as if nothing had been.
    const SourceReport taken = Desk::wait(m_desk->core().files().openSource(path));
    QVERIFY(taken.isNew);
    QCOMPARE(taken.records, many);
    QCOMPARE(rows(), many);
}

void tst_source_stops::aSecondFileAtOnce()
{
    const SourceReport first = Desk::wait(m_desk->core().files().openSource(put("export.csv", 20, QStringLiteral("TRN received"))));
    const QString path = put("later.csv", many, QStringLiteral("Deferred"));
    const auto opening = m_desk->core().files().openSource(path, first.connection);
    m_desk->core().files().cancel(path);
    const auto report = Desk::outcome(opening);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(rows(), 20);
    QCOMPARE(ofState(QStringLiteral("trn_received")), 20);
    QCOMPARE(m_desk->core().connections().size(), 1);
    QCOMPARE(m_desk->core().connections().constFirst().fileName, QStringLiteral("export.csv"));
}

void tst_source_stops::onTheWay_data()
{
    QTest::addColumn<int>("steps"); // of progress that are let pass
    for (const int steps : {0, 1, 2, 4, 8})
        QTest::addRow("after %d", steps) << steps;
}

/// How far it is when Cancel comes is chance; half of it is there never.
void tst_source_stops::onTheWay()
{
    QFETCH(int, steps);
    const SourceReport first = Desk::wait(m_desk->core().files().openSource(put("export.csv", 20, QStringLiteral("TRN received"))));
    const QString path = put("later.csv", many, QStringLiteral("Deferred"));
    Files &files = m_desk->core().files();
    int seen = 0;
    connect(&files, &Files::progressed, this, [&](const QString &of) {
        if (of == path && seen++ == steps)
            files.cancel(path);
    });
    const auto report = Desk::outcome(files.openSource(path, first.connection));
    disconnect(&files, nullptr, this, nullptr);
    if (report) {
        QCOMPARE(ofState(QStringLiteral("deferred")), many);
        QCOMPARE(rows(), many);
    } else {
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(ofState(QStringLiteral("trn_received")), 20);
        QCOMPARE(rows(), 20);
    }
    QCOMPARE(m_desk->core().connections().constFirst().fileName, report ? QStringLiteral("later.csv") : QStringLiteral("export.csv"));
}

DESK_TEST(tst_source_stops)
#include "tst_source_stops.moc"
