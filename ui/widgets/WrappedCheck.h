// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QCheckBox>

/// A box to tick whose words wrap: a sentence in a narrow column, in any language, at any text size.
class WrappedCheck : public QCheckBox
{
    Q_OBJECT

public:
    WrappedCheck(const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    int indent() const;
    QRect wordsRect(int width) const;
};
