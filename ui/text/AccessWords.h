// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Who can sign in to a service with a program.
namespace AccessWords {

/// Who, how, what can be done without, and when this was so; empty: the service says nothing about it.
QString full(const QString &service);

} // namespace AccessWords
