// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/Ask.h"

#include <QtTest/QtTest>

/// A Register service with a world of its own and the token "desk", asked at noon on 16 February 2026.
struct TraineesDesk {
    std::unique_ptr<sandbox::Service> service = sandbox::makeTrainees();
    Ask ask{*service, "2026-02-16T12:00:00Z"};

    /// `trainees` is the inside of the list, `more` further parts of the world with a leading comma.
    explicit TraineesDesk(const QByteArray &trainees, const QByteArray &more = {})
    {
        const auto fault = service->load(worldPart(R"({"tokens": {"desk": {"provider": "own", "status": "active"}},
            "schools": [{"urn": "123456", "name": "Meadow School", "town": "Leeds", "postcode": "LS1 1AA"}],
            "trainees": [)" + trainees + "]" + more + "}"));
        if (fault)
            qFatal("world of the test: %s", qUtf8Printable(fault->text()));
        ask.bearer = "desk";
    }
    QJsonObject trainee(const QString &id, const QString &version = QStringLiteral("v2026.1"))
    {
        return Ask::object(ask.get(QStringLiteral("/api/%1/trainees/%2").arg(version, id)));
    }
};

/// The messages of a refusal, one a line, with the kind before those that are not UnprocessableEntity.
inline QString messages(const sandbox::Answer &answer)
{
    QStringList lines;
    for (const QJsonValue &error : Ask::object(answer).value(QLatin1String("errors")).toArray()) {
        const QString kind = error.toObject().value(QLatin1String("error")).toString();
        const QString message = error.isString() ? error.toString() : error.toObject().value(QLatin1String("message")).toString();
        lines.append(kind.isEmpty() || kind == QLatin1String("UnprocessableEntity") ? message : QString(kind + QStringLiteral(": ") + message));
    }
    return lines.join(QLatin1Char('\n'));
}

inline const char *const wrongState = "StateTransitionError: It’s not possible to perform this action while the trainee is in its current state";
inline const char *const dataMissing = "Param is missing or the value is empty or invalid: data";
