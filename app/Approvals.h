// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/SecondPerson.h"

/// A second pair of eyes, by files: what waits here is saved for a colleague, who looks at it on their own desk and saves
/// an answer, which is brought back here. Off until a connection asks for it. Errors of these files are of kind Invalid
/// (their detail says what is wrong with the file), Missing (the answer is to no file of this desk) and Forbidden (who
/// asked cannot answer).
class Approvals : public QObject
{
    Q_OBJECT

public:
    explicit Approvals(Core::Inside &inside);

    /// Entries that wait for a second person here, oldest first.
    QFuture<Result<QList<Entry>>> waiting();
    QFuture<Result<qint64>> count();
    /// When each of them was last saved for a colleague as it stands.
    QFuture<Result<QHash<qint64, QDateTime>>> askedAt();
    /// Saves these (none: all that wait) for a colleague; how many. The file is its owner's alone and holds no token.
    QFuture<Result<int>> saveReview(const QList<qint64> &entries, const QString &path);
    /// The answer of a colleague: what may leave now, leaves.
    QFuture<Result<SecondPerson::Taken>> bringBack(const QString &path);

    /// A colleague's file, on this desk.
    QFuture<Result<SecondPerson::Asked>> open(const QString &path);
    /// Whether the person at this desk may answer it: not who asked.
    bool mayAnswer(const SecondPerson::Asked &asked) const;
    QFuture<Result<Done>> saveAnswer(const SecondPerson::Asked &asked, const QString &name, const QList<SecondPerson::Verdict> &verdicts,
                                     const QString &path);

private:
    Core::Inside &m_in;
};
