# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a Unix desktop needs to show the program: its entry, its description for software centres, icons and man pages.
# The pictures are made from resources/icons/provider-desk.svg: rsvg-convert -w SIZE -h SIZE.

if(UNIX AND NOT APPLE)
  install(FILES packaging/org.providerdesk.ProviderDesk.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES packaging/org.providerdesk.ProviderDesk.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES resources/icons/provider-desk.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
  foreach(size 16 22 24 32 48 64 128 256)
    install(FILES resources/icons/hicolor/${size}/provider-desk.png
      DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
  endforeach()
  install(FILES packaging/man/provider-desk.1 packaging/man/provider-desk-sandbox.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()
