// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/SecondPerson.h"
#include "app/store/Worker.h"

/// A second pair of eyes at the outbox that asks: what a colleague is shown, and what becomes of the answer. Store's
/// thread only.
namespace SecondLook {

/// Where and when.
struct Scene {
    QList<Connection> connections;
    QHash<QString, QDateTime> serviceNow; ///< by connection
    QString who;
    QDateTime now;
};

/// What waits, oldest first.
Result<QList<Entry>> waiting(Stores &stores, const Scene &scene);
Result<qint64> count(Stores &stores, const Scene &scene);

/// A review file's content of these entries (none: of all that wait), noted in the outbox as asked. Error of kind Missing:
/// none of them waits.
Result<SecondPerson::Asked> ask(Stores &stores, const QList<qint64> &entries, const Scene &scene);

/// An answer file: agreed rows may leave, declined ones are drafts again with the reviewer's words. Whatever is not exactly
/// what was asked stays as it is. Error of kind Missing: it answers no file of this outbox; of kind Forbidden: who asked
/// answered.
Result<SecondPerson::Taken> take(Stores &stores, const QByteArray &answer, const Scene &scene);

} // namespace SecondLook
