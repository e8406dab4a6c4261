// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConflictPanel.h"

#include "app/kind/Outcomes.h"
#include "ui/Theme.h"
#include "ui/form/FormWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/EntryWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/WrappedCheck.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

ConflictPanel::ConflictPanel(const KindSpec &kind, const CommandSpec &command, const Entry &entry, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::unit);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, int at, const QString &text, bool bold, const QString &spoken = {}, int span = 1) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setFont(Theme::scaled(font(), 1, bold));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (!spoken.isEmpty())
            label->setAccessibleName(spoken);
        grid->addWidget(label, row, at, 1, span);
        return label;
    };
    const QString mine = tr("Your draft was made for");
    const QString theirs = tr("It now is");
    add(0, 0, mine, true);
    add(0, 1, theirs, true);
    int row = 1;
    for (const QString &id : command.fingerprint) {
        const ColumnSpec *spec = kind.column(id);
        if (spec == nullptr || *spec->title == '\0' || (!entry.draft.base.knows(id) && !entry.theirs.knows(id)))
            continue;
        const QString before = Words::cell(kind, *spec, entry.draft.base.value(id), true);
        const QString now = Words::cell(kind, *spec, entry.theirs.value(id), true);
        const QString title = Words::columnTitle(*spec);
        const bool moved = before != now;
        Look::ink(add(row, 0, title, false, {}, 2), Look::Ink::Dim);
        add(row + 1, 0, before, moved, tr("%1. %2: %3").arg(title, mine, before));
        // A word as well as the weight, since weight is not heard.
        const QString after = moved ? tr("%1 (changed)").arg(now) : now;
        add(row + 1, 1, after, moved, tr("%1. %2: %3").arg(title, theirs, after));
        row += 2;
    }
    column->addLayout(grid);
    const OutcomeSpec *turned = Outcomes::turnedInto(command, entry);
    WrappedCheck *tick = nullptr;
    if (turned != nullptr) {
        Subject subject;
        subject.record = entry.theirs;
        auto *label = new QLabel(FormWords::consequence(command, subject, entry.draft.values, entry.name), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        tick = new WrappedCheck(BatchWords::tick(*turned, 1), this);
        tick->setObjectName(QStringLiteral("outcomeTick"));
        column->addWidget(tick);
    }
    auto *buttons = new FlowLayout(2 * Theme::unit);
    for (const EntryAction action : {turned == nullptr ? EntryAction::KeepMine : EntryAction::KeepMineTicked, EntryAction::Edit, EntryAction::TakeTheirs}) {
        auto *button = new QPushButton(EntryWords::verb(action), this);
        button->setAutoDefault(false);
        if (action == EntryAction::KeepMineTicked) {
            button->setEnabled(false);
            connect(tick, &QCheckBox::toggled, button, &QPushButton::setEnabled);
        }
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
}
