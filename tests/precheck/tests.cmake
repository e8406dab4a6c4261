# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(precheck STATIC precheck/EarlyCareerRecord.cpp precheck/EarlyCareerRecord.h precheck/Precheck.cpp precheck/Precheck.h)
target_link_libraries(precheck PUBLIC kind)
target_precompile_headers(precheck REUSE_FROM base)
if(DESK_SANITIZE)
  target_compile_options(precheck PRIVATE -O1) # as that header is compiled
endif()
add_executable(desk-precheck precheck/main.cpp)
target_link_libraries(desk-precheck PRIVATE precheck)
