// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

#include "app/base/HttpDate.h"
#include "app/base/RetryAfter.h"
#include "app/kind/Dates.h"
#include "app/net/Pacer.h"

#include <QtCore/QLocale>

void Fuzz::retryAfter(const QByteArray &bytes)
{
    const QDateTime now(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    for (const QDateTime &served : {QDateTime(), now, now.addYears(50)}) {
        const auto wait = ::retryAfter(bytes, served, now);
        FUZZ_HOLDS(!wait || (wait->count() >= 0 && *wait <= longestRetryAfter));
    }
    const auto date = readHttpDate(bytes);
    FUZZ_HOLDS(!date || date->isValid());
    const Pacer pacer = Pacer::fromText(QString::fromUtf8(bytes), 100, std::chrono::seconds(60));
    FUZZ_HOLDS(pacer.earliest(now, true) >= now && pacer.earliest(now, true) <= now.addDays(1));
    Pacers pacers;
    pacers.restore(QString::fromUtf8(bytes), 1000);
    (void)pacers.toText();
}

void Fuzz::dates(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto whole = [](const Dates::Parsed &parsed) { FUZZ_HOLDS(parsed.isValid() == (parsed.fault == Dates::Fault::None)); };
    const Dates::Parsed parsed = Dates::parse(text);
    whole(parsed);
    whole(Dates::parse(text.section(QLatin1Char(' '), 0, 0), text.section(QLatin1Char(' '), 1, 1), text.section(QLatin1Char(' '), 2)));
    const int month = Dates::month(text);
    FUZZ_HOLDS(month >= 0 && month <= 12);
    if (parsed.isValid()) {
        FUZZ_HOLDS(Dates::monthsBack(parsed.date, 3) < parsed.date);
        FUZZ_HOLDS(Dates::parse(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(parsed.date, QStringLiteral("d MMMM yyyy"))).date == parsed.date);
    }
}
