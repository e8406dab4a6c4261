// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

/// Something that runs out soon, and where to see to it.
struct Due {
    QString title;       ///< "Grace ends within 7 days for 3 learners"
    QString detail;      ///< who, or why; may be empty
    QDate day;           ///< the nearest; the list's order
    QString page;
    qint64 entry = 0;    ///< a draft whose form is opened instead
    int days = 0;        ///< from the service's today to `day`; negative: it has gone
    QString token = {};  ///< the connection whose token it is
};

/// What is due, gathered from the views that say so (ViewSpec::dueColumn), the drafts and released entries that lapse,
/// and the days on which tokens expire as a person noted them.
class DueList : public QObject
{
    Q_OBJECT

public:
    explicit DueList(Core &core, QObject *parent = nullptr);

    void refresh();
    const QList<Due> &all() const { return m_all; }
    bool isSettled() const { return m_asked && m_open == 0; }

    static constexpr int draftDays = 7;   ///< a draft is listed when it lapses within so many days
    static constexpr int tokenDays = 30;  ///< a token likewise
    /// The sentence of a token, from values alone.
    static QString tokenWords(const QString &connection, const QDate &expires, const QDate &today);
    /// How near a token's end is, in the steps at which a person is told: 30, 7 and 1 days before, and once it has gone.
    enum class TokenStep { Far, Month, Week, Day, Gone };
    static TokenStep tokenStep(int days);

Q_SIGNALS:
    void changed();

private:
    void askView(const ViewSpec &view);
    void askNames(const ViewSpec &view, const Query &query, qint64 number);
    /// The column by which a person is known, who may have several records; empty: each record counts.
    static QString personOf(const KindSpec &kind);
    void askEntries();
    /// What was accepted and is to bring a record into the view, though the record has not been read since.
    void askAwaited(const ViewSpec &view);
    QString pageOfAll(const ViewSpec &narrow) const;
    void takeTokens();
    void add(const Due &due) { m_gathered.append(due); }
    void closeOne();
    QDate today(const Connection &connection) const;

    Core &m_core;
    QList<Due> m_all;
    QList<Due> m_gathered;
    int m_open = 0;       ///< questions under way
    bool m_asked = false;
    bool m_again = false;
};
