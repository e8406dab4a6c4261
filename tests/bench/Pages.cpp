// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Pages.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <functional>
#include <iterator>

namespace {
const char *const firstNames[] = {"Sarah", "Siân", "Wiremu", "Zoë", "Łukasz", "Amelia", "Noah", "Aroha", "Rhys", "Tāne", "Isla", "George"};
const char *const lastNames[] = {"Jones", "O’Neill-Evans", "Tūhoe", "Patel", "Brown", "Ngātai", "Khan", "Evans", "Smith", "Müller", "Te Rangi"};
const char *const schedules[] = {"ecf-standard-september", "ecf-standard-january", "ecf-standard-april", "ecf-reduced-september", "ecf-extended-april"};
const char *const statuses[] = {"active", "active", "active", "active", "active", "active", "active", "active", "deferred", "withdrawn"};
const char *const declared[] = {"started", "retained-1", "retained-2", "completed"};
const char *const states[] = {"submitted", "eligible", "payable", "paid", "voided", "ineligible"};
const char *const moved[] = {"eligible", "payable", "paid", "awaiting_clawback", "voided", "voided"};

/// A number that looks like chance (splitmix64).
quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

QByteArray quoted(const QString &text) { return '"' + text.toUtf8() + '"'; }

QByteArray instant(int number, int minutesLater = 0)
{
    static const QDateTime base(QDate(2025, 9, 1), QTime(8, 0), Qt::UTC);
    return '"' + base.addSecs(qint64(number) * 61 % 12'000'000 + minutesLater * 60LL).toString(Qt::ISODate).toLatin1() + '"';
}

QByteArray list(int from, int count, const std::function<QByteArray(int)> &item)
{
    QByteArray page = "{\"data\":[";
    for (int i = from; i < from + count; ++i) {
        if (i > from)
            page += ',';
        page += item(i);
    }
    return page + "]}";
}
} // namespace

QString Pages::uuid(quint64 number)
{
    const QString high = QStringLiteral("%1").arg(mixed(number), 16, 16, QLatin1Char('0'));
    const QString low = QStringLiteral("%1").arg(mixed(~number), 16, 16, QLatin1Char('0'));
    return high.left(8) + QLatin1Char('-') + high.mid(8, 4) + QLatin1Char('-') + high.right(4) + QLatin1Char('-') + low.left(4) + QLatin1Char('-') + low.mid(4);
}

QString Pages::fullName(int number)
{
    const quint64 chance = mixed(quint64(number) + 77);
    return QString::fromUtf8(firstNames[chance % std::size(firstNames)]) + QLatin1Char(' ') + QString::fromUtf8(lastNames[chance / 64 % std::size(lastNames)]);
}

QString Pages::trn(int number) { return QStringLiteral("%1").arg(number % 10'000'000, 7, 10, QLatin1Char('0')); }
QByteArray Pages::withdrawals(int count, int from)
{
    QByteArray content = "TRN,Name,Reason for withdrawal\n";
    for (int i = from; i < from + count; ++i)
        content += trn(i).toLatin1() + ',' + fullName(i).toUtf8() + (i % 33 == 32 ? ",Tired of it\n" : ",Left the teaching profession\n");
    return content;
}

QString Pages::participantId(int number) { return uuid(quint64(number)); }
QString Pages::recordId(int number) { return uuid(quint64(number) + (1ULL << 40)); }

QByteArray Pages::deliveryPartners()
{
    return list(0, partners, [](int i) -> QByteArray {
        return "{\"id\":" + quoted(uuid(quint64(i) + (2ULL << 40))) + ",\"type\":\"delivery-partner\",\"attributes\":{\"name\":\"Partnership of Schools "
            + QByteArray::number(i) + "\",\"cohort\":[\"2023\",\"2024\",\"2025\"],\"created_at\":" + instant(i) + ",\"updated_at\":" + instant(i) + "}}";
    });
}

