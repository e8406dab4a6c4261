// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/TraineeRules.h"

#include "app/kind/Checks.h"
#include "app/kind/TraineeSubject.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

// Placements and degrees: facts, section 2.6.

namespace {

using namespace Checks;
using namespace TraineeSubject;

QList<Finding> notEditable(const Rule &rule, const Subject &subject, const Values &)
{
    // Older versions of the interface let finished records be changed.
    if (!subject.version.isEmpty() && subject.version < QLatin1String("v2026.1"))
        return {};
    return stateIsNot(rule, subject,
                      {QStringLiteral("draft"), QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received"),
                       QStringLiteral("deferred")});
}

bool isSixDigits(const QString &urn)
{
    return urn.size() == 6 && std::all_of(urn.begin(), urn.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QList<Finding> urnNotSixDigits(const Rule &rule, const Subject &, const Values &values)
{
    if (values.isBlank(QLatin1String(rule.field)) || isSixDigits(typed(rule, values)))
        return {};
    return {finding(rule)};
}

/// A number that may be a school's, which then brings its own name and postcode. The special numbers bring nothing.
bool mayBeSchool(const Values &values)
{
    static const QStringList special = {QStringLiteral("900000"), QStringLiteral("900010"), QStringLiteral("900020"),
                                        QStringLiteral("900030")};
    const QString urn = values.text(QStringLiteral("urn")).trimmed();
    return isSixDigits(urn) && !special.contains(urn);
}

QList<Finding> placementNameMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return mayBeSchool(values) ? QList<Finding>() : missing(rule, subject, values);
}

QList<Finding> postcodeNotUk(const Rule &rule, const Subject &, const Values &values)
{
    // As lenient as the service: the outward part alone, lower case, no space, and O and I for 0 and 1 all pass.
    static const QRegularExpression uk(
        QStringLiteral("\\A(?:GIR0AA|[A-PR-UWYZ01][A-HJ-Z0]?[0-9IO][0-9A-HJKMNPR-YIO]?(?:[0-9IO](?:[A-Z]{2})?)?)\\z"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const bool matches = uk.match(typed(rule, values).remove(space).toUpper()).hasMatch();
    return matches || mayBeSchool(values) || values.isBlank(QLatin1String(rule.field))
               ? QList<Finding>()
               : QList<Finding>{finding(rule)};
}

QList<Finding> yearOutOfRange(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString field = QLatin1String(rule.field);
    if (values.isBlank(field))
        return {};
    const QString text = values.text(field).trimmed().left(4);
    bool ok = false;
    const int year = text.toInt(&ok);
    const int next = subject.today().year() + 1;
    if (ok && text.size() == 4 && year <= next && year >= next - 60)
        return {};
    return {finding(rule, {{QStringLiteral("earliest"), next - 60}, {QStringLiteral("latest"), next}})};
}

template <Name list, bool uk>
QList<Finding> degreeTypeUnknown(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::isUkDegree(values) == uk ? notInList<list>(rule, subject, values) : QList<Finding>();
}

template <bool uk> QList<Finding> degreePartMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::isUkDegree(values) == uk ? missing(rule, subject, values) : QList<Finding>();
}

QList<Finding> countryUnknown(const Rule &rule, const Subject &subject, const Values &values)
{
    return values.isBlank(QStringLiteral("institution")) ? notInList<"registerTrainees/country">(rule, subject, values)
                                                         : QList<Finding>();
}

} // namespace

bool TraineeRules::isUkDegree(const Values &values)
{
    static const QStringList uk = {QStringLiteral("XF"), QStringLiteral("XG"), QStringLiteral("XH"),
                                   QStringLiteral("XI"), QStringLiteral("XK")};
    return values.isBlank(QStringLiteral("country")) || uk.contains(values.text(QStringLiteral("country")))
           || !values.isBlank(QStringLiteral("institution"));
}

QList<Rule> TraineeRules::addPlacement()
{
    return {
        {"code.unknown", "urn", Severity::Block, QT_TRANSLATE_NOOP("Rules", "School URN must be 6 numbers"),
         "facts 2.6", nullptr, urnNotSixDigits},
        {"field.missing:name", "name", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the name of the school or setting"), "facts 2.6", nullptr,
         placementNameMissing},
        {"field.length:name", "name", Severity::Warn,
         QT_TRANSLATE_NOOP("Rules", "Check the name. It is longer than {limit} characters"),
         "facts 1.5: documented, and not checked", nullptr, length<255>},
        {"code.unknown", "postcode", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter a UK postcode, for example BN1 1AA"), "facts 2.6", nullptr, postcodeNotUk},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Placements cannot be added now. The award is under way or the trainee has left"),
         "facts 2.6", nullptr, notEditable},
        unknownState(),
    };
}

QList<Rule> TraineeRules::addDegree()
{
    return {
        {"field.missing:graduation_year", "graduation_year", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the graduation year"), "facts 2.6", nullptr, missing},
        {"date.format", "graduation_year", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Graduation year must be between {earliest} and {latest}"), "facts 2.6", nullptr,
         yearOutOfRange},
        {"code.missing", "subject", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the degree subject"),
         "facts 2.6", nullptr, missing},
        {"code.unknown", "subject", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Degree subject must be chosen from the list"), "facts 2.6", nullptr,
         notInList<"registerTrainees/degree_subject">},
        {"code.unknown", "country", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Country must be chosen from the list"),
         "facts 2.6", nullptr, countryUnknown},
        {"code.missing", "uk_degree", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select the type of UK degree"),
         "facts 2.6", nullptr, degreePartMissing<true>},
        {"code.unknown", "uk_degree", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Type of UK degree must be chosen from the list"), "facts 2.6", nullptr,
         degreeTypeUnknown<"registerTrainees/degree_type", true>},
        {"code.missing", "grade", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select the degree grade"), "facts 2.6",
         nullptr, degreePartMissing<true>},
        {"code.unknown", "grade", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Degree grade must be chosen from the list"), "facts 2.6", nullptr,
         degreeTypeUnknown<"registerTrainees/degree_grade", true>},
        {"code.missing", "non_uk_degree", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Select the type of non-UK degree"), "facts 2.6", nullptr,
         degreePartMissing<false>},
        {"code.unknown", "non_uk_degree", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Type of non-UK degree must be chosen from the list"), "facts 2.6", nullptr,
         degreeTypeUnknown<"registerTrainees/degree_type", false>},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Degrees cannot be added now. The award is under way or the trainee has left"),
         "facts 2.6", nullptr, notEditable},
        unknownState(),
    };
}
