// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

#include "app/api/Service.h"
#include "app/sandbox/World.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace {
/// A set of a million trainees is no fault, and takes longer than a fuzzer waits for one input.
bool isHuge(const QByteArray &bytes)
{
    const QJsonArray sets = QJsonDocument::fromJson(bytes).object()[QLatin1String("registerTrainees")].toObject()[QLatin1String("sets")].toArray();
    qint64 all = 0;
    for (const QJsonValue &set : sets) {
        const qint64 repeat = set[QLatin1String("repeat")].toInteger();
        all += repeat <= 1'000'000 ? std::max<qint64>(repeat, 0) : 0; // more is refused
    }
    return all > 2000;
}
} // namespace

void Fuzz::world(const QByteArray &bytes)
{
    if (isHuge(bytes))
        return;
    sandbox::World world({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, {false, std::nullopt});
    if (const auto fault = world.replace(bytes)) {
        FUZZ_HOLDS(!fault->text().isEmpty());
    } else {
        // What was taken in can be given out and taken in again.
        const QByteArray saved = QJsonDocument(world.save()).toJson();
        FUZZ_HOLDS(!world.replace(saved));
    }
    (void)Services::standard()->practiceDoors(bytes, QUrl(QStringLiteral("http://127.0.0.1:1")));
}
