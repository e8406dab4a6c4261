// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesAnswers.h"

namespace sandbox::trainees {

namespace {

QJsonObject error(const char *kind, const QString &message)
{
    return {{QStringLiteral("error"), QString::fromLatin1(kind)}, {QStringLiteral("message"), message}};
}

QJsonObject errors(const QJsonArray &list)
{
    return {{QStringLiteral("errors"), list}};
}

} // namespace

Answer notFound(const QString &message)
{
    return Answer::json(404, errors({error("NotFound", message)}));
}

Answer unauthorised()
{
    return Answer::json(401, QJsonObject{{QStringLiteral("error"), QStringLiteral("Unauthorized")}});
}

Answer unprocessable(const QStringList &messages)
{
    QJsonArray list;
    for (const QString &message : messages)
        list.append(error("UnprocessableEntity", message));
    return Answer::json(422, errors(list));
}

Answer wrongState()
{
    return Answer::json(422, errors({error("StateTransitionError",
                                           QStringLiteral("It’s not possible to perform this action while the trainee "
                                                          "is in its current state"))}));
}

Answer dataMissing()
{
    return Answer::json(422, errors({QStringLiteral("Param is missing or the value is empty or invalid: data")}));
}

Answer malformed(const QString &parserMessage)
{
    return Answer::json(400, errors({parserMessage}));
}

Answer duplicateDegree(const QJsonArray &duplicates)
{
    QJsonObject body = errors({error("Conflict", QStringLiteral("This is a duplicate degree"))});
    body.insert(QStringLiteral("data"), duplicates);
    return Answer::json(409, body);
}

Answer internalError(const Call &call)
{
    if (call.header("accept").contains("json"))
        return Answer::json(500, QJsonObject{{QStringLiteral("error"), QStringLiteral("Internal server error")}});
    Answer answer = Answer::text(500, "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Sorry, there is a problem with the service</title>"
                                      "</head><body><h1>Sorry, there is a problem with the service</h1></body></html>\n");
    answer.type = "text/html; charset=utf-8";
    return answer;
}

Answer data(const QJsonValue &value, int status)
{
    return Answer::json(status, QJsonObject{{QStringLiteral("data"), value}});
}

} // namespace sandbox::trainees
