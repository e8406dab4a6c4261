// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"

#include "app/api/Service.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {
/// The longer runs that a person asks for take more than Qt's five minutes a function.
const bool isPatient = [] {
    const bool asked = qEnvironmentVariableIsSet("DESK_KILLS") || qEnvironmentVariableIsSet("DESK_STEPS") || qEnvironmentVariableIsSet("DESK_FAULTS")
        || qEnvironmentVariableIsSet("DESK_QUEUE") || qEnvironmentVariableIsSet("DESK_SOAK_MINUTES");
    return asked && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT") && qputenv("QTEST_FUNCTION_TIMEOUT", "14400000");
}();

sandbox::World emptyWorld(bool throttled, const std::optional<QDateTime> &now = {})
{
    return sandbox::World({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, {throttled, now});
}
} // namespace

PracticeServer::PracticeServer(const QJsonObject &world, bool throttled) : m_world(emptyWorld(throttled))
{
    replace(world);
    start();
}

PracticeServer::~PracticeServer() = default;

QUrl PracticeServer::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
void PracticeServer::stop() { m_server.reset(); }

void PracticeServer::start()
{
    m_server = std::make_unique<sandbox::Server>(m_world);
    m_port = m_server->listen(m_port);
    if (m_port == 0)
        qFatal("the practice server's port is taken");
}

void PracticeServer::replace(const QJsonObject &world)
{
    if (const auto fault = m_world.replace(world))
        qFatal("%s", qPrintable(fault->text()));
}

QList<QJsonObject> PracticeServer::writes() const
{
    QList<QJsonObject> found;
    const QJsonArray all = m_world.ledger().toJson(true)[QLatin1String("requests")].toArray();
    for (const QJsonValue &each : all)
        found.append(each.toObject());
    return found;
}

namespace {
int count(const QList<QJsonObject> &writes, const QString &key, int least, int most)
{
    return int(std::count_if(writes.begin(), writes.end(), [&](const QJsonObject &write) {
        const int status = write[QLatin1String("status")].toInt();
        const QByteArray body = QJsonDocument(write[QLatin1String("body")].toObject()).toJson();
        return status >= least && status <= most
            && (write[QLatin1String("path")].toString().contains(key) || body.contains(key.toUtf8()));
    }));
}
} // namespace

int PracticeServer::arrived(const QString &key) const { return count(writes(), key, 100, 599); }
int PracticeServer::applied(const QString &key) const { return count(writes(), key, 200, 299); }

QJsonObject PracticeServer::seeded(int size, const QString &token, const QString &clock)
{
    sandbox::World world = emptyWorld(false, QDateTime::fromString(clock, Qt::ISODate));
    if (const auto fault = world.seed(size))
        qFatal("%s", qPrintable(fault->text()));
    // The seed's secrets are short words; a search of files wants some that stand nowhere else.
    QByteArray text = QJsonDocument(world.save()).toJson(QJsonDocument::Compact);
    const QByteArray secret = token.toUtf8();
    text.replace("\"desk\":{", QByteArray("\"" + secret + "\":{"));
    text.replace("\"token-LP1\":", QByteArray("\"" + secret + "-early\":"));
    text.replace("\"secret\":\"secret\"", QByteArray("\"secret\":\"" + secret + "-machine\""));
    QJsonObject seeded = QJsonDocument::fromJson(text).object();
    seeded[QStringLiteral("clock")] = clock;
    return seeded;
}

int PracticeServer::requests() const { return int(m_world.ledger().count(false)); }
qsizetype PracticeServer::written() const { return m_world.ledger().count(true); }

QDateTime HurriedClock::now() const
{
    static const QDateTime began = QDateTime::currentDateTimeUtc();
    return began.addMSecs(steady().count());
}

std::chrono::milliseconds HurriedClock::steady() const
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return std::chrono::milliseconds(timer.elapsed() * m_factor);
}

void HurriedClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn)
{
    m_system.after(wait / m_factor, context, std::move(fn));
}

Desk::Desk(const QUrl &practice) : secrets([] { return std::make_unique<MemorySecrets>(); }), services(Services::standard())
{
    config.dataDir = m_directory.path() + QStringLiteral("/desk");
    config.practice = true;
    config.practiceUrl = practice;
    config.holdSeconds = 0;
    config.settleSeconds = 0;
    config.probeEvery = std::chrono::seconds(1);
    config.who = QStringLiteral("tester");
}

Desk::~Desk() = default;

void Desk::start()
{
    m_core.reset();
    m_core = std::make_unique<Core>(config, clock(), secrets(), kinds, services);
    m_core->start();
}

QList<Row> Desk::rows(const QString &kind, const QString &text)
{
    Query query;
    query.kind = kind;
    query.connection = QStringLiteral("practice-") + QString::fromLatin1(m_core->kinds().kind(kind)->service);
    query.text = text;
    return wait(m_core->rows(kind, wait(m_core->order(query))));
}

