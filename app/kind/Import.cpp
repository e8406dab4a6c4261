// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Import.h"

bool FileLook::isUsable() const
{
    return std::none_of(problems.begin(), problems.end(), [](const Finding &each) { return each.severity == Severity::Block; });
}

QStringList EntriesExport::entryColumns()
{
    return {QStringLiteral("name"),   QStringLiteral("reference"), QStringLiteral("id"),       QStringLiteral("action"),
            QStringLiteral("which"),  QStringLiteral("date"),      QStringLiteral("result"),   QStringLiteral("errors"), QStringLiteral("created"),
            QStringLiteral("released"), QStringLiteral("sent"),    QStringLiteral("changed"),  QStringLiteral("batch")};
}
