// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Files.h"
#include "ui/pages/Page.h"

class MessageBar;
class QPushButton;

/// What entries of the outbox have to do with files: their results for a colleague, and a service's own upload file with
/// its answer, where a kind has one.
class OutboxFiles : public QObject
{
    Q_OBJECT

public:
    /// `query`: what the page shows. `chosen`: entries that a service's file is written from.
    OutboxFiles(Core &core, DeskPage *page, MessageBar *message, std::function<EntryQuery()> query, std::function<QList<qint64>()> chosen);

    QPushButton *button() const { return m_button; }
    /// A row an entry; `states` empty: all that the page shows.
    void exportTo(const QString &path, const QList<EntryState> &states);
    void writeServiceFile(const KindSpec &kind, const FileSpec &file, const QString &path);
    void readAnswer(const KindSpec &kind, const QString &path);
    /// Asks where to, and from where, where a connection has no token.
    void askServiceFile();
    void askAnswer();

private:
    void build();
    std::pair<const KindSpec *, const FileSpec *> ownFile() const;
    void askExport(const QString &what, const QList<EntryState> &states);
    void wrote(const KindSpec &kind, const WrittenFiles &files);
    void read(const KindSpec &kind, const QList<ReturnedLine> &lines);
    void fail(const Error &error);

    Core &m_core;
    DeskPage *m_page;
    MessageBar *m_message;
    std::function<EntryQuery()> m_query;
    std::function<QList<qint64>()> m_chosen;
    QPushButton *m_button;
};
