desk_tests(sandbox
  TESTS tst_server tst_work_based tst_work_based_rules
    tst_early_participants tst_early_declarations tst_early_lists tst_early_seed
  LIBS sandbox Qt6::Network)
