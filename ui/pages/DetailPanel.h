// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;
class ScrollColumn;

/// The selected record: its facts, what can be done now and why not, what this desk has in hand for it, which changes
/// it has seen, and a link to the service's own page. Beside the list, or a page of its own in a narrow window.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    DetailPanel(Core &core, const KindSpec &kind, const QStringList &commands, QWidget *parent = nullptr);

    /// 0: nothing selected.
    void setRow(qint64 row);
    qint64 row() const { return m_row; }
    bool isSettled() const { return m_settled; }
    void reload();
    /// A page of its own: with a way back and the commands.
    void setAlone(bool alone);
    QWidget *focusTarget() const;
    /// The command that cannot be told as long as one of these columns is not known.
    void setReliesOn(const QString &command, const QStringList &columns);
    /// Why the command cannot be done to that record now; empty: it can, or that is not known.
    QString whyNot(qint64 row, const QString &command) const;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void settledChanged();
    void back();
    void commandRequested(const QString &command);
    void entryRequested(qint64 entry);
    /// What was done with the record of this id.
    void activityRequested(const QString &target);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    bool putOff();
    void showAlone(const QString &words);
    void showRecord(const RecordDetail &detail);
    QDate today(const QString &connection) const;
    QString awaitedState(const RecordDetail &detail) const;
    void showFacts(QVBoxLayout *column, const RecordDetail &detail);
    void showStandings(const QHash<QString, QList<Finding>> &standings);
    void showEntries(QVBoxLayout *column, const RecordDetail &detail);
    void showEntry(QVBoxLayout *column, const RecordDetail &detail, const Entry &entry);
    void showFailure(QVBoxLayout *column, const Entry &entry);
    void showHistory(QVBoxLayout *column, qint64 entry);
    void showOthers(QVBoxLayout *column, const RecordDetail &detail);
    QString oneLine(const Row &row) const;
    void showChanges(QVBoxLayout *column, const RecordDetail &detail);
    void showElsewhere(QVBoxLayout *column, const RecordDetail &detail);
    void showCures(QVBoxLayout *column, const QStringList &cures);
    QLabel *line(const QString &text, bool dim = false) const;
    QLabel *heading(const QString &text) const;
    QUrl webPage(const RecordDetail &detail) const;

    Core &m_core;
    const KindSpec m_kind;
    QStringList m_commands;
    QString m_standingOf;
    QStringList m_reliesOn;
    QPushButton *m_back;
    ScrollColumn *m_scroll;
    QPushButton *m_web;
    QPushButton *m_activity;
    QString m_target;
    Values m_values;  ///< of the record that is shown
    QHash<QString, QList<Finding>> m_known; ///< its commands' standings
    qint64 m_knownOf = 0;
    QVBoxLayout *m_standings = nullptr;
    QTimer m_soon;
    QUrl m_url;
    qint64 m_row = 0;
    int m_asked = 0;
    bool m_settled = true;
    bool m_waitsForShow = false;
    bool m_alone = false;
};
