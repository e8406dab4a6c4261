// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QMap>

#include <vector>

/// What the pretended "Register early career teachers" knows. Whole days are days in Europe/London, instants UTC;
/// a period's last day is not one of its days (a period that ends today is over).
namespace sandbox::early {

enum class Role { Ect, Mentor };
QString roleName(Role role);         ///< "ect", "mentor"
QString courseIdentifier(Role role); ///< "ecf-induction", "ecf-mentor"

QDate londonDay(const QDateTime &instant);
QDateTime londonMidnight(const QDate &day); ///< the first moment of that day, in UTC
QDateTime londonInstant(const QDate &day, const QTime &time); ///< that time by London's clocks, in UTC
QString wireInstant(const QDateTime &instant); ///< "2026-02-16T12:00:00Z"
/// A uuid that is always the same for the same text.
QString derivedId(const QString &text);

struct TrainingPeriod {
    QString leadProvider; ///< empty: led by the school, without a partnership
    QString deliveryPartner;
    QString cohort;
    QString schedule;
    QDate startedOn;
    QDate finishedOn;
    QDateTime deferredAt;
    QString deferralReason; ///< hyphenated
    QDateTime withdrawnAt;
    QString withdrawalReason; ///< hyphenated

    bool covers(const QDate &day) const { return startedOn <= day && (!finishedOn.isValid() || day < finishedOn); }
};

struct SchoolPeriod {
    Role role = Role::Ect;
    QString school;
    QDate startedOn;
    QDate finishedOn;
    QString email;
    QString workingPattern;
    QString mentor; ///< a participant's id
    std::vector<TrainingPeriod> training;

    bool covers(const QDate &day) const { return startedOn <= day && (!finishedOn.isValid() || day < finishedOn); }
};

struct Induction {
    QDate startedOn;
    QDate finishedOn;
    QString outcome; ///< empty: it ended, or goes on, without a pass or a fail
};

struct IdChange {
    QString from;
    QString to;
    QDateTime changedAt;
};

/// What is kept once for each role of a person.
struct Funding {
    QDateTime firstEligibleAt;
    QDate ineligibleOn;
    QString ineligibleReason; ///< mentors only
    QString frozenYear;       ///< the cohort left because its payments were frozen
};

/// Where a training period is: indexes, because periods are only ever added at the end.
struct PeriodPlace {
    int school = -1;
    int training = -1;
    bool found() const { return school >= 0; }
};

struct Participant {
    QString id;
    QString fullName;
    QString trn;
    QDateTime createdAt;
    QDateTime updatedAt;
    Funding ect;
    Funding mentor;
    std::vector<Induction> inductions;
    std::vector<IdChange> idChanges;
    std::vector<SchoolPeriod> schools;

    Funding &funding(Role role) { return role == Role::Ect ? ect : mentor; }
    const Funding &funding(Role role) const { return role == Role::Ect ? ect : mentor; }
    SchoolPeriod &schoolAt(PeriodPlace place) { return schools[size_t(place.school)]; }
    const SchoolPeriod &schoolAt(PeriodPlace place) const { return schools[size_t(place.school)]; }
    TrainingPeriod &trainingAt(PeriodPlace place) { return schoolAt(place).training[size_t(place.training)]; }
    const TrainingPeriod &trainingAt(PeriodPlace place) const { return schoolAt(place).training[size_t(place.training)]; }

    /// The provider's latest-starting period in that role, future ones included.
    PeriodPlace latest(Role role, const QString &leadProvider) const;
    bool trainedBy(const QString &leadProvider) const;
    /// Of this person in that role; stays when the person's own id changes (facts 2.1).
    QString trainingRecord(Role role) const;
    /// The day an ECT passed or failed, if that happened.
    QDate inductionEnd() const;
};

struct Declaration {
    QString id;
    QString participant;
    Role role = Role::Ect;
    QString leadProvider;
    QString type;
    QDateTime date;
    QString payment = QStringLiteral("no_payment");
    QString clawback = QStringLiteral("no_clawback");
    QString evidence;
    QString statement;
    QString clawbackStatement;
    QString deliveryPartner;
    QString cohort;
    QString mentor;
    PeriodPlace period;
    QDateTime createdAt;
    QDateTime updatedAt;

