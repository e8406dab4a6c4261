// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtCore/QSettings>
#include <QtWidgets/QWidget>

class MessageBar;
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class SecretField;

/// The part of the settings about the lock: the pass phrase, and when the window locks by itself.
class LockSettings : public QWidget
{
    Q_OBJECT

public:
    LockSettings(Core &core, QSettings &settings, QWidget *parent = nullptr);

    /// What was set, told to the lock.
    static void apply(Core &core, const QSettings &settings);
    /// The window is to open locked.
    static bool isOn(const QSettings &settings);
    /// From now on it does, where a pass phrase is in the keychain: that may have taken it after it was chosen.
    static void keepOn(Core &core, QSettings &settings);
    /// Where a pass phrase is chosen.
    QWidget *phraseField() const;

private:
    void showState();
    void choose();
    void takeOff();

    Core &m_core;
    QSettings &m_settings;
    MessageBar *m_message;
    QLabel *m_state;
    SecretField *m_phrase;
    SecretField *m_again;
    QPushButton *m_choose;
    QPushButton *m_off;
    QPushButton *m_now = nullptr;
    QSpinBox *m_minutes;
    QCheckBox *m_waking;
};
