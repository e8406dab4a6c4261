// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Batch.h"
#include "app/kind/Connection.h"
#include "app/kind/Kind.h"

#include <QtWidgets/QDialog>

class QLabel;
class QVBoxLayout;

/// The page between many rows and the outbox: how many of whom, what will happen and what cannot be taken back, every
/// shared answer, what stays behind. Accepted: they are to be put in the outbox.
class BulkCheck : public QDialog
{
    Q_OBJECT

public:
    BulkCheck(const Connection &connection, const KindSpec &kind, const CommandSpec &command, const QList<BatchLine> &lines, const QString &estimate,
              QWidget *parent = nullptr);

private:
    QLabel *line(const QString &text, bool bold = false) const;
    void addActs(QVBoxLayout *column, const QList<BatchLine> &lines);
    void addTicked(QVBoxLayout *column, const QList<BatchLine> &lines);
    void addAnswers(QVBoxLayout *column, const QList<BatchLine> &lines);
    void addRest(QVBoxLayout *column, const QList<BatchLine> &lines);

    const KindSpec m_kind;
    const CommandSpec m_command;
};
