// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

/// The help of a command's form, made from the data by which the form asks and checks: what it does, from which states it is
/// possible, what is asked and what is checked.
namespace FormHelp {

/// `values`: what is typed so far, on which some bounds depend.
QString html(const KindSpec &kind, const CommandSpec &command, const FormStart &start, const Values &values, const QString &name);

} // namespace FormHelp
