desk_layer(base
  SOURCES
    base/Clock.cpp base/Clock.h
    base/Error.cpp base/Error.h
    base/Result.h
  PUBLIC Qt6::Core tl::expected)
