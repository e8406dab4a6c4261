// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringConverter>

/// How a text file's bytes are letters.
struct Encoding {
    enum class Form { Utf8, Utf16LE, Utf16BE, Windows1252 };
    Form form = Form::Utf8;
    int mark = 0;           ///< bytes of the byte order mark
    bool guessed = false;   ///< neither a mark nor UTF-8: Windows-1252 for want of better

    QString name() const;   ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    static std::optional<Encoding> named(const QString &name);
    /// Reads the device to its end and back to its beginning. Fails only where it cannot be read.
    static Result<Encoding> of(QIODevice &device);
};

/// Bytes of one encoding into text, piece by piece. Nothing: these bytes are no text of that encoding.
class Decoder
{
public:
    explicit Decoder(const Encoding &encoding);
    std::optional<QString> next(const QByteArray &bytes);
    /// Whether the file ended in the middle of a letter.
    bool endsWithin() const;

private:
    Encoding m_encoding;
    QStringDecoder m_decoder;
    bool m_first = true;
    QByteArray m_tail;
    qint64 m_bytes = 0;
};
