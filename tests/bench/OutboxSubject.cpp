// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From "Put in outbox" in the form to the entry on disk and the row that says so; and a desk at rest.
#include "tests/bench/DeskWindow.h"
#include "tests/bench/Fill.h"
#include "tests/bench/Subjects.h"
#include "ui/form/FormDialog.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QThread>
#include <QtWidgets/QPushButton>

#include <sys/resource.h>

namespace {
/// Form after form for the rows of the table, from the first on.
class Forms : public QObject
{
public:
    Forms(DeskWindow &desk, int count) : m_desk(desk), m_left(count) { }

    void next()
    {
        if (m_left-- == 0) {
            Subjects::say({{QStringLiteral("took"), Subjects::list(m_took)}});
            return QCoreApplication::exit(0);
        }
        RecordModel *model = m_desk.page().model();
        while (m_row < model->rowCount() && (!model->known(m_row) || !isActive(*model)))
            ++m_row;
        m_number = model->rowNumber(m_row);
        whenDone<FormStart>(this, m_desk.desk().core().openForm(QStringLiteral("participant"), QStringLiteral("withdraw"), m_number), [this](const Result<FormStart> &start) {
            if (!start)
                return QCoreApplication::exit(1);
            FormStart filled = *start;
            filled.draft.values = Values{{QStringLiteral("reason"), QStringLiteral("left-teaching-profession")}};
            m_form = new FormDialog(m_desk.desk().core(), filled, &m_desk.window());
            m_form->setAttribute(Qt::WA_DeleteOnClose);
            m_form->open();
            QTimer::singleShot(DeskWindow::rest, this, [this] { press(); });
        });
    }

private:
    bool isActive(const RecordModel &model) const
    {
        return model.index(m_row, model.columnOf(QStringLiteral("training_status"))).data(RecordModel::ToneRole).toInt() == int(Tone::Green)
            && model.known(m_row)->inHandState == EntryState::Dropped;
    }

    /// "Check before sending", the tick of what cannot be taken back, "Put in outbox".
    void press()
    {
        auto *main = m_form->findChild<QPushButton *>(QStringLiteral("main"));
        main->click();
        QTimer::singleShot(DeskWindow::rest, this, [this, main] {
            const auto ticks = m_form->findChildren<QAbstractButton *>();
            for (QAbstractButton *tick : ticks) {
                if (tick->isCheckable() && tick->isVisible() && !tick->isChecked())
                    tick->click();
            }
            m_released = false;
            connect(m_form, &FormDialog::released, this, [this] { m_released = true; });
            connect(m_desk.page().model(), &RecordModel::dataChanged, this, &Forms::look);
            m_clock.start();
            main->click();
        });
    }

    /// Shown when the row says what is in hand for it, and was painted with that.
    void look()
    {
        const Row *row = m_desk.page().model()->known(m_row);
        if (!m_released || !row || row->row != m_number || row->inHandState == EntryState::Dropped)
            return;
        disconnect(m_desk.page().model(), &RecordModel::dataChanged, this, &Forms::look);
        m_watch = std::make_unique<PaintWatch>([this](QTableView &) {
            if (!m_clock.isValid())
                return;
            m_took.append(double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.invalidate();
            QTimer::singleShot(DeskWindow::rest, this, &Forms::next);
        });
    }

    DeskWindow &m_desk;
    int m_left;
    int m_row = 0;
    qint64 m_number = 0;
    FormDialog *m_form = nullptr;
    bool m_released = false;
    QElapsedTimer m_clock;
    QList<double> m_took;
    std::unique_ptr<PaintWatch> m_watch;
};

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}
} // namespace

int Subjects::outbox(const Call &call)
{
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    std::unique_ptr<Forms> forms;
    desk.open(QStringLiteral("participants"), [&](QTableView &table) {
        QTimer::singleShot(DeskWindow::rest, &table, [&] {
            forms = std::make_unique<Forms>(desk, call.number(1));
            forms->next();
        });
    });
    return desk.exec();
}

int Subjects::idle(const Call &call)
{
    const int calm = call.number(2); // what a start sets going is over by then
    DeskWindow desk(call.argc, call.argv, call.words.value(0));
    int wakes = 0;
    QObject::connect(QThread::currentThread()->eventDispatcher(), &QAbstractEventDispatcher::awake, &desk, [&] { ++wakes; });
    desk.open(QStringLiteral("participants"), [&, calm](QTableView &table) {
        QTimer::singleShot(calm, &table, [&, calm] {
            const int seconds = call.number(1);
            const double before = processorSeconds();
            wakes = 0;
            QTimer::singleShot(seconds * 1000, Qt::VeryCoarseTimer, &desk, [&, calm, seconds, before] {
                const double shown = processorSeconds() - before;
                const int shownWakes = wakes;
                desk.window().hide();
                QTimer::singleShot(calm, &desk, [&, seconds, shown, shownWakes] {
                    const double hiddenBefore = processorSeconds();
                    wakes = 0;
                    QTimer::singleShot(seconds * 1000, Qt::VeryCoarseTimer, &desk, [&, seconds, shown, shownWakes, hiddenBefore] {
                        say({{QStringLiteral("shown"), 100 * shown / seconds}, {QStringLiteral("shownWakes"), double(shownWakes) / seconds},
                             {QStringLiteral("hidden"), 100 * (processorSeconds() - hiddenBefore) / seconds}, {QStringLiteral("hiddenWakes"), double(wakes) / seconds}});
                        QCoreApplication::exit(0);
                    });
                });
            });
        });
    });
    return desk.exec();
}
