# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(desk-bench bench/main.cpp bench/Fill.cpp bench/Fill.h bench/Subject.cpp bench/Subject.h)
target_link_libraries(desk-bench PRIVATE ui core sync)
