// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Planning.h"
#include "app/kind/Kinds.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Runner.h"

/// More than 200 files, each cut short or with bytes turned over: each gives a sentence, or names rows and cells, or reads as
/// it was; none ends the desk, and none says something else of somebody than the whole file did.
class tst_damaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_data();
    void files();

private:
    struct Said {
        qint64 row = 0;
        QString date;
        QString reason;
    };
    ImportPlan plan(const Sheet &sheet, const Matching &matching) const;
    static Said saidOf(const BatchItem &item);

    QTemporaryDir m_folder;
    const Kinds m_kinds = Kinds::standard();
    const KindSpec &m_kind = *m_kinds.kind(QStringLiteral("trainee"));
    Matching m_people{m_kind};
    QList<Said> m_whole;
};

ImportPlan tst_damaged::plan(const Sheet &sheet, const Matching &matching) const
{
    ImportRequest request;
    request.path = QStringLiteral("damaged");
    request.kind = QStringLiteral("trainee");
    request.command = QStringLiteral("defer");
    return *Planning::plan(sheet, request, m_kind, *m_kind.command(request.command), matching, {});
}

tst_damaged::Said tst_damaged::saidOf(const BatchItem &item)
{
    return {item.row, item.values.text(QStringLiteral("defer_date")), item.values.text(QStringLiteral("defer_reason"))};
}

void tst_damaged::initTestCase()
{
    const QList<QStringList> rows = Corpus::rows();
    for (int i = 1; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString &column : m_people.columns())
            cells.append(column == QLatin1String("trn") ? rows.at(i).constFirst() : QString());
        m_people.add(i, QStringLiteral("t%1").arg(i), cells);
    }
    const auto whole = Sheets::read(Corpus::put(m_folder.path(), QStringLiteral("whole"), Corpus::workbook(rows)), {}, {});
    QVERIFY(whole);
    const ImportPlan read = plan(*whole, m_people);
    QCOMPARE(read.matched, 3);
    QCOMPARE(read.faulty, 0);
    for (const BatchItem &item : read.plan.items)
        m_whole.append(saidOf(item));
    QVERIFY(Corpus::damaged().size() >= 200);
}

void tst_damaged::files_data()
{
    QTest::addColumn<QByteArray>("content");
    const QList<Corpus::Damaged> all = Corpus::damaged();
    for (const Corpus::Damaged &each : all)
        QTest::newRow(each.name.constData()) << each.content;
}

void tst_damaged::files()
{
    QFETCH(QByteArray, content);
    const QString path = Corpus::put(m_folder.path(), QStringLiteral("damaged"), content);
    const auto sheet = Sheets::read(path, {}, {});
    QVERIFY(sheet);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    if (sheet->problem) {
        QVERIFY(qstrlen(sheet->problem->message) > 0);
        QVERIFY(plan(*sheet, m_people).plan.items.isEmpty());
        return;
    }
    // Nobody is known, so that every row that is still read has to say so.
    const ImportPlan ofNobody = plan(*sheet, Matching(m_kind));
    if (!ofNobody.look.isUsable()) {
        QVERIFY(ofNobody.plan.items.isEmpty());
        return;
    }
    QCOMPARE(ofNobody.faulty, ofNobody.rows);
    // The people are known: what a row still says is what the whole file said of that person, or it is refused. Text has
    // nothing to tell a letter of a reason from another; and where it ends within a row, the file as a whole is named.
    const ImportPlan read = plan(*sheet, m_people);
    for (const BatchItem &item : read.plan.items) {
        const bool refused = std::any_of(item.said.begin(), item.said.end(), [](const Finding &each) { return each.severity == Severity::Block; });
        const bool isLast = &item == &read.plan.items.last() && sheet->endsInRow;
        if (refused || item.leftOut || isLast)
            continue;
        const Said said = saidOf(item);
        // Where the header is damaged, the column is of no use, and the review asks for the day.
        const bool isDated = std::any_of(read.look.uses.begin(), read.look.uses.end(), [](const ColumnUse &use) { return use.id == QLatin1String("defer_date"); });
        const bool isSame = std::any_of(m_whole.begin(), m_whole.end(), [&](const Said &one) {
            return one.row == said.row && (one.date == said.date || !isDated) && (sheet->format == QLatin1String("csv") || one.reason == said.reason);
        });
        QVERIFY2(isSame, qPrintable(QStringLiteral("%1 %2 %3").arg(said.row).arg(said.date, said.reason)));
    }
}

DESK_TEST(tst_damaged)
#include "tst_damaged.moc"
