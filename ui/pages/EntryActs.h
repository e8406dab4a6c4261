// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

class MessageBar;
class OutboxModel;

/// What a person does with entries of a table: why one cannot be is said, what is not taken back is asked first, what leaves
/// the drafts is checked, and what came of it is said. On the page of the table.
class EntryActs : public QObject
{
    Q_OBJECT

public:
    EntryActs(Core &core, OutboxModel &model, MessageBar &message, QWidget *page);

    void act(EntryAction action, const QList<qint64> &entries);
    /// Pressed in the panel of this entry, which says what is known of it.
    void actInPanel(EntryAction action, qint64 entry);

Q_SIGNALS:
    void entryRequested(qint64 entry); ///< to be opened in its form
    void began();                      ///< something is being done with an entry
    void ended();                      ///< and what came of it has been said

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool isUnsure(qint64 entry) const;
    bool isForItsPanel(qint64 entry) const;
    void ask(EntryAction action, const QList<qint64> &entries);
    void question(EntryAction action, const QList<qint64> &entries, const QString &name);
    QString called(const Entry &entry) const;
    void leave(EntryAction action, const QList<qint64> &entries);
    void perform(EntryAction action, const QList<qint64> &entries);

    Core &m_core;
    OutboxModel &m_model;
    MessageBar &m_message;
    QWidget *const m_page;
    QString m_said; ///< what was noted here of what was done
};
