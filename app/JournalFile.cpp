// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity record as a file for somebody else: CSV that a spreadsheet opens as text, and that shows a later change.
#include "app/Journal.h"

#include "app/CoreInside.h"
#include "app/store/Named.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace {
/// Quoted always; what a spreadsheet would take for a formula begins with an apostrophe (ux.md 3.10).
QByteArray cell(QString text)
{
    static const QString formulas = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulas.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QString(QLatin1Char('"') + text + QLatin1Char('"')).toUtf8();
}

QByteArray row(const QStringList &cells)
{
    QByteArrayList quoted;
    for (const QString &each : cells)
        quoted.append(cell(each));
    return quoted.join(',') + "\r\n";
}

QString number(qint64 value) { return value == 0 ? QString() : QString::number(value); }

QByteArray row(const ActivityLine &line)
{
    const QString codes = line.codes.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(line.codes).toJson(QJsonDocument::Compact));
    return row(QStringList{QString::number(line.number), line.at.toUTC().toString(Qt::ISODateWithMs), line.zone, line.who, line.computer,
                           line.connection, line.kind, line.command, line.target, line.person, line.batch, number(line.entry), line.action,
                           line.state, number(line.attempt), number(line.status), codes, line.words, line.hash});
}

const QStringList headers{QStringLiteral("line"), QStringLiteral("at"), QStringLiteral("zone"), QStringLiteral("who"), QStringLiteral("computer"),
                          QStringLiteral("connection"), QStringLiteral("kind"), QStringLiteral("command"), QStringLiteral("record_id"),
                          QStringLiteral("person_id"), QStringLiteral("batch"), QStringLiteral("entry"), QStringLiteral("action"),
                          QStringLiteral("state"), QStringLiteral("attempt"), QStringLiteral("http_status"), QStringLiteral("dates_and_codes"),
                          QStringLiteral("words"), QStringLiteral("sha256")};
} // namespace

QByteArray Journal::fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QFuture<Result<qint64>> Journal::saveFile(const QString &path, const ActivityQuery &query)
{
    // As a write: a record's line says that it was taken out, in the same turn.
    return m_in.worker.write([path, query, doors = doors(), now = m_in.clock->now()](Stores &stores) -> Result<qint64> {
        const auto cannot = [&path](const QString &why) {
            return fail({ErrorKind::Storage, 0, QString(path + QStringLiteral(": ") + why), QStringLiteral("io"), {}, {}, {}});
        };
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return cannot(file.errorString());
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QCryptographicHash sum(QCryptographicHash::Sha256);
        const auto put = [&](const QByteArray &bytes) {
            sum.addData(bytes);
            return file.write(bytes) == bytes.size();
        };
        qint64 count = 0;
        bool written = put("\xEF\xBB\xBF" + row(headers));
        const auto named = Named::ids(stores, query.text, doors);
        if (!named)
            return fail(named.error());
        const auto read = stores.activity.each(query, [&](const ActivityLine &line) {
            written = written && put(row(line));
            ++count;
            return written;
        }, *named);
        if (!read)
            return fail(read.error());
        const QString print = QString::fromLatin1(sum.result().toHex());
        const QByteArray closing = row(QStringList{QStringLiteral("closing fingerprint"), QStringLiteral("sha256 of every byte above this line"), print,
                                                   QStringLiteral("%1 lines").arg(count)});
        written = written && file.write(closing) == closing.size();
        if (!written || !file.commit())
            return cannot(file.errorString());
        const auto noted = stores.activity.append(QStringLiteral("exported"), now, query.connection,
                                                  {{QStringLiteral("lines"), count}, {QStringLiteral("fingerprint"), print}}, query.batch);
        if (!noted)
            return fail(noted.error());
        return count;
    });
}
