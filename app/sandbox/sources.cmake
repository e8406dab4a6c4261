desk_layer(sandbox
  SOURCES
    sandbox/Service.cpp sandbox/Service.h
    sandbox/Reader.cpp sandbox/Reader.h
    sandbox/Ledger.cpp sandbox/Ledger.h
    sandbox/World.cpp sandbox/World.h
    sandbox/Control.cpp sandbox/Control.h
    sandbox/Server.cpp sandbox/Server.h
    sandbox/WorkBased.cpp sandbox/WorkBased.h
    sandbox/WorkBasedAgreement.cpp sandbox/WorkBasedAgreement.h
    sandbox/WorkBasedEvents.cpp
    sandbox/WorkBasedRules.cpp sandbox/WorkBasedRules.h
    sandbox/WorkBasedSeed.cpp
    sandbox/WorkBasedTokens.cpp sandbox/WorkBasedTokens.h
  PUBLIC base
  PRIVATE Qt6::HttpServer)

add_executable(provider-desk-sandbox sandbox/main.cpp)
target_link_libraries(provider-desk-sandbox PRIVATE sandbox)
install(TARGETS provider-desk-sandbox RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
