// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Rule.h"

#include <algorithm>

namespace {
QList<Finding> ofSeverity(const QList<Finding> &findings, Severity severity)
{
    QList<Finding> those;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(those),
                 [severity](const Finding &finding) { return finding.severity == severity; });
    return those;
}
} // namespace

bool Verdict::blocked() const { return !blocks().isEmpty(); }
bool Verdict::warned() const { return !warnings().isEmpty(); }
QList<Finding> Verdict::blocks() const { return ofSeverity(findings, Severity::Block); }
QList<Finding> Verdict::warnings() const { return ofSeverity(findings, Severity::Warn); }
