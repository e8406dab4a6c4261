// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/EarlyCareerSubject.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace {

using namespace Checks;

QList<Finding> courseMissing(const Rule &rule, const Subject &, const Values &values)
{
    // A form leaves it to the enrolment; a whole request says it.
    const QString field = QLatin1String(rule.field);
    return values.knows(field) && values.isBlank(field) ? QList<Finding>{finding(rule)} : QList<Finding>();
}

QList<Finding> courseWrong(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString field = QLatin1String(rule.field);
    if (values.isBlank(field))
        return {};
    const Schedules::Role asked = Schedules::roleOfCourse(values.text(field));
    const Schedules::Role enrolled = Schedules::role(subject.record.text(QStringLiteral("participant_type")));
    const bool matches =
        asked != Schedules::Role::Unknown && (enrolled == Schedules::Role::Unknown || enrolled == asked);
    return matches ? QList<Finding>() : QList<Finding>{finding(rule)};
}

} // namespace

EarlyCareer::Role EarlyCareer::role(const Subject &subject, const Values &values)
{
    const Role enrolled = Schedules::role(subject.record.text(QStringLiteral("participant_type")));
    return enrolled != Role::Unknown ? enrolled
                                     : Schedules::roleOfCourse(values.text(QStringLiteral("course_identifier")));
}

QDate EarlyCareer::day(const Subject &subject, const QDateTime &instant)
{
    return instant.isValid() ? instant.toTimeZone(subject.zone).date() : QDate();
}

std::optional<bool> EarlyCareer::openStatement(const Subject &subject, const QString &cohort, bool unpaidOnly)
{
    const auto statements = subject.related.constFind(QStringLiteral("statements"));
    if (statements == subject.related.cend())
        return std::nullopt;
    const QDate today = subject.today();
    const bool open = std::any_of(statements->begin(), statements->end(), [&](const Values &statement) {
        if ((!cohort.isEmpty() && statement.text(QStringLiteral("cohort")) != cohort) || (unpaidOnly && statement.flag(QStringLiteral("paid"))))
            return false;
        const QDate cutOff = statement.date(QStringLiteral("cut_off_date"));
        return cutOff.isValid() && cutOff >= today;
    });
    // Where the cohort is not known, one open statement may be the right one; none at all settles it.
    return cohort.isEmpty() && open ? std::nullopt : std::optional(open);
}

QString EarlyCareer::state(const Values &declaration)
{
    return declaration.text(QStringLiteral("state")).replace(QLatin1Char('_'), QLatin1Char('-'));
}

bool EarlyCareer::isLive(const Values &declaration)
{
    static const QStringList live = {QStringLiteral("submitted"), QStringLiteral("eligible"), QStringLiteral("payable"),
                                     QStringLiteral("paid")};
    return live.contains(state(declaration));
}

QList<Values> EarlyCareer::declarationsOf(const Subject &subject, const Values &values)
{
    const QString person = subject.record.text(QStringLiteral("participant_id"));
    const QString course = Schedules::courseOf(role(subject, values));
    QList<Values> those;
    const QList<Values> all = subject.related.value(QStringLiteral("declarations"));
    for (const Values &declaration : all) {
        const auto differs = [&declaration](const char *key, const QString &from) {
            return !from.isEmpty() && !declaration.isBlank(QLatin1String(key))
                   && declaration.text(QLatin1String(key)) != from;
        };
        if (!differs("participant_id", person) && !differs("course_identifier", course))
            those.append(declaration);
    }
    return those;
}

QList<Values> EarlyCareer::liveDeclarations(const Subject &subject, const Values &values)
{
    QList<Values> those = declarationsOf(subject, values);
    those.removeIf([](const Values &declaration) { return !isLive(declaration); });
    return those;
}

QDateTime EarlyCareer::declared(const Subject &subject, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})(T([0-9]{2}:[0-9]{2}:[0-9]{2})("
                                                        "\\.[0-9]+)?(Z|([+-])([0-9]{2})(?::?([0-9]{2}))?)?)?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid())
        return {};
    if (match.captured(2).isEmpty())
        return date.startOfDay(subject.zone).toUTC();
    QTime time = QTime::fromString(match.captured(3), QStringLiteral("HH:mm:ss"));
    if (!time.isValid())
        return {};
    time = time.addMSecs(int(match.captured(4).toDouble() * 1000));
    if (match.captured(5).isEmpty())
        return QDateTime(date, time, subject.zone).toUTC();
    const int offset = (match.captured(7).toInt() * 60 + match.captured(8).toInt()) * 60;
    return QDateTime(date, time, Qt::OffsetFromUTC, match.captured(6) == QLatin1String("-") ? -offset : offset).toUTC();
}

QList<Rule> EarlyCareer::course()
{
    const char *const field = "course_identifier";
    return {
        {"code.missing", field, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Select the training: ECT induction or mentor training"), "facts 2.4", nullptr,
         courseMissing},
        {"code.unknown", field, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "This participant is not enrolled in that training"), "facts 2.4", nullptr,
         courseWrong},
        {"record.otherProvider", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "This participant has never trained with you but with {provider}"),
         "facts 1.8, 3.2", nullptr, notOurs},
        {"status.unknown", "", Severity::Warn,
         QT_TRANSLATE_NOOP("Rules",
                           "Check this participant in the service. This desk does not know the training status"),
         "facts 2.2", nullptr, trainingStatusUnknown},
    };
}

bool EarlyCareer::isForeign(const Subject &subject)
{
    const QString provider = subject.record.text(QStringLiteral("lead_provider_name"));
    return !provider.isEmpty() && !subject.ours.isEmpty() && provider != subject.ours;
}

QList<Finding> EarlyCareer::notOurs(const Rule &rule, const Subject &subject, const Values &)
{
    if (!isForeign(subject))
        return {};
    return {finding(rule, {{QStringLiteral("provider"), subject.record.text(QStringLiteral("lead_provider_name"))}})};
}

QList<Finding> EarlyCareer::trainingStatusUnknown(const Rule &rule, const Subject &subject, const Values &)
{
    if (isForeign(subject) || !subject.record.knows(QStringLiteral("training_status"))
        || Reference::knows(QStringLiteral("earlyCareer/training_statuses"),
                            subject.record.text(QStringLiteral("training_status"))))
        return {};
    return {finding(rule)};
}
