// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

/// Damage of the desk's own files that shows only when they are in use: the person is told, and what is kept is there.
class tst_damage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outboxFoundLater();
    void cacheBreaksInUse();
    void anOlderOutboxSendsNothingTwice();
};

namespace {
const QString kind = QStringLiteral("trainee");
constexpr int people = 60;

QString id(int number) { return QStringLiteral("aaaaaaaaaaaaaaaaaaaa%1").arg(number, 4, 10, QLatin1Char('0')); }

QJsonObject world()
{
    QList<QJsonObject> all;
    for (int i = 1; i <= people; ++i)
        all.append(plainTrainee(id(i), QStringLiteral("Sarah"), QStringLiteral("Jones%1").arg(i)));
    return traineeWorld(all);
}

bool change(const QString &path, const std::function<void(QByteArray &)> &how)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray bytes = file.readAll();
    how(bytes);
    return file.seek(0) && file.write(bytes) == bytes.size();
}

QList<Notice> listen(Desk &desk)
{
    qRegisterMetaType<Notice>();
    QList<Notice> heard;
    QSignalSpy spy(&desk.core(), &Core::noticed);
    Desk::until([&] { return !spy.isEmpty(); }, 20000);
    for (const QList<QVariant> &each : spy)
        heard.append(each.first().value<Notice>());
    return heard;
}
} // namespace

void tst_damage::outboxFoundLater()
{
    PracticeServer server(world(), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == people; }));
    for (const Row &row : desk.rows(kind)) {
        Draft draft = Desk::wait(desk.core().openForm(kind, QStringLiteral("defer"), row.row)).draft;
        draft.values = {{QStringLiteral("defer_reason"), QString(300, QLatin1Char('r'))}};
        Desk::wait(desk.core().saveDraft(draft));
    }
    desk.end();
    // One page of entries: the file opens, and only the check behind the first reads sees it.
    QVERIFY(change(desk.config.dataDir + QStringLiteral("/outbox.sqlite"), [](QByteArray &bytes) {
        const qsizetype page = bytes.lastIndexOf(QByteArray(100, 'r')) / 4096;
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\xff'));
    }));
    desk.start();
    const QList<Notice> heard = listen(desk);
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard.first().key.startsWith(QLatin1String("The outbox file was damaged.")), qPrintable(heard.first().key));
    QCOMPARE(heard.first().weight, Notice::Weight::Problem);
    QVERIFY(QFile::exists(heard.first().arguments.value(QStringLiteral("file"))));
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == people; }));
    const int kept = int(desk.entries().size());
    QCOMPARE(heard.first().arguments.value(QStringLiteral("count")), QString::number(kept));
    QVERIFY2(kept >= people - 20 && kept < people, qPrintable(QString::number(kept)));
    // And the desk goes on.
    QVERIFY(desk.release(kind, QStringLiteral("defer"), desk.entries().first().draft.target, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}) > 0);
}

void tst_damage::cacheBreaksInUse()
{
    PracticeServer server(world(), false);
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == people && !desk.core().status(QStringLiteral("practice-registerTrainees")).pulling; }));
    desk.end();
    QVERIFY(change(desk.config.dataDir + QStringLiteral("/cache.sqlite"), [](QByteArray &bytes) {
        bytes.replace(4096 * 4, bytes.size() - 4096 * 4, QByteArray(bytes.size() - 4096 * 4, '\x7f'));
    }));
    desk.start();
    QSignalSpy noticed(&desk.core(), &Core::noticed);
    Query query;
    query.kind = kind;
    query.connection = QStringLiteral("practice-registerTrainees");
    QVERIFY(Desk::until([&] {
        const auto order = Desk::outcome(desk.core().order(query));
        return !noticed.isEmpty() && order && order->size() == people;
    }));
    QVERIFY(noticed.first().first().value<Notice>().key.startsWith(QLatin1String("The copy of the services' records")));
}

/// Put back by hand, or by whoever looks after the computer.
void tst_damage::anOlderOutboxSendsNothingTwice()
{
    PracticeServer server(world(), false);
    Desk desk(server.url());
    desk.config.holdSeconds = 600;
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == people; }));
    const qint64 entry = desk.release(kind, QStringLiteral("defer"), id(1), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    QCOMPARE(desk.entry(entry).state, EntryState::Ready);
    desk.end();
    const QString file = desk.config.dataDir + QStringLiteral("/outbox.sqlite");
    const QString older = desk.directory() + QStringLiteral("/older");
    QVERIFY(QFile::copy(file, older));
    desk.config.holdSeconds = 0;
    desk.start();
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Done; }));
    QCOMPARE(server.arrived(id(1)), 1);
    desk.end();
    QVERIFY(QFile::remove(file) && QFile::copy(older, file));
    desk.start();
    const QList<Notice> heard = listen(desk);
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard.first().key.startsWith(QLatin1String("The outbox file is older than the activity record")), qPrintable(heard.first().key));
    QCOMPARE(heard.first().arguments.value(QStringLiteral("unsure")), QStringLiteral("1"));
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Done; })); // found by reading
    QCOMPARE(server.arrived(id(1)), 1);
}

DESK_TEST(tst_damage)
#include "tst_damage.moc"
