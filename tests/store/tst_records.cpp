// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"
#include "app/store/Records.h"
#include "app/store/Search.h"
#include "tests/store/Toy.h"
#include "tests/support/Runner.h"

#include <QtSql/QSqlQuery>

using Toy::at;

namespace {
const QString connection = QStringLiteral("toy-live");
const QString person = QStringLiteral("person");
const QString claim = QStringLiteral("claim");

Record record(const QString &id, const Values &values, const QString &updatedAt = QStringLiteral("2026-08-01T00:00:00Z"))
{
    return {id, updatedAt, values};
}

Record named(const QString &id, const QString &name, const QString &state = QStringLiteral("active"))
{
    return record(id, {{QStringLiteral("name"), name}, {QStringLiteral("trn"), QString(QStringLiteral("10000") + id)}, {QStringLiteral("state"), state}});
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

class tst_records : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_kinds = Toy::kinds();
        open();
    }
    void cleanup() { m_records.reset(); }

    void valuesComeBackAsTheyWent()
    {
        const Values values{{QStringLiteral("name"), QStringLiteral("Siân O’Neill-Evans")}, {QStringLiteral("start"), QStringLiteral("2025-09-01")},
                            {QStringLiteral("placements"), 2}, {QStringLiteral("eligible"), false}, {QStringLiteral("state"), QVariant::fromValue(nullptr)},
                            {QStringLiteral("subjects"), QStringList{QStringLiteral("Maths"), QStringLiteral("Te reo Māori")}}};
        put({record(QStringLiteral("a"), values)});
        const RecordDetail detail = **m_records->byId(connection, person, QStringLiteral("a"));
        QCOMPARE(detail.record.id, QStringLiteral("a"));
        QCOMPARE(detail.connection, connection);
        QCOMPARE(detail.seenAt, at(0));
        const Values &back = detail.record.values;
        QCOMPARE(back.text(QStringLiteral("name")), QStringLiteral("Siân O’Neill-Evans"));
        QCOMPARE(back.number(QStringLiteral("placements")), std::optional<qint64>(2));
        QCOMPARE(back.value(QStringLiteral("eligible")), QVariant(false));
        QCOMPARE(back.list(QStringLiteral("subjects")), (QStringList{QStringLiteral("Maths"), QStringLiteral("Te reo Māori")}));
        QVERIFY(back.knows(QStringLiteral("state")));     // known to be empty
        QVERIFY(back.isBlank(QStringLiteral("state")));
        QVERIFY(!back.knows(QStringLiteral("cycle")));    // not known
    }

    void whatAnAnswerDoesNotSayIsKept()
    {
        put({record(QStringLiteral("a"), {{QStringLiteral("trn"), QStringLiteral("1")}, {QStringLiteral("placements"), 2}})});
        put({record(QStringLiteral("a"), {{QStringLiteral("placements"), QVariant::fromValue(nullptr)}})}, 1);
        const Values back = (**m_records->byId(connection, person, QStringLiteral("a"))).record.values;
        QCOMPARE(back.text(QStringLiteral("trn")), QStringLiteral("1"));
        QVERIFY(back.knows(QStringLiteral("placements")) && back.isBlank(QStringLiteral("placements")));
    }

