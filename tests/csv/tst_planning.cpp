// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Planning.h"
#include "app/kind/Kinds.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Runner.h"

class tst_planning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void placesAreNamed();
    void pastes_data();
    void pastes();
    void rowsAreCheckedForThemselves();
    void monthFirst();
    void startDateIsConfirmed();
    void fileWithoutHeaders_data();
    void fileWithoutHeaders();
    void noColumnNamesAnybody();
    void serviceTemplate();
    void registerRows();
    void refusedIds();

private:
    const Kinds m_kinds = Kinds::standard();
    const KindSpec &m_trainee = *m_kinds.kind(QStringLiteral("trainee"));
    Matching people(const std::optional<QList<Matching::Given>> &expected = {}) const;
    ImportPlan plan(const QString &text, const char *command = "defer", bool serials = false) const;
};

/// Who the rows may name. Two share a provider ID, two a name.
Matching tst_planning::people(const std::optional<QList<Matching::Given>> &expected) const
{
    Matching matching(m_trainee);
    if (expected)
        matching.expect(*expected);
    const auto add = [&](qint64 row, const QHash<QString, QString> &values) {
        QStringList cells;
        const QStringList columns = matching.columns();
        for (const QString &column : columns)
            cells.append(values.value(column));
        matching.add(row, QStringLiteral("t%1").arg(row), cells);
    };
    const auto person = [](const char *trn, const char *hesa, const char *provider, const char *name, const char *start) {
        return QHash<QString, QString>{{QStringLiteral("trn"), QString::fromLatin1(trn)}, {QStringLiteral("hesa_id"), QString::fromLatin1(hesa)},
                                       {QStringLiteral("provider_trainee_id"), QString::fromLatin1(provider)}, {QStringLiteral("name"), QString::fromUtf8(name)},
                                       {QStringLiteral("itt_start_date"), QString::fromLatin1(start)}};
    };
    add(1, person("0123456", "0110012345678", "P1", "Sarah Jones", "2023-09-04"));
    add(2, person("7654321", "20110012345678901", "AB12", "Aroha Ngātai", "2023-09-04"));
    add(3, person("1111111", "", "AB12", "Aroha Ngātai", "2024-09-02"));
    // One's own ID is the other's TRN.
    add(4, person("2222222", "", "3000295", "Rhys Evans", "2024-09-02"));
    add(5, person("3000295", "", "P5", "Siân Adeyemi-O’Neill", "2024-09-02"));
    return matching;
}

ImportPlan tst_planning::plan(const QString &text, const char *command, bool serials) const
{
    ImportRequest request;
    request.kind = QStringLiteral("trainee");
    request.command = QString::fromLatin1(command);
    request.text = text;
    request.serialsAreDates = serials;
    const Sheet sheet = Sheets::fromText(text);
    const CommandSpec &spec = *m_trainee.command(request.command);
    const ImportPlan all = *Planning::plan(sheet, request, m_trainee, spec, people(), {});
    // Told beforehand what it will be asked, it finds the same.
    const auto named = Planning::named(sheet, Planning::look(sheet, request, m_trainee, &spec), m_trainee).given;
    const ImportPlan expected = *Planning::plan(sheet, request, m_trainee, spec, people(named), {});
    const auto told = [](const ImportPlan &plan) {
        QStringList lines;
        for (const BatchItem &item : plan.plan.items) {
            lines.append(QString::number(item.row) + QLatin1Char(' ') + item.shown);
            for (const Finding &finding : item.said)
                lines.append(finding.rule + QLatin1Char(' ') + QString::fromUtf8(finding.message) + finding.arguments.value(QStringLiteral("count")).toString());
        }
        return lines;
    };
    if (told(all) != told(expected))
        qFatal("%s is not %s", qPrintable(told(expected).join(QLatin1Char('|'))), qPrintable(told(all).join(QLatin1Char('|'))));
    return all;
}

