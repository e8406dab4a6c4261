// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>

#include <functional>
#include <memory>

/// Test classes announce themselves, so that one executable holds many and runs those that are named.
struct TestClass {
    TestClass(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

/// A file or folder of the checkout ("tests/golden/trainees").
QString sourcePath(const QString &path);

/// At the end of a test's file: `DESK_TEST(tst_rules)`, before including its .moc.
#define DESK_TEST(Class) \
    static const TestClass registered_##Class(#Class, [] { return std::make_unique<Class>(); });
