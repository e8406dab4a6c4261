// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bulk.h"
#include "app/Files.h"
#include "ui/pages/Page.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class EmptyState;
class ImportCheck;
class ImportColumns;
class ImportSource;
class MessageBar;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

/// A file or a paste on its way in: what for, what its columns are, what becomes of every row. Everything is parsed on the
/// desk's own thread for files; here is only asked and shown.
class ImportPage : public DeskPage
{
    Q_OBJECT

public:
    ImportPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    /// Begins anew, for this kind and command; with a file or a paste it is looked at, a paste is checked at once.
    void begin(const ImportRequest &request);

    QString title() const override { return tr("Import"); }
    QString help() const override;
    QString service() const override;
    bool isSettled() const override;
    /// A file that is looked at and is not brought in yet.
    bool hasUnsaved() const override { return m_working || m_handed || (m_look.lines > 0 && m_look.isUsable() && !m_isIn); }
    void entered() override;
    QList<QWidget *> areas() override;
    void queued(const BatchPlan &plan) override;

    ImportSource *source() const { return m_source; }
    ImportColumns *columns() const { return m_columns; }
    ImportCheck *checked() const { return m_check; }
    QWidget *step() const;
    /// Rows with a problem, into a file at this path.
    void saveProblems(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildProgress(class QVBoxLayout *column);
    void showStep(QWidget *step);
    void fill();
    void take(const QString &path, const QString &text, bool straight = false);
    /// `straight`: the rows are checked without a stop at their columns, where these are recognised.
    void look(bool straight = false);
    void looked(const Result<FileLook> &look, bool straight);
    void useNames();
    void goOn();
    void plan();
    void planned(const Result<ImportPlan> &plan);
    void check();
    void importRegister(bool dry);
    bool isUsedOnce();
    void forget(const QString &name);
    void imported(const Result<RegisterReport> &report);
    void review();
    void rememberTargets();
    void nameOthers(const std::function<void()> &then);
    static void mean(BatchItem &item, qint64 row);
    void choose(int item, const QString &shown);
    void askToSave();
    void work(const QString &words);
    void stop();
    void showProgress(qint64 done, qint64 total);
    void done();
    void failed(const Error &error);
    const KindSpec *kind() const;
    const CommandSpec *command() const;
    QString fileName() const;

    Core &m_core;
    QLabel *m_title = nullptr;
    QLabel *m_steps = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ImportSource *m_source = nullptr;
    ImportColumns *m_columns = nullptr;
    ImportCheck *m_check = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_doing = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<QWidget> m_before;     ///< had the focus when the work began
    ImportRequest m_request;
    FileLook m_look;
    ImportPlan m_plan;
    QList<BatchLine> m_lines;
    struct Handed {
        ImportRequest request;
        FileLook look;
        QString id;
    };
    std::optional<Handed> m_handed; ///< to the review: remembered once it is queued
    QHash<int, qint64> m_chosen;    ///< who is meant, by line of this file, in the list of its request: a person said so
    int m_turn = 0;                 ///< answers to an earlier question are dropped
    bool m_isIn = false;            ///< and the desk has noted that this file was brought in
    bool m_working = false;
    bool m_judging = false;         ///< the rules are being asked
    std::shared_ptr<CheckWatch> m_watch; ///< of that
    QTimer m_watching;
};
