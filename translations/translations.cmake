# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The languages, compiled into the window under :/i18n. app_en_GB holds English plural forms only; qt_* hold the words
# of Qt's own buttons and menus, which Debian's Qt has in neither Welsh nor te reo Māori.
# New texts: lupdate -I . -extensions cpp,h app ui -no-obsolete -locations none -ts translations/app_cy.ts (and _mi;
# _en_GB with -pluralonly), then translate them. tests/lint/translations.py fails until every text is whole.

set(translation_sources)
foreach(name app_cy app_en_GB app_mi qt_cy qt_mi)
  list(APPEND translation_sources "${PROJECT_SOURCE_DIR}/translations/${name}.ts")
endforeach()
set_source_files_properties(${translation_sources} PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}/i18n")

qt_add_lrelease(ui TS_FILES ${translation_sources} QM_FILES_OUTPUT_VARIABLE translation_files)
qt_add_resources(ui translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}/i18n" FILES ${translation_files})
