# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(PkgConfig REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(ORCUS REQUIRED IMPORTED_TARGET liborcus-0.17)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)

desk_layer(csv
  SOURCES
    csv/Cells.cpp csv/Cells.h
    csv/Csv.cpp csv/Csv.h
    csv/DayOrder.cpp csv/DayOrder.h
    csv/Encoding.cpp csv/Encoding.h
    csv/Looking.cpp
    csv/Mapping.cpp csv/Mapping.h
    csv/Matching.cpp csv/Matching.h
    csv/Planning.cpp csv/Planning.h
    csv/SameName.cpp csv/SameName.h
    csv/ServiceFile.cpp csv/ServiceFile.h
    csv/Sheet.cpp csv/Sheet.h
    csv/TableWriter.cpp csv/TableWriter.h
    csv/XlsxCells.cpp csv/XlsxCells.h
    csv/XlsxReading.cpp
    csv/XlsxTally.cpp csv/XlsxTally.h
  PUBLIC base kind
  PRIVATE PkgConfig::ORCUS PkgConfig::XLSXWRITER ZLIB::ZLIB)
