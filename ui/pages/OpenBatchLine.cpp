// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OpenBatchLine.h"

#include "app/Bulk.h"
#include "ui/Theme.h"
#include "ui/text/BatchWords.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

OpenBatchLine::OpenBatchLine(Core &core, QWidget *parent) : QFrame(parent), m_core(core), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("openBatch"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    row->setSpacing(2 * Theme::unit);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    auto *goOn = new QPushButton(tr("&Go on with it"), this);
    goOn->setObjectName(QStringLiteral("goOnWithBatch"));
    auto *discard = new QPushButton(tr("D&iscard it"), this);
    discard->setObjectName(QStringLiteral("discardBatch"));
    for (QPushButton *each : {goOn, discard}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    connect(goOn, &QPushButton::clicked, this, &OpenBatchLine::goOnRequested);
    connect(discard, &QPushButton::clicked, this, &OpenBatchLine::discardRequested);
    connect(&m_core.bulk(), &Bulk::keptChanged, this, &OpenBatchLine::refresh);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refresh();
}

void OpenBatchLine::refresh()
{
    const auto kept = m_core.bulk().kept();
    const KindSpec *kind = kept ? m_core.kinds().kind(kept->kind) : nullptr;
    const CommandSpec *command = kept ? m_core.kinds().command(kept->kind, kept->command) : nullptr;
    setVisible(kind != nullptr && command != nullptr);
    if (kind != nullptr && command != nullptr) //: %1 is "Defer: 179 trainees"
        m_words->setText(tr("%1, not yet in the outbox").arg(BatchWords::title(*kind, *command, kept->items.size())));
}

void OpenBatchLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::separator(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::unit, Theme::unit);
}
