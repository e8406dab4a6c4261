// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class LockSettings;
class QScrollArea;
class QButtonGroup;
class QLabel;
class QSpinBox;
class QVBoxLayout;

/// Language, colours and text size, changed at once without a restart; and what this computer keeps.
class SettingsPage : public DeskPage
{
    Q_OBJECT

public:
    SettingsPage(Core &core, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    void entered() override;
    /// To the field of the lock's pass phrase.
    void choosePhrase();

private:
    using Choices = QList<std::pair<QString, QString>>;
    QButtonGroup *choices(QVBoxLayout *column, const QString &title, const QString &hint, const Choices &all, const QString &now,
                          const QString &key, const std::function<void(const QString &)> &apply);
    QLabel *line(const QString &text, double size = 1, bool bold = false);
    void addSize(QVBoxLayout *column);
    void addDays(QVBoxLayout *column);

    Core &m_core;
    QSettings &m_settings;
    QWidget *m_first = nullptr;
    QScrollArea *m_scroll = nullptr;
    LockSettings *m_lock = nullptr;
};
