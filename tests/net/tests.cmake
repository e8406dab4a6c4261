# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(net
  TESTS tst_access_token tst_auth tst_backoff tst_fault_proxy tst_http_client tst_http_faults tst_once_body tst_pacer tst_tls
  SOURCES net/Answer.h net/RawServer.h net/TokenService.h support/Certificates.h support/FakeClock.h support/FaultProxy.cpp support/FaultProxy.h
  LIBS net Qt6::Network)
