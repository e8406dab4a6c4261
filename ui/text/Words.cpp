// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"

#include "app/kind/Aged.h"
#include "app/kind/Connection.h"
#include "app/kind/Reference.h"
#include "ui/text/CodeWords.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QTextDocument>

namespace {
const char *const context = "Words";
const char *const cycleColumn = "cycle"; // of any kind that is kept by academic cycles

QString say(const char *text, int number = -1) { return QCoreApplication::translate(context, text, nullptr, number); }

QString translated(const char *where, const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate(where, text);
}

QString ofRecord(const CommandSpec &command, const char *text, const Values &record)
{
    if (command.wording == nullptr)
        return translated("Commands", text);
    Subject subject;
    subject.record = record;
    return translated("Commands", command.wording(subject, text));
}

/// A service without lists has no later moment of its own at which the record moves: somebody has to read it again.
bool isReadToConfirm(const KindSpec *kind) { return kind != nullptr && !kind->listable; }

QStringList texts(const QVariant &value)
{
    QStringList all;
    if (value.typeId() == QMetaType::QString) {
        // The cache keeps a list as JSON text.
        const QString text = value.toString();
        if (!text.startsWith(QLatin1Char('[')))
            return {text};
        const QJsonArray items = QJsonDocument::fromJson(text.toUtf8()).array();
        for (const QJsonValue &item : items)
            all.append(item.toVariant().toString());
        return all;
    }
    const QVariantList items = value.toList();
    for (const QVariant &item : items)
        all.append(item.toString());
    return all;
}

QDate dayIn(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? value.toDate() : QDate::fromString(value.toString().left(10), Qt::ISODate);
}

QDateTime instantIn(const QVariant &value)
{
    return value.typeId() == QMetaType::QDateTime ? value.toDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// For tight columns: British data says "Sept", alone among the months with four letters.
QLocale tight()
{
    const QLocale own = Words::locale();
    return own.language() == QLocale::English ? QLocale::c() : own;
}
} // namespace

QString Words::date(const QDate &date)
{
    return date.isValid() ? Words::locale().toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString Words::shortDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return tight().toString(date, QStringLiteral("d MMM yyyy"));
}

QString Words::until(const QDateTime &when, const QDateTime &now)
{
    return when.toLocalTime().date() == now.toLocalTime().date() ? time(when.toLocalTime().time()) : instant(when);
}

QString Words::time(const QTime &time) { return Words::locale().toString(time, QStringLiteral("h:mmap")).toLower(); }

QString Words::instant(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    //: %1 is a day, "21 August 2026"; %2 a time, "4:10pm"
    return say(QT_TRANSLATE_NOOP("Words", "%1 at %2")).arg(date(local.date()), time(local.time()));
}

QString Words::second(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    QString clock = time(local.time());
    // "4:10pm" with its seconds: they stand behind the last digit, before what the language adds.
    const auto digit = std::find_if(clock.crbegin(), clock.crend(), [](QChar each) { return each.isDigit(); });
    clock.insert(clock.size() - (digit - clock.crbegin()), QStringLiteral(":%1").arg(local.time().second(), 2, 10, QLatin1Char('0')));
    return say(QT_TRANSLATE_NOOP("Words", "%1 at %2")).arg(date(local.date()), clock);
}

QString Words::dayOf(const QDateTime &instant, const QDateTime &now)
{
    const QDate day = instant.toLocalTime().date();
    return day.year() == now.toLocalTime().date().year() ? Words::locale().toString(day, QStringLiteral("d MMMM")) : date(day);
}

QString Words::shortDayOf(const QDateTime &instant, const QDateTime &now)
{
    const QDate day = instant.toLocalTime().date();
    return day.year() == now.toLocalTime().date().year() ? tight().toString(day, QStringLiteral("d MMM")) : shortDate(day);
}

QString Words::ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = qMax<qint64>(0, then.secsTo(now)) / 60;
    if (minutes == 0)
        return say(QT_TRANSLATE_NOOP("Words", "just now"));
    if (minutes < 60)
        return say(QT_TRANSLATE_N_NOOP("Words", "%n minute(s) ago"), int(minutes));
    if (minutes < 24 * 60)
        return say(QT_TRANSLATE_N_NOOP("Words", "%n hour(s) ago"), int(minutes / 60));
    return say(QT_TRANSLATE_N_NOOP("Words", "%n day(s) ago"), int(minutes / (24 * 60)));
}

