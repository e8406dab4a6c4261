// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/kind/SecondPerson.h"

#include <functional>

/// The two files of a second pair of eyes, as JSON: what is asked, and the answer, signed with the secret of the file that
/// it answers. Pure. An error of kind Invalid says in its detail what is wrong: "otherFile" (not one of these), "newer"
/// (of a later version), "changed" (not as it was saved).
namespace ReviewFile {

constexpr qint64 longest = 64 * 1024 * 1024; ///< bytes; nothing of the desk's own comes near

QByteArray asked(const SecondPerson::Asked &asked);
Result<SecondPerson::Asked> readAsked(const QByteArray &bytes);

/// `secret`: of the review file.
QByteArray answer(const SecondPerson::Answer &answer, const QString &secret);
/// The id of the review file that an answer is to.
Result<QString> answersWhat(const QByteArray &bytes);
Result<SecondPerson::Answer> readAnswer(const QByteArray &bytes, const QString &secret);

/// For its owner only (0600), whole or not at all.
Result<Done> write(const QString &path, const QByteArray &bytes);
/// The same; `content` is asked for once something can be written there.
Result<Done> write(const QString &path, const std::function<Result<QByteArray>()> &content);
Result<QByteArray> read(const QString &path);

} // namespace ReviewFile
