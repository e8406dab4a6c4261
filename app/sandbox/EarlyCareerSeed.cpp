// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerSeed.h"
#include "app/sandbox/EarlyCareerReference.h"

#include <algorithm>
#include <array>

namespace sandbox::early {

namespace {

const QString ours = QStringLiteral("LP1");
const QString theirs = QStringLiteral("LP2");
const std::array<int, 4> seededCohorts{2023, 2024, 2025, 2026};
constexpr int schoolCount = 24;
constexpr int partnerCount = 4;
constexpr int mentorsApart = 25; ///< one in so many participants is an unfunded mentor

QString nameOf(int number)
{
    static const QStringList first{QStringLiteral("Aroha"), QStringLiteral("Māia"), QStringLiteral("Siân"), QStringLiteral("Owen"),
                                   QStringLiteral("Niamh"), QStringLiteral("Chloë"), QStringLiteral("Tāne"), QStringLiteral("Priya"),
                                   QStringLiteral("Jean-Luc"), QStringLiteral("Gwenllïan"), QStringLiteral("Kwame")};
    static const QStringList last{QStringLiteral("O’Brien"), QStringLiteral("O'Neill"), QStringLiteral("Tŷ Gwyn"), QStringLiteral("Ngāta"),
                                  QStringLiteral("van Dijk"), QStringLiteral("Llŷr"), QStringLiteral("Smith Jones"), QStringLiteral("Pūriri"),
                                  QStringLiteral("de la Cruz"), QStringLiteral("Hughes-Parry"), QStringLiteral("Okafor"),
                                  QStringLiteral("D’Arcy"), QStringLiteral("Môn")};
    return first.at(number % first.size()) + QLatin1Char(' ') + last.at(number % last.size());
}

QString participantId(int number) { return derivedId(QStringLiteral("seeded participant %1").arg(number)); }
QString mentorId(int number) { return derivedId(QStringLiteral("seeded mentor %1").arg(number)); }
QString partnerId(int number) { return derivedId(QStringLiteral("seeded delivery partner %1").arg(number % partnerCount)); }
QString urn(int number) { return QString::number(100001 + number % schoolCount); }
QString canary(const QString &of) { return QStringLiteral("canary-%1@example.com").arg(derivedId(of).remove(QLatin1Char('-')).left(20)); }
QDateTime at(const QDate &day, int hour) { return QDateTime(day, QTime(hour, 15), Qt::UTC); }

class Seeder
{
public:
    /// By the day, not by the moment: a world is the same whenever in a day it is made.
    Seeder(int size, const QDateTime &now)
        : m_unfunded(size / mentorsApart), m_size(size - m_unfunded), m_now(londonMidnight(londonDay(now))), m_today(londonDay(m_now))
    {
    }

