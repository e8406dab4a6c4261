// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include <QtCore/QCoreApplication>

QList<ViewSpec> Specs::views()
{
    using Test = Condition::Test;
    return {
        {.id = "trainees",
         .kind = "trainee",
         .title = QT_TRANSLATE_NOOP("Views", "Trainees"),
         .group = QT_TRANSLATE_NOOP("Views", "People"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Your trainees as Register has them, surname A to Z. Select one to see the details and "
                               "what can be done; select several to do the same for all."),
         .sort = "name",
         .emptyText =
             QT_TRANSLATE_NOOP("Views",
                               "No trainees are here yet. Refresh to fetch them from Register, or choose other "
                               "academic cycles in the connection’s settings.")},
        {.id = "award",
         .kind = "trainee",
         .title = QT_TRANSLATE_NOOP("Views", "Ready for award"),
         .group = QT_TRANSLATE_NOOP("Views", "Review"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Trainees with a teacher reference number whose QTS or EYTS status can be updated "
                               "next. The column What is missing says what Register would still ask for."),
         .conditions = {{QStringLiteral("state"), Test::Is, {QStringLiteral("trn_received")}}},
         .columns = {QStringLiteral("name"), QStringLiteral("trn"), QStringLiteral("provider_trainee_id"),
                     QStringLiteral("route"), QStringLiteral("course_qualification"), QStringLiteral("itt_start_date"),
                     QStringLiteral("itt_end_date"), QStringLiteral("degrees"), QStringLiteral("placements")},
         .sort = "standing",
         .commands = {QStringLiteral("updateStatus"), QStringLiteral("addPlacement"), QStringLiteral("addDegree")},
         .standingOf = "updateStatus",
         .emptyText =
             QT_TRANSLATE_NOOP("Views",
                               "Nobody has the state TRN received. Trainees appear here when DfE has given them a "
                               "teacher reference number.")},
        {.id = "participants",
         .kind = "participant",
         .title = QT_TRANSLATE_NOOP("Views", "Participants"),
         .group = QT_TRANSLATE_NOOP("Views", "People"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Early career teachers and mentors that schools have named you for. Change what has "
                               "happened to a participant, or declare from here."),
         .sort = "name",
         .emptyText =
             QT_TRANSLATE_NOOP("Views", "No participants are here yet. Refresh to fetch them from the service.")},
        {.id = "declarations",
         .kind = "declaration",
         .title = QT_TRANSLATE_NOOP("Views", "Declarations"),
         .group = QT_TRANSLATE_NOOP("Views", "People"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "What you and other lead providers have declared. Paid declarations that are voided "
                               "become clawbacks."),
         .sort = "-declaration_date",
         .emptyText = QT_TRANSLATE_NOOP(
             "Views", "No declarations are here yet. Refresh to fetch them, or submit one from a participant.")},
        {.id = "review",
         .kind = "declaration",
         .title = QT_TRANSLATE_NOOP("Views", "Review declarations"),
         .group = QT_TRANSLATE_NOOP("Views", "Review"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Declarations, the latest change first, to see what moved, what is stuck and whose it "
                               "is. Void from here."),
         .columns = {QStringLiteral("name"), QStringLiteral("trn"), QStringLiteral("type"),
                     QStringLiteral("declaration_date"), QStringLiteral("state"), QStringLiteral("state_since"),
                     QStringLiteral("cohort"), QStringLiteral("whose"), QStringLiteral("delivery_partner"), QStringLiteral("statement"),
                     QStringLiteral("statement_cut_off"), QStringLiteral("lead_provider_name"),
                     QStringLiteral("updated_at")},
         .sort = "-updated_at",
         .commands = {QStringLiteral("void")},
         .emptyText = QT_TRANSLATE_NOOP(
             "Views", "There are no declarations to review. Refresh to fetch them from the service.")},
        {.id = "statements",
         .kind = "statement",
         .title = QT_TRANSLATE_NOOP("Views", "Statements"),
         .group = QT_TRANSLATE_NOOP("Views", "Review"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "The statements by which declarations are paid. After the cut-off date a declaration "
                               "goes to the next one."),
         .sort = "-cut_off_date",
         .emptyText =
             QT_TRANSLATE_NOOP("Views", "No statements are here yet. Refresh to fetch them from the service."),
         .dueColumn = "cut_off_date",
         .dueWithinDays = 7,
         .dueText = QT_TRANSLATE_N_NOOP("Views", "%n statement(s) cut off within 7 days"),
         .dueAheadOnly = true},
        {.id = "transfers",
         .kind = "transfer",
         .title = QT_TRANSLATE_NOOP("Views", "Transfers"),
         .group = QT_TRANSLATE_NOOP("Views", "Schools and partners"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Participants who leave a school or join one, the latest leaving date first. Schools "
                               "report transfers: nothing can be changed here."),
         .sort = "-leaving_date",
         .emptyText =
             QT_TRANSLATE_NOOP("Views", "No transfers are here yet. Refresh to fetch them from the service.")},
        {.id = "mentors",
         .kind = "unfunded_mentor",
         .title = QT_TRANSLATE_NOOP("Views", "Unfunded mentors"),
         .group = QT_TRANSLATE_NOOP("Views", "Schools and partners"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Mentors of your ECTs whom you have never trained yourself. The ECT’s details name them "
                               "as unfunded mentor."),
         .sort = "name",
         .emptyText = QT_TRANSLATE_NOOP(
             "Views", "No unfunded mentors are here yet. Refresh to fetch them from the service.")},
        {.id = "partnerships",
         .kind = "partnership",
         .title = QT_TRANSLATE_NOOP("Views", "Partnerships"),
         .group = QT_TRANSLATE_NOOP("Views", "Schools and partners"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "The schools and delivery partners that you work with in each cohort, and how many "
                               "participants are in training there now."),
         .sort = "delivery_partner_name",
         .emptyText =
             QT_TRANSLATE_NOOP("Views", "No partnerships are here yet. Refresh to fetch them from the service.")},
        {.id = "partners",
         .kind = "delivery_partner",
         .title = QT_TRANSLATE_NOOP("Views", "Delivery partners"),
         .group = QT_TRANSLATE_NOOP("Views", "Schools and partners"),
         .help = QT_TRANSLATE_NOOP("Views",
                                   "The delivery partners that may work with you, and the cohorts for which they may."),
         .sort = "name",
         .emptyText =
             QT_TRANSLATE_NOOP("Views", "No delivery partners are here yet. Refresh to fetch them from the service.")},
        {.id = "agreements",
         .kind = "agreement",
         .title = QT_TRANSLATE_NOOP("Views", "Training agreements"),
         .group = QT_TRANSLATE_NOOP("Views", "People"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Training agreements that this desk knows. TEC cannot list them: they come from a file "
                               "or one at a time by their ID."),
         .sort = "name",
         .emptyText =
             QT_TRANSLATE_NOOP("Views",
                               "No agreements are here yet. TEC cannot list them: import a file from your student "
                               "system, or fetch one by its ID.")},
        {.id = "grace",
         .kind = "agreement",
         .title = QT_TRANSLATE_NOOP("Views", "Grace ending"),
         .group = QT_TRANSLATE_NOOP("Views", "Review"),
         .help =
             QT_TRANSLATE_NOOP("Views",
                               "Agreements in grace, the nearest end first. The day on which grace ends is our "
                               "reading of 42 days, not TEC’s own word."),
         .conditions = {{QStringLiteral("status"), Test::Is, {QStringLiteral("Grace")}}},
         .columns = {QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("learnerLocalId"), QStringLiteral("employerName"),
                     QStringLiteral("grace_ends"), QStringLiteral("pauseDate"), QStringLiteral("reason"),
                     QStringLiteral("signedDate"), QStringLiteral("fetched_at")},
         .sort = "grace_ends",
         .commands = {QStringLiteral("restart"), QStringLiteral("transfer"), QStringLiteral("withdraw")},
         .emptyText = QT_TRANSLATE_NOOP("Views", "No agreement is in grace, as far as this desk has fetched them."),
         .dueColumn = "grace_ends",
         .dueWithinDays = 7,
         .dueText = QT_TRANSLATE_N_NOOP("Views", "Grace ends within 7 days for %n learner(s)")},
    };
}
