// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

/// What else this desk has in hand for the person of a form, whose entries leave one after another: said at its top, with
/// the way there. It stands in nobody's way, and follows the outbox while the form is open.
class InHand : public QFrame
{
    Q_OBJECT

public:
    /// `leads`: somebody listens to pageRequested().
    InHand(Core &core, const FormStart &start, bool leads, QWidget *parent = nullptr);
    /// Empty: nothing is, and it is hidden.
    QString words() const { return m_words; }

Q_SIGNALS:
    void changed();
    /// "outbox:12": the page, and the entry on it.
    void pageRequested(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void say(const QList<Entry> &entries);
    QString sentence(const Entry &entry, const QString &earlier) const;

    Core &m_core;
    const FormStart m_start;
    const bool m_leads;
    QList<qint64> m_entries;
    bool m_waits = false; ///< the form is of an entry that is on its way itself
    QString m_words;
    QString m_outbox;     ///< page of the first of them that is there; empty: none is
    QString m_drafts;
    QLabel *m_text;
    QPushButton *m_toOutbox;
    QPushButton *m_toDrafts;
};