    void watchedChangesAreKept()
    {
        put({record(QStringLiteral("a"), {{QStringLiteral("trn"), QStringLiteral("1")}})});
        put({record(QStringLiteral("a"), {{QStringLiteral("state"), QStringLiteral("active")}})}, 1); // was not known: no change
        put({record(QStringLiteral("a"), {{QStringLiteral("state"), QStringLiteral("deferred")}, {QStringLiteral("trn"), QStringLiteral("2")}})}, 2);
        put({record(QStringLiteral("a"), {{QStringLiteral("state"), QStringLiteral("deferred")}})}, 3);
        const auto changes = (**m_records->byId(connection, person, QStringLiteral("a"))).changes;
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].column, QStringLiteral("state"));
        QCOMPARE(changes[0].from, QStringLiteral("active"));
        QCOMPARE(changes[0].to, QStringLiteral("deferred"));
        QCOMPARE(changes[0].at, at(2));
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("two beginnings, any order") << QStringLiteral("jones sar") << words("1");
        QTest::newRow("either order") << QStringLiteral("SAR JON") << words("1");
        QTest::newRow("not inside a word") << QStringLiteral("ones") << words("");
        QTest::newRow("one letter") << QStringLiteral("t") << words("3");
        QTest::newRow("macron typed or not") << QStringLiteral("tamati ngatai") << words("3");
        QTest::newRow("apostrophe") << QStringLiteral("o'neill") << words("2");
        QTest::newRow("other apostrophe") << QStringLiteral("O’NEILL") << words("2");
        QTest::newRow("no apostrophe") << QStringLiteral("oneill") << words("2");
        QTest::newRow("after the apostrophe") << QStringLiteral("neill") << words("2");
        QTest::newRow("half way") << QStringLiteral("o'ne") << words("2");
        QTest::newRow("hyphen") << QStringLiteral("neill-ev") << words("2");
        QTest::newRow("double name") << QStringLiteral("evans sian") << words("2");
        QTest::newRow("double spaces") << QStringLiteral("  sarah   jones ") << words("1");
        QTest::newRow("trn") << QStringLiteral("100003") << words("3");
        QTest::newRow("quotes are data") << QStringLiteral("\"jones\" OR (") << words("");
        QTest::newRow("operators are data") << QStringLiteral("sarah AND jones") << words("");
        QTest::newRow("star is data") << QStringLiteral("jon*") << words("1");
        QTest::newRow("only marks: nothing to look for yet") << QStringLiteral("' -") << words("2 1 3 4");
        QTest::newRow("gone ones are left out") << QStringLiteral("gone") << words("");
        QTest::newRow("an id by its beginning") << QStringLiteral("3f2a9c1e-12") << words("4");
        QTest::newRow("an id whole") << QStringLiteral("3f2a9c1e-1234-4abc-8def-0123456789ab") << words("4");
        QTest::newRow("another connection's") << QStringLiteral("elsewhere") << words("");
    }
    void search()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        put({named(QStringLiteral("5"), QStringLiteral("Gone Person"))}, -10);
        put({named(QStringLiteral("1"), QStringLiteral("Sarah Jones")), named(QStringLiteral("2"), QStringLiteral("Siân O’Neill-Evans")),
             named(QStringLiteral("3"), QStringLiteral("Tāmati Ngātai")),
             record(QStringLiteral("4"), {{QStringLiteral("name"), QStringLiteral("Zoë Zed")}, {QStringLiteral("trn"), QStringLiteral("3f2a9c1e-1234-4abc-8def-0123456789ab")}})});
        QCOMPARE(*m_records->markGone(connection, person, {}, {}, at(-5), at(1)), 1);
        QVERIFY(m_records->upsert(QStringLiteral("other"), person, {named(QStringLiteral("9"), QStringLiteral("Elsewhere"))}, at(0)));
        QStringList sorted = found;
        if (found.size() > 1)
            sorted = words("1 3 2 4"); // by surname
        QCOMPARE(search(text), sorted);
        QCOMPARE(search(text, 64), sorted);
    }

    void theIndexFollowsTheRecord()
    {
        put({named(QStringLiteral("1"), QStringLiteral("Sarah Jones"))});
        put({named(QStringLiteral("1"), QStringLiteral("Sarah Brown"))}, 1);
        QCOMPARE(search(QStringLiteral("jones")), QStringList());
        QCOMPARE(search(QStringLiteral("brown")), words("1"));
        QVERIFY(m_records->move(connection, person, QStringLiteral("id"), QStringLiteral("1"), QStringLiteral("new77")));
        QCOMPARE(search(QStringLiteral("new77")), words("new77"));
    }

    void conditions_data()
    {
        QTest::addColumn<QList<Condition>>("conditions");
        QTest::addColumn<QStringList>("found");
        using T = Condition::Test;
        const auto one = [](const char *column, T test, const char *values = "") {
            return QList<Condition>{{QString::fromLatin1(column), test, words(values)}};
        };
        QTest::newRow("none") << QList<Condition>() << words("a b c d");
        QTest::newRow("is") << one("state", T::Is, "active") << words("a b");
        QTest::newRow("is not") << one("state", T::IsNot, "active") << words("c d");
        QTest::newRow("any of") << one("state", T::AnyOf, "deferred active") << words("a b c");
        QTest::newRow("any of nothing") << one("state", T::AnyOf) << words("");
        QTest::newRow("before") << one("start", T::Before, "2025-09-01") << words("a");
        QTest::newRow("not before") << one("start", T::NotBefore, "2025-09-01") << words("b");
        QTest::newRow("blank: null or empty") << one("start", T::Blank) << words("c d");
        QTest::newRow("not blank") << one("start", T::NotBlank) << words("a b");
        QTest::newRow("number") << one("placements", T::Is, "2") << words("b");
        QTest::newRow("number before") << one("placements", T::Before, "2") << words("a");
        QTest::newRow("flag") << one("eligible", T::Is, "true") << words("a");
        QTest::newRow("flag no") << one("eligible", T::Is, "false") << words("b");
        QTest::newRow("in a list") << one("subjects", T::Is, "Maths") << words("a b");
        QTest::newRow("not in a list") << one("subjects", T::IsNot, "Art") << words("b c d");
        QTest::newRow("two") << one("state", T::Is, "active") + one("start", T::NotBefore, "2025-09-01") << words("b");
    }
    void conditions()
    {
        QFETCH(QList<Condition>, conditions);
        QFETCH(QStringList, found);
        put({record(QStringLiteral("a"), {{QStringLiteral("name"), QStringLiteral("A")}, {QStringLiteral("state"), QStringLiteral("active")}, {QStringLiteral("start"), QStringLiteral("2024-09-01")},
                                          {QStringLiteral("placements"), 1}, {QStringLiteral("eligible"), true}, {QStringLiteral("subjects"), QStringList{QStringLiteral("Art"), QStringLiteral("Maths")}}}),
             record(QStringLiteral("b"), {{QStringLiteral("name"), QStringLiteral("B")}, {QStringLiteral("state"), QStringLiteral("active")}, {QStringLiteral("start"), QStringLiteral("2025-09-01")},
                                          {QStringLiteral("placements"), 2}, {QStringLiteral("eligible"), false}, {QStringLiteral("subjects"), QStringList{QStringLiteral("Maths")}}}),
             record(QStringLiteral("c"), {{QStringLiteral("name"), QStringLiteral("C")}, {QStringLiteral("state"), QStringLiteral("deferred")}, {QStringLiteral("start"), QString()}}),
             record(QStringLiteral("d"), {{QStringLiteral("name"), QStringLiteral("D")}})});
        Query query{person, connection, conditions, {}, QStringLiteral("name"), false, 0};
        QCOMPARE(idsOf(query), found);
        QCOMPARE(*m_records->count(query), found.size());
        QCOMPARE(m_records->counts(query, QStringLiteral("state"))->total, found.size());
        query.limit = 64;
        QCOMPARE(idsOf(query), found);
    }

    void orders_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("up");
        QTest::addColumn<QStringList>("down");
        QTest::newRow("name by surname") << QStringLiteral("name") << words("b c a d") << words("a c b d");
        QTest::newRow("text without case") << QStringLiteral("trn") << words("a b c d") << words("c b a d");
        QTest::newRow("date") << QStringLiteral("start") << words("c a b d") << words("a c b d");
        QTest::newRow("number") << QStringLiteral("placements") << words("b a c d") << words("a b c d");
        QTest::newRow("not indexed") << QStringLiteral("cycle") << words("c b a d") << words("a b c d");
        QTest::newRow("id") << QStringLiteral("id") << words("a b c d") << words("d c b a");
    }
    void orders()
    {
        QFETCH(QString, column);
        QFETCH(QStringList, up);
        QFETCH(QStringList, down);
        const auto make = [](const char *id, const char *name, const char *trn, const char *start, QVariant placements, const char *cycle) {
            return record(QString::fromUtf8(id), {{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("trn"), QString::fromUtf8(trn)},
                                                  {QStringLiteral("start"), QString::fromUtf8(start)}, {QStringLiteral("placements"), placements}, {QStringLiteral("cycle"), QString::fromUtf8(cycle)}});
        };
        put({make("a", "Adam Zed", "a1", "2025-01-02", 10, "2027"), make("b", "Zara Ábel", "B1", "", 9, "2026"),
             make("c", "Carl Ngatai", "c1", "2024-05-05", QVariant::fromValue(nullptr), "2025"), record(QStringLiteral("d"), {})});
        for (const int limit : {0, 10}) {
            QCOMPARE(idsOf({person, connection, {}, {}, column, false, limit}), up);
            QCOMPARE(idsOf({person, connection, {}, {}, column, true, limit}), down);
        }
        // The same when the rows are picked out by a condition.
        const QList<Condition> all{{QStringLiteral("id"), Condition::Test::NotBlank, {}}};
        QCOMPARE(idsOf({person, connection, all, {}, column, false, 0}), up);
    }

    void goneAndBack()
    {
        put({named(QStringLiteral("a"), QStringLiteral("A")), named(QStringLiteral("b"), QStringLiteral("B"))});
        put({named(QStringLiteral("a"), QStringLiteral("A"))}, 100);
        QCOMPARE(*m_records->markGone(connection, person, QStringLiteral("state"), QStringLiteral("other"), at(100), at(101)), 0);
        QCOMPARE(*m_records->markGone(connection, person, QStringLiteral("state"), QStringLiteral("active"), at(100), at(101)), 1);
        QCOMPARE(idsOf({person, connection, {}, {}, {}, false, 0}), words("a"));
        const RecordDetail gone = **m_records->byId(connection, person, QStringLiteral("b"));
        QCOMPARE(gone.goneAt, at(101));
        QVERIFY(m_records->rows(person, {gone.row})->isEmpty());
        put({named(QStringLiteral("b"), QStringLiteral("B"))}, 200);
        QCOMPARE(idsOf({person, connection, {}, {}, {}, false, 0}), words("a b"));
    }

    void rowsComeInTheOrderAsked()
    {
        put({named(QStringLiteral("a"), QStringLiteral("A")), record(QStringLiteral("b"), {{QStringLiteral("state"), QVariant::fromValue(nullptr)}})});
        QList<qint64> rows = *m_records->order({person, connection, {}, {}, QStringLiteral("id"), true, 0});
        rows.insert(1, 4711);
        QStringList connections;
        const QList<Row> got = *m_records->rows(person, rows, &connections);
        QCOMPARE(got.size(), 2);
        QCOMPARE(got[0].id, QStringLiteral("b"));
        QCOMPARE(connections, (QStringList{connection, connection}));
        QCOMPARE(got[0].cells.size(), m_kinds.kind(person)->columns.size());
        QCOMPARE(got[1].cells[0].toString(), QStringLiteral("a"));
        QCOMPARE(got[1].cells[1].toString(), QStringLiteral("A"));
        QVERIFY(got[0].cells[1].isNull());   // not known
        QVERIFY(!got[0].cells[3].isNull());  // known to be empty
    }

    void lookupsFollowBothSides()
    {
        // The claim first: its person comes later.
        QVERIFY(m_records->upsert(connection, claim, {record(QStringLiteral("c1"), {{QStringLiteral("person_id"), QStringLiteral("1")}}), record(QStringLiteral("c2"), {{QStringLiteral("person_id"), QStringLiteral("2")}})}, at(0)));
        QCOMPARE(claimName(QStringLiteral("c1")), QString());
        put({named(QStringLiteral("1"), QStringLiteral("Sarah Jones"))}, 1);
        QCOMPARE(claimName(QStringLiteral("c1")), QStringLiteral("Sarah Jones"));
        QCOMPARE(search(QStringLiteral("jones"), 0, claim), words("c1"));
        put({named(QStringLiteral("1"), QStringLiteral("Sarah Brown"))}, 2);
        QCOMPARE(search(QStringLiteral("jones"), 0, claim), QStringList());
        QCOMPARE(search(QStringLiteral("brown"), 0, claim), words("c1"));
        // The person first: a new claim has the name at once.
        QVERIFY(m_records->upsert(connection, claim, {record(QStringLiteral("c3"), {{QStringLiteral("person_id"), QStringLiteral("1")}})}, at(3)));
        QCOMPARE(claimName(QStringLiteral("c3")), QStringLiteral("Sarah Brown"));
        // The key moves.
        put({named(QStringLiteral("3"), QStringLiteral("Tom Third"))}, 4);
        QVERIFY(m_records->move(connection, claim, QStringLiteral("person_id"), QStringLiteral("1"), QStringLiteral("3")));
        QCOMPARE(claimName(QStringLiteral("c1")), QStringLiteral("Tom Third"));
        // Sorted like any column.
        QCOMPARE(idsOf({claim, connection, {}, {}, {}, false, 0}), words("c1 c3 c2"));
        QVERIFY(m_records->patch(connection, person, QStringLiteral("3"), {{QStringLiteral("name"), QStringLiteral("Tom Fourth")}}));
        QCOMPARE(claimName(QStringLiteral("c3")), QStringLiteral("Tom Fourth"));
    }

    void related()
    {
        put({named(QStringLiteral("1"), QStringLiteral("A")), named(QStringLiteral("2"), QStringLiteral("B"), QStringLiteral("deferred"))});
        const QList<Values> deferred = *m_records->related(connection, person, QStringLiteral("state"), QStringLiteral("deferred"));
        QCOMPARE(deferred.size(), 1);
        QCOMPARE(deferred[0].text(QStringLiteral("id")), QStringLiteral("2"));
        QCOMPARE(m_records->related(connection, person, {}, {})->size(), 2);
        QVERIFY(!m_records->related(connection, person, QStringLiteral("nonsense"), {}));
    }

    void countsByValue()
    {
        put({named(QStringLiteral("1"), QStringLiteral("A")), named(QStringLiteral("2"), QStringLiteral("B"), QStringLiteral("deferred")), named(QStringLiteral("3"), QStringLiteral("C"))});
        const Query query{person, connection, {}, {}, {}, false, 0};
        const Counts all = *m_records->counts(query, QStringLiteral("state"));
        QCOMPARE(all.byValue, (QList<std::pair<QString, qint64>>{{QStringLiteral("active"), 2}, {QStringLiteral("deferred"), 1}}));
        Query narrowed = query;
        narrowed.text = QStringLiteral("b");
        QCOMPARE(m_records->counts(narrowed, QStringLiteral("state"))->byValue, (QList<std::pair<QString, qint64>>{{QStringLiteral("deferred"), 1}}));
    }

    void aChangedKindIsFetchedAgain()
    {
        put({named(QStringLiteral("1"), QStringLiteral("A"))});
        QVERIFY(m_records->setCursor(connection, person, QStringLiteral("2025"), {QStringLiteral("s"), at(1), at(2)}));
        QVERIFY(m_records->setCursor(connection, claim, {}, {QStringLiteral("t"), {}, at(3)}));
        reopen(Toy::kinds());
        QCOMPARE(m_records->cursor(connection, person, QStringLiteral("2025"))->since, QStringLiteral("s"));
        QCOMPARE(m_records->cursor(connection, person, QStringLiteral("2025"))->lastFull, at(1));
        QCOMPARE(idsOf({person, connection, {}, {}, {}, false, 0}), words("1"));

        KindSpec changed = Toy::person();
        changed.columns.append(ColumnSpec{.id = "route", .type = ColumnType::Text});
        Kinds kinds;
        kinds.add(changed).add(Toy::claim());
        reopen(kinds);
        QCOMPARE(m_records->cursor(connection, person, QStringLiteral("2025"))->since, QString());
        QCOMPARE(m_records->cursor(connection, claim, {})->since, QStringLiteral("t"));
        QCOMPARE(idsOf({person, connection, {}, {}, {}, false, 0}), QStringList());
        put({record(QStringLiteral("1"), {{QStringLiteral("route"), QStringLiteral("x")}})});
        QVERIFY(!m_db->value(QStringLiteral("SELECT name FROM sqlite_master WHERE name='paper'"))->isValid()); // a kind that is no more
    }

    void nothingOfARemovedConnectionStays()
    {
        QList<Record> many;
        for (int i = 0; i < 600; ++i)
            many.append(named(QStringLiteral("canaryid%1").arg(i), QStringLiteral("Canaryname Person%1").arg(i)));
        put(many);
        QVERIFY(m_records->upsert(QStringLiteral("stays"), person, {named(QStringLiteral("9"), QStringLiteral("Staying Person"))}, at(0)));
        QVERIFY(m_records->removeConnection(connection));
        m_records.reset();
        m_db.reset();
        QFile file(m_folder->filePath(QStringLiteral("cache.sqlite")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        QVERIFY(bytes.contains("staying"));
        QVERIFY(!bytes.contains("canary"));
    }

    void theDesksOwnKindsFit()
    {
        reopen(Kinds::standard());
        for (const KindSpec &kind : m_kinds.all()) {
            const QString id = QString::fromLatin1(kind.id);
            const Result<Done> put = m_records->upsert(connection, id, {record(QStringLiteral("x"), {})}, at(0));
            QVERIFY2(put, put ? kind.id : qPrintable(put.error().message));
            for (const ColumnSpec &column : kind.columns) {
                const Result<QList<qint64>> order = m_records->order({id, connection, {}, {}, QString::fromLatin1(column.id), true, 64});
                QVERIFY2(order && order->size() == 1, column.id);
            }
            QCOMPARE(m_records->order({id, connection, {}, {}, {}, false, 0})->size(), 1);
        }
        for (const ViewSpec &view : m_kinds.views()) {
            const Result<qint64> count = m_records->count({QString::fromLatin1(view.kind), connection, view.conditions, {}, {}, false, 0});
            QVERIFY2(count, count ? view.id : qPrintable(QString(QLatin1String(view.id) + count.error().message)));
        }
    }

    void ordersNeedNoTable()
    {
        for (const char *part : {"\"name_key\">''", "\"start\">''", "\"state\">''", "\"placements\"<''", "\"trn\" COLLATE NOCASE>''"}) {
            QString plan;
            const QString column = QString::fromLatin1(part).remove(QRegularExpression(QStringLiteral("[<>]''$")));
            QVERIFY(m_db->each(QStringLiteral("EXPLAIN QUERY PLAN SELECT row FROM person WHERE connection=1 AND gone_at IS NULL AND %1 ORDER BY %2, row")
                                   .arg(QString::fromLatin1(part), column), {}, [&](const QSqlQuery &row) {
                plan += row.value(3).toString() + QLatin1Char('\n');
                return true;
            }));
            QVERIFY2(plan.contains(QStringLiteral("COVERING INDEX")) && !plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
        }
    }

    void twentyThousand()
    {
        fill(20'000);
        const Query query{person, connection, {}, {}, QStringLiteral("name"), false, 0};
        QCOMPARE(m_records->order(query)->size(), 20'000);
        // A limited query gives the beginning of the whole one, whichever way it takes.
        QList<Query> queries{query};
        queries.append({person, connection, {{QStringLiteral("state"), Condition::Test::Is, {QStringLiteral("active")}}}, {}, QStringLiteral("start"), true, 0});
        queries.append({person, connection, {{QStringLiteral("state"), Condition::Test::NotBlank, {}}}, QStringLiteral("p"), QStringLiteral("trn"), false, 0});
        queries.append({person, connection, {}, QStringLiteral("person1999"), QStringLiteral("name"), false, 0});
        for (Query one : queries) {
            const QList<qint64> whole = *m_records->order(one);
            QVERIFY(!whole.isEmpty());
            one.limit = 64;
            QCOMPARE(*m_records->order(one), whole.mid(0, 64));
        }
    }

    /// By hand: DESK_MEASURE=200000 prints what the store needs for so many rows.
    void measure()
    {
        const int rows = qEnvironmentVariableIntValue("DESK_MEASURE");
        if (rows == 0)
            QSKIP("set DESK_MEASURE to a number of rows");
        QElapsedTimer timer;
        const auto print = [&](const char *what) { qInfo("%-44s %8.2f ms", what, double(timer.nsecsElapsed()) / 1e6); };
        timer.start();
        fill(rows);
        print("upsert of new rows");
        timer.start();
        fill(rows);
        print("upsert of the same rows");
        const std::tuple<const char *, const char *, const char *, bool> cases[] = {
            {"order by name", "", "name", false},   {"order by start", "", "start", false}, {"order by placements", "", "placements", false},
            {"state=active by name", "", "name", true}, {"text 'p' by name", "p", "name", false}, {"text 'person12' by name", "person12", "name", false},
            {"text 'person12345' by name", "person12345", "name", true}};
        for (const auto &[what, text, sort, state] : cases) {
            Query query{person, connection, {}, QString::fromLatin1(text), QString::fromLatin1(sort), false, 0};
            if (state)
                query.conditions = {{QStringLiteral("state"), Condition::Test::Is, {QStringLiteral("active")}}};
            for (const int limit : {64, 0}) {
                query.limit = limit;
                (void)m_records->order(query);
                timer.start();
                const QList<qint64> found = *m_records->order(query);
                print(qPrintable(QStringLiteral("%1, %2 (%3)").arg(QLatin1String(what), limit ? QStringLiteral("first 64") : QStringLiteral("all")).arg(found.size())));
            }
        }
        const QList<qint64> order = *m_records->order({person, connection, {}, {}, QStringLiteral("name"), false, 0});
        timer.start();
        (void)m_records->rows(person, order.mid(order.size() / 2, 64));
        print("64 rows");
        QVERIFY(m_db->checkpoint());
        qInfo("file: %lld MB", QFileInfo(m_db->path()).size() / 1'000'000);
    }

private:
    void open()
    {
        m_db = std::make_unique<Db>();
        QVERIFY(m_db->open(m_folder->filePath(QStringLiteral("cache.sqlite")), Db::Durability::Cache));
        QVERIFY(Migrations::run(*m_db, QStringLiteral("cache")));
        m_records = std::make_unique<Records>(*m_db, m_kinds);
        const Result<Done> prepared = m_records->prepare();
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message));
    }
    void reopen(const Kinds &kinds)
    {
        m_records.reset();
        m_db.reset();
        m_kinds = kinds;
        open();
    }
    void put(const QList<Record> &records, int seconds = 0)
    {
        const Result<Done> done = m_records->upsert(connection, person, records, at(seconds));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    void fill(int count)
    {
        static const char *const states[] = {"active", "deferred", "withdrawn"};
        QList<Record> many;
        many.reserve(count);
        for (int i = 0; i < count; ++i) {
            many.append(record(QStringLiteral("%1-aaaa-4bbb-8ccc-%2").arg(i, 8, 16, QLatin1Char('0')).arg(i, 12, 16, QLatin1Char('0')),
                               {{QStringLiteral("name"), QStringLiteral("First%1 Person%2").arg(i % 977).arg((i * 7919LL) % count)},
                                {QStringLiteral("trn"), QString::number(1'000'000 + i)},
                                {QStringLiteral("state"), QString::fromLatin1(states[i % 3])},
                                {QStringLiteral("start"), QDate(2020, 1, 1).addDays(i % 2000).toString(Qt::ISODate)},
                                {QStringLiteral("placements"), i % 4},
                                {QStringLiteral("cycle"), QString::number(2020 + i % 6)}}));
        }
        put(many);
    }
    QStringList idsOf(const Query &query)
    {
        const Result<QList<qint64>> order = m_records->order(query);
        if (!order)
            return {QString(QStringLiteral("error: ") + order.error().message)};
        QStringList ids;
        const Result<QList<Row>> rows = m_records->rows(query.kind, *order);
        for (const Row &row : *rows)
            ids.append(row.id);
        return ids;
    }
    QStringList search(const QString &text, int limit = 0, const QString &kind = person) { return idsOf({kind, connection, {}, text, {}, false, limit}); }
    QString claimName(const QString &id) { return (**m_records->byId(connection, claim, id)).record.values.text(QStringLiteral("person_name")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Kinds m_kinds;
    std::unique_ptr<Db> m_db;
    std::unique_ptr<Records> m_records;
};

DESK_TEST(tst_records)
#include "tst_records.moc"
