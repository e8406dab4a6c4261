// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QTextBrowser;

/// Help that stays open beside a dialog while the person goes on in it. The page of help in the window cannot do that: a
/// dialog keeps the window from being used.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    struct Topic {
        QString title;
        QString html; ///< of HelpText's pieces
    };
    using Source = std::function<Topic()>;

    /// F1 in `dialog` opens its help. `source` is asked each time, so that it speaks of what is on the screen then.
    /// What is given back opens it too, for a button.
    static std::function<void()> provide(QWidget *dialog, const Source &source);
    /// The same for words without parts: what the dialog is for.
    static void provide(QWidget *dialog, const std::function<QString()> &words);

    HelpWindow(QWidget *dialog, const Source &source);

    /// To the front, from the field that has the focus.
    void enter();
    QString text() const;
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void place();
    void goBack();

    QWidget *m_dialog;
    const Source m_source;
    QPointer<QWidget> m_before; ///< where the person was
    QTextBrowser *m_text;
    QLabel *m_ways;
    QString m_html;             ///< as it was made; the document's own differs
};
