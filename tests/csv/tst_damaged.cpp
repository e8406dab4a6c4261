// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Planning.h"
#include "app/kind/Kinds.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Runner.h"

#include <unistd.h>

/// More than 200 files, each cut short or with bytes turned over: each gives a sentence, or names rows and cells, or reads as
/// it was; none ends the desk, and none says something else of somebody than the whole file did.
class tst_damaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_data();
    void files();
    void aFaultIsNoEnd_data();
    void aFaultIsNoEnd();

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

namespace {
/// On a disk or a share that gives no more after so many bytes.
class Faulty : public QFile
{
public:
    Faulty(const QString &path, qint64 good) : QFile(path), m_good(good) { }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_good - qint64(::lseek(handle(), 0, SEEK_CUR)));
        if (count > 0 || m_good == size())
            return QFile::readData(data, count);
        setErrorString(QStringLiteral("Input/output error"));
        return -1;
    }

private:
    const qint64 m_good;
};
} // namespace

void tst_damaged::aFaultIsNoEnd_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("good");
    QList<QStringList> rows = Corpus::rows();
    while (rows.size() < 20'000)
        rows.append(rows.at(1));
    Corpus::Variant variant;
    const QByteArray plain = Corpus::written(variant, rows);
    variant.mark = true;
    const QByteArray marked = Corpus::written(variant, rows);
    variant.form = Encoding::Form::Utf16LE;
    const QByteArray wide = Corpus::written(variant, rows);
    QTest::newRow("while the letters are recognised") << plain << qint64(plain.size() * 2 / 3);
    QTest::newRow("with a mark") << marked << qint64(marked.size() * 2 / 3);
    QTest::newRow("at a line's end") << marked << qint64(marked.lastIndexOf("\r\n", marked.size() * 2 / 3) + 2);
    QTest::newRow("UTF-16") << wide << qint64(wide.size() * 2 / 3);
    QTest::newRow("in the first bytes") << marked << qint64(1000);
    QTest::newRow("from the beginning") << marked << qint64(0);
    QTest::newRow("the last byte") << marked << qint64(marked.size() - 1);
    const QByteArray book = Corpus::workbook(rows);
    QTest::newRow("a workbook") << book << qint64(book.size() / 2);
    QTest::newRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0" + QByteArray(200'000, 'x')) << qint64(100'000);
}

/// Half a list of people would be taken for the whole.
void tst_damaged::aFaultIsNoEnd()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, good);
    const QString path = Corpus::put(m_folder.path(), QStringLiteral("faulty"), content);
    Faulty file(path, good);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sheet = Sheets::read(file, {}, {});
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().kind, ErrorKind::Storage);
    QCOMPARE(sheet.error().message, QStringLiteral("it could not be read to its end (Input/output error)"));
    Faulty whole(path, content.size());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY(Sheets::read(whole, {}, {}));
}

DESK_TEST(tst_damaged)
#include "tst_damaged.moc"
