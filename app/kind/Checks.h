// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Reference.h"
#include "app/kind/Rule.h"

#include <algorithm>
#include <cstddef>

/// The tests that rules of all services are made of. A rule row names one, with its message and its place in the
/// service's own documentation.
namespace Checks {

/// A name as a template argument, so that a row can say which list or fact its test looks at.
template <std::size_t N>
struct Name {
    char text[N];
    consteval Name(const char (&literal)[N]) { std::copy_n(literal, N, text); }
};

/// The finding that reports `rule`.
Finding finding(const Rule &rule, const QMap<QString, QVariant> &arguments = {});
/// The same, with other words.
Finding finding(const Rule &rule, const char *message, const QMap<QString, QVariant> &arguments = {});

/// Text of the rule's field, trimmed.
QString typed(const Rule &rule, const Values &values);

// Dates
QList<Finding> dateMissing(const Rule &rule, const Subject &subject, const Values &values);
QList<Finding> dateFormat(const Rule &rule, const Subject &subject, const Values &values);
DateBounds notInFuture(const Subject &subject, const Values &values);
/// Calendar months back from the service's today, the month's end clamped, the boundary day allowed.
template <int months>
DateBounds notOlderThanMonths(const Subject &subject, const Values &)
{
    return {subject.today().addMonths(-months), {}};
}
/// On or after a date of the record; nothing where the record has none.
template <Name column>
DateBounds notBefore(const Subject &subject, const Values &)
{
    return {subject.record.date(QLatin1String(column.text)), {}};
}
template <Name column>
DateBounds notAfter(const Subject &subject, const Values &)
{
    return {{}, subject.record.date(QLatin1String(column.text))};
}

// Texts and codes
QList<Finding> missing(const Rule &rule, const Subject &subject, const Values &values);
QList<Finding> longerThan(const Rule &rule, const Values &values, int limit);
template <int limit>
QList<Finding> length(const Rule &rule, const Subject &, const Values &values)
{
    return longerThan(rule, values, limit);
}
QList<Finding> notOneOf(const Rule &rule, const Values &values, const QStringList &codes);
/// The same where it is said of each code whether it may be one: for what is asked of many thousands.
template <class MayBe>
QList<Finding> notAmong(const Rule &rule, const Values &values, const MayBe &mayBe)
{
    const QLatin1String field(rule.field);
    if (values.isBlank(field))
        return {};
    const QVariant given = values.value(field);
    const QStringList codes = given.typeId() == QMetaType::QString ? QStringList{given.toString()} : values.list(field);
    return std::all_of(codes.begin(), codes.end(), mayBe) ? QList<Finding>() : QList<Finding>{finding(rule)};
}
template <Name list>
QList<Finding> notInList(const Rule &rule, const Subject &, const Values &values)
{
    const QVariant code = values.value(QLatin1String(rule.field));
    const bool isText = code.typeId() == QMetaType::QString;
    if (values.isBlank(QLatin1String(rule.field))
        || (isText && Reference::knows(QLatin1String(list.text), code.toString())))
        return {};
    return {finding(rule)};
}

/// How firmly a rule may speak on a fact that the service can change unseen: it blocks where the fact was read
/// within ten minutes (or came with the question), and otherwise asks for a tick and says of when it knows (Aged).
void byAge(Finding &finding, const Subject &subject, const char *fact);

} // namespace Checks
