// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "ui/form/DateField.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

/// The three boxes and their choices, alone.
class tst_date_field : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void read_data();
    void read();
    void roundTrip_data();
    void roundTrip();
    void pasted_data();
    void pasted();
    void focusStays();
    void namedForScreenReaders();
    void boxesAlone();

private:
    static FieldMoment moment()
    {
        return {QDate(2026, 2, 16), QDate(2026, 2, 16), QStringLiteral("Register"), QStringLiteral("UTC")};
    }
    static FieldSpec spec() { return {.id = "day_of", .type = FieldType::Date, .title = "Day of it", .required = true}; }
    static QLineEdit *box(const DateField &field, const char *name) { return field.findChild<QLineEdit *>(QLatin1String(name)); }
    static QStringList boxes(const DateField &field)
    {
        return {box(field, "day")->text(), box(field, "month")->text(), box(field, "year")->text()};
    }
    static void type(DateField &field, const QStringList &parts)
    {
        field.findChild<QRadioButton *>(QStringLiteral("another"))->click();
        int part = 0;
        for (const char *name : {"day", "month", "year"}) {
            const QString text = parts.value(part++);
            for (const QChar letter : text) // an input method's letters have no key of their own
                letter.unicode() < 128 ? QTest::keyClick(box(field, name), letter.toLatin1()) : box(field, name)->insert(letter);
        }
    }
    static Values stored(const DateField &field)
    {
        Values values;
        field.store(values);
        return values;
    }
};

void tst_date_field::beginsEmpty()
{
    DateField field(spec(), QStringLiteral("Day of it"), moment(), nullptr);
    QVERIFY(stored(field).isEmpty());
    for (const QRadioButton *button : field.findChildren<QRadioButton *>())
        QVERIFY(!button->isChecked());
    QCOMPARE(boxes(field), (QStringList{QString(), QString(), QString()}));
    field.findChild<QRadioButton *>(QStringLiteral("yesterday"))->click();
    QCOMPARE(stored(field).text(QStringLiteral("day_of")), QStringLiteral("2026-02-15"));
    field.findChild<QRadioButton *>(QStringLiteral("today"))->click();
    QCOMPARE(stored(field).text(QStringLiteral("day_of")), QStringLiteral("2026-02-16"));
}

void tst_date_field::read_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *typed, const char *iso, const char *fault) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(iso) << QString::fromLatin1(fault);
    };
    row("17|6|2024", "2024-06-17", "");
    row("17| 06 |2024", "2024-06-17", "");
    row("17|Jun|2024", "2024-06-17", "");
    row("17|june|2024", "2024-06-17", "");
    row("1|Medi|2024", "2024-09-01", "");
    row("1|Hepetema|2024", "2024-09-01", "");
    row("1|Kohitātea|2024", "2024-01-01", "");
    row("29|2|2024", "2024-02-29", "");
    row("29|2|2025", "", "{field} must be a real date");
    row("31|6|2024", "", "{field} must be a real date");
    row("|6|2024", "", "{field} must include a day");
    row("1||2024", "", "{field} must include a month");
    row("1|6|", "", "{field} must include a year");
    row("||2024", "", "{field} must include a day and month");
    row("|6|", "", "{field} must include a day and year");
    row("1||", "", "{field} must include a month and year");
    row("1|6|24", "", "Year must include 4 numbers");
    row("1|6|20245", "", "Year must include 4 numbers");
    row("||", "", "");
}

void tst_date_field::read()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    QFETCH(QString, fault);
    DateField field(spec(), QStringLiteral("Day of it"), moment(), nullptr);
    type(field, typed.split(QLatin1Char('|')));
    QCOMPARE(stored(field).date(QStringLiteral("day_of")).toString(Qt::ISODate), iso);
    QCOMPARE(QString::fromLatin1(field.fault()), fault);
    QCOMPARE(boxes(field).join(QLatin1Char('|')), typed); // nothing is ever changed or cleared
}

