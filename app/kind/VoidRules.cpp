// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/EarlyCareerRules.h"

#include "app/kind/EarlyCareerSubject.h"

#include <QtCore/QCoreApplication>

// Voiding a declaration: facts, section 3.3.

namespace {

using namespace Checks;
using namespace EarlyCareer;

QList<Finding> voidStateUnknown(const Rule &rule, const Subject &subject, const Values &)
{
    return !subject.record.knows(QStringLiteral("state"))
                   || Reference::knows(QStringLiteral("earlyCareer/declaration_states"), state(subject.record))
                   || state(subject.record) == QLatin1String("ineligible")
               ? QList<Finding>()
               : QList<Finding>{finding(rule)};
}

QList<Finding> voidedAlready(const Rule &rule, const Subject &subject, const Values &)
{
    return state(subject.record) == QLatin1String("voided") ? QList<Finding>{finding(rule)} : QList<Finding>();
}

/// The cohort that pays for a declaration: that of its statement, else that of the person.
QString payingCohort(const Subject &subject)
{
    const QString own = subject.record.text(QStringLiteral("statement_cohort"));
    if (!own.isEmpty())
        return own;
    const QList<Values> statements = subject.related.value(QStringLiteral("statements"));
    for (const Values &statement : statements) {
        if (!statement.isBlank(QStringLiteral("id"))
            && statement.text(QStringLiteral("id")) == subject.record.text(QStringLiteral("statement_id")))
            return statement.text(QStringLiteral("cohort"));
    }
    return subject.record.text(QStringLiteral("cohort"));
}

QList<Finding> notVoidable(const Rule &rule, const Subject &subject, const Values &)
{
    const QString now = state(subject.record);
    if (now == QLatin1String("awaiting-clawback") || now == QLatin1String("clawed-back"))
        return {finding(rule)};
    const QString year = payingCohort(subject);
    // Another provider's claw-back has statements that nobody here can see.
    if (now != QLatin1String("paid") || isForeign(subject) || openStatement(subject, year, false) != false)
        return {};
    Finding found = finding(rule,
                            QT_TRANSLATE_NOOP("Rules", "This declaration is paid and the {cohort} cohort has no open "
                                                       "statement to claw it back on"),
                            {{QStringLiteral("cohort"), year}});
    byAge(found, subject, "statements");
    return {found};
}

} // namespace

QList<Rule> EarlyCareerRules::voidDeclaration()
{
    return {
        {"record.otherProvider", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "This declaration belongs to {provider}. Only they can void it"), "facts 3.3",
         nullptr, notOurs},
        {"status.alreadyInState", "", Severity::Block, QT_TRANSLATE_NOOP("Rules", "This declaration is voided already"),
         "facts 3.3", nullptr, voidedAlready},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "This declaration is being clawed back already"), "facts 3.3", nullptr,
         notVoidable},
        {"status.unknown", "", Severity::Warn,
         QT_TRANSLATE_NOOP("Rules", "Check this declaration in the service. This desk does not know its state"),
         "facts 3.4", nullptr, voidStateUnknown},
    };
}
