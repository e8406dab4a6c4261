// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityPage.h"

#include "app/Journal.h"
#include "app/kind/Dates.h"
#include "ui/Theme.h"
#include "ui/models/ActivityModel.h"
#include "ui/text/ActivityWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/MiddleDelegate.h"
#include "ui/widgets/StatusDelegate.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableLook.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int typingPause = 250; // milliseconds

} // namespace

ActivityPage::ActivityPage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent)
    , m_core(core)
    , m_model(new ActivityModel(core, this))
    , m_message(new MessageBar(this))
    , m_count(PageHead::line(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(2 * Theme::unit, row);
    column->addWidget(new PageHead(PageHead::heading(title(), this), m_count, row, this));
    column->addWidget(m_message);
    m_check = new QPushButton(tr("C&heck the record"), this);
    m_check->setObjectName(QStringLiteral("check"));
    m_check->setAutoDefault(false);
    m_check->setAccessibleDescription(tr("Reads every line and says whether one was changed or cut out"));
    connect(m_check, &QPushButton::clicked, this, &ActivityPage::check);
    buttons->addWidget(m_check);
    auto *file = new QPushButton(tr("Sa&ve as file…"), this);
    file->setObjectName(QStringLiteral("save"));
    file->setAutoDefault(false);
    file->setAccessibleDescription(tr("Saves the lines that are shown as CSV, with their fingerprints"));
    connect(file, &QPushButton::clicked, this, &ActivityPage::save);
    buttons->addWidget(file);
    auto *filters = new FlowLayout(2 * Theme::unit);
    buildFilters(filters);
    column->addLayout(filters);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setIcon(QStringLiteral("activity"));
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::acted, this, &ActivityPage::clearFilters);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ActivityPage::apply);
    connect(m_model, &ActivityModel::settled, this, &ActivityPage::showCounts);
    connect(m_model, &ActivityModel::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            m_message->say(Notice::Weight::Problem, ErrorText::of(error, ErrorText::Doing::Reading).sentence());
    });
    connect(&m_core, &Core::outboxChanged, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
}

QString ActivityPage::title() const { return tr("Activity record"); }

bool ActivityPage::isSettled() const { return m_model->isSettled(); }

QComboBox *ActivityPage::choice(FlowLayout *row, const QString &label, const char *name)
{
    auto *pair = new QWidget(this);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    auto *box = new QComboBox(pair);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *text = new QLabel(label, pair);
    text->setBuddy(box);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    line->addWidget(text);
    line->addWidget(box);
    row->addWidget(pair);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            apply();
    });
    return box;
}

void ActivityPage::buildFilters(FlowLayout *row)
{
    const auto text = [&](const QString &label, const char *name, const QString &hint, int letters) {
        auto *pair = new QWidget(this);
        auto *lines = new QVBoxLayout(pair);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(Theme::unit);
        auto *line = new QHBoxLayout;
        lines->addLayout(line);
        auto *edit = new QLineEdit(pair);
        edit->setObjectName(QLatin1String(name));
        ClearButton::give(edit);
        edit->setPlaceholderText(hint);
        edit->setFixedWidth(fontMetrics().averageCharWidth() * letters);
        edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        edit->setAccessibleDescription(hint);
        auto *title = new QLabel(label, pair);
        // An underlined T leans over its neighbour, and the label reckons without it.
        title->setMinimumWidth(fontMetrics().horizontalAdvance(edit->accessibleName()) + 2 * Theme::unit);
        title->setBuddy(edit);
        line->addWidget(title);
        line->addWidget(edit);
        auto *error = new QLabel(pair);
        error->setObjectName(QLatin1String(name) + QStringLiteral("Error"));
        error->setTextFormat(Qt::PlainText);
        Look::ink(error, Look::Ink::Red);
        error->hide();
        lines->addWidget(error);
        row->addWidget(pair);
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            edit->setProperty("whole", false);
            m_typing.start();
        });
        // The field loses its focus also when the page goes, and then the timer has gone before it.
        connect(edit, &QLineEdit::editingFinished, &m_typing, [this, edit] {
            edit->setProperty("whole", true);
            m_typing.start();
        });
        return edit;
    };
    m_find = text(tr("&Find"), "find", tr("name, TRN or ID"), 34);
    m_from = text(tr("F&rom"), "from", tr("day month year"), 22);
    m_to = text(tr("&To"), "to", tr("day month year"), 22);
    m_command = choice(row, tr("Co&mmand"), "command");
    m_who = choice(row, tr("C&olleague"), "who");
    m_batch = choice(row, tr("&Batch"), "batch");
}

void ActivityPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setModel(m_model);
    TableLook::apply(m_table);
    TableKeys::of(m_table)->setFind(m_find);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(ActivityModel::Record, new MiddleDelegate(m_table));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {42, 26, 42, 20, 48, 30, 40}; // letters, with the air around them; an ID is there whole
    for (int i = 0; i < ActivityModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * letter);
    m_table->installEventFilter(this);
}

void ActivityPage::entered()
{
    fillChoices();
    m_model->setQuery(m_model->query());
    m_table->setFocus();
}

void ActivityPage::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QList<QWidget *> ActivityPage::areas()
{
    return {m_find, m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_empty->button()};
}

void ActivityPage::showRecord(const QString &target)
{
    clearFilters();
    m_find->setText(target);
    m_typing.stop();
    apply();
}

void ActivityPage::fillChoices()
{
    whenDone(this, m_core.journal().choices(), [this](const Result<ActivityChoices> &choices) {
        if (!choices)
            return;
        m_filling = true;
        const auto fill = [](QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &items) {
            const QString chosen = box->currentData().toString();
            box->clear();
            box->addItem(all, QString());
            for (const auto &[words, value] : items)
                box->addItem(words, value);
            box->setCurrentIndex(std::max(0, box->findData(chosen)));
        };
        QList<std::pair<QString, QString>> commands;
        for (const auto &[kind, command] : choices->commands) {
            const std::pair<QString, QString> item{ActivityWords::command(m_core, kind, command), command};
            if (!commands.contains(item))
                commands.append(item);
        }
        const auto outcomes = ActivityWords::outcomes(m_core);
        for (const auto &[act, words] : outcomes) {
            if (choices->commands.contains(std::pair(act.kind, act.command)))
                commands.append({words, QString(act.command + QLatin1Char('/') + act.outcome)});
        }
        std::sort(commands.begin(), commands.end());
        QList<std::pair<QString, QString>> people;
        for (const QString &who : choices->colleagues)
            people.append({who, who});
        QList<std::pair<QString, QString>> batches;
        for (const QString &batch : choices->batches)
            batches.append({batch, batch});
        fill(m_command, tr("Every command"), commands);
        fill(m_who, tr("Everyone"), people);
        fill(m_batch, tr("Every batch"), batches);
        m_filling = false;
    });
}

void ActivityPage::apply()
{
    ActivityQuery query;
    query.text = m_find->text();
    query.called = ActivityWords::called(m_core, query.text);
    const QString command = m_command->currentData().toString();
    query.command = command.section(QLatin1Char('/'), 0, 0);
    query.outcome = command.section(QLatin1Char('/'), 1);
    query.who = m_who->currentData().toString();
    query.batch = m_batch->currentData().toString();
    m_message->clear();
    query.from = dayOf(m_from);
    query.to = dayOf(m_to);
    if (query != m_model->query())
        m_model->setQuery(query);
}

