// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;

/// The top of a page: its title with a line below it, and its buttons at the right; below the title where there is no room
/// for both in a line, as with large text or long words.
class PageHead : public QWidget
{
public:
    /// The page's name, and the dimmed line below it.
    static QLabel *heading(const QString &text, QWidget *parent);
    static QLabel *line(QWidget *parent);

    PageHead(QLabel *title, QLabel *line, QWidget *buttons, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    QWidget *m_buttons;
    QBoxLayout *m_row;
};
