// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Judge.h"

#include "app/kind/FieldVersions.h"

#include <QtCore/QCoreApplication>

namespace {
Finding finding(const char *rule, const char *message)
{
    return {QString::fromLatin1(rule), {}, Severity::Block, message, {}};
}

QList<Judge::Field> fieldsOf(const CommandSpec &command, const QString &version)
{
    QList<Judge::Field> fields;
    for (const FieldSpec &field : command.fields) {
        if (isKnownTo(field, version))
            fields.append({QString::fromLatin1(field.id), &field});
    }
    return fields;
}

Dates::Parsed parsed(const QString &text)
{
    // A form keeps what cannot be read as its three boxes.
    const QStringList boxes = text.split(QLatin1Char('|'));
    return boxes.size() == 3 ? Dates::parse(boxes[0], boxes[1], boxes[2]) : Dates::parse(text);
}
} // namespace

Judge::Judge(const BatchPlan &plan, const Batches::Scene &scene, const Kinds &kinds)
    : m_plan(plan), m_scene(scene), m_kinds(kinds), m_fields(fieldsOf(scene.command, scene.connection.version)),
      m_nameColumn(QString::fromLatin1(scene.kind.nameColumn)),
      m_subtitle(QString::fromLatin1(scene.kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed()),
      m_tells(QString::fromLatin1(scene.kind.subtitle).remove(QLatin1Char(' ')).split(QLatin1Char(','), Qt::SkipEmptyParts)),
      m_stateColumn(QString::fromLatin1(scene.kind.stateColumn)), m_dateField(QString::fromLatin1(scene.command.dateField)),
      m_someHaveDates(!m_dateField.isEmpty()
                      && std::any_of(plan.items.begin(), plan.items.end(), [this](const BatchItem &one) { return !one.values.isBlank(m_dateField); }))
{
}

void Judge::judge(BatchLine &line, const BatchItem &item, const RecordDetail &detail, const Subject &subject, const Known &known,
                  BatchQuestions *questions, bool choices) const
{
    const CommandSpec &command = m_scene.command;
    QHash<QString, Dates::Fault> faults;
    Values values = answers(item, faults);
    dropUnasked(values, subject, questions);
    if (questions && choices)
        addChoices(*questions, subject, values);
    const Verdict verdict = check(command, values, subject);
    name(line, subject.record, detail);
    line.draft.values = values;
    line.earliest = verdict.earliest;
    line.latest = verdict.latest;
    const QList<Finding> sentencesOfRules = sentences(command, verdict);
    for (const Finding &each : sentencesOfRules) {
        // The cell of the file says more of it than the rule.
        if (each.field.isEmpty() || std::none_of(item.said.begin(), item.said.end(), [&each](const Finding &one) { return one.field == each.field; }))
            line.findings.append(each);
    }
    for (Finding &each : line.findings) {
        if (const auto fault = faults.constFind(each.field); fault != faults.cend() && each.severity == Severity::Block)
            each.message = Dates::message(*fault);
        if (command.wording != nullptr && *each.message != '\0')
            each.message = command.wording(subject, each.message);
    }
    bool unticked = false;
    const QList<Finding> warnings = verdict.warnings();
    for (const Finding &each : warnings) {
        if (!m_plan.ticked.contains(each.rule) && !item.ticked.contains(each.rule))
            unticked = true;
        else if (!line.draft.ticked.contains(each.rule))
            line.draft.ticked.append(each.rule);
    }
    const bool saidBlock = std::any_of(item.said.begin(), item.said.end(), [](const Finding &each) { return each.severity == Severity::Block; });
    line.fate = verdict.blocked() || saidBlock ? Fate::Blocked : unticked ? Fate::Warned : Fate::Sends;
    takeOutcome(line, item, subject, values);
    leaveWithoutDate(line, item);
    for (const Entry &entry : known.same)
        meet(line, item, entry);
    for (const Entry &entry : known.others)
        meetOther(line, item, entry);
}

/// Shared answers under the item's own, days as ISO text; only what the command asks.
Values Judge::answers(const BatchItem &item, QHash<QString, Dates::Fault> &faults) const
{
    Values values;
    values.reserve(m_fields.size());
    for (const Field &field : m_fields) {
        const Values &from = item.values.knows(field.id) || field.spec->ownOfEach ? item.values : m_plan.shared;
        if (from.isBlank(field.id))
            continue;
        if (field.spec->type != FieldType::Date) {
            values.set(field.id, from.value(field.id));
            continue;
        }
        const Dates::Parsed day = parsed(from.text(field.id));
        values.set(field.id, day.isValid() ? day.date.toString(Qt::ISODate) : from.text(field.id));
        if (!day.isValid())
            faults.insert(field.id, day.fault);
    }
    return values;
}

/// What this record is not asked is not said of it. An answer may open a question whose answer opens another.
void Judge::dropUnasked(Values &values, const Subject &subject, BatchQuestions *questions) const
{
    for (const Field &field : m_fields) {
        const bool asks = field.spec->asked == nullptr || field.spec->asked(subject, values);
        if (!asks)
            values.remove(field.id);
        else if (questions && !questions->asked.contains(field.id))
            questions->asked.append(field.id);
    }
}

void Judge::addChoices(BatchQuestions &questions, const Subject &subject, const Values &values) const
{
    for (const Field &field : m_fields) {
        if (field.spec->choices != nullptr)
            addNew(questions.choices[field.id], field.spec->choices(subject, values));
    }
}

void Judge::addNew(QList<Choice> &all, const QList<Choice> &more)
{
    for (const Choice &choice : more) {
        if (std::none_of(all.begin(), all.end(), [&choice](const Choice &one) { return one.code == choice.code; }))
            all.append(choice);
    }
}

bool Judge::sameAnswers(const Values &one, const Values &other) const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [&](const Field &field) {
        return (one.isBlank(field.id) && other.isBlank(field.id)) || one.value(field.id) == other.value(field.id);
    });
}

