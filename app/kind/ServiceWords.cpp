// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/ServiceWords.h"

#include <QtCore/QCoreApplication>

namespace {
constexpr KnownAnswer known[] = {
    {0, "must be one of \\[submitted_for_trn, trn_received\\]", QT_TRANSLATE_NOOP("ServerWords", "This trainee cannot be deferred now"),
     QT_TRANSLATE_NOOP("ServerWords", "Look at the state. If the record already shows your date, it has been done.")},
    {0, "must be selected as trn_received", QT_TRANSLATE_NOOP("ServerWords", "This trainee’s QTS status cannot be updated now"),
     QT_TRANSLATE_NOOP("ServerWords", "Wait for the TRN. If the record shows QTS pending, it has been done.")},
    {0, "lacements must be at least ([0-9]+)", QT_TRANSLATE_NOOP("ServerWords", "{1} placements are needed"),
     QT_TRANSLATE_NOOP("ServerWords", "Add a placement, then send again.")},
    {0, "degree_id must be completed", QT_TRANSLATE_NOOP("ServerWords", "A degree is needed"),
     QT_TRANSLATE_NOOP("ServerWords", "Add a degree, then send again.")},
    {0, "must not be in the future", QT_TRANSLATE_NOOP("ServerWords", "The date is in the future for {service}"),
     QT_TRANSLATE_NOOP("ServerWords", "{service} may still have yesterday. Just after midnight in summer, send again after 1am.")},
    {0, "must be after itt_start_date", QT_TRANSLATE_NOOP("ServerWords", "The date is before the trainee’s ITT started"),
     QT_TRANSLATE_NOOP("ServerWords", "Check the date and the ITT start date, then put it in the outbox again.")},
    {0, "possible to perform this action while the trainee", QT_TRANSLATE_NOOP("ServerWords", "This cannot be done in the trainee’s current state"),
     QT_TRANSLATE_NOOP("ServerWords", "Look at the state and the ITT start date. If the record already shows your change, it has been done.")},
    {0, "not valid for selected trigger", QT_TRANSLATE_NOOP("ServerWords", "A reason does not belong to who decided on the withdrawal"),
     QT_TRANSLATE_NOOP("ServerWords", "Choose the reasons again, then put it in the outbox again.")},
    {0, "rainee\\(s\\) not found", QT_TRANSLATE_NOOP("ServerWords", "{service} has no such trainee for your organisation"),
     QT_TRANSLATE_NOOP("ServerWords", "Refresh. The record may have been removed.")},
    {0, "already been voided", QT_TRANSLATE_NOOP("ServerWords", "Already voided"),
     QT_TRANSLATE_NOOP("ServerWords", "Nothing more is to be done.")},
    {0, "will or has been refunded", QT_TRANSLATE_NOOP("ServerWords", "Already being clawed back"),
     QT_TRANSLATE_NOOP("ServerWords", "Nothing more is to be done.")},
    {0, "cannot submit or void declarations for the", QT_TRANSLATE_NOOP("ServerWords", "This cohort is closed"),
     QT_TRANSLATE_NOOP("ServerWords", "Contact DfE. Sending again will not help.")},
    {0, "declaration has already been submitted that will be, or has been, paid",
     QT_TRANSLATE_NOOP("ServerWords", "There is already a live declaration of this type"), QT_TRANSLATE_NOOP("ServerWords", "Find it in the list.")},
    {409, "duplicate degree", QT_TRANSLATE_NOOP("ServerWords", "{service} has this degree already"),
     QT_TRANSLATE_NOOP("ServerWords", "It compares subject, year, country, type and grade, not the institution, and passes over what is empty. If it is the "
                                      "same degree, drop this entry. If it is another, fill in what tells them apart.")},
    {409, "", QT_TRANSLATE_NOOP("ServerWords", "{service} has this already"),
     QT_TRANSLATE_NOOP("ServerWords", "Look at the record. If it shows what you sent, drop this entry.")},
    {0, "^Not found$", QT_TRANSLATE_NOOP("ServerWords", "{service} has no such record, or no longer answers this version"),
     QT_TRANSLATE_NOOP("ServerWords", "Refresh. If nothing is found at all, change the version in Connections.")},
    {0, "can.t be blank|must be (given|completed|present|entered)|is required|^\\w+ (Choose|Enter) (a withdrawal|one or more|another|the concerns)", QT_TRANSLATE_NOOP("ServerWords", "An answer is missing"),
     QT_TRANSLATE_NOOP("ServerWords", "Fill it in, then put it in the outbox again.")},
    {0, "too long|maximum is|characters", QT_TRANSLATE_NOOP("ServerWords", "The text is too long"),
     QT_TRANSLATE_NOOP("ServerWords", "Shorten it, then put it in the outbox again.")},
};

constexpr KnownCode coded[] = {
    {"course_level", "undergrad", QT_TRANSLATE_NOOP("CodeWords", "Undergraduate")},
    {"course_level", "postgrad", QT_TRANSLATE_NOOP("CodeWords", "Postgraduate")},
    {"record_source", "api", QT_TRANSLATE_NOOP("CodeWords", "Sent by a student record system")},
    {"record_source", "manual", QT_TRANSLATE_NOOP("CodeWords", "Typed in Register")},
    {"record_source", "csv", QT_TRANSLATE_NOOP("CodeWords", "Uploaded to Register in a file")},
    {"record_source", "apply", QT_TRANSLATE_NOOP("CodeWords", "Apply for teacher training")},
    {"record_source", "dttp", QT_TRANSLATE_NOOP("CodeWords", "DTTP, the service before Register")},
    {"record_source", "hesa", QT_TRANSLATE_NOOP("CodeWords", "HESA")},
    {"record_source", "hesa_collection", QT_TRANSLATE_NOOP("CodeWords", "HESA collection")},
    {"record_source", "hesa_trn_data", QT_TRANSLATE_NOOP("CodeWords", "HESA, for a TRN")},
};
} // namespace

std::span<const KnownAnswer> ServiceWords::answers() { return known; }
std::span<const KnownCode> ServiceWords::codes() { return coded; }
