// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/TraineeFiles.h"

#include "app/kind/Dates.h"
#include "app/kind/Kind.h"
#include "app/kind/Reference.h"

#include <QtCore/QCoreApplication>

namespace {

const QString routeList = QStringLiteral("registerTrainees/training_route");

/// The file of the web service's "Bulk change status" (facts 4.1), as it is downloaded and as it is uploaded. Older files
/// say "standards met" and "Lead school".
FileSpec bulkStatus()
{
    return {
        .id = "bulkStatus",
        .title = QT_TRANSLATE_NOOP("Files", "Register’s file to change status"),
        .command = "updateStatus",
        .columns = {{.header = "TRN", .column = "trn", .identifies = true},
                    {.header = "Provider trainee ID", .column = "provider_trainee_id", .identifies = true},
                    {.header = "HESA ID", .column = "hesa_id", .identifies = true, .onlyWhenFilled = true},
                    {.header = "Date QTS or EYTS requirements met", .field = "qts_standards_met_date",
                     .alsoCalled = "Date QTS or EYTS standards met"}},
        .guidance = "Do not edit",
        .dateFormat = "dd/MM/yyyy",
        .smallerThan = 1024 * 1024,
        .monthsBack = 12,
        .errors = "Errors",
        .baseName = "trainees-to-change-status",
    };
}

/// "TRN received", "QTS pending", "Holds EYTS" as the web service's tags say today; "pending trn", "QTS recommended" and
/// "EYTS awarded" as its older exports did.
QString stateOf(const QString &label)
{
    const QString text = label.simplified().toCaseFolded();
    if (text == QLatin1String("pending trn") || text == QLatin1String("submitted for trn"))
        return QStringLiteral("submitted_for_trn");
    if (text == QLatin1String("trn received"))
        return QStringLiteral("trn_received");
    if (text.endsWith(QLatin1String(" recommended")) || text.endsWith(QLatin1String("ts pending")) || text == QLatin1String("recommended for award"))
        return QStringLiteral("recommended_for_award");
    if (text.startsWith(QLatin1String("holds ")) || text.endsWith(QLatin1String(" awarded")) || text == QLatin1String("awarded"))
        return QStringLiteral("awarded");
    for (const char *same : {"deferred", "withdrawn", "draft"}) {
        if (text == QLatin1String(same))
            return QString::fromLatin1(same);
    }
    return label.simplified(); // a newer one: shown as it came, and warned of
}

/// The code of a route by the label that the web service gives it.
QString routeOf(const QString &label)
{
    const QString text = label.simplified().toCaseFolded();
    for (const Choice &route : Reference::choices(routeList)) {
        const QString web = Reference::member(routeList, route.code, QStringLiteral("web_label"));
        if (text == web.toCaseFolded() || text == route.title.toCaseFolded())
            return route.code;
    }
    return {};
}

/// The export has sentences where HESA gives no date.
bool isFilled(const QString &cell) { return !cell.isEmpty() && cell.front().isDigit(); }

/// A day as the service writes it, or as a spreadsheet does that saved the file once; nothing: there is none to be read.
QString dayOf(const QString &cell)
{
    const QString day = cell.left(10);
    if (QDate::fromString(day, Qt::ISODate).isValid() && (cell.size() == 10 || cell.at(10) == QLatin1Char('T')))
        return day;
    return Dates::parse(cell).date.toString(Qt::ISODate);
}

QString instantOf(const QString &cell)
{
    const QDateTime at = QDateTime::fromString(cell, Qt::ISODate);
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

/// One of "Export these records" (facts 4.4): labels rather than codes, schools rather than their number. What the desk
/// has no job for is not even looked at.
bool exported(const QHash<QString, QString> &cells, Record &record)
{
    const auto cell = [&cells](const char *header) { return cells.value(QLatin1String(header)).trimmed(); };
    record.id = cell("register_id");
    if (record.id.isEmpty())
        record.id = cell("trainee_url").section(QLatin1Char('/'), -1);
    if (record.id.isEmpty() || cell("trainee_status").isEmpty())
        return false; // a line of words, such as "No trainee data to export"
    Values &values = record.values;
    // A column that this export does not have keeps what is known; an empty cell is known to be empty.
    const auto set = [&](const char *header, const char *column, const QString &value) {
        if (cells.contains(QLatin1String(header)))
            values.set(QLatin1String(column), value.isEmpty() ? QVariant::fromValue(nullptr) : QVariant(value));
    };
    const QString first = cell("first_names");
    const QString last = cell("last_names");
    set("first_names", "first_names", first);
    set("last_names", "last_name", last);
    values.set(QStringLiteral("name"), QString(first + QLatin1Char(' ') + last).simplified());
    set("trn", "trn", cell("trn"));
    set("hesa_id", "hesa_id", cell("hesa_id"));
    set("provider_trainee_id", "provider_trainee_id", cell("provider_trainee_id"));
    set("trainee_status", "state", stateOf(cell("trainee_status")));
    set("course_training_route", "route", cell("course_training_route"));
    set("course_training_route", "training_route", routeOf(cell("course_training_route")));
    set("course_qualification", "course_qualification", cell("course_qualification"));
    set("course_level", "course_level", cell("course_level"));
    set("record_source", "record_source", cell("record_source").toLower());
    QStringList subjects;
    for (const char *header : {"course_itt_subject_1", "course_itt_subject_2", "course_itt_subject_3"}) {
        if (!cell(header).isEmpty())
            subjects.append(cell(header));
    }
    set("course_itt_subject_1", "course", subjects.join(QStringLiteral(", ")));
    for (const auto &[header, column] : {std::pair("itt_start_date", "itt_start_date"), std::pair("expected_end_date", "itt_end_date"),
                                         std::pair("trainee_start_date", "trainee_start_date"), std::pair("defer_date", "defer_date"),
                                         std::pair("withdraw_date", "withdrawal_date"), std::pair("award_standards_met_date", "outcome_date")}) {
        const QString day = dayOf(cell(header));
        // A date that cannot be read must not count as none: the rules would then allow what the service refuses.
        if (day.isEmpty() && isFilled(cell(header)))
            return false;
        set(header, column, day);
    }
    for (const auto &[header, column] : {std::pair("submitted_for_trn_at", "submitted_for_trn_at"), std::pair("award_given_at", "awarded_at"),
                                         std::pair("award_awarded_at", "awarded_at"), std::pair("record_created_at", "created_at"),
                                         std::pair("register_record_last_changed_at", "updated_at")}) {
        const QString at = instantOf(cell(header));
        if (!at.isEmpty() || !isFilled(cell(header)))
            set(header, column, at);
    }
    record.updatedAt = values.text(QStringLiteral("updated_at"));
    // A trainee stands in the cycle in which they started, not in that of their course (facts 1.7).
    QDate start = values.date(QStringLiteral("trainee_start_date"));
    if (!start.isValid())
        start = values.date(QStringLiteral("itt_start_date"));
    if (start.isValid())
        values.set(QStringLiteral("cycle"), QString::number(start.month() >= 8 ? start.year() : start.year() - 1));
    bool counted = false;
    if (const int degrees = cell("number_of_degrees").toInt(&counted); counted)
        values.set(QStringLiteral("degrees"), degrees);
    if (cells.contains(QStringLiteral("placement_one"))) {
        // The third and later ones are listed only where their school is known: two are always told, which is what any route needs.
        const auto others = cell("other_placements").split(QLatin1Char(','), Qt::SkipEmptyParts);
        values.set(QStringLiteral("placements"), int(others.size()) + (cell("placement_one").isEmpty() ? 0 : 1) + (cell("placement_two").isEmpty() ? 0 : 1));
    }
    return true;
}

FileSpec exportOfRecords()
{
    return {
        .id = "export",
        .title = QT_TRANSLATE_NOOP("Files", "Register’s export of trainee records"),
        .columns = {{.header = "register_id", .column = "id", .identifies = true},
                    {.header = "trainee_status", .column = "state", .identifies = true}},
        .record = exported,
        .address = "trainee_url",
        .howToGet = QT_TRANSLATE_NOOP("Files", "In Register, open Registered trainees, choose whom to list and press Export these records."),
    };
}

} // namespace

QList<FileSpec> TraineeFiles::all() { return {bulkStatus(), exportOfRecords()}; }
