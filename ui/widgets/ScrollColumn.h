// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

/// One column of wrapped words that scrolls up and down. What is put into it while its page is hidden is as high as it
/// must be when the page is shown: Qt's own area hears of a taller content only while it is visible.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
};
