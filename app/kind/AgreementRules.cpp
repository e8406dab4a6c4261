// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/AgreementRules.h"

#include "app/kind/AgreementSubject.h"
#include "app/kind/Checks.h"

#include <QtCore/QCoreApplication>

namespace {

using namespace Checks;
using namespace AgreementSubject;

constexpr int graceDays = 42; // counted from the pause date; the 42nd day is still in grace (facts 11.12)

/// Whatever is not finished can pass to another employer.
QList<Finding> finished(const Rule &rule, const Subject &subject, const Values &)
{
    return status(subject) == QLatin1String("finished") ? QList<Finding>{finding(rule)} : QList<Finding>();
}

QList<Finding> notPaused(const Rule &rule, const Subject &subject, const Values &values)
{
    if (status(subject) == QLatin1String("pending"))
        return {finding(rule, QT_TRANSLATE_NOOP("Rules", "This agreement is pending. There is nothing to restart"))};
    return ended(rule, subject, values);
}

template <Name word> QList<Finding> already(const Rule &rule, const Subject &subject, const Values &)
{
    if (status(subject) != QLatin1String(word.text))
        return {};
    return {finding(rule)};
}

// Dates: facts, section 9.

DateBounds afterSigned(const Subject &subject, const Values &)
{
    const QDate signedOn = subject.record.date(QStringLiteral("signedDate"));
    return {signedOn.isValid() ? signedOn.addDays(1) : QDate(), {}};
}

/// A pause that is over binds no later restart.
DateBounds afterPause(const Subject &subject, const Values &)
{
    const QString word = status(subject);
    if (word == QLatin1String("active") || word == QLatin1String("pending"))
        return {};
    return {subject.record.date(QStringLiteral("pauseDate")), {}};
}

template <bool grace> QList<Finding> notAfterSigned(const Rule &rule, const Subject &subject, const Values &values)
{
    const QDate signedOn = subject.record.date(QStringLiteral("signedDate"));
    const QDate date = values.day(QLatin1String(rule.field));
    if (!signedOn.isValid() || !date.isValid() || date > signedOn)
        return {};
    const char *message = rule.message;
    if (signedOn == subject.today())
        message = grace ? QT_TRANSLATE_NOOP(
                      "Rules", "You cannot place this agreement in grace until tomorrow. It was signed today")
                        : QT_TRANSLATE_NOOP(
                            "Rules", "You cannot do this with this agreement until tomorrow. It was signed today");
    return {finding(rule, message,
                    {{QStringLiteral("date"), date},
                     {QStringLiteral("signed"), signedOn},
                     {QStringLiteral("limit"), signedOn.addDays(1)},
                     {QStringLiteral("earliest"), signedOn.addDays(1)}})};
}

QList<Finding> signedUnknown(const Rule &rule, const Subject &subject, const Values &)
{
    if (subject.record.date(QStringLiteral("signedDate")).isValid())
        return {};
    return {finding(rule)};
}

QList<Finding> graceOver(const Rule &rule, const Subject &subject, const Values &values)
{
    const QDate date = values.day(QLatin1String(rule.field));
    if (!date.isValid() || date.addDays(graceDays) >= subject.today())
        return {};
    return {finding(rule, {{QStringLiteral("date"), date}, {QStringLiteral("ends"), date.addDays(graceDays)}})};
}

// Codes and ids: facts, sections 5 and 10.

QList<Finding> systemOnly(const Rule &rule, const Subject &, const Values &values)
{
    if (!AgreementRules::isSystemOnly(values.text(QLatin1String(rule.field))))
        return {};
    return {finding(rule)};
}

QList<Finding> notARegion(const Rule &rule, const Subject &, const Values &values)
{
    // A form has the code as text, perhaps padded; on the wire it is a number.
    const auto code = values.number(QLatin1String(rule.field));
    if (values.isBlank(QLatin1String(rule.field))
        || (code && Reference::knows(QStringLiteral("workBased/employmentRegion"), QString::number(*code))))
        return {};
    return {finding(rule)};
}

/// The service takes any text.
QList<Finding> notAnNzbn(const Rule &rule, const Subject &, const Values &values)
{
    static constexpr int digits = 13;
    const QString number = typed(rule, values);
    const bool isOne = number.size() == digits && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return number.isEmpty() || isOne ? QList<Finding>() : QList<Finding>{finding(rule)};
}

QList<Finding> newIdUnsafe(const Rule &rule, const Subject &, const Values &values)
{
    return isUnsafe(values.text(QLatin1String(rule.field))) ? QList<Finding>{finding(rule)} : QList<Finding>();
}

QList<Finding> sameId(const Rule &rule, const Subject &subject, const Values &values)
{
    if (values.isBlank(QLatin1String(rule.field)) || ownId(subject) != values.text(QLatin1String(rule.field)))
        return {};
    return {finding(rule)};
}

QList<Finding> detailsMissing(const Rule &rule, const Subject &, const Values &values)
{
    // A form has the new agreement's fields flat; a whole request names the object.
    return values.knows(QLatin1String(rule.field)) && values.isBlank(QLatin1String(rule.field))
               ? QList<Finding>{finding(rule)}
               : QList<Finding>();
}

QList<Finding> detailMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString whole = QStringLiteral("newTrainingAgreement");
    return values.knows(whole) && values.isBlank(whole) ? QList<Finding>() : missing(rule, subject, values);
}

