# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Not one of ctest's suites: it needs Prism from npm, and packaging/test runs it after `npm ci` in build/contract.
add_executable(contract_tests
  contract/tst_contract.cpp contract/Proxy.cpp contract/Proxy.h contract/Exceptions.cpp contract/Exceptions.h
  contract/Rounds.cpp contract/Rounds.h)
target_link_libraries(contract_tests PRIVATE desk_runner api net sandbox Qt6::Network)
target_precompile_headers(contract_tests REUSE_FROM desk_runner)