void tst_planning::matches_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("row");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *headers, const char *cells, qint64 expected, const char *rule = "", const char *message = "") {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromUtf8(cells) << expected << QString::fromLatin1(rule) << QString::fromUtf8(message);
    };
    row("TRN", "TRN", "7654321", 2);
    row("TRN without its zero", "TRN", "123456", 1);
    row("HESA ID", "HESA ID", "'0110012345678", 1);
    row("HESA ID without its zero", "HESA ID", "110012345678", 1);
    row("provider ID, another case", "Provider trainee ID", "p1", 1);
    row("id of the service", "register_id", "T3", 3);
    row("two of provider ID", "Provider trainee ID", "AB12", 0, "match.several", "Row {row}: {count} trainees have provider ID {value}. Use the TRN");
    row("no such TRN", "TRN", "1234567", 0, "match.none", "Row {row}: no trainee has TRN {value}");
    row("TRN and shared provider ID", "TRN|Provider trainee ID", "1111111|AB12", 3);
    row("IDs of different people", "TRN|Provider trainee ID", "1111111|P1", 0, "match.differs");
    row("second ID blank", "TRN|Provider trainee ID", "|P1", 1);
    row("name with course start", "Name|ITT start date", "Aroha Ngatai|02/09/2024", 3);
    row("surname first", "Name|ITT start date", "Ngātai, Aroha|2023-09-04", 2);
    row("two columns of a name", "First names|Last name|Course start", "Sarah|JONES|4 September 2023", 1);
    row("name alone", "Name", "Sarah Jones", 0, "match.name");
    row("name, other start", "Name|ITT start date", "Sarah Jones|2024-09-02", 0, "match.none");
    row("nothing", "TRN|Name", "|", 0, "");
    for (const char *same : {"Jones", "Sarah Jones", "JONES, S.", "Jones, Sarah Ann", "Sarah Ann Jones", "Sara Jones-Hughes", "Sar", "Jones Sarah", "S"})
        row(same, "TRN|Name", QByteArray(QByteArray("0123456|") + same).constData(), 1);
    for (const char *same : {"Sian Adeyemi", "Adeyemi, S", "Siân O'Neill", "ONEILL, Siân", "Siân O Neill", "Sia"})
        row(same, "TRN|Name", QByteArray(QByteArray("3000295|") + same).constData(), 5);
    row("name in two columns", "TRN|First names|Last names", "3000295|Sian Mary|Adeyemi", 5);
    row("first names alone", "TRN|First names", "0123456|Sally", 1);
    const char *other = "Row {row} says {named}, but {value} is {name}’s. Choose who is meant";
    row("another's name", "TRN|Name", "3000295|Rhys Evans", 0, "match.name", other);
    row("another's first name", "Name|TRN", "Rhys|3000295", 0, "match.name", other);
    row("another's name, surname first", "TRN|Name", "0123456|Ngātai, Aroha", 0, "match.name", other);
    row("another's name in two columns", "TRN|First names|Last names", "3000295|Rhys|Evans", 0, "match.name", other);
    row("another's name beside any ID", "Any ID|Name", "P1|Rhys Evans", 0, "match.name", other);
    row("scientific", "HESA ID", "2.01E+16", 0, "cell.scientific");
}

void tst_planning::matches()
{
    QFETCH(QString, headers);
    QFETCH(QString, row);
    QFETCH(qint64, expected);
    QFETCH(QString, rule);
    QFETCH(QString, message);
    const ImportPlan found = plan(QString(headers + QStringLiteral("|Date of deferral\n") + row + QStringLiteral("|17/06/2024\n")).replace(QLatin1Char('|'), QLatin1Char('\t')));
    QCOMPARE(found.plan.items.size(), 1);
    const BatchItem &item = found.plan.items.first();
    QCOMPARE(item.row, expected);
    QCOMPARE(item.line, 2);
    if (expected != 0)
        QVERIFY(item.said.isEmpty());
    else
        QVERIFY(!item.said.isEmpty());
    if (!rule.isEmpty())
        QCOMPARE(item.said.first().rule, rule);
    if (!message.isEmpty())
        QCOMPARE(QString::fromUtf8(item.said.first().message), message);
}

