// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/Icons.h"
#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Mark.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark(QString(), Tone::Grey, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::unit);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::unit);
    m_mark->setFont(Theme::scaled(font(), 2.4));
    m_mark->hide();
    column->addWidget(m_title); // as wide as the page, so that long words wrap rather than be cut
    column->addWidget(m_text);
    column->addSpacing(2 * Theme::unit);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    for (QPushButton *button : {m_button, m_other})
        button->setProperty(Mnemonics::wanted, Mnemonics::ifSpare);
    m_other->setObjectName(QStringLiteral("other"));
    m_other->hide();
    column->addStretch(3);
    m_title->setFont(Theme::scaled(font(), 1.25, true));
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    Look::ink(m_text, Look::Ink::Dim);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherActed);
}

void EmptyState::setIcon(const QString &icon)
{
    m_mark->setIcon(icon);
    m_mark->setVisible(Icons::exists(icon));
}

void EmptyState::say(const QString &title, const QString &text, const QString &action, const QString &other)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setAccessibleDescription(QString(title + QLatin1Char(' ') + text));
    m_button->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setAccessibleName(QString(title + QLatin1Char(' ') + text));
}

QString EmptyState::title() const { return m_title->text(); }
