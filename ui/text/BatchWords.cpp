// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/BatchWords.h"

#include "app/kind/Aged.h"
#include "app/kind/Outcomes.h"
#include "app/kind/Reference.h"
#include "app/kind/Tells.h"
#include "ui/form/FormWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

// Marked outside of translate(): lupdate never ends on a plural inside it in this file.
constexpr const char *aboutMinutes = QT_TRANSLATE_N_NOOP("BatchWords", "about %n minute(s)");
constexpr const char *aboutHours = QT_TRANSLATE_N_NOOP("BatchWords", "about %n hour(s)");
constexpr const char *requestsToGo = QT_TRANSLATE_N_NOOP("BatchWords", "%n request(s)");

namespace {
QString say(const char *text, int number = -1) { return QCoreApplication::translate("BatchWords", text, nullptr, number); }

const FieldSpec *fieldOf(const CommandSpec &command, const QString &id)
{
    const auto found = std::find_if(command.fields.begin(), command.fields.end(), [&id](const FieldSpec &one) { return id == QLatin1String(one.id); });
    return found == command.fields.end() ? nullptr : &*found;
}

const OutcomeSpec *outcomeOf(const CommandSpec &command, const QString &id)
{
    const auto found = std::find_if(command.outcomes.begin(), command.outcomes.end(), [&id](const OutcomeSpec &one) { return id == QLatin1String(one.id); });
    return found == command.outcomes.end() ? nullptr : &*found;
}

/// How many go, those of the outcomes that want a tick of their own apart.
struct Apart {
    QList<std::pair<const OutcomeSpec *, int>> ticked;
    int others = 0;
};

Apart apart(const CommandSpec &command, const QList<BatchLine> &lines)
{
    Apart all;
    for (const OutcomeSpec &outcome : command.outcomes) {
        if (*outcome.tick != '\0')
            all.ticked.append({&outcome, 0});
    }
    for (const BatchLine &line : lines) {
        if (BatchWords::groupOf(line) != BatchWords::Group::Sends)
            continue;
        const auto own = std::find_if(all.ticked.begin(), all.ticked.end(), [&line](const auto &one) { return line.outcome == QLatin1String(one.first->id); });
        ++(own == all.ticked.end() ? all.others : own->second);
    }
    all.ticked.removeIf([](const auto &one) { return one.second == 0; });
    return all;
}

/// What would become of a row that is left out.
QString ifTakenIn(const OutcomeSpec &outcome)
{
    //: %1 is the heading of an outcome: "Will be clawed back"
    return say(QT_TRANSLATE_NOOP("BatchWords", "If taken in: %1")).arg(BatchWords::outcome(outcome));
}

/// Only answers are missing that the form beside the list still asks for; a line of a file should have had its own.
bool isUnanswered(const BatchLine &line)
{
    bool missing = false;
    for (const Finding &finding : line.findings) {
        if (finding.severity != Severity::Block)
            continue;
        if (!BatchWords::isMissingAnswer(finding))
            return false;
        missing = true;
    }
    return missing && line.line == 0;
}
} // namespace

BatchWords::Group BatchWords::groupOf(const BatchLine &line)
{
    if (line.leftOut)
        return line.apart ? Group::Apart : Group::LeftOut;
    switch (line.fate) {
    case Fate::Sends:
        return Group::Sends;
    case Fate::Warned:
        return Group::Warned;
    case Fate::Blocked:
        if (isUnanswered(line))
            return Group::Unanswered;
        break;
    }
    const bool others = std::any_of(line.findings.begin(), line.findings.end(), [](const Finding &each) { return each.rule == QLatin1String("record.otherProvider"); });
    return others ? Group::NotOurs : Group::Blocked;
}

bool BatchWords::isMendable(const CommandSpec &command, const BatchLine &line)
{
    return std::all_of(line.findings.begin(), line.findings.end(), [&command](const Finding &each) {
        const bool twice = command.creates && each.rule == QLatin1String("batch.twice");
        return each.severity != Severity::Block || *each.cure != '\0' || twice || fieldOf(command, each.field) != nullptr;
    });
}

