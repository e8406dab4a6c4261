// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// Training agreements through a whole desk: what is special about a service that does not list, does not say the
/// resulting status, and does not publish how its operations are called.
class tst_agreements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testNamesOperations_data();
    void testNamesOperations();
    void idsArriveWhole_data();
    void idsArriveWhole();
    void dotsAreRefused_data();
    void dotsAreRefused();
    void changeByGetIsNotSent();
    void notConfirmedUntilFetched();
    void signInIsBusy();
    void transferJoinsTheRegister();
    void lapsedWhileOffline();
    void draftsKnowTheirLastDay();
};

namespace {
const QString kind = QStringLiteral("agreement");
const QString practice = QStringLiteral("practice-workBased");
const char *const noon = "2026-02-16T12:00:00Z"; // in Auckland already the 17th

QJsonObject worldOf(const QStringList &ids, const QString &status = QStringLiteral("Active"), const QString &clock = QString::fromLatin1(noon))
{
    QJsonArray agreements;
    for (const QString &id : ids) {
        agreements.append(QJsonObject{{QStringLiteral("eid"), QStringLiteral("0123")},
                                      {QStringLiteral("trainingAgreementLocalId"), id},
                                      {QStringLiteral("learnerLocalId"), QStringLiteral("L1")},
                                      {QStringLiteral("employerName"), QStringLiteral("Kāingaroa <b>Sawmill</b> &amp; Co")},
                                      {QStringLiteral("status"), status},
                                      {QStringLiteral("signedDate"), QStringLiteral("2024-01-01")}});
    }
    const QJsonObject machine{{QStringLiteral("secret"), QStringLiteral("secret")},
                              {QStringLiteral("organisations"), QJsonArray{QStringLiteral("0123")}}};
    return {{QStringLiteral("clock"), clock},
            {QStringLiteral("workBased"), QJsonObject{{QStringLiteral("machines"), QJsonObject{{QStringLiteral("clientId"), machine}}},
                                                      {QStringLiteral("agreements"), agreements}}}};
}

Values grace(const QString &date)
{
    return {{QStringLiteral("pauseDate"), date}, {QStringLiteral("graceReasonCode"), QStringLiteral("RD")}};
}

Row rowOf(Desk &desk, const QString &id)
{
    const QList<Row> rows = desk.rows(kind);
    for (const Row &row : rows) {
        if (row.id == id)
            return row;
    }
    return {};
}

QString statusOf(Desk &desk, const QString &id)
{
    const auto detail = desk.record(kind, id);
    return detail ? detail->record.values.text(QStringLiteral("status")) : QString();
}

/// A desk behind what can go wrong on the way to the service.
struct Proxied {
    explicit Proxied(const QStringList &ids) : server(worldOf(ids), false) { }
    bool begin()
    {
        desk.start();
        return Desk::until([this] { return desk.rows(kind).size() == 1 && !desk.core().status(practice).pulling; });
    }
    /// Once this was written, no agreement can be read.
    void loseReadsAfter(const char *write)
    {
        proxy.script(QList<Fault>(20, Fault{Fault::Kind::Status, false, 404}), [this, write](const QByteArray &head) {
            written = written || head.contains(write);
            return written && head.startsWith("GET ") && head.contains("/training-agreements/");
        });
    }

    PracticeServer server;
    FaultProxy proxy{quint16(server.url().port())};
    Desk desk{proxy.url()};
    bool written = false;
};
} // namespace

void tst_agreements::testNamesOperations_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");
    const QString own = QStringLiteral("/{version}/training-agreements/{id}/grace");
    QTest::newRow("as assumed") << "POST" << own << "The path is known. Not tried, since that would change something";
    QTest::newRow("another method") << "PUT" << own << "The path is known, but not with this method";
    QTest::newRow("another path") << "POST" << "/{version}/training-agreements/{id}/pause"
                                  << "Not tried. A look at the path answered “not found”, which proves nothing";
    QTest::newRow("a change made by GET is never looked at") << "GET" << own << "Not tried, since that could change something";
}

