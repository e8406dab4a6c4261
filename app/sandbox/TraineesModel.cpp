// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesModel.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUuid>

#include <algorithm>

namespace sandbox::trainees {

std::optional<Version> versionNamed(const QString &segment)
{
    for (const Version version : {Version::V2025_0, Version::V2026_0, Version::V2026_1}) {
        if (segment == nameOf(version))
            return version;
    }
    return std::nullopt;
}

QString nameOf(Version version)
{
    switch (version) {
    case Version::V2025_0:
        return QStringLiteral("v2025.0");
    case Version::V2026_0:
        return QStringLiteral("v2026.0");
    case Version::V2026_1:
        break;
    }
    return QStringLiteral("v2026.1");
}

QString withdrawalDateName(Version version)
{
    return version == Version::V2025_0 ? QStringLiteral("withdraw_date") : QStringLiteral("withdrawal_date");
}

QString madeUpId(const QString &of)
{
    static const QByteArray letters("abcdefghijklmnopqrstuvwxyz0123456789");
    const QByteArray digest = QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256);
    QString id;
    for (int i = 0; i < 24; ++i)
        id.append(QLatin1Char(letters.at(uchar(digest.at(i)) % letters.size())));
    return id;
}

QString uuidOf(const QString &list, const QString &code)
{
    if (code.isEmpty())
        return {};
    if (const QString known = Reference::get().id(list, code); !known.isNull())
        return known;
    static const QUuid space(QStringLiteral("6f1f2b52-6a3c-5f0e-9a53-0a3c5f1f9a01"));
    return QUuid::createUuidV5(space, list + QLatin1Char('/') + code).toString(QUuid::WithoutBraces);
}

QString institutionUuidOf(const QString &code)
{
    const QString institution = QStringLiteral("institution");
    return code.isEmpty() ? Reference::get().id(institution, QString()) : uuidOf(institution, code);
}

bool isUkCountry(const QString &code)
{
    static const QStringList codes{QStringLiteral("XF"), QStringLiteral("XG"), QStringLiteral("XH"), QStringLiteral("XI"), QStringLiteral("XK")};
    return codes.contains(code);
}

QList<Degree> inOrder(QList<Degree> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Degree &one, const Degree &other) { return one.year.value_or(9999) < other.year.value_or(9999); });
    return rows;
}

QList<Placement> inOrder(QList<Placement> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Placement &one, const Placement &other) { return one.createdAt < other.createdAt; });
    return rows;
}

/// Rows of the world that do not say when they were made are as old as whom they belong to, as counted ones are.
template<typename Row> static void dateRows(Rows<Row> &rows, const QDateTime &since)
{
    if (!rows.made)
        return;
    for (Row &row : *rows.made) {
        if (!row.createdAt.isValid())
            row.createdAt = row.updatedAt.isValid() ? row.updatedAt : since;
        if (!row.updatedAt.isValid())
            row.updatedAt = row.createdAt;
    }
}

bool Trainee::finished() const
{
    return state == QLatin1String("recommended_for_award") || state == QLatin1String("withdrawn")
        || state == QLatin1String("awarded");
}

QDateTime Trainee::createdAt() const
{
    const QDateTime stated = QDateTime::fromString(given.value(QLatin1String("created_at")).toString(), Qt::ISODateWithMs);
    if (stated.isValid())
        return stated;
    return QDateTime(ittStart.isValid() ? QDate(cycleOf(ittStart), 8, 1) : updatedAt.date(), QTime(0, 0), Qt::UTC);
}

int cycleOf(const QDate &day)
{
    return day.month() >= 8 ? day.year() : day.year() - 1;
}

void Register::add(Trainee trainee)
{
    trainee.number = int(trainees.size());
    m_byId.insert(trainee.id.toLower(), trainee.number);
    trainees.append(std::move(trainee));
}

Trainee *Register::find(const QString &id)
{
    const auto it = m_byId.constFind(id.toLower());
    return it == m_byId.constEnd() ? nullptr : &trainees[it.value()];
}

