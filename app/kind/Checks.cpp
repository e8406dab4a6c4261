// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Checks.h"

#include "app/base/Text.h"
#include "app/kind/Aged.h"

namespace {
constexpr qint64 freshSeconds = 10 * 60;
}

Finding Checks::finding(const Rule &rule, const QMap<QString, QVariant> &arguments)
{
    return finding(rule, rule.message, arguments);
}

Finding Checks::finding(const Rule &rule, const char *message, const QMap<QString, QVariant> &arguments)
{
    return {QLatin1String(rule.id), QLatin1String(rule.field), rule.severity, message, arguments, rule.cure};
}

QString Checks::typed(const Rule &rule, const Values &values) { return values.text(QLatin1String(rule.field)).trimmed(); }

QList<Finding> Checks::dateMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return missing(rule, subject, values);
}

QList<Finding> Checks::dateFormat(const Rule &rule, const Subject &, const Values &values)
{
    const QString field = QLatin1String(rule.field);
    if (values.isBlank(field) || values.day(field).isValid())
        return {};
    return {finding(rule)};
}

DateBounds Checks::notInFuture(const Subject &subject, const Values &) { return {{}, subject.today()}; }

QList<Finding> Checks::missing(const Rule &rule, const Subject &, const Values &values)
{
    if (!values.isBlank(QLatin1String(rule.field)))
        return {};
    return {finding(rule)};
}

QList<Finding> Checks::longerThan(const Rule &rule, const Values &values, int limit)
{
    const int length = Text::length(values.text(QLatin1String(rule.field)));
    if (length <= limit)
        return {};
    return {finding(rule, {{QStringLiteral("limit"), limit}, {QStringLiteral("length"), length}})};
}

QList<Finding> Checks::notOneOf(const Rule &rule, const Values &values, const QStringList &codes)
{
    return notAmong(rule, values, [&codes](const QString &code) { return codes.contains(code); });
}

void Checks::byAge(Finding &finding, const Subject &subject, const char *fact)
{
    const QDateTime read = subject.readAt.value(QLatin1String(fact));
    if (!read.isValid() || read.secsTo(subject.now) <= freshSeconds) {
        finding.severity = Severity::Block;
        return;
    }
    finding.severity = Severity::Warn;
    finding.arguments.insert(Aged::readAt, read);
    if (qstrcmp(fact, "record") == 0)
        finding.arguments.insert(Aged::ofRecord, true);
}
