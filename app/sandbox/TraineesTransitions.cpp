// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesAnswers.h"
#include "app/sandbox/TraineesDates.h"
#include "app/sandbox/TraineesRequest.h"

#include <algorithm>

namespace sandbox::trainees {

namespace {

constexpr int longestReason = 500;

const QString noTrainee = QStringLiteral("Trainee(s) not found");

bool waitsForTrnOrHasIt(const Trainee &trainee)
{
    return trainee.state == QLatin1String("submitted_for_trn") || trainee.state == QLatin1String("trn_received");
}

/// Texts as Rails keeps them: a number becomes its digits.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() || value.isBool() ? value.toVariant().toString() : value.toString();
}

QJsonValue kept(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(textOf(value));
}

/// Ruby's date readers raise on anything but text, which nothing catches.
bool crashesTheDateReader(const QJsonValue &value)
{
    return !blank(value) && !value.isString();
}

bool isSingle(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

/// One part that is no single value takes the whole list away.
bool isListOfSingles(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), isSingle);
}

} // namespace

std::optional<QJsonObject> Request::data(const QStringList &permitted, const QStringList &lists) const
{
    const QJsonValue value = body.value(QLatin1String("data"));
    if (!value.isObject() || value.toObject().isEmpty())
        return std::nullopt;
    const QJsonObject sent = value.toObject();
    QJsonObject taken;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if ((permitted.contains(it.key()) && isSingle(it.value())) || (lists.contains(it.key()) && isListOfSingles(it.value())))
            taken.insert(it.key(), it.value());
    }
    return taken;
}

std::optional<QJsonObject> Request::expected(const QStringList &permitted, const QStringList &lists) const
{
    std::optional<QJsonObject> taken = data(permitted, lists);
    if (taken && taken->isEmpty())
        return std::nullopt;
    return taken;
}

Answer defer(const Request &request, const QString &id)
{
    const std::optional<QJsonObject> sent = request.data({QStringLiteral("defer_date"), QStringLiteral("defer_reason")});
    if (!sent)
        return dataMissing();
    Trainee *trainee = request.records.find(id, request.provider);
    if (!trainee)
        return notFound(noTrainee);

    const QJsonValue date = sent->value(QLatin1String("defer_date"));
    const QJsonValue reason = sent->value(QLatin1String("defer_reason"));
    if (crashesTheDateReader(date))
        return internalError(request.call);
    QStringList faults;
    const std::optional<QDate> day = isoDate(date.toString());
    if (blank(date))
        faults.append(QStringLiteral("defer_date can't be blank"));
    else if (!day)
        faults.append(QStringLiteral("defer_date is invalid"));
    if (textOf(reason).toUcs4().size() > longestReason)
        faults.append(QStringLiteral("defer_reason is too long (maximum is 500 characters)"));
    if (faults.isEmpty() && !waitsForTrnOrHasIt(*trainee))
        faults.append(QStringLiteral("state is invalid must be one of [submitted_for_trn, trn_received]"));
    if (!faults.isEmpty())
        return unprocessable(faults);

    trainee->state = QStringLiteral("deferred");
    trainee->given.insert(QStringLiteral("defer_date"), dateText(*day));
    trainee->given.insert(QStringLiteral("defer_reason"), kept(reason));
    if (trainee->commencementStatus == QLatin1String("itt_started_on_time"))
        trainee->traineeStart = trainee->ittStart;
    request.records.touch(*trainee, request.call.now);
    return data(request.records.shown(*trainee, request.version));
}

