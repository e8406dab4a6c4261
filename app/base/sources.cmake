desk_layer(base
  SOURCES
    base/Async.h
    base/Clock.cpp base/Clock.h base/Sleep.h
    base/Error.cpp base/Error.h
    base/Faults.cpp base/Faults.h
    base/Formula.h
    base/HttpDate.cpp base/HttpDate.h
    base/Memory.cpp base/Memory.h
    base/Reading.cpp base/Reading.h
    base/Result.h
    base/RetryAfter.cpp base/RetryAfter.h
    base/Text.cpp base/Text.h
  PUBLIC Qt6::Core tl::expected)
