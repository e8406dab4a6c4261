// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Values.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace {
constexpr auto comesBefore = [](const auto &cell, const auto &id) { return cell.first < id; };

/// -1: it is not among them.
template <class Id>
qsizetype placeOf(const QStringList &ids, const Id &id)
{
    // Of a few dozen names most differ in length, which is told without a look at their letters.
    const auto found = std::find_if(ids.cbegin(), ids.cend(), [&id](const QString &one) { return one.size() == id.size() && one == id; });
    return found == ids.cend() ? -1 : found - ids.cbegin();
}

bool isBlankValue(const QVariant &value)
{
    if (value.isNull())
        return true;
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
} // namespace

Values::Values(std::initializer_list<std::pair<QString, QVariant>> pairs)
{
    for (const auto &[id, value] : pairs)
        set(id, value);
}

template <class Id>
const QVariant *Values::find(const Id &id) const
{
    const auto cell = std::lower_bound(m_cells.cbegin(), m_cells.cend(), id, comesBefore);
    return cell != m_cells.cend() && cell->first == id ? &cell->second : nullptr;
}

template <class Id>
bool Values::has(const Id &id) const
{
    if (!m_source)
        return find(id) != nullptr;
    const qsizetype place = placeOf(m_source->ids(), id);
    return place >= 0 && m_source->knows(place);
}

template <class Id>
QVariant Values::valueOf(const Id &id) const
{
    if (m_source) {
        const qsizetype place = placeOf(m_source->ids(), id);
        return place < 0 ? QVariant() : m_source->value(place);
    }
    const QVariant *found = find(id);
    return found ? *found : QVariant();
}

template <class Id>
QString Values::textOf(const Id &id) const
{
    if (m_source) {
        const qsizetype place = placeOf(m_source->ids(), id);
        return place < 0 ? QString() : m_source->text(place);
    }
    const QVariant *found = find(id);
    return found ? found->toString() : QString();
}

bool Values::knows(const QString &id) const { return has(id); }
bool Values::knows(QLatin1String id) const { return has(id); }
QVariant Values::value(const QString &id) const { return valueOf(id); }
QVariant Values::value(QLatin1String id) const { return valueOf(id); }
QString Values::text(const QString &id) const { return textOf(id); }
QString Values::text(QLatin1String id) const { return textOf(id); }

template <class Id>
bool Values::isBlankOf(const Id &id) const
{
    if (m_source)
        return isBlankValue(valueOf(id));
    const QVariant *found = find(id);
    return !found || isBlankValue(*found);
}

bool Values::isBlank(const QString &id) const { return isBlankOf(id); }
bool Values::isBlank(QLatin1String id) const { return isBlankOf(id); }

Values Values::unpacked() const
{
    if (!m_source)
        return *this;
    Values values;
    const QStringList &ids = m_source->ids();
    values.m_cells.reserve(ids.size() + 1);
    for (qsizetype place = 0; place < ids.size(); ++place) {
        if (m_source->knows(place))
            values.m_cells.append({ids.at(place), m_source->value(place)});
    }
    return values;
}

bool Values::operator==(const Values &other) const
{
    if (m_source || other.m_source)
        return unpacked().m_cells == other.unpacked().m_cells;
    return m_cells == other.m_cells;
}

void Values::set(const QString &id, const QVariant &value)
{
    if (m_source)
        *this = unpacked();
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
    if (m_source)
        *this = unpacked();
    m_cells.removeIf([&id](const Cell &cell) { return cell.first == id; });
}

QStringList Values::ids() const
{
    QStringList all;
    forEach([&all](const QString &id, const QVariant &) { all.append(id); });
    return all;
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
    forEach([&json](const QString &id, const QVariant &value) { json.insert(id, QJsonValue::fromVariant(value)); });
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
