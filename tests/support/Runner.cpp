// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include <QtCore/QCoreApplication>

#ifdef QT_WIDGETS_LIB
#include <QtWidgets/QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

namespace {
QMap<QByteArray, std::function<std::unique_ptr<QObject>()>> &classes()
{
    static QMap<QByteArray, std::function<std::unique_ptr<QObject>()>> all;
    return all;
}
} // namespace

TestClass::TestClass(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    classes().insert(name, std::move(make));
}

QString sourcePath(const QString &path) { return QLatin1String(DESK_SOURCE_DIR) + u'/' + path; }

int main(int argc, char **argv)
{
    Application application(argc, argv);
    QStringList arguments = application.arguments();
    const QByteArray only = arguments.value(1).toUtf8();
    if (!only.isEmpty() && classes().contains(only))
        arguments.removeAt(1);
    else if (only.startsWith("tst_"))
        return fprintf(stderr, "no test class %s\n", only.constData()), 2;
    int failures = 0;
    for (auto it = classes().cbegin(); it != classes().cend(); ++it) {
        if (classes().contains(only) && it.key() != only)
            continue;
        failures += QTest::qExec(it.value()().get(), arguments) != 0 ? 1 : 0;
    }
    return failures;
}
