// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Cells.h"
#include "app/csv/Mapping.h"
#include "app/kind/Kinds.h"
#include "tests/support/Runner.h"

class tst_cells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void ids_data();
    void ids();
    void scientific_data();
    void scientific();
    void ownIdsWithAnE_data();
    void ownIdsWithAnE();
    void choices_data();
    void choices();
    void serials();
    void errorsOfASpreadsheet_data();
    void errorsOfASpreadsheet();
    void headers_data();
    void headers();
    void keptUses();

private:
    Kinds m_kinds = Kinds::standard();
};

void tst_cells::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const char *good : {"2024-06-17", "17/06/2024", "17.6.2024", "17-6-2024", "17 6 2024", "17 June 2024", "17 Jun 2024", "17-Jun-2024", "2024-06-17T00:00:00",
                             "17/06/2024 00:00:00", " 17/06/2024 ", "17 Mehefin 2024", "17 Pipiri 2024", "17 Hune 2024", "\u200E17/06/2024", "17/06/2024\u200B"})
        QTest::newRow(good) << QString::fromUtf8(good) << QStringLiteral("2024-06-17");
    for (const char *bad : {"17/06/24", "06/17/2024", "45460", "17062024", "2024-06-17T10:30:00", "31/06/2024", "soon", "17/06"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << QString();
}

void tst_cells::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const CellSpec spec = CellSpec::of(*std::find_if(m_kinds.command(QStringLiteral("trainee"), QStringLiteral("defer"))->fields.begin(),
                                                     m_kinds.command(QStringLiteral("trainee"), QStringLiteral("defer"))->fields.end(),
                                                     [](const FieldSpec &field) { return field.type == FieldType::Date; }));
    const CellRead read = Cells::read({text, {}, false, false}, spec, {}, false, 14);
    if (expected.isEmpty()) {
        QVERIFY(read.said);
        QCOMPARE(read.said->field, QStringLiteral("defer_date"));
        QCOMPARE(read.said->arguments.value(QStringLiteral("row")).toInt(), 14);
        QCOMPARE(read.value.toString(), text.trimmed());
    } else {
        QVERIFY(!read.said);
        QCOMPARE(read.value.toString(), expected);
    }
}

void tst_cells::ids_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "trn" << "1234567" << "1234567";
    QTest::newRow("lost zero") << "trn" << "123456" << "0123456";
    QTest::newRow("lost zeros") << "trn" << "1234" << "0001234";
    QTest::newRow("apostrophe") << "trn" << "'0123456" << "0123456";
    QTest::newRow("marks that nobody sees") << "trn" << QStringLiteral("\uFEFF1234567\u200B") << "1234567";
    QTest::newRow("decimals") << "trn" << "123456.0" << "0123456";
    QTest::newRow("spaces") << "trn" << " 12 34567 " << "1234567";
    QTest::newRow("not numbers stays") << "trn" << "12A" << "12A";
    QTest::newRow("provider id is never padded") << "provider_trainee_id" << "12" << "12";
    QTest::newRow("provider id keeps zeros") << "provider_trainee_id" << "'0012" << "0012";
    QTest::newRow("formula guard undone") << "provider_trainee_id" << "'-12" << "-12";
    QTest::newRow("a mark in a number") << "provider_trainee_id" << "12,000" << "12,000";
    QTest::newRow("decimals of the provider's own") << "provider_trainee_id" << "12.00" << "12";
    QTest::newRow("HESA") << "hesa_id" << "'0110012345678" << "0110012345678";
}

void tst_cells::ids()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const CellRead read = Cells::read({text, {}, false, false}, CellSpec::of(*m_kinds.kind(QStringLiteral("trainee")), column), {}, false, 2);
    QVERIFY(!read.said);
    QCOMPARE(read.value.toString(), expected);
}

