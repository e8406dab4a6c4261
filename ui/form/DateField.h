// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Dates.h"
#include "ui/form/FieldRow.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

/// A day: Today, Yesterday (in the service's zone, with the day in words) or another date in three boxes. Never filled
/// beforehand, never checked while typing, never changed; a whole date that is pasted fills all three boxes. Without a
/// today in its moment it offers the boxes alone.
///
/// In a draft's values: the ISO day under the field's id when the boxes can be read, else what was typed as
/// "day|month|year", which no rule takes for a day. Beside it, under "<id>.typed", the boxes letter by letter.
class DateField : public FieldRow
{
    Q_OBJECT

public:
    DateField(const FieldSpec &spec, const QString &title, const FieldMoment &moment, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    const char *fault() const override;
    QWidget *focusTarget() const override;

private:
    Dates::Parsed typed() const;
    QString boxes() const;
    void setBoxes(const QStringList &parts);
    void chose();
    void edited(QLineEdit *box, const QString &text);
    QWidget *makeBoxes();
    QLineEdit *box(const QString &name, const QString &label, int characters);

    const FieldMoment m_moment;
    FieldGroup *m_group;
    QButtonGroup *m_choice;
    QRadioButton *m_today;
    QRadioButton *m_yesterday;
    QRadioButton *m_another;
    QWidget *m_three = nullptr;
    QLineEdit *m_day = nullptr;
    QLineEdit *m_month = nullptr;
    QLineEdit *m_year = nullptr;
    QHash<QLineEdit *, int> m_length; ///< before the last edit: more than one letter at once was pasted
    bool m_filling = false; ///< what is put in by us is no edit
};
