// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TablePage.h"

#include "ui/Mnemonics.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/TableView.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

// How many there are: of all, of each filter's answers, and of what is shown and selected.

QString TablePage::countColumn() const
{
    return QString::fromLatin1(m_kind.column(QString::fromLatin1(m_kind.stateColumn)) != nullptr ? m_kind.stateColumn : m_kind.nameColumn);
}

/// Each filter's counts are those of everything but itself.
void TablePage::countAll()
{
    const Query base = baseQuery();
    if (base.connection.isEmpty())
        return;
    const int turn = stopCounting();
    m_uncounted = {Part::Total, Part::Columns, Part::Presets};
    if (base == m_countedBase) {
        counted(Part::Total, turn); // a filter changes nothing of what all of them are
    } else {
        count(m_core.counts(base, countColumn()), [this, base, turn](const Result<Counts> &counts) {
            if (counts) {
                m_countedBase = base;
                m_total = counts->total;
                showAge();
                showEmpty();
            }
            counted(Part::Total, turn);
        });
        checkOurs();
    }
    countColumns(m_filters->columns(), turn);
    countReview(turn);
}

/// What is being counted is not wanted any more: a count of a great many, once begun, would be in the way of the rows.
int TablePage::stopCounting()
{
    for (QFuture<void> &each : m_counting)
        each.cancel();
    m_counting.clear();
    return ++m_countTurn;
}

/// The numbers above the rows are those of the rows only when all of one turn are in.
void TablePage::counted(Part part, int turn)
{
    if (turn != m_countTurn)
        return;
    m_uncounted.erase(part);
    Q_EMIT settledChanged();
}

/// One after another: what was asked before the person typed on is not counted to its end.
void TablePage::countColumns(const QStringList &columns, int turn)
{
    if (turn != m_countTurn)
        return;
    if (columns.isEmpty())
        return counted(Part::Columns, turn);
    const QString &column = columns.constFirst();
    Query query = baseQuery();
    query.conditions += resolved(m_filters->conditionsBut(column));
    query.text = m_filters->text().trimmed();
    const bool state = column == QLatin1String(m_kind.stateColumn);
    count(m_core.counts(query, column), [this, state, rest = columns.mid(1), turn](const Result<Counts> &counts) {
        if (turn != m_countTurn)
            return;
        if (counts && state)
            m_filters->setStateCounts(*counts);
        else if (counts)
            m_filters->setChoices(*counts);
        countColumns(rest, turn);
    });
}

void TablePage::showAge()
{
    QStringList parts;
    const int shown = m_model->rowCount();
    if (m_total >= (m_filters->isActive() ? 0 : shown)) { // not one of before the rows came
        const QString spoken = m_filters->isActive() ? tr("%1 of %2 shown").arg(Words::count(shown), Words::count(m_total))
                                                     : Words::kindNoun(m_kind, m_total);
        parts.append(spoken);
        m_table->setAccessibleName(tr("%1, %2").arg(title(), spoken));
    }
    const qsizetype chosen = m_table->selectedCount();
    Mnemonics::setText(m_all, tr("Select all %1 shown").arg(Words::count(shown)));
    const int hidden = m_table->hiddenSelected();
    m_all->setVisible(shown > 1 && chosen - hidden < shown);
    const bool meant = chosen > 1 || (chosen == 1 && (hidden > 0 || m_table->isTicking()));
    if (m_clearChosen->isVisibleTo(this) != meant) {
        m_clearChosen->setVisible(meant);
        Mnemonics::give(m_clearChosen);
    }
    // First: the end of the line is what gives way to "Clear selection".
    if (hidden > 0)
        parts.prepend(tr("%1 selected, %2 hidden by the filter").arg(Words::count(chosen), Words::count(hidden)));
    else if (meant)
        parts.prepend(tr("%1 selected").arg(Words::count(chosen)));
    const ConnectionStatus status = m_core.status(connection().id);
    const QDateTime &read = m_review.wholeWithin > 0 ? m_wholeRead : status.lastSuccess;
    if (read.isValid())
        parts.append(tr("updated %1").arg(Words::ago(read, m_core.now())));
    m_count->setProperty("endsWithAge", read.isValid());
    m_count->setText(parts.join(QStringLiteral(" · ")));
}
