// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// A pass phrase as it is kept: never itself, only a salted PBKDF2-HMAC-SHA256 of 200,000 rounds, with both beside it.
/// Takes some tenths of a second by intent: not for the window's thread.
namespace PassPhrase {

/// "pbkdf2-sha256$200000$<salt>$<hash>", in hexadecimal, under a salt of its own.
QString digest(const QString &phrase);
/// Whether `phrase` is the one `digest` was made of.
bool matches(const QString &phrase, const QString &digest);

} // namespace PassPhrase
