// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Import.h"

#include <QtCore/QSettings>
#include <QtWidgets/QWidget>

/// One page of the window. The window shows one at a time, names it in its title, and walks its areas by F6.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeskPage(QWidget *parent = nullptr) : QWidget(parent) { }

    virtual QString title() const = 0;
    /// The service whose connection the banner shows; empty: of whichever is current.
    virtual QString service() const { return {}; }
    /// Everything that will be shown for now is shown: a screenshot can be taken.
    virtual bool isSettled() const { return true; }
    /// What F1 says first: what this page is for and what to do on it.
    virtual QString help() const { return {}; }
    /// Work that is lost if the page is made anew now. It stays as it is until that is saved or given up.
    virtual bool hasUnsaved() const { return false; }
    /// Ctrl+F.
    virtual void find() { }
    /// The page came to the front.
    virtual void entered() { }
    /// Where F6 stops, in reading order.
    virtual QList<QWidget *> areas() { return {this}; }
    /// Rows of this plan are in the outbox now.
    virtual void queued(const BatchPlan &) { }
    /// The window is too narrow for a panel beside the list.
    virtual void setNarrow(bool narrow) { }
    /// Only the rows that another page asked for, under its title, until the person takes the filter off.
    virtual void narrow(const QString &title, const QList<Condition> &conditions) { }

Q_SIGNALS:
    void settledChanged();
    void titleChanged();
    void commandRequested(const QString &kind, const QString &command, const QList<qint64> &rows);
    void entryRequested(qint64 entry);
    /// Many at once, from an import, a paste or a batch that is corrected: its review page.
    void batchRequested(const BatchPlan &plan);
    void batchQueued(const BatchPlan &plan);
    /// A file or a paste is to be brought in: its page.
    void importRequested(const ImportRequest &request);
    void pageRequested(const QString &page);
    void rowsRequested(const QString &view, const QString &title, const QList<Condition> &conditions);
    /// Start the desk anew on made-up data.
    void practiceRequested();
};
