// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Dates.h"
#include "app/sync/Batches.h"

/// What becomes of one item of a batch, whatever becomes of the others. Plan, scene and kinds must outlive it. Any thread, also
/// several at once.
class Judge
{
public:
    /// A field of the command, as this connection's version knows it.
    struct Field {
        QString id;
        const FieldSpec *spec = nullptr;
    };

    /// What the outbox has of one record and its person.
    struct Known {
        QList<Entry> same;   ///< for the same record and command
        QList<Entry> others; ///< of the same person, those among them
    };

    Judge(const BatchPlan &plan, const Batches::Scene &scene, const Kinds &kinds);

    /// Fills `line` from the item and its record. `questions`, where given, gets the fields that the record is asked, and
    /// with `choices` what it may answer.
    void judge(BatchLine &line, const BatchItem &item, const RecordDetail &detail, const Subject &subject, const Known &known,
               BatchQuestions *questions, bool choices) const;

    const QList<Field> &fields() const { return m_fields; }
    /// The answers of an entry, by which it is told whether the same is asked again.
    bool sameAnswers(const Values &one, const Values &other) const;
    /// Appends the choices whose codes are not there yet.
    static void addNew(QList<Choice> &all, const QList<Choice> &more);

private:
    Values answers(const BatchItem &item, QHash<QString, Dates::Fault> &faults) const;
    void dropUnasked(Values &values, const Subject &subject, BatchQuestions *questions) const;
    void addChoices(BatchQuestions &questions, const Subject &subject, const Values &values) const;
    void name(BatchLine &line, const Values &record, const RecordDetail &detail) const;
    void takeOutcome(BatchLine &line, const BatchItem &item, const Subject &subject, const Values &values) const;
    void leaveWithoutDate(BatchLine &line, const BatchItem &item) const;
    void meet(BatchLine &line, const BatchItem &item, const Entry &entry) const;
    void meetDone(BatchLine &line, const BatchItem &item, const Entry &entry) const;
    void meetAnother(BatchLine &line, const BatchItem &item, const Entry &entry) const;
    void meetOther(BatchLine &line, const BatchItem &item, const Entry &entry) const;
    void warn(BatchLine &line, const BatchItem &item, const Finding &finding) const;

    const BatchPlan &m_plan;
    const Batches::Scene &m_scene;
    const Kinds &m_kinds;
    QList<Field> m_fields;
    QString m_nameColumn;
    QString m_subtitle;
    QStringList m_tells;
    QString m_stateColumn;
    QString m_dateField;
    bool m_someHaveDates = false;
};
