// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

/// What changed since a person last looked, and how many of what there are: the review of a list.
class Reviews : public QObject
{
    Q_OBJECT

public:
    explicit Reviews(Core::Inside &inside);

private:
    Core::Inside &m_in;
};
