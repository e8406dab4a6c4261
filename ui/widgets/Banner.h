// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

#include <QtWidgets/QWidget>

/// Which door one is at: the environment in a word, a shape and a colour, always at the top of the window.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setConnection(const Connection &connection);
    /// No connection yet: nothing to warn of.
    void clear();
    QString word() const { return m_word; }
    static QString wordOf(Environment environment);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsRect(int width) const;

    Environment m_environment = Environment::Practice;
    QString m_word;
    QString m_text;
};
