# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(ui WINDOWS
  TESTS
    tst_activity_model
    tst_batch_paper
    tst_bulk_care
    tst_bulk_cells
    tst_bulk_kept
    tst_bulk_keys
    tst_bulk_page
    tst_conflict
    tst_connection_form
    tst_connections_page
    tst_date_field
    tst_detail_panel
    tst_drafts_check
    tst_due
    tst_ended
    tst_entry_words
    tst_files_page
    tst_finder
    tst_take_back
    tst_form
    tst_form_help
    tst_help
    tst_import_care
    tst_import_focus
    tst_import_page
    tst_import_paste
    tst_import_top
    tst_in_hand
    tst_journal_pages
    tst_kept_back
    tst_keyboard_journeys
    tst_languages
    tst_lock
    tst_look
    tst_made_anew
    tst_options
    tst_outbox_page
    tst_outbox_size
    tst_picture
    tst_record_model
    tst_results_entries
    tst_results_page
    tst_review_first
    tst_review_page
    tst_second_page
    tst_second_start
    tst_small_window
    tst_selection
    tst_selection_page
    tst_source_page
    tst_system_look
    tst_table_keys
    tst_table_parts
    tst_theme
    tst_ways_out
    tst_window
    tst_window_cache
    tst_window_keys
    tst_window_ways
    tst_words
  SOURCES "${CMAKE_CURRENT_LIST_DIR}/Toy.h" "${CMAKE_CURRENT_LIST_DIR}/ConnectionDesk.h" "${CMAKE_CURRENT_LIST_DIR}/FormDesk.h" "${CMAKE_CURRENT_LIST_DIR}/ImportDesk.h" "${CMAKE_CURRENT_LIST_DIR}/ResultsDesk.h" "${CMAKE_CURRENT_LIST_DIR}/SpokenWindow.h" "${CMAKE_CURRENT_LIST_DIR}/TwoTrainees.h" "${CMAKE_CURRENT_LIST_DIR}/Pictures.h" flow/BulkWorlds.h support/LongQueue.h support/Desk.cpp support/Desk.h support/ServiceChange.h support/FaultProxy.cpp support/FaultProxy.h
  LIBS ui core sync sandbox)
# The program itself is started, too.
add_dependencies(ui_tests provider-desk)
