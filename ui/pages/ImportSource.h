// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Import.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

/// The first step of an import: what for, and which file or paste.
class ImportSource : public QWidget
{
    Q_OBJECT

public:
    ImportSource(Core &core, QWidget *parent);

    /// Kinds and commands as they are now; what was chosen stays.
    void fill();
    /// Chooses this kind and command; an empty command: the kind's register where it has one, else its first command.
    void choose(const QString &kind, const QString &command);
    QString kind() const;
    QString command() const;
    /// Nothing can be brought in: no service is connected.
    bool isEmpty() const;
    /// The file or paste that is here already; empty: none.
    void setFile(const QString &name);
    QWidget *firstFocus() const;
    void paste();

Q_SIGNALS:
    void fileChosen(const QString &path);
    void pasted(const QString &text);
    void targetChanged();
    void goOn();

private:
    void fillCommands();

    Core &m_core;
    QComboBox *m_kind;
    QComboBox *m_command;
    QLabel *m_file;
    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_goOn;
};
