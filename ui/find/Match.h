// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// How well what was typed fits a title, by the beginnings of words: "up st" finds "Update QTS status", whatever the
/// order, case, accents or macrons.
namespace Match {

/// 0: not at all; otherwise the higher the better. `others`: words that people still say for it.
int score(const QString &typed, const QString &title, const QString &others = {});

} // namespace Match
