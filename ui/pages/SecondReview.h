// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/SecondPerson.h"

#include <QtWidgets/QWidget>

class FlowLayout;
class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

/// A colleague's review file: totals, what is out of the ordinary first, then every row; each is agreed to or declined,
/// and the answer is saved under the reviewer's name.
class SecondReview : public QWidget
{
    Q_OBJECT

public:
    explicit SecondReview(Core &core, QWidget *parent = nullptr);

    void show(const SecondPerson::Asked &asked);
    void focusFirst();
    QList<QWidget *> areas();

    QTableWidget *table() const { return m_table; }
    MessageBar *message() const { return m_message; }
    /// Of the selected rows, or of all that nobody decided on.
    void decide(bool approve, bool all);
    QList<SecondPerson::Verdict> verdicts() const;
    void save(const QString &path);

Q_SIGNALS:
    /// Back to the list; `said`: what was saved, empty: nothing.
    void closed(const QString &said);

private:
    void build();
    void fill();
    void showTotals();
    void askWhere();
    QString totals() const;

    Core &m_core;
    SecondPerson::Asked m_asked;
    QHash<int, SecondPerson::Verdict> m_verdicts; ///< by row
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_totals = nullptr;
    MessageBar *m_message = nullptr;
    QTableWidget *m_table = nullptr;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
};
