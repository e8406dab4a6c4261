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
    const std::optional<QLocale> &one = own().locale;
    return one ? *one : QLocale(); // which other threads must not read while it is set
}

void Words::setLocale(const QLocale &locale)
{
    const QMutexLocker lock(&own().mutex);
    own().locale = locale;
}