/// The column that has the fault, and not the first that says who it is.
void tst_planning::placesAreNamed()
{
    const auto said = [this](const char *text) { return plan(QString::fromUtf8(text)).plan.items.first().said.first(); };
    QCOMPARE(said("Name\tTRN\tDate of deferral\nSarah Jones\t9999999\t17/06/2024\n").field, QStringLiteral("trn"));
    QCOMPARE(said("TRN\tProvider trainee ID\tDate of deferral\n1111111\tP1\t17/06/2024\n").field, QStringLiteral("provider_trainee_id"));
    const Finding other = said("TRN\tName\tDate of deferral\n0123456\tEvans, Rhys\t17/06/2024\n");
    QCOMPARE(other.field, QStringLiteral("name"));
    QCOMPARE(other.arguments.value(QStringLiteral("named")).toString(), QStringLiteral("Rhys Evans"));
    QCOMPARE(other.arguments.value(QStringLiteral("value")).toString(), QStringLiteral("0123456"));
    QCOMPARE(other.arguments.value(QStringLiteral("name")).toString(), QStringLiteral("Sarah Jones"));
}

void tst_planning::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("rows");
    QTest::addColumn<QStringList>("dates");
    QTest::newRow("ids") << "7654321\n0123456\n" << QList<qint64>{2, 1} << QStringList{QString(), QString()};
    QTest::newRow("ids and dates") << "7654321\t17/06/2024\n123456\t2024-06-18\n" << QList<qint64>{2, 1} << QStringList{QStringLiteral("2024-06-17"), QStringLiteral("2024-06-18")};
    QTest::newRow("dates first") << "17 June 2024\t7654321\n" << QList<qint64>{2} << QStringList{QStringLiteral("2024-06-17")};
    QTest::newRow("two-digit year") << "7654321\t17/06/24\n" << QList<qint64>{2} << QStringList{QStringLiteral("17/06/24")};
    QTest::newRow("blank date") << "7654321\t17/06/2024\n123456\t\n" << QList<qint64>{2, 1} << QStringList{QStringLiteral("2024-06-17"), QString()};
    QTest::newRow("different ids") << "P1\n7654321\nt3\n" << QList<qint64>{1, 2, 3} << QStringList{QString(), QString(), QString()};
    QTest::newRow("with headers") << "TRN\tDate of deferral\n7654321\t17/06/2024\n" << QList<qint64>{2} << QStringList{QStringLiteral("2024-06-17")};
    QTest::newRow("one's TRN and another's own ID") << "3000295\n2222222\n" << QList<qint64>{0, 4} << QStringList{QString(), QString()};
    QTest::newRow("nobody") << "7654321\n9999999\n" << QList<qint64>{2, 0} << QStringList{QString(), QString()};
}

void tst_planning::pastes()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, rows);
    QFETCH(QStringList, dates);
    const ImportPlan found = plan(text);
    QList<qint64> foundRows;
    QStringList foundDates;
    for (const BatchItem &item : found.plan.items) {
        foundRows.append(item.row);
        foundDates.append(item.values.text(QStringLiteral("defer_date")));
        QCOMPARE(item.row == 0, std::any_of(item.said.begin(), item.said.end(), [](const Finding &said) { return said.rule.startsWith(QLatin1String("match")); }));
    }
    QCOMPARE(foundRows, rows);
    QCOMPARE(foundDates, dates);
}

