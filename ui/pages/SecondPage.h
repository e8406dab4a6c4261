// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/SecondPerson.h"
#include "ui/pages/Page.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

class EmptyState;
class MessageBar;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class SecondReview;

/// A second pair of eyes: what waits here for a colleague, the file for them and their answer; and, on the colleague's own
/// desk, the review.
class SecondPage : public DeskPage
{
    Q_OBJECT

public:
    SecondPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    bool isSettled() const override { return m_settled && !m_soon.isActive(); }
    bool hasUnsaved() const override;
    void entered() override;
    QList<QWidget *> areas() override;

    QTableWidget *table() const { return m_table; }
    SecondReview *review() const { return m_review; }
    MessageBar *message() const { return m_message; }
    /// A colleague's file is looked at.
    void openReview(const QString &path);
    /// Of these; none: of all that wait.
    void saveReview(const QString &path, const QList<qint64> &entries = {});
    void bringBack(const QString &path);

private:
    struct Stand {
        qint64 entry = 0;
        int row = 0;
        int column = 0;
        QSet<qint64> selected;
    };
    void build();
    void refresh();
    void fill(const QList<Entry> &entries, const QHash<qint64, QDateTime> &asked);
    void showEmpty();
    void fail(const Error &error);
    QList<qint64> selected() const;
    qint64 idAt(int row) const;
    Stand whereOneStands() const;
    void standAgain(const Stand &stand);

    Core &m_core;
    QStackedWidget *m_stack;
    QWidget *m_listSide;
    SecondReview *m_review;
    MessageBar *m_message;
    QLabel *m_count = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QTimer m_soon;
    int m_asked = 0;
    bool m_settled = false;
};
