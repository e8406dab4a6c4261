// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReleaseCheck.h"

#include "ui/form/FormWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/EntryWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"

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
    int count = 0;
    int asksSecond = 0;
};

QList<Act> actsOf(const Core &core, const QList<DraftLook> &drafts)
{
    QList<Act> acts;
    for (const DraftLook &draft : drafts) {
        const Entry &entry = draft.entry;
        const KindSpec *kind = core.kinds().kind(entry.draft.kind);
        const CommandSpec *command = core.kinds().command(entry.draft.kind, entry.draft.command);
        if (kind == nullptr || command == nullptr || !draft.goes())
            continue;
        Subject subject;
        subject.record = draft.record;
        const QString follows = FormWords::whatFollows(*command, subject, entry.draft.values);
        const QString verb = Words::commandVerb(*command, draft.record);
        auto act = std::find_if(acts.begin(), acts.end(), [&](const Act &one) {
            return one.kind == kind && one.command == command && one.verb == verb && one.connection == entry.draft.connection && one.follows == follows;
        });
        if (act == acts.end())
            act = acts.insert(acts.end(), Act{kind, command, verb, entry.draft.connection, follows, {}, 0, 0});
        act->asksSecond += entry.asksSecond ? 1 : 0;
        if (act->count++ < PutCheck::namedAtMost)
            act->names.append(Words::recordName(*kind, entry.name, entry.reference, entry.draft.target));
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
    : PutCheck(tr("Check before %n draft(s) go to the outbox", nullptr, int(std::count_if(drafts.begin(), drafts.end(), [](const DraftLook &each) { return each.goes(); }))),
               doorsOf(core, actsOf(core, drafts)), parent)
{
    setObjectName(QStringLiteral("releaseCheck"));
    const bool isTomorrow = action == EntryAction::SendTomorrow;
    if (isTomorrow)
        words()->addWidget(line(tr("Nothing of it is sent before tomorrow. It is checked again then.")));
    int going = 0;
    bool isFinal = false;
    bool asksTick = false;
    const QList<Act> acts = actsOf(core, drafts);
    for (const Act &act : acts) {
        going += act.count;
        isFinal = isFinal || BatchWords::isFinal(*act.kind, *act.command);
        asksTick = asksTick || act.command->irreversible;
        QVBoxLayout *part = addPart(BatchWords::title(act.verb, *act.kind, act.count), {some(act.names, act.count), act.follows, SecondWords::mustAgree(act.asksSecond, act.count)});
        if (!isTomorrow)
            addDim(part, BatchWords::estimate(core.bulk().estimate(act.connection, QString::fromLatin1(act.kind->id), act.count)));
    }
    addStaying(core, drafts);
    // One press for many wants a tick, as beside the list of many; one alone as its form has it.
    end(going, asksTick || (isFinal && going > 1) ? End::Ticked : isFinal ? End::Final : End::HasWayBack);
}

void ReleaseCheck::ask(Core &core, QWidget *page, EntryAction action, const QList<qint64> &entries, const Ways &ways)
{
    whenDone(page, core.bulk().lookAt(entries), [&core, page, action, entries, ways](const Result<QList<DraftLook>> &found) {
        if (!found)
            return ways.fail(found.error());
        if (const auto *open = page->findChild<ReleaseCheck *>(); open != nullptr && open->isVisible())
            return; // pressed twice
        QList<DraftLook> drafts = *found;
        QList<qint64> going;
        QStringList reasons;
        for (DraftLook &each : drafts) {
            if (action == EntryAction::SendTomorrow)
                each.against.clear(); // tomorrow's rules are asked tomorrow
            if (each.goes())
                going.append(each.entry.id);
            else
                reasons += EntryWords::against(core.kinds(), each);
        }
        if (drafts.isEmpty())
            return ways.go(entries); // it is said what has become of them
        reasons.removeDuplicates();
        if (going.isEmpty())
            return ways.stay(reasons, drafts.size());
        auto *check = new ReleaseCheck(core, drafts, page, action);
        check->setAttribute(Qt::WA_DeleteOnClose);
        connect(check, &QDialog::accepted, page, [ways, going] { ways.go(going); });
        check->open();
    });
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
        const KindSpec *kind = core.kinds().kind(draft.entry.draft.kind);
        if (draft.goes())
            continue;
        ++count;
        const QString why = EntryWords::against(core.kinds(), draft).join(QLatin1Char(' '));
        auto one = std::find_if(all.begin(), all.end(), [&why](const Staying &each) { return each.why == why; });
        if (one == all.end())
            one = all.insert(all.end(), Staying{why, {}, 0});
        if (one->count++ < namedAtMost)
            one->names.append(kind == nullptr ? draft.entry.name : Words::recordName(*kind, draft.entry.name, draft.entry.reference, draft.entry.draft.target));
    }
    QStringList lines;
    for (const Staying &each : std::as_const(all))
        lines.append({some(each.names, each.count), each.why});
    if (count > 0)
        addPart(tr("Stay in the drafts: %1").arg(Words::count(count)), lines);
}
