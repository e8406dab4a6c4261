// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Faults.h"

namespace {
/// Filled before main() begins, one constant after another, and only read after.
QList<const char *> &known()
{
    static QList<const char *> all;
    return all;
}
} // namespace

Fault::Fault(const char *pattern) : m_pattern(pattern) { known().append(pattern); }

QList<const char *> Fault::patterns() { return known(); }

const Fault Faults::fileNotWritten{QT_TRANSLATE_NOOP("Faults", "The file %1 cannot be written.")};
const Fault Faults::leftDrafts{QT_TRANSLATE_NOOP("Faults", "This entry has already left the drafts.")};
const Fault Faults::noColumn{QT_TRANSLATE_NOOP("Faults", "%1 has no column “%2”.")};
const Fault Faults::noOperation{QT_TRANSLATE_NOOP("Faults", "The service has no such operation: %1.")};
const Fault Faults::notKnown{QT_TRANSLATE_NOOP("Faults", "This version of the desk does not know “%1”.")};
const Fault Faults::unfitId{QT_TRANSLATE_NOOP("Faults", "This id cannot be sent in an address.")};
const Fault Faults::unreadable{QT_TRANSLATE_NOOP("Faults", "The service’s answer could not be read.")};
