// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/EarlyWorld.h"

/// What the tests of the participant actions have in common: the courses, the paths and the sentences.
namespace early {

inline const QByteArray ect = R"("course_identifier":"ecf-induction")";
inline const QByteArray mentor = R"("course_identifier":"ecf-mentor")";
inline constexpr const char *noCourse = "course_identifier: Enter a '#/course_identifier'.";
inline constexpr const char *unknownCourse =
    "course_identifier: The entered '#/course_identifier' is not recognised for the given participant. Check details and try again.";
inline constexpr const char *noReason = "reason: Enter a '#/reason'.";
inline constexpr const char *unknownReason =
    "reason: The entered '#/reason' is not recognised for the given participant. Check details and try again.";
inline constexpr const char *alreadyWithdrawn = "participant_id: The '#/participant_id' is already withdrawn.";
inline constexpr const char *tomorrow =
    "participant_id: You cannot defer or withdraw this participant today. You need to try again tomorrow as the training was recently changed "
    "for this participant.";
inline constexpr const char *noSchedule =
    "schedule_identifier: The property '#/schedule_identifier' must be present and correspond to a valid schedule.";
inline constexpr const char *unknownSchedule = "schedule_identifier: Enter a valid schedule identifier.";
inline constexpr const char *sameSchedule = "schedule_identifier: Selected schedule is already on the profile";
inline constexpr const char *left =
    "participant_id: You cannot change this participant's schedule. This is because the participant has a 'left' participant_status, so they are "
    "not training with you currently.";
inline constexpr const char *completedTraining =
    "participant_id: You cannot change this participant's schedule as they have completed their training or induction.";
inline constexpr const char *notPartnered =
    "cohort: You cannot change a participant to this contract_period as you do not have a partnership with the school for the contract_period. "
    "Contact the DfE for assistance.";
inline constexpr const char *frozenCohort =
    "cohort: You cannot move a participant to a payments frozen cohort unless they previously belonged to that cohort.";

inline QByteArray schedule(const QByteArray &identifier, const QByteArray &more = ect)
{
    return R"("schedule_identifier":")" + identifier + R"(",)" + more;
}

/// The sentences of one answer, in the order in which it lists them.
inline QByteArray refused(std::initializer_list<const char *> sentences)
{
    QByteArray text = "422";
    for (const char *sentence : sentences)
        text += (text == "422" ? " " : " | ") + QByteArray(sentence);
    return text;
}

inline QString path(const char *action)
{
    return QStringLiteral("/api/v3/participants/") + P + QLatin1Char('/') + QLatin1String(action);
}

/// How somebody may stand when an action comes.
struct Standing {
    Standing()
    {
        deferred.period = R"("deferred_at":"2026-01-10T10:00:00Z","deferral_reason":"other","finished_on":"2026-01-10")";
        withdrawn.period = R"("withdrawn_at":"2026-01-10T10:00:00Z","withdrawal_reason":"other","finished_on":"2026-01-10")";
        future.period = R"("started_on":"2026-02-17")";
        started.period = R"("started_on":"2026-02-16")";
        mentorOnly.role = "mentor";
    }

    Setting usual;
    Setting deferred;
    Setting withdrawn;
    Setting future;
    Setting started;
    Setting mentorOnly;
};

/// What is sent to whom, and what comes of it, as compareAction() has it; before each name stands where it is written down.
struct ActionRows {
    ActionRows()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("expected");
    }
    void operator()(const QByteArray &name, const Setting &setting, const char *action, const QByteArray &sent, const QByteArray &expected) const
    {
        QTest::newRow(QByteArray(QByteArray(from) + name).constData()) << setting << QByteArray(action) << sent << QString::fromUtf8(expected);
    }

    const char *from = "";
};

/// A refusal changes nothing; a 200 does.
inline void compareAction(const Setting &setting, const QByteArray &action, const QByteArray &sent, const QString &expected)
{
    const auto service = serviceOf(setting);
    const QJsonValue before = service->save();
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.send("PUT", path(action.constData()), body(sent));
    QCOMPARE(said(answer), expected);
    QCOMPARE(service->save() == before, answer.status != 200);
    QCOMPARE(answer.owner, QStringLiteral("LP1"));
}

} // namespace early
