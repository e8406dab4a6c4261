// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Origin.h"
#include "tests/support/Runner.h"

/// A kept secret says for which address it is.
class tst_origin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char *name, const char *endpoint, const char *tokens, bool opens) {
            QTest::newRow(name) << QString::fromLatin1(endpoint) << QString::fromLatin1(tokens) << opens;
        };
        row("the same", "https://api.example.org/v1", "https://login.example.org/token", true);
        row("another path", "https://api.example.org/v2", "https://login.example.org/other", true);
        row("the usual port named", "https://API.example.org:443/v1", "https://login.example.org/token", true);
        row("another host", "https://api.example.com/v1", "https://login.example.org/token", false);
        row("a host that begins so", "https://api.example.org.evil.net/v1", "https://login.example.org/token", false);
        row("another port", "https://api.example.org:8443/v1", "https://login.example.org/token", false);
        row("not secure", "http://api.example.org/v1", "https://login.example.org/token", false);
        row("another sign-in", "https://api.example.org/v1", "https://login.example.com/token", false);
        row("this computer", "http://127.0.0.1:8080", "", false);
    }
    void opens()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, tokens);
        QFETCH(bool, opens);
        Connection pasted;
        pasted.endpoint = QStringLiteral("https://api.example.org/v1");
        pasted.tokenEndpoint = QStringLiteral("https://login.example.org/token");
        const QString secret = QStringLiteral("id\nof two lines");
        const QString kept = Origin::sealed(pasted, secret);
        Connection now;
        now.endpoint = endpoint;
        now.tokenEndpoint = tokens;
        QCOMPARE(Origin::same(pasted, now), opens);
        QCOMPARE(Origin::opened(now, kept), opens ? secret : QString());
    }
    void withoutAnAddress()
    {
        Connection far;
        far.endpoint = QStringLiteral("https://api.example.org");
        QVERIFY(Origin::opened(far, QStringLiteral("token")).isEmpty());
        Connection here;
        here.endpoint = QStringLiteral("http://127.0.0.1:4000");
        QCOMPARE(Origin::opened(here, QStringLiteral("token")), QStringLiteral("token"));
    }
};

DESK_TEST(tst_origin)
#include "tst_origin.moc"
