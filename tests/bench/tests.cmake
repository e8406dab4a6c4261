# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(simdjson REQUIRED)
add_executable(desk-bench
  bench/main.cpp
  bench/BareSubject.cpp
  bench/DeskCore.cpp bench/DeskCore.h
  bench/DeskWindow.cpp bench/DeskWindow.h
  bench/Fill.cpp bench/Fill.h
  bench/ImportSubjects.cpp
  bench/ImportWindow.cpp
  bench/Measure.cpp bench/Measure.h
  bench/OutboxSubject.cpp
  bench/PageServer.cpp bench/PageServer.h
  bench/Pages.cpp bench/Pages.h
  bench/Plain.cpp bench/Plain.h
  bench/PullSubjects.cpp
  bench/ReviewSubject.cpp
  bench/StoreSubjects.cpp
  bench/Subjects.cpp bench/Subjects.h
  bench/Suite.cpp bench/Suite.h
  bench/SuiteWork.cpp
  bench/Watch.cpp bench/Watch.h
  bench/WindowSubjects.cpp)
target_link_libraries(desk-bench PRIVATE ui core sync Qt6::Network SQLite::SQLite3 simdjson::simdjson)
target_precompile_headers(desk-bench REUSE_FROM ui)