void Judge::name(BatchLine &line, const Values &record, const RecordDetail &detail) const
{
    line.name = record.text(m_nameColumn);
    line.reference = m_subtitle.isEmpty() ? detail.record.id : record.text(m_subtitle);
    line.state = record.text(m_stateColumn);
    line.tells.reserve(m_tells.size());
    for (const QString &each : m_tells)
        line.tells.set(each, record.value(each));
    line.draft.connection = detail.connection;
    line.draft.kind = m_plan.kind;
    line.draft.target = detail.record.id;
    line.draft.command = m_plan.command;
}

void Judge::takeOutcome(BatchLine &line, const BatchItem &item, const Subject &subject, const Values &values) const
{
    if (m_scene.command.outcome == nullptr)
        return;
    const char *id = m_scene.command.outcome(subject, values);
    if (id == nullptr)
        return;
    line.outcome = QString::fromLatin1(id);
    for (const OutcomeSpec &outcome : m_scene.command.outcomes) {
        // What cannot go at all (another provider's, say) is no matter of taking in.
        if (line.outcome == QLatin1String(outcome.id) && outcome.leftOut && !item.takenIn && line.fate != Fate::Blocked) {
            line.apart = !line.leftOut;
            line.leftOut = true;
        }
    }
}

/// In a batch a row without a date is left out, where others have theirs or its own was emptied.
void Judge::leaveWithoutDate(BatchLine &line, const BatchItem &item) const
{
    if (m_dateField.isEmpty() || !line.draft.values.isBlank(m_dateField))
        return;
    const bool emptied = item.values.knows(m_dateField);
    if (!emptied && !(m_someHaveDates && m_plan.shared.isBlank(m_dateField)))
        return;
    line.leftOut = true;
    line.findings.removeIf([this](const Finding &one) { return one.field == m_dateField; });
    line.findings.prepend(finding("batch.noDate", QT_TRANSLATE_NOOP("Rules", "It has no date, so it is left out")));
}

/// What the outbox has for the same record and command: the draft that is taken up again, or the same once more.
void Judge::meet(BatchLine &line, const BatchItem &item, const Entry &entry) const
{
    if (entry.id == item.entry) {
        line.asksSecond = entry.asksSecond;
        return;
    }
    if (!sameAnswers(entry.draft.values, line.draft.values))
        return meetAnother(line, item, entry);
    if (entry.state == EntryState::Draft) {
        if (line.draft.entry == 0)
            line.draft.entry = entry.id;
        return;
    }
    if (entry.state == EntryState::Done && !entry.expected) {
        meetDone(line, item, entry);
        return;
    }
    if (std::exchange(line.inHand, true))
        return;
    line.findings.prepend(finding("batch.inHand", QT_TRANSLATE_NOOP("Rules", "The same is in the outbox already")));
    line.fate = Fate::Blocked;
}

