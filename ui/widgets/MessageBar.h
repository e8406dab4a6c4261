// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

/// One sentence at the top of a page, announced to screen readers: never in the way, never in a box of its own. Its
/// weight is a word and a mark besides the colour.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(Notice::Weight weight, const QString &text, const QString &action = {}, std::function<void()> act = {});
    /// A question of its weight that answers a press on this page: the way on is focused, not pressed. Esc, or what becomes
    /// of it, leads back. What comes by itself is said instead.
    void ask(const QString &text, const QString &action, std::function<void()> act);
    /// The same for what is lost by the act: the way back is named as such, and has the focus.
    void askToLose(const QString &text, const QString &action, std::function<void()> act);
    /// A second way beside the one that say() gave; gone with the sentence.
    void offer(const QString &action, std::function<void()> act);
    /// The same sentence with another number in it: not announced again.
    void amend(const QString &text);
    void clear();
    QString text() const;
    /// It says something that asks for nothing.
    bool isNote() const { return m_tone == Tone::Blue; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool hasFocusWithin() const;
    void leadBack();
    void tint();

    QLabel *m_word;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
    QPushButton *m_close;
    QPointer<QWidget> m_from; ///< where the question was asked
    Tone m_tone = Tone::Blue;
    std::function<void()> m_act;
    std::function<void()> m_otherAct;
};
