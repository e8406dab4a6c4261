// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for at the desk's window: the first rows, a filter, a sort, the next page.
#include "tests/bench/DeskWindow.h"
#include "tests/bench/Fill.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Plain.h"
#include "tests/bench/Subjects.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QDateTime>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

int Subjects::start(const Call &call)
{
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    desk.open(call.words.value(1), [&](QTableView &) {
        say({{QStringLiteral("start"), double(QDateTime::currentMSecsSinceEpoch() - call.words.value(2).toLongLong())}});
        QCoreApplication::exit(0);
    });
    return desk.exec();
}

int Subjects::scroll(const Call &call)
{
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    std::unique_ptr<Scroller> scroller;
    desk.open(call.words.value(1), [&](QTableView &table) {
        const auto by = call.words.value(2) == QLatin1String("drag") ? Scroller::By::Dragging : Scroller::By::PageDown;
        QTimer::singleShot(DeskWindow::rest, &table, [&, by] {
            scroller = std::make_unique<Scroller>(table, by, call.number(3), [](double frames, double oldest) {
                say({{QStringLiteral("frames"), frames}, {QStringLiteral("oldest"), oldest}});
                QCoreApplication::exit(0);
            });
        });
    });
    return desk.exec();
}

int Subjects::pullWindow(const Call &call)
{
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    Beat beat;
    std::unique_ptr<Scroller> scroller;
    desk.desk().whenReady([&] {
        desk.window().open(QStringLiteral("participants"));
        desk.window().show();
        QTimer::singleShot(DeskWindow::rest, &beat, [&] {
            beat.begin();
            desk.desk().pull([&](double took, bool done) {
                if (!done)
                    return QCoreApplication::exit(1);
                // What follows a pull is part of it: the order of all rows, counts, views.
                QTimer::singleShot(DeskWindow::rest, &beat, [&, took] {
                    const QList<double> late = beat.end();
                    scroller = std::make_unique<Scroller>(*desk.page().table(), Scroller::By::PageDown, call.number(1), [late, took](double, double) {
                        say({{QStringLiteral("pull"), took}, {QStringLiteral("stalls"), Measure::percentile(late, 0.99)},
                             {QStringLiteral("longest"), Measure::percentile(late, 1)}, {QStringLiteral("memory"), residentMegabytes()}});
                        QCoreApplication::exit(0);
                    });
                });
            });
        });
    });
    return desk.exec();
}

namespace {
/// One after another: each does something and is timed until the table shows it.
class Turns : public QObject
{
public:
    Turns(DeskWindow &desk, const char *name) : m_desk(desk), m_name(QString::fromLatin1(name)) { }
    void add(const std::function<void()> &act) { m_acts.append(act); }
    void next()
    {
        if (m_acts.isEmpty()) {
            Subjects::say({{m_name, Subjects::list(m_took)}});
            return QCoreApplication::exit(0);
        }
        const auto act = m_acts.takeFirst();
        m_desk.whenPainted([this] {
            m_took.append(double(m_clock.nsecsElapsed()) / 1e6);
            QTimer::singleShot(pause, this, &Turns::next);
        });
        m_clock.start();
        act();
    }

private:
    static constexpr int pause = 200; // ms, a quick typist's
    DeskWindow &m_desk;
    const QString m_name;
    QList<std::function<void()>> m_acts;
    QList<double> m_took;
    QElapsedTimer m_clock;
};

void typeInto(QLineEdit &box, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, letter == QLatin1Char(' ') ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&box, &press);
}
} // namespace

int Subjects::filter(const Call &call)
{
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    Turns turns(desk, "painted");
    desk.open(call.words.value(1), [&](QTableView &) {
        FilterBar *bar = desk.page().filters();
        auto *box = bar->findChild<QLineEdit *>();
        if (!box)
            return QCoreApplication::exit(1);
        // Names, a TRN, two words; each letter is a filter of its own.
        const bool brief = call.words.value(2) == QLatin1String("brief");
        const QList<const char *> texts = brief ? QList<const char *>{"jon"} : QList<const char *>{"jones sa", "0000123", "te rangi", "smith noah"};
        for (const char *text : texts) {
            for (const char *letter = text; *letter != '\0'; ++letter) {
                if (*letter != ' ') // a blank changes nothing that is shown
                    turns.add([box, letter, text] {
                        if (letter > text && letter[-1] == ' ')
                            typeInto(*box, QLatin1Char(' '));
                        typeInto(*box, QLatin1Char(*letter));
                    });
            }
            turns.add([box] { box->clear(); });
        }
        for (const auto &[column, value] : {std::pair{"role", "Mentor"}, std::pair{"cohort", "2024"}, std::pair{"training_status", "deferred"},
                                            std::pair{"delivery_partner", "Partnership of Schools 7"}}) {
            for (int turn = 0; turn < 2 && !brief; ++turn)
                turns.add([bar, column = column, value = value] { bar->choose(QString::fromLatin1(column), QString::fromLatin1(value)); });
        }
        QTimer::singleShot(DeskWindow::rest, &turns, [&] { turns.next(); });
    });
    return desk.exec();
}

int Subjects::sorted(const Call &call)
{
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    Turns turns(desk, "painted");
    desk.open(call.words.value(1), [&](QTableView &) {
        const RecordModel *model = desk.page().model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->spec(column) && model->spec(column)->shown)
                turns.add([&desk, id = model->columnId(column)] { Q_EMIT desk.page().table()->sortRequested(id); });
        }
        QTimer::singleShot(DeskWindow::rest, &turns, [&] { turns.next(); });
    });
    return desk.exec();
}
