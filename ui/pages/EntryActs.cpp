// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/EntryActs.h"

#include "app/Bulk.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/ReleaseCheck.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

EntryActs::EntryActs(Core &core, OutboxModel &model, MessageBar &message, QWidget *page)
    : QObject(page), m_core(core), m_model(model), m_message(message), m_page(page)
{
    page->installEventFilter(this);
}

/// What was noted is of that moment: who comes back to the page reads its rows, which may say something else by then.
bool EntryActs::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_page && event->type() == QEvent::Hide && !event->spontaneous() && !m_said.isEmpty()) {
        if (m_message.isNote() && m_message.text() == m_said)
            m_message.clear();
        m_said.clear();
    }
    return QObject::eventFilter(object, event);
}

/// Nothing else can be looked at again.
bool EntryActs::isUnsure(qint64 entry) const { return m_model.whyNot(EntryAction::LookAgain, entry).isEmpty(); }

/// Sent again only by somebody who saw what is known of it, and that is in the panel.
bool EntryActs::isForItsPanel(qint64 entry) const
{
    const Entry *found = m_model.find(entry);
    return isUnsure(entry) && (found == nullptr || found->needsPerson);
}

void EntryActs::actInPanel(EntryAction action, qint64 entry)
{
    if (isUnsure(entry) && (action == EntryAction::SendNow || action == EntryAction::MarkDone))
        perform(action, {entry});
    else
        act(action, {entry});
}

void EntryActs::act(EntryAction action, const QList<qint64> &entries)
{
    QList<qint64> able;
    QStringList reasons;
    for (const qint64 id : entries) {
        const QString why = m_model.whyNot(action, id);
        if (why.isEmpty())
            able.append(id);
        else if (!reasons.contains(why))
            reasons.append(why);
    }
    if (able.isEmpty())
        return m_message.say(Notice::Weight::Note, entries.isEmpty() ? tr("Select an entry first.") : reasons.join(QLatin1Char(' ')));
    if (action == EntryAction::SendNow && able.size() == 1 && isForItsPanel(able.constFirst()))
        return m_message.say(Notice::Weight::Note, EntryWords::stays({Stay::Why::DecideFirst})); // of several the desk says so itself
    const bool leavesDrafts = m_model.whyNot(EntryAction::Release, able.constFirst()).isEmpty();
    if (action == EntryAction::Release || (action == EntryAction::SendTomorrow && leavesDrafts))
        return leave(action, able);
    if (action == EntryAction::Drop || action == EntryAction::TakeTheirs)
        return ask(action, able);
    perform(action, able);
}

void EntryActs::ask(EntryAction action, const QList<qint64> &entries)
{
    const Entry *only = m_model.find(entries.constFirst());
    if (entries.size() > 1 || only != nullptr)
        return question(action, entries, only == nullptr ? QString() : called(*only));
    whenDone(this, m_core.bulk().read(entries), [this, action, entries](const Result<EntryPart> &part) {
        if (part && !part->entries.isEmpty())
            question(action, entries, called(part->entries.constFirst()));
    });
}

void EntryActs::question(EntryAction action, const QList<qint64> &entries, const QString &name)
{
    const bool mayHaveLeft = std::any_of(entries.cbegin(), entries.cend(), [this](qint64 id) { return isUnsure(id); });
    QString words;
    if (mayHaveLeft)
        words = entries.size() == 1 ? tr("Drop this entry for %1? It may have arrived, and dropping it does not undo that. It stays in the history only.").arg(name)
                                    : tr("Drop these entries? Some may have arrived, and dropping them does not undo that. They stay in the history only.");
    else
        words = entries.size() == 1 ? tr("Drop this entry for %1? It is never sent and stays in the history only.").arg(name)
                                    : tr("Drop these %n entry(s)? They are never sent and stay in the history only.", nullptr, int(entries.size()));
    m_message.askToLose(words, tr("Drop %1").arg(Words::count(entries.size())), [this, action, entries] { perform(action, entries); });
}

/// Whose entry it is, and what it asks for.
QString EntryActs::called(const Entry &entry) const
{
    const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
    const QString whose = kind == nullptr ? entry.name : Words::recordNameWithin(*kind, entry.name, entry.reference, entry.draft.target);
    return QString(whose + QStringLiteral(" (") + EntryWords::what(m_core.kinds(), entry.draft) + QLatin1Char(')'));
}

void EntryActs::leave(EntryAction action, const QList<qint64> &entries)
{
    m_message.clear();
    ReleaseCheck::Ways ways;
    ways.go = [this, action](const QList<qint64> &going) { perform(action, going); };
    ways.stay = [this, only = entries.constFirst()](const QStringList &reasons, qsizetype drafts) {
        m_message.say(Notice::Weight::Warning, EntryWords::couldNot(reasons, drafts), drafts == 1 ? tr("Open") : QString(), [this, only] {
            m_message.clear();
            Q_EMIT entryRequested(only);
        });
    };
    ways.fail = [this](const Error &error) { m_message.say(Notice::Weight::Problem, ErrorText::of(error, ErrorText::Doing::Reading).sentence()); };
    ReleaseCheck::ask(m_core, m_page, action, entries, ways);
}

void EntryActs::perform(EntryAction action, const QList<qint64> &entries)
{
    m_message.clear();
    Q_EMIT began();
    whenDone(this, m_core.act(entries, action), [this, action](const Result<ActionReport> &report) {
        if (!report)
            return m_message.say(Notice::Weight::Problem, ErrorText::of(report.error(), ErrorText::Doing::Saving).sentence());
        m_said = EntryWords::came(action, *report, m_core.isOffline());
        m_message.say(report->stayed.isEmpty() ? Notice::Weight::Note : Notice::Weight::Warning, m_said);
        Q_EMIT ended();
    });
}