QString Words::range(const QDate &from, const QDate &to)
{
    return say(QT_TRANSLATE_NOOP("Words", "%1 to %2")).arg(date(from), date(to));
}

QString Words::cycle(const QString &year)
{
    bool whole = false;
    const int first = year.toInt(&whole);
    if (!whole || year.size() != 4)
        return year;
    return say(QT_TRANSLATE_NOOP("Words", "%1 to %2")).arg(QString::number(first), QString::number(first + 1));
}

QString Words::count(qint64 number) { return Words::locale().toString(number); }

QString Words::unconfirmed(const QString &words) { return say(QT_TRANSLATE_NOOP("Words", "%1 (sent, not yet confirmed)")).arg(words); }

QString Words::awaitedState(const KindSpec &kind, const QString &code) { return unconfirmed(recordState(kind, code)); }

QString Words::daysLeft(int days)
{
    if (days > 0)
        return QCoreApplication::translate("Words", "%n day(s) left", nullptr, days);
    if (days < 0)
        return QCoreApplication::translate("Words", "%n day(s) over", nullptr, -days);
    return say(QT_TRANSLATE_NOOP("Words", "last day"));
}

QString Words::countdown(const QDate &day, const QDate &today, bool full)
{
    return say(QT_TRANSLATE_NOOP("Words", "%1 (%2)")).arg(full ? date(day) : shortDate(day), daysLeft(int(today.daysTo(day))));
}

QString Words::entryState(EntryState state, bool expected, const KindSpec *kind)
{
    switch (state) {
    case EntryState::Draft:
        return say(QT_TRANSLATE_NOOP("Words", "Draft"));
    case EntryState::Ready:
    case EntryState::Waiting:
        return say(QT_TRANSLATE_NOOP("Words", "Ready to send"));
    case EntryState::Sending:
        return say(QT_TRANSLATE_NOOP("Words", "Sending"));
    case EntryState::Unsure:
        return say(QT_TRANSLATE_NOOP("Words", "Check needed"));
    case EntryState::Conflict:
        return say(QT_TRANSLATE_NOOP("Words", "Changed while waiting"));
    case EntryState::Rejected:
        return say(QT_TRANSLATE_NOOP("Words", "Not accepted"));
    case EntryState::Done:
        if (expected && isReadToConfirm(kind))
            return say(QT_TRANSLATE_NOOP("Words", "Accepted, not yet confirmed"));
        return expected ? say(QT_TRANSLATE_NOOP("Words", "Accepted, waiting for DfE")) : say(QT_TRANSLATE_NOOP("Words", "Accepted"));
    case EntryState::Dropped:
        return say(QT_TRANSLATE_NOOP("Words", "Dropped"));
    }
    return {};
}

