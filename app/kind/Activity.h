// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

/// One line of the activity record: ids, dates and codes. Never a name, a date of birth or free text.
struct ActivityLine {
    /// Among the codes: what the command came to, where it can come to several things.
    static constexpr QLatin1String outcome{"outcome"};

    qint64 number = 0;      ///< 1, 2, 3 … without a gap
    QDateTime at;           ///< UTC
    QString zone;           ///< this computer's zone then, as an IANA id
    QString who;            ///< the system's user
    QString computer;
    QString connection;     ///< its id; empty: of the whole desk
    QString kind;
    QString command;
    QString target;         ///< the record's id at the service
    QString person;         ///< the person's id there
    QString batch;
    qint64 entry = 0;       ///< of the outbox; 0: none
    QString action;         ///< "draft", "released", "sending", "accepted", "backup", "restored", …
    QString state;          ///< where the entry stood then, by entryStateName(); empty: no entry's line
    int attempt = 0;
    int status = 0;         ///< HTTP status of the answer, 0: none
    QJsonObject codes;      ///< dates and codes of the command; "hmac-sha256:…" for free text
    QString words;          ///< what the service or the desk said, redacted
    QString hash;           ///< SHA-256 over the line before it and this one, in hexadecimal
};

/// Which lines a list of the record shows, newest first.
struct ActivityQuery {
    /// An outcome of a command.
    struct Act {
        QString kind;
        QString command;
        QString outcome;
        bool operator==(const Act &) const = default;
    };

    QString text;           ///< an id of a record or person, or a number of the outbox
    QList<Act> called;      ///< what `text` names in words of the window's language: its lines match, too
    QString command;
    QString outcome;        ///< of the command; empty: any
    QString who;
    QString batch;
    QString connection;
    QDate from;             ///< by this computer's days
    QDate to;
    int limit = 0;          ///< 0: all
    bool operator==(const ActivityQuery &) const = default;
};

/// What there is to choose from.
struct ActivityChoices {
    QList<std::pair<QString, QString>> commands; ///< kind, command
    QStringList colleagues;
    QStringList batches;                         ///< the newest 50
};

/// What a check of the whole record found.
struct ActivityCheck {
    enum class Found {
        Whole,
        Changed,  ///< the line `at` does not say what it said when it was written
        Cut,      ///< lines are missing before the line `at`
        EndCut,   ///< lines are missing after the line `at`
    };
    Found found = Found::Whole;
    qint64 lines = 0;
    qint64 at = 0;
    qint64 missing = 0;
    QString head;           ///< the hash of the last line
};

/// A copy of the outbox that can be restored.
struct BackupEntry {
    QString file;           ///< full path
    QDateTime at;
    bool aside = false;     ///< not a copy: the file that stood here before a restore
    qint64 entries = -1;    ///< -1: it cannot be read
};

/// What would change if a copy took the place of the outbox.
struct RestorePreview {
    qint64 entries = 0;     ///< in the copy
    qint64 unsure = 0;      ///< of them, that may have gone since: they become unsure and are read back
    qint64 lost = 0;        ///< of the outbox now, that the copy does not have
    qint64 older = 0;       ///< in both, that go back to how they were
    bool recordWhole = true;///< false: the activity record cannot tell what has gone since
};
