// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ClearButton.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

void ClearButton::give(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    const QString name = QCoreApplication::translate("ClearButton", "Clear what is typed");
    const QList<QAbstractButton *> buttons = edit->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setAccessibleName(name);
}
