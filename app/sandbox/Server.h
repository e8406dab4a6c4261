// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/World.h"

namespace sandbox {

/// HTTP on loopback before a world. Needs an event loop; answers on its thread, one request after the other.
class Server
{
public:
    explicit Server(World &world);
    ~Server();

    /// Takes the port, or a free one for 0. The port taken, or 0 when it is not to be had.
    quint16 listen(quint16 port);

private:
    class Front;
    std::unique_ptr<Front> m_front;
};

} // namespace sandbox
