desk_tests(sandbox
  TESTS tst_server tst_work_based tst_work_based_rules
  LIBS sandbox Qt6::Network)
