// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page: its head, commands, filters, table and panel.
#include "ui/pages/TablePage.h"

#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/TableFiles.h"
#include "ui/text/Words.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace {
constexpr int panelWidth = 304;
}

void TablePage::build()
{
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_splitter);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);

    m_title->setFont(Theme::scaled(font(), 1.7, true));
    m_title->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setProperty("oneLine", true); // a tick makes it longer, and no row slips away under the pointer
    auto *buttons = new QWidget(m_list);
    m_commandRow = new FlowLayout(2 * Theme::unit, buttons);
    column->addWidget(new PageHead(m_title, m_count, buttons, m_list));
    column->addWidget(m_message);
    column->addWidget(m_oursMessage);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->setRecords(m_model);
    m_empty->setIcon(QString::fromLatin1(m_view.id));
    m_table->setAccessibleName(title());
    m_stack->setAccessibleName(title());
    QStringList shown = m_view.columns;
    if (shown.isEmpty()) {
        for (int each = 0; each < m_model->columnCount(); ++each) {
            const ColumnSpec *spec = m_model->spec(each);
            const RecordModel::Extra extra = m_model->extra(each);
            const bool review = extra == RecordModel::Extra::Changed || extra == RecordModel::Extra::When || extra == RecordModel::Extra::Whose;
            if (each == 0 || (spec == nullptr ? !review : spec->shown))
                shown.append(m_model->columnId(each));
        }
        // Who, their number, and how they stand: in sight also of a narrow window.
        constexpr int beforeState = 2;
        if (const auto state = shown.indexOf(QString::fromLatin1(m_kind.stateColumn)); state > beforeState)
            shown.move(state, beforeState);
    } else if (m_model->columnOf(QStringLiteral("standing")) >= 0) {
        shown.insert(2, QStringLiteral("standing"));
    }
    for (const TallySpec &tally : m_review.tallies) {
        if (!tally.shown)
            shown.removeAll(QString::fromLatin1(tally.id));
    }
    m_table->setDefaultColumns(shown);
    m_table->restore(m_settings, QString::fromLatin1(m_view.id));
    m_filters->addAtEnd(new ColumnChooser(m_table, m_filters));
    m_commandRow->addWidget(m_clearChosen);
    m_clearChosen->setFlat(true);
    m_clearChosen->setProperty("lastBelow", true);
    m_clearChosen->hide();
    QSizePolicy kept = m_all->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // it comes and goes with each tick, and nothing below it moves
    m_all->setSizePolicy(kept);
    buildCommands(m_commandRow);
    m_commandRow->addWidget((new TableFiles(m_core, this, m_kind, commands(), m_table, m_message))->button());
    m_detail->setReliesOn(QString::fromLatin1(m_view.standingOf), m_review.reliesOn);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_detail->setMinimumWidth(qMax(240, fontMetrics().averageCharWidth() * 32));
    m_splitter->restoreState(m_settings.value(QStringLiteral("window/detail")).toByteArray());
    if (!m_settings.contains(QStringLiteral("window/detail")))
        m_splitter->setSizes({1440 - panelWidth, qMax(panelWidth, fontMetrics().averageCharWidth() * 42)});
}

/// As it is read: what can be done, what narrows the list, the list, the record.
void TablePage::orderTabs()
{
    QList<QWidget *> chain;
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
            chain.append(each);
    }
    const QWidget *commands = m_commandRow->parentWidget();
    const auto place = [&](const QWidget *widget) {
        return commands->isAncestorOf(widget) ? 0 : m_message->isAncestorOf(widget) || m_oursMessage->isAncestorOf(widget) ? 1
            : m_filters->isAncestorOf(widget)                                                                             ? 2
            : m_stack->isAncestorOf(widget)                                                                               ? 4
            : m_list->isAncestorOf(widget)                                                                                ? 3
                                                                                                                          : 5;
    };
    std::stable_sort(chain.begin(), chain.end(), [&](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
    for (qsizetype each = 1; each < chain.size(); ++each)
        setTabOrder(chain.at(each - 1), chain.at(each));
}

QList<const CommandSpec *> TablePage::commands() const
{
    QList<const CommandSpec *> all;
    for (const QString &id : m_view.commands) {
        if (const CommandSpec *command = m_kind.command(id))
            all.append(command);
    }
    for (const CommandSpec &command : m_kind.commands) {
        if (m_view.commands.isEmpty())
            all.append(&command);
    }
    return all;
}

void TablePage::buildCommands(FlowLayout *row)
{
    // The first few have buttons; the rest stand in a menu, so that the title line stays one line.
    constexpr int buttonsShown = 3;
    const QList<const CommandSpec *> all = commands();
    QMenu *more = nullptr;
    for (int each = 0; each < all.size(); ++each) {
        const CommandSpec *command = all.at(each);
        if (each < buttonsShown || all.size() == buttonsShown + 1) {
            auto *button = new QPushButton(Words::commandTitle(*command), m_list);
            button->setProperty(Mnemonics::wanted, true);
            connect(button, &QPushButton::clicked, this, [this, command] { run(*command); });
            row->addWidget(button);
            if (each < buttonsShown)
                giveKey(button, each);
            continue;
        }
        if (more == nullptr) {
            auto *button = new QPushButton(tr("&More"), m_list);
            button->setObjectName(QStringLiteral("more"));
            button->setProperty(Mnemonics::shared, true);
            button->setAccessibleName(tr("More that can be done"));
            more = new QMenu(button);
            more->setAccessibleName(button->accessibleName());
            button->setMenu(more);
            row->addWidget(button);
        }
        connect(more->addAction(Words::commandTitle(*command)), &QAction::triggered, this, [this, command] { run(*command); });
    }
}

/// F2, F3, F4: what stands above the list is one key away from a row.
void TablePage::giveKey(QPushButton *button, int place)
{
    const QKeySequence key(Qt::Key(Qt::Key_F2 + place));
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    const QString words = tr("%1 (%2)").arg(QString(button->text()).remove(QLatin1Char('&')), key.toString(QKeySequence::NativeText));
    button->setToolTip(Words::tip(words));
    button->setAccessibleDescription(tr("Key: %1").arg(key.toString(QKeySequence::NativeText)));
}