QDate ActivityPage::dayOf(QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    const Dates::Parsed parsed = iso.isValid() ? Dates::Parsed{iso, Dates::Fault::None} : Dates::parse(text);
    // Half a date is typed on its way to a whole one.
    const bool isWhole = edit->property("whole").toBool() || text.size() >= 8;
    QString problem;
    if (const char *message = Dates::message(parsed.fault); !text.isEmpty() && isWhole && *message != '\0')
        problem = Words::fill(QCoreApplication::translate("Rules", message), {{QStringLiteral("field"), edit->accessibleName()}});
    auto *error = edit->parentWidget()->findChild<QLabel *>(QString(edit->objectName() + QStringLiteral("Error")));
    error->setText(problem);
    error->setVisible(!problem.isEmpty());
    edit->setAccessibleDescription(problem.isEmpty() ? edit->placeholderText() : problem);
    return parsed.date;
}

void ActivityPage::clearFilters()
{
    m_filling = true;
    for (QComboBox *box : {m_command, m_who, m_batch})
        box->setCurrentIndex(0);
    m_filling = false;
    for (QLineEdit *edit : {m_find, m_from, m_to})
        edit->clear();
    m_typing.stop();
    apply();
}

void ActivityPage::showCounts()
{
    const int rows = m_model->rowCount();
    m_count->setText(tr("%n line(s)", nullptr, rows));
    m_table->setAccessibleName(tr("%1, %2").arg(title(), m_count->text()));
    const bool focus = m_table->hasFocus() || m_empty->button()->hasFocus();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (rows == 0) {
        if (m_model->query() == ActivityQuery())
            m_empty->say(tr("Nothing is noted yet"), tr("Every draft, release, attempt and answer is noted here, with who and when."));
        else
            m_empty->say(tr("Nothing matches"), tr("The search or the filters hide every line."), tr("Clear filters"));
    } else if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    if (focus)
        (rows > 0 ? static_cast<QWidget *>(m_table) : m_empty->button())->setFocus();
    Q_EMIT settledChanged();
}

void ActivityPage::check()
{
    m_check->setEnabled(false);
    m_message->say(Notice::Weight::Note, tr("Reading every line…"));
    whenDone(this, m_core.journal().check(), [this](const Result<ActivityCheck> &check) {
        m_check->setEnabled(true);
        if (!check)
            return m_message->say(Notice::Weight::Problem, ErrorText::of(check.error(), ErrorText::Doing::Reading).sentence());
        if (check->found == ActivityCheck::Found::Whole)
            return m_message->say(Notice::Weight::Note, ActivityWords::found(*check));
        m_message->say(Notice::Weight::Problem, ActivityWords::found(*check), tr("Show line %1").arg(Words::count(check->at)), [this, at = check->at] {
            clearFilters();
            // The table may have been filtered: its rows come first.
            connect(m_model, &ActivityModel::settled, this, [this, at] {
                if (const int row = m_model->rowOf(at); row >= 0) {
                    m_table->setCurrentIndex(m_model->index(row, 0));
                    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
                    m_table->setFocus();
                }
            }, Qt::SingleShotConnection);
            m_model->refresh();
        });
    });
}

void ActivityPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the lines shown as a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(QStringLiteral("activity-%1.csv").arg(m_core.now().toLocalTime().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(this, m_core.journal().saveFile(path, m_model->query()), [this, path](const Result<qint64> &count) {
            if (!count)
                return m_message->say(Notice::Weight::Problem, tr("%1 could not be written. Choose another folder.").arg(path));
            m_message->say(Notice::Weight::Note, tr("%n line(s) saved as %1. Its last line is a fingerprint that shows later changes.", nullptr, int(*count)).arg(path));
            m_model->refresh();
        });
    });
    dialog->open();
}

void ActivityPage::copy()
{
    const QList<int> rows = TableLook::selectedRows(m_table);
    QList<qint64> numbers;
    for (const int row : rows)
        numbers.append(m_model->number(row));
    m_model->asText(numbers, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

bool ActivityPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return DeskPage::eventFilter(object, event);
}

QString ActivityPage::help() const
{
    return tr("What was done with this desk, by whom and when. It holds IDs, dates and codes but no names, and shows where a line was cut out or changed.");
}
