// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DetailPanel.h"
#include "ui/pages/TablePage.h"
#include "ui/text/StateWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

void TablePage::showEmpty()
{
    const Connection own = connection();
    const bool empty = own.id.isEmpty() || (m_ordered && m_model->rowCount() == 0);
    m_filters->setVisible(!own.id.isEmpty());
    if (!empty) {
        if (m_stack->currentWidget() != m_table) {
            const bool focus = m_empty->button()->hasFocus() || m_stack->hasFocus();
            m_stack->setCurrentWidget(m_table);
            if (focus)
                m_table->setFocus();
            if (m_table->currentRow() != 0)
                m_detail->setRow(m_table->currentRow()); // who was there before the list was empty, too
        }
        return;
    }
    const QString name = Words::serviceName(service());
    const QString why = *m_view.emptyText == '\0' ? QString() : QCoreApplication::translate("Views", m_view.emptyText);
    const ConnectionStatus status = m_core.status(own.id);
    if (isAwaited()) {
        m_why = Empty::Awaited;
        m_empty->say(tr("Starting the practice server"), tr("Made-up data appears here in a moment."));
    } else if (own.id.isEmpty() && !status.problem.isEmpty()) {
        m_why = Empty::Awaited;
        m_empty->say(tr("The practice server does not answer"), tr("The desk looks for it every few seconds. Made-up data appears here when it answers."));
    } else if (own.id.isEmpty()) {
        m_why = Empty::NoConnection;
        m_empty->say(tr("%1 is not connected yet").arg(name), tr("Connect it with the token that it gave your organisation."),
                     tr("Co&nnect a service"),
                     m_core.connections().isEmpty() ? QCoreApplication::translate("StartPage", "Practise with made-up data") : QString());
    } else if (m_filters->isActive() && m_total > 0) {
        m_why = Empty::Filtered;
        m_empty->say(tr("Nothing matches"), tr("The search or the filters hide all %1.").arg(Words::kindNoun(m_kind, m_total)),
                     tr("Clear filters"));
    } else if (status.reach == ConnectionStatus::Reach::SignInNeeded) {
        m_why = Empty::SignIn;
        m_empty->say(tr("Your sign-in was not accepted"),
                     tr("The token may have expired, been revoked or be for another environment. Nothing is lost."), tr("Open co&nnections"));
    } else if (status.pulling) {
        m_why = Empty::Fetching;
        m_empty->say(tr("Fetching from %1").arg(name), tr("Rows appear here as they come."));
    } else if (!status.lastSuccess.isValid() && m_core.isOffline()) {
        m_why = Empty::Offline;
        m_empty->say(tr("Nothing fetched yet"), tr("You are working offline."), tr("&Work online"));
    } else {
        m_why = Empty::Nothing;
        m_empty->say(status.lastSuccess.isValid() ? tr("Nothing here") : tr("Nothing fetched yet"), why, tr("Fetch no&w"));
    }
    m_stack->setCurrentWidget(m_empty);
    if (own.id.isEmpty() || m_table->currentRow() == 0) // one who left the list stays beside it
        m_detail->setRow(0);
}

void TablePage::actOnEmpty()
{
    switch (m_why) {
    case Empty::NoConnection:
    case Empty::SignIn:
        Q_EMIT pageRequested(QStringLiteral("connections"));
        break;
    case Empty::Filtered:
        m_filters->clear();
        m_filters->find();
        break;
    case Empty::Offline:
        m_core.setOffline(false);
        m_core.refresh(connection().id);
        break;
    case Empty::Nothing:
        m_core.refresh(connection().id);
        break;
    case Empty::Awaited:
    case Empty::Fetching:
        break;
    }
}

void TablePage::sortBy(const QString &column)
{
    const ColumnSpec *spec = m_kind.column(column);
    if (spec == nullptr && column != Review::standing) {
        m_table->showSort(m_sort, m_descending);
        m_message->say(Notice::Weight::Note, tr("This column is not the service’s own and cannot be sorted by."));
        return;
    }
    m_descending = column == m_sort && !m_descending;
    m_sort = column;
    m_table->showSort(m_sort, m_descending);
    query();
    m_remember.start();
}

void TablePage::selected(qint64 row)
{
    if (m_message->isVisible())
        m_message->clear();
    m_detail->setRow(row);
}

