// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/ServiceFile.h"
#include "app/kind/Kinds.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Runner.h"

/// The file that a service takes, out of drafts.
class tst_service_file : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written();
    void isSplit();
    void noOtherFileIsReplaced();

private:
    static QList<ServiceFile::Person> many()
    {
        QList<ServiceFile::Person> people;
        for (int i = 0; i < 60'000; ++i)
            people.append({i + 1, {}, {{QStringLiteral("trn"), QStringLiteral("%1").arg(i, 7, 10, QLatin1Char('0'))}}, {{QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-01")}}});
        return people;
    }
    const Kinds m_kinds = Kinds::standard();
    const FileSpec &m_file = m_kinds.kind(QStringLiteral("trainee"))->files.first();
};

void tst_service_file::written()
{
    QTemporaryDir folder;
    const auto person = [](qint64 entry, const char *trn, const char *date) {
        return ServiceFile::Person{entry, QString::fromLatin1(trn), {{QStringLiteral("trn"), QString::fromLatin1(trn)}, {QStringLiteral("provider_trainee_id"), QStringLiteral("=P")}},
                                   {{QStringLiteral("qts_standards_met_date"), QString::fromLatin1(date)}}};
    };
    const QDate today(2026, 2, 16);
    const QString path = folder.filePath(QStringLiteral("dfe.csv"));
    const auto written = ServiceFile::write(m_file, {person(1, "0123456", "2026-02-16"), person(2, "7654321", "2025-02-16"), person(3, "1111111", "2025-02-15"),
                                                                      person(4, "2222222", "2026-02-17"), person(5, "3333333", ""), person(6, "0123456", "2026-02-15")}, today, path);
    QVERIFY(written);
    QCOMPARE(written->rows, 2);
    QStringList left;
    for (const WrittenFiles::LeftOut &each : written->leftOut)
        left.append(QString::number(each.entry) + QLatin1Char(':') + each.why.rule);
    QCOMPARE(left, (QStringList{QStringLiteral("3:file.old"), QStringLiteral("4:file.future"), QStringLiteral("5:file.noDate"), QStringLiteral("6:file.twice")}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\"TRN\",\"Provider trainee ID\",\"Date QTS or EYTS requirements met\"\r\n"
                                        "\"0123456\",\"'=P\",\"16/02/2026\"\r\n\"7654321\",\"'=P\",\"16/02/2025\"\r\n"));
}

void tst_service_file::isSplit()
{
    QTemporaryDir folder;
    const auto written = ServiceFile::write(m_file, many(), QDate(2026, 2, 16), folder.filePath(QStringLiteral("dfe.csv")));
    QVERIFY(written);
    QCOMPARE(written->rows, 60'000);
    QVERIFY(written->paths.size() > 1);
    qsizetype rows = 0;
    for (const QString &path : written->paths) {
        QVERIFY(QFileInfo(path).size() < 1024 * 1024);
        const auto sheet = Sheets::read(path, {}, {});
        QVERIFY(sheet && !sheet->problem);
        QCOMPARE(sheet->texts(0).first(), QStringLiteral("TRN"));
        rows += sheet->rows.size() - 1;
    }
    QCOMPARE(rows, 60'000);
}

/// A person agreed to the first file's name alone; and a part without the others would be uploaded twice.
void tst_service_file::noOtherFileIsReplaced()
{
    QTemporaryDir folder;
    const auto put = [&folder](const char *name) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("theirs") == 6);
    };
    const auto text = [&folder](const char *name) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    put("dfe.csv");
    put("dfe-2.csv");
    const auto refused = ServiceFile::write(m_file, many(), QDate(2026, 2, 16), folder.filePath(QStringLiteral("dfe.csv")));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QLatin1String("dfe-2.csv")), qPrintable(refused.error().message));
    QCOMPARE(text("dfe.csv"), QByteArray("theirs"));
    QCOMPARE(text("dfe-2.csv"), QByteArray("theirs"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("dfe-2.csv"))));
    QVERIFY(ServiceFile::write(m_file, many(), QDate(2026, 2, 16), folder.filePath(QStringLiteral("dfe.csv"))));
    QVERIFY(text("dfe.csv").startsWith("\"TRN\""));
}

DESK_TEST(tst_service_file)
#include "tst_service_file.moc"
