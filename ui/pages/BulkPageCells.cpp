// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells in from a spreadsheet, problem rows out to one.
#include "ui/pages/BulkPage.h"
#include "ui/text/Clip.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

void BulkPage::paste(const QString &text)
{
    if (m_lines == nullptr || m_queueing || m_pasting)
        return;
    if (text.trimmed().isEmpty())
        return m_message->say(Notice::Weight::Note, tr("There is nothing to paste. Copy a column of IDs, or of IDs and dates, in your spreadsheet first."));
    ImportRequest request;
    request.connection = m_lines->plan().connection;
    request.kind = m_lines->plan().kind;
    request.command = m_lines->plan().command;
    request.text = text;
    request.words = ImportWords::words(*m_kind, m_command);
    m_message->say(Notice::Weight::Note, tr("Reading what was pasted…"));
    m_pasting = true;
    whenDone(this, m_core.files().plan(request), [this, turn = m_turn](const Result<ImportPlan> &plan) {
        if (turn != m_turn || m_lines == nullptr)
            return;
        m_pasting = false;
        pasted(plan);
        Q_EMIT settledChanged();
    });
}

void BulkPage::pasted(const Result<ImportPlan> &plan)
{
    if (!plan)
        return m_message->say(Notice::Weight::Problem, ImportWords::fault(plan.error()));
    for (const Finding &problem : plan->look.problems) {
        if (problem.severity == Severity::Block)
            return m_message->say(Notice::Weight::Problem, Words::finding(problem));
    }
    QList<BatchItem> added;
    QStringList refused;
    int changed = 0;
    QHash<qint64, QList<int>> places;
    const QList<BatchItem> &here = m_lines->plan().items;
    for (int item = 0; item < here.size(); ++item)
        places[here.at(item).row].append(item);
    for (const BatchItem &item : plan->plan.items) {
        if (!BatchLines::canBeEdited(item, *m_command)) {
            refused.append(whyNotTaken(item));
            continue;
        }
        QList<int> &own = places[item.row];
        if (own.isEmpty())
            added.append(item);
        else
            changed += m_lines->takeAnswers(own.takeFirst(), item) ? 1 : 0;
    }
    m_lines->add(added);
    const QStringList words{tr("%n row(s) changed", nullptr, changed), tr("%n added", nullptr, int(added.size()))};
    QString said = words.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (refused.isEmpty())
        return m_message->say(Notice::Weight::Note, said);
    constexpr int namedAtMost = 5;
    said += QLatin1Char(' ') + tr("%n not taken:", nullptr, int(refused.size())) + QLatin1Char(' ');
    said += refused.mid(0, namedAtMost).join(QStringLiteral("; ")) + (refused.size() > namedAtMost ? QStringLiteral("; …") : QStringLiteral("."));
    if (refused.size() <= namedAtMost)
        return m_message->say(Notice::Weight::Warning, said);
    m_message->say(Notice::Weight::Warning, said, tr("Copy all %1").arg(Words::count(refused.size())),
                   [refused] {
                       QStringList cells;
                       for (const QString &each : refused)
                           cells.append(Clip::cell(each));
                       QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\n')));
                   });
}

/// Of a pasted row that is not in the list afterwards: what the reading of its cells found.
QString BulkPage::whyNotTaken(const BatchItem &item) const
{
    QStringList words;
    for (const Finding &finding : item.said) {
        if (finding.severity == Severity::Block)
            words.append(ImportWords::problem(*m_kind, m_command, finding));
    }
    return words.isEmpty() ? item.shown : words.join(QStringLiteral(", "));
}

void BulkPage::askToSave()
{
    FilePrompt::save(this, tr("Save the problem rows"), FilePrompt::name({Words::commandVerb(*m_command), tr("to correct")}), QStringLiteral("xlsx"),
                     [this](const QString &path) { saveBlocked(path); });
}

void BulkPage::saveBlocked(const QString &path)
{
    if (m_lines == nullptr)
        return;
    QList<FaultyRow> rows;
    for (const BatchLine &line : m_lines->lines()) {
        if (BatchWords::isBlocked(line))
            rows.append({line.row, line.draft.values, BatchWords::reasons(*m_command, line).join(QStringLiteral("; "))});
    }
    //: the header of the column that says what is wrong with each row
    whenDone(this, m_core.files().saveFaulty(QString::fromLatin1(m_kind->id), QString::fromLatin1(m_command->id), rows, ImportWords::titles(*m_kind, m_command), tr("Errors"), path),
             [this, path](const Result<int> &saved) {
                 if (!saved)
                     return m_message->say(Notice::Weight::Problem, ImportWords::fault(saved.error()));
                 m_message->say(Notice::Weight::Note, tr("%n row(s) saved to %1. Correct them there and bring the file in again.", nullptr, *saved).arg(QFileInfo(path).fileName()));
             });
}
