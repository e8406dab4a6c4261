// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Field.h"

/// Whether that version of the service's interface knows the field: it is asked, checked and sent only there.
inline bool isKnownTo(const FieldSpec &field, const QString &version)
{
    return !QString::fromLatin1(field.notInVersion).split(QLatin1Char(','), Qt::SkipEmptyParts).contains(version);
}
