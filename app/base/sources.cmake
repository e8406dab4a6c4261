desk_layer(base
  SOURCES
    base/Async.h
    base/Clock.cpp base/Clock.h
    base/Error.cpp base/Error.h
    base/Result.h
    base/Text.cpp base/Text.h
  PUBLIC Qt6::Core tl::expected)
