// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Options.h"

#include "app/base/Version.h"
#include "ui/Language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace {
constexpr int wrong = 2;
constexpr int longestHold = 600;
constexpr int longestSettle = 3600;

/// Who sits here, by the system's name: not every way in sets the variables.
QString person()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString who = qEnvironmentVariable(name); !who.isEmpty())
            return who;
    }
#ifdef Q_OS_UNIX
    if (const passwd *own = getpwuid(getuid()); own != nullptr)
        return QString::fromLocal8Bit(own->pw_name);
#endif
    return {};
}

QString say(const char *text) { return QCoreApplication::translate("Options", text); }

Options::Parsed refuse(const QString &sentence)
{
    Options::Parsed parsed;
    parsed.words = sentence;
    parsed.code = wrong;
    return parsed;
}

/// A whole number between two bounds; a sentence when it is not.
QString readNumber(const QCommandLineParser &parser, const QString &name, int least, int most, std::optional<int> &number)
{
    if (!parser.isSet(name))
        return {};
    bool whole = false;
    const int value = parser.value(name).toInt(&whole);
    if (whole && value >= least && value <= most) {
        number = value;
        return {};
    }
    return say(QT_TRANSLATE_NOOP("Options", "--%1 must be a number from %2 to %3, not \"%4\"."))
            .arg(name, QString::number(least), QString::number(most), parser.value(name));
}

/// From what the window can be at least to what any screen has.
QString readSize(const QString &text, QSize &size)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    if (match.hasMatch() && size.width() >= 480 && size.height() >= 360)
        return {};
    return say(QT_TRANSLATE_NOOP("Options", "--size must be a width and a height such as 1024x700, at least 480x360, not \"%1\".")).arg(text);
}

QString readWord(const QCommandLineParser &parser, const QString &name, const QStringList &known, QString &word)
{
    if (!parser.isSet(name))
        return {};
    word = parser.value(name);
    if (known.contains(word))
        return {};
    return say(QT_TRANSLATE_NOOP("Options", "--%1 must be one of %2, not \"%3\".")).arg(name, known.join(QStringLiteral(", ")), word);
}
} // namespace

