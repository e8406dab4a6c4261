// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/Exceptions.h"
#include "tests/contract/Rounds.h"
#include "tests/support/Runner.h"

/// Every request of the adapters and every answer of the practice server against the files that the services publish,
/// by Prism as a validating proxy between the two. What the published files have wrong stands in exceptions.json.
class tst_contract : public QObject
{
    Q_OBJECT

private slots:
    /// A proxy that lets everything pass would prove nothing.
    void seesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("path");
        QTest::newRow("trainees") << QStringLiteral("v2026.1.yaml") << QStringLiteral("/api/v2026.1/trainees/abcdefghijklmnopqrstuvwx/withdraw");
        QTest::newRow("early career") << QStringLiteral("early-career.yaml") << QStringLiteral("/api/v3/participant-declarations");
    }

    void seesWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QString, path);
        sandbox::World world({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, {false, std::nullopt});
        QVERIFY(!world.seed(1));
        Proxy proxy(world, file);
        QVERIFY2(proxy.fault().isEmpty(), qPrintable(proxy.fault()));
        Request request;
        request.method = Method::Post;
        request.url = QUrl(proxy.endpoint() + path);
        request.body = R"({"data": 7})";
        proxy.send(request, "desk");
        QVERIFY(std::any_of(proxy.violations().begin(), proxy.violations().end(), [](const Violation &each) { return each.at.startsWith(QLatin1String("request.body")); }));
    }

    void holds_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("file");
        for (const char *version : {"v2025.0", "v2026.0", "v2026.1"})
            QTest::newRow(version) << QStringLiteral("registerTrainees") << QString::fromLatin1(version) << QString::fromLatin1(version) + QStringLiteral(".yaml");
        QTest::newRow("early career") << QStringLiteral("earlyCareer") << QStringLiteral("v3") << QStringLiteral("early-career.yaml");
    }

    void holds()
    {
        QFETCH(QString, service);
        QFETCH(QString, version);
        QFETCH(QString, file);
        sandbox::World::Options options;
        options.throttled = false;
        options.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
        sandbox::World world({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, options);
        QVERIFY(!world.seed(240));
        Proxy proxy(world, file);
        QVERIFY2(proxy.fault().isEmpty(), qPrintable(proxy.fault()));

        const auto services = Services::standard();
        Connection connection;
        connection.service = service;
        connection.version = version;
        connection.ours = QStringLiteral("LP1");
        Rounds rounds(proxy, *services->service(service), connection);
        service == QLatin1String("earlyCareer") ? rounds.participants() : rounds.trainees();

        Exceptions exceptions(file);
        QMap<QString, int> unknown;
        for (const Violation &violation : proxy.violations()) {
            if (!exceptions.covers(violation))
                ++unknown[violation.line()];
        }
        for (auto it = unknown.begin(); it != unknown.end(); ++it)
            qWarning("not as published (%d times): %s", it.value(), qPrintable(it.key()));
        for (const QString &line : exceptions.unused())
            qWarning("an exception that nothing needs: %s", qPrintable(line));
        for (const QString &line : rounds.faults())
            qWarning("%s", qPrintable(line));
        qInfo("%s: %d exchanges, %lld violations, all but %lld known", qPrintable(file), proxy.exchanges(), qlonglong(proxy.violations().size()), qlonglong(unknown.size()));
        QVERIFY(proxy.exchanges() > 20);
        QVERIFY(unknown.isEmpty() && exceptions.unused().isEmpty() && rounds.faults().isEmpty());
    }
};

DESK_TEST(tst_contract)
#include "tst_contract.moc"
