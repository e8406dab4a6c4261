// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class QTextBrowser;

/// Help without a network: what the words mean, what each record can do from which state, the keys. States and commands
/// come from the kinds' own data, so that the help cannot say something else than the desk does.
class HelpPage : public DeskPage
{
    Q_OBJECT

public:
    HelpPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void entered() override;
    QList<QWidget *> areas() override;
    QString text() const;
    /// The page from which help was asked for comes first.
    void setFor(const QString &page, const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    QString thisPage() const;
    QString basics() const;
    QString entryStates() const;
    /// What an award needs, by route, and on which day that was last held against the service.
    QString routes() const;
    QString keys() const;

    Core &m_core;
    QTextBrowser *m_text;
    QString m_page;
    QString m_words;
    QString m_html; ///< as it was made; the document's own differs
};
