// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/HttpClient.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

class OnceBody;

/// One request under way, of HttpClient's alone. Ends once, and deletes itself.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(Clock &clock, const HttpLimits &limits, Method method, const QString &host, QObject *parent);
    ~Exchange() override;

    void start(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &body);
    QFuture<Result<Response>> answer() const { return m_pledge.future(); }
    void cancel();
    bool isOver() const { return m_pledge.isFinished(); }
    qint64 received() const { return m_received.size(); }

private:
    void headersCame();
    void bodyCame();
    void tick();
    void replyFinished();

    Result<Response> verdict();
    /// Ends with this; the reply is cut.
    void giveUp(const Error &error);
    void end(Result<Response> result);

    /// For a failure without a whole answer: what it means for a write that may have arrived, and for a read.
    Error withoutAnswer(ErrorKind ofRead, const QString &message, const QString &detail) const;
    bool neverLeft() const;

    Clock &m_clock;
    HttpLimits m_limits;
    Method m_method;
    QString m_host;
    Pledge<Response> m_pledge;
    QFutureWatcher<Result<Response>> m_waiting; ///< whether anybody still wants the answer
    QPointer<QNetworkReply> m_reply;
    QPointer<OnceBody> m_body;
    bool m_bodyEmpty = true;
    QByteArray m_received;
    QList<QSslError> m_sslErrors;
    bool m_active = false; ///< something moved since the last tick
    int m_idleTicks = 0;
    int m_ticks = 0;
};