/// The service has it: the same file brought in again must not make it twice. Who wants two says so.
void Judge::meetDone(BatchLine &line, const BatchItem &item, const Entry &entry) const
{
    Finding before{QStringLiteral("batch.sentBefore"), {}, Severity::Warn,
                   QT_TRANSLATE_NOOP("Rules", "The same was sent on {date}. Send it again only if there are two"),
                   {{QStringLiteral("date"), (entry.sentAt.isValid() ? entry.sentAt : entry.changedAt).toLocalTime().date()}}};
    warn(line, item, before);
}

/// Other answers for the same record are on their way: the older ones leave first. What makes something new can say two things.
void Judge::meetAnother(BatchLine &line, const BatchItem &item, const Entry &entry) const
{
    static const QList<EntryState> onTheWay{EntryState::Ready, EntryState::Waiting, EntryState::Sending, EntryState::Unsure, EntryState::Conflict};
    if (m_scene.command.creates || !onTheWay.contains(entry.state))
        return;
    const QDate day = m_dateField.isEmpty() ? QDate() : entry.draft.values.date(m_dateField);
    warn(line, item,
         {QStringLiteral("batch.another"), {}, Severity::Warn,
          day.isValid() ? QT_TRANSLATE_NOOP("Rules", "The outbox has another of these for the same record, with the date {date}. It is sent first, then this one")
                        : QT_TRANSLATE_NOOP("Rules", "The outbox has another of these for the same record, with other answers. It is sent first, then this one"),
          {{QStringLiteral("date"), day}}});
}

/// Something else that was asked for the same person leaves before this, or was begun and is still a draft. The same command for
/// another record of theirs is what a list of many is made of, and meet() has heard of the one for this record.
void Judge::meetOther(BatchLine &line, const BatchItem &item, const Entry &entry) const
{
    const CommandSpec *command = m_kinds.command(entry.draft.kind, entry.draft.command);
    if (command == nullptr || entry.id == item.entry || entry.id == line.draft.entry)
        return;
    const bool isDraft = entry.state == EntryState::Draft;
    const bool sameCommand = entry.draft.command == m_plan.command && entry.draft.kind == m_plan.kind;
    if (sameCommand && (entry.draft.target != line.draft.target || m_scene.command.creates || !isDraft))
        return;
    const bool decides = entry.state == EntryState::Rejected || entry.state == EntryState::Conflict || entry.state == EntryState::Unsure;
    if (entry.state == EntryState::Rejected && cures(*command, entry.lastError).contains(m_plan.command))
        return; // it takes that refusal away, and does not wait for it
    Subject subject;
    subject.record = entry.draft.base;
    const char *noun = command->wording != nullptr ? command->wording(subject, command->noun) : command->noun;
    // A rule of its own for each command, so that one box is ticked past for one thing.
    const QString rule = (isDraft ? QStringLiteral("batch.draft.") : decides ? QStringLiteral("batch.undecided.") : QStringLiteral("batch.before."))
        + entry.draft.kind + u'.' + entry.draft.command;
    warn(line, item,
         {rule, {}, Severity::Warn,
          isDraft ? QT_TRANSLATE_NOOP("Rules", "There is a draft for the same person: {command}")
              : decides ? QT_TRANSLATE_NOOP("Rules", "The outbox has something else for the same person, which waits for a decision: {command}. This one waits for it")
                        : QT_TRANSLATE_NOOP("Rules", "The outbox has something else for the same person: {command}. It is sent first, then this one"),
          {{QStringLiteral("command"), QString::fromUtf8(noun)}}});
}

void Judge::warn(BatchLine &line, const BatchItem &item, const Finding &finding) const
{
    if (std::any_of(line.findings.begin(), line.findings.end(), [&finding](const Finding &one) { return one.rule == finding.rule; }))
        return;
    if (!m_plan.ticked.contains(finding.rule) && !item.ticked.contains(finding.rule))
        line.fate = line.fate == Fate::Blocked ? Fate::Blocked : Fate::Warned;
    else
        line.draft.ticked.append(finding.rule);
    line.findings.prepend(finding);
}
