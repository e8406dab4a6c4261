desk_layer(api
  SOURCES
    api/Answers.cpp api/Answers.h
    api/Errors.cpp
    api/Json.cpp api/Json.h
    api/Service.h
    api/Services.cpp
    api/Url.cpp api/Url.h
    api/trainees/TraineesApi.cpp api/trainees/TraineesApi.h
    api/trainees/TraineesRecords.cpp api/trainees/TraineesRecords.h
    api/trainees/TraineesRows.cpp api/trainees/TraineesRows.h
    api/participants/ParticipantsApi.cpp api/participants/ParticipantsApi.h
    api/participants/ParticipantsRecords.cpp api/participants/ParticipantsRecords.h
    api/participants/ParticipantsWrites.cpp api/participants/ParticipantsWrites.h
    api/agreements/AgreementsApi.cpp api/agreements/AgreementsApi.h
    api/agreements/AgreementsRecords.cpp api/agreements/AgreementsRecords.h
    api/agreements/Operations.cpp api/agreements/Operations.h
    api/api.qrc
  PUBLIC kind base)
