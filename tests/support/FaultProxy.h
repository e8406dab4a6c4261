// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <chrono>
#include <functional>
#include <optional>

class QTcpSocket;

/// What goes wrong with one exchange. `reaches`: whether the server behind gets the request all the same; it is applied
/// then, and only the answer is spoilt.
struct Fault {
    enum class Kind {
        None,
        CloseUnread,   ///< closed when the head was seen; never reaches
        CloseUnanswered,
        CloseInHead,   ///< half the answer's head, then closed
        CloseInBody,   ///< head and half the body, then closed
        Status,        ///< an answer of our own with `status` and `headers`
        Html,          ///< 200 and a page of HTML
        CutJson,       ///< half of the server's JSON, with a Content-Length that agrees
        WrongTypes,    ///< the server's JSON with texts for numbers, numbers for texts, objects for lists
        Hang,          ///< nothing, and the connection stays open
        Drip,          ///< the server's answer, a byte each interval
        Redirect,      ///< 302 to another host, with the body of one
        Late,          ///< reaches the server only after the client has given up
    };
    Kind kind = Kind::None;
    bool reaches = true;
    int status = 503;
    QByteArray headers = {}; ///< "Name: value\r\n", for Status
    QByteArray body = {};    ///< JSON, for Status; empty: a word of text

    /// For the rows of a table and for messages.
    QByteArray name() const;
    /// Every fault there is, those that may or may not reach in both ways; 500, 502 and 503 among them.
    static QList<Fault> all();
};

/// Stands before a server on loopback, passes exchanges on, and spoils those that the script says. In the test's own
/// process and thread; counts what arrives and what reaches the server.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    /// Whether an exchange takes the next fault of the script; the request is its head as received.
    using Filter = std::function<bool(const QByteArray &head)>;
    static bool writes(const QByteArray &head) { return !head.startsWith("GET "); }

    explicit FaultProxy(quint16 upstreamPort, QObject *parent = nullptr);
    ~FaultProxy() override;

    QUrl url() const;

    /// One fault an exchange, in order, of those that pass the filter; then none.
    void script(const QList<Fault> &faults, Filter filter = {});
    bool isScriptOver() const { return m_script.isEmpty(); }
    void setDripInterval(std::chrono::milliseconds interval) { m_dripInterval = interval; }

    /// Nobody listens: connections are refused, those open are cut. resume() takes the same port again.
    void stop();
    bool resume();

    /// Request lines ("PUT /x HTTP/1.1") of all requests that came, and of those that reached the server.
    QList<QByteArray> arrived() const { return m_arrived; }
    QList<QByteArray> delivered() const { return m_delivered; }
    /// How many of those that reached the server begin so ("PUT "); all: "".
    int deliveredCount(const QByteArray &beginning = {}) const;
    /// Begins both lists anew: a run of hours must not keep them.
    void forget();

private:
    struct Exchange;
    using ExchangePointer = std::shared_ptr<Exchange>;

    void accept(QTcpSocket *client);
    void read(QTcpSocket *client, QByteArray &buffer, std::optional<Fault> &fault);
    Fault next(const QByteArray &head);
    void handle(const ExchangePointer &exchange);
    void deliver(const ExchangePointer &exchange);
    void answered(const ExchangePointer &exchange);
    void drip(QTcpSocket *client, const QByteArray &bytes);

    QTcpServer m_server;
    quint16 m_port = 0;
    quint16 m_upstreamPort;
    QList<Fault> m_script;
    Filter m_filter;
    std::chrono::milliseconds m_dripInterval = std::chrono::seconds(1);
    QList<QByteArray> m_arrived;
    QList<QByteArray> m_delivered;
};
