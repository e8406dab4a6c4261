// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

#include <QtWidgets/QLabel>

/// A state as the tables show it: its word in a pill with the family's shape.
class PillLabel : public QLabel
{
public:
    PillLabel(const QString &text, Tone tone, PillShape shape, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PillShape m_shape;
};
