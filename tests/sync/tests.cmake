# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_tests(sync
  TESTS
    tst_gather
    tst_keychain_secrets
    tst_outbox_state
  LIBS sync)
