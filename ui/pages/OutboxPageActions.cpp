// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the entries that are selected, by button and by key.
#include "ui/pages/OutboxPage.h"

#include "app/Bulk.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/OutboxFiles.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableKeys.h"

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
        m_release = add(EntryWords::verb(EntryAction::Release), QStringLiteral("release"), [this] { act(EntryAction::Release, selected(Selected)); });
    } else {
        add(EntryWords::verb(EntryAction::SendNow), QStringLiteral("sendNow"), [this] { act(EntryAction::SendNow, selected(Selected)); });
        add(EntryWords::verb(EntryAction::Hold), QStringLiteral("hold"), [this] { act(EntryAction::Hold, selected(Selected)); });
        add(EntryWords::verb(EntryAction::TakeBack), QStringLiteral("takeBack"), [this] { act(EntryAction::TakeBack, selected(Selected)); });
    }
    add(EntryWords::verb(EntryAction::Drop), QStringLiteral("drop"), [this] { act(EntryAction::Drop, selected(Selected)); });
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

/// Nothing else can be looked at again.
bool OutboxPage::isUnsure(qint64 id) const { return m_model->whyNot(EntryAction::LookAgain, id).isEmpty(); }

/// Sent again only by somebody who saw what is known of it, and that is in the panel.
bool OutboxPage::isForItsPanel(qint64 id) const
{
    const Entry *entry = m_model->find(id);
    return isUnsure(id) && (entry == nullptr || entry->needsPerson);
}

void OutboxPage::act(EntryAction action, const QList<qint64> &entries)
{
    QList<qint64> able;
    QStringList reasons;
    for (const qint64 id : entries) {
        const QString why = m_model->whyNot(action, id);
        if (why.isEmpty())
            able.append(id);
        else if (!reasons.contains(why))
            reasons.append(why);
    }
    if (able.isEmpty())
        return m_message->say(Notice::Weight::Note, entries.isEmpty() ? tr("Select an entry first.") : reasons.join(QLatin1Char(' ')));
    if (action == EntryAction::SendNow && able.size() == 1 && isForItsPanel(able.constFirst()))
        return m_message->say(Notice::Weight::Note, EntryWords::reason(QStringLiteral("decideFirst"))); // of several the desk says so itself
    const bool leavesDrafts = m_model->whyNot(EntryAction::Release, able.constFirst()).isEmpty();
    if (action == EntryAction::Release || (action == EntryAction::SendTomorrow && leavesDrafts))
        return leave(action, able);
    if (action != EntryAction::Drop && action != EntryAction::TakeTheirs)
        return perform(action, able);
    const bool mayHaveLeft = std::any_of(able.cbegin(), able.cend(), [this](qint64 id) { return isUnsure(id); });
    const auto ask = [this, action, able, mayHaveLeft](const QString &name) {
        QString question;
        if (mayHaveLeft)
            question = able.size() == 1 ? tr("Drop this entry for %1? It may have arrived, and dropping it does not undo that. It stays in the history only.").arg(name)
                                        : tr("Drop these entries? Some may have arrived, and dropping them does not undo that. They stay in the history only.");
        else
            question = able.size() == 1 ? tr("Drop this entry for %1? It is never sent and stays in the history only.").arg(name)
                                        : tr("Drop these %n entry(s)? They are never sent and stay in the history only.", nullptr, int(able.size()));
        m_message->say(Notice::Weight::Warning, question, tr("Drop %1").arg(Words::count(able.size())), [this, action, able] { perform(action, able); });
    };
    const Entry *only = m_model->find(able.constFirst());
    if (able.size() > 1 || only != nullptr)
        return ask(only == nullptr ? QString() : called(*only));
    whenDone(this, m_core.bulk().read(able), [this, ask](const Result<EntryPart> &part) {
        if (part && !part->entries.isEmpty())
            ask(called(part->entries.constFirst()));
    });
}

/// Whose entry it is, and what it asks for.
QString OutboxPage::called(const Entry &entry) const
{
    const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
    const QString whose = kind == nullptr ? entry.name : Words::recordNameWithin(*kind, entry.name, entry.reference, entry.draft.target);
    return QString(whose + QStringLiteral(" (") + EntryWords::what(m_core.kinds(), entry.draft) + QLatin1Char(')'));
}

void OutboxPage::leave(EntryAction action, const QList<qint64> &entries)
{
    m_message->clear();
    ReleaseCheck::Ways ways;
    ways.go = [this, action](const QList<qint64> &going) { perform(action, going); };
    ways.stay = [this, only = entries.constFirst()](const QStringList &reasons, qsizetype drafts) {
        const QString why = tr("%n could not: %1", nullptr, int(drafts)).arg(reasons.join(QLatin1Char(' ')));
        m_message->say(Notice::Weight::Warning, why, drafts == 1 ? tr("&Open").remove(QLatin1Char('&')) : QString(), [this, only] {
            m_message->clear();
            Q_EMIT entryRequested(only);
        });
    };
    ways.fail = [this](const Error &error) { m_message->say(Notice::Weight::Problem, ErrorText::of(error, ErrorText::Doing::Reading).sentence()); };
    ReleaseCheck::ask(m_core, this, action, entries, ways);
}

void OutboxPage::askToDiscard()
{
    m_message->say(Notice::Weight::Warning, tr("Discard this batch? What you typed for it is lost."), QCoreApplication::translate("BulkPage", "Discard"), [this] {
                       m_message->clear();
                       m_core.bulk().discard();
                   });
}

void OutboxPage::perform(EntryAction action, const QList<qint64> &entries)
{
    m_message->clear();
    m_acted = true;
    whenDone(this, m_core.act(entries, action), [this, action](const Result<ActionReport> &report) {
        if (!report)
            return m_message->say(Notice::Weight::Problem, ErrorText::of(report.error(), ErrorText::Doing::Saving).sentence());
        QStringList parts;
        if (report->moved > 0)
            parts.append(EntryWords::didWhat(action, report->moved));
        QStringList reasons;
        for (const QString &reason : report->reasons)
            reasons.append(EntryWords::reason(reason));
        reasons.removeDuplicates();
        if (!reasons.isEmpty())
            parts.append(tr("%n could not: %1", nullptr, int(report->reasons.size())).arg(reasons.join(QLatin1Char(' '))));
        m_message->say(reasons.isEmpty() ? Notice::Weight::Note : Notice::Weight::Warning, parts.join(QLatin1Char(' ')));
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
        act(EntryAction::Drop, selected(Selected));
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        QList<int> rows;
        const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &row : chosen)
            rows.append(row.row());
        std::sort(rows.begin(), rows.end());
        QList<qint64> ids;
        for (const int row : std::as_const(rows))
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
