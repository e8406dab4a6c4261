// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/BatchWords.h"

#include <QtCore/QAbstractTableModel>

/// The lines of a batch before it is queued: the plan, its review, and what a person changes in the rows. Problems come
/// first; a row keeps its place while it is edited.
class BatchLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Fixed { Name, Reference, State, Outcome, Why, FirstField };
    enum Role { ItemRole = Qt::UserRole + 80 };

    /// What is shown; empty lists and texts: all.
    struct Sieve {
        std::optional<BatchWords::Group> group;
        QString outcome;
        QString rule;
        QString message; ///< of the rule, as its source text
        bool operator==(const Sieve &) const = default;
    };

    BatchLines(const KindSpec &kind, const CommandSpec &command, QObject *parent = nullptr);

    void setPlan(const BatchPlan &plan);
    const BatchPlan &plan() const { return m_plan; }
    /// `arrange`: problems first anew. True: it is known of more rows now whose they are.
    bool setReview(const BatchReview &review, bool arrange);
    const QList<BatchLine> &lines() const { return m_lines; }
    void setSieve(const Sieve &sieve);
    const Sieve &sieve() const { return m_sieve; }
    /// A cell is open: what would take it from under the person's hands waits until it is closed, and catchUp().
    void setEditing(bool editing) { m_editing = editing; }
    void catchUp();

    void setShared(const Values &values);
    void setTicked(const QStringList &rules);
    void setConfirmed(const QStringList &outcomes) { m_plan.confirmed = outcomes; }
    void setName(const QString &name) { m_plan.name = name; }
    /// More rows at the end of the list.
    void add(const QList<BatchItem> &items);
    /// What a pasted row says takes the place of the row's own answers. False: it says nothing else.
    bool takeAnswers(int item, const BatchItem &pasted);
    /// It names a record, and what is wrong with its line are cells that can be mended here.
    static bool canBeEdited(const BatchItem &item, const CommandSpec &command);
    /// A person's choice for these places in the plan.
    void setLeftOut(const QList<int> &items, bool out);
    bool isLeftOut(int item) const;

    int countOf(BatchWords::Group group) const;
    /// Lines of the outcome that go once it is ticked.
    int goingOf(const QString &outcome) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const FieldSpec *field(int column) const;
    QList<Choice> choices(int column) const;
    const BatchLine *line(int row) const;
    int rowOf(int item) const { return int(m_shown.indexOf(item)); }
    /// The days that a row's own record leaves for the command's date; -1: it has none.
    int daysColumn() const { return m_hasDays ? FirstField + int(m_command.fields.size()) : -1; }
    /// What tells records of one person apart; -1: a person has one.
    int tellsColumn() const { return m_tells.isEmpty() ? -1 : FirstField + int(m_command.fields.size()) + (m_hasDays ? 1 : 0); }

Q_SIGNALS:
    /// The review has to be asked again; `arrange`: and put in order anew.
    void planChanged(bool arrange);

private:
    void apply(bool arrange);
    bool isShown(const BatchLine &line) const;
    QString display(const BatchLine &line, int column) const;
    QString days(const BatchLine &line) const;
    QString summary(const BatchLine &line) const;

    const KindSpec m_kind;
    const CommandSpec m_command;
    const bool m_hasDays;
    const QStringList m_tells;
    BatchPlan m_plan;
    QList<BatchLine> m_lines;   ///< by their place in the plan
    BatchQuestions m_questions;
    QList<int> m_order;         ///< all places, problems first
    QList<int> m_shown;
    Sieve m_sieve;
    bool m_editing = false;
    bool m_late = false;        ///< rows have not been shown as they are
    bool m_lateArrange = false;
};