void tst_cells::scientific_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("refused");
    for (const char *text : {"2.01E+16", "2,01E+16", "1E7", "2.01123456789012e+12"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"E12", "1E", "AB12", "2011234567890"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void tst_cells::scientific()
{
    QFETCH(QString, text);
    QFETCH(bool, refused);
    const CellRead read = Cells::read({text, {}, false, false}, CellSpec::of(*m_kinds.kind(QStringLiteral("trainee")), QStringLiteral("hesa_id")), {}, false, 9);
    QCOMPARE(read.said.has_value(), refused);
    if (refused)
        QCOMPARE(read.said->arguments.value(QStringLiteral("row")).toInt(), 9);
}

void tst_cells::ownIdsWithAnE_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<bool>("refused");
    QTest::newRow("the provider's own") << "provider_trainee_id" << "22E1" << false << false;
    QTest::newRow("the provider's own, small letter") << "provider_trainee_id" << "4e04" << false << false;
    QTest::newRow("a workbook's number") << "provider_trainee_id" << "22E1" << true << true;
    QTest::newRow("with a point") << "provider_trainee_id" << "2.2E1" << false << true;
    QTest::newRow("long") << "provider_trainee_id" << "2E+16" << false << true;
    QTest::newRow("an id that is all numbers") << "trn" << "22E1" << false << true;
}

void tst_cells::ownIdsWithAnE()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QFETCH(bool, refused);
    const CellRead read = Cells::read({text, {}, isNumber, false}, CellSpec::of(*m_kinds.kind(QStringLiteral("trainee")), column), {}, false, 9);
    QCOMPARE(read.said.has_value(), refused);
    if (!refused)
        QCOMPARE(read.value.toString(), text);
}

void tst_cells::choices_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("expected");
    const QString trainee = QStringLiteral("trainee");
    const QString withdraw = QStringLiteral("withdraw");
    QTest::newRow("code") << trainee << withdraw << "trigger" << "provider" << QVariant(QStringLiteral("provider"));
    QTest::newRow("code in capitals") << trainee << withdraw << "trigger" << "PROVIDER" << QVariant(QStringLiteral("provider"));
    QTest::newRow("words") << trainee << withdraw << "trigger" << "The trainee chose to withdraw" << QVariant(QStringLiteral("trainee"));
    QTest::newRow("the caller's words") << trainee << withdraw << "future_interest" << "Ydw" << QVariant(QStringLiteral("yes"));
    QTest::newRow("several") << trainee << withdraw << "reasons" << "did_not_make_progress; Safeguarding concerns" << QVariant(QStringList{QStringLiteral("did_not_make_progress"), QStringLiteral("safeguarding_concerns")});
    QTest::newRow("several by bars") << trainee << withdraw << "reasons" << "did_not_make_progress|did_not_make_progress" << QVariant(QStringList{QStringLiteral("did_not_make_progress")});
    QTest::newRow("one of several") << trainee << withdraw << "reasons" << "did_not_make_progress" << QVariant(QStringList{QStringLiteral("did_not_make_progress")});
    QTest::newRow("unknown") << trainee << withdraw << "trigger" << "the weather" << QVariant();
    QTest::newRow("one unknown of several") << trainee << withdraw << "reasons" << "did_not_make_progress; the weather" << QVariant();
    QTest::newRow("grace") << "agreement" << "grace" << "graceReasonCode" << "Redundancy" << QVariant(QStringLiteral("RD"));
}

void tst_cells::choices()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QVariant, expected);
    const CommandSpec *spec = m_kinds.command(kind, command);
    const auto found = std::find_if(spec->fields.begin(), spec->fields.end(), [&](const FieldSpec &each) { return field == QLatin1String(each.id); });
    FileWords words;
    words.choices.insert(QStringLiteral("Yes"), {QStringLiteral("Ydw")});
    const CellRead read = Cells::read({text, {}, false, false}, CellSpec::of(*found), words, false, 3);
    QCOMPARE(!read.said, expected.isValid());
    if (expected.isValid())
        QCOMPARE(read.value, expected);
}

