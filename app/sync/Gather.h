// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"
#include "app/store/Worker.h"

/// What a rule may look at, gathered from the cache: the same for form, bulk, import and the outbox.
namespace Gather {

/// The three instants that rules count with. Ages are told by our clock, days by the service's.
struct Times {
    QDateTime service;    ///< the service's present instant
    QDateTime ours;       ///< the same moment by our clock
    QDateTime recordRead; ///< when the record was last read, by our clock; invalid: not known
};

/// The subject of `command` for a cached record. Store's thread only.
Result<Subject> subject(Stores &stores, const Connection &connection, const Traits &traits, const CommandSpec &command,
                        const Values &record, const Times &times);

/// The subjects of one command for many records: what several of them share is read once.
class Many
{
public:
    Many(const Connection &connection, const Traits &traits, const CommandSpec &command, const Times &times);
    /// Reads every fact that the records' rules look at. Store's thread only.
    Result<Done> prepare(Stores &stores, const QList<Values> &records);
    /// What the records have in common. describe() makes it one of them, and the next one after that. Any thread.
    Subject common() const { return m_common; }
    void describe(Subject &subject, const Values &record, const QDateTime &recordRead) const;

private:
    struct Fact {
        QString name;
        QString equals;                        ///< the record's column; empty: the same rows for all
        bool isWhole = false;                  ///< the kind was fetched whole, so that absence says something
        QDateTime readAt;
        QHash<QString, QList<Values>> rows;    ///< by the value of that column
    };
    Subject m_common;
    CommandSpec m_command;
    QString m_connection;
    qint64 m_ahead;
    QList<Fact> m_facts;
};

/// The members of `record` on which the draft's meaning depends.
Values fingerprint(const CommandSpec &command, const Values &record);
/// The same as a draft keeps it, with what tells the record from others of its person: that is said of the draft wherever it
/// is shown, and never compared.
Values base(const KindSpec *kind, const CommandSpec &command, const Values &record);

/// Whose entries go one after another: the record's person, or the record itself where it names none.
QString person(const KindSpec &kind, const Record &record);

/// A record's values with its id under the kind's own names, as rules expect them.
Values withId(const Record &record);

} // namespace Gather
