// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Reviews.h"

#include "app/CoreInside.h"

Reviews::Reviews(Core::Inside &inside) : m_in(inside) { }
