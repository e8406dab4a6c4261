// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Dates.h"
#include "app/kind/Kinds.h"
#include "app/store/Migrations.h"
#include "app/store/OutboxTable.h"
#include "tests/support/Runner.h"

#include <QtCore/QTimeZone>

/// How long a draft keeps, for every command of every kind that has a day: 200 drafts through 400 days. Each is told of
/// before its last day, each can be sent on it, and none is sent after.
class tst_shelf_life : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drafts_data();
    void drafts();
    void workingDays_data();
    void workingDays();
};

namespace {
constexpr int draftCount = 200;
constexpr int dayCount = 400;
const QDate firstDay(2025, 1, 1);

Subject subjectOn(const QString &service, const QDate &today)
{
    Subject subject;
    subject.zone = service == QLatin1String("workBased") ? QTimeZone("Pacific/Auckland")
        : service == QLatin1String("earlyCareer")        ? QTimeZone("Europe/London")
                                                         : QTimeZone::utc();
    subject.now = QDateTime(today, QTime(12, 0), subject.zone).toUTC();
    subject.record = Values{{QStringLiteral("signedDate"), QStringLiteral("2024-11-30")},
                            {QStringLiteral("status"), QStringLiteral("Grace")},
                            {QStringLiteral("pauseDate"), QStringLiteral("2024-12-01")},
                            {QStringLiteral("itt_start_date"), QStringLiteral("2024-09-01")}};
    return subject;
}

/// The rules of the draft's day alone: what is still to be typed does not make a day pass or fail.
CommandSpec dated(CommandSpec command)
{
    command.rules.removeIf([field = command.dateField](const Rule &rule) { return qstrcmp(rule.field, field) != 0; });
    return command;
}
} // namespace

void tst_shelf_life::drafts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("ends"); // whether a draft of it has a last day at all
    const Kinds kinds = Kinds::standard();
    for (const KindSpec &kind : kinds.all()) {
        for (const CommandSpec &command : kind.commands) {
            if (*command.dateField == '\0')
                continue;
            const bool backdated = std::any_of(command.rules.begin(), command.rules.end(),
                                               [](const Rule &rule) { return qstrcmp(rule.id, "date.tooOld") == 0; });
            QTest::addRow("%s %s", kind.id, command.id) << QString::fromLatin1(kind.id) << QString::fromLatin1(command.id) << backdated;
        }
    }
}

void tst_shelf_life::drafts()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    QFETCH(bool, ends);
    const Kinds kinds = Kinds::standard();
    const CommandSpec spec = dated(*kinds.command(kind, command));
    const QString service = QString::fromLatin1(kinds.kind(kind)->service);
    const QString field = QString::fromLatin1(spec.dateField);

    QTemporaryDir folder;
    Db db;
    QVERIFY(db.open(folder.filePath(QStringLiteral("outbox.db")), Db::Durability::Precious));
    QVERIFY(Migrations::run(db, QStringLiteral("outbox")));
    OutboxTable outbox(db);

    QList<ShelfLife> lives;
    QList<Values> typed;
    int last = 0;
    for (int i = 0; i < draftCount; ++i) {
        const QDate made = firstDay.addDays(i);
        const Values values{{field, made.addDays(-(i * 7) % 100).toString(Qt::ISODate)}};
        const ShelfLife life = shelfLife(spec, values, subjectOn(service, made));
        Entry entry;
        entry.draft = {0, QStringLiteral("c"), kind, command, QString::number(i), values, {}, {}};
        entry.sendFrom = life.from;
        entry.sendUntil = life.until;
        QVERIFY(outbox.saveDraft(entry, subjectOn(service, made).now));
        lives.append(life);
        typed.append(values);
        last += life.until.isValid() ? 1 : 0;
    }
    QCOMPARE(last > 0, ends);

    QSet<int> told;
    for (int day = 0; day < dayCount; ++day) {
        const QDate today = firstDay.addDays(day);
        const QDate soon = Dates::workingDaysAfter(today, 2);
        int near = 0;
        for (int i = 0; i < draftCount; ++i) {
            const ShelfLife &life = lives.at(i);
            const QDate until = life.until;
            if (until == today)
                QVERIFY2(told.contains(i) || firstDay.addDays(i) >= today, "not told before its last day");
            if (until.isValid() && until >= today.addDays(-1) && until <= soon) {
                ++near;
                told.insert(i);
            }
            // Every day is asked where something turns, and one in nine elsewhere.
            const bool edge = until.isValid() && std::abs(until.daysTo(today)) <= 1;
            if (today < firstDay.addDays(i) || !life.from.isValid() || (!edge && (day + i) % 9 != 0))
                continue;
            const bool passes = !check(spec, typed.at(i), subjectOn(service, today)).blocked();
            const bool promised = today >= life.from && (!until.isValid() || today <= until);
            QVERIFY2(passes == promised, qPrintable(QStringLiteral("draft %1 on %2").arg(i).arg(today.toString(Qt::ISODate))));
        }
        const auto counts = outbox.counts(subjectOn(service, today).now, soon);
        QVERIFY(counts);
        // "Since yesterday" is counted by the computer's own day, which may be one behind.
        QVERIFY2(counts->expiresSoon >= near, qPrintable(today.toString(Qt::ISODate)));
    }
    EntryQuery query;
    query.sort = QStringLiteral("expires");
    const auto sorted = outbox.entries(query);
    QVERIFY(sorted);
    for (int i = 1; i < sorted->size(); ++i) {
        const QDate before = sorted->at(i - 1).sendUntil;
        const QDate after = sorted->at(i).sendUntil;
        QVERIFY(!after.isValid() || (before.isValid() && before <= after));
    }
}

void tst_shelf_life::workingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("after");
    QTest::newRow("Monday") << QDate(2026, 2, 16) << QDate(2026, 2, 18);
    QTest::newRow("Thursday") << QDate(2026, 2, 19) << QDate(2026, 2, 23);
    QTest::newRow("Friday") << QDate(2026, 2, 20) << QDate(2026, 2, 24);
    QTest::newRow("Saturday") << QDate(2026, 2, 21) << QDate(2026, 2, 24);
    QTest::newRow("Sunday") << QDate(2026, 2, 22) << QDate(2026, 2, 24);
}

void tst_shelf_life::workingDays()
{
    QFETCH(QDate, day);
    QTEST(Dates::workingDaysAfter(day, 2), "after");
}

DESK_TEST(tst_shelf_life)
#include "tst_shelf_life.moc"
