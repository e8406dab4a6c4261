// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"

/// Numbered trainees on one connection.
namespace oneDesk {
inline const QString kind = QStringLiteral("trainee");
inline const QString practice = QStringLiteral("practice-registerTrainees");

inline QString id(int number) { return QStringLiteral("aaaaaaaaaaaaaaaaaaaaaa%1").arg(number, 2, 10, QLatin1Char('0')); }

inline QJsonObject worldOf(int trainees)
{
    QList<QJsonObject> all;
    for (int i = 1; i <= trainees; ++i)
        all.append(plainTrainee(id(i), QStringLiteral("Sarah"), QStringLiteral("Jones%1").arg(i)));
    return traineeWorld(all);
}

/// A desk whose time stands still until the test moves it.
struct Still {
    explicit Still(const QUrl &url) : desk(url) { desk.clock = FakeClock::maker(clock); }
    bool begin(int rows)
    {
        desk.start();
        return Desk::until([&] { return desk.rows(kind).size() == rows && !desk.core().status(practice).pulling; });
    }
    qint64 defer(int number)
    {
        return desk.release(kind, QStringLiteral("defer"), id(number), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    }
    EntryState state(qint64 entry) { return desk.entry(entry).state; }

    Desk desk;
    FakeClock *clock = nullptr;
};

/// Of the requests, that for one trainee.
inline bool isOne(const QByteArray &head) { return head.contains("/trainees/aaaa"); }
} // namespace oneDesk
