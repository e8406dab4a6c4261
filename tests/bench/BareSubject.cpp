// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a window: a bare main window with a table of 12 columns over an in-memory model.
#include "tests/bench/Subjects.h"
#include "tests/bench/Watch.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QDateTime>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

namespace {
constexpr int windowWidth = 1440;
constexpr int windowHeight = 880;

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

int Subjects::bare(const Call &call)
{
    QApplication application(call.argc, call.argv);
    QMainWindow window;
    window.resize(windowWidth, windowHeight);
    BareModel model(call.number(0));
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    const QString what = call.words.value(1);
    std::unique_ptr<Scroller> scroller;
    auto watch = std::make_unique<PaintWatch>([&](QTableView &) {
        if (scroller)
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
    return application.exec();
}
