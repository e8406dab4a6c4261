// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Service.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace sandbox {

QByteArray Call::header(const QByteArray &lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

std::optional<QString> Call::parameter(const QString &name) const
{
    for (auto it = query.crbegin(); it != query.crend(); ++it) {
        if (it->first == name)
            return it->second;
    }
    return std::nullopt;
}

Answer Answer::json(int status, const QJsonValue &body)
{
    Answer answer;
    answer.status = status;
    if (body.isArray())
        answer.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    else if (body.isObject())
        answer.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::text(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.type = "text/plain";
    return answer;
}

bool FixedWindow::admit(const QString &key, const QDateTime &now)
{
    const qint64 window = now.toSecsSinceEpoch() / m_seconds;
    if (window != m_window) {
        m_window = window;
        m_counts.clear();
    }
    return ++m_counts[key] <= m_limit;
}

int FixedWindow::secondsLeft(const QDateTime &now) const
{
    return m_seconds - int(now.toSecsSinceEpoch() % m_seconds);
}

} // namespace sandbox
