// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Url.h"

#include <QtCore/QRegularExpression>

QByteArray Url::segment(const QString &id) { return QUrl::toPercentEncoding(id); }

bool Url::canBeSegment(const QString &id)
{
    return !id.isEmpty() && id != QLatin1String(".") && id != QLatin1String("..");
}

QUrl Url::join(const QString &endpoint, const QByteArray &encodedPath, const Query &query)
{
    static const QRegularExpression tail(QStringLiteral("(/api|/work-submission-api)?(/v\\d[\\w.-]*)?/*$"));
    QString base = endpoint.trimmed();
    base.remove(tail);
    QByteArray url = base.toUtf8() + encodedPath;
    for (qsizetype i = 0; i < query.size(); ++i) {
        url += i == 0 ? '?' : '&';
        url += QUrl::toPercentEncoding(QString::fromLatin1(query.at(i).first)) + '='
            + QUrl::toPercentEncoding(query.at(i).second, ",:");
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

Request Url::get(const QUrl &url)
{
    Request request;
    request.url = url;
    request.headers.append(std::pair<QByteArray, QByteArray>("Accept", "application/json"));
    return request;
}

Request Url::write(Method method, const QUrl &url, const QByteArray &body)
{
    Request request = get(url);
    request.method = method;
    request.body = body;
    return request;
}