// Rows that more than one command has.

Rule unknownSignedDate()
{
    return {"date.signedUnknown",
            "",
            Severity::Warn,
            QT_TRANSLATE_NOOP("Rules",
                              "Check the date. This desk does not know when the agreement was signed. TEC will check"),
            "facts 9.4",
            nullptr,
            signedUnknown};
}

Rule longAgo(const char *field)
{
    return {"date.olderThanThreeMonths",
            field,
            Severity::Warn,
            QT_TRANSLATE_NOOP("Rules", "Check the date. It is more than three months ago"),
            "facts 9.5: not documented for this action",
            notOlderThanMonths<3>,
            nullptr};
}

template <bool grace> QList<Rule> ofPause()
{
    const char *const date = "pauseDate";
    return {
        {"date.missing", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the date the agreement was paused"),
         "facts 5", nullptr, dateMissing},
        {"date.format", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Pause date must be a real date"), "facts 9",
         nullptr, dateFormat},
        {"date.future", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Pause date must be today or in the past"),
         "facts 9", notInFuture, nullptr},
        {"date.tooOld", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Pause date must be the same as or after {limit}, three months ago"), "facts 9",
         notOlderThanMonths<3>, nullptr},
        {"date.notAfterSigned", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Pause date must be after {signed}, when the agreement was signed"), "facts 9",
         afterSigned, notAfterSigned<grace>},
        unknownSignedDate(),
        mayNotHaveEnded(),
    };
}

} // namespace

bool AgreementRules::isSystemOnly(const QString &withdrawalReason)
{
    return Reference::member(QStringLiteral("workBased/withdrawalReason"), withdrawalReason,
                             QStringLiteral("systemOnly"))
           == QLatin1String("true");
}

QList<Rule> AgreementRules::grace()
{
    return ofPause<true>()
        + QList<Rule>{
            {"grace.alreadyExpired", "pauseDate", Severity::Warn,
             QT_TRANSLATE_NOOP("Rules", "Check the pause date. Grace from {date} would have ended on {ends} and TEC may withdraw this learner"),
             "facts 9, the trap", nullptr, graceOver},
            {"code.missing", "graceReasonCode", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select why the agreement is going into grace"), "facts 5",
             nullptr, missing},
            {"code.unknown", "graceReasonCode", Severity::Block, QT_TRANSLATE_NOOP("Rules", "The grace reason must be chosen from the list"), "facts 10",
             nullptr, notInList<"workBased/graceReason">},
            {"code.length", "graceReasonCode", Severity::Block, QT_TRANSLATE_NOOP("Rules", "The code must be {limit} characters or less"), "facts 5",
             nullptr, length<2>},
            {"status.alreadyInState", "", Severity::Warn, QT_TRANSLATE_NOOP("Rules", "Check the agreement. It is in grace already"), "facts 11.10", nullptr,
             already<"grace">},
        }
        + ofRecord();
}

QList<Rule> AgreementRules::hold()
{
    return ofPause<false>()
        + QList<Rule>{
            {"code.missing", "onHoldReasonCode", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select why the agreement is going on hold"), "facts 5",
             nullptr, missing},
            {"code.unknown", "onHoldReasonCode", Severity::Block, QT_TRANSLATE_NOOP("Rules", "The hold reason must be chosen from the list"), "facts 10",
             nullptr, notInList<"workBased/onHoldReason">},
            {"code.length", "onHoldReasonCode", Severity::Block, QT_TRANSLATE_NOOP("Rules", "The code must be {limit} characters or less"), "facts 5",
             nullptr, length<2>},
            {"status.alreadyInState", "", Severity::Warn, QT_TRANSLATE_NOOP("Rules", "Check the agreement. It is on hold already"), "facts 11.10", nullptr,
             already<"hold">},
        }
        + ofRecord();
}

