// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Connection.h"
#include "app/kind/Entry.h"
#include "app/kind/Reference.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

class tst_values : public QObject
{
    Q_OBJECT

private slots:
    void absentIsNotNull()
    {
        const Values values = Values::fromJson({{QStringLiteral("known"), QJsonValue()}, {QStringLiteral("text"), QStringLiteral(" ")}});
        QVERIFY(values.knows(QStringLiteral("known")));
        QVERIFY(!values.knows(QStringLiteral("absent")));
        QVERIFY(values.isBlank(QStringLiteral("known")));
        QVERIFY(values.isBlank(QStringLiteral("absent")));
        QVERIFY(values.isBlank(QStringLiteral("text")));
        QVERIFY(values.toJson().value(QStringLiteral("known")).isNull());
        QVERIFY(!values.toJson().contains(QStringLiteral("absent")));
    }

    void survivesItsFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("texts") << QByteArray(R"({"a":"Tāmati O’Neill","b":""})");
        QTest::newRow("numbers") << QByteArray(R"({"a":0,"b":-3,"c":9007199254740991,"d":1.5})");
        QTest::newRow("flags and null") << QByteArray(R"({"a":true,"b":false,"c":null})");
        QTest::newRow("lists") << QByteArray(R"({"a":["x","y"],"b":[],"c":[1,"x"],"d":{"e":["2025-06-01",null]}})");
        QTest::newRow("leading zeros") << QByteArray(R"({"a":"0123"})");
    }
    void survivesItsFile()
    {
        QFETCH(QByteArray, json);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        const Values values = Values::fromJson(object);
        QCOMPARE(values.toJson(), object);
        QCOMPARE(Values::fromJson(values.toJson()), values);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("day") << QStringLiteral("2024-02-29") << QDate(2024, 2, 29);
        QTest::newRow("no leap year") << QStringLiteral("2025-02-29") << QDate();
        QTest::newRow("date-time") << QStringLiteral("2025-06-30T23:30:00Z") << QDate(2025, 6, 30);
        QTest::newRow("day first") << QStringLiteral("01/02/2025") << QDate();
        QTest::newRow("longer") << QStringLiteral("2025-06-301") << QDate();
        QTest::newRow("empty") << QString() << QDate();
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(Values({{QStringLiteral("d"), text}}).date(QStringLiteral("d")), date);
    }

    void instants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("Z") << QStringLiteral("2025-06-30T23:30:00Z") << QStringLiteral("2025-06-30T23:30:00Z");
        QTest::newRow("fraction") << QStringLiteral("2025-06-30T23:30:00.250Z") << QStringLiteral("2025-06-30T23:30:00Z");
        QTest::newRow("offset") << QStringLiteral("2025-07-01T00:30:00+01:00") << QStringLiteral("2025-06-30T23:30:00Z");
        QTest::newRow("no zone is UTC, never the computer's") << QStringLiteral("2025-06-30T23:30:00") << QStringLiteral("2025-06-30T23:30:00Z");
        QTest::newRow("not a time") << QStringLiteral("2025-06-30T25:30:00Z") << QString();
    }
    void instants()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const QDateTime instant = Values({{QStringLiteral("at"), text}}).instant(QStringLiteral("at"));
        QCOMPARE(instant.isValid() ? instant.toString(Qt::ISODate) : QString(), utc);
    }

    void numbers()
    {
        const Values values = Values::fromJson({{QStringLiteral("n"), 0}, {QStringLiteral("t"), QStringLiteral("12")},
                                                {QStringLiteral("w"), QStringLiteral("twelve")}, {QStringLiteral("f"), true}});
        QCOMPARE(values.number(QStringLiteral("n")), std::optional<qint64>(0));
        QCOMPARE(values.number(QStringLiteral("t")), std::optional<qint64>(12));
        QVERIFY(!values.number(QStringLiteral("w")));
        QVERIFY(!values.number(QStringLiteral("f")));
        QVERIFY(!values.number(QStringLiteral("absent")));
    }

    void connectionSurvivesItsFile()
    {
        Connection connection;
        connection.id = QStringLiteral("c1");
        connection.service = QStringLiteral("workBased");
        connection.environment = Environment::Sandbox;
        connection.organisation = QStringLiteral("0123");
        connection.cycles = {QStringLiteral("2025")};
        connection.tokenExpires = QDate(2026, 6, 30);
        connection.operations = {{QStringLiteral("grace"), QStringLiteral("PUT"), QStringLiteral("/v1.0/x/{id}")}};
        connection.holdSeconds = 0;
        connection.autoSend = false;
        QCOMPARE(Connection::fromJson(connection.toJson()), connection);
        QJsonObject wild = connection.toJson();
        wild.insert(QStringLiteral("holdSeconds"), 100000);
        QCOMPARE(Connection::fromJson(wild).holdSeconds, 600);
    }

    void entryStatesHaveNames()
    {
        for (int i = 0; i < entryStateCount; ++i)
            QCOMPARE(entryStateFromName(entryStateName(EntryState(i))), EntryState(i));
        QCOMPARE(entryStateFromName(QStringLiteral("of a newer desk")), EntryState::Unsure);
    }

    void referenceHasEveryService()
    {
        QCOMPARE(Reference::choices(QStringLiteral("registerTrainees/training_route")).size(), 14);
        QCOMPARE(Reference::choices(QStringLiteral("earlyCareer/declaration_types")).size(), 9);
        QCOMPARE(Reference::choices(QStringLiteral("workBased/withdrawalReason")).size(), 20);
        QCOMPARE(Reference::words(QStringLiteral("workBased/employmentRegion"), QStringLiteral("2")), QStringLiteral("Auckland Region"));
        QCOMPARE(Reference::words(QStringLiteral("registerTrainees/training_route"), QStringLiteral("12")),
                 QStringLiteral("Primary and secondary (postgraduate)"));
        QCOMPARE(Reference::member(QStringLiteral("registerTrainees/training_route"), QStringLiteral("12"), QStringLiteral("name")),
                 QStringLiteral("provider_led_postgrad"));
        QCOMPARE(Reference::words(QStringLiteral("workBased/graceReason"), QStringLiteral("ZZ")), QStringLiteral("ZZ"));
        QVERIFY(!Reference::knows(QStringLiteral("no/list"), QStringLiteral("x")));
    }
};

DESK_TEST(tst_values)
#include "tst_values.moc"
