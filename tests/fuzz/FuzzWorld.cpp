// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

#include "app/sandbox/World.h"
#include "app/sync/Practice.h"

#include <QtCore/QJsonDocument>

void Fuzz::world(const QByteArray &bytes)
{
    sandbox::World world({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, {false, std::nullopt});
    if (const auto fault = world.replace(bytes)) {
        FUZZ_HOLDS(!fault->text().isEmpty());
    } else {
        // What was taken in can be given out and taken in again.
        const QByteArray saved = QJsonDocument(world.save()).toJson();
        FUZZ_HOLDS(!world.replace(saved));
    }
    (void)practiceDoors(bytes, QUrl(QStringLiteral("http://127.0.0.1:1")));
}