void tst_agreements::testNamesOperations()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    PracticeServer server(worldOf({QStringLiteral("A")}), false);
    Desk desk{QUrl()};
    desk.config.practice = false;
    desk.start();
    Connection connection;
    connection.id = QStringLiteral("c");
    connection.service = QStringLiteral("workBased");
    connection.environment = Environment::Other;
    connection.endpoint = server.url().toString();
    connection.version = QStringLiteral("v1.0");
    connection.organisation = QStringLiteral("0123");
    connection.operations = {{QStringLiteral("grace"), method, path}};
    const TestReport report = Desk::wait(desk.core().testConnection(connection, QStringLiteral("clientId\nsecret")));
    QVERIFY(report.reached && report.signedIn);
    QHash<QString, QString> said;
    for (const auto &[operation, words] : report.operations)
        said.insert(operation, words);
    QCOMPARE(report.operations.size(), desk.core().operations(connection.service).size());
    QTEST(said.value(QStringLiteral("grace")), "said");
    QCOMPARE(said.value(QStringLiteral("get")), QStringLiteral("It answered “not found”, as it would for an ID that does not exist"));
    QCOMPARE(said.value(QStringLiteral("create")), QStringLiteral("The path is known. Not tried, since that would change something"));
    QVERIFY(server.writes().isEmpty()); // nothing that could apply was ever sent
    const QJsonArray all = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
    int tokens = 0;
    for (const QJsonValue &each : all)
        tokens += each[QLatin1String("path")].toString().startsWith(QLatin1String("/oauth2/")) ? 1 : 0;
    QCOMPARE(tokens, 1);
}

void tst_agreements::idsArriveWhole_data()
{
    QTest::addColumn<QString>("id");
    const char *const ids[] = {"TA 1", "a/b", "/", "50%", "%2F", "%252e", "a..b", "...", "..a", "Ākonga ōtāne", "a?b=c", "a#b",
                               "1+1", "a&b;c", "\"'<b>", "a\\b", "日本語", "😀", "{id}", "grace", " x ", "~!*()"};
    for (const char *id : ids)
        QTest::newRow(id) << QString::fromUtf8(id);
}

void tst_agreements::idsArriveWhole()
{
    QFETCH(QString, id);
    PracticeServer server(worldOf({id, QStringLiteral("other")}), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 2; }));
    const qint64 entry = desk.release(kind, QStringLiteral("grace"), id, grace(QStringLiteral("2026-02-10")));
    QCOMPARE(desk.settled(entry).state, EntryState::Done);
    QVERIFY(Desk::until([&] { return statusOf(desk, id) == QLatin1String("Grace"); }));
    QCOMPARE(statusOf(desk, QStringLiteral("other")), QStringLiteral("Active"));
    QCOMPARE(server.writes().size(), 1);
    const QString path = server.writes().constFirst()[QLatin1String("path")].toString();
    const QString begins = QStringLiteral("/work-submission-api/v1.0/training-agreements/");
    QVERIFY2(path.startsWith(begins) && path.endsWith(QLatin1String("/grace")), qPrintable(path));
    const QString segment = path.mid(begins.size()).chopped(6);
    QVERIFY2(!segment.contains(QLatin1Char('/')), qPrintable(segment));
    QCOMPARE(QUrl::fromPercentEncoding(segment.toUtf8()), id);
}

void tst_agreements::dotsAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("one") << ".";
    QTest::newRow("two") << "..";
}

void tst_agreements::dotsAreRefused()
{
    QFETCH(QString, id);
    PracticeServer server(worldOf({id}), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 1; }));
    const Verdict verdict = desk.submit(kind, QStringLiteral("grace"), id, grace(QStringLiteral("2026-02-10")));
    QVERIFY(verdict.blocked());
    QCOMPARE(verdict.blocks().size(), 1);
    QCOMPARE(verdict.blocks().constFirst().rule, QStringLiteral("id.unsafe"));
    QCOMPARE(verdict.blocks().constFirst().message, "An ID that is only dots cannot be sent in a web address");
    QVERIFY(server.writes().isEmpty());
}

