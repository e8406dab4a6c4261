// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesWorld.h"

namespace sandbox::trainees {

namespace {

const char *const firstNames[] = {"Hēmi",    "Sarah",   "Siân",    "Aroha",  "Zoë",    "Oluwaseun", "Mary Anne", "Tāne",   "Renée",
                                  "Rhŷs",    "Priya",   "Jürgen",  "Aoife",  "Mohammed", "Ŵyn",     "Chloé",     "Ngaire", "D’Arcy",
                                  "Kiri-Mārama", "Thomas", "Grâce", "Łukasz", "Anjali", "Beth",     "Ōtene"};
const char *const lastNames[] = {"Jones",     "Ngāta",      "O’Connor",   "Llŷr",         "Smith-Jones", "Pōtatau",  "van der Berg",
                                 "Adeyemi",   "D’Souza",    "Tŷ Gwyn",    "MacDonald",    "Te Whāiti",   "García López", "Ó Briain",
                                 "Begum",     "Brontë",     "Whētū",      "Fitz-Gerald",  "Kowalczyk",   "Ap Rhŷs",  "St John",
                                 "Nguyễn",    "Paki Rāpana"};
const char *const schools[][4] = {{"100001", "St Brân’s Primary School", "Leeds", "LS1 1AA"},
                                  {"100002", "Ysgol Tŷ Coch", "Hereford", "HR1 2BB"},
                                  {"100003", "Ōtara Lane Academy", "Bristol", "BS3 4QQ"},
                                  {"100004", "The O’Neill High School", "York", "YO10 5DD"},
                                  {"100005", "Queen’s Park College", "Derby", "DE1 3HH"},
                                  {"100006", "Meadow Creek School", "Brighton", "BN1 1AA"}};
const char *const routes[] = {"provider_led_postgrad", "assessment_only",      "provider_led_undergrad",  "school_direct_salaried",
                              "iqts",                  "early_years_postgrad", "pg_teaching_apprenticeship", "teacher_degree_apprenticeship",
                              "early_years_undergrad", "hpitt_postgrad",       "school_direct_tuition_fee", "opt_in_undergrad",
                              "early_years_salaried",  "early_years_assessment_only"};
/// One round of twenty: most have their TRN, every other state comes up.
const char *const states[] = {"trn_received", "trn_received", "submitted_for_trn", "trn_received", "deferred",     "trn_received",
                              "trn_received", "awarded",      "trn_received",      "trn_received", "recommended_for_award",
                              "trn_received", "trn_received", "submitted_for_trn", "withdrawn",    "trn_received", "deferred",
                              "trn_received", "awarded",      "trn_received"};

constexpr int threeCycles = 3;
constexpr int daysOfCanaries = 3650; ///< dates of birth from 1901 to 1910, which no other date of a world uses

template<size_t N> QString pick(const char *const (&list)[N], int index)
{
    return QString::fromUtf8(list[size_t(index) % N]);
}

/// A text that stands nowhere else, so that a search of what the desk wrote finds where it leaked.
QString canary(const char *field, int number)
{
    return QStringLiteral("canary-%1-%2").arg(QLatin1String(field)).arg(number, 5, 10, QLatin1Char('0'));
}

void addSensitive(QJsonObject &trainee, int i)
{
    trainee.insert(QStringLiteral("email"), QString(canary("email", i) + QStringLiteral("@example.com")));
    trainee.insert(QStringLiteral("date_of_birth"), dateText(QDate(1901, 1, 1).addDays(i % daysOfCanaries)));
    for (const char *key : {"sex", "diversity_disclosure", "ethnic_group", "ethnic_background", "additional_ethnic_background",
                            "ethnicity", "disability_disclosure", "disability1", "nationality", "previous_last_name", "ni_number"})
        trainee.insert(QLatin1String(key), canary(key, i));
}

void addOutcome(QJsonObject &trainee, const QString &state, const QDate &start, const QDate &today, const QDateTime &updated)
{
    const QDate later = qMin(today, start.addDays(120));
    if (state == QLatin1String("deferred")) {
        trainee.insert(QStringLiteral("defer_date"), dateText(later));
        trainee.insert(QStringLiteral("defer_reason"), QStringLiteral("Family circumstances"));
    } else if (state == QLatin1String("withdrawn")) {
        trainee.insert(QStringLiteral("withdrawal_date"), dateText(later));
        trainee.insert(QStringLiteral("withdrawal_reasons"), QJsonArray{QStringLiteral("moved_to_different_itt_course")});
        trainee.insert(QStringLiteral("withdrawal_trigger"), QStringLiteral("trainee"));
        trainee.insert(QStringLiteral("withdrawal_future_interest"), QStringLiteral("unknown"));
    } else if (state == QLatin1String("awarded") || state == QLatin1String("recommended_for_award")) {
        trainee.insert(QStringLiteral("outcome_date"), dateText(later));
        trainee.insert(QStringLiteral("recommended_for_award_at"), updated.toString(Qt::ISODate));
        if (state == QLatin1String("awarded"))
            trainee.insert(QStringLiteral("awarded_at"), instantText(QDateTime(later, QTime(0, 0), Qt::UTC)));
    }
}

QJsonObject madeUpTrainee(int i, const QDateTime &now)
{
    const QDate today = now.toUTC().date();
    const int cycle = cycleOf(today) - i % threeCycles;
    const QString state = pick(states, i);
    QDate start(cycle, 9, 1 + i % 20);
    if (i % threeCycles == 0 && i % 24 == 12 && today.addDays(30) < QDate(cycle + 1, 8, 1)) // some have yet to start
        start = today.addDays(30);
    else if (start > today)
        start = QDate(cycle, 8, 1);
    // Spread over the year, each at a moment of its own, all of them past, and the same all day.
    const QDateTime updated = QDateTime(today, QTime(0, 0), Qt::UTC).addSecs(-60 * qint64(i % 300000) - 3600).addMSecs(-(i % 997));
    // Two people of one name, whom only their ids tell apart.
    const bool twin = i == 3 || i == 8;

    QJsonObject trainee{
        {QStringLiteral("trainee_id"), madeUpId(QStringLiteral("seed ") + QString::number(i))},
        {QStringLiteral("provider"), QStringLiteral("own")},
        {QStringLiteral("provider_trainee_id"), QStringLiteral("PD%1").arg(i, 6, 10, QLatin1Char('0'))},
        {QStringLiteral("hesa_id"), QStringLiteral("8796000571%1").arg(8762 + i, 7, 10, QLatin1Char('0'))},
        {QStringLiteral("first_names"), twin ? QStringLiteral("Sarah") : pick(firstNames, i * 7 + i / 23)},
        {QStringLiteral("last_name"), twin ? QStringLiteral("Jones") : pick(lastNames, i + i / 25)},
        {QStringLiteral("state"), state},
        {QStringLiteral("training_route"), pick(routes, i / 2 + i / 28)},
        {QStringLiteral("itt_start_date"), dateText(start)},
        {QStringLiteral("itt_end_date"), dateText(QDate(cycle + 1, 7, 15))},
        {QStringLiteral("trainee_start_date"), start > today ? QJsonValue(QJsonValue::Null) : dateText(start)},
        {QStringLiteral("commencement_status"),
         start > today ? QStringLiteral("itt_not_yet_started") : QStringLiteral("itt_started_on_time")},
        {QStringLiteral("updated_at"), instantText(updated)},
        {QStringLiteral("course_subject_1"), i % 4 == 0 ? QStringLiteral("100403") : QStringLiteral("100425")},
        {QStringLiteral("degrees"), i % 5 == 3 ? 0 : 1},
        {QStringLiteral("placements"), (i / 3) % 4},
    };
    if (state != QLatin1String("submitted_for_trn"))
        trainee.insert(QStringLiteral("trn"), QString::number(3000000 + i));
    addSensitive(trainee, i);
    addOutcome(trainee, state, start, today, updated);
    return trainee;
}

} // namespace

QJsonObject seed(int size, const QDateTime &now)
{
    QJsonArray places;
    for (const auto &school : schools) {
        places.append(QJsonObject{{QStringLiteral("urn"), QString::fromUtf8(school[0])},
                                  {QStringLiteral("name"), QString::fromUtf8(school[1])},
                                  {QStringLiteral("town"), QString::fromUtf8(school[2])},
                                  {QStringLiteral("postcode"), QString::fromUtf8(school[3])}});
    }
    QJsonArray people;
    for (int i = 0; i < size; ++i)
        people.append(madeUpTrainee(i, now));
    return {{QStringLiteral("tokens"),
             QJsonObject{{QStringLiteral("desk"), QJsonObject{{QStringLiteral("provider"), QStringLiteral("own")},
                                                              {QStringLiteral("status"), QStringLiteral("active")}}}}},
            {QStringLiteral("features"), QJsonObject{{QStringLiteral("register_api"), true}}},
            {QStringLiteral("providers"), QJsonObject{{QStringLiteral("own"), QJsonObject{{QStringLiteral("discarded"), false}}}}},
            {QStringLiteral("schools"), places},
            {QStringLiteral("trainees"), people}};
}

} // namespace sandbox::trainees
