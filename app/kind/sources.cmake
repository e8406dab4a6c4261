# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_layer(kind
  SOURCES
    kind/kind.qrc
    kind/Activity.h
    kind/Access.cpp kind/Access.h
    kind/Aged.h
    kind/Agreement.cpp
    kind/AgreementCommands.cpp
    kind/AgreementRules.cpp kind/AgreementRules.h
    kind/AgreementSubject.cpp kind/AgreementSubject.h
    kind/AgreementWords.cpp kind/AgreementWords.h
    kind/Batch.h
    kind/Checks.cpp kind/Checks.h
    kind/Command.cpp kind/Command.h
    kind/Commands.h
    kind/Connection.cpp kind/Connection.h kind/Origin.h
    kind/Dates.cpp kind/Dates.h
    kind/Outcomes.cpp kind/Outcomes.h
    kind/Declaration.cpp
    kind/DeclarationRules.cpp
    kind/DeliveryPartner.cpp
    kind/EarlyCareerCommands.cpp
    kind/EarlyCareerRules.cpp kind/EarlyCareerRules.h
    kind/EarlyCareerSubject.cpp kind/EarlyCareerSubject.h
    kind/Entry.cpp kind/Entry.h
    kind/FieldVersions.h
    kind/EntryList.h
    kind/Field.h
    kind/FileSpec.h
    kind/Import.cpp kind/Import.h
    kind/Kind.cpp kind/Kind.h
    kind/Kinds.cpp kind/Kinds.h
    kind/MonthNames.h
    kind/Participant.cpp
    kind/Partnership.cpp
    kind/Reference.cpp kind/Reference.h
    kind/Review.cpp kind/Review.h
    kind/Rule.cpp kind/Rule.h
    kind/Schedules.cpp kind/Schedules.h
    kind/SecondPerson.cpp kind/SecondPerson.h
    kind/ServiceWords.cpp kind/ServiceWords.h
    kind/Source.h
    kind/Specs.h
    kind/Statement.cpp
    kind/Tells.cpp kind/Tells.h
    kind/Trainee.cpp
    kind/TraineeCommands.cpp
    kind/TraineeFiles.cpp kind/TraineeFiles.h
    kind/TraineePartsRules.cpp
    kind/TraineeRoutes.cpp kind/TraineeRoutes.h
    kind/TraineeRules.cpp kind/TraineeRules.h
    kind/TraineeSubject.cpp kind/TraineeSubject.h
    kind/Transfer.cpp
    kind/UnfundedMentor.cpp
    kind/Values.cpp kind/Values.h
    kind/View.h
    kind/Views.cpp
    kind/VoidRules.cpp
    kind/Words.cpp kind/Words.h
  PUBLIC base)