void tst_date_field::roundTrip_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"17|6|2024", "017|JUN|2024", "31|2|2026", "|5|", "x|y|z", "||", "16|2|2026"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void tst_date_field::roundTrip()
{
    QFETCH(QString, typed);
    DateField field(spec(), QStringLiteral("Day of it"), moment(), nullptr);
    type(field, typed.split(QLatin1Char('|')));
    const Values draft = Values::fromJson(stored(field).toJson());
    DateField again(spec(), QStringLiteral("Day of it"), moment(), nullptr);
    again.load(draft);
    QCOMPARE(boxes(again).join(QLatin1Char('|')), typed);
    QVERIFY(again.findChild<QRadioButton *>(QStringLiteral("another"))->isChecked());
    QCOMPARE(stored(again), draft);
}

void tst_date_field::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("boxes");
    const auto parts = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char('|')); };
    QTest::newRow("slashes") << QStringLiteral("17/06/2024") << parts("17|6|2024");
    QTest::newRow("iso") << QStringLiteral("2024-06-17") << parts("17|6|2024");
    QTest::newRow("words") << QStringLiteral(" 17 June 2024 ") << parts("17|6|2024");
    QTest::newRow("spaces") << QStringLiteral("1 9 2026") << parts("1|9|2026");
    QTest::newRow("no such day") << QStringLiteral("31/02/2026") << parts("31|02|2026");
    QTest::newRow("no date") << QStringLiteral("soon") << parts("soon||");
}

void tst_date_field::pasted()
{
    QFETCH(QString, text);
    QFETCH(QStringList, boxes);
    for (const char *into : {"day", "month", "year"}) {
        DateField field(spec(), QStringLiteral("Day of it"), moment(), nullptr);
        field.findChild<QRadioButton *>(QStringLiteral("another"))->click();
        QGuiApplication::clipboard()->setText(text);
        box(field, into)->paste();
        if (boxes.value(1).isEmpty())
            QCOMPARE(box(field, into)->text(), text);
        else
            QCOMPARE(tst_date_field::boxes(field), boxes);
    }
}

void tst_date_field::focusStays()
{
    DateField field(spec(), QStringLiteral("Day of it"), moment(), nullptr);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.findChild<QRadioButton *>(QStringLiteral("another"))->click();
    box(field, "day")->setFocus();
    QTest::keyClicks(box(field, "day"), QStringLiteral("31"));
    QVERIFY(box(field, "day")->hasFocus());
    QTest::keyClick(box(field, "day"), Qt::Key_Tab);
    QVERIFY(box(field, "month")->hasFocus());
    QVERIFY(field.error().isEmpty());
}

void tst_date_field::namedForScreenReaders()
{
    DateField field(spec(), QStringLiteral("Day of it"), moment(), nullptr);
    field.setHint(QStringLiteral("For example, 27 3 2026."));
    field.setProblem(QStringLiteral("Enter the day"), {}, {});
    QCOMPARE(field.findChild<FieldGroup *>()->accessibleName(), QStringLiteral("Day of it"));
    QCOMPARE(box(field, "month")->accessibleName(), QStringLiteral("Month"));
    QVERIFY(box(field, "month")->accessibleDescription().contains(QLatin1String("Enter the day")));
    QVERIFY(box(field, "month")->accessibleDescription().contains(QLatin1String("For example, 27 3 2026.")));
}

void tst_date_field::boxesAlone()
{
    DateField field(spec(), QStringLiteral("Day of it"), {}, nullptr);
    QVERIFY(field.findChild<QRadioButton *>(QStringLiteral("today"))->isHidden());
    QVERIFY(stored(field).isEmpty());
    QTest::keyClicks(box(field, "day"), QStringLiteral("1"));
    QTest::keyClicks(box(field, "month"), QStringLiteral("2"));
    QTest::keyClicks(box(field, "year"), QStringLiteral("2027"));
    QCOMPARE(stored(field).date(QStringLiteral("day_of")), QDate(2027, 2, 1));
}

DESK_TEST(tst_date_field)
#include "tst_date_field.moc"
