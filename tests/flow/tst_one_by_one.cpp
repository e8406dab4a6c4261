// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"

/// One form after another, as a person works through a list: below Register's 100 requests a minute all the same
/// (trainees' facts 1.4), judged by the practice server's own throttle and book.
class tst_one_by_one : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyAfterAnother_data();
    void fiftyAfterAnother();
};

namespace {
constexpr int many = 50;
const QString kind = QStringLiteral("trainee");

QString traineeId(int number) { return QStringLiteral("cccccccccccccccccccc%1").arg(number, 4, 10, QLatin1Char('0')); }

/// The most requests in a minute, wherever it is laid.
int busiestMinute(const QJsonArray &requests)
{
    QList<qint64> times;
    for (const QJsonValue &each : requests)
        times.append(QDateTime::fromString(each[QLatin1String("at")].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch());
    int most = 0;
    for (qsizetype from = 0, to = 0; to < times.size(); ++to) {
        while (times.at(to) - times.at(from) >= 60000)
            ++from;
        most = qMax(most, int(to - from + 1));
    }
    return most;
}
} // namespace

void tst_one_by_one::fiftyAfterAnother_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("state");
    const QString day = QStringLiteral("2026-02-15");
    QTest::newRow("defer") << QStringLiteral("defer") << Values{{QStringLiteral("defer_date"), day}} << QStringLiteral("deferred");
    QTest::newRow("withdraw") << QStringLiteral("withdraw")
                              << Values{{QStringLiteral("withdrawal_date"), day}, {QStringLiteral("trigger"), QStringLiteral("provider")},
                                        {QStringLiteral("reasons"), QStringList{QStringLiteral("did_not_make_progress")}},
                                        {QStringLiteral("future_interest"), QStringLiteral("no")}}
                              << QStringLiteral("withdrawn");
    QTest::newRow("award") << QStringLiteral("updateStatus") << Values{{QStringLiteral("qts_standards_met_date"), day}} << QStringLiteral("recommended_for_award");
}

void tst_one_by_one::fiftyAfterAnother()
{
    QFETCH(QString, command);
    QFETCH(Values, values);
    QFETCH(QString, state);
    QList<QJsonObject> all;
    for (int i = 1; i <= many; ++i)
        all.append(plainTrainee(traineeId(i), QStringLiteral("Sarah"), QStringLiteral("Jones%1").arg(i)));
    PracticeServer server(traineeWorld(all, bulk::start));
    bulk::TwoClocks two(server);
    QVERIFY(two.begin(kind, many));
    const auto done = [&] { return Desk::wait(two.desk.core().outboxCounts()).byState.value(EntryState::Done); };
    for (int i = 1; i <= many; ++i) {
        two.desk.release(kind, command, traineeId(i), values);
        two.pass(1); // faster than anybody types
    }
    QVERIFY(two.runs([&] { return done() == many; }));
    const QJsonArray requests = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
    const auto throttled = std::count_if(requests.begin(), requests.end(), [](const QJsonValue &each) { return each[QLatin1String("status")].toInt() == 429; });
    QCOMPARE(throttled, 0);
    const int most = busiestMinute(requests);
    qInfo() << command << requests.size() << "requests, at most" << most << "in a minute";
    QVERIFY2(most <= 100, qPrintable(QString::number(most)));
    // There was something to hold back: read before and read after, 50 writes are more than a minute's requests.
    QVERIFY(requests.size() > 100);
    QCOMPARE(server.writes().size(), many);
    for (int i = 1; i <= many; ++i) {
        QCOMPARE(server.applied(traineeId(i)), 1);
        QCOMPARE(two.desk.record(kind, traineeId(i))->record.values.text(QStringLiteral("state")), state);
    }
}

DESK_TEST(tst_one_by_one)
#include "tst_one_by_one.moc"
