// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"
#include "ui/MainWindow.h"
#include "ui/Picture.h"
#include "ui/Style.h"
#include "ui/pages/Pages.h"

#include <QtWidgets/QApplication>

/// A picture that is asked for on the command line shows the desk at rest, whatever page it is of.
class tst_picture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(ui);
        QApplication::setStyle(new Style);
        qRegisterMetaType<Picture::Outcome>();
    }
    void waitsForTheRecords_data();
    void waitsForTheRecords();
    void isTakenAtLast();

private:
    struct Shown {
        explicit Shown(const QUrl &practice, const QString &page) : desk(practice)
        {
            desk.start();
            settings = std::make_unique<QSettings>(desk.directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
            window = std::make_unique<MainWindow>(desk.core(), *settings);
            window->open(page);
            window->show();
        }
        Desk desk;
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<MainWindow> window;
    };
};

void tst_picture::waitsForTheRecords_data()
{
    QTest::addColumn<QString>("page");
    const QStringList pages = pageNames(Kinds::standard());
    for (const QString &page : pages) {
        // Of these, one is shown without a connection only, and two show what somebody began.
        if (page != QLatin1String("start") && page != QLatin1String("bulk") && page != QLatin1String("import"))
            QTest::newRow(qPrintable(page)) << page;
    }
}

void tst_picture::waitsForTheRecords()
{
    QFETCH(QString, page);
    PracticeServer server(PracticeServer::seeded(6, QStringLiteral("desk")));
    Shown at(server.url(), page);
    const QString file = at.desk.directory() + QStringLiteral("/picture.png");
    const Picture picture(*at.window, file);
    std::optional<Picture::Outcome> outcome;
    int doors = 0;
    int met = 0;
    connect(&picture, &Picture::over, this, [&](Picture::Outcome so) {
        outcome = so;
        const QList<Connection> all = at.desk.core().connections();
        doors = int(all.size());
        for (const Connection &each : all) {
            const ConnectionStatus status = at.desk.core().status(each.id);
            met += !status.pulling && status.lastSuccess.isValid() ? 1 : 0;
        }
    });
    QVERIFY(Desk::until([&] { return outcome.has_value(); }));
    QVERIFY(outcome == Picture::Outcome::Taken);
    QVERIFY(QFile::exists(file));
    QCOMPARE(doors, 3);
    QCOMPARE(met, doors);
    QVERIFY(at.window->current() == at.window->page(page));
}

/// A service that answers nobody must not keep a script waiting for ever.
void tst_picture::isTakenAtLast()
{
    PracticeServer server(PracticeServer::seeded(6, QStringLiteral("desk")));
    Shown at(server.url(), QStringLiteral("outbox"));
    const QString file = at.desk.directory() + QStringLiteral("/picture.png");
    const Picture picture(*at.window, file, std::chrono::milliseconds(0));
    QSignalSpy over(&picture, &Picture::over);
    QVERIFY(Desk::until([&] { return !over.isEmpty(); }));
    QVERIFY(over.constFirst().constFirst().value<Picture::Outcome>() == Picture::Outcome::TakenLate);
    QVERIFY(QFile::exists(file));
    QVERIFY(!QPixmap(file).isNull());
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(file) & ~mine, QFileDevice::Permissions()); // people are on it
}

DESK_TEST(tst_picture)
#include "tst_picture.moc"