QString Words::inHand(const CommandSpec &command, EntryState state, bool expected, const KindSpec *kind, const Values &record)
{
    const char *pattern = "";
    switch (state) {
    //: %1 is what was asked for, "Deferral"
    case EntryState::Draft:
        pattern = QT_TRANSLATE_NOOP("Words", "%1 draft saved");
        break;
    case EntryState::Ready:
    case EntryState::Waiting:
        pattern = QT_TRANSLATE_NOOP("Words", "%1 ready to send");
        break;
    case EntryState::Sending:
        pattern = QT_TRANSLATE_NOOP("Words", "%1 being sent");
        break;
    case EntryState::Unsure:
        pattern = QT_TRANSLATE_NOOP("Words", "%1: check needed");
        break;
    case EntryState::Conflict:
        pattern = QT_TRANSLATE_NOOP("Words", "%1: changed while waiting");
        break;
    case EntryState::Rejected:
        pattern = QT_TRANSLATE_NOOP("Words", "%1 not accepted");
        break;
    case EntryState::Done:
        pattern = expected ? QT_TRANSLATE_NOOP("Words", "%1 accepted, waiting for DfE") : QT_TRANSLATE_NOOP("Words", "%1 accepted");
        if (expected && isReadToConfirm(kind))
            pattern = QT_TRANSLATE_NOOP("Words", "%1 accepted, not yet confirmed");
        break;
    case EntryState::Dropped:
        return {};
    }
    return say(pattern).arg(commandNoun(command, record));
}

namespace {
/// What keeps a released command here, where that is a person's doing; empty: only its turn does.
QString kept(const CommandSpec &command, EntryState state, bool second, bool held, const Values &record)
{
    if (state != EntryState::Ready && state != EntryState::Waiting)
        return {};
    //: %1 is what was asked for, "Deferral"
    const char *pattern = second ? QT_TRANSLATE_NOOP("Words", "%1 waits for a second person")
        //: %1 is what was asked for, "Deferral"
        : held ? QT_TRANSLATE_NOOP("Words", "%1 held")
               : "";
    return *pattern == '\0' ? QString() : say(pattern).arg(Words::commandNoun(command, record));
}
} // namespace

QString Words::inHand(const CommandSpec &command, const Entry &entry, const KindSpec *kind)
{
    const QString words = kept(command, entry.state, entry.waitsForSecond(), entry.held && !entry.needsPerson, entry.draft.base);
    return words.isEmpty() ? inHand(command, entry.state, entry.expected, kind, entry.draft.base) : words;
}

QString Words::inHand(const CommandSpec &command, const Row &row, const KindSpec *kind, const Values &record)
{
    const QString words = kept(command, row.inHandState, row.inHandSecond, row.inHandHeld, record);
    return words.isEmpty() ? inHand(command, row.inHandState, row.inHandExpected, kind, record) : words;
}

QString Words::kindTitle(const KindSpec &kind) { return translated("Kinds", kind.title); }

QString Words::kindNoun(const KindSpec &kind, qint64 number)
{
    // Qt puts the bare digits in; a person reads thousands with their separator.
    QString text = QCoreApplication::translate("Kinds", kind.noun, nullptr, int(number));
    if (number >= 1000)
        text.replace(QString::number(number), count(number));
    return text;
}

QString Words::recordName(const KindSpec &kind, const QString &name, const QString &reference, const QString &id)
{
    if (!name.trimmed().isEmpty())
        return name;
    const ColumnSpec *column = kind.column(QString::fromLatin1(kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed());
    QString told = reference;
    if (column == nullptr || *column->title == '\0' || told.isEmpty()) {
        column = kind.column(QStringLiteral("id"));
        told = id;
    }
    if (column == nullptr || *column->title == '\0' || told.isEmpty())
        return say(QT_TRANSLATE_NOOP("Words", "Name not known"));
    return columnTitle(*column) + QLatin1Char(' ') + told;
}

QString Words::recordNameWithin(const KindSpec &kind, const QString &name, const QString &reference, const QString &id)
{
    QString words = recordName(kind, name, reference, id);
    // A word begins small within a sentence; "TRN" stays as it is.
    if (words != name && words.size() > 1 && words.at(1).isLower())
        words.replace(0, 1, Words::locale().toLower(words.left(1)));
    return words;
}

QString Words::columnTitle(const ColumnSpec &column) { return translated("Columns", column.title); }

QString Words::columnNote(const ColumnSpec &column) { return translated("Columns", column.note); }

QString Words::commandTitle(const CommandSpec &command) { return translated("Commands", command.title); }

QString Words::commandVerb(const CommandSpec &command) { return translated("Commands", command.verb); }

QString Words::commandTitle(const CommandSpec &command, const Values &record) { return ofRecord(command, command.title, record); }

QString Words::commandVerb(const CommandSpec &command, const Values &record) { return ofRecord(command, command.verb, record); }

QString Words::commandNoun(const CommandSpec &command, const Values &record) { return ofRecord(command, command.noun, record); }

QString Words::recordState(const KindSpec &kind, const QString &code)
{
    const StateSpec *state = kind.state(code);
    return state == nullptr ? code : translated("States", state->title);
}

bool Words::isBlank(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    if (value.typeId() == QMetaType::QString)
        return value.toString().trimmed().isEmpty() || value.toString() == QLatin1String("[]");
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList)
        return value.toList().isEmpty();
    return false;
}

