// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TableFiles.h"

#include "ui/Mnemonics.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/AddById.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <memory>

namespace {
constexpr qsizetype chunk = 500;

/// A state and a yes or no as words; what is a date, a number or an id stays one, and a blank stays blank.
CellWords cellWords(const KindSpec &kind)
{
    return [kind](const ColumnSpec &column, const Row &row) -> QString {
        const auto at = std::find_if(kind.columns.begin(), kind.columns.end(), [&column](const ColumnSpec &each) { return qstrcmp(each.id, column.id) == 0; });
        const QVariant value = at == kind.columns.end() ? QVariant() : row.cells.value(at - kind.columns.begin());
        if (column.type == ColumnType::State && !row.awaitedState.isEmpty())
            return Words::awaitedState(kind, row.awaitedState);
        const bool said = column.type == ColumnType::State || column.type == ColumnType::Flag || column.type == ColumnType::List;
        return said && !Words::isBlank(value) ? Words::cell(kind, column, value) : QString();
    };
}
} // namespace

TableFiles::TableFiles(Core &core, DeskPage *page, const KindSpec &kind, const QList<const CommandSpec *> &commands, TableView *table, MessageBar *message)
    : QObject(page)
    , m_core(core)
    , m_page(page)
    , m_kind(kind)
    , m_commands(commands)
    , m_table(table)
    , m_message(message)
    , m_button(new QPushButton(tr("Fil&e"), page))
{
    build();
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Paste), m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &TableFiles::paste);
}

void TableFiles::build()
{
    m_button->setObjectName(QStringLiteral("file"));
    m_button->setProperty(Mnemonics::shared, true);
    m_button->setAccessibleDescription(tr("Bring files in, save templates and tables"));
    auto *menu = new QMenu(m_button);
    menu->setAccessibleName(tr("File"));
    m_button->setMenu(menu);
    const bool takes = !m_commands.isEmpty() || !m_kind.listable;
    if (takes)
        menu->addAction(tr("&Import…"), this, [this] { bringIn({}); });
    if (!m_commands.isEmpty())
        menu->addAction(tr("&Paste a column…"), this, &TableFiles::paste);
    if (!m_kind.listable)
        menu->addAction(tr("&Add by ID…"), this, &TableFiles::addById);
    if (!m_commands.isEmpty()) {
        menu->addSeparator();
        QMenu *templates = menu->addMenu(tr("Save a &template for these rows"));
        for (const CommandSpec *command : std::as_const(m_commands))
            templates->addAction(Words::commandTitle(*command), this, [this, command] { askTemplate(*command); });
    }
    menu->addSeparator();
    menu->addAction(tr("Export as &CSV…"), this, [this] { askExport(QStringLiteral("csv")); });
    menu->addAction(tr("Export as &Excel…"), this, [this] { askExport(QStringLiteral("xlsx")); });
}

QString TableFiles::connectionId() const { return m_core.currentConnection(QString::fromLatin1(m_kind.service)).id; }

bool TableFiles::isConnected()
{
    if (!connectionId().isEmpty())
        return true;
    m_message->say(Notice::Weight::Note, tr("%1 is not connected yet.").arg(Words::serviceName(QString::fromLatin1(m_kind.service))));
    return false;
}

/// Which door, what, which day; no personal name.
QString TableFiles::fileName(const QString &what) const
{
    const QString service = QString::fromLatin1(m_kind.service);
    const QDate today = m_core.now().toLocalTime().date();
    return FilePrompt::name({m_core.currentConnection(service).name, m_page->title(), what, today.toString(Qt::ISODate)});
}

void TableFiles::bringIn(const QString &text, const CommandSpec *command)
{
    if (!isConnected())
        return;
    ImportRequest request;
    request.connection = connectionId();
    request.kind = QString::fromLatin1(m_kind.id);
    // A file into an unlisted kind most often fills its register.
    if (command == nullptr && !m_commands.isEmpty() && m_kind.listable)
        command = m_commands.constFirst();
    if (command != nullptr)
        request.command = QString::fromLatin1(command->id);
    request.text = text;
    Q_EMIT m_page->importRequested(request);
}

void TableFiles::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_commands.isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Nothing can be done here for many at once, so there is nothing to paste for."));
    if (text.trimmed().isEmpty())
        return m_message->say(Notice::Weight::Note, tr("There is nothing to paste. Copy a column of IDs, or of IDs and dates, in your spreadsheet first."));
    if (!isConnected())
        return;
    if (m_commands.size() == 1)
        return bringIn(text, m_commands.constFirst());
    askPaste(text);
}

