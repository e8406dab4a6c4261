// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Async.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/Page.h"
#include "ui/widgets/FilterBar.h"

#include <set>

class CountTable;
class DetailPanel;
class EmptyState;
class FlowLayout;
class MessageBar;
class Paced;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class TableView;

/// Any view over any kind: its title with count and age, its commands, filters, table and the selected record.
class TablePage : public DeskPage
{
    Q_OBJECT

public:
    TablePage(Core &core, QSettings &settings, const ViewSpec &view, QWidget *parent = nullptr);

    QString title() const override;
    QString service() const override { return QString::fromLatin1(m_kind.service); }
    QString help() const override;
    bool isSettled() const override;
    void find() override;
    void entered() override;
    QList<QWidget *> areas() override;
    void setNarrow(bool narrow) override;
    void narrow(const QString &title, const QList<Condition> &conditions) override;
    void queued(const BatchPlan &plan) override;

    TableView *table() const { return m_table; }
    RecordModel *model() const { return m_model; }
    FilterBar *filters() const { return m_filters; }
    QLatin1String kindId() const { return QLatin1String(m_kind.id); }
    /// "for Sarah Jones", "for 12 selected": what a command would be done to now.
    QString selectionWords() const;
    /// Why it cannot be done to the one that is selected; empty: it can, or several are.
    QString whyNot(const QString &command) const;
    /// As pressing the command's button.
    void start(const QString &command);
    /// Shows that record, also when the filters hide it.
    void goTo(qint64 row);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void orderTabs();
    void buildCommands(FlowLayout *row);
    void giveKey(QPushButton *button, int place);
    void connectAll();
    void query();
    void countAll();
    void countColumns(const QStringList &columns, int turn);
    enum class Part { Total, Columns, Presets };
    void counted(Part part, int turn);
    void showCounts();
    void showAge();
    void showEmpty();
    void actOnEmpty();
    void sortBy(const QString &column);
    void selected(qint64 row);
    void open(qint64 row);
    void closeDetail();
    void arrive();
    void run(const CommandSpec &command);
    void explain(const CommandSpec &command, const QList<Finding> &findings);
    void showMenu(const QPoint &global);
    void remember();
    // Review (TablePageReview.cpp)
    void buildReview();
    QList<FilterBar::Preset> presets() const;
    void openOnLatest();
    void showReview();
    /// whenDone() of something that stopCounting() ends.
    template <class T, class Fn>
    void count(const QFuture<Result<T>> &counts, Fn fn)
    {
        m_counting.append(QFuture<void>(counts));
        whenDone(this, counts, std::move(fn));
    }
    int stopCounting(); ///< the next turn
    void countReview(int turn);
    void countPresets(const QList<Query> &queries, const QList<qint64> &sizes, int turn);
    void showPresetCounts(const QList<qint64> &sizes);
    void countValues();
    void checkOurs();
    void markReviewed(const QList<qint64> &rows);
    void askWhole();
    void readAge();
    void drillDown(const DrillSpec &drill);
    void refresh();
    QList<Condition> resolved(const QList<Condition> &conditions) const;
    Query baseQuery() const;
    QString countColumn() const;
    QList<const CommandSpec *> commands() const;
    Connection connection() const;
    /// The practice server has not said yet which services it pretends to be.
    bool isAwaited() const;

    Core &m_core;
    QSettings &m_settings;
    const ViewSpec m_view;
    const KindSpec m_kind;
    const ReviewSpec m_review;
    RecordModel *m_model;
    QSplitter *m_splitter;
    QWidget *m_list;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_clearChosen;
    MessageBar *m_message;
    MessageBar *m_oursMessage;
    FlowLayout *m_commandRow = nullptr;
    CountTable *m_counts = nullptr;
    QWidget *m_marks = nullptr;
    QLabel *m_lastReview = nullptr;
    QPushButton *m_markAll = nullptr;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    DetailPanel *m_detail;
    Paced *m_paced = nullptr;
    QTimer m_changed;
    QTimer m_remember;
    QTimer m_minute{this};
    QString m_sort;
    bool m_descending = false;
    qint64 m_total = -1;
    qint64 m_goTo = 0; ///< shown as soon as the order is whole
    enum class Empty { NoConnection, Awaited, Filtered, SignIn, Fetching, Offline, Nothing } m_why = Empty::Nothing;
    QDateTime m_orderAsked;   ///< of the order that is under way
    QDateTime m_shownAt;      ///< what is shown was there at this moment
    QDateTime m_wholeAsked;
    QDateTime m_wholeRead;    ///< of the last whole list, where the standings rely on one
    std::set<Part> m_uncounted; ///< of this turn's counts: still to come
    QList<QFuture<void>> m_counting;
    Query m_countedBase;      ///< of which m_total is; empty: the records changed since
    int m_countTurn = 0;      ///< of the counts that are wanted; older ones are dropped
    bool m_recount = false;   ///< the records changed since they were counted
    bool m_opened = false;    ///< the first row to stand on was chosen
    bool m_asked = false;
    bool m_ordered = false;
    bool m_narrow = false;
    bool m_failed = false;
};
