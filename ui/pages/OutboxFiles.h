// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Files.h"
#include "ui/pages/Page.h"

class MessageBar;
class QPushButton;
class QTableView;

/// What entries of the outbox have to do with files: their results for a colleague, and a service's own upload file with
/// its answer, where a kind has one.
class OutboxFiles : public QObject
{
    Q_OBJECT

public:
    /// `query`: what the page is about. `chosen`: entries that a service's file is written from. `table`: what is shown is
    /// saved as it stands there; `whole`: its rows in its order, but with all that a colleague wants to know of a result.
    OutboxFiles(Core &core, DeskPage *page, MessageBar *message, std::function<QTableView *()> table, bool whole, std::function<EntryQuery()> query,
                std::function<QList<qint64>()> chosen);

    QPushButton *button() const { return m_button; }
    /// A row an entry; `states` empty: what the page shows.
    void exportTo(const QString &path, const QList<EntryState> &states);
    void writeServiceFile(const KindSpec &kind, const FileSpec &file, const QString &path);
    void readAnswer(const KindSpec &kind, const QString &path);
    /// Asks where to, and from where, where a connection has no token.
    void askServiceFile();
    void askAnswer();

private:
    void build();
    std::pair<const KindSpec *, const FileSpec *> ownFile() const;
    void exportEntries(const QString &path, const QList<EntryState> &states);
    void askExport(const QString &what, const QList<EntryState> &states);
    void wrote(const KindSpec &kind, const WrittenFiles &files);
    void read(const KindSpec &kind, const QList<ReturnedLine> &lines);
    void fail(const Error &error);

    Core &m_core;
    DeskPage *m_page;
    MessageBar *m_message;
    std::function<QTableView *()> m_table;
    const bool m_whole;
    std::function<EntryQuery()> m_query;
    std::function<QList<qint64>()> m_chosen;
    QPushButton *m_button;
};
