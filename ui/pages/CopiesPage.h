// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Activity.h"
#include "ui/pages/Page.h"

class EmptyState;
class MessageBar;
class QLabel;
class QPushButton;
class QTableWidget;

/// The copies of the outbox: when each was made, what is in it, what would change, and the way back.
class CopiesPage : public DeskPage
{
    Q_OBJECT

public:
    CopiesPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    bool isSettled() const override { return m_settled; }
    void entered() override;
    QList<QWidget *> areas() override;

private:
    void build();
    void refresh();
    void fill();
    void ask();
    void restore(const BackupEntry &copy);
    BackupEntry selected() const;
    QString changes(const RestorePreview &preview) const;

    Core &m_core;
    MessageBar *m_message;
    QLabel *m_count = nullptr;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QPushButton *m_restore = nullptr;
    QList<BackupEntry> m_copies;
    bool m_settled = false;
};
