// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/ReviewFile.h"

#include "app/base/Reading.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QSaveFile>

namespace {
constexpr int version = 1;
const QString askedFormat = QStringLiteral("provider-desk-review");
const QString answerFormat = QStringLiteral("provider-desk-review-answer");

Error wrong(const char *detail)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.detail = QString::fromLatin1(detail);
    return error;
}

QString instant(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }
QDateTime instant(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC(); }

QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
QStringList list(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &each : all)
        texts.append(each.toString());
    return texts;
}

/// Over every member but the seal itself; members stand in the order of their names.
QString seal(QJsonObject all, const QString &secret)
{
    all.remove(QStringLiteral("seal"));
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QMessageAuthenticationCode::hash(text, secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QByteArray sealed(QJsonObject all, const QString &secret)
{
    all.insert(QStringLiteral("seal"), seal(all, secret));
    return QJsonDocument(all).toJson();
}

Result<QJsonObject> object(const QByteArray &bytes, const QString &format)
{
    QJsonParseError fault;
    const QJsonObject all = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError || all.value(QStringLiteral("format")).toString() != format)
        return fail(wrong("otherFile"));
    if (all.value(QStringLiteral("version")).toInt() > version)
        return fail(wrong("newer"));
    return all;
}

QJsonObject toJson(const SecondPerson::Row &row)
{
    const Draft &draft = row.draft;
    return {{QStringLiteral("entry"), draft.entry},
            {QStringLiteral("print"), row.print},
            {QStringLiteral("connection"), draft.connection},
            {QStringLiteral("kind"), draft.kind},
            {QStringLiteral("target"), draft.target},
            {QStringLiteral("command"), draft.command},
            {QStringLiteral("values"), draft.values.toJson()},
            {QStringLiteral("base"), draft.base.toJson()},
            {QStringLiteral("ticked"), list(draft.ticked)},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("reference"), row.reference},
            {QStringLiteral("state"), row.state},
            {QStringLiteral("outcome"), row.outcome},
            {QStringLiteral("batch"), row.batch},
            {QStringLiteral("who"), row.who},
            {QStringLiteral("releasedAt"), instant(row.releasedAt)}};
}

SecondPerson::Row rowOf(const QJsonObject &json)
{
    const auto text = [&json](const char *member) { return json.value(QLatin1String(member)).toString(); };
    SecondPerson::Row row;
    row.draft.entry = json.value(QStringLiteral("entry")).toInteger();
    row.print = text("print");
    row.draft.connection = text("connection");
    row.draft.kind = text("kind");
    row.draft.target = text("target");
    row.draft.command = text("command");
    row.draft.values = Values::fromJson(json.value(QStringLiteral("values")).toObject());
    row.draft.base = Values::fromJson(json.value(QStringLiteral("base")).toObject());
    row.draft.ticked = list(json.value(QStringLiteral("ticked")));
    row.name = text("name");
    row.reference = text("reference");
    row.state = text("state");
    row.outcome = text("outcome");
    row.batch = text("batch");
    row.who = text("who");
    row.releasedAt = instant(json.value(QStringLiteral("releasedAt")));
    return row;
}
} // namespace

QByteArray ReviewFile::asked(const SecondPerson::Asked &asked)
{
    QJsonArray doors;
    for (const SecondPerson::Door &door : asked.doors)
        doors.append(QJsonObject{{QStringLiteral("id"), door.id}, {QStringLiteral("name"), door.name}, {QStringLiteral("service"), door.service},
                                 {QStringLiteral("environment"), environmentName(door.environment)}});
    QJsonArray rows;
    for (const SecondPerson::Row &row : asked.rows)
        rows.append(toJson(row));
    return sealed({{QStringLiteral("format"), askedFormat}, {QStringLiteral("version"), version}, {QStringLiteral("id"), asked.id},
                   {QStringLiteral("secret"), asked.secret}, {QStringLiteral("who"), asked.who}, {QStringLiteral("at"), instant(asked.at)},
                   {QStringLiteral("doors"), doors}, {QStringLiteral("rows"), rows}},
                  asked.secret);
}

