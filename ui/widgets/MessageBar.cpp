// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/widgets/Look.h"

#include <QtGui/QAccessible>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_word);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    m_action->setObjectName(QStringLiteral("action"));
    m_other->setObjectName(QStringLiteral("other"));
    m_close->setObjectName(QStringLiteral("close"));
    m_other->hide();
    row->addWidget(m_close);
    m_word->setFont(Theme::scaled(font(), 1, true));
    m_text->setTextFormat(Qt::PlainText); // a service's words are often part of it
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton *button : {m_action, m_other, m_close})
        button->setProperty(Mnemonics::wanted, Mnemonics::ifSpare);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto act = m_act)
            act();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (const auto act = m_otherAct)
            act();
    });
    Look::onPalette(this, [this] { tint(); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::say(Notice::Weight weight, const QString &text, const QString &action, std::function<void()> act)
{
    switch (weight) {
    case Notice::Weight::Note:
        m_word->setText(tr("Note"));
        m_tone = Tone::Blue;
        break;
    case Notice::Weight::Warning:
        m_word->setText(tr("Check"));
        m_tone = Tone::Yellow;
        break;
    case Notice::Weight::Problem:
        m_word->setText(tr("Problem"));
        m_tone = Tone::Red;
        break;
    }
    tint();
    const bool within = hasFocusWithin(); // the answer to what was asked here
    m_text->setText(text);
    m_text->setAccessibleName(QString(m_word->text() + QStringLiteral(": ") + text));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    m_other->hide();
    m_otherAct = nullptr;
    m_close->setText(tr("Dismiss"));
    m_close->setFlat(true);
    m_close->setAccessibleDescription(tr("Takes this message away"));
    setAccessibleName(m_text->accessibleName());
    setVisible(true);
    Mnemonics::give(this);
    if (within)
        leadBack();
    m_from = nullptr;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::ask(const QString &text, const QString &action, std::function<void()> act)
{
    QWidget *focus = window()->focusWidget();
    const bool within = hasFocusWithin(); // one question after another
    if (!within)
        m_from = focus != nullptr && parentWidget() != nullptr && parentWidget()->isAncestorOf(focus) ? focus : nullptr;
    const QPointer<QWidget> from = m_from;
    say(Notice::Weight::Warning, text, action, std::move(act));
    m_from = from;
    if (within || m_from != nullptr)
        m_action->setFocus(Qt::OtherFocusReason);
}

void MessageBar::askToLose(const QString &text, const QString &action, std::function<void()> act)
{
    ask(text, action, std::move(act));
    m_close->setText(tr("Leave as it is"));
    m_close->setFlat(false);
    m_close->setAccessibleDescription(QString());
    Mnemonics::give(this);
    if (window()->focusWidget() == m_action)
        m_close->setFocus(Qt::OtherFocusReason);
}

bool MessageBar::hasFocusWithin() const
{
    const QWidget *focus = window()->focusWidget();
    return isVisible() && focus != nullptr && isAncestorOf(focus);
}

void MessageBar::leadBack()
{
    QWidget *from = std::exchange(m_from, nullptr);
    if (from != nullptr && from->isVisible() && from->isEnabled())
        from->setFocus(Qt::OtherFocusReason);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    clear();
}

void MessageBar::amend(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(QString(m_word->text() + QStringLiteral(": ") + text));
    setAccessibleName(m_text->accessibleName());
}

void MessageBar::tint()
{
    const QColor words = Theme::pill(m_tone, Theme::scheme(QGuiApplication::palette())).text;
    for (QLabel *label : {m_word, m_text})
        label->setPalette(Theme::tinted(QPalette(), words));
    update(); // the ground and the rim follow, not only what is behind the words
}

void MessageBar::clear()
{
    m_text->clear();
    m_act = nullptr;
    m_otherAct = nullptr;
    if (hasFocusWithin())
        leadBack();
    m_from = nullptr; // of this question only
    hide();
}

void MessageBar::offer(const QString &action, std::function<void()> act)
{
    m_other->setText(action);
    m_other->show();
    m_otherAct = std::move(act);
    Mnemonics::give(this);
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme::Pill colors = Theme::pill(m_tone, Theme::scheme(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border.isValid() ? QPen(colors.border) : QPen(Qt::NoPen));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::unit, Theme::unit);
}
