// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is away while a person brings a file in: chosen, its columns looked at, every row checked, and reviewed.
#include "tests/bench/DeskWindow.h"
#include "tests/bench/Fill.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Pages.h"
#include "tests/bench/Subjects.h"
#include "ui/models/BatchLines.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ImportCheck.h"
#include "ui/pages/ImportColumns.h"
#include "ui/pages/ImportPage.h"

#include <QtWidgets/QPushButton>

namespace {
/// Goes on from step to step as soon as the page has settled; ends a rest after the last.
class Journey : public QObject
{
public:
    Journey(DeskWindow &desk, const ImportRequest &request, int rows) : m_desk(desk), m_rows(rows)
    {
        desk.window().open(QStringLiteral("import"));
        m_page = qobject_cast<ImportPage *>(desk.window().current());
        if (m_page == nullptr) {
            QCoreApplication::exit(1);
            return;
        }
        connect(m_page, &DeskPage::settledChanged, this, &Journey::step, Qt::QueuedConnection);
        QTimer::singleShot(DeskWindow::rest, this, [this, request] {
            m_beat.begin();
            m_clock.start();
            m_desk.window().startImport(request);
        });
    }

private:
    void step()
    {
        if (m_beginning == nullptr && m_page->isSettled() && m_page->step() == m_page->columns())
            return press(m_beginning = m_page->columns(), "goOn");
        if (m_checked == 0 && m_page->isSettled() && m_page->step() == m_page->checked()) {
            m_checked = double(m_clock.nsecsElapsed()) / 1e6;
            // What it took to show them is behind it, as it is for a person who looks.
            return QTimer::singleShot(DeskWindow::rest, this, &Journey::review);
        }
    }

    void review()
    {
        press(m_page->checked(), "main");
        auto *review = qobject_cast<BulkPage *>(m_desk.window().current());
        if (review == nullptr)
            return QCoreApplication::exit(1);
        connect(review, &DeskPage::settledChanged, this, [this, review] {
            if (review->isSettled() && review->lines()->rowCount() == m_rows)
                QTimer::singleShot(DeskWindow::rest, this, &Journey::end);
        });
    }

    void end()
    {
        const QList<double> late = m_beat.end();
        Subjects::say({{QStringLiteral("checked"), m_checked}, {QStringLiteral("stalls"), Measure::percentile(late, 0.99)}, {QStringLiteral("longest"), Measure::percentile(late, 1)}});
        QCoreApplication::exit(0);
    }

    static void press(const QWidget *step, const char *name)
    {
        auto *button = step->findChild<QPushButton *>(QLatin1String(name));
        if (button == nullptr || !button->isVisible())
            return QCoreApplication::exit(1);
        button->click();
    }

    DeskWindow &m_desk;
    const int m_rows;
    ImportPage *m_page = nullptr;
    QWidget *m_beginning = nullptr; ///< the columns, once they were gone on from
    double m_checked = 0;           ///< ms from the file to what becomes of every row; 0: not yet
    Beat m_beat;
    QElapsedTimer m_clock;
};
} // namespace

int Subjects::importWindow(const Call &call)
{
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    ImportRequest request;
    request.connection = Fill::earlyCareer;
    request.kind = QStringLiteral("participant");
    request.command = QStringLiteral("withdraw");
    request.path = written(call.words.value(0) + QStringLiteral("/withdraw.csv"), Pages::withdrawals(call.number(1)));
    std::unique_ptr<Journey> journey;
    desk.desk().whenReady([&] {
        desk.window().show();
        journey = std::make_unique<Journey>(desk, request, call.number(1));
    });
    return desk.exec();
}