Answer withdraw(const Request &request, const QString &id)
{
    Trainee *trainee = request.records.find(id, request.provider);
    if (!trainee)
        return notFound(noTrainee);
    const QString dateName = withdrawalDateName(request.version);
    const std::optional<QJsonObject> sent = request.expected(
        {QStringLiteral("withdraw_date"), QStringLiteral("withdrawal_date"), QStringLiteral("trigger"),
         QStringLiteral("future_interest"), QStringLiteral("another_reason"), QStringLiteral("safeguarding_concern_reasons")},
        {QStringLiteral("reasons")});
    if (!sent)
        return dataMissing();

    const bool started = !trainee->ittStart.isValid() || trainee->ittStart <= request.today();
    if (!started || trainee->commencementStatus == QLatin1String("itt_not_yet_started")
        || !(waitsForTrnOrHasIt(*trainee) || trainee->state == QLatin1String("deferred")))
        return wrongState();
    // Both versions' names are let through, and the other one's has no setter to go to.
    if (sent->contains(dateName == QLatin1String("withdraw_date") ? QStringLiteral("withdrawal_date") : QStringLiteral("withdraw_date")))
        return internalError(request.call);

    QStringList faults;
    const QJsonValue date = sent->value(dateName);
    const std::optional<QDateTime> moment = isoInstant(date.toString());
    if (blank(date))
        faults.append(dateName + QStringLiteral(" Choose a withdrawal date"));
    else if (!moment)
        faults.append(dateName + QStringLiteral(" Choose a valid withdrawal date"));
    else if (trainee->ittStart.isValid() && moment->date() < trainee->ittStart)
        faults.append(dateName + QStringLiteral(" must be after itt_start_date"));

    const QString trigger = textOf(sent->value(QLatin1String("trigger")));
    QStringList reasons;
    bool allFitTheTrigger = true;
    bool asksForAnother = false;
    for (const QJsonValue &value : sent->value(QLatin1String("reasons")).toArray()) {
        if (value.isNull())
            continue; // dropped as the body is read
        const QString reason = textOf(value);
        if (!Reference::get().isReason(reason, trigger == QLatin1String("provider")))
            allFitTheTrigger = false;
        if (!asksForAnother && !value.isString())
            return internalError(request.call); // each is asked for a part of its text, and a number or a truth has none
        if (reason.contains(QLatin1String("another_reason")))
            asksForAnother = true;
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    if (!allFitTheTrigger)
        faults.append(QStringLiteral("reasons entered not valid for selected trigger eg unacceptable_behaviour for a trainee trigger"));
    if (reasons.isEmpty())
        faults.append(QStringLiteral("reasons Choose one or more reasons why the trainee withdrew from the course"));
    if (trigger != QLatin1String("provider") && trigger != QLatin1String("trainee"))
        faults.append(QStringLiteral("trigger is not included in the list"));
    const QString interest = textOf(sent->value(QLatin1String("future_interest")));
    if (interest != QLatin1String("yes") && interest != QLatin1String("no") && interest != QLatin1String("unknown"))
        faults.append(QStringLiteral("future_interest is not included in the list"));
    if (asksForAnother && blank(sent->value(QLatin1String("another_reason"))))
        faults.append(QStringLiteral("another_reason Enter another reason"));
    if (reasons.contains(QStringLiteral("safeguarding_concerns"))
        && blank(sent->value(QLatin1String("safeguarding_concern_reasons"))))
        faults.append(QStringLiteral("safeguarding_concern_reasons Enter the concerns"));
    if (!faults.isEmpty())
        return unprocessable(faults);

    trainee->state = QStringLiteral("withdrawn");
    trainee->given.insert(QStringLiteral("withdrawal_date"), dateText(*isoDate(date.toString())));
    trainee->given.insert(QStringLiteral("withdrawal_reasons"), QJsonArray::fromStringList(reasons));
    trainee->given.insert(QStringLiteral("withdrawal_trigger"), trigger);
    trainee->given.insert(QStringLiteral("withdrawal_future_interest"), interest);
    trainee->given.insert(QStringLiteral("withdrawal_another_reason"), kept(sent->value(QLatin1String("another_reason"))));
    trainee->given.insert(QStringLiteral("withdrawal_safeguarding_concern_reasons"),
                          kept(sent->value(QLatin1String("safeguarding_concern_reasons"))));
    request.records.touch(*trainee, request.call.now);
    return data(request.records.shown(*trainee, request.version));
}

Answer updateStatus(const Request &request, const QString &id)
{
    const std::optional<QJsonObject> sent = request.expected({QStringLiteral("qts_standards_met_date")});
    if (!sent)
        return dataMissing();
    Trainee *trainee = request.records.find(id, request.provider);
    if (!trainee)
        return notFound(noTrainee);

    const QJsonValue date = sent->value(QLatin1String("qts_standards_met_date"));
    if (crashesTheDateReader(date))
        return internalError(request.call);
    const std::optional<QDate> day = isoDate(date.toString());
    // The comparison with the start reads more texts as dates than the check of the form does.
    const std::optional<QDate> loose = looseDate(date.toString());
    QStringList faults;
    if (blank(date))
        faults.append(QStringLiteral("qts_standards_met_date can't be blank. Enter a date the trainee met the QTS or EYTS requirements."));
    else if (!day)
        faults.append(QStringLiteral("qts_standards_met_date is invalid"));
    if (day && *day > request.today())
        faults.append(QStringLiteral("qts_standards_met_date must not be in the future"));
    if (loose && trainee->ittStart.isValid() && *loose < trainee->ittStart)
        faults.append(QStringLiteral("qts_standards_met_date must be after itt_start_date"));
    if (trainee->route->degreeNeeded && request.records.degreeCount(*trainee) == 0)
        faults.append(QStringLiteral("degree_id must be completed before qts_standards_met_date"));
    if (request.records.placementCount(*trainee) < trainee->route->placementsNeeded)
        faults.append(QStringLiteral("placements must be at least %1 for the %2 training route")
                          .arg(trainee->route->placementsNeeded)
                          .arg(trainee->route->name));
    if (trainee->state != QLatin1String("trn_received"))
        faults.append(QStringLiteral("state must be selected as trn_received"));
    if (!faults.isEmpty())
        return unprocessable(faults);

    trainee->state = QStringLiteral("recommended_for_award");
    trainee->given.insert(QStringLiteral("outcome_date"), dateText(*day));
    trainee->given.insert(QStringLiteral("recommended_for_award_at"), request.call.now.toUTC().toString(Qt::ISODate));
    request.records.touch(*trainee, request.call.now);
    return data(request.records.shown(*trainee, request.version), 202);
}

} // namespace sandbox::trainees
