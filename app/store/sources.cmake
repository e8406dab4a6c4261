desk_layer(store
  SOURCES
    store/store.qrc
    store/Activity.cpp store/Activity.h
    store/ActivityRead.cpp
    store/Backups.cpp store/Backups.h
    store/Cell.h
    store/Db.cpp store/Db.h store/DbInside.h
    store/DbFile.cpp
    store/EntryLists.cpp store/EntryLists.h
    store/Joined.cpp store/Joined.h
    store/Migrations.cpp store/Migrations.h
    store/Named.cpp store/Named.h
    store/Opening.cpp store/Opening.h
    store/OutboxApprovals.cpp
    store/OutboxBatches.cpp
    store/OutboxQueue.cpp
    store/OutboxRegister.cpp
    store/OutboxRow.cpp store/OutboxRow.h
    store/OutboxTable.cpp store/OutboxTable.h
    store/PackedRow.cpp store/PackedRow.h
    store/Removal.cpp store/Removal.h
    store/Restoring.cpp store/Restoring.h
    store/Records.cpp store/Records.h store/RecordsInside.h
    store/RecordsOrder.cpp
    store/RecordsDoors.cpp store/RecordsMove.cpp store/RecordsWrite.cpp
    store/ReviewMarks.cpp store/ReviewMarks.h
    store/Reviewed.cpp store/Reviewed.h
    store/Salvage.cpp store/Salvage.h
    store/Search.cpp store/Search.h
    store/Table.cpp store/Table.h
    store/Worker.cpp store/Worker.h
  PUBLIC base kind
  PRIVATE Qt6::Sql SQLite::SQLite3)
