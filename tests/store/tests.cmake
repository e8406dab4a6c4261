desk_tests(store
  TESTS tst_activity tst_db tst_migrations tst_outbox_table tst_records tst_reviewed tst_shelf_life tst_worker
  LIBS store Qt6::Sql SQLite::SQLite3)
