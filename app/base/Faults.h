// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

/// A sentence of the desk's own about what did not work, made below the window. What is kept, logged and compared is its
/// English, so that a file written in one language is read in another; the window knows it again by its pattern and says
/// it in the reader's words (ui/text/FaultWords.h). What fits no pattern is a service's own words, or the system's.
///
/// A constant of its file, marked for translation in the context Faults where it stands.
/// A place that begins the sentence takes a host or a number, without spaces; any other may hold a Fault itself, or
/// several with "; " between them. Places stand in their order.
class Fault
{
public:
    explicit Fault(const char *pattern);
    Fault(const Fault &) = delete;
    Fault &operator=(const Fault &) = delete;

    operator QString() const { return QString::fromUtf8(m_pattern); }
    QString with(const QString &first) const { return QString(*this).arg(first); }
    QString with(const QString &first, const QString &second) const { return QString(*this).arg(first, second); }

    /// The patterns of all faults of this program.
    static QList<const char *> patterns();

private:
    const char *m_pattern;
};

/// Those that are said in several places.
namespace Faults {
extern const Fault fileNotWritten;
extern const Fault leftDrafts;  ///< somebody sent or dropped the entry meanwhile
extern const Fault noColumn;    ///< a kind, then its column
extern const Fault noOperation; ///< the command
extern const Fault notKnown;    ///< a kind, a command or a service, of a newer version's files perhaps
extern const Fault unfitId;
extern const Fault unreadable;
} // namespace Faults
