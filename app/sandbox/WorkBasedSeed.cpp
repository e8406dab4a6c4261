// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorkBasedAgreement.h"

#include <QtCore/QJsonArray>

#include <array>

namespace sandbox::workBased {

namespace {

const QString seedEid = QStringLiteral("0123");
constexpr int graceDays = 42;

struct Employer {
    QStringView name;
    QStringView site; ///< where there are several; null: head office only
    int region;
};

/// The first has closed, and its apprentices are to be placed in grace together.
constexpr std::array employers{
    Employer{u"Kāingaroa Sawmill Ltd (closed)", {}, 4},
    Employer{u"Ōtāhuhu Joinery Ltd", {}, 2},
    Employer{u"Whangārei Boatbuilders Ltd", u"Marsden Point", 1},
    Employer{u"Tūranga Plumbing & Gas", {}, 5},
    Employer{u"O’Brien and Sons Electrical", {}, 9},
    Employer{u"Te Kūiti Shearing Services", {}, 3},
    Employer{u"Manawatū Dairy Engineering", u"Pahīatua", 8},
    Employer{u"Ōamaru Stoneworks", {}, 14},
    Employer{u"Kaikōura Marine Ltd", {}, 13},
    Employer{u"Waihōpai Panel and Paint", u"Invercargill", 15},
    Employer{u"Māpua Orchards", {}, 16},
    Employer{u"Hāwera Meat Processors", u"Ōpunake", 7},
};

/// Every status early on, so that a small world has them too; most are active, as in life.
const std::array statuses{active, grace, hold, active, pending, active, grace, active, withdrawn, active,
                          active, grace, finished, active, hold, active, active, active, active, active};

/// Most ids look alike; some are what providers really make up, and hard on a path.
QString localIdOf(int number)
{
    const QString digits = QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'));
    switch (number % 25) {
    case 7:
        return QStringLiteral("TA ") + digits + QStringLiteral("/B");
    case 13:
        return QStringView(u"Ākonga-") + digits;
    case 19:
        return QStringLiteral("50% TA ") + digits;
    case 23:
        return QStringLiteral("a..b-") + digits;
    default:
        return QStringLiteral("TA-") + digits;
    }
}

const Employer &employerOf(int i)
{
    const int turn = i % 20;
    if (turn == 0 || turn == 3 || turn == 5)
        return employers.front();
    return employers.at(std::size_t(1 + (i * 7) % (int(employers.size()) - 1)));
}

Agreement agreementOf(int i, const QDate &today, int &inGrace)
{
    static const QStringList graceReasons{QStringLiteral("LE"), QStringLiteral("RD"), QStringLiteral("DM")};
    static const QStringList holdReasons {QStringLiteral("PL"), QStringLiteral("SW"), QStringLiteral("MD"),
                                          QStringLiteral("OV")};
    static const QStringList withdrawalReasons {QStringLiteral("CC"), QStringLiteral("BC"), QStringLiteral("EW"),
                                                QStringLiteral("TI")};

    Agreement agreement;
    agreement.eid = seedEid;
    agreement.localId = localIdOf(i + 1);
    agreement.learnerLocalId = QStringLiteral("L%1").arg(i + 1, 6, 10, QLatin1Char('0'));
    agreement.status = statuses.at(std::size_t(i) % statuses.size());
    agreement.signedDate = today.addDays(-120 - (i * 37) % 900);
    agreement.endDate = agreement.signedDate.addYears(3);
    const Employer &employer = employerOf(i);
    agreement.employerName = employer.name.toString();
    agreement.employerSubdivisionName = employer.site.toString();
    agreement.employmentRegionCode = employer.region;
    agreement.latestParticipationStartDate = agreement.signedDate.addDays(7 + i % 60);

    if (agreement.status == pending) {
        agreement.signedDate = today.addDays(-1 - i % 20);
        agreement.endDate = agreement.signedDate.addYears(3);
        agreement.latestParticipationStartDate = QDate();
    } else if (agreement.status == grace) {
        // 1 to 42 days left, each as often as any other.
        const int daysLeft = 1 + (inGrace * 5) % graceDays;
        agreement.pauseDate = today.addDays(daysLeft - graceDays);
        agreement.graceReasonCode = graceReasons.at(inGrace % graceReasons.size());
        ++inGrace;
    } else if (agreement.status == hold) {
        agreement.pauseDate = today.addDays(-3 - (i * 11) % 50);
        agreement.onHoldReasonCode = holdReasons.at((i / 2) % holdReasons.size());
    } else if (agreement.status == withdrawn) {
        agreement.withdrawalDate = today.addDays(-5 - (i * 13) % 50);
        agreement.withdrawalReasonCode = withdrawalReasons.at((i / 20) % withdrawalReasons.size());
    } else if (agreement.status == finished) {
        agreement.endDate = today.addDays(-10 - i % 40);
    }
    return agreement;
}

} // namespace

QJsonObject seed(int size, const QDate &today)
{
    QJsonArray agreements;
    int inGrace = 0;
    for (int i = 0; i < size; ++i)
        agreements.append(toWorld(agreementOf(i, today, inGrace)));
    const QJsonObject machine{{QStringLiteral("secret"), QStringLiteral("secret")},
                              {QStringLiteral("organisations"), QJsonArray{seedEid}}};
    return {{QStringLiteral("machines"), QJsonObject{{QStringLiteral("clientId"), machine}}},
            {QStringLiteral("agreements"), agreements}};
}

} // namespace sandbox::workBased
