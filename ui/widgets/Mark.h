// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

#include <QtWidgets/QWidget>

/// A line icon as high as a line of text, in a tone. It repeats what the words beside it say and is not read out.
class Mark : public QWidget
{
public:
    Mark(const QString &icon, Tone tone, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
};
