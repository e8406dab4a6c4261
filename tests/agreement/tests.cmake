# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The desk's own rules and the practice server, asked the same questions.
desk_tests(agreement
  TESTS
    tst_agreement
  SOURCES
    agreement/AgreementCases.cpp
    agreement/Cases.h
    agreement/EarlyCareerCases.cpp
    agreement/Tally.cpp
    agreement/Tally.h
    agreement/TraineeCases.cpp
  LIBS precheck sandbox)
