// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/StatusDelegate.h"

/// Of a narrow column whose words are told apart by both their ends: what is left out is their middle.
class MiddleDelegate final : public StatusDelegate
{
public:
    using StatusDelegate::StatusDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        StatusDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};
