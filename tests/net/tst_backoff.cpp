// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Backoff.h"

#include "app/base/HttpDate.h"
#include "app/base/RetryAfter.h"
#include "tests/support/Runner.h"

using std::chrono::seconds;

namespace {
QDateTime instant(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}
} // namespace

class tst_backoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladder_data();
    void ladder();
    void retryAfter_data();
    void retryAfter();
    void retryAfterWithoutDate();
    void httpDates_data();
    void httpDates();
    void boundary_data();
    void boundary();
    void boundaryJitter();
};

void tst_backoff::ladder_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("expected");
    QTest::newRow("first, least") << 1 << 0.0 << 4;
    QTest::newRow("first, middle") << 1 << 0.5 << 5;
    QTest::newRow("first, most") << 1 << 0.999999 << 6;
    QTest::newRow("second") << 2 << 0.5 << 30;
    QTest::newRow("third, least") << 3 << 0.0 << 96;
    QTest::newRow("third, most") << 3 << 0.999999 << 144;
    QTest::newRow("fourth") << 4 << 0.5 << 600;
    QTest::newRow("fifth") << 5 << 0.5 << 3600;
    QTest::newRow("sixth") << 6 << 0.5 << 21600;
    QTest::newRow("and on") << 7 << 0.5 << 21600;
    QTest::newRow("and on for long") << 1000 << 0.0 << 17280;
    QTest::newRow("no attempt yet") << 0 << 0.5 << 5;
}

void tst_backoff::ladder()
{
    QFETCH(int, attempt);
    QFETCH(double, random);
    QFETCH(int, expected);
    QCOMPARE(Backoff::wait(attempt, random), seconds(expected));
}

void tst_backoff::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("expected"); // -1: nothing
    const auto row = [](const char *header, int expected) {
        QTest::newRow(header[0] ? header : "(empty)") << QByteArray(header) << expected;
    };
    row("", -1);
    row("   ", -1);
    row("soon", -1);
    row("5.5", -1);
    row("+5", -1);
    row("5 s", -1);
    row("0x10", -1);
    row("-", -1);
    row("0", 0);
    row("17", 17);
    row(" 60 ", 60);
    row("007", 7);
    row("-1", 0);
    row("-99999999999999999999", 0);
    row("86400", 86400);
    row("86401", 86400);
    row("99999999999999999999999", 86400);
    // The answer's own Date is 12:00:00.
    row("Mon, 16 Feb 2026 12:00:30 GMT", 30);
    row("Mon, 16 Feb 2026 12:00:00 GMT", 0);
    row("Mon, 16 Feb 2026 11:00:00 GMT", 0);
    row("Thu, 01 Jan 1970 00:00:00 GMT", 0);
    row("Wed, 18 Feb 2026 12:00:00 GMT", 86400);
    row("Monday, 16-Feb-26 12:01:00 GMT", 60);
    row("Mon Feb 16 12:02:00 2026", 120);
    row("Mon, 31 Feb 2026 12:00:30 GMT", -1);
    row("2026-02-16T12:00:30Z", -1);
}

void tst_backoff::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, expected);
    // Our own clock is an hour behind the service's, which must not matter.
    const auto wait = ::retryAfter(header, instant("2026-02-16T12:00:00Z"), instant("2026-02-16T11:00:00Z"));
    QCOMPARE(wait ? int(wait->count()) : -1, expected);
}

void tst_backoff::retryAfterWithoutDate()
{
    const auto wait = ::retryAfter("Mon, 16 Feb 2026 12:00:30 GMT", QDateTime(), instant("2026-02-16T12:00:10Z"));
    QCOMPARE(wait.value(), seconds(20));
}

void tst_backoff::httpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QByteArray(text) << QByteArray(expected); };
    row("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("sun, 6 nov 1994 08:49:37 gmt", "1994-11-06T08:49:37Z");
    row("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z");
    row("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z");
    row("Sun, 06 Nov 1994 24:49:37 GMT", "");
    row("Sun, 06 Foo 1994 08:49:37 GMT", "");
    row("Sun, 06 anf 1994 08:49:37 GMT", "");
    row("Sun, 06 Nov 1994 08:49:37 CET", "");
    row("06 Nov 1994", "");
    row("now", "");
}

void tst_backoff::httpDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto date = readHttpDate(text);
    QCOMPARE(date ? date->toString(Qt::ISODate).toLatin1() : QByteArray(), expected);
}

void tst_backoff::boundary_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("window");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("in the middle") << QByteArray("2026-02-16T12:03:17.250Z") << 300 << QByteArray("2026-02-16T12:05:00Z");
    QTest::newRow("just before") << QByteArray("2026-02-16T12:04:59.999Z") << 300 << QByteArray("2026-02-16T12:05:00Z");
    QTest::newRow("on it: the next one") << QByteArray("2026-02-16T12:05:00.000Z") << 300 << QByteArray("2026-02-16T12:10:00Z");
    QTest::newRow("a minute") << QByteArray("2026-02-16T12:59:30.000Z") << 60 << QByteArray("2026-02-16T13:00:00Z");
    QTest::newRow("before the epoch") << QByteArray("1969-12-31T23:59:30.000Z") << 60 << QByteArray("1970-01-01T00:00:00Z");
}

void tst_backoff::boundary()
{
    QFETCH(QByteArray, now);
    QFETCH(int, window);
    QFETCH(QByteArray, expected);
    QCOMPARE(Backoff::nextBoundary(instant(now.constData()), seconds(window)), instant(expected.constData()));
}

void tst_backoff::boundaryJitter()
{
    const QDateTime now = instant("2026-02-16T12:03:17Z");
    const QDateTime boundary = instant("2026-02-16T12:05:00Z");
    QCOMPARE(Backoff::afterBoundary(now, seconds(300), 0.0), boundary.addSecs(1));
    QCOMPARE(Backoff::afterBoundary(now, seconds(300), 0.5), boundary.addSecs(16));
    QVERIFY(Backoff::afterBoundary(now, seconds(86400), 0.999) <= instant("2026-02-17T00:00:31Z"));
}

DESK_TEST(tst_backoff)
#include "tst_backoff.moc"
