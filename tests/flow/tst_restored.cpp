// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "tests/flow/FaultCases.h"
#include "tests/support/Runner.h"

/// What a restore says of entries of the early career service, whose records tell a change only by what they were before.
class tst_restored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNeverWentIsNoConflict();
    void whatWentIsNotCalledUnsent();
};

/// A copy in which they were ready: no record was read before they left, for they did not.
void tst_restored::whatNeverWentIsNoConflict()
{
    QJsonObject world = FaultCases::emptyWorld();
    const QList<FaultCases::Write> all = FaultCases::all();
    QList<std::pair<FaultCases::Write, QString>> writes;
    for (const FaultCases::Write &each : all) {
        const bool isOne = (each.kind == QLatin1String("declaration") && each.command == QLatin1String("void"))
            || (each.kind == QLatin1String("participant") && each.command != QLatin1String("declare"));
        if (!isOne)
            continue;
        writes.append({each, FaultCases::key(each, int(writes.size()) + 1)});
        each.add(world, writes.constLast().second, int(writes.size()));
    }
    QCOMPARE(writes.size(), 5);
    for (const char *other : {"registerTrainees", "workBased"})
        world.remove(QLatin1String(other));
    PracticeServer server(world);
    Desk desk(server.url());
    desk.config.holdSeconds = 600;
    desk.start();
    const auto isRead = [&] { return desk.rows(QStringLiteral("participant")).size() == 5 && desk.rows(QStringLiteral("declaration")).size() == 1; };
    QVERIFY(Desk::until(isRead));
    QList<qint64> entries;
    for (const auto &[write, key] : std::as_const(writes)) {
        const QList<Row> rows = desk.rows(write.kind);
        const auto row = std::find_if(rows.begin(), rows.end(), [&, kind = write.kind, key = key](const Row &each) {
            // An enrolment has an id of its own.
            return each.id == key || desk.record(kind, each.id)->record.values.text(QStringLiteral("participant_id")) == key;
        });
        QVERIFY(row != rows.end());
        entries.append(desk.release(write.kind, write.command, row->id, FaultCases::valuesOf(write, key)));
    }
    desk.end();
    desk.start();
    QVERIFY(Desk::until([&] { return isRead() && !Desk::wait(desk.core().journal().backups()).isEmpty(); }));
    const BackupEntry copy = Desk::wait(desk.core().journal().backups()).constFirst();
    QCOMPARE(copy.entries, 5);
    QCOMPARE(Desk::wait(desk.core().journal().restore(copy.file)).unsure, 5);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry after = desk.settled(entries[i]);
        QVERIFY2(after.state == EntryState::Ready && after.held, qPrintable(QString(writes[i].first.command + QStringLiteral(" is ") + entryStateName(after.state))));
    }
    QCOMPARE(server.writes().size(), 0);
}

/// A copy in which they were ready, made before they went: the cache shows what they did, and what came of them is not
/// taken for how it was before.
void tst_restored::whatWentIsNotCalledUnsent()
{
    QJsonObject world = FaultCases::emptyWorld();
    const QList<FaultCases::Write> all = FaultCases::all();
    QStringList keys;
    for (const FaultCases::Write &each : all) {
        keys.append(FaultCases::key(each, int(keys.size()) + 1));
        each.add(world, keys.constLast(), int(keys.size()));
    }
    PracticeServer server(world, false);
    Desk desk(server.url());
    desk.config.holdSeconds = 36000;
    desk.clock = [] { return std::make_unique<HurriedClock>(); }; // a pause between two writes is no matter here
    desk.start();
    const auto isRead = [&] {
        const QList<Connection> doors = desk.core().connections();
        return doors.size() == 3 && !FaultCases::rowOf(desk, all.constLast().kind, keys.constLast()).isEmpty()
            && std::none_of(doors.begin(), doors.end(), [&](const Connection &each) { return desk.core().status(each.id).pulling; });
    };
    QVERIFY(Desk::until(isRead));
    QList<qint64> entries;
    for (qsizetype i = 0; i < all.size(); ++i)
        entries.append(desk.release(all[i].kind, all[i].command, FaultCases::rowOf(desk, all[i].kind, keys[i]), FaultCases::valuesOf(all[i], keys[i])));
    desk.end();
    desk.start();
    QVERIFY(Desk::until([&] { return isRead() && !Desk::wait(desk.core().journal().backups()).isEmpty(); }));
    const BackupEntry copy = Desk::wait(desk.core().journal().backups()).constFirst();
    QCOMPARE(copy.entries, all.size());
    QCOMPARE(server.writes().size(), 0);
    Desk::wait(desk.core().act(entries, EntryAction::SendNow));
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY2(desk.settled(entries[i]).state == EntryState::Done, qPrintable(all[i].command));
    const auto counted = [&](const QString &key, const char *column) { return desk.record(QStringLiteral("trainee"), key)->record.values.number(QLatin1String(column)); };
    for (qsizetype i = 0; i < all.size(); ++i) { // the cache counts what was made
        if (const CommandSpec *command = desk.kinds.command(all[i].kind, all[i].command); *command->countedIn != '\0')
            QTRY_COMPARE(counted(keys[i], command->countedIn), std::optional<qint64>(qstrcmp(command->countedIn, "degrees") == 0 ? 2 : 3));
    }
    Desk::wait(desk.core().journal().restore(copy.file));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Entry after = desk.settled(entries[i]);
        const bool isTrue = after.state == EntryState::Done || (after.state == EntryState::Unsure && after.needsPerson);
        QVERIFY2(isTrue, qPrintable(QString(all[i].kind + QLatin1Char(' ') + all[i].command + QStringLiteral(" is ") + entryStateName(after.state))));
    }
    QCOMPARE(server.writes().size(), all.size());
}

DESK_TEST(tst_restored)
#include "tst_restored.moc"
