// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "tests/support/Desk.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

/// What the desk never shows never reaches the disk: the practice server marks every such field with a canary and every
/// date of birth with a year from 1901 to 1910, and every byte written is searched, for the secrets as well.
class tst_canary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSensitiveIsWritten();
    void supportReportTellsOfFailures();
    void theRecordAndTheReportNameNobody();
};

namespace {
const QString token = QStringLiteral("Zq7vXw9RkT2mB4nL");

/// "file: what" of everything that must not be there.
QStringList found(const QString &directory)
{
    static const QRegularExpression birthday(QStringLiteral("19(0[1-9]|10)-[01][0-9]-[0-3][0-9]"));
    QStringList hits;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            hits.append(file.fileName() + QStringLiteral(": cannot be read"));
            continue;
        }
        const QByteArray bytes = file.readAll();
        // Texts of two bytes a letter would hide between zeros.
        QByteArray narrow = bytes;
        narrow.replace('\0', QByteArray());
        for (const QByteArray &text : {bytes, narrow}) {
            const QString all = QString::fromLatin1(text);
            if (all.contains(QLatin1String("canary"), Qt::CaseInsensitive))
                hits.append(file.fileName() + QStringLiteral(": canary"));
            if (all.contains(token))
                hits.append(file.fileName() + QStringLiteral(": a secret"));
            if (const auto match = birthday.match(all); match.hasMatch())
                hits.append(file.fileName() + QStringLiteral(": ") + match.captured());
        }
    }
    hits.removeDuplicates();
    return hits;
}
} // namespace

void tst_canary::nothingSensitiveIsWritten()
{
    const QJsonObject world = PracticeServer::seeded(60, token);
    const QByteArray text = QJsonDocument(world).toJson();
    QVERIFY2(text.contains("canary-") && text.count(token.toUtf8()) == 3, "the world has something to find");
    PracticeServer server(world, false);
    Desk desk(server.url());
    desk.clock = [] { return std::make_unique<HurriedClock>(); };
    desk.start();
    const QStringList kinds{QStringLiteral("trainee"), QStringLiteral("participant"), QStringLiteral("declaration"), QStringLiteral("agreement")};
    for (const QString &kind : kinds)
        QVERIFY2(Desk::until([&] { return !desk.rows(kind).isEmpty(); }), qPrintable(kind));
    QVERIFY(Desk::until([&] {
        const QList<Connection> all = desk.core().connections();
        return std::none_of(all.begin(), all.end(), [&](const Connection &each) { return desk.core().status(each.id).pulling; });
    }));

    // One write, so that the outbox, its history and its copy have something to say.
    const QString trainee = QStringLiteral("trainee");
    QString target;
    const KindSpec &spec = *desk.kinds.kind(trainee);
    for (const Row &row : desk.rows(trainee)) {
        for (qsizetype i = 0; i < spec.columns.size(); ++i) {
            if (qstrcmp(spec.columns[i].id, "state") == 0 && row.cells.value(i).toString() == QLatin1String("trn_received"))
                target = row.id;
        }
    }
    QVERIFY(!target.isEmpty());
    const qint64 entry = desk.release(trainee, QStringLiteral("defer"), target,
                                      {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("defer_reason"), QStringLiteral("Leave")}});
    QCOMPARE(desk.settled(entry).state, EntryState::Done);

    QCOMPARE(found(desk.directory()).join(u'\n'), QString()); // while it runs: the logs of the databases too
    desk.end();
    QCOMPARE(found(desk.directory()).join(u'\n'), QString());
    desk.start(); // a start copies the outbox
    QVERIFY(Desk::until([&] { return !desk.core().connections().isEmpty(); }));
    QCOMPARE(found(desk.directory()).join(u'\n'), QString());
    const QString report = desk.core().supportReport();
    QVERIFY(!report.contains(QLatin1String("canary")) && !report.contains(token));

    // The search can find: what a person types does reach the disk.
    desk.core().setOffline(true);
    const auto other = desk.rows(trainee).first().row;
    Draft draft = Desk::wait(desk.core().openForm(trainee, QStringLiteral("defer"), other)).draft;
    draft.values = {{QStringLiteral("defer_reason"), QString(QStringLiteral("canary-planted 1905-04-03 ") + token)}};
    Desk::wait(desk.core().saveDraft(draft));
    QVERIFY(found(desk.directory()).size() >= 3);
}

