// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/kind/Command.h"
#include "app/kind/Connection.h"
#include "app/kind/Kind.h"
#include "app/net/Http.h"

#include <memory>
#include <optional>
#include <vector>

enum class SignIn {
    Bearer,            ///< a long-lived token that a person pastes once
    ClientCredentials, ///< client id and secret, a short-lived token fetched when needed
};

/// A service's documented limit: `requests` in `window`, counted in windows aligned to the epoch.
struct Throttle {
    int requests = 0;           ///< 0: none documented
    std::chrono::seconds window{0};
    bool byAddress = false;     ///< counted by address: connections of the same service share it
    bool retryAfter = true;     ///< answers say how long; false: wait for the window's boundary
    int addressRequests = 0;    ///< a second limit in the same window, by address, over all tokens; 0: none
};

/// A service's habits, as data.
struct Traits {
    QString service;
    SignIn signIn = SignIn::Bearer;
    Throttle throttle;
    int parallel = 1;                       ///< requests at the same time
    QByteArray zone = "UTC";                ///< in which the service counts days
    QStringList versions;                   ///< newest first
    /// What a person should know about a version before choosing it: QT_TRANSLATE_NOOP("Versions", …).
    QList<std::pair<QString, const char *>> versionNotes;
    std::chrono::seconds overlap{0};        ///< how far an incremental pull looks back
    std::chrono::hours fullPullEvery{24 * 7}; ///< a pull without "since", so that the vanished are noticed
    std::chrono::seconds settle{120};       ///< longer than the service's own time limit: a read-back before is not believed
    QList<std::pair<Environment, QString>> endpoints; ///< known base URLs
    QList<Operation> operations;            ///< the operation table where methods and paths are assumptions
    QString tokenPrefixLive;                ///< what a token of that environment begins with, empty: nothing known
    QString tokenPrefixSandbox;
    // Which settings of a connection mean something to this service.
    bool knowsOurs = false;                 ///< records say whose they are
    bool knowsCycles = false;               ///< lists are of one academic cycle or cohort each
    bool hasOlderStatusPath = false;
};

/// Where a pull of one kind stands, in one scope (an academic cycle, a cohort; "" where there is none).
struct Cursor {
    QString scope;
    QString since;      ///< as the data said; empty: everything
    int page = 1;
    int pageSize = 0;   ///< 0: the adapter's own choice
};

/// A record with the kind it belongs to: one answer may hold several kinds (a person's two enrolments).
struct KindRecord {
    QString kind;
    Record record;
};

/// One page of a list, read whole before anything of it is stored.
struct Page {
    QList<KindRecord> records;
    std::optional<Cursor> next;  ///< nothing: this was the last
    QString since;               ///< the highest updated_at seen, for the next incremental pull
    int total = -1;              ///< of all pages, -1: the service does not say
    QList<std::pair<QString, QString>> moved; ///< ids that changed: from, to
};

/// Cells that name somebody whose id changed: what they held, and what they hold from now on.
struct Renamed {
    QString kind;
    QString column;
    QString from;
    QString to;
};

/// What an answer to a write means.
struct Outcome {
    enum class Means {
        Applied,  ///< done, and `records` are as they now are
        Expected, ///< accepted; the record shows it only later
        Refused,  ///< not accepted: `error` says why
        Changed,  ///< the record is not as the draft thought: `records` has it
        SignIn,   ///< 401: nothing happened
        Busy,     ///< 429 or 503: nothing happened, wait
        Doubtful, ///< cannot be told from this answer
    };
    Means means = Means::Doubtful;
    QList<KindRecord> records;
    QStringList refetch;      ///< further ids of the target's kind to read again
    QList<KindRecord> alsoRead; ///< records of other kinds to read again: the kind, the id where known, and what oneRequest needs
    Error error;
};

/// What a read-back shows about a write whose answer was lost.
enum class Applied {
    Yes,
    No,
    Differs,    ///< the record moved, but not as we asked
    CannotTell, ///< a person must decide
};

/// One door that a practice server offers, with its made-up secret.
struct PracticeDoor {
    Connection connection;
    QString secret;   ///< "id\nsecret" for client credentials
    QList<QByteArray> unlisted = {}; ///< resources that no service lists, as the service would answer them one by one
    QDateTime serverNow = {};        ///< by the server's own clock, which may be frozen
};

