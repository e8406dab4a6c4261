// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Async.h"
#include "app/net/Http.h"

#include <QtTest/QtTest>

inline Request readOf(const QUrl &url)
{
    Request request;
    request.url = url;
    return request;
}

inline Request writeOf(Method method, const QUrl &url, const QByteArray &body)
{
    Request request;
    request.method = method;
    request.url = url;
    request.body = body;
    return request;
}

/// Receives an answer as the desk's own parts do.
class Answer
{
public:
    explicit Answer(const QFuture<Result<Response>> &future)
    {
        whenDone<Response>(&m_context, future, [this](const Result<Response> &result) {
            ++times;
            m_result = result;
        });
    }
    bool came() const { return m_result.has_value(); }
    const Result<Response> &result() const { return *m_result; }
    Error error() const { return m_result && !m_result->has_value() ? m_result->error() : Error(); }
    ErrorKind kind() const { return error().kind; }
    QString detail() const { return error().detail; }
    int times = 0;

private:
    QObject m_context;
    std::optional<Result<Response>> m_result;
};

/// An answer came, and it is an error of this kind and detail.
#define VERIFY_ERROR(answer, expectedKind, expectedDetail) \
    do { \
        QTRY_VERIFY_WITH_TIMEOUT((answer).came(), 20000); \
        QVERIFY2(!(answer).result().has_value(), "a response, where an error was expected"); \
        QCOMPARE(errorKindName((answer).kind()), errorKindName(expectedKind)); \
        QCOMPARE((answer).detail(), QString::fromLatin1(expectedDetail)); \
    } while (false)

#define VERIFY_STATUS(answer, expectedStatus) \
    do { \
        QTRY_VERIFY_WITH_TIMEOUT((answer).came(), 20000); \
        QVERIFY2((answer).result().has_value(), qUtf8Printable((answer).error().message)); \
        QCOMPARE((answer).result()->status, expectedStatus); \
    } while (false)