void TablePage::open(qint64 row)
{
    m_table->stay();
    m_detail->setRow(row);
    if (!m_narrow) {
        m_detail->focusTarget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->hide();
    m_detail->setAlone(true);
    m_detail->show();
    m_detail->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void TablePage::closeDetail()
{
    m_detail->setAlone(false);
    m_detail->setVisible(!m_narrow);
    m_list->show();
    m_table->setFocus();
}

void TablePage::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    closeDetail();
}

QString TablePage::help() const { return *m_view.help == '\0' ? QString() : QCoreApplication::translate("Views", m_view.help); }

QString TablePage::selectionWords() const
{
    const QList<qint64> rows = m_table->selected();
    if (rows.isEmpty())
        return tr("nobody is selected");
    const int position = m_model->positionOf(rows.constFirst());
    if (rows.size() == 1 && position >= 0)
        return tr("for %1").arg(m_model->index(position, 0).data().toString());
    return tr("for %1 selected").arg(Words::count(rows.size()));
}

QString TablePage::whyNot(const QString &command) const
{
    const QList<qint64> rows = m_table->selected();
    return rows.size() == 1 ? m_detail->whyNot(rows.constFirst(), command) : QString();
}

void TablePage::start(const QString &command)
{
    if (const CommandSpec *known = m_kind.command(command))
        run(*known);
}

void TablePage::goTo(qint64 row)
{
    m_goTo = row;
    if (m_model->positionOf(row) < 0 && m_filters->isActive())
        m_filters->clear();
    if (m_ordered)
        arrive();
}

/// The first window of an order is not all of it: what is not in it yet may still come.
void TablePage::arrive()
{
    if (m_goTo == 0)
        return;
    const int position = m_model->positionOf(m_goTo);
    if (position >= 0) {
        m_goTo = 0;
        m_table->setCurrentIndex(m_model->index(position, m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (m_model->isWhole() && !m_filters->isActive()) {
        m_detail->setRow(std::exchange(m_goTo, 0)); // outside of this view, shown beside it all the same
    }
}

/// Far ahead stand years of rows without anything on them: a view that has such begins at the latest that is over.
void TablePage::openOnLatest()
{
    const Connection own = connection();
    if (m_opened || *m_review.opensBefore == '\0' || m_goTo != 0 || m_filters->isActive() || m_model->rowCount() == 0 || m_core.status(own.id).pulling)
        return;
    m_opened = true;
    if (m_table->currentIndex().row() > 0)
        return; // a person is somewhere already
    const QString column = QString::fromLatin1(m_review.opensBefore);
    Query query = baseQuery();
    query.conditions += resolved({{column, Condition::Test::Before, {QStringLiteral("{today}")}}});
    query.sort = column;
    query.descending = true;
    query.limit = 1;
    whenDone(this, m_core.order(query), [this](const Result<QList<qint64>> &rows) {
        if (!rows || rows->isEmpty() || m_table->currentIndex().row() > 0 || m_goTo != 0 || m_filters->isActive())
            return;
        QPointer<QWidget> focus = QApplication::focusWidget(); // it stays where it is
        goTo(rows->constFirst());
        if (!focus.isNull())
            focus->setFocus(Qt::OtherFocusReason);
    });
}

/// What was done to many is not done to them again by the next command: they are chosen anew.
void TablePage::queued(const BatchPlan &plan)
{
    if (plan.kind != QLatin1String(m_kind.id) || plan.connection != connection().id || (m_table->selectedCount() < 2 && !m_table->isTicking()))
        return;
    const QList<qint64> rows = m_table->selected();
    const QSet<qint64> chosen(rows.cbegin(), rows.cend());
    if (std::any_of(plan.items.cbegin(), plan.items.cend(), [&chosen](const BatchItem &item) { return chosen.contains(item.row); }))
        m_table->clearChosen();
}

void TablePage::run(const CommandSpec &command)
{
    m_table->stay();
    const QList<qint64> rows = m_table->selected();
    const QString id = QString::fromLatin1(command.id);
    const QString kind = QString::fromLatin1(m_kind.id);
    if (rows.isEmpty()) {
        if (connection().id.isEmpty())
            return m_message->say(Notice::Weight::Note, tr("%1 is not connected yet").arg(Words::serviceName(service())));
        m_message->say(Notice::Weight::Note, tr("Select at least one row of the table first."));
        return;
    }
    if (rows.size() > 1) {
        Q_EMIT commandRequested(kind, id, rows); // the review of many says for each why not
        return;
    }
    const CommandSpec *known = m_kind.command(id);
    whenDone(this, m_core.standings(kind, rows.constFirst()),
             [this, known, kind, id, rows](const Result<QHash<QString, QList<Finding>>> &standings) {
                 QList<Finding> blocks;
                 if (standings) {
                     const QList<Finding> findings = standings->value(id);
                     for (const Finding &finding : findings) {
                         if (finding.severity == Severity::Block)
                             blocks.append(finding);
                     }
                 }
                 if (blocks.isEmpty())
                     Q_EMIT commandRequested(kind, id, rows);
                 else
                     explain(*known, blocks);
             });
}

void TablePage::explain(const CommandSpec &command, const QList<Finding> &findings)
{
    QStringList reasons;
    for (const Finding &finding : findings)
        reasons.append(Words::finding(finding));
    const int position = m_model->positionOf(m_table->selected().value(0));
    const QString who = position < 0 ? tr("this record") : m_model->index(position, 0).data().toString();
    QString code;
    if (const Row *row = position < 0 ? nullptr : m_model->known(position)) {
        for (int cell = 0; cell < m_kind.columns.size(); ++cell) {
            if (qstrcmp(m_kind.columns.at(cell).id, m_kind.stateColumn) == 0)
                code = row->cells.value(cell).toString();
        }
    }
    const bool still = StateWords::isStillToCome(m_kind, command, code);
    m_message->say(Notice::Weight::Note,
                   (still ? tr("%1 is not possible for %2 yet: %3") : tr("%1 is not possible for %2: %3")).arg(Words::commandVerb(command), who, reasons.join(QStringLiteral("; "))));
}

void TablePage::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CommandSpec *command : commands())
        connect(menu->addAction(Words::commandTitle(*command)), &QAction::triggered, this, [this, command] { run(*command); });
    menu->addSeparator();
    connect(menu->addAction(tr("Open details")), &QAction::triggered, this, [this] { open(m_table->currentRow()); });
    connect(menu->addAction(tr("Copy as text")), &QAction::triggered, m_table, &TableView::copySelected);
    TableKeys::of(m_table)->addTo(menu);
    menu->popup(global);
}
