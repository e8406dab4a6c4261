// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Db.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

/// Up to when a person has looked at the changes of a view.
struct ReviewMark {
    QDateTime at;                     ///< invalid: never
    QHash<QString, QDateTime> seen;   ///< single records, beyond that
};

/// Whose mark: each person has their own for each view of each connection.
struct Reviewer {
    QString connection;
    QString view;
    QString who;
};

/// The marks in the precious file: nothing could tell them again.
class ReviewMarks
{
public:
    explicit ReviewMarks(Db &db) : m_db(db) { }

    Result<ReviewMark> mark(const Reviewer &reviewer);
    /// Everything up to `at` was looked at; marks of single records that it overtakes go. Never moves back.
    Result<Done> setAll(const Reviewer &reviewer, const QDateTime &at);
    Result<Done> setSeen(const Reviewer &reviewer, const QStringList &ids, const QDateTime &at);

private:
    Db &m_db;
};