    World make()
    {
        m_world.tokens.insert(QStringLiteral("token-LP1"), ours);
        m_world.tokens.insert(QStringLiteral("token-LP2"), theirs);
        m_world.cohorts = publishedCohorts();
        m_world.schedules = publishedSchedules();
        addPlaces();
        addStatements();
        m_world.participants.reserve(size_t(m_size + m_unfunded));
        for (int i = 0; i < m_size; ++i)
            addParticipant(i);
        for (int i = 0; i < m_unfunded; ++i)
            addUnfundedMentor(i);
        m_world.index();
        for (int i = 0; i < m_size; ++i)
            declareFor(m_world.participants[size_t(i)], i);
        m_world.index();
        return std::move(m_world);
    }

private:
    void addPlaces()
    {
        for (int i = 0; i < partnerCount; ++i) {
            DeliveryPartner partner;
            partner.id = partnerId(i);
            partner.name = QStringList{QStringLiteral("Northern Lights Teaching Hub"), QStringLiteral("Llŷn Teaching Alliance"),
                                       QStringLiteral("St. Mary's Partnership"), QStringLiteral("Riverside Teaching School Hub")}.at(i);
            partner.cohorts = QStringList{QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2026")};
            partner.listed = true;
            m_world.deliveryPartners.push_back(partner);
        }
        for (int i = 0; i < schoolCount; ++i) {
            School school;
            school.id = derivedId(QStringLiteral("seeded school %1").arg(i));
            school.urn = urn(i);
            school.name = QStringLiteral("%1 %2").arg(QStringList{QStringLiteral("Oakfield"), QStringLiteral("Ysgol Môr"), QStringLiteral("St. Anne's"),
                                                                  QStringLiteral("Harbour")}.at(i % 4),
                                                      i % 3 ? QStringLiteral("Primary School") : QStringLiteral("Academy"))
                + QStringLiteral(" %1").arg(i + 1);
            school.tutorName = nameOf(i * 7 + 3);
            school.tutorEmail = canary(QStringLiteral("tutor %1").arg(i));
            m_world.schools.push_back(school);
            // The last schools are still to be won.
            for (int cohort : seededCohorts) {
                if (i < schoolCount - 2)
                    addPartnership(ours, i, cohort);
                if (i % 2 == 0)
                    addPartnership(theirs, i, cohort);
            }
        }
    }

    void addPartnership(const QString &leadProvider, int school, int cohort)
    {
        Partnership partnership;
        partnership.leadProvider = leadProvider;
        partnership.school = m_world.schools[size_t(school)].id;
        partnership.deliveryPartner = partnerId(school);
        partnership.cohort = QString::number(cohort);
        partnership.id = derivedId(QStringLiteral("seeded partnership %1 %2 %3").arg(leadProvider).arg(school).arg(cohort));
        partnership.createdAt = partnership.updatedAt = at(QDate(cohort, 6, 1 + school % 28), 9);
        m_world.partnerships.push_back(partnership);
    }

    /// Monthly from the November of the cohort's year, paid on the 25th, closed with the month before; output fees in
    /// January, April, August and November. At least a year ahead of the clock, so that something is always open.
    void addStatements()
    {
        for (const QString &leadProvider : {ours, theirs}) {
            for (int cohort : seededCohorts) {
                const QDate end = std::max(QDate(cohort + 3, 8, 1), m_today.addYears(1));
                for (QDate month(cohort, 11, 1); month <= end; month = month.addMonths(1)) {
                    Statement statement;
                    statement.id = derivedId(QStringLiteral("seeded statement %1 %2 ").arg(leadProvider).arg(cohort) + month.toString(Qt::ISODate));
                    statement.leadProvider = leadProvider;
                    statement.cohort = QString::number(cohort);
                    const int number = month.month();
                    const bool output = number == 1 || number == 4 || number == 8 || number == 11;
                    statement.feeType = output ? QStringLiteral("output") : QStringLiteral("service");
                    statement.deadline = month.addDays(-1);
                    statement.payment = month.addDays(24);
                    statement.status = statement.deadline >= m_today ? QStringLiteral("open") : QStringLiteral("paid");
                    statement.createdAt = statement.updatedAt = at(QDate(cohort, 6, 1), 8);
                    m_world.statements.push_back(statement);
                }
                if (Statement *last = lastClosed(leadProvider, QString::number(cohort)))
                    last->status = QStringLiteral("payable"); // closed, not authorised yet
            }
        }
    }

    Statement *lastClosed(const QString &leadProvider, const QString &cohort, const QString &status = QStringLiteral("paid"))
    {
        Statement *last = nullptr;
        for (Statement &statement : m_world.statements) {
            if (statement.leadProvider == leadProvider && statement.cohort == cohort && statement.output() && statement.status == status)
                last = &statement;
        }
        return last;
    }

    TrainingPeriod training(const QString &leadProvider, int number, int cohort, const QDate &from) const
    {
        TrainingPeriod period;
        period.leadProvider = leadProvider;
        period.deliveryPartner = partnerId(number % schoolCount);
        period.cohort = QString::number(cohort);
        period.schedule = number % 11 == 5 ? QStringLiteral("ecf-extended-september")
            : number % 13 == 6             ? QStringLiteral("ecf-standard-january")
                                           : QStringLiteral("ecf-standard-september");
        period.startedOn = from;
        return period;
    }

    SchoolPeriod registration(Role role, int number, const QDate &from, const QString &of) const
    {
        SchoolPeriod school;
        school.role = role;
        school.school = urn(number);
        school.startedOn = from;
        school.email = canary(of);
        if (role == Role::Ect) {
            school.workingPattern = number % 6 == 0 ? QStringLiteral("part_time") : QStringLiteral("full_time");
            // Most have a mentor of ours, one in twenty-five one whom another provider trains.
            const int mentor = number / 5 * 5 + 3;
            const bool unfunded = number % mentorsApart == 1 && number / mentorsApart < m_unfunded;
            school.mentor = unfunded ? mentorId(number / mentorsApart) : mentor < m_size ? participantId(mentor) : QString();
        }
        return school;
    }

    /// Out of training, or on the way: one in eight each.
    void stop(TrainingPeriod &period, SchoolPeriod &school, int number) const
    {
        const QDate stopped = std::max(period.startedOn.addDays(30), m_today.addDays(-10 - number % 60));
        if (period.startedOn >= m_today || stopped > m_today)
            return;
        if (number % 8 == 4) {
            static const QStringList reasons{QStringLiteral("parental-leave"), QStringLiteral("long-term-sickness"), QStringLiteral("career-break"),
                                             QStringLiteral("bereavement"), QStringLiteral("other")};
            period.deferredAt = at(stopped, 11);
            period.deferralReason = reasons.at(number / 8 % reasons.size());
            period.finishedOn = stopped;
        } else if (number % 8 == 6) {
            static const QStringList reasons{QStringLiteral("left-teaching-profession"), QStringLiteral("moved-school"),
                                             QStringLiteral("changed-lead-provider"), QStringLiteral("other")};
            period.withdrawnAt = at(stopped, 14);
            period.withdrawalReason = reasons.at(number / 8 % reasons.size());
            period.finishedOn = stopped;
        } else if (number % 16 == 1) {
            period.finishedOn = school.finishedOn = m_today.addDays(30 + number % 20); // leaving
        } else if (number % 32 == 15) {
            period.finishedOn = school.finishedOn = stopped; // left
        }
    }

    void addRole(Participant &participant, Role role, int number, int cohort)
    {
        const QDate start(cohort, 9, 1 + number % 20);
        const QString tag = roleName(role) + QString::number(number);
        const bool moved = number % 10 == 9 && start.addDays(120) < m_today;
        if (moved) {
            SchoolPeriod before = registration(role, number + 1, start, tag + QStringLiteral(" before"));
            TrainingPeriod period = training(theirs, number + 1, cohort, start);
            before.finishedOn = period.finishedOn = start.addDays(100);
            before.training.push_back(period);
            participant.schools.push_back(before);
        }
        SchoolPeriod school = registration(role, number, moved ? start.addDays(100) : start, tag);
        TrainingPeriod period = training(ours, number, cohort, school.startedOn);
        stop(period, school, number);
        school.training.push_back(period);
        participant.schools.push_back(school);
        const bool known = number % 7 != 2 && start <= m_today;
        if (role == Role::Ect) {
            if (known) {
                participant.inductions.push_back({start, {}, {}});
                participant.ect.firstEligibleAt = at(start, 10);
            }
            if (known && number % 64 == 20 && start.addYears(2) < m_today) {
                participant.inductions.back().finishedOn = start.addYears(2);
                participant.inductions.back().outcome = QStringLiteral("pass");
            }
        } else {
            participant.mentor.firstEligibleAt = at(start, 10);
        }
    }

    void addParticipant(int number)
    {
        Participant participant;
        participant.id = participantId(number);
        participant.fullName = nameOf(number);
        participant.trn = QString::number(1000000 + number * 7 % 8999999);
        // Joiners of the coming September too.
        const int cohort = seededCohorts[size_t((number + number / 8) % 4)];
        participant.createdAt = at(QDate(cohort, 6, 1).addDays(number % 60), 9);
        participant.updatedAt = std::max(participant.createdAt, m_now.addDays(-(number * 13 % 400)));
        participant.updatedAt.setTime(QTime(participant.updatedAt.time().hour(), 0));
        const bool both = number % 20 == 7;
        if (number % 5 != 3)
            addRole(participant, Role::Ect, number, both ? 2023 : cohort);
        if (number % 5 == 3 || both)
            addRole(participant, Role::Mentor, number, both ? 2025 : cohort);
        if (number % 50 == 11)
            participant.idChanges.push_back({derivedId(QStringLiteral("former id %1").arg(number)), participant.id, participant.createdAt.addDays(40)});
        m_world.participants.push_back(participant);
    }

    /// Trained by the other provider; mentors an ECT of ours.
    void addUnfundedMentor(int number)
    {
        Participant participant;
        participant.id = mentorId(number);
        participant.fullName = nameOf(number * 3 + 5);
        participant.trn = QString::number(9000000 + number);
        participant.createdAt = participant.updatedAt = at(QDate(2023, 6, 2), 9);
        SchoolPeriod school = registration(Role::Mentor, number * mentorsApart + 1, QDate(2023, 9, 1), QStringLiteral("unfunded %1").arg(number));
        school.training.push_back(training(theirs, number * mentorsApart + 1, 2023, school.startedOn));
        participant.schools.push_back(school);
        m_world.participants.push_back(participant);
    }

    void declareFor(const Participant &participant, int number)
    {
        for (size_t s = 0; s < participant.schools.size(); ++s) {
            const SchoolPeriod &school = participant.schools[s];
            for (const TrainingPeriod &period : school.training) {
                const bool other = period.leadProvider == theirs;
                // What another provider declared first is not declared again.
                const bool second = s > 0 && !other && participant.schools[s - 1].role == school.role;
                declareIn(participant, school, period, number, second ? 1 : 0, other ? 1 : 1 + number % 3);
            }
        }
    }

    void declareIn(const Participant &participant, const SchoolPeriod &school, const TrainingPeriod &period, int number, int first, int count)
    {
        QStringList types{QStringLiteral("started"), QStringLiteral("retained-1"), QStringLiteral("retained-2")};
        if (school.role == Role::Mentor && period.cohort >= QStringLiteral("2025"))
            types = QStringList{QStringLiteral("started")};
        const Milestones milestones = m_world.schedules.value({period.cohort, period.schedule});
        for (int i = first; i < std::min(int(types.size()), first + count); ++i) {
            const auto milestone = milestones.constFind(types.at(i));
            const QDate from = milestone == milestones.cend() ? QDate() : std::max(milestone->start, i == 0 ? period.startedOn : milestone->start);
            const QDateTime date = at(from.addDays(14 + number % 10 + (milestone->end.isValid() ? 0 : i * 90)), 10);
            if (!from.isValid() || date > m_now || (period.finishedOn.isValid() && date.date() >= period.finishedOn))
                continue;
            Declaration declaration;
            declaration.id = derivedId(QStringLiteral("seeded declaration %1 %2 %3").arg(participant.id, roleName(school.role), types.at(i)));
            declaration.participant = participant.id;
            declaration.role = school.role;
            declaration.leadProvider = period.leadProvider;
            declaration.type = types.at(i);
            declaration.date = date;
            declaration.cohort = period.cohort;
            declaration.deliveryPartner = period.deliveryPartner;
            declaration.mentor = school.mentor;
            declaration.createdAt = declaration.updatedAt = std::min(m_now, date.addDays(2));
            declaration.evidence = evidence(declaration);
            give(declaration, participant.funding(school.role).firstEligibleAt.isValid());
            m_world.declarations.push_back(declaration);
        }
    }

    QString evidence(const Declaration &declaration) const
    {
        const bool detailed = m_world.cohorts.value(declaration.cohort).detailedEvidence;
        if (!detailed && declaration.type == QLatin1String("started"))
            return {};
        return detailed && declaration.type == QLatin1String("retained-2") ? QStringLiteral("75-percent-engagement-met")
                                                                          : QStringLiteral("training-event-attended");
    }

    /// The statements that declarations are given to: the next open one, the one that is closed but not authorised, and
    /// the last one paid. Looked up once for each provider and cohort, because a large world has many declarations.
    struct Paying {
        const Statement *open;
        const Statement *payable;
        const Statement *paid;
    };

    const Paying &statementsOf(const QString &leadProvider, const QString &cohort)
    {
        const std::pair<QString, QString> key{leadProvider, cohort};
        const auto found = m_paying.constFind(key);
        if (found != m_paying.cend())
            return *found;
        return *m_paying.insert(key, {m_world.nextStatement(leadProvider, cohort, m_today, true),
                                      lastClosed(leadProvider, cohort, QStringLiteral("payable")), lastClosed(leadProvider, cohort)});
    }

    /// Every state in turn, as far as the person's funding and the statements allow it.
    void give(Declaration &declaration, bool eligible)
    {
        const int turn = m_turn++ % 9;
        const auto [open, payable, paid] = statementsOf(declaration.leadProvider, declaration.cohort);
        if (turn == 8) {
            declaration.payment = QStringLiteral("voided");
        } else if (eligible && open && (turn == 0 || turn == 1 || (!payable && turn < 4))) {
            declaration.payment = QStringLiteral("eligible");
            declaration.statement = open->id;
        } else if (eligible && payable && (turn == 2 || turn == 3)) {
            declaration.payment = QStringLiteral("payable");
            declaration.statement = payable->id;
        } else if (eligible && paid && turn >= 4) {
            declaration.payment = QStringLiteral("paid");
            declaration.statement = paid->id;
            if (turn == 6 && open) {
                declaration.clawback = QStringLiteral("awaiting_clawback");
                declaration.clawbackStatement = open->id;
            } else if (turn == 7) {
                declaration.clawback = QStringLiteral("clawed_back");
                declaration.clawbackStatement = paid->id;
            }
        } else if (eligible && open) {
            declaration.payment = QStringLiteral("eligible");
            declaration.statement = open->id;
        }
    }

    int m_unfunded; ///< of all the participants, those whom another provider trains
    int m_size;     ///< and those whom we train
    QDateTime m_now;
    QDate m_today;
    int m_turn = 0;
    QMap<std::pair<QString, QString>, Paying> m_paying;
    World m_world;
};

} // namespace

World seedWorld(int size, const QDateTime &now)
{
    return Seeder(std::max(0, size), now).make();
}

} // namespace sandbox::early
