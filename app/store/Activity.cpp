// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Activity.h"

#include "app/base/Text.h"
#include "app/kind/Outcomes.h"
#include "app/store/Cell.h"
#include "app/store/OutboxTable.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace {
constexpr int longestWords = 300;
const QString linesOwed = QStringLiteral("linesOwed"); ///< in the outbox: JSON

QString compact(const QJsonObject &json)
{
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

bool isFreeText(const FieldSpec &field)
{
    // A text with a list behind it is a code, whatever its editor.
    return (field.type == FieldType::Text || field.type == FieldType::LongText) && *field.list == '\0' && field.choices == nullptr;
}

/// Letters and digits between which anything else stands, as names are compared.
struct Word {
    qsizetype from;
    qsizetype size;
    QString key;
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"));
    QList<Word> all;
    for (auto each = word.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        // Some apostrophes are letters of their own.
        if (const QString key = Text::fold(found.captured()).remove(QLatin1Char('\'')).remove(QChar(u'\u02BB')); !key.isEmpty())
            all.append({found.capturedStart(), found.capturedLength(), key});
    }
    return all;
}

QString keyOf(const QString &text)
{
    QString key;
    const QList<Word> all = wordsOf(text);
    for (const Word &each : all)
        key += each.key;
    return key;
}

/// `words` without what is `secret`, however its marks, apostrophes and spaces were written.
QString hidden(const QString &words, const QSet<QString> &secret, const QString &instead)
{
    QStringList sorted(secret.begin(), secret.end());
    sorted.sort();
    const QList<Word> all = wordsOf(words);
    QString rest;
    qsizetype done = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        qsizetype last = -1;
        QString key;
        for (qsizetype j = i; j < all.size(); ++j) {
            key += all[j].key;
            const auto next = std::lower_bound(sorted.cbegin(), sorted.cend(), key);
            if (next == sorted.cend() || !next->startsWith(key))
                break;
            if (*next == key)
                last = j;
        }
        if (last < 0)
            continue;
        rest += QStringView(words).mid(done, all[i].from - done) % instead;
        done = all[last].from + all[last].size;
        i = last;
    }
    return rest + words.mid(done);
}

/// However a service writes a day, also with a time right behind it. Numbers without marks between them only where they are
/// a day of the last or this century: ids of eight numbers stay.
const QRegularExpression &anyDay()
{
    static const QString month = QStringLiteral("(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                                                "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\\[…\\])"); // or one that is somebody's name, too
    static const QString mark = QStringLiteral("[-/.\\x{2010}-\\x{2013}]");
    static const QString between = QStringLiteral("[-\\s,./\\x{2010}-\\x{2013}]*");
    static const QString nth = QStringLiteral("\\d{1,2}(?:st|nd|rd|th)?");
    static const QString monthOfYear = QStringLiteral("(?:0[1-9]|1[0-2])");
    static const QString dayOfMonth = QStringLiteral("(?:0[1-9]|[12]\\d|3[01])");
    static const QStringList forms{
        QStringLiteral("\\d{4}\\s?%1\\s?\\d{1,2}\\s?%1\\s?\\d{1,2}").arg(mark),
        QStringLiteral("\\d{1,2}\\s?%1\\s?\\d{1,2}\\s?%1\\s?\\d{4}").arg(mark),
        QStringLiteral("\\d{1,2}%1\\d{1,2}%1\\d{2}").arg(mark),
        QStringLiteral("(?:19|20)\\d{2}%1%2").arg(monthOfYear, dayOfMonth),
        QStringLiteral("%2%1(?:19|20)\\d{2}").arg(monthOfYear, dayOfMonth),
        QStringLiteral("%1%2(?:of\\s+)?%3%2['’]?(?:\\d{4}|\\d{2})").arg(nth, between, month),
        QStringLiteral("\\d{4}%2%3%2%1").arg(nth, between, month),
        QStringLiteral("(?<!\\p{L})%3%2%1[\\s,.]+['’]?\\d{4}").arg(nth, between, month),
    };
    static const QRegularExpression any(QStringLiteral("(?<!\\d)(?:%1)(?!\\d)").arg(forms.join(QLatin1Char('|'))),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return any;
}

/// Days that the command itself names may stay; any other could be a date of birth.
QString withoutDays(const QString &words, const QSet<QString> &known, const QString &instead)
{
    QString rest;
    qsizetype done = 0;
    for (auto days = anyDay().globalMatch(words); days.hasNext();) {
        const QRegularExpressionMatch day = days.next();
        if (known.contains(day.captured()))
            continue;
        rest += QStringView(words).mid(done, day.capturedStart() - done) % instead;
        done = day.capturedEnd();
    }
    return rest + words.mid(done);
}
} // namespace

void Activity::setDesk(const QString &who, const QString &computer, const QString &zone)
{
    m_who = who;
    m_computer = computer;
    m_zone = zone;
}

