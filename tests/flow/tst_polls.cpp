// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Reviews.h"
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"

#include <QtCore/QUrlQuery>

using namespace std::chrono_literals;

/// When the desk asks by itself, and for what: early-career facts, section 5; and when counts are relied upon.
class tst_polls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewTimesADayAtRandomMinutes();
    void twoWindowsBackInUtc();
    void wholeTwiceAWeek();
    void aFullPageIsFollowedByAnotherAndAShortOneIsTheLast();
    void offlineAsksNothing();
    void afterACancelledPullThePollsGoOn();
    void aStandingOutlivesTenMinutes();
};

namespace {
const QString early = QStringLiteral("practice-earlyCareer");
const QString trainees = QStringLiteral("practice-registerTrainees");

/// One request of a list, as it arrived.
struct Asked {
    QString path;
    QUrlQuery query;
    QString since() const { return item("filter[updated_since]"); }
    QString page() const { return item("page[page]"); }
    QString size() const { return item("page[per_page]"); }
    /// Brackets arrive encoded, and QUrlQuery finds a name only as it came.
    QString item(const char *name) const
    {
        const auto items = query.queryItems(QUrl::FullyDecoded);
        const auto found = std::find_if(items.begin(), items.end(), [name](const auto &each) { return each.first == QLatin1String(name); });
        return found == items.end() ? QString() : found->second;
    }
};

/// A desk whose clock goes from one timer to the next, and a practice server with the same time of day.
struct Polled {
    explicit Polled(const QJsonObject &world, const QString &connection = early) : server(world, false), desk(server.url()), id(connection)
    {
        desk.clock = FakeClock::maker(clock, QDateTime::fromString(bulk::start, Qt::ISODate));
    }
    bool begin()
    {
        desk.start();
        return settle() && desk.core().status(id).lastSuccess.isValid();
    }
    bool isBusy() { return !desk.core().status(id).lastSuccess.isValid() || desk.core().status(id).pulling; }
    /// Until no pull is under way. Small steps of the clock let the requests' own waits end.
    bool settle()
    {
        return Desk::until([this] {
            if (!isBusy())
                return true;
            pass(20ms);
            return false;
        });
    }
    void pass(std::chrono::milliseconds time)
    {
        clock->advance(time);
        server.world().freeze(clock->now());
    }
    /// Time passes until the desk asks by itself, and the answers are in. When it asked; nothing: it never did.
    QDateTime nextPoll()
    {
        for (int timers = 0; timers < 500; ++timers) {
            if (!clock->fireNext())
                return {};
            server.world().freeze(clock->now());
            if (!isBusy())
                continue;
            const QDateTime at = clock->now();
            return settle() ? at : QDateTime();
        }
        return {};
    }
    /// Lists that were asked for since the last look, in order.
    QList<Asked> asked()
    {
        QList<Asked> all;
        const QJsonArray requests = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
        for (qsizetype i = std::exchange(m_seen, requests.size()); i < requests.size(); ++i) {
            const QUrl url(requests.at(i)[QLatin1String("path")].toString());
            if (url.path().contains(QLatin1String("/api/")))
                all.append({url.path().section(QStringLiteral("/api/v3"), 1), QUrlQuery(url)});
        }
        return all;
    }
    QString newest(const QString &kind)
    {
        QString at;
        const QList<Row> rows = desk.rows(kind);
        for (const Row &row : rows)
            at = std::max(at, Desk::wait(desk.core().record(kind, row.row))->record.updatedAt);
        return at;
    }

