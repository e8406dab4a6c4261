// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/TraineesReference.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QList>
#include <QtCore/QMap>

/// What the pretended Register service holds, and how each version of its API shows it.
namespace sandbox::trainees {

enum class Version { V2025_0, V2026_0, V2026_1 };

std::optional<Version> versionNamed(const QString &segment);
QString nameOf(Version version);
/// The request's and answer's name of the withdrawal date in that version.
QString withdrawalDateName(Version version);

struct School {
    QString urn;
    QString name;
    QString town;
    QString postcode;
};

/// A placement row. One at a known school holds nothing but its URN: the rest is read from the school each time.
struct Placement {
    QString id;
    bool atSchool = false;
    QString urn;      ///< null texts are absent parts
    QString name;
    QString postcode;
    QString address;  ///< as the world said it, shown until URN or postcode change
    QDateTime createdAt;
    QDateTime updatedAt;
};

/// A degree row, in codes; null texts are absent parts.
struct Degree {
    QString id;
    bool uk = true;
    bool institutionHeld = false; ///< also true for "Other UK institution", which has no code
    QString subject;
    QString ukDegree;
    QString nonUkDegree;
    QString grade;
    QString institution;
    QString country;
    std::optional<int> year;
    QString otherGrade;
    QString subjectUuid;
    QString gradeUuid;
    QString institutionUuid;
    QString ukDegreeUuid;
    QDateTime createdAt;
    QDateTime updatedAt;
};

/// The uuid that the service's reference data would give for a code; null for none.
QString uuidOf(const QString &list, const QString &code);
/// The same of a degree of the United Kingdom's institution: one that is unknown or missing is "Other UK institution".
QString institutionUuidOf(const QString &code);
/// A part of the United Kingdom, which a degree from there does not keep as its country.
bool isUkCountry(const QString &code);
/// As the service lists them: degrees by graduation year, placements oldest first.
QList<Degree> inOrder(QList<Degree> rows);
QList<Placement> inOrder(QList<Placement> rows);

/// A world file's rows: a count until somebody writes one, then rows.
template<typename Row> struct Rows {
    int count = 0;
    std::optional<QList<Row>> made;
};

struct Trainee {
    int number = 0;               ///< the internal id: later rows have higher ones
    QString id;
    QString provider;
    QString state;
    const Route *route = nullptr;
    QString commencementStatus;   ///< decides a withdrawal, never shown
    bool datesGiven = false;      ///< itt_start_date was in the world
    bool traineeStartGiven = false;
    QDate ittStart;
    QDate traineeStart;
    QString trn;
    QDateTime updatedAt;          ///< null until the world is settled, unless given
    bool listed = true;           ///< not a draft, discarded or imported only for its TRN
    bool placementsFlag = false;  ///< the web's progress flag, set by the first placement
    QJsonObject given;            ///< every other attribute, by v2026.1's names
    Rows<Degree> degrees;
    Rows<Placement> placements;

    bool finished() const;        ///< read-only since v2026.1
    QDateTime createdAt() const;  ///< as given, else the first day of its academic cycle
    /// One that is its own; where the world does not say, what a plain trainee of that number has.
    QJsonValue attribute(const QString &name) const;
    QDate cycleDate() const { return traineeStart.isValid() ? traineeStart : ittStart; }
};

/// The start year of the academic cycle (1 August to 31 July) of a day.
int cycleOf(const QDate &day);

/// All the service's records.
class Register
{
public:
    QJsonObject tokens;
    bool apiEnabled = true;
    QJsonObject features;
    QJsonObject providers;
    QMap<QString, School> schools; ///< by URN
    QList<Trainee> trainees;

    void add(Trainee trainee);
    bool holds(const QString &id) const { return m_byId.contains(id.toLower()); }
    Trainee *find(const QString &id);              ///< by its id in any case
    Trainee *find(const QString &id, const QString &provider);
    /// Fills the plain trainee's dates, which are those of the academic cycle of the world's first instant.
    void settle(const QDateTime &now);
    /// Counts changes, so that orders can be kept between pages.
    quint64 revision() const { return m_revision; }
    void touch(Trainee &trainee, const QDateTime &now);
    void changed() { ++m_revision; }

    // The rows as they are; those of a count are the same at every reading, and reading writes nothing down.
    QList<Degree> degreesOf(const Trainee &trainee) const;
    QList<Placement> placementsOf(const Trainee &trainee) const;
    int degreeCount(const Trainee &trainee) const;
    int placementCount(const Trainee &trainee) const;
    QString newId(const Trainee &trainee);         ///< of a row; 24 letters and digits, never the same twice

    QJsonObject shown(const Trainee &trainee, Version version) const;
    QJsonObject shown(const Placement &placement) const;
    static QJsonObject shown(const Degree &degree);

private:
    QHash<QString, int> m_byId;
    bool m_settled = false;
    quint64 m_revision = 0;
    quint64 m_issued = 0;
};

/// Every attribute of the API's trainee object, with the values of a plain one.
const QJsonObject &plainTrainee();

/// "2026-02-16T12:00:00.000Z", and null for none.
QJsonValue instantText(const QDateTime &instant);
QJsonValue dateText(const QDate &date);
QJsonValue textOrNull(const QString &text);
QString madeUpId(const QString &of);

} // namespace sandbox::trainees