QString Activity::redacted(QString words, const Entry &entry, const QStringList &typed)
{
    if (words.isEmpty())
        return {};
    static const QRegularExpression mail(QStringLiteral("[^\\s@<>\"']+@[^\\s@<>\"']+"));
    static const QRegularExpression insurance(QStringLiteral("\\b[A-Za-z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-Da-d]\\b"));
    static const QRegularExpression quoted(QStringLiteral("[\"“][^\"”]*[\"”]"));
    const QString gone = QStringLiteral("[…]");
    // A service that repeats what it was sent repeats names and free text too, in its own spelling.
    QStringList secret{entry.name, entry.reference};
    static const QRegularExpression betweenNames(QStringLiteral("[\\s,]+"));
    secret += entry.name.split(betweenNames, Qt::SkipEmptyParts);
    const QList<Word> names = wordsOf(entry.name);
    for (qsizetype i = 0; i < names.size(); ++i) {
        // Names of several words are written as one, too: TeWhaiti.
        QString together;
        for (qsizetype j = i; j < names.size(); ++j)
            secret.append(together += names[j].key);
    }
    const QStringList ids = entry.draft.values.ids();
    QSet<QString> known;
    for (const QString &id : ids) {
        const QString text = entry.draft.values.text(id);
        if (const QDate day = entry.draft.values.day(id); day.isValid())
            known << text << QLocale::c().toString(day, QStringLiteral("d MMMM yyyy"));
        else if (typed.contains(id) || text.contains(QLatin1Char(' ')))
            secret.append(text);
    }
    QSet<QString> keys;
    for (const QString &each : std::as_const(secret)) {
        if (const QString key = keyOf(each); key.size() >= 2)
            keys.insert(key);
    }
    words = hidden(words, keys, gone);
    words.replace(mail, gone);
    words.replace(insurance, gone);
    words.replace(quoted, gone);
    return withoutDays(words, known, gone).simplified().left(longestWords);
}

QString Activity::facts(const Entry &entry) const
{
    QJsonObject codes;
    QStringList typed;
    const CommandSpec *command = m_kinds.command(entry.draft.kind, entry.draft.command);
    for (const FieldSpec &field : command == nullptr ? QList<FieldSpec>() : command->fields) {
        const QString id = QString::fromLatin1(field.id);
        if (entry.draft.values.isBlank(id))
            continue;
        if (isFreeText(field))
            typed.append(id);
        if (!isFreeText(field)) {
            codes.insert(id, QJsonValue::fromVariant(entry.draft.values.value(id)));
        } else if (!m_key.isEmpty()) {
            const QByteArray text = entry.draft.values.text(id).toUtf8();
            const QByteArray print = QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
            codes.insert(id, QString(QStringLiteral("hmac-sha256:") + QString::fromLatin1(print.toHex())));
        }
    }
    // A void that claws money back is told from one that does not.
    if (const OutcomeSpec *outcome = command == nullptr ? nullptr : Outcomes::of(*command, entry))
        codes.insert(ActivityLine::outcome, QLatin1String(outcome->id));
    QJsonObject facts;
    if (!codes.isEmpty())
        facts.insert(QStringLiteral("codes"), codes);
    if (entry.attempt > 0)
        facts.insert(QStringLiteral("attempt"), entry.attempt);
    // An entry keeps the last answer while it is edited and sent again: no answer to that step.
    const bool answered = entry.state != EntryState::Draft && entry.state != EntryState::Sending
        && (entry.state != EntryState::Ready || entry.lastError.kind == ErrorKind::SignIn);
    if (answered) {
        if (entry.lastError.http != 0)
            facts.insert(QStringLiteral("status"), entry.lastError.http);
        QString words = entry.lastError.message;
        for (const FieldError &fault : entry.lastError.fields)
            words += QLatin1Char(' ') + fault.field + QStringLiteral(": ") + fault.message;
        if (words = redacted(words, entry, command == nullptr ? entry.draft.values.ids() : typed); !words.isEmpty())
            facts.insert(QStringLiteral("words"), words);
    }
    return compact(facts);
}

QByteArray Activity::hash(const QByteArray &previous, const ActivityLine &line, const QString &outbox, qint64 history)
{
    const QJsonArray fields{line.number, line.at.toMSecsSinceEpoch(), line.zone, line.who, line.computer, line.connection, line.kind,
                            line.command, line.target, line.person, line.batch, line.entry, line.action, line.state, line.attempt,
                            line.status, compact(line.codes), line.words, outbox, history};
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(previous);
    sum.addData(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return sum.result().toHex();
}

Result<Done> Activity::write(ActivityLine line, const QString &outbox, qint64 history)
{
    QByteArray previous;
    line.number = 1;
    const Result<Done> head = m_db.scan(QStringLiteral("SELECT l.id, l.hash, (SELECT max(seq) FROM sqlite_sequence WHERE name='line')"
                                                       " FROM line l ORDER BY l.id DESC LIMIT 1"),
                                        {}, [&](sqlite3_stmt *row) {
                                            // Where lines were cut off the end their numbers stay missing: the check finds it.
                                            line.number = qMax(sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 2)) + 1;
                                            previous = Cell::text(row, 1).toLatin1();
                                            return false;
                                        });
    if (!head)
        return head;
    const QByteArray sum = hash(previous, line, outbox, history);
    const auto written = m_db.run(
        QStringLiteral("INSERT INTO line (id, at, zone, who, computer, connection, kind, command, target, person, batch, entry, action, state,"
                       " attempt, status, codes, words, outbox, history, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {line.number, line.at.toMSecsSinceEpoch(), line.zone, line.who, line.computer, line.connection, line.kind, line.command, line.target,
         line.person, line.batch, line.entry, line.action, line.state, line.attempt, line.status, compact(line.codes), line.words, outbox, history,
         QString::fromLatin1(sum)});
    if (!written)
        return fail(written.error());
    return Done{};
}