std::optional<RecordDetail> Desk::record(const QString &kind, const QString &id)
{
    for (const Row &row : rows(kind)) {
        if (row.id == id)
            return wait(m_core->record(kind, row.row));
    }
    return std::nullopt;
}

QList<Entry> Desk::entries() { return wait(m_core->entries({})); }

Entry Desk::entry(qint64 id)
{
    for (const Entry &each : entries()) {
        if (each.id == id)
            return each;
    }
    qFatal("no such entry");
}

Verdict Desk::submit(const QString &kind, const QString &command, const QString &id, const Values &values, const QStringList &ticked)
{
    const auto detail = record(kind, id);
    if (!detail)
        qFatal("no record %s", qPrintable(id));
    Draft draft = wait(m_core->openForm(kind, command, detail->row)).draft;
    draft.values = values;
    draft.ticked = ticked;
    draft.entry = wait(m_core->saveDraft(draft));
    return wait(m_core->submit(draft));
}

qint64 Desk::release(const QString &kind, const QString &command, const QString &id, const Values &values)
{
    QStringList ticked;
    const Verdict verdict = submit(kind, command, id, values);
    for (const Finding &finding : verdict.findings) {
        if (finding.severity == Severity::Block)
            qFatal("%s of %s is blocked by %s %s", qPrintable(command), qPrintable(id), qPrintable(finding.rule), qPrintable(finding.field));
        ticked.append(finding.rule);
    }
    if (!ticked.isEmpty())
        submit(kind, command, id, values, ticked);
    for (const Entry &entry : entries()) {
        if (entry.draft.kind == kind && entry.draft.command == command && entry.draft.target == id)
            return entry.id;
    }
    qFatal("what was submitted is not in the outbox");
}

bool Desk::isSettled(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Done:
    case EntryState::Dropped:
    case EntryState::Rejected:
    case EntryState::Conflict:
        return true;
    case EntryState::Draft:
    case EntryState::Unsure:
        return entry.needsPerson;
    case EntryState::Ready:
        return entry.held;
    default:
        return false;
    }
}

bool Desk::until(const std::function<bool()> &isSo, int milliseconds)
{
    constexpr int slice = 10;
    const QDeadlineTimer deadline(milliseconds);
    QObject nothing;
    QSignalSpy never(&nothing, &QObject::destroyed);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        never.wait(slice);
    }
    return true;
}

Entry Desk::settled(qint64 id)
{
    Entry found = entry(id);
    // Asked again and again: about its own record only, since a long outbox takes its time to read.
    EntryQuery own;
    own.connection = found.draft.connection;
    own.kind = found.draft.kind;
    own.target = found.draft.target;
    const auto look = [&] {
        const QList<Entry> all = wait(m_core->entries(own));
        const auto now = std::find_if(all.begin(), all.end(), [id](const Entry &each) { return each.id == id; });
        found = now != all.end() ? *now : entry(id);
        return isSettled(found);
    };
    if (!isSettled(found) && !until(look))
        qWarning("entry %lld is not settled: %s", id, qPrintable(entryStateName(found.state)));
    return found;
}

QJsonObject plainTrainee(const QString &id, const QString &firstNames, const QString &lastName)
{
    return {{QStringLiteral("trainee_id"), id},
            {QStringLiteral("provider"), QStringLiteral("own")},
            {QStringLiteral("first_names"), firstNames},
            {QStringLiteral("last_name"), lastName},
            {QStringLiteral("state"), QStringLiteral("trn_received")},
            {QStringLiteral("training_route"), QStringLiteral("assessment_only")},
            {QStringLiteral("trn"), QStringLiteral("1234567")},
            {QStringLiteral("itt_start_date"), QStringLiteral("2025-09-01")},
            {QStringLiteral("itt_end_date"), QStringLiteral("2026-07-31")},
            {QStringLiteral("trainee_start_date"), QStringLiteral("2025-09-01")},
            {QStringLiteral("degrees"), 1},
            {QStringLiteral("placements"), 2}};
}

QJsonObject traineeWorld(const QList<QJsonObject> &trainees, const QString &clock)
{
    QJsonArray all;
    for (const QJsonObject &each : trainees)
        all.append(each);
    QJsonObject world{{QStringLiteral("registerTrainees"),
                       QJsonObject{{QStringLiteral("tokens"), QJsonObject{{QStringLiteral("desk"), QJsonObject{{QStringLiteral("provider"), QStringLiteral("own")}, {QStringLiteral("status"), QStringLiteral("active")}}}}},
                                   {QStringLiteral("providers"), QJsonObject{{QStringLiteral("own"), QJsonObject{}}}},
                                   {QStringLiteral("trainees"), all}}}};
    if (!clock.isEmpty())
        world[QStringLiteral("clock")] = clock;
    return world;
}
