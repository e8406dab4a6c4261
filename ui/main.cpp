// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Core.h"
#include "app/api/Service.h"
#include "app/secrets/KeychainSecrets.h"
#include "app/secrets/MemorySecrets.h"
#include "ui/Application.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Options.h"
#include "ui/Picture.h"
#include "ui/SingleInstance.h"
#include "ui/pages/Pages.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QScreen>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cstdio>

namespace {
void print(FILE *where, const QString &words) { std::fprintf(where, "%s\n", words.toLocal8Bit().constData()); }

void takePicture(MainWindow &window, const QString &file, const QSize &size)
{
    window.resize(size);
    const auto *picture = new Picture(window, file);
    QObject::connect(picture, &Picture::over, &window, [file](Picture::Outcome outcome) {
        if (outcome == Picture::Outcome::NotWritten)
            print(stderr, QCoreApplication::translate("main", "The picture could not be written to %1.").arg(file));
        else if (outcome == Picture::Outcome::TakenLate)
            print(stderr, QCoreApplication::translate("main", "The window was not settled within 30 seconds. The picture shows it as it was then."));
        QCoreApplication::exit(outcome == Picture::Outcome::Taken ? 0 : 1);
    });
}

/// Practice tokens open nothing real, so that no keychain is troubled with them.
std::unique_ptr<Secrets> secretsFor(const Config &config, Clock &clock)
{
    if (config.practice)
        return std::make_unique<MemorySecrets>();
    return std::make_unique<KeychainSecrets>(Keychain::ofSystem(QStringLiteral("provider-desk")), clock);
}

/// The folder's files are the person's own, the settings among them: made before QSettings would make it for everybody.
void makePrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

int leaveToFirst(Application &application, SingleInstance &instance, const Options &options)
{
    QObject::connect(&instance, &SingleInstance::finished, &application, [&options](bool raised) {
        const QString words = raised
            ? QCoreApplication::translate("main", "Provider Desk is already open on %1. Its window is shown instead of a second one.")
            : QCoreApplication::translate("main", "The folder %1 is in use by another Provider Desk that does not answer. Close that one, or choose another folder with --data-dir.");
        print(stderr, words.arg(options.config.dataDir));
        QCoreApplication::exit(raised && options.screenshot.isEmpty() ? 0 : 1);
    });
    instance.raiseFirst();
    return application.exec();
}

/// In a window of its own: a start from a menu has no terminal that a question could be read in. Whether the desk may open.
bool isClosedThere(Application &application, SingleInstance &instance, const Options &options)
{
    const QString words = QCoreApplication::translate("main", "The folder %1 is in use on the computer “%2”, or was when it was switched off or the folder was copied from it. Two desks on one folder could send the same thing twice.")
                              .arg(options.config.dataDir, instance.otherComputer());
    print(stderr, words);
    if (!options.screenshot.isEmpty())
        return false;
    QSettings settings(options.settingsFile, QSettings::IniFormat);
    application.dress(options, settings);
    QMessageBox question(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), words);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(QCoreApplication::translate("main", "Close Provider Desk on that computer first. Open it here only if it is closed there."));
    QAbstractButton *open = question.addButton(QCoreApplication::translate("main", "It is closed there: &open"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(QCoreApplication::translate("main", "&Do not open"), QMessageBox::RejectRole));
    QObject::connect(&question, &QMessageBox::finished, &application, [&] { QCoreApplication::exit(question.clickedButton() == open ? 1 : 0); });
    question.open();
    return application.exec() == 1;
}

/// Help and version need no display, and no window to be made for them.
bool isAskedOnly(int argc, char **argv)
{
    const auto asks = [](const char *argument) {
        const QLatin1String word(argument);
        return word == QLatin1String("-h") || word == QLatin1String("--help") || word == QLatin1String("-v") || word == QLatin1String("--version");
    };
    return std::any_of(argv + 1, argv + argc, asks);
}

int answer(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.speak(Language::asked(application.arguments()));
    const Options::Parsed parsed = Options::parse(application.arguments(), pageNames(Kinds::standard()), {}, {});
    print(parsed.code == 0 ? stdout : stderr, parsed.words);
    return parsed.code;
}
} // namespace

int main(int argc, char **argv)
{
    if (isAskedOnly(argc, argv))
        return answer(argc, argv);
    Application application(argc, argv);
    application.setLanguage(Language::asked(application.arguments())); // until it is known what was set before
    const Kinds kinds = Kinds::standard();
    const Options::Parsed parsed = Options::parse(application.arguments(), pageNames(kinds), application.applicationDirPath(),
                                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (parsed.code >= 0) {
        print(parsed.code == 0 ? stdout : stderr, parsed.words);
        return parsed.code;
    }
    const Options &options = parsed.options;
    SingleInstance instance(options.config.dataDir);
    SingleInstance::Outcome taken = instance.take();
    if (taken == SingleInstance::Outcome::Elsewhere) {
        if (!isClosedThere(application, instance, options))
            return 1;
        taken = instance.takeOver();
    }
    switch (taken) {
    case SingleInstance::Outcome::First:
        break;
    case SingleInstance::Outcome::Elsewhere:
    case SingleInstance::Outcome::Second:
        return leaveToFirst(application, instance, options);
    case SingleInstance::Outcome::CannotLock:
        print(stderr, QCoreApplication::translate("main", "The folder %1 cannot be written. Choose another with --data-dir, or change its permissions.")
                              .arg(options.config.dataDir));
        return 1;
    }
    makePrivate(options.settingsFile);
    QSettings settings(options.settingsFile, QSettings::IniFormat);
    application.dress(options, settings);
    SystemClock keychainClock;
    Core core(options.config, std::make_unique<SystemClock>(), secretsFor(options.config, keychainClock), kinds, Services::standard());
    MainWindow window(core, settings);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    QObject::connect(&window, &MainWindow::practiceRequested, &window, [&window, &application, folder = options.config.dataDir] {
        // A data folder of its own, so a start of its own, which looks and speaks as this one does.
        const QStringList arguments = Options::forPractice(folder, application.language(), application.fontPercent(), application.paletteName());
        if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
            window.close();
    });
    if (!options.page.isEmpty())
        window.open(options.page);
    if (!options.screenshot.isEmpty())
        takePicture(window, options.screenshot, options.size);
    else
        window.fitInto(window.screen()->availableGeometry());
    window.show();
    core.start();
    return application.exec();
}
