// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/models/ActivityModel.h"

#include <QtCore/QSemaphore>

#include <atomic>

/// The table of the activity record while the record grows: answers that come late, and orders that fail.
class tst_activity_model : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linesThatComeLateAreTold();
    void whatWasAskedMeanwhileIsDone();

private:
    static bool isOrder(const QString &sql) { return sql.startsWith(QLatin1String("SELECT id FROM line WHERE")); }
    /// Put in the outbox and taken back: two lines of the record a turn.
    void grow(int turns)
    {
        for (int turn = 0; turn < turns; ++turn) {
            QCOMPARE(m_desk->act(m_entry, EntryAction::TakeBack).moved, 1);
            QCOMPARE(m_desk->act(m_entry, EntryAction::Release).moved, 1);
        }
    }

    std::function<bool(const QString &)> m_step; ///< on the store's thread
    std::atomic<bool> m_watched{false};
    QSemaphore m_gate; ///< of the orders, for a test that holds them up
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    qint64 m_entry = 0;
};

void tst_activity_model::init()
{
    m_watched = false;
    m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah())}), false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.failStep = [this](const QString &sql) { return m_watched && m_step(sql); };
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
    m_desk->core().setOffline(true);
    m_entry = m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
}

void tst_activity_model::cleanup()
{
    m_gate.release(1000);
    m_desk.reset();
    m_server.reset();
}

/// Lines came on top between a question and its answer: the rows that the answer fills are told as what they are by then.
void tst_activity_model::linesThatComeLateAreTold()
{
    grow(100);
    ActivityModel model(m_desk->core());
    model.setQuery({});
    QTRY_VERIFY(model.isSettled() && model.line(0) != nullptr);
    constexpr int asked = 130;
    const int rows = model.rowCount();
    QVERIFY(rows >= 200 && model.line(asked) == nullptr);
    const QList<qint64> numbers = [&model] {
        QList<qint64> all;
        for (int row = 128; row < 192; ++row) // the window around it
            all.append(model.number(row));
        return all;
    }();
    grow(1);

    m_step = [this](const QString &sql) {
        if (isOrder(sql))
            m_gate.acquire();
        return false;
    };
    m_watched = true;
    QSet<int> told;
    connect(&model, &ActivityModel::dataChanged, this, [&told](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            told.insert(row);
    });
    model.refresh(); // waits in the store
    QCOMPARE(model.index(asked, 0).data().toString(), QStringLiteral("…"));
    bool asks = false; // what a row asks for goes out with the next turn of the events, before this one
    QTimer::singleShot(1, this, [&asks] { asks = true; });
    QTRY_VERIFY(asks);
    m_gate.release(1000);
    QTRY_VERIFY(model.rowCount() > rows);
    QTRY_VERIFY(model.line(model.rowOf(numbers.constLast())) != nullptr);
    for (const qint64 number : numbers)
        QVERIFY2(told.contains(model.rowOf(number)), qPrintable(QStringLiteral("row %1 still shows that it is on its way").arg(model.rowOf(number))));
    m_watched = false;
}

/// The record could not be read, and was asked for once more meanwhile: that is not forgotten.
void tst_activity_model::whatWasAskedMeanwhileIsDone()
{
    ActivityModel model(m_desk->core());
    model.setQuery({});
    QTRY_VERIFY(model.isSettled());
    const int rows = model.rowCount();
    grow(1);
    m_step = [first = true](const QString &sql) mutable { return isOrder(sql) && std::exchange(first, false); };
    m_watched = true;
    QSignalSpy failed(&model, &ActivityModel::failed);
    model.refresh();
    model.refresh();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(model.rowCount(), rows + 2);
    m_watched = false;
}

DESK_TEST(tst_activity_model)
#include "tst_activity_model.moc"
