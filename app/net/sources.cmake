# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
desk_layer(net
  SOURCES
    net/AccessToken.cpp net/AccessToken.h
    net/Auth.cpp net/Auth.h
    net/Backoff.cpp net/Backoff.h
    net/Exchange.cpp net/Exchange.h
    net/Http.cpp net/Http.h
    net/HttpClient.cpp net/HttpClient.h
    net/NetworkFault.cpp net/NetworkFault.h
    net/OnceBody.h
    net/Pacer.cpp net/Pacer.h
    net/PassPhrase.cpp net/PassPhrase.h
  PUBLIC base
  PRIVATE Qt6::Network)
