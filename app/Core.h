// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Config.h"
#include "app/base/Async.h"
#include "app/base/Clock.h"
#include "app/kind/Connection.h"
#include "app/kind/Kinds.h"
#include "app/kind/Query.h"

#include <QtCore/QObject>

#include <memory>

class Approvals;
class Bulk;
class Files;
class Journal;
class Reviews;
class Secrets;
class Services;

/// How a connection is doing; the window's status line and banner read this.
struct ConnectionStatus {
    enum class Reach {
        Unknown,
        Online,
        Offline,
        Untrusted, ///< its certificate was not accepted: nobody asks again before a person does
        SignInNeeded,
    };
    Reach reach = Reach::Unknown;
    QDateTime lastSuccess;        ///< of a pull; the age of the data
    QDateTime waitUntil;          ///< the service asked us to wait until then; invalid: no
    bool waitsForFaults = false;  ///< it did not ask: it failed again and again, and is tried again then
    QString problem;              ///< one sentence, the last failure; empty: none
    bool pulling = false;
    QString pullKind;             ///< kind that is being fetched now
    QString pullScope;
    qint64 pullDone = 0;
    qint64 pullTotal = -1;        ///< -1: the service does not say
    qint64 sending = 0;           ///< entries still to go in this run of the outbox
    qint64 sent = 0;
    bool hasSecret = false;
    QStringList otherVersions;    ///< versions that answer although this one does not
};

/// All that a form needs to open without another question.
struct FormStart {
    Draft draft;
    Subject subject;
    RecordDetail detail;
    Connection connection;
};

/// What a person can do with entries of the outbox.
enum class EntryAction {
    Release,     ///< draft → ready ("Put in outbox")
    Hold,        ///< stays until SendNow
    SendNow,     ///< not before its hold or wait is over any more; unsure: send again, after the person saw the facts
    TakeBack,    ///< ready → draft, while it has not begun to be sent
    Drop,        ///< out; kept in the history
    KeepMine,    ///< changed while waiting: send all the same
    KeepMineTicked, ///< the same, where it now comes to something that asks for a tick of its own, and has it
    TakeTheirs,  ///< changed while waiting: drop the draft
    Edit,        ///< not accepted → draft
    MarkDone,    ///< unsure: a person knows that it arrived
    LookAgain,   ///< unsure: read the record back now
    SendTomorrow,///< not before tomorrow of the service's day
};

/// Why an action left an entry where it was.
struct Stay {
    enum class Why {
        State,          ///< this is not done with an entry in `state`
        Blocked,        ///< a rule stands in the way
        UnknownCommand, ///< of a newer version's files perhaps
        NoConnection,   ///< its connection could not be read
        OfFile,         ///< without a token it leaves in a file
        AsksTick,       ///< it now comes to something that asks for a tick of its own
        BackToDrafts,   ///< kept in vain: a rule forbids it for the record as it is now
        LooksFirst,     ///< it may have arrived: the record is read before
        DecideFirst,    ///< it may have arrived: a person decides on it alone, having seen what is known
        Moved,          ///< it moved on meanwhile
        NotSaved,       ///< where others of the same word are
        Failed,         ///< as `fault` says
    };

    Why why = Why::Moved;
    EntryState state = EntryState::Draft; ///< with State
    QString fault = {};                   ///< with Failed: a Fault or a service's words

    bool operator==(const Stay &) const = default;
};

/// What an action did with each entry: how many moved, and why the others did not.
struct ActionReport {
    int moved = 0;
    QList<Stay> stayed; ///< one for each that did not move
};

/// What a connection test found out.
struct TestReport {
    bool reached = false;
    bool signedIn = false;
    QString sentence;             ///< in the service's or our words
    QStringList versions;         ///< versions that answered
    QList<std::pair<QString, QString>> operations; ///< operation → what it answered, where the service does not document them
};

/// Which settings of a connection mean something to its service.
struct ServiceSettings {
    bool clientCredentials = false; ///< an id and a secret rather than a token
    bool ours = false;              ///< our lead provider's name
    bool cycles = false;            ///< academic cycles to fetch
    bool olderStatusPath = false;
};

/// What the person should know now: shown in the window's message bar and announced.
struct Notice {
    enum class Weight { Note, Warning, Problem };
    Weight weight = Weight::Note;
    QString key;                  ///< a source text in the context "Notices", with {name} places
    QMap<QString, QString> arguments;
    QString connection;           ///< of which it speaks, where it offers something; empty: it offers nothing
    QString version;              ///< offered: to change the connection to this version
};

