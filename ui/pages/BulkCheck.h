// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Batch.h"
#include "app/kind/Kind.h"
#include "ui/pages/PutCheck.h"

/// The page between many rows and the outbox: how many of whom, what will happen and what cannot be taken back, every
/// shared answer, what stays behind.
class BulkCheck : public PutCheck
{
    Q_OBJECT

public:
    BulkCheck(const Connection &connection, const KindSpec &kind, const CommandSpec &command, const QList<BatchLine> &lines, const QString &estimate,
              QWidget *parent = nullptr);

private:
    void addActs(const QList<BatchLine> &lines);
    void addSecond(const Connection &connection, const QList<BatchLine> &lines);
    void addTicked(const QList<BatchLine> &lines);
    void addAnswers(const QList<BatchLine> &lines);
    void addRest(const QList<BatchLine> &lines);

    const KindSpec m_kind;
    const CommandSpec m_command;
};
