// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class ConnectionForm;
class EmptyState;
class MessageBar;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

/// The doors this desk knows: which service and environment each is for, how it is doing, until when its token lasts.
class ConnectionsPage : public DeskPage
{
    Q_OBJECT

public:
    ConnectionsPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    bool hasUnsaved() const override;
    void entered() override;
    QList<QWidget *> areas() override;

    ConnectionForm *form() const { return m_form; }
    QTableWidget *table() const { return m_table; }

    /// "Expires in 7 days, on 3 March 2026"; the weight says whether it is time to act.
    static QString expiryWords(const QDate &expires, const QDate &today, bool *soon = nullptr);

    /// By one press, wherever it is offered; the message says what became of it.
    static void useVersion(Core &core, MessageBar &message, const QString &connection, const QString &version);

    /// A list of records as a connection without a token; `connection`: a newer one for this.
    void openSource(const QString &path, const QString &connection);

private:
    void build();
    void focusList();
    void refresh();
    void offerVersion(const QList<Connection> &all);
    void showReach(int row, const Connection &connection);
    Connection selected() const;
    void edit(const Connection &connection);
    void askSource(const QString &connection);
    void remove();
    void saveFile();
    void writeFile(const Connection &connection, const QString &path);
    QString reachWords(const Connection &connection) const;

    Core &m_core;
    QStackedWidget *m_stack;
    QWidget *m_listSide;
    MessageBar *m_message;
    QString m_offered; ///< the version that the message offers; empty: none
    QLabel *m_count = nullptr;
    QTableWidget *m_table;
    EmptyState *m_empty;
    ConnectionForm *m_form;
};
