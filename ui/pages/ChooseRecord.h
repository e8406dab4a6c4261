// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// Who is meant by a row of a file: a person chooses among the records that match what stood there, or looks for others.
class ChooseRecord : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: what the row says; `chosen` gets the record's row.
    ChooseRecord(Core &core, const KindSpec &kind, const QString &connection, int line, const QString &shown, const std::function<void(qint64)> &chosen, QWidget *parent);

private:
    void find();
    void take(const QList<Row> &rows);
    void choose();

    Core &m_core;
    const KindSpec &m_kind;
    const QString m_connection;
    const std::function<void(qint64)> m_chosen;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_take;
    int m_turn = 0; ///< answers to an earlier text are dropped
};
