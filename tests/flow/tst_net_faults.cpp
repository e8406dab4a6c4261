// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/FaultCases.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// Never lost, never twice: every fault of the network on the way of every write, judged by the service's own ledger.
/// DESK_FAULTS=all takes every fault for every write; otherwise all for one write of each service, and for the others
/// those in which what the desk sees and what happened differ.
class tst_net_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes();
    void everyExchange();
    void readBackFailsToo();
};

namespace {
/// A write to a service; the sign-in is none, and neither is what the practice server itself is asked.
bool isWrite(const QByteArray &head)
{
    return FaultProxy::writes(head) && !head.contains("oauth2") && !head.contains("__sandbox");
}

struct Case {
    FaultCases::Write write;
    Fault fault;
    QString key;
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

/// The desk's row of a record: an enrolment has an id of its own.
QString rowOf(Desk &desk, const QString &kind, const QString &key)
{
    const KindSpec &spec = *desk.kinds.kind(kind);
    for (const Row &row : desk.rows(kind)) {
        if (row.id.compare(key, Qt::CaseInsensitive) == 0)
            return row.id;
        for (qsizetype i = 0; i < spec.columns.size(); ++i) {
            if (qstrcmp(spec.columns[i].id, spec.personColumn) == 0 && row.cells.value(i).toString() == key)
                return row.id;
        }
    }
    return {};
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
} // namespace

void tst_net_faults::writes()
{
    const bool all = qEnvironmentVariable("DESK_FAULTS") == QLatin1String("all");
    const QSet<QString> whole{QStringLiteral("trainee defer"), QStringLiteral("participant declare"), QStringLiteral("agreement hold")};
    QList<Case> rows;
    QJsonObject world = FaultCases::emptyWorld();
    for (const FaultCases::Write &write : FaultCases::all()) {
        const bool takesAll = all || whole.contains(QString(write.kind + QLatin1Char(' ') + write.command));
        const QList<Fault> faults = Fault::all();
        for (const Fault &fault : faults) {
            if (!takesAll && !isTelling(fault))
                continue;
            const QString key = FaultCases::key(write, int(rows.size()) + 1);
            write.add(world, key, int(rows.size()) + 1);
            rows.append({write, fault, key});
        }
    }
    PracticeServer server(world, false);
    FaultProxy proxy(quint16(server.url().port()));
    proxy.setDripInterval(std::chrono::milliseconds(40));
    Desk desk(proxy.url());
    hurry(desk);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(desk, rows.last().write.kind, rows.last().key).isEmpty(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.core().connections().size() == 3 && isIdle(desk), 30000);

    int lost = 0;
    int twice = 0;
    int untrue = 0;
    for (const Case &row : rows) {
        const QString id = rowOf(desk, row.write.kind, row.key);
        QVERIFY2(!id.isEmpty(), qPrintable(row.write.kind));
        QElapsedTimer taken;
        taken.start();
        proxy.script({row.fault}, isWrite);
        const qint64 number = desk.release(row.write.kind, row.write.command, id, FaultCases::valuesOf(row.write, row.key));
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
                                 .arg(service, -16).arg(QString(row.write.kind + QLatin1Char(' ') + row.write.command), -26).arg(QString::fromLatin1(row.fault.name()), -28)
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
    // The i-th exchange about one trainee goes wrong, whichever it is: the read before, the write, what follows.
    const QList<Fault> faults = Fault::all();
    QJsonObject world = FaultCases::emptyWorld();
    const FaultCases::Write defer = FaultCases::all().first();
    QList<Case> rows;
    for (const Fault &fault : faults) {
        rows.append({defer, fault, FaultCases::key(defer, int(rows.size()) + 1)});
        defer.add(world, rows.last().key, int(rows.size()));
    }
    PracticeServer server(world, false);
    FaultProxy proxy(quint16(server.url().port()));
    proxy.setDripInterval(std::chrono::milliseconds(40));
    Desk desk(proxy.url());
    hurry(desk);
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(defer.kind).size(), rows.size(), 30000);
    for (const Case &row : rows) {
        // The read before the send.
        proxy.script({row.fault}, [key = row.key.toUtf8()](const QByteArray &head) { return head.contains(key); });
        const qint64 number = desk.release(defer.kind, defer.command, row.key, defer.values);
        const Entry entry = desk.settled(number);
        const int applied = server.applied(row.key);
        const bool refused = row.fault.kind == Fault::Kind::Redirect;
        qInfo().noquote() << "read before the send |" << row.fault.name() << "|" << shown(entry) << "| ledger" << applied;
        QVERIFY2(proxy.isScriptOver(), row.fault.name().constData());
        QVERIFY2(applied == 1 || refused, row.fault.name().constData());
        QVERIFY2(entry.state == EntryState::Done || refused, row.fault.name().constData());
    }
}

void tst_net_faults::readBackFailsToo()
{
    // The answer is lost and so is what was to tell: the next reading tells, and nothing is sent again.
    const QList<Fault> faults = Fault::all();
    QJsonObject world = FaultCases::emptyWorld();
    const FaultCases::Write defer = FaultCases::all().first();
    QList<Case> rows;
    for (const Fault &fault : faults) {
        rows.append({defer, fault, FaultCases::key(defer, int(rows.size()) + 1)});
        defer.add(world, rows.last().key, int(rows.size()));
    }
    PracticeServer server(world, false);
    FaultProxy proxy(quint16(server.url().port()));
    proxy.setDripInterval(std::chrono::milliseconds(40));
    Desk desk(proxy.url());
    hurry(desk);
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(defer.kind).size(), rows.size(), 30000);
    for (const Case &row : rows) {
        const QByteArray key = row.key.toUtf8();
        auto written = std::make_shared<bool>(false);
        proxy.script({{Fault::Kind::CloseUnanswered, true}, row.fault}, [key, written](const QByteArray &head) {
            *written = *written || isWrite(head);
            return *written && head.contains(key);
        });
        const qint64 number = desk.release(defer.kind, defer.command, row.key, defer.values);
        const Entry entry = desk.settled(number);
        qInfo().noquote() << "read-back |" << row.fault.name() << "|" << shown(entry) << "| ledger" << server.applied(row.key);
        QVERIFY2(proxy.isScriptOver(), row.fault.name().constData());
        QCOMPARE(entry.state, EntryState::Done);
        QCOMPARE(server.applied(row.key), 1);
        QCOMPARE(server.arrived(row.key), 1);
    }
}

DESK_TEST(tst_net_faults)
#include "tst_net_faults.moc"
