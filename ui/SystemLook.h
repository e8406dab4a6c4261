// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QFont>

class QApplication;

/// Palette and text size of the program: the system's, also when it changes theirs while the program runs, until the person
/// chooses others.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QApplication &application);

    /// "light", "dark", "contrast"; empty: the system's.
    QString paletteName() const { return m_palette; }
    void setPaletteName(const QString &name);
    /// Of the system's own size.
    int fontPercent() const { return m_fontPercent; }
    void setFontPercent(int percent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paint();
    void write();
    void takeTheme();

    QString m_palette;
    QFont m_systemFont;
    QFont m_themeFont; ///< as the platform's theme said it last
    QFont m_ownFont;   ///< as it was set here: what is another comes from outside
    int m_fontPercent = 100;
    bool m_dressing = false;
    QTimer m_theme;
};