Options::Parsed Options::parse(const QStringList &arguments, const QStringList &pages, const QString &programFolder, const QString &dataFolder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP(
            "Options", "Provider Desk: trainees, participants, declarations and training agreements in one window, also offline.")));
    const auto add = [&parser](const char *name, const char *help, const char *value) {
        parser.addOption({QString::fromLatin1(name), say(help), QString::fromLatin1(value)});
    };
    parser.addOption({QStringLiteral("practice"), say(QT_TRANSLATE_NOOP("Options", "Start a practice server with made-up data and use it."))});
    add("practice-url", QT_TRANSLATE_NOOP("Options", "Use the practice server that runs at URL."), "URL");
    add("data-dir", QT_TRANSLATE_NOOP("Options", "Keep everything in DIR."), "DIR");
    add("page", QT_TRANSLATE_NOOP("Options", "Open the page NAME."), "NAME");
    add("lang", QT_TRANSLATE_NOOP("Options", "Speak English (en), Welsh (cy) or te reo Māori (mi)."), "LANGUAGE");
    add("palette", QT_TRANSLATE_NOOP("Options", "Colours: light, dark or contrast."), "NAME");
    add("font-scale", QT_TRANSLATE_NOOP("Options", "Text size, from 50 to 400 percent."), "PERCENT");
    add("hold", QT_TRANSLATE_NOOP("Options", "Practice only: seconds that something released can be taken back."), "SECONDS");
    add("settle", QT_TRANSLATE_NOOP("Options", "Practice only: seconds before a record is read again after a lost answer."), "SECONDS");
    add("screenshot", QT_TRANSLATE_NOOP("Options", "Write a picture of the window, 1,440 by 880, to FILE and leave."), "FILE");
    add("size", QT_TRANSLATE_NOOP("Options", "Size of that picture, such as 1024x700."), "WIDTHxHEIGHT");
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, say(QT_TRANSLATE_NOOP("Options", "Print the version."))});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, say(QT_TRANSLATE_NOOP("Options", "Print this help."))});

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    Parsed parsed;
    if (parser.isSet(QStringLiteral("help"))) {
        parsed.words = parser.helpText() + QLatin1Char('\n')
                + say(QT_TRANSLATE_NOOP("Options", "Pages: %1")).arg(pages.join(QStringLiteral(", ")));
        parsed.code = 0;
        return parsed;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parsed.words = QStringLiteral("provider-desk " DESK_VERSION);
        parsed.code = 0;
        return parsed;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(say(QT_TRANSLATE_NOOP("Options", "\"%1\" is not an option. See --help.")).arg(parser.positionalArguments().constFirst()));

    Options &options = parsed.options;
    Config &config = options.config;
    std::optional<int> font;
    QStringList faults{
        readWord(parser, QStringLiteral("page"), pages, options.page),
        readWord(parser, QStringLiteral("lang"), Language::known(), options.language),
        readWord(parser, QStringLiteral("palette"), {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}, options.palette),
        readNumber(parser, QStringLiteral("font-scale"), Options::leastPercent, Options::mostPercent, font),
        readNumber(parser, QStringLiteral("hold"), 0, longestHold, config.holdSeconds),
        readNumber(parser, QStringLiteral("settle"), 0, longestSettle, config.settleSeconds),
    };
    options.fontPercent = font.value_or(0);
    if (parser.isSet(QStringLiteral("size")))
        faults.append(readSize(parser.value(QStringLiteral("size")), options.size));
    config.practice = parser.isSet(QStringLiteral("practice")) || parser.isSet(QStringLiteral("practice-url"));
    if (parser.isSet(QStringLiteral("practice-url"))) {
        config.practiceUrl = QUrl(parser.value(QStringLiteral("practice-url")), QUrl::StrictMode);
        const QString scheme = config.practiceUrl.scheme();
        if (!config.practiceUrl.isValid() || config.practiceUrl.host().isEmpty()
            || (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
            faults.append(say(QT_TRANSLATE_NOOP("Options", "--practice-url must be an address such as http://127.0.0.1:8080, not \"%1\"."))
                                  .arg(parser.value(QStringLiteral("practice-url"))));
    } else if (config.practice) {
        config.practiceProgram = programFolder + QStringLiteral("/provider-desk-sandbox");
    }
    if (!config.practice && (config.holdSeconds || config.settleSeconds))
        faults.append(say(QT_TRANSLATE_NOOP("Options", "--hold and --settle need --practice or --practice-url.")));
    for (const char *name : {"data-dir", "screenshot"}) {
        if (parser.isSet(QLatin1String(name)) && parser.value(QLatin1String(name)).isEmpty())
            faults.append(say(QT_TRANSLATE_NOOP("Options", "--%1 needs a name.")).arg(QLatin1String(name)));
    }
    faults.removeAll(QString());
    if (!faults.isEmpty())
        return refuse(faults.join(QLatin1Char('\n')));

    if (parser.isSet(QStringLiteral("data-dir")))
        config.dataDir = QDir::cleanPath(QDir(parser.value(QStringLiteral("data-dir"))).absolutePath());
    else
        config.dataDir = config.practice ? QString(dataFolder + QStringLiteral("/practice")) : dataFolder;
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.settingsFile = config.dataDir + QStringLiteral("/desk.ini");
    config.who = person();
    return parsed;
}

QStringList Options::forPractice(const QString &dataDir, const QString &language, int percent, const QString &palette)
{
    QStringList arguments{QStringLiteral("--practice"), QStringLiteral("--data-dir"), QString(dataDir + QStringLiteral("/practice"))};
    if (!language.isEmpty())
        arguments << QStringLiteral("--lang") << language;
    if (percent > 0)
        arguments << QStringLiteral("--font-scale") << QString::number(percent);
    if (!palette.isEmpty())
        arguments << QStringLiteral("--palette") << palette;
    return arguments;
}
