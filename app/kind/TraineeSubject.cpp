// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/TraineeSubject.h"

#include "app/kind/Checks.h"

#include <QtCore/QCoreApplication>

namespace {

using namespace Checks;

const QStringList &knownStates()
{
    static const QStringList states = {QStringLiteral("draft"),        QStringLiteral("submitted_for_trn"),
                                       QStringLiteral("trn_received"), QStringLiteral("recommended_for_award"),
                                       QStringLiteral("awarded"),      QStringLiteral("deferred"),
                                       QStringLiteral("withdrawn")};
    return states;
}

QList<Finding> stateUnknown(const Rule &rule, const Subject &subject, const Values &)
{
    const QString state = QStringLiteral("state");
    if (!subject.record.knows(state) || knownStates().contains(subject.record.text(state)))
        return {};
    return {finding(rule)};
}

} // namespace

QList<Finding> TraineeSubject::stateIsNot(const Rule &rule, const Subject &subject, const QStringList &allowed)
{
    const QString state = subject.record.text(QStringLiteral("state"));
    if (!knownStates().contains(state) || allowed.contains(state))
        return {};
    return {finding(rule, {{QStringLiteral("state"), state}})};
}

Rule TraineeSubject::unknownState()
{
    return {"status.unknown",
            "",
            Severity::Warn,
            QT_TRANSLATE_NOOP("Rules", "Check this trainee in Register. This desk does not know the state"),
            "facts 3",
            nullptr,
            stateUnknown};
}