    PracticeServer server;
    Desk desk;
    QString id;
    FakeClock *clock = nullptr;

private:
    qsizetype m_seen = 0;
};

QJsonObject smallWorld()
{
    return bulk::declarations(6, [](int i) { return i == 1 ? QStringLiteral("+payable") : QStringLiteral("eligible"); });
}

QString eightHoursBefore(const QString &instant)
{
    return QDateTime::fromString(instant, Qt::ISODateWithMs).toUTC().addSecs(-8 * 3600).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

/// "participants" of the lists that were asked, or the first of them.
Asked of(const QList<Asked> &asked, const char *path)
{
    for (const Asked &each : asked) {
        if (each.path == QLatin1String(path))
            return each;
    }
    return {};
}
} // namespace

void tst_polls::aFewTimesADayAtRandomMinutes()
{
    Polled run(smallWorld());
    QVERIFY(run.begin());
    QDateTime before = run.clock->now();
    const QDateTime began = before;
    QSet<int> minutes;
    QSet<qint64> waits;
    int polls = 0;
    while (began.secsTo(before) < 5 * 24 * 3600) {
        const QDateTime at = run.nextPoll();
        QVERIFY(at.isValid());
        const qint64 wait = before.secsTo(at) / 60;
        // Two of the longest waits are no longer than what a poll looks back.
        QVERIFY2(wait >= 180 && wait <= 240, qPrintable(QString::number(wait)));
        waits.insert(wait);
        minutes.insert(at.time().minute());
        before = at;
        ++polls;
    }
    QVERIFY2(polls >= 5 * 6 && polls <= 5 * 8, qPrintable(QString::number(polls)));
    // 30 or more at random: as few as these would be a miracle.
    QVERIFY2(minutes.size() > 10, qPrintable(QString::number(minutes.size())));
    QVERIFY2(waits.size() > 10, qPrintable(QString::number(waits.size())));
}

void tst_polls::twoWindowsBackInUtc()
{
    Polled run(smallWorld());
    QVERIFY(run.begin());
    const QList<Asked> first = run.asked();
    for (const Asked &each : first)
        QVERIFY2(each.since().isEmpty(), qPrintable(each.path));
    const QString ofParticipants = run.newest(QStringLiteral("participant"));
    const QString ofDeclarations = run.newest(QStringLiteral("declaration"));
    QVERIFY(run.nextPoll().isValid());
    QList<Asked> asked = run.asked();
    // What has no rows yet has nothing to look back from, and delivery partners know no such filter (facts 1.6).
    const QStringList paths{QStringLiteral("/delivery-partners"), QStringLiteral("/statements"), QStringLiteral("/partnerships"), QStringLiteral("/participants"),
                            QStringLiteral("/participants/transfers"), QStringLiteral("/unfunded-mentors"), QStringLiteral("/participant-declarations")};
    QStringList were;
    for (const Asked &each : std::as_const(asked))
        were.append(each.path);
    QCOMPARE(were, paths);
    QCOMPARE(of(asked, "/participants").since(), eightHoursBefore(ofParticipants));
    QCOMPARE(of(asked, "/participant-declarations").since(), eightHoursBefore(ofDeclarations));
    QVERIFY(of(asked, "/statements").since().endsWith(QLatin1Char('Z')));
    QCOMPARE(of(asked, "/delivery-partners").since(), QString());
    QCOMPARE(of(asked, "/unfunded-mentors").since(), QString());

    // What the service changed is seen with the next poll; the one after looks back from then, and so over two windows.
    QCOMPARE(run.server.world().event(QStringLiteral("statement_paid"), {{QStringLiteral("statement_id"), bulk::payableStatement}}).status, 200);
    const QDateTime changed = run.clock->now();
    QVERIFY(run.nextPoll().isValid());
    run.asked();
    QCOMPARE(run.desk.record(QStringLiteral("declaration"), bulk::declaration(1))->record.values.text(QStringLiteral("state")), QStringLiteral("paid"));
    QVERIFY(run.nextPoll().isValid());
    asked = run.asked();
    const QString since = of(asked, "/participant-declarations").since();
    QCOMPARE(since, eightHoursBefore(run.newest(QStringLiteral("declaration"))));
    QVERIFY(std::abs(QDateTime::fromString(since, Qt::ISODate).secsTo(changed) - 8 * 3600) <= 1);
}

void tst_polls::wholeTwiceAWeek()
{
    Polled run(smallWorld());
    QVERIFY(run.begin());
    run.asked();
    const QDateTime began = run.clock->now();
    QList<QDateTime> whole{began};
    for (QDateTime at = began; began.secsTo(at) < 14 * 24 * 3600;) {
        at = run.nextPoll();
        QVERIFY(at.isValid());
        const QList<Asked> asked = run.asked();
        const bool isWhole = of(asked, "/participants").since().isEmpty();
        // All of them are, or none is.
        QCOMPARE(of(asked, "/participant-declarations").since().isEmpty(), isWhole);
        QCOMPARE(of(asked, "/statements").since().isEmpty(), isWhole);
        if (isWhole)
            whole.append(at);
    }
    // The one at the start, and four in a fortnight: never more than half a week apart, and no more often than asked for.
    for (int i = 1; i < whole.size(); ++i) {
        const qint64 hours = whole.at(i - 1).secsTo(whole.at(i)) / 3600;
        QVERIFY2(hours >= 72 && hours <= 84, qPrintable(QString::number(hours)));
    }
    QCOMPARE(whole.size(), 1 + 4);
}

void tst_polls::aFullPageIsFollowedByAnotherAndAShortOneIsTheLast()
{
    QJsonObject world = smallWorld();
    QJsonObject part = world[QLatin1String("earlyCareer")].toObject();
    const auto partnerships = [&part](int count) {
        QJsonArray all;
        for (int i = 0; i < count; ++i)
            all.append(QJsonObject{{QStringLiteral("lead_provider"), QStringLiteral("LP1")},
                                   {QStringLiteral("school"), QStringLiteral("S%1").arg(i)},
                                   {QStringLiteral("delivery_partner_id"), QStringLiteral("eeeeeeee-0000-4000-8000-000000000001")},
                                   {QStringLiteral("cohort"), QStringLiteral("2025")}});
        part[QStringLiteral("partnerships")] = all;
        return part;
    };
    // More than a page, and exactly one: the empty page after it says that it was.
    for (const int count : {3001, 3000}) {
        world[QStringLiteral("earlyCareer")] = partnerships(count);
        Polled run(world);
        QVERIFY(run.begin());
        QStringList pages;
        const QList<Asked> asked = run.asked();
        for (const Asked &each : asked) {
            // The largest that the service gives, so that a list takes as few requests as it can (facts 1.4).
            QCOMPARE(each.size(), QStringLiteral("3000"));
            if (each.path == QLatin1String("/partnerships"))
                pages.append(each.page());
            else
                QCOMPARE(each.page(), QStringLiteral("1"));
        }
        QCOMPARE(pages, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(run.desk.rows(QStringLiteral("partnership")).size(), count);
    }
}

void tst_polls::offlineAsksNothing()
{
    Polled run(smallWorld());
    QVERIFY(run.begin());
    run.asked();
    run.desk.core().setOffline(true);
    for (int hours = 0; hours < 12; ++hours)
        run.pass(1h);
    QVERIFY(!Desk::until([&] { return !run.asked().isEmpty(); }, 200));
    run.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] {
        run.pass(20ms);
        return !run.asked().isEmpty();
    }));
    QVERIFY(run.settle());
    // And from then on as before.
    QVERIFY(run.nextPoll().isValid());
}

