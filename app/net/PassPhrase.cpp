// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/PassPhrase.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>
#include <QtNetwork/QPasswordDigestor>

#include <array>

namespace {
constexpr int rounds = 200'000;
constexpr int length = 32;
const QString method = QStringLiteral("pbkdf2-sha256");

QByteArray derived(const QString &phrase, const QByteArray &salt, int times)
{
    // Composed and decomposed letters are the same phrase on every keyboard.
    const QByteArray text = phrase.normalized(QString::NormalizationForm_C).toUtf8();
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, text, salt, times, length);
}
} // namespace

QString PassPhrase::digest(const QString &phrase)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray salt(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return QStringList{method, QString::number(rounds), QString::fromLatin1(salt.toHex()), QString::fromLatin1(derived(phrase, salt, rounds).toHex())}
        .join(QLatin1Char('$'));
}

bool PassPhrase::matches(const QString &phrase, const QString &digest)
{
    const QStringList parts = digest.split(QLatin1Char('$'));
    if (parts.size() != 4 || parts[0] != method)
        return false;
    const int times = parts[1].toInt();
    const QByteArray known = QByteArray::fromHex(parts[3].toLatin1());
    if (times <= 0 || known.size() != length)
        return false;
    const QByteArray typed = derived(phrase, QByteArray::fromHex(parts[2].toLatin1()), times);
    int different = 0; // every byte is looked at, whatever the first says
    for (int i = 0; i < length; ++i)
        different |= typed[i] ^ known[i];
    return different == 0;
}
