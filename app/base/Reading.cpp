// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Reading.h"

#include "app/base/Faults.h"

#include <QtCore/QIODevice>

namespace {
const Fault notToItsEnd{QT_TRANSLATE_NOOP("Faults", "it could not be read to its end (%1)")};

constexpr qint64 chunk = 64 * 1024;
} // namespace

Result<QByteArray> Reading::part(QIODevice &file, qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const qint64 count = file.read(bytes.data(), most);
    if (count < 0 || (count == 0 && !file.atEnd()))
        return fail(ErrorKind::Storage, notToItsEnd.with(file.errorString()));
    bytes.truncate(count);
    return bytes;
}

Result<QByteArray> Reading::rest(QIODevice &file)
{
    QByteArray all;
    all.reserve(file.size() - file.pos());
    for (;;) {
        const Result<QByteArray> bytes = part(file, chunk);
        if (!bytes)
            return bytes;
        if (bytes->isEmpty())
            return all;
        all += *bytes;
    }
}
