// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class EmptyState;
class EntryActs;
class EntryPanel;
class FlowLayout;
class MessageBar;
class OutboxModel;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

/// Everything this desk has in hand, with what each entry waits for and what can be done with it.
class OutboxPage : public DeskPage
{
    Q_OBJECT

public:
    OutboxPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    bool isSettled() const override;
    void find() override;
    void entered() override;
    QList<QWidget *> areas() override;
    void setNarrow(bool narrow) override;

    QTableView *table() const { return m_table; }
    OutboxModel *model() const { return m_model; }
    /// Selects the entry and shows it, as soon as it is read; a filter that hides it is taken off.
    void choose(qint64 entry);

protected:
    OutboxPage(Core &core, QSettings &settings, bool drafts, QWidget *parent);
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Chip {
        QString title;
        QList<EntryState> states;
        QPushButton *button = nullptr;
    };
    void build();
    void buildTable();
    void buildActions(FlowLayout *row);
    void buildChips(FlowLayout *row);
    void refresh();
    void settled();
    void showCounts();
    void showEmpty();
    bool isAllSent() const;
    void selectionMoved();
    void showPanel();
    void tick();
    enum Where { Selected, OrCurrent }; ///< OrCurrent: the row where the person stands, where none is selected
    QList<qint64> selected(Where where) const;
    void askToDiscard();
    void open();

    Core &m_core;
    const bool m_drafts;
    OutboxModel *m_model;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    MessageBar *m_message = nullptr;
    EntryActs *m_acts = nullptr;
    QLineEdit *m_find = nullptr;
    QList<Chip> m_chips;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EntryPanel *m_panel = nullptr;
    QPushButton *m_release = nullptr; ///< of the drafts
    QTimer m_second{this};
    qint64 m_current = 0;
    qint64 m_wanted = 0;   ///< to be selected once it is here
    QString m_shown;       ///< what the panel shows, so that it is not built anew for nothing
    bool m_settled = false;
    bool m_acted = false;  ///< something was done with an entry since the page came to the front
};

/// The drafts: the same page, other entries.
class DraftsView : public OutboxPage
{
    Q_OBJECT

public:
    DraftsView(Core &core, QSettings &settings, QWidget *parent = nullptr);
};
