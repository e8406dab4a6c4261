// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ProblemLines.h"

#include "ui/text/Words.h"

void ProblemLines::setProblems(const QList<Problem> &problems)
{
    beginResetModel();
    m_problems = problems;
    m_hasNotes = std::any_of(problems.begin(), problems.end(), [](const Problem &each) { return each.isNote; });
    m_hasWarnings = std::any_of(problems.begin(), problems.end(), [](const Problem &each) { return each.isWarning; });
    endResetModel();
}

QVariant ProblemLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &problem = m_problems.at(index.row());
    const QString line = problem.line > 0 ? ::Words::count(problem.line) : tr("None");
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        QStringList parts{problem.line > 0 ? tr("Row %1").arg(line) : QString(), problem.who, problem.place, problem.words};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole && index.column() == Words)
        return ::Words::tip(problem.words);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return line;
    case Who:
        return problem.who.isEmpty() ? tr("Not said") : problem.who;
    case Place:
        return problem.place.isEmpty() ? tr("The whole row") : problem.place;
    case Words:
        return problem.words;
    default:
        return {};
    }
}

QVariant ProblemLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Row");
    case Who:
        return tr("Who");
    case Place:
        return tr("Column");
    case Words:
        return m_hasNotes ? tr("What becomes of it") : m_hasWarnings ? tr("What is wrong or to be checked") : tr("What is wrong");
    default:
        return {};
    }
}
