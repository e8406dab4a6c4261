// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Gather.h"
#include "tests/store/WorkerFolder.h"
#include "tests/support/Runner.h"

#include <atomic>

/// What a rule may look at, and what is said where it could not be read.
class tst_gather : public WorkerFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aFactThatCannotBeReadIsNoFactThatIsMissing();
};

/// A kind that was never fetched whole says nothing, and its rule is silent. A file that fails must not look like that.
void tst_gather::aFactThatCannotBeReadIsNoFactThatIsMissing()
{
    std::atomic_bool fails = false; // outlives the worker, whose thread asks for it until the end
    Worker worker(m_kinds);
    worker.failStep = [&fails](const QString &sql) { return fails && sql.contains(QLatin1String("FROM cursor")); };
    got(worker.open(path()));
    Connection door;
    door.id = connection;
    CommandSpec command = m_kinds.kind(QStringLiteral("person"))->commands.constFirst();
    command.facts = {FactSpec{.name = "claims", .kind = "claim", .column = "person_id", .equals = "id"}};
    const Gather::Times times{at(0), at(0), at(0)};
    const Values person{{QStringLiteral("id"), QStringLiteral("p1")}};
    const auto subject = [=](Stores &stores) { return Gather::subject(stores, door, Traits(), command, person, times); };
    const auto many = [=](Stores &stores) -> Result<Subject> {
        Gather::Many all(door, Traits(), command, times);
        if (const auto prepared = all.prepare(stores, {person}); !prepared)
            return fail(prepared.error());
        Subject one = all.common();
        all.describe(one, person, at(0));
        return one;
    };
    QVERIFY(!got(worker.read(subject)).related.contains(QStringLiteral("claims")));
    QVERIFY(!got(worker.read(many)).related.contains(QStringLiteral("claims")));
    fails = true;
    for (auto failed : {worker.read(subject), worker.read(many)}) {
        failed.waitForFinished();
        QVERIFY(!failed.result());
        QCOMPARE(errorKindName(failed.result().error().kind), errorKindName(ErrorKind::Storage));
    }
}

DESK_TEST(tst_gather)
#include "tst_gather.moc"
