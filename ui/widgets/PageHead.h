// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class Strip;

/// The top of a page: its title with a line below it, and its buttons at the right; below the title where there is no room
/// for both in a line, as with large text or long words.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    /// The page's name, and the dimmed line below it: with the property "oneLine" always one line, its end left out where there is
    /// no room. A button with the property "lastBelow" is the first beside the title and the last below it.
    static QLabel *heading(const QString &text, QWidget *parent);
    static QLabel *line(QWidget *parent);

    PageHead(QLabel *title, QLabel *line, QWidget *buttons, QWidget *parent);

    /// Of a low window: the line beside the title where both fit, and less air around all of the column that this head is the first of.
    void setLow(bool low);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void order(bool beside);
    int comesLater() const;

    QLabel *m_title;
    QLabel *m_line;
    QWidget *m_inLines; ///< the buttons
    Strip *m_buttons;
    QBoxLayout *m_row;
    QBoxLayout *m_names;
    std::optional<std::pair<QMargins, int>> m_air; ///< of the column, while it is low
};
