// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class Mark;
class QLabel;
class QPushButton;

/// What a table says when it is empty: why, and what to do, in its middle, with one button; rarely a second.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// A quiet picture above the words, by its name.
    void setIcon(const QString &icon);
    void say(const QString &title, const QString &text, const QString &action = {}, const QString &other = {});
    QString title() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void acted();
    /// The second button, where there is one.
    void otherActed();

private:
    Mark *m_mark;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_other;
};
