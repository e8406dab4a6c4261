# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(csv
  TESTS
    tst_csv
    tst_cells
    tst_corpus
    tst_planning
    tst_service_file
    tst_workbook
    tst_workbook_whole
    tst_damaged
  SOURCES csv/Corpus.cpp csv/Corpus.h
  LIBS csv)
