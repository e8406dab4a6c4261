// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

#include <QtWidgets/QDialog>

class ErrorSummary;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ScrollColumn;

/// What the pages between several rows and the outbox have in common: the doors that something leaves by, a title, words that
/// scroll, the way back and "Put N in outbox". Accepted: they are to be put there.
class PutCheck : public QDialog
{
    Q_OBJECT

public:
    static constexpr int namedAtMost = 5;

protected:
    PutCheck(const QString &title, const QList<Connection> &doors, QWidget *parent);

    QVBoxLayout *words() const { return m_words; }
    QLabel *line(const QString &text, bool bold = false) const;
    /// A heading and the lines beneath it; empty ones are left out. Gives the last line's column, for more.
    QVBoxLayout *addPart(const QString &heading, const QStringList &lines);
    void addDim(QVBoxLayout *column, const QString &text);
    /// The first of them by name, and how many more there are.
    static QString some(const QStringList &names, qsizetype count);
    /// What has no way back is never one press of Enter away; Ticked: nor without a tick, where none was set before this page.
    enum class End { HasWayBack, Final, Ticked };
    /// Ends the words.
    void end(qsizetype going, End end);
    /// Another number of them goes. With none, the button leads to the box that lets some.
    void setGoing(qsizetype going, QWidget *box);

private:
    void addTick();
    void put();
    ErrorSummary *summary();

    QVBoxLayout *m_words;
    ScrollColumn *m_scroll;
    ErrorSummary *m_summary = nullptr;
    QCheckBox *m_sure = nullptr;
    QPushButton *m_put = nullptr;
    QWidget *m_box = nullptr; ///< to be ticked before anything goes
};
