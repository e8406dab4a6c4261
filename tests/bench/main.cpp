// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Fill.h"
#include "tests/bench/PageServer.h"
#include "tests/bench/Subjects.h"
#include "tests/bench/Suite.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <cstdio>

/// Measures the desk beside a floor in the same run; the ratio is the figure, milliseconds depend on the machine.
int main(int argc, char **argv)
{
    // What is measured is this program again, in a process of its own.
    if (argc == 3 && qstrcmp(argv[1], "--serve") == 0)
        return PageServer::run(argc, argv, atoi(argv[2]));
    if (argc > 3 && qstrcmp(argv[1], "--subject") == 0) {
        QStringList words;
        for (int i = 3; i < argc; ++i)
            words.append(QString::fromLocal8Bit(argv[i]));
        return Subjects::run(QString::fromLocal8Bit(argv[2]), {argc, argv, words}).value_or(2);
    }

    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the desk beside a floor in the same run. Groups of measures: ") + Suite::groups().join(QStringLiteral(", ")));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("group"), QStringLiteral("Only these groups of measures."), QStringLiteral("[group…]"));
    const auto amount = [](const char *name) {
        return QCommandLineOption(QString::fromLatin1(name), QStringLiteral("With --fill: how many."), QStringLiteral("N"), QStringLiteral("0"));
    };
    const QCommandLineOption shortly(QStringLiteral("short"), QStringLiteral("Few rows and runs, to see that every measure works."));
    const QCommandLineOption million(QStringLiteral("million"), QStringLiteral("Follow growth to a million records: many minutes."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures there as well."), QStringLiteral("FILE"));
    const QCommandLineOption fill(QStringLiteral("fill"), QStringLiteral("Only fill a data folder, for provider-desk --data-dir."), QStringLiteral("DIR"));
    const QCommandLineOption trainees = amount("trainees");
    const QCommandLineOption participants = amount("participants");
    const QCommandLineOption declarations = amount("declarations");
    const QCommandLineOption agreements = amount("agreements");
    parser.addOptions({shortly, million, json, fill, trainees, participants, declarations, agreements});
    parser.process(application);
    if (parser.isSet(fill)) {
        const auto count = [&](const QCommandLineOption &option) { return parser.value(option).toInt(); };
        return Fill::folder(parser.value(fill), {count(trainees), count(participants), count(declarations), count(agreements)}) ? 0 : 1;
    }

    Report report(parser.isSet(shortly) ? QStringLiteral("In short: few rows and runs, the bars mean nothing.") : QStringLiteral("Medians; each ratio within one run."));
    report.begin();
    Suite(report, parser.isSet(shortly), parser.isSet(million)).run(parser.positionalArguments());
    report.printNotes();
    if (parser.isSet(json) && !report.write(parser.value(json))) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(parser.value(json)));
        return 1;
    }
    // Slowness is a figure; only a measure that did not run is a fault.
    return report.missing() == 0 ? 0 : 1;
}
