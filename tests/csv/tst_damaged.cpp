// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Planning.h"
#include "app/csv/TableWriter.h"
#include "app/kind/Kinds.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Runner.h"

/// 200 files, each cut short or with bytes turned over: each gives a sentence, or rows and cells that are named, or reads as
/// it was; none ends the desk.
class tst_damaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();

private:
    QTemporaryDir m_folder;
    const Kinds m_kinds = Kinds::standard();
};

void tst_damaged::files_data()
{
    QTest::addColumn<QByteArray>("content");
    const QList<QStringList> rows = Corpus::rows();
    const QString workbook = m_folder.filePath(QStringLiteral("whole.xlsx"));
    auto writer = TableWriter::to(workbook);
    QVERIFY(writer && (*writer)->headers(rows.first()));
    for (const QStringList &row : rows.mid(1)) {
        QList<OutCell> cells;
        for (const QString &cell : row)
            cells.append(OutCell::ofText(cell));
        QVERIFY((*writer)->row(cells));
    }
    QVERIFY((*writer)->finish());
    QFile file(workbook);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<std::pair<const char *, QByteArray>> wholes{
        {"CSV", Corpus::written({Encoding::Form::Utf8, true, u',', true, "\r\n"}, rows)},
        {"UTF-16", Corpus::written({Encoding::Form::Utf16LE, true, u'\t', false, "\r\n"}, rows)},
        {"workbook", file.readAll()}};
    for (const auto &[name, whole] : wholes) {
        const int count = qstrcmp(name, "workbook") == 0 ? 50 : 25;
        for (int i = 1; i <= count; ++i)
            QTest::addRow("%s cut %d", name, i) << whole.left(whole.size() * i / (count + 1));
        for (int i = 0; i < count; ++i) {
            QByteArray turned = whole;
            for (qsizetype at = i; at < turned.size(); at += count * 3)
                turned[at] = char(~turned[at]);
            QTest::addRow("%s turned %d", name, i) << turned;
        }
    }
}

void tst_damaged::files()
{
    QFETCH(QByteArray, content);
    const auto sheet = Sheets::read(Corpus::put(m_folder.path(), QStringLiteral("damaged"), content), {}, {});
    QVERIFY(sheet);
    if (sheet->problem) {
        QVERIFY(qstrlen(sheet->problem->message) > 0);
        return;
    }
    const KindSpec &kind = *m_kinds.kind(QStringLiteral("trainee"));
    ImportRequest request;
    request.path = QStringLiteral("damaged");
    request.kind = QStringLiteral("trainee");
    request.command = QStringLiteral("defer");
    // Nobody is known, so that every row that is still read has to say so.
    const auto plan = Planning::plan(*sheet, request, kind, *kind.command(request.command), Matching(kind), {});
    QVERIFY(plan);
    if (plan->look.isUsable())
        QCOMPARE(plan->faulty, plan->rows);
    else
        QVERIFY(plan->plan.items.isEmpty());
}

DESK_TEST(tst_damaged)
#include "tst_damaged.moc"
