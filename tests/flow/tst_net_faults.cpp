// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/FaultCases.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// Never lost, never twice: every fault of the network on the way of every write, of the read before one write of each
/// service, of the read-back after it and of a token's exchange, judged by the service's own ledger.
/// DESK_FAULTS=all takes every fault everywhere; otherwise all at one write of each service, and elsewhere those in which
/// what the desk sees and what happened differ.
class tst_net_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes();
    void everyExchange_data() { oneOfEachService(); }
    void everyExchange();
    void readBackFailsToo_data() { oneOfEachService(); }
    void readBackFailsToo();
    void everyToken();

private:
    static void oneOfEachService();
};

namespace {
const bool takesAll = qEnvironmentVariable("DESK_FAULTS") == QLatin1String("all");

struct Case {
    FaultCases::Write write;
    Fault fault;
    QString key;
    bool pressed = false; ///< a person presses "Send now" while it is in doubt
};

bool isTelling(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::CloseUnanswered:
    case Fault::Kind::Redirect:
        return true;
    case Fault::Kind::Status:
        return fault.status == 503;
    case Fault::Kind::CloseInBody:
    case Fault::Kind::WrongTypes:
        return true;
    default:
        return false;
    }
}

QString shown(const Entry &entry)
{
    QString text = entryStateName(entry.state);
    if (entry.held)
        text += QStringLiteral(", held");
    if (entry.needsPerson)
        text += QStringLiteral(", needs a person");
    if (entry.expected)
        text += QStringLiteral(", expected");
    return text;
}

void hurry(Desk &desk)
{
    desk.clock = [] { return std::make_unique<HurriedClock>(); };
    desk.config.settleSeconds = 20; // a while on a clock that runs fast
}

bool isIdle(Desk &desk)
{
    const QList<Connection> all = desk.core().connections();
    return std::none_of(all.begin(), all.end(), [&](const Connection &each) { return desk.core().status(each.id).pulling; });
}

/// A row of its own for each fault, in a world, behind a proxy, of which the desk has read everything.
struct Table {
    Table(const FaultCases::Write &write, const QList<Fault> &faults)
    {
        for (const Fault &fault : faults) {
            rows.append({write, fault, FaultCases::key(write, int(rows.size()) + 1)});
            write.add(world, rows.constLast().key, int(rows.size()));
        }
    }
    bool begin()
    {
        server = std::make_unique<PracticeServer>(world, false);
        proxy = std::make_unique<FaultProxy>(quint16(server->url().port()));
        proxy->setDripInterval(std::chrono::milliseconds(40));
        desk = std::make_unique<Desk>(proxy->url());
        hurry(*desk);
        desk->start();
        return Desk::until([&] {
            return desk->core().connections().size() == 3 && !FaultCases::rowOf(*desk, rows.constLast().write.kind, rows.constLast().key).isEmpty() && isIdle(*desk);
        });
    }
    qint64 release(const Case &row) { return desk->release(row.write.kind, row.write.command, FaultCases::rowOf(*desk, row.write.kind, row.key), FaultCases::valuesOf(row.write, row.key)); }

    QJsonObject world = FaultCases::emptyWorld();
    QList<Case> rows;
    std::unique_ptr<PracticeServer> server;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Desk> desk;
};

/// All of them, or for the every-day run of a second and third service those that tell.
QList<Fault> faultsFor(const FaultCases::Write &write)
{
    QList<Fault> faults = Fault::all();
    if (!takesAll && write.kind != QLatin1String("trainee"))
        faults.removeIf([](const Fault &fault) { return !isTelling(fault); });
    return faults;
}

