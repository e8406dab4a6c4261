// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/FieldRow.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

/// One of a long list, found by typing the beginnings of its words in any order, without marks or capitals. What is
/// typed and is in no list stays as typed, for the rules to name.
class LookupField : public FieldRow
{
    Q_OBJECT

public:
    LookupField(const FieldSpec &spec, const QString &title, QWidget *parent);

    void store(Values &values) const override;
    void load(const Values &values) override;
    QString words() const override;
    void setChoices(const QList<Choice> &choices) override;
    QWidget *focusTarget() const override;

private:
    struct Item {
        Choice choice;
        QString shown;
        QString folded;
    };
    void offer(const QString &typed);
    const Item *found() const;

    QLineEdit *m_edit;
    QStringListModel *m_offered;
    QCompleter *m_completer;
    QList<Item> m_items;
    QString m_wanted;
};
