desk_layer(sandbox
  SOURCES
    sandbox/Service.cpp sandbox/Service.h
  PUBLIC base
  PRIVATE Qt6::HttpServer)
