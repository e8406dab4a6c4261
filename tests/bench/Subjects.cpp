// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Subjects.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

#include <cstdio>
#include <utility>

namespace {
constexpr int patience = 900'000; // ms
}

std::optional<int> Subjects::run(const QString &name, const Call &call)
{
    static const std::pair<const char *, int (*)(const Call &)> all[] = {
        {"bare", bare},   {"start", start},         {"pullWindow", pullWindow},   {"filter", filter}, {"sorted", sorted}, {"scroll", scroll},
        {"outbox", outbox}, {"idle", idle},         {"pull", pull},               {"pullFloor", pullFloor}, {"filterFloor", filterFloor},
        {"order", order}, {"disk", disk},           {"review", review},           {"agreements", agreements}, {"bulk", bulk}, {"sync", sync},
        {"importWindow", importWindow},
    };
    for (const auto &[known, subject] : all) {
        if (name == QLatin1String(known))
            return subject(call);
    }
    return std::nullopt;
}

std::optional<QJsonObject> Subjects::ask(const QString &name, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--subject"), name} + words);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        std::fprintf(stderr, "%s did not come to its end\n", qPrintable(name));
        return std::nullopt;
    }
    const QJsonDocument said = QJsonDocument::fromJson(process.readAllStandardOutput().trimmed().split('\n').last());
    return said.isObject() ? std::optional(said.object()) : std::nullopt;
}

QString Subjects::written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("the file to bring in cannot be written");
    return path;
}

void Subjects::say(const QJsonObject &numbers)
{
    std::printf("%s\n", QJsonDocument(numbers).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonArray Subjects::list(const QList<double> &numbers)
{
    QJsonArray all;
    for (const double each : numbers)
        all.append(each);
    return all;
}

QList<double> Subjects::list(const QJsonValue &numbers)
{
    QList<double> all;
    const QJsonArray array = numbers.toArray();
    for (const QJsonValue &each : array)
        all.append(each.toDouble());
    return all;
}

double Subjects::residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}
