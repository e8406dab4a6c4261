// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity record as a file for somebody else: CSV that a spreadsheet opens as text, and that shows a later change.
#include "app/Journal.h"

#include "app/CoreInside.h"
#include "app/csv/Csv.h"
#include "app/store/Named.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace {
constexpr qsizetype chunk = 2000; // lines read at a time: what else is asked of the store comes between

/// What a spreadsheet would take for a formula begins with an apostrophe (ux.md 3.10).
QByteArray row(QStringList cells)
{
    for (QString &each : cells)
        each = Csv::guarded(each);
    return Csv::row(cells);
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
    return m_in.onPath([&worker = m_in.worker, path, query, doors = doors(), now = m_in.clock->now()]() -> Result<qint64> {
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
        const auto numbers = answerOf(worker.read([&](Stores &stores) -> Result<QList<qint64>> {
            const auto named = Named::ids(stores, query.text, doors);
            if (!named)
                return fail(named.error());
            ActivityQuery all = query;
            all.limit = 0;
            return stores.activity.order(all, *named);
        }));
        if (!numbers)
            return fail(numbers.error());
        qint64 count = 0;
        bool written = put("\xEF\xBB\xBF" + row(headers));
        // The newest come first, and are the last in the file. Lines are only added: what was found is there.
        for (qsizetype end = numbers->size(); written && end > 0; end -= chunk) {
            const qsizetype from = qMax<qsizetype>(0, end - chunk);
            const auto lines = answerOf(worker.read([part = numbers->mid(from, end - from)](Stores &stores) { return stores.activity.lines(part); }));
            if (!lines)
                return fail(lines.error());
            for (auto line = lines->crbegin(); written && line != lines->crend(); ++line) {
                written = put(row(*line));
                ++count;
            }
        }
        const QString print = QString::fromLatin1(sum.result().toHex());
        const QByteArray closing = row(QStringList{QStringLiteral("closing fingerprint"), QStringLiteral("sha256 of every byte above this line"), print,
                                                   QStringLiteral("%1 lines").arg(count)});
        written = written && file.write(closing) == closing.size() && file.flush();
        if (!written)
            return cannot(file.errorString());
        // Noted before the file is in its place: after a crash between the two the record tells of a file that nobody has, never
        // is there one of which it does not tell.
        const auto noted = answerOf(worker.write([&](Stores &stores) {
            return stores.activity.append(QStringLiteral("exported"), now, query.connection,
                                          {{QStringLiteral("lines"), count}, {QStringLiteral("fingerprint"), print}}, query.batch);
        }));
        if (!noted)
            return fail(noted.error());
        if (!file.commit())
            return cannot(file.errorString());
        return count;
    });
}
