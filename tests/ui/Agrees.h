// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

/// Whoever reads the check between many rows and the outbox and agrees: as long as one of these is there, each such
/// check is pressed on, and the tick of an act without a way back is set. For tests that are about what comes before or after it.
class Agrees : public QObject
{
public:
    Agrees() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *check = event->type() == QEvent::Show ? qobject_cast<QDialog *>(object) : nullptr;
        if (check != nullptr && check->objectName() == QLatin1String("bulkCheck"))
            QMetaObject::invokeMethod(check->findChild<QPushButton *>(QStringLiteral("put")), &QPushButton::click, Qt::QueuedConnection);
        if (auto *sure = event->type() == QEvent::Show && object->objectName() == QLatin1String("sure") ? qobject_cast<QCheckBox *>(object) : nullptr)
            sure->setChecked(true);
        return QObject::eventFilter(object, event);
    }
};
