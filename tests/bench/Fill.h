// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Fills a data folder with a practice connection and so many made-up records of a kind, by the desk's own store.
/// False: it could not, and why stands on standard error.
bool fillFolder(const QString &directory, const QString &kind, int count);
