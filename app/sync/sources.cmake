# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_layer(sync
  SOURCES
    sync/BatchActs.cpp
    sync/BatchReviews.cpp
    sync/OpenBatch.cpp
    sync/OpenBatch.h
    sync/Batches.cpp sync/Batches.h
    sync/Context.h
    sync/Flight.cpp sync/Flight.h
    sync/FlightAnswer.cpp
    sync/Gather.cpp sync/Gather.h
    sync/Judge.cpp sync/Judge.h
    sync/InParts.h
    sync/JumpWatch.h
    sync/Outbox.cpp sync/Outbox.h
    sync/OutboxState.cpp sync/OutboxState.h
    sync/Practice.cpp sync/Practice.h
    sync/Puller.cpp sync/Puller.h
    sync/Reach.cpp sync/Reach.h
    sync/ReviewFile.cpp sync/ReviewFile.h
    sync/SecondLook.cpp sync/SecondLook.h
    sync/Standings.cpp sync/Standings.h
    sync/Release.cpp sync/Release.h
    sync/Transport.cpp sync/Transport.h sync/TransportInside.h
    sync/TransportTurn.cpp sync/TransportWaits.cpp
    sync/WayOut.cpp sync/WayOut.h
  PUBLIC api store net secrets
  PRIVATE Qt6::Network)

# The composition root: the only target that the window links.
desk_layer(core
  SOURCES
    Approvals.cpp Approvals.h
    Bulk.cpp Bulk.h
    Config.h
    Core.cpp Core.h
    CoreConnections.cpp
    CoreForms.cpp
    CoreInside.h
    CoreNetwork.cpp
    CoreOutbox.cpp
    CorePractice.cpp
    CoreStart.cpp
    CoreTest.cpp
    Files.cpp Files.h FilesInside.h
    FilesConnection.cpp
    FilesOut.cpp
    FilesRegister.cpp
    FilesService.cpp
    FilesSource.cpp
    Journal.cpp Journal.h
    JournalFile.cpp
    Lock.cpp Lock.h
    Reviews.cpp Reviews.h
  PUBLIC kind
  PRIVATE sync csv)
