// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/EarlyWorld.h"

namespace early {

/// Five people: p1 to p4 with LP1 (ECT 2025; ECT 2024 deferred and withdrawn; mentor 2025 deferred; both roles), p5 with LP2.
inline const QByteArray people = R"({"tokens":{"token-LP1":"LP1","token-LP2":"LP2"},"participants":[
 {"id":"aaaaaaaa-0000-4000-8000-000000000001","full_name":"One","created_at":"2025-06-03T00:00:00Z","updated_at":"2026-01-01T00:00:00Z",
  "id_changes":[{"from_participant_id":"aaaaaaaa-0000-4000-8000-0000000000ff","changed_at":"2025-09-01T00:00:00Z"}],
  "school_periods":[{"role":"ect","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000002","full_name":"Two","created_at":"2025-06-01T00:00:00Z","updated_at":"2026-01-03T00:00:00Z",
  "school_periods":[{"role":"ect","school":"S1","started_on":"2024-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2024",
   "deferred_at":"2025-01-01T00:00:00Z","withdrawn_at":"2025-02-01T00:00:00Z","withdrawal_reason":"moved_school","finished_on":"2025-01-01"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000003","full_name":"Three","created_at":"2025-06-02T00:00:00Z","updated_at":"2026-01-02T00:00:00Z",
  "school_periods":[{"role":"mentor","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025",
   "deferred_at":"2025-10-01T00:00:00Z","finished_on":"2025-10-01"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000004","full_name":"Four","created_at":"2025-06-04T00:00:00Z","updated_at":"2026-01-04T00:00:00Z",
  "school_periods":[{"role":"mentor","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025"}]},
   {"role":"ect","school":"S1","started_on":"2023-09-01","finished_on":"2025-07-20","training_periods":[{"lead_provider":"LP1","cohort":"2023","finished_on":"2025-07-20"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000005","full_name":"Five","created_at":"2025-06-05T00:00:00Z",
  "school_periods":[{"role":"ect","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP2","cohort":"2025"}]}]}],
 "statements":[
 {"id":"cccccccc-0000-4000-8000-000000000001","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-03-31","payment_date":"2026-04-25","updated_at":"2026-01-01T00:00:00Z"},
 {"id":"cccccccc-0000-4000-8000-000000000002","lead_provider":"LP1","cohort":"2024","fee_type":"output","status":"paid","deadline_date":"2025-10-31","payment_date":"2025-11-25","updated_at":"2026-01-02T00:00:00Z"},
 {"id":"cccccccc-0000-4000-8000-000000000003","lead_provider":"LP1","cohort":"2025","fee_type":"service","deadline_date":"2026-02-28"},
 {"id":"cccccccc-0000-4000-8000-000000000004","lead_provider":"LP2","cohort":"2025","fee_type":"output","deadline_date":"2026-02-28"}],
 "declarations":[
 {"id":"dddddddd-0000-4000-8000-000000000001","participant_id":"aaaaaaaa-0000-4000-8000-000000000001","role":"ect","training_lead_provider":"LP1","declaration_type":"started","declaration_date":"2025-10-01T00:00:00Z","created_at":"2025-10-03T00:00:00Z","updated_at":"2026-01-01T00:00:00Z","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001"},
 {"id":"dddddddd-0000-4000-8000-000000000002","participant_id":"aaaaaaaa-0000-4000-8000-000000000002","role":"ect","training_lead_provider":"LP1","declaration_type":"started","declaration_date":"2024-10-01T00:00:00Z","created_at":"2024-10-03T00:00:00Z","updated_at":"2026-01-02T00:00:00Z","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002","payment_status":"paid","statement_id":"cccccccc-0000-4000-8000-000000000002"}]})";

inline QString last(const QStringList &ids)
{
    QString digits;
    for (const QString &id : ids)
        digits += id.right(1);
    return digits;
}

} // namespace early
