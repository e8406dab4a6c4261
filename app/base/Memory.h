// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Gives the pages that nothing is kept on back to the system. The C library holds what a large answer took, on each
/// thread's heap, for a next one that may be hours away. Takes some milliseconds; from any thread. Nothing where the C
/// library is another one.
void giveBackFreedMemory();
