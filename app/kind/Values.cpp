// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Values.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace {
constexpr auto comesBefore = [](const auto &cell, const QString &id) { return cell.first < id; };
} // namespace

Values::Values(std::initializer_list<std::pair<QString, QVariant>> pairs)
{
    for (const auto &[id, value] : pairs)
        set(id, value);
}

const QVariant *Values::find(const QString &id) const
{
    const auto cell = std::lower_bound(m_cells.cbegin(), m_cells.cend(), id, comesBefore);
    return cell != m_cells.cend() && cell->first == id ? &cell->second : nullptr;
}

QVariant Values::value(const QString &id) const
{
    const QVariant *found = find(id);
    return found ? *found : QVariant();
}

QString Values::text(const QString &id) const
{
    const QVariant *found = find(id);
    return found ? found->toString() : QString();
}

void Values::set(const QString &id, const QVariant &value)
{
    if (m_cells.isEmpty() || m_cells.constLast().first < id) {
        m_cells.append({id, value});
        return;
    }
    const qsizetype place = std::lower_bound(m_cells.cbegin(), m_cells.cend(), id, comesBefore) - m_cells.cbegin();
    if (place < m_cells.size() && m_cells.at(place).first == id)
        m_cells[place].second = value;
    else
        m_cells.insert(place, {id, value});
}

void Values::remove(const QString &id)
{
    m_cells.removeIf([&id](const Cell &cell) { return cell.first == id; });
}

QStringList Values::ids() const
{
    QStringList all;
    all.reserve(m_cells.size());
    for (const Cell &cell : m_cells)
        all.append(cell.first);
    return all;
}

bool Values::isBlank(const QString &id) const
{
    const QVariant *found = find(id);
    if (!found || found->isNull())
        return true;
    const QVariant &value = *found;
    switch (value.typeId()) {
    case QMetaType::QString:
        return QStringView(*static_cast<const QString *>(value.constData())).trimmed().isEmpty();
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
    const QVariant value = this->value(id);
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
    const QVariant value = this->value(id);
    bool ok = false;
    const qint64 whole = value.toLongLong(&ok);
    const bool fraction = value.typeId() == QMetaType::Double && value.toDouble() != double(whole);
    if (!ok || fraction || value.typeId() == QMetaType::Bool)
        return std::nullopt;
    return whole;
}

QDate Values::date(const QString &id) const
{
    const QString text = this->text(id).trimmed();
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
    const QVariant value = this->value(id);
    return value.typeId() == QMetaType::QString && value.toString().size() == 10 ? date(id) : QDate();
}

QDateTime Values::instant(const QString &id) const
{
    const QString text = this->text(id).trimmed();
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
    for (const Cell &cell : m_cells)
        json.insert(cell.first, QJsonValue::fromVariant(cell.second));
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
    values.reserve(json.size());
    for (auto it = json.begin(); it != json.end(); ++it)
        values.set(it.key(), plain(it.value()));
    return values;
}