QString BatchWords::toldBy(const KindSpec &kind, const Values &record)
{
    QStringList words;
    const QStringList columns = tellsApart(kind);
    for (const QString &id : columns) {
        const ColumnSpec *column = kind.column(id);
        if (column != nullptr && !record.isBlank(id))
            words.append(Words::cell(kind, *column, record.value(id)));
    }
    return words.join(QStringLiteral(" · "));
}

bool BatchWords::isBlocked(const BatchLine &line)
{
    const Group group = groupOf(line);
    return group == Group::Blocked || group == Group::NotOurs;
}

QString BatchWords::group(const CommandSpec &command, Group group)
{
    switch (group) {
    case Group::Sends:
        return say(QT_TRANSLATE_NOOP("BatchWords", "Will be sent"));
    case Group::Warned:
        return say(QT_TRANSLATE_NOOP("BatchWords", "Warning"));
    case Group::Unanswered:
        return say(QT_TRANSLATE_NOOP("BatchWords", "Needs an answer"));
    case Group::Blocked:
        return command.outcomes.isEmpty() ? say(QT_TRANSLATE_NOOP("BatchWords", "Blocked")) : say(QT_TRANSLATE_NOOP("BatchWords", "Cannot be changed"));
    case Group::NotOurs:
        return say(QT_TRANSLATE_NOOP("BatchWords", "Not ours"));
    case Group::Apart:
        for (const OutcomeSpec &outcome : command.outcomes) {
            if (outcome.leftOut) //: %1 is the heading of an outcome: "Will be clawed back (paid)"
                return say(QT_TRANSLATE_NOOP("BatchWords", "%1, left out until you take them in")).arg(BatchWords::outcome(outcome));
        }
        return say(QT_TRANSLATE_NOOP("BatchWords", "Left out"));
    case Group::LeftOut:
        return say(QT_TRANSLATE_NOOP("BatchWords", "Left out"));
    }
    return {};
}

QString BatchWords::fate(const CommandSpec &command, const BatchLine &line)
{
    const OutcomeSpec *outcome = outcomeOf(command, line.outcome);
    const Group group = groupOf(line);
    if (outcome != nullptr && group == Group::Apart)
        return ifTakenIn(*outcome);
    return outcome != nullptr && group == Group::Sends ? BatchWords::outcome(*outcome) : BatchWords::group(command, group);
}

QString BatchWords::reason(const CommandSpec &command, const Finding &finding)
{
    QMap<QString, QVariant> places = finding.arguments;
    const FieldSpec *field = fieldOf(command, finding.field);
    places.insert(QStringLiteral("field"), field == nullptr ? QString() : QCoreApplication::translate("Fields", field->title));
    return Words::fill(QCoreApplication::translate("Rules", finding.message), places);
}

void BatchWords::join(Finding &all, const Finding &another)
{
    const QString ownDay = say(QT_TRANSLATE_NOOP("BatchWords", "each one’s own day"));
    for (auto it = all.arguments.begin(); it != all.arguments.end(); ++it) {
        if (it.value() == another.arguments.value(it.key()))
            continue;
        if (it.key() == Aged::readAt) { // the older says how old what is known of them may be
            it.value() = std::min(it.value().toDateTime(), another.arguments.value(it.key()).toDateTime());
            continue;
        }
        const bool isDay = it.value().typeId() == QMetaType::QDate || it.value() == QVariant(ownDay);
        it.value() = isDay ? ownDay : QStringLiteral("…");
    }
}

QList<BatchWords::Warned> BatchWords::warned(const CommandSpec &command, const QList<BatchLine> &lines, const std::function<bool(const BatchLine &)> &of)
{
    struct Rule {
        QList<Finding> messages; ///< a rule may say several things, each once
        int count = 0;
    };
    QMap<QString, Rule> rules;
    for (const BatchLine &line : lines) {
        if (!of(line))
            continue;
        for (const Finding &finding : line.findings) {
            if (finding.severity != Severity::Warn)
                continue;
            Rule &rule = rules[finding.rule];
            ++rule.count;
            const auto same = std::find_if(rule.messages.begin(), rule.messages.end(), [&finding](const Finding &one) { return qstrcmp(one.message, finding.message) == 0; });
            if (same == rule.messages.end())
                rule.messages.append(finding);
            else
                join(*same, finding);
        }
    }
    QList<Warned> all;
    for (auto it = rules.cbegin(); it != rules.cend(); ++it) {
        QStringList words;
        for (const Finding &each : it->messages)
            words.append(reason(command, each));
        all.append({it.key(), words.join(QStringLiteral(" · ")), it->count});
    }
    return all;
}

