// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SecondPage.h"

#include "app/Approvals.h"
#include "ui/Theme.h"
#include "ui/pages/SecondReview.h"
#include "ui/text/EntryWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/StatusDelegate.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/TableOut.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace {
enum Column { Person, What, Date, Door, Since, Saved, ColumnCount };
constexpr auto refreshAfter = std::chrono::milliseconds(200);
} // namespace

SecondPage::SecondPage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent)
    , m_core(core)
    , m_stack(new QStackedWidget(this))
    , m_listSide(new QWidget(m_stack))
    , m_review(new SecondReview(core, m_stack))
    , m_message(new MessageBar(m_listSide))
    , m_table(new QTableWidget(0, ColumnCount, m_listSide))
    , m_empty(new EmptyState(m_listSide))
{
    build();
    // Asked again when it comes to the front; while it is there, once for many changes.
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshAfter);
    connect(&m_soon, &QTimer::timeout, this, &SecondPage::refresh);
    const auto later = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_core, &Core::outboxChanged, this, later);
    connect(&m_core, &Core::connectionsChanged, this, later);
    connect(m_review, &SecondReview::closed, this, [this](const QString &said) {
        m_stack->setCurrentWidget(m_listSide);
        if (!said.isEmpty())
            m_message->say(Notice::Weight::Note, said);
        m_open->setFocus();
    });
    refresh();
}

QString SecondPage::title() const { return tr("Second person"); }

QString SecondPage::help() const
{
    return tr("What somebody else agrees to before it leaves. Save a review file for a colleague and bring back their answer; or open a colleague’s file "
              "here, look at each row and save your answer. Which commands ask for it is chosen with each connection. It is a reminder and not a lock.");
}

void SecondPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_listSide);
    m_stack->addWidget(m_review);
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    auto *row = new QWidget(m_listSide);
    auto *buttons = new FlowLayout(2 * Theme::unit, row);
    m_count = PageHead::line(m_listSide);
    m_count->setObjectName(QStringLiteral("count"));
    column->addWidget(new PageHead(PageHead::heading(title(), m_listSide), m_count, row, m_listSide));
    auto *about = new QLabel(tr("Save what waits as a review file and give it to a colleague. They open it on their own desk, agree or decline, and give you an answer "
                                "file. %1").arg(SecondWords::reminder()),
                             m_listSide);
    about->setObjectName(QStringLiteral("about"));
    about->setWordWrap(true);
    Look::ink(about, Look::Ink::Dim);
    about->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    column->addWidget(about);
    column->addWidget(m_message);
    const auto add = [&](const QString &text, const char *name, auto act) {
        auto *button = new QPushButton(text, m_listSide);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    m_save = add(tr("&Save a review file…"), "saveReview", [this] {
        const QString name = FilePrompt::name({tr("review"), m_core.now().toLocalTime().date().toString(Qt::ISODate)});
        // Those that were selected when it was pressed, whatever the table shows once the file has a name.
        FilePrompt::save(this, tr("Save a review file"), name, tr("Review files (*.json)"), QStringLiteral("json"),
                         [this, chosen = selected()](const QString &path) { saveReview(path, chosen); });
    });
    m_save->setAccessibleDescription(tr("Of the selected entries, or of all where fewer than 2 are selected"));
    add(tr("&Bring back an answer…"), "bringBack", [this] {
        FilePrompt::open(this, tr("Bring back an answer"), tr("Answer files (*.json)"), [this](const QString &path) { bringBack(path); });
    });
    m_open = add(tr("&Review a colleague’s file…"), "openReview", [this] {
        FilePrompt::open(this, tr("Review a colleague’s file"), tr("Review files (*.json)"), [this](const QString &path) { openReview(path); });
    });
    m_table->setObjectName(QStringLiteral("waiting"));
    m_table->setHorizontalHeaderLabels({tr("Person"), tr("What"), tr("Date"), tr("Connection"), tr("In the outbox since"), tr("Review file")});
    TableLook::apply(m_table);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {34, 24, 18, 30, 28, 30};
    for (int i = 0; i < ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * letter);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { Q_EMIT pageRequested(QStringLiteral("outbox")); });
    TableOut::offer(m_core, m_table, m_message, [this] { return title(); }, [this] { return TableOut::sheetOf(m_table); });
    column->addWidget(m_table, 1);
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT pageRequested(QStringLiteral("connections")); });
    column->addWidget(m_empty, 1);
    m_empty->setIcon(QStringLiteral("second"));
}

/// What was decided on stands nowhere else before the answer is saved.
bool SecondPage::hasUnsaved() const { return m_stack->currentWidget() == m_review; }

void SecondPage::entered()
{
    refresh();
    if (m_stack->currentWidget() == m_review)
        m_review->focusFirst();
    else
        m_table->isHidden() ? m_open->setFocus() : m_table->setFocus();
}

QList<QWidget *> SecondPage::areas()
{
    if (m_stack->currentWidget() == m_review)
        return m_review->areas();
    return {m_save, m_table->isHidden() ? static_cast<QWidget *>(m_open) : m_table};
}

void SecondPage::refresh()
{
    const int asked = ++m_asked;
    whenDone(this, m_core.approvals().waiting(), [this, asked](const Result<QList<Entry>> &entries) {
        if (asked != m_asked)
            return;
        if (!entries) {
            m_settled = true;
            fail(entries.error());
            Q_EMIT settledChanged();
            return;
        }
        whenDone(this, m_core.approvals().askedAt(), [this, asked, entries = *entries](const Result<QHash<qint64, QDateTime>> &saved) {
            if (asked != m_asked)
                return;
            fill(entries, saved.value_or(QHash<qint64, QDateTime>()));
            m_settled = true;
            Q_EMIT settledChanged();
        });
    });
}

