// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "app/Files.h"
#include "tests/csv/Corpus.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include <algorithm>

/// Damaged files brought into a whole desk. Of each of more than 200 it says a sentence; of what no reader can see (a letter
/// of a name turned into another letter, a byte of a workbook that belongs to no cell) nothing is claimed but that it changes
/// nothing either.
class tst_damaged_files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysSoAndChangesNothing_data();
    void saysSoAndChangesNothing();
    void theWholeFileSaysNothing();

private:
    struct Said {
        FileLook look;
        ImportPlan plan;
        QStringList sentences;
    };
    Said bringIn(const QByteArray &content) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    QList<Row> m_before;
    int m_asked = 0;
};

namespace {
const QString trainee = QStringLiteral("trainee");
}

void tst_damaged_files::initTestCase()
{
    const QList<QStringList> rows = Corpus::rows();
    QList<QJsonObject> people;
    for (int i = 1; i < rows.size(); ++i) {
        QJsonObject one = plainTrainee(QString(24, QLatin1Char(char('a' + i))), QStringLiteral("Person"), rows.at(i).at(1).section(QLatin1Char(' '), -1));
        one[QLatin1String("trn")] = rows.at(i).constFirst();
        people.append(one);
    }
    m_server = std::make_unique<PracticeServer>(traineeWorld(people), false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    QVERIFY(Desk::until([&] { return m_desk->rows(trainee).size() == people.size(); }));
    // The last page may be asked for after its rows are there.
    const auto isRead = [this](const Connection &each) {
        const ConnectionStatus status = m_desk->core().status(each.id);
        return !status.pulling && (each.service != QLatin1String("registerTrainees") || status.lastSuccess.isValid());
    };
    QVERIFY(Desk::until([&] {
        const QList<Connection> all = m_desk->core().connections();
        return std::all_of(all.begin(), all.end(), isRead);
    }));
    m_desk->core().setOffline(true);
    m_before = m_desk->rows(trainee);
    m_asked = m_server->requests();
    const QList<Corpus::Damaged> all = Corpus::damaged();
    QVERIFY(std::count_if(all.begin(), all.end(), [](const Corpus::Damaged &each) { return each.isPlain; }) >= 200);
}

tst_damaged_files::Said tst_damaged_files::bringIn(const QByteArray &content) const
{
    ImportRequest request;
    request.connection = QStringLiteral("practice-registerTrainees");
    request.kind = trainee;
    request.command = QStringLiteral("defer");
    request.path = Corpus::put(m_folder.path(), QStringLiteral("damaged"), content);
    Said said{Desk::wait(m_desk->core().files().open(request)), Desk::wait(m_desk->core().files().plan(request)), {}};
    QList<Finding> findings = said.look.problems + said.plan.look.problems;
    for (const BatchItem &item : std::as_const(said.plan.plan.items))
        findings += item.said;
    for (const Finding &finding : std::as_const(findings)) {
        if (*finding.message != '\0')
            said.sentences.append(QString::fromUtf8(finding.message));
    }
    return said;
}

/// Else every sentence above would be one of a good file.
void tst_damaged_files::theWholeFileSaysNothing()
{
    for (const QByteArray &whole : {Corpus::written({Encoding::Form::Utf8, true, u',', true, "\r\n"}, Corpus::rows()),
                                    Corpus::written({Encoding::Form::Utf16LE, true, u'\t', false, "\r\n"}, Corpus::rows()), Corpus::workbook(Corpus::rows())}) {
        const Said said = bringIn(whole);
        QCOMPARE(said.sentences, QStringList());
        QCOMPARE(said.plan.matched, 3);
    }
}

void tst_damaged_files::saysSoAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isPlain");
    const QList<Corpus::Damaged> all = Corpus::damaged();
    for (const Corpus::Damaged &each : all)
        QTest::newRow(each.name.constData()) << each.content << each.isPlain;
}

void tst_damaged_files::saysSoAndChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isPlain);
    const Said said = bringIn(content);
    QVERIFY(!isPlain || !said.sentences.isEmpty());
    if (!said.look.isUsable())
        QVERIFY(said.plan.plan.items.isEmpty());
    QVERIFY(!said.look.broughtInAt.isValid());
    QFile file(m_folder.filePath(QStringLiteral("damaged")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(m_desk->entries().isEmpty());
    QVERIFY(Desk::wait(m_desk->core().bulk().batches()).isEmpty());
    QCOMPARE(m_server->requests(), m_asked);
    const QList<Row> after = m_desk->rows(trainee);
    QCOMPARE(after.size(), m_before.size());
    for (int i = 0; i < m_before.size(); ++i)
        QCOMPARE(after.at(i).cells, m_before.at(i).cells);
}

DESK_TEST(tst_damaged_files)
#include "tst_damaged_files.moc"
