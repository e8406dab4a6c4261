desk_layer(sandbox
  SOURCES
    sandbox/Service.cpp sandbox/Service.h
    sandbox/Reader.cpp sandbox/Reader.h
  PUBLIC base
  PRIVATE Qt6::HttpServer)