    bool live() const { return clawback == QLatin1String("no_clawback") && payment != QLatin1String("voided"); }
    QString state() const; ///< as the API names it
};

struct Statement {
    QString id;
    QString leadProvider;
    QString cohort;
    QString feeType;
    QString status;
    QDate deadline;
    QDate payment;
    QDateTime createdAt;
    QDateTime updatedAt;
    bool output() const { return feeType == QLatin1String("output"); }
};

struct Partnership {
    QString id;
    QString leadProvider;
    QString school;
    QString deliveryPartner;
    QString cohort;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct School {
    QString id;
    QString urn;
    QString name;
    std::optional<QStringList> cohorts; ///< nothing: every cohort
    QString programme;                  ///< induction_programme_choice; empty: what its participants say
    bool eligible = true;
    QString tutorName;
    QString tutorEmail;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct DeliveryPartner {
    QString id;
    QString name;
    std::optional<QStringList> cohorts; ///< nothing: those where the provider is named with it
    bool listed = false;                ///< named by the world's own list, not only by a period or partnership
    QDateTime createdAt;
};

struct Cohort {
    bool enabled = true;
    bool mentorFunding = false;
    bool detailedEvidence = false;
    bool uplift = false;
    QDateTime frozenAt;
    bool frozen(const QDateTime &now) const { return frozenAt.isValid() && frozenAt <= now; }
};

/// First day and last day of a milestone; the last may be absent.
struct Milestone {
    QDate start;
    QDate end;
};
using Milestones = QMap<QString, Milestone>;

struct World {
    QMap<QString, QString> tokens; ///< token → lead provider
    QMap<QString, Cohort> cohorts;
    QMap<std::pair<QString, QString>, Milestones> schedules; ///< (cohort, identifier) → declaration type → days
    bool peopleGiven = true; ///< without a list of participants declarations are of anybody
    std::vector<Participant> participants;
    std::vector<Declaration> declarations;
    std::vector<Statement> statements;
    std::vector<Partnership> partnerships;
    std::vector<School> schools;
    std::vector<DeliveryPartner> deliveryPartners;

    // Indexes, kept by the functions below.
    QHash<QString, int> participantById; ///< ids in lower case
    QHash<QString, int> declarationById;
    QHash<QString, std::vector<int>> declarationsByParticipant;
    QHash<QString, int> schoolByName; ///< ids and URNs

    std::optional<Fault> load(const QJsonValue &part);
    QJsonObject save() const;

    Participant *participant(const QString &id);
    const Participant *participant(const QString &id) const;
    Declaration *declaration(const QString &id);
    Statement *statement(const QString &id);
    const Statement *statement(const QString &id) const;
    const School *school(const QString &idOrUrn) const;
    /// As a request names it: by its id alone.
    const School *schoolWithId(const QString &id) const;
    void changed(const School &school, const QDateTime &now);
    /// A school is named by its id or its URN; both name the same one.
    bool sameSchool(const QString &left, const QString &right) const;
    const DeliveryPartner *deliveryPartner(const QString &id) const;
    void add(Declaration declaration);
    void index();
    /// Live declarations of that person in that role, of every provider and cohort.
    std::vector<const Declaration *> live(const QString &participant, Role role) const;
    /// The output statement with the nearest deadline today or later, if there is one.
    const Statement *nextStatement(const QString &leadProvider, const QString &cohort, const QDate &today, bool openOnly) const;
    /// The years in which the provider may work with that delivery partner.
    QStringList cohortsOf(const DeliveryPartner &partner, const QString &leadProvider) const;
};

} // namespace sandbox::early