/// A column of ids does not say what is to be done with them.
void TableFiles::askPaste(const QString &text)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("pasteFor"));
    menu->setAccessibleName(tr("What are the pasted rows for?"));
    menu->addSection(tr("What are the pasted rows for?"));
    for (const CommandSpec *command : std::as_const(m_commands))
        menu->addAction(Words::commandTitle(*command), this, [this, text, command] { bringIn(text, command); });
    menu->popup(m_table->viewport()->mapToGlobal(m_table->viewport()->rect().topLeft()));
    menu->setActiveAction(menu->actions().value(1));
}

void TableFiles::addById()
{
    if (isConnected())
        (new AddById(m_core, m_kind, connectionId(), m_page))->open();
}

void TableFiles::askTemplate(const CommandSpec &command)
{
    if (!isConnected())
        return;
    if (m_table->selected().isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Select at least one row of the table first."));
    FilePrompt::save(m_page, tr("Save a template"), fileName(Words::commandVerb(command)), QStringLiteral("xlsx"),
                     [this, &command](const QString &path) { saveTemplate(command, path); });
}

void TableFiles::saveTemplate(const CommandSpec &command, const QString &path)
{
    whenDone(this, m_core.files().saveTemplate(QString::fromLatin1(m_kind.id), QString::fromLatin1(command.id), m_table->selected(), ImportWords::titles(m_kind, &command), path),
             [this, path](const Result<int> &rows) { wrote(rows, path); });
}

void TableFiles::askExport(const QString &suffix)
{
    if (isConnected())
        FilePrompt::save(m_page, tr("Export the table"), fileName({}), suffix, [this](const QString &path) { exportTo(path); });
}

void TableFiles::exportTo(const QString &path)
{
    const auto *model = qobject_cast<RecordModel *>(m_table->model());
    auto work = std::make_shared<Export>();
    work->table.query = model->query();
    work->table.query.limit = 0;
    work->table.path = path;
    for (int place = 0; place < model->columnCount(); ++place) {
        const int column = m_table->horizontalHeader()->logicalIndex(place);
        if (m_table->isColumnHidden(column))
            continue;
        if (model->spec(column) == nullptr)
            work->computed.append(column); // of this desk: said as it is shown now
        work->table.columns.append(model->columnId(column));
        work->table.titles.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    m_message->say(Notice::Weight::Note, tr("Writing %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), [this, work, path] {
        work->stopped = true;
        m_core.files().cancel(path);
    });
    if (work->computed.isEmpty())
        return gather(work, 0);
    // All rows as they are now, and these to the end: the table may not have them all yet, or come to another order meanwhile.
    whenDone(this, m_core.order(work->table.query), [this, work](const Result<QList<qint64>> &order) {
        if (!order)
            return wrote(Result<int>(fail(order.error())), work->table.path);
        work->table.rows = *order;
        gather(work, 0);
    });
}

/// The words of the desk's own columns, some rows at a time, and then the file.
void TableFiles::gather(const std::shared_ptr<Export> &work, qsizetype from)
{
    auto *model = qobject_cast<RecordModel *>(m_table->model());
    if (work->stopped)
        return wrote(Result<int>(fail(ErrorKind::Cancelled, QString())), work->table.path);
    const QList<qint64> some = work->table.rows ? work->table.rows->mid(from, chunk) : QList<qint64>();
    if (!some.isEmpty()) {
        whenDone(this, model->computed(some, work->computed), [this, work, from](const Result<QHash<qint64, QStringList>> &texts) {
            if (!texts)
                return wrote(Result<int>(fail(texts.error())), work->table.path);
            work->texts.insert(*texts);
            gather(work, from + chunk);
        });
        return;
    }
    QStringList ids;
    for (const int column : std::as_const(work->computed))
        ids.append(model->columnId(column));
    work->table.words = [own = cellWords(m_kind), ids, texts = work->texts](const ColumnSpec &column, const Row &row) -> QString {
        const auto place = ids.indexOf(QLatin1String(column.id));
        return place < 0 ? own(column, row) : texts.value(row.row).value(place, QString());
    };
    whenDone(this, m_core.files().exportTable(work->table), [this, path = work->table.path](const Result<int> &rows) { wrote(rows, path); });
}

void TableFiles::wrote(const Result<int> &rows, const QString &path)
{
    if (!rows && rows.error().kind == ErrorKind::Cancelled)
        return m_message->say(Notice::Weight::Note, tr("Stopped. No file was written."));
    if (!rows)
        return m_message->say(Notice::Weight::Problem, ImportWords::fault(rows.error()));
    m_message->say(Notice::Weight::Note, tr("%1 saved to %2.").arg(Words::kindNoun(m_kind, *rows), QFileInfo(path).fileName()));
}
