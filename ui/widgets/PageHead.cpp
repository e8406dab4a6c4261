// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHead.h"

#include "ui/Theme.h"
#include "ui/widgets/Look.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

QLabel *PageHead::heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::scaled(parent->font(), 1.7, true));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *PageHead::line(QWidget *parent)
{
    auto *label = new QLabel(parent);
    Look::ink(label, Look::Ink::Dim);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

PageHead::PageHead(QLabel *title, QLabel *line, QWidget *buttons, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_buttons(buttons)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title);
    names->addWidget(line);
    m_row->addLayout(names, 1);
    m_row->addWidget(buttons, 0, Qt::AlignRight | Qt::AlignTop);
    m_row->setSpacing(4 * Theme::unit);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void PageHead::arrange()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool beside = title + 4 * Theme::unit + m_buttons->sizeHint().width() <= width();
    const QBoxLayout::Direction wanted = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == wanted)
        return;
    m_row->setDirection(wanted);
    m_row->setSpacing(beside ? 4 * Theme::unit : 2 * Theme::unit);
    m_row->setAlignment(m_buttons, beside ? Qt::AlignRight | Qt::AlignTop : Qt::Alignment());
}
