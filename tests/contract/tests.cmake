# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Not one of ctest's suites: it needs Prism from npm, and packaging/test runs it after `npm ci` in build/contract.
add_executable(contract_tests
  contract/tst_contract.cpp contract/Proxy.cpp contract/Proxy.h contract/Exceptions.cpp contract/Exceptions.h
  contract/Rounds.cpp contract/Rounds.h support/Runner.cpp support/Runner.h)
target_link_libraries(contract_tests PRIVATE api net sandbox Qt6::Network Qt6::Test)
target_precompile_headers(contract_tests PRIVATE <QtCore/QtCore> <QtTest/QtTest>)
