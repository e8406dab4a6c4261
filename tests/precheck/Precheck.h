// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

/// One question to the desk's own rules as a line of JSON, answered as a line of JSON: the very code that the forms
/// and the outbox use. A line that is not understood is answered by {"error": why}.
namespace precheck {

QByteArray answer(const QByteArray &line);
/// The same without the text around it.
QJsonObject judged(const QJsonObject &question);

} // namespace precheck