/// Whatever goes wrong as the script has it, every row is done, and the service was asked for it once.
void eachIsDoneOnce(const FaultCases::Write &write, const char *what, const std::function<void(FaultProxy &, const Case &)> &script)
{
    Table table(write, faultsFor(write));
    QVERIFY(table.begin());
    for (const Case &row : std::as_const(table.rows)) {
        const QByteArray name = row.fault.name();
        script(*table.proxy, row);
        const qint64 number = table.release(row);
        const Entry entry = table.desk->settled(number);
        qInfo().noquote() << what << '|' << name << '|' << shown(entry) << "| ledger" << table.server->applied(row.key);
        QVERIFY2(table.proxy->isScriptOver(), name.constData());
        QVERIFY2(entry.state == EntryState::Done, name.constData());
        QCOMPARE(table.server->applied(row.key), 1);
        QCOMPARE(table.server->arrived(row.key), 1);
    }
}
} // namespace

void tst_net_faults::oneOfEachService()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::newRow("Register trainee teachers") << QStringLiteral("trainee") << QStringLiteral("defer");
    QTest::newRow("Register early career teachers") << QStringLiteral("participant") << QStringLiteral("declare"); // a list tells
    QTest::newRow("TEC work-based learning") << QStringLiteral("agreement") << QStringLiteral("hold");
}

