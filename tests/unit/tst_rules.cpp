// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Aged.h"
#include "app/kind/Kinds.h"
#include "app/kind/Reference.h"
#include "app/kind/TraineeRoutes.h"
#include "tests/support/Runner.h"

// The rules themselves are asked in tst_precheck, through the same check(). Here: what is built upon them.

namespace {

const Kinds &kinds()
{
    static const Kinds all = Kinds::standard();
    return all;
}

const CommandSpec &command(const char *kind, const char *id) { return *kinds().command(QLatin1String(kind), QLatin1String(id)); }

Subject agreement(const QDate &today, const QDate &signedOn)
{
    Subject subject;
    subject.zone = QTimeZone("Pacific/Auckland");
    subject.now = QDateTime(today, QTime(9, 0), subject.zone).toUTC();
    subject.record = Values{{QStringLiteral("id"), QStringLiteral("TA 1/2")},
                            {QStringLiteral("status"), QStringLiteral("Active")},
                            {QStringLiteral("signedDate"), signedOn.toString(Qt::ISODate)}};
    subject.organisation = QStringLiteral("0123");
    return subject;
}

Values pause(const QDate &date)
{
    return Values{{QStringLiteral("pauseDate"), date.toString(Qt::ISODate)}, {QStringLiteral("graceReasonCode"), QStringLiteral("RD")}};
}

QStringList rules(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.rule);
    ids.sort();
    return ids;
}

} // namespace

