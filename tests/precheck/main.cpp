// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/precheck/Precheck.h"

#include <QtCore/QCoreApplication>

#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::string line;
    while (std::getline(std::cin, line))
        std::cout << precheck::answer(QByteArray::fromStdString(line)).constData() << std::endl;
    return 0;
}
