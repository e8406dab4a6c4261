// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/FieldRow.h"

class QLineEdit;
class QPushButton;

/// A token or secret: hidden while typed, shown on request, never read back from where it is kept.
class SecretField : public FieldRow
{
    Q_OBJECT

public:
    SecretField(const FieldSpec &spec, const QString &title, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    QWidget *focusTarget() const override;
    QString text() const;
    void clear();

private:
    QLineEdit *m_edit;
    QPushButton *m_show;
};
