// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"
#include "app/store/Records.h"
#include "app/store/Reviewed.h"
#include "tests/support/Runner.h"

namespace {
const QString connection = QStringLiteral("early");
const QString declaration = QStringLiteral("declaration");
const Reviewer finn{connection, QStringLiteral("review"), QStringLiteral("finn")};
const Reviewer aroha{connection, QStringLiteral("review"), QStringLiteral("aroha")};

QDateTime at(int minutes) { return QDateTime(QDate(2026, 2, 16), QTime(9, 0), Qt::UTC).addSecs(60 * minutes); }

Record declared(const QString &id, const QString &state, const QString &statement = {}, const QString &updatedAt = QStringLiteral("2026-02-01T00:00:00Z"))
{
    return {id, updatedAt, {{QStringLiteral("state"), state}, {QStringLiteral("statement_id"), statement},
                            {QStringLiteral("type"), QStringLiteral("Started")}}};
}
} // namespace

class tst_reviewed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<Db>();
        m_outbox = std::make_unique<Db>();
        QVERIFY(m_cache->open(m_folder->filePath(QStringLiteral("cache.sqlite")), Db::Durability::Cache));
        QVERIFY(m_outbox->open(m_folder->filePath(QStringLiteral("outbox.sqlite")), Db::Durability::Precious));
        QVERIFY(Migrations::run(*m_cache, QStringLiteral("cache")));
        QVERIFY(Migrations::run(*m_outbox, QStringLiteral("outbox")));
        m_records = std::make_unique<Records>(*m_cache, m_kinds);
        QVERIFY(m_records->prepare());
        m_reviewed = std::make_unique<Reviewed>(*m_cache, m_kinds);
        m_marks = std::make_unique<ReviewMarks>(*m_outbox);
    }
    void cleanup()
    {
        m_records.reset();
        m_reviewed.reset();
    }

    void manyRowsAreOneQuestion()
    {
        put({declared(QStringLiteral("a"), QStringLiteral("eligible")), declared(QStringLiteral("b"), QStringLiteral("eligible"))}, at(0));
        const QList<qint64> rows{row(QStringLiteral("b")), row(QStringLiteral("a")), 99};
        int asked = 0;
        m_cache->failStep = [&asked](const QString &) {
            ++asked;
            return false;
        };
        const auto ids = m_reviewed->ids(declaration, rows);
        const auto readAt = m_reviewed->readAt(declaration, rows);
        m_cache->failStep = {};
        QCOMPARE(*ids, (QHash<qint64, QString>{{rows[0], QStringLiteral("b")}, {rows[1], QStringLiteral("a")}}));
        QCOMPARE(readAt->size(), 2);
        QCOMPARE(readAt->value(rows[0]), at(0));
        QVERIFY2(asked <= 2, qPrintable(QString::number(asked)));
    }

    void aChangeIsSeenUntilItIsMarkedByThatPerson()
    {
        put({declared(QStringLiteral("a"), QStringLiteral("eligible")), declared(QStringLiteral("b"), QStringLiteral("eligible"))}, at(0));
        QCOMPARE(changed(finn), QStringList());
        put({declared(QStringLiteral("a"), QStringLiteral("payable"))}, at(10));
        put({declared(QStringLiteral("a"), QStringLiteral("paid")), declared(QStringLiteral("b"), QStringLiteral("voided"))}, at(20));
        QCOMPARE(changed(finn), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        const Reviewed::Changes changes = *m_reviewed->changes(connection, declaration, *m_marks->mark(finn));
        const QList<RecordDetail::Change> ofA = changes.value(row(QStringLiteral("a")));
        QCOMPARE(ofA.size(), 2);
        QCOMPARE(ofA[0].from, QStringLiteral("eligible"));
        QCOMPARE(ofA[0].to, QStringLiteral("payable"));
        QCOMPARE(ofA[0].at, at(10));
        QCOMPARE(ofA[1].to, QStringLiteral("paid"));

        QVERIFY(m_marks->setSeen(finn, {QStringLiteral("a")}, at(15))); // shown before the second change
        QCOMPARE(changed(finn), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(m_reviewed->changes(connection, declaration, *m_marks->mark(finn))->value(row(QStringLiteral("a"))).size(), 1);
        QVERIFY(m_marks->setSeen(finn, {QStringLiteral("a")}, at(25)));
        QCOMPARE(changed(finn), QStringList{QStringLiteral("b")});
        QCOMPARE(changed(aroha).size(), 2);
        QVERIFY(m_marks->setAll(finn, at(25)));
        QCOMPARE(changed(finn), QStringList());
        QCOMPARE(changed(aroha).size(), 2);
        QVERIFY(m_marks->mark(finn)->seen.isEmpty());
        put({declared(QStringLiteral("b"), QStringLiteral("submitted"))}, at(30));
        QCOMPARE(changed(finn), QStringList{QStringLiteral("b")});
    }

    void whatIsNewIsNewsToo()
    {
        put({declared(QStringLiteral("a"), QStringLiteral("eligible"))}, at(0)); // in a first list everything is new
        QCOMPARE(changed(finn), QStringList());
        QVERIFY(m_marks->setAll(finn, at(5)));
        news({declared(QStringLiteral("a"), QStringLiteral("eligible")), declared(QStringLiteral("b"), QStringLiteral("submitted"))}, at(10));
        QCOMPARE(changed(finn), QStringList{QStringLiteral("b")});
        news({declared(QStringLiteral("b"), QStringLiteral("eligible"))}, at(20));
        const QList<RecordDetail::Change> ofB = m_reviewed->changes(connection, declaration, *m_marks->mark(finn))->value(row(QStringLiteral("b")));
        QCOMPARE(ofB.size(), 2);
        QVERIFY(ofB[0].column.isEmpty() && ofB[0].from.isEmpty());
        QCOMPARE(ofB[0].to, QStringLiteral("submitted"));
        QCOMPARE(ofB[0].at, at(10));
        QCOMPARE(ofB[1].from, QStringLiteral("submitted"));
        QVERIFY(m_marks->setAll(finn, at(25)));
        QCOMPARE(changed(finn), QStringList());
        // Read again it is not new again; gone and back, it is.
        news({declared(QStringLiteral("a"), QStringLiteral("eligible"))}, at(30));
        QCOMPARE(changed(finn), QStringList());
        QVERIFY(m_records->markGone(connection, declaration, {}, {}, at(30), at(30)));
        news({declared(QStringLiteral("b"), QStringLiteral("eligible"))}, at(40));
        QCOMPARE(changed(finn), QStringList{QStringLiteral("b")});
        QCOMPARE((*m_records->byId(connection, declaration, QStringLiteral("b")))->changes.size(), 3);
    }

    void aMarkNeverMovesBack()
    {
        QVERIFY(m_marks->setAll(finn, at(30)));
        QVERIFY(m_marks->setAll(finn, at(10)));
        QCOMPARE(m_marks->mark(finn)->at, at(30));
    }

    void marksGoWithTheirConnectionOnly()
    {
        const Reviewer other{QStringLiteral("other"), finn.view, finn.who};
        QVERIFY(m_marks->setAll(finn, at(1)));
        QVERIFY(m_marks->setAll(other, at(2)));
        QCOMPARE(m_marks->mark(finn)->at, at(1));
        QCOMPARE(m_marks->mark(other)->at, at(2));
    }

    void twoSpellingsAreOneState()
    {
        put({declared(QStringLiteral("a"), QStringLiteral("awaiting_clawback"))}, at(0));
        put({declared(QStringLiteral("a"), QStringLiteral("awaiting-clawback"), {}, QStringLiteral("2026-02-10T00:00:00Z"))}, at(10));
        QCOMPARE(changed(finn), QStringList());
        QCOMPARE(since(QStringLiteral("a")), QStringLiteral("2026-02-01T00:00:00Z"));
    }

    void theStateKnowsSinceWhen()
    {
        put({declared(QStringLiteral("a"), QStringLiteral("submitted"))}, at(0));
        QCOMPARE(since(QStringLiteral("a")), QStringLiteral("2026-02-01T00:00:00Z"));
        // Something else changed.
        put({declared(QStringLiteral("a"), QStringLiteral("submitted"), QStringLiteral("s"), QStringLiteral("2026-02-05T00:00:00Z"))}, at(1));
        QCOMPARE(since(QStringLiteral("a")), QStringLiteral("2026-02-01T00:00:00Z"));
        put({declared(QStringLiteral("a"), QStringLiteral("eligible"), {}, QStringLiteral("2026-02-09T00:00:00Z"))}, at(2));
        QCOMPARE(since(QStringLiteral("a")), QStringLiteral("2026-02-09T00:00:00Z"));
        QVERIFY(m_records->patch(connection, declaration, QStringLiteral("a"), {{QStringLiteral("state"), QStringLiteral("voided")}}));
        QVERIFY(since(QStringLiteral("a")) != QLatin1String("2026-02-09T00:00:00Z"));
    }

    void waitingAndClosingAreConditionsLikeOthers()
    {
        put({declared(QStringLiteral("old"), QStringLiteral("submitted"), {}, QStringLiteral("2026-01-16T23:59:59Z")),
             declared(QStringLiteral("new"), QStringLiteral("submitted"), {}, QStringLiteral("2026-01-17T00:00:00Z")),
             declared(QStringLiteral("eligible"), QStringLiteral("eligible"), {}, QStringLiteral("2025-01-01T00:00:00Z"))},
            at(0));
        const ReviewSpec spec = Review::of(QStringLiteral("review"));
        Query query{declaration, connection, Review::resolved(spec.attention.constFirst().conditions, QDate(2026, 2, 16), {}), {}, {}};
        QCOMPARE(*m_records->order(query), QList<qint64>{row(QStringLiteral("old"))});
    }

    void talliesAreThoseOfTheRowsThere()
    {
        QVERIFY(m_records->upsert(connection, QStringLiteral("statement"), {{QStringLiteral("s1"), {}, {{QStringLiteral("name"), QStringLiteral("April 2026")}}},
                                                                            {QStringLiteral("s2"), {}, {{QStringLiteral("name"), QStringLiteral("May 2026")}}}}, at(0)));
        put({declared(QStringLiteral("a"), QStringLiteral("paid"), QStringLiteral("s1")), declared(QStringLiteral("b"), QStringLiteral("paid"), QStringLiteral("s1")),
             declared(QStringLiteral("c"), QStringLiteral("awaiting_clawback"), QStringLiteral("s1")), declared(QStringLiteral("d"), QStringLiteral("novel"), QStringLiteral("s1")),
             declared(QStringLiteral("e"), QStringLiteral("paid"), QStringLiteral("s2"))},
            at(0));
        const qint64 first = (*m_records->byId(connection, QStringLiteral("statement"), QStringLiteral("s1")))->row;
        const QList<TallySpec> tallies = Review::of(QStringLiteral("statements")).tallies;
        const QList<qint64> counts = m_reviewed->tallies(QStringLiteral("statement"), tallies, {first})->value(first);
        QHash<QString, qint64> byId;
        for (int each = 0; each < tallies.size(); ++each)
            byId.insert(QString::fromLatin1(tallies[each].id), counts[each]);
        QCOMPARE(byId.value(QStringLiteral("declarations")), 4); // also one of a state that nobody here knows
        QCOMPARE(byId.value(QStringLiteral("paid_count")), 2);
        QCOMPARE(byId.value(QStringLiteral("awaiting_count")), 1);
        QCOMPARE(byId.value(QStringLiteral("eligible_count")), 0);
        // Every declaration is in one of the columns: an older state, and one that nobody here knows, as well.
        QCOMPARE(byId.value(QStringLiteral("other_count")), 1);
        QCOMPARE(byId.value(QStringLiteral("ineligible_count")), 0);
        qint64 byState = 0;
        for (const TallySpec &tally : tallies) {
            if (qstrcmp(tally.key, "statement_id") == 0 && !tally.states.isEmpty())
                byState += byId.value(QString::fromLatin1(tally.id));
        }
        QCOMPARE(byState, byId.value(QStringLiteral("declarations")));
        QVERIFY(m_records->markGone(connection, declaration, {}, {}, at(5), at(5)));
        QCOMPARE(m_reviewed->tallies(QStringLiteral("statement"), tallies, {first})->value(first).constFirst(), 0);
    }

    void countsOfASetAreItsOwn()
    {
        put({declared(QStringLiteral("a"), QStringLiteral("paid")), declared(QStringLiteral("b"), QStringLiteral("paid")), declared(QStringLiteral("c"), QStringLiteral("novel"))}, at(0));
        const Counts counts = *m_reviewed->counts(connection, declaration, QStringLiteral("state"), {row(QStringLiteral("a")), row(QStringLiteral("c"))});
        QCOMPARE(counts.total, 2);
        QCOMPARE(counts.byValue, (QList<std::pair<QString, qint64>>{{QStringLiteral("novel"), 1}, {QStringLiteral("paid"), 1}}));
    }

private:
    void put(const QList<Record> &records, const QDateTime &when) { QVERIFY(m_records->upsert(connection, declaration, records, when)); }
    void news(const QList<Record> &records, const QDateTime &when)
    {
        QVERIFY(m_records->upsert(connection, declaration, records, when, Records::Arrival::New));
    }
    qint64 row(const QString &id) { return (*m_records->byId(connection, declaration, id))->row; }
    QString since(const QString &id) { return (*m_records->byId(connection, declaration, id))->record.values.text(QStringLiteral("state_since")); }
    QStringList changed(const Reviewer &reviewer)
    {
        const auto changes = m_reviewed->changes(connection, declaration, *m_marks->mark(reviewer));
        QStringList ids = m_reviewed->ids(declaration, changes->keys())->values();
        ids.sort();
        return ids;
    }

    const Kinds m_kinds = Kinds::standard();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Db> m_cache;
    std::unique_ptr<Db> m_outbox;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Reviewed> m_reviewed;
    std::unique_ptr<ReviewMarks> m_marks;
};

DESK_TEST(tst_reviewed)
#include "tst_reviewed.moc"
