// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the entries that are selected, by button and by key.
#include "ui/pages/OutboxPage.h"

#include "app/Bulk.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/EntryActs.h"
#include "ui/pages/OutboxFiles.h"
#include "ui/text/EntryWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableLook.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

void OutboxPage::buildActions(FlowLayout *row)
{
    const auto add = [&](const QString &text, const QString &name, auto act) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(tr("&Open"), QStringLiteral("open"), [this] { open(); });
    if (m_drafts) {
        m_release = add(EntryWords::verb(EntryAction::Release), QStringLiteral("release"), [this] { m_acts->act(EntryAction::Release, selected(Selected)); });
    } else {
        add(EntryWords::verb(EntryAction::SendNow), QStringLiteral("sendNow"), [this] { m_acts->act(EntryAction::SendNow, selected(Selected)); });
        add(EntryWords::verb(EntryAction::Hold), QStringLiteral("hold"), [this] { m_acts->act(EntryAction::Hold, selected(Selected)); });
        add(EntryWords::verb(EntryAction::TakeBack), QStringLiteral("takeBack"), [this] { m_acts->act(EntryAction::TakeBack, selected(Selected)); });
    }
    add(EntryWords::verb(EntryAction::Drop), QStringLiteral("drop"), [this] { m_acts->act(EntryAction::Drop, selected(Selected)); });
    auto *expires = add(tr("E&xpires first"), QStringLiteral("expiresFirst"), [this] {
        TableKeys::of(m_table)->sort(OutboxModel::Until, Qt::AscendingOrder);
    });
    expires->setAccessibleDescription(tr("Sorts by the day until which each can be sent"));
    auto *files = new OutboxFiles(
        m_core, this, m_message, [this] { return m_table; }, false,
        [this] {
            EntryQuery query;
            query.states = m_model->shown();
            return query;
        },
        [this] {
            const QList<qint64> chosen = selected(OrCurrent);
            return chosen.size() > 1 ? chosen : m_model->ids(); // one row is just where the person stands
        });
    row->addWidget(files->button());
    if (!m_drafts)
        return;
    // Without a token the file is the way out, so it is no matter for a menu.
    const QList<QPushButton *> own{add(tr("&Write the bulk file…"), QStringLiteral("writeFile"), [files] { files->askServiceFile(); }),
                                   add(tr("Open its &answer…"), QStringLiteral("readAnswer"), [files] { files->askAnswer(); })};
    const auto show = [this, own] {
        const QList<Connection> all = m_core.connections();
        const bool any = std::any_of(all.begin(), all.end(), [](const Connection &each) { return each.isOfFile(); });
        for (QPushButton *button : own)
            button->setVisible(any);
    };
    connect(&m_core, &Core::connectionsChanged, this, show);
    show();
}

void OutboxPage::open()
{
    const QList<qint64> entries = selected(OrCurrent);
    if (entries.isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Select an entry first."));
    if (const QString why = m_model->whyNot(EntryAction::Edit, entries.constFirst()); !why.isEmpty())
        return m_message->say(Notice::Weight::Note, why);
    m_message->clear();
    Q_EMIT entryRequested(entries.constFirst());
}

void OutboxPage::askToDiscard()
{
    m_message->askToLose(tr("Discard this batch? What you typed for it is lost."), QCoreApplication::translate("BulkPage", "Discard"), [this] {
                       m_message->clear();
                       m_core.bulk().discard();
                   });
}

bool OutboxPage::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return DeskPage::eventFilter(object, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() != Qt::NoModifier)
            return false;
        open();
        return true;
    }
    if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) { // not every platform makes a menu of it
        Q_EMIT m_table->customContextMenuRequested(m_table->visualRect(m_table->currentIndex()).bottomLeft());
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        m_acts->act(EntryAction::Drop, selected(Selected));
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        const QList<int> rows = TableLook::selectedRows(m_table);
        QList<qint64> ids;
        for (const int row : rows)
            ids.append(m_model->idAt(row));
        m_model->asText(ids, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
        return true;
    }
    return false;
}

void OutboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_message->text().isEmpty())
        return m_message->clear();
    DeskPage::keyPressEvent(event);
}