QString Words::cell(const KindSpec &kind, const ColumnSpec &column, const QVariant &value, bool full)
{
    if (isBlank(value)) {
        if (*column.empty != '\0')
            return translated("Columns", column.empty);
        return !value.isValid() || value.isNull() ? say(QT_TRANSLATE_NOOP("Words", "Not known"))
                                                  : say(QT_TRANSLATE_NOOP("Words", "None"));
    }
    switch (column.type) {
    case ColumnType::State:
        return recordState(kind, value.toString());
    case ColumnType::Date: {
        const QDate day = dayIn(value);
        return !day.isValid() ? value.toString() : full ? date(day) : shortDate(day);
    }
    case ColumnType::Instant: {
        const QDateTime at = instantIn(value);
        return !at.isValid() ? value.toString() : full ? instant(at) : shortDate(at.toLocalTime().date());
    }
    case ColumnType::Number: {
        bool whole = false;
        const qint64 number = value.toLongLong(&whole);
        return whole ? count(number) : value.toString();
    }
    case ColumnType::Flag:
        return value.toBool() ? say(QT_TRANSLATE_NOOP("Words", "Yes")) : say(QT_TRANSLATE_NOOP("Words", "No"));
    case ColumnType::List:
        return texts(value).join(QStringLiteral(", "));
    case ColumnType::Text:
    case ColumnType::Name:
    case ColumnType::Code:
        break;
    }
    if (*column.list != '\0') // a code of it, or its words as they were cached
        return translated("Choices", Reference::words(QString::fromLatin1(column.list), value.toString()).toUtf8().constData());
    return qstrcmp(column.id, cycleColumn) == 0 ? cycle(value.toString()) : CodeWords::of(column, value.toString());
}

QString Words::tip(const QString &text)
{
    // Without the tag, an escaped text that has no tags left would be shown with its entities.
    return Qt::mightBeRichText(text) ? QString(QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>")) : text;
}

QString Words::serviceName(const QString &service)
{
    const char *title = serviceTitle(service);
    return *title == '\0' ? service : translated("Services", title);
}

QString Words::fill(QString text, const QMap<QString, QVariant> &arguments)
{
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it) {
        const QVariant &value = it.value();
        QString words;
        if (value.typeId() == QMetaType::QDate)
            words = date(value.toDate());
        else if (value.typeId() == QMetaType::QDateTime)
            words = instant(value.toDateTime());
        else if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList)
            words = texts(value).join(QStringLiteral(", "));
        else if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
            words = count(value.toLongLong());
        else if (it.key() == QLatin1String("command")) // comes as its source text
            words = translated("Commands", value.toString().toUtf8().constData());
        else
            words = value.toString();
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), words);
    }
    const QDateTime read = Aged::since(arguments);
    //: %1 is what stands in the way, or did, %2 a day and a time
    return read.isValid() ? say(QT_TRANSLATE_NOOP("Words", "%1 (when last read, %2: it may have changed)")).arg(text, instant(read)) : text;
}

QString Words::finding(const Finding &finding) { return fill(translated("Rules", finding.message), finding.arguments); }