void tst_canary::supportReportTellsOfFailures()
{
    PracticeServer server(PracticeServer::seeded(20, token));
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return !desk.rows(QStringLiteral("trainee")).isEmpty(); }));
    const auto isQuiet = [&] {
        const QList<Connection> all = desk.core().connections();
        return std::none_of(all.begin(), all.end(), [&](const Connection &each) { return desk.core().status(each.id).pulling; });
    };
    QVERIFY(Desk::until(isQuiet));
    QVERIFY2(!desk.core().supportReport().contains(QLatin1String("offline")), qPrintable(desk.core().supportReport()));
    const Row someone = desk.rows(QStringLiteral("trainee")).first();
    server.stop();
    desk.core().refresh();
    QVERIFY(Desk::until([&] { return desk.core().supportReport().contains(QLatin1String(": registerTrainees offline refused")); }));

    const QStringList lines = desk.core().supportReport().split(QLatin1Char('\n')).filter(QStringLiteral("failed at"));
    static const QRegularExpression line(QStringLiteral("\\Afailed at 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ: [A-Za-z]+( [A-Za-z]+)*( http [0-9]{3})?( [A-Za-z]+)?\\z"));
    QVERIFY(!lines.isEmpty() && lines.size() <= 20);
    for (const QString &each : lines)
        QVERIFY2(line.match(each).hasMatch(), qPrintable(each));
    QVERIFY(!lines.join(QLatin1Char(' ')).contains(someone.id) && !lines.join(QLatin1Char(' ')).contains(token));
}

/// Every path by which a name could come into the activity record or the report: a refusal that echoes it, a read-back, a
/// reason that a person typed, a restore, an export, an error of the network.
void tst_canary::theRecordAndTheReportNameNobody()
{
    const QString kind = QStringLiteral("trainee");
    const auto id = [](int number) { return QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaa%1").arg(number); };
    QList<QJsonObject> trainees;
    for (int number = 1; number <= 3; ++number)
        trainees.append(plainTrainee(id(number), QStringLiteral("Mārkedfirst"), QStringLiteral("O’Markedlast%1").arg(number)));
    PracticeServer server(traineeWorld(trainees), false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    desk.clock = [] { return std::make_unique<HurriedClock>(); };
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 3; }));
    const auto defers = [&](int number, const QString &reason = QStringLiteral("Markedreason 1905-04-03")) {
        return desk.release(kind, QStringLiteral("defer"), id(number),
                            {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("defer_reason"), reason}});
    };
    const QByteArray echo = R"({"errors": [{"error": "UnprocessableEntity", "message": "Markedfirst O'Markedlast1, born 1905-04-03 (1905-04-03T00:00:00Z, 3 April 1905), cannot be deferred for markedreason"}]})";
    proxy.script({{Fault::Kind::Status, false, 422, {}, echo}}, FaultProxy::writes);
    const qint64 refused = defers(1, QStringLiteral("Markedreason")); // one word, and a name in another spelling
    QVERIFY(Desk::until([&] { return desk.entry(refused).state == EntryState::Rejected; }));
    QVERIFY2(desk.entry(refused).lastError.fields.value(0).message.contains(QLatin1String("Markedlast1")) || desk.entry(refused).lastError.message.contains(QLatin1String("Markedlast1")),
             "the refusal has something to hide");
    proxy.script({{Fault::Kind::CloseUnanswered, true}}, FaultProxy::writes);
    QCOMPARE(desk.settled(defers(2)).state, EntryState::Done); // found by reading
    proxy.stop();
    const qint64 waits = defers(3);
    QVERIFY(Desk::until([&] { return desk.core().status(desk.core().connections().constFirst().id).reach == ConnectionStatus::Reach::Offline; }));
    desk.act(waits, EntryAction::Drop);
    QVERIFY(proxy.resume());
    QVERIFY(Desk::until([&] { return !Desk::wait(desk.core().journal().backups()).isEmpty(); }));
    Desk::wait(desk.core().journal().restore(Desk::wait(desk.core().journal().backups()).constFirst().file));
    const QString exported = desk.directory() + QStringLiteral("/exported.csv");
    QVERIFY(Desk::wait(desk.core().journal().saveFile(exported, {})) > 5);
    const QString report = desk.core().supportReport();
    for (const char *mark : {"Marked", "1905", "token"})
        QVERIFY2(!report.contains(QLatin1String(mark), Qt::CaseInsensitive), qPrintable(report));
    desk.end();
    QStringList hits;
    int searched = 0;
    QDirIterator files(desk.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains(QLatin1String("activity")) && path != exported)
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        ++searched;
        for (const char *mark : {"marked", "1905-04-03", "april 1905"}) {
            if (bytes.contains(mark))
                hits.append(path + QStringLiteral(": ") + QLatin1String(mark));
        }
    }
    QVERIFY(searched >= 2);
    QCOMPARE(hits, QStringList());
}

DESK_TEST(tst_canary)
#include "tst_canary.moc"
