// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Files.h"

#include <QtWidgets/QDialog>

class ErrorSummary;
class QLabel;
class QLineEdit;
class QPushButton;

/// One record that no service lists, by its id: the service is asked at once, and its answer or refusal is said in words.
class AddById : public QDialog
{
    Q_OBJECT

public:
    AddById(Core &core, const KindSpec &kind, const QString &connection, QWidget *parent);

    QString says() const;

Q_SIGNALS:
    void added(qint64 row);

private:
    void complain(const QString &words);
    void grow();
    void add();
    void answered(const Result<AddedRecord> &record);

    Core &m_core;
    const KindSpec &m_kind;
    const QString m_connection;
    ErrorSummary *m_problem;
    QLineEdit *m_id;
    QLabel *m_says;
    QPushButton *m_add;
    QPushButton *m_leave;
    bool m_asking = false;
};
