// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TokenNotices.h"

std::optional<Due> TokenNotices::next(const QList<Due> &all)
{
    for (const Due &due : all) {
        if (due.token.isEmpty())
            continue;
        const QString key = QStringLiteral("notices/token/%1").arg(due.token);
        const QString step = QStringLiteral("%1 %2").arg(due.day.toString(Qt::ISODate)).arg(int(DueList::tokenStep(due.days)));
        if (m_settings.value(key).toString() == step)
            continue;
        m_settings.setValue(key, step);
        return due;
    }
    return std::nullopt;
}
