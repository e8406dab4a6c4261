// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "ui/widgets/ScrollColumn.h"

class ErrorSummary;
class FieldRow;
struct FieldMoment;
class MessageBar;
class QLabel;

/// The questions of one command, in order, in one column. Which are asked, from which lists and between which days
/// follows from the command's data and the other answers.
class Questions : public ScrollColumn
{
    Q_OBJECT

public:
    Questions(const FormStart &start, const KindSpec &kind, const CommandSpec &command, const FieldMoment &moment, QWidget *parent = nullptr);

    /// Above the questions.
    void setTop(QWidget *top);
    /// The answers to what is asked.
    Values values() const;
    Verdict verdict() const;
    /// What stands beside the fields, and for blocks in the summary, which takes the focus.
    void showVerdict(const Verdict &verdict);
    /// The service's own sentences on the fields, with our help beneath; those of no field in the summary.
    void showRefusal(const Error &error);
    /// Something of the record that no answer cures, said before anything is typed.
    void showStanding(const QList<Finding> &findings);
    /// Where something stands in the way by a record that was read a while ago, it is asked for again: it may block then, and
    /// the form says so while it is filled in.
    void keepFresh(Core &core);
    void clearProblems();
    /// The asked rows, in order.
    QList<FieldRow *> asked() const;
    FieldRow *row(const QString &id) const;
    void goTo(const QString &field);
    void goToError(int step);
    QString focusedField() const;
    ErrorSummary *summary() const { return m_summary; }

Q_SIGNALS:
    void edited();
    /// A command that takes away what stands in the way.
    void cureRequested(const QString &command);
    /// The record was read again while the form is open.
    void subjectChanged(const Subject &subject);

private:
    void update();
    void setSubject(const Subject &subject);
    QString idOf(const FieldError &fault) const;
    void offerCures(const QStringList &cures);

    FormStart m_start;
    const KindSpec m_kind;
    const CommandSpec m_command;
    const QString m_service;
    ErrorSummary *m_summary;
    MessageBar *m_standing;
    QWidget *m_cures;
    QList<FieldRow *> m_rows;
    bool m_updating = false;
    bool m_blocks = false; ///< what stands there was said as a problem
};
