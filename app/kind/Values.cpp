// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Values.h"

#include <QtCore/QJsonArray>

Values::Values(std::initializer_list<std::pair<QString, QVariant>> pairs)
{
    for (const auto &[id, value] : pairs)
        m_values.insert(id, value);
}

bool Values::isBlank(const QString &id) const
{
    const QVariant value = m_values.value(id);
    if (!value.isValid() || value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().trimmed().isEmpty();
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
        return value.toList().isEmpty();
    case QMetaType::QVariantMap:
        return value.toMap().isEmpty();
    case QMetaType::Nullptr:
        return true;
    default:
        return false;
    }
}

QStringList Values::list(const QString &id) const
{
    const QVariant value = m_values.value(id);
    if (value.typeId() == QMetaType::QString)
        return isBlank(id) ? QStringList() : QStringList{value.toString()};
    QStringList texts;
    const QVariantList items = value.toList();
    for (const QVariant &item : items)
        texts.append(item.toString());
    return texts;
}

std::optional<qint64> Values::number(const QString &id) const
{
    if (isBlank(id))
        return std::nullopt;
    const QVariant value = m_values.value(id);
    bool ok = false;
    const qint64 whole = value.toLongLong(&ok);
    const bool fraction = value.typeId() == QMetaType::Double && value.toDouble() != double(whole);
    if (!ok || fraction || value.typeId() == QMetaType::Bool)
        return std::nullopt;
    return whole;
}

QDate Values::date(const QString &id) const
{
    const QString text = m_values.value(id).toString().trimmed();
    if (text.size() < 10)
        return {};
    for (int i = 0; i < 10; ++i) {
        const char16_t c = text.at(i).unicode();
        if (i == 4 || i == 7 ? c != u'-' : c < u'0' || c > u'9')
            return {};
    }
    // A date-time states its day first; which zone that day is in is the service's business.
    if (text.size() > 10 && text.at(10) != u'T' && text.at(10) != u' ')
        return {};
    const QStringView all(text);
    return QDate(all.mid(0, 4).toInt(), all.mid(5, 2).toInt(), all.mid(8, 2).toInt());
}

QDate Values::day(const QString &id) const
{
    const QVariant value = m_values.value(id);
    return value.typeId() == QMetaType::QString && value.toString().size() == 10 ? date(id) : QDate();
}

QDateTime Values::instant(const QString &id) const
{
    const QString text = m_values.value(id).toString().trimmed();
    if (text.isEmpty())
        return {};
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC); // the computer's zone never counts
    return instant.toUTC();
}

QJsonObject Values::toJson() const
{
    QJsonObject json;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        json.insert(it.key(), QJsonValue::fromVariant(it.value()));
    return json;
}

namespace {
/// JSON's own types, with lists of texts as such and whole numbers whole, so that what was written is read back equal.
QVariant plain(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QVariant::fromValue(nullptr);
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return double(whole) == number ? QVariant(whole) : QVariant(number);
    }
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (!item.isString())
                return array.toVariantList();
            texts.append(item.toString());
        }
        return texts;
    }
    return value.toVariant();
}
} // namespace

Values Values::fromJson(const QJsonObject &json)
{
    Values values;
    for (auto it = json.begin(); it != json.end(); ++it)
        values.set(it.key(), plain(it.value()));
    return values;
}
