// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/BatchList.h"
#include "ui/pages/Page.h"
#include "ui/text/BatchWords.h"

#include <QtCore/QTimer>

#include <atomic>
#include <memory>

class EmptyState;
class EntryActs;
class EntryPanel;
class MessageBar;
class OutboxModel;
class QLabel;
class QProgressBar;
class QPrinter;
class QPushButton;
class QSplitter;
class QTableView;

/// What was queued together and what became of it: progress, pause and resume, the answers with the service's own words,
/// and the ways on: correct and send again, undo, print.
class ResultsPage : public DeskPage
{
    Q_OBJECT

public:
    ResultsPage(Core &core, QSettings &settings, QWidget *parent = nullptr);
    ~ResultsPage() override;

    QString title() const override { return tr("Results"); }
    QString help() const override;
    bool isSettled() const override;
    void entered() override;
    QList<QWidget *> areas() override;
    void setNarrow(bool narrow) override;
    void queued(const BatchPlan &plan) override;
    bool eventFilter(QObject *object, QEvent *event) override;

    BatchList *batches() const { return m_list; }
    OutboxModel *entries() const { return m_entries; }
    QTableView *table() const { return m_batches; }
    /// Writes the summary of the current batch as a PDF file.
    void savePdf(const QString &path, const std::function<void(bool)> &done);
    /// Prints the summary of the current batch, and says whether the printer took it.
    void printOn(const std::shared_ptr<QPrinter> &printer);

private:
    void build();
    QTableView *makeTable(QAbstractItemModel *model, const QString &name);
    QWidget *buildButtons();
    void refresh();
    void listed();
    void choose(int row);
    void showBatch();
    void closeUp();
    void offer(QPushButton *button, bool can, bool keepsPlace);
    void showParts();
    QList<QPushButton *> arrangeParts(const QStringList &titles);
    void showEntry();
    const BatchSummary *current() const { return m_list->find(m_batch); }
    void act(BatchAction action);
    void perform(BatchAction action);
    void correct();
    void undo();
    void print();
    void askPdf();
    /// How the sheet came to paper. Laid out and drawn on another thread by `use`, which asks now and then whether to stop.
    enum class Outcome { Done, Failed, Stopped };
    using Use = std::function<bool(class QTextDocument &, const BatchSummary &, const std::function<bool()> &isStopped)>;
    void withSheet(const QString &doing, const Use &use, const std::function<void(Outcome)> &done);
    void writePdf(const QString &path, const std::function<void(Outcome)> &done);
    void takePlan(const Result<BatchPlan> &plan, bool onlyRefused);

    Core &m_core;
    const std::shared_ptr<std::atomic<bool>> m_ends = std::make_shared<std::atomic<bool>>(false); ///< for what is drawn elsewhere
    BatchList *m_list;
    OutboxModel *m_entries;
    MessageBar *m_message = nullptr;
    EntryActs *m_acts = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_lower = nullptr;
    QTableView *m_batches = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_back = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_parts = nullptr;
    QTableView *m_table = nullptr;
    EntryPanel *m_panel = nullptr;
    qint64 m_actedOn = 0;   ///< entry that something was done with, since the person chose what is shown
    QString m_shownEntry;   ///< what the panel shows, by what changes it
    QPushButton *m_pause = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_undo = nullptr;
    QTimer m_soon;
    QString m_batch;
    QString m_offered;      ///< the batch whose buttons have their places
    bool m_pressed = false; ///< something was done here with the batch, and the pointer or the keys may still be at its button
    QString m_saidBack;     ///< that some are back in the drafts: true until they leave them
    qint64 m_mostBack = 0;
    QStringList m_known;    ///< batches that were listed before
    QStringList m_partKey;
    int m_part = -1;        ///< which part is shown alone; -1: all
    QList<BatchWords::Part> m_shown;
};
