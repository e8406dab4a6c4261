// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultProxy.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <memory>

namespace {

/// The length of the message that `bytes` begin with, or 0 while its head or body is not whole. `bodyless`: an answer
/// that has none whatever its head says.
qsizetype wholeLength(const QByteArray &bytes, bool bodyless = false)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    qsizetype body = 0;
    for (const QByteArray &line : bytes.left(head).split('\n')) {
        if (!bodyless && line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype whole = head + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

QByteArray message(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The answer with another body, its length told right.
QByteArray withBody(const QByteArray &answer, const QByteArray &body)
{
    QByteArray head;
    for (const QByteArray &line : answer.left(answer.indexOf("\r\n\r\n")).split('\n')) {
        if (!line.toLower().startsWith("content-length:"))
            head += line.trimmed() + "\r\n";
    }
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QJsonValue otherType(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().size();
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isBool())
        return QJsonArray{value};
    if (value.isArray()) {
        QJsonObject object;
        for (const QJsonValue &item : value.toArray())
            object.insert(QString::number(object.size()), otherType(item));
        return object;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            object.insert(it.key(), otherType(it.value()));
        return object;
    }
    return false;
}

QByteArray withOtherTypes(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return QJsonDocument(otherType(value).toObject()).toJson(QJsonDocument::Compact);
}

bool mayOrMayNotReach(Fault::Kind kind)
{
    return kind == Fault::Kind::CloseUnanswered || kind == Fault::Kind::Status || kind == Fault::Kind::Html
        || kind == Fault::Kind::Hang || kind == Fault::Kind::Redirect;
}

} // namespace

QByteArray Fault::name() const
{
    static const QByteArray names[] = {"none", "closed unread", "closed unanswered", "closed in the head", "closed in the body", "status",
                                       "HTML", "cut JSON", "wrong types", "hang", "drip", "redirect", "late"};
    QByteArray name = names[size_t(kind)];
    if (kind == Kind::Status)
        name += ' ' + QByteArray::number(status);
    if (mayOrMayNotReach(kind))
        name += reaches ? ", applied" : ", not applied";
    return name;
}

QList<Fault> Fault::all()
{
    QList<Fault> faults;
    for (int kind = int(Kind::CloseUnread); kind <= int(Kind::Late); ++kind) {
        for (const bool reaches : {true, false}) {
            if (!reaches && !mayOrMayNotReach(Kind(kind)))
                continue;
            for (const int status : {500, 502, 503}) {
                if (Kind(kind) == Kind::Status || status == 503)
                    faults.append({Kind(kind), reaches, status});
            }
        }
    }
    return faults;
}

/// One request and what becomes of it.
struct FaultProxy::Exchange {
    QPointer<QTcpSocket> client;
    QByteArray request;
    Fault fault;
    QByteArray answer; ///< the server's, as far as it came
};

FaultProxy::FaultProxy(quint16 upstreamPort, QObject *parent) : QObject(parent), m_upstreamPort(upstreamPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            accept(client);
    });
    if (m_server.listen(QHostAddress::LocalHost))
        m_port = m_server.serverPort();
}

FaultProxy::~FaultProxy()
{
    stop();
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FaultProxy::script(const QList<Fault> &faults, Filter filter)
{
    m_script = faults;
    m_filter = std::move(filter);
}

void FaultProxy::stop()
{
    m_server.close();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
        socket->abort();
    }
}

bool FaultProxy::resume()
{
    return m_server.listen(QHostAddress::LocalHost, m_port);
}

void FaultProxy::forget()
{
    m_arrived.clear();
    m_delivered.clear();
}

int FaultProxy::deliveredCount(const QByteArray &beginning) const
{
    return int(std::ranges::count_if(m_delivered, [&](const QByteArray &line) { return line.startsWith(beginning); }));
}

void FaultProxy::accept(QTcpSocket *client)
{
    client->setParent(this);
    auto buffer = std::make_shared<QByteArray>();
    auto fault = std::make_shared<std::optional<Fault>>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, buffer, fault] { read(client, *buffer, *fault); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void FaultProxy::read(QTcpSocket *client, QByteArray &buffer, std::optional<Fault> &fault)
{
    buffer += client->readAll();
    while (buffer.contains("\r\n\r\n")) {
        if (!fault) {
            fault = next(buffer.left(buffer.indexOf("\r\n\r\n")));
            if (fault->kind == Fault::Kind::CloseUnread)
                return client->abort();
        }
        const qsizetype length = wholeLength(buffer);
        if (length == 0)
            return;
        auto exchange = std::make_shared<Exchange>();
        exchange->client = client;
        exchange->request = buffer.left(length);
        exchange->fault = *std::exchange(fault, std::nullopt);
        buffer.remove(0, length);
        handle(exchange);
    }
}

Fault FaultProxy::next(const QByteArray &head)
{
    m_arrived.append(head.left(head.indexOf("\r\n")));
    if (m_script.isEmpty() || (m_filter && !m_filter(head)))
        return {};
    return m_script.takeFirst();
}

void FaultProxy::handle(const ExchangePointer &exchange)
{
    if (exchange->fault.kind == Fault::Kind::Late) {
        connect(exchange->client, &QTcpSocket::disconnected, this, [this, exchange] { deliver(exchange); });
        return;
    }
    if (exchange->fault.reaches || !mayOrMayNotReach(exchange->fault.kind))
        deliver(exchange);
    else
        answered(exchange);
}

void FaultProxy::deliver(const ExchangePointer &exchange)
{
    auto *upstream = new QTcpSocket(this);
    connect(upstream, &QTcpSocket::connected, this, [this, upstream, exchange] {
        m_delivered.append(exchange->request.left(exchange->request.indexOf("\r\n")));
        upstream->write(exchange->request);
    });
    const auto finish = [this, upstream, exchange] {
        upstream->disconnect(this);
        upstream->deleteLater();
        answered(exchange);
    };
    connect(upstream, &QTcpSocket::readyRead, this, [upstream, exchange, finish] {
        exchange->answer += upstream->readAll();
        const QByteArray status = exchange->answer.mid(9, 3);
        if (wholeLength(exchange->answer, status == "204" || status == "304") > 0)
            finish();
    });
    // Also when the server is not there or gives up: the client then sees its connection closed.
    connect(upstream, &QTcpSocket::errorOccurred, this, finish);
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstreamPort);
}

void FaultProxy::answered(const ExchangePointer &exchange)
{
    QTcpSocket *client = exchange->client;
    const QByteArray &answer = exchange->answer;
    const Fault &fault = exchange->fault;
    if (!client)
        return;
    const auto send = [client](const QByteArray &bytes) { client->write(bytes); };
    const auto sendAndClose = [client](const QByteArray &bytes) {
        client->write(bytes);
        client->disconnectFromHost();
    };
    switch (fault.kind) {
    case Fault::Kind::None:
        return answer.isEmpty() ? client->abort() : send(answer);
    case Fault::Kind::CloseUnread:
    case Fault::Kind::CloseUnanswered:
        return client->abort();
    case Fault::Kind::CloseInHead:
        return sendAndClose(answer.left(answer.indexOf("\r\n\r\n") / 2));
    case Fault::Kind::CloseInBody:
        return sendAndClose(answer.left(answer.indexOf("\r\n\r\n") + 4 + bodyOf(answer).size() / 2));
    case Fault::Kind::Status:
        return send(message(QByteArray::number(fault.status) + " Fault", (fault.body.isEmpty() ? "Content-Type: text/plain\r\n" : "Content-Type: application/json\r\n") + fault.headers,
                            fault.body.isEmpty() ? QByteArray("Something went wrong\n") : fault.body));
    case Fault::Kind::Html:
        return send(message("200 OK", "Content-Type: text/html\r\n", "<!DOCTYPE html><title>Sign in</title><p>Welcome to the wireless network"));
    case Fault::Kind::CutJson:
        return send(withBody(answer, bodyOf(answer).left(bodyOf(answer).size() / 2)));
    case Fault::Kind::WrongTypes:
        return send(withBody(answer, withOtherTypes(bodyOf(answer))));
    case Fault::Kind::Hang:
    case Fault::Kind::Late:
        return;
    case Fault::Kind::Drip:
        return drip(client, answer);
    case Fault::Kind::Redirect:
        return send(message("302 Found", "Location: http://other-host.invalid/moved\r\n", "moved"));
    }
}

void FaultProxy::drip(QTcpSocket *client, const QByteArray &bytes)
{
    auto *timer = new QTimer(client);
    connect(timer, &QTimer::timeout, client, [client, timer, rest = bytes]() mutable {
        client->write(rest.left(1));
        rest.remove(0, 1);
        if (rest.isEmpty())
            timer->deleteLater();
    });
    timer->start(m_dripInterval);
}
