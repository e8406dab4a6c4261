// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bulk.h"
#include "app/Files.h"
#include "ui/models/BatchLines.h"
#include "ui/pages/Page.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class BulkForm;
class EmptyState;
class FlowLayout;
class MessageBar;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

/// Many at once before anything is sent: one form of answers for all, and below or beside it a line for each record with
/// what will become of it and why.
class BulkPage : public DeskPage
{
    Q_OBJECT

public:
    BulkPage(Core &core, QSettings &settings, QWidget *parent = nullptr);
    ~BulkPage() override;

    /// Begins with this plan; whatever was on the page before is gone. What is typed from now on is kept over a restart.
    void begin(const BatchPlan &plan);
    /// What is on the page; nothing: no batch has been begun, or it is queued.
    std::optional<BatchPlan> plan() const;

    QString title() const override;
    QString help() const override;
    QString service() const override;
    bool isSettled() const override { return !m_reviewing && !m_pasting && !m_soon.isActive(); }
    /// What is typed is in its plan, and handed over; what is on its way to the outbox is answered here.
    bool hasUnsaved() const override { return m_queueing; }
    void entered() override;
    QList<QWidget *> areas() override;
    void setNarrow(bool narrow) override;

    /// Cells of a spreadsheet for the rows that are here, and for more of them.
    void paste(const QString &text);
    /// Rows that are blocked, with their answers and why, into a file at this path.
    void saveBlocked(const QString &path);

    BatchLines *lines() const { return m_lines; }
    BulkForm *form() const { return m_form; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// The person threw it away here: nothing is left on the page, and the list of this kind is where to go on.
    void discarded(const QString &kind, const QString &words);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTable();
    void showDayEarly();
    void keep();
    void ask(bool arrange);
    void review();
    void reviewed(const Result<BatchReview> &review);
    void showGroups();
    void showTicks();
    bool isOfFile() const;
    void showMain();
    QString whyNone(int total, int unanswered, int open) const;
    void showBlocked();
    void showEmpty();
    QList<QPushButton *> arrangeChips(const QStringList &ids);
    void sift(const QString &chip);
    void leaveOut(std::optional<bool> out);
    void leaveOutBlocked();
    void queue();
    void queueAsPressed();
    void check();
    QStringList going() const;
    void commit();
    QString act() const;
    BatchPlan named() const;
    void askForAnswers();
    void showWhy();
    void setQueueing(bool queueing);
    void queueAnswered(const Result<BatchReport> &report);
    void pasted(const Result<ImportPlan> &plan);
    QString whyNotTaken(const BatchItem &item) const;
    void askToSave();
    int current() const;
    void setCurrent(int item);
    void choose(const QList<int> &items);
    void catchUp();
    QList<int> selected() const;

    inline static const QString allChip = QStringLiteral("all");
    inline static const QString reasonsChip = QStringLiteral("reasons");

    Core &m_core;
    const KindSpec *m_kind = nullptr;
    const CommandSpec *m_command = nullptr;
    BatchLines *m_lines = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    BulkForm *m_form = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_chips = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_estimate = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_blocked = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_main = nullptr;
    QWidget *m_foot = nullptr;
    QTimer m_soon;
    QTimer m_keepSoon;
    QHash<QString, BatchLines::Sieve> m_sieves; ///< of the chips
    int m_inOutbox = 0;    ///< of this batch, put there before the rest of it stayed here
    int m_turn = 0;        ///< of the plan: answers about an earlier one are dropped
    int m_edits = 0;       ///< of the plan: the check page is agreed to for what it was then
    bool m_pasting = false;
    bool m_reviewing = false;
    bool m_again = false;
    bool m_arrange = false;
    bool m_queueing = false;
    QPointer<QWidget> m_focus; ///< what had it while the rows were on their way to the outbox
    int m_pressed = -1;    ///< how many would have gone when the button was pressed too early; -1: it was not
    bool m_narrow = false;
};
