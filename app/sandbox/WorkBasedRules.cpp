// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorkBasedRules.h"

#include "app/base/Text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

namespace sandbox::workBased {

namespace {

constexpr int backdateMonths = 3;
constexpr int longestLocalId = 20;
constexpr int longestName = 255;

// Facts, section 10. GE stands apart: the daily job alone sets it.
const QStringList graceReasons{QStringLiteral("LE"), QStringLiteral("DM"), QStringLiteral("RD")};
const QStringList holdReasons{QStringLiteral("SW"), QStringLiteral("PL"), QStringLiteral("OV"), QStringLiteral("MD"),
                              QStringLiteral("CI"), QStringLiteral("OT"), QStringLiteral("ST"), QStringLiteral("WE")};
const QStringList withdrawalReasons{
    QStringLiteral("BC"), QStringLiteral("BD"), QStringLiteral("CC"), QStringLiteral("AP"), QStringLiteral("PT"),
    QStringLiteral("CP"), QStringLiteral("DC"), QStringLiteral("DS"), QStringLiteral("EW"), QStringLiteral("LS"),
    QStringLiteral("LA"), QStringLiteral("LI"), QStringLiteral("NF"), QStringLiteral("OT"), QStringLiteral("OD"),
    QStringLiteral("PC"), QStringLiteral("ST"), QStringLiteral("TI"), QStringLiteral("LE")};
const QString graceExpired = QStringLiteral("GE");

bool isRegion(int code)
{
    return (code >= 1 && code <= 9) || (code >= 12 && code <= 18) || code == 99;
}

/// A required text of blanks alone is none, as the framework that TEC's answers look like has it.
bool missing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

/// Present, or the error that it is not.
bool required(const QJsonObject &body, const QString &field, Errors &errors)
{
    if (!missing(body.value(field)))
        return true;
    errors.add(field, QStringLiteral("The %1 field is required.").arg(field));
    return false;
}

/// Four, two and two digits: Qt alone would take other digits, signs and blanks as well.
std::optional<QDate> isoDate(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() != 10)
        return std::nullopt;
    for (int i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (i == 4 || i == 7 ? unit != u'-' : unit < u'0' || unit > u'9')
            return std::nullopt;
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> readDate(const QJsonObject &body, const QString &field, Errors &errors)
{
    const auto date = isoDate(body.value(field));
    if (!date)
        errors.add(field, QStringLiteral("The %1 field must be a date in the form YYYY-MM-DD.").arg(field));
    return date;
}

std::optional<QDate> readRequiredDate(const QJsonObject &body, const QString &field, Errors &errors)
{
    return required(body, field, errors) ? readDate(body, field, errors) : std::nullopt;
}

QString lengthSentence(const QString &field, int least, int most)
{
    return least > 0
        ? QStringLiteral("The field %1 must be a string with a minimum length of %2 and a maximum length of %3.")
              .arg(field)
              .arg(least)
              .arg(most)
        : QStringLiteral("The field %1 must be a string with a maximum length of %2.").arg(field).arg(most);
}

/// `whenMissing` takes the place of the usual sentence.
QString readCode(const QJsonObject &body, const QString &field, int longest, const QStringList &codes, Errors &errors,
                 const QString &whenMissing = {})
{
    const QJsonValue value = body.value(field);
    if (!whenMissing.isEmpty() && missing(value)) {
        errors.add(field, whenMissing);
        return {};
    }
    if (!required(body, field, errors))
        return {};
    const QString code = value.toString();
    if (!value.isString() || Text::length(code) > longest)
        errors.add(field, lengthSentence(field, 1, longest));
    else if (!codes.contains(code))
        errors.add(field,
                   QStringLiteral("The %1 field must be one of %2.").arg(field, codes.join(QStringLiteral(", "))));
    return code;
}

QString readText(const QJsonObject &body, const QString &field, int longest, Errors &errors)
{
    const QJsonValue value = body.value(field);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString() || Text::length(value.toString()) > longest)
        errors.add(field, lengthSentence(field, 0, longest));
    return value.toString();
}

void requireStatus(const Agreement &agreement, const QStringList &allowed, const QString &what, Errors &errors)
{
    if (allowed.contains(agreement.status))
        return;
    errors.add(QStringLiteral("trainingAgreementLocalId"),
               QStringLiteral("A Training Agreement with status %1 cannot be %2.").arg(agreement.status, what));
}

QDate readPause(const Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors)
{
    const QString field = QStringLiteral("pauseDate");
    const auto date = readRequiredDate(body, field, errors);
    if (!date)
        return {};
    if (*date > today)
        errors.add(field, QStringLiteral("Status Change Date must be before or equal to today."));
    if (agreement.signedDate.isValid() && *date <= agreement.signedDate)
        errors.add(field, QStringLiteral("Status Change Date must be after the Training Agreement Signed Date."));
    if (*date < today.addMonths(-backdateMonths))
        errors.add(field, QStringLiteral("Status can be backdated a maximum of three months from the current date."));
    return *date;
}

const QString employerName = QStringLiteral("employerName");
const QString employmentRegionCode = QStringLiteral("employmentRegionCode");

/// As far as they are there.
void readSentDetails(const QJsonObject &details, const QDate &today, Agreement &agreement, Errors &errors)
{
    if (const QJsonValue name = details.value(employerName); !missing(name)) {
        if (!name.isString() || Text::length(name.toString()) > longestName)
            errors.add(employerName, lengthSentence(employerName, 1, longestName));
        agreement.employerName = name.toString();
    }
    if (const QJsonValue region = details.value(employmentRegionCode); !missing(region)) {
        const double code = region.toDouble(std::nan(""));
        if (std::isnan(code) || code != std::floor(code) || std::fabs(code) > 2147483647.0)
            errors.add(employmentRegionCode, QStringLiteral("The %1 field must be a whole number.").arg(employmentRegionCode));
        else if (!isRegion(int(code)))
            errors.add(employmentRegionCode, QStringLiteral("The %1 field must be a Stats NZ region code.").arg(employmentRegionCode));
        else
            agreement.employmentRegionCode = int(code);
    }
    // No length is documented for the business number; the limit only keeps nonsense out.
    agreement.employerNzbn = readText(details, QStringLiteral("employerNzbn"), longestName, errors);
    agreement.employerSubdivisionName
        = readText(details, QStringLiteral("employerSubdivisionName"), longestName, errors);

    const QString signedField = QStringLiteral("trainingAgreementSignedDate");
    if (!missing(details.value(signedField))) {
        const QDate date = readDate(details, signedField, errors).value_or(QDate());
        if (date.isValid() && date > today)
            errors.add(signedField, QStringLiteral("Training Agreement Signed Date must be before or equal to today."));
        agreement.signedDate = date;
    }
    const QString endField = QStringLiteral("trainingAgreementEndDate");
    if (details.value(endField).isNull())
        agreement.endDate = QDate();
    else if (!missing(details.value(endField)))
        agreement.endDate = readDate(details, endField, errors).value_or(QDate());
}

} // namespace

void Errors::add(const QString &field, const QString &sentence)
{
    QJsonArray sentences = m_byField.value(field).toArray();
    sentences.append(sentence);
    m_byField.insert(field, sentences);
}

QDate todayAt(const QDateTime &now)
{
    static const QTimeZone zone("Pacific/Auckland");
    return now.toTimeZone(zone).date();
}

void placeInGrace(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors)
{
    requireStatus(agreement, {pending, active, hold, grace}, QStringLiteral("placed in grace"), errors);
    const QDate date = readPause(agreement, body, today, errors);
    const QString reason = readCode(body, QStringLiteral("graceReasonCode"), 2, graceReasons, errors,
                                    QStringLiteral("A reason code must be provided if status code is GRACE."));
    if (!errors.isEmpty())
        return;
    agreement.status = grace;
    agreement.pauseDate = date;
    agreement.graceReasonCode = reason;
    agreement.onHoldReasonCode = QString();
    agreement.restartDate = QDate();
}

void placeOnHold(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors)
{
    requireStatus(agreement, {pending, active, hold, grace}, QStringLiteral("placed on hold"), errors);
    const QDate date = readPause(agreement, body, today, errors);
    const QString reason = readCode(body, QStringLiteral("onHoldReasonCode"), 2, holdReasons, errors);
    if (!errors.isEmpty())
        return;
    agreement.status = hold;
    agreement.pauseDate = date;
    agreement.onHoldReasonCode = reason;
    agreement.graceReasonCode = QString();
    agreement.restartDate = QDate();
}

void restart(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors)
{
    requireStatus(agreement, {hold, grace}, QStringLiteral("restarted"), errors);
    const QString field = QStringLiteral("restartDate");
    const auto date = readRequiredDate(body, field, errors);
    if (!date)
        return;
    if (*date > today)
        errors.add(field, QStringLiteral("Restart Date must be before or equal to today."));
    if (agreement.signedDate.isValid() && *date <= agreement.signedDate)
        errors.add(field, QStringLiteral("Restart Date must be after the Training Agreement Signed Date."));
    const bool paused = agreement.status == hold || agreement.status == grace;
    if (paused && agreement.pauseDate.isValid() && *date < agreement.pauseDate)
        errors.add(field,
                   QStringLiteral("Restart Date must be on or after the date the Training Agreement was paused."));
    if (!errors.isEmpty())
        return;
    agreement.status = active;
    agreement.restartDate = *date;
}

void withdraw(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors)
{
    requireStatus(agreement, {pending, active, hold, grace}, QStringLiteral("withdrawn"), errors);
    const QString field = QStringLiteral("withdrawalDate");
    const auto date = readRequiredDate(body, field, errors);
    if (date) {
        if (*date > today)
            errors.add(field, QStringLiteral("Withdrawal Date must be before or equal to today."));
        if (agreement.signedDate.isValid() && *date < agreement.signedDate)
            errors.add(field,
                       QStringLiteral("Withdrawal Date must be on or after the Training Agreement Signed Date."));
        if (agreement.latestParticipationStartDate.isValid() && *date < agreement.latestParticipationStartDate)
            errors.add(field,
                       QStringLiteral("Withdrawal Date must be on or after the latest Participation Start Date."));
    }
    const QString codeField = QStringLiteral("withdrawalReasonCode");
    QString reason = graceExpired;
    if (body.value(codeField).toString() == graceExpired)
        errors.add(codeField, QStringLiteral("The reason GE is set by the system when grace has expired."));
    else
        reason = readCode(body, codeField, 3, withdrawalReasons, errors);
    if (!errors.isEmpty())
        return;
    agreement.status = withdrawn;
    agreement.withdrawalDate = *date;
    agreement.withdrawalReasonCode = reason;
}

QString readLocalId(const QJsonObject &body, const QString &field, Errors &errors)
{
    if (!required(body, field, errors))
        return {};
    const QJsonValue value = body.value(field);
    if (!value.isString() || Text::length(value.toString()) > longestLocalId) {
        errors.add(field, lengthSentence(field, 1, longestLocalId));
        return {};
    }
    return value.toString();
}

void readDetails(const QJsonObject &details, const QDate &today, Agreement &agreement, Errors &errors)
{
    required(details, employerName, errors);
    required(details, employmentRegionCode, errors);
    readSentDetails(details, today, agreement, errors);
}

void update(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors)
{
    Agreement changed = agreement;
    readSentDetails(body, today, changed, errors);
    if (!errors.isEmpty())
        return;
    agreement.signedDate = changed.signedDate;
    agreement.endDate = changed.endDate;
}

} // namespace sandbox::workBased
