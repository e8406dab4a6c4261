// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include <algorithm>
#include <cstring>

/// A request's body that can be read once. Qt's network code repeats a request by itself when the server closes
/// before it answers; it cannot repeat one whose body does not rewind. So every write goes through this, an empty
/// one too.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override
    {
        m_touched = true;
        return false;
    }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_read >= m_bytes.size(); }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

    /// Whether a byte was ever asked for, or a second try begun. False for a body with bytes in it: none has left.
    bool isTouched() const { return m_touched; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (most <= 0)
            return 0;
        m_touched = true;
        if (atEnd())
            return -1;
        const qint64 count = std::min(most, bytesAvailable());
        std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
    bool m_touched = false;
};
