// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreInside.h"

#include "app/Journal.h"
#include "app/base/Memory.h"
#include "app/kind/Origin.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

using namespace std::chrono_literals;

namespace {
using Reached = ConnectionStatus::Reach;
/// A table is told of new rows at most this often.
constexpr auto tellEvery = 500ms;

/// A certificate does not mend itself, and a host that lets itself be reached shows the same one again: it is final.
bool isUntrusted(const Error &error)
{
    return (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Unsure) && error.detail == QLatin1String("tls");
}
} // namespace

bool Core::Inside::mayTalk(const QString &id) const
{
    const Connection *door = connection(id);
    if (offline || !isReady || report.newerSchema || report.readOnly || !door || door->isOfFile())
        return false;
    const ConnectionStatus status = statuses.value(id);
    return status.hasSecret && status.reach != Reached::Offline && status.reach != Reached::Untrusted && status.reach != Reached::SignInNeeded;
}

void Core::Inside::setReach(const QString &id, Reached reach, const QString &problem)
{
    ConnectionStatus &status = statuses[id];
    if (status.reach == reach && status.problem == problem)
        return;
    status.reach = reach;
    status.problem = problem;
    Q_EMIT core.statusChanged(id);
    countLine(id); // nothing is being sent to what cannot be reached
}

/// Looks for the host of a connection that could not be reached (empty: the practice server itself).
void Core::Inside::look(const QString &id)
{
    if (statuses.value(id).reach == Reached::Untrusted)
        return;
    if (id.isEmpty() && config.practiceUrl.isEmpty()) {
        // One of our own has no address before it is met, and another one each time it is started.
        if (!std::exchange(meetsSoon, true)) {
            clock->after(config.probeEvery, this, [this] {
                meetsSoon = false;
                meetPractice();
            });
        }
        return;
    }
    if (reaches.contains(id))
        return reaches.value(id)->start();
    const Connection *door = connection(id);
    const QUrl where = id.isEmpty() || !door ? config.practiceUrl : QUrl(door->endpoint);
    if (where.isEmpty())
        return; // removed meanwhile
    auto *reach = new Reach(where, config.probeEvery, *clock, this);
    reaches.insert(id, reach);
    connect(reach, &Reach::found, this, [this, id] {
        if (config.practice)
            return meetPractice(); // its world, and so its token, may be another one
        if (statuses.value(id).reach != Reached::Untrusted)
            cameBack(id);
    });
    reach->start();
}

void Core::Inside::cameBack(const QString &id)
{
    setReach(id, Reached::Online);
    if (offline)
        return;
    outbox.wake(id);
    if (config.pullAtStart || statuses.value(id).lastSuccess.isValid())
        pull(id, false);
}

void Core::Inside::noteFailure(const QString &id, const Error &error)
{
    constexpr qsizetype kept = 20;
    static const QRegularExpression code(QStringLiteral("\\A[A-Za-z]{1,20}\\z")); // a path or an address would tell more
    const Connection *door = connection(id);
    QStringList what{errorKindName(error.kind)};
    if (error.http > 0)
        what.append(QStringLiteral("http ") + QString::number(error.http));
    if (code.match(error.detail).hasMatch())
        what.append(error.detail);
    failures.append({clock->now(), door ? door->service : QString(), what.join(QLatin1Char(' '))});
    if (failures.size() > kept)
        failures.removeFirst();
}

void Core::Inside::readSecrets(bool late)
{
    // One after another: several connections at once would open with a burst.
    std::chrono::milliseconds turn{0};
    for (const Connection &each : std::as_const(connections)) {
        if (each.isOfFile() || (late && statuses.value(each.id).hasSecret))
            continue;
        const auto wait = std::exchange(turn, turn + std::chrono::milliseconds(QRandomGenerator::global()->bounded(1000, 3000)));
        whenDone<QString>(this, secrets->read(Transport::secretKey(each.id)), [this, id = each.id, wait, late](const Result<QString> &secret) {
            if (!connection(id) || (late && statuses.value(id).hasSecret))
                return; // removed, or a person pasted one meanwhile
            statuses[id].hasSecret = secret && !Origin::opened(*connection(id), *secret).isEmpty();
            if (!statuses[id].hasSecret)
                return setReach(id, ConnectionStatus::Reach::SignInNeeded);
            if (late)
                setReach(id, ConnectionStatus::Reach::Unknown);
            outbox.wake(id);
            if (late || config.pullAtStart)
                clock->after(wait, this, [this, id] { pull(id, false); });
        });
    }
}

void Core::Inside::keychainAnswers()
{
    core.journal().readKey();
    forgetOwedSecrets();
    if (isReady && !config.practice)
        readSecrets(true);
}