void tst_planning::rowsAreCheckedForThemselves()
{
    const ImportPlan found = plan(QStringLiteral("TRN,Date of deferral,Reason for deferral\n"
                                                 "7654321,31/06/2024,a\n"       // 2: no such day
                                                 "123456,17/06/2024,b\n"        // 3: good
                                                 "123456,18/06/2024,b\n"        // 4: the same person again
                                                 "1111111,,c\n"                 // 5: no date
                                                 "1111111,45460,c\n"            // 6: a spreadsheet's number
                                                 "7654321,17/06/2024,d,e\n"));  // 7: a comma too many
    QStringList rules;
    for (const BatchItem &item : found.plan.items)
        rules.append(QString::number(item.line) + QLatin1Char(':') + (item.said.isEmpty() ? QString() : item.said.last().rule));
    QCOMPARE(rules, (QStringList{QStringLiteral("2:cell.date"), QStringLiteral("3:row.differs"), QStringLiteral("4:row.differs"), QStringLiteral("5:row.noDate"), QStringLiteral("6:cell.date"), QStringLiteral("7:row.shifted")}));
    QCOMPARE(found.rows, 6);
    QCOMPARE(found.leftOut, 1);
    QVERIFY(found.plan.items[3].leftOut);
    QCOMPARE(found.faulty, 5);
    // Each names the other's row and its day: nobody can tell which is meant.
    for (const int row : {1, 2}) {
        const Finding &differs = found.plan.items[row].said.last();
        QCOMPARE(differs.arguments.value(QStringLiteral("other")).toInt(), row == 1 ? 4 : 3);
        QCOMPARE(differs.arguments.value(QStringLiteral("otherDate")).toDate(), QDate(2024, 6, row == 1 ? 18 : 17));
    }
    // What says the same goes once.
    const ImportPlan same = plan(QStringLiteral("TRN,Date of deferral\n123456,17/06/2024\n123456,17/06/2024\n"));
    QVERIFY(same.plan.items[0].said.isEmpty());
    QCOMPARE(same.plan.items[1].said.last().rule, QStringLiteral("row.twice"));
    QCOMPARE(found.serialDates, QList<QDate>{QDate(2024, 6, 17)});
    QCOMPARE(plan(QStringLiteral("TRN,Date of deferral\n1111111,45460\n"), "defer", true).plan.items.first().values.text(QStringLiteral("defer_date")), QStringLiteral("2024-06-17"));
}

/// 02/25/2026 says that 02/03/2026 may be 3 February: nobody guesses.
void tst_planning::monthFirst()
{
    const QString text = QStringLiteral("TRN\tDate of deferral\n0123456\t02/03/2026\n7654321\t%1\n1111111\t04/04/2026\n2222222\t2026-02-03\n3000295\t3 Feb 2026\n");
    const ImportPlan doubted = plan(text.arg(QStringLiteral("02/25/2026")));
    QCOMPARE(doubted.faulty, 2);
    const BatchItem &first = doubted.plan.items.first();
    QCOMPARE(first.said.size(), 1);
    QCOMPARE(first.said.first().field, QStringLiteral("defer_date"));
    QCOMPARE(first.said.first().severity, Severity::Block);
    QCOMPARE(first.said.first().arguments.value(QStringLiteral("row")).toInt(), 2);
    QCOMPARE(first.values.text(QStringLiteral("defer_date")), QStringLiteral("02/03/2026")); // as it stands there, to be corrected
    QCOMPARE(doubted.plan.items.at(2).values.text(QStringLiteral("defer_date")), QStringLiteral("2026-04-04"));
    const ImportPlan clear = plan(text.arg(QStringLiteral("25/02/2026")));
    QCOMPARE(clear.faulty, 0);
    QCOMPARE(clear.plan.items.first().values.text(QStringLiteral("defer_date")), QStringLiteral("2026-03-02"));
    // The day that tells one of two of the same name, and those of a register.
    QCOMPARE(plan(QStringLiteral("Name\tITT start date\tDate of deferral\nAroha Ngatai\t02/09/2024\t17/06/2024\nSarah Jones\t09/25/2023\t17/06/2024\n")).matched, 0);
    const KindSpec &kind = *m_kinds.kind(QStringLiteral("agreement"));
    ImportRequest request;
    request.path = QStringLiteral("agreements.csv");
    const Sheet sheet = Sheets::fromText(QStringLiteral("Local ID,Signed,End date\nA,02/03/2024,03/04/2025\nB,02/25/2024,\n"));
    const auto rows = Planning::registerRows(sheet, Planning::look(sheet, request, kind, nullptr), request, kind);
    QVERIFY(rows.first().isRefused());
    QCOMPARE(rows.first().said.size(), 1);
    QCOMPARE(rows.first().said.first().field, QStringLiteral("signedDate"));
}

/// 45537 is 2 September 2024 in a spreadsheet: by it one of two of the same name is told, once a person confirmed it.
void tst_planning::startDateIsConfirmed()
{
    const QString text = QStringLiteral("Name\tITT start date\tDate of deferral\nAroha Ngatai\t45537\t17/06/2024\n");
    const ImportPlan asked = plan(text);
    QCOMPARE(asked.plan.items.first().row, 0);
    QCOMPARE(asked.plan.items.first().said.first().field, QStringLiteral("itt_start_date"));
    QCOMPARE(asked.serialDates, QList<QDate>{QDate(2024, 9, 2)});
    const ImportPlan confirmed = plan(text, "defer", true);
    QCOMPARE(confirmed.plan.items.first().row, 3);
    QVERIFY(confirmed.plan.items.first().said.isEmpty());
}