Trainee *Register::find(const QString &id, const QString &provider)
{
    Trainee *trainee = find(id);
    return trainee && trainee->provider == provider ? trainee : nullptr;
}

void Register::settle(const QDateTime &now)
{
    if (m_settled)
        return;
    m_settled = true;
    const QDate today = now.toUTC().date();
    const QDate firstDay(cycleOf(today), 8, 1);
    const QDate plainStart = today < QDate(firstDay.year(), 9, 1) ? firstDay : QDate(firstDay.year(), 9, 1);
    for (Trainee &trainee : trainees) {
        if (!trainee.datesGiven)
            trainee.ittStart = plainStart;
        if (!trainee.traineeStartGiven)
            trainee.traineeStart = trainee.ittStart;
        if (!trainee.updatedAt.isValid())
            trainee.updatedAt = QDateTime(firstDay, QTime(0, 0), Qt::UTC);
        dateRows(trainee.degrees, trainee.createdAt());
        dateRows(trainee.placements, trainee.createdAt());
    }
    changed();
}

void Register::touch(Trainee &trainee, const QDateTime &now)
{
    trainee.updatedAt = now.toUTC();
    changed();
}

QString Register::newId(const Trainee &trainee)
{
    const auto taken = [](const auto &rows, const QString &id) {
        return rows.made && std::any_of(rows.made->cbegin(), rows.made->cend(), [&id](const auto &row) { return row.id == id; });
    };
    // A world that was saved and put back has rows of an earlier count.
    QString id;
    do {
        id = madeUpId(trainee.id + QStringLiteral(" row ") + QString::number(++m_issued));
    } while (taken(trainee.degrees, id) || taken(trainee.placements, id));
    return id;
}

int Register::degreeCount(const Trainee &trainee) const
{
    return trainee.degrees.made ? int(trainee.degrees.made->size()) : trainee.degrees.count;
}

int Register::placementCount(const Trainee &trainee) const
{
    return trainee.placements.made ? int(trainee.placements.made->size()) : trainee.placements.count;
}

QList<Degree> Register::degreesOf(const Trainee &trainee) const
{
    if (trainee.degrees.made)
        return *trainee.degrees.made;
    QList<Degree> rows;
    for (int i = 0; i < trainee.degrees.count; ++i) {
        Degree degree;
        degree.id = madeUpId(trainee.id + QStringLiteral(" degree ") + QString::number(i));
        degree.institutionHeld = true;
        degree.subject = QStringLiteral("100403");
        degree.ukDegree = QStringLiteral("051");
        degree.grade = QStringLiteral("01");
        degree.institution = QStringLiteral("0116");
        degree.year = 2009 + i;
        degree.subjectUuid = uuidOf(QStringLiteral("degree_subject"), degree.subject);
        degree.ukDegreeUuid = uuidOf(QStringLiteral("degree_type"), degree.ukDegree);
        degree.gradeUuid = uuidOf(QStringLiteral("degree_grade"), degree.grade);
        degree.institutionUuid = uuidOf(QStringLiteral("institution"), degree.institution);
        degree.createdAt = degree.updatedAt = trainee.createdAt();
        rows.append(degree);
    }
    return rows;
}

QList<Placement> Register::placementsOf(const Trainee &trainee) const
{
    if (trainee.placements.made)
        return *trainee.placements.made;
    QList<Placement> rows;
    for (int i = 0; i < trainee.placements.count; ++i) {
        Placement placement;
        placement.id = madeUpId(trainee.id + QStringLiteral(" placement ") + QString::number(i));
        if (!schools.isEmpty()) {
            placement.atSchool = true;
            placement.urn = std::next(schools.cbegin(), (trainee.number + i) % schools.size()).key();
        } else {
            placement.name = QStringLiteral("Practice School ") + QString::number(i + 1);
            placement.postcode = QStringLiteral("AB1 2CD");
        }
        placement.createdAt = placement.updatedAt = trainee.createdAt();
        rows.append(placement);
    }
    return rows;
}

} // namespace sandbox::trainees