/// Of a read whose answer is lost nothing is in doubt: it would be asked again and again.
void tst_agreements::changeByGetIsNotSent()
{
    const QString id = QStringLiteral("TA 1");
    Proxied at({id});
    QVERIFY(at.begin());
    Connection connection = at.desk.core().connections().constFirst();
    QCOMPARE(connection.id, practice);
    connection.operations = {{QStringLiteral("grace"), QStringLiteral("GET"), {}}};
    Desk::wait(at.desk.core().saveConnection(connection, {}));
    at.proxy.script({{Fault::Kind::CloseUnanswered, true}}, [](const QByteArray &head) { return head.contains("/grace "); });
    const Entry entry = at.desk.settled(at.desk.release(kind, QStringLiteral("grace"), id, grace(QStringLiteral("2026-02-10"))));
    QCOMPARE(entry.state, EntryState::Draft);
    QVERIFY(entry.needsPerson);
    QCOMPARE(entry.lastError.message, QStringLiteral("The connection calls grace by GET, which only reads. Change its method in the connection."));
    QVERIFY(!at.proxy.isScriptOver());
}

void tst_agreements::notConfirmedUntilFetched()
{
    const QString id = QStringLiteral("TA 1");
    Proxied at({id});
    QVERIFY(at.begin());
    // The reads after the write fail, so that the answer to the write is all there is.
    at.loseReadsAfter("/grace ");
    const qint64 entry = at.desk.release(kind, QStringLiteral("grace"), id, grace(QStringLiteral("2026-02-10")));
    QVERIFY(Desk::until([&] { return at.desk.entry(entry).state == EntryState::Done; }));
    QVERIFY(Desk::until([&] { return rowOf(at.desk, id).awaitedState == QLatin1String("Grace"); }));
    QCOMPARE(statusOf(at.desk, id), QStringLiteral("Active")); // what was last read, untouched
    QVERIFY(rowOf(at.desk, id).inHandExpected);
    at.proxy.script({});
    at.desk.core().refresh();
    QVERIFY(Desk::until([&] { return statusOf(at.desk, id) == QLatin1String("Grace") && rowOf(at.desk, id).awaitedState.isEmpty(); }));
    QVERIFY(Desk::until([&] { return !at.desk.entry(entry).expected; }));
    QCOMPARE(at.server.writes().size(), 1);
}

/// The sign-in says how long to wait. Nothing of ours has left, so nothing is in doubt.
void tst_agreements::signInIsBusy()
{
    const QString id = QStringLiteral("TA 1");
    Proxied at({id});
    FakeClock *clock = nullptr;
    at.desk.clock = FakeClock::maker(clock);
    QVERIFY(at.begin());
    at.proxy.script({{Fault::Kind::Status, false, 429, "Retry-After: 7\r\n"}}, [](const QByteArray &head) { return head.contains("/oauth2/"); });
    clock->advance(std::chrono::minutes(25)); // a token is good for 20
    const qint64 entry = at.desk.release(kind, QStringLiteral("grace"), id, grace(QStringLiteral("2026-02-10")));
    QVERIFY(Desk::until([&] { return at.proxy.isScriptOver() && at.desk.core().status(practice).waitUntil.isValid(); }));
    QVERIFY(std::abs(clock->now().secsTo(at.desk.core().status(practice).waitUntil) - 7) <= 1);
    QCOMPARE(at.desk.entry(entry).state, EntryState::Ready);
    QVERIFY(at.server.writes().isEmpty());
    QVERIFY(Desk::until([&] {
        clock->advance(std::chrono::seconds(1));
        return at.desk.entry(entry).state == EntryState::Done;
    }));
    QCOMPARE(at.server.writes().size(), 1);
}

