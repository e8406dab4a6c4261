// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyWorld.h"
#include "tests/support/Runner.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>

using namespace early;

/// The made-up world: the same each time, complete, and read in a time that grows with its size and no faster.
class tst_early_seed : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameEachTime();
    void hasEverything_data();
    void hasEverything();
    void readsMany();
};

namespace {

const QDateTime now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);

QSet<QString> valuesOf(const QJsonArray &rows, const char *key)
{
    QSet<QString> values;
    for (const QJsonValue &row : rows)
        values.insert(row.toObject().value(QLatin1String("attributes")).toObject().value(QLatin1String(key)).toString());
    return values;
}

} // namespace

void tst_early_seed::isTheSameEachTime()
{
    const auto service = sandbox::makeEarlyCareer();
    QCOMPARE(service->seed(300, now), service->seed(300, now));
    QVERIFY(service->seed(300, now) != service->seed(299, now));
}

void tst_early_seed::hasEverything_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::newRow("winter") << now;
    QTest::newRow("the day after a deadline") << QDateTime(QDate(2026, 8, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("years later") << QDateTime(QDate(2029, 11, 22), QTime(6, 0), Qt::UTC);
}

void tst_early_seed::hasEverything()
{
    QFETCH(QDateTime, when);
    auto service = sandbox::makeEarlyCareer();
    const QJsonObject seeded = service->seed(300, when).toObject();
    const auto fault = service->load(seeded);
    QVERIFY2(!fault, fault ? qPrintable(fault->text()) : "");
    Ask ask(*service, "2026-02-16T12:00:00Z");
    ask.now = when;
    ask.bearer = "token-LP1";
    const auto rows = [&](const char *path) {
        return Ask::object(ask.get(QStringLiteral("/api/v3/") + QLatin1String(path))).value(QStringLiteral("data")).toArray();
    };
    const QJsonArray people = rows("participants?page[per_page]=3000");
    QCOMPARE(seeded.value(QLatin1String("participants")).toArray().size(), 300);
    QCOMPARE(people.size() + rows("unfunded-mentors").size(), 300);
    QSet<QString> statuses;
    QSet<QString> trainings;
    QSet<QString> cohorts;
    int twoRoles = 0;
    for (const QJsonValue &person : people) {
        const QJsonArray enrolments = person.toObject().value(QLatin1String("attributes")).toObject().value(QLatin1String("ecf_enrolments")).toArray();
        twoRoles += enrolments.size() == 2 ? 1 : 0;
        for (const QJsonValue &enrolment : enrolments) {
            statuses.insert(enrolment.toObject().value(QLatin1String("participant_status")).toString());
            trainings.insert(enrolment.toObject().value(QLatin1String("training_status")).toString());
            cohorts.insert(enrolment.toObject().value(QLatin1String("cohort")).toString());
        }
    }
    QVERIFY(twoRoles > 5);
    QVERIFY(statuses.contains(QStringLiteral("left")) && statuses.contains(QStringLiteral("active")) && statuses.contains(QStringLiteral("leaving")));
    QCOMPARE(statuses.contains(QStringLiteral("joining")), when < QDateTime(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(trainings.size(), 3);
    QCOMPARE(cohorts.size(), 4);
    const QJsonArray declarations = rows("participant-declarations?page[per_page]=3000");
    QCOMPARE(valuesOf(declarations, "state"), (QSet<QString>{QStringLiteral("submitted"), QStringLiteral("eligible"), QStringLiteral("payable"), QStringLiteral("paid"),
                                                             QStringLiteral("voided"), QStringLiteral("awaiting-clawback"), QStringLiteral("clawed-back")}));
    QCOMPARE(valuesOf(declarations, "lead_provider_name").size(), 2);
    QVERIFY(declarations.size() > 300);
    QVERIFY(!rows("unfunded-mentors").isEmpty() && !rows("participants/transfers").isEmpty() && !rows("partnerships").isEmpty());
    QVERIFY(!rows("schools?filter[cohort]=2025").isEmpty() && !rows("delivery-partners").isEmpty());
    QVERIFY(rows("statements").size() >= 48);

    const QString text = QString::fromUtf8(QJsonDocument(seeded).toJson());
    for (const char *mark : {"ā", "ŷ", "'", "’", "van Dijk"})
        QVERIFY2(text.contains(QString::fromUtf8(mark)), mark);
    QSet<QString> emails;
    int count = 0;
    for (const QJsonValue &person : seeded.value(QLatin1String("participants")).toArray()) {
        for (const QJsonValue &school : person.toObject().value(QLatin1String("school_periods")).toArray()) {
            const QString email = school.toObject().value(QLatin1String("email")).toString();
            QVERIFY(email.startsWith(QStringLiteral("canary-")) && email.endsWith(QStringLiteral("@example.com")));
            emails.insert(email);
            ++count;
        }
    }
    QCOMPARE(emails.size(), count);
}

void tst_early_seed::readsMany()
{
    // The same work at a fifth of the size: five times as much may take five times as long, and not twenty-five.
    const auto took = [](int size) {
        auto service = sandbox::makeEarlyCareer();
        const QJsonValue world = service->seed(size, now);
        QElapsedTimer timer;
        timer.start();
        if (service->load(world))
            return qint64(-1);
        Ask ask(*service, "2026-02-16T12:00:00Z");
        ask.bearer = "token-LP1";
        for (int page = 1; page <= 3; ++page) {
            ask.get(QStringLiteral("/api/v3/participants?page[per_page]=1000&page[page]=%1").arg(page));
            ask.get(QStringLiteral("/api/v3/participant-declarations?page[per_page]=1000&page[page]=%1").arg(page));
        }
        return timer.elapsed();
    };
    const qint64 few = took(2000);
    const qint64 many = took(10000);
    qInfo("2000 participants: %lld ms, 10000: %lld ms", few, many);
    QVERIFY(few > 0 && many < few * 15);
}

DESK_TEST(tst_early_seed)
#include "tst_early_seed.moc"
