# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(files
  TESTS
    tst_connection_file
    tst_damaged_files
    tst_files
    tst_office
    tst_register
    tst_source
    tst_source_drafts
    tst_source_stops
  SOURCES support/Desk.cpp support/Desk.h csv/Corpus.cpp csv/Corpus.h
  LIBS core sync sandbox api store csv Qt6::Network)