void Core::Inside::answered(const QString &id, int status)
{
    if (!connection(id))
        return; // removed meanwhile
    if (status == 401) {
        const Connection *door = connection(id);
        setReach(id, Reached::SignInNeeded);
        const char *words = QT_TRANSLATE_NOOP("Notices", "{name} did not accept the sign-in. The token may have expired, been revoked, or belong to another environment. Nothing is lost: what was ready stays ready. Paste a new token under Connections.");
        Q_EMIT core.noticed(Notice{Notice::Weight::Problem, QString::fromUtf8(words), {{QStringLiteral("name"), door->name}}, id, {}});
        if (config.practice) {
            whenDone<QString>(this, secrets->read(Transport::secretKey(id)), [this, id](const Result<QString> &secret) {
                if (const Connection *refused = connection(id))
                    refusedSecret.insert(id, Origin::opened(*refused, secret.value_or(QString())));
                meetPractice();
            });
        }
        return;
    }
    const Reached before = statuses.value(id).reach;
    if (statuses.value(id).reach != Reached::SignInNeeded || status < 400)
        setReach(id, Reached::Online);
    const qint64 offset = transport.serverOffset(id);
    if (std::abs(offset - savedOffset.value(id, std::numeric_limits<qint32>::max())) > 2) {
        savedOffset.insert(id, offset);
        worker.write([id, offset](Stores &stores) { return stores.outbox.setNote(QStringLiteral("serverOffset/") + id, QString::number(offset)); });
    }
    // A line that stopped because nothing could be reached sets no time of its own; and who refreshes has made it unknown.
    if (before != Reached::Online)
        outbox.wake(id);
}

void Core::Inside::failed(const QString &id, const Error &error)
{
    if (!connection(id))
        return;
    if (error.kind != ErrorKind::Cancelled)
        noteFailure(id, error);
    if (error.kind == ErrorKind::SignIn)
        return answered(id, 401);
    if (error.kind != ErrorKind::Offline && error.kind != ErrorKind::Unsure)
        return;
    if (isUntrusted(error))
        return setReach(id, Reached::Untrusted, error.message);
    setReach(id, Reached::Offline, error.message);
    look(id);
}

void Core::Inside::pull(const QString &id, bool whole)
{
    if (!mayTalk(id) || pullers.contains(id))
        return;
    const Service *service = serviceOf(id);
    if (!service)
        return;
    auto *puller = new Puller(context, *connection(id), this);
    pullers.insert(id, puller);
    statuses[id].pulling = true;
    connect(puller, &Puller::progressed, this, [this, id, puller] {
        ConnectionStatus &status = statuses[id];
        status.pullKind = puller->progress().kind;
        status.pullScope = puller->progress().scope;
        status.pullDone = puller->progress().done;
        status.pullTotal = puller->progress().total;
        Q_EMIT core.statusChanged(id);
    });
    connect(puller, &Puller::stored, this, [this, id](const QString &kind) {
        recordsStored(kind);
        outbox.confirm(id, kind);
    });
    connect(puller, &Puller::finished, this, [this, id](const std::optional<Error> &error) { pullEnded(id, error); });
    puller->start(whole);
}

void Core::Inside::pullEnded(const QString &id, const std::optional<Error> &error)
{
    if (Puller *puller = pullers.take(id))
        puller->deleteLater();
    ConnectionStatus &status = statuses[id];
    status.pulling = false;
    if (!error) {
        status.lastSuccess = clock->now();
        status.problem.clear();
        status.otherVersions.clear();
        worker.write([id, at = status.lastSuccess](Stores &stores) {
            return stores.outbox.setNote(QStringLiteral("lastSuccess/") + id, at.toString(Qt::ISODateWithMs));
        });
        schedulePoll(id);
    } else if (error->kind != ErrorKind::Cancelled) {
        // What the network did has been noted as it came.
        if (error->kind == ErrorKind::Protocol || error->kind == ErrorKind::Storage)
            noteFailure(id, *error);
        status.problem = error->detail.isEmpty() ? error->message : QString(error->message + QStringLiteral(" (") + error->detail + QLatin1Char(')'));
        if (error->kind != ErrorKind::Offline && error->kind != ErrorKind::SignIn) {
            notice(Notice::Weight::Warning, QT_TRANSLATE_NOOP("Notices", "Refreshing from {name} stopped: {problem} What was fetched before is kept."),
                   {{QStringLiteral("name"), connection(id) ? connection(id)->name : id}, {QStringLiteral("problem"), status.problem}});
            schedulePoll(id);
        }
        if (error->kind == ErrorKind::Missing)
            findVersions(id);
    }
    if (pullers.isEmpty()) {
        worker.quietly([](Stores &) -> Result<Done> {
            giveBackFreedMemory();
            return Done{};
        });
    }
    if (error && error->kind == ErrorKind::Cancelled)
        schedulePoll(id); // what a person stopped was this pull, not those to come
    Q_EMIT core.statusChanged(id);
}

