// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of many at once says of its rows before they go, and the check between it and the outbox.
#include "ui/pages/BulkCheck.h"
#include "ui/pages/BulkForm.h"
#include "ui/pages/BulkPage.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

QString BulkPage::act() const { return BatchWords::act(*m_kind, *m_command, m_lines->lines()); }

/// What is put in the outbox gets its name then: by what goes, not by what was once selected.
BatchPlan BulkPage::named() const
{
    BatchPlan plan = m_lines->plan();
    if (plan.name.isEmpty())
        plan.names = BatchWords::names(*m_kind, *m_command, m_lines->lines(), m_core.now());
    return plan;
}

void BulkPage::showTicks()
{
    QList<BulkForm::Tick> outcomes;
    for (const OutcomeSpec &outcome : m_command->outcomes) {
        const int going = m_lines->goingOf(QString::fromLatin1(outcome.id));
        if (*outcome.tick != '\0' && going > 0)
            outcomes.append({QString::fromLatin1(outcome.id), BatchWords::tick(outcome, going), going});
    }
    m_form->setOutcomes(outcomes);
    QList<BulkForm::Tick> ticks;
    const QList<BatchWords::Warned> warned = BatchWords::warned(*m_command, m_lines->lines(), [](const BatchLine &line) { return !line.leftOut && line.fate != Fate::Blocked; });
    for (const BatchWords::Warned &each : warned) {
        const QString words = each.count == 1 ? each.words : tr("%1 (%2 like this)").arg(each.words, Words::count(each.count));
        ticks.append({each.rule, tr("Send anyway: %1").arg(words), each.count});
    }
    m_form->setWarnings(ticks);
    // A box that is gone took its tick along.
    m_lines->setConfirmed(m_form->confirmed());
    m_lines->setTicked(m_form->ticked());
}

/// What no row has and all can share is asked for at its question.
void BulkPage::askForAnswers()
{
    QList<Finding> missing;
    for (const BatchLine &line : m_lines->lines()) {
        if (BatchWords::groupOf(line) != BatchWords::Group::Unanswered)
            continue;
        for (const Finding &finding : line.findings) {
            const bool known = std::any_of(missing.begin(), missing.end(), [&finding](const Finding &one) { return one.field == finding.field; });
            if (finding.severity == Severity::Block && !known)
                missing.append(finding);
        }
    }
    m_form->askFor(missing);
}

QString BulkPage::whyNone(int total, int unanswered, int open) const
{
    const QString all = Words::kindNoun(*m_kind, total);
    if (open == 0) // no answer and no tick makes any of them go
        return tr("None of the %1 can go as they are. Correct a cell, or leave rows out.").arg(all);
    if (unanswered > 0)
        return tr("None of the %1 can go yet: answers are missing.").arg(all);
    return tr("None of the %1 can go yet: their warnings are not ticked.").arg(all);
}

void BulkPage::showBlocked()
{
    const auto group = m_lines->countOf(BatchWords::Group::Blocked) > 0 ? BatchWords::Group::Blocked : BatchWords::Group::NotOurs;
    m_lines->setSieve({group, {}, {}, {}});
    setCurrent(-1);
    showGroups();
    showMain();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// The reasons of the current row, whole: the cell has room for the first few words.
void BulkPage::showWhy()
{
    const BatchLine *line = m_lines->line(m_table->currentIndex().row());
    const QStringList reasons = line == nullptr ? QStringList() : BatchWords::reasons(*m_command, *line);
    m_why->setText(reasons.isEmpty() ? QString() : tr("%1: %2").arg(Words::recordName(*m_kind, line->name, line->reference), reasons.join(QStringLiteral(" · "))));
    m_why->setVisible(!reasons.isEmpty());
}

/// What would go, and as what: the check page is agreed to for these and no others.
QStringList BulkPage::going() const
{
    QStringList all;
    for (const BatchLine &line : m_lines->lines()) {
        if (BatchWords::groupOf(line) == BatchWords::Group::Sends)
            all.append(QStringLiteral("%1 %2").arg(line.item).arg(line.outcome));
    }
    return all;
}

void BulkPage::check()
{
    const QList<Connection> all = m_core.connections();
    const auto door = std::find_if(all.begin(), all.end(), [this](const Connection &each) { return each.id == m_lines->plan().connection; });
    auto *check = new BulkCheck(door == all.end() ? Connection() : *door, *m_kind, *m_command, m_lines->lines(), m_estimate->text(), this);
    check->setAttribute(Qt::WA_DeleteOnClose);
    connect(check, &QDialog::accepted, this, [this, agreed = going(), edits = m_edits, turn = m_turn] {
        if (turn != m_turn || m_lines == nullptr || m_queueing)
            return;
        if (edits == m_edits && agreed == going())
            return commit();
        m_message->say(Notice::Weight::Note, tr("Nothing is in the outbox yet: while you looked, it changed how many can go. Look at the rows once more."));
    });
    check->open();
}
