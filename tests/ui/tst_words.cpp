// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "app/base/Error.h"
#include "app/kind/Kinds.h"
#include "tests/ui/Toy.h"
#include "ui/Language.h"
#include "ui/text/ActivityWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/CodeWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ImportWords.h"
#include "ui/text/SourceWords.h"
#include "ui/text/Words.h"

#include <QtGui/QTextDocument>

class tst_words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Words::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void dates()
    {
        QCOMPARE(Words::date(QDate(2024, 6, 17)), QStringLiteral("17 June 2024"));
        QCOMPARE(Words::shortDate(QDate(2024, 6, 7)), QStringLiteral("7 Jun 2024"));
        QCOMPARE(Words::date(QDate()), QString());
        QCOMPARE(Words::range(QDate(2025, 9, 1), QDate(2026, 7, 31)), QStringLiteral("1 September 2025 to 31 July 2026"));
        QCOMPARE(Words::time(QTime(17, 30)), QStringLiteral("5:30pm"));
        QCOMPARE(Words::time(QTime(0, 5)), QStringLiteral("12:05am"));
        QCOMPARE(Words::instant(QDateTime(QDate(2026, 8, 21), QTime(16, 10))), QStringLiteral("21 August 2026 at 4:10pm"));
        QCOMPARE(Words::second(QDateTime(QDate(2026, 8, 21), QTime(16, 10, 7))), QStringLiteral("21 August 2026 at 4:10:07pm"));
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));
        QCOMPARE(Words::dayOf(QDateTime(QDate(2026, 8, 18), QTime(9, 0)), now), QStringLiteral("18 August"));
        QCOMPARE(Words::dayOf(QDateTime(QDate(2025, 8, 18), QTime(9, 0)), now), QStringLiteral("18 August 2025"));
    }

    /// A line of the activity record that was written elsewhere is read by this computer's clock, and keeps its own.
    void activityIsInTheReadersZone()
    {
        ActivityLine line;
        line.at = QDateTime(QDate(2026, 2, 16), QTime(12, 0, 7), Qt::UTC);
        line.zone = QStringLiteral("Pacific/Auckland");
        QCOMPARE(ActivityWords::when(line), Words::second(line.at));
        QCOMPARE(ActivityWords::whenThere(line), QStringLiteral("17 February 2026 at 01:00:07, UTC+13"));
    }

    void nobodyIsWithoutAName()
    {
        const Kinds kinds = Kinds::standard();
        const KindSpec &agreement = *kinds.kind(QStringLiteral("agreement"));
        const KindSpec &trainee = *kinds.kind(QStringLiteral("trainee"));
        QCOMPARE(Words::recordName(trainee, QStringLiteral("Sarah Jones"), QStringLiteral("1234567")), QStringLiteral("Sarah Jones"));
        QCOMPARE(Words::recordName(agreement, QString(), QStringLiteral("L000001"), QStringLiteral("TA-1")), QStringLiteral("Learner ID L000001"));
        QCOMPARE(Words::recordNameWithin(agreement, QString(), QStringLiteral("L000001")), QStringLiteral("learner ID L000001"));
        QCOMPARE(Words::recordName(agreement, QString(), QString(), QStringLiteral("TA-1")), QStringLiteral("Agreement ID TA-1"));
        QCOMPARE(Words::recordNameWithin(trainee, QString(), QStringLiteral("1234567")), QStringLiteral("TRN 1234567"));
        QCOMPARE(Words::recordName(agreement, QString(), QString()), QStringLiteral("Name not known"));
    }

    /// What the desk notes itself cannot be typed into a file.
    void noInstantIsBroughtIn()
    {
        const Kinds kinds = Kinds::standard();
        int instants = 0;
        for (const KindSpec &kind : kinds.all()) {
            const QList<ColumnUse> uses = ImportWords::uses(kind, nullptr);
            QVERIFY(uses.size() > 1);
            for (const ColumnSpec &column : kind.columns) {
                if (column.type != ColumnType::Instant)
                    continue;
                ++instants;
                QVERIFY2(!uses.contains(ColumnUse{ColumnUse::Role::Describes, QString::fromLatin1(column.id)}), column.id);
            }
        }
        QVERIFY(instants > 0);
    }

    void rowsThatCannotBeReadAreNamed()
    {
        const Kinds kinds = Kinds::standard();
        SourceReport report;
        report.kind = QStringLiteral("trainee");
        report.records = 40;
        QVERIFY(!SourceWords::opened(kinds, report).contains(QLatin1String("could not be read")));
        report.refused = {3, 17};
        QString said = SourceWords::opened(kinds, report);
        QVERIFY2(said.contains(QLatin1String("2 row(s) could not be read and were left out (row(s) 3, 17).")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("export the list again")), qPrintable(said));
        for (int line = 20; line < 60; ++line)
            report.refused.append(line);
        said = SourceWords::opened(kinds, report);
        QVERIFY2(said.contains(QLatin1String("42 row(s)")) && said.contains(QStringLiteral("26, 27, …)")), qPrintable(said));
    }

    void datesInTheLanguage()
    {
        Words::setLocale(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
        QCOMPARE(Words::date(QDate(2026, 1, 5)), QStringLiteral("5 Ionawr 2026"));
        Words::setLocale(QLocale(QLocale::Maori, QLocale::NewZealand));
        QVERIFY(Words::date(QDate(2026, 1, 5)).endsWith(QLatin1String("2026")));
        QVERIFY(!Words::date(QDate(2026, 1, 5)).contains(QLatin1String("January")));
        Words::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// Rows and files are worded on other threads, where Qt's own default must not be read: it may be set meanwhile.
    void theLanguageIsTheDesksOwn()
    {
        const QLocale before;
        {
            Language language;
            language.speak(QStringLiteral("cy"));
            QLocale::setDefault(QLocale::c());
            QCOMPARE(Words::date(QDate(2026, 1, 5)), QStringLiteral("5 Ionawr 2026"));
            QCOMPARE(Words::count(3104), QStringLiteral("3,104"));
        }
        QLocale::setDefault(before);
        Words::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void ages_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("future") << -30 << QStringLiteral("just now");
        QTest::newRow("now") << 59 << QStringLiteral("just now");
        QTest::newRow("minutes") << 4 * 60 << QStringLiteral("4 minute(s) ago");
        QTest::newRow("hours") << 3 * 3600 + 10 << QStringLiteral("3 hour(s) ago");
        QTest::newRow("days") << 50 * 3600 << QStringLiteral("2 day(s) ago");
    }
    void ages()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        QCOMPARE(Words::ago(now.addSecs(-seconds), now), words); // without a translator plural marks stay
    }

    void states()
    {
        QCOMPARE(Words::entryState(EntryState::Draft), QStringLiteral("Draft"));
        QCOMPARE(Words::entryState(EntryState::Ready), QStringLiteral("Ready to send"));
        QCOMPARE(Words::entryState(EntryState::Waiting), QStringLiteral("Ready to send"));
        QCOMPARE(Words::entryState(EntryState::Unsure), QStringLiteral("Check needed"));
        QCOMPARE(Words::entryState(EntryState::Rejected), QStringLiteral("Not accepted"));
        QCOMPARE(Words::entryState(EntryState::Conflict), QStringLiteral("Changed while waiting"));
        QCOMPARE(Words::entryState(EntryState::Done, true), QStringLiteral("Accepted, waiting for DfE"));
        const CommandSpec command = Toy::kind().commands.constFirst();
        QCOMPARE(Words::inHand(command, EntryState::Ready), QStringLiteral("Sinking ready to send"));
        for (int state = 0; state < entryStateCount; ++state) {
            QVERIFY(!Words::entryState(EntryState(state)).isEmpty());
            if (EntryState(state) != EntryState::Dropped)
                QVERIFY(Words::inHand(command, EntryState(state)).contains(QLatin1String("Sinking")));
        }
        QCOMPARE(Words::recordState(Toy::kind(), QStringLiteral("afloat")), QStringLiteral("Afloat"));
        QCOMPARE(Words::recordState(Toy::kind(), QStringLiteral("brand-new")), QStringLiteral("brand-new"));
    }

    /// The outbox, the table and the panel speak of a trainee's own award, as the form does.
    void award()
    {
        const Kinds kinds = Kinds::standard();
        const CommandSpec &status = *kinds.command(QStringLiteral("trainee"), QStringLiteral("updateStatus"));
        const Values early{{QStringLiteral("course_qualification"), QStringLiteral("EYTS")}};
        const Values school{{QStringLiteral("course_qualification"), QStringLiteral("QTS with PGCE")}};
        QCOMPARE(Words::commandNoun(status, early), QStringLiteral("EYTS status update"));
        QCOMPARE(Words::commandNoun(status, school), QStringLiteral("QTS status update"));
        QCOMPARE(Words::commandVerb(status, early), QStringLiteral("Update EYTS status"));
        QCOMPARE(Words::commandTitle(status, early), QStringLiteral("Update EYTS status…"));
        QCOMPARE(Words::inHand(status, EntryState::Ready, false, nullptr, early), QStringLiteral("EYTS status update ready to send"));
        QCOMPARE(Words::inHand(status, EntryState::Ready), QStringLiteral("QTS status update ready to send"));
        const CommandSpec &defer = *kinds.command(QStringLiteral("trainee"), QStringLiteral("defer"));
        QCOMPARE(Words::commandVerb(defer, early), Words::commandVerb(defer));
    }

    void cells_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("not known") << int(ColumnType::Text) << QVariant() << QStringLiteral("Not known");
        QTest::newRow("empty") << int(ColumnType::Text) << QVariant(QString(QLatin1String(""))) << QStringLiteral("None");
        QTest::newRow("text") << int(ColumnType::Text) << QVariant(QStringLiteral("Ngātai")) << QStringLiteral("Ngātai");
        QTest::newRow("number") << int(ColumnType::Number) << QVariant(3104) << QStringLiteral("3,104");
        QTest::newRow("date") << int(ColumnType::Date) << QVariant(QStringLiteral("2025-09-01")) << QStringLiteral("1 Sep 2025");
        QTest::newRow("date unread") << int(ColumnType::Date) << QVariant(QStringLiteral("soon")) << QStringLiteral("soon");
        QTest::newRow("yes") << int(ColumnType::Flag) << QVariant(true) << QStringLiteral("Yes");
        QTest::newRow("no") << int(ColumnType::Flag) << QVariant(0) << QStringLiteral("No");
        QTest::newRow("list") << int(ColumnType::List) << QVariant(QStringLiteral("[\"a\",\"b\"]")) << QStringLiteral("a, b");
        QTest::newRow("list of texts") << int(ColumnType::List) << QVariant(QStringList{QStringLiteral("a"), QStringLiteral("b")})
                                       << QStringLiteral("a, b");
        QTest::newRow("empty list") << int(ColumnType::List) << QVariant(QStringList()) << QStringLiteral("None");
    }
    void cells()
    {
        QFETCH(int, type);
        QFETCH(QVariant, value);
        QFETCH(QString, words);
        ColumnSpec column;
        column.type = ColumnType(type);
        QCOMPARE(Words::cell(Toy::kind(), column, value), words);
    }

    void countdowns_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("ends");
        // Without a translation Qt leaves the plural's number in place of %n.
        QTest::newRow("far") << QDate(2026, 3, 18) << "(12 day(s) left)";
        QTest::newRow("tomorrow") << QDate(2026, 3, 29) << "(1 day(s) left)";
        QTest::newRow("the 42nd day is still in grace") << QDate(2026, 3, 30) << "(last day)";
        QTest::newRow("over") << QDate(2026, 4, 2) << "(3 day(s) over)";
    }
    void countdowns()
    {
        QFETCH(QDate, today);
        QFETCH(QString, ends);
        const QString words = Words::countdown(QDate(2026, 3, 30), today);
        QVERIFY2(words.startsWith(QLatin1String("30 Mar 2026 (")), qPrintable(words));
        QString plain = words;
        plain.replace(QLatin1String("days "), QLatin1String("day(s) ")).replace(QLatin1String("day "), QLatin1String("day(s) "));
        if (!ends.contains(QLatin1String("last")))
            QVERIFY2(plain.endsWith(ends), qPrintable(words));
        else
            QVERIFY2(words.endsWith(ends), qPrintable(words));
    }

    void nothingIsMarkup_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"<b>bold</b>", "a < b & c > d", "R&D", "&amp;", "&lt;b&gt;", "<img src=x>", "Kāingaroa"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void nothingIsMarkup()
    {
        QFETCH(QString, text);
        // A tooltip decides by itself whether it has markup before it; what it then shows must be the text.
        const QString tip = Words::tip(text);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
    }

    void awaited()
    {
        const KindSpec kind = *Kinds::standard().kind(QStringLiteral("agreement"));
        QCOMPARE(Words::awaitedState(kind, QStringLiteral("Grace")), QStringLiteral("In grace (sent, not yet confirmed)"));
        QCOMPARE(Words::entryState(EntryState::Done, true, &kind), QStringLiteral("Accepted, not yet confirmed"));
        QCOMPARE(Words::entryState(EntryState::Done, true), QStringLiteral("Accepted, waiting for DfE"));
    }

    /// Another country's service is not DfE.
    void awaitedOfManyIsSaidAsOfOne()
    {
        BatchSummary batch;
        batch.byState = {{int(EntryState::Done), 12}};
        batch.expected = 12;
        batch.total = 12;
        const Kinds kinds = Kinds::standard();
        const auto said = [&](const char *kind) { return BatchWords::parts(batch, kinds.kind(QLatin1String(kind))).constFirst().title; };
        QCOMPARE(said("agreement"), QStringLiteral("Accepted, not yet confirmed"));
        QCOMPARE(said("trainee"), QStringLiteral("Accepted, waiting for DfE"));
    }

    void ratesStayBelowTheLimit()
    {
        BatchSummary batch;
        batch.byState = {{int(EntryState::Done), 47}, {int(EntryState::Ready), 132}};
        batch.total = 179;
        batch.firstSent = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
        batch.lastSent = batch.firstSent.addSecs(1);
        BatchEstimate left;
        left.requests = 264;
        left.perMinute = 85;
        left.seconds = 190;
        // What a minute allows goes in its first second.
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("47 accepted, 132 wait(s) · about 3 minute(s) left"));
        batch.lastSent = batch.firstSent.addSecs(61);
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("47 accepted, 132 wait(s) · 23 a minute · about 3 minute(s) left"));
        batch.byState = {{int(EntryState::Done), 170}, {int(EntryState::Ready), 9}};
        left.requests = 18;
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("170 accepted, 9 wait(s) · 42 a minute · about 3 minute(s) left"));
    }

    /// What never answered is not among what was accepted, the parts add up, and no time is promised that a person has to give.
    void progressAddsUp()
    {
        BatchSummary batch;
        batch.byState = {{int(EntryState::Done), 59}, {int(EntryState::Unsure), 1}, {int(EntryState::Ready), 3}};
        batch.total = 63;
        batch.needsPerson = 1;
        BatchEstimate left;
        left.requests = 6;
        left.perMinute = 85;
        left.seconds = 5;
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("59 accepted, 1 need(s) you, 3 wait(s)"));
        batch.needsPerson = 0; // the desk looks by itself
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("59 accepted, 1 being checked, 3 wait(s) · less than a minute left"));
        // Held back until somebody decides: Resume would not let it go, and it is not said to.
        batch.byState = {{int(EntryState::Done), 62}, {int(EntryState::Ready), 1}};
        batch.needsPerson = 1;
        batch.held = 1;
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("62 accepted, 1 need(s) you"));
        batch.needsPerson = 0;
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("62 accepted, 1 wait(s) · held until you press Resume"));
        batch.byState = {{int(EntryState::Done), 5}};
        batch.held = 0;
        QCOMPARE(BatchWords::progress(batch, left), QStringLiteral("5 accepted"));
    }

    void findings()
    {
        Finding finding;
        finding.message = "Pause date must be between {earliest} and {latest} for {name}, {count} left";
        finding.arguments = {{QStringLiteral("earliest"), QDate(2026, 5, 22)},
                             {QStringLiteral("latest"), QDate(2026, 8, 22)},
                             {QStringLiteral("name"), QStringLiteral("Ari")},
                             {QStringLiteral("count"), 1200}};
        QCOMPARE(Words::finding(finding), QStringLiteral("Pause date must be between 22 May 2026 and 22 August 2026 for Ari, 1,200 left"));
    }

    void errors()
    {
        for (int kind = int(ErrorKind::Offline); kind <= int(ErrorKind::Cancelled); ++kind) {
            for (const ErrorText::Doing doing : {ErrorText::Doing::Reading, ErrorText::Doing::Sending, ErrorText::Doing::Saving}) {
                Error error;
                error.kind = ErrorKind(kind);
                const ErrorText text = ErrorText::of(error, doing, QStringLiteral("Register"));
                QVERIFY(!text.happened.isEmpty() && !text.lost.isEmpty() && !text.todo.isEmpty());
                for (const char *word : {"please", "sorry", "oops", "invalid", "!", "{"})
                    QVERIFY2(!text.sentence().contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(text.sentence()));
            }
        }
        Error refused;
        refused.kind = ErrorKind::Invalid;
        refused.fields = {{QStringLiteral("defer_date"), QStringLiteral("defer_date can't be blank")},
                          {QStringLiteral("state"), QStringLiteral("is wrong")}};
        const ErrorText text = ErrorText::of(refused, ErrorText::Doing::Sending, QStringLiteral("Register"));
        QCOMPARE(text.happened, QStringLiteral("Register did not accept this."));
        QCOMPARE(text.words, (QStringList{QStringLiteral("defer_date can't be blank"), QStringLiteral("state: is wrong")}));
    }

    void shortDays()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));
        QCOMPARE(Words::shortDayOf(now.addDays(-1), now), QStringLiteral("21 Nov"));
        QCOMPARE(Words::shortDayOf(now.addYears(-1), now), QStringLiteral("22 Nov 2025"));
    }

    void whatAServiceWritesInCode()
    {
        const auto cell = [](const char *column, ColumnType type, const char *value) {
            ColumnSpec spec{.id = column, .type = type};
            if (qstrcmp(column, "statement") == 0)
                spec.lookup = {"statement", "statement_id", "name"};
            return CodeWords::of(spec, QString::fromUtf8(value));
        };
        QCOMPARE(cell("course_level", ColumnType::Text, "postgrad"), QStringLiteral("Postgraduate"));
        QCOMPARE(cell("record_source", ColumnType::Text, "api"), QStringLiteral("Sent by a student record system"));
        QCOMPARE(cell("record_source", ColumnType::Text, "another"), QStringLiteral("another"));
        QCOMPARE(CodeWords::zone(QStringLiteral("Pacific/Auckland")), QStringLiteral("New Zealand time"));
        QCOMPARE(cell("statement", ColumnType::Text, "January 2027 (2026)"), QStringLiteral("January 2027 (2026)"));
        Words::setLocale(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
        QCOMPARE(cell("statement", ColumnType::Text, "January 2027 (2026)"), QStringLiteral("Ionawr 2027 (2026)"));
        QCOMPARE(cell("month", ColumnType::Text, "May"), QStringLiteral("Mai"));
        QCOMPARE(cell("name", ColumnType::Name, "May"), QStringLiteral("May")); // a person
        QCOMPARE(cell("employerName", ColumnType::Text, "May 2027"), QStringLiteral("May 2027"));
        Words::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

DESK_TEST(tst_words)
#include "tst_words.moc"
