// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/Context.h"

#include <QtCore/QObject>

/// Fetches a connection's kinds, one after another, page by page, into the cache; records that no service lists, one by
/// one from our own register, where they were not read lately or do not show yet what was sent. A page is read whole
/// before anything of it is stored, and stored in one transaction while the next one is fetched; the cursor moves with
/// the last page; a cut or cancelled pull leaves a usable cache and goes on from the cursor next time.
class Puller : public QObject
{
    Q_OBJECT

public:
    struct Progress {
        QString kind;
        QString scope;
        qint64 done = 0;
        qint64 total = -1;
    };

    Puller(const SyncContext &context, const Connection &connection, QObject *parent);

    /// `whole`: without "since", and what is no longer listed is marked as gone.
    void start(bool whole);
    void cancel();
    const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void stored(const QString &kind);
    /// Ends with nothing, or with what stopped it.
    void finished(const std::optional<Error> &error);

private:
    struct Step {
        QString kind;
        QString scope;
    };

    void nextStep();
    void beginUnlisted();
    void nextUnlisted();
    void begin(const StoredCursor &stored);
    void nextPage();
    void pageRead(const std::shared_ptr<const Page> &page);
    void store(const std::shared_ptr<const Page> &page);
    void pageStored(const Page &page);
    void fetchFailed(const Error &error);
    void stepFailed(const Error &error);
    QString lookBackFrom() const;
    void stepDone();
    void end(const std::optional<Error> &error);

    SyncContext m_context;
    Connection m_connection;
    const Service *m_service;
    QList<Step> m_steps;
    Step m_step;
    Cursor m_cursor;
    StoredCursor m_stored;
    Progress m_progress;
    QString m_since;       ///< highest updated_at of this step
    QDateTime m_began;     ///< of this step
    QByteArray m_last;     ///< names the records of the page before; empty: there was none, or nothing in it
    int m_attempt = 0;
    bool m_storing = false;
    std::shared_ptr<const Page> m_waiting; ///< read while the one before it was still being stored
    std::optional<Error> m_failed;         ///< of a fetch, while the page before it was still being stored
    std::optional<Error> m_passedOver;     ///< of a list that the service did not give
    QStringList m_unlisted; ///< ids still to be read one by one
    bool m_whole = false;
    bool m_wholeStep = false;
    bool m_ended = false;
};