Result<SecondPerson::Asked> ReviewFile::readAsked(const QByteArray &bytes)
{
    const auto all = object(bytes, askedFormat);
    if (!all)
        return fail(all.error());
    SecondPerson::Asked asked;
    asked.id = all->value(QStringLiteral("id")).toString();
    asked.secret = all->value(QStringLiteral("secret")).toString();
    asked.who = all->value(QStringLiteral("who")).toString();
    asked.at = instant(all->value(QStringLiteral("at")));
    const QJsonArray doors = all->value(QStringLiteral("doors")).toArray();
    for (const QJsonValue &each : doors)
        asked.doors.append({each[QStringLiteral("id")].toString(), each[QStringLiteral("name")].toString(), each[QStringLiteral("service")].toString(),
                            environmentFromName(each[QStringLiteral("environment")].toString())});
    const QJsonArray rows = all->value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &each : rows) {
        asked.rows.append(rowOf(each.toObject()));
        // What a reviewer reads is what they agree to: its print has to be of what stands there.
        if (SecondPerson::print(asked.rows.constLast().draft) != asked.rows.constLast().print)
            return fail(wrong("changed"));
    }
    if (asked.id.isEmpty() || asked.secret.isEmpty() || seal(*all, asked.secret) != all->value(QStringLiteral("seal")).toString())
        return fail(wrong("changed"));
    return asked;
}

QByteArray ReviewFile::answer(const SecondPerson::Answer &answer, const QString &secret)
{
    QJsonArray verdicts;
    for (const SecondPerson::Verdict &each : answer.verdicts)
        verdicts.append(QJsonObject{{QStringLiteral("entry"), each.entry}, {QStringLiteral("print"), each.print},
                                    {QStringLiteral("approved"), each.approved}, {QStringLiteral("words"), each.words}});
    return sealed({{QStringLiteral("format"), answerFormat}, {QStringLiteral("version"), version}, {QStringLiteral("id"), answer.id},
                   {QStringLiteral("name"), answer.name}, {QStringLiteral("who"), answer.who}, {QStringLiteral("at"), instant(answer.at)},
                   {QStringLiteral("verdicts"), verdicts}},
                  secret);
}

Result<QString> ReviewFile::answersWhat(const QByteArray &bytes)
{
    const auto all = object(bytes, answerFormat);
    if (!all)
        return fail(all.error());
    return all->value(QStringLiteral("id")).toString();
}

Result<SecondPerson::Answer> ReviewFile::readAnswer(const QByteArray &bytes, const QString &secret)
{
    const auto all = object(bytes, answerFormat);
    if (!all)
        return fail(all.error());
    if (secret.isEmpty() || seal(*all, secret) != all->value(QStringLiteral("seal")).toString())
        return fail(wrong("changed"));
    SecondPerson::Answer answer;
    answer.id = all->value(QStringLiteral("id")).toString();
    answer.name = all->value(QStringLiteral("name")).toString();
    answer.who = all->value(QStringLiteral("who")).toString();
    answer.at = instant(all->value(QStringLiteral("at")));
    const QJsonArray verdicts = all->value(QStringLiteral("verdicts")).toArray();
    for (const QJsonValue &each : verdicts)
        answer.verdicts.append({each[QStringLiteral("entry")].toInteger(), each[QStringLiteral("print")].toString(),
                                each[QStringLiteral("approved")].toBool(), each[QStringLiteral("words")].toString()});
    return answer;
}

Result<Done> ReviewFile::write(const QString &path, const QByteArray &bytes)
{
    return write(path, [&bytes]() -> Result<QByteArray> { return bytes; });
}

Result<Done> ReviewFile::write(const QString &path, const std::function<Result<QByteArray>()> &content)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    // Names and reasons: before the first byte, not after the last.
    if (!opened || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorKind::Storage, file.errorString());
    const auto bytes = content();
    if (!bytes)
        return fail(bytes.error());
    if (file.write(*bytes) != bytes->size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    return Done{};
}

Result<QByteArray> ReviewFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    if (file.size() > longest)
        return fail(wrong("otherFile"));
    return Reading::rest(file);
}