ActivityLine Activity::ownLine(const QString &action, const QDateTime &at) const
{
    ActivityLine line;
    line.at = at;
    line.zone = m_zone;
    line.who = m_who;
    line.computer = m_computer;
    line.action = action;
    return line;
}

Result<Done> Activity::append(const QString &action, const QDateTime &at, const QString &connection, const QJsonObject &codes, const QString &batch)
{
    ActivityLine line = ownLine(action, at);
    line.connection = connection;
    line.codes = codes;
    line.batch = batch;
    // Not for the line of a copy: the next hour would find the outbox changed by it, and copy it again.
    m_owesHead = m_owesHead || action != QLatin1String("backup");
    return m_db.transaction([&] { return write(line, {}, 0); });
}

Result<Done> Activity::owe(OutboxTable &outbox, const QString &action, const QDateTime &at, const QJsonObject &codes)
{
    const Result<QString> owed = outbox.note(linesOwed);
    if (!owed)
        return fail(owed.error());
    QJsonArray lines = QJsonDocument::fromJson(owed->toUtf8()).array();
    lines.append(QJsonObject{{QStringLiteral("action"), action}, {QStringLiteral("at"), at.toMSecsSinceEpoch()}, {QStringLiteral("codes"), codes}});
    return outbox.setNote(linesOwed, QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)));
}

/// Not those that it has: a crash came between this file and the outbox's, which still owed them.
Result<int> Activity::writeOwed(const QString &owed)
{
    int count = 0;
    const QJsonArray lines = QJsonDocument::fromJson(owed.toUtf8()).array();
    for (const QJsonValue &each : lines) {
        ActivityLine line = ownLine(each[QLatin1String("action")].toString(), QDateTime::fromMSecsSinceEpoch(each[QLatin1String("at")].toInteger(), Qt::UTC));
        line.codes = each[QLatin1String("codes")].toObject();
        const Result<QVariant> has = m_db.value(QStringLiteral("SELECT 1 FROM line WHERE action=? AND at=? AND history=0"), {line.action, line.at.toMSecsSinceEpoch()});
        if (!has)
            return fail(has.error());
        if (has->isValid())
            continue;
        if (const Result<Done> written = write(line, {}, 0); !written)
            return fail(written.error());
        m_owesHead = true;
        count += 1;
    }
    return count;
}

Result<int> Activity::catchUp(OutboxTable &outbox)
{
    const Result<QString> owed = outbox.note(linesOwed);
    if (!owed)
        return fail(owed.error());
    const Result<HistoryMark> mark = outbox.historyMark();
    if (!mark)
        return fail(mark.error());
    const Result<QVariant> copied = m_db.value(QStringLiteral("SELECT max(history) FROM line WHERE outbox=? AND history>0"), {mark->outbox});
    if (!copied)
        return fail(copied.error());
    const Result<QList<HistoryStep>> steps = outbox.stepsAfter(qMax(copied->toLongLong(), mark->from));
    if (!steps)
        return fail(steps.error());
    if (steps->isEmpty() && owed->isEmpty())
        return 0;
    int own = 0;
    const Result<Done> done = m_db.transaction([&]() -> Result<Done> {
        const Result<int> paid = writeOwed(*owed);
        if (!paid)
            return fail(paid.error());
        own = *paid;
        for (const HistoryStep &step : *steps) {
            const QJsonObject facts = object(step.facts);
            ActivityLine line;
            line.at = step.line.at;
            line.zone = m_zone;
            line.who = step.line.who.isEmpty() ? m_who : step.line.who;
            line.computer = m_computer;
            line.connection = step.connection;
            line.kind = step.kind;
            line.command = step.command;
            line.target = step.target;
            line.person = step.person;
            line.batch = step.batch;
            line.entry = step.entry;
            // The one step without a note: what was refused is opened again.
            line.action = step.line.note.isEmpty() ? QStringLiteral("edited") : step.line.note;
            line.state = entryStateName(step.line.to);
            line.attempt = facts[QLatin1String("attempt")].toInt();
            line.status = facts[QLatin1String("status")].toInt();
            line.codes = facts[QLatin1String("codes")].toObject();
            line.words = facts[QLatin1String("words")].toString();
            if (const Result<Done> written = write(line, mark->outbox, step.id); !written)
                return written;
        }
        return Done{};
    });
    if (!done)
        return fail(done.error());
    if (!owed->isEmpty()) {
        if (const Result<Done> paid = outbox.setNote(linesOwed, {}); !paid)
            return fail(paid.error());
    }
    return own + int(steps->size());
}
