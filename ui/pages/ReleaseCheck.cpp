// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReleaseCheck.h"

#include "ui/form/FormWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/EntryWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/WrappedCheck.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace {
/// What follows from some of the drafts alike: one sentence, and whose they are.
struct Act {
    const KindSpec *kind = nullptr;
    const CommandSpec *command = nullptr;
    QString verb; ///< a paid declaration is clawed back rather than voided
    QString connection;
    QString follows;
    QStringList names;
    QStringList each; ///< the first few of them, with what they ask for
    int count = 0;
    int asksSecond = 0;
};

bool mayGo(const DraftLook &draft) { return draft.goes() || draft.isWarned(); }

/// Whose draft it is, and of several records of theirs which, as the check page of many says it.
QString called(const Core &core, const Entry &entry)
{
    const KindSpec *kind = core.kinds().kind(entry.draft.kind);
    const QString name = kind == nullptr ? entry.name : Words::recordName(*kind, entry.name, entry.reference, entry.draft.target);
    const QString which = EntryWords::which(core.kinds(), entry.draft);
    return which.isEmpty() ? name : QCoreApplication::translate("BulkCheck", "%1 (%2)").arg(name, which);
}

/// What goes of a few, each as the form of one would say it: whose, which days it asks for, and the warnings that were ticked past.
QString goes(const Core &core, const DraftLook &draft, const CommandSpec &command)
{
    const Entry &entry = draft.entry;
    QString who = called(core, entry);
    if (!entry.name.trimmed().isEmpty() && !entry.reference.isEmpty() && entry.reference != entry.name)
        who = PutCheck::tr("%1, %2").arg(who, entry.reference);
    QStringList words{who};
    for (const FieldSpec &field : command.fields) {
        const QString day = field.type == FieldType::Date ? BatchWords::answer(field, entry.draft.values) : QString();
        if (!day.isEmpty())
            words.append(PutCheck::tr("%1: %2").arg(QCoreApplication::translate("Fields", field.title), day));
    }
    Subject subject;
    subject.record = draft.record;
    for (Finding finding : draft.ticked) {
        if (command.wording != nullptr)
            finding.message = command.wording(subject, finding.message);
        words.append(QCoreApplication::translate("BulkCheck", "Warning ticked: %1").arg(BatchWords::reason(command, finding)));
    }
    return words.join(QStringLiteral(" · "));
}

QList<Act> actsOf(const Core &core, const QList<DraftLook> &drafts)
{
    QList<Act> acts;
    for (const DraftLook &draft : drafts) {
        const Entry &entry = draft.entry;
        const KindSpec *kind = core.kinds().kind(entry.draft.kind);
        const CommandSpec *command = core.kinds().command(entry.draft.kind, entry.draft.command);
        if (kind == nullptr || command == nullptr || !mayGo(draft))
            continue;
        Subject subject;
        subject.record = draft.record;
        const QString follows = FormWords::whatFollows(*command, subject, entry.draft.values);
        const QString verb = Words::commandVerb(*command, draft.record);
        auto act = std::find_if(acts.begin(), acts.end(), [&](const Act &one) {
            return one.kind == kind && one.command == command && one.verb == verb && one.connection == entry.draft.connection && one.follows == follows;
        });
        if (act == acts.end())
            act = acts.insert(acts.end(), Act{kind, command, verb, entry.draft.connection, follows, {}, {}, 0, 0});
        act->asksSecond += entry.asksSecond ? 1 : 0;
        if (act->count++ < PutCheck::namedAtMost) {
            act->names.append(called(core, entry));
            act->each.append(goes(core, draft, *command));
        }
    }
    return acts;
}

/// Every door that something leaves by.
QList<Connection> doorsOf(const Core &core, const QList<Act> &acts)
{
    QList<Connection> doors = core.connections();
    doors.removeIf([&acts](const Connection &door) { return std::none_of(acts.begin(), acts.end(), [&door](const Act &act) { return act.connection == door.id; }); });
    return doors;
}
} // namespace

ReleaseCheck::ReleaseCheck(Core &core, const QList<DraftLook> &drafts, QWidget *parent, EntryAction action)
    : PutCheck(tr("Check before %n draft(s) go to the outbox", nullptr, int(std::count_if(drafts.begin(), drafts.end(), mayGo))),
               doorsOf(core, actsOf(core, drafts)), parent)
{
    setObjectName(QStringLiteral("releaseCheck"));
    const bool isTomorrow = action == EntryAction::SendTomorrow;
    if (isTomorrow)
        words()->addWidget(line(tr("Nothing of it is sent before tomorrow. It is checked again then.")));
    int able = 0;
    bool isFinal = false;
    bool asksTick = false;
    const QList<Act> acts = actsOf(core, drafts);
    for (const Act &act : acts) {
        able += act.count;
        isFinal = isFinal || BatchWords::isFinal(*act.kind, *act.command);
        asksTick = asksTick || act.command->irreversible;
        const QStringList who = act.count <= namedAtMost ? act.each : QStringList{some(act.names, act.count)};
        const QStringList rest{act.follows, SecondWords::mustAgree(act.asksSecond, act.count)};
        QVBoxLayout *part = addPart(BatchWords::title(act.verb, *act.kind, act.count), who + rest);
        if (!isTomorrow)
            addDim(part, BatchWords::estimate(core.bulk().estimate(act.connection, QString::fromLatin1(act.kind->id), act.count)));
    }
    for (const DraftLook &each : drafts) {
        if (mayGo(each))
            m_able.append(each.entry.id);
    }
    addWarned(core, drafts);
    addStaying(core, drafts);
    // One press for many wants a tick, as beside the list of many; one alone as its form has it.
    end(going().size(), asksTick || (isFinal && able > 1) ? End::Ticked : isFinal ? End::Final : End::HasWayBack);
    const auto count = [this] {
        const auto open = std::find_if(m_warned.cbegin(), m_warned.cend(), [](const Warned &one) { return !one.box->isChecked(); });
        setGoing(going().size(), open == m_warned.cend() ? nullptr : open->box);
    };
    for (const Warned &each : std::as_const(m_warned))
        connect(each.box, &QCheckBox::toggled, this, count);
    count();
}