void tst_planning::fileWithoutHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("word"); ///< a person's: 1 headers, 0 none, -1 not said
    QTest::addColumn<bool>("headers");
    QTest::addColumn<int>("rows");
    QTest::newRow("ids and days") << "0123456,17/06/2024\n7654321,18/06/2024\n" << -1 << false << 2;
    QTest::newRow("ids alone") << "0123456\n7654321\n" << -1 << false << 2;
    QTest::newRow("headers of their own") << "Our number,When\n0123456,17/06/2024\n" << -1 << true << 1;
    QTest::newRow("headers that look like values") << "2024,2025\n0123456,17/06/2024\n" << 1 << true << 1;
    QTest::newRow("values that look like headers") << "AB,CD\nP1,P2\n" << 0 << false << 2;
    QTest::newRow("known headers") << "TRN,Date of deferral\n0123456,17/06/2024\n" << -1 << true << 1;
}

void tst_planning::fileWithoutHeaders()
{
    QFETCH(QString, text);
    QFETCH(int, word);
    QFETCH(bool, headers);
    QFETCH(int, rows);
    ImportRequest request;
    request.path = QStringLiteral("list.csv");
    request.command = QStringLiteral("defer");
    if (word >= 0)
        request.hasHeaders = word == 1;
    const Sheet sheet = Sheets::fromText(text);
    const FileLook look = Planning::look(sheet, request, m_trainee, m_trainee.command(request.command));
    QCOMPARE(look.hasHeaders, headers);
    QCOMPARE(look.lines, rows);
    const auto found = Planning::plan(sheet, request, m_trainee, *m_trainee.command(request.command), people(), {});
    if (!headers && word < 0) {
        QCOMPARE(found->plan.items.size(), rows);
        QCOMPARE(found->plan.items.first().row, 1);
        QCOMPARE(found->plan.items.first().line, 1);
    }
}

void tst_planning::noColumnNamesAnybody()
{
    ImportRequest request;
    request.path = QStringLiteral("list.csv");
    request.command = QStringLiteral("defer");
    const Sheet sheet = Sheets::fromText(QStringLiteral("Shoe size,Date of deferral\n42,17/06/2024\n"));
    const auto found = Planning::plan(sheet, request, m_trainee, *m_trainee.command(request.command), people(), {});
    QVERIFY(!found->look.isUsable());
    QCOMPARE(QString::fromUtf8(found->look.problems.first().message), QStringLiteral("The selected file must have a column for TRN, HESA ID or provider trainee ID"));
    QVERIFY(found->plan.items.isEmpty());
    // A person who says which column it is has it read.
    request.uses = {{ColumnUse::Role::Identifies, QStringLiteral("provider_trainee_id")}, {ColumnUse::Role::Answers, QStringLiteral("defer_date")}};
    QVERIFY(Planning::plan(sheet, request, m_trainee, *m_trainee.command(request.command), people(), {})->look.isUsable());
}

