// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BulkCheck.h"

#include "ui/Theme.h"
#include "ui/form/FormWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace {
bool goes(const BatchLine &line) { return BatchWords::groupOf(line) == BatchWords::Group::Sends; }
int goingOf(const QList<BatchLine> &lines) { return int(std::count_if(lines.begin(), lines.end(), goes)); }

QString whatFollows(const CommandSpec &command, const KindSpec &kind, const BatchLine &line)
{
    Subject subject;
    if (*kind.stateColumn != '\0')
        subject.record.set(QString::fromLatin1(kind.stateColumn), line.state);
    return FormWords::whatFollows(command, subject, line.draft.values);
}
} // namespace

BulkCheck::BulkCheck(const Connection &connection, const KindSpec &kind, const CommandSpec &command, const QList<BatchLine> &lines, const QString &estimate,
                     QWidget *parent)
    : PutCheck(QCoreApplication::translate("FormWords", "Check before you send: %1").arg(BatchWords::act(kind, command, lines)), {connection}, parent), m_kind(kind), m_command(command)
{
    setObjectName(QStringLiteral("bulkCheck"));
    addActs(lines);
    addSecond(connection, lines);
    addTicked(lines);
    addAnswers(lines);
    addRest(lines);
    addDim(words(), estimate);
    end(goingOf(lines), BatchWords::isFinal(m_kind, m_command) ? End::Final : End::HasWayBack); // ticked beside the list
}

/// Groups of what follows: the voided and the clawed back are two, each with its number, its people and its sentence.
void BulkCheck::addActs(const QList<BatchLine> &lines)
{
    struct Act {
        QString follows;
        QString fate;
        QStringList names;
        int count = 0;
    };
    QList<Act> acts;
    for (const BatchLine &each : lines) {
        if (!goes(each))
            continue;
        const QString follows = whatFollows(m_command, m_kind, each);
        const QString fate = BatchWords::fate(m_command, each);
        auto act = std::find_if(acts.begin(), acts.end(), [&](const Act &one) { return one.follows == follows && one.fate == fate; });
        if (act == acts.end())
            act = acts.insert(acts.end(), Act{follows, fate, {}, 0});
        if (act->count++ >= namedAtMost)
            continue;
        const QString name = Words::recordName(m_kind, each.name, each.reference);
        const QString told = BatchWords::toldBy(m_kind, each.tells);
        act->names.append(told.isEmpty() ? name : tr("%1 (%2)").arg(name, told));
    }
    for (const Act &act : std::as_const(acts))
        addPart(tr("%1: %2").arg(act.fate, Words::count(act.count)), {some(act.names, act.count), act.follows});
}

/// What will keep them here: the connection's rule for the command, that for the size of what is put there together, or the size
/// of the batch that a corrected one stays in.
void BulkCheck::addSecond(const Connection &connection, const QList<BatchLine> &lines)
{
    const int going = goingOf(lines);
    const bool ofCommand = SecondWords::isAsked(connection, m_kind, m_command);
    const auto stay = ofCommand ? going : std::count_if(lines.begin(), lines.end(), [](const BatchLine &each) { return goes(each) && each.asksSecond; });
    const QString ofSize = ofCommand ? QString() : SecondWords::mustAgree(connection, going);
    const QString second = ofSize.isEmpty() ? SecondWords::mustAgree(stay, going) : ofSize;
    if (!second.isEmpty())
        words()->addWidget(line(second));
}

/// The warnings that were ticked past: how many rows each is about, and whose they are.
void BulkCheck::addTicked(const QList<BatchLine> &lines)
{
    const QList<BatchWords::Warned> all = BatchWords::warned(m_command, lines, goes);
    for (const BatchWords::Warned &each : all) {
        QStringList names;
        for (const BatchLine &one : lines) {
            const bool isWarned = goes(one) && std::any_of(one.findings.begin(), one.findings.end(), [&each](const Finding &finding) { return finding.rule == each.rule; });
            if (isWarned && names.size() < namedAtMost)
                names.append(Words::recordName(m_kind, one.name, one.reference));
        }
        addPart(tr("Warning ticked: %1").arg(Words::count(each.count)), {each.words, some(names, each.count)});
    }
}

void BulkCheck::addAnswers(const QList<BatchLine> &lines)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const FieldSpec &field : m_command.fields) {
        QStringList answers;
        for (const BatchLine &each : lines) {
            if (answers.size() > 1)
                break; // no more is said of them, however many there are
            const QString answer = goes(each) ? BatchWords::answer(field, each.draft.values) : QString();
            if (!answer.isEmpty() && !answers.contains(answer))
                answers.append(answer);
        }
        if (answers.isEmpty())
            continue;
        const QString said = answers.size() == 1 ? answers.constFirst() : tr("Each row has its own");
        const int row = grid->rowCount();
        grid->addWidget(line(FormWords::say(m_command, Subject(), "Fields", field.title), true), row, 0, Qt::AlignTop);
        grid->addWidget(line(said), row, 1, Qt::AlignTop);
    }
    words()->addLayout(grid);
}

void BulkCheck::addRest(const QList<BatchLine> &lines)
{
    using Group = BatchWords::Group;
    QStringList rest;
    for (const Group group : {Group::Blocked, Group::NotOurs, Group::Unanswered, Group::Warned, Group::Apart, Group::LeftOut}) {
        const auto count = std::count_if(lines.begin(), lines.end(), [group](const BatchLine &each) { return BatchWords::groupOf(each) == group; });
        if (count > 0)
            rest.append(tr("%1: %2").arg(BatchWords::group(m_command, group), Words::count(count)));
    }
    if (!rest.isEmpty())
        words()->addWidget(line(tr("Not among them: %1").arg(rest.join(QStringLiteral(" · ")))));
}
