// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/SecondPerson.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

QString SecondPerson::print(const Draft &draft)
{
    QStringList ticked = draft.ticked;
    ticked.sort();
    const QJsonObject all{{QStringLiteral("connection"), draft.connection}, {QStringLiteral("kind"), draft.kind},
                          {QStringLiteral("target"), draft.target},         {QStringLiteral("command"), draft.command},
                          {QStringLiteral("values"), draft.values.toJson()}, {QStringLiteral("base"), draft.base.toJson()},
                          {QStringLiteral("ticked"), QJsonArray::fromStringList(ticked)}};
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact); // members are in order of their names
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}
