// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

enum class Environment { Live, Sandbox, Practice, Other };

/// How one operation of a service is called, where the service does not document it: data that a person can edit
/// (work-based facts, section 5).
struct Operation {
    QString id;       ///< "grace"
    QString method;   ///< "POST"
    QString path;     ///< template with {id}
    bool operator==(const Operation &) const = default;
};

/// One door to one service: every cached record and outbox entry belongs to one. Holds no secret.
struct Connection {
    QString id;               ///< made once; practice connections are named by their service
    QString name;             ///< the person's own name for it
    QString service;          ///< "registerTrainees", "earlyCareer", "workBased"
    Environment environment = Environment::Practice;
    QString endpoint;         ///< base URL without the version
    QString version;          ///< "v2026.1", "v3", "v1.0"
    QString organisation;     ///< EDUMIS id (leading zeros kept) where the service wants one
    QString ours;             ///< our lead provider's name, since the service has no "who am I"
    QStringList cycles;       ///< academic cycles or cohorts to pull; empty: the service's own default
    QDate tokenExpires;       ///< as noted by the person; invalid: not noted
    QString tokenHeader = QStringLiteral("Authorization");
    QString tokenEndpoint;    ///< for client credentials
    QString scope;
    QList<Operation> operations; ///< changes to the service's operation table
    bool olderStatusPath = false; ///< use recommend-for-qts also where the newer path exists
    int holdSeconds = 30;     ///< released entries wait this long, 0 to 600; 0 on practice connections
    bool autoSend = true;     ///< off: nothing is sent until a person presses Send
    QStringList secondPerson; ///< commands ("trainee.withdraw") that somebody else agrees to before they leave
    int secondPersonOver = 0; ///< the same for batches of more than so many; 0: for none
    QString file;             ///< records come from a file of this shape (a FileSpec's id), without a token; empty: from the service
    QString fileName;         ///< the one that was opened last
    QDateTime fileAt;

    /// There is no sign-in: nothing is fetched, and nothing is sent.
    bool isOfFile() const { return !file.isEmpty(); }
    QJsonObject toJson() const;
    static Connection fromJson(const QJsonObject &json);
    bool operator==(const Connection &) const = default;
};

QString environmentName(Environment environment);
Environment environmentFromName(const QString &name);

/// "Register", "RECT", "TEC": the short name that people use. A source text in the context "Services"; empty where it is not known.
const char *serviceTitle(const QString &service);
