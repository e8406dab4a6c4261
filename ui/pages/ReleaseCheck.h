// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "ui/pages/PutCheck.h"

/// The page between many drafts and the outbox: how many of which command, whose, and what cannot be taken back.
class ReleaseCheck : public PutCheck
{
    Q_OBJECT

public:
    ReleaseCheck(Core &core, const QList<Entry> &drafts, QWidget *parent = nullptr);
};