void tst_net_faults::writes()
{
    const QSet<QString> whole{QStringLiteral("trainee defer"), QStringLiteral("participant declare"), QStringLiteral("agreement hold")};
    const Kinds kinds = Kinds::standard();
    QList<Case> rows;
    QJsonObject world = FaultCases::emptyWorld();
    for (const FaultCases::Write &write : FaultCases::all()) {
        const bool takesEvery = takesAll || whole.contains(QString(write.kind + QLatin1Char(' ') + write.command));
        const auto add = [&](const Fault &fault, bool pressed) {
            const QString key = FaultCases::key(write, int(rows.size()) + 1);
            write.add(world, key, int(rows.size()) + 1);
            rows.append({write, fault, key, pressed});
        };
        const QList<Fault> faults = Fault::all();
        for (const Fault &fault : faults) {
            if (takesEvery || isTelling(fault))
                add(fault, false);
        }
        if (takesAll || kinds.command(write.kind, write.command)->creates)
            add({Fault::Kind::CloseUnanswered, true}, true);
    }
    PracticeServer server(world, false);
    FaultProxy proxy(quint16(server.url().port()));
    proxy.setDripInterval(std::chrono::milliseconds(40));
    Desk desk(proxy.url());
    hurry(desk);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(!FaultCases::rowOf(desk, rows.last().write.kind, rows.last().key).isEmpty(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.core().connections().size() == 3 && isIdle(desk), 30000);

    int lost = 0;
    int twice = 0;
    int untrue = 0;
    for (const Case &row : rows) {
        const QString id = FaultCases::rowOf(desk, row.write.kind, row.key);
        QVERIFY2(!id.isEmpty(), qPrintable(row.write.kind));
        QElapsedTimer taken;
        taken.start();
        // The read-back after it takes its time, so that there is one to press.
        row.pressed ? proxy.script({row.fault, {Fault::Kind::Hang, false}}, FaultCases::fromTheWriteOn(row.key)) : proxy.script({row.fault}, FaultCases::isWrite);
        const qint64 number = desk.release(row.write.kind, row.write.command, id, FaultCases::valuesOf(row.write, row.key));
        if (row.pressed && Desk::until([&] { return proxy.isScriptOver(); }))
            desk.act(number, EntryAction::SendNow);
        Entry entry = desk.settled(number);
        QString told = shown(entry);
        const int first = server.applied(row.key);
        // What is held was not done, says the desk: a person sends it again. Whether a new agreement exists can be read,
        // that none does cannot (TEC documents no reading): then a person who has looked does.
        const bool cannotBeTold = row.write.command == QLatin1String("transfer") && entry.state == EntryState::Unsure && entry.needsPerson && first == 0;
        if ((entry.state == EntryState::Ready && entry.held) || cannotBeTold) {
            desk.act(number, EntryAction::SendNow);
            entry = desk.settled(number);
            told += QStringLiteral(" -> ") + shown(entry);
        }
        const int applied = server.applied(row.key);
        const bool faultCame = proxy.isScriptOver();
        const bool isTrue = faultCame && Desk::isSettled(entry) && (entry.state == EntryState::Done) == (applied == 1)
            && (entry.state == EntryState::Done || entry.state == EntryState::Rejected);
        const QString service = QString::fromLatin1(desk.kinds.kind(row.write.kind)->service);
        qInfo().noquote() << QStringLiteral("%1 %2 | %3 | %4 | ledger %5, then %6 | %7 ms%8")
                                 .arg(service, -16).arg(QString(row.write.kind + QLatin1Char(' ') + row.write.command), -26).arg(QString(QString::fromLatin1(row.fault.name()) + QLatin1String(row.pressed ? ", pressed" : "")), -28)
                                 .arg(told, -30).arg(first).arg(applied).arg(taken.elapsed()).arg(isTrue ? QString() : QStringLiteral("  <-- ") + entry.lastError.message);
        lost += Desk::isSettled(entry) ? 0 : 1;
        twice += server.arrived(row.key) > 1 ? 1 : 0;
        untrue += isTrue ? 0 : 1;
    }
    qInfo() << rows.size() << "rows," << lost << "lost," << twice << "twice," << untrue << "untrue";
    QCOMPARE(lost, 0);
    QCOMPARE(twice, 0);
    QCOMPARE(untrue, 0);
}

void tst_net_faults::everyExchange()
{
    // The first exchange about a record goes wrong: the read before the send.
    QFETCH(QString, kind);
    QFETCH(QString, command);
    eachIsDoneOnce(FaultCases::of(kind, command), "read before the send", [](FaultProxy &proxy, const Case &row) {
        proxy.script({row.fault}, [key = row.key.toUtf8()](const QByteArray &head) { return head.contains(key); });
    });
}

void tst_net_faults::readBackFailsToo()
{
    // The answer is lost and so is what was to tell: the next reading tells, and nothing is sent again.
    QFETCH(QString, kind);
    QFETCH(QString, command);
    eachIsDoneOnce(FaultCases::of(kind, command), "read-back", [](FaultProxy &proxy, const Case &row) {
        proxy.script({{Fault::Kind::CloseUnanswered, true}, row.fault}, FaultCases::fromTheWriteOn(row.key));
    });
}

void tst_net_faults::everyToken()
{
    // What is exchanged for a token goes wrong: nothing of ours has left, and with the next token it does, once.
    const FaultCases::Write write = FaultCases::of(QStringLiteral("agreement"), QStringLiteral("hold"));
    Table table(write, faultsFor(write));
    QVERIFY(table.begin());
    Desk &desk = *table.desk;
    desk.config.pullAtStart = false;
    const QString door = QStringLiteral("practice-workBased");
    for (const Case &row : std::as_const(table.rows)) {
        const QByteArray name = row.fault.name();
        desk.end(); // with its token
        desk.start();
        desk.core().setOffline(true);
        QVERIFY(Desk::until([&] {
            const ConnectionStatus now = desk.core().status(door);
            return desk.core().connections().size() == 3 && now.hasSecret && now.reach != ConnectionStatus::Reach::SignInNeeded && isIdle(desk);
        }));
        table.proxy->script({row.fault}, [](const QByteArray &head) { return head.contains("/oauth2/"); });
        const qint64 number = table.release(row);
        desk.core().setOffline(false);
        bool asked = false;
        Desk::until([&] {
            asked = asked || desk.core().status(door).reach == ConnectionStatus::Reach::SignInNeeded;
            return asked || Desk::isSettled(desk.entry(number));
        });
        QVERIFY2(table.proxy->isScriptOver(), name.constData());
        QVERIFY2(!asked, name.constData()); // nothing of it is about the credentials
        const Entry entry = desk.settled(number);
        qInfo().noquote() << "token |" << name << "|" << shown(entry) << "| ledger" << table.server->applied(row.key);
        QVERIFY2(entry.state == EntryState::Done, name.constData());
        QCOMPARE(table.server->applied(row.key), 1);
        QCOMPARE(table.server->arrived(row.key), 1);
    }
}

DESK_TEST(tst_net_faults)
#include "tst_net_faults.moc"
