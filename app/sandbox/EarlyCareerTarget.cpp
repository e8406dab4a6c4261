// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerTarget.h"

namespace sandbox::early {

std::optional<Role> roleOf(const QString &courseIdentifier)
{
    if (courseIdentifier == QLatin1String("ecf-induction"))
        return Role::Ect;
    if (courseIdentifier == QLatin1String("ecf-mentor"))
        return Role::Mentor;
    return std::nullopt;
}

Target target(World &world, const Asked &asked, const QString &id, const QStringList &known)
{
    const QString field = QStringLiteral("course_identifier");
    Target found;
    found.attributes = attributesOf(asked.call, known);
    if (found.attributes.refusal) {
        found.answer = found.attributes.refusal;
        return found;
    }
    found.participant = world.participant(id);
    if (!found.participant || !found.participant->trainedBy(asked.leadProvider)) {
        found.answer = notFound();
        return found;
    }
    const std::optional<Role> role = roleOf(found.attributes.text(field));
    if (!role)
        found.refusals.add(field, QStringLiteral("Enter a '#/course_identifier'."));
    else
        found.place = found.participant->latest(*role, asked.leadProvider);
    if (role && !found.place.found())
        found.refusals.add(field, QStringLiteral("The entered '#/course_identifier' is not recognised for the given participant. "
                                                       "Check details and try again."));
    return found;
}

Answer changed(Target &of, const Asked &asked)
{
    of.participant->updatedAt = asked.now;
    return one(participantView(*of.participant, asked.leadProvider, asked.today));
}

} // namespace sandbox::early
