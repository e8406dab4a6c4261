// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"
#include "tests/support/Runner.h"

#include <QtCore/QRandomGenerator>

/// The kept corpus of the fuzz targets, and the same files cut and changed in ways that are the same each time.
class tst_fuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundCrashes_data();
    void foundCrashes();
    void corpus_data();
    void corpus();
};

namespace {
QDir folderOf(const Fuzz::Target &target) { return QDir(sourcePath(QStringLiteral("tests/fuzz/corpus/") + QString::fromLatin1(target.name))); }
} // namespace

void tst_fuzz::foundCrashes_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    int found = 0;
    for (int i = 0; i < int(std::size(Fuzz::all)); ++i) {
        const QFileInfoList files = folderOf(Fuzz::all[i]).entryInfoList({QStringLiteral("crash-*")}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            QTest::addRow("%s %s", Fuzz::all[i].name, qPrintable(file.fileName())) << i << file.filePath();
            ++found;
        }
    }
    QVERIFY2(found > 0, "a crash that was found stays in the corpus");
}

/// What once ended a target does so no more.
void tst_fuzz::foundCrashes()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty());
    Fuzz::all[target].run(bytes);
}

void tst_fuzz::corpus_data()
{
    QTest::addColumn<int>("target");
    for (int i = 0; i < int(std::size(Fuzz::all)); ++i)
        QTest::newRow(Fuzz::all[i].name) << i;
}

void tst_fuzz::corpus()
{
    QFETCH(int, target);
    const Fuzz::Target &chosen = Fuzz::all[target];
    const QDir folder = folderOf(chosen);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY2(!names.isEmpty(), qPrintable(folder.path()));
    QRandomGenerator random(1);
    int runs = 0;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        chosen.run(whole);
        for (int i = 0; i < 40 && !whole.isEmpty(); ++i, ++runs) {
            QByteArray changed = whole.left(random.bounded(int(whole.size())) + 1);
            chosen.run(changed);
            changed = whole;
            for (int j = 0; j < 3; ++j)
                changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
            chosen.run(changed);
        }
    }
    qInfo() << names.size() << "files," << runs * 2 << "changed";
}

DESK_TEST(tst_fuzz)
#include "tst_fuzz.moc"
