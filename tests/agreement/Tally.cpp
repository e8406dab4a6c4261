// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/Tally.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace {

enum class Side {
    Stricter, ///< `sign` is a rule of the desk
    Laxer,    ///< `sign` is a part of the server's answer
};

struct Exception {
    Side side;
    const char *service;
    const char *sign;
    const char *reason;
    const char *command = ""; ///< empty: any
};

/// Where desk and server differ on purpose.
constexpr std::array exceptions = {
    Exception{Side::Stricter, "registerTrainees", "date.future",
              "a deferral or withdrawal in the future is never meant, though the service takes it"},
    Exception{Side::Stricter, "registerTrainees", "date.format",
              "the service reads other ISO forms too; the desk writes one"},
    Exception{Side::Stricter, "workBased", "id.unsafe",
              "the new agreement could never be asked for by an address"},
    Exception{Side::Stricter, "earlyCareer, as read", "status.notAllowed",
              "the interface does not show that a period had ended before the deferral of today", "resume"},
    Exception{Side::Stricter, "earlyCareer, as read", "status.notAllowed",
              "the interface does not show when a period begins, where another day already ends it", "declare"},
    Exception{Side::Laxer, "registerTrainees, as read", "StateTransitionError",
              "the interface does not show that a course is recorded as not yet started"},
    Exception{Side::Laxer, "registerTrainees", "name can't be blank",
              "the desk has no list of schools, so a number may turn out to be no school's", "addPlacement"},
    Exception{Side::Laxer, "registerTrainees", "Enter a valid postcode",
              "the desk has no list of schools, so a number may turn out to be no school's", "addPlacement"},
    Exception{Side::Laxer, "earlyCareer, as read", "try again tomorrow",
              "the interface does not show when a period began"},
    Exception{Side::Laxer, "earlyCareer, as read", "for at least one day",
              "the interface does not show when a period begins, where another day already ends it"},
    Exception{Side::Laxer, "earlyCareer, as read", "already active with another provider",
              "the interface does not show other providers' periods"},
    Exception{Side::Laxer, "earlyCareer, as read", "due to start with another lead provider",
              "the interface does not show other providers' periods"},
    Exception{Side::Laxer, "earlyCareer, as read", "Unprocessable content",
              "the interface does not show other providers' periods, on which the save fails"},
    Exception{Side::Laxer, "earlyCareer, as read", "no longer at the school",
              "the interface does not show when somebody leaves the school"},
    Exception{Side::Laxer, "earlyCareer, as read", "same day they were withdrawn or deferred",
              "the interface does not show when a period ends"},
    Exception{Side::Laxer, "earlyCareer, as read", "previous change of schedule and a declaration",
              "the interface does not show when a period began"},
    Exception{Side::Laxer, "earlyCareer, as read", "The funding contract for this cohort has ended",
              "the interface does not show other providers' periods, nor eligibility that came after its end"},
    Exception{Side::Laxer, "earlyCareer", "you do not have a partnership with the school",
              "partnerships are no part of what the rules are asked about"},
};

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &value : list.toArray())
        found.append(value.toString());
    return found;
}

} // namespace

Tally::Row &Tally::row(const QString &service, const QString &command)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.service == service && row.command == command;
    });
    if (found != m_rows.end())
        return *found;
    m_rows.push_back({service, command});
    return m_rows.back();
}

void Tally::fault(Row &row, const char *kind, const Compared &one)
{
    if (++row.faults <= 5)
        m_faults.append(QStringLiteral("%1 %2: %3\n  %4\n  desk: %5 %6 %7\n  server: %8 %9")
                            .arg(one.service, one.command, QLatin1String(kind), QString::fromUtf8(one.about()),
                                 one.rules.value(QStringLiteral("verdict")).toString(),
                                 texts(one.rules.value(QStringLiteral("violations"))).join(QLatin1Char(' ')),
                                 texts(one.rules.value(QStringLiteral("warnings"))).join(QLatin1Char(' ')),
                                 QString::number(one.server.status), QString::fromUtf8(one.server.body.left(400))));
}

void Tally::add(const Compared &one)
{
    Row &row = this->row(one.service, one.command);
    ++row.cases;
    const bool taken = one.server.status < 300;
    const QString verdict = one.rules.value(QStringLiteral("verdict")).toString();
    const bool stopped = verdict == QLatin1String("block");
    if (verdict.isEmpty())
        return fault(row, "the rules did not answer", one);
    if (taken != stopped) {
        ++row.agree;
        return;
    }
    const auto explains = [&](Side side, const auto &shows) {
        for (size_t i = 0; i < exceptions.size(); ++i) {
            const Exception &exception = exceptions[i];
            if (exception.side == side && one.service.startsWith(QLatin1String(exception.service))
                && (*exception.command == 0 || one.command == QLatin1String(exception.command))
                && shows(QLatin1String(exception.sign))) {
                ++m_met[int(i)];
                return true;
            }
        }
        return false;
    };
    if (taken) {
        const QStringList rules = texts(one.rules.value(QStringLiteral("violations")));
        const bool all = std::all_of(rules.begin(), rules.end(), [&](const QString &rule) {
            return explains(Side::Stricter, [&](QLatin1String sign) { return rule == sign; });
        });
        if (!all)
            return fault(row, "stopped, though the server takes it", one);
        ++row.stricter;
    } else if (verdict == QLatin1String("warn")) {
        ++row.warned;
    } else {
        const QString said = QString::fromUtf8(one.server.body);
        if (!explains(Side::Laxer, [&](QLatin1String sign) { return said.contains(sign); }))
            return fault(row, "let through in silence, though the server refuses it", one);
        ++row.laxer;
    }
}

int Tally::cases() const
{
    int sum = 0;
    for (const Row &row : m_rows)
        sum += row.cases;
    return sum;
}

QStringList Tally::unmet() const
{
    QStringList reasons;
    for (size_t i = 0; i < exceptions.size(); ++i) {
        if (!m_met.contains(int(i)))
            reasons.append(QLatin1String(exceptions[i].sign) + QStringLiteral(": ") + QLatin1String(exceptions[i].reason));
    }
    return reasons;
}

QString Tally::table() const
{
    QString text = QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
                       .arg(QStringLiteral("service"), -26)
                       .arg(QStringLiteral("command"), -14)
                       .arg(QStringLiteral("cases"), 7)
                       .arg(QStringLiteral("agree"), 7)
                       .arg(QStringLiteral("warned"), 7)
                       .arg(QStringLiteral("stricter"), 9)
                       .arg(QStringLiteral("laxer"), 7)
                       .arg(QStringLiteral("unexplained"), 12);
    for (const Row &row : m_rows)
        text += QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
                    .arg(row.service, -26)
                    .arg(row.command, -14)
                    .arg(row.cases, 7)
                    .arg(row.agree, 7)
                    .arg(row.warned, 7)
                    .arg(row.stricter, 9)
                    .arg(row.laxer, 7)
                    .arg(row.faults, 12);
    text += QStringLiteral("\nExplained differences:\n");
    for (auto it = m_met.begin(); it != m_met.end(); ++it) {
        const Exception &exception = exceptions[size_t(it.key())];
        text += QStringLiteral("%1  %2, %3, %4: %5\n")
                    .arg(it.value(), 6)
                    .arg(QLatin1String(exception.service),
                         exception.side == Side::Stricter ? QStringLiteral("stricter") : QStringLiteral("laxer"),
                         QLatin1String(exception.sign), QLatin1String(exception.reason));
    }
    return text;
}
