// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Reference.h"
#include "app/sync/Gather.h"
#include "app/sync/Judge.h"
#include "app/sync/WayOut.h"

#include <QtCore/QCoreApplication>

#include <atomic>
#include <future>

namespace {
/// Records whose choices are looked at for the form of shared answers; many thousands offer nothing that these do not.
constexpr qsizetype asked = 400;
constexpr int often = 64; ///< items between two looks at whether to go on
constexpr qsizetype worthTwo = 1000; ///< items from which a second thread is worth its start

Finding finding(const char *rule, const char *message)
{
    return {QString::fromLatin1(rule), {}, Severity::Block, message, {}};
}

/// The same once more in one list: what changes a record can do so once; what makes something new, once with the same
/// answers; and an id of each one's own is nobody else's.
class Twice
{
public:
    Twice(const CommandSpec &command, const Judge &judge) : m_command(command), m_judge(judge) { }

    void judge(BatchLine &line)
    {
        if (line.leftOut)
            return;
        const bool again = isMet(line);
        if (again)
            block(line, finding("batch.twice", QT_TRANSLATE_NOOP("Rules", "This record is in the list twice")));
        for (const Judge::Field &field : m_judge.fields()) {
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
        const bool again = std::any_of(said.begin(), said.end(), [&](const Values &one) { return m_judge.sameAnswers(one, line.draft.values); });
        said.append(line.draft.values);
        return again;
    }

    static void block(BatchLine &line, const Finding &why)
    {
        line.fate = Fate::Blocked;
        line.findings.prepend(why);
    }

    const CommandSpec &m_command;
    const Judge &m_judge;
    QSet<qint64> m_changed;
    QHash<qint64, QList<Values>> m_made;
    QSet<QString> m_own;
};

/// What all items of a plan are judged by. Read only, so that two threads can share it.
struct Bench {
    const BatchPlan &plan;
    const Batches::Scene &scene;
    Batches::Purpose purpose;
    const QHash<qint64, RecordDetail> &details;
    const QHash<QString, QList<Entry>> &open;   ///< of the same command, by record
    const QHash<QString, QList<Entry>> &others; ///< by person
    const Gather::Many &gathered;
    const Judge &judge;
    std::optional<Finding> refused;

