# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(fuzz_sources fuzz/Targets.h fuzz/FuzzCsv.cpp fuzz/FuzzJson.cpp fuzz/FuzzTexts.cpp fuzz/FuzzWorld.cpp)
set(fuzz_libs csv sync sandbox api net kind base)

desk_tests(fuzz TESTS tst_fuzz SOURCES ${fuzz_sources} LIBS ${fuzz_libs})

# Under libFuzzer, with clang only: cmake --preset fuzz, then build/fuzz/bin/fuzz_json -max_total_time=60 FOLDER
if(DESK_FUZZ)
  foreach(pair json=json retry_after=retryAfter dates=dates world=world csv=csv)
    string(REPLACE "=" ";" pair ${pair})
    list(GET pair 0 name)
    list(GET pair 1 function)
    add_executable(fuzz_${name} fuzz/LibFuzzer.cpp ${fuzz_sources})
    target_compile_definitions(fuzz_${name} PRIVATE DESK_FUZZ_TARGET=${function})
    target_link_libraries(fuzz_${name} PRIVATE ${fuzz_libs})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  endforeach()
endif()
