// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerTarget.h"
#include "app/sandbox/EarlyCareerViews.h"

#include <algorithm>

/// Defer, withdraw and resume (facts 2.4, 2.5).
namespace sandbox::early {

namespace {

const QString reasonField = QStringLiteral("reason");
const QString participantField = QStringLiteral("participant_id");

const QStringList deferralReasons{QStringLiteral("bereavement"), QStringLiteral("long-term-sickness"), QStringLiteral("parental-leave"),
                                  QStringLiteral("career-break"), QStringLiteral("other")};
const QStringList withdrawalReasons{QStringLiteral("left-teaching-profession"), QStringLiteral("moved-school"),
                                    QStringLiteral("mentor-no-longer-being-mentor"), QStringLiteral("switched-to-school-led"),
                                    QStringLiteral("changed-lead-provider"), QStringLiteral("other")};

void checkReason(Target &of, const QStringList &reasons)
{
    const QString reason = of.attributes.text(reasonField);
    if (reason.isEmpty())
        of.refusals.add(reasonField, QStringLiteral("Enter a '#/reason'."));
    else if (!reasons.contains(reason))
        of.refusals.add(reasonField, QStringLiteral("The entered '#/reason' is not recognised for the given participant. "
                                                    "Check details and try again."));
}

/// The status and the days that forbid leaving training; the first that applies.
void checkLeaving(Target &of, const QDate &today, const QString &verb)
{
    const TrainingPeriod *period = of.period();
    if (!period)
        return;
    const QString status = trainingStatus(*period);
    if (verb == QLatin1String("defer") && status == QLatin1String("deferred"))
        of.refusals.add(participantField, QStringLiteral("The '#/participant_id' is already deferred."));
    else if (status == QLatin1String("withdrawn"))
        of.refusals.add(participantField, QStringLiteral("The '#/participant_id' is already withdrawn."));
    else if (period->startedOn > today)
        of.refusals.add(participantField, QStringLiteral("You cannot %1 #/participant_id. This is because they have not been training with "
                                                         "you for at least one day.").arg(verb));
    else if (period->startedOn == today)
        of.refusals.add(participantField, QStringLiteral("You cannot defer or withdraw this participant today. You need to try again "
                                                         "tomorrow as the training was recently changed for this participant."));
}

void endBy(TrainingPeriod &period, const QDate &today)
{
    period.finishedOn = period.finishedOn.isValid() ? std::min(period.finishedOn, today) : today;
}

} // namespace

Answer defer(World &world, const Asked &asked, const QString &id)
{
    Target of = target(world, asked, id, {reasonField, QStringLiteral("course_identifier")});
    if (of.answer)
        return *of.answer;
    checkReason(of, deferralReasons);
    checkLeaving(of, asked.today, QStringLiteral("defer"));
    if (of.refusals.any())
        return of.refusals.answer();
    of.period()->deferredAt = asked.now;
    of.period()->deferralReason = of.attributes.text(reasonField);
    endBy(*of.period(), asked.today);
    return changed(of, asked);
}

Answer withdraw(World &world, const Asked &asked, const QString &id)
{
    Target of = target(world, asked, id, {reasonField, QStringLiteral("course_identifier")});
    if (of.answer)
        return *of.answer;
    checkReason(of, withdrawalReasons);
    checkLeaving(of, asked.today, QStringLiteral("withdraw"));
    const QString reason = of.attributes.text(reasonField);
    // Looked at last, and only when nothing else is wrong.
    if (!of.refusals.any() && of.participant->schoolAt(of.place).role == Role::Ect
        && reason == QLatin1String("mentor-no-longer-being-mentor"))
        of.refusals.add(reasonField, QStringLiteral("You cannot withdraw an ECT for this reason. The ECT is not a mentor."));
    if (of.refusals.any())
        return of.refusals.answer();
    of.period()->withdrawnAt = asked.now;
    of.period()->withdrawalReason = reason;
    endBy(*of.period(), asked.today);
    return changed(of, asked);
}

Answer resume(World &world, const Asked &asked, const QString &id)
{
    Target of = target(world, asked, id, {QStringLiteral("course_identifier")});
    if (of.answer)
        return *of.answer;
    if (of.refusals.any())
        return of.refusals.answer();
    SchoolPeriod &school = of.participant->schoolAt(of.place);
    const TrainingPeriod stopped = *of.period();
    const auto others = [&](const auto &test) {
        for (size_t i = 0; i < school.training.size(); ++i) {
            if (int(i) != of.place.training && test(school.training[i]))
                return true;
        }
        return false;
    };
    if (trainingStatus(stopped) == QLatin1String("active"))
        of.refusals.add(participantField, QStringLiteral("The '#/participant_id' is already active."));
    else if (others([&](const TrainingPeriod &period) { return period.covers(asked.today); }))
        of.refusals.add(participantField, QStringLiteral("This participant cannot be resumed because they are already active with another "
                                                         "provider."));
    else if (stopped.finishedOn == asked.today)
        of.refusals.add(participantField, QStringLiteral("You cannot resume a participant on the same day they were withdrawn or deferred. "
                                                         "Resume them tomorrow or later."));
    else if (!school.covers(asked.today))
        of.refusals.add(participantField, QStringLiteral("The participant is no longer at the school. Please contact the induction tutor to "
                                                         "resolve."));
    if (of.refusals.any())
        return of.refusals.answer();
    // The new period would run into one that is to come: nothing checks that before the save does.
    if (others([&](const TrainingPeriod &period) { return period.startedOn > asked.today; }))
        return framework(422, asked.call);
    TrainingPeriod again = stopped;
    again.startedOn = asked.today;
    again.finishedOn = school.finishedOn;
    again.deferredAt = again.withdrawnAt = {};
    again.deferralReason = again.withdrawalReason = QString();
    school.training.push_back(again);
    return changed(of, asked);
}

} // namespace sandbox::early
