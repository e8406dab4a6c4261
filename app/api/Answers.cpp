// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Answers.h"

Outcome Answers::withoutSuccess(const Response &response)
{
    Outcome outcome;
    outcome.error = readError(response);
    switch (outcome.error.kind) {
    case ErrorKind::SignIn:
        outcome.means = Outcome::Means::SignIn;
        break;
    case ErrorKind::Busy:
        outcome.means = Outcome::Means::Busy;
        break;
    case ErrorKind::Server:
        outcome.means = Outcome::Means::Doubtful;
        break;
    case ErrorKind::Protocol:
        outcome.means = response.status >= 300 && response.status < 400 ? Outcome::Means::Refused : Outcome::Means::Doubtful;
        break;
    default:
        outcome.means = Outcome::Means::Refused;
        break;
    }
    return outcome;
}

Outcome Answers::unreadable(const Error &error)
{
    Outcome outcome;
    outcome.means = Outcome::Means::Doubtful;
    outcome.error = error;
    return outcome;
}
