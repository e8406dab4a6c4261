// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Rule.h"

/// What the rules of training agreements read from a subject: status, ids and organisation; and the rows that every
/// command has for them.
namespace AgreementSubject {

/// The status as one of the known words in lower case, or as it came. The spelling on the wire is not documented.
QString status(const Subject &subject);
/// Finished or withdrawn.
QList<Finding> ended(const Rule &rule, const Subject &subject, const Values &values);
Rule mayNotHaveEnded();

/// The agreement's own id stands in the path; nothing: not known.
std::optional<QString> ownId(const Subject &subject);
/// A path has its own meaning for one dot and for two.
bool isUnsafe(const QString &id);

/// Status known; own id and organisation fit to be sent.
QList<Rule> ofRecord();

} // namespace AgreementSubject
