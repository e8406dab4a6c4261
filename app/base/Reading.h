// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QtCore/QByteArray>

class QIODevice;

/// A file that a person chose. Qt's own read() and readAll() give what came until a fault as if it were all there is: half a
/// list of people would be taken for the whole.
namespace Reading {

/// At most so many bytes of an open file. Empty: its end was reached.
Result<QByteArray> part(QIODevice &file, qint64 most);
/// From where it stands to its end.
Result<QByteArray> rest(QIODevice &file);

} // namespace Reading
