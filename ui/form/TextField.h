// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/FieldRow.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

/// One line of text, or a number: kept as typed, checked only when the person goes on.
class TextField : public FieldRow
{
    Q_OBJECT

public:
    TextField(const FieldSpec &spec, const QString &title, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    QWidget *focusTarget() const override;

private:
    QLineEdit *m_edit;
};

/// Several lines, with a count of what is left where there is a limit. Tab leaves the box.
class LongTextField : public FieldRow
{
    Q_OBJECT

public:
    LongTextField(const FieldSpec &spec, const QString &title, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    QWidget *focusTarget() const override;

private:
    void countLeft();

    QPlainTextEdit *m_edit;
    QLabel *m_count = nullptr;
    int m_left = 0;
};

/// A tick.
class FlagField : public FieldRow
{
    Q_OBJECT

public:
    FlagField(const FieldSpec &spec, const QString &title, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    QWidget *focusTarget() const override;

private:
    QCheckBox *m_box;
};
