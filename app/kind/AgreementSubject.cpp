// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/AgreementSubject.h"

#include "app/base/Text.h"
#include "app/kind/Checks.h"

#include <QtCore/QCoreApplication>

namespace {

using namespace Checks;
using namespace AgreementSubject;

QList<Finding> statusUnknown(const Rule &rule, const Subject &subject, const Values &)
{
    static const QStringList known = {QStringLiteral("pending"),  QStringLiteral("active"),
                                      QStringLiteral("hold"),     QStringLiteral("grace"),
                                      QStringLiteral("finished"), QStringLiteral("withdrawn")};
    if (known.contains(status(subject)))
        return {};
    return {finding(rule)};
}

QList<Finding> ownIdMissing(const Rule &rule, const Subject &subject, const Values &)
{
    const auto id = ownId(subject);
    return !id || !id->trimmed().isEmpty() ? QList<Finding>() : QList<Finding>{finding(rule)};
}

QList<Finding> ownIdLong(const Rule &rule, const Subject &subject, const Values &)
{
    const auto id = ownId(subject);
    return !id || Text::length(*id) <= 20 ? QList<Finding>()
                                          : QList<Finding>{finding(rule, {{QStringLiteral("limit"), 20}})};
}

QList<Finding> ownIdUnsafe(const Rule &rule, const Subject &subject, const Values &)
{
    return isUnsafe(ownId(subject).value_or(QString())) ? QList<Finding>{finding(rule)} : QList<Finding>();
}

/// EDUMIS id of the connection, or of the record where it brings its own. A null text is not known.
QString organisation(const Subject &subject)
{
    if (!subject.record.knows(QStringLiteral("eid")))
        return subject.organisation;
    const QString eid = subject.record.text(QStringLiteral("eid"));
    return eid.isNull() ? QStringLiteral("") : eid;
}

QList<Finding> eidMissing(const Rule &rule, const Subject &subject, const Values &)
{
    const QString eid = organisation(subject);
    return eid.isNull() || !eid.trimmed().isEmpty() ? QList<Finding>() : QList<Finding>{finding(rule)};
}

QList<Finding> eidNotNumeric(const Rule &rule, const Subject &subject, const Values &)
{
    const QString eid = organisation(subject).trimmed();
    const bool digits = std::all_of(eid.begin(), eid.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? QList<Finding>() : QList<Finding>{finding(rule)};
}

} // namespace

QString AgreementSubject::status(const Subject &subject)
{
    QString word = subject.record.text(QStringLiteral("status")).toLower();
    word.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'_'; });
    if (word == QLatin1String("onhold"))
        return QStringLiteral("hold");
    if (word == QLatin1String("ingrace"))
        return QStringLiteral("grace");
    return word;
}

QList<Finding> AgreementSubject::ended(const Rule &rule, const Subject &subject, const Values &)
{
    const QString word = status(subject);
    if (word != QLatin1String("finished") && word != QLatin1String("withdrawn"))
        return {};
    return {finding(rule)};
}

Rule AgreementSubject::mayNotHaveEnded()
{
    return {"status.notAllowed",
            "",
            Severity::Block,
            QT_TRANSLATE_NOOP("Rules", "This agreement has ended. Nothing can be changed"),
            "facts 8 and 11.10",
            nullptr,
            ended};
}

std::optional<QString> AgreementSubject::ownId(const Subject &subject)
{
    // The cache keeps it as the row's id.
    for (const char *key : {"trainingAgreementLocalId", "id"}) {
        if (subject.record.knows(QLatin1String(key)))
            return subject.record.text(QLatin1String(key));
    }
    return std::nullopt;
}

bool AgreementSubject::isUnsafe(const QString &id) { return id == QLatin1String(".") || id == QLatin1String(".."); }

QList<Rule> AgreementSubject::ofRecord()
{
    return {
        {"status.unknown", "", Severity::Warn,
         QT_TRANSLATE_NOOP("Rules", "Check the agreement. This desk does not know its status"), "facts 8", nullptr,
         statusUnknown},
        {"id.missing", "", Severity::Block, QT_TRANSLATE_NOOP("Rules", "This agreement has no ID"), "facts 5", nullptr,
         ownIdMissing},
        {"id.length", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "The agreement’s ID must be {limit} characters or less"), "facts 5", nullptr,
         ownIdLong},
        {"id.unsafe", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "An ID that is only dots cannot be sent in a web address"), "facts 5", nullptr,
         ownIdUnsafe},
        {"eid.missing", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the organisation’s EDUMIS ID in the connection’s settings"), "facts 4, AM2",
         nullptr, eidMissing},
        {"eid.notNumeric", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "The organisation’s EDUMIS ID must be numbers only"), "facts 4, AM1", nullptr,
         eidNotNumeric},
    };
}
