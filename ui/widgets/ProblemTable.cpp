// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ProblemTable.h"

#include "ui/Theme.h"
#include "ui/text/Clip.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableLook.h"
#include "ui/models/ProblemLines.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace {
constexpr int measured = 300; // rows whose words say how wide a column is to be
constexpr int widest = 28;    // letters of who and where: what is wrong matters more
}

ProblemTable::ProblemTable(QWidget *parent) : QTableView(parent), m_lines(new ProblemLines(this))
{
    setModel(m_lines);
    setObjectName(QStringLiteral("problems"));
    TableLook::plain(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    horizontalHeader()->setResizeContentsPrecision(measured);
    new TableKeys(this);
    connect(m_lines, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (m_lines->rowCount() > 0)
            setCurrentIndex(m_lines->index(0, 0));
    });
}

/// The sentences get what the others leave, and never less than they need: at large text one scrolls rather than guesses.
void ProblemTable::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    int others = 0;
    for (const int column : {ProblemLines::Line, ProblemLines::Who, ProblemLines::Place}) {
        resizeColumnToContents(column);
        setColumnWidth(column, qBound(letter * 9, columnWidth(column) + letter * 2, letter * widest));
        others += columnWidth(column);
    }
    resizeColumnToContents(ProblemLines::Words);
    setColumnWidth(ProblemLines::Words, qMax(columnWidth(ProblemLines::Words), viewport()->width() - others));
}

void ProblemTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ProblemTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList texts;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < ProblemLines::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        texts.append(Clip::lineOf(cells));
    }
    QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}
