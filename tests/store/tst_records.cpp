// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/RecordsFile.h"
#include "tests/support/Runner.h"

/// What the cache keeps of records: values, changes, the search index, related rows.
class tst_records : public RecordsFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { finish(); }

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

    /// Many at once are read in another way than one alone, and say the same.
    void manySayWhatOneSays()
    {
        put({record(QStringLiteral("a"), {{QStringLiteral("name"), QStringLiteral("Siân O’Neill-Evans")}, {QStringLiteral("start"), QStringLiteral("2025-09-01")},
                                          {QStringLiteral("placements"), 2}, {QStringLiteral("eligible"), false}, {QStringLiteral("state"), QVariant::fromValue(nullptr)},
                                          {QStringLiteral("subjects"), QStringList{QStringLiteral("Maths"), QStringLiteral("Te reo Māori")}}}),
             record(QStringLiteral("b"), {{QStringLiteral("trn"), QStringLiteral("0123456")}, {QStringLiteral("eligible"), true}, {QStringLiteral("placements"), QVariant::fromValue(nullptr)},
                                          {QStringLiteral("subjects"), QStringList()}})});
        const QList<qint64> order = *m_records->order({person, connection, {}, {}, {}, false, 0});
        QCOMPARE(order.size(), 2);
        const QHash<qint64, RecordDetail> all = *m_records->details(person, QList<qint64>{4711} + order);
        QCOMPARE(all.size(), 2);
        const QStringList wanted = QStringList{QStringLiteral("nothing"), QStringLiteral("zzz")} + words("id name trn state start placements eligible subjects cycle");
        for (const qint64 row : order) {
            const Record one = (**m_records->byRow(person, row)).record;
            const Values &many = all.value(row).record.values;
            QCOMPARE(many, one.values);
            QCOMPARE(one.values, many);
            QCOMPARE(many.ids(), one.values.ids());
            QCOMPARE(many.toJson(), one.values.toJson());
            QVERIFY(!many.isEmpty());
            for (const QString &id : wanted) {
                const QByteArray latin = id.toLatin1();
                QVERIFY2(many.value(id) == one.values.value(id) && many.value(id).typeId() == one.values.value(id).typeId(), latin.constData());
                QVERIFY2(many.value(QLatin1String(latin)) == one.values.value(id) && one.values.value(QLatin1String(latin)) == one.values.value(id), latin.constData());
                QCOMPARE(many.text(id), one.values.text(id));
                QCOMPARE(many.text(QLatin1String(latin)), one.values.text(QLatin1String(latin)));
                QCOMPARE(many.list(id), one.values.list(id));
                QCOMPARE(many.number(id), one.values.number(id));
                QCOMPARE(many.knows(id), one.values.knows(QLatin1String(latin)));
                QCOMPARE(many.isBlank(id), one.values.isBlank(QLatin1String(latin)));
                QCOMPARE(many.knows(QLatin1String(latin)), one.values.knows(id));
                QCOMPARE(many.isBlank(QLatin1String(latin)), one.values.isBlank(id));
            }
        }
        // What is changed is its own; the others' stay.
        Values changed = all.value(order.at(0)).record.values;
        const Values same = changed;
        changed.set(QStringLiteral("name"), QStringLiteral("Another"));
        changed.remove(QStringLiteral("id"));
        QCOMPARE(changed.text(QStringLiteral("name")), QStringLiteral("Another"));
        QVERIFY(!changed.knows(QStringLiteral("id")) && same.knows(QStringLiteral("id")));
        QVERIFY(changed != same);
        QCOMPARE(same, (**m_records->byRow(person, order.at(0))).record.values);
    }

    void manyAreReadOnceWhileNothingIsWritten()
    {
        fill(50);
        const QList<qint64> order = *m_records->order({person, connection, {}, {}, {}, false, 0});
        int read = 0;
        m_db->failStep = [&read](const QString &sql) {
            read += sql.contains(QLatin1String("seen_at, gone_at")) ? 1 : 0;
            return false;
        };
        QCOMPARE(m_records->details(person, order)->size(), 50);
        const QHash<qint64, RecordDetail> some = *m_records->details(person, order.mid(3, 5));
        QCOMPARE(read, 1);
        QCOMPARE(some.value(order.at(3)).record.values, (**m_records->byRow(person, order.at(3))).record.values);
        read = 0;
        // What is written is seen.
        const QString id = some.value(order.at(3)).record.id;
        QVERIFY(m_records->patch(connection, person, id, {{QStringLiteral("state"), QStringLiteral("gone fishing")}}));
        QCOMPARE(m_records->details(person, order)->value(order.at(3)).record.values.text(QStringLiteral("state")), QStringLiteral("gone fishing"));
        QCOMPARE(read, 1);
        QVERIFY(m_records->markGone(connection, person, {}, {}, at(60), at(60)));
        QVERIFY(m_records->details(person, order)->value(order.at(3)).goneAt.isValid());
        QVERIFY(m_records->removeConnection(connection));
        QVERIFY(m_records->details(person, order)->isEmpty());
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

    void sameFlagAgainIsNoChange()
    {
        KindSpec kind = Toy::person();
        kind.watched = {QStringLiteral("eligible"), QStringLiteral("placements")};
        Kinds kinds;
        kinds.add(kind).add(Toy::claim()).add(Toy::paper());
        reopen(kinds);
        const auto say = [this](const QVariant &eligible, const QVariant &placements, int when) {
            put({record(QStringLiteral("a"), {{QStringLiteral("eligible"), eligible}, {QStringLiteral("placements"), placements}})}, when);
        };
        const auto changes = [this] { return (**m_records->byId(connection, person, QStringLiteral("a"))).changes; };
        say(false, 2, 0);
        say(false, QStringLiteral("2"), 1); // written otherwise by another version of the service
        say(0, 2.0, 2);
        QCOMPARE(changes().size(), 0);
        say(true, 3, 3);
        QCOMPARE(changes().size(), 2);
        say(true, 3, 4);
        QCOMPARE(changes().size(), 2);
    }

    void findsByWords_data()
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
    void findsByWords()
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
};

DESK_TEST(tst_records)
#include "tst_records.moc"
