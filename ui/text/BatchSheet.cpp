// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/BatchSheet.h"

#include "ui/text/BatchWords.h"
#include "ui/text/EntryWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

namespace {
QString say(const char *text) { return QCoreApplication::translate("BatchSheet", text); }

QString serverWords(const Entry &entry)
{
    QStringList words;
    for (const FieldError &fault : entry.lastError.fields)
        words.append(fault.message);
    if (words.isEmpty() && !entry.lastError.message.isEmpty())
        words.append(entry.lastError.message);
    return words.join(QStringLiteral("; "));
}

void cells(QTextTable *table, int row, const QStringList &texts, const QTextCharFormat &format)
{
    for (int column = 0; column < texts.size(); ++column)
        table->cellAt(row, column).firstCursorPosition().insertText(texts.at(column), format);
}
} // namespace

void BatchSheet::write(QTextDocument &document, const Core &core, const BatchSummary &batch, const QList<Entry> &entries)
{
    const KindSpec *kind = core.kinds().kind(batch.kind);
    const CommandSpec *command = core.kinds().command(batch.kind, batch.command);
    QTextCharFormat plain;
    plain.setFontPointSize(9);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat head = bold;
    head.setFontPointSize(15);
    QTextCursor cursor(&document);
    cursor.insertText(batch.name, head);
    const auto line = [&](const QString &text, const QTextCharFormat &format) {
        cursor.insertBlock();
        cursor.insertText(text, format);
    };
    if (kind != nullptr && command != nullptr)
        line(BatchWords::title(*kind, *command, batch.total), bold);
    const QList<Connection> doors = core.connections();
    for (const Connection &door : doors) {
        if (door.id == batch.connection)
            line(say(QT_TRANSLATE_NOOP("BatchSheet", "Connection: %1")).arg(door.name), plain);
    }
    line(say(QT_TRANSLATE_NOOP("BatchSheet", "Queued %1 by %2")).arg(Words::instant(batch.createdAt), batch.who), plain);
    if (!batch.source.isEmpty())
        line(say(QT_TRANSLATE_NOOP("BatchSheet", "From the file %1")).arg(batch.source), plain);
    line(say(QT_TRANSLATE_NOOP("BatchSheet", "As of %1")).arg(Words::instant(core.now())), plain);
    cursor.insertBlock();
    const QList<BatchWords::Part> parts = BatchWords::parts(batch);
    for (const BatchWords::Part &part : parts)
        line(QString(part.title + QStringLiteral(": ") + Words::count(part.count)), plain);
    line(say(QT_TRANSLATE_NOOP("BatchSheet", "Total: %1")).arg(Words::count(batch.total)), bold);
    cursor.insertBlock();
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setBorderCollapse(true);
    format.setBorder(0.5);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(int(entries.size()) + 1, 5, format);
    cells(table, 0,
          {say(QT_TRANSLATE_NOOP("BatchSheet", "Name")), say(QT_TRANSLATE_NOOP("BatchSheet", "ID")), say(QT_TRANSLATE_NOOP("BatchSheet", "Asked for")),
           say(QT_TRANSLATE_NOOP("BatchSheet", "Result")), say(QT_TRANSLATE_NOOP("BatchSheet", "The service’s words"))},
          bold);
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries.at(row);
        QStringList answers;
        if (command != nullptr) {
            const auto all = EntryWords::answers(*command, entry.draft.values);
            for (const auto &[question, answer] : all)
                answers.append(QString(question + QStringLiteral(": ") + answer));
        }
        cells(table, row + 1,
              {entry.name, entry.reference.isEmpty() ? entry.draft.target : entry.reference, answers.join(QStringLiteral("; ")),
               QString(EntryWords::state(entry, nullptr) + QStringLiteral(", ") + Words::instant(entry.changedAt)), serverWords(entry)},
              plain);
    }
}
