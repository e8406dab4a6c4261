// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OutboxFiles.h"

#include "ui/Theme.h"
#include "ui/form/HelpWindow.h"
#include "ui/models/OutboxModel.h"
#include "ui/models/ProblemLines.h"
#include "ui/text/EntryWords.h"
#include "ui/text/FaultWords.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ProblemTable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace {
QString fileTitle(const FileSpec &file) { return QCoreApplication::translate("Files", file.title); }

/// Lines that a person has to read, over the page until it is closed.
void showLines(QWidget *parent, const QString &title, const QString &text, const QList<ProblemLines::Problem> &problems)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    const int letter = dialog->fontMetrics().averageCharWidth();
    dialog->resize(letter * 110, dialog->fontMetrics().height() * 22);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(2 * Theme::unit);
    auto *words = new QLabel(text, dialog);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto *table = new ProblemTable(dialog);
    table->setAccessibleName(title);
    table->lines()->setProblems(problems);
    auto *close = new QPushButton(OutboxFiles::tr("&Close"), dialog);
    close->setDefault(true);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignLeft);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    HelpWindow::provide(dialog, [] {
        return OutboxFiles::tr("Each line says whom it is about and why. Up and Down go through the lines, Ctrl+C copies those that are selected. Every draft stays in the outbox.");
    });
    table->setFocus();
    dialog->open();
}
} // namespace

OutboxFiles::OutboxFiles(Core &core, DeskPage *page, MessageBar *message, std::function<QTableView *()> table, bool whole, std::function<EntryQuery()> query,
                         std::function<QList<qint64>()> chosen)
    : QObject(page)
    , m_core(core)
    , m_page(page)
    , m_message(message)
    , m_table(std::move(table))
    , m_whole(whole)
    , m_query(std::move(query))
    , m_chosen(std::move(chosen))
    , m_button(new QPushButton(tr("Fil&e"), page))
{
    build();
}

void OutboxFiles::build()
{
    m_button->setObjectName(QStringLiteral("file"));
    m_button->setAutoDefault(false);
    m_button->setAccessibleDescription(tr("Save results, write and read the services’ own files"));
    auto *menu = new QMenu(m_button);
    menu->setAccessibleName(tr("File"));
    m_button->setMenu(menu);
    menu->addAction(tr("&Save what is shown…"), this, [this] { askExport({}, {}); });
    menu->addAction(tr("Save the &accepted…"), this, [this] { askExport(tr("accepted"), {EntryState::Done}); });
    menu->addAction(tr("Save the &not accepted…"), this,
                    [this] { askExport(tr("not accepted"), {EntryState::Rejected, EntryState::Conflict, EntryState::Unsure}); });
    for (const KindSpec &kind : m_core.kinds().all()) {
        for (const FileSpec &file : kind.files) {
            if (*file.command == '\0')
                continue;
            menu->addSeparator();
            //: %1 is a service's own file, "Register's file to change status"
            menu->addAction(tr("Write: %1…").arg(fileTitle(file)), this, [this, &kind, &file] {
                FilePrompt::save(m_page, fileTitle(file), FilePrompt::name({QString::fromUtf8(file.baseName), m_core.now().toLocalTime().date().toString(Qt::ISODate)}),
                                 QStringLiteral("csv"), [this, &kind, &file](const QString &path) { writeServiceFile(kind, file, path); });
            });
            if (*file.errors == '\0')
                continue;
            menu->addAction(tr("Open its answer: %1…").arg(fileTitle(file)), this,
                            [this, &kind] { FilePrompt::open(m_page, tr("Open the service’s answer"), [this, &kind](const QString &path) { readAnswer(kind, path); }); });
        }
    }
}

/// The file of whichever connection without a token there is, the one in the lists first.
std::pair<const KindSpec *, const FileSpec *> OutboxFiles::ownFile() const
{
    const QList<Connection> doors = m_core.connections();
    for (const KindSpec &kind : m_core.kinds().all()) {
        const bool any = std::any_of(doors.begin(), doors.end(), [&kind](const Connection &each) { return each.isOfFile() && each.service == QLatin1String(kind.service); });
        for (const FileSpec &file : kind.files) {
            if (any && *file.command != '\0')
                return {&kind, &file};
        }
    }
    return {nullptr, nullptr};
}

void OutboxFiles::askServiceFile()
{
    const auto [kind, file] = ownFile();
    if (kind == nullptr)
        return;
    FilePrompt::save(m_page, fileTitle(*file), FilePrompt::name({QString::fromUtf8(file->baseName), m_core.now().toLocalTime().date().toString(Qt::ISODate)}),
                     QStringLiteral("csv"), [this, kind = kind, file = file](const QString &path) { writeServiceFile(*kind, *file, path); });
}

void OutboxFiles::askAnswer()
{
    if (const KindSpec *kind = ownFile().first)
        FilePrompt::open(m_page, tr("Open the service’s answer"), [this, kind](const QString &path) { readAnswer(*kind, path); });
}

void OutboxFiles::askExport(const QString &what, const QList<EntryState> &states)
{
    const QString today = m_core.now().toLocalTime().date().toString(Qt::ISODate);
    FilePrompt::save(m_page, tr("Save as a file"), FilePrompt::name({m_page->title(), what, today}), QStringLiteral("csv"),
                     [this, states](const QString &path) { exportTo(path, states); });
}

