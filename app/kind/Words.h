// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Our own words for codes of short lists, where the service has none or where people say something shorter.
struct Word {
    const char *list;
    const char *code;
    const char *title; ///< QT_TRANSLATE_NOOP("Choices", …)
};

extern const Word ownWords[];
extern const int ownWordCount;
