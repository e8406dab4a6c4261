// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/Cases.h"
#include "tests/support/Runner.h"

#include "app/api/Json.h"
#include "app/api/Url.h"

/// The adapters against golden files: cases in *.json, answers in *.txt beside them. DESK_GOLDEN_WRITE=1 writes the
/// answers anew; what has changed is then for a person to read in the diff.
class tst_adapters : public QObject
{
    Q_OBJECT

private slots:
    void golden_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *service : {"trainees", "participants", "agreements"}) {
            const QDir folder(sourcePath(QStringLiteral("tests/golden/") + QLatin1String(service)));
            const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
            QVERIFY2(!files.isEmpty(), service);
            for (const QString &file : files)
                QTest::addRow("%s/%s", service, qPrintable(file)) << folder.filePath(file);
        }
    }

    void golden()
    {
        QFETCH(QString, path);
        const QString answers = Cases::answers(*Services::standard(), Cases::load(path));
        QFile expected(path.chopped(5) + QStringLiteral(".txt"));
        if (qEnvironmentVariableIsSet("DESK_GOLDEN_WRITE")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(answers.toUtf8());
            return;
        }
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        const QStringList was = QString::fromUtf8(expected.readAll()).split(u'\n');
        const QStringList is = answers.split(u'\n');
        QString name;
        for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i) {
            if (is.value(i).startsWith(u"## "))
                name = is.value(i);
            if (was.value(i) != is.value(i))
                QFAIL(qPrintable(QStringLiteral("%1, line %2\n  expected: %3\n  answered: %4").arg(name).arg(i + 1).arg(was.value(i), is.value(i))));
        }
    }

    /// Ids reach the server letter by letter, whatever they are made of.
    void segments_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("segment");
        QTest::newRow("space") << QStringLiteral("TA 1") << QByteArray("TA%201");
        QTest::newRow("slash") << QStringLiteral("a/b") << QByteArray("a%2Fb");
        QTest::newRow("dots inside") << QStringLiteral("a..b") << QByteArray("a..b");
        QTest::newRow("dots and slash") << QStringLiteral("../x") << QByteArray("..%2Fx");
        QTest::newRow("percent") << QStringLiteral("100%") << QByteArray("100%25");
        QTest::newRow("percent that looks encoded") << QStringLiteral("a%2Fb") << QByteArray("a%252Fb");
        QTest::newRow("macron") << QStringLiteral("Ngātai") << QByteArray("Ng%C4%81tai");
        QTest::newRow("decomposed macron") << QStringLiteral("Nga\u0304tai") << QByteArray("Nga%CC%84tai");
        QTest::newRow("query and fragment") << QStringLiteral("a?b#c") << QByteArray("a%3Fb%23c");
        QTest::newRow("all marks") << QStringLiteral("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
                                   << QByteArray("%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_%60%7B%7C%7D~");
        QTest::newRow("emoji") << QStringLiteral("\U0001F33F") << QByteArray("%F0%9F%8C%BF");
    }

    void segments()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, segment);
        const QUrl url = Url::join(QStringLiteral("http://127.0.0.1:8080"), "/work-submission-api/v1.0/training-agreements/" + Url::segment(id) + "/grace");
        QVERIFY(url.isValid());
        QCOMPARE(url.toEncoded(), QByteArray("http://127.0.0.1:8080/work-submission-api/v1.0/training-agreements/" + segment + "/grace"));
        QVERIFY(Url::canBeSegment(id));
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("endpoint");
        for (const char *endpoint : {"https://host.example", "https://host.example/", " https://host.example// ", "https://host.example/api",
                                     "https://host.example/api/v2026.1", "https://host.example/api/v3/", "https://host.example/v1.0",
                                     "https://host.example/work-submission-api", "https://host.example/work-submission-api/v1.0"})
            QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
    }

    void endpoints()
    {
        QFETCH(QString, endpoint);
        QCOMPARE(Url::join(endpoint, "/api/v3/statements").toEncoded(), QByteArray("https://host.example/api/v3/statements"));
    }

    void unsafeIdsAreNotSent()
    {
        const auto services = Services::standard();
        for (const auto &[service, kind, command] : {std::tuple("registerTrainees", "trainee", "defer"), std::tuple("workBased", "agreement", "grace"),
                                                     std::tuple("earlyCareer", "declaration", "void")}) {
            Connection connection;
            connection.endpoint = QStringLiteral("http://127.0.0.1:1");
            const Service *adapter = services->service(QLatin1String(service));
            for (const QString &id : {QString(), QStringLiteral("."), QStringLiteral("..")}) {
                Draft draft;
                draft.kind = QLatin1String(kind);
                draft.command = QLatin1String(command);
                draft.target = id;
                QVERIFY(!adapter->commandRequest(connection, draft, {}));
                QVERIFY(!adapter->readBack(connection, draft, {}));
                QVERIFY(!adapter->oneRequest(connection, draft.kind, id, {}));
            }
        }
    }

    void changesAreNotReads()
    {
        const auto services = Services::standard();
        const Service *adapter = services->service(QStringLiteral("workBased"));
        Connection connection;
        connection.endpoint = QStringLiteral("http://127.0.0.1:1");
        Draft draft;
        draft.kind = QStringLiteral("agreement");
        draft.target = QStringLiteral("TA-1");
        for (const char *command : {"grace", "hold", "restart", "withdraw", "transfer"}) {
            draft.command = QLatin1String(command);
            connection.operations = {{draft.command, QStringLiteral("put"), {}}};
            QVERIFY2(adapter->commandRequest(connection, draft, {}), command);
            connection.operations = {{draft.command, QStringLiteral("get"), {}}};
            QVERIFY2(!adapter->commandRequest(connection, draft, {}), command);
        }
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("date");
        QTest::addColumn<QString>("instant");
        QTest::newRow("day") << QStringLiteral("2026-02-16") << true << QString();
        QTest::newRow("no such day") << QStringLiteral("2026-02-30") << false << QString();
        QTest::newRow("leap day") << QStringLiteral("2024-02-29") << true << QString();
        QTest::newRow("no leap day") << QStringLiteral("2025-02-29") << false << QString();
        QTest::newRow("year 0") << QStringLiteral("0000-01-01") << false << QString();
        QTest::newRow("letters") << QStringLiteral("2026-0a-16") << false << QString();
        QTest::newRow("other digits") << QStringLiteral("２０26-02-16") << false << QString();
        QTest::newRow("trailing") << QStringLiteral("2026-02-16x") << false << QString();
        QTest::newRow("utc") << QStringLiteral("2026-02-16T12:00:00Z") << false << QStringLiteral("2026-02-16T12:00:00Z");
        QTest::newRow("milliseconds") << QStringLiteral("2026-02-16T12:00:00.721Z") << false << QStringLiteral("2026-02-16T12:00:00.721Z");
        QTest::newRow("offset") << QStringLiteral("2026-06-16T00:30:00+01:00") << false << QStringLiteral("2026-06-15T23:30:00Z");
        QTest::newRow("offset behind") << QStringLiteral("2026-06-16T23:30:00.5-0130") << false << QStringLiteral("2026-06-17T01:00:00.500Z");
        QTest::newRow("no zone") << QStringLiteral("2026-02-16T12:00:00") << false << QStringLiteral("2026-02-16T12:00:00Z");
        QTest::newRow("25 hours") << QStringLiteral("2026-02-16T25:00:00Z") << false << QString();
        QTest::newRow("no seconds") << QStringLiteral("2026-02-16T12:00Z") << false << QString();
        QTest::newRow("no fraction") << QStringLiteral("2026-02-16T12:00:00.Z") << false << QString();
        QTest::newRow("bad zone") << QStringLiteral("2026-02-16T12:00:00+1") << false << QString();
        QTest::newRow("empty") << QString() << false << QString();
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(bool, date);
        QFETCH(QString, instant);
        QCOMPARE(Json::isDate(text), date);
        QCOMPARE(Json::utcInstant(text), instant);
    }

    void laterInstant()
    {
        const QString whole = QStringLiteral("2026-02-16T12:00:00Z");
        const QString part = QStringLiteral("2026-02-16T12:00:00.500Z");
        QCOMPARE(Json::later(whole, part), part);
        QCOMPARE(Json::later(part, whole), part);
        QCOMPARE(Json::later({}, whole), whole);
        QCOMPARE(Json::later(whole, {}), whole);
        QCOMPARE(Json::later(QStringLiteral("2026-02-16T12:00:01Z"), part), QStringLiteral("2026-02-16T12:00:01Z"));
    }

    /// The Traits that the rest of the desk relies on.
    void habits()
    {
        const auto services = Services::standard();
        QCOMPARE(services->ids(), (QStringList{QStringLiteral("registerTrainees"), QStringLiteral("earlyCareer"), QStringLiteral("workBased")}));
        const Traits trainees = services->service(QStringLiteral("registerTrainees"))->traits();
        QCOMPARE(trainees.throttle.requests, 100);
        QVERIFY(trainees.throttle.byAddress);
        QCOMPARE(trainees.versions.first(), QStringLiteral("v2026.1"));
        QCOMPARE(trainees.tokenPrefixLive, QStringLiteral("production_"));
        const Traits participants = services->service(QStringLiteral("earlyCareer"))->traits();
        QVERIFY(!participants.throttle.retryAfter);
        QCOMPARE(participants.throttle.window, std::chrono::seconds(300));
        const Traits agreements = services->service(QStringLiteral("workBased"))->traits();
        QCOMPARE(agreements.parallel, 1);
        QCOMPARE(agreements.operations.size(), 7);
        QVERIFY(agreements.signIn == SignIn::ClientCredentials);
    }

    /// The most that the service sends at once. The figure is printed, not judged: a machine under load is not a fault.
    void aFullPage()
    {
        QByteArray item = R"({"id":"p%","type":"participant","attributes":{"full_name":"Siân Ngātai","teacher_reference_number":"1234567",)"
                          R"("updated_at":"2026-02-16T12:00:00Z","participant_id_changes":[],"ecf_enrolments":[{"training_record_id":"t%",)"
                          R"("email":"a@example.org","mentor_id":null,"school_urn":"123456","participant_type":"ect","working_pattern":"full_time",)"
                          R"("cohort":"2025","training_status":"active","participant_status":"active","eligible_for_funding":true,)"
                          R"("schedule_identifier":"ecf-standard-september","delivery_partner_id":"d1","withdrawal":null,"deferral":null,)"
                          R"("created_at":"2025-09-01T00:00:00Z","induction_end_date":null,"overall_induction_start_date":"2025-09-01"}]}})";
        QByteArrayList items;
        for (int i = 0; i < 3000; ++i)
            items.append(QByteArray(item).replace('%', QByteArray::number(i)));
        Response response;
        response.status = 200;
        response.body = "{\"data\":[" + items.join(',') + "]}";
        const auto services = Services::standard();
        const Service *service = services->service(QStringLiteral("earlyCareer"));
        QElapsedTimer timer;
        timer.start();
        const Result<Page> page = service->readPage({}, QStringLiteral("participant"), {}, response);
        qInfo("3,000 participants (%lld kB) read in %lld ms", response.body.size() / 1000, timer.elapsed());
        QVERIFY(page);
        QCOMPARE(page->records.size(), 3000);
        QVERIFY(page->next.has_value());
        QCOMPARE(page->next->page, 2);
        // One fault refuses the page whole, and says where.
        response.body.replace("\"p2999\",\"type\"", "\"p2999\",\"x\"").replace("\"t2999\"", "7");
        const Result<Page> refused = service->readPage({}, QStringLiteral("participant"), {}, response);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("data[2999].attributes.ecf_enrolments[0].training_record_id: not text"));
        // Cut off anywhere, it is never half a page.
        for (qsizetype cut = 0; cut < response.body.size(); cut += 99991) {
            Response part = response;
            part.body.truncate(cut);
            QVERIFY(!service->readPage({}, QStringLiteral("participant"), {}, part));
        }
    }
};

DESK_TEST(tst_adapters)
#include "tst_adapters.moc"
