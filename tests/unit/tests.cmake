# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(unit
  TESTS
    tst_dates
    tst_origin
    tst_precheck
    tst_precheck_agreements
    tst_precheck_early
    tst_precheck_trainees
    tst_rules
    tst_values
  LIBS precheck)
