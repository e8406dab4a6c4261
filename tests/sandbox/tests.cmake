desk_tests(sandbox
  TESTS
  LIBS sandbox)
