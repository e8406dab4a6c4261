// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSplitter>

/// A splitter that knows how high it must be at a width, which Qt's own does not tell: a list whose rows wrap, and a panel
/// beside or below it.
class FitSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit FitSplitter(QWidget *parent = nullptr);
    explicit FitSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int leastOf(const QWidget *part, int width) const;
    void settle();
};
