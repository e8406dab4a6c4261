// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BulkCheck.h"

#include "ui/Theme.h"
#include "ui/form/FormWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/ScrollColumn.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int namedAtMost = 5;
constexpr int widest = 560; // pixels at the default font, as the form of one

bool goes(const BatchLine &line) { return BatchWords::groupOf(line) == BatchWords::Group::Sends; }

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
    : QDialog(parent), m_kind(kind), m_command(command)
{
    setObjectName(QStringLiteral("bulkCheck"));
    const int going = int(std::count_if(lines.begin(), lines.end(), goes));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banner = new Banner(this);
    banner->setConnection(connection);
    column->addWidget(banner);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    QLabel *title = line(FormWords::checkTitle(m_command, Subject(), Words::kindNoun(m_kind, going)));
    title->setFont(Theme::scaled(font(), 1.4, true));
    title->setObjectName(QStringLiteral("title"));
    head->addWidget(title);
    column->addLayout(head);
    setWindowTitle(title->text());

    auto *scroll = new ScrollColumn(this);
    auto *content = new QWidget(scroll);
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    words->setSpacing(4 * Theme::unit);
    QLabel *nothing = line(QCoreApplication::translate("CheckPage", "Nothing has been sent yet."), true);
    words->addWidget(nothing);
    addActs(words, lines);
    addTicked(words, lines);
    addAnswers(words, lines);
    addRest(words, lines);
    if (!estimate.isEmpty()) {
        QLabel *time = line(estimate);
        Look::ink(time, Look::Ink::Dim);
        words->addWidget(time);
    }
    words->addStretch(1);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::StrongFocus); // read from its top, scrolled by the arrow keys
    scroll->setAccessibleName(QString(title->text() + QStringLiteral(". ") + nothing->text()));
    column->addWidget(scroll, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    auto *back = new QPushButton(QCoreApplication::translate("FormDialog", "&Back"), this);
    back->setObjectName(QStringLiteral("back"));
    auto *put = new QPushButton(tr("&Put %1 in outbox").arg(Words::count(going)), this);
    put->setObjectName(QStringLiteral("put"));
    put->setAccessibleDescription(QCoreApplication::translate("FormDialog", "It waits its hold time there, in which you can take it back"));
    // What has no way back is never one press of Enter away.
    back->setAutoDefault(false);
    put->setAutoDefault(false);
    (BatchWords::isFinal(m_kind, m_command) ? back : put)->setDefault(true);
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(put);
    column->addLayout(foot);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(put, &QPushButton::clicked, this, &QDialog::accept);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, put, &QPushButton::click);
    const double scale = qMax(1.0, fontMetrics().averageCharWidth() / 8.0);
    resize(int(widest * scale), int(480 * scale));
    scroll->setFocus(Qt::OtherFocusReason);
}

QLabel *BulkCheck::line(const QString &text, bool bold) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::scaled(font(), 1, bold));
    return label;
}

/// Groups of what follows: the voided and the clawed back are two, each with its number, its people and its sentence.
void BulkCheck::addActs(QVBoxLayout *column, const QList<BatchLine> &lines)
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
    for (const Act &act : std::as_const(acts)) {
        auto *part = new QVBoxLayout;
        part->setSpacing(Theme::unit);
        part->addWidget(line(tr("%1: %2").arg(act.fate, Words::count(act.count)), true));
        const QString names = act.names.join(QStringLiteral(", "));
        part->addWidget(line(act.count > namedAtMost ? tr("%1 and %2 more").arg(names, Words::count(act.count - namedAtMost)) : names));
        if (!act.follows.isEmpty())
            part->addWidget(line(act.follows));
        column->addLayout(part);
    }
}

/// The warnings that were ticked past: how many rows each is about, and whose they are.
void BulkCheck::addTicked(QVBoxLayout *column, const QList<BatchLine> &lines)
{
    const QList<BatchWords::Warned> all = BatchWords::warned(m_command, lines, goes);
    for (const BatchWords::Warned &each : all) {
        QStringList names;
        for (const BatchLine &one : lines) {
            const bool isWarned = goes(one) && std::any_of(one.findings.begin(), one.findings.end(), [&each](const Finding &finding) { return finding.rule == each.rule; });
            if (isWarned && names.size() < namedAtMost)
                names.append(Words::recordName(m_kind, one.name, one.reference));
        }
        auto *part = new QVBoxLayout;
        part->setSpacing(Theme::unit);
        part->addWidget(line(tr("Warning ticked: %1").arg(Words::count(each.count)), true));
        part->addWidget(line(each.words));
        const QString some = names.join(QStringLiteral(", "));
        part->addWidget(line(each.count > namedAtMost ? tr("%1 and %2 more").arg(some, Words::count(each.count - namedAtMost)) : some));
        column->addLayout(part);
    }
}

void BulkCheck::addAnswers(QVBoxLayout *column, const QList<BatchLine> &lines)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const FieldSpec &field : m_command.fields) {
        QStringList answers;
        for (const BatchLine &each : lines) {
            const QString answer = goes(each) ? BatchWords::answer(field, each.draft.values) : QString();
            if (!answer.isEmpty() && !answers.contains(answer))
                answers.append(answer);
        }
        if (answers.isEmpty())
            continue;
        const QString words = answers.size() == 1 ? answers.constFirst() : tr("Each row has its own");
        const int row = grid->rowCount();
        grid->addWidget(line(FormWords::say(m_command, Subject(), "Fields", field.title), true), row, 0, Qt::AlignTop);
        grid->addWidget(line(words), row, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
}

void BulkCheck::addRest(QVBoxLayout *column, const QList<BatchLine> &lines)
{
    using Group = BatchWords::Group;
    QStringList rest;
    for (const Group group : {Group::Blocked, Group::NotOurs, Group::Unanswered, Group::Warned, Group::Apart, Group::LeftOut}) {
        const auto count = std::count_if(lines.begin(), lines.end(), [group](const BatchLine &each) { return BatchWords::groupOf(each) == group; });
        if (count > 0)
            rest.append(tr("%1: %2").arg(BatchWords::group(m_command, group), Words::count(count)));
    }
    if (!rest.isEmpty())
        column->addWidget(line(tr("Not among them: %1").arg(rest.join(QStringLiteral(" · ")))));
}
