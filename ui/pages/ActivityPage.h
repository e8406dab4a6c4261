// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Activity.h"
#include "ui/pages/Page.h"

#include <QtCore/QTimer>

class ActivityModel;
class EmptyState;
class FlowLayout;
class MessageBar;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

/// What was done at this desk, by whom and when: searched, checked whether it is whole, saved as a file. Nothing in it can
/// be changed here.
class ActivityPage : public DeskPage
{
    Q_OBJECT

public:
    ActivityPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    bool isSettled() const override;
    void find() override;
    void entered() override;
    QList<QWidget *> areas() override;
    /// Only the lines of one record.
    void showRecord(const QString &target);
    ActivityModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildFilters(FlowLayout *row);
    void buildTable();
    QComboBox *choice(FlowLayout *row, const QString &label, const char *name);
    void fillChoices();
    void apply();
    /// The day in the field; where it is none, what is wrong with it is said at the field.
    QDate dayOf(QLineEdit *edit);
    void clearFilters();
    void showCounts();
    void check();
    void save();
    void copy();

    Core &m_core;
    ActivityModel *m_model;
    MessageBar *m_message;
    QLabel *m_count;
    QLineEdit *m_find = nullptr;
    QComboBox *m_command = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_batch = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPushButton *m_check = nullptr;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QTimer m_typing;
    bool m_filling = false;
};
