// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Batch.h"
#include "app/kind/Kind.h"
#include "ui/form/FieldRow.h"
#include "ui/widgets/ScrollColumn.h"

class ErrorSummary;
class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

/// What is said once for a whole batch: its name, the answers for all, and the ticks that warnings, outcomes and an act
/// that cannot be taken back ask for.
class BulkForm : public ScrollColumn
{
    Q_OBJECT

public:
    /// A box to tick: for a warning's rule, or for an outcome.
    struct Tick {
        QString id;
        QString words;
        int count = 0; ///< of its rows; the tick was given for no more than there were then
    };

    /// `isFinal`: there is no way back from it, so that it asks for a tick.
    BulkForm(const CommandSpec &command, bool isFinal, const QString &version, const FieldMoment &moment, QWidget *parent = nullptr);

    void load(const BatchPlan &plan);
    void setQuestions(const BatchQuestions &questions);
    void setWarnings(const QList<Tick> &warnings);
    void setOutcomes(const QList<Tick> &outcomes);

    QString name() const;
    Values values() const;
    QStringList ticked() const;
    QStringList confirmed() const;
    /// Whether every tick that is asked for is there; if not, the summary says which and takes the focus.
    bool confirm(const QString &act, bool outcomesAlone);
    void complain(const QString &sentence);
    /// The answers that are still missing, each with the way to its question.
    void askFor(const QList<Finding> &missing);
    /// "void 2 declarations": what the tick of an act without a way back is for. A tick that was given for another act goes.
    void setAct(const QString &act, bool asks = true); ///< `asks` false: nothing could go, so that nothing is agreed to
    /// What the batch is called where nobody gives it a name.
    void setOwnName(const QString &name);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void answersChanged();
    void ticksChanged();
    void nameChanged();

private:
    void setTicks(QVBoxLayout *column, QList<QCheckBox *> &boxes, const QList<Tick> &ticks);
    static QStringList checked(const QList<QCheckBox *> &boxes);

    const CommandSpec m_command;
    ErrorSummary *m_summary;
    QLineEdit *m_name;
    QList<FieldRow *> m_rows;
    QVBoxLayout *m_warningColumn = nullptr;
    QVBoxLayout *m_outcomeColumn = nullptr;
    QList<QCheckBox *> m_warnings;
    QList<QCheckBox *> m_outcomes;
    QCheckBox *m_sure = nullptr;
    QLabel *m_changed = nullptr; ///< why its tick is gone
    QString m_act;
    QString m_agreed;            ///< the act that it was ticked for
    bool m_filling = false;
    bool m_confirming = false; ///< what the summary says are boxes to tick
};
