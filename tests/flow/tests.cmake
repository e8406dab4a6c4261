# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(flow
  TESTS
    tst_act_many
    tst_agreements
    tst_journey
    tst_answers
    tst_bulk
    tst_bulk_again
    tst_bulk_review
    tst_canary
    tst_clock
    tst_cures
    tst_damage
    tst_db_faults
    tst_fourth_kind
    tst_gates
    tst_given_up
    tst_goes_on
    tst_idle_lock
    tst_import
    tst_journal
    tst_kept
    tst_kill
    tst_lanes
    tst_moves
    tst_net_faults
    tst_one_by_one
    tst_open_batch
    tst_own_changes
    tst_pacing
    tst_second_person
    tst_polls
    tst_schools
    tst_silent_keychain
    tst_queue
    tst_removal
    tst_restored
    tst_retry_after
    tst_same_day
    tst_sent_again
    tst_soak
    tst_turn
    tst_untrusted
    tst_void_preview
  SOURCES net/RawServer.h support/Certificates.h support/Desk.cpp support/Desk.h support/ServiceChange.h support/FaultProxy.cpp support/FaultProxy.h support/LongQueue.h flow/FaultCases.cpp flow/FaultCases.h flow/OneDeferral.h flow/Noted.h flow/Still.h flow/BulkWorlds.h
  LIBS core sync sandbox api store Qt6::Network)
