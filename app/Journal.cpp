// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"

#include "app/CoreInside.h"

Journal::Journal(Core::Inside &inside) : m_in(inside) { }
