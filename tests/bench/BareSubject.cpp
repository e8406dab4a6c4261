// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a window: a bare main window with a table of 12 columns over an in-memory model.
#include "tests/bench/Measure.h"
#include "tests/bench/Subjects.h"
#include "tests/bench/Watch.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QDateTime>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

namespace {
constexpr int windowWidth = 1440;
constexpr int windowHeight = 880;
constexpr int calm = 600; // ms, as the desk's window is left alone before it is measured

class BareModel : public QAbstractTableModel
{
public:
    void fill(int rows)
    {
        beginResetModel();
        m_cells.clear();
        m_cells.reserve(rows);
        for (int row = 0; row < rows; ++row)
            m_cells.append(QStringLiteral("row %1").arg(row));
        endResetModel();
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_cells.size()); }
    int columnCount(const QModelIndex &) const override { return 12; }
    QVariant data(const QModelIndex &index, int role) const override { return role == Qt::DisplayRole ? QVariant(m_cells.at(index.row())) : QVariant(); }

private:
    QStringList m_cells;
};
} // namespace

int Subjects::bare(const Call &call)
{
    QApplication application(call.argc, call.argv);
    QMainWindow window;
    window.resize(windowWidth, windowHeight);
    const QString what = call.words.value(1);
    const bool stalls = what == QLatin1String("stall");
    BareModel model;
    if (!stalls)
        model.fill(call.number(0));
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    std::unique_ptr<Scroller> scroller;
    Beat beat;
    auto watch = std::make_unique<PaintWatch>([&](QTableView &) {
        if (scroller || stalls)
            return;
        if (what == QLatin1String("start")) {
            say({{QStringLiteral("start"), double(QDateTime::currentMSecsSinceEpoch() - call.words.value(2).toLongLong())}});
            return QCoreApplication::exit(0);
        }
        const bool drags = what == QLatin1String("drag");
        scroller = std::make_unique<Scroller>(*table, drags ? Scroller::By::Dragging : Scroller::By::PageDown, call.number(3), [](double frames, double oldest) {
            say({{QStringLiteral("frames"), frames}, {QStringLiteral("oldest"), oldest}, {QStringLiteral("memory"), residentMegabytes()}});
            QCoreApplication::exit(0);
        });
    });
    window.show();
    if (stalls) {
        // It is given its rows while the window is there, and turned over.
        QTimer::singleShot(calm, &window, [&] {
            beat.begin();
            model.fill(call.number(0));
            scroller = std::make_unique<Scroller>(*table, Scroller::By::PageDown, call.number(3), [&beat](double, double) {
                const QList<double> late = beat.end();
                say({{QStringLiteral("stalls"), Measure::percentile(late, 0.99)}, {QStringLiteral("longest"), Measure::percentile(late, 1)}});
                QCoreApplication::exit(0);
            });
        });
    }
    return application.exec();
}
