// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/DueList.h"
#include "ui/pages/Page.h"

#include <QtCore/QTimer>

class EmptyState;
class MessageBar;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
struct SheetExport;

/// What is due, the nearest first: grace that ends, statements that cut off, drafts that lapse, tokens that expire.
class DuePage : public DeskPage
{
    Q_OBJECT

public:
    DuePage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    bool isSettled() const override;
    void entered() override;
    QList<QWidget *> areas() override;
    QListWidget *list() const { return m_list; }
    /// The list as it stands, a row each thing.
    SheetExport sheet() const;

private:
    void fill();
    int rowOf(const Due &due, int otherwise) const;
    void open();

    Core &m_core;
    DueList m_due;
    QList<Due> m_shown; ///< in the rows
    QTimer m_soon;
    QLabel *m_count;
    QPushButton *m_save;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    EmptyState *m_empty;
};