/// A list that is not found may be a version that was switched off: every path of it is a 404 then, and another version
/// may answer (trainees' facts 1.1).
void Core::Inside::findVersions(const QString &id)
{
    const Connection *door = connection(id);
    const Service *service = serviceOf(id);
    if (!door || !service || service->traits().versions.size() < 2)
        return;
    whenDone<TestReport>(this, core.testConnection(*door, {}), [this, id, asked = door->version](const Result<TestReport> &report) {
        const Connection *now = connection(id);
        if (!now || !report || now->version != asked || report->versions.contains(asked) || report->versions.isEmpty())
            return;
        statuses[id].otherVersions = report->versions;
        Q_EMIT core.statusChanged(id);
        Notice told;
        told.weight = Notice::Weight::Problem;
        told.key = QString::fromLatin1(QT_TRANSLATE_NOOP("Notices", "{name} no longer answers version {version}. It answers {others}. Nothing is lost: what was fetched and what waits is kept."));
        told.arguments = {{QStringLiteral("name"), now->name}, {QStringLiteral("version"), asked},
                          {QStringLiteral("others"), report->versions.join(QStringLiteral(", "))}};
        told.connection = id;
        told.version = report->versions.constFirst();
        Q_EMIT core.noticed(told);
    });
}

void Core::Inside::schedulePoll(const QString &id)
{
    // At random minutes, as DfE asks of everybody (early-career facts, section 5). Where a pull looks back, it looks over
    // two windows: so a poll comes within one, which is half of it.
    const Service *service = serviceOf(id);
    const auto window = service ? std::chrono::duration_cast<std::chrono::minutes>(service->traits().overlap) / 2 : 0min;
    const int latest = window > 0min ? int(window.count()) : 120;
    const auto wait = std::chrono::minutes(QRandomGenerator::global()->bounded(std::max(1, latest - 60), latest));
    const int turn = ++pollTurn[id];
    clock->after(wait, this, [this, id, turn] {
        if (pollTurn.value(id) == turn && !offline)
            pull(id, false);
    });
}

void Core::Inside::countLine(const QString &id)
{
    const Connection *door = connection(id);
    const int hold = door ? holdSecondsOf(config, *door) : 0;
    const bool asksSecond = door && (!door->secondPerson.isEmpty() || door->secondPersonOver > 0);
    struct Counted {
        qint64 going = 0;
        qint64 gone = 0;
        qint64 flying = 0;
    };
    const std::optional<qint64> before = goneBefore.contains(id) ? std::optional(goneBefore.value(id)) : std::nullopt;
    const auto counting = worker.read([id, hold, asksSecond, before, now = clock->now()](Stores &stores) -> Result<Counted> {
        EntryQuery query;
        query.connection = id;
        query.states = {EntryState::Done, EntryState::Unsure, EntryState::Conflict, EntryState::Rejected};
        const auto gone = stores.outbox.count(query);
        query.states = {EntryState::Sending};
        const auto flying = stores.outbox.count(query);
        for (const auto *each : {&gone, &flying}) {
            if (!*each)
                return fail(each->error());
        }
        // How many follow is asked of every waiting entry: only while something goes, or went since the line was empty.
        if (*flying == 0 && *gone <= before.value_or(*gone))
            return Counted{0, *gone, 0};
        const auto all = stores.outbox.onTheWay(id, now, hold, asksSecond);
        if (!all)
            return fail(all.error());
        return Counted{*all, *gone, *flying};
    });
    whenDone<Counted>(this, counting, [this, id](const Result<Counted> &count) {
        if (!count || !connection(id))
            return;
        // A run begins when the line was empty; what was taken back out of it was never sent.
        if (count->going == 0 || !goneBefore.contains(id))
            goneBefore.insert(id, count->gone);
        const qint64 sent = std::max<qint64>(0, count->gone - goneBefore.value(id));
        ConnectionStatus &status = statuses[id];
        // What only waits, for its hold, for the service or for the network, is not being sent.
        const qint64 going = mayTalk(id) && !transport.heldUntil(id).isValid() && (count->flying > 0 || sent > 0) ? count->going : 0;
        if (status.sending == going && status.sent == sent)
            return;
        status.sending = going;
        status.sent = sent;
        Q_EMIT core.statusChanged(id);
    });
}

void Core::Inside::recordsStored(const QString &kind)
{
    const QDateTime now = clock->now();
    if (toTell.contains(kind))
        return;
    const QDateTime last = toldAt.value(kind);
    const auto since = last.isValid() ? std::chrono::milliseconds(last.msecsTo(now)) : tellEvery;
    if (since >= tellEvery) {
        toldAt.insert(kind, now);
        Q_EMIT core.recordsChanged(kind);
        return;
    }
    toTell.insert(kind);
    clock->after(tellEvery - std::max(since, 0ms), this, [this, kind] {
        toTell.remove(kind);
        toldAt.insert(kind, clock->now());
        Q_EMIT core.recordsChanged(kind);
    });
}
