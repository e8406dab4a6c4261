// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chips.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtWidgets/QPushButton>

#include <memory>

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
