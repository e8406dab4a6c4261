// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <cmath>
#include <cstdio>

namespace sandbox {

namespace {

constexpr double largestInteger = 2147483647.0;

QString choicesInWords(const QStringList &choices)
{
    if (choices.size() == 1)
        return QStringLiteral("must be ") + choices.first();
    if (choices.size() == 2)
        return QStringLiteral("must be ") + choices.first() + QStringLiteral(" or ") + choices.last();
    return QStringLiteral("must be one of ") + choices.join(QStringLiteral(", "));
}

} // namespace

void warnUnknownKey(const QString &path)
{
    std::fprintf(stderr, "%s: not known, ignored\n", qUtf8Printable(path));
}

void Reader::fail(const QString &why) const
{
    if (!m_reading->fault)
        m_reading->fault = Fault{m_path, why};
}

QStringList Reader::words(std::initializer_list<const char *> list)
{
    QStringList words;
    for (const char *word : list)
        words.append(QString::fromUtf8(word));
    return words;
}

Reader Reader::at(const QString &key) const
{
    const QString path = m_path + QLatin1Char('.') + key;
    return Reader(*m_reading, path, m_value.isObject() ? m_value.toObject().value(key) : QJsonValue(QJsonValue::Undefined));
}

bool Reader::object() const
{
    if (!m_value.isObject())
        fail(QStringLiteral("must be an object"));
    return m_value.isObject();
}

bool Reader::object(const QStringList &known) const
{
    if (!object())
        return false;
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            warnUnknownKey(m_path + QLatin1Char('.') + it.key());
    }
    return true;
}

QList<std::pair<QString, Reader>> Reader::members() const
{
    QList<std::pair<QString, Reader>> members;
    if (!present() || !object())
        return members;
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        members.append({it.key(), Reader(*m_reading, m_path + QLatin1Char('.') + it.key(), it.value())});
    return members;
}

QList<Reader> Reader::items() const
{
    QList<Reader> items;
    if (!present())
        return items;
    if (!m_value.isArray()) {
        fail(QStringLiteral("must be a list"));
        return items;
    }
    const QJsonArray array = m_value.toArray();
    items.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        items.append(Reader(*m_reading, m_path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'), array.at(i)));
    return items;
}

QString Reader::text() const
{
    const QString text = m_value.toString();
    if (text.isEmpty())
        fail(QStringLiteral("must be text"));
    return text;
}

QString Reader::text(const QString &fallback) const
{
    if (!present())
        return fallback;
    if (!m_value.isString())
        fail(QStringLiteral("must be text"));
    return m_value.toString();
}

std::optional<QString> Reader::optionalText() const
{
    if (!present())
        return std::nullopt;
    return text(QString());
}

int Reader::integer() const
{
    const double number = m_value.toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number) || std::fabs(number) > largestInteger) {
        fail(QStringLiteral("must be a whole number"));
        return 0;
    }
    return int(number);
}

int Reader::integer(int fallback) const
{
    return present() ? integer() : fallback;
}

bool Reader::boolean(bool fallback) const
{
    if (!present())
        return fallback;
    if (!m_value.isBool())
        fail(QStringLiteral("must be true or false"));
    return m_value.toBool();
}

QDate Reader::date() const
{
    const QString text = m_value.toString();
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        fail(QStringLiteral("must be a date such as 2026-02-16"));
    return date;
}

QDate Reader::optionalDate() const
{
    return present() ? date() : QDate();
}

QDateTime Reader::instant() const
{
    // A plain day is taken too and is its first moment: nothing else could be meant.
    QDateTime instant = QDateTime::fromString(m_value.toString(), Qt::ISODateWithMs);
    if (!instant.isValid()) {
        fail(QStringLiteral("must be an instant such as 2026-02-16T12:00:00Z"));
        return {};
    }
    if (instant.timeSpec() == Qt::LocalTime)
        instant = QDateTime(instant.date(), instant.time(), Qt::UTC);
    return instant.toUTC();
}

QDateTime Reader::optionalInstant() const
{
    return present() ? instant() : QDateTime();
}

QString Reader::oneOf(const QStringList &choices) const
{
    const QString text = m_value.toString();
    if (!m_value.isString() || !choices.contains(text))
        fail(choicesInWords(choices));
    return text;
}

QString Reader::oneOf(const QStringList &choices, const QString &fallback) const
{
    return present() ? oneOf(choices) : fallback;
}

} // namespace sandbox