/// One government service, as pure functions: no I/O, no QObject, no state, safe on any thread. Every function takes
/// the connection: its version, organisation, cycles and operation table are the caller's.
class Service
{
public:
    virtual ~Service() = default;

    virtual const Traits &traits() const = 0;

    /// The kinds to pull, in the order in which their lookups need them.
    virtual QStringList pulls(const Connection &connection) const = 0;
    /// The scopes of a kind for this connection ("2025", "2026"); one empty scope where there are none.
    virtual QStringList scopes(const Connection &connection, const QString &kind, const QDate &today) const = 0;
    /// The column that holds the scope a record was listed in, so that a whole list shows what has gone from it.
    virtual QString scopeColumn(const QString &kind) const { return {}; }
    /// A page of a list; nothing: this kind cannot be listed.
    virtual std::optional<Request> pageRequest(const Connection &connection, const QString &kind, const Cursor &cursor) const = 0;
    /// A page's records, or the fault with its path. An "empty" 404 is an empty page.
    virtual Result<Page> readPage(const Connection &connection, const QString &kind, const Cursor &cursor, const Response &response) const = 0;
    /// The cells that name a person whose id changed, in the order in which they are rewritten.
    virtual QList<Renamed> renamed(const QString &from, const QString &to) const { return {}; }
    /// One record by the id of its cached row (`record` has what the row knows); nothing: cannot be read.
    virtual std::optional<Request> oneRequest(const Connection &connection, const QString &kind, const QString &id, const Values &record) const = 0;
    virtual Result<QList<KindRecord>> readOne(const Connection &connection, const QString &kind, const Response &response) const = 0;

    /// The write itself. An error: it cannot be said to this version, with the reason.
    virtual Result<Request> commandRequest(const Connection &connection, const Draft &draft, const Values &record) const = 0;
    virtual Outcome outcome(const Connection &connection, const Draft &draft, const Response &response) const = 0;
    /// What a command that was done has made besides, under ids that the draft gives: where nothing can be listed, the
    /// register learns of them in no other way. `record`: the target as the cache has it.
    virtual QList<Record> makes(const Draft &draft, const Values &record) const { return {}; }
    /// The read that tells whether the write took effect; nothing: a person decides.
    virtual std::optional<Request> readBack(const Connection &connection, const Draft &draft, const Values &record) const = 0;
    /// `before`: the record as it was read just before the send.
    virtual Result<Applied> applied(const Connection &connection, const Draft &draft, const Values &before, const Response &response) const = 0;

    /// A harmless request that shows that the address, version and sign-in are right.
    virtual Request probe(const Connection &connection) const = 0;
    /// What the probe's answer says. Most services answer 200; one that has nothing harmless to read answers 404.
    virtual Result<Done> probed(const Connection &connection, const Response &response) const;
    /// Where methods and paths are assumptions: a harmless read of each operation's place. Never the operation itself, unless
    /// it is a read. An operation that is not listed cannot be tried.
    virtual QList<std::pair<QString, Request>> operationProbes(const Connection &connection) const;
    /// What the answer to such a read shows, a source text in the context "Operations".
    virtual const char *operationProbed(const Connection &connection, const QString &operation, const Response &response) const;
    /// The token endpoint's request for client credentials; nothing for services with a pasted token.
    virtual std::optional<Request> tokenRequest(const Connection &connection, const QString &clientId, const QString &secret) const = 0;

    /// How to sign in to a practice server with this world (design/sandbox.md, "How the desk meets it"): `plain` is filled
    /// in further. Nothing: the server does not pretend to be this service.
    virtual std::optional<PracticeDoor> practiceDoor(const QJsonObject &world, const Connection &plain) const;
};

/// Every service the desk speaks to. A test adds a toy one.
class Services
{
public:
    static std::shared_ptr<const Services> standard();
    void add(std::unique_ptr<Service> service);
    const Service *service(const QString &id) const;
    QStringList ids() const;
    /// Every door that a practice server at `url` opens, by its world.
    Result<QList<PracticeDoor>> practiceDoors(const QByteArray &world, const QUrl &url) const;

private:
    std::vector<std::unique_ptr<Service>> m_services;
};

/// A service's own words out of any body it may answer with (ux.md 3.6 lists the shapes), mapped to an error kind by
/// the status. Never raw JSON, never empty.
Error readError(const Response &response);
