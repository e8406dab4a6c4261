// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LockPage.h"

#include "app/Lock.h"
#include "app/Journal.h"
#include "ui/Theme.h"
#include "ui/pages/SecretField.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

LockPage::LockPage(Core &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_title(new QLabel(tr("The desk is locked"), this))
    , m_text(new QLabel(tr("Type the pass phrase that was chosen in Settings. Drafts are kept, and what is in the outbox goes on being sent."), this))
    , m_phrase(new SecretField({.id = "phrase", .type = FieldType::Text, .required = true}, tr("Pass &phrase"), this))
    , m_unlock(new QPushButton(tr("&Unlock"), this))
{
    setObjectName(QStringLiteral("lockPage"));
    setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *box = new QWidget(this);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(4 * Theme::unit);
    m_title->setFont(Theme::scaled(font(), 1.5, true));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setDefault(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_phrase);
    column->addWidget(m_unlock, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box, 10);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
    const Lock &lock = m_core.journal().lock();
    connect(&lock, &Lock::stuckChanged, this, &LockPage::showStuck);
    if (lock.isStuck())
        showStuck(true);
    connect(&lock, &Lock::mayTry, this, &LockPage::tryAgain);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(qobject_cast<QLineEdit *>(m_phrase->focusTarget()), &QLineEdit::returnPressed, this, &LockPage::unlock);
}

void LockPage::focusFirst()
{
    if (m_phrase->isHidden())
        m_unlock->setFocus(Qt::OtherFocusReason);
    else
        m_phrase->focusTarget()->setFocus(Qt::OtherFocusReason);
}

/// The pass phrase is in the keychain: while that does not answer, there is nothing to type it against.
void LockPage::showStuck(bool stuck)
{
    m_unlock->setEnabled(true);
    if (!stuck && !m_phrase->isHidden())
        return;
    m_text->setText(stuck ? tr("The keychain does not answer, so the pass phrase cannot be checked. Nothing is lost. Unlock the computer’s keychain, then press Try again.")
                          : tr("Type the pass phrase that was chosen in Settings. Drafts are kept, and what is in the outbox goes on being sent."));
    m_unlock->setText(stuck ? tr("&Try again") : tr("&Unlock"));
    m_phrase->setVisible(!stuck);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    focusFirst();
}

void LockPage::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    Lock &lock = m_core.journal().lock();
    if (lock.isStuck()) {
        m_unlock->setEnabled(false); // until it answered, or did not
        return lock.askAgain();
    }
    const QString phrase = m_phrase->text();
    if (phrase.isEmpty())
        return say(tr("Enter the pass phrase"));
    m_unlock->setEnabled(false);
    whenDone(this, lock.unlock(phrase), [this, phrase](const Result<bool> &same) {
        m_unlock->setEnabled(true);
        if (same && *same)
            return; // the window takes this page away
        if (m_phrase->text() == phrase && same)
            m_phrase->clear(); // what was typed while it was looked at, or before its time, may be the right one
        m_early = !same && same.error().retryAfter ? phrase : QString();
        if (!m_early.isEmpty())
            return say(tr("Wait %n second(s) before the next try", nullptr, int(same.error().retryAfter->count())));
        say(tr("This is not the pass phrase. Nothing is lost. Each further try waits longer"));
    });
}

/// What was typed before its time is looked at when it has come, if it stands there still.
void LockPage::tryAgain()
{
    if (const QString early = std::exchange(m_early, {}); !early.isEmpty() && m_phrase->text() == early)
        unlock();
}

void LockPage::say(const QString &problem)
{
    m_phrase->setProblem(problem, {}, {});
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    focusFirst();
}
