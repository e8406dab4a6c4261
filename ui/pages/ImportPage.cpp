// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportPage.h"

#include "ui/Theme.h"
#include "ui/pages/ImportCheck.h"
#include "ui/pages/ImportColumns.h"
#include "ui/pages/ImportSource.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ProblemTable.h"
#include "ui/widgets/TableOut.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace {
constexpr auto lookEvery = std::chrono::milliseconds(100);
}

ImportPage::ImportPage(Core &core, QSettings &, QWidget *parent) : DeskPage(parent), m_core(core)
{
    setAcceptDrops(true);
    build();
    fill();
    connect(&m_core, &Core::connectionsChanged, this, &ImportPage::fill);
    connect(&m_core.files(), &Files::progressed, this, [this](const QString &path, qint64 done, qint64 total) {
        if (m_working && !m_judging && path == m_request.path)
            showProgress(done, total);
    });
    m_watching.setInterval(lookEvery);
    connect(&m_watching, &QTimer::timeout, this, [this] {
        if (!m_judging)
            return m_watching.stop();
        showProgress(m_watch->done, m_plan.plan.items.size());
    });
}

void ImportPage::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? int(total) : 0);
    m_bar->setValue(int(done));
    m_bar->setFormat(total > 0 ? tr("%1 of %2").arg(Words::count(done), Words::count(total)) : Words::count(done));
}

void ImportPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 3 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    m_title = new QLabel(title(), this);
    m_title->setFont(Theme::scaled(font(), 1.7, true));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_steps = new QLabel(this);
    m_steps->setWordWrap(true);
    Look::ink(m_steps, Look::Ink::Dim);
    m_message = new MessageBar(this);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_steps);
    column->addLayout(names);
    column->addWidget(m_message);
    buildProgress(column);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setIcon(QStringLiteral("connections"));
    m_source = new ImportSource(m_core, m_stack);
    m_columns = new ImportColumns(m_stack);
    m_check = new ImportCheck(m_stack);
    for (QWidget *step : std::initializer_list<QWidget *>{m_empty, m_source, m_columns, m_check})
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);

    m_empty->say(tr("No service is connected yet"), tr("Connect the service whose records the file is about."), tr("Co&nnect a service"));
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT pageRequested(QStringLiteral("connections")); });
    connect(m_source, &ImportSource::fileChosen, this, [this](const QString &path) { take(path, {}); });
    connect(m_source, &ImportSource::pasted, this, [this](const QString &text) { take({}, text); });
    connect(m_source, &ImportSource::targetChanged, this, &ImportPage::titleChanged);
    connect(m_source, &ImportSource::targetChanged, this, [this] {
        if (step() == m_source)
            showStep(m_source); // how many steps there are hangs on it
    });
    connect(m_source, &ImportSource::goOn, this, [this] { look(); });
    connect(m_columns, &ImportColumns::back, this, [this] { showStep(m_source); });
    connect(m_columns, &ImportColumns::goOn, this, &ImportPage::goOn);
    connect(m_columns, &ImportColumns::encodingChosen, this, [this](const QString &encoding) {
        m_request.encoding = encoding;
        look();
    });
    connect(m_columns, &ImportColumns::delimiterChosen, this, [this](QChar delimiter) {
        m_request.delimiter = delimiter;
        look();
    });
    connect(m_columns, &ImportColumns::headersChosen, this, [this](bool has) {
        m_request.hasHeaders = has;
        look();
    });
    connect(m_columns, &ImportColumns::headerLineChosen, this, [this](int line) {
        m_request.headerLine = line;
        m_request.hasHeaders = true;
        look();
    });
    connect(m_columns, &ImportColumns::forgetRequested, this, &ImportPage::forget);
    connect(m_columns, &ImportColumns::nameChosen, this, [this](const QString &name) {
        if (name.isEmpty())
            return m_columns->setUses(m_look.suggested.isEmpty() ? m_look.uses : m_look.suggested, {});
        whenDone(this, m_core.files().mapping(m_request.kind, m_request.command, name, m_look.headers), [this, name, turn = m_turn](const Result<QList<ColumnUse>> &uses) {
            if (turn != m_turn)
                return;
            if (uses)
                m_columns->setUses(*uses, name);
            else
                m_message->say(Notice::Weight::Problem, ImportWords::fault(uses.error()));
        });
    });
    connect(m_check, &ImportCheck::back, this, [this] { showStep(m_columns); });
    connect(m_check, &ImportCheck::review, this, &ImportPage::review);
    connect(m_check, &ImportCheck::saveProblems, this, &ImportPage::askToSave);
    connect(m_check, &ImportCheck::choiceRequested, this, &ImportPage::choose);
    connect(m_check, &ImportCheck::serialsConfirmed, this, [this](bool dates) {
        m_request.serialsAreDates = dates;
        if (command() != nullptr)
            plan();
        else
            importRegister(true);
    });
    connect(m_check, &ImportCheck::takeIn, this, [this] { importRegister(false); });
    TableOut::offer(m_core, m_check->table(), m_message, [this] { return m_title->text(); }, [this] { return TableOut::sheetOf(m_check->table()); });
    connect(m_check, &ImportCheck::listRequested, this, [this] {
        for (const ViewSpec &view : m_core.kinds().views()) {
            if (m_request.kind == QLatin1String(view.kind))
                return Q_EMIT pageRequested(QString::fromLatin1(view.id));
        }
    });
}

