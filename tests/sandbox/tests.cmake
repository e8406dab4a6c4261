desk_tests(sandbox
  TESTS tst_server tst_world tst_work_based tst_work_based_rules tst_work_based_answers
    tst_early_leaving tst_early_schedules tst_early_participants tst_early_declarations tst_early_voids tst_early_lists
    tst_early_access tst_early_schools tst_early_world tst_early_seed
    tst_trainees_access tst_trainees_degrees tst_trainees_list tst_trainees_placements tst_trainees_transitions
  LIBS sandbox Qt6::Network)
