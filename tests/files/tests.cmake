# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(files
  TESTS
    tst_files
    tst_register
  SOURCES support/Desk.cpp support/Desk.h
  LIBS core sync sandbox api store Qt6::Network)
