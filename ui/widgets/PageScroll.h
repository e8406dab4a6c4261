// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

/// A page of the window at whatever height there is: as high as the window where that is enough, else as high as its rows
/// need at this width, and scrolled. Rows that wrap and are squeezed below that would lie over each other.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);
    ~PageScroll() override;

    /// The one around this page.
    static PageScroll *of(const QWidget *page);
    /// The height below which a widget of this width is squeezed.
    static int least(const QWidget *widget, int width);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void follow(const QWidget *before, QWidget *focus);
    void reveal();

    bool m_byHand = false; ///< somebody scrolled: until the focus moves on, it need not be in sight
    bool m_isEntered = false; ///< the focus came from elsewhere in the window
    QMetaObject::Connection m_rows;
};
