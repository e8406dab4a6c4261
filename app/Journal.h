// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Activity.h"

class Lock;

/// What guards the desk's own memory: the record of what was done, by whom and when; the copies of what is precious; the
/// lock that hides all of it.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(Core::Inside &inside);
    ~Journal() override;

    /// Fetches the key of the fingerprints, made at the first start of a desk, and what the lock was set to. The store
    /// opens meanwhile.
    void begin();
    Lock &lock() const { return *m_lock; }
    /// Asks the keychain for the key of the fingerprints: at start, and when a silent keychain answers again.
    void readKey();

    // The activity record
    /// Numbers of the lines that match, newest first, and the lines themselves (newest first).
    QFuture<Result<QList<qint64>>> order(const ActivityQuery &query);
    QFuture<Result<QList<ActivityLine>>> lines(const QList<qint64> &numbers);
    /// Whose those lines are, as the cache and the outbox know them, by line: the record itself has no names.
    QFuture<Result<QHash<qint64, QString>>> names(const QList<ActivityLine> &lines);
    QFuture<Result<ActivityChoices>> choices();
    /// Reads the whole record, in steps between which the desk goes on.
    QFuture<Result<ActivityCheck>> check();
    /// The lines of `query` as CSV, with their hashes and a closing fingerprint of all that stands above it. The number
    /// of lines comes back.
    QFuture<Result<qint64>> saveFile(const QString &path, const ActivityQuery &query);
    /// The fingerprint that the closing line of such a file must show, of the bytes before that line.
    static QByteArray fingerprint(const QByteArray &bytes);

    // Copies
    QFuture<Result<QList<BackupEntry>>> backups();
    QFuture<Result<RestorePreview>> preview(const QString &file);
    /// The outbox that stood here is set aside and listed: a restore can be undone by another.
    QFuture<Result<RestorePreview>> restore(const QString &file);

private:
    struct Step;
    void keepKey();
    QStringList doors() const;
    void checkOn(const Pledge<ActivityCheck> &pledge, const Step &from);

    Core::Inside &m_in;
    std::unique_ptr<Lock> m_lock;
    QByteArray m_unkept; ///< the fingerprints' key, while there is nothing to keep it for
};