void OutboxFiles::exportTo(const QString &path, const QList<EntryState> &states)
{
    if (!states.isEmpty() || m_whole)
        return exportEntries(path, states);
    SheetExport sheet;
    sheet.path = path;
    const QTableView *table = m_table();
    QList<int> columns;
    for (int place = 0; place < table->model()->columnCount(); ++place) {
        const int column = table->horizontalHeader()->logicalIndex(place);
        if (table->isColumnHidden(column))
            continue;
        columns.append(column);
        sheet.titles.append(table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    auto *model = qobject_cast<OutboxModel *>(table->model());
    model->asCells(columns, [this, sheet, path](const QList<QVariantList> &cells) {
        SheetExport whole = sheet;
        whole.rows = cells;
        whenDone(this, m_core.files().exportSheet(whole), [this, path](const Result<int> &rows) {
            if (!rows)
                return fail(rows.error());
            m_message->say(Notice::Weight::Note, tr("%n entry(s) saved to %1.", nullptr, *rows).arg(QFileInfo(path).fileName()));
        });
    });
}

void OutboxFiles::exportEntries(const QString &path, const QList<EntryState> &states)
{
    EntriesExport entries;
    entries.query = m_query();
    if (!states.isEmpty()) {
        entries.query.states = states;
    } else if (const auto *model = qobject_cast<OutboxModel *>(m_table()->model())) {
        entries.query.states = model->shown();
        entries.order = model->ids();
        if (entries.order.isEmpty())
            entries.order = {0}; // nothing is shown, and nothing is saved
    }
    entries.titles = {tr("Name"), tr("Reference"), tr("ID"), tr("Action"), tr("Which one"), tr("Date"), tr("Result"), tr("Errors"), tr("Drafted"), tr("Put in outbox"), tr("Sent"), tr("Updated"),
                      tr("Batch")};
    const Kinds &kinds = m_core.kinds();
    entries.action = [&kinds](const Entry &entry) {
        const CommandSpec *command = kinds.command(entry.draft.kind, entry.draft.command);
        return command == nullptr ? entry.draft.command : Words::commandVerb(*command, entry.draft.base);
    };
    entries.which = [&kinds](const Entry &entry) { return EntryWords::which(kinds, entry.draft); };
    entries.result = [&kinds](const Entry &entry) { return EntryWords::state(entry, kinds.kind(entry.draft.kind)); };
    entries.fault = &FaultWords::of;
    entries.path = path;
    whenDone(this, m_core.files().exportEntries(entries), [this, path](const Result<int> &rows) {
        if (!rows)
            return fail(rows.error());
        m_message->say(Notice::Weight::Note, tr("%n entry(s) saved to %1.", nullptr, *rows).arg(QFileInfo(path).fileName()));
    });
}

void OutboxFiles::writeServiceFile(const KindSpec &kind, const FileSpec &file, const QString &path)
{
    whenDone(this, m_core.files().writeServiceFile(QString::fromLatin1(kind.id), QString::fromLatin1(file.id), m_chosen(), path),
             [this, &kind](const Result<WrittenFiles> &files) {
                 if (!files)
                     return fail(files.error());
                 wrote(kind, *files);
             });
}

void OutboxFiles::wrote(const KindSpec &kind, const WrittenFiles &files)
{
    QStringList names;
    for (const QString &path : files.paths)
        names.append(QFileInfo(path).fileName());
    const QString words = files.rows == 0 ? tr("Nothing was written: none of these entries can be in this file.")
                                          : tr("%1 written to %2. Nothing was sent: upload it in %3.")
                                                .arg(Words::kindNoun(kind, files.rows), names.join(QStringLiteral(", ")), Words::serviceName(QString::fromLatin1(kind.service)));
    if (files.leftOut.isEmpty())
        return m_message->say(Notice::Weight::Note, words);
    QList<ProblemLines::Problem> problems;
    for (const WrittenFiles::LeftOut &each : files.leftOut)
        problems.append({0, each.name, {}, ImportWords::problem(kind, nullptr, each.why)});
    const QString out = tr("%n left out.", nullptr, int(files.leftOut.size()));
    m_message->say(Notice::Weight::Warning, QString(words + QLatin1Char(' ') + out), tr("See who"),
                   [this, out, problems] { showLines(m_page, tr("Left out of the file"), out, problems); });
}

void OutboxFiles::readAnswer(const KindSpec &kind, const QString &path)
{
    ImportRequest request;
    request.kind = QString::fromLatin1(kind.id);
    request.path = path;
    request.words = ImportWords::words(kind, nullptr);
    whenDone(this, m_core.files().readAnswerFile(request), [this, &kind](const Result<QList<ReturnedLine>> &lines) {
        if (!lines)
            return fail(lines.error());
        read(kind, *lines);
    });
}

void OutboxFiles::read(const KindSpec &kind, const QList<ReturnedLine> &lines)
{
    QList<ProblemLines::Problem> problems;
    int wrong = 0;
    int noted = 0;
    for (const ReturnedLine &line : lines) {
        const bool hasErrors = !line.errors.isEmpty();
        wrong += hasErrors ? 1 : 0;
        noted += hasErrors && line.entry != 0 ? 1 : 0;
        if (hasErrors)
            problems.append({line.line, line.name, line.entry != 0 ? tr("Kept with the draft") : tr("No draft here"), line.errors});
        for (const Finding &finding : line.said)
            problems.append({line.line, line.name, {}, ImportWords::problem(kind, nullptr, finding)});
    }
    const QString words = tr("%n row(s) read", nullptr, int(lines.size()));
    const QString told = tr("%1: %2 with errors, %3 of them kept with their drafts.").arg(words, Words::count(wrong), Words::count(noted));
    m_message->say(wrong == 0 ? Notice::Weight::Note : Notice::Weight::Warning, told);
    if (!problems.isEmpty())
        showLines(m_page, tr("What the service answered"), told, problems);
}

void OutboxFiles::fail(const Error &error) { m_message->say(Notice::Weight::Problem, ImportWords::fault(error)); }