QByteArray Pages::statementList()
{
    return list(0, statements, [](int i) -> QByteArray {
        const QByteArray year = QByteArray::number(2023 + i / 20);
        const QByteArray month = QByteArray::number(i % 12 + 1);
        const QByteArray day = year + "-" + month.rightJustified(2, '0');
        return "{\"id\":" + quoted(uuid(quint64(i) + (3ULL << 40))) + ",\"type\":\"statement\",\"attributes\":{\"month\":\"" + month + "\",\"year\":\"" + year
            + "\",\"cohort\":\"" + year + "\",\"cut_off_date\":\"" + day + "-20\",\"payment_date\":\"" + day + "-25\",\"paid\":true,\"created_at\":" + instant(i)
            + ",\"updated_at\":" + instant(i) + "}}";
    });
}

QByteArray Pages::participants(int from, int count)
{
    return list(from, count, [](int i) -> QByteArray {
        const quint64 chance = mixed(quint64(i) + 5);
        const bool mentor = i % 3 == 0;
        const QByteArray status = statuses[chance % std::size(statuses)];
        const QByteArray left = "{\"reason\":\"other\",\"date\":" + instant(i) + "}";
        return "{\"id\":" + quoted(participantId(i)) + ",\"type\":\"participant\",\"attributes\":{\"full_name\":" + quoted(fullName(i))
            + ",\"teacher_reference_number\":" + quoted(trn(i)) + ",\"updated_at\":" + instant(i) + ",\"ecf_enrolments\":[{\"training_record_id\":"
            + quoted(recordId(i)) + ",\"email\":\"person" + QByteArray::number(i) + "@school.example.org\",\"mentor_id\":"
            + (mentor ? QByteArray("null") : quoted(participantId(i - i % 3))) + ",\"school_urn\":\"" + QByteArray::number(100'000 + chance % 20'000)
            + "\",\"participant_type\":\"" + (mentor ? "mentor" : "ect") + "\",\"cohort\":\"" + QByteArray::number(2023 + chance / 16 % 3)
            + "\",\"training_status\":\"" + status + "\",\"participant_status\":\"active\",\"eligible_for_funding\":true,\"pupil_premium_uplift\":false,"
              "\"sparsity_uplift\":false,\"schedule_identifier\":\"" + schedules[chance / 64 % std::size(schedules)] + "\",\"delivery_partner_id\":"
            + quoted(uuid(chance / 512 % partners + (2ULL << 40))) + ",\"withdrawal\":" + (status == "withdrawn" ? left : QByteArray("null"))
            + ",\"deferral\":" + (status == "deferred" ? left : QByteArray("null")) + ",\"created_at\":" + instant(i / 2)
            + ",\"induction_end_date\":null,\"overall_induction_start_date\":\"202" + QByteArray::number(3 + chance / 16 % 3)
            + "-09-01\",\"mentor_funding_end_date\":null,\"mentor_ineligible_for_funding_reason\":null,\"cohort_changed_after_payments_frozen\":false}],"
              "\"participant_id_changes\":[]}}";
    });
}

QByteArray Pages::declarations(int from, int count, int people, int round)
{
    return list(from, count, [people, round](int i) -> QByteArray {
        const quint64 chance = mixed(quint64(i) + 11);
        const int person = i % people;
        const bool later = round > 0 && i % 4 == 0;
        const QByteArray state = (later ? moved : states)[chance % std::size(states)];
        return "{\"id\":" + quoted(uuid(quint64(i) + (4ULL << 40))) + ",\"type\":\"participant-declaration\",\"attributes\":{\"participant_id\":"
            + quoted(participantId(person)) + ",\"declaration_type\":\"" + declared[i / people % int(std::size(declared))] + "\",\"declaration_date\":" + instant(i)
            + ",\"course_identifier\":\"" + (person % 3 == 0 ? "ecf-mentor" : "ecf-induction") + "\",\"state\":\"" + state + "\",\"updated_at\":"
            + instant(i, later ? round : 0) + ",\"created_at\":" + instant(i) + ",\"delivery_partner_id\":" + quoted(uuid(chance / 512 % partners + (2ULL << 40)))
            + ",\"statement_id\":" + quoted(uuid(chance / 64 % statements + (3ULL << 40))) + ",\"clawback_statement_id\":null,"
              "\"ineligible_for_funding_reason\":null,\"mentor_id\":null,\"uplift_paid\":false,\"evidence_held\":\"other\",\"lead_provider_name\":\"Our Provider\"}}";
    });
}
