// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Tells.h"

QStringList tellsApart(const KindSpec &kind)
{
    if (qstrcmp(kind.personColumn, "id") == 0)
        return {};
    // The first of them is the person's own number.
    return QString::fromLatin1(kind.subtitle).remove(QLatin1Char(' ')).split(QLatin1Char(','), Qt::SkipEmptyParts).mid(1);
}
