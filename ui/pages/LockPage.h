// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class SecretField;

/// All that a locked window shows: that it is locked, and where to type the pass phrase.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(Core &core, QWidget *parent = nullptr);

    void focusFirst();

private:
    void unlock();
    void tryAgain();
    void showStuck(bool stuck);
    void say(const QString &problem);

    Core &m_core;
    QLabel *m_title;
    QLabel *m_text;
    SecretField *m_phrase;
    QPushButton *m_unlock;
    QString m_early; ///< typed within the wait after a wrong one
};
