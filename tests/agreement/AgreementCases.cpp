// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/Cases.h"

#include "tests/sandbox/WorkBasedDesk.h"

#include <QtCore/QTimeZone>

namespace {

using namespace agreement;

struct Asked {
    QString command;
    QJsonObject agreement;
    QJsonObject values;
};

constexpr const char *statuses[] = {"Pending", "Active", "Hold", "Grace", "Finished", "Withdrawn"};

QString iso(const QDate &day) { return day.toString(Qt::ISODate); }

QJsonObject agreementOf(const char *status, const QJsonValue &signedDate, const QJsonValue &pauseDate = {},
                        const QJsonValue &participation = {})
{
    return {{QStringLiteral("eid"), QStringLiteral("0123")},
            {QStringLiteral("learnerLocalId"), QStringLiteral("L1")},
            {QStringLiteral("status"), QLatin1String(status)},
            {QStringLiteral("signedDate"), signedDate},
            {QStringLiteral("pauseDate"), pauseDate},
            {QStringLiteral("latestParticipationStartDate"), participation}};
}

QList<QJsonValue> dates(const QDate &today)
{
    return {leftOut,
            QJsonValue(),
            QStringLiteral(""),
            QStringLiteral("1/2/2026"),
            QStringLiteral("2025-02-29"),
            QStringLiteral("20260201"),
            QString(iso(today) + QStringLiteral("T00:00:00Z")),
            20260201,
            QJsonArray{iso(today)},
            iso(today.addMonths(-3).addDays(-1)),
            iso(today.addMonths(-3)),
            iso(today.addDays(-43)),
            iso(today.addDays(-42)),
            iso(today.addDays(-8)),
            iso(today.addDays(-7)),
            iso(today.addDays(-6)),
            iso(today),
            iso(today.addDays(1))};
}

QList<Asked> pauses(const QDate &today)
{
    QList<Asked> cases;
    const auto both = [&cases](const QJsonObject &who, const QJsonValue &date, const QJsonValue &grace, const QJsonValue &hold) {
        cases.append({QStringLiteral("grace"), who, merged(member("pauseDate", date), member("graceReasonCode", grace))});
        cases.append({QStringLiteral("hold"), who, merged(member("pauseDate", date), member("onHoldReasonCode", hold))});
    };
    const QList<QJsonValue> signings = {QJsonValue(), QStringLiteral("2020-01-01"), iso(today.addDays(-7)), iso(today)};
    const QList<QJsonValue> codes = {leftOut,
                                     QJsonValue(),
                                     QStringLiteral(""),
                                     5,
                                     QJsonArray{QStringLiteral("LE")},
                                     QStringLiteral("le"),
                                     QStringLiteral("L"),
                                     QStringLiteral("LEX"),
                                     QStringLiteral("GE"),
                                     QStringLiteral("LE"),
                                     QStringLiteral("DM"),
                                     QStringLiteral("RD"),
                                     QStringLiteral("SW"),
                                     QStringLiteral("MD"),
                                     QStringLiteral("OT"),
                                     QStringLiteral("ST")};
    for (const char *status : statuses) {
        for (const QJsonValue &signedDate : signings) {
            for (const QJsonValue &date : dates(today))
                both(agreementOf(status, signedDate), date, QStringLiteral("RD"), QStringLiteral("MD"));
        }
    }
    for (const QJsonValue &code : codes) {
        for (const QJsonValue &date : dates(today))
            both(agreementOf("Active", QStringLiteral("2020-01-01")), date, code, code);
    }
    return cases;
}

QList<Asked> restartsAndWithdrawals(const QDate &today)
{
    QList<Asked> cases;
    const QList<QJsonValue> days = {QJsonValue(), QStringLiteral("2020-01-01"), iso(today.addDays(-7)), iso(today)};
    const QList<QJsonValue> codes = {leftOut, QStringLiteral(""), QStringLiteral("BC"), QStringLiteral("LE"),
                                     QStringLiteral("GE"), QStringLiteral("BCX"), QStringLiteral("BCXX"), QStringLiteral("bc"),
                                     QStringLiteral("SW")};
    for (const char *status : statuses) {
        for (const QJsonValue &signedDate : days) {
            for (const QJsonValue &other : days) {
                for (const QJsonValue &date : dates(today)) {
                    cases.append({QStringLiteral("restart"), agreementOf(status, signedDate, other), member("restartDate", date)});
                    cases.append({QStringLiteral("withdraw"), agreementOf(status, signedDate, {}, other),
                                  merged(member("withdrawalDate", date), member("withdrawalReasonCode", QStringLiteral("BC")))});
                }
            }
        }
    }
    for (const QJsonValue &code : codes) {
        for (const QJsonValue &date : dates(today))
            cases.append({QStringLiteral("withdraw"), agreementOf("Grace", QStringLiteral("2020-01-01")),
                          merged(member("withdrawalDate", date), member("withdrawalReasonCode", code))});
    }
    return cases;
}

QList<Asked> transfers()
{
    QList<Asked> cases;
    const QString command = QStringLiteral("transfer");
    const QString a = QString::fromUtf8("ā");
    const QString emoji = QString::fromUtf8("😀");
    const QList<QJsonValue> ids = {leftOut,        QJsonValue(),         QStringLiteral(""),     QStringLiteral("."),
                                   QStringLiteral(".."), QStringLiteral("a..b %1"), QStringLiteral("a/b %1"),
                                   QStringLiteral("%1"), QStringLiteral("same"), a.repeated(20),  a.repeated(21),
                                   emoji.repeated(20), emoji.repeated(21)};
    const QList<QJsonValue> names = {leftOut, QStringLiteral(""), QStringLiteral("Ngāti Timber"), emoji.repeated(255), a.repeated(256)};
    const QList<QJsonValue> regions = {leftOut, QJsonValue(), 0, 1, 9, 10, 12, 18, 19, 99, 2.5, QStringLiteral("Auckland")};
    for (const char *status : statuses) {
        const QJsonObject who = agreementOf(status, QStringLiteral("2020-01-01"));
        for (const QJsonValue &id : ids) {
            for (const QJsonValue &name : names) {
                for (const QJsonValue &region : regions) {
                    const QJsonObject details = merged(member("employerName", name), member("employmentRegionCode", region));
                    cases.append({command, who, merged(member("newTrainingAgreementLocalId", id), {{QStringLiteral("newTrainingAgreement"), details}})});
                }
            }
            cases.append({command, who, member("newTrainingAgreementLocalId", id)});
            cases.append({command, who, merged(member("newTrainingAgreementLocalId", id), {{QStringLiteral("newTrainingAgreement"), QJsonValue()}})});
        }
    }
    return cases;
}

void ask(Tally &tally, const char *now, QList<Asked> cases)
{
    const QString localId = QStringLiteral("trainingAgreementLocalId");
    const QString newId = QStringLiteral("newTrainingAgreementLocalId");
    QJsonArray agreements;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        Asked &one = cases[i];
        // Some of the agreements have an id that a path has to take great care of.
        const QString id = QStringLiteral("%1 ā/b%").arg(i);
        one.agreement.insert(localId, id);
        const QString asked = one.values.value(newId).toString();
        if (asked == QLatin1String("same"))
            one.values.insert(newId, id);
        else if (asked.contains(QLatin1String("%1")))
            one.values.insert(newId, asked.arg(i));
        agreements.append(one.agreement);
    }
    QJsonObject world = worldPart(R"({"machines": {"clientId": {"secret": "secret", "organisations": ["0123"]}}})").toObject();
    world.insert(QStringLiteral("agreements"), agreements);
    workBasedDesk::Desk desk(world, now);
    QSet<QString> taken; // an id that an earlier case made is not this case's fault
    for (const Asked &one : cases) {
        const QString asked = one.values.value(newId).toString();
        if (one.command == QLatin1String("transfer") && taken.contains(asked))
            continue;
        const QString path = workBasedDesk::base + QLatin1Char('/')
            + QString::fromLatin1(QUrl::toPercentEncoding(one.agreement.value(localId).toString())) + QLatin1Char('/') + one.command;
        const Compared compared{QStringLiteral("workBased"), one.command, [&one] { return compact(one.agreement) + ' ' + compact(one.values); },
                                rules("workBased", one.command, now, one.agreement, one.values), desk.ask.post(path, compact(one.values))};
        if (compared.server.status == 201)
            taken.insert(asked);
        tally.add(compared);
    }
}

} // namespace

void agreement::agreementCases(Tally &tally)
{
    // Midday, both sides of midnight at either end of daylight saving, and the months that are too short.
    for (const char *now : {"2026-02-16T12:00:00Z", "2026-04-04T10:59:59Z", "2026-04-05T12:00:00Z", "2026-09-26T11:59:59Z",
                            "2026-09-27T11:00:00Z", "2025-05-31T00:00:00Z", "2024-05-30T12:00:00Z"}) {
        const QDate today = QDateTime::fromString(QLatin1String(now), Qt::ISODate).toTimeZone(QTimeZone("Pacific/Auckland")).date();
        ask(tally, now, pauses(today));
        ask(tally, now, restartsAndWithdrawals(today));
    }
    ask(tally, "2026-02-16T12:00:00Z", transfers());
}
