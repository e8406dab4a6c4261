// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include "ui/text/FaultWords.h"

#include <QtCore/QCoreApplication>

namespace {
QString say(const char *text) { return QCoreApplication::translate("ErrorText", text); }

QString lostWords(ErrorText::Doing doing, ErrorKind kind)
{
    if (kind == ErrorKind::Storage && doing != ErrorText::Doing::Reading)
        return say(QT_TRANSLATE_NOOP("ErrorText", "What you typed is still on the screen."));
    if (kind == ErrorKind::Unsure)
        return say(QT_TRANSLATE_NOOP("ErrorText", "Nothing will be sent again before the record has been read."));
    return say(QT_TRANSLATE_NOOP("ErrorText", "Nothing is lost."));
}

struct Row {
    ErrorKind kind;
    const char *happened; ///< {service}
    const char *todo;
};

const Row rows[] = {
    {ErrorKind::Offline, QT_TRANSLATE_NOOP("ErrorText", "{service} cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "The desk goes on by itself when the network is back.")},
    {ErrorKind::Unsure, QT_TRANSLATE_NOOP("ErrorText", "We do not know if {service} received this."),
     QT_TRANSLATE_NOOP("ErrorText", "The desk reads the record to find out.")},
    {ErrorKind::SignIn, QT_TRANSLATE_NOOP("ErrorText", "{service} did not accept your sign-in."),
     QT_TRANSLATE_NOOP("ErrorText", "The token may have expired, been revoked or be for another environment. Enter a token in Connections.")},
    {ErrorKind::Forbidden, QT_TRANSLATE_NOOP("ErrorText", "{service} does not let this connection do that."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the service for access, or use another connection.")},
    {ErrorKind::Missing, QT_TRANSLATE_NOOP("ErrorText", "{service} has no such record for your organisation."),
     QT_TRANSLATE_NOOP("ErrorText", "Refresh: the record may have been removed, or the service no longer answers this version.")},
    {ErrorKind::Conflict, QT_TRANSLATE_NOOP("ErrorText", "The record is not as it was when this was drafted."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at the record and decide.")},
    {ErrorKind::Invalid, QT_TRANSLATE_NOOP("ErrorText", "{service} did not accept this."),
     QT_TRANSLATE_NOOP("ErrorText", "Change what the service names, then put it in the outbox again.")},
    {ErrorKind::Busy, QT_TRANSLATE_NOOP("ErrorText", "{service} asks us to wait."),
     QT_TRANSLATE_NOOP("ErrorText", "There is nothing to do: the desk waits and goes on.")},
    {ErrorKind::Server, QT_TRANSLATE_NOOP("ErrorText", "{service} had a problem."),
     QT_TRANSLATE_NOOP("ErrorText", "The record is checked first, then it can be sent again.")},
    {ErrorKind::Protocol, QT_TRANSLATE_NOOP("ErrorText", "{service} gave an answer that the desk cannot read."),
     QT_TRANSLATE_NOOP("ErrorText", "Refresh later. If it stays so, send the support report from About.")},
    {ErrorKind::Storage, QT_TRANSLATE_NOOP("ErrorText", "The desk could not read or write its own files."),
     QT_TRANSLATE_NOOP("ErrorText", "Check that the disk is not full and that the data folder can be written, then try again.")},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "This was stopped."),
     QT_TRANSLATE_NOOP("ErrorText", "Start it again when you want to.")},
};
} // namespace

ErrorText ErrorText::of(const Error &error, Doing doing, const QString &service)
{
    const QString name = service.isEmpty() ? say(QT_TRANSLATE_NOOP("ErrorText", "The service")) : service;
    ErrorText text;
    for (const Row &row : rows) {
        if (row.kind != error.kind)
            continue;
        text.happened = say(row.happened).replace(QLatin1String("{service}"), name);
        text.todo = say(row.todo);
    }
    if (error.kind == ErrorKind::Offline && error.detail == QLatin1String("tls")) {
        text.happened = say(QT_TRANSLATE_NOOP("ErrorText", "No secure connection to {service} could be made.")).replace(QLatin1String("{service}"), name);
        text.todo = say(QT_TRANSLATE_NOOP("ErrorText", "Nothing is asked or sent before this is put right. Check the address under Connections and this computer’s date, then refresh."));
    }
    if (error.kind == ErrorKind::Server && doing == Doing::Reading)
        text.todo = say(QT_TRANSLATE_NOOP("ErrorText", "The desk tries again later. What was fetched before stays."));
    text.lost = lostWords(doing, error.kind);
    for (const FieldError &fault : error.fields) {
        const bool named = !fault.field.isEmpty() && !fault.message.contains(fault.field);
        text.words.append(named ? QString(fault.field + QStringLiteral(": ") + fault.message) : fault.message);
    }
    if (text.words.isEmpty() && !error.message.isEmpty())
        text.words.append(FaultWords::of(error.message));
    return text;
}

QString ErrorText::why(const Error &error, Doing doing, const QString &service)
{
    return FaultWords::isOwn(error.message) ? FaultWords::of(error.message) : of(error, doing, service).sentence();
}

QString ErrorText::sentence() const
{
    QStringList parts{happened, lost, todo};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}
