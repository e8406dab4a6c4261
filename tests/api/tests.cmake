desk_tests(api
  TESTS tst_adapters tst_errors tst_contract_columns
  SOURCES api/Cases.cpp api/Cases.h
  LIBS api kind base)
