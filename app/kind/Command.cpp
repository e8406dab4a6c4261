// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Command.h"

#include <algorithm>

namespace {

void narrow(DateBounds &bounds, const DateBounds &by)
{
    if (by.earliest.isValid() && (!bounds.earliest.isValid() || by.earliest > bounds.earliest))
        bounds.earliest = by.earliest;
    if (by.latest.isValid() && (!bounds.latest.isValid() || by.latest < bounds.latest))
        bounds.latest = by.latest;
}

/// A rule of days that knows nothing finer: the typed day lies within its bounds, or is reported with them.
std::optional<Finding> outside(const Rule &rule, const DateBounds &bounds, const QDate &date)
{
    const bool early = bounds.earliest.isValid() && date < bounds.earliest;
    const bool late = bounds.latest.isValid() && date > bounds.latest;
    if (!early && !late)
        return std::nullopt;
    Finding finding{QLatin1String(rule.id), QLatin1String(rule.field), rule.severity, rule.message, {}};
    finding.arguments.insert(QStringLiteral("date"), date);
    if (bounds.earliest.isValid())
        finding.arguments.insert(QStringLiteral("earliest"), bounds.earliest);
    if (bounds.latest.isValid())
        finding.arguments.insert(QStringLiteral("latest"), bounds.latest);
    finding.arguments.insert(QStringLiteral("limit"), early ? bounds.earliest : bounds.latest);
    return finding;
}

bool blockedOn(const CommandSpec &command, const Values &values, Subject subject, const QDate &day)
{
    // Noon is on that day whatever the clocks did in its night, and every rule of the services counts whole days.
    subject.now = QDateTime(day, QTime(12, 0), subject.zone).toUTC();
    return check(command, values, subject).blocked();
}

} // namespace

Verdict check(const CommandSpec &command, const Values &values, const Subject &subject)
{
    Verdict verdict;
    DateBounds bounds;
    for (const Rule &rule : command.rules) {
        if (rule.bounds != nullptr) {
            const DateBounds days = rule.bounds(subject, values);
            if (rule.severity == Severity::Block && qstrcmp(rule.field, command.dateField) == 0)
                narrow(bounds, days);
            const QDate date = values.day(QLatin1String(rule.field));
            if (rule.check == nullptr && date.isValid()) {
                if (auto finding = outside(rule, days, date))
                    verdict.findings.append(*finding);
            }
        }
        if (rule.check != nullptr)
            verdict.findings.append(rule.check(rule, subject, values));
    }
    if (bounds.earliest.isValid() && bounds.latest.isValid() && bounds.earliest > bounds.latest) {
        verdict.noDatePossible = true;
    } else {
        verdict.earliest = bounds.earliest;
        verdict.latest = bounds.latest;
    }
    return verdict;
}

QList<Finding> standing(const CommandSpec &command, const Subject &subject)
{
    QList<Finding> findings;
    for (const Rule &rule : command.rules) {
        if (rule.check != nullptr && qstrlen(rule.field) == 0)
            findings.append(rule.check(rule, subject, Values()));
    }
    if (command.wording != nullptr) {
        for (Finding &each : findings)
            each.message = command.wording(subject, each.message);
    }
    return findings;
}

QStringList cures(const CommandSpec &command, const Error &refusal)
{
    QStringList found;
    for (const Rule &rule : command.rules) {
        const bool named = qstrlen(rule.cure) > 0
            && std::any_of(refusal.fields.begin(), refusal.fields.end(),
                           [&rule](const FieldError &fault) { return fault.field == QLatin1String(rule.fault); });
        if (named && !found.contains(QLatin1String(rule.cure)))
            found.append(QString::fromLatin1(rule.cure));
    }
    return found;
}

QList<Finding> sentences(const CommandSpec &command, const Verdict &verdict)
{
    QList<Finding> shown;
    const auto beside = [&shown](const QString &field) {
        return std::find_if(shown.begin(), shown.end(),
                            [&field](const Finding &one) { return !field.isEmpty() && one.field == field; });
    };
    const QList<Finding> blocks = verdict.blocks();
    for (const Finding &finding : blocks) {
        const auto earlier = beside(finding.field);
        if (earlier == shown.end()) {
            shown.append(finding);
            continue;
        }
        const auto field = std::find_if(command.fields.begin(), command.fields.end(), [&finding](const FieldSpec &one) {
            return finding.field == QLatin1String(one.id);
        });
        const bool limits =
            earlier->arguments.contains(QStringLiteral("limit")) && finding.arguments.contains(QStringLiteral("limit"));
        if (limits && field != command.fields.end() && qstrlen(field->between) > 0 && verdict.earliest.isValid()
            && verdict.latest.isValid()) {
            earlier->message = field->between;
            earlier->arguments.insert(QStringLiteral("earliest"), verdict.earliest);
            earlier->arguments.insert(QStringLiteral("latest"), verdict.latest);
        }
    }
    const QList<Finding> warnings = verdict.warnings();
    for (const Finding &finding : warnings) {
        const auto earlier = beside(finding.field);
        if (earlier == shown.end() || earlier->severity == Severity::Warn)
            shown.append(finding);
    }
    return shown;
}

ShelfLife shelfLife(const CommandSpec &command, const Values &values, const Subject &subject, int horizon)
{
    Subject then = subject;
    then.readAt.clear(); // what is known now is what the coming days are judged by
    const QDate today = subject.today();
    int first = 0;
    if (check(command, values, then).blocked()) {
        first = 1;
        while (first <= horizon && blockedOn(command, values, then, today.addDays(first)))
            ++first;
        if (first > horizon)
            return {};
    }
    ShelfLife life;
    life.from = today.addDays(first);
    if (!blockedOn(command, values, then, today.addDays(horizon)))
        return life;
    // Every rule lets pass one unbroken stretch of days, so the last day that passes can be searched by halves.
    int passes = first;
    int fails = horizon;
    while (fails - passes > 1) {
        const int middle = (passes + fails) / 2;
        (blockedOn(command, values, then, today.addDays(middle)) ? fails : passes) = middle;
    }
    life.until = today.addDays(passes);
    then.now = QDateTime(life.until.addDays(1), QTime(12, 0), subject.zone).toUTC();
    life.because = check(command, values, then).blocks().constFirst().rule;
    return life;
}
