// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesAnswers.h"
#include "app/sandbox/TraineesDates.h"
#include "app/sandbox/TraineesRequest.h"

#include <algorithm>

namespace sandbox::trainees {

namespace {

const QStringList degreeKeys{QStringLiteral("subject"), QStringLiteral("graduation_year"), QStringLiteral("uk_degree"),
                             QStringLiteral("non_uk_degree"), QStringLiteral("grade"), QStringLiteral("institution"),
                             QStringLiteral("country"), QStringLiteral("other_grade")};
constexpr int oldestYears = 60;

/// A code as sent: nothing, one that is known, or a text that is none.
struct Code {
    QString value;
    bool wrong = false;
    bool present() const { return wrong || !value.isNull(); }
    QString known() const { return wrong ? QString() : value; }
};

/// A row in the making, with what was sent and could not be read.
struct Draft {
    Degree row;
    QJsonValue year;
    Code ukDegree;
    Code nonUkDegree;
    Code country;
};

QString sentText(const QJsonObject &sent, const char *key)
{
    const QJsonValue value = sent.value(QLatin1String(key));
    if (blank(value))
        return {};
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// The older versions compare codes as they came, so that a bare number is none; v2026.1 makes a text of it first.
bool isKnown(const QJsonObject &sent, const char *key, const char *list, const QString &code, Version version)
{
    return (version == Version::V2026_1 || sent.value(QLatin1String(key)).isString()) && Reference::get().knows(QLatin1String(list), code);
}

Code codeOf(const QJsonObject &sent, const char *key, const char *list, Version version)
{
    const QString text = sentText(sent, key);
    if (text.isNull())
        return {};
    return {text, !isKnown(sent, key, list, text, version)};
}

/// What the body alone means: the kind of degree is derived from its country and institution (facts 2.6).
Draft mapped(const QJsonObject &sent, Version version)
{
    Draft draft;
    draft.country = codeOf(sent, "country", "country", version);
    const QString institution = sentText(sent, "institution");
    const bool ukCountry = !draft.country.present() || isUkCountry(draft.country.known());
    draft.row.uk = ukCountry || !institution.isNull();
    if (draft.row.uk) {
        draft.country = {};
        draft.row.institutionHeld = true; // an unknown one becomes "Other UK institution"
        const QString code = institution == QLatin1String("0133") ? QStringLiteral("0149") : institution;
        if (isKnown(sent, "institution", "institution", code, version))
            draft.row.institution = code;
    }
    draft.row.subject = codeOf(sent, "subject", "degree_subject", version).known();
    const QString grade = sentText(sent, "grade");
    draft.row.grade = grade == QLatin1String("09") ? QStringLiteral("14")
                                                   : codeOf(sent, "grade", "degree_grade", version).known();
    draft.ukDegree = codeOf(sent, "uk_degree", "degree_type", version);
    draft.nonUkDegree = codeOf(sent, "non_uk_degree", "degree_type", version);
    draft.year = sent.value(QLatin1String("graduation_year"));
    draft.row.subjectUuid = uuidOf(QStringLiteral("degree_subject"), draft.row.subject);
    draft.row.gradeUuid = uuidOf(QStringLiteral("degree_grade"), draft.row.grade);
    draft.row.institutionUuid = draft.row.uk ? institutionUuidOf(draft.row.institution) : QString();
    draft.row.ukDegreeUuid = draft.row.uk ? uuidOf(QStringLiteral("degree_type"), draft.ukDegree.known()) : QString();
    return draft;
}

/// The parts of the body's meaning that an update takes, laid over the stored row.
Draft laidOver(const Degree &stored, const QJsonObject &sent, const QJsonObject &raw, Version version)
{
    const Draft body = mapped(sent, version);
    Draft draft;
    draft.row = stored;
    draft.year = stored.year ? QJsonValue(*stored.year) : QJsonValue(QJsonValue::Null);
    draft.ukDegree = {stored.ukDegree, false};
    draft.nonUkDegree = {stored.nonUkDegree, false};
    draft.country = {stored.country, false};

    const auto has = [&raw](const char *key) { return raw.contains(QLatin1String(key)); };
    const bool kindAgain = has("uk_degree") || has("non_uk_degree");
    if (has("subject"))
        draft.row.subject = body.row.subject;
    if (has("subject_uuid"))
        draft.row.subjectUuid = body.row.subjectUuid;
    if (has("grade"))
        draft.row.grade = body.row.grade;
    if (has("grade_uuid"))
        draft.row.gradeUuid = body.row.gradeUuid;
    if (has("graduation_year"))
        draft.year = body.year;
    if (has("other_grade"))
        draft.row.otherGrade = QString();
    if (has("institution")) {
        draft.row.institution = body.row.institution;
        draft.row.institutionHeld = body.row.institutionHeld;
    }
    if (has("institution_uuid"))
        draft.row.institutionUuid = body.row.institutionUuid;
    if (has("country") || kindAgain)
        draft.country = body.country;
    // Keys that cannot be sent are taken from what the body means all the same, once they are named in it.
    if (kindAgain || has("locale_code"))
        draft.row.uk = body.row.uk;
    if (kindAgain || has("uk_degree_uuid"))
        draft.row.ukDegreeUuid = body.row.ukDegreeUuid;
    if (kindAgain) {
        draft.ukDegree = body.ukDegree;
        draft.nonUkDegree = body.nonUkDegree;
    }
    return draft;
}

/// The first ten codes, in the order in which that version lists them.
QString examples(const char *list, Version version)
{
    QStringList codes;
    if (version == Version::V2026_1) {
        codes = Reference::get().codes(QLatin1String(list));
        codes.sort();
    } else if (QLatin1String(list) == QLatin1String("country")) {
        codes = QStringLiteral("AF XQ AX AL DZ AS AD AO AI XX").split(QLatin1Char(' '));
    } else {
        codes = QStringLiteral("002 010 013 014 051 052 053 054 055 056").split(QLatin1Char(' '));
    }
    return QLatin1Char('\'') + codes.mid(0, 10).join(QStringLiteral("', '")) + QStringLiteral("'...");
}

QString wrongCode(const char *key, const Code &code, const char *list, Version version)
{
    return QLatin1String(key) + QStringLiteral(" has invalid reference data value of '") + code.value
        + QStringLiteral("'. Example values include ") + examples(list, version);
}

/// The year as the column keeps it: "2015", "2015-01-01" and 2015 are all 2015.
int yearOf(const QJsonValue &value)
{
    return value.isDouble() ? int(qBound(-99999.0, value.toDouble(), 99999.0)) : int(qBound(qint64(-99999), leadingNumber(value.toString()), qint64(99999)));
}

QStringList faultsOf(const Draft &draft, Version version, const QDate &today)
{
    QStringList faults;
    const QString enteredEither = QStringLiteral(" must be entered if specifying a previous UK degree or non-UK degree");
    if (blank(draft.year)) {
        faults.append(QStringLiteral("graduation_year") + enteredEither);
    } else {
        const int year = yearOf(draft.year);
        const int nextYear = today.year() + 1;
        if (year > nextYear)
            faults.append(QStringLiteral("graduation_year must be in the past, for example 2014"));
        if (year > nextYear || year < nextYear - oldestYears)
            faults.append(QStringLiteral("graduation_year is invalid"));
    }
    if (draft.row.subject.isNull())
        faults.append(QStringLiteral("subject") + enteredEither);
    if (draft.country.wrong)
        faults.append(wrongCode("country", draft.country, "country", version));
    if (draft.row.uk) {
        if (!draft.row.institutionHeld)
            faults.append(QStringLiteral("institution can't be blank"));
        if (!draft.ukDegree.present())
            faults.append(QStringLiteral("uk_degree must be entered if specifying a previous UK degree"));
        if (draft.row.grade.isNull())
            faults.append(QStringLiteral("grade") + enteredEither);
        if (draft.ukDegree.wrong)
            faults.append(wrongCode("uk_degree", draft.ukDegree, "degree_type", version));
    } else {
        if (!draft.country.present())
            faults.append(QStringLiteral("country can't be blank"));
        if (!draft.nonUkDegree.present())
            faults.append(QStringLiteral("non_uk_degree must be entered if specifying a previous non-UK degree"));
        if (draft.nonUkDegree.wrong)
            faults.append(wrongCode("non_uk_degree", draft.nonUkDegree, "degree_type", version));
    }
    return faults;
}

/// Rows alike in every one of the six compared parts that can be read; the institution is not one of them.
QJsonArray duplicates(const QList<Degree> &rows, const Draft &draft)
{
    QJsonArray found;
    const auto alike = [](const QString &wanted, const QString &stored) { return wanted.isNull() || wanted == stored; };
    for (const Degree &row : inOrder(rows)) {
        if (row.id == draft.row.id)
            continue;
        if (alike(draft.row.subject, row.subject) && alike(draft.row.grade, row.grade)
            && alike(draft.country.known(), row.country) && alike(draft.ukDegree.known(), row.ukDegree)
            && alike(draft.nonUkDegree.known(), row.nonUkDegree)
            && (blank(draft.year) || row.year == std::optional(yearOf(draft.year))))
            found.append(Register::shown(row));
    }
    return found;
}

Degree finished(const Draft &draft)
{
    Degree row = draft.row;
    row.year = yearOf(draft.year);
    row.ukDegree = draft.ukDegree.known();
    row.nonUkDegree = draft.nonUkDegree.known();
    row.country = draft.country.known();
    return row;
}

} // namespace

Answer degrees(const Request &request, const QString &id, const QString &rowId)
{
    Register &records = request.records;
    const QByteArray method = request.call.method;
    Trainee *trainee = records.find(id, request.provider);
    if (!trainee)
        return notFound(QStringLiteral("Trainee(s) not found"));
    if (method != "GET" && request.version == Version::V2026_1 && trainee->finished())
        return wrongState();
    QList<Degree> rows = records.degreesOf(*trainee); // those of a count are written down with the first change

    if (rowId.isEmpty() && method == "GET") {
        const QList<Degree> sorted = inOrder(rows);
        QJsonArray shown;
        for (const Degree &row : sorted)
            shown.append(Register::shown(row));
        return data(shown);
    }

    const auto row = std::find_if(rows.begin(), rows.end(), [&rowId](const Degree &candidate) {
        return candidate.id.compare(rowId, Qt::CaseInsensitive) == 0;
    });
    if (!rowId.isEmpty() && row == rows.end())
        return notFound(QStringLiteral("Degree(s) not found"));
    if (method == "GET")
        return data(Register::shown(*row));
    if (method == "DELETE") {
        rows.erase(row);
        trainee->degrees.made = rows;
        records.touch(*trainee, request.call.now);
        return data(records.shown(*trainee, request.version));
    }

    const std::optional<QJsonObject> sent = request.expected(degreeKeys);
    if (!sent)
        return dataMissing();
    const bool creates = rowId.isEmpty();
    const QJsonObject raw = request.body.value(QLatin1String("data")).toObject();
    const Draft draft = creates ? mapped(*sent, request.version) : laidOver(*row, *sent, raw, request.version);
    if (const QJsonArray alike = duplicates(rows, draft); !alike.isEmpty())
        return duplicateDegree(alike);
    if (const QStringList faults = faultsOf(draft, request.version, request.today()); !faults.isEmpty())
        return unprocessable(faults);

    Degree saved = finished(draft);
    if (!creates && saved.uk == row->uk && saved.institutionHeld == row->institutionHeld && Register::shown(saved) == Register::shown(*row))
        return data(Register::shown(saved)); // nothing to save, so that no row is younger for it
    saved.updatedAt = request.call.now.toUTC();
    if (creates) {
        saved.id = records.newId(*trainee);
        saved.createdAt = saved.updatedAt;
        rows.append(saved);
    } else {
        *row = saved;
    }
    trainee->degrees.made = rows;
    records.touch(*trainee, request.call.now);
    return data(Register::shown(saved), creates ? 201 : 200);
}

} // namespace sandbox::trainees
