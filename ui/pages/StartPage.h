// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class MessageBar;
class QVBoxLayout;

/// The first start, with three doors: practise on made-up data, connect a service, open a colleague's connection file.
class StartPage : public DeskPage
{
    Q_OBJECT

public:
    StartPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    void entered() override;
    /// A list of records as a connection without a token.
    void openSource(const QString &path);

private:
    void openFile();
    void take(const QString &path);
    static QString fault(const Error &error, const QString &path);
    void buildHead(QVBoxLayout *column, QWidget *body);
    void buildAccess(QVBoxLayout *column, QWidget *body);
    QWidget *door(const QString &icon, const QString &title, const QString &text, const QString &action, bool main, std::function<void()> act);

    Core &m_core;
    MessageBar *m_message;
    QWidget *m_first = nullptr;
};