/// The composition root and the façade for the window: the only class of `app` that `ui` talks to. Everything lives on the
/// window's thread, but the store's closures. Every future is delivered with whenDone().
class Core : public QObject
{
    Q_OBJECT

public:
    struct Inside; ///< for the parts of the façade

    Core(const Config &config, std::unique_ptr<Clock> clock, std::unique_ptr<Secrets> secrets, Kinds kinds,
         std::shared_ptr<const Services> services, QObject *parent = nullptr);
    ~Core() override;

    /// Opens the files, loads the connections, looks for the services, begins to send and pull. Returns at once.
    void start();

    // Parts with a header of their own
    Approvals &approvals() const;
    Bulk &bulk() const;
    Files &files() const;
    Journal &journal() const;
    Reviews &reviews() const;

    const Kinds &kinds() const;
    const Config &config() const;
    QDateTime now() const;

    // Connections
    QList<Connection> connections() const;
    /// The one that the pages of a service show; an empty id when there is none.
    Connection currentConnection(const QString &service) const;
    void setCurrentConnection(const QString &id);
    ConnectionStatus status(const QString &connection) const; ///< of an empty id: the practice server, while it cannot be met
    /// The service's present instant: our clock, corrected by the Date of its last answer.
    QDateTime serviceNow(const QString &connection) const;
    QTimeZone serviceZone(const QString &service) const;
    QStringList serviceIds() const;
    QStringList versions(const QString &service) const;              ///< newest first
    /// What a person should know about a version before choosing it; a source text in the context "Versions", or empty.
    const char *versionNote(const QString &service, const QString &version) const;
    QList<std::pair<Environment, QString>> endpoints(const QString &service) const;
    QList<Operation> operations(const QString &service) const;       ///< the service's own table, before changes
    bool usesClientCredentials(const QString &service) const;
    ServiceSettings settings(const QString &service) const;
    /// Which environment a token says it is for, by its prefix; nothing where the service's tokens do not say.
    std::optional<Environment> tokenEnvironment(const QString &service, const QString &token) const;
    bool secretsLast() const;                                        ///< false: no keychain, kept for this run only
    /// `secret` empty: the stored one stays. For client credentials "id\nsecret".
    QFuture<Result<Done>> saveConnection(const Connection &connection, const QString &secret);
    QFuture<Result<Done>> removeConnection(const QString &id);
    QFuture<Result<TestReport>> testConnection(const Connection &connection, const QString &secret);

    // Tables
    QFuture<Result<QList<qint64>>> order(const Query &query);
    QFuture<Result<QList<Row>>> rows(const QString &kind, const QList<qint64> &rows);
    QFuture<Result<Counts>> counts(const Query &query, const QString &column);
    QFuture<Result<std::optional<RecordDetail>>> record(const QString &kind, qint64 row);
    /// Every command of the kind with its standing for this record.
    QFuture<Result<QHash<QString, QList<Finding>>>> standings(const QString &kind, qint64 row);

    // Forms
    /// A new draft of `command` for that record (an open draft of the same command is opened again).
    QFuture<Result<FormStart>> openForm(const QString &kind, const QString &command, qint64 row);
    QFuture<Result<FormStart>> openEntry(qint64 entry);
    /// Saves what was typed; the entry's id comes back. What this calls saved is on disk.
    QFuture<Result<qint64>> saveDraft(const Draft &draft);
    /// Checks the rules again and releases; a blocked draft stays a draft and the verdict comes back.
    QFuture<Result<Verdict>> submit(const Draft &draft);

    // Outbox
    QFuture<Result<QList<Entry>>> entries(const EntryQuery &query);
    QFuture<Result<OutboxCounts>> outboxCounts();
    QFuture<Result<QList<HistoryLine>>> history(qint64 entry);
    QFuture<Result<ActionReport>> act(const QList<qint64> &entries, EntryAction action);

    // Network
    bool isOffline() const;                  ///< the person's own switch
    void setOffline(bool offline);
    void refresh(const QString &connection = {}, bool whole = false); ///< empty: all. Never sends
    void cancelRefresh(const QString &connection = {});
    /// A copyable account of versions, connections and the last failures, without names, ids of people or secrets.
    QString supportReport() const;

Q_SIGNALS:
    void ready();                                  ///< files are open and connections known
    void recordsChanged(const QString &kind);      ///< at most twice a second a kind
    void outboxChanged();
    void connectionsChanged();
    void statusChanged(const QString &connection);
    void offlineChanged(bool offline);
    void noticed(const Notice &notice);

private:
    std::unique_ptr<Inside> m_inside;
    std::unique_ptr<Approvals> m_approvals;
    std::unique_ptr<Bulk> m_bulk;
    std::unique_ptr<Files> m_files;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Reviews> m_reviews;
};
