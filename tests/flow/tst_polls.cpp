// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>

using namespace std::chrono_literals;

/// When the desk asks by itself, and for what: early-career facts, section 5.
class tst_polls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewTimesADayTwoWindowsBackAndWholeTwiceAWeek()
    {
        PracticeServer server(PracticeServer::seeded(20, QStringLiteral("polls")), false);
        Desk desk(server.url());
        FakeClock *clock = nullptr;
        desk.clock = [&clock] {
            auto made = std::make_unique<FakeClock>("2026-02-16T12:00:00Z");
            clock = made.get();
            return made;
        };
        desk.start();
        const auto connection = [&] { return desk.core().currentConnection(QStringLiteral("earlyCareer")).id; };
        // Small steps of the clock let the requests' own waits end.
        const auto settle = [&] {
            return Desk::until([&] {
                clock->advance(20ms);
                const ConnectionStatus status = desk.core().status(connection());
                return !status.pulling && status.lastSuccess.isValid();
            });
        };
        QVERIFY(settle());
        QCOMPARE(asked(server).size(), 1);
        QCOMPARE(asked(server).constFirst(), QString());
        const QDateTime began = clock->now();

        QString newest;
        for (const Row &row : desk.rows(QStringLiteral("participant")))
            newest = std::max(newest, desk.record(QStringLiteral("participant"), row.id)->record.updatedAt);
        const QDateTime last = QDateTime::fromString(newest, Qt::ISODateWithMs);

        QList<qint64> waits;
        QDateTime before = began;
        qsizetype wholeAt = 0;
        for (int steps = 0; steps < 90 * 6 && wholeAt == 0; ++steps) {
            const qsizetype had = asked(server).size();
            // Not past the beginning of a poll: its requests would be given up before they had left.
            const auto busy = [&] {
                const QList<Connection> all = desk.core().connections();
                return std::any_of(all.cbegin(), all.cend(), [&](const Connection &each) { return desk.core().status(each.id).pulling; });
            };
            for (int part = 0; part < 120 && !busy(); ++part)
                clock->advance(5s);
            Desk::until([&] {
                if (busy())
                    clock->advance(20ms);
                return !busy();
            });
            if (asked(server).size() == had)
                continue;
            QVERIFY(settle());
            waits.append(before.secsTo(clock->now()) / 60);
            before = clock->now();
            const QString since = asked(server).constLast();
            if (since.isEmpty()) {
                wholeAt = began.secsTo(clock->now()) / 3600;
                continue;
            }
            QCOMPARE(since, last.addSecs(-8 * 3600).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
        }
        QVERIFY2(wholeAt >= 84 && wholeAt <= 88, qPrintable(QString::number(wholeAt)));
        for (const qint64 wait : std::as_const(waits))
            QVERIFY2(wait >= 180 && wait <= 250, qPrintable(QString::number(wait)));
        QVERIFY(QSet<qint64>(waits.cbegin(), waits.cend()).size() > 1);
        // A short page is the last: one request a poll.
        QCOMPARE(asked(server).size(), waits.size() + 1);
    }

private:
    /// "updated_since" of each list of participants so far; empty: a whole one.
    static QStringList asked(PracticeServer &server)
    {
        QStringList all;
        const QJsonArray requests = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
        for (const QJsonValue &request : requests) {
            const QUrl url(request[QLatin1String("path")].toString());
            if (url.path().endsWith(QLatin1String("/participants")))
                all.append(QUrlQuery(url).queryItemValue(QStringLiteral("filter[updated_since]"), QUrl::FullyDecoded));
        }
        return all;
    }
};

DESK_TEST(tst_polls)
#include "tst_polls.moc"
