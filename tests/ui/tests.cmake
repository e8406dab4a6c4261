# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(ui
  TESTS
    tst_options
    tst_record_model
    tst_theme
    tst_window_cache
    tst_words
  SOURCES "${CMAKE_CURRENT_LIST_DIR}/Toy.h"
  LIBS ui)
