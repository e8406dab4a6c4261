// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/BatchSheet.h"

#include "ui/text/BatchWords.h"
#include "ui/text/EntryWords.h"
#include "ui/text/FaultWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FilePrompt.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

namespace {
constexpr double footSize = 8;  // points
constexpr double footAir = 1.5; // lines between the text and its foot

QString say(const char *text) { return QCoreApplication::translate("BatchSheet", text); }

QString nameOf(const BatchSummary &batch) { return batch.name.isEmpty() ? say(QT_TRANSLATE_NOOP("BatchSheet", "Without a name")) : batch.name; }

QString serverWords(const Entry &entry)
{
    QStringList words;
    for (const FieldError &fault : entry.lastError.fields)
        words.append(fault.message);
    if (words.isEmpty() && !entry.lastError.message.isEmpty())
        words.append(FaultWords::of(entry.lastError.message));
    return words.join(QStringLiteral("; "));
}

/// No cell without text.
QString orNone(const QString &text) { return text.isEmpty() ? say(QT_TRANSLATE_NOOP("BatchSheet", "None")) : text; }

void cells(QTextTable *table, int row, const QStringList &texts, const QTextCharFormat &format)
{
    for (int column = 0; column < texts.size(); ++column)
        table->cellAt(row, column).firstCursorPosition().insertText(texts.at(column), format);
}
} // namespace

BatchSheet::About BatchSheet::about(const Core &core, const BatchSummary &batch)
{
    About about{{}, {}, {}, core.config().who, core.now(), batch};
    if (const KindSpec *kind = core.kinds().kind(batch.kind))
        about.kind = *kind;
    if (const CommandSpec *command = core.kinds().command(batch.kind, batch.command))
        about.command = *command;
    const QList<Connection> doors = core.connections();
    for (const Connection &door : doors) {
        if (door.id == batch.connection)
            about.connection = say(QT_TRANSLATE_NOOP("BatchSheet", "Connection: %1 (%2)")).arg(door.name, Banner::wordOf(door.environment));
    }
    return about;
}

void BatchSheet::write(QTextDocument &document, const About &about, const QList<Entry> &entries)
{
    const BatchSummary &batch = about.batch;
    const KindSpec *kind = about.kind ? &*about.kind : nullptr;
    const CommandSpec *command = about.command ? &*about.command : nullptr;
    QTextCharFormat plain;
    plain.setFontPointSize(9);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat head = bold;
    head.setFontPointSize(15);
    QTextCursor cursor(&document);
    cursor.insertText(nameOf(batch), head);
    const auto line = [&](const QString &text, const QTextCharFormat &format) {
        cursor.insertBlock();
        cursor.insertText(text, format);
    };
    if (kind != nullptr && command != nullptr)
        line(BatchWords::title(*kind, *command, batch.total, batch.base), bold);
    if (!about.connection.isEmpty())
        line(about.connection, plain);
    line(say(QT_TRANSLATE_NOOP("BatchSheet", "Queued %1 by %2")).arg(Words::instant(batch.createdAt), batch.who), plain);
    if (!batch.source.isEmpty())
        line(say(QT_TRANSLATE_NOOP("BatchSheet", "From the file %1")).arg(batch.source), plain);
    line(say(QT_TRANSLATE_NOOP("BatchSheet", "As of %1, made by %2")).arg(Words::instant(about.now), about.who), plain);
    cursor.insertBlock();
    const QList<BatchWords::Part> parts = BatchWords::parts(batch, kind);
    for (const BatchWords::Part &part : parts)
        line(QString(part.title + QStringLiteral(": ") + Words::count(part.count)), plain);
    line(say(QT_TRANSLATE_NOOP("BatchSheet", "Total: %1")).arg(Words::count(batch.total)), bold);
    cursor.insertBlock();
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setTopMargin(8);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(Qt::gray));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(int(entries.size()) + 1, 5, format);
    cells(table, 0,
          {say(QT_TRANSLATE_NOOP("BatchSheet", "Name")), say(QT_TRANSLATE_NOOP("BatchSheet", "ID")), say(QT_TRANSLATE_NOOP("BatchSheet", "Asked for")),
           say(QT_TRANSLATE_NOOP("BatchSheet", "Result")), say(QT_TRANSLATE_NOOP("BatchSheet", "The service’s words"))},
          bold);
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries.at(row);
        QStringList answers;
        if (const QString told = kind == nullptr ? QString() : BatchWords::toldBy(*kind, entry.draft.base); !told.isEmpty())
            answers.append(told);
        if (command != nullptr) {
            const auto all = EntryWords::answers(*command, entry.draft.values);
            for (const auto &[question, answer] : all)
                answers.append(QString(question + QStringLiteral(": ") + answer));
        }
        cells(table, row + 1,
              {entry.name, entry.reference.isEmpty() ? entry.draft.target : entry.reference, orNone(answers.join(QStringLiteral("; "))),
               QString(EntryWords::state(entry, kind) + QStringLiteral(", ") + Words::instant(entry.changedAt)), orNone(serverWords(entry))},
              plain);
    }
}

int BatchSheet::paint(QTextDocument &document, const BatchSummary &batch, QPagedPaintDevice &device, const std::function<bool()> &isStopped)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    QFont foot = document.defaultFont();
    foot.setPointSizeF(footSize);
    const QFontMetricsF metrics(foot, &device);
    const QSizeF page(device.width(), device.height() - metrics.height() * (1 + footAir));
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    layout->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setPageSize(page);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if ((isStopped && isStopped()) || (number > 0 && !device.newPage()))
            return 0;
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        layout->draw(&painter, context);
        painter.restore();
        painter.setFont(foot);
        painter.setPen(Qt::black);
        const QRectF line(0, device.height() - metrics.height(), page.width(), metrics.height());
        const QString count = say(QT_TRANSLATE_NOOP("BatchSheet", "Page %1 of %2")).arg(Words::count(number + 1), Words::count(pages));
        const double room = page.width() - metrics.horizontalAdvance(count) - metrics.averageCharWidth() * 4;
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(nameOf(batch), Qt::ElideRight, room));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    }
    return painter.end() ? pages : 0;
}

QString BatchSheet::fileName(const Core &core, const BatchSummary &batch)
{
    const CommandSpec *command = core.kinds().command(batch.kind, batch.command);
    QStringList parts;
    const QList<Connection> doors = core.connections();
    for (const Connection &door : doors) {
        if (door.id == batch.connection)
            parts.append(door.name);
    }
    if (command != nullptr)
        parts.append(Words::commandVerb(*command));
    return FilePrompt::name(parts + QStringList{batch.createdAt.toLocalTime().date().toString(Qt::ISODate)});
}