    /// Fills the line of item `i`, and makes `subject` its record's. False: that is not there.
    bool hear(BatchLine &line, qsizetype i, Subject &subject, BatchQuestions *questions) const
    {
        const BatchItem &item = plan.items.at(i);
        line.item = int(i);
        line.row = item.row;
        line.line = item.line;
        line.leftOut = item.leftOut;
        line.findings = item.said;
        line.draft.entry = item.entry;
        const auto detail = details.constFind(item.row);
        const bool isAnother = detail != details.cend() && !item.target.isEmpty() && item.target != detail->record.id;
        const bool isThere = !isAnother && detail != details.cend() && detail->connection == scene.connection.id && !detail->goneAt.isValid();
        if (!isThere) {
            line.name = item.shown;
            if (line.name.isEmpty() && !isAnother && detail != details.cend())
                line.name = detail->record.values.text(QString::fromLatin1(scene.kind.nameColumn));
            line.draft.values = item.values;
            line.fate = Fate::Blocked;
            if (isAnother)
                line.findings.prepend(finding("batch.moved", QT_TRANSLATE_NOOP("Rules", "The list was read anew since this row was chosen. Select the record again")));
            else if (line.findings.isEmpty())
                line.findings.append(finding("batch.gone", QT_TRANSLATE_NOOP("Rules", "This record is no longer in the list")));
            return false;
        }
        gathered.describe(subject, detail->record.values, detail->seenAt);
        const qsizetype step = std::max<qsizetype>(1, plan.items.size() / asked);
        const Judge::Known known{open.value(detail->record.id), others.value(Gather::person(scene.kind, detail->record))};
        judge.judge(line, item, *detail, subject, known, questions, i % step == 0);
        if (refused) {
            line.fate = Fate::Blocked;
            line.findings.prepend(*refused);
        }
        return true;
    }
};

/// What is not over yet of these records' persons, by person.
Result<QHash<QString, QList<Entry>>> othersOf(Stores &stores, const Batches::Scene &scene, const QHash<qint64, RecordDetail> &details)
{
    QSet<QString> persons;
    for (const RecordDetail &detail : details)
        persons.insert(Gather::person(scene.kind, detail.record));
    const auto entries = stores.outbox.openOfPersons(scene.connection.id, QStringList(persons.cbegin(), persons.cend()));
    if (!entries)
        return fail(entries.error());
    QHash<QString, QList<Entry>> others;
    for (const Entry &entry : *entries)
        others[entry.person].append(entry);
    return others;
}

void add(BatchQuestions &all, const BatchQuestions &more)
{
    for (const QString &field : more.asked) {
        if (!all.asked.contains(field))
            all.asked.append(field);
    }
    for (auto own = more.choices.begin(); own != more.choices.end(); ++own)
        Judge::addNew(all.choices[own.key()], *own);
}

/// Every item heard, many of them on two threads: what becomes of one asks nothing of the others. False: stopped on the way.
bool hearAll(const Bench &bench, Batches::Judgement &judgement, const Batches::GoOn &goOn)
{
    const qsizetype size = bench.plan.items.size();
    const bool asks = bench.purpose == Batches::Purpose::Review;
    judgement.lines.resize(size);
    judgement.subjects.resize(asks ? 0 : size);
    BatchLine *const lines = judgement.lines.data();
    Subject *const subjects = judgement.subjects.data();
    std::atomic<qint64> heard = 0;
    std::atomic<bool> stopped = false;
    const auto part = [&](qsizetype from, qsizetype to) {
        BatchQuestions questions;
        Subject subject = bench.gathered.common();
        for (qsizetype i = from; i < to && !stopped; ++i) {
            if (i % often == 0 && goOn && !goOn(heard))
                stopped = true;
            const bool isThere = bench.hear(lines[i], i, subject, asks ? &questions : nullptr);
            if (isThere && !asks) {
                lines[i].draft.base = Gather::base(&bench.scene.kind, bench.scene.command, subject.record);
                subjects[i] = subject;
            }
            ++heard;
        }
        return questions;
    };
    const qsizetype middle = size < worthTwo ? size : size / 2;
    std::future<BatchQuestions> second;
    if (middle < size)
        second = std::async(std::launch::async, part, middle, size);
    judgement.questions = part(0, middle);
    if (second.valid())
        add(judgement.questions, second.get());
    return !stopped && (!goOn || goOn(size));
}
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
    const auto others = othersOf(stores, scene, *details);
    if (!others)
        return fail(others.error());
    QHash<QString, QList<Entry>> open;
    for (const Entry &entry : *entries)
        open[entry.draft.target].append(entry);
    QList<Values> records;
    if (!scene.command.facts.isEmpty()) {
        records.reserve(details->size());
        for (const qint64 row : rows) {
            if (const auto detail = details->constFind(row); detail != details->cend())
                records.append(detail->record.values);
        }
    }
    Gather::Many gathered(scene.connection, scene.traits, scene.command, {scene.serviceNow, scene.now, {}});
    if (const auto done = gathered.prepare(stores, records); !done)
        return fail(done.error());

    const Judge judge(plan, scene, stores.kinds);
    Judgement judgement;
    if (!hearAll({plan, scene, purpose, *details, open, *others, gathered, judge, WayOut::refusal(scene.connection, scene.kind, scene.command)}, judgement, goOn))
        return fail(ErrorKind::Cancelled, QString());
    Twice twice(scene.command, judge);
    for (BatchLine &line : judgement.lines) {
        if (!line.draft.command.isEmpty()) // its record is there
            twice.judge(line);
    }
    for (const FieldSpec &field : scene.command.fields) {
        if (purpose == Purpose::Review && field.choices == nullptr && qstrlen(field.list) > 0)
            judgement.questions.choices.insert(QString::fromLatin1(field.id), Reference::choices(QString::fromLatin1(field.list)));
    }
    return judgement;
}
