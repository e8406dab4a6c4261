// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

/// Columns by which records of one person are told apart, as the kind names them in its subtitle; empty: a person has one.
QStringList tellsApart(const KindSpec &kind);
