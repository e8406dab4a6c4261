# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(flow
  TESTS
    tst_journey
  SOURCES support/Desk.cpp support/Desk.h
  LIBS core sync sandbox)