void tst_agreements::transferJoinsTheRegister()
{
    const QString id = QStringLiteral("TA 1");
    const QString fresh = QStringLiteral("TA 2/b");
    Proxied at({id});
    QVERIFY(at.begin());
    // Nothing can be read after the write: the new agreement is known all the same, and nothing else would name it again.
    at.loseReadsAfter("/transfer ");
    at.desk.release(kind, QStringLiteral("transfer"), id,
                    {{QStringLiteral("newTrainingAgreementLocalId"), fresh}, {QStringLiteral("employerName"), QStringLiteral("Whare Toa Ltd")},
                     {QStringLiteral("employmentRegionCode"), QStringLiteral("2")}});
    QVERIFY(Desk::until([&] { return rowOf(at.desk, fresh).id == fresh; }));
    const auto made = at.desk.record(kind, fresh);
    QCOMPARE(made->record.values.text(QStringLiteral("learnerLocalId")), QStringLiteral("L1"));
    QCOMPARE(made->record.values.text(QStringLiteral("employerName")), QStringLiteral("Whare Toa Ltd"));
    QCOMPARE(statusOf(at.desk, fresh), QString());
    QCOMPARE(statusOf(at.desk, id), QStringLiteral("Active"));
    at.proxy.script({});
    at.desk.core().refresh();
    QVERIFY(Desk::until([&] { return statusOf(at.desk, fresh) == QLatin1String("Pending") && statusOf(at.desk, id) == QLatin1String("Finished"); }));
    QCOMPARE(at.server.writes().size(), 1);
}

void tst_agreements::lapsedWhileOffline()
{
    const QString id = QStringLiteral("TA 1");
    PracticeServer server(worldOf({id}), false);
    Desk desk(server.url());
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock, noon);
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 1 && !desk.core().status(practice).pulling; }));
    desk.core().setOffline(true);
    // The last day on which 17 November can be said is today in Auckland, the 17th of February.
    const qint64 entry = desk.release(kind, QStringLiteral("grace"), id, grace(QStringLiteral("2025-11-17")));
    QCOMPARE(desk.entry(entry).state, EntryState::Ready);
    QCOMPARE(desk.entry(entry).sendUntil, QDate(2026, 2, 17));
    server.replace(worldOf({id}, QStringLiteral("Active"), QStringLiteral("2026-02-17T12:00:00Z")));
    clock->advance(std::chrono::hours(24));
    desk.core().setOffline(false);
    QVERIFY(Desk::until([&] {
        clock->advance(std::chrono::seconds(1));
        return desk.entry(entry).state == EntryState::Draft;
    }));
    const Entry back = desk.entry(entry);
    QVERIFY(back.needsPerson);
    QCOMPARE(back.sendUntil, QDate(2026, 2, 17)); // the day on which it could have gone
    QCOMPARE(back.lastError.detail, QStringLiteral("rules"));
    QStringList rules;
    for (const FieldError &fault : back.lastError.fields)
        rules.append(fault.message);
    QVERIFY2(rules.contains(QLatin1String("date.tooOld")), qPrintable(rules.join(QLatin1Char(' '))));
    QVERIFY(server.writes().isEmpty());
}

void tst_agreements::draftsKnowTheirLastDay()
{
    const QString id = QStringLiteral("TA 1");
    PracticeServer server(worldOf({id}), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 1; }));
    const FormStart start = Desk::wait(desk.core().openForm(kind, QStringLiteral("grace"), rowOf(desk, id).row));
    QList<qint64> ids;
    // Without a reason yet: what is still to be typed does not hide the last day.
    for (const char *date : {"2026-02-10", "2025-11-20", ""}) {
        Draft draft = start.draft;
        draft.values = Values{{QStringLiteral("pauseDate"), QString::fromLatin1(date)}};
        ids.append(Desk::wait(desk.core().saveDraft(draft)));
    }
    QCOMPARE(desk.entry(ids.at(0)).sendUntil, QDate(2026, 5, 10));
    QCOMPARE(desk.entry(ids.at(1)).sendUntil, QDate(2026, 2, 20));
    EntryQuery query;
    query.sort = QStringLiteral("expires");
    QList<qint64> order;
    for (const Entry &entry : Desk::wait(desk.core().entries(query)))
        order.append(entry.id);
    QVERIFY(order.indexOf(ids.at(1)) < order.indexOf(ids.at(0)));
}

DESK_TEST(tst_agreements)
#include "tst_agreements.moc"
