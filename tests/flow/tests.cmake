# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(flow
  TESTS
    tst_journey
    tst_answers
    tst_canary
    tst_cures
    tst_db_faults
    tst_fourth_kind
    tst_gates
    tst_kill
    tst_net_faults
  SOURCES support/Desk.cpp support/Desk.h support/FaultProxy.cpp support/FaultProxy.h flow/FaultCases.cpp flow/FaultCases.h flow/OneDeferral.h
  LIBS core sync sandbox api store Qt6::Network)
