// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "app/store/Worker.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include <QtCore/QThread>

#include <atomic>

/// All rows of a filter, and what a void of each would come to: said before anything is queued, and worked out off the
/// window's thread. Over a cache with declarations that the practice server would not make: older spellings, an
/// `ineligible`, a state of a newer service.
class tst_void_preview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thousandsAreSplit();
    void aClawbackGoesOnlyWithItsTick();
    void ofAFilterOnlyItsRows();
    void nothingIsWorkedOutOnTheWindowsThread();

private:
    std::unique_ptr<Desk> desk();
    static Query all();
    BatchPlan planOf(Desk &desk, const QList<qint64> &rows) const;

    QTemporaryDir m_folder;
    std::atomic<int> m_steps{0};
    std::atomic<int> m_onWindow{0};
};

namespace {
const QString kind = QStringLiteral("declaration");
const QString connection = QStringLiteral("practice-earlyCareer");

/// What is in the cache, in turns: state, whose, and what a void comes to.
struct Case {
    const char *state;
    const char *provider;
    const char *fate; ///< an outcome, or the rule that stands in the way
};
constexpr Case cases[] = {
    {"submitted", "LP1", "voided"},
    {"eligible", "LP1", "voided"},
    {"payable", "LP1", "voided"},
    {"ineligible", "LP1", "voided"}, // an older state: the service decides
    {"paid", "LP1", "clawedBack"},
    {"voided", "LP1", "status.alreadyInState"},
    {"awaiting-clawback", "LP1", "status.notAllowed"},
    {"awaiting_clawback", "LP1", "status.notAllowed"},
    {"clawed-back", "LP1", "status.notAllowed"},
    {"clawed_back", "LP1", "status.notAllowed"},
    {"eligible", "LP2", "record.otherProvider"},
    {"paid", "LP2", "record.otherProvider"},
};
constexpr int each = 500;
constexpr int many = each * int(std::size(cases));

int count(const QList<BatchLine> &lines, const std::function<bool(const BatchLine &)> &is) { return int(std::count_if(lines.begin(), lines.end(), is)); }
} // namespace

void tst_void_preview::initTestCase()
{
    const Kinds kinds = Kinds::standard();
    Worker worker(kinds);
    const auto opened = worker.open(m_folder.path());
    Connection door;
    door.id = connection;
    door.service = QStringLiteral("earlyCareer");
    door.version = QStringLiteral("v3");
    door.name = QStringLiteral("Register early career teachers");
    door.environment = Environment::Practice;
    door.endpoint = QStringLiteral("http://127.0.0.1:9");
    door.ours = QStringLiteral("LP1");
    auto filled = worker.write([door](Stores &stores) -> Result<Done> {
        if (const auto saved = stores.outbox.saveConnection(door); !saved)
            return saved;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Record open{QStringLiteral("s1"), {}, {{QStringLiteral("name"), QStringLiteral("January 2999")}, {QStringLiteral("cohort"), QStringLiteral("2025")},
                                                     {QStringLiteral("cut_off_date"), QStringLiteral("2999-01-31")}, {QStringLiteral("paid"), false}}};
        if (const auto stored = stores.records.upsert(door.id, QStringLiteral("statement"), {open}, now); !stored)
            return stored;
        StoredCursor read;
        read.lastFull = read.lastSuccess = now;
        if (const auto known = stores.records.setCursor(door.id, QStringLiteral("statement"), {}, read); !known)
            return known;
        QList<Record> records;
        for (int i = 0; i < many; ++i) {
            const Case &one = cases[i % std::size(cases)];
            records.append({QStringLiteral("d%1").arg(i), {}, {{QStringLiteral("state"), QString::fromLatin1(one.state)},
                                                               {QStringLiteral("lead_provider_name"), QString::fromLatin1(one.provider)},
                                                               {QStringLiteral("statement_id"), QStringLiteral("s1")},
                                                               {QStringLiteral("declaration_type"), QStringLiteral("started")},
                                                               {QStringLiteral("type"), QStringLiteral("Started")}}});
        }
        return stores.records.upsert(door.id, kind, records, now);
    });
    filled.waitForFinished();
    const Result<Done> done = filled.result();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
}

std::unique_ptr<Desk> tst_void_preview::desk()
{
    auto made = std::make_unique<Desk>(QUrl(QStringLiteral("http://127.0.0.1:9"))); // nobody is there: the desk works from its cache
    made->config.dataDir = m_folder.path();
    made->config.probeEvery = std::chrono::hours(1);
    made->config.failStep = [this, window = QThread::currentThread()](const QString &) {
        ++m_steps;
        if (QThread::currentThread() == window)
            ++m_onWindow;
        return false;
    };
    made->start();
    Desk::until([&] { return made->core().currentConnection(QStringLiteral("earlyCareer")).id == connection; });
    return made;
}

