desk_tests(store
  TESTS tst_activity tst_db tst_entry_lists tst_mending tst_migrations tst_outbox_order tst_outbox_table tst_outbox_upkeep tst_outbox_went_back
    tst_records tst_records_order tst_restoring tst_reviewed tst_shelf_life tst_worker tst_worker_damage
  LIBS store Qt6::Sql SQLite::SQLite3)
