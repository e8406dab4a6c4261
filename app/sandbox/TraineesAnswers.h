// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"

#include <QtCore/QJsonArray>

/// The bodies of the Register service's refusals, letter by letter (facts 1.8).
namespace sandbox::trainees {

Answer notFound(const QString &message = QStringLiteral("Not found"));
Answer unauthorised();
Answer unprocessable(const QStringList &messages);
Answer wrongState();
Answer dataMissing();
Answer malformed(const QString &parserMessage);
Answer duplicateDegree(const QJsonArray &duplicates);
/// JSON where the client asks for JSON in Accept, else a page.
Answer internalError(const Call &call);
Answer data(const QJsonValue &value, int status = 200);

} // namespace sandbox::trainees
