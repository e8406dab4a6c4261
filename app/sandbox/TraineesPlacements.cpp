// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesAnswers.h"
#include "app/sandbox/TraineesDates.h"
#include "app/sandbox/TraineesRequest.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace sandbox::trainees {

namespace {

const QStringList placementKeys{QStringLiteral("urn"), QStringLiteral("name"), QStringLiteral("postcode")};

/// UK-like, and lenient: the outward part alone, lower case and no space all pass.
bool isPostcode(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:GIR0AA|[A-PR-UWYZ01][A-HJ-Z0]?[0-9IO][0-9A-HJKMNPR-YIO]?(?:[0-9IO](?:[A-Z]{2})?)?)\\z"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return pattern.match(QString(text).remove(space).toUpper()).hasMatch();
}

QString textOf(const QJsonObject &sent, const QString &key)
{
    const QJsonValue value = sent.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// The row with the sent parts laid over it. A row at a school has no parts of its own, so that leaving out the URN
/// drops the school.
Placement laidOver(const Register &records, const Placement &stored, const QJsonObject &sent)
{
    Placement row = stored;
    if (stored.atSchool) {
        row.urn = QString();
        row.name = QString();
        row.postcode = QString();
    }
    if (sent.contains(QLatin1String("urn")))
        row.urn = textOf(sent, QStringLiteral("urn"));
    if (sent.contains(QLatin1String("name")))
        row.name = textOf(sent, QStringLiteral("name"));
    if (sent.contains(QLatin1String("postcode")))
        row.postcode = textOf(sent, QStringLiteral("postcode"));
    row.atSchool = records.schools.contains(row.urn);
    if (row.atSchool) {
        row.name = QString();
        row.postcode = QString();
    }
    if (row.atSchool || stored.atSchool || row.urn != stored.urn || row.postcode != stored.postcode)
        row.address = QString();
    return row;
}

QStringList faultsOf(const Placement &row)
{
    static const QRegularExpression sixDigits(QStringLiteral("^[0-9]{6}\\z"));
    QStringList faults;
    if (row.atSchool)
        return faults;
    if (!blank(row.urn) && !sixDigits.match(row.urn).hasMatch())
        faults.append(QStringLiteral("urn is invalid"));
    if (blank(row.name))
        faults.append(QStringLiteral("name can't be blank"));
    if (!blank(row.postcode) && !isPostcode(row.postcode))
        faults.append(QStringLiteral("postcode Enter a valid postcode (for example, BN1 1AA)"));
    return faults;
}

Answer create(const Request &request, Trainee &trainee, const QJsonObject &sent)
{
    Register &records = request.records;
    Placement row = laidOver(records, Placement(), sent);
    if (const QStringList faults = faultsOf(row); !faults.isEmpty())
        return unprocessable(faults);
    row.id = records.newId(trainee);
    row.createdAt = request.call.now.toUTC();
    row.updatedAt = row.createdAt;
    QList<Placement> rows = records.placementsOf(trainee);
    rows.append(row);
    trainee.placements.made = rows;
    // Only the first placement flips the web's progress flag, and only that moves updated_at (facts 5).
    if (!trainee.placementsFlag) {
        trainee.placementsFlag = true;
        records.touch(trainee, request.call.now);
    }
    return data(records.shown(row), 201);
}

Answer change(const Request &request, Trainee &trainee, QList<Placement> rows, qsizetype place)
{
    const std::optional<QJsonObject> sent = request.expected(placementKeys);
    if (!sent)
        return dataMissing();
    Placement row = laidOver(request.records, rows.at(place), *sent);
    if (const QStringList faults = faultsOf(row); !faults.isEmpty())
        return unprocessable(faults);
    if (request.records.shown(row) != request.records.shown(rows.at(place))) {
        row.updatedAt = request.call.now.toUTC();
        rows[place] = row;
        trainee.placements.made = rows;
    }
    if (!trainee.placementsFlag) {
        trainee.placementsFlag = true;
        request.records.touch(trainee, request.call.now);
    }
    return data(request.records.shown(row));
}

} // namespace

Answer placements(const Request &request, const QString &id, const QString &rowId)
{
    Register &records = request.records;
    const QByteArray method = request.call.method;
    const bool creates = method == "POST" && rowId.isEmpty();
    const bool bodyFirst = creates && request.version != Version::V2026_1;
    if (bodyFirst && !request.expected(placementKeys))
        return dataMissing();

    Trainee *trainee = records.find(id, request.provider);
    if (!trainee)
        return notFound(QStringLiteral("Trainee(s) not found"));
    if (method != "GET" && request.version == Version::V2026_1 && trainee->finished())
        return wrongState();
    QList<Placement> rows = records.placementsOf(*trainee); // those of a count are written down with the first change

    if (rowId.isEmpty()) {
        if (creates) {
            const std::optional<QJsonObject> sent = request.expected(placementKeys);
            return sent ? create(request, *trainee, *sent) : dataMissing();
        }
        const QList<Placement> oldestFirst = inOrder(rows);
        QJsonArray shown;
        for (const Placement &row : oldestFirst)
            shown.append(records.shown(row));
        return data(shown);
    }

    const auto row = std::find_if(rows.begin(), rows.end(), [&rowId](const Placement &candidate) {
        return candidate.id.compare(rowId, Qt::CaseInsensitive) == 0;
    });
    if (row == rows.end())
        return notFound(QStringLiteral("Placement(s) not found"));
    if (method == "GET")
        return data(records.shown(*row));
    if (method == "DELETE") {
        rows.erase(row);
        trainee->placements.made = rows;
        return data(records.shown(*trainee, request.version));
    }
    const qsizetype place = row - rows.begin(); // while nobody shares the rows: begin() would part them
    return change(request, *trainee, rows, place);
}

} // namespace sandbox::trainees
