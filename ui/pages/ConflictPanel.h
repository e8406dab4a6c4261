// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtWidgets/QWidget>

/// A record that changed while a draft for it was waiting: what the draft was made for and what the record says now,
/// side by side, what was asked for, and the three ways on. Neither side is lost by looking.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    ConflictPanel(const KindSpec &kind, const CommandSpec &command, const Entry &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(EntryAction action);
};
