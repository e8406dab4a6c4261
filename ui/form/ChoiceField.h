// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/FieldRow.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QVBoxLayout;

/// One of a list: all in sight where they are few, a list to drop down where they are many or none need be chosen.
class ChoiceField : public FieldRow
{
    Q_OBJECT

public:
    ChoiceField(const FieldSpec &spec, const QString &title, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    void setChoices(const QList<Choice> &choices) override;
    QWidget *focusTarget() const override;

private:
    void build();
    QString code() const;
    void select(const QString &code);

    FieldGroup *m_group;
    QVBoxLayout *m_list;
    QButtonGroup *m_buttons;
    QComboBox *m_combo;
    QList<Choice> m_choices;
    QString m_wanted; ///< from the draft: chosen as soon as the list has it
    bool m_filling = false; ///< what is put in by us is no choice
};

/// Several of a list.
class ChoicesField : public FieldRow
{
    Q_OBJECT

public:
    ChoicesField(const FieldSpec &spec, const QString &title, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    void setChoices(const QList<Choice> &choices) override;
    QWidget *focusTarget() const override;

private:
    QStringList ticked() const;

    FieldGroup *m_group;
    QVBoxLayout *m_list;
    QList<QCheckBox *> m_boxes;
    QList<Choice> m_choices;
    QStringList m_wanted;
};
