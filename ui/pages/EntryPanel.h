// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "ui/widgets/ScrollColumn.h"

class QLabel;
class QVBoxLayout;

/// One entry of the outbox, beside the list: what was asked for, where it stands, what the service said in its own
/// words beneath ours, what a person can decide, and all that happened to it.
class EntryPanel : public ScrollColumn
{
    Q_OBJECT

public:
    explicit EntryPanel(Core &core, QWidget *parent = nullptr);

    /// Null: nothing is selected.
    void show(const Entry *entry, const QString &waits);
    void setWaits(const QString &waits);
    /// It stands beside what says it already of all of the batch.
    void leaveOutWayBack() { m_saysWayBack = false; }
    qint64 entry() const { return m_entry; }

Q_SIGNALS:
    void chosen(EntryAction action);
    void openRequested();
    void commandRequested(const QString &kind, const QString &command, qint64 row);

private:
    QLabel *line(const QString &text, bool dim = false, bool bold = false) const;
    bool isOfFile(const Entry &entry) const;
    void addState(QVBoxLayout *column, const Entry &entry, const CommandSpec &command);
    void addRefusal(QVBoxLayout *column, const Entry &entry, const QString &service);
    void addStateNow(QVBoxLayout *column, const Entry &entry, const KindSpec &kind);
    void addCures(QVBoxLayout *column, const Entry &entry, const KindSpec &kind, const CommandSpec &command);
    void addWayBack(QVBoxLayout *column, const Entry &entry, const KindSpec &kind, const CommandSpec &command);
    void addDoubt(QVBoxLayout *column, const Entry &entry, const QString &service);
    void addButtons(QVBoxLayout *column, EntryState state, const QList<EntryAction> &actions, bool open);
    void addHistory(QVBoxLayout *column, qint64 entry);

    Core &m_core;
    QLabel *m_waits = nullptr;
    bool m_saysWayBack = true;
    qint64 m_entry = 0;
    int m_turn = 0;
};
