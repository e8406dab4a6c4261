// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"

#include <QtCore/QMutex>

#include <optional>

namespace {
struct Own {
    QMutex mutex;
    std::optional<QLocale> locale;
};

Own &own()
{
    static Own one;
    return one;
}
} // namespace

QLocale Words::locale()
{
    const QMutexLocker lock(&own().mutex);
    return own().locale.value_or(QLocale());
}

void Words::setLocale(const QLocale &locale)
{
    const QMutexLocker lock(&own().mutex);
    own().locale = locale;
}
