// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

/// One line of the summary: goes to its field. Wraps, unlike other buttons.
class ErrorLink : public QAbstractButton
{
    Q_OBJECT

public:
    ErrorLink(const QString &text, const QString &field, QWidget *parent);

    QString field() const { return m_field; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect wordsRect(int width) const;

    QString m_field;
};

/// "There is a problem": takes the focus, lists every error in the words that stand beside its field.
class ErrorSummary : public QFrame
{
    Q_OBJECT

public:
    struct Line {
        QString field; ///< empty: the record as a whole; such a line leads nowhere
        QString words;
    };

    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Shows itself, takes the focus and is announced; no lines: hides.
    void show(const QList<Line> &lines);
    QStringList sentences() const;
    /// The field of the next or previous error after `field`, round and round; empty: there is none.
    QString next(const QString &field, int step) const;

Q_SIGNALS:
    void fieldRequested(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<QWidget *> m_shown;
    QList<Line> m_lines;
};