Query tst_void_preview::all()
{
    Query query;
    query.kind = kind;
    query.connection = connection;
    return query;
}

BatchPlan tst_void_preview::planOf(Desk &, const QList<qint64> &rows) const
{
    BatchPlan plan;
    plan.connection = connection;
    plan.kind = kind;
    plan.command = QStringLiteral("void");
    for (const qint64 row : rows) {
        BatchItem item;
        item.row = row;
        plan.items.append(item);
    }
    return plan;
}

void tst_void_preview::thousandsAreSplit()
{
    const auto at = desk();
    const BatchPlan plan = planOf(*at, Desk::wait(at->core().order(all())));
    QCOMPARE(plan.items.size(), many);
    const QList<BatchLine> lines = Desk::wait(at->core().bulk().check(plan));
    QCOMPARE(lines.size(), many);
    for (const BatchLine &line : lines) {
        const Case &one = cases[line.draft.target.mid(1).toInt() % std::size(cases)];
        const QString fate = QString::fromLatin1(one.fate);
        const QByteArray told = line.draft.target.toUtf8() + ' ' + one.state + ' ' + one.provider;
        if (fate == QLatin1String("voided")) {
            QVERIFY2(line.fate == Fate::Sends && !line.leftOut && line.outcome == fate, told.constData());
        } else if (fate == QLatin1String("clawedBack")) {
            QVERIFY2(line.fate == Fate::Sends && line.leftOut && line.outcome == fate, told.constData());
        } else {
            // Not a matter of leaving out: it says why, and first of all whose it is.
            QVERIFY2(line.fate == Fate::Blocked && !line.leftOut, told.constData());
            QCOMPARE(line.findings.constFirst().rule, fate);
        }
    }
    QCOMPARE(count(lines, [](const BatchLine &line) { return line.fate == Fate::Sends && !line.leftOut; }), 4 * each);
    QCOMPARE(count(lines, [](const BatchLine &line) { return line.leftOut; }), each);
}

void tst_void_preview::aClawbackGoesOnlyWithItsTick()
{
    const auto at = desk();
    BatchPlan plan = planOf(*at, Desk::wait(at->core().order(all())));
    for (BatchItem &item : plan.items)
        item.takenIn = true; // all, also what is not ours
    const QList<BatchLine> lines = Desk::wait(at->core().bulk().check(plan));
    QCOMPARE(count(lines, [](const BatchLine &line) { return line.leftOut; }), 0);
    at->core().setOffline(true);
    const BatchReport report = Desk::wait(at->core().bulk().queue(plan));
    QCOMPARE(report.queued, 4 * each);
    QCOMPARE(report.warned, each); // the clawbacks, which nobody has ticked
    QCOMPARE(report.blocked, 7 * each);
    for (const Entry &entry : at->entries())
        QVERIFY(cases[entry.draft.target.mid(1).toInt() % std::size(cases)].fate == QByteArray("voided"));
}

void tst_void_preview::ofAFilterOnlyItsRows()
{
    const auto at = desk();
    Query query = all();
    query.conditions = {{QStringLiteral("state"), Condition::Test::AnyOf, {QStringLiteral("paid"), QStringLiteral("eligible")}},
                        {QStringLiteral("lead_provider_name"), Condition::Test::Is, {QStringLiteral("LP1")}}};
    const QList<BatchLine> lines = Desk::wait(at->core().bulk().check(planOf(*at, Desk::wait(at->core().order(query)))));
    QCOMPARE(lines.size(), 2 * each);
    QCOMPARE(count(lines, [](const BatchLine &line) { return line.outcome == QLatin1String("clawedBack"); }), each);
}

void tst_void_preview::nothingIsWorkedOutOnTheWindowsThread()
{
    const auto at = desk();
    const QList<qint64> rows = Desk::wait(at->core().order(all()));
    m_steps = 0;
    m_onWindow = 0;
    const auto asked = at->core().bulk().check(planOf(*at, rows));
    QVERIFY(!asked.isFinished()); // the call itself has done nothing yet
    QCOMPARE(Desk::wait(asked).size(), many);
    QVERIFY(m_steps > 0);
    QCOMPARE(m_onWindow, 0);
}

DESK_TEST(tst_void_preview)
#include "tst_void_preview.moc"
