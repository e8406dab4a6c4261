desk_tests(sandbox
  TESTS tst_server tst_work_based
  LIBS sandbox Qt6::Network)
