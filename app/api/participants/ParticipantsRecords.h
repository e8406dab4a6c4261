// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Json.h"
#include "app/api/Service.h"

/// The resources of the lead-provider API as records of our kinds (facts 2.1, 3.1, 4). E-mail addresses are never
/// looked at.
namespace ParticipantsRecords {

/// A participant is one record for each enrolment; ids that changed are added to `page.moved`.
void participant(const JsonObjectAt &item, Page &page);
void declaration(const JsonObjectAt &item, Page &page);
void statement(const JsonObjectAt &item, Page &page);
void deliveryPartner(const JsonObjectAt &item, Page &page);
void partnership(const JsonObjectAt &item, Page &page);
void unfundedMentor(const JsonObjectAt &item, Page &page);
/// A participant's moves between schools: one record each, in the order of the service, which is that of their days.
void transfers(const JsonObjectAt &item, Page &page);

/// Reads one resource of a kind into `page`.
void resource(const QString &kind, const JsonObjectAt &item, Page &page);

/// A single resource in `data`.
Result<Page> single(const QString &kind, const Response &response);
/// All resources in `data`, and how many there were: a person can be several records.
struct Listed {
    Page page;
    qsizetype resources = 0;
};
Result<Listed> list(const QString &kind, const Response &response);

/// A declaration's state with hyphens, as the service writes since March 2026; before, it had underscores (facts 0, 1).
/// A state that is not known stays as it came.
QString stateOf(const QString &wire);

/// What joins a declaration to the enrolment it was made for.
QString enrolmentKey(const QString &participant, const QString &course);
QString courseOf(const QString &participantType);
QList<Renamed> renamed(const QString &from, const QString &to);

} // namespace ParticipantsRecords
