// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

/// Buttons and filters above a table: in as many lines as they need, and in a low window in one, so that the table has the
/// room. What goes on beyond the edge is brought into sight by the arrows at the ends, by the wheel, and by whatever takes
/// the focus by a key; never by a press, which has what it pressed in sight.
class Strip : public QWidget
{
    Q_OBJECT

public:
    /// `content` has a layout whose lines wrap, or a box of such.
    /// `above`: air over it, none while it is empty.
    explicit Strip(QWidget *content, QWidget *parent = nullptr, int above = 0);

    void setLow(bool low);
    /// Some of it is beyond the edge.
    bool isCut() const { return m_cut; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int above() const;
    QToolButton *arrow(Qt::ArrowType type, const QString &name, int step);
    void direct();
    void arrange();
    void moveTo(int offset);
    void reveal(const QWidget *focus);

    QWidget *m_window; ///< what is in sight of the content
    QWidget *m_content;
    QToolButton *m_back;
    QToolButton *m_on;
    const int m_above;
    bool m_low = false;
    bool m_cut = false;
    int m_offset = 0;
};