QList<Rule> AgreementRules::restart()
{
    const char *const date = "restartDate";
    return QList<Rule>{
               {"date.missing", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Enter the date the agreement restarted"), "facts 5", nullptr, dateMissing},
               {"date.format", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Restart date must be a real date"),
                "facts 9", nullptr, dateFormat},
               {"date.future", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Restart date must be today or in the past"), "facts 9", notInFuture,
                nullptr},
               {"date.notAfterSigned", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Restart date must be after {signed}, when the agreement was signed"),
                "facts 9", afterSigned, notAfterSigned<false>},
               {"date.beforeHold", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules",
                                  "Restart date must be the same as or after {limit}, when the agreement was paused"),
                "facts 9", afterPause, nullptr},
               unknownSignedDate(),
               longAgo(date),
               {"status.notAllowed", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This agreement has ended. Nothing can be changed"), "facts 8", nullptr,
                notPaused},
               {"status.alreadyInState", "", Severity::Warn,
                QT_TRANSLATE_NOOP("Rules", "Check the agreement. It is active already"), "facts 11.10", nullptr,
                already<"active">},
           }
           + ofRecord();
}

QList<Rule> AgreementRules::withdraw()
{
    const char *const date = "withdrawalDate";
    const char *const reason = "withdrawalReasonCode";
    return QList<Rule>{
               {"date.missing", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Enter the date the learner was withdrawn"), "facts 5", nullptr,
                dateMissing},
               {"date.format", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be a real date"), "facts 9", nullptr, dateFormat},
               {"date.future", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be today or in the past"), "facts 9", notInFuture,
                nullptr},
               {"date.beforeSigned", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be the same as or after {limit}, when the "
                                           "agreement was signed"),
                "facts 9", notBefore<"signedDate">, nullptr},
               {"date.beforeParticipationStart", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be the same as or after {limit}, when "
                                           "participation last started"),
                "facts 9", notBefore<"latestParticipationStartDate">, nullptr},
               unknownSignedDate(),
               longAgo(date),
               {"code.missing", reason, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Select why the learner is withdrawn"), "facts 5", nullptr, missing},
               {"code.unknown", reason, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The withdrawal reason must be chosen from the list"), "facts 10", nullptr,
                notInList<"workBased/withdrawalReason">},
               {"code.length", reason, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The code must be {limit} characters or less"), "facts 5", nullptr,
                length<3>},
               {"code.systemOnly", reason, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This reason is set by TEC’s system alone"), "facts 10", nullptr,
                systemOnly},
               mayNotHaveEnded(),
           }
           + ofRecord();
}

QList<Rule> AgreementRules::transfer()
{
    const char *const newId = "newTrainingAgreementLocalId";
    return QList<Rule>{
               {"id.missing", newId, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the ID of the new agreement"),
                "facts 5", nullptr, missing},
               {"id.length", newId, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The ID must be {limit} characters or less"), "facts 5", nullptr,
                length<20>},
               {"id.same", newId, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The new agreement’s ID must differ from this agreement’s"), "facts 5",
                nullptr, sameId},
               {"id.unsafe", newId, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "An ID that is only dots cannot be sent in a web address"), "facts 5",
                nullptr, newIdUnsafe},
               {"field.missing:newTrainingAgreement", "newTrainingAgreement", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Enter the new agreement’s details"), "facts 5", nullptr, detailsMissing},
               {"field.missing:employerName", "employerName", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Enter the new employer’s legal name"), "facts 5", nullptr, detailMissing},
               {"field.length:employerName", "employerName", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The employer’s name must be {limit} characters or less"), "facts 5",
                nullptr, length<255>},
               {"field.length:employerSubdivisionName", "employerSubdivisionName", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The employer site must be {limit} characters or less"), "facts 5", nullptr,
                length<255>},
               {"nzbn.digits", "employerNzbn", Severity::Warn,
                QT_TRANSLATE_NOOP("Rules", "Check the employer’s NZBN. It has 13 numbers"), "openapi employerNzbn", nullptr, notAnNzbn},
               {"field.missing:employmentRegionCode", "employmentRegionCode", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Select the region of employment"), "facts 5", nullptr, detailMissing},
               {"code.unknown", "employmentRegionCode", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The region must be chosen from the list"), "facts 5", nullptr, notARegion},
               {"status.notAllowed", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This agreement has ended. Nothing can be changed"), "facts 8", nullptr,
                finished},
           }
           + ofRecord();
}
