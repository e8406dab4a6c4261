// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Fill.h"
#include "tests/bench/Subject.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

/// Measures the desk beside a floor in the same run; the ratio is the figure, milliseconds depend on the machine.
namespace {
struct Sample {
    double start = 0;
    double stall = 0;
    double memory = 0;
};

std::optional<Sample> measure(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList(arguments) << QString::number(QDateTime::currentMSecsSinceEpoch()));
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return std::nullopt;
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return words.size() == 3 ? std::optional(Sample{words[0].toDouble(), words[1].toDouble(), words[2].toDouble()}) : std::nullopt;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

void row(const char *name, double ours, double floor, const char *unit)
{
    std::printf("| %-46s | %8.0f %s | %8.0f %s | %5.2f |\n", name, ours, unit, floor, unit, floor > 0 ? ours / floor : 0);
}
} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--bare") == 0)
        return runBare(argc, argv, atoi(argv[2]), atoll(argv[3]));
    if (argc == 4 && qstrcmp(argv[1], "--desk") == 0)
        return runDesk(argc, argv, QString::fromLocal8Bit(argv[2]), atoll(argv[3]));

    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the desk beside a floor in the same run."));
    parser.addHelpOption();
    const QCommandLineOption shortly(QStringLiteral("short"), QStringLiteral("Fewer rows and runs, to see that it works."));
    const QCommandLineOption fill(QStringLiteral("fill"), QStringLiteral("Only fill a data folder."), QStringLiteral("DIR"));
    const QCommandLineOption trainees(QStringLiteral("trainees"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("100000"));
    parser.addOptions({shortly, fill, trainees});
    parser.process(application);
    const int rows = parser.isSet(shortly) ? 10'000 : parser.value(trainees).toInt();
    const int runs = parser.isSet(shortly) ? 3 : 7;
    if (parser.isSet(fill))
        return fillFolder(parser.value(fill), QStringLiteral("trainee"), rows) ? 0 : 1;

    QTemporaryDir folder;
    if (!fillFolder(folder.path(), QStringLiteral("trainee"), rows))
        return 1;
    QList<double> ours[3];
    QList<double> floor[3];
    for (int run = 0; run < runs; ++run) {
        // Turn about, so that whatever else the machine does falls on both.
        const auto bare = measure({QStringLiteral("--bare"), QString::number(rows)});
        const auto desk = measure({QStringLiteral("--desk"), folder.path()});
        if (!bare || !desk) {
            std::fprintf(stderr, "a measured window did not come up\n");
            return 1;
        }
        const double d[] = {desk->start, desk->stall, desk->memory};
        const double b[] = {bare->start, bare->stall, bare->memory};
        for (int i = 0; i < 3; ++i) {
            ours[i].append(d[i]);
            floor[i].append(b[i]);
        }
    }
    std::printf("%d trainees, %d runs each, medians\n\n| %-46s | %11s | %11s | %5s |\n|---|---|---|---|\n", rows, runs, "measure", "desk", "bare table", "ratio");
    row("start to first rows painted", median(ours[0]), median(floor[0]), "ms");
    row("longest stall while typing in the filter", median(ours[1]), median(floor[1]), "ms");
    row("memory", median(ours[2]), median(floor[2]), "MB");
    return 0;
}
