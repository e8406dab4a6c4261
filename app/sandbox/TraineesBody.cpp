// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesBody.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace sandbox::trainees {

namespace {

constexpr int shownOfABody = 40;

QString formDecoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

/// What names and values say of `data`.
QJsonObject dataOf(const QList<std::pair<QString, QString>> &pairs)
{
    static const QRegularExpression key(QStringLiteral("^data\\[([^\\]]+)\\](\\[\\])?$"));
    QJsonObject data;
    for (const auto &[name, value] : pairs) {
        const QRegularExpressionMatch match = key.match(name);
        if (!match.hasMatch())
            continue;
        const QJsonValue said = value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
        if (match.captured(2).isEmpty()) {
            data.insert(match.captured(1), said);
        } else {
            QJsonArray list = data.value(match.captured(1)).toArray();
            list.append(said);
            data.insert(match.captured(1), list);
        }
    }
    return data;
}

QJsonObject formOf(const QByteArray &body)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0)
            pairs.append({formDecoded(pair.left(equals)), formDecoded(pair.mid(equals + 1))});
        else
            pairs.append({formDecoded(pair), QString()}); // a name without a value says null
    }
    const QJsonObject data = dataOf(pairs);
    return data.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("data"), data}};
}

Body sentBody(const Call &call)
{
    const QByteArray text = call.body.trimmed();
    if (text.isEmpty())
        return {};
    if (call.header("content-type").contains("form-urlencoded") && !text.startsWith('{'))
        return {formOf(text), std::nullopt};
    QJsonParseError error;
    // Wrapped, so that a bare number or text is JSON here as it is to Ruby.
    const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]", &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return {{}, QStringLiteral("Unexpected token at '%1'").arg(QString::fromUtf8(text.left(shownOfABody)).toLower())};
    return {document.array().at(0).toObject(), std::nullopt};
}

} // namespace

Body bodyOf(const Call &call)
{
    Body body = sentBody(call);
    // The address has parameters too, and they stand over those of the body, name by name.
    if (const QJsonObject data = dataOf(call.query); !data.isEmpty())
        body.object.insert(QStringLiteral("data"), data);
    return body;
}

} // namespace sandbox::trainees