void tst_polls::afterACancelledPullThePollsGoOn()
{
    Polled run(smallWorld());
    QVERIFY(run.begin());
    run.asked();
    run.desk.core().refresh(run.id);
    QVERIFY(run.desk.core().status(run.id).pulling);
    run.desk.core().cancelRefresh(run.id);
    QVERIFY(run.settle());
    run.asked();
    // Those that were set before the pull are of an earlier turn: what is asked now was set by its end.
    const QDateTime stopped = run.clock->now();
    const QDateTime at = run.nextPoll();
    QVERIFY(at.isValid());
    QVERIFY2(stopped.secsTo(at) >= 180 * 60 && stopped.secsTo(at) <= 240 * 60 + 60, qPrintable(at.toString(Qt::ISODate)));
    QVERIFY(run.nextPoll().isValid());
}

void tst_polls::aStandingOutlivesTenMinutes()
{
    // What is possible stays so while nobody reads anything new, offline as well: beside the record nothing else is said.
    const QString kind = QStringLiteral("trainee");
    Polled run(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaab"))}), trainees);
    QVERIFY(run.begin());
    const auto told = [&] {
        QList<qint64> rows;
        for (const Row &row : run.desk.rows(kind))
            rows.append(row.row);
        const auto extras = Desk::wait(run.desk.core().reviews().extras(QStringLiteral("award"), trainees, rows));
        return std::none_of(extras.cbegin(), extras.cend(), [](const RowExtras &each) { return each.cannotTell; });
    };
    const auto possible = [&] {
        Query query;
        query.kind = kind;
        query.connection = trainees;
        query.conditions = {{Review::standing, Condition::Test::Is, {QStringLiteral("updateStatus")}}};
        return Desk::wait(run.desk.core().reviews().sizes({query})).constFirst();
    };
    QVERIFY(told());
    QCOMPARE(possible(), 2);
    run.pass(11min);
    QVERIFY(run.settle());
    QVERIFY(told());
    QCOMPARE(possible(), 2);
    run.desk.core().refresh(trainees, true);
    QVERIFY(run.settle());
    QVERIFY(told());
    QCOMPARE(possible(), 2);
}

DESK_TEST(tst_polls)
#include "tst_polls.moc"
