// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Files.h"
#include "ui/pages/Page.h"

class MessageBar;
class QMenu;
class QPushButton;
class RecordModel;
class TableView;

/// What a table has to do with files: bring in, paste, save a template, export, and add by id where no service lists.
class TableFiles : public QObject
{
    Q_OBJECT

public:
    /// `commands`: those of the view; the first is offered first.
    TableFiles(Core &core, DeskPage *page, const KindSpec &kind, const QList<const CommandSpec *> &commands, TableView *table, MessageBar *message);

    QPushButton *button() const { return m_button; }
    /// The table as it is filtered, in its order and its columns, into a .csv or an .xlsx.
    void exportTo(const QString &path);
    void saveTemplate(const CommandSpec &command, const QString &path);
    void paste();
    void addById();

private:
    /// An export on its way.
    struct Export {
        TableExport table;
        QList<int> computed;                ///< columns that no service has
        QHash<qint64, QStringList> texts;   ///< what they say, by row
        bool stopped = false;
    };
    void build();
    void gather(const std::shared_ptr<Export> &work, qsizetype from);
    void bringIn(const QString &text, const CommandSpec *command = nullptr);
    void askPaste(const QString &text);
    void askExport(const QString &suffix);
    void askTemplate(const CommandSpec &command);
    void wrote(const Result<int> &rows, const QString &path);
    bool isConnected();
    QString connectionId() const;
    QString fileName(const QString &what) const;

    Core &m_core;
    DeskPage *m_page;
    const KindSpec &m_kind;
    QList<const CommandSpec *> m_commands;
    TableView *m_table;
    MessageBar *m_message;
    QPushButton *m_button;
};
