// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"
#include "app/sandbox/TraineesModel.h"

namespace sandbox::trainees {

/// A request that is past the feature switch, the token and the parser.
struct Request {
    const Call &call;
    Version version;
    QString provider;
    QJsonObject body;
    Register &records;

    QDate today() const { return call.now.toUTC().date(); }
    /// The named parts of `data` that are single values (a list only where `lists` names it); nothing where `data` is
    /// missing, empty or no object.
    std::optional<QJsonObject> data(const QStringList &permitted, const QStringList &lists = {}) const;
    /// Like data(), but nothing as well where none of the named parts is there. Only a deferral is read without this.
    std::optional<QJsonObject> expected(const QStringList &permitted, const QStringList &lists = {}) const;
};

/// The order of a list, kept from page to page until a record changes.
class Orders
{
public:
    struct Kept {
        QString question;
        quint64 revision = 0;
        QList<int> numbers;
    };
    const QList<int> *find(const QString &question, quint64 revision) const;
    const QList<int> &keep(const QString &question, quint64 revision, QList<int> numbers);

private:
    QList<Kept> m_kept;
};

Answer list(const Request &request, Orders &orders);                        ///< GET /trainees (facts 1.7)
Answer defer(const Request &request, const QString &id);                    ///< facts 2.1
Answer withdraw(const Request &request, const QString &id);                 ///< facts 2.2
Answer updateStatus(const Request &request, const QString &id);             ///< facts 2.3
Answer placements(const Request &request, const QString &id, const QString &row); ///< facts 2.6; `row` may be empty
Answer degrees(const Request &request, const QString &id, const QString &row);    ///< facts 2.6; `row` may be empty

} // namespace sandbox::trainees
