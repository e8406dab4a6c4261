// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Dates.h"
#include "tests/support/Runner.h"

Q_DECLARE_METATYPE(Dates::Fault)

class tst_dates : public QObject
{
    Q_OBJECT

private slots:
    void oneText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Dates::Fault>("fault");
        using enum Dates::Fault;
        const QDate june(2024, 6, 17);
        const auto reads = [](const char *text, const QDate &date) { QTest::newRow(text) << QString::fromUtf8(text) << date << None; };
        const auto refuses = [](const char *text, Dates::Fault fault) { QTest::newRow(text) << QString::fromUtf8(text) << QDate() << fault; };
        for (const char *text : {"2024-06-17", "17/06/2024", "17/6/2024", "17.6.2024", "17-6-2024", "17 6 2024", " 17  6 2024 ", "17 June 2024",
                                 "17 Jun 2024", "17-Jun-2024", "17 JUNE 2024", "17 jun. 2024", "17 June, 2024", "17th June 2024",
                                 "2024-06-17T00:00:00", "2024-06-17T00:00:00Z", "2024-06-17 00:00:00", "17/06/2024 00:00:00", "17/06/2024 0:00",
                                 "17 Mehefin 2024", "17 Pipiri 2024", "17 Hune 2024"})
            reads(text, june);
        reads("29/02/2024", QDate(2024, 2, 29));
        reads("1 Medi 2024", QDate(2024, 9, 1));
        reads("1 Sept 2024", QDate(2024, 9, 1));
        reads("1 Kohitātea 2026", QDate(2026, 1, 1));
        reads("1 Whiringa-ā-nuku 2026", QDate(2026, 10, 1));
        reads("1 o Fai 2024", QDate());
        reads("3/4/2025", QDate(2025, 4, 3));
        refuses("", Empty);
        refuses("   ", Empty);
        refuses("17/06/24", YearDigits);
        refuses("17 June 24", YearDigits);
        refuses("17/6/02024", YearDigits);
        refuses("06/17/2024", MonthFirst);
        refuses("31/06/2024", NotReal);
        refuses("29/02/2025", NotReal);
        refuses("2024-02-30", NotReal);
        refuses("2024-13-01", NotReal);
        refuses("0/6/2024", NotReal);
        refuses("45460", Serial);
        refuses("45460.5", Serial);
        refuses("17062024", RunTogether);
        refuses("20240617", RunTogether);
        refuses("170624", RunTogether);
        refuses("2024-06-17T09:30:00", WithTime);
        refuses("17/06/2024 09:30:00", WithTime);
        refuses("17 June 2024 9:30", WithTime);
        refuses("June 17 2024", NotADate);
        refuses("17/06-2024", NotADate);
        refuses("17 Ma 2024", NotADate);
        refuses("tomorrow", NotADate);
        refuses("2024-6-17", NotADate);
    }
    void oneText()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(Dates::Fault, fault);
        const Dates::Parsed parsed = Dates::parse(text);
        QCOMPARE(parsed.date, date);
        if (date.isValid() || fault != Dates::Fault::None)
            QCOMPARE(int(parsed.fault), int(fault));
        else
            QVERIFY(parsed.fault != Dates::Fault::None);
    }

    void threeBoxes_data()
    {
        QTest::addColumn<QStringList>("boxes");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Dates::Fault>("fault");
        using enum Dates::Fault;
        const auto row = [](const char *day, const char *month, const char *year, const QDate &date, Dates::Fault fault = None) {
            QTest::addRow("%s|%s|%s", day, month, year) << QStringList{QString::fromUtf8(day), QString::fromUtf8(month), QString::fromUtf8(year)}
                                                        << date << fault;
        };
        row("27", "3", "2026", QDate(2026, 3, 27));
        row("27", "03", "2026", QDate(2026, 3, 27));
        row(" 27 ", "Mar", " 2026", QDate(2026, 3, 27));
        row("27", "mARCH", "2026", QDate(2026, 3, 27));
        row("27", "Mawrth", "2026", QDate(2026, 3, 27));
        row("27", "Poutūterangi", "2026", QDate(2026, 3, 27));
        row("", "", "", QDate(), Empty);
        row("", "3", "2026", QDate(), MissingDay);
        row("27", "", "2026", QDate(), MissingMonth);
        row("27", "3", "", QDate(), MissingYear);
        row("", "", "2026", QDate(), MissingDayAndMonth);
        row("", "3", "", QDate(), MissingDayAndYear);
        row("27", "", "", QDate(), MissingMonthAndYear);
        row("27", "3", "26", QDate(), YearDigits);
        row("27", "3", "twenty", QDate(), YearDigits);
        row("31", "6", "2026", QDate(), NotReal);
        row("31", "June", "2026", QDate(), NotReal);
        row("29", "2", "2026", QDate(), NotReal);
        row("27", "M", "2026", QDate(), NotReal);
        row("x", "3", "2026", QDate(), NotReal);
        row("3", "27", "2026", QDate(), MonthFirst);
    }
    void threeBoxes()
    {
        QFETCH(QStringList, boxes);
        QFETCH(QDate, date);
        QFETCH(Dates::Fault, fault);
        const Dates::Parsed parsed = Dates::parse(boxes.at(0), boxes.at(1), boxes.at(2));
        QCOMPARE(parsed.date, date);
        QCOMPARE(int(parsed.fault), int(fault));
    }

    void everyFaultHasASentence()
    {
        for (int i = 2; i < Dates::faultCount; ++i)
            QVERIFY2(qstrlen(Dates::message(Dates::Fault(i))) > 0, qPrintable(QString::number(i)));
    }

    void monthNamesOfTheLanguagesAreRead_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en_GB", "cy_GB", "mi_NZ"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void monthNamesOfTheLanguagesAreRead()
    {
        QFETCH(QString, language);
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                    QVERIFY2(Dates::month(name) == month, qPrintable(name));
            }
        }
        const QDate date(2024, 9, 17);
        for (const char *format : {"d MMMM yyyy", "d MMM yyyy"}) // as the window writes them
            QCOMPARE(Dates::parse(locale.toString(date, QString::fromLatin1(format))).date, date);
    }

    void monthsAreClamped_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("to");
        QTest::newRow("31 May") << QDate(2025, 5, 31) << 3 << QDate(2025, 2, 28);
        QTest::newRow("31 May of a leap year") << QDate(2024, 5, 31) << 3 << QDate(2024, 2, 29);
        QTest::newRow("30 May") << QDate(2025, 5, 30) << 3 << QDate(2025, 2, 28);
        QTest::newRow("28 May") << QDate(2025, 5, 28) << 3 << QDate(2025, 2, 28);
        QTest::newRow("over the year") << QDate(2026, 2, 16) << 3 << QDate(2025, 11, 16);
        QTest::newRow("29 February, a year") << QDate(2024, 2, 29) << 12 << QDate(2023, 2, 28);
    }
    void monthsAreClamped()
    {
        QFETCH(QDate, from);
        QFETCH(int, months);
        QFETCH(QDate, to);
        QCOMPARE(Dates::monthsBack(from, months), to);
    }

    void academicCycle()
    {
        QCOMPARE(Dates::academicCycle(QDate(2025, 8, 1)), 2025);
        QCOMPARE(Dates::academicCycle(QDate(2026, 7, 31)), 2025);
        QCOMPARE(Dates::academicCycle(QDate(2026, 1, 1)), 2025);
    }
};

DESK_TEST(tst_dates)
#include "tst_dates.moc"
