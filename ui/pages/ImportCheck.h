// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Import.h"
#include "app/kind/Kind.h"

#include <QtWidgets/QWidget>

class ProblemTable;
class QCheckBox;
class QLabel;
class QPushButton;

/// The third step of an import: what became, or would become, of every row. The counts add up to the rows.
class ImportCheck : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheck(QWidget *parent);

    /// `lines`: what the rules say of each item that can be reviewed; none where they could not be asked.
    void showPlan(const KindSpec &kind, const CommandSpec &command, const ImportPlan &plan, const QList<BatchLine> &lines, bool serialsAreDates);
    /// Before it is taken in, where the report is of a dry run, and after.
    void showRegister(const KindSpec &kind, const RegisterReport &report, bool serialsAreDates);
    /// Rows with a problem, all that is wrong with one joined; other rows are named as they stand in a file of these alone.
    QList<ProblemLine> problems() const;
    ProblemTable *table() const { return m_table; }
    QString counts() const;
    QWidget *firstFocus() const;

Q_SIGNALS:
    void back();
    void review();
    void saveProblems();
    /// `item` -1: of no row that has a choice.
    void choiceRequested(int item, const QString &shown);
    void serialsConfirmed(bool dates);
    void listRequested();
    /// What the dry run of a register says is to be done.
    void takeIn();

private:
    void showButtons();
    void showSerials(const QList<QDate> &dates, bool areDates);
    int chosenItem() const;

    enum class Shows { Plan, DryRegister, Register } m_shows = Shows::Plan;
    QLabel *m_first;
    QLabel *m_counts;
    QLabel *m_note;
    QCheckBox *m_serials;
    ProblemTable *m_table;
    QLabel *m_none;
    QPushButton *m_main;
    QPushButton *m_choose;
    QPushButton *m_save;
    QPushButton *m_back;
    QList<Finding> m_findings;         ///< one a problem, before notes and warnings
    const KindSpec *m_kind = nullptr;
    const CommandSpec *m_command = nullptr;
};
