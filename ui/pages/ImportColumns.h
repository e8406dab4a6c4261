// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Import.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

/// The second step of an import: what was recognised, and what each column is for.
class ImportColumns : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent);

    /// `command` null: a register of the kind.
    void setLook(const KindSpec &kind, const CommandSpec *command, const FileLook &look);
    void setNames(const QStringList &names);
    void setUses(const QList<ColumnUse> &uses);
    /// The uses that are kept under this name; empty: under none.
    void setUses(const QList<ColumnUse> &uses, const QString &name);
    QList<ColumnUse> uses() const;
    /// The name under which the uses are to be kept; empty: not kept.
    QString rememberAs() const;
    /// The name is not kept any more; the columns stay as they are.
    void forgot(const QString &name);
    QComboBox *box(int column) const { return m_boxes.value(column); }
    QWidget *firstFocus() const;

Q_SIGNALS:
    void back();
    void goOn();
    void encodingChosen(const QString &encoding);
    void delimiterChosen(QChar delimiter);
    void nameChosen(const QString &name);
    void forgetRequested(const QString &name);
    void headersChosen(bool has);
    void headerLineChosen(int line);

private:
    void clear();
    void showHow(const FileLook &look);
    void showUnused();
    void showForget();

    QLabel *m_recognised;
    QLabel *m_remarks;
    QWidget *m_options;
    QComboBox *m_delimiter;
    QLabel *m_delimiterLabel;
    QComboBox *m_encoding;
    QLabel *m_encodingLabel;
    QComboBox *m_name;
    QLabel *m_nameLabel;
    QPushButton *m_forget;
    QCheckBox *m_headers;
    QComboBox *m_headerLine;
    QScrollArea *m_scroll;
    QLineEdit *m_rememberAs;
    QLabel *m_unused;
    QPushButton *m_back;
    QPushButton *m_goOn;
    QList<ColumnUse> m_offered;
    QList<QComboBox *> m_boxes;
};