void tst_planning::serviceTemplate()
{
    const QString text = QStringLiteral("trn,Provider trainee ID,HESA ID,Last names,First names,Lead partner,QTS or EYTS,Route,Phase,Age range,Subject,Date QTS or EYTS requirements met,Errors\r\n"
                                        "Do not edit,Do not edit,Do not edit,Do not edit,Do not edit,Do not edit,Do not edit,Do not edit,Do not edit,Do not edit,Do not edit,\"For example, 20/7/2022\nDelete row\",\r\n"
                                        "7654321,AB12,,Ngātai,Aroha,,QTS,Provider led,Primary,5 to 11,Maths,27/02/2023,\"TRN must be 7 numbers, x\"\r\n");
    ImportRequest request;
    request.kind = QStringLiteral("trainee");
    request.command = QStringLiteral("updateStatus");
    request.path = QStringLiteral("dfe.csv");
    const Sheet sheet = Sheets::fromText(text);
    const auto found = Planning::plan(sheet, request, m_trainee, *m_trainee.command(request.command), people(), {});
    QCOMPARE(found->look.shape, QStringLiteral("bulkStatus"));
    QVERIFY(found->look.hasErrors);
    QCOMPARE(found->plan.items.size(), 1);
    QCOMPARE(found->plan.items.first().row, 2);
    QCOMPARE(found->plan.items.first().line, 4);
    QCOMPARE(found->plan.items.first().values.text(QStringLiteral("qts_standards_met_date")), QStringLiteral("2023-02-27"));
    const QList<ReturnedLine> answers = Planning::answers(sheet, found->look, m_trainee, people());
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().row, 2);
    QCOMPARE(answers.first().name, QStringLiteral("Aroha Ngātai"));
    QCOMPARE(answers.first().errors, QStringLiteral("TRN must be 7 numbers, x"));
}

void tst_planning::registerRows()
{
    const KindSpec &kind = *m_kinds.kind(QStringLiteral("agreement"));
    ImportRequest request;
    request.path = QStringLiteral("agreements.csv");
    const Sheet sheet = Sheets::fromText(QStringLiteral("Local ID,Learner ID,Signed,Employer,Status,Region,Pause date\n"
                                                        "TA 1/2%,'007,3 March 2024,Sawmill,In grace,Auckland Region,2024-06-01\n"
                                                        "..,1,3/3/2024,x,Active,,\n"
                                                        ",1,3/3/2024,x,Active,,\n"
                                                        "TA2,1,31/02/2024,x,Active,,\n"
                                                        "TA3,1,3/3/2024,x,Nonsense,,\n"
                                                        "TA 1/2%,1,3/3/2024,x,Active,,\n"
                                                        "TA5,1,,,,,\n"
                                                        "TA6,1,,Sawmill,Active,,\n"
                                                        "TA6,1,,Sawmill,Active,,\n"));
    const FileLook look = Planning::look(sheet, request, kind, nullptr);
    QVERIFY(look.isUsable());
    const auto rows = Planning::registerRows(sheet, look, request, kind);
    QStringList rules;
    for (const auto &row : rows)
        rules.append(row.said.isEmpty() ? QString() : row.said.first().rule);
    QCOMPARE(rules, (QStringList{QStringLiteral("row.differs"), QStringLiteral("id.dots"), QStringLiteral("row.noId"), QStringLiteral("cell.date"),
                                QStringLiteral("cell.choice"), QStringLiteral("row.differs"), QStringLiteral(""), QStringLiteral(""), QStringLiteral("row.twice")}));
    // Nobody can tell which of the two is meant: neither goes, and each names the other.
    QVERIFY(rows.at(0).isRefused() && rows.at(5).isRefused());
    QCOMPARE(rows.at(0).said.first().arguments.value(QStringLiteral("other")).toInt(), 7);
    QCOMPARE(rows.at(5).said.first().arguments.value(QStringLiteral("other")).toInt(), 2);
    QVERIFY(!rows.at(7).isRefused()); // the same twice is there once
    const Values &first = rows.first().record.values;
    QCOMPARE(rows.first().record.id, QStringLiteral("TA 1/2%"));
    QCOMPARE(first.text(QStringLiteral("status")), QStringLiteral("Grace"));
    QCOMPARE(first.text(QStringLiteral("signedDate")), QStringLiteral("2024-03-03"));
    QCOMPARE(first.text(QStringLiteral("learnerLocalId")), QStringLiteral("007"));
    QCOMPARE(first.text(QStringLiteral("grace_ends")), QStringLiteral("2024-07-13"));
    QVERIFY(!rows.at(6).record.values.knows(QStringLiteral("employerName")));
}

void tst_planning::refusedIds()
{
    for (const char *id : {".", "..", "", "  "})
        QVERIFY2(Planning::refusedId(QString::fromLatin1(id)), id);
    for (const char *id : {"a..b", "...", "/", "TA 1", "%2e"})
        QVERIFY2(!Planning::refusedId(QString::fromLatin1(id)), id);
}

DESK_TEST(tst_planning)
#include "tst_planning.moc"
