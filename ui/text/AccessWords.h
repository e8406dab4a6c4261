// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Who can sign in to a service with a program.
namespace AccessWords {

/// The service's own name with the short one that stands everywhere else: for whoever meets it for the first time.
QString serviceInFull(const QString &service);
/// Who, how, what can be done without, and when this was so; empty: the service says nothing about it.
QString full(const QString &service);

} // namespace AccessWords
