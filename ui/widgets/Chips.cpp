// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chips.h"

#include "ui/widgets/TabOrder.h"

#include <QtCore/QHash>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtCore/QVariant>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPushButton>

#include <memory>

namespace {
constexpr auto nameProperty = "chipName";
}

void Chips::onPress(QPushButton *chip, const std::function<void(bool)> &fn)
{
    // A click toggles first and is told after that; what is toggled and not clicked was a screen reader.
    auto alone = std::make_shared<bool>(false);
    QObject::connect(chip, &QPushButton::clicked, chip, [alone, fn](bool chosen) {
        *alone = false;
        fn(chosen);
    });
    QObject::connect(chip, &QPushButton::toggled, chip, [chip, alone, fn](bool chosen) {
        *alone = true;
        QTimer::singleShot(0, chip, [alone, fn, chosen] {
            if (std::exchange(*alone, false))
                fn(chosen);
        });
    });
}

void Chips::setChosen(QPushButton *chip, bool chosen)
{
    const QSignalBlocker quiet(chip);
    chip->setChecked(chosen);
}

QList<QPushButton *> Chips::arrange(QWidget *row, const QStringList &names, const std::function<void(QPushButton *chip, const QString &name)> &made)
{
    QList<QPushButton *> before;
    QHash<QString, QPushButton *> here;
    for (int place = 0; place < row->layout()->count(); ++place) {
        auto *chip = static_cast<QPushButton *>(row->layout()->itemAt(place)->widget());
        before.append(chip);
        here.insert(chip->property(nameProperty).toString(), chip);
    }
    QList<QPushButton *> now;
    for (const QString &name : names) {
        QPushButton *chip = here.take(name);
        if (chip == nullptr) {
            chip = new QPushButton(row);
            chip->setProperty("chip", true);
            chip->setProperty(nameProperty, name);
            chip->setCheckable(true);
            made(chip, name);
        }
        now.append(chip);
    }
    if (now == before)
        return now;
    for (QPushButton *chip : std::as_const(before))
        row->layout()->removeWidget(chip);
    for (QPushButton *chip : std::as_const(now))
        row->layout()->addWidget(chip);
    for (QPushButton *gone : std::as_const(here)) {
        if (gone->hasFocus() && !now.isEmpty())
            now.constFirst()->setFocus();
        gone->setObjectName({});
        gone->hide();
        gone->deleteLater(); // it may have been its own press
    }
    TabOrder::follow(row);
    return now;
}
