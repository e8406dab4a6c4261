// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Subject.h"

#include "app/Core.h"
#include "app/api/Service.h"
#include "app/secrets/MemorySecrets.h"
#include "ui/Application.h"
#include "ui/MainWindow.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <cstdio>

namespace {
constexpr int letters = 8;
constexpr int letterEvery = 120; // ms, a quick typist

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Waits for the first painted rows, then types and watches how long the window's thread is away.
class Watch : public QObject
{
public:
    Watch(QWidget &window, qint64 spawned) : m_window(window), m_spawned(spawned)
    {
        m_beat.setInterval(1);
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painted)
            return false;
        const auto *table = qobject_cast<QTableView *>(watched->parent());
        if (!table || watched != table->viewport() || !table->model() || table->model()->rowCount() == 0)
            return false;
        // A row that is still being fetched is not a row.
        if (table->model()->index(0, table->horizontalHeader()->logicalIndex(0)).data().toString() == QStringLiteral("…"))
            return false;
        m_painted = true;
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            m_start = QDateTime::currentMSecsSinceEpoch() - m_spawned;
            QTimer::singleShot(1500, this, [this] { type(); });
        });
        return false;
    }

private:
    void type()
    {
        auto *box = m_window.findChild<QLineEdit *>();
        if (!box)
            return QCoreApplication::exit(3);
        m_clock.start();
        connect(&m_beat, &QTimer::timeout, this, [this] { m_stall = std::max(m_stall, m_clock.restart()); });
        m_beat.start();
        static const char text[] = "jones sa";
        for (int i = 0; i < letters; ++i) {
            QTimer::singleShot(letterEvery * (i + 1), this, [box, letter = QLatin1Char(text[i])] {
                QKeyEvent press(QEvent::KeyPress, letter.toLatin1() == ' ' ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(box, &press);
            });
        }
        QTimer::singleShot(letterEvery * (letters + 5), this, [this] {
            std::printf("%lld %lld %lld\n", static_cast<long long>(m_start), static_cast<long long>(m_stall),
                        static_cast<long long>(residentKilobytes() / 1024));
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    }

    QWidget &m_window;
    const qint64 m_spawned;
    qint64 m_start = 0;
    qint64 m_stall = 0;
    bool m_painted = false;
    QTimer m_beat;
    QElapsedTimer m_clock;
};

class BareModel : public QAbstractTableModel
{
public:
    explicit BareModel(int rows)
    {
        m_cells.reserve(rows);
        for (int row = 0; row < rows; ++row)
            m_cells.append(QStringLiteral("row %1").arg(row));
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_cells.size()); }
    int columnCount(const QModelIndex &) const override { return 12; }
    QVariant data(const QModelIndex &index, int role) const override { return role == Qt::DisplayRole ? QVariant(m_cells.at(index.row())) : QVariant(); }

private:
    QStringList m_cells;
};
} // namespace

int runBare(int argc, char **argv, int rows, qint64 spawned)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 880);
    BareModel model(rows);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    auto *box = new QLineEdit;
    auto *table = new QTableView;
    table->setModel(&model);
    layout->addWidget(box);
    layout->addWidget(table);
    window.setCentralWidget(middle);
    Watch watch(window, spawned);
    window.show();
    return application.exec();
}

int runDesk(int argc, char **argv, const QString &directory, qint64 spawned)
{
    Application application(argc, argv);
    QSettings settings(directory + QStringLiteral("/bench.ini"), QSettings::IniFormat);
    Options options;
    options.palette = QStringLiteral("light");
    application.dress(options, settings);
    Config config;
    config.dataDir = directory;
    config.practice = true;
    config.practiceUrl = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody is there: the desk works from its cache
    config.probeEvery = std::chrono::hours(1);
    Core core(config, std::make_unique<SystemClock>(), std::make_unique<MemorySecrets>(), Kinds::standard(), Services::standard());
    MainWindow window(core, settings);
    window.resize(1440, 880);
    Watch watch(window, spawned);
    window.open(QStringLiteral("trainees"));
    window.show();
    core.start();
    return application.exec();
}
