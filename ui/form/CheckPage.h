// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "ui/widgets/ScrollColumn.h"

class ErrorSummary;
class FieldRow;
class QCheckBox;
class QLabel;
class QVBoxLayout;

/// The page between the questions and the outbox: what will happen, what cannot be taken back, every answer once more,
/// every warning with one tick.
class CheckPage : public ScrollColumn
{
    Q_OBJECT

public:
    CheckPage(const KindSpec &kind, const CommandSpec &command, const FormStart &start, QWidget *parent = nullptr);

    /// What else is in hand for the same person; empty: nothing.
    void setInHand(const QString &words);
    /// The record as it was read again, for what is shown next.
    void setSubject(const Subject &subject) { m_start.subject = subject; }
    void show(const QList<FieldRow *> &answers, const Values &values, const Verdict &verdict, const QStringList &ticked);
    /// The rules whose warning was accepted.
    QStringList ticked() const;
    /// Whether every tick that is asked for is there; if not, the summary says which and takes the focus.
    bool confirm();
    QWidget *firstFocus() const;

Q_SIGNALS:
    void tickedChanged();

private:
    QLabel *line(const QString &text, double size = 1, bool bold = false);
    QString asksSecond() const;
    void addAnswers(const QList<FieldRow *> &answers);
    void addWarnings(const QList<Finding> &warnings, const QStringList &ticked);
    void addConfirmation();

    const KindSpec m_kind;
    const CommandSpec m_command;
    FormStart m_start;
    QString m_name;
    QString m_inHand;
    QLabel *m_others = nullptr; ///< says it
    QVBoxLayout *m_column = nullptr;
    ErrorSummary *m_summary = nullptr;
    QCheckBox *m_anyway = nullptr;
    QCheckBox *m_sure = nullptr;
    QStringList m_warned;
};
