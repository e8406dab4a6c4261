// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Batches.h"

#include "app/kind/Dates.h"
#include "app/kind/Reference.h"
#include "app/sync/Gather.h"
#include "app/sync/WayOut.h"

#include <QtCore/QCoreApplication>

namespace {
/// Records whose choices are looked at for the form of shared answers; many thousands offer nothing that these do not.
constexpr qsizetype asked = 400;
constexpr int often = 64; ///< items between two looks at whether to go on

Finding finding(const char *rule, const char *message)
{
    return {QString::fromLatin1(rule), {}, Severity::Block, message, {}};
}

/// A field of the command, as this connection's version knows it.
struct Field {
    QString id;
    const FieldSpec *spec = nullptr;
};

QList<Field> fieldsOf(const CommandSpec &command, const QString &version)
{
    QList<Field> fields;
    for (const FieldSpec &field : command.fields) {
        if (!QString::fromLatin1(field.notInVersion).split(QLatin1Char(','), Qt::SkipEmptyParts).contains(version))
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

/// Shared answers under the item's own, days as ISO text; only what the command asks.
Values answers(const BatchPlan &plan, const BatchItem &item, const QList<Field> &fields, QHash<QString, Dates::Fault> &faults)
{
    Values values;
    for (const Field &field : fields) {
        const Values &from = item.values.knows(field.id) || field.spec->ownOfEach ? item.values : plan.shared;
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
void dropUnasked(Values &values, const QList<Field> &fields, const Subject &subject, BatchQuestions *questions)
{
    for (const Field &field : fields) {
        const bool asks = field.spec->asked == nullptr || field.spec->asked(subject, values);
        if (!asks)
            values.remove(field.id);
        else if (questions && !questions->asked.contains(field.id))
            questions->asked.append(field.id);
    }
}

void addChoices(BatchQuestions &questions, const QList<Field> &fields, const Subject &subject, const Values &values)
{
    for (const Field &field : fields) {
        if (field.spec->choices == nullptr)
            continue;
        QList<Choice> &all = questions.choices[field.id];
        const QList<Choice> own = field.spec->choices(subject, values);
        for (const Choice &choice : own) {
            if (std::none_of(all.begin(), all.end(), [&choice](const Choice &one) { return one.code == choice.code; }))
                all.append(choice);
        }
    }
}

/// The answers of an entry, by which it is told whether the same is asked again.
bool sameAnswers(const QList<Field> &fields, const Values &one, const Values &other)
{
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        return (one.isBlank(field.id) && other.isBlank(field.id)) || one.value(field.id) == other.value(field.id);
    });
}

class Judge
{
public:
    Judge(const BatchPlan &plan, const Batches::Scene &scene)
        : m_plan(plan), m_scene(scene), m_fields(fieldsOf(scene.command, scene.connection.version)),
          m_nameColumn(QString::fromLatin1(scene.kind.nameColumn)),
          m_subtitle(QString::fromLatin1(scene.kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed()),
          m_tells(QString::fromLatin1(scene.kind.subtitle).remove(QLatin1Char(' ')).split(QLatin1Char(','), Qt::SkipEmptyParts)),
          m_stateColumn(QString::fromLatin1(scene.kind.stateColumn)), m_dateField(QString::fromLatin1(scene.command.dateField)),
          m_someHaveDates(!m_dateField.isEmpty()
                          && std::any_of(plan.items.begin(), plan.items.end(), [this](const BatchItem &one) { return !one.values.isBlank(m_dateField); }))
    {
    }

    void judge(BatchLine &line, const BatchItem &item, const RecordDetail &detail, const Subject &subject, const QList<Entry> &open,
               BatchQuestions *questions, bool choices) const
    {
        const CommandSpec &command = m_scene.command;
        QHash<QString, Dates::Fault> faults;
        Values values = answers(m_plan, item, m_fields, faults);
        dropUnasked(values, m_fields, subject, questions);
        if (questions && choices)
            addChoices(*questions, m_fields, subject, values);
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
        for (const Entry &entry : open)
            meet(line, item, entry);
    }

private:
    void name(BatchLine &line, const Values &record, const RecordDetail &detail) const
    {
        line.name = record.text(m_nameColumn);
        line.reference = m_subtitle.isEmpty() ? detail.record.id : record.text(m_subtitle);
        line.state = record.text(m_stateColumn);
        for (const QString &each : m_tells)
            line.tells.set(each, record.value(each));
        line.draft.connection = detail.connection;
        line.draft.kind = m_plan.kind;
        line.draft.target = detail.record.id;
        line.draft.command = m_plan.command;
    }

    void takeOutcome(BatchLine &line, const BatchItem &item, const Subject &subject, const Values &values) const
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
    void leaveWithoutDate(BatchLine &line, const BatchItem &item) const
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
    void meet(BatchLine &line, const BatchItem &item, const Entry &entry) const
    {
        if (entry.id == item.entry)
            return;
        if (!sameAnswers(m_fields, entry.draft.values, line.draft.values))
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
    void meetDone(BatchLine &line, const BatchItem &item, const Entry &entry) const
    {
        Finding before{QStringLiteral("batch.sentBefore"), {}, Severity::Warn,
                       QT_TRANSLATE_NOOP("Rules", "The same was sent on {date}. Send it again only if there are two"),
                       {{QStringLiteral("date"), (entry.sentAt.isValid() ? entry.sentAt : entry.changedAt).toLocalTime().date()}}};
        warn(line, item, before);
    }

    /// Other answers for the same record are on their way: the older ones leave first. What makes something new can say two things.
    void meetAnother(BatchLine &line, const BatchItem &item, const Entry &entry) const
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

    void warn(BatchLine &line, const BatchItem &item, const Finding &finding) const
    {
        if (std::any_of(line.findings.begin(), line.findings.end(), [&finding](const Finding &one) { return one.rule == finding.rule; }))
            return;
        if (!m_plan.ticked.contains(finding.rule) && !item.ticked.contains(finding.rule))
            line.fate = line.fate == Fate::Blocked ? Fate::Blocked : Fate::Warned;
        else
            line.draft.ticked.append(finding.rule);
        line.findings.prepend(finding);
    }

    const BatchPlan &m_plan;
    const Batches::Scene &m_scene;
    QList<Field> m_fields;
    QString m_nameColumn;
    QString m_subtitle;
    QStringList m_tells;
    QString m_stateColumn;
    QString m_dateField;
    bool m_someHaveDates = false;
};

/// The same once more in one list: what changes a record can do so once; what makes something new, once with the same
/// answers; and an id of each one's own is nobody else's.
class Twice
{
public:
    Twice(const CommandSpec &command, const QString &version) : m_command(command), m_fields(fieldsOf(command, version)) { }

    void judge(BatchLine &line)
    {
        if (line.leftOut)
            return;
        const bool again = isMet(line);
        if (again)
            block(line, finding("batch.twice", QT_TRANSLATE_NOOP("Rules", "This record is in the list twice")));
        for (const Field &field : m_fields) {
            if (!field.spec->ownOfEach || line.draft.values.isBlank(field.id))
                continue;
            const QString own = field.id + QLatin1Char('\n') + line.draft.values.text(field.id).trimmed().toLower();
            if (!again && m_own.contains(own)) {
                Finding same = finding("batch.sameId", QT_TRANSLATE_NOOP("Rules", "{field}: another row of the list has the same one. Give each row its own"));
                same.field = field.id;
                block(line, same);
            }
            m_own.insert(own);
        }
    }

private:
    bool isMet(const BatchLine &line)
    {
        if (!m_command.creates) {
            const qsizetype before = m_changed.size();
            m_changed.insert(line.row);
            return m_changed.size() == before;
        }
        QList<Values> &said = m_made[line.row];
        const bool again = std::any_of(said.begin(), said.end(), [&](const Values &one) { return sameAnswers(m_fields, one, line.draft.values); });
        said.append(line.draft.values);
        return again;
    }

    static void block(BatchLine &line, const Finding &why)
    {
        line.fate = Fate::Blocked;
        line.findings.prepend(why);
    }

    const CommandSpec &m_command;
    QList<Field> m_fields;
    QSet<qint64> m_changed;
    QHash<qint64, QList<Values>> m_made;
    QSet<QString> m_own;
};
} // namespace

Result<Batches::Judgement> Batches::judge(Stores &stores, const BatchPlan &plan, const Scene &scene, Purpose purpose, const GoOn &goOn)
{
    QList<qint64> rows;
    for (const BatchItem &item : plan.items) {
        if (item.row != 0)
            rows.append(item.row);
    }
    const auto details = stores.records.details(plan.kind, rows);
    // What makes something new can be made again: then what was sent before is of interest too.
    const auto entries = stores.outbox.openOf(scene.connection.id, plan.kind, plan.command, scene.command.creates);
    if (!details || !entries)
        return fail(details ? entries.error() : details.error());
    QHash<QString, QList<Entry>> open;
    for (const Entry &entry : *entries)
        open[entry.draft.target].append(entry);
    QList<Values> records;
    records.reserve(details->size());
    for (const qint64 row : rows) {
        if (const auto detail = details->constFind(row); detail != details->cend())
            records.append(detail->record.values);
    }
    Gather::Many gathered(scene.connection, scene.traits, scene.command, {scene.serviceNow, scene.now, {}});
    if (const auto done = gathered.prepare(stores, records); !done)
        return fail(done.error());

    Judgement judgement;
    judgement.lines.reserve(plan.items.size());
    const Judge judge(plan, scene);
    const bool asks = purpose == Purpose::Review;
    const auto refused = WayOut::refusal(scene.connection, scene.kind, scene.command);
    const qsizetype step = std::max<qsizetype>(1, plan.items.size() / asked);
    Twice twice(scene.command, scene.connection.version);
    for (int i = 0; i < plan.items.size(); ++i) {
        if (goOn && i % often == 0 && !goOn(i))
            return fail(ErrorKind::Cancelled, QString());
        const BatchItem &item = plan.items.at(i);
        BatchLine &line = judgement.lines.emplaceBack();
        std::optional<Subject> subject;
        line.item = i;
        line.row = item.row;
        line.line = item.line;
        line.leftOut = item.leftOut;
        line.findings = item.said;
        line.draft.entry = item.entry;
        const auto detail = details->constFind(item.row);
        const bool isAnother = detail != details->cend() && !item.target.isEmpty() && item.target != detail->record.id;
        const bool isThere = !isAnother && detail != details->cend() && detail->connection == scene.connection.id && !detail->goneAt.isValid();
        if (!isThere) {
            line.name = item.shown;
            line.draft.values = item.values;
            line.fate = Fate::Blocked;
            if (isAnother)
                line.findings.prepend(finding("batch.moved", QT_TRANSLATE_NOOP("Rules", "The list was read anew since this row was chosen. Select the record again")));
            else if (line.findings.isEmpty())
                line.findings.append(finding("batch.gone", QT_TRANSLATE_NOOP("Rules", "This record is no longer in the list")));
        } else {
            subject = gathered.subject(detail->record.values, detail->seenAt);
            judge.judge(line, item, *detail, *subject, open.value(detail->record.id), asks ? &judgement.questions : nullptr, i % step == 0);
            if (refused) {
                line.fate = Fate::Blocked;
                line.findings.prepend(*refused);
            }
            twice.judge(line);
        }
        if (purpose == Purpose::Queue) {
            line.draft.base = subject ? Gather::fingerprint(scene.command, subject->record) : Values();
            judgement.subjects.append(subject.value_or(Subject()));
        }
    }
    if (goOn && !goOn(plan.items.size()))
        return fail(ErrorKind::Cancelled, QString());
    for (const FieldSpec &field : scene.command.fields) {
        if (asks && field.choices == nullptr && qstrlen(field.list) > 0)
            judgement.questions.choices.insert(QString::fromLatin1(field.id), Reference::choices(QString::fromLatin1(field.list)));
    }
    return judgement;
}