void SecondPage::fill(const QList<Entry> &entries, const QHash<qint64, QDateTime> &asked)
{
    const QList<Connection> doors = m_core.connections();
    const Stand stand = whereOneStands();
    m_table->setRowCount(int(entries.size()));
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries.at(row);
        const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
        const auto door = std::find_if(doors.begin(), doors.end(), [&entry](const Connection &each) { return each.id == entry.draft.connection; });
        const QDate date = command == nullptr ? QDate() : entry.draft.values.date(QString::fromLatin1(command->dateField));
        const QDateTime since = entry.releasedAt.isValid() ? entry.releasedAt : entry.changedAt;
        const QStringList cells{SecondWords::person(m_core.kinds(), entry.draft, entry.name, entry.reference),
                                EntryWords::what(m_core.kinds(), entry.draft),
                                date.isValid() ? Words::shortDate(date) : tr("No date"),
                                door == doors.end() ? tr("Not known") : door->name,
                                Words::instant(since),
                                asked.contains(entry.id) ? tr("Saved %1").arg(Words::instant(asked.value(entry.id))) : tr("Not saved yet")};
        for (int i = 0; i < ColumnCount; ++i) {
            QTableWidgetItem *item = TableLook::itemAt(m_table, row, i);
            item->setText(cells.at(i));
            item->setData(Qt::UserRole, entry.id);
            item->setData(Qt::AccessibleTextRole, i == Person ? cells.join(QStringLiteral(", ")) : cells.at(i));
        }
    }
    m_table->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    m_count->setVisible(!entries.isEmpty());
    m_save->setEnabled(true); // a press says why there is nothing to save
    m_count->setText(tr("%n entry(s) wait for a second person", nullptr, int(entries.size())));
    m_table->setAccessibleName(m_count->text());
    standAgain(stand);
    showEmpty();
}

qint64 SecondPage::idAt(int row) const { return m_table->item(row, Person) == nullptr ? 0 : m_table->item(row, Person)->data(Qt::UserRole).toLongLong(); }

SecondPage::Stand SecondPage::whereOneStands() const
{
    Stand stand{idAt(m_table->currentRow()), qMax(0, m_table->currentRow()), qMax(0, m_table->currentColumn()), {}};
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        stand.selected.insert(idAt(row.row()));
    return stand;
}

/// On the same entries, whichever rows they have now.
void SecondPage::standAgain(const Stand &stand)
{
    const int count = m_table->rowCount();
    if (count == 0)
        return;
    int current = qMin(stand.row, count - 1); // its entry has gone: on the one that took its place
    QItemSelection rows;
    for (int row = 0; row < count; ++row) {
        if (idAt(row) == stand.entry)
            current = row;
        if (stand.selected.contains(idAt(row)))
            rows.select(m_table->model()->index(row, 0), m_table->model()->index(row, ColumnCount - 1));
    }
    const QModelIndex index = m_table->model()->index(current, stand.column);
    if (rows.isEmpty() && (stand.entry == 0 || stand.selected.size() == 1))
        rows.select(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1)); // where a person stands, and no more
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void SecondPage::showEmpty()
{
    const QList<Connection> doors = m_core.connections();
    const bool asks = std::any_of(doors.begin(), doors.end(), [](const Connection &each) { return !each.secondPerson.isEmpty() || each.secondPersonOver > 0; });
    if (asks)
        m_empty->say(tr("Nothing waits for a second person"), tr("What a connection asks somebody else to agree to stands here until they did."));
    else
        m_empty->say(tr("No connection asks for a second person"), tr("Choose with a connection which commands, or batches of which size, somebody else agrees to first."),
                     tr("Go to the connections"));
}

QList<qint64> SecondPage::selected() const
{
    QList<qint64> entries;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        entries.append(row.data(Qt::UserRole).toLongLong());
    return entries.size() > 1 ? entries : QList<qint64>(); // one row is just where the person stands
}

void SecondPage::saveReview(const QString &path, const QList<qint64> &entries)
{
    whenDone(this, m_core.approvals().saveReview(entries, path), [this, path](const Result<int> &count) {
        if (!count)
            return fail(count.error());
        m_message->say(Notice::Weight::Note,
                       tr("%n entry(s) saved as %1. Give the file to a colleague; it holds names and no token.", nullptr, *count).arg(QFileInfo(path).fileName()));
    });
}

void SecondPage::bringBack(const QString &path)
{
    whenDone(this, m_core.approvals().bringBack(path), [this](const Result<SecondPerson::Taken> &taken) {
        if (!taken)
            return fail(taken.error());
        const bool all = taken->declined == 0 && taken->changed == 0 && taken->own == 0;
        m_message->say(all ? Notice::Weight::Note : Notice::Weight::Warning, SecondWords::taken(*taken));
    });
}

void SecondPage::openReview(const QString &path)
{
    whenDone(this, m_core.approvals().open(path), [this](const Result<SecondPerson::Asked> &asked) {
        if (!asked)
            return fail(asked.error());
        m_message->clear();
        m_review->show(*asked);
        m_stack->setCurrentWidget(m_review);
        m_review->focusFirst();
    });
}

void SecondPage::fail(const Error &error) { m_message->say(Notice::Weight::Problem, SecondWords::fault(error)); }