void ReleaseCheck::ask(Core &core, QWidget *page, EntryAction action, const QList<qint64> &entries, const Ways &ways)
{
    whenDone(page, core.bulk().lookAt(entries), [&core, page, action, entries, ways](const Result<QList<DraftLook>> &found) {
        if (!found)
            return ways.fail(found.error());
        if (const auto *open = page->findChild<ReleaseCheck *>(); open != nullptr && open->isVisible())
            return; // pressed twice
        QList<DraftLook> drafts = *found;
        bool any = false;
        QStringList reasons;
        for (DraftLook &each : drafts) {
            if (action == EntryAction::SendTomorrow)
                each.against.clear(); // tomorrow's rules are asked tomorrow
            if (mayGo(each))
                any = true;
            else
                reasons += EntryWords::against(core.kinds(), each);
        }
        if (drafts.isEmpty())
            return ways.go(entries); // it is said what has become of them
        reasons.removeDuplicates();
        if (!any)
            return ways.stay(reasons, drafts.size());
        auto *check = new ReleaseCheck(core, drafts, page, action);
        check->setAttribute(Qt::WA_DeleteOnClose);
        connect(check, &QDialog::accepted, page, [&core, page, ways, check] {
            const QList<qint64> going = check->going();
            const QHash<qint64, QStringList> ticked = check->ticked();
            if (ticked.isEmpty())
                return ways.go(going);
            whenDone(page, core.bulk().tick(ticked), [ways, going](const Result<Done> &kept) { kept ? ways.go(going) : ways.fail(kept.error()); });
        });
        check->open();
    });
}

QList<qint64> ReleaseCheck::going() const
{
    QSet<qint64> kept;
    for (const Warned &each : m_warned) {
        if (!each.box->isChecked())
            kept += QSet<qint64>(each.drafts.begin(), each.drafts.end());
    }
    QList<qint64> all = m_able;
    all.removeIf([&kept](qint64 draft) { return kept.contains(draft); });
    return all;
}

QHash<qint64, QStringList> ReleaseCheck::ticked() const
{
    const QList<qint64> those = going();
    const QSet<qint64> leaving(those.begin(), those.end());
    QHash<qint64, QStringList> all;
    for (const Warned &each : m_warned) {
        for (const qint64 draft : each.drafts) {
            if (leaving.contains(draft))
                all[draft].append(each.finding.rule);
        }
    }
    return all;
}

/// Warnings never block (ux.md 3.3): one box for all that a kind of warning keeps here, whose they are beside it.
void ReleaseCheck::addWarned(const Core &core, const QList<DraftLook> &drafts)
{
    for (const DraftLook &draft : drafts) {
        const CommandSpec *command = core.kinds().command(draft.entry.draft.kind, draft.entry.draft.command);
        if (command == nullptr || !draft.isWarned())
            continue;
        Subject subject;
        subject.record = draft.record;
        for (Finding finding : draft.against) {
            if (command->wording != nullptr)
                finding.message = command->wording(subject, finding.message);
            auto one = std::find_if(m_warned.begin(), m_warned.end(), [&](const Warned &each) {
                return each.command == command && each.finding.rule == finding.rule && qstrcmp(each.finding.message, finding.message) == 0;
            });
            if (one == m_warned.end())
                one = m_warned.insert(m_warned.end(), Warned{command, finding, {}, {}, nullptr});
            else
                BatchWords::join(one->finding, finding);
            one->drafts.append(draft.entry.id);
            if (one->names.size() < namedAtMost)
                one->names.append(called(core, draft.entry));
        }
    }
    for (Warned &each : m_warned) {
        const qsizetype count = each.drafts.size();
        const QString words = BatchWords::reason(*each.command, each.finding);
        const QString many = count == 1 ? words : QCoreApplication::translate("BulkPage", "%1 (%2 like this)").arg(words, Words::count(count));
        QVBoxLayout *part = addPart(tr("Stay in the drafts unless you tick the box: %1").arg(Words::count(count)), {some(each.names, count)});
        each.box = new WrappedCheck(QCoreApplication::translate("BulkPage", "Send anyway: %1").arg(many), this);
        each.box->setObjectName(QString(QStringLiteral("warning.") + each.finding.rule));
        part->addWidget(each.box);
    }
}

/// What does not go, by what stands in the way: each with all that is said of it.
void ReleaseCheck::addStaying(const Core &core, const QList<DraftLook> &drafts)
{
    struct Staying {
        QString why;
        QStringList names;
        int count = 0;
    };
    QList<Staying> all;
    int count = 0;
    for (const DraftLook &draft : drafts) {
        if (mayGo(draft))
            continue;
        ++count;
        const QString why = EntryWords::against(core.kinds(), draft).join(QLatin1Char(' '));
        auto one = std::find_if(all.begin(), all.end(), [&why](const Staying &each) { return each.why == why; });
        if (one == all.end())
            one = all.insert(all.end(), Staying{why, {}, 0});
        if (one->count++ < namedAtMost)
            one->names.append(called(core, draft.entry));
    }
    QStringList lines;
    for (const Staying &each : std::as_const(all))
        lines.append({some(each.names, each.count), each.why});
    if (count > 0)
        addPart(tr("Stay in the drafts: %1").arg(Words::count(count)), lines);
}