void tst_cells::serials()
{
    CellSpec spec;
    spec.id = QStringLiteral("d");
    spec.is = CellSpec::Is::Date;
    CellRead read = Cells::read({QStringLiteral("45460"), {}, true, false}, spec, {}, false, 2);
    QVERIFY(read.said);
    QCOMPARE(read.serial, QDate(2024, 6, 17));
    read = Cells::read({QStringLiteral("45460"), {}, true, false}, spec, {}, true, 2);
    QVERIFY(!read.said);
    QCOMPARE(read.value.toString(), QStringLiteral("2024-06-17"));
    // In a workbook that counts from 1904 it is another.
    QCOMPARE(Cells::read({QStringLiteral("43998"), {}, true, false, true}, spec, {}, true, 2).value.toString(), QStringLiteral("2024-06-17"));
    // A number outside a date's column is never a date.
    spec.is = CellSpec::Is::Text;
    QCOMPARE(Cells::read({QStringLiteral("45460"), {}, true, false}, spec, {}, true, 2).value.toString(), QStringLiteral("45460"));
    // A workbook's own date needs no confirming; one with a time of day is refused.
    spec.is = CellSpec::Is::Date;
    QCOMPARE(Cells::read({QStringLiteral("2024-06-17"), QDate(2024, 6, 17), false, false}, spec, {}, false, 2).value.toString(), QStringLiteral("2024-06-17"));
    QVERIFY(Cells::read({QStringLiteral("2024-06-17 10:30:00"), QDate(2024, 6, 17), false, true}, spec, {}, false, 2).said);
}

void tst_cells::errorsOfASpreadsheet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isError");
    for (const char *error : {"#N/A", "#REF!", "#VALUE!", " #NAME? ", "########"})
        QTest::newRow(error) << QString::fromLatin1(error) << true;
    for (const char *words : {"#", "##", "#1 on the list", "N/A", "not #N/A"})
        QTest::newRow(words) << QString::fromLatin1(words) << false;
}

/// A formula that failed is no answer to anybody, in whatever column.
void tst_cells::errorsOfASpreadsheet()
{
    QFETCH(QString, text);
    QFETCH(bool, isError);
    for (const CellSpec::Is is : {CellSpec::Is::Text, CellSpec::Is::Id}) {
        const CellRead read = Cells::read({text, {}, false, false, false}, {QStringLiteral("x"), is, 0, {}, false}, {}, false, 7);
        QCOMPARE(read.said.has_value(), isError);
        if (isError)
            QCOMPARE(read.said->rule, QStringLiteral("cell.error"));
    }
    const CellRead date = Cells::read({text, {}, false, false, false}, {QStringLiteral("x"), CellSpec::Is::Date, 0, {}, false}, {}, false, 7);
    QCOMPARE(date.said->rule, isError ? QStringLiteral("cell.error") : QStringLiteral("cell.date"));
}

