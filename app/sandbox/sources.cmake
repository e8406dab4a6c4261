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
    sandbox/EarlyCareer.cpp
    sandbox/EarlyCareerActions.cpp sandbox/EarlyCareerActions.h
    sandbox/EarlyCareerAsked.cpp sandbox/EarlyCareerAsked.h
    sandbox/EarlyCareerChangeSchedule.cpp
    sandbox/EarlyCareerDates.cpp
    sandbox/EarlyCareerDeclarations.cpp
    sandbox/EarlyCareerDeclare.cpp
    sandbox/EarlyCareerEvents.cpp
    sandbox/EarlyCareerLoad.cpp
    sandbox/EarlyCareerParticipants.cpp
    sandbox/EarlyCareerPartnerships.cpp
    sandbox/EarlyCareerRecords.cpp sandbox/EarlyCareerRecords.h
    sandbox/EarlyCareerReference.cpp sandbox/EarlyCareerReference.h
    sandbox/EarlyCareerResources.cpp
    sandbox/EarlyCareerSave.cpp
    sandbox/EarlyCareerSeed.cpp sandbox/EarlyCareerSeed.h
    sandbox/EarlyCareerTarget.cpp sandbox/EarlyCareerTarget.h
    sandbox/EarlyCareerTransfers.cpp
    sandbox/EarlyCareerViews.h
    sandbox/EarlyCareerWorld.cpp sandbox/EarlyCareerWorld.h
    sandbox/sandbox.qrc
    sandbox/Trainees.cpp sandbox/Trainees.h
    sandbox/TraineesAnswers.cpp sandbox/TraineesAnswers.h
    sandbox/TraineesBody.cpp sandbox/TraineesBody.h
    sandbox/TraineesDates.cpp sandbox/TraineesDates.h
    sandbox/TraineesDegrees.cpp
    sandbox/TraineesEvents.cpp
    sandbox/TraineesList.cpp
    sandbox/TraineesLoad.cpp
    sandbox/TraineesModel.cpp sandbox/TraineesModel.h
    sandbox/TraineesPlacements.cpp
    sandbox/TraineesReference.cpp sandbox/TraineesReference.h
    sandbox/TraineesRequest.h
    sandbox/TraineesSave.cpp
    sandbox/TraineesSeed.cpp
    sandbox/TraineesShown.cpp
    sandbox/TraineesTransitions.cpp
    sandbox/TraineesWorld.h
    sandbox/sandbox.qrc
  PUBLIC base
  PRIVATE Qt6::HttpServer)

add_executable(provider-desk-sandbox sandbox/main.cpp)
target_link_libraries(provider-desk-sandbox PRIVATE sandbox)
install(TARGETS provider-desk-sandbox RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
