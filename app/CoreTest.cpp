// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreInside.h"
#include "app/base/Faults.h"
#include "app/kind/Origin.h"

// A connection is tried before it is kept: does the address answer, in which versions, is the sign-in taken, and, where a
// service does not document how its operations are called, what stands at the assumed places.

namespace {
const Fault unknownService{QT_TRANSLATE_NOOP("Faults", "This version of the desk does not know that service.")};

/// The part of a test that looks at each operation's place, one after another.
struct OperationTest {
    Core::Inside &in;
    const Service &service;
    Connection connection;
    QString secret;
    std::shared_ptr<TestReport> report;
    Pledge<TestReport> pledge;
};

/// It asked for quiet: whatever else the test would ask would make it busier.
bool asksToWait(const Result<Response> &response)
{
    return response ? response->status == 429 || response->status == 503 : response.error().kind == ErrorKind::Busy;
}

void tryNext(const std::shared_ptr<OperationTest> &test, QList<std::pair<QString, Request>> probes)
{
    if (probes.isEmpty())
        return test->pledge.finish(*test->report);
    const auto [operation, request] = probes.takeFirst();
    const auto answer = test->in.transport.tryOut(test->connection, request, test->secret);
    whenDone<Response>(&test->in, answer, [test, probes, id = operation](const Result<Response> &response) {
        const char *words = response ? test->service.operationProbed(test->connection, id, *response)
                                     : QT_TRANSLATE_NOOP("Operations", "It could not answer this now");
        for (auto &[shown, said] : test->report->operations) {
            if (shown == id)
                said = QString::fromUtf8(words);
        }
        if (asksToWait(response))
            return test->pledge.finish(*test->report);
        tryNext(test, probes);
    });
}

void tryOperations(const OperationTest &test)
{
    const QList<std::pair<QString, Request>> probes = test.service.operationProbes(test.connection);
    for (const Operation &each : test.service.traits().operations)
        test.report->operations.append({each.id, QStringLiteral(QT_TRANSLATE_NOOP("Operations", "Not tried, since that could change something"))});
    tryNext(std::make_shared<OperationTest>(test), probes);
}

} // namespace

const Fault Core::Inside::otherAddress{QT_TRANSLATE_NOOP("Faults", "The stored token belongs to another address. Enter the one for this address.")};

QFuture<Result<TestReport>> Core::testConnection(const Connection &connection, const QString &secret)
{
    Inside &in = *m_inside;
    const Service *service = in.services->service(connection.service);
    if (!service)
        return readyFuture<TestReport>(fail(ErrorKind::Invalid, unknownService));
    Pledge<TestReport> pledge;
    auto report = std::make_shared<TestReport>();
    // The stored secret is not shown to another address than its own.
    if (const Connection *stored = in.connection(connection.id); secret.isEmpty() && stored && !Origin::same(*stored, connection)) {
        report->sentence = Inside::otherAddress;
        return readyFuture<TestReport>(*report);
    }
    in.tryFailing(connection.id); // a person looks whether it works again
    // What another address than that of the stored one asks for holds nobody's work up.
    Connection door = connection;
    if (const Connection *stored = in.connection(connection.id); !stored || !Origin::same(*stored, connection))
        door.id = QStringLiteral("test/") + connection.service + QLatin1Char(' ') + Origin::of(connection);
    auto versions = std::make_shared<QStringList>(service->traits().versions);
    versions->removeAll(connection.version);
    versions->prepend(connection.version);
    // One version after another, the chosen one first: a version that was switched off answers 404 and the others tell which to take.
    auto step = std::make_shared<std::function<void()>>();
    *step = [this, connection = door, secret, service, pledge, report, versions, step] {
        if (versions->isEmpty()) {
            const auto end = std::move(*step); // keeps what this function captured until it returns
            if (!report->signedIn)
                return pledge.finish(*report);
            return tryOperations({*m_inside, *service, connection, secret, report, pledge});
        }
        Connection asked = connection;
        asked.version = versions->takeFirst();
        const auto answer = m_inside->transport.tryOut(asked, service->probe(asked), secret);
        whenDone<Response>(m_inside.get(), answer, [asked, connection, service, report, versions, step](const Result<Response> &response) {
            const bool first = asked.version == connection.version;
            const auto next = *step;
            if (asksToWait(response))
                versions->clear();
            if (!response) {
                if (first) {
                    report->reached = response.error().kind == ErrorKind::SignIn || response.error().kind == ErrorKind::Busy;
                    report->sentence = response.error().message;
                    versions->clear();
                }
                return next();
            }
            report->reached = true;
            const bool ok = service->probed(asked, *response).has_value();
            if (ok)
                report->versions.append(asked.version);
            if (first) {
                report->signedIn = ok;
                if (!ok)
                    report->sentence = readError(*response).message;
                if (ok || response->status == 401)
                    versions->clear();
            }
            next();
        });
    };
    const auto begin = *step;
    begin();
    return pledge.future();
}
