// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// provider-desk-sandbox: pretends to be the three services on loopback, for practice, teaching and tests.
#include "app/base/Version.h"
#include "app/sandbox/Reader.h"
#include "app/sandbox/Server.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int usageFault = 2;
constexpr int noPort = 1;

int refuse(const QString &why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    return usageFault;
}

/// The desk holds the other end of standard input. It closes when the desk ends, in whatever way, and a
/// practice server without a desk is of no use to anybody.
void endWithParent(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] {
        char discarded[256];
        if (::read(STDIN_FILENO, discarded, sizeof discarded) <= 0)
            QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("provider-desk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));

    const QCommandLineOption portOption(QStringLiteral("port"),
                                        QStringLiteral("Port on 127.0.0.1; 0 takes a free one."), QStringLiteral("N"),
                                        QStringLiteral("0"));
    const QCommandLineOption worldOption(QStringLiteral("world"), QStringLiteral("Start with the world of this file."),
                                         QStringLiteral("FILE.json"));
    const QCommandLineOption seedOption(
        QStringLiteral("seed"), QStringLiteral("Start with a made-up world of this size."), QStringLiteral("SIZE"));
    const QCommandLineOption nowOption(QStringLiteral("now"), QStringLiteral("Freeze the clock at this instant."),
                                       QStringLiteral("INSTANT"));
    const QCommandLineOption noThrottleOption(QStringLiteral("no-throttle"),
                                              QStringLiteral("Never answer that there were too many requests."));
    const QCommandLineOption parentOption(QStringLiteral("with-parent"),
                                          QStringLiteral("End when standard input closes."));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Answers on loopback as the three services do, with made-up data."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({portOption, worldOption, seedOption, nowOption, noThrottleOption, parentOption});
    if (!parser.parse(application.arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return refuse(QStringLiteral("not an option: ") + parser.positionalArguments().first());

    bool portFits = false;
    const quint16 wanted = parser.value(portOption).toUShort(&portFits);
    if (!portFits)
        return refuse(QStringLiteral("--port: must be a number from 0 to 65535"));

    sandbox::World::Options options;
    options.throttled = !parser.isSet(noThrottleOption);
    if (parser.isSet(nowOption)) {
        sandbox::Reading reading;
        options.now = sandbox::Reader(reading, QStringLiteral("--now"), parser.value(nowOption)).instant();
        if (reading.fault)
            return refuse(reading.fault->text());
    }
    sandbox::World world({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, options);

    if (parser.isSet(worldOption) && parser.isSet(seedOption))
        return refuse(QStringLiteral("--world and --seed: only one of the two"));
    if (parser.isSet(worldOption)) {
        QFile file(parser.value(worldOption));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(file.fileName() + QStringLiteral(": ") + file.errorString());
        if (const auto fault = world.replace(file.readAll(), options.now))
            return refuse(fault->text());
    }
    if (parser.isSet(seedOption)) {
        bool sizeFits = false;
        const int size = parser.value(seedOption).toInt(&sizeFits);
        if (!sizeFits || size < 0)
            return refuse(QStringLiteral("--seed: must be a whole number, 0 or more"));
        if (const auto fault = world.seed(size))
            return refuse(fault->text());
    }

    sandbox::Server server(world);
    const quint16 port = server.listen(wanted);
    if (port == 0) {
        std::fprintf(stderr, "cannot listen on 127.0.0.1:%d\n", int(wanted));
        return noPort;
    }
    std::printf("listening on http://127.0.0.1:%d\n", int(port));
    std::fflush(stdout);
    if (parser.isSet(parentOption))
        endWithParent(application);
    return application.exec();
}
