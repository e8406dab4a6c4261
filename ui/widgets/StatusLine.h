// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "ui/models/DueList.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// The foot of the window: how old the data is, what is unsent and since when, what waits for a person, and long work with its
/// count and bar: what is sent, and what is fetched with its Cancel. Refresh and Work offline stand here too.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(Core &core, QWidget *parent = nullptr);

    /// `isOfPage`: the page shows what came from there; otherwise a connection that was refused is told of before it.
    void setConnection(const Connection &connection, bool isOfPage = true);
    QPushButton *refreshButton() const { return m_refresh; }
    /// Asks for all that it says: a line that was made while the desk runs hears of no beginning.
    void askAll();

    /// The words of ux.md 3.11, made from values alone; `name` is that of the connection.
    static QString dataWords(const ConnectionStatus &status, bool offline, bool connected, const QDateTime &now, const QString &name = {});
    static QString unsentWords(const OutboxCounts &counts, const QDateTime &now, qint64 held = 0);
    static QString secondWords(const OutboxCounts &counts);
    static QString dueWords(const QList<Due> &all);
    static QString sendingWords(const ConnectionStatus &status);
    static QString progressWords(const ConnectionStatus &status, const KindSpec *kind); ///< of what is fetched

Q_SIGNALS:
    void refreshRequested();
    void needsPersonRequested();
    void unsentRequested();
    void viewRequested(const QString &view);
    /// What is due was gathered anew.
    void dueChanged(const QList<Due> &all);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showStatus();
    void fit();
    void shorten(int room);
    /// Room for no more words than it has to say.
    void setNarrow(bool narrow);
    /// The status of whichever connection is at it, this page's first; none: nothing.
    std::optional<ConnectionStatus> busy(const std::function<bool(const ConnectionStatus &)> &isAt) const;
    void showBar(QLabel *words, QProgressBar *bar, const QString &said, qint64 done, qint64 total);
    void showCounts();
    void showDue();

    Core &m_core;
    Connection shown() const;
    Connection m_connection;
    bool m_isOfPage = true;
    QLabel *m_data;
    QPushButton *m_unsent;
    QPushButton *m_second; ///< what waits for a second person
    QPushButton *m_person;
    QPushButton *m_due;
    DueList m_dueList;
    QString m_dueView;
    QLabel *m_sending;
    QProgressBar *m_sendingBar;
    QLabel *m_pulling;
    QProgressBar *m_pullingBar;
    QPushButton *m_cancel;
    QPushButton *m_refresh;
    QPushButton *m_offline;
    QBoxLayout *m_row;
    QTimer m_minute{this};
    QTimer m_dueSoon;
    bool m_narrow = false;
};