void ImportPage::buildProgress(QVBoxLayout *column)
{
    m_progress = new QWidget(this);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::unit);
    m_doing = new QLabel(m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("&Cancel"), m_progress);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    row->addWidget(m_doing);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    column->addWidget(m_progress);
    m_progress->hide();
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::stop);
}

QString ImportPage::service() const
{
    const KindSpec *spec = m_core.kinds().kind(m_source->kind());
    return spec == nullptr ? QString() : QString::fromLatin1(spec->service);
}

const KindSpec *ImportPage::kind() const { return m_core.kinds().kind(m_request.kind); }

const CommandSpec *ImportPage::command() const { return m_core.kinds().command(m_request.kind, m_request.command); }

QString ImportPage::fileName() const { return m_request.path.isEmpty() ? tr("Pasted cells") : QFileInfo(m_request.path).fileName(); }

QWidget *ImportPage::step() const { return m_stack->currentWidget(); }

// ---------------------------------------------------------------------------------------------- steps

void ImportPage::fill()
{
    m_source->fill();
    if (m_source->isEmpty())
        m_stack->setCurrentWidget(m_empty);
    else if (step() == m_empty)
        m_stack->setCurrentWidget(m_source);
    if (step() == m_source || step() == m_empty)
        showStep(step());
}

void ImportPage::showStep(QWidget *next)
{
    const bool focused = isAncestorOf(window()->focusWidget());
    const bool stays = next == step() && next->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(next);
    const int number = next == m_check ? 3 : next == m_columns ? 2 : 1;
    const bool begun = number > 1;
    m_title->setText(begun ? tr("Import %1").arg(fileName()) : title());
    m_steps->setVisible(next != m_empty);
    const QStringList names{tr("what for and which file"), tr("its columns"), tr("every row")};
    // What is asked for is looked at once more on the page of many; what is only added to a list is not.
    const bool adds = begun ? command() == nullptr : m_source->command().isEmpty();
    QString words = tr("Step %1 of %2: %3").arg(number).arg(adds ? 3 : 4).arg(names.at(number - 1));
    if (begun && kind() != nullptr)
        words = tr("%1 · %2 · %3").arg(words, Words::kindTitle(*kind()), command() == nullptr ? tr("Add them to the list") : Words::commandVerb(*command()));
    m_steps->setText(words);
    setAccessibleName(tr("%1. %2").arg(m_title->text(), words));
    if (focused && !stays)
        areas().constFirst()->setFocus(Qt::OtherFocusReason);
    Q_EMIT settledChanged();
}

void ImportPage::begin(const ImportRequest &request)
{
    if (m_working) {
        m_core.files().cancel(m_request.path);
        ++m_turn; // its answer is not waited for
        done();
    }
    m_message->clear();
    m_request = {};
    m_look = {};
    m_plan = {};
    m_lines.clear();
    m_handed.reset();
    m_isIn = false;
    m_source->fill();
    m_source->choose(request.kind, request.command);
    m_source->setFile({});
    showStep(m_source->isEmpty() ? static_cast<QWidget *>(m_empty) : m_source);
    Q_EMIT titleChanged();
    if (m_source->isEmpty() || (request.path.isEmpty() && request.text.isEmpty()))
        return;
    take(request.path, request.text, request.path.isEmpty());
}

/// A practice server's connections are known a moment after the desk is: until then nothing is said of them.
bool ImportPage::isSettled() const { return !m_working && !(m_source->isEmpty() && m_core.config().practice); }

void ImportPage::entered()
{
    fill();
    areas().constFirst()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ImportPage::areas()
{
    if (m_progress->isVisibleTo(this))
        return {m_cancel};
    if (step() == m_empty)
        return {m_empty->button()};
    if (step() == m_source)
        return {m_source->firstFocus()};
    return {step() == m_columns ? m_columns->firstFocus() : m_check->firstFocus()};
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_working && urls.size() == 1 && urls.constFirst().isLocalFile() && !m_source->isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData()->urls().constFirst().toLocalFile(), {});
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && step() == m_source && !m_working)
        return m_source->paste();
    if (event->key() != Qt::Key_Escape)
        return DeskPage::keyPressEvent(event);
    // One step at a time: what runs, what is said, then the page's own steps.
    if (m_working)
        return stop();
    if (!m_message->text().isEmpty())
        return m_message->clear();
    if (step() == m_check || step() == m_columns)
        showStep(step() == m_check ? static_cast<QWidget *>(m_columns) : m_source);
}

QString ImportPage::help() const
{
    return tr("Bring rows in from a spreadsheet: choose the file, say what its columns are, and see every problem by line before anything is taken.");
}
