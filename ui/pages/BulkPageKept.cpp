// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed on the page of many at once is kept until it is queued or discarded.
#include "ui/pages/BulkPage.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/MessageBar.h"

void BulkPage::keep()
{
    m_keepSoon.stop();
    if (m_lines == nullptr)
        return;
    whenDone(this, m_core.bulk().keep(m_lines->plan()), [this](const Result<Done> &kept) {
        if (!kept && kept.error().kind != ErrorKind::Missing) // of a connection that was removed the review speaks
            m_message->say(Notice::Weight::Problem, ErrorText::of(kept.error(), ErrorText::Doing::Saving).sentence());
    });
}

void BulkPage::hideEvent(QHideEvent *event)
{
    DeskPage::hideEvent(event);
    if (m_keepSoon.isActive())
        keep();
}
