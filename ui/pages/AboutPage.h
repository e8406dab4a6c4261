// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

/// Versions, licences, what awaits review, and a report to copy for support.
class AboutPage : public DeskPage
{
    Q_OBJECT

public:
    AboutPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    void entered() override;

private:
    QLabel *add(QVBoxLayout *column, const QString &text, double size = 1, bool bold = false);

    Core &m_core;
    QPushButton *m_copy = nullptr;
};
