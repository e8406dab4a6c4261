// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReleaseCheck.h"

#include "app/Bulk.h"
#include "ui/form/FormWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"

#include <QtWidgets/QVBoxLayout>

namespace {
/// What follows from some of the drafts alike: one sentence, and whose they are.
struct Act {
    const KindSpec *kind = nullptr;
    const CommandSpec *command = nullptr;
    QString connection;
    QString follows;
    QStringList names;
    int count = 0;
    int asksSecond = 0;
};

QList<Act> actsOf(const Core &core, const QList<Entry> &drafts)
{
    QList<Act> acts;
    for (const Entry &entry : drafts) {
        const KindSpec *kind = core.kinds().kind(entry.draft.kind);
        const CommandSpec *command = core.kinds().command(entry.draft.kind, entry.draft.command);
        if (kind == nullptr || command == nullptr)
            continue;
        Subject subject;
        subject.record = entry.draft.base;
        const QString follows = FormWords::whatFollows(*command, subject, entry.draft.values);
        auto act = std::find_if(acts.begin(), acts.end(), [&](const Act &one) {
            return one.kind == kind && one.command == command && one.connection == entry.draft.connection && one.follows == follows;
        });
        if (act == acts.end())
            act = acts.insert(acts.end(), Act{kind, command, entry.draft.connection, follows, {}, 0, 0});
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

ReleaseCheck::ReleaseCheck(Core &core, const QList<Entry> &drafts, QWidget *parent)
    : PutCheck(tr("Check before %n draft(s) go to the outbox", nullptr, int(drafts.size())), doorsOf(core, actsOf(core, drafts)), parent)
{
    setObjectName(QStringLiteral("releaseCheck"));
    bool irreversible = false;
    const QList<Act> acts = actsOf(core, drafts);
    for (const Act &act : acts) {
        irreversible = irreversible || BatchWords::isFinal(*act.kind, *act.command);
        QVBoxLayout *part = addPart(BatchWords::title(*act.kind, *act.command, act.count), {some(act.names, act.count), act.follows, SecondWords::mustAgree(act.asksSecond, act.count)});
        addDim(part, BatchWords::estimate(core.bulk().estimate(act.connection, QString::fromLatin1(act.kind->id), act.count)));
    }
    end(drafts.size(), irreversible);
}
