// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

#include "app/api/Service.h"
#include "app/kind/Kinds.h"

namespace {
constexpr int statuses[] = {200, 201, 202, 204, 302, 400, 401, 403, 404, 409, 412, 422, 429, 500, 503};

Connection connectionOf(const QString &service, const QString &version)
{
    Connection connection;
    connection.id = QStringLiteral("fuzz");
    connection.service = service;
    connection.endpoint = QStringLiteral("https://service.example");
    connection.tokenEndpoint = connection.endpoint + QStringLiteral("/token");
    connection.version = version;
    connection.organisation = QStringLiteral("0123");
    connection.ours = QStringLiteral("LP1");
    connection.cycles = {QStringLiteral("2025")};
    return connection;
}

Values typed(const CommandSpec &command)
{
    Values values;
    for (const FieldSpec &field : command.fields) {
        const QString id = QString::fromLatin1(field.id);
        if (field.type == FieldType::Date)
            values.set(id, QStringLiteral("2026-02-10"));
        else
            values.set(id, QStringLiteral("x"));
    }
    return values;
}

void held(const Error &error)
{
    FUZZ_HOLDS(!error.message.isEmpty() || error.kind == ErrorKind::Cancelled || !error.fields.isEmpty() || !error.detail.isEmpty());
}
} // namespace

void Fuzz::json(const QByteArray &bytes)
{
    static const Kinds kinds = Kinds::standard();
    static const std::shared_ptr<const Services> services = Services::standard();
    if (bytes.size() < 2)
        return;
    const QStringList ids = services->ids();
    const QString id = ids[quint8(bytes[0]) % ids.size()];
    const Service &service = *services->service(id);
    const QStringList versions = service.traits().versions;
    const Connection connection = connectionOf(id, versions[(quint8(bytes[0]) / ids.size()) % versions.size()]);
    Response response;
    response.status = statuses[quint8(bytes[1]) % std::size(statuses)];
    response.body = bytes.mid(2);

    held(readError(response));
    (void)service.probed(connection, response);
    for (const KindSpec &kind : kinds.ofService(id)) {
        const QString kindId = QString::fromLatin1(kind.id);
        Cursor cursor;
        cursor.scope = QStringLiteral("2025");
        if (kind.listable) {
            const auto page = service.readPage(connection, kindId, cursor, response);
            FUZZ_HOLDS(page || !page.error().message.isEmpty());
            if (page && page->next)
                FUZZ_HOLDS(page->next->page > cursor.page || page->next->since != cursor.since || page->next->scope != cursor.scope);
        }
        Values record;
        if (const auto one = service.readOne(connection, kindId, response)) {
            for (const KindRecord &each : *one) {
                FUZZ_HOLDS(!each.record.id.isEmpty());
                record = each.record.values;
            }
        }
        for (const CommandSpec &command : kind.commands) {
            Draft draft;
            draft.connection = connection.id;
            draft.kind = kindId;
            draft.target = QStringLiteral("T1");
            draft.command = QString::fromLatin1(command.id);
            draft.values = typed(command);
            const Outcome outcome = service.outcome(connection, draft, response);
            FUZZ_HOLDS(outcome.means != Outcome::Means::Applied || (response.status >= 200 && response.status < 300) || response.status == 409);
            (void)service.commandRequest(connection, draft, record);
            (void)service.readBack(connection, draft, record);
            (void)service.applied(connection, draft, record, response);
        }
    }
}
