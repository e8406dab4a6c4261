// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a form leads: to its check page, into the outbox, to another form, to another page of the window.
#include "ui/form/CheckPage.h"
#include "ui/form/FormDialog.h"
#include "ui/form/Questions.h"
#include "ui/text/ErrorText.h"

#include <QtWidgets/QStackedWidget>

void FormDialog::next()
{
    const Verdict verdict = m_questions->verdict();
    m_questions->showVerdict(verdict);
    if (verdict.blocked())
        return;
    m_check->show(m_questions->asked(), m_questions->values(), verdict, m_start.draft.ticked);
    connect(m_check, &CheckPage::tickedChanged, this, &FormDialog::edited, Qt::UniqueConnection);
    showPage(m_check);
}

void FormDialog::putInOutbox()
{
    if (m_submitting || !m_check->confirm())
        return;
    m_submitting = true;
    if (m_state != EntryState::Draft)
        m_saving = Saving::Dirty; // an entry that waits or was refused becomes a draft before it is released anew
    whenSaved([this] {
        whenDone(this, m_core.submit(draft()), [this](const Result<Verdict> &verdict) { submitted(verdict); });
    });
}

void FormDialog::submitted(const Result<Verdict> &verdict)
{
    m_submitting = false;
    if (!verdict)
        return say(tr("Not put in the outbox. %1").arg(ErrorText::of(verdict.error(), ErrorText::Doing::Saving).sentence()), true);
    const QStringList ticked = m_check->ticked();
    const QList<Finding> warnings = verdict->warnings();
    const bool accepted = std::all_of(warnings.begin(), warnings.end(), [&ticked](const Finding &each) { return ticked.contains(each.rule); });
    if (verdict->blocked()) {
        showPage(m_questions);
        return m_questions->showVerdict(*verdict);
    }
    if (!accepted) {
        m_check->show(m_questions->asked(), m_questions->values(), *verdict, ticked);
        m_check->confirm();
        return;
    }
    Q_EMIT released();
    QDialog::accept();
}

void FormDialog::openCure(const QString &command)
{
    // From a form on top of this one the way leads out of both.
    const Way way = m_way ? Way([this](const QString &page) { leaveFor(page); }) : Way();
    leave([this, command, way] { open(m_core, this, m_start.draft.kind, command, m_start.detail.row, way); });
}

void FormDialog::leaveFor(const QString &page)
{
    leave([this, page] {
        QDialog::reject();
        m_way(page);
    });
}