class tst_rules : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsWhole()
    {
        QStringList tables;
        for (const KindSpec &kind : kinds().all()) {
            QVERIFY2(!tables.contains(QLatin1String(kind.table)), kind.table);
            tables.append(QLatin1String(kind.table));
            QStringList columns;
            for (const ColumnSpec &column : kind.columns) {
                QVERIFY2(!columns.contains(QLatin1String(column.id)), column.id);
                columns.append(QLatin1String(column.id));
                if (qstrlen(column.lookup.kind) == 0)
                    continue;
                const KindSpec *other = kinds().kind(QLatin1String(column.lookup.kind));
                QVERIFY2(other != nullptr && other->column(QLatin1String(column.lookup.column)) != nullptr, column.id);
                const QString key = QLatin1String(column.lookup.key); // the store looks up by a record's own id as well
                QVERIFY2(key == QLatin1String("id") || kind.column(key) != nullptr, column.id);
                const QString match = QLatin1String(column.lookup.match);
                QVERIFY2(match == QLatin1String("id") || other->column(match) != nullptr, column.id);
            }
            const QString state = QLatin1String(kind.stateColumn);
            QVERIFY2(state.isEmpty() || kind.column(state) != nullptr, kind.id);
            QVERIFY2(kind.column(QLatin1String(kind.nameColumn)) != nullptr, kind.id);
            for (const QString &watched : kind.watched)
                QVERIFY2(kind.column(watched) != nullptr, qPrintable(watched));
            for (const StateSpec &one : kind.states) {
                QVERIFY2(qstrlen(one.meaning) > 0, one.code);
                for (const QString &next : one.leadsTo)
                    QVERIFY2(kind.state(next) != nullptr, qPrintable(next));
            }
        }
    }

    void everyCommandIsWhole()
    {
        for (const KindSpec &kind : kinds().all()) {
            for (const CommandSpec &one : kind.commands) {
                QStringList fields;
                for (const FieldSpec &field : one.fields) {
                    fields.append(QLatin1String(field.id));
                    const bool lists = field.type == FieldType::Choice || field.type == FieldType::Choices || field.type == FieldType::Lookup;
                    QVERIFY2(!lists || !Reference::choices(QLatin1String(field.list)).isEmpty(), field.id);
                }
                const QString date = QLatin1String(one.dateField);
                QVERIFY2(date.isEmpty() || fields.contains(date), one.id);
                for (const Rule &rule : one.rules) {
                    QVERIFY2(qstrlen(rule.message) > 0 && qstrlen(rule.source) > 0, rule.id);
                    QVERIFY2(rule.bounds != nullptr || rule.check != nullptr, rule.id);
                }
                for (const QString &column : one.fingerprint)
                    QVERIFY2(kind.column(column) != nullptr, qPrintable(column));
                for (const QString &state : one.allowedFrom + one.expectedStates)
                    QVERIFY2(kind.state(state) != nullptr, qPrintable(state));
            }
        }
        for (const ViewSpec &view : kinds().views()) {
            const KindSpec *kind = kinds().kind(QLatin1String(view.kind));
            QVERIFY2(kind != nullptr, view.id);
            // Besides the kind's own: what the desk says of a row itself.
            const QStringList said{QStringLiteral("whose"), QStringLiteral("standing"), QStringLiteral("changed")};
            for (const QString &column : view.columns)
                QVERIFY2(kind->column(column) != nullptr || said.contains(column), qPrintable(column));
            for (const QString &one : view.commands)
                QVERIFY2(kind->command(one) != nullptr, qPrintable(one));
            QString sort = QLatin1String(view.sort);
            sort.remove(QLatin1Char('-'));
            QVERIFY2(kind->column(sort) != nullptr || (sort == QLatin1String("standing") && *view.standingOf != '\0'), view.sort);
        }
    }

    void nothingSensitiveHasAColumn()
    {
        for (const KindSpec &kind : kinds().all()) {
            for (const ColumnSpec &column : kind.columns) {
                for (const char *never : {"birth", "email", "sex", "ethnic", "disab", "nationality", "previous", "ni_number", "defer_reason",
                                          "address", "national_insurance", "ird"})
                    QVERIFY2(!QLatin1String(column.id).contains(QLatin1String(never)) || column.id == QByteArray("nothing"), column.id);
            }
        }
    }

    void statesReadBothSpellings()
    {
        const KindSpec *declaration = kinds().kind(QStringLiteral("declaration"));
        QCOMPARE(declaration->state(QStringLiteral("awaiting_clawback")), declaration->state(QStringLiteral("awaiting-clawback")));
        QVERIFY(declaration->state(QStringLiteral("clawed_back")) != nullptr);
        QVERIFY(declaration->state(QStringLiteral("ineligible")) != nullptr);
        QVERIFY(declaration->state(QStringLiteral("made-up")) == nullptr);
        QVERIFY(kinds().kind(QStringLiteral("agreement"))->state(QStringLiteral("GRACE")) != nullptr);
    }

    void stateWordsFollowTheAward()
    {
        const KindSpec *trainee = kinds().kind(QStringLiteral("trainee"));
        Values record{{QStringLiteral("state"), QStringLiteral("awarded")}, {QStringLiteral("course_qualification"), QStringLiteral("QTS")}};
        QCOMPARE(stateTitle(*trainee, record), "Holds QTS");
        record.set(QStringLiteral("course_qualification"), QStringLiteral("EYTS"));
        QCOMPARE(stateTitle(*trainee, record), "Holds EYTS");
        record.set(QStringLiteral("state"), QStringLiteral("recommended_for_award"));
        QCOMPARE(stateTitle(*trainee, record), "EYTS pending");
        record.set(QStringLiteral("state"), QStringLiteral("made_up"));
        QVERIFY(stateTitle(*trainee, record) == nullptr);
    }

    void wordingFollowsTheSubject()
    {
        const CommandSpec &status = command("trainee", "updateStatus");
        Subject subject;
        QCOMPARE(status.wording(subject, status.verb), "Update QTS status");
        subject.record.set(QStringLiteral("course_qualification"), QStringLiteral("EYTS"));
        QCOMPARE(status.wording(subject, status.verb), "Update EYTS status");
        for (const Rule &rule : status.rules) {
            if (QByteArray(rule.message).contains("QTS"))
                QVERIFY2(QByteArray(status.wording(subject, rule.message)).contains("EYTS"), rule.message);
        }
        QVERIFY(QByteArray(status.wording(subject, status.consequence)).contains("EYTS"));
        const CommandSpec &voids = command("declaration", "void");
        subject.record.set(QStringLiteral("state"), QStringLiteral("paid"));
        QCOMPARE(voids.wording(subject, voids.verb), "Claw back");
    }

    void routesAgreeWithTheReference()
    {
        const QString list = QStringLiteral("registerTrainees/training_route");
        QCOMPARE(TraineeRoutes::count(), int(Reference::choices(list).size()));
        for (int i = 0; i < TraineeRoutes::count(); ++i) {
            const TraineeRoute &route = TraineeRoutes::all()[i];
            const QString code = QLatin1String(route.code);
            QCOMPARE(Reference::member(list, code, QStringLiteral("name")), QLatin1String(route.name));
            QCOMPARE(Reference::member(list, code, QStringLiteral("degree_required_for_recommendation")) == QLatin1String("true"), route.needsDegree);
            QCOMPARE(Reference::member(list, code, QStringLiteral("minimum_placements_for_recommendation")).toInt(), route.placements);
        }
    }

    void shelfLife_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("signedOn");
        QTest::addColumn<QDate>("pauseOn");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        const QDate longAgo(2020, 1, 1);
        QTest::newRow("three months") << QDate(2026, 2, 16) << longAgo << QDate(2026, 2, 1) << QDate(2026, 2, 16) << QDate(2026, 5, 1);
        QTest::newRow("last day") << QDate(2026, 2, 16) << longAgo << QDate(2025, 11, 16) << QDate(2026, 2, 16) << QDate(2026, 2, 16);
        QTest::newRow("too late") << QDate(2026, 2, 17) << longAgo << QDate(2025, 11, 16) << QDate() << QDate();
        QTest::newRow("waits for its day") << QDate(2026, 2, 16) << longAgo << QDate(2026, 3, 1) << QDate(2026, 3, 1) << QDate(2026, 6, 1);
        QTest::newRow("month end, leap year") << QDate(2024, 2, 29) << longAgo << QDate(2024, 2, 29) << QDate(2024, 2, 29) << QDate(2024, 5, 31);
        QTest::newRow("month end") << QDate(2025, 2, 28) << longAgo << QDate(2025, 2, 28) << QDate(2025, 2, 28) << QDate(2025, 5, 31);
        QTest::newRow("never") << QDate(2026, 2, 16) << QDate(2026, 2, 16) << QDate(2026, 2, 16) << QDate() << QDate();
        QTest::newRow("over a clock change") << QDate(2026, 4, 1) << longAgo << QDate(2026, 4, 1) << QDate(2026, 4, 1) << QDate(2026, 7, 1);
    }
    void shelfLife()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, signedOn);
        QFETCH(QDate, pauseOn);
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        const Subject subject = agreement(today, signedOn);
        const ShelfLife life = ::shelfLife(command("agreement", "grace"), pause(pauseOn), subject);
        QCOMPARE(life.from, from);
        QCOMPARE(life.until, until);
        if (until.isValid())
            QCOMPARE(life.because, QStringLiteral("date.tooOld"));
    }

    void shelfLifeAgreesWithTheDayItself()
    {
        // 200 drafts through 400 days: what was promised is what each day's check says.
        const CommandSpec &grace = command("agreement", "grace");
        const QDate start(2025, 1, 1);
        for (int draft = 0; draft < 200; ++draft) {
            const QDate pauseOn = start.addDays(draft * 2);
            const ShelfLife life = ::shelfLife(grace, pause(pauseOn), agreement(start, QDate(2024, 12, 20)), 900);
            for (int day = draft; day < 400; day += 13) {
                const QDate today = start.addDays(day);
                const bool passes = !check(grace, pause(pauseOn), agreement(today, QDate(2024, 12, 20))).blocked();
                QCOMPARE(passes, today >= life.from && today <= life.until);
            }
        }
    }

    void oneSentenceAField()
    {
        const CommandSpec &grace = command("agreement", "grace");
        const Subject subject = agreement(QDate(2026, 8, 22), QDate(2026, 3, 3));
        Values values = pause(QDate(2026, 3, 1));
        const QList<Finding> shown = sentences(grace, check(grace, values, subject));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().message, "Pause date must be between {earliest} and {latest}");
        QCOMPARE(shown.constFirst().arguments.value(QStringLiteral("earliest")).toDate(), QDate(2026, 5, 22));
        QCOMPARE(shown.constFirst().arguments.value(QStringLiteral("latest")).toDate(), QDate(2026, 8, 22));

        const Subject today = agreement(QDate(2026, 8, 22), QDate(2026, 8, 22));
        const Verdict none = check(grace, pause(QDate(2026, 8, 22)), today);
        QVERIFY(none.noDatePossible);
        QCOMPARE(sentences(grace, none).constFirst().message, "You cannot place this agreement in grace until tomorrow. It was signed today");
    }

    void standingNeedsNoAnswer()
    {
        Subject subject;
        subject.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
        subject.record = Values{{QStringLiteral("state"), QStringLiteral("submitted_for_trn")}, {QStringLiteral("training_route"), QStringLiteral("12")},
                                {QStringLiteral("degrees"), 0}, {QStringLiteral("placements"), 1}};
        QCOMPARE(rules(standing(command("trainee", "updateStatus"), subject)),
                 QStringList({QStringLiteral("degree.missing"), QStringLiteral("placements.tooFew"), QStringLiteral("status.notAllowed")}));
        subject.record = Values{{QStringLiteral("state"), QStringLiteral("trn_received")}, {QStringLiteral("training_route"), QStringLiteral("12")}};
        QVERIFY(standing(command("trainee", "updateStatus"), subject).isEmpty());
    }

    void oldFactsWarn()
    {
        Subject subject;
        subject.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
        subject.record = Values{{QStringLiteral("state"), QStringLiteral("trn_received")}, {QStringLiteral("training_route"), QStringLiteral("12")},
                                {QStringLiteral("placements"), 0}};
        const Values values{{QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-16")}};
        const CommandSpec &status = command("trainee", "updateStatus");
        subject.readAt.insert(QStringLiteral("record"), subject.now.addSecs(-600));
        QVERIFY(check(status, values, subject).blocked());
        subject.readAt.insert(QStringLiteral("record"), subject.now.addSecs(-601));
        const Verdict verdict = check(status, values, subject);
        QVERIFY(!verdict.blocked());
        QCOMPARE(rules(verdict.warnings()), QStringList(QStringLiteral("placements.tooFew")));
        QCOMPARE(Aged::since(verdict.warnings().constFirst().arguments), subject.now.addSecs(-601));
        QVERIFY(Aged::anyOfRecord(verdict.warnings()));
    }

    void offersWhatTheOtherAnswersAllow()
    {
        Subject subject;
        subject.record = Values{{QStringLiteral("participant_type"), QStringLiteral("ect")}, {QStringLiteral("cohort"), QStringLiteral("2025")},
                                {QStringLiteral("schedule_identifier"), QStringLiteral("ecf-standard-september")}};
        const auto offered = [&subject](const CommandSpec &spec, const char *id, const Values &values = {}) {
            for (const FieldSpec &field : spec.fields) {
                if (QLatin1String(field.id) == QLatin1String(id))
                    return field.choices(subject, values).size();
            }
            return qsizetype(-1);
        };
        QCOMPARE(offered(command("participant", "withdraw"), "reason"), 5);
        QCOMPARE(offered(command("participant", "changeSchedule"), "schedule_identifier"), 9);
        QCOMPARE(offered(command("participant", "declare"), "declaration_type"), 6);
        QCOMPARE(offered(command("participant", "declare"), "evidence_held", {{QStringLiteral("declaration_type"), QStringLiteral("completed")}}), 3);
        QCOMPARE(offered(command("agreement", "withdraw"), "withdrawalReasonCode"), 19);
        QCOMPARE(offered(command("trainee", "withdraw"), "reasons", {{QStringLiteral("trigger"), QStringLiteral("provider")}}), 9);
        QCOMPARE(offered(command("trainee", "withdraw"), "reasons", {{QStringLiteral("trigger"), QStringLiteral("trainee")}}), 11);
        subject.record.set(QStringLiteral("participant_type"), QStringLiteral("mentor"));
        QCOMPARE(offered(command("participant", "withdraw"), "reason"), 6);
        QCOMPARE(offered(command("participant", "declare"), "declaration_type"), 2);
    }

    void degreesFollowTheirKind_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("expected");
        QTest::newRow("UK") << QStringLiteral(R"({"uk_degree":"083","subject":"100003","graduation_year":2015,"grade":"01"})") << QString();
        QTest::newRow("nothing") << QStringLiteral("{}") << QStringLiteral("code.missing,code.missing,code.missing,field.missing:graduation_year");
        QTest::newRow("not UK") << QStringLiteral(R"({"country":"FR","non_uk_degree":"083","subject":"100003","graduation_year":"2015"})") << QString();
        QTest::newRow("not UK, without type") << QStringLiteral(R"({"country":"FR","subject":"100003","graduation_year":"2015"})")
                                              << QStringLiteral("code.missing");
        QTest::newRow("institution makes it UK") << QStringLiteral(R"({"country":"GB","institution":"0001","uk_degree":"083","subject":"100003","graduation_year":2015,"grade":"01"})")
                                                 << QString();
        QTest::newRow("country") << QStringLiteral(R"({"country":"GB","non_uk_degree":"083","subject":"100003","graduation_year":2015})")
                                 << QStringLiteral("code.unknown");
        QTest::newRow("next year passes") << QStringLiteral(R"({"uk_degree":"083","subject":"100003","graduation_year":2027,"grade":"01"})") << QString();
        QTest::newRow("year after next") << QStringLiteral(R"({"uk_degree":"083","subject":"100003","graduation_year":2028,"grade":"01"})")
                                         << QStringLiteral("date.format");
        QTest::newRow("sixty years") << QStringLiteral(R"({"uk_degree":"083","subject":"100003","graduation_year":1966,"grade":"01"})")
                                     << QStringLiteral("date.format");
    }
    void degreesFollowTheirKind()
    {
        QFETCH(QString, values);
        QFETCH(QString, expected);
        Subject subject;
        subject.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
        subject.record = Values{{QStringLiteral("state"), QStringLiteral("trn_received")}};
        const Values given = Values::fromJson(QJsonDocument::fromJson(values.toUtf8()).object());
        QCOMPARE(rules(check(command("trainee", "addDegree"), given, subject).findings).join(QLatin1Char(',')), expected);
    }

    /// A fault of a question that is not asked would lead to no box.
    void whatIsNotAskedIsNotMissed()
    {
        int kept = 0;
        for (const KindSpec &kind : kinds().all()) {
            for (const CommandSpec &one : kind.commands) {
                Subject subject;
                subject.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
                const Verdict verdict = check(one, {}, subject);
                for (const FieldSpec &field : one.fields) {
                    if (field.asked == nullptr || field.asked(subject, {}))
                        continue;
                    ++kept;
                    for (const Finding &finding : verdict.findings)
                        QVERIFY2(finding.field != QLatin1String(field.id), finding.message);
                }
            }
        }
        QVERIFY(kept > 3);
        const Values decided{{QStringLiteral("trigger"), QStringLiteral("provider")}};
        const QList<Finding> asked = check(command("trainee", "withdraw"), decided, Subject()).findings;
        QVERIFY(std::any_of(asked.begin(), asked.end(), [](const Finding &finding) { return finding.field == QLatin1String("reasons"); }));
    }

    void placementsFollowTheirSchool_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("expected");
        QTest::newRow("URN") << QStringLiteral(R"({"urn":"123456"})") << QString();
        QTest::newRow("short URN") << QStringLiteral(R"({"urn":"12345","name":"School"})") << QStringLiteral("code.unknown");
        QTest::newRow("special URN wants a name") << QStringLiteral(R"({"urn":"900000"})") << QStringLiteral("field.missing:name");
        QTest::newRow("name and postcode") << QStringLiteral(R"({"name":"Ysgol Tŷ Gwyn","postcode":"cf10 1aa"})") << QString();
        QTest::newRow("outward postcode") << QStringLiteral(R"({"name":"School","postcode":"BN1"})") << QString();
        QTest::newRow("not a postcode") << QStringLiteral(R"({"name":"School","postcode":"6011"})") << QStringLiteral("code.unknown");
        QTest::newRow("nothing") << QStringLiteral("{}") << QStringLiteral("field.missing:name");
    }
    void placementsFollowTheirSchool()
    {
        QFETCH(QString, values);
        QFETCH(QString, expected);
        Subject subject;
        subject.now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
        subject.record = Values{{QStringLiteral("state"), QStringLiteral("deferred")}};
        const Values given = Values::fromJson(QJsonDocument::fromJson(values.toUtf8()).object());
        QCOMPARE(rules(check(command("trainee", "addPlacement"), given, subject).findings).join(QLatin1Char(',')), expected);
        subject.record.set(QStringLiteral("state"), QStringLiteral("awarded"));
        QVERIFY(rules(check(command("trainee", "addPlacement"), given, subject).findings).contains(QStringLiteral("status.notAllowed")));
        subject.version = QStringLiteral("v2025.0");
        QVERIFY(!rules(check(command("trainee", "addPlacement"), given, subject).findings).contains(QStringLiteral("status.notAllowed")));
    }
};

DESK_TEST(tst_rules)
#include "tst_rules.moc"