bool BatchWords::isFinal(const KindSpec &kind, const CommandSpec &command)
{
    if (command.irreversible)
        return true;
    const bool isWayBack = std::any_of(kind.commands.begin(), kind.commands.end(), [&command](const CommandSpec &one) { return qstrcmp(one.inverse, command.id) == 0; });
    return !command.creates && !command.expectedStates.isEmpty() && *command.inverse == '\0' && !isWayBack;
}

bool BatchWords::isMissingAnswer(const Finding &finding)
{
    return finding.severity == Severity::Block && !finding.field.isEmpty() && finding.rule.endsWith(QLatin1String(".missing"));
}

QList<Finding> BatchWords::inOrder(QList<Finding> findings)
{
    std::stable_partition(findings.begin(), findings.end(), [](const Finding &each) { return !isMissingAnswer(each); });
    return findings;
}

QStringList BatchWords::reasons(const CommandSpec &command, const BatchLine &line)
{
    QStringList sentences;
    const OutcomeSpec *outcome = outcomeOf(command, line.outcome);
    if (outcome != nullptr && outcome->leftOut && groupOf(line) == Group::LeftOut && line.fate != Fate::Blocked)
        sentences.append(ifTakenIn(*outcome));
    // What no answer cures comes first: with it the answer is not wanted at all.
    const QList<Finding> findings = inOrder(line.findings);
    for (const Finding &finding : findings)
        sentences.append(reason(command, finding));
    sentences.removeDuplicates();
    return sentences;
}

QString BatchWords::outcome(const OutcomeSpec &outcome) { return QCoreApplication::translate("Outcomes", outcome.title); }

QString BatchWords::tick(const OutcomeSpec &outcome, int count)
{
    return *outcome.tick == '\0' ? QString() : QCoreApplication::translate("Outcomes", outcome.tick, nullptr, count);
}

QString BatchWords::title(const QString &verb, const KindSpec &kind, qint64 count)
{
    //: %1 is a verb, "Defer"; %2 how many of what, "41 trainees"
    return say(QT_TRANSLATE_NOOP("BatchWords", "%1: %2")).arg(verb, Words::kindNoun(kind, count));
}

QString BatchWords::title(const KindSpec &kind, const CommandSpec &command, qint64 count, const Values &record)
{
    return title(command.outcomes.isEmpty() ? Words::commandVerb(command) : Words::commandVerb(command, record), kind, count);
}

QString BatchWords::act(const KindSpec &kind, const CommandSpec &command, const QList<BatchLine> &lines)
{
    const auto lower = [](QString words) { return words.replace(0, 1, Words::locale().toLower(words.left(1))); };
    const Apart going = apart(command, lines);
    QStringList acts;
    if (going.others > 0 || going.ticked.isEmpty())
        acts.append(lower(FormWords::title(command, Subject(), Words::kindNoun(kind, going.others))));
    for (const auto &[outcome, count] : going.ticked)
        acts.append(lower(tick(*outcome, count)));
    QString all = acts.takeFirst();
    for (const QString &each : std::as_const(acts)) //: %1 and %2 are acts: "void 308 declarations", "claw back 82 declarations"
        all = say(QT_TRANSLATE_NOOP("BatchWords", "%1 and %2")).arg(all, each);
    return all;
}

QHash<QString, QString> BatchWords::names(const KindSpec &kind, const CommandSpec &command, const QList<BatchLine> &lines, const QDateTime &at)
{
    const auto name = [&](qint64 count, const QString &outcome) {
        //: the name that a batch is given first: what, and when
        return say(QT_TRANSLATE_NOOP("BatchWords", "%1, %2")).arg(title(kind, command, count, Outcomes::exampleOf(kind, command, outcome)), Words::instant(at));
    };
    const Apart going = apart(command, lines);
    QHash<QString, QString> all;
    if (going.others > 0)
        all.insert(QString(), name(going.others, {}));
    for (const auto &[outcome, count] : going.ticked)
        all.insert(QString::fromLatin1(outcome->id), name(count, QString::fromLatin1(outcome->id)));
    return all;
}

