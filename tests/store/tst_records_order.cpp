// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Text.h"
#include "tests/store/RecordsFile.h"
#include "tests/support/Runner.h"

#include <QtSql/QSqlQuery>

/// Which rows the cache finds, in which order, and how many.
class tst_records_order : public RecordsFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { finish(); }

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

    /// Small words before the last one are of the surname; a service that sends it apart is believed.
    void surnamesKeepTheirParticles()
    {
        QCOMPARE(Text::nameKey(QStringLiteral("Aroha Ó Briain")), QStringLiteral("o briain aroha"));
        QCOMPARE(Text::nameKey(QStringLiteral("Mere Te Whāiti")), QStringLiteral("te whaiti mere"));
        QCOMPARE(Text::nameKey(QStringLiteral("Ana María de la Cruz")), QStringLiteral("de la cruz ana maria"));
        QCOMPARE(Text::nameKey(QStringLiteral("D’Arcy van der Berg")), QStringLiteral("van der berg d'arcy"));
        QCOMPARE(Text::nameKey(QStringLiteral("Al Jones")), QStringLiteral("jones al")); // a given name, whatever it is
        QCOMPARE(Text::nameKey(QStringLiteral("Pele")), QStringLiteral("pele"));
        QCOMPARE(Text::nameKey(QStringLiteral("Jürgen García López"), QStringLiteral("García López")), QStringLiteral("garcia lopez jurgen"));
        QCOMPARE(Text::nameKey(QStringLiteral("Tom Mac Jones"), QStringLiteral("Jones")), QStringLiteral("jones tom mac"));
        put({named(QStringLiteral("a"), QStringLiteral("Aroha Ó Briain")), named(QStringLiteral("b"), QStringLiteral("Zoë Nkosi")), named(QStringLiteral("c"), QStringLiteral("Ann Patel"))});
        QCOMPARE(idsOf({person, connection, {}, {}, QStringLiteral("name"), false, 0}), words("b a c"));
    }

    void registersSurnameIsItsOwn()
    {
        reopen(Kinds::standard());
        const QString trainee = QStringLiteral("trainee");
        const auto make = [](const char *id, const char *first, const char *last) {
            return record(QString::fromLatin1(id), {{QStringLiteral("name"), QString(QString::fromUtf8(first) + QLatin1Char(' ') + QString::fromUtf8(last))},
                                                    {QStringLiteral("last_name"), QString::fromUtf8(last)}});
        };
        const auto order = [&] { return idsOf({trainee, connection, {}, {}, QStringLiteral("name"), false, 0}); };
        QVERIFY(m_records->upsert(connection, trainee, {make("a", "Jürgen", "García López"), make("b", "Ann", "Hill"), make("c", "Ida", "Evans")}, at(0)));
        QCOMPARE(order(), words("c a b"));
        // The same words, cut elsewhere.
        QVERIFY(m_records->upsert(connection, trainee, {make("a", "Jürgen García", "López")}, at(1)));
        QCOMPARE(order(), words("c b a"));
    }

    /// Kept from before the rule: the rows and what was fetched stay, their order is the new one.
    void anOlderCacheIsSortedAnew()
    {
        put({named(QStringLiteral("a"), QStringLiteral("Aroha Ó Briain")), named(QStringLiteral("b"), QStringLiteral("Zoë Nkosi")), named(QStringLiteral("c"), QStringLiteral("Ann Patel"))});
        QVERIFY(m_records->setCursor(connection, person, QStringLiteral("2025"), {QStringLiteral("s"), at(1), at(2)}));
        QVERIFY(m_db->script(QStringLiteral("UPDATE person SET name_key='briain aroha o' WHERE id='a';"
                                            "UPDATE shape SET statements=substr(statements, 1, instr(statements, char(10) || '-- names by ') - 1) WHERE kind='person'")));
        QCOMPARE(idsOf({person, connection, {}, {}, QStringLiteral("name"), false, 0}), words("a b c"));
        for (int start = 0; start < 2; ++start) {
            reopen(Toy::kinds());
            QCOMPARE(idsOf({person, connection, {}, {}, QStringLiteral("name"), false, 0}), words("b a c"));
            QCOMPARE(m_records->cursor(connection, person, QStringLiteral("2025"))->since, QStringLiteral("s"));
        }
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

    /// Conditions and words that so many rows pass that they are not gathered at first: those who pass all of them may come at once, or
    /// far down, or never.
    void manyPassEachAndFewPassAll()
    {
        fill(66'000);
        const auto is = [](const char *column, const char *value) {
            return Condition{QString::fromLatin1(column), Condition::Test::Is, {QString::fromLatin1(value)}};
        };
        const Condition active = is("state", "active");
        const Condition none = is("placements", "0");
        const Condition three = is("placements", "3");
        const auto asked = [](const QList<Condition> &conditions, const char *text, const char *sort, bool down) {
            return Query{person, connection, conditions, QString::fromLatin1(text), QString::fromLatin1(sort), down, 0};
        };
        const std::pair<Query, int> queries[] = {
            {asked({active}, "p", "name", false), 22'000},            // at once
            {asked({active, is("cycle", "2021")}, "p", "name", false), 0}, // never: cycles go with states here
            {asked({active}, "p", "placements", true), 22'000},
            {asked({none, active}, "first", "placements", true), 5'500},
            {asked({three}, "p", "placements", false), 16'500},       // all of them behind 49,500 others
            {asked({three, is("cycle", "2023")}, "", "start", true), 5'500},
        };
        for (auto [query, many] : queries) {
            const QList<qint64> whole = *m_records->order(query);
            QCOMPARE(whole.size(), many);
            query.limit = 64;
            QCOMPARE(*m_records->order(query), whole.mid(0, 64));
            // The same out of the order of all rows, where that was asked for before.
            const Query every{query.kind, query.connection, {}, {}, query.sort, query.descending, 0};
            const QList<qint64> ranked = *m_records->order(every);
            QCOMPARE(ranked.size(), 66'000);
            QCOMPARE(*m_records->order(every), ranked);
            QCOMPARE(*m_records->order(query), whole.mid(0, 64));
            query.limit = 0;
            QCOMPARE(*m_records->order(query), whole);
        }
    }

    void anOrderThatIsKeptEndsWithAChange()
    {
        put({named(QStringLiteral("b"), QStringLiteral("Bea Bell")), named(QStringLiteral("c"), QStringLiteral("Cat Cole"), QStringLiteral("deferred")), named(QStringLiteral("d"), QStringLiteral("Bo Dale"))});
        const Query every{person, connection, {}, {}, QStringLiteral("name"), false, 0};
        Query active = every;
        active.conditions = {{QStringLiteral("state"), Condition::Test::Is, {QStringLiteral("active")}}};
        const Query found{person, connection, {}, QStringLiteral("b"), QStringLiteral("name"), false, 64};
        QCOMPARE(idsOf(every), words("b c d"));
        QCOMPARE(idsOf(active), words("b d"));
        QCOMPARE(idsOf(found), words("b d"));
        // Another order, another direction, another connection: each is its own.
        QCOMPARE(idsOf({person, connection, active.conditions, {}, QStringLiteral("name"), true, 0}), words("d b"));
        QCOMPARE(idsOf({person, connection, active.conditions, {}, QStringLiteral("trn"), false, 0}), words("b d"));
        QVERIFY(m_records->upsert(QStringLiteral("another"), person, {named(QStringLiteral("x"), QStringLiteral("Bob Xu"))}, at(0)));
        QCOMPARE(idsOf(every), words("b c d"));
        QCOMPARE(idsOf({person, QStringLiteral("another"), active.conditions, {}, QStringLiteral("name"), false, 0}), words("x"));
        QCOMPARE(idsOf(every), words("b c d"));
        put({named(QStringLiteral("a"), QStringLiteral("Bill Adam")), named(QStringLiteral("d"), QStringLiteral("Bo Dale"), QStringLiteral("withdrawn"))});
        QCOMPARE(idsOf(found), words("a b d"));
        QCOMPARE(idsOf(active), words("a b"));
        QCOMPARE(idsOf(every), words("a b c d"));
        // What a transaction showed that was taken back.
        QVERIFY(!m_db->transaction([&]() -> Result<Done> {
            put({named(QStringLiteral("e"), QStringLiteral("Ben Earl"))});
            if (idsOf(every) != words("a b c d e"))
                return Done{};
            return fail(ErrorKind::Cancelled, {});
        }));
        QCOMPARE(idsOf(active), words("a b"));
        // The next file at its place.
        QCOMPARE(idsOf(every), words("a b c d"));
        m_db->close();
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("cache.sqlite"))));
        QVERIFY(m_db->open(m_folder->filePath(QStringLiteral("cache.sqlite")), Db::Durability::Cache));
        QVERIFY(Migrations::run(*m_db, QStringLiteral("cache")));
        QVERIFY(m_records->prepare());
        QVERIFY(idsOf(active).isEmpty());
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
};

DESK_TEST(tst_records_order)
#include "tst_records_order.moc"