void tst_cells::headers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("expected");
    const QString trainee = QStringLiteral("trainee");
    QTest::newRow("titles") << trainee << "defer" << "TRN|Date of deferral|Reason for deferral" << "1:trn|2:defer_date|2:defer_reason";
    QTest::newRow("ids") << trainee << "defer" << "trn|defer_date|defer_reason" << "1:trn|2:defer_date|2:defer_reason";
    QTest::newRow("case and punctuation") << trainee << "defer" << "t.r.n.|DATE-OF DEFERRAL|x" << "1:trn|2:defer_date|0:";
    QTest::newRow("how it is written") << trainee << "defer" << "TRN|Date of deferral (DD/MM/YYYY)|Reason for deferral (any)" << "1:trn|2:defer_date|0:";
    QTest::newRow("synonyms") << trainee << "defer" << "Student number|Deferral date|Errors" << "1:provider_trainee_id|2:defer_date|0:";
    QTest::newRow("the surer first") << trainee << "defer" << "Date|Date of deferral|TRN" << "0:|2:defer_date|1:trn";
    QTest::newRow("name with course start") << trainee << "withdraw" << "First names|Last names|ITT start date|Withdrawal date" << "1:first_names|1:last_name|1:itt_start_date|2:withdrawal_date";
    QTest::newRow("Register's template") << trainee << "updateStatus"
                                         << "TRN|Provider trainee ID|HESA ID|Last names|First names|Lead partner|QTS or EYTS|Route|Phase|Age range|Subject|Date QTS or EYTS requirements met"
                                         << "1:trn|1:provider_trainee_id|1:hesa_id|1:last_name|1:first_names|0:|0:|0:|0:|0:|0:|2:qts_standards_met_date";
    // A person's name is never a school's.
    QTest::newRow("a school beside a person") << trainee << "addPlacement" << "TRN|Name|School URN|School or setting name" << "1:trn|1:name|2:urn|2:name";
    QTest::newRow("a school's name alone") << trainee << "addPlacement" << "TRN|School name|Postcode" << "1:trn|2:name|2:postcode";
    QTest::newRow("the cohort that is and that will be") << "participant" << "changeSchedule" << "Participant ID|Cohort|New schedule|New cohort"
                                                         << "1:participant_id|1:cohort|2:schedule_identifier|2:cohort";
    QTest::newRow("the caller's language") << trainee << "defer" << "TRN|Dyddiad gohirio" << "1:trn|2:defer_date";
    QTest::newRow("register of agreements") << "agreement" << "" << "Local ID|Learner ID|Signed|End date|Employer|Status" << "3:id|3:learnerLocalId|3:signedDate|3:endDate|3:employerName|3:status";
    QTest::newRow("the desk's own export") << "agreement" << "" << "Learner|Agreement ID|Grace ends|Last fetched" << "3:name|3:id|3:grace_ends|0:";
    QTest::newRow("grace") << "agreement" << "grace" << "trainingAgreementLocalId|Pause date|Grace reason" << "1:id|2:pauseDate|2:graceReasonCode";
}

void tst_cells::headers()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    QFETCH(QString, headers);
    QFETCH(QString, expected);
    FileWords words;
    words.columns.insert(QStringLiteral("defer_date"), {QStringLiteral("Dyddiad gohirio")});
    const QList<ColumnUse> uses = Mapping::suggested(headers.split(QLatin1Char('|')), *m_kinds.kind(kind), m_kinds.command(kind, command), words);
    QStringList found;
    for (const ColumnUse &use : uses)
        found.append(QString::number(int(use.role)) + QLatin1Char(':') + use.id);
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void tst_cells::keptUses()
{
    const QList<ColumnUse> uses{{ColumnUse::Role::Identifies, QStringLiteral("trn")}, {ColumnUse::Role::Answers, QStringLiteral("defer_date")}};
    const QString kept = Mapping::kept({QStringLiteral("Our number"), QStringLiteral("When")}, uses);
    const QList<ColumnUse> moved = Mapping::restored(kept, {QStringLiteral("WHEN"), QStringLiteral("other"), QStringLiteral("our-number")});
    QCOMPARE(moved, (QList<ColumnUse>{uses[1], ColumnUse(), uses[0]}));
    // Several of one header: the same of them, or none.
    const QStringList dates{QStringLiteral("TRN"), QStringLiteral("Date"), QStringLiteral("Date")};
    const QList<ColumnUse> second{uses[0], ColumnUse(), uses[1]};
    QCOMPARE(Mapping::restored(Mapping::kept(dates, second), dates), second);
    QCOMPARE(Mapping::restored(Mapping::kept(dates, second), dates.mid(0, 2)), (QList<ColumnUse>{uses[0], ColumnUse()}));
}

DESK_TEST(tst_cells)
#include "tst_cells.moc"