QString BatchWords::duration(qint64 seconds)
{
    if (seconds < 45)
        return say(QT_TRANSLATE_NOOP("BatchWords", "less than a minute"));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 90)
        return QCoreApplication::translate("BatchWords", aboutMinutes, nullptr, int(minutes));
    return QCoreApplication::translate("BatchWords", aboutHours, nullptr, int((minutes + 30) / 60));
}

QString BatchWords::estimate(const BatchEstimate &estimate)
{
    if (estimate.requests == 0)
        return {};
    QString requests = QCoreApplication::translate("BatchWords", requestsToGo, nullptr, int(estimate.requests));
    if (estimate.requests >= 1000)
        requests.replace(QString::number(estimate.requests), Words::count(estimate.requests));
    if (estimate.seconds == 0)
        return requests;
    //: %1 is "76 requests", %2 "about 1 minute", %3 the number of requests a minute
    return say(QT_TRANSLATE_NOOP("BatchWords", "%1, %2 at %3 a minute")).arg(requests, duration(estimate.seconds), Words::count(estimate.perMinute));
}

QString BatchWords::answer(const FieldSpec &field, const Values &values)
{
    const QString id = QString::fromLatin1(field.id);
    if (values.isBlank(id))
        return {};
    if (field.type == FieldType::Date)
        return values.date(id).isValid() ? Words::date(values.date(id)) : values.text(id).replace(QLatin1Char('|'), QLatin1Char(' '));
    if (field.type == FieldType::Flag)
        return values.flag(id) ? say(QT_TRANSLATE_NOOP("BatchWords", "Yes")) : say(QT_TRANSLATE_NOOP("BatchWords", "No"));
    QStringList words;
    const QStringList codes = field.type == FieldType::Choices ? values.list(id) : QStringList{values.text(id)};
    for (const QString &code : codes) {
        const bool listed = *field.list != '\0' && Reference::knows(QString::fromLatin1(field.list), code);
        words.append(listed ? QCoreApplication::translate("Choices", Reference::words(QString::fromLatin1(field.list), code).toUtf8().constData()) : code);
    }
    return words.join(QStringLiteral("; "));
}

QList<BatchWords::Part> BatchWords::parts(const BatchSummary &batch, const KindSpec *kind)
{
    QList<Part> all;
    const auto add = [&](const QString &title, qint64 count, const QList<EntryState> &states, std::optional<bool> expected = {}) {
        if (count > 0)
            all.append({title, count, states, expected});
    };
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Accepted")), batch.of(EntryState::Done) - batch.expected, {EntryState::Done}, false);
    add(Words::entryState(EntryState::Done, true, kind), batch.expected, {EntryState::Done}, true);
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Not accepted")), batch.of(EntryState::Rejected), {EntryState::Rejected});
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Changed while waiting")), batch.of(EntryState::Conflict), {EntryState::Conflict});
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Check needed")), batch.of(EntryState::Unsure), {EntryState::Unsure});
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Sending")), batch.of(EntryState::Sending), {EntryState::Sending});
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Ready to send")), batch.unsent(), {EntryState::Ready, EntryState::Waiting});
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Back in the drafts")), batch.of(EntryState::Draft), {EntryState::Draft});
    add(say(QT_TRANSLATE_NOOP("BatchWords", "Dropped")), batch.of(EntryState::Dropped), {EntryState::Dropped});
    return all;
}

QString BatchWords::wayBack(const KindSpec &kind, const CommandSpec &command)
{
    const CommandSpec *inverse = kind.command(QString::fromLatin1(command.inverse));
    if (inverse != nullptr)
        return say(QT_TRANSLATE_NOOP("BatchWords", "What was accepted can be undone with “%1”.")).arg(Words::commandVerb(*inverse));
    if (*command.inverse != '\0')
        return say(QT_TRANSLATE_NOOP("BatchWords", "What was accepted is undone on the record that it made."));
    return say(QT_TRANSLATE_NOOP("BatchWords", "What was accepted cannot be taken back here. The service has no way back for it."));
}
